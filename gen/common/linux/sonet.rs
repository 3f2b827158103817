// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sonet.h

pub const SONET_CLRDIAG: u32 = 0xc0046113;
pub const SONET_FRAME_SDH: i32 = 1;
pub const SONET_FRAME_SONET: i32 = 0;
pub const SONET_FRSENSE_SIZE: i32 = 6;
pub const SONET_GETDIAG: u32 = 0x80046114;
pub const SONET_GETFRAMING: u32 = 0x80046116;
pub const SONET_GETFRSENSE: u32 = 0x80066117;
pub const SONET_GETSTAT: u32 = 0x80246110;
pub const SONET_GETSTATZ: u32 = 0x80246111;
pub const SONET_INS_FRAME: i32 = 8;
pub const SONET_INS_HCS: i32 = 128;
pub const SONET_INS_LAIS: i32 = 32;
pub const SONET_INS_LBIP: i32 = 2;
pub const SONET_INS_LOS: i32 = 16;
pub const SONET_INS_PAIS: i32 = 64;
pub const SONET_INS_PBIP: i32 = 4;
pub const SONET_INS_SBIP: i32 = 1;
pub const SONET_SETDIAG: u32 = 0xc0046112;
pub const SONET_SETFRAMING: u32 = 0x40046115;

#[repr(C, packed)]
pub struct sonet_stats {
    pub section_bip: i32,
    pub line_bip: i32,
    pub path_bip: i32,
    pub line_febe: i32,
    pub path_febe: i32,
    pub corr_hcs: i32,
    pub uncorr_hcs: i32,
    pub tx_cells: i32,
    pub rx_cells: i32,
}

records! {
    sonet_stats: size 36, align 1;
}
