// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/amt.h

pub const AMT_MODE_GATEWAY: i32 = 0;
pub const AMT_MODE_MAX: i32 = 1;
pub const AMT_MODE_RELAY: i32 = 1;
pub const IFLA_AMT_DISCOVERY_IP: i32 = 7;
pub const IFLA_AMT_GATEWAY_PORT: i32 = 3;
pub const IFLA_AMT_LINK: i32 = 4;
pub const IFLA_AMT_LOCAL_IP: i32 = 5;
pub const IFLA_AMT_MAX: i32 = 8;
pub const IFLA_AMT_MAX_TUNNELS: i32 = 8;
pub const IFLA_AMT_MODE: i32 = 1;
pub const IFLA_AMT_RELAY_PORT: i32 = 2;
pub const IFLA_AMT_REMOTE_IP: i32 = 6;
pub const IFLA_AMT_UNSPEC: i32 = 0;
pub const __AMT_MODE_MAX: i32 = 2;
pub const __IFLA_AMT_MAX: i32 = 9;
