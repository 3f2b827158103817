// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/radeonfb.h

pub const ATY_RADEON_CRT_ON: i32 = 0x2;
pub const ATY_RADEON_LCD_ON: i32 = 0x1;
