// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media/raspberrypi/pisp_be_config.h

pub const PISP_BACK_END_COMPRESSED_ALIGN: u32 = 8;
pub const PISP_BACK_END_HOG_OUTPUT: i32 = 1;
pub const PISP_BACK_END_INPUT_ALIGN: u32 = 4;
pub const PISP_BACK_END_MAX_TILE_HEIGHT: u32 = 65536;
pub const PISP_BACK_END_MAX_TILE_WIDTH: u32 = 65536;
pub const PISP_BACK_END_MIN_TILE_HEIGHT: u32 = 16;
pub const PISP_BACK_END_MIN_TILE_WIDTH: u32 = 16;
pub const PISP_BACK_END_NUM_OUTPUTS: i32 = 2;
pub const PISP_BACK_END_NUM_TILES: i32 = 64;
pub const PISP_BACK_END_OUTPUT_MAX_ALIGN: u32 = 64;
pub const PISP_BACK_END_OUTPUT_MIN_ALIGN: u32 = 16;
pub const PISP_BE_BAYER_ENABLE_BLC: i32 = 1024;
pub const PISP_BE_BAYER_ENABLE_CAC: i32 = 1048576;
pub const PISP_BE_BAYER_ENABLE_CDN: i32 = 131072;
pub const PISP_BE_BAYER_ENABLE_DEBIN: i32 = 2097152;
pub const PISP_BE_BAYER_ENABLE_DECOMPRESS: i32 = 2;
pub const PISP_BE_BAYER_ENABLE_DEMOSAIC: i32 = 4194304;
pub const PISP_BE_BAYER_ENABLE_DPC: i32 = 4;
pub const PISP_BE_BAYER_ENABLE_GEQ: i32 = 8;
pub const PISP_BE_BAYER_ENABLE_INPUT: i32 = 1;
pub const PISP_BE_BAYER_ENABLE_LSC: i32 = 262144;
pub const PISP_BE_BAYER_ENABLE_SDN: i32 = 512;
pub const PISP_BE_BAYER_ENABLE_STITCH: i32 = 8192;
pub const PISP_BE_BAYER_ENABLE_STITCH_COMPRESS: i32 = 16384;
pub const PISP_BE_BAYER_ENABLE_STITCH_DECOMPRESS: i32 = 4096;
pub const PISP_BE_BAYER_ENABLE_STITCH_INPUT: i32 = 2048;
pub const PISP_BE_BAYER_ENABLE_STITCH_OUTPUT: i32 = 32768;
pub const PISP_BE_BAYER_ENABLE_TDN: i32 = 64;
pub const PISP_BE_BAYER_ENABLE_TDN_COMPRESS: i32 = 128;
pub const PISP_BE_BAYER_ENABLE_TDN_DECOMPRESS: i32 = 32;
pub const PISP_BE_BAYER_ENABLE_TDN_INPUT: i32 = 16;
pub const PISP_BE_BAYER_ENABLE_TDN_OUTPUT: i32 = 256;
pub const PISP_BE_BAYER_ENABLE_TONEMAP: i32 = 524288;
pub const PISP_BE_BAYER_ENABLE_WBG: i32 = 65536;
pub const PISP_BE_CAC_GRID_SIZE: i32 = 0x8;
pub const PISP_BE_CAC_LOG_GRID_SIZE: i32 = 3;
pub const PISP_BE_CAC_LUT_SIZE: i32 = 9;
pub const PISP_BE_CAC_STEP_PRECISION: i32 = 20;
pub const PISP_BE_DEBIN_NUM_COEFFS: i32 = 4;
pub const PISP_BE_DIRTY_CROP: i32 = 4;
pub const PISP_BE_DIRTY_GLOBAL: i32 = 1;
pub const PISP_BE_DIRTY_SH_FC_COMBINE: i32 = 2;
pub const PISP_BE_DPC_FLAG_FOLDBACK: i32 = 1;
pub const PISP_BE_GAMMA_LUT_SIZE: i32 = 64;
pub const PISP_BE_GEQ_SHARPER: u32 = 0x8000;
pub const PISP_BE_GEQ_SLOPE: i32 = 0x3ff;
pub const PISP_BE_LSC_GRID_SIZE: i32 = 0x20;
pub const PISP_BE_LSC_LOG_GRID_SIZE: i32 = 5;
pub const PISP_BE_LSC_LUT_SIZE: i32 = 33;
pub const PISP_BE_LSC_STEP_PRECISION: i32 = 18;
pub const PISP_BE_RESAMPLE_FILTER_SIZE: i32 = 96;
pub const PISP_BE_RGB_ENABLE_CCM: i32 = 2;
pub const PISP_BE_RGB_ENABLE_CSC0: i32 = 512;
pub const PISP_BE_RGB_ENABLE_CSC1: i32 = 1024;
pub const PISP_BE_RGB_ENABLE_DOWNSCALE0: i32 = 4096;
pub const PISP_BE_RGB_ENABLE_DOWNSCALE1: i32 = 8192;
pub const PISP_BE_RGB_ENABLE_FALSE_COLOUR: i32 = 16;
pub const PISP_BE_RGB_ENABLE_GAMMA: i32 = 256;
pub const PISP_BE_RGB_ENABLE_HOG: i32 = 2097152;
pub const PISP_BE_RGB_ENABLE_INPUT: i32 = 1;
pub const PISP_BE_RGB_ENABLE_OUTPUT0: i32 = 262144;
pub const PISP_BE_RGB_ENABLE_OUTPUT1: i32 = 524288;
pub const PISP_BE_RGB_ENABLE_RESAMPLE0: i32 = 32768;
pub const PISP_BE_RGB_ENABLE_RESAMPLE1: i32 = 65536;
pub const PISP_BE_RGB_ENABLE_SAT_CONTROL: i32 = 4;
pub const PISP_BE_RGB_ENABLE_SHARPEN: i32 = 32;
pub const PISP_BE_RGB_ENABLE_YCBCR: i32 = 8;
pub const PISP_BE_RGB_ENABLE_YCBCR_INVERSE: i32 = 128;
pub const PISP_BE_SHARPEN_FUNC_NUM_POINTS: i32 = 9;
pub const PISP_BE_SHARPEN_SIZE: i32 = 5;
pub const PISP_BE_STITCH_EXPOSURE_RATIO_MASK: i32 = 0x7fff;
pub const PISP_BE_STITCH_STREAMING_LONG: i32 = 0x8000;
pub const PISP_BE_TONEMAP_LUT_SIZE: i32 = 64;
pub const PISP_BE_TRANSFORM_HFLIP: i32 = 1;
pub const PISP_BE_TRANSFORM_NONE: i32 = 0;
pub const PISP_BE_TRANSFORM_ROT180: i32 = 3;
pub const PISP_BE_TRANSFORM_VFLIP: i32 = 2;
pub const PISP_BOTTOM_EDGE: i32 = 8;
pub const PISP_LEFT_EDGE: i32 = 1;
pub const PISP_RIGHT_EDGE: i32 = 2;
pub const PISP_TOP_EDGE: i32 = 4;

