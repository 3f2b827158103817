// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/auxvec.h

pub const AT_SYSINFO_EHDR: i32 = 33;
