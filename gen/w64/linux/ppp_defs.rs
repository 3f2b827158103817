// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ppp_defs.h

#[repr(C)]
pub struct ppp_idle {
    pub xmit_idle: core::ffi::c_long,
    pub recv_idle: core::ffi::c_long,
}

records! {
    ppp_idle: size 16, align 8;
}
