// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ioctls.h

pub const FIOQSIZE: u32 = 0x5460;
