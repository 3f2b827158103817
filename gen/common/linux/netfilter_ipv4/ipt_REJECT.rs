// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_REJECT.h

pub const IPT_ICMP_ADMIN_PROHIBITED: i32 = 8;
pub const IPT_ICMP_ECHOREPLY: i32 = 4;
pub const IPT_ICMP_HOST_PROHIBITED: i32 = 6;
pub const IPT_ICMP_HOST_UNREACHABLE: i32 = 1;
pub const IPT_ICMP_NET_PROHIBITED: i32 = 5;
pub const IPT_ICMP_NET_UNREACHABLE: i32 = 0;
pub const IPT_ICMP_PORT_UNREACHABLE: i32 = 3;
pub const IPT_ICMP_PROT_UNREACHABLE: i32 = 2;
pub const IPT_TCP_RESET: i32 = 7;

#[repr(C)]
pub struct ipt_reject_info {
    pub with: u32,
}

records! {
    ipt_reject_info: size 4, align 4;
}
