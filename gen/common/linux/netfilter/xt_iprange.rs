// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_iprange.h

pub const IPRANGE_DST: i32 = 2;
pub const IPRANGE_DST_INV: i32 = 32;
pub const IPRANGE_SRC: i32 = 1;
pub const IPRANGE_SRC_INV: i32 = 16;
pub const _LINUX_NETFILTER_XT_IPRANGE_H: i32 = 1;

#[repr(C)]
pub struct xt_iprange_mtinfo {
    pub src_min: super::nf_inet_addr,
    pub src_max: super::nf_inet_addr,
    pub dst_min: super::nf_inet_addr,
    pub dst_max: super::nf_inet_addr,
    pub flags: u8,
}

records! {
    xt_iprange_mtinfo: size 68, align 4;
}
