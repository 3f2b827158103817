// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/eventfd.h

pub const EFD_CLOEXEC: i32 = 524288;
pub const EFD_NONBLOCK: i32 = 2048;
pub const EFD_SEMAPHORE: i32 = 0x1;
