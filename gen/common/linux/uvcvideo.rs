// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/uvcvideo.h

pub const UVC_CTRL_DATA_TYPE_BITMASK: i32 = 5;
pub const UVC_CTRL_DATA_TYPE_BOOLEAN: i32 = 3;
pub const UVC_CTRL_DATA_TYPE_ENUM: i32 = 4;
pub const UVC_CTRL_DATA_TYPE_RAW: i32 = 0;
pub const UVC_CTRL_DATA_TYPE_RECT: i32 = 6;
pub const UVC_CTRL_DATA_TYPE_SIGNED: i32 = 1;
pub const UVC_CTRL_DATA_TYPE_UNSIGNED: i32 = 2;
pub const UVC_CTRL_FLAG_ASYNCHRONOUS: i32 = 0x100;
pub const UVC_CTRL_FLAG_AUTO_UPDATE: i32 = 0x80;
pub const UVC_CTRL_FLAG_GET_CUR: i32 = 0x2;
pub const UVC_CTRL_FLAG_GET_DEF: i32 = 0x20;
pub const UVC_CTRL_FLAG_GET_MAX: i32 = 0x8;
pub const UVC_CTRL_FLAG_GET_MIN: i32 = 0x4;
pub const UVC_CTRL_FLAG_GET_RANGE: i32 = 62;
pub const UVC_CTRL_FLAG_GET_RES: i32 = 0x10;
pub const UVC_CTRL_FLAG_RESTORE: i32 = 0x40;
pub const UVC_CTRL_FLAG_SET_CUR: i32 = 0x1;
pub const UVC_MENU_NAME_LEN: i32 = 32;
pub const V4L2_CID_UVC_REGION_OF_INTEREST_AUTO: i32 = 0x981ae2;
pub const V4L2_CID_UVC_REGION_OF_INTEREST_RECT: i32 = 0x981ae1;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_DETECT_AND_TRACK: i32 = 0x20;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_EXPOSURE: i32 = 0x1;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_FACE_DETECT: i32 = 0x10;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_FOCUS: i32 = 0x8;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_HIGHER_QUALITY: i32 = 0x80;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_IMAGE_STABILIZATION: i32 = 0x40;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_IRIS: i32 = 0x2;
pub const V4L2_UVC_REGION_OF_INTEREST_AUTO_WHITE_BALANCE: i32 = 0x4;

#[repr(C)]
pub struct uvc_menu_info {
    pub value: u32,
    pub name: [u8; 32],
}

#[repr(C, packed)]
pub struct uvc_meta_buf {
    pub ns: u64,
    pub sof: u16,
    pub length: u8,
    pub flags: u8,
    pub buf: [u8; 0],
}

records! {
    uvc_menu_info: size 36, align 4;
    uvc_meta_buf: size 12, align 1;
}
