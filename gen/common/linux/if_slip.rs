// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_slip.h

pub const SIOCGKEEPALIVE: i32 = 0x89f1;
pub const SIOCGLEASE: i32 = 0x89f5;
pub const SIOCGOUTFILL: i32 = 0x89f3;
pub const SIOCSKEEPALIVE: i32 = 0x89f0;
pub const SIOCSLEASE: i32 = 0x89f4;
pub const SIOCSOUTFILL: i32 = 0x89f2;
pub const SL_MODE_CSLIP: i32 = 1;
pub const SL_MODE_KISS: i32 = 4;
pub const SL_MODE_SLIP: i32 = 0;
pub const SL_OPT_ADAPTIVE: i32 = 8;
pub const SL_OPT_SIXBIT: i32 = 2;
