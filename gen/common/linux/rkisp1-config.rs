// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rkisp1-config.h

pub const RKISP1_CID_SUPPORTED_PARAMS_BLOCKS: i32 = 0x981b21;
pub const RKISP1_CIF_ISP_AE_MEAN_MAX: i32 = 81;
pub const RKISP1_CIF_ISP_AE_MEAN_MAX_V10: i32 = 25;
pub const RKISP1_CIF_ISP_AE_MEAN_MAX_V12: i32 = 81;
pub const RKISP1_CIF_ISP_AFM_MAX_WINDOWS: i32 = 3;
pub const RKISP1_CIF_ISP_AWB_MAX_FRAMES: i32 = 7;
pub const RKISP1_CIF_ISP_AWB_MAX_GRID: i32 = 1;
pub const RKISP1_CIF_ISP_AWB_MODE_MANUAL: i32 = 0;
pub const RKISP1_CIF_ISP_AWB_MODE_RGB: i32 = 1;
pub const RKISP1_CIF_ISP_AWB_MODE_YCBCR: i32 = 2;
pub const RKISP1_CIF_ISP_BDM_MAX_TH: i32 = 0xff;
pub const RKISP1_CIF_ISP_BLS_FIX_MASK: i32 = 0x1fff;
pub const RKISP1_CIF_ISP_BLS_FIX_SUB_MAX: i32 = 0xfff;
pub const RKISP1_CIF_ISP_BLS_FIX_SUB_MIN: u32 = 0xfffff000;
pub const RKISP1_CIF_ISP_BLS_SAMPLES_MAX: i32 = 0x12;
pub const RKISP1_CIF_ISP_BLS_START_H_MAX: i32 = 0xfff;
pub const RKISP1_CIF_ISP_BLS_START_V_MAX: i32 = 0xfff;
pub const RKISP1_CIF_ISP_BLS_STOP_H_MAX: i32 = 0xfff;
pub const RKISP1_CIF_ISP_BLS_STOP_V_MAX: i32 = 0xfff;
pub const RKISP1_CIF_ISP_CAC_H_CLIP_MODE_4PX: i32 = 0;
pub const RKISP1_CIF_ISP_CAC_H_CLIP_MODE_4_5PX: i32 = 1;
pub const RKISP1_CIF_ISP_CAC_V_CLIP_MODE_2PX: i32 = 0;
pub const RKISP1_CIF_ISP_CAC_V_CLIP_MODE_3PX: i32 = 1;
pub const RKISP1_CIF_ISP_CAC_V_CLIP_MODE_3_4PX: i32 = 2;
pub const RKISP1_CIF_ISP_COMPAND_NUM_POINTS: i32 = 64;
pub const RKISP1_CIF_ISP_CTK_COEFF_MAX: i32 = 0x100;
pub const RKISP1_CIF_ISP_CTK_OFFSET_MAX: i32 = 0x800;
pub const RKISP1_CIF_ISP_DEGAMMA_CURVE_SIZE: i32 = 17;
pub const RKISP1_CIF_ISP_DPCC_METHODS_MAX: i32 = 3;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_GREEN_ENABLE: u32 = 0x2;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_RED_BLUE_ENABLE: u32 = 0x200;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_GREEN_ENABLE: u32 = 0x1;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_RED_BLUE_ENABLE: u32 = 0x100;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_GREEN_ENABLE: u32 = 0x10;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_RED_BLUE_ENABLE: u32 = 0x1000;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_GREEN_ENABLE: u32 = 0x8;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_RED_BLUE_ENABLE: u32 = 0x800;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_GREEN_ENABLE: u32 = 0x4;
pub const RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_RED_BLUE_ENABLE: u32 = 0x400;
pub const RKISP1_CIF_ISP_DPCC_MODE_STAGE1_ENABLE: u32 = 0x4;
pub const RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_G_3X3: u32 = 0x4;
pub const RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_G_CENTER: u32 = 0x1;
pub const RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_RB_CENTER: u32 = 0x2;
pub const RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_RB_3X3: u32 = 0x8;
pub const RKISP1_CIF_ISP_DPCC_SET_USE_STAGE1_USE_FIX_SET: u32 = 0x8;
pub const RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_GAINS: i32 = 4;
pub const RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_LSC_GAINS: i32 = 5;
pub const RKISP1_CIF_ISP_DPF_GAIN_USAGE_DISABLED: i32 = 0;
pub const RKISP1_CIF_ISP_DPF_GAIN_USAGE_LSC_GAINS: i32 = 2;
pub const RKISP1_CIF_ISP_DPF_GAIN_USAGE_MAX: i32 = 6;
pub const RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_GAINS: i32 = 1;
pub const RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_LSC_GAINS: i32 = 3;
pub const RKISP1_CIF_ISP_DPF_MAX_NLF_COEFFS: i32 = 17;
pub const RKISP1_CIF_ISP_DPF_MAX_SPATIAL_COEFFS: i32 = 6;
pub const RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_13x9: i32 = 0;
pub const RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_9x9: i32 = 1;
pub const RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_0: i32 = 0;
pub const RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_1: i32 = 1;
pub const RKISP1_CIF_ISP_EXP_MEASURING_MODE_0: i32 = 0;
pub const RKISP1_CIF_ISP_EXP_MEASURING_MODE_1: i32 = 1;
pub const RKISP1_CIF_ISP_FLT_DYNAMIC_MODE: i32 = 1;
pub const RKISP1_CIF_ISP_FLT_STATIC_MODE: i32 = 0;
pub const RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES: i32 = 34;
pub const RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES_V10: i32 = 17;
pub const RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES_V12: i32 = 34;
pub const RKISP1_CIF_ISP_GOC_MODE_EQUIDISTANT: i32 = 1;
pub const RKISP1_CIF_ISP_GOC_MODE_LOGARITHMIC: i32 = 0;
pub const RKISP1_CIF_ISP_HISTOGRAM_MODE_B_HISTOGRAM: i32 = 4;
pub const RKISP1_CIF_ISP_HISTOGRAM_MODE_DISABLE: i32 = 0;
pub const RKISP1_CIF_ISP_HISTOGRAM_MODE_G_HISTOGRAM: i32 = 3;
pub const RKISP1_CIF_ISP_HISTOGRAM_MODE_RGB_COMBINED: i32 = 1;
pub const RKISP1_CIF_ISP_HISTOGRAM_MODE_R_HISTOGRAM: i32 = 2;
pub const RKISP1_CIF_ISP_HISTOGRAM_MODE_Y_HISTOGRAM: i32 = 5;
pub const RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE: i32 = 81;
pub const RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE_V10: i32 = 25;
pub const RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE_V12: i32 = 81;
pub const RKISP1_CIF_ISP_HIST_BIN_N_MAX: i32 = 32;
pub const RKISP1_CIF_ISP_HIST_BIN_N_MAX_V10: i32 = 16;
pub const RKISP1_CIF_ISP_HIST_BIN_N_MAX_V12: i32 = 32;
pub const RKISP1_CIF_ISP_LSC_SAMPLES_MAX: i32 = 17;
pub const RKISP1_CIF_ISP_LSC_SECTORS_TBL_SIZE: i32 = 8;
pub const RKISP1_CIF_ISP_MODULE_AEC: u32 = 0x4000;
pub const RKISP1_CIF_ISP_MODULE_AFC: u32 = 0x800;
pub const RKISP1_CIF_ISP_MODULE_AWB: u32 = 0x1000;
pub const RKISP1_CIF_ISP_MODULE_AWB_GAIN: u32 = 0x20;
pub const RKISP1_CIF_ISP_MODULE_BDM: u32 = 0x80;
pub const RKISP1_CIF_ISP_MODULE_BLS: u32 = 0x2;
pub const RKISP1_CIF_ISP_MODULE_CPROC: u32 = 0x400;
pub const RKISP1_CIF_ISP_MODULE_CTK: u32 = 0x100;
pub const RKISP1_CIF_ISP_MODULE_DPCC: u32 = 0x1;
pub const RKISP1_CIF_ISP_MODULE_DPF: u32 = 0x10000;
pub const RKISP1_CIF_ISP_MODULE_DPF_STRENGTH: u32 = 0x20000;
pub const RKISP1_CIF_ISP_MODULE_FLT: u32 = 0x40;
pub const RKISP1_CIF_ISP_MODULE_GOC: u32 = 0x200;
pub const RKISP1_CIF_ISP_MODULE_HST: u32 = 0x8;
pub const RKISP1_CIF_ISP_MODULE_IE: u32 = 0x2000;
pub const RKISP1_CIF_ISP_MODULE_LSC: u32 = 0x10;
pub const RKISP1_CIF_ISP_MODULE_SDG: u32 = 0x4;
pub const RKISP1_CIF_ISP_MODULE_WDR: u32 = 0x8000;
pub const RKISP1_CIF_ISP_NLL_SCALE_LINEAR: i32 = 0;
pub const RKISP1_CIF_ISP_NLL_SCALE_LOGARITHMIC: i32 = 1;
pub const RKISP1_CIF_ISP_STAT_AFM: u32 = 0x4;
pub const RKISP1_CIF_ISP_STAT_AUTOEXP: u32 = 0x2;
pub const RKISP1_CIF_ISP_STAT_AWB: u32 = 0x1;
pub const RKISP1_CIF_ISP_STAT_HIST: u32 = 0x8;
pub const RKISP1_CIF_ISP_WDR_CURVE_NUM_COEFF: i32 = 33;
pub const RKISP1_CIF_ISP_WDR_CURVE_NUM_DY_REGS: i32 = 4;
pub const RKISP1_CIF_ISP_WDR_CURVE_NUM_INTERV: i32 = 32;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_AEC_MEAS: i32 = 15;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_AFC_MEAS: i32 = 16;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_GAIN: i32 = 3;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_MEAS: i32 = 13;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_BDM: i32 = 5;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_BLS: i32 = 0;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_CAC: i32 = 21;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_BLS: i32 = 17;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_COMPRESS: i32 = 19;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_EXPAND: i32 = 18;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_CPROC: i32 = 10;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_CTK: i32 = 6;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_DPCC: i32 = 1;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF: i32 = 8;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF_STRENGTH: i32 = 9;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_FLT: i32 = 4;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_GOC: i32 = 7;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_HST_MEAS: i32 = 14;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_IE: i32 = 11;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_LSC: i32 = 12;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_SDG: i32 = 2;
pub const RKISP1_EXT_PARAMS_BLOCK_TYPE_WDR: i32 = 20;
pub const RKISP1_EXT_PARAMS_FL_BLOCK_DISABLE: u32 = 1;
pub const RKISP1_EXT_PARAMS_FL_BLOCK_ENABLE: u32 = 2;
pub const RKISP1_EXT_PARAMS_MAX_SIZE: u32 = 0x11b8;
pub const RKISP1_EXT_PARAM_BUFFER_V1: i32 = 1;
pub const RKISP1_V10: i32 = 10;
pub const RKISP1_V11: i32 = 11;
pub const RKISP1_V12: i32 = 12;
pub const RKISP1_V13: i32 = 13;
pub const RKISP1_V_IMX8MP: i32 = 14;

