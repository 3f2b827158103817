// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_phonet.h

pub const PHONET_DEV_MTU: i32 = 0x10005;
pub const PHONET_MAX_MTU: i32 = 65541;
pub const PHONET_MIN_MTU: i32 = 6;
