// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vfio.h

pub const VFIO_API_VERSION: i32 = 0;
pub const VFIO_AP_CFG_CHG_IRQ_INDEX: i32 = 1;
pub const VFIO_AP_NUM_IRQS: i32 = 2;
pub const VFIO_AP_REQ_IRQ_INDEX: i32 = 0;
pub const VFIO_BASE: i32 = 100;
pub const VFIO_CCW_CONFIG_REGION_INDEX: i32 = 0;
pub const VFIO_CCW_CRW_IRQ_INDEX: i32 = 1;
pub const VFIO_CCW_IO_IRQ_INDEX: i32 = 0;
pub const VFIO_CCW_NUM_IRQS: i32 = 3;
pub const VFIO_CCW_NUM_REGIONS: i32 = 1;
pub const VFIO_CCW_REQ_IRQ_INDEX: i32 = 2;
pub const VFIO_CHECK_EXTENSION: u32 = 0x3b65;
pub const VFIO_DEVICE_API_AMBA_STRING: &core::ffi::CStr = c"vfio-amba";
pub const VFIO_DEVICE_API_AP_STRING: &core::ffi::CStr = c"vfio-ap";
pub const VFIO_DEVICE_API_CCW_STRING: &core::ffi::CStr = c"vfio-ccw";
pub const VFIO_DEVICE_API_PCI_STRING: &core::ffi::CStr = c"vfio-pci";
pub const VFIO_DEVICE_API_PLATFORM_STRING: &core::ffi::CStr = c"vfio-platform";
pub const VFIO_DEVICE_ATTACH_IOMMUFD_PT: u32 = 0x3b77;
pub const VFIO_DEVICE_ATTACH_PASID: i32 = 0x1;
pub const VFIO_DEVICE_BIND_FLAG_TOKEN: i32 = 0x1;
pub const VFIO_DEVICE_BIND_IOMMUFD: u32 = 0x3b76;
pub const VFIO_DEVICE_DETACH_IOMMUFD_PT: u32 = 0x3b78;
pub const VFIO_DEVICE_DETACH_PASID: i32 = 0x1;
pub const VFIO_DEVICE_FEATURE: u32 = 0x3b75;
pub const VFIO_DEVICE_FEATURE_BUS_MASTER: i32 = 10;
pub const VFIO_DEVICE_FEATURE_CLEAR_MASTER: i32 = 0;
pub const VFIO_DEVICE_FEATURE_DMA_BUF: i32 = 11;
pub const VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT: i32 = 8;
pub const VFIO_DEVICE_FEATURE_DMA_LOGGING_START: i32 = 6;
pub const VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP: i32 = 7;
pub const VFIO_DEVICE_FEATURE_GET: i32 = 0x10000;
pub const VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY: i32 = 3;
pub const VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP: i32 = 4;
pub const VFIO_DEVICE_FEATURE_LOW_POWER_EXIT: i32 = 5;
pub const VFIO_DEVICE_FEATURE_MASK: i32 = 0xffff;
pub const VFIO_DEVICE_FEATURE_MIGRATION: i32 = 1;
pub const VFIO_DEVICE_FEATURE_MIG_DATA_SIZE: i32 = 9;
pub const VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE: i32 = 2;
pub const VFIO_DEVICE_FEATURE_MIG_PRECOPY_INFOv2: i32 = 12;
pub const VFIO_DEVICE_FEATURE_PCI_VF_TOKEN: i32 = 0;
pub const VFIO_DEVICE_FEATURE_PROBE: i32 = 0x40000;
pub const VFIO_DEVICE_FEATURE_SET: i32 = 0x20000;
pub const VFIO_DEVICE_FEATURE_SET_MASTER: i32 = 1;
pub const VFIO_DEVICE_FLAGS_AMBA: i32 = 0x8;
pub const VFIO_DEVICE_FLAGS_AP: i32 = 0x20;
pub const VFIO_DEVICE_FLAGS_CAPS: i32 = 0x80;
pub const VFIO_DEVICE_FLAGS_CCW: i32 = 0x10;
pub const VFIO_DEVICE_FLAGS_CDX: i32 = 0x100;
pub const VFIO_DEVICE_FLAGS_FSL_MC: i32 = 0x40;
pub const VFIO_DEVICE_FLAGS_PCI: i32 = 0x2;
pub const VFIO_DEVICE_FLAGS_PLATFORM: i32 = 0x4;
pub const VFIO_DEVICE_FLAGS_RESET: i32 = 0x1;
pub const VFIO_DEVICE_GET_GFX_DMABUF: u32 = 0x3b73;
pub const VFIO_DEVICE_GET_INFO: u32 = 0x3b6b;
pub const VFIO_DEVICE_GET_IRQ_INFO: u32 = 0x3b6d;
pub const VFIO_DEVICE_GET_PCI_HOT_RESET_INFO: u32 = 0x3b70;
pub const VFIO_DEVICE_GET_REGION_INFO: u32 = 0x3b6c;
pub const VFIO_DEVICE_GFX_LINK_STATE_DOWN: i32 = 2;
pub const VFIO_DEVICE_GFX_LINK_STATE_UP: i32 = 1;
pub const VFIO_DEVICE_INFO_CAP_PCI_ATOMIC_COMP: i32 = 5;
pub const VFIO_DEVICE_INFO_CAP_ZPCI_BASE: i32 = 1;
pub const VFIO_DEVICE_INFO_CAP_ZPCI_GROUP: i32 = 2;
pub const VFIO_DEVICE_INFO_CAP_ZPCI_PFIP: i32 = 4;
pub const VFIO_DEVICE_INFO_CAP_ZPCI_UTIL: i32 = 3;
pub const VFIO_DEVICE_IOEVENTFD: u32 = 0x3b74;
pub const VFIO_DEVICE_IOEVENTFD_16: i32 = 0x2;
pub const VFIO_DEVICE_IOEVENTFD_32: i32 = 0x4;
pub const VFIO_DEVICE_IOEVENTFD_64: i32 = 0x8;
pub const VFIO_DEVICE_IOEVENTFD_8: i32 = 0x1;
pub const VFIO_DEVICE_IOEVENTFD_SIZE_MASK: i32 = 0xf;
pub const VFIO_DEVICE_PCI_HOT_RESET: u32 = 0x3b71;
pub const VFIO_DEVICE_QUERY_GFX_PLANE: u32 = 0x3b72;
pub const VFIO_DEVICE_RESET: u32 = 0x3b6f;
pub const VFIO_DEVICE_SET_IRQS: u32 = 0x3b6e;
pub const VFIO_DEVICE_STATE_ERROR: i32 = 0;
pub const VFIO_DEVICE_STATE_MASK: i32 = 7;
pub const VFIO_DEVICE_STATE_NR: i32 = 8;
pub const VFIO_DEVICE_STATE_PRE_COPY: i32 = 6;
pub const VFIO_DEVICE_STATE_PRE_COPY_P2P: i32 = 7;
pub const VFIO_DEVICE_STATE_RESUMING: i32 = 4;
pub const VFIO_DEVICE_STATE_RUNNING: i32 = 2;
pub const VFIO_DEVICE_STATE_RUNNING_P2P: i32 = 5;
pub const VFIO_DEVICE_STATE_STOP: i32 = 1;
pub const VFIO_DEVICE_STATE_STOP_COPY: i32 = 3;
pub const VFIO_DEVICE_STATE_V1_RESUMING: i32 = 0x4;
pub const VFIO_DEVICE_STATE_V1_RUNNING: i32 = 0x1;
pub const VFIO_DEVICE_STATE_V1_SAVING: i32 = 0x2;
pub const VFIO_DEVICE_STATE_V1_STOP: i32 = 0;
pub const VFIO_DMA_CC_IOMMU: i32 = 4;
pub const VFIO_DMA_MAP_FLAG_READ: i32 = 0x1;
pub const VFIO_DMA_MAP_FLAG_VADDR: i32 = 0x4;
pub const VFIO_DMA_MAP_FLAG_WRITE: i32 = 0x2;
pub const VFIO_DMA_UNMAP_FLAG_ALL: i32 = 0x2;
pub const VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP: i32 = 0x1;
pub const VFIO_DMA_UNMAP_FLAG_VADDR: i32 = 0x4;
pub const VFIO_EEH: i32 = 5;
pub const VFIO_EEH_PE_CONFIGURE: i32 = 8;
pub const VFIO_EEH_PE_DISABLE: i32 = 0;
pub const VFIO_EEH_PE_ENABLE: i32 = 1;
pub const VFIO_EEH_PE_GET_STATE: i32 = 4;
pub const VFIO_EEH_PE_INJECT_ERR: i32 = 9;
pub const VFIO_EEH_PE_OP: u32 = 0x3b79;
pub const VFIO_EEH_PE_RESET_DEACTIVATE: i32 = 5;
pub const VFIO_EEH_PE_RESET_FUNDAMENTAL: i32 = 7;
pub const VFIO_EEH_PE_RESET_HOT: i32 = 6;
pub const VFIO_EEH_PE_STATE_NORMAL: i32 = 0;
pub const VFIO_EEH_PE_STATE_RESET: i32 = 1;
pub const VFIO_EEH_PE_STATE_STOPPED: i32 = 2;
pub const VFIO_EEH_PE_STATE_STOPPED_DMA: i32 = 4;
pub const VFIO_EEH_PE_STATE_UNAVAIL: i32 = 5;
pub const VFIO_EEH_PE_UNFREEZE_DMA: i32 = 3;
pub const VFIO_EEH_PE_UNFREEZE_IO: i32 = 2;
pub const VFIO_GET_API_VERSION: u32 = 0x3b64;
pub const VFIO_GFX_PLANE_TYPE_DMABUF: i32 = 0x2;
pub const VFIO_GFX_PLANE_TYPE_PROBE: i32 = 0x1;
pub const VFIO_GFX_PLANE_TYPE_REGION: i32 = 0x4;
pub const VFIO_GROUP_FLAGS_CONTAINER_SET: i32 = 0x2;
pub const VFIO_GROUP_FLAGS_VIABLE: i32 = 0x1;
pub const VFIO_GROUP_GET_DEVICE_FD: u32 = 0x3b6a;
pub const VFIO_GROUP_GET_STATUS: u32 = 0x3b67;
pub const VFIO_GROUP_SET_CONTAINER: u32 = 0x3b68;
pub const VFIO_GROUP_UNSET_CONTAINER: u32 = 0x3b69;
pub const VFIO_IOMMU_DIRTY_PAGES: u32 = 0x3b75;
pub const VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP: i32 = 0x4;
pub const VFIO_IOMMU_DIRTY_PAGES_FLAG_START: i32 = 0x1;
pub const VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP: i32 = 0x2;
pub const VFIO_IOMMU_DISABLE: u32 = 0x3b74;
pub const VFIO_IOMMU_ENABLE: u32 = 0x3b73;
pub const VFIO_IOMMU_GET_INFO: u32 = 0x3b70;
pub const VFIO_IOMMU_INFO_CAPS: i32 = 0x2;
pub const VFIO_IOMMU_INFO_PGSIZES: i32 = 0x1;
pub const VFIO_IOMMU_MAP_DMA: u32 = 0x3b71;
pub const VFIO_IOMMU_SPAPR_INFO_DDW: i32 = 0x1;
pub const VFIO_IOMMU_SPAPR_REGISTER_MEMORY: u32 = 0x3b75;
pub const VFIO_IOMMU_SPAPR_TCE_CREATE: u32 = 0x3b77;
pub const VFIO_IOMMU_SPAPR_TCE_GET_INFO: u32 = 0x3b70;
pub const VFIO_IOMMU_SPAPR_TCE_REMOVE: u32 = 0x3b78;
pub const VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY: u32 = 0x3b76;
pub const VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE: i32 = 1;
pub const VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION: i32 = 2;
pub const VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL: i32 = 3;
pub const VFIO_IOMMU_UNMAP_DMA: u32 = 0x3b72;
pub const VFIO_IRQ_INFO_AUTOMASKED: i32 = 0x4;
pub const VFIO_IRQ_INFO_EVENTFD: i32 = 0x1;
pub const VFIO_IRQ_INFO_MASKABLE: i32 = 0x2;
pub const VFIO_IRQ_INFO_NORESIZE: i32 = 0x8;
pub const VFIO_IRQ_SET_ACTION_MASK: i32 = 0x8;
pub const VFIO_IRQ_SET_ACTION_TRIGGER: i32 = 0x20;
pub const VFIO_IRQ_SET_ACTION_TYPE_MASK: i32 = 56;
pub const VFIO_IRQ_SET_ACTION_UNMASK: i32 = 0x10;
pub const VFIO_IRQ_SET_DATA_BOOL: i32 = 0x2;
pub const VFIO_IRQ_SET_DATA_EVENTFD: i32 = 0x4;
pub const VFIO_IRQ_SET_DATA_NONE: i32 = 0x1;
pub const VFIO_IRQ_SET_DATA_TYPE_MASK: i32 = 7;
pub const VFIO_MIGRATION_P2P: i32 = 0x2;
pub const VFIO_MIGRATION_PRE_COPY: i32 = 0x4;
pub const VFIO_MIGRATION_STOP_COPY: i32 = 0x1;
pub const VFIO_MIG_GET_PRECOPY_INFO: u32 = 0x3b79;
pub const VFIO_NOIOMMU_IOMMU: i32 = 8;
pub const VFIO_PCI_ATOMIC_COMP128: i32 = 0x4;
pub const VFIO_PCI_ATOMIC_COMP32: i32 = 0x1;
pub const VFIO_PCI_ATOMIC_COMP64: i32 = 0x2;
pub const VFIO_PCI_BAR0_REGION_INDEX: i32 = 0;
pub const VFIO_PCI_BAR1_REGION_INDEX: i32 = 1;
pub const VFIO_PCI_BAR2_REGION_INDEX: i32 = 2;
pub const VFIO_PCI_BAR3_REGION_INDEX: i32 = 3;
pub const VFIO_PCI_BAR4_REGION_INDEX: i32 = 4;
pub const VFIO_PCI_BAR5_REGION_INDEX: i32 = 5;
pub const VFIO_PCI_CONFIG_REGION_INDEX: i32 = 7;
pub const VFIO_PCI_DEVID_NOT_OWNED: i32 = -1;
pub const VFIO_PCI_DEVID_OWNED: i32 = 0;
pub const VFIO_PCI_ERR_IRQ_INDEX: i32 = 3;
pub const VFIO_PCI_HOT_RESET_FLAG_DEV_ID: i32 = 0x1;
pub const VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED: i32 = 0x2;
pub const VFIO_PCI_INTX_IRQ_INDEX: i32 = 0;
pub const VFIO_PCI_MSIX_IRQ_INDEX: i32 = 2;
pub const VFIO_PCI_MSI_IRQ_INDEX: i32 = 1;
pub const VFIO_PCI_NUM_IRQS: i32 = 5;
pub const VFIO_PCI_NUM_REGIONS: i32 = 9;
pub const VFIO_PCI_REQ_IRQ_INDEX: i32 = 4;
pub const VFIO_PCI_ROM_REGION_INDEX: i32 = 6;
pub const VFIO_PCI_VGA_REGION_INDEX: i32 = 8;
pub const VFIO_PRECOPY_INFO_REINIT: i32 = 0x1;
pub const VFIO_REGION_INFO_CAP_MSIX_MAPPABLE: i32 = 3;
pub const VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD: i32 = 5;
pub const VFIO_REGION_INFO_CAP_NVLINK2_SSATGT: i32 = 4;
pub const VFIO_REGION_INFO_CAP_SPARSE_MMAP: i32 = 1;
pub const VFIO_REGION_INFO_CAP_TYPE: i32 = 2;
pub const VFIO_REGION_INFO_FLAG_CAPS: i32 = 0x8;
pub const VFIO_REGION_INFO_FLAG_MMAP: i32 = 0x4;
pub const VFIO_REGION_INFO_FLAG_READ: i32 = 0x1;
pub const VFIO_REGION_INFO_FLAG_WRITE: i32 = 0x2;
pub const VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD: i32 = 1;
pub const VFIO_REGION_SUBTYPE_CCW_CRW: i32 = 3;
pub const VFIO_REGION_SUBTYPE_CCW_SCHIB: i32 = 2;
pub const VFIO_REGION_SUBTYPE_GFX_EDID: i32 = 1;
pub const VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD: i32 = 1;
pub const VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG: i32 = 2;
pub const VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG: i32 = 3;
pub const VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION: i32 = 1;
pub const VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED: i32 = 1;
pub const VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM: i32 = 1;
pub const VFIO_REGION_TYPE_CCW: i32 = 2;
pub const VFIO_REGION_TYPE_GFX: i32 = 1;
pub const VFIO_REGION_TYPE_MIGRATION_DEPRECATED: i32 = 3;
pub const VFIO_REGION_TYPE_PCI_VENDOR_MASK: i32 = 0xffff;
pub const VFIO_REGION_TYPE_PCI_VENDOR_TYPE: i32 = -2147483648;
pub const VFIO_SET_IOMMU: u32 = 0x3b66;
pub const VFIO_SPAPR_TCE_IOMMU: i32 = 2;
pub const VFIO_SPAPR_TCE_v2_IOMMU: i32 = 7;
pub const VFIO_TYPE: i32 = 59;
pub const VFIO_TYPE1_IOMMU: i32 = 1;
pub const VFIO_TYPE1v2_IOMMU: i32 = 3;
pub const VFIO_UNMAP_ALL: i32 = 9;
pub const VFIO_UPDATE_VADDR: i32 = 10;
pub const __VFIO_RESERVED_TYPE1_NESTING_IOMMU: i32 = 6;

