// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vhost_types.h

pub const VHOST_ACCESS_RO: i32 = 0x1;
pub const VHOST_ACCESS_RW: i32 = 0x3;
pub const VHOST_ACCESS_WO: i32 = 0x2;
pub const VHOST_BACKEND_F_DESC_ASID: i32 = 0x7;
pub const VHOST_BACKEND_F_ENABLE_AFTER_DRIVER_OK: i32 = 0x6;
pub const VHOST_BACKEND_F_IOTLB_ASID: i32 = 0x3;
pub const VHOST_BACKEND_F_IOTLB_BATCH: i32 = 0x2;
pub const VHOST_BACKEND_F_IOTLB_MSG_V2: i32 = 0x1;
pub const VHOST_BACKEND_F_IOTLB_PERSIST: i32 = 0x8;
pub const VHOST_BACKEND_F_RESUME: i32 = 0x5;
pub const VHOST_BACKEND_F_SUSPEND: i32 = 0x4;
pub const VHOST_F_LOG_ALL: i32 = 26;
pub const VHOST_IOTLB_ACCESS_FAIL: i32 = 4;
pub const VHOST_IOTLB_BATCH_BEGIN: i32 = 5;
pub const VHOST_IOTLB_BATCH_END: i32 = 6;
pub const VHOST_IOTLB_INVALIDATE: i32 = 3;
pub const VHOST_IOTLB_MISS: i32 = 1;
pub const VHOST_IOTLB_MSG: i32 = 0x1;
pub const VHOST_IOTLB_MSG_V2: i32 = 0x2;
pub const VHOST_IOTLB_UPDATE: i32 = 2;
pub const VHOST_NET_F_VIRTIO_NET_HDR: i32 = 27;
pub const VHOST_PAGE_SIZE: i32 = 0x1000;
pub const VHOST_SCSI_ABI_VERSION: i32 = 1;
pub const VHOST_VRING_F_LOG: i32 = 0;

#[repr(C)]
pub struct vhost_features_array {
    pub count: u64,
    pub features: [u64; 0],
}

#[repr(C)]
pub struct vhost_iotlb_msg {
    pub iova: u64,
    pub size: u64,
    pub uaddr: u64,
    pub perm: u8,
    pub r#type: u8,
}

#[repr(C)]
pub struct vhost_memory {
    pub nregions: u32,
    pub padding: u32,
    pub regions: [vhost_memory_region; 0],
}

#[repr(C)]
pub struct vhost_memory_region {
    pub guest_phys_addr: u64,
    pub memory_size: u64,
    pub userspace_addr: u64,
    pub flags_padding: u64,
}

#[repr(C)]
pub struct vhost_msg {
    pub r#type: i32,
    pub anon0: vhost_msg_anon0,
}

#[repr(C)]
pub union vhost_msg_anon0 {
    pub iotlb: vhost_iotlb_msg,
    pub padding: [u8; 64],
}

#[repr(C)]
pub struct vhost_msg_v2 {
    pub r#type: u32,
    pub asid: u32,
    pub anon0: vhost_msg_v2_anon0,
}

#[repr(C)]
pub union vhost_msg_v2_anon0 {
    pub iotlb: vhost_iotlb_msg,
    pub padding: [u8; 64],
}

#[repr(C)]
pub struct vhost_scsi_target {
    pub abi_version: i32,
    pub vhost_wwpn: [core::ffi::c_char; 224],
    pub vhost_tpgt: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct vhost_vdpa_config {
    pub off: u32,
    pub len: u32,
    pub buf: [u8; 0],
}

#[repr(C)]
pub struct vhost_vdpa_iova_range {
    pub first: u64,
    pub last: u64,
}

#[repr(C)]
pub struct vhost_vring_addr {
    pub index: u32,
    pub flags: u32,
    pub desc_user_addr: u64,
    pub used_user_addr: u64,
    pub avail_user_addr: u64,
    pub log_guest_addr: u64,
}

#[repr(C)]
pub struct vhost_vring_file {
    pub index: u32,
    pub fd: i32,
}

#[repr(C)]
pub struct vhost_vring_state {
    pub index: u32,
    pub num: u32,
}

#[repr(C)]
pub struct vhost_vring_worker {
    pub index: u32,
    pub worker_id: u32,
}

#[repr(C)]
pub struct vhost_worker_state {
    pub worker_id: u32,
}

records! {
    vhost_features_array: size 8, align 8;
    vhost_iotlb_msg: size 32, align 8;
    vhost_memory: size 8, align 8;
    vhost_memory_region: size 32, align 8;
    vhost_msg: size 72, align 8;
    vhost_msg_anon0: size 64, align 8;
    vhost_msg_v2: size 72, align 8;
    vhost_msg_v2_anon0: size 64, align 8;
    vhost_scsi_target: size 232, align 4;
    vhost_vdpa_config: size 8, align 4;
    vhost_vdpa_iova_range: size 16, align 8;
    vhost_vring_addr: size 40, align 8;
    vhost_vring_file: size 8, align 4;
    vhost_vring_state: size 8, align 4;
    vhost_vring_worker: size 8, align 4;
    vhost_worker_state: size 4, align 4;
}
