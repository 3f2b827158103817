// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/gtp.h

pub const GTPA_FAMILY: i32 = 13;
pub const GTPA_FLOW: i32 = 6;
pub const GTPA_I_TEI: i32 = 8;
pub const GTPA_LINK: i32 = 1;
pub const GTPA_MAX: i32 = 13;
pub const GTPA_MS_ADDR6: i32 = 12;
pub const GTPA_MS_ADDRESS: i32 = 5;
pub const GTPA_NET_NS_FD: i32 = 7;
pub const GTPA_O_TEI: i32 = 9;
pub const GTPA_PAD: i32 = 10;
pub const GTPA_PEER_ADDR6: i32 = 11;
pub const GTPA_PEER_ADDRESS: i32 = 4;
pub const GTPA_SGSN_ADDRESS: i32 = 4;
pub const GTPA_TID: i32 = 3;
pub const GTPA_UNSPEC: i32 = 0;
pub const GTPA_VERSION: i32 = 2;
pub const GTP_CMD_DELPDP: i32 = 1;
pub const GTP_CMD_ECHOREQ: i32 = 3;
pub const GTP_CMD_GETPDP: i32 = 2;
pub const GTP_CMD_MAX: i32 = 4;
pub const GTP_CMD_NEWPDP: i32 = 0;
pub const GTP_GENL_MCGRP_NAME: &core::ffi::CStr = c"gtp";
pub const GTP_V0: i32 = 0;
pub const GTP_V1: i32 = 1;
pub const __GTPA_MAX: i32 = 14;
