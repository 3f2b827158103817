// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_quota.h

pub const XT_QUOTA_INVERT: i32 = 1;
pub const XT_QUOTA_MASK: i32 = 0x1;

#[repr(C)]
pub struct xt_quota_info {
    pub flags: u32,
    pub pad: u32,
    pub quota: u64,
    pub master: *mut core::ffi::c_void,
}

records! {
    xt_quota_info: size 24, align 8;
}
