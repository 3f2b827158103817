// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/mman.h

pub const MAP_32BIT: i32 = 0x40;
pub const MAP_ABOVE4G: i32 = 0x80;
