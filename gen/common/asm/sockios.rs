// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/sockios.h

pub const FIOGETOWN: u32 = 0x8903;
pub const FIOSETOWN: u32 = 0x8901;
pub const SIOCATMARK: u32 = 0x8905;
pub const SIOCGPGRP: u32 = 0x8904;
pub const SIOCGSTAMPNS_OLD: u32 = 0x8907;
pub const SIOCGSTAMP_OLD: u32 = 0x8906;
pub const SIOCSPGRP: u32 = 0x8902;
