// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv6/ip6t_LOG.h

pub const IP6T_LOG_IPOPT: i32 = 0x4;
pub const IP6T_LOG_MACDECODE: i32 = 0x20;
pub const IP6T_LOG_MASK: i32 = 0x2f;
pub const IP6T_LOG_NFLOG: i32 = 0x10;
pub const IP6T_LOG_TCPOPT: i32 = 0x2;
pub const IP6T_LOG_TCPSEQ: i32 = 0x1;
pub const IP6T_LOG_UID: i32 = 0x8;

#[repr(C)]
pub struct ip6t_log_info {
    pub level: u8,
    pub logflags: u8,
    pub prefix: [core::ffi::c_char; 30],
}

records! {
    ip6t_log_info: size 32, align 1;
}
