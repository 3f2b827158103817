// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/io_uring/zcrx.h

pub const IORING_ZCRX_AREA_DMABUF: i32 = 1;
pub const IORING_ZCRX_AREA_MASK: u64 = 0xffff000000000000;
pub const IORING_ZCRX_AREA_SHIFT: i32 = 48;
pub const ZCRX_CTRL_ARM_EVENT: i32 = 2;
pub const ZCRX_CTRL_EXPORT: i32 = 1;
pub const ZCRX_CTRL_FLUSH_RQ: i32 = 0;
pub const ZCRX_EVENT_ALLOC_FAIL: i32 = 0;
pub const ZCRX_EVENT_COPY: i32 = 1;
pub const ZCRX_EVENT_DESC_FLAG_STATS: i32 = 1;
pub const ZCRX_FEATURE_EVENT: i32 = 2;
pub const ZCRX_FEATURE_RX_PAGE_SIZE: i32 = 1;
pub const ZCRX_REG_IMPORT: i32 = 1;
pub const ZCRX_REG_NODEV: i32 = 2;
pub const __ZCRX_CTRL_LAST: i32 = 3;
pub const __ZCRX_EVENT_TYPE_LAST: i32 = 2;

#[repr(C)]
pub struct io_uring_zcrx_area_reg {
    pub addr: u64,
    pub len: u64,
    pub rq_area_token: u64,
    pub flags: u32,
    pub dmabuf_fd: u32,
    pub __resv2: [u64; 2],
}

#[repr(C)]
pub struct io_uring_zcrx_cqe {
    pub off: u64,
    pub __pad: u64,
}

#[repr(C)]
pub struct io_uring_zcrx_ifq_reg {
    pub if_idx: u32,
    pub if_rxq: u32,
    pub rq_entries: u32,
    pub flags: u32,
    pub area_ptr: u64,
    pub region_ptr: u64,
    pub offsets: io_uring_zcrx_offsets,
    pub zcrx_id: u32,
    pub rx_buf_len: u32,
    pub event_desc: u64,
    pub __resv: [u64; 2],
}

#[repr(C)]
pub struct io_uring_zcrx_offsets {
    pub head: u32,
    pub tail: u32,
    pub rqes: u32,
    pub __resv2: u32,
    pub __resv: [u64; 2],
}

#[repr(C)]
pub struct io_uring_zcrx_rqe {
    pub off: u64,
    pub len: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct zcrx_ctrl {
    pub zcrx_id: u32,
    pub op: u32,
    pub __resv: [u64; 2],
    pub anon0: zcrx_ctrl_anon0,
}

#[repr(C)]
pub union zcrx_ctrl_anon0 {
    pub zc_export: zcrx_ctrl_export,
    pub zc_flush: zcrx_ctrl_flush_rq,
    pub zc_arm_event: zcrx_ctrl_arm_event,
}

#[repr(C)]
pub struct zcrx_ctrl_arm_event {
    pub event_type: u32,
    pub __resv: [u32; 11],
}

#[repr(C)]
pub struct zcrx_ctrl_export {
    pub zcrx_fd: u32,
    pub __resv1: [u32; 11],
}

#[repr(C)]
pub struct zcrx_ctrl_flush_rq {
    pub __resv: [u64; 6],
}

#[repr(C)]
pub struct zcrx_event_desc {
    pub user_data: u64,
    pub type_mask: u32,
    pub flags: u32,
    pub stats_offset: u64,
    pub __resv2: [u64; 9],
}

#[repr(C)]
pub struct zcrx_stats {
    pub copy_count: u64,
    pub copy_bytes: u64,
}

records! {
    io_uring_zcrx_area_reg: size 48, align 8;
    io_uring_zcrx_cqe: size 16, align 8;
    io_uring_zcrx_ifq_reg: size 96, align 8;
    io_uring_zcrx_offsets: size 32, align 8;
    io_uring_zcrx_rqe: size 16, align 8;
    zcrx_ctrl: size 72, align 8;
    zcrx_ctrl_anon0: size 48, align 8;
    zcrx_ctrl_arm_event: size 48, align 4;
    zcrx_ctrl_export: size 48, align 4;
    zcrx_ctrl_flush_rq: size 48, align 8;
    zcrx_event_desc: size 96, align 8;
    zcrx_stats: size 16, align 8;
}
