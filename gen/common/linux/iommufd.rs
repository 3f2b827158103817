// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/iommufd.h

pub const IOMMUFD_CMD_BASE: i32 = 128;
pub const IOMMUFD_CMD_DESTROY: i32 = 128;
pub const IOMMUFD_CMD_FAULT_QUEUE_ALLOC: i32 = 142;
pub const IOMMUFD_CMD_GET_HW_INFO: i32 = 138;
pub const IOMMUFD_CMD_HWPT_ALLOC: i32 = 137;
pub const IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP: i32 = 140;
pub const IOMMUFD_CMD_HWPT_INVALIDATE: i32 = 141;
pub const IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING: i32 = 139;
pub const IOMMUFD_CMD_HW_QUEUE_ALLOC: i32 = 148;
pub const IOMMUFD_CMD_IOAS_ALLOC: i32 = 129;
pub const IOMMUFD_CMD_IOAS_ALLOW_IOVAS: i32 = 130;
pub const IOMMUFD_CMD_IOAS_CHANGE_PROCESS: i32 = 146;
pub const IOMMUFD_CMD_IOAS_COPY: i32 = 131;
pub const IOMMUFD_CMD_IOAS_IOVA_RANGES: i32 = 132;
pub const IOMMUFD_CMD_IOAS_MAP: i32 = 133;
pub const IOMMUFD_CMD_IOAS_MAP_FILE: i32 = 143;
pub const IOMMUFD_CMD_IOAS_UNMAP: i32 = 134;
pub const IOMMUFD_CMD_OPTION: i32 = 135;
pub const IOMMUFD_CMD_VDEVICE_ALLOC: i32 = 145;
pub const IOMMUFD_CMD_VEVENTQ_ALLOC: i32 = 147;
pub const IOMMUFD_CMD_VFIO_IOAS: i32 = 136;
pub const IOMMUFD_CMD_VIOMMU_ALLOC: i32 = 144;
pub const IOMMUFD_PAGE_RESP_INVALID: i32 = 1;
pub const IOMMUFD_PAGE_RESP_SUCCESS: i32 = 0;
pub const IOMMUFD_TYPE: i32 = 59;
pub const IOMMU_DESTROY: u32 = 0x3b80;
pub const IOMMU_FAULT_QUEUE_ALLOC: u32 = 0x3b8e;
pub const IOMMU_GET_HW_INFO: u32 = 0x3b8a;
pub const IOMMU_HWPT_ALLOC: u32 = 0x3b89;
pub const IOMMU_HWPT_ALLOC_DIRTY_TRACKING: i32 = 2;
pub const IOMMU_HWPT_ALLOC_NEST_PARENT: i32 = 1;
pub const IOMMU_HWPT_ALLOC_PASID: i32 = 8;
pub const IOMMU_HWPT_DATA_AMD_GUEST: i32 = 3;
pub const IOMMU_HWPT_DATA_ARM_SMMUV3: i32 = 2;
pub const IOMMU_HWPT_DATA_NONE: i32 = 0;
pub const IOMMU_HWPT_DATA_VTD_S1: i32 = 1;
pub const IOMMU_HWPT_DIRTY_TRACKING_ENABLE: i32 = 1;
pub const IOMMU_HWPT_FAULT_ID_VALID: i32 = 4;
pub const IOMMU_HWPT_GET_DIRTY_BITMAP: u32 = 0x3b8c;
pub const IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR: i32 = 1;
pub const IOMMU_HWPT_INVALIDATE: u32 = 0x3b8d;
pub const IOMMU_HWPT_INVALIDATE_DATA_VTD_S1: i32 = 0;
pub const IOMMU_HWPT_SET_DIRTY_TRACKING: u32 = 0x3b8b;
pub const IOMMU_HW_CAP_DIRTY_TRACKING: i32 = 1;
pub const IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED: i32 = 8;
pub const IOMMU_HW_CAP_PCI_PASID_EXEC: i32 = 2;
pub const IOMMU_HW_CAP_PCI_PASID_PRIV: i32 = 4;
pub const IOMMU_HW_INFO_FLAG_INPUT_TYPE: i32 = 1;
pub const IOMMU_HW_INFO_TYPE_AMD: i32 = 4;
pub const IOMMU_HW_INFO_TYPE_ARM_SMMUV3: i32 = 2;
pub const IOMMU_HW_INFO_TYPE_DEFAULT: i32 = 0;
pub const IOMMU_HW_INFO_TYPE_INTEL_VTD: i32 = 1;
pub const IOMMU_HW_INFO_TYPE_NONE: i32 = 0;
pub const IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV: i32 = 3;
pub const IOMMU_HW_INFO_VTD_ERRATA_772415_SPR17: i32 = 1;
pub const IOMMU_HW_QUEUE_ALLOC: u32 = 0x3b94;
pub const IOMMU_HW_QUEUE_TYPE_DEFAULT: i32 = 0;
pub const IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV: i32 = 1;
pub const IOMMU_IOAS_ALLOC: u32 = 0x3b81;
pub const IOMMU_IOAS_ALLOW_IOVAS: u32 = 0x3b82;
pub const IOMMU_IOAS_CHANGE_PROCESS: u32 = 0x3b92;
pub const IOMMU_IOAS_COPY: u32 = 0x3b83;
pub const IOMMU_IOAS_IOVA_RANGES: u32 = 0x3b84;
pub const IOMMU_IOAS_MAP: u32 = 0x3b85;
pub const IOMMU_IOAS_MAP_FILE: u32 = 0x3b8f;
pub const IOMMU_IOAS_MAP_FIXED_IOVA: i32 = 1;
pub const IOMMU_IOAS_MAP_READABLE: i32 = 4;
pub const IOMMU_IOAS_MAP_WRITEABLE: i32 = 2;
pub const IOMMU_IOAS_UNMAP: u32 = 0x3b86;
pub const IOMMU_OPTION: u32 = 0x3b87;
pub const IOMMU_OPTION_HUGE_PAGES: i32 = 1;
pub const IOMMU_OPTION_OP_GET: i32 = 1;
pub const IOMMU_OPTION_OP_SET: i32 = 0;
pub const IOMMU_OPTION_RLIMIT_MODE: i32 = 0;
pub const IOMMU_PGFAULT_FLAGS_LAST_PAGE: i32 = 2;
pub const IOMMU_PGFAULT_FLAGS_PASID_VALID: i32 = 1;
pub const IOMMU_PGFAULT_PERM_EXEC: i32 = 4;
pub const IOMMU_PGFAULT_PERM_PRIV: i32 = 8;
pub const IOMMU_PGFAULT_PERM_READ: i32 = 1;
pub const IOMMU_PGFAULT_PERM_WRITE: i32 = 2;
pub const IOMMU_VDEVICE_ALLOC: u32 = 0x3b91;
pub const IOMMU_VEVENTQ_ALLOC: u32 = 0x3b93;
pub const IOMMU_VEVENTQ_FLAG_LOST_EVENTS: i32 = 1;
pub const IOMMU_VEVENTQ_TYPE_ARM_SMMUV3: i32 = 1;
pub const IOMMU_VEVENTQ_TYPE_DEFAULT: i32 = 0;
pub const IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV: i32 = 2;
pub const IOMMU_VFIO_IOAS: u32 = 0x3b88;
pub const IOMMU_VFIO_IOAS_CLEAR: i32 = 2;
pub const IOMMU_VFIO_IOAS_GET: i32 = 0;
pub const IOMMU_VFIO_IOAS_SET: i32 = 1;
pub const IOMMU_VIOMMU_ALLOC: u32 = 0x3b90;
pub const IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3: i32 = 1;
pub const IOMMU_VIOMMU_TYPE_ARM_SMMUV3: i32 = 1;
pub const IOMMU_VIOMMU_TYPE_DEFAULT: i32 = 0;
pub const IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV: i32 = 2;
pub const IOMMU_VTD_INV_FLAGS_LEAF: i32 = 1;
pub const IOMMU_VTD_S1_EAFE: i32 = 2;
pub const IOMMU_VTD_S1_SRE: i32 = 1;
pub const IOMMU_VTD_S1_WPE: i32 = 4;

