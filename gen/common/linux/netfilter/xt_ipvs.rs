// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_ipvs.h

pub const XT_IPVS_DIR: i32 = 16;
pub const XT_IPVS_IPVS_PROPERTY: i32 = 1;
pub const XT_IPVS_MASK: i32 = 127;
pub const XT_IPVS_METHOD: i32 = 32;
pub const XT_IPVS_ONCE_MASK: i32 = 126;
pub const XT_IPVS_PROTO: i32 = 2;
pub const XT_IPVS_VADDR: i32 = 4;
pub const XT_IPVS_VPORT: i32 = 8;
pub const XT_IPVS_VPORTCTL: i32 = 64;

#[repr(C)]
pub struct xt_ipvs_mtinfo {
    pub vaddr: super::nf_inet_addr,
    pub vmask: super::nf_inet_addr,
    pub vport: u16,
    pub l4proto: u8,
    pub fwd_method: u8,
    pub vportctl: u16,
    pub invert: u8,
    pub bitmask: u8,
}

records! {
    xt_ipvs_mtinfo: size 40, align 4;
}
