// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/stat.h

pub const STAT_HAVE_NSEC: i32 = 1;
