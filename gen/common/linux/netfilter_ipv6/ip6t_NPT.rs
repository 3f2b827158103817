// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_NPT.h

#[repr(C)]
pub struct ip6t_npt_tginfo {
    pub src_pfx: super::nf_inet_addr,
    pub dst_pfx: super::nf_inet_addr,
    pub src_pfx_len: u8,
    pub dst_pfx_len: u8,
    pub adjustment: u16,
}

records! {
    ip6t_npt_tginfo: size 36, align 4;
}
