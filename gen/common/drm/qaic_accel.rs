// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/qaic_accel.h

pub const DRM_IOCTL_QAIC_ATTACH_SLICE_BO: u32 = 0x40206443;
pub const DRM_IOCTL_QAIC_CREATE_BO: u32 = 0xc0106441;
pub const DRM_IOCTL_QAIC_DETACH_SLICE_BO: u32 = 0x40086448;
pub const DRM_IOCTL_QAIC_EXECUTE_BO: u32 = 0x40106444;
pub const DRM_IOCTL_QAIC_MANAGE: u32 = 0xc0106440;
pub const DRM_IOCTL_QAIC_MMAP_BO: u32 = 0xc0106442;
pub const DRM_IOCTL_QAIC_PARTIAL_EXECUTE_BO: u32 = 0x40106445;
pub const DRM_IOCTL_QAIC_PERF_STATS_BO: u32 = 0xc0106447;
pub const DRM_IOCTL_QAIC_WAIT_BO: u32 = 0x40106446;
pub const DRM_QAIC_ATTACH_SLICE_BO: i32 = 0x3;
pub const DRM_QAIC_CREATE_BO: i32 = 0x1;
pub const DRM_QAIC_DETACH_SLICE_BO: i32 = 0x8;
pub const DRM_QAIC_EXECUTE_BO: i32 = 0x4;
pub const DRM_QAIC_MANAGE: i32 = 0x0;
pub const DRM_QAIC_MMAP_BO: i32 = 0x2;
pub const DRM_QAIC_PARTIAL_EXECUTE_BO: i32 = 0x5;
pub const DRM_QAIC_PERF_STATS_BO: i32 = 0x7;
pub const DRM_QAIC_WAIT_BO: i32 = 0x6;
pub const QAIC_MANAGE_MAX_MSG_LENGTH: i32 = 0x1000;
pub const QAIC_SEM_DEC: i32 = 3;
pub const QAIC_SEM_INC: i32 = 2;
pub const QAIC_SEM_INIT: i32 = 1;
pub const QAIC_SEM_INSYNCFENCE: i32 = 2;
pub const QAIC_SEM_NOP: i32 = 0;
pub const QAIC_SEM_OUTSYNCFENCE: i32 = 1;
pub const QAIC_SEM_WAIT_EQUAL: i32 = 4;
pub const QAIC_SEM_WAIT_GT_0: i32 = 6;
pub const QAIC_SEM_WAIT_GT_EQ: i32 = 5;
pub const QAIC_TRANS_ACTIVATE_FROM_DEV: i32 = 8;
pub const QAIC_TRANS_ACTIVATE_FROM_USR: i32 = 7;
pub const QAIC_TRANS_ACTIVATE_TO_DEV: i32 = 9;
pub const QAIC_TRANS_DEACTIVATE_FROM_DEV: i32 = 11;
pub const QAIC_TRANS_DEACTIVATE_FROM_USR: i32 = 10;
pub const QAIC_TRANS_DMA_XFER_CONT: i32 = 18;
pub const QAIC_TRANS_DMA_XFER_FROM_USR: i32 = 5;
pub const QAIC_TRANS_DMA_XFER_TO_DEV: i32 = 6;
pub const QAIC_TRANS_PASSTHROUGH_FROM_DEV: i32 = 3;
pub const QAIC_TRANS_PASSTHROUGH_FROM_USR: i32 = 1;
pub const QAIC_TRANS_PASSTHROUGH_TO_DEV: i32 = 4;
pub const QAIC_TRANS_PASSTHROUGH_TO_USR: i32 = 2;
pub const QAIC_TRANS_STATUS_FROM_DEV: i32 = 14;
pub const QAIC_TRANS_STATUS_FROM_USR: i32 = 12;
pub const QAIC_TRANS_STATUS_TO_DEV: i32 = 15;
pub const QAIC_TRANS_STATUS_TO_USR: i32 = 13;
pub const QAIC_TRANS_TERMINATE_FROM_DEV: i32 = 16;
pub const QAIC_TRANS_TERMINATE_TO_DEV: i32 = 17;
pub const QAIC_TRANS_UNDEFINED: i32 = 0;
pub const QAIC_TRANS_VALIDATE_PARTITION_FROM_DEV: i32 = 19;
pub const QAIC_TRANS_VALIDATE_PARTITION_TO_DEV: i32 = 20;

#[repr(C)]
pub struct qaic_attach_slice {
    pub hdr: qaic_attach_slice_hdr,
    pub data: u64,
}