#[repr(C)]
pub struct iommu_destroy {
    pub size: u32,
    pub id: u32,
}

#[repr(C)]
pub struct iommu_fault_alloc {
    pub size: u32,
    pub flags: u32,
    pub out_fault_id: u32,
    pub out_fault_fd: u32,
}

#[repr(C)]
pub struct iommu_hw_info {
    pub size: u32,
    pub flags: u32,
    pub dev_id: u32,
    pub data_len: u32,
    pub data_uptr: u64,
    pub anon0: iommu_hw_info_anon0,
    pub out_max_pasid_log2: u8,
    pub __reserved: [u8; 3],
    pub out_capabilities: u64,
}

#[repr(C)]
pub struct iommu_hw_info_amd {
    pub efr: u64,
    pub efr2: u64,
}

#[repr(C)]
pub union iommu_hw_info_anon0 {
    pub in_data_type: u32,
    pub out_data_type: u32,
}

#[repr(C)]
pub struct iommu_hw_info_arm_smmuv3 {
    pub flags: u32,
    pub __reserved: u32,
    pub idr: [u32; 6],
    pub iidr: u32,
    pub aidr: u32,
}

#[repr(C)]
pub struct iommu_hw_info_tegra241_cmdqv {
    pub flags: u32,
    pub version: u8,
    pub log2vcmdqs: u8,
    pub log2vsids: u8,
    pub __reserved: u8,
}

