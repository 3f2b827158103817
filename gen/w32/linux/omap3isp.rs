// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/omap3isp.h

pub const VIDIOC_OMAP3ISP_CCDC_CFG: u32 = 0xc02056c1;
pub const VIDIOC_OMAP3ISP_PRV_CFG: u32 = 0xc03c56c2;
pub const VIDIOC_OMAP3ISP_STAT_EN: u32 = 0xc00456c7;
pub const VIDIOC_OMAP3ISP_STAT_REQ: u32 = 0xc01856c6;

#[repr(C)]
pub struct omap3isp_ccdc_update_config {
    pub update: u16,
    pub flag: u16,
    pub alawip: u32,
    pub bclamp: *mut super::omap3isp_ccdc_bclamp,
    pub blcomp: *mut super::omap3isp_ccdc_blcomp,
    pub fpc: *mut super::omap3isp_ccdc_fpc,
    pub lsc_cfg: *mut super::omap3isp_ccdc_lsc_config,
    pub cull: *mut super::omap3isp_ccdc_culling,
    pub lsc: *mut u8,
}

#[repr(C)]
pub struct omap3isp_prev_update_config {
    pub update: u32,
    pub flag: u32,
    pub shading_shift: u32,
    pub luma: *mut super::omap3isp_prev_luma,
    pub hmed: *mut super::omap3isp_prev_hmed,
    pub cfa: *mut super::omap3isp_prev_cfa,
    pub csup: *mut super::omap3isp_prev_csup,
    pub wbal: *mut super::omap3isp_prev_wbal,
    pub blkadj: *mut super::omap3isp_prev_blkadj,
    pub rgb2rgb: *mut super::omap3isp_prev_rgbtorgb,
    pub csc: *mut super::omap3isp_prev_csc,
    pub yclimit: *mut super::omap3isp_prev_yclimit,
    pub dcor: *mut super::omap3isp_prev_dcor,
    pub nf: *mut super::omap3isp_prev_nf,
    pub gamma: *mut super::omap3isp_prev_gtables,
}

#[repr(C)]
pub struct omap3isp_stat_data {
    pub ts: super::timeval,
    pub buf: *mut core::ffi::c_void,
    pub anon0: super::omap3isp_stat_data_anon0,
}

records! {
    omap3isp_ccdc_update_config: size 32, align 4;
    omap3isp_prev_update_config: size 60, align 4;
    omap3isp_stat_data: size 24, align 4;
}
