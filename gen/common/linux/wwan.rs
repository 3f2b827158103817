// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/wwan.h

pub const IFLA_WWAN_LINK_ID: i32 = 1;
pub const IFLA_WWAN_MAX: i32 = 1;
pub const IFLA_WWAN_UNSPEC: i32 = 0;
pub const __IFLA_WWAN_MAX: i32 = 2;
