// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netdevice.h

pub const IF_PORT_100BASEFX: i32 = 6;
pub const IF_PORT_100BASET: i32 = 4;
pub const IF_PORT_100BASETX: i32 = 5;
pub const IF_PORT_10BASE2: i32 = 1;
pub const IF_PORT_10BASET: i32 = 2;
pub const IF_PORT_AUI: i32 = 3;
pub const IF_PORT_UNKNOWN: i32 = 0;
pub const INIT_NETDEV_GROUP: i32 = 0;
pub const MAX_ADDR_LEN: i32 = 32;
pub const NET_ADDR_PERM: i32 = 0;
pub const NET_ADDR_RANDOM: i32 = 1;
pub const NET_ADDR_SET: i32 = 3;
pub const NET_ADDR_STOLEN: i32 = 2;
pub const NET_NAME_ENUM: i32 = 1;
pub const NET_NAME_PREDICTABLE: i32 = 2;
pub const NET_NAME_RENAMED: i32 = 4;
pub const NET_NAME_UNKNOWN: i32 = 0;
pub const NET_NAME_USER: i32 = 3;
