// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/npcm-video.h

pub const V4L2_CID_NPCM_CAPTURE_MODE: i32 = 0x981ab0;
pub const V4L2_CID_NPCM_RECT_COUNT: i32 = 0x981ab1;
pub const V4L2_NPCM_CAPTURE_MODE_COMPLETE: i32 = 0;
pub const V4L2_NPCM_CAPTURE_MODE_DIFF: i32 = 1;
