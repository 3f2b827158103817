// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_ah.h

pub const IP6T_AH_INV_LEN: i32 = 0x2;
pub const IP6T_AH_INV_MASK: i32 = 0x3;
pub const IP6T_AH_INV_SPI: i32 = 0x1;
pub const IP6T_AH_LEN: i32 = 0x2;
pub const IP6T_AH_RES: i32 = 0x4;
pub const IP6T_AH_SPI: i32 = 0x1;

#[repr(C)]
pub struct ip6t_ah {
    pub spis: [u32; 2],
    pub hdrlen: u32,
    pub hdrres: u8,
    pub invflags: u8,
}

records! {
    ip6t_ah: size 16, align 4;
}
