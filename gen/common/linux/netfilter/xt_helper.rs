// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_helper.h

#[repr(C)]
pub struct xt_helper_info {
    pub invert: i32,
    pub name: [core::ffi::c_char; 30],
}

records! {
    xt_helper_info: size 36, align 4;
}
