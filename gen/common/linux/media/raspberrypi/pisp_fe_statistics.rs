// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/media/raspberrypi/pisp_fe_statistics.h

pub const PISP_AGC_STATS_NUM_BINS: i32 = 1024;
pub const PISP_AGC_STATS_NUM_ROW_SUMS: i32 = 512;
pub const PISP_AGC_STATS_NUM_ZONES: i32 = 0x100;
pub const PISP_AGC_STATS_SIZE: i32 = 16;
pub const PISP_AWB_STATS_NUM_ZONES: i32 = 0x400;
pub const PISP_AWB_STATS_SIZE: i32 = 32;
pub const PISP_CDAF_STATS_NUM_FOMS: i32 = 64;
pub const PISP_CDAF_STATS_SIZE: i32 = 8;
pub const PISP_FLOATING_STATS_NUM_ZONES: i32 = 4;

#[repr(C, packed)]
pub struct pisp_agc_statistics {
    pub row_sums: [u32; 512],
    pub histogram: [u32; 1024],
    pub floating: [pisp_agc_statistics_zone; 4],
}

#[repr(C, packed)]
pub struct pisp_agc_statistics_zone {
    pub Y_sum: u64,
    pub counted: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct pisp_awb_statistics {
    pub zones: [pisp_awb_statistics_zone; 1024],
    pub floating: [pisp_awb_statistics_zone; 4],
}

#[repr(C, packed)]
pub struct pisp_awb_statistics_zone {
    pub R_sum: u32,
    pub G_sum: u32,
    pub B_sum: u32,
    pub counted: u32,
}

#[repr(C, packed)]
pub struct pisp_cdaf_statistics {
    pub foms: [u64; 64],
    pub floating: [u64; 4],
}

#[repr(C)]
pub struct pisp_statistics {
    pub awb: pisp_awb_statistics,
    pub agc: pisp_agc_statistics,
    pub cdaf: pisp_cdaf_statistics,
}

records! {
    pisp_agc_statistics: size 6208, align 1;
    pisp_agc_statistics_zone: size 16, align 1;
    pisp_awb_statistics: size 16448, align 1;
    pisp_awb_statistics_zone: size 16, align 1;
    pisp_cdaf_statistics: size 544, align 1;
    pisp_statistics: size 23200, align 1;
}
