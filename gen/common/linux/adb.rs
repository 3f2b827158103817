// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/adb.h

pub const ADB_BUSRESET: i32 = 0;
pub const ADB_DONGLE: i32 = 1;
pub const ADB_KEYBOARD: i32 = 2;
pub const ADB_MISC: i32 = 7;
pub const ADB_MODEM: i32 = 5;
pub const ADB_MOUSE: i32 = 3;
pub const ADB_PACKET: i32 = 0;
pub const ADB_QUERY: i32 = 7;
pub const ADB_QUERY_GETDEVINFO: i32 = 1;
pub const ADB_RET_OK: i32 = 0;
pub const ADB_RET_TIMEOUT: i32 = 3;
pub const ADB_TABLET: i32 = 4;
pub const CUDA_PACKET: i32 = 1;
pub const ERROR_PACKET: i32 = 2;
pub const MACIIC_PACKET: i32 = 5;
pub const PMU_PACKET: i32 = 6;
pub const POWER_PACKET: i32 = 4;
pub const TIMER_PACKET: i32 = 3;
