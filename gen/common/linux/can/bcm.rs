// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/bcm.h

pub const CAN_FD_FRAME: i32 = 0x800;
pub const RX_ANNOUNCE_RESUME: i32 = 0x100;
pub const RX_CHANGED: i32 = 12;
pub const RX_CHECK_DLC: i32 = 0x40;
pub const RX_DELETE: i32 = 6;
pub const RX_FILTER_ID: i32 = 0x20;
pub const RX_NO_AUTOTIMER: i32 = 0x80;
pub const RX_READ: i32 = 7;
pub const RX_RTR_FRAME: i32 = 0x400;
pub const RX_SETUP: i32 = 5;
pub const RX_STATUS: i32 = 10;
pub const RX_TIMEOUT: i32 = 11;
pub const SETTIMER: i32 = 0x1;
pub const STARTTIMER: i32 = 0x2;
pub const TX_ANNOUNCE: i32 = 0x8;
pub const TX_COUNTEVT: i32 = 0x4;
pub const TX_CP_CAN_ID: i32 = 0x10;
pub const TX_DELETE: i32 = 2;
pub const TX_EXPIRED: i32 = 9;
pub const TX_READ: i32 = 3;
pub const TX_RESET_MULTI_IDX: i32 = 0x200;
pub const TX_SEND: i32 = 4;
pub const TX_SETUP: i32 = 1;
pub const TX_STATUS: i32 = 8;
