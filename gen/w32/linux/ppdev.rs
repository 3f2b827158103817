// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ppdev.h

pub const PPGETTIME: u32 = 0x80087095;
pub const PPSETTIME: u32 = 0x40087096;
