// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/param.h

pub const HZ: i32 = 100;
pub const MAXHOSTNAMELEN: i32 = 64;
pub const NOGROUP: i32 = -1;
pub const __USER_HZ: i32 = 100;
