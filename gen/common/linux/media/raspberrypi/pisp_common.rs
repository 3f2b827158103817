// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media/raspberrypi/pisp_common.h

pub const PISP_AXI_FLAG_ALIGN: i32 = 128;
pub const PISP_AXI_FLAG_PAD: i32 = 64;
pub const PISP_AXI_FLAG_PANIC: i32 = 32;
pub const PISP_BAYER_ORDER_BGGR: i32 = 2;
pub const PISP_BAYER_ORDER_GBRG: i32 = 1;
pub const PISP_BAYER_ORDER_GRBG: i32 = 3;
pub const PISP_BAYER_ORDER_GREYSCALE: i32 = 128;
pub const PISP_BAYER_ORDER_RGGB: i32 = 0;
pub const PISP_IMAGE_FORMAT_BPP_32: i32 = 1048576;
pub const PISP_IMAGE_FORMAT_BPS_10: i32 = 1;
pub const PISP_IMAGE_FORMAT_BPS_12: i32 = 2;
pub const PISP_IMAGE_FORMAT_BPS_16: i32 = 3;
pub const PISP_IMAGE_FORMAT_BPS_8: i32 = 0;
pub const PISP_IMAGE_FORMAT_BPS_MASK: i32 = 3;
pub const PISP_IMAGE_FORMAT_COMPRESSION_MASK: i32 = 50331648;
pub const PISP_IMAGE_FORMAT_COMPRESSION_MODE_1: i32 = 16777216;
pub const PISP_IMAGE_FORMAT_COMPRESSION_MODE_2: i32 = 33554432;
pub const PISP_IMAGE_FORMAT_COMPRESSION_MODE_3: i32 = 50331648;
pub const PISP_IMAGE_FORMAT_HOG_SIGNED: i32 = 67108864;
pub const PISP_IMAGE_FORMAT_HOG_UNSIGNED: i32 = 134217728;
pub const PISP_IMAGE_FORMAT_INTEGRAL_IMAGE: i32 = 268435456;
pub const PISP_IMAGE_FORMAT_ORDER_NORMAL: i32 = 0;
pub const PISP_IMAGE_FORMAT_ORDER_SWAPPED: i32 = 4096;
pub const PISP_IMAGE_FORMAT_PLANARITY_INTERLEAVED: i32 = 0;
pub const PISP_IMAGE_FORMAT_PLANARITY_MASK: i32 = 48;
pub const PISP_IMAGE_FORMAT_PLANARITY_PLANAR: i32 = 32;
pub const PISP_IMAGE_FORMAT_PLANARITY_SEMI_PLANAR: i32 = 16;
pub const PISP_IMAGE_FORMAT_SAMPLING_420: i32 = 512;
pub const PISP_IMAGE_FORMAT_SAMPLING_422: i32 = 256;
pub const PISP_IMAGE_FORMAT_SAMPLING_444: i32 = 0;
pub const PISP_IMAGE_FORMAT_SAMPLING_MASK: i32 = 768;
pub const PISP_IMAGE_FORMAT_SHIFT_0: i32 = 0;
pub const PISP_IMAGE_FORMAT_SHIFT_1: i32 = 65536;
pub const PISP_IMAGE_FORMAT_SHIFT_2: i32 = 131072;
pub const PISP_IMAGE_FORMAT_SHIFT_3: i32 = 196608;
pub const PISP_IMAGE_FORMAT_SHIFT_4: i32 = 262144;
pub const PISP_IMAGE_FORMAT_SHIFT_5: i32 = 327680;
pub const PISP_IMAGE_FORMAT_SHIFT_6: i32 = 393216;
pub const PISP_IMAGE_FORMAT_SHIFT_7: i32 = 458752;
pub const PISP_IMAGE_FORMAT_SHIFT_8: i32 = 524288;
pub const PISP_IMAGE_FORMAT_SHIFT_MASK: i32 = 983040;
pub const PISP_IMAGE_FORMAT_SINGLE_16: i32 = 3;
pub const PISP_IMAGE_FORMAT_THREE_16: i32 = 1073741827;
pub const PISP_IMAGE_FORMAT_THREE_CHANNEL: i32 = 1073741824;
pub const PISP_IMAGE_FORMAT_UNCOMPRESSED: i32 = 0;
pub const PISP_IMAGE_FORMAT_WALLPAPER_ROLL: i32 = 536870912;
pub const PISP_WALLPAPER_WIDTH: i32 = 128;

#[repr(C, packed)]
pub struct pisp_axi_config {
    pub maxlen_flags: u8,
    pub cache_prot: u8,
    pub qos: u16,
}

#[repr(C, packed)]
pub struct pisp_bla_config {
    pub black_level_r: u16,
    pub black_level_gr: u16,
    pub black_level_gb: u16,
    pub black_level_b: u16,
    pub output_black_level: u16,
    pub pad: [u8; 2],
}

#[repr(C, packed)]
pub struct pisp_compress_config {
    pub offset: u16,
    pub pad: u8,
    pub mode: u8,
}

#[repr(C, packed)]
pub struct pisp_decompress_config {
    pub offset: u16,
    pub pad: u8,
    pub mode: u8,
}

#[repr(C, packed)]
pub struct pisp_image_format_config {
    pub width: u16,
    pub height: u16,
    pub format: u32,
    pub stride: i32,
    pub stride2: i32,
}

#[repr(C, packed)]
pub struct pisp_wbg_config {
    pub gain_r: u16,
    pub gain_g: u16,
    pub gain_b: u16,
    pub pad: [u8; 2],
}

records! {
    pisp_axi_config: size 4, align 1;
    pisp_bla_config: size 12, align 1;
    pisp_compress_config: size 4, align 1;
    pisp_decompress_config: size 4, align 1;
    pisp_image_format_config: size 16, align 1;
    pisp_wbg_config: size 8, align 1;
}
