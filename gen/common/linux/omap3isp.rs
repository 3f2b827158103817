// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/omap3isp.h

pub const OMAP3ISP_AEWB_MAX_BUF_SIZE: i32 = 83600;
pub const OMAP3ISP_AEWB_MAX_SATURATION_LIM: i32 = 1023;
pub const OMAP3ISP_AEWB_MAX_SUB_INC: i32 = 32;
pub const OMAP3ISP_AEWB_MAX_WINHC: i32 = 36;
pub const OMAP3ISP_AEWB_MAX_WINSTART: i32 = 4095;
pub const OMAP3ISP_AEWB_MAX_WINVC: i32 = 128;
pub const OMAP3ISP_AEWB_MAX_WIN_H: i32 = 256;
pub const OMAP3ISP_AEWB_MAX_WIN_W: i32 = 256;
pub const OMAP3ISP_AEWB_MIN_SUB_INC: i32 = 2;
pub const OMAP3ISP_AEWB_MIN_WINHC: i32 = 1;
pub const OMAP3ISP_AEWB_MIN_WINVC: i32 = 1;
pub const OMAP3ISP_AEWB_MIN_WIN_H: i32 = 2;
pub const OMAP3ISP_AEWB_MIN_WIN_W: i32 = 6;
pub const OMAP3ISP_AF_COEF_MAX: i32 = 4095;
pub const OMAP3ISP_AF_GG_RB_CUSTOM: i32 = 4;
pub const OMAP3ISP_AF_GR_BG_BAYER: i32 = 2;
pub const OMAP3ISP_AF_GR_GB_BAYER: i32 = 0;
pub const OMAP3ISP_AF_IIRSH_MAX: i32 = 4095;
pub const OMAP3ISP_AF_IIRSH_MIN: i32 = 0;
pub const OMAP3ISP_AF_MAX_BUF_SIZE: i32 = 221184;
pub const OMAP3ISP_AF_MODE_PEAK: i32 = 1;
pub const OMAP3ISP_AF_MODE_SUMMED: i32 = 0;
pub const OMAP3ISP_AF_NUM_COEF: i32 = 11;
pub const OMAP3ISP_AF_PAXEL_HEIGHT_MAX: i32 = 256;
pub const OMAP3ISP_AF_PAXEL_HEIGHT_MIN: i32 = 2;
pub const OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MAX: i32 = 36;
pub const OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MIN: i32 = 1;
pub const OMAP3ISP_AF_PAXEL_HZSTART_MAX: i32 = 4095;
pub const OMAP3ISP_AF_PAXEL_HZSTART_MIN: i32 = 1;
pub const OMAP3ISP_AF_PAXEL_INCREMENT_MAX: i32 = 32;
pub const OMAP3ISP_AF_PAXEL_INCREMENT_MIN: i32 = 2;
pub const OMAP3ISP_AF_PAXEL_SIZE: i32 = 48;
pub const OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MAX: i32 = 128;
pub const OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MIN: i32 = 1;
pub const OMAP3ISP_AF_PAXEL_VTSTART_MAX: i32 = 4095;
pub const OMAP3ISP_AF_PAXEL_VTSTART_MIN: i32 = 0;
pub const OMAP3ISP_AF_PAXEL_WIDTH_MAX: i32 = 256;
pub const OMAP3ISP_AF_PAXEL_WIDTH_MIN: i32 = 16;
pub const OMAP3ISP_AF_RB_GG_CUSTOM: i32 = 5;
pub const OMAP3ISP_AF_RG_BG_BAYER: i32 = 3;
pub const OMAP3ISP_AF_RG_GB_BAYER: i32 = 1;
pub const OMAP3ISP_AF_THRESHOLD_MAX: i32 = 255;
pub const OMAP3ISP_ALAW_BIT10_1: i32 = 5;
pub const OMAP3ISP_ALAW_BIT11_2: i32 = 4;
pub const OMAP3ISP_ALAW_BIT12_3: i32 = 3;
pub const OMAP3ISP_ALAW_BIT9_0: i32 = 6;
pub const OMAP3ISP_CCDC_ALAW: i32 = 0x1;
pub const OMAP3ISP_CCDC_BCOMP: i32 = 0x8;
pub const OMAP3ISP_CCDC_BLCLAMP: i32 = 0x4;
pub const OMAP3ISP_CCDC_CONFIG_LSC: i32 = 0x80;
pub const OMAP3ISP_CCDC_CULL: i32 = 0x20;
pub const OMAP3ISP_CCDC_FPC: i32 = 0x10;
pub const OMAP3ISP_CCDC_LPF: i32 = 0x2;
pub const OMAP3ISP_CCDC_TBL_LSC: i32 = 0x100;
pub const OMAP3ISP_CFAFMT_BAYER: i32 = 0;
pub const OMAP3ISP_CFAFMT_DNSPL: i32 = 3;
pub const OMAP3ISP_CFAFMT_HONEYCOMB: i32 = 4;
pub const OMAP3ISP_CFAFMT_RGBFOVEON: i32 = 2;
pub const OMAP3ISP_CFAFMT_RRGGBBFOVEON: i32 = 5;
pub const OMAP3ISP_CFAFMT_SONYVGA: i32 = 1;
pub const OMAP3ISP_HIST_BINS_128: i32 = 2;
pub const OMAP3ISP_HIST_BINS_256: i32 = 3;
pub const OMAP3ISP_HIST_BINS_32: i32 = 0;
pub const OMAP3ISP_HIST_BINS_64: i32 = 1;
pub const OMAP3ISP_HIST_CFA_BAYER: i32 = 0;
pub const OMAP3ISP_HIST_CFA_FOVEONX3: i32 = 1;
pub const OMAP3ISP_HIST_MAX_BIT_WIDTH: i32 = 14;
pub const OMAP3ISP_HIST_MAX_BUF_SIZE: i32 = 4096;
pub const OMAP3ISP_HIST_MAX_REGIONS: i32 = 4;
pub const OMAP3ISP_HIST_MAX_WB_GAIN: i32 = 255;
pub const OMAP3ISP_HIST_MAX_WG: i32 = 4;
pub const OMAP3ISP_HIST_MEM_SIZE: i32 = 1024;
pub const OMAP3ISP_HIST_MIN_BIT_WIDTH: i32 = 8;
pub const OMAP3ISP_HIST_MIN_REGIONS: i32 = 1;
pub const OMAP3ISP_HIST_MIN_WB_GAIN: i32 = 0;
pub const OMAP3ISP_HIST_SOURCE_CCDC: i32 = 0;
pub const OMAP3ISP_HIST_SOURCE_MEM: i32 = 1;
pub const OMAP3ISP_PREV_BLKADJ: i32 = 0x40;
pub const OMAP3ISP_PREV_CFA: i32 = 0x8;
pub const OMAP3ISP_PREV_CFA_BLK_SIZE: i32 = 144;
pub const OMAP3ISP_PREV_CFA_TBL_SIZE: i32 = 576;
pub const OMAP3ISP_PREV_CHROMA_SUPP: i32 = 0x10;
pub const OMAP3ISP_PREV_COLOR_CONV: i32 = 0x100;
pub const OMAP3ISP_PREV_DEFECT_COR: i32 = 0x400;
pub const OMAP3ISP_PREV_DETECT_CORRECT_CHANNELS: i32 = 4;
pub const OMAP3ISP_PREV_DRK_FRM_CAPTURE: i32 = 0x1000;
pub const OMAP3ISP_PREV_DRK_FRM_SUBTRACT: i32 = 0x2000;
pub const OMAP3ISP_PREV_GAMMA: i32 = 0x10000;
pub const OMAP3ISP_PREV_GAMMA_TBL_SIZE: i32 = 1024;
pub const OMAP3ISP_PREV_HRZ_MED: i32 = 0x4;
pub const OMAP3ISP_PREV_INVALAW: i32 = 0x2;
pub const OMAP3ISP_PREV_LENS_SHADING: i32 = 0x4000;
pub const OMAP3ISP_PREV_LUMAENH: i32 = 0x1;
pub const OMAP3ISP_PREV_NF: i32 = 0x8000;
pub const OMAP3ISP_PREV_NF_TBL_SIZE: i32 = 64;
pub const OMAP3ISP_PREV_RGB2RGB: i32 = 0x80;
pub const OMAP3ISP_PREV_WB: i32 = 0x20;
pub const OMAP3ISP_PREV_YC_LIMIT: i32 = 0x200;
pub const OMAP3ISP_PREV_YENH_TBL_SIZE: i32 = 128;
pub const OMAP3ISP_RGB_MAX: i32 = 3;
pub const V4L2_EVENT_OMAP3ISP_AEWB: i32 = 0x8000101;
pub const V4L2_EVENT_OMAP3ISP_AF: i32 = 0x8000102;
pub const V4L2_EVENT_OMAP3ISP_CLASS: i32 = 0x8000100;
pub const V4L2_EVENT_OMAP3ISP_HIST: i32 = 0x8000103;
pub const VIDIOC_OMAP3ISP_AEWB_CFG: u32 = 0xc02056c3;
pub const VIDIOC_OMAP3ISP_AF_CFG: u32 = 0xc04c56c5;
pub const VIDIOC_OMAP3ISP_HIST_CFG: u32 = 0xc03056c4;

