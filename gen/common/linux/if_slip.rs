// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_slip.h

pub const SIOCGKEEPALIVE: i32 = 35313;
pub const SIOCGLEASE: i32 = 35317;
pub const SIOCGOUTFILL: i32 = 35315;
pub const SIOCSKEEPALIVE: i32 = 35312;
pub const SIOCSLEASE: i32 = 35316;
pub const SIOCSOUTFILL: i32 = 35314;
pub const SL_MODE_CSLIP: i32 = 1;
pub const SL_MODE_KISS: i32 = 4;
pub const SL_MODE_SLIP: i32 = 0;
pub const SL_OPT_ADAPTIVE: i32 = 8;
pub const SL_OPT_SIXBIT: i32 = 2;