#[repr(C)]
pub struct vfio_bitmap {
    pub pgsize: u64,
    pub size: u64,
    pub data: *mut u64,
}

#[repr(C)]
pub struct vfio_device_attach_iommufd_pt {
    pub argsz: u32,
    pub flags: u32,
    pub pt_id: u32,
    pub pasid: u32,
}

#[repr(C)]
pub struct vfio_device_bind_iommufd {
    pub argsz: u32,
    pub flags: u32,
    pub iommufd: i32,
    pub out_devid: u32,
    pub token_uuid_ptr: u64,
}

#[repr(C)]
pub struct vfio_device_detach_iommufd_pt {
    pub argsz: u32,
    pub flags: u32,
    pub pasid: u32,
}

#[repr(C)]
pub struct vfio_device_feature {
    pub argsz: u32,
    pub flags: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct vfio_device_feature_bus_master {
    pub op: u32,
}

#[repr(C)]
pub struct vfio_device_feature_dma_buf {
    pub region_index: u32,
    pub open_flags: u32,
    pub flags: u32,
    pub nr_ranges: u32,
    pub dma_ranges: [vfio_region_dma_range; 0],
}

#[repr(C)]
pub struct vfio_device_feature_dma_logging_control {
    pub page_size: u64,
    pub num_ranges: u32,
    pub __reserved: u32,
    pub ranges: u64,
}

#[repr(C)]
pub struct vfio_device_feature_dma_logging_range {
    pub iova: u64,
    pub length: u64,
}

#[repr(C)]
pub struct vfio_device_feature_dma_logging_report {
    pub iova: u64,
    pub length: u64,
    pub page_size: u64,
    pub bitmap: u64,
}

#[repr(C)]
pub struct vfio_device_feature_mig_data_size {
    pub stop_copy_length: u64,
}

#[repr(C)]
pub struct vfio_device_feature_mig_state {
    pub device_state: u32,
    pub data_fd: i32,
}

#[repr(C)]
pub struct vfio_device_feature_migration {
    pub flags: u64,
}

#[repr(C)]
pub struct vfio_device_gfx_plane_info {
    pub argsz: u32,
    pub flags: u32,
    pub drm_plane_type: u32,
    pub drm_format: u32,
    pub drm_format_mod: u64,
    pub width: u32,
    pub height: u32,
    pub stride: u32,
    pub size: u32,
    pub x_pos: u32,
    pub y_pos: u32,
    pub x_hot: u32,
    pub y_hot: u32,
    pub anon0: vfio_device_gfx_plane_info_anon0,
    pub reserved: u32,
}

#[repr(C)]
pub union vfio_device_gfx_plane_info_anon0 {
    pub region_index: u32,
    pub dmabuf_id: u32,
}

#[repr(C)]
pub struct vfio_device_info {
    pub argsz: u32,
    pub flags: u32,
    pub num_regions: u32,
    pub num_irqs: u32,
    pub cap_offset: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct vfio_device_info_cap_pci_atomic_comp {
    pub header: vfio_info_cap_header,
    pub flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct vfio_device_ioeventfd {
    pub argsz: u32,
    pub flags: u32,
    pub offset: u64,
    pub data: u64,
    pub fd: i32,
    pub reserved: u32,
}

#[repr(C)]
pub struct vfio_device_low_power_entry_with_wakeup {
    pub wakeup_eventfd: i32,
    pub reserved: u32,
}

#[repr(C)]
pub struct vfio_device_migration_info {
    pub device_state: u32,
    pub reserved: u32,
    pub pending_bytes: u64,
    pub data_offset: u64,
    pub data_size: u64,
}

#[repr(C)]
pub struct vfio_eeh_pe_err {
    pub r#type: u32,
    pub func: u32,
    pub addr: u64,
    pub mask: u64,
}

#[repr(C)]
pub struct vfio_eeh_pe_op {
    pub argsz: u32,
    pub flags: u32,
    pub op: u32,
    pub err: vfio_eeh_pe_err,
}

#[repr(C)]
pub struct vfio_group_status {
    pub argsz: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct vfio_info_cap_header {
    pub id: u16,
    pub version: u16,
    pub next: u32,
}

#[repr(C)]
pub struct vfio_iommu_spapr_register_memory {
    pub argsz: u32,
    pub flags: u32,
    pub vaddr: u64,
    pub size: u64,
}

#[repr(C)]
pub struct vfio_iommu_spapr_tce_create {
    pub argsz: u32,
    pub flags: u32,
    pub page_shift: u32,
    pub __resv1: u32,
    pub window_size: u64,
    pub levels: u32,
    pub __resv2: u32,
    pub start_addr: u64,
}

#[repr(C)]
pub struct vfio_iommu_spapr_tce_ddw_info {
    pub pgsizes: u64,
    pub max_dynamic_windows_supported: u32,
    pub levels: u32,
}

#[repr(C)]
pub struct vfio_iommu_spapr_tce_info {
    pub argsz: u32,
    pub flags: u32,
    pub dma32_window_start: u32,
    pub dma32_window_size: u32,
    pub ddw: vfio_iommu_spapr_tce_ddw_info,
}

#[repr(C)]
pub struct vfio_iommu_spapr_tce_remove {
    pub argsz: u32,
    pub flags: u32,
    pub start_addr: u64,
}

#[repr(C)]
pub struct vfio_iommu_type1_dirty_bitmap {
    pub argsz: u32,
    pub flags: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct vfio_iommu_type1_dirty_bitmap_get {
    pub iova: u64,
    pub size: u64,
    pub bitmap: vfio_bitmap,
}

#[repr(C)]
pub struct vfio_iommu_type1_dma_map {
    pub argsz: u32,
    pub flags: u32,
    pub vaddr: u64,
    pub iova: u64,
    pub size: u64,
}

#[repr(C)]
pub struct vfio_iommu_type1_dma_unmap {
    pub argsz: u32,
    pub flags: u32,
    pub iova: u64,
    pub size: u64,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct vfio_iommu_type1_info {
    pub argsz: u32,
    pub flags: u32,
    pub iova_pgsizes: u64,
    pub cap_offset: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct vfio_iommu_type1_info_cap_iova_range {
    pub header: vfio_info_cap_header,
    pub nr_iovas: u32,
    pub reserved: u32,
    pub iova_ranges: [vfio_iova_range; 0],
}

#[repr(C)]
pub struct vfio_iommu_type1_info_cap_migration {
    pub header: vfio_info_cap_header,
    pub flags: u32,
    pub pgsize_bitmap: u64,
    pub max_dirty_bitmap_size: u64,
}

#[repr(C)]
pub struct vfio_iommu_type1_info_dma_avail {
    pub header: vfio_info_cap_header,
    pub avail: u32,
}

#[repr(C)]
pub struct vfio_iova_range {
    pub start: u64,
    pub end: u64,
}

#[repr(C)]
pub struct vfio_irq_info {
    pub argsz: u32,
    pub flags: u32,
    pub index: u32,
    pub count: u32,
}

#[repr(C)]
pub struct vfio_irq_set {
    pub argsz: u32,
    pub flags: u32,
    pub index: u32,
    pub start: u32,
    pub count: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct vfio_pci_dependent_device {
    pub anon0: vfio_pci_dependent_device_anon0,
    pub segment: u16,
    pub bus: u8,
    pub devfn: u8,
}

#[repr(C)]
pub union vfio_pci_dependent_device_anon0 {
    pub group_id: u32,
    pub devid: u32,
}

#[repr(C)]
pub struct vfio_pci_hot_reset {
    pub argsz: u32,
    pub flags: u32,
    pub count: u32,
    pub group_fds: [i32; 0],
}

#[repr(C)]
pub struct vfio_pci_hot_reset_info {
    pub argsz: u32,
    pub flags: u32,
    pub count: u32,
    pub devices: [vfio_pci_dependent_device; 0],
}

#[repr(C)]
pub struct vfio_precopy_info {
    pub argsz: u32,
    pub flags: u32,
    pub initial_bytes: u64,
    pub dirty_bytes: u64,
}

#[repr(C)]
pub struct vfio_region_dma_range {
    pub offset: u64,
    pub length: u64,
}

#[repr(C)]
pub struct vfio_region_gfx_edid {
    pub edid_offset: u32,
    pub edid_max_size: u32,
    pub edid_size: u32,
    pub max_xres: u32,
    pub max_yres: u32,
    pub link_state: u32,
}

#[repr(C)]
pub struct vfio_region_info {
    pub argsz: u32,
    pub flags: u32,
    pub index: u32,
    pub cap_offset: u32,
    pub size: u64,
    pub offset: u64,
}

#[repr(C)]
pub struct vfio_region_info_cap_nvlink2_lnkspd {
    pub header: vfio_info_cap_header,
    pub link_speed: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct vfio_region_info_cap_nvlink2_ssatgt {
    pub header: vfio_info_cap_header,
    pub tgt: u64,
}

#[repr(C)]
pub struct vfio_region_info_cap_sparse_mmap {
    pub header: vfio_info_cap_header,
    pub nr_areas: u32,
    pub reserved: u32,
    pub areas: [vfio_region_sparse_mmap_area; 0],
}

#[repr(C)]
pub struct vfio_region_info_cap_type {
    pub header: vfio_info_cap_header,
    pub r#type: u32,
    pub subtype: u32,
}

#[repr(C)]
pub struct vfio_region_sparse_mmap_area {
    pub offset: u64,
    pub size: u64,
}

records! {
    vfio_bitmap: size 24, align 8;
    vfio_device_attach_iommufd_pt: size 16, align 4;
    vfio_device_bind_iommufd: size 24, align 8;
    vfio_device_detach_iommufd_pt: size 12, align 4;
    vfio_device_feature: size 8, align 4;
    vfio_device_feature_bus_master: size 4, align 4;
    vfio_device_feature_dma_buf: size 16, align 8;
    vfio_device_feature_dma_logging_control: size 24, align 8;
    vfio_device_feature_dma_logging_range: size 16, align 8;
    vfio_device_feature_dma_logging_report: size 32, align 8;
    vfio_device_feature_mig_data_size: size 8, align 8;
    vfio_device_feature_mig_state: size 8, align 4;
    vfio_device_feature_migration: size 8, align 8;
    vfio_device_gfx_plane_info: size 64, align 8;
    vfio_device_gfx_plane_info_anon0: size 4, align 4;
    vfio_device_info: size 24, align 4;
    vfio_device_info_cap_pci_atomic_comp: size 16, align 4;
    vfio_device_ioeventfd: size 32, align 8;
    vfio_device_low_power_entry_with_wakeup: size 8, align 4;
    vfio_device_migration_info: size 32, align 8;
    vfio_eeh_pe_err: size 24, align 8;
    vfio_eeh_pe_op: size 40, align 8;
    vfio_group_status: size 8, align 4;
    vfio_info_cap_header: size 8, align 4;
    vfio_iommu_spapr_register_memory: size 24, align 8;
    vfio_iommu_spapr_tce_create: size 40, align 8;
    vfio_iommu_spapr_tce_ddw_info: size 16, align 8;
    vfio_iommu_spapr_tce_info: size 32, align 8;
    vfio_iommu_spapr_tce_remove: size 16, align 8;
    vfio_iommu_type1_dirty_bitmap: size 8, align 4;
    vfio_iommu_type1_dirty_bitmap_get: size 40, align 8;
    vfio_iommu_type1_dma_map: size 32, align 8;
    vfio_iommu_type1_dma_unmap: size 24, align 8;
    vfio_iommu_type1_info: size 24, align 8;
    vfio_iommu_type1_info_cap_iova_range: size 16, align 8;
    vfio_iommu_type1_info_cap_migration: size 32, align 8;
    vfio_iommu_type1_info_dma_avail: size 12, align 4;
    vfio_iova_range: size 16, align 8;
    vfio_irq_info: size 16, align 4;
    vfio_irq_set: size 20, align 4;
    vfio_pci_dependent_device: size 8, align 4;
    vfio_pci_dependent_device_anon0: size 4, align 4;
    vfio_pci_hot_reset: size 12, align 4;
    vfio_pci_hot_reset_info: size 12, align 4;
    vfio_precopy_info: size 24, align 8;
    vfio_region_dma_range: size 16, align 8;
    vfio_region_gfx_edid: size 24, align 4;
    vfio_region_info: size 32, align 8;
    vfio_region_info_cap_nvlink2_lnkspd: size 16, align 4;
    vfio_region_info_cap_nvlink2_ssatgt: size 16, align 8;
    vfio_region_info_cap_sparse_mmap: size 16, align 8;
    vfio_region_info_cap_type: size 16, align 4;
    vfio_region_sparse_mmap_area: size 16, align 8;
}
