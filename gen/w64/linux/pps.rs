// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pps.h

pub const PPS_FETCH: u32 = 0xc00870a4;
pub const PPS_GETCAP: u32 = 0x800870a3;
pub const PPS_GETPARAMS: u32 = 0x800870a1;
pub const PPS_KC_BIND: u32 = 0x400870a5;
pub const PPS_SETPARAMS: u32 = 0x400870a2;
