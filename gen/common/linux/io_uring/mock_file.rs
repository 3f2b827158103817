// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/io_uring/mock_file.h

pub const IORING_MOCK_CMD_COPY_REGBUF: i32 = 0;
pub const IORING_MOCK_COPY_FROM: i32 = 1;
pub const IORING_MOCK_CREATE_F_POLL: i32 = 2;
pub const IORING_MOCK_CREATE_F_SUPPORT_NOWAIT: i32 = 1;
pub const IORING_MOCK_FEAT_CMD_COPY: i32 = 0;
pub const IORING_MOCK_FEAT_END: i32 = 5;
pub const IORING_MOCK_FEAT_POLL: i32 = 4;
pub const IORING_MOCK_FEAT_RW_ASYNC: i32 = 3;
pub const IORING_MOCK_FEAT_RW_NOWAIT: i32 = 2;
pub const IORING_MOCK_FEAT_RW_ZERO: i32 = 1;
pub const IORING_MOCK_MGR_CMD_CREATE: i32 = 1;
pub const IORING_MOCK_MGR_CMD_PROBE: i32 = 0;

#[repr(C)]
pub struct io_uring_mock_create {
    pub out_fd: u32,
    pub flags: u32,
    pub file_size: u64,
    pub rw_delay_ns: u64,
    pub __resv: [u64; 13],
}

#[repr(C)]
pub struct io_uring_mock_probe {
    pub features: u64,
    pub __resv: [u64; 9],
}

records! {
    io_uring_mock_create: size 128, align 8;
    io_uring_mock_probe: size 80, align 8;
}
