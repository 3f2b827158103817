// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/version.h

pub const LINUX_VERSION_CODE: i32 = 459277;
pub const LINUX_VERSION_MAJOR: i32 = 7;
pub const LINUX_VERSION_PATCHLEVEL: i32 = 2;
pub const LINUX_VERSION_SUBLEVEL: i32 = 13;
