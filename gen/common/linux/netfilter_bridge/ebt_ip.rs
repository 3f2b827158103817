// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_ip.h

pub const EBT_IP_DEST: i32 = 0x2;
pub const EBT_IP_DPORT: i32 = 0x20;
pub const EBT_IP_ICMP: i32 = 0x40;
pub const EBT_IP_IGMP: i32 = 0x80;
pub const EBT_IP_MASK: i32 = 255;
pub const EBT_IP_MATCH: &core::ffi::CStr = c"ip";
pub const EBT_IP_PROTO: i32 = 0x8;
pub const EBT_IP_SOURCE: i32 = 0x1;
pub const EBT_IP_SPORT: i32 = 0x10;
pub const EBT_IP_TOS: i32 = 0x4;

#[repr(C)]
pub struct ebt_ip_info {
    pub saddr: u32,
    pub daddr: u32,
    pub smsk: u32,
    pub dmsk: u32,
    pub tos: u8,
    pub protocol: u8,
    pub bitmask: u8,
    pub invflags: u8,
    pub anon0: ebt_ip_info_anon0,
    pub anon1: ebt_ip_info_anon1,
}

#[repr(C)]
pub union ebt_ip_info_anon0 {
    pub sport: [u16; 2],
    pub icmp_type: [u8; 2],
    pub igmp_type: [u8; 2],
}

#[repr(C)]
pub union ebt_ip_info_anon1 {
    pub dport: [u16; 2],
    pub icmp_code: [u8; 2],
}

records! {
    ebt_ip_info: size 28, align 4;
    ebt_ip_info_anon0: size 4, align 2;
    ebt_ip_info_anon1: size 4, align 2;
}
