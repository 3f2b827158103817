// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_mark_m.h

pub const EBT_MARK_AND: i32 = 0x1;
pub const EBT_MARK_MASK: i32 = 3;
pub const EBT_MARK_MATCH: &core::ffi::CStr = c"mark_m";
pub const EBT_MARK_OR: i32 = 0x2;