#[repr(C)]
pub struct omap3isp_ccdc_bclamp {
    pub obgain: u8,
    pub obstpixel: u8,
    pub oblines: u8,
    pub oblen: u8,
    pub dcsubval: u16,
}

#[repr(C)]
pub struct omap3isp_ccdc_blcomp {
    pub b_mg: u8,
    pub gb_g: u8,
    pub gr_cy: u8,
    pub r_ye: u8,
}

#[repr(C)]
pub struct omap3isp_ccdc_culling {
    pub v_pattern: u8,
    pub h_odd: u16,
    pub h_even: u16,
}

#[repr(C)]
pub struct omap3isp_ccdc_fpc {
    pub fpnum: u16,
    pub fpcaddr: u32,
}

#[repr(C)]
pub struct omap3isp_ccdc_lsc_config {
    pub offset: u16,
    pub gain_mode_n: u8,
    pub gain_mode_m: u8,
    pub gain_format: u8,
    pub fmtsph: u16,
    pub fmtlnh: u16,
    pub fmtslv: u16,
    pub fmtlnv: u16,
    pub initial_x: u8,
    pub initial_y: u8,
    pub size: u32,
}

#[repr(C)]
pub struct omap3isp_h3a_aewb_config {
    pub buf_size: u32,
    pub config_counter: u16,
    pub saturation_limit: u16,
    pub win_height: u16,
    pub win_width: u16,
    pub ver_win_count: u16,
    pub hor_win_count: u16,
    pub ver_win_start: u16,
    pub hor_win_start: u16,
    pub blk_ver_win_start: u16,
    pub blk_win_height: u16,
    pub subsample_ver_inc: u16,
    pub subsample_hor_inc: u16,
    pub alaw_enable: u8,
}

