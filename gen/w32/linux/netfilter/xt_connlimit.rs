// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_connlimit.h

#[repr(C, align(8))]
pub struct xt_connlimit_info {
    pub anon0: super::xt_connlimit_info_anon0,
    pub limit: u32,
    pub flags: u32,
    pub data: *mut core::ffi::c_void,
}

records! {
    xt_connlimit_info: size 32, align 8;
}