#[repr(C)]
pub struct pisp_be_axi_config {
    pub r_qos: u8,
    pub r_cache_prot: u8,
    pub w_qos: u8,
    pub w_cache_prot: u8,
}

#[repr(C, packed)]
pub struct pisp_be_cac_config {
    pub grid_step_x: u16,
    pub grid_step_y: u16,
    pub lut: [[[[i8; 2]; 2]; 9]; 9],
}

#[repr(C, packed)]
pub struct pisp_be_cac_extra {
    pub offset_x: u16,
    pub offset_y: u16,
}

#[repr(C, packed)]
pub struct pisp_be_ccm_config {
    pub coeffs: [i16; 9],
    pub pad: [u8; 2],
    pub offsets: [i32; 3],
}

#[repr(C, packed)]
pub struct pisp_be_cdn_config {
    pub thresh: u16,
    pub iir_strength: u8,
    pub g_adjust: u8,
}

#[repr(C, packed)]
pub struct pisp_be_config {
    pub input_buffer: pisp_be_input_buffer_config,
    pub tdn_input_buffer: pisp_be_tdn_input_buffer_config,
    pub stitch_input_buffer: pisp_be_stitch_input_buffer_config,
    pub tdn_output_buffer: pisp_be_tdn_output_buffer_config,
    pub stitch_output_buffer: pisp_be_stitch_output_buffer_config,
    pub output_buffer: [pisp_be_output_buffer_config; 2],
    pub hog_buffer: pisp_be_hog_buffer_config,
    pub global: pisp_be_global_config,
    pub input_format: super::pisp_image_format_config,
    pub decompress: super::pisp_decompress_config,
    pub dpc: pisp_be_dpc_config,
    pub geq: pisp_be_geq_config,
    pub tdn_input_format: super::pisp_image_format_config,
    pub tdn_decompress: super::pisp_decompress_config,
    pub tdn: pisp_be_tdn_config,
    pub tdn_compress: super::pisp_compress_config,
    pub tdn_output_format: super::pisp_image_format_config,
    pub sdn: pisp_be_sdn_config,
    pub blc: super::pisp_bla_config,
    pub stitch_compress: super::pisp_compress_config,
    pub stitch_output_format: super::pisp_image_format_config,
    pub stitch_input_format: super::pisp_image_format_config,
    pub stitch_decompress: super::pisp_decompress_config,
    pub stitch: pisp_be_stitch_config,
    pub lsc: pisp_be_lsc_config,
    pub wbg: super::pisp_wbg_config,
    pub cdn: pisp_be_cdn_config,
    pub cac: pisp_be_cac_config,
    pub debin: pisp_be_debin_config,
    pub tonemap: pisp_be_tonemap_config,
    pub demosaic: pisp_be_demosaic_config,
    pub ccm: pisp_be_ccm_config,
    pub sat_control: pisp_be_sat_control_config,
    pub ycbcr: pisp_be_ccm_config,
    pub sharpen: pisp_be_sharpen_config,
    pub false_colour: pisp_be_false_colour_config,
    pub sh_fc_combine: pisp_be_sh_fc_combine_config,
    pub ycbcr_inverse: pisp_be_ccm_config,
    pub gamma: pisp_be_gamma_config,
    pub csc: [pisp_be_ccm_config; 2],
    pub downscale: [pisp_be_downscale_config; 2],
    pub resample: [pisp_be_resample_config; 2],
    pub output_format: [pisp_be_output_format_config; 2],
    pub hog: pisp_be_hog_config,
    pub axi: pisp_be_axi_config,
    pub lsc_extra: pisp_be_lsc_extra,
    pub cac_extra: pisp_be_cac_extra,
    pub downscale_extra: [pisp_be_downscale_extra; 2],
    pub resample_extra: [pisp_be_resample_extra; 2],
    pub crop: pisp_be_crop_config,
    pub hog_format: super::pisp_image_format_config,
    pub dirty_flags_bayer: u32,
    pub dirty_flags_rgb: u32,
    pub dirty_flags_extra: u32,
}

