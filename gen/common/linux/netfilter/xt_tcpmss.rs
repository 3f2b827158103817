// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_tcpmss.h

#[repr(C)]
pub struct xt_tcpmss_match_info {
    pub mss_min: u16,
    pub mss_max: u16,
    pub invert: u8,
}

records! {
    xt_tcpmss_match_info: size 6, align 2;
}
