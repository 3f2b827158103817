// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/android/binder_netlink.h

pub const BINDER_A_REPORT_CODE: i32 = 9;
pub const BINDER_A_REPORT_CONTEXT: i32 = 2;
pub const BINDER_A_REPORT_DATA_SIZE: i32 = 10;
pub const BINDER_A_REPORT_ERROR: i32 = 1;
pub const BINDER_A_REPORT_FLAGS: i32 = 8;
pub const BINDER_A_REPORT_FROM_PID: i32 = 3;
pub const BINDER_A_REPORT_FROM_TID: i32 = 4;
pub const BINDER_A_REPORT_IS_REPLY: i32 = 7;
pub const BINDER_A_REPORT_MAX: i32 = 10;
pub const BINDER_A_REPORT_TO_PID: i32 = 5;
pub const BINDER_A_REPORT_TO_TID: i32 = 6;
pub const BINDER_CMD_MAX: i32 = 1;
pub const BINDER_CMD_REPORT: i32 = 1;
pub const BINDER_FAMILY_NAME: &core::ffi::CStr = c"binder";
pub const BINDER_FAMILY_VERSION: i32 = 1;
pub const BINDER_MCGRP_REPORT: &core::ffi::CStr = c"report";
pub const __BINDER_A_REPORT_MAX: i32 = 11;
pub const __BINDER_CMD_MAX: i32 = 2;
