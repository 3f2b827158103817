// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/close_range.h

pub const CLOSE_RANGE_CLOEXEC: u32 = 0x4;
pub const CLOSE_RANGE_UNSHARE: u32 = 0x2;