#[repr(C)]
pub struct qaic_attach_slice_entry {
    pub size: u64,
    pub sem0: qaic_sem,
    pub sem1: qaic_sem,
    pub sem2: qaic_sem,
    pub sem3: qaic_sem,
    pub dev_addr: u64,
    pub db_addr: u64,
    pub db_data: u32,
    pub db_len: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct qaic_attach_slice_hdr {
    pub count: u32,
    pub dbc_id: u32,
    pub handle: u32,
    pub dir: u32,
    pub size: u64,
}

#[repr(C)]
pub struct qaic_create_bo {
    pub size: u64,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct qaic_detach_slice {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct qaic_execute {
    pub hdr: qaic_execute_hdr,
    pub data: u64,
}

#[repr(C)]
pub struct qaic_execute_entry {
    pub handle: u32,
    pub dir: u32,
}

#[repr(C)]
pub struct qaic_execute_hdr {
    pub count: u32,
    pub dbc_id: u32,
}

#[repr(C)]
pub struct qaic_manage_msg {
    pub len: u32,
    pub count: u32,
    pub data: u64,
}

#[repr(C)]
pub struct qaic_manage_trans_activate_from_dev {
    pub hdr: qaic_manage_trans_hdr,
    pub status: u32,
    pub dbc_id: u32,
    pub options: u64,
}

#[repr(C)]
pub struct qaic_manage_trans_activate_to_dev {
    pub hdr: qaic_manage_trans_hdr,
    pub queue_size: u32,
    pub eventfd: u32,
    pub options: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct qaic_manage_trans_deactivate {
    pub hdr: qaic_manage_trans_hdr,
    pub dbc_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct qaic_manage_trans_dma_xfer {
    pub hdr: qaic_manage_trans_hdr,
    pub tag: u32,
    pub pad: u32,
    pub addr: u64,
    pub size: u64,
}

#[repr(C)]
pub struct qaic_manage_trans_hdr {
    pub r#type: u32,
    pub len: u32,
}

#[repr(C)]
pub struct qaic_manage_trans_passthrough {
    pub hdr: qaic_manage_trans_hdr,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct qaic_manage_trans_status_from_dev {
    pub hdr: qaic_manage_trans_hdr,
    pub major: u16,
    pub minor: u16,
    pub status: u32,
    pub status_flags: u64,
}

#[repr(C)]
pub struct qaic_manage_trans_status_to_dev {
    pub hdr: qaic_manage_trans_hdr,
}

#[repr(C)]
pub struct qaic_mmap_bo {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct qaic_partial_execute_entry {
    pub handle: u32,
    pub dir: u32,
    pub resize: u64,
}

#[repr(C)]
pub struct qaic_perf_stats {
    pub hdr: qaic_perf_stats_hdr,
    pub data: u64,
}

#[repr(C)]
pub struct qaic_perf_stats_entry {
    pub handle: u32,
    pub queue_level_before: u32,
    pub num_queue_element: u32,
    pub submit_latency_us: u32,
    pub device_latency_us: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct qaic_perf_stats_hdr {
    pub count: u16,
    pub pad: u16,
    pub dbc_id: u32,
}

#[repr(C)]
pub struct qaic_sem {
    pub val: u16,
    pub index: u8,
    pub presync: u8,
    pub cmd: u8,
    pub flags: u8,
    pub pad: u16,
}

#[repr(C)]
pub struct qaic_wait {
    pub handle: u32,
    pub timeout: u32,
    pub dbc_id: u32,
    pub pad: u32,
}

records! {
    qaic_attach_slice: size 32, align 8;
    qaic_attach_slice_entry: size 72, align 8;
    qaic_attach_slice_hdr: size 24, align 8;
    qaic_create_bo: size 16, align 8;
    qaic_detach_slice: size 8, align 4;
    qaic_execute: size 16, align 8;
    qaic_execute_entry: size 8, align 4;
    qaic_execute_hdr: size 8, align 4;
    qaic_manage_msg: size 16, align 8;
    qaic_manage_trans_activate_from_dev: size 24, align 8;
    qaic_manage_trans_activate_to_dev: size 24, align 4;
    qaic_manage_trans_deactivate: size 16, align 4;
    qaic_manage_trans_dma_xfer: size 32, align 8;
    qaic_manage_trans_hdr: size 8, align 4;
    qaic_manage_trans_passthrough: size 8, align 4;
    qaic_manage_trans_status_from_dev: size 24, align 8;
    qaic_manage_trans_status_to_dev: size 8, align 4;
    qaic_mmap_bo: size 16, align 8;
    qaic_partial_execute_entry: size 16, align 8;
    qaic_perf_stats: size 16, align 8;
    qaic_perf_stats_entry: size 24, align 4;
    qaic_perf_stats_hdr: size 8, align 4;
    qaic_sem: size 8, align 2;
    qaic_wait: size 16, align 4;
}
