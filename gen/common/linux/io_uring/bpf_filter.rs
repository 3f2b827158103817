// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/io_uring/bpf_filter.h

pub const IO_URING_BPF_CMD_FILTER: i32 = 1;
pub const IO_URING_BPF_FILTER_DENY_REST: i32 = 1;
pub const IO_URING_BPF_FILTER_SZ_STRICT: i32 = 2;

#[repr(C)]
pub struct io_uring_bpf {
    pub cmd_type: u16,
    pub cmd_flags: u16,
    pub resv: u32,
    pub filter: io_uring_bpf_filter,
}

#[repr(C)]
pub struct io_uring_bpf_ctx {
    pub user_data: u64,
    pub opcode: u8,
    pub sqe_flags: u8,
    pub pdu_size: u8,
    pub pad: [u8; 5],
    pub anon0: io_uring_bpf_ctx_anon0,
}

#[repr(C)]
pub union io_uring_bpf_ctx_anon0 {
    pub socket: io_uring_bpf_ctx_anon0_socket,
    pub open: io_uring_bpf_ctx_anon0_open,
    pub connect: io_uring_bpf_ctx_anon0_connect,
}

#[repr(C)]
pub struct io_uring_bpf_ctx_anon0_connect {
    pub family: u32,
    pub port: u16,
    pub pad: [u8; 2],
    pub anon0: io_uring_bpf_ctx_anon0_connect_anon0,
}

#[repr(C)]
pub union io_uring_bpf_ctx_anon0_connect_anon0 {
    pub v4_addr: u32,
    pub v6_addr: [u8; 16],
}

#[repr(C)]
pub struct io_uring_bpf_ctx_anon0_open {
    pub flags: u64,
    pub mode: u64,
    pub resolve: u64,
}

#[repr(C)]
pub struct io_uring_bpf_ctx_anon0_socket {
    pub family: u32,
    pub r#type: u32,
    pub protocol: u32,
}

#[repr(C)]
pub struct io_uring_bpf_filter {
    pub opcode: u32,
    pub flags: u32,
    pub filter_len: u32,
    pub pdu_size: u8,
    pub resv: [u8; 3],
    pub filter_ptr: u64,
    pub resv2: [u64; 5],
}

records! {
    io_uring_bpf: size 72, align 8;
    io_uring_bpf_ctx: size 40, align 8;
    io_uring_bpf_ctx_anon0: size 24, align 8;
    io_uring_bpf_ctx_anon0_connect: size 24, align 4;
    io_uring_bpf_ctx_anon0_connect_anon0: size 16, align 4;
    io_uring_bpf_ctx_anon0_open: size 24, align 8;
    io_uring_bpf_ctx_anon0_socket: size 12, align 4;
    io_uring_bpf_filter: size 64, align 8;
}
