// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/ipset/ip_set_hash.h

pub const IPSET_ERR_HASH_ELEM: i32 = 4353;
pub const IPSET_ERR_HASH_FULL: i32 = 4352;
pub const IPSET_ERR_HASH_RANGE: i32 = 4357;
pub const IPSET_ERR_HASH_RANGE_UNSUPPORTED: i32 = 4356;
pub const IPSET_ERR_INVALID_PROTO: i32 = 4354;
pub const IPSET_ERR_MISSING_PROTO: i32 = 4355;
