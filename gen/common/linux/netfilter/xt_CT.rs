// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/xt_CT.h

pub const XT_CT_MASK: i32 = 31;
pub const XT_CT_NOTRACK: i32 = 1;
pub const XT_CT_NOTRACK_ALIAS: i32 = 2;
pub const XT_CT_ZONE_DIR_ORIG: i32 = 4;
pub const XT_CT_ZONE_DIR_REPL: i32 = 8;
pub const XT_CT_ZONE_MARK: i32 = 16;
