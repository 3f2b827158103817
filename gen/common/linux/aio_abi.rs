// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/aio_abi.h

pub const IOCB_CMD_FDSYNC: i32 = 3;
pub const IOCB_CMD_FSYNC: i32 = 2;
pub const IOCB_CMD_NOOP: i32 = 6;
pub const IOCB_CMD_POLL: i32 = 5;
pub const IOCB_CMD_PREAD: i32 = 0;
pub const IOCB_CMD_PREADV: i32 = 7;
pub const IOCB_CMD_PWRITE: i32 = 1;
pub const IOCB_CMD_PWRITEV: i32 = 8;
pub const IOCB_FLAG_IOPRIO: i32 = 0x2;
pub const IOCB_FLAG_RESFD: i32 = 0x1;

pub type aio_context_t = core::ffi::c_ulong;

#[repr(C)]
pub struct io_event {
    pub data: u64,
    pub obj: u64,
    pub res: i64,
    pub res2: i64,
}

#[repr(C)]
pub struct iocb {
    pub aio_data: u64,
    pub aio_key: u32,
    pub aio_rw_flags: i32,
    pub aio_lio_opcode: u16,
    pub aio_reqprio: i16,
    pub aio_fildes: u32,
    pub aio_buf: u64,
    pub aio_nbytes: u64,
    pub aio_offset: i64,
    pub aio_reserved2: u64,
    pub aio_flags: u32,
    pub aio_resfd: u32,
}

records! {
    io_event: size 32, align 8;
    iocb: size 64, align 8;
}
