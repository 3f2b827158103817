// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kcov.h

pub const KCOV_INIT_TRACE: u32 = 0x80086301;
