// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/eventfd.h

pub const EFD_CLOEXEC: i32 = 0x80000;
pub const EFD_NONBLOCK: i32 = 0x800;
pub const EFD_SEMAPHORE: i32 = 0x1;
