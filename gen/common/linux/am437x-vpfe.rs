// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/am437x-vpfe.h

pub const VPFE_CCDC_DATA_10BITS: i32 = 6;
pub const VPFE_CCDC_DATA_11BITS: i32 = 5;
pub const VPFE_CCDC_DATA_12BITS: i32 = 4;
pub const VPFE_CCDC_DATA_13BITS: i32 = 3;
pub const VPFE_CCDC_DATA_14BITS: i32 = 2;
pub const VPFE_CCDC_DATA_15BITS: i32 = 1;
pub const VPFE_CCDC_DATA_16BITS: i32 = 0;
pub const VPFE_CCDC_DATA_8BITS: i32 = 7;
pub const VPFE_CCDC_GAMMA_BITS_09_0: i32 = 6;
pub const VPFE_CCDC_GAMMA_BITS_10_1: i32 = 5;
pub const VPFE_CCDC_GAMMA_BITS_11_2: i32 = 4;
pub const VPFE_CCDC_GAMMA_BITS_12_3: i32 = 3;
pub const VPFE_CCDC_GAMMA_BITS_13_4: i32 = 2;
pub const VPFE_CCDC_GAMMA_BITS_14_5: i32 = 1;
pub const VPFE_CCDC_GAMMA_BITS_15_6: i32 = 0;
pub const VPFE_CCDC_SAMPLE_16LINES: i32 = 4;
pub const VPFE_CCDC_SAMPLE_16PIXELS: i32 = 4;
pub const VPFE_CCDC_SAMPLE_1LINES: i32 = 0;
pub const VPFE_CCDC_SAMPLE_1PIXELS: i32 = 0;
pub const VPFE_CCDC_SAMPLE_2LINES: i32 = 1;
pub const VPFE_CCDC_SAMPLE_2PIXELS: i32 = 1;
pub const VPFE_CCDC_SAMPLE_4LINES: i32 = 2;
pub const VPFE_CCDC_SAMPLE_4PIXELS: i32 = 2;
pub const VPFE_CCDC_SAMPLE_8LINES: i32 = 3;
pub const VPFE_CCDC_SAMPLE_8PIXELS: i32 = 3;

#[repr(C)]
pub struct vpfe_ccdc_a_law {
    pub enable: u8,
    pub gamma_wd: u32,
}

#[repr(C)]
pub struct vpfe_ccdc_black_clamp {
    pub enable: u8,
    pub sample_pixel: u32,
    pub sample_ln: u32,
    pub start_pixel: u16,
    pub sgain: u16,
    pub dc_sub: u16,
}

#[repr(C)]
pub struct vpfe_ccdc_black_compensation {
    pub r: core::ffi::c_char,
    pub gr: core::ffi::c_char,
    pub b: core::ffi::c_char,
    pub gb: core::ffi::c_char,
}

#[repr(C)]
pub struct vpfe_ccdc_config_params_raw {
    pub data_sz: u32,
    pub alaw: vpfe_ccdc_a_law,
    pub blk_clamp: vpfe_ccdc_black_clamp,
    pub blk_comp: vpfe_ccdc_black_compensation,
}

records! {
    vpfe_ccdc_a_law: size 8, align 4;
    vpfe_ccdc_black_clamp: size 20, align 4;
    vpfe_ccdc_black_compensation: size 4, align 1;
    vpfe_ccdc_config_params_raw: size 36, align 4;
}
