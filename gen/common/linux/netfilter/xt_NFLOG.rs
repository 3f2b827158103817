// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_NFLOG.h

pub const XT_NFLOG_DEFAULT_GROUP: i32 = 0x1;
pub const XT_NFLOG_DEFAULT_THRESHOLD: i32 = 0;
pub const XT_NFLOG_F_COPY_LEN: i32 = 0x1;
pub const XT_NFLOG_MASK: i32 = 0x1;

#[repr(C)]
pub struct xt_nflog_info {
    pub len: u32,
    pub group: u16,
    pub threshold: u16,
    pub flags: u16,
    pub pad: u16,
    pub prefix: [core::ffi::c_char; 64],
}

records! {
    xt_nflog_info: size 76, align 4;
}
