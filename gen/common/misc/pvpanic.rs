// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/pvpanic.h

pub const PVPANIC_CRASH_LOADED: u32 = 2;
pub const PVPANIC_PANICKED: u32 = 1;
pub const PVPANIC_SHUTDOWN: u32 = 4;
