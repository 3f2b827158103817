// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/fcntl.h

pub const O_DIRECT: i32 = 0x4000;
pub const O_DIRECTORY: i32 = 0x10000;
pub const O_LARGEFILE: i32 = 0x8000;
pub const O_NOFOLLOW: i32 = 0x20000;
pub const O_TMPFILE: i32 = 0x410000;
