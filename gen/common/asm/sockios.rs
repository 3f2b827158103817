// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/sockios.h

pub const FIOGETOWN: i32 = 0x8903;
pub const FIOSETOWN: i32 = 0x8901;
pub const SIOCATMARK: i32 = 0x8905;
pub const SIOCGPGRP: i32 = 0x8904;
pub const SIOCGSTAMPNS_OLD: i32 = 0x8907;
pub const SIOCGSTAMP_OLD: i32 = 0x8906;
pub const SIOCSPGRP: i32 = 0x8902;
