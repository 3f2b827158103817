// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_recent.h

pub const XT_RECENT_CHECK: i32 = 1;
pub const XT_RECENT_DEST: i32 = 1;
pub const XT_RECENT_MODIFIERS: i32 = 48;
pub const XT_RECENT_NAME_LEN: i32 = 200;
pub const XT_RECENT_REAP: i32 = 32;
pub const XT_RECENT_REMOVE: i32 = 8;
pub const XT_RECENT_SET: i32 = 2;
pub const XT_RECENT_SOURCE: i32 = 0;
pub const XT_RECENT_TTL: i32 = 16;
pub const XT_RECENT_UPDATE: i32 = 4;
pub const XT_RECENT_VALID_FLAGS: i32 = 63;
pub const _LINUX_NETFILTER_XT_RECENT_H: i32 = 1;

#[repr(C)]
pub struct xt_recent_mtinfo {
    pub seconds: u32,
    pub hit_count: u32,
    pub check_set: u8,
    pub invert: u8,
    pub name: [core::ffi::c_char; 200],
    pub side: u8,
}

#[repr(C)]
pub struct xt_recent_mtinfo_v1 {
    pub seconds: u32,
    pub hit_count: u32,
    pub check_set: u8,
    pub invert: u8,
    pub name: [core::ffi::c_char; 200],
    pub side: u8,
    pub mask: super::nf_inet_addr,
}

records! {
    xt_recent_mtinfo: size 212, align 4;
    xt_recent_mtinfo_v1: size 228, align 4;
}