#[repr(C)]
pub struct iommu_hw_info_vtd {
    pub flags: u32,
    pub __reserved: u32,
    pub cap_reg: u64,
    pub ecap_reg: u64,
}

#[repr(C)]
pub struct iommu_hw_queue_alloc {
    pub size: u32,
    pub flags: u32,
    pub viommu_id: u32,
    pub r#type: u32,
    pub index: u32,
    pub out_hw_queue_id: u32,
    pub nesting_parent_iova: u64,
    pub length: u64,
}

#[repr(C)]
pub struct iommu_hwpt_alloc {
    pub size: u32,
    pub flags: u32,
    pub dev_id: u32,
    pub pt_id: u32,
    pub out_hwpt_id: u32,
    pub __reserved: u32,
    pub data_type: u32,
    pub data_len: u32,
    pub data_uptr: u64,
    pub fault_id: u32,
    pub __reserved2: u32,
}

#[repr(C)]
pub struct iommu_hwpt_amd_guest {
    pub dte: [u64; 4],
}

#[repr(C)]
pub struct iommu_hwpt_arm_smmuv3 {
    pub ste: [u64; 2],
}

#[repr(C)]
pub struct iommu_hwpt_get_dirty_bitmap {
    pub size: u32,
    pub hwpt_id: u32,
    pub flags: u32,
    pub __reserved: u32,
    pub iova: u64,
    pub length: u64,
    pub page_size: u64,
    pub data: u64,
}

#[repr(C)]
pub struct iommu_hwpt_invalidate {
    pub size: u32,
    pub hwpt_id: u32,
    pub data_uptr: u64,
    pub data_type: u32,
    pub entry_len: u32,
    pub entry_num: u32,
    pub __reserved: u32,
}

#[repr(C)]
pub struct iommu_hwpt_page_response {
    pub cookie: u32,
    pub code: u32,
}

#[repr(C)]
pub struct iommu_hwpt_pgfault {
    pub flags: u32,
    pub dev_id: u32,
    pub pasid: u32,
    pub grpid: u32,
    pub perm: u32,
    pub __reserved: u32,
    pub addr: u64,
    pub length: u32,
    pub cookie: u32,
}

#[repr(C)]
pub struct iommu_hwpt_set_dirty_tracking {
    pub size: u32,
    pub flags: u32,
    pub hwpt_id: u32,
    pub __reserved: u32,
}

#[repr(C)]
pub struct iommu_hwpt_vtd_s1 {
    pub flags: u64,
    pub pgtbl_addr: u64,
    pub addr_width: u32,
    pub __reserved: u32,
}

#[repr(C)]
pub struct iommu_hwpt_vtd_s1_invalidate {
    pub addr: u64,
    pub npages: u64,
    pub flags: u32,
    pub __reserved: u32,
}

#[repr(C)]
pub struct iommu_ioas_alloc {
    pub size: u32,
    pub flags: u32,
    pub out_ioas_id: u32,
}

#[repr(C)]
pub struct iommu_ioas_allow_iovas {
    pub size: u32,
    pub ioas_id: u32,
    pub num_iovas: u32,
    pub __reserved: u32,
    pub allowed_iovas: u64,
}

#[repr(C)]
pub struct iommu_ioas_change_process {
    pub size: u32,
    pub __reserved: u32,
}

#[repr(C)]
pub struct iommu_ioas_copy {
    pub size: u32,
    pub flags: u32,
    pub dst_ioas_id: u32,
    pub src_ioas_id: u32,
    pub length: u64,
    pub dst_iova: u64,
    pub src_iova: u64,
}

#[repr(C)]
pub struct iommu_ioas_iova_ranges {
    pub size: u32,
    pub ioas_id: u32,
    pub num_iovas: u32,
    pub __reserved: u32,
    pub allowed_iovas: u64,
    pub out_iova_alignment: u64,
}

#[repr(C)]
pub struct iommu_ioas_map {
    pub size: u32,
    pub flags: u32,
    pub ioas_id: u32,
    pub __reserved: u32,
    pub user_va: u64,
    pub length: u64,
    pub iova: u64,
}

#[repr(C)]
pub struct iommu_ioas_map_file {
    pub size: u32,
    pub flags: u32,
    pub ioas_id: u32,
    pub fd: i32,
    pub start: u64,
    pub length: u64,
    pub iova: u64,
}

