// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media/raspberrypi/pisp_fe_config.h

pub const DOWNSCALE_BAYER: i32 = 1;
pub const DOWNSCALE_BIN: i32 = 2;
pub const PISP_FE_CDAF_NUM_WEIGHTS: i32 = 8;
pub const PISP_FE_DECOMPAND_LUT_SIZE: i32 = 65;
pub const PISP_FE_DIRTY_FLOATING: i32 = 2;
pub const PISP_FE_DIRTY_GLOBAL: i32 = 1;
pub const PISP_FE_DIRTY_OUTPUT_AXI: i32 = 4;
pub const PISP_FE_DPC_FLAG_FOLDBACK: i32 = 1;
pub const PISP_FE_DPC_FLAG_VFLAG: i32 = 2;
pub const PISP_FE_ENABLE_AGC_STATS: i32 = 4096;
pub const PISP_FE_ENABLE_AWB_STATS: i32 = 512;
pub const PISP_FE_ENABLE_BLA: i32 = 8;
pub const PISP_FE_ENABLE_BLC: i32 = 128;
pub const PISP_FE_ENABLE_CDAF_STATS: i32 = 256;
pub const PISP_FE_ENABLE_COMPRESS0: i32 = 262144;
pub const PISP_FE_ENABLE_COMPRESS1: i32 = 4194304;
pub const PISP_FE_ENABLE_CROP0: i32 = 65536;
pub const PISP_FE_ENABLE_CROP1: i32 = 1048576;
pub const PISP_FE_ENABLE_DECIMATE: i32 = 64;
pub const PISP_FE_ENABLE_DECOMPAND: i32 = 4;
pub const PISP_FE_ENABLE_DECOMPRESS: i32 = 2;
pub const PISP_FE_ENABLE_DOWNSCALE0: i32 = 131072;
pub const PISP_FE_ENABLE_DOWNSCALE1: i32 = 2097152;
pub const PISP_FE_ENABLE_DPC: i32 = 16;
pub const PISP_FE_ENABLE_INPUT: i32 = 1;
pub const PISP_FE_ENABLE_LSC: i32 = 2048;
pub const PISP_FE_ENABLE_OUTPUT0: i32 = 524288;
pub const PISP_FE_ENABLE_OUTPUT1: i32 = 8388608;
pub const PISP_FE_ENABLE_RGBY: i32 = 1024;
pub const PISP_FE_ENABLE_STATS_CROP: i32 = 32;
pub const PISP_FE_LSC_LUT_SIZE: i32 = 16;
pub const PISP_FE_NUM_OUTPUTS: i32 = 2;

#[repr(C, packed)]
pub struct pisp_fe_agc_stats_config {
    pub offset_x: u16,
    pub offset_y: u16,
    pub size_x: u16,
    pub size_y: u16,
    pub weights: [u8; 128],
    pub row_offset_x: u16,
    pub row_offset_y: u16,
    pub row_size_x: u16,
    pub row_size_y: u16,
    pub row_shift: u8,
    pub float_shift: u8,
    pub pad1: [u8; 2],
}

#[repr(C, packed)]
pub struct pisp_fe_awb_stats_config {
    pub offset_x: u16,
    pub offset_y: u16,
    pub size_x: u16,
    pub size_y: u16,
    pub shift: u8,
    pub pad: [u8; 3],
    pub r_lo: u16,
    pub r_hi: u16,
    pub g_lo: u16,
    pub g_hi: u16,
    pub b_lo: u16,
    pub b_hi: u16,
}

#[repr(C, packed)]
pub struct pisp_fe_cdaf_stats_config {
    pub noise_constant: u16,
    pub noise_slope: u16,
    pub offset_x: u16,
    pub offset_y: u16,
    pub size_x: u16,
    pub size_y: u16,
    pub skip_x: u16,
    pub skip_y: u16,
    pub mode: u32,
}

#[repr(C, packed)]
pub struct pisp_fe_config {
    pub stats_buffer: pisp_fe_stats_buffer_config,
    pub output_buffer: [pisp_fe_output_buffer_config; 2],
    pub input_buffer: pisp_fe_input_buffer_config,
    pub global: pisp_fe_global_config,
    pub input: pisp_fe_input_config,
    pub decompress: super::pisp_decompress_config,
    pub decompand: pisp_fe_decompand_config,
    pub bla: super::pisp_bla_config,
    pub dpc: pisp_fe_dpc_config,
    pub stats_crop: pisp_fe_crop_config,
    pub spare1: u32,
    pub blc: super::pisp_bla_config,
    pub rgby: pisp_fe_rgby_config,
    pub lsc: pisp_fe_lsc_config,
    pub agc_stats: pisp_fe_agc_stats_config,
    pub awb_stats: pisp_fe_awb_stats_config,
    pub cdaf_stats: pisp_fe_cdaf_stats_config,
    pub floating_stats: pisp_fe_floating_stats_config,
    pub output_axi: pisp_fe_output_axi_config,
    pub ch: [pisp_fe_output_branch_config; 2],
    pub dirty_flags: u32,
    pub dirty_flags_extra: u32,
}

