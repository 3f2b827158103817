// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media/arm/mali-c55-config.h

pub const MALI_C55_AEXP_FIRST_ROW_OR_COL: i32 = 1;
pub const MALI_C55_AEXP_HIST_COMBINED: i32 = 0;
pub const MALI_C55_AEXP_HIST_FOCUS_00: i32 = 4;
pub const MALI_C55_AEXP_HIST_FOCUS_01: i32 = 5;
pub const MALI_C55_AEXP_HIST_FOCUS_10: i32 = 6;
pub const MALI_C55_AEXP_HIST_FOCUS_11: i32 = 7;
pub const MALI_C55_AEXP_HIST_SEPARATE: i32 = 1;
pub const MALI_C55_AEXP_HIST_TAP_FS: i32 = 1;
pub const MALI_C55_AEXP_HIST_TAP_TPG: i32 = 2;
pub const MALI_C55_AEXP_HIST_TAP_WB: i32 = 0;
pub const MALI_C55_AEXP_SECOND_ROW_OR_COL: i32 = 2;
pub const MALI_C55_AEXP_SKIP_X_EVERY_2ND: i32 = 0;
pub const MALI_C55_AEXP_SKIP_X_EVERY_3RD: i32 = 1;
pub const MALI_C55_AEXP_SKIP_X_EVERY_4TH: i32 = 2;
pub const MALI_C55_AEXP_SKIP_X_EVERY_5TH: i32 = 3;
pub const MALI_C55_AEXP_SKIP_X_EVERY_8TH: i32 = 4;
pub const MALI_C55_AEXP_SKIP_X_EVERY_9TH: i32 = 5;
pub const MALI_C55_AEXP_SKIP_Y_ALL: i32 = 0;
pub const MALI_C55_AEXP_SKIP_Y_EVERY_2ND: i32 = 1;
pub const MALI_C55_AEXP_SKIP_Y_EVERY_3RD: i32 = 2;
pub const MALI_C55_AEXP_SKIP_Y_EVERY_4TH: i32 = 3;
pub const MALI_C55_AEXP_SKIP_Y_EVERY_5TH: i32 = 4;
pub const MALI_C55_AEXP_SKIP_Y_EVERY_8TH: i32 = 5;
pub const MALI_C55_AEXP_SKIP_Y_EVERY_9TH: i32 = 6;
pub const MALI_C55_AWB_MODE_GRBR: i32 = 0;
pub const MALI_C55_AWB_MODE_RGBG: i32 = 1;
pub const MALI_C55_AWB_STATS_TAP_CNR: i32 = 1;
pub const MALI_C55_AWB_STATS_TAP_PF: i32 = 0;
pub const MALI_C55_GPS_CNR: u32 = 0x100;
pub const MALI_C55_GPS_COMPRESSION: u32 = 0x4;
pub const MALI_C55_GPS_DS_PIPE: u32 = 0x400;
pub const MALI_C55_GPS_FRSCALER: u32 = 0x200;
pub const MALI_C55_GPS_IRIDIX_GTM: u32 = 0x80;
pub const MALI_C55_GPS_IRIDIX_LTM: u32 = 0x40;
pub const MALI_C55_GPS_PONG: u32 = 0x1;
pub const MALI_C55_GPS_SINTER: u32 = 0x20;
pub const MALI_C55_GPS_SINTER_LITE: u32 = 0x10;
pub const MALI_C55_GPS_TEMPER: u32 = 0x8;
pub const MALI_C55_GPS_WDR: u32 = 0x2;
pub const MALI_C55_MAX_ZONES: i32 = 225;
pub const MALI_C55_MESH_ALPHA_BANK_LS0_AND_LS1: i32 = 0;
pub const MALI_C55_MESH_ALPHA_BANK_LS0_AND_LS2: i32 = 4;
pub const MALI_C55_MESH_ALPHA_BANK_LS1_AND_LS2: i32 = 1;
pub const MALI_C55_NUM_MESH_SHADING_ELEMENTS: i32 = 3072;
pub const MALI_C55_PARAMS_MAX_SIZE: u32 = 0x3288;
pub const MALI_C55_PARAM_BLOCK_AEXP_HIST: i32 = 1;
pub const MALI_C55_PARAM_BLOCK_AEXP_HIST_WEIGHTS: i32 = 3;
pub const MALI_C55_PARAM_BLOCK_AEXP_IHIST: i32 = 2;
pub const MALI_C55_PARAM_BLOCK_AEXP_IHIST_WEIGHTS: i32 = 4;
pub const MALI_C55_PARAM_BLOCK_AWB_CONFIG: i32 = 7;
pub const MALI_C55_PARAM_BLOCK_AWB_GAINS: i32 = 6;
pub const MALI_C55_PARAM_BLOCK_AWB_GAINS_AEXP: i32 = 8;
pub const MALI_C55_PARAM_BLOCK_DIGITAL_GAIN: i32 = 5;
pub const MALI_C55_PARAM_BLOCK_SENSOR_OFFS: i32 = 0;
pub const MALI_C55_PARAM_MESH_SHADING_CONFIG: i32 = 9;
pub const MALI_C55_PARAM_MESH_SHADING_SELECTION: i32 = 10;
pub const V4L2_CID_MALI_C55_CAPABILITIES: i32 = 0x981b30;

