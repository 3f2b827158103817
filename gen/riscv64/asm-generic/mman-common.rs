// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm-generic/mman-common.h

pub const PKEY_ACCESS_MASK: i32 = 3;
