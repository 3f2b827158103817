// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_mh.h

pub const IP6T_MH_INV_MASK: i32 = 0x1;
pub const IP6T_MH_INV_TYPE: i32 = 0x1;

#[repr(C)]
pub struct ip6t_mh {
    pub types: [u8; 2],
    pub invflags: u8,
}

records! {
    ip6t_mh: size 3, align 1;
}
