// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_hl.h

pub const IP6T_HL_EQ: i32 = 0;
pub const IP6T_HL_GT: i32 = 3;
pub const IP6T_HL_LT: i32 = 2;
pub const IP6T_HL_NE: i32 = 1;

#[repr(C)]
pub struct ip6t_hl_info {
    pub mode: u8,
    pub hop_limit: u8,
}

records! {
    ip6t_hl_info: size 2, align 1;
}