#[repr(C, packed)]
pub struct pisp_be_crop_config {
    pub offset_x: u16,
    pub offset_y: u16,
    pub width: u16,
    pub height: u16,
}

#[repr(C)]
pub struct pisp_be_debin_config {
    pub coeffs: [i8; 4],
    pub h_enable: i8,
    pub v_enable: i8,
    pub pad: [i8; 2],
}

#[repr(C)]
pub struct pisp_be_demosaic_config {
    pub sharper: u8,
    pub fc_mode: u8,
    pub pad: [u8; 2],
}

#[repr(C, packed)]
pub struct pisp_be_downscale_config {
    pub scale_factor_h: u16,
    pub scale_factor_v: u16,
    pub scale_recip_h: u16,
    pub scale_recip_v: u16,
}

#[repr(C, packed)]
pub struct pisp_be_downscale_extra {
    pub scaled_width: u16,
    pub scaled_height: u16,
}

#[repr(C)]
pub struct pisp_be_dpc_config {
    pub coeff_level: u8,
    pub coeff_range: u8,
    pub pad: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct pisp_be_false_colour_config {
    pub distance: u8,
    pub pad: [u8; 3],
}

#[repr(C, packed)]
pub struct pisp_be_gamma_config {
    pub lut: [u32; 64],
}

#[repr(C, packed)]
pub struct pisp_be_geq_config {
    pub offset: u16,
    pub slope_sharper: u16,
    pub min: u16,
    pub max: u16,
}

#[repr(C, packed)]
pub struct pisp_be_global_config {
    pub bayer_enables: u32,
    pub rgb_enables: u32,
    pub bayer_order: u8,
    pub pad: [u8; 3],
}

#[repr(C, packed)]
pub struct pisp_be_hog_buffer_config {
    pub addr: [u32; 2],
}

#[repr(C, packed)]
pub struct pisp_be_hog_config {
    pub compute_signed: u8,
    pub channel_mix: [u8; 3],
    pub stride: u32,
}

#[repr(C, packed)]
pub struct pisp_be_input_buffer_config {
    pub addr: [[u32; 2]; 3],
}

#[repr(C, packed)]
pub struct pisp_be_lsc_config {
    pub grid_step_x: u16,
    pub grid_step_y: u16,
    pub lut_packed: [[u32; 33]; 33],
}

#[repr(C, packed)]
pub struct pisp_be_lsc_extra {
    pub offset_x: u16,
    pub offset_y: u16,
}

#[repr(C, packed)]
pub struct pisp_be_output_buffer_config {
    pub addr: [[u32; 2]; 3],
}

#[repr(C, packed)]
pub struct pisp_be_output_format_config {
    pub image: super::pisp_image_format_config,
    pub transform: u8,
    pub pad: [u8; 3],
    pub lo: u16,
    pub hi: u16,
    pub lo2: u16,
    pub hi2: u16,
}

#[repr(C, packed)]
pub struct pisp_be_resample_config {
    pub scale_factor_h: u16,
    pub scale_factor_v: u16,
    pub coef: [i16; 96],
}

#[repr(C, packed)]
pub struct pisp_be_resample_extra {
    pub scaled_width: u16,
    pub scaled_height: u16,
    pub initial_phase_h: [i16; 3],
    pub initial_phase_v: [i16; 3],
}

#[repr(C)]
pub struct pisp_be_sat_control_config {
    pub shift_r: u8,
    pub shift_g: u8,
    pub shift_b: u8,
    pub pad: u8,
}

#[repr(C, packed)]
pub struct pisp_be_sdn_config {
    pub black_level: u16,
    pub leakage: u8,
    pub pad: u8,
    pub noise_constant: u16,
    pub noise_slope: u16,
    pub noise_constant2: u16,
    pub noise_slope2: u16,
}

#[repr(C)]
pub struct pisp_be_sh_fc_combine_config {
    pub y_factor: u8,
    pub c1_factor: u8,
    pub c2_factor: u8,
    pub pad: u8,
}

#[repr(C, packed)]
pub struct pisp_be_sharpen_config {
    pub kernel0: [i8; 25],
    pub pad0: [i8; 3],
    pub kernel1: [i8; 25],
    pub pad1: [i8; 3],
    pub kernel2: [i8; 25],
    pub pad2: [i8; 3],
    pub kernel3: [i8; 25],
    pub pad3: [i8; 3],
    pub kernel4: [i8; 25],
    pub pad4: [i8; 3],
    pub threshold_offset0: u16,
    pub threshold_slope0: u16,
    pub scale0: u16,
    pub pad5: u16,
    pub threshold_offset1: u16,
    pub threshold_slope1: u16,
    pub scale1: u16,
    pub pad6: u16,
    pub threshold_offset2: u16,
    pub threshold_slope2: u16,
    pub scale2: u16,
    pub pad7: u16,
    pub threshold_offset3: u16,
    pub threshold_slope3: u16,
    pub scale3: u16,
    pub pad8: u16,
    pub threshold_offset4: u16,
    pub threshold_slope4: u16,
    pub scale4: u16,
    pub pad9: u16,
    pub positive_strength: u16,
    pub positive_pre_limit: u16,
    pub positive_func: [u16; 9],
    pub positive_limit: u16,
    pub negative_strength: u16,
    pub negative_pre_limit: u16,
    pub negative_func: [u16; 9],
    pub negative_limit: u16,
    pub enables: u8,
    pub white: u8,
    pub black: u8,
    pub grey: u8,
}

#[repr(C, packed)]
pub struct pisp_be_stitch_config {
    pub threshold_lo: u16,
    pub threshold_diff_power: u8,
    pub pad: u8,
    pub exposure_ratio: u16,
    pub motion_threshold_256: u8,
    pub motion_threshold_recip: u8,
}

#[repr(C, packed)]
pub struct pisp_be_stitch_input_buffer_config {
    pub addr: [u32; 2],
}

#[repr(C, packed)]
pub struct pisp_be_stitch_output_buffer_config {
    pub addr: [u32; 2],
}

#[repr(C, packed)]
pub struct pisp_be_tdn_config {
    pub black_level: u16,
    pub ratio: u16,
    pub noise_constant: u16,
    pub noise_slope: u16,
    pub threshold: u16,
    pub reset: u8,
    pub pad: u8,
}

#[repr(C, packed)]
pub struct pisp_be_tdn_input_buffer_config {
    pub addr: [u32; 2],
}

#[repr(C, packed)]
pub struct pisp_be_tdn_output_buffer_config {
    pub addr: [u32; 2],
}

#[repr(C, packed)]
pub struct pisp_be_tiles_config {
    pub config: pisp_be_config,
    pub tiles: [pisp_tile; 64],
    pub num_tiles: u32,
}

#[repr(C, packed)]
pub struct pisp_be_tonemap_config {
    pub detail_constant: u16,
    pub detail_slope: u16,
    pub iir_strength: u16,
    pub strength: u16,
    pub lut: [u32; 64],
}

#[repr(C, packed)]
pub struct pisp_tile {
    pub edge: u8,
    pub pad0: [u8; 3],
    pub input_addr_offset: u32,
    pub input_addr_offset2: u32,
    pub input_offset_x: u16,
    pub input_offset_y: u16,
    pub input_width: u16,
    pub input_height: u16,
    pub tdn_input_addr_offset: u32,
    pub tdn_output_addr_offset: u32,
    pub stitch_input_addr_offset: u32,
    pub stitch_output_addr_offset: u32,
    pub lsc_grid_offset_x: u32,
    pub lsc_grid_offset_y: u32,
    pub cac_grid_offset_x: u32,
    pub cac_grid_offset_y: u32,
    pub crop_x_start: [u16; 2],
    pub crop_x_end: [u16; 2],
    pub crop_y_start: [u16; 2],
    pub crop_y_end: [u16; 2],
    pub downscale_phase_x: [u16; 6],
    pub downscale_phase_y: [u16; 6],
    pub resample_in_width: [u16; 2],
    pub resample_in_height: [u16; 2],
    pub resample_phase_x: [u16; 6],
    pub resample_phase_y: [u16; 6],
    pub output_offset_x: [u16; 2],
    pub output_offset_y: [u16; 2],
    pub output_width: [u16; 2],
    pub output_height: [u16; 2],
    pub output_addr_offset: [u32; 2],
    pub output_addr_offset2: [u32; 2],
    pub output_hog_addr_offset: u32,
}

records! {
    pisp_be_axi_config: size 4, align 1;
    pisp_be_cac_config: size 328, align 1;
    pisp_be_cac_extra: size 4, align 1;
    pisp_be_ccm_config: size 32, align 1;
    pisp_be_cdn_config: size 4, align 1;
    pisp_be_config: size 6476, align 1;
    pisp_be_crop_config: size 8, align 1;
    pisp_be_debin_config: size 8, align 1;
    pisp_be_demosaic_config: size 4, align 1;
    pisp_be_downscale_config: size 8, align 1;
    pisp_be_downscale_extra: size 4, align 1;
    pisp_be_dpc_config: size 4, align 1;
    pisp_be_false_colour_config: size 4, align 1;
    pisp_be_gamma_config: size 256, align 1;
    pisp_be_geq_config: size 8, align 1;
    pisp_be_global_config: size 12, align 1;
    pisp_be_hog_buffer_config: size 8, align 1;
    pisp_be_hog_config: size 8, align 1;
    pisp_be_input_buffer_config: size 24, align 1;
    pisp_be_lsc_config: size 4360, align 1;
    pisp_be_lsc_extra: size 4, align 1;
    pisp_be_output_buffer_config: size 24, align 1;
    pisp_be_output_format_config: size 28, align 1;
    pisp_be_resample_config: size 196, align 1;
    pisp_be_resample_extra: size 16, align 1;
    pisp_be_sat_control_config: size 4, align 1;
    pisp_be_sdn_config: size 12, align 1;
    pisp_be_sh_fc_combine_config: size 4, align 1;
    pisp_be_sharpen_config: size 232, align 1;
    pisp_be_stitch_config: size 8, align 1;
    pisp_be_stitch_input_buffer_config: size 8, align 1;
    pisp_be_stitch_output_buffer_config: size 8, align 1;
    pisp_be_tdn_config: size 12, align 1;
    pisp_be_tdn_input_buffer_config: size 8, align 1;
    pisp_be_tdn_output_buffer_config: size 8, align 1;
    pisp_be_tiles_config: size 16720, align 1;
    pisp_be_tonemap_config: size 264, align 1;
    pisp_tile: size 160, align 1;
}
