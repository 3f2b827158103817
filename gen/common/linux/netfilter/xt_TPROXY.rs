// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_TPROXY.h

#[repr(C)]
pub struct xt_tproxy_target_info {
    pub mark_mask: u32,
    pub mark_value: u32,
    pub laddr: u32,
    pub lport: u16,
}

#[repr(C)]
pub struct xt_tproxy_target_info_v1 {
    pub mark_mask: u32,
    pub mark_value: u32,
    pub laddr: super::nf_inet_addr,
    pub lport: u16,
}

records! {
    xt_tproxy_target_info: size 16, align 4;
    xt_tproxy_target_info_v1: size 28, align 4;
}
