// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_plip.h

pub const PLIP_GET_TIMEOUT: i32 = 0x1;
pub const PLIP_SET_TIMEOUT: i32 = 0x2;
pub const SIOCDEVPLIP: i32 = 0x89f0;
