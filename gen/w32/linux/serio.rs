// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/serio.h

pub const SPIOCSTYPE: u32 = 0x40047101;
