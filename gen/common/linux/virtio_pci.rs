// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_pci.h

pub const MAX_CAP_ID: i32 = 1;
pub const VIRTIO_ADMIN_CMD_CAP_ID_LIST_QUERY: i32 = 0x7;
pub const VIRTIO_ADMIN_CMD_DEVICE_CAP_GET: i32 = 0x8;
pub const VIRTIO_ADMIN_CMD_DEV_MODE_F_STOPPED: i32 = 0;
pub const VIRTIO_ADMIN_CMD_DEV_MODE_SET: i32 = 0x11;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_GET: i32 = 0xf;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_GET_TYPE_ALL: i32 = 1;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_GET_TYPE_SELECTED: i32 = 0;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_GET: i32 = 0xe;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_TYPE_COUNT: i32 = 1;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_TYPE_LIST: i32 = 2;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_TYPE_SIZE: i32 = 0;
pub const VIRTIO_ADMIN_CMD_DEV_PARTS_SET: i32 = 0x10;
pub const VIRTIO_ADMIN_CMD_DRIVER_CAP_SET: i32 = 0x9;
pub const VIRTIO_ADMIN_CMD_LEGACY_COMMON_CFG_READ: i32 = 0x3;
pub const VIRTIO_ADMIN_CMD_LEGACY_COMMON_CFG_WRITE: i32 = 0x2;
pub const VIRTIO_ADMIN_CMD_LEGACY_DEV_CFG_READ: i32 = 0x5;
pub const VIRTIO_ADMIN_CMD_LEGACY_DEV_CFG_WRITE: i32 = 0x4;
pub const VIRTIO_ADMIN_CMD_LEGACY_NOTIFY_INFO: i32 = 0x6;
pub const VIRTIO_ADMIN_CMD_LIST_QUERY: i32 = 0x0;
pub const VIRTIO_ADMIN_CMD_LIST_USE: i32 = 0x1;
pub const VIRTIO_ADMIN_CMD_MAX_NOTIFY_INFO: i32 = 4;
pub const VIRTIO_ADMIN_CMD_NOTIFY_INFO_FLAGS_END: i32 = 0;
pub const VIRTIO_ADMIN_CMD_NOTIFY_INFO_FLAGS_OWNER_DEV: i32 = 0x1;
pub const VIRTIO_ADMIN_CMD_NOTIFY_INFO_FLAGS_OWNER_MEM: i32 = 0x2;
pub const VIRTIO_ADMIN_CMD_RESOURCE_OBJ_CREATE: i32 = 0xa;
pub const VIRTIO_ADMIN_CMD_RESOURCE_OBJ_DESTROY: i32 = 0xd;
pub const VIRTIO_ADMIN_GROUP_TYPE_SELF: i32 = 0x0;
pub const VIRTIO_ADMIN_GROUP_TYPE_SRIOV: i32 = 0x1;
pub const VIRTIO_ADMIN_STATUS_OK: i32 = 0;
pub const VIRTIO_DEV_PARTS_CAP: i32 = 0x0;
pub const VIRTIO_DEV_PART_F_OPTIONAL: i32 = 0;
pub const VIRTIO_MSI_CONFIG_VECTOR: i32 = 20;
pub const VIRTIO_MSI_NO_VECTOR: i32 = 0xffff;
pub const VIRTIO_MSI_QUEUE_VECTOR: i32 = 22;
pub const VIRTIO_PCI_ABI_VERSION: i32 = 0;
pub const VIRTIO_PCI_CAP_BAR: i32 = 4;
pub const VIRTIO_PCI_CAP_CFG_TYPE: i32 = 3;
pub const VIRTIO_PCI_CAP_COMMON_CFG: i32 = 1;
pub const VIRTIO_PCI_CAP_DEVICE_CFG: i32 = 4;
pub const VIRTIO_PCI_CAP_ISR_CFG: i32 = 3;
pub const VIRTIO_PCI_CAP_LEN: i32 = 2;
pub const VIRTIO_PCI_CAP_LENGTH: i32 = 12;
pub const VIRTIO_PCI_CAP_NEXT: i32 = 1;
pub const VIRTIO_PCI_CAP_NOTIFY_CFG: i32 = 2;
pub const VIRTIO_PCI_CAP_OFFSET: i32 = 8;
pub const VIRTIO_PCI_CAP_PCI_CFG: i32 = 5;
pub const VIRTIO_PCI_CAP_SHARED_MEMORY_CFG: i32 = 8;
pub const VIRTIO_PCI_CAP_VENDOR_CFG: i32 = 9;
pub const VIRTIO_PCI_CAP_VNDR: i32 = 0;
pub const VIRTIO_PCI_COMMON_ADM_Q_IDX: i32 = 60;
pub const VIRTIO_PCI_COMMON_ADM_Q_NUM: i32 = 62;
pub const VIRTIO_PCI_COMMON_CFGGENERATION: i32 = 21;
pub const VIRTIO_PCI_COMMON_DF: i32 = 4;
pub const VIRTIO_PCI_COMMON_DFSELECT: i32 = 0;
pub const VIRTIO_PCI_COMMON_GF: i32 = 12;
pub const VIRTIO_PCI_COMMON_GFSELECT: i32 = 8;
pub const VIRTIO_PCI_COMMON_MSIX: i32 = 16;
pub const VIRTIO_PCI_COMMON_NUMQ: i32 = 18;
pub const VIRTIO_PCI_COMMON_Q_AVAILHI: i32 = 44;
pub const VIRTIO_PCI_COMMON_Q_AVAILLO: i32 = 40;
pub const VIRTIO_PCI_COMMON_Q_DESCHI: i32 = 36;
pub const VIRTIO_PCI_COMMON_Q_DESCLO: i32 = 32;
pub const VIRTIO_PCI_COMMON_Q_ENABLE: i32 = 28;
pub const VIRTIO_PCI_COMMON_Q_MSIX: i32 = 26;
pub const VIRTIO_PCI_COMMON_Q_NDATA: i32 = 56;
pub const VIRTIO_PCI_COMMON_Q_NOFF: i32 = 30;
pub const VIRTIO_PCI_COMMON_Q_RESET: i32 = 58;
pub const VIRTIO_PCI_COMMON_Q_SELECT: i32 = 22;
pub const VIRTIO_PCI_COMMON_Q_SIZE: i32 = 24;
pub const VIRTIO_PCI_COMMON_Q_USEDHI: i32 = 52;
pub const VIRTIO_PCI_COMMON_Q_USEDLO: i32 = 48;
pub const VIRTIO_PCI_COMMON_STATUS: i32 = 20;
pub const VIRTIO_PCI_GUEST_FEATURES: i32 = 4;
pub const VIRTIO_PCI_HOST_FEATURES: i32 = 0;
pub const VIRTIO_PCI_ISR: i32 = 19;
pub const VIRTIO_PCI_ISR_CONFIG: i32 = 0x2;
pub const VIRTIO_PCI_NOTIFY_CAP_MULT: i32 = 16;
pub const VIRTIO_PCI_QUEUE_ADDR_SHIFT: i32 = 12;
pub const VIRTIO_PCI_QUEUE_NOTIFY: i32 = 16;
pub const VIRTIO_PCI_QUEUE_NUM: i32 = 12;
pub const VIRTIO_PCI_QUEUE_PFN: i32 = 8;
pub const VIRTIO_PCI_QUEUE_SEL: i32 = 14;
pub const VIRTIO_PCI_STATUS: i32 = 18;
pub const VIRTIO_PCI_VRING_ALIGN: i32 = 4096;
pub const VIRTIO_RESOURCE_OBJ_DEV_PARTS: i32 = 0;
pub const VIRTIO_RESOURCE_OBJ_DEV_PARTS_TYPE_GET: i32 = 0;
pub const VIRTIO_RESOURCE_OBJ_DEV_PARTS_TYPE_SET: i32 = 1;

