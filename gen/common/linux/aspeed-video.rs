// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/aspeed-video.h

pub const V4L2_CID_ASPEED_HQ_JPEG_QUALITY: i32 = 0x981aa2;
pub const V4L2_CID_ASPEED_HQ_MODE: i32 = 0x981aa1;
pub const VIDEO_INPUT_GFX: i32 = 1;
pub const VIDEO_INPUT_MAX: i32 = 2;
pub const VIDEO_INPUT_VGA: i32 = 0;
