// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/smiapp.h

pub const V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS: i32 = 2;
pub const V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS_GREY: i32 = 3;
pub const V4L2_SMIAPP_TEST_PATTERN_MODE_DISABLED: i32 = 0;
pub const V4L2_SMIAPP_TEST_PATTERN_MODE_PN9: i32 = 4;
pub const V4L2_SMIAPP_TEST_PATTERN_MODE_SOLID_COLOUR: i32 = 1;
