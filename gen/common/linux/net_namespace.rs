// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/net_namespace.h

pub const NETNSA_CURRENT_NSID: i32 = 5;
pub const NETNSA_FD: i32 = 3;
pub const NETNSA_MAX: i32 = 5;
pub const NETNSA_NONE: i32 = 0;
pub const NETNSA_NSID: i32 = 1;
pub const NETNSA_NSID_NOT_ASSIGNED: i32 = -1;
pub const NETNSA_PID: i32 = 2;
pub const NETNSA_TARGET_NSID: i32 = 4;
pub const __NETNSA_MAX: i32 = 6;