#[repr(C)]
pub struct virtio_admin_cmd_cap_get_data {
    pub id: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_admin_cmd_cap_set_data {
    pub id: u16,
    pub reserved: [u8; 6],
    pub cap_specific_data: [u8; 0],
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_mode_set_data {
    pub flags: u8,
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_parts_get_data {
    pub hdr: virtio_admin_cmd_resource_obj_cmd_hdr,
    pub r#type: u8,
    pub reserved: [u8; 7],
    pub hdr_list: [virtio_dev_part_hdr; 0],
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_parts_metadata_data {
    pub hdr: virtio_admin_cmd_resource_obj_cmd_hdr,
    pub r#type: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_parts_metadata_result {
    pub anon0: virtio_admin_cmd_dev_parts_metadata_result_anon0,
}

#[repr(C)]
pub union virtio_admin_cmd_dev_parts_metadata_result_anon0 {
    pub parts_size: virtio_admin_cmd_dev_parts_metadata_result_anon0_parts_size,
    pub hdr_list_count: virtio_admin_cmd_dev_parts_metadata_result_anon0_hdr_list_count,
    pub hdr_list: virtio_admin_cmd_dev_parts_metadata_result_anon0_hdr_list,
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_parts_metadata_result_anon0_hdr_list {
    pub count: u32,
    pub reserved: u32,
    pub hdrs: [virtio_dev_part_hdr; 0],
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_parts_metadata_result_anon0_hdr_list_count {
    pub count: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_parts_metadata_result_anon0_parts_size {
    pub size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct virtio_admin_cmd_dev_parts_set_data {
    pub hdr: virtio_admin_cmd_resource_obj_cmd_hdr,
    pub parts: [virtio_dev_part; 0],
}

#[repr(C)]
pub struct virtio_admin_cmd_hdr {
    pub opcode: u16,
    pub group_type: u16,
    pub reserved1: [u8; 12],
    pub group_member_id: u64,
}

#[repr(C)]
pub struct virtio_admin_cmd_legacy_rd_data {
    pub offset: u8,
}

#[repr(C)]
pub struct virtio_admin_cmd_legacy_wr_data {
    pub offset: u8,
    pub reserved: [u8; 7],
    pub registers: [u8; 0],
}

#[repr(C)]
pub struct virtio_admin_cmd_notify_info_data {
    pub flags: u8,
    pub bar: u8,
    pub padding: [u8; 6],
    pub offset: u64,
}

#[repr(C)]
pub struct virtio_admin_cmd_notify_info_result {
    pub entries: [virtio_admin_cmd_notify_info_data; 4],
}

#[repr(C)]
pub struct virtio_admin_cmd_query_cap_id_result {
    pub supported_caps: [u64; 1],
}

#[repr(C)]
pub struct virtio_admin_cmd_resource_obj_cmd_hdr {
    pub r#type: u16,
    pub reserved: [u8; 2],
    pub id: u32,
}

#[repr(C)]
pub struct virtio_admin_cmd_resource_obj_create_data {
    pub hdr: virtio_admin_cmd_resource_obj_cmd_hdr,
    pub flags: u64,
    pub resource_obj_specific_data: [u8; 0],
}

#[repr(C)]
pub struct virtio_admin_cmd_status {
    pub status: u16,
    pub status_qualifier: u16,
    pub reserved2: [u8; 4],
}

#[repr(C)]
pub struct virtio_dev_part {
    pub hdr: virtio_dev_part_hdr,
    pub value: [u8; 0],
}

#[repr(C)]
pub struct virtio_dev_part_hdr {
    pub part_type: u16,
    pub flags: u8,
    pub reserved: u8,
    pub selector: virtio_dev_part_hdr_selector,
    pub length: u32,
}

#[repr(C)]
pub union virtio_dev_part_hdr_selector {
    pub pci_common_cfg: virtio_dev_part_hdr_selector_pci_common_cfg,
    pub vq_index: virtio_dev_part_hdr_selector_vq_index,
}

#[repr(C)]
pub struct virtio_dev_part_hdr_selector_pci_common_cfg {
    pub offset: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct virtio_dev_part_hdr_selector_vq_index {
    pub index: u16,
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct virtio_dev_parts_cap {
    pub get_parts_resource_objects_limit: u8,
    pub set_parts_resource_objects_limit: u8,
}

#[repr(C)]
pub struct virtio_pci_cap {
    pub cap_vndr: u8,
    pub cap_next: u8,
    pub cap_len: u8,
    pub cfg_type: u8,
    pub bar: u8,
    pub id: u8,
    pub padding: [u8; 2],
    pub offset: u32,
    pub length: u32,
}

#[repr(C)]
pub struct virtio_pci_cap64 {
    pub cap: virtio_pci_cap,
    pub offset_hi: u32,
    pub length_hi: u32,
}

#[repr(C)]
pub struct virtio_pci_cfg_cap {
    pub cap: virtio_pci_cap,
    pub pci_cfg_data: [u8; 4],
}

#[repr(C)]
pub struct virtio_pci_common_cfg {
    pub device_feature_select: u32,
    pub device_feature: u32,
    pub guest_feature_select: u32,
    pub guest_feature: u32,
    pub msix_config: u16,
    pub num_queues: u16,
    pub device_status: u8,
    pub config_generation: u8,
    pub queue_select: u16,
    pub queue_size: u16,
    pub queue_msix_vector: u16,
    pub queue_enable: u16,
    pub queue_notify_off: u16,
    pub queue_desc_lo: u32,
    pub queue_desc_hi: u32,
    pub queue_avail_lo: u32,
    pub queue_avail_hi: u32,
    pub queue_used_lo: u32,
    pub queue_used_hi: u32,
}

#[repr(C)]
pub struct virtio_pci_modern_common_cfg {
    pub cfg: virtio_pci_common_cfg,
    pub queue_notify_data: u16,
    pub queue_reset: u16,
    pub admin_queue_index: u16,
    pub admin_queue_num: u16,
}

#[repr(C)]
pub struct virtio_pci_notify_cap {
    pub cap: virtio_pci_cap,
    pub notify_off_multiplier: u32,
}

#[repr(C)]
pub struct virtio_pci_vndr_data {
    pub cap_vndr: u8,
    pub cap_next: u8,
    pub cap_len: u8,
    pub cfg_type: u8,
    pub vendor_id: u16,
}

#[repr(C)]
pub struct virtio_resource_obj_dev_parts {
    pub r#type: u8,
    pub reserved: [u8; 7],
}

records! {
    virtio_admin_cmd_cap_get_data: size 8, align 2;
    virtio_admin_cmd_cap_set_data: size 8, align 2;
    virtio_admin_cmd_dev_mode_set_data: size 1, align 1;
    virtio_admin_cmd_dev_parts_get_data: size 16, align 4;
    virtio_admin_cmd_dev_parts_metadata_data: size 16, align 4;
    virtio_admin_cmd_dev_parts_metadata_result: size 8, align 4;
    virtio_admin_cmd_dev_parts_metadata_result_anon0: size 8, align 4;
    virtio_admin_cmd_dev_parts_metadata_result_anon0_hdr_list: size 8, align 4;
    virtio_admin_cmd_dev_parts_metadata_result_anon0_hdr_list_count: size 8, align 4;
    virtio_admin_cmd_dev_parts_metadata_result_anon0_parts_size: size 8, align 4;
    virtio_admin_cmd_dev_parts_set_data: size 8, align 4;
    virtio_admin_cmd_hdr: size 24, align 8;
    virtio_admin_cmd_legacy_rd_data: size 1, align 1;
    virtio_admin_cmd_legacy_wr_data: size 8, align 1;
    virtio_admin_cmd_notify_info_data: size 16, align 8;
    virtio_admin_cmd_notify_info_result: size 64, align 8;
    virtio_admin_cmd_query_cap_id_result: size 8, align 8;
    virtio_admin_cmd_resource_obj_cmd_hdr: size 8, align 4;
    virtio_admin_cmd_resource_obj_create_data: size 16, align 8;
    virtio_admin_cmd_status: size 8, align 2;
    virtio_dev_part: size 16, align 4;
    virtio_dev_part_hdr: size 16, align 4;
    virtio_dev_part_hdr_selector: size 8, align 4;
    virtio_dev_part_hdr_selector_pci_common_cfg: size 8, align 4;
    virtio_dev_part_hdr_selector_vq_index: size 8, align 2;
    virtio_dev_parts_cap: size 2, align 1;
    virtio_pci_cap: size 16, align 4;
    virtio_pci_cap64: size 24, align 4;
    virtio_pci_cfg_cap: size 20, align 4;
    virtio_pci_common_cfg: size 56, align 4;
    virtio_pci_modern_common_cfg: size 64, align 4;
    virtio_pci_notify_cap: size 20, align 4;
    virtio_pci_vndr_data: size 6, align 2;
    virtio_resource_obj_dev_parts: size 8, align 1;
}
