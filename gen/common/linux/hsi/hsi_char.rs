// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hsi/hsi_char.h

pub const HSC_ARB_PRIO: i32 = 1;
pub const HSC_ARB_RR: i32 = 0;
pub const HSC_FLOW_SYNC: i32 = 0;
pub const HSC_GET_RX: u32 = 0x400c6b14;
pub const HSC_GET_TX: u32 = 0x40106b16;
pub const HSC_MODE_FRAME: i32 = 2;
pub const HSC_MODE_STREAM: i32 = 1;
pub const HSC_PM_DISABLE: i32 = 0;
pub const HSC_PM_ENABLE: i32 = 1;
pub const HSC_RESET: u32 = 0x6b10;
pub const HSC_SEND_BREAK: u32 = 0x6b12;
pub const HSC_SET_PM: u32 = 0x6b11;
pub const HSC_SET_RX: u32 = 0x400c6b13;
pub const HSC_SET_TX: u32 = 0x40106b15;
pub const HSI_CHAR_MAGIC: i32 = 107;

#[repr(C)]
pub struct hsc_rx_config {
    pub mode: u32,
    pub flow: u32,
    pub channels: u32,
}

#[repr(C)]
pub struct hsc_tx_config {
    pub mode: u32,
    pub channels: u32,
    pub speed: u32,
    pub arb_mode: u32,
}

records! {
    hsc_rx_config: size 12, align 4;
    hsc_tx_config: size 16, align 4;
}
