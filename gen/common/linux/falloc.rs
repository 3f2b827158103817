// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/falloc.h

pub const FALLOC_FL_ALLOCATE_RANGE: i32 = 0x0;
pub const FALLOC_FL_COLLAPSE_RANGE: i32 = 0x8;
pub const FALLOC_FL_INSERT_RANGE: i32 = 0x20;
pub const FALLOC_FL_KEEP_SIZE: i32 = 0x1;
pub const FALLOC_FL_NO_HIDE_STALE: i32 = 0x4;
pub const FALLOC_FL_PUNCH_HOLE: i32 = 0x2;
pub const FALLOC_FL_UNSHARE_RANGE: i32 = 0x40;
pub const FALLOC_FL_WRITE_ZEROES: i32 = 0x80;
pub const FALLOC_FL_ZERO_RANGE: i32 = 0x10;
