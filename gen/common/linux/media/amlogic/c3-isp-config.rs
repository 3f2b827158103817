// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media/amlogic/c3-isp-config.h

pub const C3_ISP_AE_MAX_PT_NUM: i32 = 18;
pub const C3_ISP_AE_MAX_ZONES: i32 = 255;
pub const C3_ISP_AE_STATS_TAP_GE: i32 = 0;
pub const C3_ISP_AE_STATS_TAP_MLS: i32 = 1;
pub const C3_ISP_AF_MAX_PT_NUM: i32 = 18;
pub const C3_ISP_AF_MAX_ZONES: i32 = 255;
pub const C3_ISP_AF_STATS_TAP_DMS: i32 = 1;
pub const C3_ISP_AF_STATS_TAP_SNR: i32 = 0;
pub const C3_ISP_AWB_MAX_PT_NUM: i32 = 33;
pub const C3_ISP_AWB_MAX_ZONES: i32 = 768;
pub const C3_ISP_AWB_STATS_TAP_AFTER_WB: i32 = 3;
pub const C3_ISP_AWB_STATS_TAP_BEFORE_WB: i32 = 2;
pub const C3_ISP_AWB_STATS_TAP_GE: i32 = 1;
pub const C3_ISP_AWB_STATS_TAP_OFE: i32 = 0;
pub const C3_ISP_PARAMS_BLOCK_AE_CONFIG: i32 = 2;
pub const C3_ISP_PARAMS_BLOCK_AF_CONFIG: i32 = 3;
pub const C3_ISP_PARAMS_BLOCK_AWB_CONFIG: i32 = 1;
pub const C3_ISP_PARAMS_BLOCK_AWB_GAINS: i32 = 0;
pub const C3_ISP_PARAMS_BLOCK_BLC: i32 = 7;
pub const C3_ISP_PARAMS_BLOCK_CCM: i32 = 5;
pub const C3_ISP_PARAMS_BLOCK_CSC: i32 = 6;
pub const C3_ISP_PARAMS_BLOCK_FL_DISABLE: u32 = 1;
pub const C3_ISP_PARAMS_BLOCK_FL_ENABLE: u32 = 2;
pub const C3_ISP_PARAMS_BLOCK_PST_GAMMA: i32 = 4;
pub const C3_ISP_PARAMS_BLOCK_SENTINEL: i32 = 8;
pub const C3_ISP_PARAMS_BUFFER_V0: i32 = 0;
pub const C3_ISP_PARAMS_MAX_SIZE: u32 = 0x6c0;

#[repr(C, align(16))]
pub struct c3_isp_ae_stats {
    pub stats: [c3_isp_ae_zone_stats; 255],
    pub reserved: [u32; 2],
    pub hist: [u32; 1024],
}

#[repr(C)]
pub struct c3_isp_ae_zone_stats {
    pub hist0: u16,
    pub hist1: u16,
    pub hist3: u16,
    pub hist4: u16,
}