#[repr(C)]
pub struct omap3isp_h3a_af_config {
    pub buf_size: u32,
    pub config_counter: u16,
    pub hmf: omap3isp_h3a_af_hmf,
    pub iir: omap3isp_h3a_af_iir,
    pub paxel: omap3isp_h3a_af_paxel,
    pub rgb_pos: u32,
    pub fvmode: u32,
    pub alaw_enable: u8,
}

#[repr(C)]
pub struct omap3isp_h3a_af_hmf {
    pub enable: u8,
    pub threshold: u8,
}

#[repr(C)]
pub struct omap3isp_h3a_af_iir {
    pub h_start: u16,
    pub coeff_set0: [u16; 11],
    pub coeff_set1: [u16; 11],
}

#[repr(C)]
pub struct omap3isp_h3a_af_paxel {
    pub h_start: u16,
    pub v_start: u16,
    pub width: u8,
    pub height: u8,
    pub h_cnt: u8,
    pub v_cnt: u8,
    pub line_inc: u8,
}

#[repr(C)]
pub struct omap3isp_hist_config {
    pub buf_size: u32,
    pub config_counter: u16,
    pub num_acc_frames: u8,
    pub hist_bins: u16,
    pub cfa: u8,
    pub wg: [u8; 4],
    pub num_regions: u8,
    pub region: [omap3isp_hist_region; 4],
}

#[repr(C)]
pub struct omap3isp_hist_region {
    pub h_start: u16,
    pub h_end: u16,
    pub v_start: u16,
    pub v_end: u16,
}

