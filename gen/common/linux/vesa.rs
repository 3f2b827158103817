// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/vesa.h

pub const VESA_BLANK_MAX: i32 = 3;
pub const VESA_HSYNC_SUSPEND: i32 = 2;
pub const VESA_NO_BLANKING: i32 = 0;
pub const VESA_POWERDOWN: i32 = 3;
pub const VESA_VSYNC_SUSPEND: i32 = 1;
