// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/max2175.h

pub const V4L2_CID_MAX2175_HSLS: i32 = 0x981992;
pub const V4L2_CID_MAX2175_I2S_ENABLE: i32 = 0x981991;
pub const V4L2_CID_MAX2175_RX_MODE: i32 = 0x981993;
