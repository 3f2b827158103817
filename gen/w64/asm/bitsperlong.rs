// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/bitsperlong.h

pub const __BITS_PER_LONG: i32 = 64;
