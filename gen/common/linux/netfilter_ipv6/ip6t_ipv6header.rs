// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_ipv6header.h

pub const MASK_AH: i32 = 8;
pub const MASK_DSTOPTS: i32 = 64;
pub const MASK_ESP: i32 = 4;
pub const MASK_FRAGMENT: i32 = 16;
pub const MASK_HOPOPTS: i32 = 128;
pub const MASK_NONE: i32 = 2;
pub const MASK_PROTO: i32 = 1;
pub const MASK_ROUTING: i32 = 32;

#[repr(C)]
pub struct ip6t_ipv6header_info {
    pub matchflags: u8,
    pub invflags: u8,
    pub modeflag: u8,
}

records! {
    ip6t_ipv6header_info: size 3, align 1;
}