#[repr(C)]
pub struct iommu_ioas_unmap {
    pub size: u32,
    pub ioas_id: u32,
    pub iova: u64,
    pub length: u64,
}

#[repr(C)]
pub struct iommu_iova_range {
    pub start: u64,
    pub last: u64,
}

#[repr(C)]
pub struct iommu_option {
    pub size: u32,
    pub option_id: u32,
    pub op: u16,
    pub __reserved: u16,
    pub object_id: u32,
    pub val64: u64,
}

#[repr(C)]
pub struct iommu_vdevice_alloc {
    pub size: u32,
    pub viommu_id: u32,
    pub dev_id: u32,
    pub out_vdevice_id: u32,
    pub virt_id: u64,
}

#[repr(C)]
pub struct iommu_vevent_arm_smmuv3 {
    pub evt: [u64; 4],
}

#[repr(C)]
pub struct iommu_vevent_tegra241_cmdqv {
    pub lvcmdq_err_map: [u64; 2],
}

#[repr(C)]
pub struct iommu_veventq_alloc {
    pub size: u32,
    pub flags: u32,
    pub viommu_id: u32,
    pub r#type: u32,
    pub veventq_depth: u32,
    pub out_veventq_id: u32,
    pub out_veventq_fd: u32,
    pub __reserved: u32,
}

#[repr(C)]
pub struct iommu_vfio_ioas {
    pub size: u32,
    pub ioas_id: u32,
    pub op: u16,
    pub __reserved: u16,
}

#[repr(C)]
pub struct iommu_viommu_alloc {
    pub size: u32,
    pub flags: u32,
    pub r#type: u32,
    pub dev_id: u32,
    pub hwpt_id: u32,
    pub out_viommu_id: u32,
    pub data_len: u32,
    pub __reserved: u32,
    pub data_uptr: u64,
}

#[repr(C)]
pub struct iommu_viommu_arm_smmuv3_invalidate {
    pub cmd: [u64; 2],
}

#[repr(C)]
pub struct iommu_viommu_tegra241_cmdqv {
    pub out_vintf_mmap_offset: u64,
    pub out_vintf_mmap_length: u64,
}

#[repr(C)]
pub struct iommufd_vevent_header {
    pub flags: u32,
    pub sequence: u32,
}

records! {
    iommu_destroy: size 8, align 4;
    iommu_fault_alloc: size 16, align 4;
    iommu_hw_info: size 40, align 8;
    iommu_hw_info_amd: size 16, align 8;
    iommu_hw_info_anon0: size 4, align 4;
    iommu_hw_info_arm_smmuv3: size 40, align 4;
    iommu_hw_info_tegra241_cmdqv: size 8, align 4;
    iommu_hw_info_vtd: size 24, align 8;
    iommu_hw_queue_alloc: size 40, align 8;
    iommu_hwpt_alloc: size 48, align 8;
    iommu_hwpt_amd_guest: size 32, align 8;
    iommu_hwpt_arm_smmuv3: size 16, align 8;
    iommu_hwpt_get_dirty_bitmap: size 48, align 8;
    iommu_hwpt_invalidate: size 32, align 8;
    iommu_hwpt_page_response: size 8, align 4;
    iommu_hwpt_pgfault: size 40, align 8;
    iommu_hwpt_set_dirty_tracking: size 16, align 4;
    iommu_hwpt_vtd_s1: size 24, align 8;
    iommu_hwpt_vtd_s1_invalidate: size 24, align 8;
    iommu_ioas_alloc: size 12, align 4;
    iommu_ioas_allow_iovas: size 24, align 8;
    iommu_ioas_change_process: size 8, align 4;
    iommu_ioas_copy: size 40, align 8;
    iommu_ioas_iova_ranges: size 32, align 8;
    iommu_ioas_map: size 40, align 8;
    iommu_ioas_map_file: size 40, align 8;
    iommu_ioas_unmap: size 24, align 8;
    iommu_iova_range: size 16, align 8;
    iommu_option: size 24, align 8;
    iommu_vdevice_alloc: size 24, align 8;
    iommu_vevent_arm_smmuv3: size 32, align 8;
    iommu_vevent_tegra241_cmdqv: size 16, align 8;
    iommu_veventq_alloc: size 32, align 4;
    iommu_vfio_ioas: size 12, align 4;
    iommu_viommu_alloc: size 40, align 8;
    iommu_viommu_arm_smmuv3_invalidate: size 16, align 8;
    iommu_viommu_tegra241_cmdqv: size 16, align 8;
    iommufd_vevent_header: size 8, align 4;
}