#[repr(C)]
pub struct omap3isp_prev_blkadj {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

#[repr(C)]
pub struct omap3isp_prev_cfa {
    pub format: u32,
    pub gradthrs_vert: u8,
    pub gradthrs_horz: u8,
    pub table: [[u32; 144]; 4],
}

#[repr(C)]
pub struct omap3isp_prev_csc {
    pub matrix: [[u16; 3]; 3],
    pub offset: [i16; 3],
}

#[repr(C)]
pub struct omap3isp_prev_csup {
    pub gain: u8,
    pub thres: u8,
    pub hypf_en: u8,
}

#[repr(C)]
pub struct omap3isp_prev_dcor {
    pub couplet_mode_en: u8,
    pub detect_correct: [u32; 4],
}

#[repr(C)]
pub struct omap3isp_prev_gtables {
    pub red: [u32; 1024],
    pub green: [u32; 1024],
    pub blue: [u32; 1024],
}

#[repr(C)]
pub struct omap3isp_prev_hmed {
    pub odddist: u8,
    pub evendist: u8,
    pub thres: u8,
}

#[repr(C)]
pub struct omap3isp_prev_luma {
    pub table: [u32; 128],
}

#[repr(C)]
pub struct omap3isp_prev_nf {
    pub spread: u8,
    pub table: [u32; 64],
}

#[repr(C)]
pub struct omap3isp_prev_rgbtorgb {
    pub matrix: [[u16; 3]; 3],
    pub offset: [u16; 3],
}

#[repr(C)]
pub struct omap3isp_prev_wbal {
    pub dgain: u16,
    pub coef3: u8,
    pub coef2: u8,
    pub coef1: u8,
    pub coef0: u8,
}

#[repr(C)]
pub struct omap3isp_prev_yclimit {
    pub minC: u8,
    pub maxC: u8,
    pub minY: u8,
    pub maxY: u8,
}

#[repr(C)]
pub union omap3isp_stat_data_anon0 {
    pub anon0: omap3isp_stat_data_anon0_anon0,
    pub frame: omap3isp_stat_data_anon0_frame,
}

#[repr(C)]
pub struct omap3isp_stat_data_anon0_anon0 {
    pub buf_size: u32,
    pub frame_number: u16,
    pub cur_frame: u16,
    pub config_counter: u16,
}

#[repr(C)]
pub struct omap3isp_stat_data_anon0_frame {
    pub buf_size: u32,
    pub frame_number: u16,
    pub cur_frame: u16,
    pub config_counter: u16,
}

#[repr(C)]
pub struct omap3isp_stat_event_status {
    pub frame_number: u32,
    pub config_counter: u16,
    pub buf_err: u8,
}

records! {
    omap3isp_ccdc_bclamp: size 6, align 2;
    omap3isp_ccdc_blcomp: size 4, align 1;
    omap3isp_ccdc_culling: size 6, align 2;
    omap3isp_ccdc_fpc: size 8, align 4;
    omap3isp_ccdc_lsc_config: size 20, align 4;
    omap3isp_h3a_aewb_config: size 32, align 4;
    omap3isp_h3a_af_config: size 76, align 4;
    omap3isp_h3a_af_hmf: size 2, align 1;
    omap3isp_h3a_af_iir: size 46, align 2;
    omap3isp_h3a_af_paxel: size 10, align 2;
    omap3isp_hist_config: size 48, align 4;
    omap3isp_hist_region: size 8, align 2;
    omap3isp_prev_blkadj: size 3, align 1;
    omap3isp_prev_cfa: size 2312, align 4;
    omap3isp_prev_csc: size 24, align 2;
    omap3isp_prev_csup: size 3, align 1;
    omap3isp_prev_dcor: size 20, align 4;
    omap3isp_prev_gtables: size 12288, align 4;
    omap3isp_prev_hmed: size 3, align 1;
    omap3isp_prev_luma: size 512, align 4;
    omap3isp_prev_nf: size 260, align 4;
    omap3isp_prev_rgbtorgb: size 24, align 2;
    omap3isp_prev_wbal: size 6, align 2;
    omap3isp_prev_yclimit: size 4, align 1;
    omap3isp_stat_data_anon0: size 12, align 4;
    omap3isp_stat_data_anon0_anon0: size 12, align 4;
    omap3isp_stat_data_anon0_frame: size 12, align 4;
    omap3isp_stat_event_status: size 8, align 4;
}
