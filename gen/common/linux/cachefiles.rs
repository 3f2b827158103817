// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cachefiles.h

pub const CACHEFILES_IOC_READ_COMPLETE: u32 = 0x40049801;
pub const CACHEFILES_MSG_MAX_SIZE: i32 = 1024;
pub const CACHEFILES_OP_CLOSE: i32 = 1;
pub const CACHEFILES_OP_OPEN: i32 = 0;
pub const CACHEFILES_OP_READ: i32 = 2;

#[repr(C)]
pub struct cachefiles_msg {
    pub msg_id: u32,
    pub opcode: u32,
    pub len: u32,
    pub object_id: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct cachefiles_open {
    pub volume_key_size: u32,
    pub cookie_key_size: u32,
    pub fd: u32,
    pub flags: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct cachefiles_read {
    pub off: u64,
    pub len: u64,
}

records! {
    cachefiles_msg: size 16, align 4;
    cachefiles_open: size 16, align 4;
    cachefiles_read: size 16, align 8;
}
