// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_rt.h

pub const IP6T_RT_FST: i32 = 0x10;
pub const IP6T_RT_FST_MASK: i32 = 0x30;
pub const IP6T_RT_FST_NSTRICT: i32 = 0x20;
pub const IP6T_RT_HOPS: i32 = 16;
pub const IP6T_RT_INV_LEN: i32 = 0x4;
pub const IP6T_RT_INV_MASK: i32 = 0x7;
pub const IP6T_RT_INV_SGS: i32 = 0x2;
pub const IP6T_RT_INV_TYP: i32 = 0x1;
pub const IP6T_RT_LEN: i32 = 0x4;
pub const IP6T_RT_RES: i32 = 0x8;
pub const IP6T_RT_SGS: i32 = 0x2;
pub const IP6T_RT_TYP: i32 = 0x1;

#[repr(C)]
pub struct ip6t_rt {
    pub rt_type: u32,
    pub segsleft: [u32; 2],
    pub hdrlen: u32,
    pub flags: u8,
    pub invflags: u8,
    pub addrs: [super::in6_addr; 16],
    pub addrnr: u8,
}

records! {
    ip6t_rt: size 280, align 4;
}
