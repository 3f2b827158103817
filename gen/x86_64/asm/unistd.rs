// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/unistd.h

pub const __X32_SYSCALL_BIT: i32 = 0x40000000;
