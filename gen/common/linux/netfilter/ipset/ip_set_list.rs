// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/ipset/ip_set_list.h

pub const IPSET_ERR_BEFORE: i32 = 4354;
pub const IPSET_ERR_LIST_FULL: i32 = 4356;
pub const IPSET_ERR_LOOP: i32 = 4353;
pub const IPSET_ERR_NAME: i32 = 4352;
pub const IPSET_ERR_NAMEREF: i32 = 4355;
pub const IPSET_ERR_REF_EXIST: i32 = 4357;
