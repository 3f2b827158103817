// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_ecn.h

pub const IPT_ECN_OP_MATCH_CWR: i32 = 32;
pub const IPT_ECN_OP_MATCH_ECE: i32 = 16;
pub const IPT_ECN_OP_MATCH_IP: i32 = 1;
pub const IPT_ECN_OP_MATCH_MASK: i32 = 206;

pub type ipt_ecn_info = super::xt_ecn_info;
