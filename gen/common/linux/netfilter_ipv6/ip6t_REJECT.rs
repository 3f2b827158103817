// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_REJECT.h

pub const IP6T_ICMP6_ADDR_UNREACH: i32 = 3;
pub const IP6T_ICMP6_ADM_PROHIBITED: i32 = 1;
pub const IP6T_ICMP6_ECHOREPLY: i32 = 5;
pub const IP6T_ICMP6_NOT_NEIGHBOUR: i32 = 2;
pub const IP6T_ICMP6_NO_ROUTE: i32 = 0;
pub const IP6T_ICMP6_POLICY_FAIL: i32 = 7;
pub const IP6T_ICMP6_PORT_UNREACH: i32 = 4;
pub const IP6T_ICMP6_REJECT_ROUTE: i32 = 8;
pub const IP6T_TCP_RESET: i32 = 6;

#[repr(C)]
pub struct ip6t_reject_info {
    pub with: u32,
}

records! {
    ip6t_reject_info: size 4, align 4;
}
