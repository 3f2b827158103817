// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/io_uring/query.h

pub const IO_URING_QUERY_OPCODES: i32 = 0;
pub const IO_URING_QUERY_SCQ: i32 = 2;
pub const IO_URING_QUERY_ZCRX: i32 = 1;
pub const IO_URING_QUERY_ZCRX_EVENT: i32 = 3;
pub const __IO_URING_QUERY_MAX: i32 = 4;

#[repr(C)]
pub struct io_uring_query_hdr {
    pub next_entry: u64,
    pub query_data: u64,
    pub query_op: u32,
    pub size: u32,
    pub result: i32,
    pub __resv: [u32; 3],
}

#[repr(C)]
pub struct io_uring_query_opcode {
    pub nr_request_opcodes: u32,
    pub nr_register_opcodes: u32,
    pub feature_flags: u64,
    pub ring_setup_flags: u64,
    pub enter_flags: u64,
    pub sqe_flags: u64,
    pub nr_query_opcodes: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct io_uring_query_scq {
    pub hdr_size: u64,
    pub hdr_alignment: u64,
}

#[repr(C)]
pub struct io_uring_query_zcrx {
    pub register_flags: u64,
    pub area_flags: u64,
    pub nr_ctrl_opcodes: u32,
    pub features: u32,
    pub rq_hdr_size: u32,
    pub rq_hdr_alignment: u32,
    pub __resv2: u64,
}

#[repr(C)]
pub struct io_uring_query_zcrx_event {
    pub event_flags: u32,
    pub stats_size: u32,
    pub stats_off_alignment: u32,
    pub __resv1: u32,
    pub __resv2: [u64; 4],
}

records! {
    io_uring_query_hdr: size 40, align 8;
    io_uring_query_opcode: size 48, align 8;
    io_uring_query_scq: size 16, align 8;
    io_uring_query_zcrx: size 40, align 8;
    io_uring_query_zcrx_event: size 48, align 8;
}
