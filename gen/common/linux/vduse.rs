// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vduse.h

pub const VDUSE_ACCESS_RO: i32 = 0x1;
pub const VDUSE_ACCESS_RW: i32 = 0x3;
pub const VDUSE_ACCESS_WO: i32 = 0x2;
pub const VDUSE_API_VERSION: i32 = 0;
pub const VDUSE_API_VERSION_1: i32 = 1;
pub const VDUSE_BASE: i32 = 0x81;
pub const VDUSE_CREATE_DEV: u32 = 0x41508102;
pub const VDUSE_DESTROY_DEV: u32 = 0x41008103;
pub const VDUSE_DEV_GET_FEATURES: u32 = 0x80088111;
pub const VDUSE_DEV_INJECT_CONFIG_IRQ: u32 = 0x8113;
pub const VDUSE_DEV_SET_CONFIG: u32 = 0x40088112;
pub const VDUSE_EVENTFD_DEASSIGN: i32 = -1;
pub const VDUSE_GET_API_VERSION: u32 = 0x80088100;
pub const VDUSE_GET_VQ_STATE: i32 = 0;
pub const VDUSE_IOTLB_DEREG_UMEM: u32 = 0x40308119;
pub const VDUSE_IOTLB_GET_FD: u32 = 0xc0208110;
pub const VDUSE_IOTLB_GET_FD2: u32 = 0xc050811b;
pub const VDUSE_IOTLB_GET_INFO: u32 = 0xc030811a;
pub const VDUSE_IOTLB_REG_UMEM: u32 = 0x40308118;
pub const VDUSE_IOVA_CAP_UMEM: i32 = 0x1;
pub const VDUSE_NAME_MAX: i32 = 256;
pub const VDUSE_REQ_RESULT_FAILED: i32 = 0x1;
pub const VDUSE_REQ_RESULT_OK: i32 = 0x0;
pub const VDUSE_SET_API_VERSION: u32 = 0x40088101;
pub const VDUSE_SET_STATUS: i32 = 1;
pub const VDUSE_SET_VQ_GROUP_ASID: i32 = 3;
pub const VDUSE_UPDATE_IOTLB: i32 = 2;
pub const VDUSE_VQ_GET_INFO: u32 = 0xc0308115;
pub const VDUSE_VQ_INJECT_IRQ: u32 = 0x40048117;
pub const VDUSE_VQ_SETUP: u32 = 0x40208114;
pub const VDUSE_VQ_SETUP_KICKFD: u32 = 0x40088116;

#[repr(C)]
pub struct vduse_config_data {
    pub offset: u32,
    pub length: u32,
    pub buffer: [u8; 0],
}

#[repr(C)]
pub struct vduse_dev_config {
    pub name: [core::ffi::c_char; 256],
    pub vendor_id: u32,
    pub device_id: u32,
    pub features: u64,
    pub vq_num: u32,
    pub vq_align: u32,
    pub ngroups: u32,
    pub nas: u32,
    pub reserved: [u32; 11],
    pub config_size: u32,
    pub config: [u8; 0],
}

#[repr(C)]
pub struct vduse_dev_request {
    pub r#type: u32,
    pub request_id: u32,
    pub reserved: [u32; 4],
    pub anon0: vduse_dev_request_anon0,
}

#[repr(C)]
pub union vduse_dev_request_anon0 {
    pub vq_state: vduse_vq_state,
    pub s: vduse_dev_status,
    pub iova: vduse_iova_range,
    pub iova_v2: vduse_iova_range_v2,
    pub vq_group_asid: vduse_vq_group_asid,
    pub padding: [u32; 32],
}

#[repr(C)]
pub struct vduse_dev_response {
    pub request_id: u32,
    pub result: u32,
    pub reserved: [u32; 4],
    pub anon0: vduse_dev_response_anon0,
}

#[repr(C)]
pub union vduse_dev_response_anon0 {
    pub vq_state: vduse_vq_state,
    pub padding: [u32; 32],
}

#[repr(C)]
pub struct vduse_dev_status {
    pub status: u8,
}

#[repr(C)]
pub struct vduse_iotlb_entry {
    pub offset: u64,
    pub start: u64,
    pub last: u64,
    pub perm: u8,
}

#[repr(C)]
pub struct vduse_iotlb_entry_v2 {
    pub offset: u64,
    pub start: u64,
    pub last: u64,
    pub perm: u8,
    pub padding: [u8; 7],
    pub asid: u32,
    pub reserved: [u32; 11],
}

#[repr(C)]
pub struct vduse_iova_info {
    pub start: u64,
    pub last: u64,
    pub capability: u64,
    pub asid: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct vduse_iova_range {
    pub start: u64,
    pub last: u64,
}

#[repr(C)]
pub struct vduse_iova_range_v2 {
    pub start: u64,
    pub last: u64,
    pub asid: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct vduse_iova_umem {
    pub uaddr: u64,
    pub iova: u64,
    pub size: u64,
    pub asid: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct vduse_vq_config {
    pub index: u32,
    pub max_size: u16,
    pub reserved1: u16,
    pub group: u32,
    pub reserved2: [u16; 10],
}

#[repr(C)]
pub struct vduse_vq_eventfd {
    pub index: u32,
    pub fd: i32,
}

#[repr(C)]
pub struct vduse_vq_group_asid {
    pub group: u32,
    pub asid: u32,
}

#[repr(C)]
pub struct vduse_vq_info {
    pub index: u32,
    pub num: u32,
    pub desc_addr: u64,
    pub driver_addr: u64,
    pub device_addr: u64,
    pub anon0: vduse_vq_info_anon0,
    pub ready: u8,
}

#[repr(C)]
pub union vduse_vq_info_anon0 {
    pub split: vduse_vq_state_split,
    pub packed: vduse_vq_state_packed,
}

#[repr(C)]
pub struct vduse_vq_state {
    pub index: u32,
    pub anon0: vduse_vq_state_anon0,
}

#[repr(C)]
pub union vduse_vq_state_anon0 {
    pub split: vduse_vq_state_split,
    pub packed: vduse_vq_state_packed,
}

#[repr(C)]
pub struct vduse_vq_state_packed {
    pub last_avail_counter: u16,
    pub last_avail_idx: u16,
    pub last_used_counter: u16,
    pub last_used_idx: u16,
}

#[repr(C)]
pub struct vduse_vq_state_split {
    pub avail_index: u16,
}

records! {
    vduse_config_data: size 8, align 4;
    vduse_dev_config: size 336, align 8;
    vduse_dev_request: size 152, align 8;
    vduse_dev_request_anon0: size 128, align 8;
    vduse_dev_response: size 152, align 4;
    vduse_dev_response_anon0: size 128, align 4;
    vduse_dev_status: size 1, align 1;
    vduse_iotlb_entry: size 32, align 8;
    vduse_iotlb_entry_v2: size 80, align 8;
    vduse_iova_info: size 48, align 8;
    vduse_iova_range: size 16, align 8;
    vduse_iova_range_v2: size 24, align 8;
    vduse_iova_umem: size 48, align 8;
    vduse_vq_config: size 32, align 4;
    vduse_vq_eventfd: size 8, align 4;
    vduse_vq_group_asid: size 8, align 4;
    vduse_vq_info: size 48, align 8;
    vduse_vq_info_anon0: size 8, align 2;
    vduse_vq_state: size 12, align 4;
    vduse_vq_state_anon0: size 8, align 2;
    vduse_vq_state_packed: size 8, align 2;
    vduse_vq_state_split: size 2, align 2;
}
