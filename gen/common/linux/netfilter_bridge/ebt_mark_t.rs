// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter_bridge/ebt_mark_t.h

pub const EBT_MARK_TARGET: &core::ffi::CStr = c"mark";
pub const MARK_AND_VALUE: u32 = 0xffffffd0;
pub const MARK_OR_VALUE: u32 = 0xffffffe0;
pub const MARK_SET_VALUE: u32 = 0xfffffff0;
pub const MARK_XOR_VALUE: u32 = 0xffffffc0;
