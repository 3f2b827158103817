// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/signal.h

pub const SS_AUTODISARM: u32 = 0x80000000;
pub const SS_DISABLE: i32 = 2;
pub const SS_FLAG_BITS: u32 = 0x80000000;
pub const SS_ONSTACK: i32 = 1;