#[repr(C)]
pub struct rkisp1_cif_isp_ae_stat {
    pub exp_mean: [u8; 81],
    pub bls_val: rkisp1_cif_isp_bls_meas_val,
}

#[repr(C)]
pub struct rkisp1_cif_isp_aec_config {
    pub mode: u32,
    pub autostop: u32,
    pub meas_window: rkisp1_cif_isp_window,
}

#[repr(C)]
pub struct rkisp1_cif_isp_af_meas_val {
    pub sum: u32,
    pub lum: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_af_stat {
    pub window: [rkisp1_cif_isp_af_meas_val; 3],
}

#[repr(C)]
pub struct rkisp1_cif_isp_afc_config {
    pub num_afm_win: u8,
    pub afm_win: [rkisp1_cif_isp_window; 3],
    pub thres: u32,
    pub var_shift: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_awb_gain_config {
    pub gain_red: u16,
    pub gain_green_r: u16,
    pub gain_blue: u16,
    pub gain_green_b: u16,
}

#[repr(C)]
pub struct rkisp1_cif_isp_awb_meas {
    pub cnt: u32,
    pub mean_y_or_g: u8,
    pub mean_cb_or_b: u8,
    pub mean_cr_or_r: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_awb_meas_config {
    pub awb_wnd: rkisp1_cif_isp_window,
    pub awb_mode: u32,
    pub max_y: u8,
    pub min_y: u8,
    pub max_csum: u8,
    pub min_c: u8,
    pub frames: u8,
    pub awb_ref_cr: u8,
    pub awb_ref_cb: u8,
    pub enable_ymax_cmp: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_awb_stat {
    pub awb_mean: [rkisp1_cif_isp_awb_meas; 1],
}

#[repr(C)]
pub struct rkisp1_cif_isp_bdm_config {
    pub demosaic_th: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_bls_config {
    pub enable_auto: u8,
    pub en_windows: u8,
    pub bls_window1: rkisp1_cif_isp_window,
    pub bls_window2: rkisp1_cif_isp_window,
    pub bls_samples: u8,
    pub fixed_val: rkisp1_cif_isp_bls_fixed_val,
}

#[repr(C)]
pub struct rkisp1_cif_isp_bls_fixed_val {
    pub r: i16,
    pub gr: i16,
    pub gb: i16,
    pub b: i16,
}

#[repr(C)]
pub struct rkisp1_cif_isp_bls_meas_val {
    pub meas_r: u16,
    pub meas_gr: u16,
    pub meas_gb: u16,
    pub meas_b: u16,
}

#[repr(C)]
pub struct rkisp1_cif_isp_cac_config {
    pub h_clip_mode: u8,
    pub v_clip_mode: u8,
    pub h_count_start: u16,
    pub v_count_start: u16,
    pub red: [u16; 3],
    pub blue: [u16; 3],
    pub x_nf: u8,
    pub x_ns: u8,
    pub y_nf: u8,
    pub y_ns: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_compand_bls_config {
    pub r: u32,
    pub gr: u32,
    pub gb: u32,
    pub b: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_compand_curve_config {
    pub px: [u8; 64],
    pub x: [u32; 64],
    pub y: [u32; 64],
}

#[repr(C)]
pub struct rkisp1_cif_isp_cproc_config {
    pub c_out_range: u8,
    pub y_in_range: u8,
    pub y_out_range: u8,
    pub contrast: u8,
    pub brightness: u8,
    pub sat: u8,
    pub hue: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_ctk_config {
    pub coeff: [[u16; 3]; 3],
    pub ct_offset: [u16; 3],
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpcc_config {
    pub mode: u32,
    pub output_mode: u32,
    pub set_use: u32,
    pub methods: [rkisp1_cif_isp_dpcc_methods_config; 3],
    pub ro_limits: u32,
    pub rnd_offs: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpcc_methods_config {
    pub method: u32,
    pub line_thresh: u32,
    pub line_mad_fac: u32,
    pub pg_fac: u32,
    pub rnd_thresh: u32,
    pub rg_fac: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpf_config {
    pub gain: rkisp1_cif_isp_dpf_gain,
    pub g_flt: rkisp1_cif_isp_dpf_g_flt,
    pub rb_flt: rkisp1_cif_isp_dpf_rb_flt,
    pub nll: rkisp1_cif_isp_dpf_nll,
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpf_g_flt {
    pub spatial_coeff: [u8; 6],
    pub gr_enable: u8,
    pub gb_enable: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpf_gain {
    pub mode: u32,
    pub nf_r_gain: u16,
    pub nf_b_gain: u16,
    pub nf_gr_gain: u16,
    pub nf_gb_gain: u16,
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpf_nll {
    pub coeff: [u16; 17],
    pub scale_mode: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpf_rb_flt {
    pub fltsize: u32,
    pub spatial_coeff: [u8; 6],
    pub r_enable: u8,
    pub b_enable: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_dpf_strength_config {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_flt_config {
    pub mode: u32,
    pub grn_stage1: u8,
    pub chr_h_mode: u8,
    pub chr_v_mode: u8,
    pub thresh_bl0: u32,
    pub thresh_bl1: u32,
    pub thresh_sh0: u32,
    pub thresh_sh1: u32,
    pub lum_weight: u32,
    pub fac_sh1: u32,
    pub fac_sh0: u32,
    pub fac_mid: u32,
    pub fac_bl0: u32,
    pub fac_bl1: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_gamma_corr_curve {
    pub gamma_y: [u16; 17],
}

#[repr(C)]
pub struct rkisp1_cif_isp_gamma_curve_x_axis_pnts {
    pub gamma_dx0: u32,
    pub gamma_dx1: u32,
}

#[repr(C)]
pub struct rkisp1_cif_isp_goc_config {
    pub mode: u32,
    pub gamma_y: [u16; 34],
}

#[repr(C)]
pub struct rkisp1_cif_isp_hist_stat {
    pub hist_bins: [u32; 32],
}

#[repr(C)]
pub struct rkisp1_cif_isp_hst_config {
    pub mode: u32,
    pub histogram_predivider: u8,
    pub meas_window: rkisp1_cif_isp_window,
    pub hist_weight: [u8; 81],
}

#[repr(C)]
pub struct rkisp1_cif_isp_ie_config {
    pub effect: u16,
    pub color_sel: u16,
    pub eff_mat_1: u16,
    pub eff_mat_2: u16,
    pub eff_mat_3: u16,
    pub eff_mat_4: u16,
    pub eff_mat_5: u16,
    pub eff_tint: u16,
}

#[repr(C)]
pub struct rkisp1_cif_isp_isp_meas_cfg {
    pub awb_meas_config: rkisp1_cif_isp_awb_meas_config,
    pub hst_config: rkisp1_cif_isp_hst_config,
    pub aec_config: rkisp1_cif_isp_aec_config,
    pub afc_config: rkisp1_cif_isp_afc_config,
}

#[repr(C)]
pub struct rkisp1_cif_isp_isp_other_cfg {
    pub dpcc_config: rkisp1_cif_isp_dpcc_config,
    pub bls_config: rkisp1_cif_isp_bls_config,
    pub sdg_config: rkisp1_cif_isp_sdg_config,
    pub lsc_config: rkisp1_cif_isp_lsc_config,
    pub awb_gain_config: rkisp1_cif_isp_awb_gain_config,
    pub flt_config: rkisp1_cif_isp_flt_config,
    pub bdm_config: rkisp1_cif_isp_bdm_config,
    pub ctk_config: rkisp1_cif_isp_ctk_config,
    pub goc_config: rkisp1_cif_isp_goc_config,
    pub dpf_config: rkisp1_cif_isp_dpf_config,
    pub dpf_strength_config: rkisp1_cif_isp_dpf_strength_config,
    pub cproc_config: rkisp1_cif_isp_cproc_config,
    pub ie_config: rkisp1_cif_isp_ie_config,
}

#[repr(C)]
pub struct rkisp1_cif_isp_lsc_config {
    pub r_data_tbl: [[u16; 17]; 17],
    pub gr_data_tbl: [[u16; 17]; 17],
    pub gb_data_tbl: [[u16; 17]; 17],
    pub b_data_tbl: [[u16; 17]; 17],
    pub x_grad_tbl: [u16; 8],
    pub y_grad_tbl: [u16; 8],
    pub x_size_tbl: [u16; 8],
    pub y_size_tbl: [u16; 8],
    pub config_width: u16,
    pub config_height: u16,
}

#[repr(C)]
pub struct rkisp1_cif_isp_sdg_config {
    pub curve_r: rkisp1_cif_isp_gamma_corr_curve,
    pub curve_g: rkisp1_cif_isp_gamma_corr_curve,
    pub curve_b: rkisp1_cif_isp_gamma_corr_curve,
    pub xa_pnts: rkisp1_cif_isp_gamma_curve_x_axis_pnts,
}

#[repr(C)]
pub struct rkisp1_cif_isp_stat {
    pub awb: rkisp1_cif_isp_awb_stat,
    pub ae: rkisp1_cif_isp_ae_stat,
    pub af: rkisp1_cif_isp_af_stat,
    pub hist: rkisp1_cif_isp_hist_stat,
}

#[repr(C)]
pub struct rkisp1_cif_isp_wdr_config {
    pub tone_curve: rkisp1_cif_isp_wdr_tone_curve,
    pub iref_config: rkisp1_cif_isp_wdr_iref_config,
    pub rgb_offset: u16,
    pub luma_offset: u16,
    pub dmin_thresh: u16,
    pub dmin_strength: u8,
    pub use_rgb_colorspace: u8,
    pub bypass_chroma_mapping: u8,
    pub use_iref: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_wdr_iref_config {
    pub rgb_factor: u8,
    pub use_y9_8: u8,
    pub use_rgb7_8: u8,
    pub disable_transient: u8,
}

#[repr(C)]
pub struct rkisp1_cif_isp_wdr_tone_curve {
    pub dY: [u32; 4],
    pub ym: [u16; 33],
}

#[repr(C)]
pub struct rkisp1_cif_isp_window {
    pub h_offs: u16,
    pub v_offs: u16,
    pub h_size: u16,
    pub v_size: u16,
}

#[repr(C)]
pub struct rkisp1_ext_params_aec_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_aec_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_afc_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_afc_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_awb_gain_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_awb_gain_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_awb_meas_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_awb_meas_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_bdm_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_bdm_config,
}

pub type rkisp1_ext_params_block_header = super::v4l2_isp_params_block_header;

#[repr(C)]
pub struct rkisp1_ext_params_bls_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_bls_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_cac_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_cac_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_cfg {
    pub version: u32,
    pub data_size: u32,
    pub data: [u8; 4536],
}

#[repr(C)]
pub struct rkisp1_ext_params_compand_bls_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_compand_bls_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_compand_curve_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_compand_curve_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_cproc_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_cproc_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_ctk_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_ctk_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_dpcc_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_dpcc_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_dpf_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_dpf_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_dpf_strength_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_dpf_strength_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_flt_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_flt_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_goc_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_goc_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_hst_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_hst_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_ie_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_ie_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_lsc_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_lsc_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_sdg_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_sdg_config,
}

#[repr(C)]
pub struct rkisp1_ext_params_wdr_config {
    pub header: super::v4l2_isp_params_block_header,
    pub config: rkisp1_cif_isp_wdr_config,
}

#[repr(C)]
pub struct rkisp1_params_cfg {
    pub module_en_update: u32,
    pub module_ens: u32,
    pub module_cfg_update: u32,
    pub meas: rkisp1_cif_isp_isp_meas_cfg,
    pub others: rkisp1_cif_isp_isp_other_cfg,
}

#[repr(C)]
pub struct rkisp1_stat_buffer {
    pub meas_type: u32,
    pub frame_id: u32,
    pub params: rkisp1_cif_isp_stat,
}

records! {
    rkisp1_cif_isp_ae_stat: size 90, align 2;
    rkisp1_cif_isp_aec_config: size 16, align 4;
    rkisp1_cif_isp_af_meas_val: size 8, align 4;
    rkisp1_cif_isp_af_stat: size 24, align 4;
    rkisp1_cif_isp_afc_config: size 36, align 4;
    rkisp1_cif_isp_awb_gain_config: size 8, align 2;
    rkisp1_cif_isp_awb_meas: size 8, align 4;
    rkisp1_cif_isp_awb_meas_config: size 20, align 4;
    rkisp1_cif_isp_awb_stat: size 8, align 4;
    rkisp1_cif_isp_bdm_config: size 1, align 1;
    rkisp1_cif_isp_bls_config: size 28, align 2;
    rkisp1_cif_isp_bls_fixed_val: size 8, align 2;
    rkisp1_cif_isp_bls_meas_val: size 8, align 2;
    rkisp1_cif_isp_cac_config: size 22, align 2;
    rkisp1_cif_isp_compand_bls_config: size 16, align 4;
    rkisp1_cif_isp_compand_curve_config: size 576, align 4;
    rkisp1_cif_isp_cproc_config: size 7, align 1;
    rkisp1_cif_isp_ctk_config: size 24, align 2;
    rkisp1_cif_isp_dpcc_config: size 92, align 4;
    rkisp1_cif_isp_dpcc_methods_config: size 24, align 4;
    rkisp1_cif_isp_dpf_config: size 72, align 4;
    rkisp1_cif_isp_dpf_g_flt: size 8, align 1;
    rkisp1_cif_isp_dpf_gain: size 12, align 4;
    rkisp1_cif_isp_dpf_nll: size 40, align 4;
    rkisp1_cif_isp_dpf_rb_flt: size 12, align 4;
    rkisp1_cif_isp_dpf_strength_config: size 3, align 1;
    rkisp1_cif_isp_flt_config: size 48, align 4;
    rkisp1_cif_isp_gamma_corr_curve: size 34, align 2;
    rkisp1_cif_isp_gamma_curve_x_axis_pnts: size 8, align 4;
    rkisp1_cif_isp_goc_config: size 72, align 4;
    rkisp1_cif_isp_hist_stat: size 128, align 4;
    rkisp1_cif_isp_hst_config: size 96, align 4;
    rkisp1_cif_isp_ie_config: size 16, align 2;
    rkisp1_cif_isp_isp_meas_cfg: size 168, align 4;
    rkisp1_cif_isp_isp_other_cfg: size 2868, align 4;
    rkisp1_cif_isp_lsc_config: size 2380, align 2;
    rkisp1_cif_isp_sdg_config: size 112, align 4;
    rkisp1_cif_isp_stat: size 252, align 4;
    rkisp1_cif_isp_wdr_config: size 100, align 4;
    rkisp1_cif_isp_wdr_iref_config: size 4, align 1;
    rkisp1_cif_isp_wdr_tone_curve: size 84, align 4;
    rkisp1_cif_isp_window: size 8, align 2;
    rkisp1_ext_params_aec_config: size 24, align 8;
    rkisp1_ext_params_afc_config: size 48, align 8;
    rkisp1_ext_params_awb_gain_config: size 16, align 8;
    rkisp1_ext_params_awb_meas_config: size 32, align 8;
    rkisp1_ext_params_bdm_config: size 16, align 8;
    rkisp1_ext_params_bls_config: size 40, align 8;
    rkisp1_ext_params_cac_config: size 32, align 8;
    rkisp1_ext_params_cfg: size 4544, align 4;
    rkisp1_ext_params_compand_bls_config: size 24, align 8;
    rkisp1_ext_params_compand_curve_config: size 584, align 8;
    rkisp1_ext_params_cproc_config: size 16, align 8;
    rkisp1_ext_params_ctk_config: size 32, align 8;
    rkisp1_ext_params_dpcc_config: size 104, align 8;
    rkisp1_ext_params_dpf_config: size 80, align 8;
    rkisp1_ext_params_dpf_strength_config: size 16, align 8;
    rkisp1_ext_params_flt_config: size 56, align 8;
    rkisp1_ext_params_goc_config: size 80, align 8;
    rkisp1_ext_params_hst_config: size 104, align 8;
    rkisp1_ext_params_ie_config: size 24, align 8;
    rkisp1_ext_params_lsc_config: size 2392, align 8;
    rkisp1_ext_params_sdg_config: size 120, align 8;
    rkisp1_ext_params_wdr_config: size 112, align 8;
    rkisp1_params_cfg: size 3048, align 4;
    rkisp1_stat_buffer: size 260, align 4;
}
