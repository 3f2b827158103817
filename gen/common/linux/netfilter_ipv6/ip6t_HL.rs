// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_HL.h

pub const IP6T_HL_DEC: i32 = 2;
pub const IP6T_HL_INC: i32 = 1;
pub const IP6T_HL_MAXMODE: i32 = 2;
pub const IP6T_HL_SET: i32 = 0;

#[repr(C)]
pub struct ip6t_HL_info {
    pub mode: u8,
    pub hop_limit: u8,
}

records! {
    ip6t_HL_info: size 2, align 1;
}