#[repr(C, align(16))]
pub struct c3_isp_af_stats {
    pub stats: [c3_isp_af_zone_stats; 255],
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct c3_isp_af_zone_stats {
    pub i2_mat: u16,
    pub i4_mat: u16,
    pub e4_mat: u16,
    pub _bitfield0: [u8; 2],
}

impl c3_isp_af_zone_stats {
    bit_field!(e4_exp, set_e4_exp: u16, _bitfield0 bits 0..5);
    bit_field!(i2_exp, set_i2_exp: u16, _bitfield0 bits 5..10);
    bit_field!(i4_exp, set_i4_exp: u16, _bitfield0 bits 10..16);
}

#[repr(C, align(16))]
pub struct c3_isp_awb_stats {
    pub stats: [c3_isp_awb_zone_stats; 768],
}

#[repr(C)]
pub struct c3_isp_awb_zone_stats {
    pub rg: u16,
    pub bg: u16,
    pub pixel_sum: u32,
}

#[repr(C)]
pub struct c3_isp_params_ae_config {
    pub header: super::v4l2_isp_params_block_header,
    pub tap_point: u8,
    pub horiz_zones_num: u8,
    pub vert_zones_num: u8,
    pub zone_weight: [u8; 255],
    pub horiz_coord: [u16; 18],
    pub vert_coord: [u16; 18],
    pub reserved: [u16; 3],
}

#[repr(C)]
pub struct c3_isp_params_af_config {
    pub header: super::v4l2_isp_params_block_header,
    pub tap_point: u8,
    pub horiz_zones_num: u8,
    pub vert_zones_num: u8,
    pub reserved: [u8; 5],
    pub horiz_coord: [u16; 18],
    pub vert_coord: [u16; 18],
}

#[repr(C)]
pub struct c3_isp_params_awb_config {
    pub header: super::v4l2_isp_params_block_header,
    pub tap_point: u8,
    pub satur_vald: u8,
    pub horiz_zones_num: u8,
    pub vert_zones_num: u8,
    pub rg_min: u16,
    pub rg_max: u16,
    pub bg_min: u16,
    pub bg_max: u16,
    pub rg_low: u16,
    pub rg_high: u16,
    pub bg_low: u16,
    pub bg_high: u16,
    pub zone_weight: [u8; 768],
    pub horiz_coord: [u16; 33],
    pub vert_coord: [u16; 33],
}

#[repr(C)]
pub struct c3_isp_params_awb_gains {
    pub header: super::v4l2_isp_params_block_header,
    pub gr_gain: u16,
    pub r_gain: u16,
    pub b_gain: u16,
    pub gb_gain: u16,
}

#[repr(C)]
pub struct c3_isp_params_blc {
    pub header: super::v4l2_isp_params_block_header,
    pub gr_ofst: u16,
    pub r_ofst: u16,
    pub b_ofst: u16,
    pub gb_ofst: u16,
}

pub type c3_isp_params_block_header = super::v4l2_isp_params_block_header;

#[repr(C)]
pub struct c3_isp_params_ccm {
    pub header: super::v4l2_isp_params_block_header,
    pub matrix: [[i16; 3]; 3],
    pub reserved: [u16; 3],
}

#[repr(C)]
pub struct c3_isp_params_cfg {
    pub version: u32,
    pub data_size: u32,
    pub data: [u8; 1728],
}

#[repr(C)]
pub struct c3_isp_params_csc {
    pub header: super::v4l2_isp_params_block_header,
    pub matrix: [[i16; 3]; 3],
    pub reserved: [u16; 3],
}

#[repr(C)]
pub struct c3_isp_params_pst_gamma {
    pub header: super::v4l2_isp_params_block_header,
    pub lut: [u16; 129],
    pub reserved: [u16; 3],
}

#[repr(C)]
pub struct c3_isp_stats_info {
    pub awb: c3_isp_awb_stats,
    pub ae: c3_isp_ae_stats,
    pub af: c3_isp_af_stats,
}

records! {
    c3_isp_ae_stats: size 6144, align 16;
    c3_isp_ae_zone_stats: size 8, align 2;
    c3_isp_af_stats: size 2048, align 16;
    c3_isp_af_zone_stats: size 8, align 2;
    c3_isp_awb_stats: size 6144, align 16;
    c3_isp_awb_zone_stats: size 8, align 4;
    c3_isp_params_ae_config: size 344, align 8;
    c3_isp_params_af_config: size 88, align 8;
    c3_isp_params_awb_config: size 928, align 8;
    c3_isp_params_awb_gains: size 16, align 8;
    c3_isp_params_blc: size 16, align 8;
    c3_isp_params_ccm: size 32, align 8;
    c3_isp_params_cfg: size 1736, align 4;
    c3_isp_params_csc: size 32, align 8;
    c3_isp_params_pst_gamma: size 272, align 8;
    c3_isp_stats_info: size 14336, align 16;
}
