// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_ipv4/ipt_CLUSTERIP.h

pub const CLUSTERIP_FLAG_NEW: i32 = 0x1;
pub const CLUSTERIP_HASHMODE_MAX: i32 = 2;
pub const CLUSTERIP_HASHMODE_SIP: i32 = 0;
pub const CLUSTERIP_HASHMODE_SIP_SPT: i32 = 1;
pub const CLUSTERIP_HASHMODE_SIP_SPT_DPT: i32 = 2;
pub const CLUSTERIP_MAX_NODES: i32 = 16;
