// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/user_events.h

pub const DIAG_IOCSDEL: u32 = 0x40082a01;
pub const DIAG_IOCSREG: u32 = 0xc0082a00;
pub const DIAG_IOCSUNREG: u32 = 0x40082a02;
