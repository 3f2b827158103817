// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/auxvec.h

pub const AT_MINSIGSTKSZ: i32 = 51;