#[repr(C, packed)]
pub struct pisp_fe_crop_config {
    pub offset_x: u16,
    pub offset_y: u16,
    pub width: u16,
    pub height: u16,
}

#[repr(C, packed)]
pub struct pisp_fe_decompand_config {
    pub lut: [u16; 65],
    pub pad: u16,
}

#[repr(C, packed)]
pub struct pisp_fe_downscale_config {
    pub xin: u8,
    pub xout: u8,
    pub yin: u8,
    pub yout: u8,
    pub flags: u8,
    pub pad: [u8; 3],
    pub output_width: u16,
    pub output_height: u16,
}

#[repr(C)]
pub struct pisp_fe_dpc_config {
    pub coeff_level: u8,
    pub coeff_range: u8,
    pub coeff_range2: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct pisp_fe_floating_stats_config {
    pub regions: [pisp_fe_floating_stats_region; 4],
}

#[repr(C, packed)]
pub struct pisp_fe_floating_stats_region {
    pub offset_x: u16,
    pub offset_y: u16,
    pub size_x: u16,
    pub size_y: u16,
}

#[repr(C, packed)]
pub struct pisp_fe_global_config {
    pub enables: u32,
    pub bayer_order: u8,
    pub pad: [u8; 3],
}

#[repr(C, packed)]
pub struct pisp_fe_input_axi_config {
    pub maxlen_flags: u8,
    pub cache_prot: u8,
    pub qos: u16,
}

#[repr(C, packed)]
pub struct pisp_fe_input_buffer_config {
    pub addr_lo: u32,
    pub addr_hi: u32,
    pub frame_id: u16,
    pub pad: u16,
}

#[repr(C)]
pub struct pisp_fe_input_config {
    pub streaming: u8,
    pub pad: [u8; 3],
    pub format: super::pisp_image_format_config,
    pub axi: pisp_fe_input_axi_config,
    pub holdoff: u8,
    pub pad2: [u8; 3],
}

#[repr(C, packed)]
pub struct pisp_fe_lsc_config {
    pub shift: u8,
    pub pad0: u8,
    pub scale: u16,
    pub centre_x: u16,
    pub centre_y: u16,
    pub lut: [u16; 16],
}

#[repr(C, packed)]
pub struct pisp_fe_output_axi_config {
    pub maxlen_flags: u8,
    pub cache_prot: u8,
    pub qos: u16,
    pub thresh: u16,
    pub throttle: u16,
}

#[repr(C, packed)]
pub struct pisp_fe_output_branch_config {
    pub crop: pisp_fe_crop_config,
    pub downscale: pisp_fe_downscale_config,
    pub compress: super::pisp_compress_config,
    pub output: pisp_fe_output_config,
    pub pad: u32,
}

#[repr(C, packed)]
pub struct pisp_fe_output_buffer_config {
    pub addr_lo: u32,
    pub addr_hi: u32,
}

#[repr(C, packed)]
pub struct pisp_fe_output_config {
    pub format: super::pisp_image_format_config,
    pub ilines: u16,
    pub pad: [u8; 2],
}

#[repr(C, packed)]
pub struct pisp_fe_rgby_config {
    pub gain_r: u16,
    pub gain_g: u16,
    pub gain_b: u16,
    pub maxflag: u8,
    pub pad: u8,
}

#[repr(C, packed)]
pub struct pisp_fe_stats_buffer_config {
    pub addr_lo: u32,
    pub addr_hi: u32,
}

records! {
    pisp_fe_agc_stats_config: size 148, align 1;
    pisp_fe_awb_stats_config: size 24, align 1;
    pisp_fe_cdaf_stats_config: size 20, align 1;
    pisp_fe_config: size 632, align 1;
    pisp_fe_crop_config: size 8, align 1;
    pisp_fe_decompand_config: size 132, align 1;
    pisp_fe_downscale_config: size 12, align 1;
    pisp_fe_dpc_config: size 4, align 1;
    pisp_fe_floating_stats_config: size 32, align 1;
    pisp_fe_floating_stats_region: size 8, align 1;
    pisp_fe_global_config: size 8, align 1;
    pisp_fe_input_axi_config: size 4, align 1;
    pisp_fe_input_buffer_config: size 12, align 1;
    pisp_fe_input_config: size 28, align 1;
    pisp_fe_lsc_config: size 40, align 1;
    pisp_fe_output_axi_config: size 8, align 1;
    pisp_fe_output_branch_config: size 48, align 1;
    pisp_fe_output_buffer_config: size 8, align 1;
    pisp_fe_output_config: size 20, align 1;
    pisp_fe_rgby_config: size 8, align 1;
    pisp_fe_stats_buffer_config: size 8, align 1;
}
