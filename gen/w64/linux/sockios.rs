// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sockios.h

pub const SIOCGSTAMP: u32 = 0x8906;
pub const SIOCGSTAMPNS: u32 = 0x8907;
