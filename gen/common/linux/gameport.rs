// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/gameport.h

pub const GAMEPORT_ID_VENDOR_ANALOG: i32 = 0x1;
pub const GAMEPORT_ID_VENDOR_CREATIVE: i32 = 0x4;
pub const GAMEPORT_ID_VENDOR_GENIUS: i32 = 0x5;
pub const GAMEPORT_ID_VENDOR_GRAVIS: i32 = 0x9;
pub const GAMEPORT_ID_VENDOR_GUILLEMOT: i32 = 0xa;
pub const GAMEPORT_ID_VENDOR_INTERACT: i32 = 0x6;
pub const GAMEPORT_ID_VENDOR_LOGITECH: i32 = 0x3;
pub const GAMEPORT_ID_VENDOR_MADCATZ: i32 = 0x2;
pub const GAMEPORT_ID_VENDOR_MICROSOFT: i32 = 0x7;
pub const GAMEPORT_ID_VENDOR_THRUSTMASTER: i32 = 0x8;
pub const GAMEPORT_MODE_COOKED: i32 = 2;
pub const GAMEPORT_MODE_DISABLED: i32 = 0;
pub const GAMEPORT_MODE_RAW: i32 = 1;
