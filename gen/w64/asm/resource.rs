// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/resource.h

pub const RLIM_INFINITY: u64 = 18446744073709551615;
