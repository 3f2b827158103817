// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/lp.h

pub const LPSETTIMEOUT: i32 = 0x60f;
