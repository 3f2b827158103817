// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/lockd_netlink.h

pub const LOCKD_A_SERVER_GRACETIME: i32 = 1;
pub const LOCKD_A_SERVER_MAX: i32 = 3;
pub const LOCKD_A_SERVER_TCP_PORT: i32 = 2;
pub const LOCKD_A_SERVER_UDP_PORT: i32 = 3;
pub const LOCKD_CMD_MAX: i32 = 2;
pub const LOCKD_CMD_SERVER_GET: i32 = 2;
pub const LOCKD_CMD_SERVER_SET: i32 = 1;
pub const LOCKD_FAMILY_NAME: &core::ffi::CStr = c"lockd";
pub const LOCKD_FAMILY_VERSION: i32 = 1;
pub const __LOCKD_A_SERVER_MAX: i32 = 4;
pub const __LOCKD_CMD_MAX: i32 = 3;
