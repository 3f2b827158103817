// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_nflog.h

pub const EBT_NFLOG_DEFAULT_GROUP: i32 = 0x1;
pub const EBT_NFLOG_DEFAULT_THRESHOLD: i32 = 1;
pub const EBT_NFLOG_MASK: i32 = 0x0;
pub const EBT_NFLOG_PREFIX_SIZE: i32 = 64;
pub const EBT_NFLOG_WATCHER: &core::ffi::CStr = c"nflog";

#[repr(C)]
pub struct ebt_nflog_info {
    pub len: u32,
    pub group: u16,
    pub threshold: u16,
    pub flags: u16,
    pub pad: u16,
    pub prefix: [core::ffi::c_char; 64],
}

records! {
    ebt_nflog_info: size 76, align 4;
}
