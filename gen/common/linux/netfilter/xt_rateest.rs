// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_rateest.h

pub const XT_RATEEST_MATCH_ABS: i32 = 2;
pub const XT_RATEEST_MATCH_BPS: i32 = 16;
pub const XT_RATEEST_MATCH_DELTA: i32 = 8;
pub const XT_RATEEST_MATCH_EQ: i32 = 1;
pub const XT_RATEEST_MATCH_GT: i32 = 3;
pub const XT_RATEEST_MATCH_INVERT: i32 = 1;
pub const XT_RATEEST_MATCH_LT: i32 = 2;
pub const XT_RATEEST_MATCH_NONE: i32 = 0;
pub const XT_RATEEST_MATCH_PPS: i32 = 32;
pub const XT_RATEEST_MATCH_REL: i32 = 4;
