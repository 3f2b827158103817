// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/msg.h

pub const MSGMAP: i32 = 0x4000;
pub const MSGMAX: i32 = 8192;
pub const MSGMNB: i32 = 16384;
pub const MSGMNI: i32 = 32000;
pub const MSGPOOL: i32 = 0x7d000;
pub const MSGSEG: i32 = 0xffff;
pub const MSGSSZ: i32 = 16;
pub const MSGTQL: i32 = 0x4000;
pub const MSG_COPY: i32 = 0o40000;
pub const MSG_EXCEPT: i32 = 0o20000;
pub const MSG_INFO: i32 = 12;
pub const MSG_NOERROR: i32 = 0o10000;
pub const MSG_STAT: i32 = 11;
pub const MSG_STAT_ANY: i32 = 13;
pub const __MSGSEG: i32 = 0x1f40000;

#[repr(C)]
pub struct msginfo {
    pub msgpool: i32,
    pub msgmap: i32,
    pub msgmax: i32,
    pub msgmnb: i32,
    pub msgmni: i32,
    pub msgssz: i32,
    pub msgtql: i32,
    pub msgseg: u16,
}

records! {
    msginfo: size 32, align 4;
}
