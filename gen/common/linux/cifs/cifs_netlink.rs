// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cifs/cifs_netlink.h

pub const CIFS_GENL_ATTR_MAX: i32 = 14;
pub const CIFS_GENL_ATTR_SWN_DOMAIN_NAME: i32 = 11;
pub const CIFS_GENL_ATTR_SWN_IP: i32 = 4;
pub const CIFS_GENL_ATTR_SWN_IP_NOTIFY: i32 = 7;
pub const CIFS_GENL_ATTR_SWN_KRB_AUTH: i32 = 8;
pub const CIFS_GENL_ATTR_SWN_NET_NAME: i32 = 2;
pub const CIFS_GENL_ATTR_SWN_NET_NAME_NOTIFY: i32 = 5;
pub const CIFS_GENL_ATTR_SWN_NOTIFICATION_TYPE: i32 = 12;
pub const CIFS_GENL_ATTR_SWN_PASSWORD: i32 = 10;
pub const CIFS_GENL_ATTR_SWN_REGISTRATION_ID: i32 = 1;
pub const CIFS_GENL_ATTR_SWN_RESOURCE_NAME: i32 = 14;
pub const CIFS_GENL_ATTR_SWN_RESOURCE_STATE: i32 = 13;
pub const CIFS_GENL_ATTR_SWN_SHARE_NAME: i32 = 3;
pub const CIFS_GENL_ATTR_SWN_SHARE_NAME_NOTIFY: i32 = 6;
pub const CIFS_GENL_ATTR_SWN_USER_NAME: i32 = 9;
pub const CIFS_GENL_ATTR_UNSPEC: i32 = 0;
pub const CIFS_GENL_CMD_MAX: i32 = 3;
pub const CIFS_GENL_CMD_SWN_NOTIFY: i32 = 3;
pub const CIFS_GENL_CMD_SWN_REGISTER: i32 = 1;
pub const CIFS_GENL_CMD_SWN_UNREGISTER: i32 = 2;
pub const CIFS_GENL_CMD_UNSPEC: i32 = 0;
pub const CIFS_GENL_MCGRP_SWN: i32 = 0;
pub const CIFS_GENL_MCGRP_SWN_NAME: &core::ffi::CStr = c"cifs_mcgrp_swn";
pub const CIFS_GENL_NAME: &core::ffi::CStr = c"cifs";
pub const CIFS_GENL_VERSION: i32 = 0x1;
pub const CIFS_SWN_NOTIFICATION_CLIENT_MOVE: i32 = 2;
pub const CIFS_SWN_NOTIFICATION_IP_CHANGE: i32 = 4;
pub const CIFS_SWN_NOTIFICATION_RESOURCE_CHANGE: i32 = 1;
pub const CIFS_SWN_NOTIFICATION_SHARE_MOVE: i32 = 3;
pub const CIFS_SWN_RESOURCE_STATE_AVAILABLE: i32 = 1;
pub const CIFS_SWN_RESOURCE_STATE_UNAVAILABLE: i32 = 255;
pub const CIFS_SWN_RESOURCE_STATE_UNKNOWN: i32 = 0;
pub const __CIFS_GENL_ATTR_MAX: i32 = 15;
pub const __CIFS_GENL_CMD_MAX: i32 = 4;
