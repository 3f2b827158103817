// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/param.h

pub const EXEC_PAGESIZE: i32 = 4096;
