// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_limit.h

pub const XT_LIMIT_SCALE: i32 = 10000;
