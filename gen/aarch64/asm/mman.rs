// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/mman.h

pub const PKEY_ACCESS_MASK: i32 = 15;
pub const PKEY_DISABLE_EXECUTE: i32 = 0x4;
pub const PKEY_DISABLE_READ: i32 = 0x8;
pub const PROT_BTI: i32 = 0x10;
pub const PROT_MTE: i32 = 0x20;
