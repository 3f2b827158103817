// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/v4l2-mediabus.h

pub const V4L2_MBUS_FMT_AHSV8888_1X32: i32 = 24577;
pub const V4L2_MBUS_FMT_ARGB8888_1X32: i32 = 4109;
pub const V4L2_MBUS_FMT_AYUV8_1X32: i32 = 8215;
pub const V4L2_MBUS_FMT_BGR565_2X8_BE: i32 = 4101;
pub const V4L2_MBUS_FMT_BGR565_2X8_LE: i32 = 4102;
pub const V4L2_MBUS_FMT_FIXED: i32 = 1;
pub const V4L2_MBUS_FMT_JPEG_1X8: i32 = 16385;
pub const V4L2_MBUS_FMT_RGB444_2X8_PADHI_BE: i32 = 4097;
pub const V4L2_MBUS_FMT_RGB444_2X8_PADHI_LE: i32 = 4098;
pub const V4L2_MBUS_FMT_RGB555_2X8_PADHI_BE: i32 = 4099;
pub const V4L2_MBUS_FMT_RGB555_2X8_PADHI_LE: i32 = 4100;
pub const V4L2_MBUS_FMT_RGB565_2X8_BE: i32 = 4103;
pub const V4L2_MBUS_FMT_RGB565_2X8_LE: i32 = 4104;
pub const V4L2_MBUS_FMT_RGB666_1X18: i32 = 4105;
pub const V4L2_MBUS_FMT_RGB888_1X24: i32 = 4106;
pub const V4L2_MBUS_FMT_RGB888_2X12_BE: i32 = 4107;
pub const V4L2_MBUS_FMT_RGB888_2X12_LE: i32 = 4108;
pub const V4L2_MBUS_FMT_S5C_UYVY_JPEG_1X8: i32 = 20481;
pub const V4L2_MBUS_FMT_SBGGR10_1X10: i32 = 12295;
pub const V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_BE: i32 = 12291;
pub const V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_LE: i32 = 12292;
pub const V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_BE: i32 = 12293;
pub const V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_LE: i32 = 12294;
pub const V4L2_MBUS_FMT_SBGGR10_ALAW8_1X8: i32 = 12309;
pub const V4L2_MBUS_FMT_SBGGR10_DPCM8_1X8: i32 = 12299;
pub const V4L2_MBUS_FMT_SBGGR12_1X12: i32 = 12296;
pub const V4L2_MBUS_FMT_SBGGR8_1X8: i32 = 12289;
pub const V4L2_MBUS_FMT_SGBRG10_1X10: i32 = 12302;
pub const V4L2_MBUS_FMT_SGBRG10_ALAW8_1X8: i32 = 12310;
pub const V4L2_MBUS_FMT_SGBRG10_DPCM8_1X8: i32 = 12300;
pub const V4L2_MBUS_FMT_SGBRG12_1X12: i32 = 12304;
pub const V4L2_MBUS_FMT_SGBRG8_1X8: i32 = 12307;
pub const V4L2_MBUS_FMT_SGRBG10_1X10: i32 = 12298;
pub const V4L2_MBUS_FMT_SGRBG10_ALAW8_1X8: i32 = 12311;
pub const V4L2_MBUS_FMT_SGRBG10_DPCM8_1X8: i32 = 12297;
pub const V4L2_MBUS_FMT_SGRBG12_1X12: i32 = 12305;
pub const V4L2_MBUS_FMT_SGRBG8_1X8: i32 = 12290;
pub const V4L2_MBUS_FMT_SRGGB10_1X10: i32 = 12303;
pub const V4L2_MBUS_FMT_SRGGB10_ALAW8_1X8: i32 = 12312;
pub const V4L2_MBUS_FMT_SRGGB10_DPCM8_1X8: i32 = 12301;
pub const V4L2_MBUS_FMT_SRGGB12_1X12: i32 = 12306;
pub const V4L2_MBUS_FMT_SRGGB8_1X8: i32 = 12308;
pub const V4L2_MBUS_FMT_UV8_1X8: i32 = 8213;
pub const V4L2_MBUS_FMT_UYVY10_1X20: i32 = 8218;
pub const V4L2_MBUS_FMT_UYVY10_2X10: i32 = 8216;
pub const V4L2_MBUS_FMT_UYVY12_1X24: i32 = 8224;
pub const V4L2_MBUS_FMT_UYVY12_2X12: i32 = 8220;
pub const V4L2_MBUS_FMT_UYVY8_1X16: i32 = 8207;
pub const V4L2_MBUS_FMT_UYVY8_1_5X8: i32 = 8194;
pub const V4L2_MBUS_FMT_UYVY8_2X8: i32 = 8198;
pub const V4L2_MBUS_FMT_VYUY10_1X20: i32 = 8219;
pub const V4L2_MBUS_FMT_VYUY10_2X10: i32 = 8217;
pub const V4L2_MBUS_FMT_VYUY12_1X24: i32 = 8225;
pub const V4L2_MBUS_FMT_VYUY12_2X12: i32 = 8221;
pub const V4L2_MBUS_FMT_VYUY8_1X16: i32 = 8208;
pub const V4L2_MBUS_FMT_VYUY8_1_5X8: i32 = 8195;
pub const V4L2_MBUS_FMT_VYUY8_2X8: i32 = 8199;
pub const V4L2_MBUS_FMT_Y10_1X10: i32 = 8202;
pub const V4L2_MBUS_FMT_Y12_1X12: i32 = 8211;
pub const V4L2_MBUS_FMT_Y8_1X8: i32 = 8193;
pub const V4L2_MBUS_FMT_YDYUYDYV8_1X16: i32 = 8212;
pub const V4L2_MBUS_FMT_YUV10_1X30: i32 = 8214;
pub const V4L2_MBUS_FMT_YUYV10_1X20: i32 = 8205;
pub const V4L2_MBUS_FMT_YUYV10_2X10: i32 = 8203;
pub const V4L2_MBUS_FMT_YUYV12_1X24: i32 = 8226;
pub const V4L2_MBUS_FMT_YUYV12_2X12: i32 = 8222;
pub const V4L2_MBUS_FMT_YUYV8_1X16: i32 = 8209;
pub const V4L2_MBUS_FMT_YUYV8_1_5X8: i32 = 8196;
pub const V4L2_MBUS_FMT_YUYV8_2X8: i32 = 8200;
pub const V4L2_MBUS_FMT_YVYU10_1X20: i32 = 8206;
pub const V4L2_MBUS_FMT_YVYU10_2X10: i32 = 8204;
pub const V4L2_MBUS_FMT_YVYU12_1X24: i32 = 8227;
pub const V4L2_MBUS_FMT_YVYU12_2X12: i32 = 8223;
pub const V4L2_MBUS_FMT_YVYU8_1X16: i32 = 8210;
pub const V4L2_MBUS_FMT_YVYU8_1_5X8: i32 = 8197;
pub const V4L2_MBUS_FMT_YVYU8_2X8: i32 = 8201;
pub const V4L2_MBUS_FRAMEFMT_SET_CSC: i32 = 0x1;

#[repr(C)]
pub struct v4l2_mbus_framefmt {
    pub width: u32,
    pub height: u32,
    pub code: u32,
    pub field: u32,
    pub colorspace: u32,
    pub anon0: v4l2_mbus_framefmt_anon0,
    pub quantization: u16,
    pub xfer_func: u16,
    pub flags: u16,
    pub reserved: [u16; 10],
}

#[repr(C)]
pub union v4l2_mbus_framefmt_anon0 {
    pub ycbcr_enc: u16,
    pub hsv_enc: u16,
}

records! {
    v4l2_mbus_framefmt: size 48, align 4;
    v4l2_mbus_framefmt_anon0: size 2, align 2;
}
