// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_limit.h

pub const EBT_LIMIT_MATCH: &core::ffi::CStr = c"limit";
pub const EBT_LIMIT_SCALE: i32 = 10000;
