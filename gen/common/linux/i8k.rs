// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i8k.h

pub const I8K_AC: i32 = 1;
pub const I8K_BATTERY: i32 = 0;
pub const I8K_BIOS_VERSION: u32 = 0x80046980;
pub const I8K_FAN_AUTO: i32 = 3;
pub const I8K_FAN_HIGH: i32 = 2;
pub const I8K_FAN_LEFT: i32 = 1;
pub const I8K_FAN_LOW: i32 = 1;
pub const I8K_FAN_MAX: i32 = 3;
pub const I8K_FAN_OFF: i32 = 0;
pub const I8K_FAN_RIGHT: i32 = 0;
pub const I8K_FAN_TURBO: i32 = 3;
pub const I8K_MACHINE_ID: u32 = 0x80046981;
pub const I8K_PROC: &core::ffi::CStr = c"/proc/i8k";
pub const I8K_PROC_FMT: &core::ffi::CStr = c"1.0";
pub const I8K_VOL_DOWN: i32 = 2;
pub const I8K_VOL_MUTE: i32 = 4;
pub const I8K_VOL_UP: i32 = 1;
