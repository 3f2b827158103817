// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_frag.h

pub const IP6T_FRAG_FST: i32 = 0x8;
pub const IP6T_FRAG_IDS: i32 = 0x1;
pub const IP6T_FRAG_INV_IDS: i32 = 0x1;
pub const IP6T_FRAG_INV_LEN: i32 = 0x2;
pub const IP6T_FRAG_INV_MASK: i32 = 0x3;
pub const IP6T_FRAG_LEN: i32 = 0x2;
pub const IP6T_FRAG_MF: i32 = 0x10;
pub const IP6T_FRAG_NMF: i32 = 0x20;
pub const IP6T_FRAG_RES: i32 = 0x4;

#[repr(C)]
pub struct ip6t_frag {
    pub ids: [u32; 2],
    pub hdrlen: u32,
    pub flags: u8,
    pub invflags: u8,
}

records! {
    ip6t_frag: size 16, align 4;
}
