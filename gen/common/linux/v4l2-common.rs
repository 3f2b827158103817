// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/v4l2-common.h

pub const V4L2_SEL_FLAG_GE: i32 = 0x1;
pub const V4L2_SEL_FLAG_KEEP_CONFIG: i32 = 0x4;
pub const V4L2_SEL_FLAG_LE: i32 = 0x2;
pub const V4L2_SEL_TGT_COMPOSE: i32 = 0x100;
pub const V4L2_SEL_TGT_COMPOSE_ACTIVE: i32 = 0x100;
pub const V4L2_SEL_TGT_COMPOSE_BOUNDS: i32 = 0x102;
pub const V4L2_SEL_TGT_COMPOSE_DEFAULT: i32 = 0x101;
pub const V4L2_SEL_TGT_COMPOSE_PADDED: i32 = 0x103;
pub const V4L2_SEL_TGT_CROP: i32 = 0x0;
pub const V4L2_SEL_TGT_CROP_ACTIVE: i32 = 0;
pub const V4L2_SEL_TGT_CROP_BOUNDS: i32 = 0x2;
pub const V4L2_SEL_TGT_CROP_DEFAULT: i32 = 0x1;
pub const V4L2_SEL_TGT_NATIVE_SIZE: i32 = 0x3;
pub const V4L2_SUBDEV_SEL_FLAG_KEEP_CONFIG: i32 = 4;
pub const V4L2_SUBDEV_SEL_FLAG_SIZE_GE: i32 = 1;
pub const V4L2_SUBDEV_SEL_FLAG_SIZE_LE: i32 = 2;
pub const V4L2_SUBDEV_SEL_TGT_COMPOSE_ACTUAL: i32 = 0x100;
pub const V4L2_SUBDEV_SEL_TGT_COMPOSE_BOUNDS: i32 = 0x102;
pub const V4L2_SUBDEV_SEL_TGT_CROP_ACTUAL: i32 = 0;
pub const V4L2_SUBDEV_SEL_TGT_CROP_BOUNDS: i32 = 2;
