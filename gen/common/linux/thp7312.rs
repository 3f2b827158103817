// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/thp7312.h

pub const V4L2_CID_THP7312_AUTO_FOCUS_METHOD: i32 = 0x981ac2;
pub const V4L2_CID_THP7312_LOW_LIGHT_COMPENSATION: i32 = 0x981ac1;
pub const V4L2_CID_THP7312_NOISE_REDUCTION_ABSOLUTE: i32 = 0x981ac4;
pub const V4L2_CID_THP7312_NOISE_REDUCTION_AUTO: i32 = 0x981ac3;
