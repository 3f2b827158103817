// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_srh.h

pub const IP6T_SRH_INV_LAST_EQ: i32 = 0x80;
pub const IP6T_SRH_INV_LAST_GT: i32 = 0x100;
pub const IP6T_SRH_INV_LAST_LT: i32 = 0x200;
pub const IP6T_SRH_INV_LEN_EQ: i32 = 0x2;
pub const IP6T_SRH_INV_LEN_GT: i32 = 0x4;
pub const IP6T_SRH_INV_LEN_LT: i32 = 0x8;
pub const IP6T_SRH_INV_LSID: i32 = 0x2000;
pub const IP6T_SRH_INV_MASK: i32 = 0x3fff;
pub const IP6T_SRH_INV_NEXTHDR: i32 = 0x1;
pub const IP6T_SRH_INV_NSID: i32 = 0x1000;
pub const IP6T_SRH_INV_PSID: i32 = 0x800;
pub const IP6T_SRH_INV_SEGS_EQ: i32 = 0x10;
pub const IP6T_SRH_INV_SEGS_GT: i32 = 0x20;
pub const IP6T_SRH_INV_SEGS_LT: i32 = 0x40;
pub const IP6T_SRH_INV_TAG: i32 = 0x400;
pub const IP6T_SRH_LAST_EQ: i32 = 0x80;
pub const IP6T_SRH_LAST_GT: i32 = 0x100;
pub const IP6T_SRH_LAST_LT: i32 = 0x200;
pub const IP6T_SRH_LEN_EQ: i32 = 0x2;
pub const IP6T_SRH_LEN_GT: i32 = 0x4;
pub const IP6T_SRH_LEN_LT: i32 = 0x8;
pub const IP6T_SRH_LSID: i32 = 0x2000;
pub const IP6T_SRH_MASK: i32 = 0x3fff;
pub const IP6T_SRH_NEXTHDR: i32 = 0x1;
pub const IP6T_SRH_NSID: i32 = 0x1000;
pub const IP6T_SRH_PSID: i32 = 0x800;
pub const IP6T_SRH_SEGS_EQ: i32 = 0x10;
pub const IP6T_SRH_SEGS_GT: i32 = 0x20;
pub const IP6T_SRH_SEGS_LT: i32 = 0x40;
pub const IP6T_SRH_TAG: i32 = 0x400;

#[repr(C)]
pub struct ip6t_srh {
    pub next_hdr: u8,
    pub hdr_len: u8,
    pub segs_left: u8,
    pub last_entry: u8,
    pub tag: u16,
    pub mt_flags: u16,
    pub mt_invflags: u16,
}

#[repr(C)]
pub struct ip6t_srh1 {
    pub next_hdr: u8,
    pub hdr_len: u8,
    pub segs_left: u8,
    pub last_entry: u8,
    pub tag: u16,
    pub psid_addr: super::in6_addr,
    pub nsid_addr: super::in6_addr,
    pub lsid_addr: super::in6_addr,
    pub psid_msk: super::in6_addr,
    pub nsid_msk: super::in6_addr,
    pub lsid_msk: super::in6_addr,
    pub mt_flags: u16,
    pub mt_invflags: u16,
}

records! {
    ip6t_srh: size 10, align 2;
    ip6t_srh1: size 108, align 4;
}
