// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_redirect.h

pub const EBT_REDIRECT_TARGET: &core::ffi::CStr = c"redirect";

#[repr(C)]
pub struct ebt_redirect_info {
    pub target: i32,
}

records! {
    ebt_redirect_info: size 4, align 4;
}
