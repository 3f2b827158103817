// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nbd.h

pub const NBD_CFLAG_DESTROY_ON_DISCONNECT: i32 = 0x1;
pub const NBD_CFLAG_DISCONNECT_ON_CLOSE: i32 = 0x2;
pub const NBD_CLEAR_QUE: u32 = 0xab05;
pub const NBD_CLEAR_SOCK: u32 = 0xab04;
pub const NBD_CMD_DISC: i32 = 2;
pub const NBD_CMD_FLAG_FUA: i32 = 0x10000;
pub const NBD_CMD_FLAG_NO_HOLE: i32 = 0x20000;
pub const NBD_CMD_FLUSH: i32 = 3;
pub const NBD_CMD_READ: i32 = 0;
pub const NBD_CMD_TRIM: i32 = 4;
pub const NBD_CMD_WRITE: i32 = 1;
pub const NBD_CMD_WRITE_ZEROES: i32 = 6;
pub const NBD_DISCONNECT: u32 = 0xab08;
pub const NBD_DO_IT: u32 = 0xab03;
pub const NBD_FLAG_CAN_MULTI_CONN: i32 = 0x100;
pub const NBD_FLAG_HAS_FLAGS: i32 = 0x1;
pub const NBD_FLAG_READ_ONLY: i32 = 0x2;
pub const NBD_FLAG_ROTATIONAL: i32 = 0x10;
pub const NBD_FLAG_SEND_FLUSH: i32 = 0x4;
pub const NBD_FLAG_SEND_FUA: i32 = 0x8;
pub const NBD_FLAG_SEND_TRIM: i32 = 0x20;
pub const NBD_FLAG_SEND_WRITE_ZEROES: i32 = 0x40;
pub const NBD_PRINT_DEBUG: u32 = 0xab06;
pub const NBD_REPLY_MAGIC: i32 = 0x67446698;
pub const NBD_REQUEST_MAGIC: i32 = 0x25609513;
pub const NBD_SET_BLKSIZE: u32 = 0xab01;
pub const NBD_SET_FLAGS: u32 = 0xab0a;
pub const NBD_SET_SIZE: u32 = 0xab02;
pub const NBD_SET_SIZE_BLOCKS: u32 = 0xab07;
pub const NBD_SET_SOCK: u32 = 0xab00;
pub const NBD_SET_TIMEOUT: u32 = 0xab09;

#[repr(C)]
pub struct nbd_reply {
    pub magic: u32,
    pub error: u32,
    pub anon0: nbd_reply_anon0,
}

#[repr(C)]
pub union nbd_reply_anon0 {
    pub cookie: u64,
    pub handle: [core::ffi::c_char; 8],
}

#[repr(C, packed)]
pub struct nbd_request {
    pub magic: u32,
    pub r#type: u32,
    pub anon0: nbd_request_anon0,
    pub from: u64,
    pub len: u32,
}

#[repr(C)]
pub union nbd_request_anon0 {
    pub cookie: u64,
    pub handle: [core::ffi::c_char; 8],
}

records! {
    nbd_reply: size 16, align 8;
    nbd_reply_anon0: size 8, align 8;
    nbd_request: size 28, align 1;
    nbd_request_anon0: size 8, align 8;
}
