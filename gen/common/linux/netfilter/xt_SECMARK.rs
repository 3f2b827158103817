// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_SECMARK.h

pub const SECMARK_MODE_SEL: i32 = 0x1;
pub const SECMARK_SECCTX_MAX: i32 = 256;

#[repr(C)]
pub struct xt_secmark_target_info {
    pub mode: u8,
    pub secid: u32,
    pub secctx: [core::ffi::c_char; 256],
}

#[repr(C)]
pub struct xt_secmark_target_info_v1 {
    pub mode: u8,
    pub secctx: [core::ffi::c_char; 256],
    pub secid: u32,
}

records! {
    xt_secmark_target_info: size 264, align 4;
    xt_secmark_target_info_v1: size 264, align 4;
}