#[repr(C, packed)]
pub struct mali_c55_ae_1024bin_hist {
    pub bins: [u16; 1024],
}

#[repr(C, packed)]
pub struct mali_c55_ae_5bin_hist {
    pub hist0: u16,
    pub hist1: u16,
    pub hist3: u16,
    pub hist4: u16,
}

#[repr(C, packed)]
pub struct mali_c55_af_statistics {
    pub intensity_stats: u16,
    pub edge_stats: u16,
}

#[repr(C, packed)]
pub struct mali_c55_awb_average_ratios {
    pub avg_rg_gr: u16,
    pub avg_bg_br: u16,
    pub num_pixels: u32,
}

#[repr(C)]
pub struct mali_c55_params_aexp_hist {
    pub header: super::v4l2_isp_params_block_header,
    pub skip_x: u8,
    pub offset_x: u8,
    pub skip_y: u8,
    pub offset_y: u8,
    pub scale_bottom: u8,
    pub scale_top: u8,
    pub plane_mode: u8,
    pub tap_point: u8,
}

#[repr(C)]
pub struct mali_c55_params_aexp_weights {
    pub header: super::v4l2_isp_params_block_header,
    pub nodes_used_horiz: u8,
    pub nodes_used_vert: u8,
    pub zone_weights: [u8; 225],
}

#[repr(C)]
pub struct mali_c55_params_awb_config {
    pub header: super::v4l2_isp_params_block_header,
    pub tap_point: u8,
    pub stats_mode: u8,
    pub white_level: u16,
    pub black_level: u16,
    pub cr_max: u16,
    pub cr_min: u16,
    pub cb_max: u16,
    pub cb_min: u16,
    pub nodes_used_horiz: u8,
    pub nodes_used_vert: u8,
    pub cr_high: u16,
    pub cr_low: u16,
    pub cb_high: u16,
    pub cb_low: u16,
}

#[repr(C)]
pub struct mali_c55_params_awb_gains {
    pub header: super::v4l2_isp_params_block_header,
    pub gain00: u16,
    pub gain01: u16,
    pub gain10: u16,
    pub gain11: u16,
}

#[repr(C)]
pub struct mali_c55_params_digital_gain {
    pub header: super::v4l2_isp_params_block_header,
    pub gain: u16,
}

#[repr(C)]
pub struct mali_c55_params_mesh_shading_config {
    pub header: super::v4l2_isp_params_block_header,
    pub mesh_show: u8,
    pub mesh_scale: u8,
    pub mesh_page_r: u8,
    pub mesh_page_g: u8,
    pub mesh_page_b: u8,
    pub mesh_width: u8,
    pub mesh_height: u8,
    pub mesh: [u32; 3072],
}

#[repr(C)]
pub struct mali_c55_params_mesh_shading_selection {
    pub header: super::v4l2_isp_params_block_header,
    pub mesh_alpha_bank_r: u8,
    pub mesh_alpha_bank_g: u8,
    pub mesh_alpha_bank_b: u8,
    pub mesh_alpha_r: u8,
    pub mesh_alpha_g: u8,
    pub mesh_alpha_b: u8,
    pub mesh_strength: u16,
}

#[repr(C)]
pub struct mali_c55_params_sensor_off_preshading {
    pub header: super::v4l2_isp_params_block_header,
    pub chan00: u32,
    pub chan01: u32,
    pub chan10: u32,
    pub chan11: u32,
}

#[repr(C, packed)]
pub struct mali_c55_stats_buffer {
    pub ae_1024bin_hist: mali_c55_ae_1024bin_hist,
    pub iridix_1024bin_hist: mali_c55_ae_1024bin_hist,
    pub ae_5bin_hists: [mali_c55_ae_5bin_hist; 225],
    pub reserved1: [u32; 14],
    pub awb_ratios: [mali_c55_awb_average_ratios; 225],
    pub reserved2: [u32; 14],
    pub af_statistics: [mali_c55_af_statistics; 225],
    pub reserved3: [u32; 15],
}

records! {
    mali_c55_ae_1024bin_hist: size 2048, align 1;
    mali_c55_ae_5bin_hist: size 8, align 1;
    mali_c55_af_statistics: size 4, align 1;
    mali_c55_awb_average_ratios: size 8, align 1;
    mali_c55_params_aexp_hist: size 16, align 8;
    mali_c55_params_aexp_weights: size 240, align 8;
    mali_c55_params_awb_config: size 32, align 8;
    mali_c55_params_awb_gains: size 16, align 8;
    mali_c55_params_digital_gain: size 16, align 8;
    mali_c55_params_mesh_shading_config: size 12304, align 8;
    mali_c55_params_mesh_shading_selection: size 16, align 8;
    mali_c55_params_sensor_off_preshading: size 24, align 8;
    mali_c55_stats_buffer: size 8768, align 1;
}
