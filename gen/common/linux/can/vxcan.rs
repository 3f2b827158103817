// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/vxcan.h

pub const VXCAN_INFO_MAX: i32 = 1;
pub const VXCAN_INFO_PEER: i32 = 1;
pub const VXCAN_INFO_UNSPEC: i32 = 0;
pub const __VXCAN_INFO_MAX: i32 = 2;
