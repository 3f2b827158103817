// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/v4l2-subdev.h

pub const VIDIOC_SUBDEV_G_EDID: u32 = 0xc0245628;
pub const VIDIOC_SUBDEV_S_EDID: u32 = 0xc0245629;
