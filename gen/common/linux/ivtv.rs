// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ivtv.h

pub const IVTV_IOC_PASSTHROUGH_MODE: u32 = 0x400456c1;
pub const IVTV_SLICED_TYPE_CAPTION_525: i32 = 4;
pub const IVTV_SLICED_TYPE_TELETEXT_B: i32 = 1;
pub const IVTV_SLICED_TYPE_VPS: i32 = 7;
pub const IVTV_SLICED_TYPE_WSS_625: i32 = 5;
