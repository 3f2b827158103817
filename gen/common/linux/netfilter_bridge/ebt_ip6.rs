// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_ip6.h

pub const EBT_IP6_DEST: i32 = 0x2;
pub const EBT_IP6_DPORT: i32 = 0x20;
pub const EBT_IP6_ICMP6: i32 = 0x40;
pub const EBT_IP6_MASK: i32 = 127;
pub const EBT_IP6_MATCH: &core::ffi::CStr = c"ip6";
pub const EBT_IP6_PROTO: i32 = 0x8;
pub const EBT_IP6_SOURCE: i32 = 0x1;
pub const EBT_IP6_SPORT: i32 = 0x10;
pub const EBT_IP6_TCLASS: i32 = 0x4;

#[repr(C)]
pub struct ebt_ip6_info {
    pub saddr: super::in6_addr,
    pub daddr: super::in6_addr,
    pub smsk: super::in6_addr,
    pub dmsk: super::in6_addr,
    pub tclass: u8,
    pub protocol: u8,
    pub bitmask: u8,
    pub invflags: u8,
    pub anon0: ebt_ip6_info_anon0,
    pub anon1: ebt_ip6_info_anon1,
}

#[repr(C)]
pub union ebt_ip6_info_anon0 {
    pub sport: [u16; 2],
    pub icmpv6_type: [u8; 2],
}

#[repr(C)]
pub union ebt_ip6_info_anon1 {
    pub dport: [u16; 2],
    pub icmpv6_code: [u8; 2],
}

records! {
    ebt_ip6_info: size 76, align 4;
    ebt_ip6_info_anon0: size 4, align 2;
    ebt_ip6_info_anon1: size 4, align 2;
}
