// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_TCPMSS.h

pub const XT_TCPMSS_CLAMP_PMTU: i32 = 0xffff;

#[repr(C)]
pub struct xt_tcpmss_info {
    pub mss: u16,
}

records! {
    xt_tcpmss_info: size 2, align 2;
}
