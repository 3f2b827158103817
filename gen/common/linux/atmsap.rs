// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmsap.h

pub const ATM_HL_HLP: i32 = 0x3;
pub const ATM_HL_ISO: i32 = 0x1;
pub const ATM_HL_NONE: i32 = 0;
pub const ATM_HL_USER: i32 = 0x2;
pub const ATM_HL_VENDOR: i32 = 0x4;
pub const ATM_IMD_EXTENDED: i32 = 2;
pub const ATM_IMD_NONE: i32 = 0;
pub const ATM_IMD_NORMAL: i32 = 1;
pub const ATM_L2_HDLC_ABM: i32 = 0xb;
pub const ATM_L2_HDLC_ARM: i32 = 0x9;
pub const ATM_L2_HDLC_NRM: i32 = 0xa;
pub const ATM_L2_ISO1745: i32 = 0x1;
pub const ATM_L2_ISO7776: i32 = 0x11;
pub const ATM_L2_ISO8802: i32 = 0xc;
pub const ATM_L2_LAPB: i32 = 0x8;
pub const ATM_L2_NONE: i32 = 0;
pub const ATM_L2_Q291: i32 = 0x2;
pub const ATM_L2_Q922: i32 = 0xe;
pub const ATM_L2_USER: i32 = 0x10;
pub const ATM_L2_X25_LL: i32 = 0x6;
pub const ATM_L2_X25_ML: i32 = 0x7;
pub const ATM_L2_X75: i32 = 0xd;
pub const ATM_L3_H310: i32 = 0xc;
pub const ATM_L3_H321: i32 = 0xd;
pub const ATM_L3_ISO8208: i32 = 0x7;
pub const ATM_L3_ISO8473: i32 = 0x9;
pub const ATM_L3_NONE: i32 = 0;
pub const ATM_L3_T70: i32 = 0xa;
pub const ATM_L3_TR9577: i32 = 0xb;
pub const ATM_L3_USER: i32 = 0x10;
pub const ATM_L3_X223: i32 = 0x8;
pub const ATM_L3_X25: i32 = 0x6;
pub const ATM_MAX_BLLI: i32 = 3;
pub const ATM_MAX_HLI: i32 = 8;
pub const ATM_MC_H221: i32 = 5;
pub const ATM_MC_NONE: i32 = 0;
pub const ATM_MC_PS: i32 = 3;
pub const ATM_MC_PS_FEC: i32 = 4;
pub const ATM_MC_TS: i32 = 1;
pub const ATM_MC_TS_FEC: i32 = 2;
pub const ATM_TT_NONE: i32 = 0;
pub const ATM_TT_RX: i32 = 1;
pub const ATM_TT_RXTX: i32 = 3;
pub const ATM_TT_TX: i32 = 2;

#[repr(C)]
pub struct atm_bhli {
    pub hl_type: u8,
    pub hl_length: u8,
    pub hl_info: [u8; 8],
}

#[repr(C)]
pub struct atm_blli {
    pub l2_proto: u8,
    pub l2: atm_blli_l2,
    pub l3_proto: u8,
    pub l3: atm_blli_l3,
}

#[repr(C)]
pub union atm_blli_l2 {
    pub itu: atm_blli_l2_itu,
    pub user: u8,
}

#[repr(C)]
pub struct atm_blli_l2_itu {
    pub mode: u8,
    pub window: u8,
}

#[repr(C)]
pub union atm_blli_l3 {
    pub itu: atm_blli_l3_itu,
    pub user: u8,
    pub h310: atm_blli_l3_h310,
    pub tr9577: atm_blli_l3_tr9577,
}

#[repr(C)]
pub struct atm_blli_l3_h310 {
    pub term_type: u8,
    pub fw_mpx_cap: u8,
    pub bw_mpx_cap: u8,
}

#[repr(C)]
pub struct atm_blli_l3_itu {
    pub mode: u8,
    pub def_size: u8,
    pub window: u8,
}

#[repr(C)]
pub struct atm_blli_l3_tr9577 {
    pub ipi: u8,
    pub snap: [u8; 5],
}

#[repr(C)]
pub struct atm_sap {
    pub bhli: atm_bhli,
    pub blli: [atm_blli; 3],
}

records! {
    atm_bhli: size 10, align 1;
    atm_blli: size 10, align 1;
    atm_blli_l2: size 2, align 1;
    atm_blli_l2_itu: size 2, align 1;
    atm_blli_l3: size 6, align 1;
    atm_blli_l3_h310: size 3, align 1;
    atm_blli_l3_itu: size 3, align 1;
    atm_blli_l3_tr9577: size 6, align 1;
    atm_sap: size 40, align 1;
}
