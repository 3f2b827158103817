// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/exfat.h

pub const EXFAT_GOING_DOWN_DEFAULT: i32 = 0x0;
pub const EXFAT_GOING_DOWN_FULLSYNC: i32 = 0x1;
pub const EXFAT_GOING_DOWN_NOSYNC: i32 = 0x2;
pub const EXFAT_IOC_SHUTDOWN: u32 = 0x8004587d;
