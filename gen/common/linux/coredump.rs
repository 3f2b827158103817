// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/coredump.h

pub const COREDUMP_ACK_SIZE_VER0: i32 = 16;
pub const COREDUMP_KERNEL: i32 = 1;
pub const COREDUMP_MARK_CONFLICTING: u32 = 0x4;
pub const COREDUMP_MARK_MAXSIZE: u32 = 0x2;
pub const COREDUMP_MARK_MINSIZE: u32 = 0x1;
pub const COREDUMP_MARK_REQACK: u32 = 0x0;
pub const COREDUMP_MARK_UNSUPPORTED: u32 = 0x3;
pub const COREDUMP_REJECT: i32 = 4;
pub const COREDUMP_REQ_SIZE_VER0: i32 = 16;
pub const COREDUMP_USERSPACE: i32 = 2;
pub const COREDUMP_WAIT: i32 = 8;
pub const __COREDUMP_MARK_MAX: u32 = 0x80000000;

#[repr(C)]
pub struct coredump_ack {
    pub size: u32,
    pub spare: u32,
    pub mask: u64,
}

#[repr(C)]
pub struct coredump_req {
    pub size: u32,
    pub size_ack: u32,
    pub mask: u64,
}

records! {
    coredump_ack: size 16, align 8;
    coredump_req: size 16, align 8;
}
