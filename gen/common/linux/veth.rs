// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/veth.h

pub const VETH_INFO_MAX: i32 = 1;
pub const VETH_INFO_PEER: i32 = 1;
pub const VETH_INFO_UNSPEC: i32 = 0;
pub const __VETH_INFO_MAX: i32 = 2;
