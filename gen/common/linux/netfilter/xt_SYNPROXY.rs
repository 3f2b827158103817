// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_SYNPROXY.h

pub const XT_SYNPROXY_OPT_ECN: i32 = 16;
pub const XT_SYNPROXY_OPT_MSS: i32 = 1;
pub const XT_SYNPROXY_OPT_SACK_PERM: i32 = 4;
pub const XT_SYNPROXY_OPT_TIMESTAMP: i32 = 8;
pub const XT_SYNPROXY_OPT_WSCALE: i32 = 2;

pub type xt_synproxy_info = super::nf_synproxy_info;
