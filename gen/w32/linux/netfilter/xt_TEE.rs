// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_TEE.h

#[repr(C, align(8))]
pub struct xt_tee_tginfo {
    pub gw: super::nf_inet_addr,
    pub oif: [core::ffi::c_char; 16],
    pub r#priv: *mut core::ffi::c_void,
}

records! {
    xt_tee_tginfo: size 40, align 8;
}
