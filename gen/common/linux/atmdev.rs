// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/atmdev.h

pub const ATM_25_PCR: i32 = 59111;
pub const ATM_BACKEND_BR2684: i32 = 2;
pub const ATM_BACKEND_PPP: i32 = 1;
pub const ATM_BACKEND_RAW: i32 = 0;
pub const ATM_BACKLOG_DEFAULT: i32 = 32;
pub const ATM_CI_MAX: i32 = -1;
pub const ATM_DS3_PCR: i32 = 96000;
pub const ATM_ITFTYP_LEN: i32 = 8;
pub const ATM_LM_LOC_AAL: i32 = 1;
pub const ATM_LM_LOC_ANALOG: i32 = 16;
pub const ATM_LM_LOC_ATM: i32 = 2;
pub const ATM_LM_LOC_PHY: i32 = 8;
pub const ATM_LM_NONE: i32 = 0;
pub const ATM_LM_RMT_AAL: i32 = 0x100;
pub const ATM_LM_RMT_ANALOG: i32 = 0x1000;
pub const ATM_LM_RMT_ATM: i32 = 0x200;
pub const ATM_LM_RMT_PHY: i32 = 0x800;
pub const ATM_MF_BWD: i32 = 32;
pub const ATM_MF_DEC_RSV: i32 = 8;
pub const ATM_MF_DEC_SHP: i32 = 16;
pub const ATM_MF_IMMED: i32 = 1;
pub const ATM_MF_INC_RSV: i32 = 2;
pub const ATM_MF_INC_SHP: i32 = 4;
pub const ATM_MF_SET: i32 = 62;
pub const ATM_NEWBACKENDIF: u32 = 0x400261f3;
pub const ATM_OC12_PCR: i32 = 1412830;
pub const ATM_OC3_PCR: i32 = 353207;
pub const ATM_SC_RX: i32 = 1024;
pub const ATM_SC_TX: i32 = 2048;
pub const ATM_SETBACKEND: u32 = 0x400261f2;
pub const ATM_SETSC: u32 = 0x400461f1;
pub const ATM_VS_BOUND: i32 = 5;
pub const ATM_VS_CLOSING: i32 = 2;
pub const ATM_VS_CONNECTED: i32 = 1;
pub const ATM_VS_IDLE: i32 = 0;
pub const ATM_VS_INUSE: i32 = 4;
pub const ATM_VS_LISTEN: i32 = 3;
pub const ESI_LEN: i32 = 6;
pub const __ATM_LM_AAL: i32 = 1;
pub const __ATM_LM_ANALOG: i32 = 16;
pub const __ATM_LM_ATM: i32 = 2;
pub const __ATM_LM_NONE: i32 = 0;
pub const __ATM_LM_PHY: i32 = 8;

#[repr(C)]
pub struct atm_aal_stats {
    pub tx: i32,
    pub tx_err: i32,
    pub rx: i32,
    pub rx_err: i32,
    pub rx_drop: i32,
}

#[repr(C)]
pub struct atm_cirange {
    pub vpi_bits: i8,
    pub vci_bits: i8,
}

#[repr(C)]
pub struct atm_dev_stats {
    pub aal0: atm_aal_stats,
    pub aal34: atm_aal_stats,
    pub aal5: atm_aal_stats,
}

records! {
    atm_aal_stats: size 20, align 4;
    atm_cirange: size 2, align 1;
    atm_dev_stats: size 60, align 4;
}
