// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/ch11.h

pub const C_HUB_LOCAL_POWER: i32 = 0;
pub const C_HUB_OVER_CURRENT: i32 = 1;
pub const HUB_CHANGE_LOCAL_POWER: i32 = 0x1;
pub const HUB_CHANGE_OVERCURRENT: i32 = 0x2;
pub const HUB_CHAR_COMMON_LPSM: i32 = 0x0;
pub const HUB_CHAR_COMMON_OCPM: i32 = 0x0;
pub const HUB_CHAR_COMPOUND: i32 = 0x4;
pub const HUB_CHAR_INDV_PORT_LPSM: i32 = 0x1;
pub const HUB_CHAR_INDV_PORT_OCPM: i32 = 0x8;
pub const HUB_CHAR_LPSM: i32 = 0x3;
pub const HUB_CHAR_NO_LPSM: i32 = 0x2;
pub const HUB_CHAR_NO_OCPM: i32 = 0x10;
pub const HUB_CHAR_OCPM: i32 = 0x18;
pub const HUB_CHAR_PORTIND: i32 = 0x80;
pub const HUB_CHAR_TTTT: i32 = 0x60;
pub const HUB_CLEAR_TT_BUFFER: i32 = 8;
pub const HUB_EXT_PORT_STATUS: i32 = 2;
pub const HUB_GET_PORT_ERR_COUNT: i32 = 13;
pub const HUB_GET_TT_STATE: i32 = 10;
pub const HUB_LED_AMBER: i32 = 1;
pub const HUB_LED_AUTO: i32 = 0;
pub const HUB_LED_GREEN: i32 = 2;
pub const HUB_LED_OFF: i32 = 3;
pub const HUB_PORT_PD_STATUS: i32 = 1;
pub const HUB_PORT_STATUS: i32 = 0;
pub const HUB_RESET_TT: i32 = 9;
pub const HUB_SET_DEPTH: i32 = 12;
pub const HUB_STATUS_LOCAL_POWER: i32 = 0x1;
pub const HUB_STATUS_OVERCURRENT: i32 = 0x2;
pub const HUB_STOP_TT: i32 = 11;
pub const HUB_TTTT_16_BITS: i32 = 0x20;
pub const HUB_TTTT_24_BITS: i32 = 0x40;
pub const HUB_TTTT_32_BITS: i32 = 0x60;
pub const HUB_TTTT_8_BITS: i32 = 0x0;
pub const INDICATOR_ALT_BLINK: i32 = 6;
pub const INDICATOR_ALT_BLINK_OFF: i32 = 7;
pub const INDICATOR_AMBER_BLINK: i32 = 4;
pub const INDICATOR_AMBER_BLINK_OFF: i32 = 5;
pub const INDICATOR_AUTO: i32 = 0;
pub const INDICATOR_CYCLE: i32 = 1;
pub const INDICATOR_GREEN_BLINK: i32 = 2;
pub const INDICATOR_GREEN_BLINK_OFF: i32 = 3;
pub const USB_DT_HUB: i32 = 0x29;
pub const USB_DT_HUB_NONVAR_SIZE: i32 = 7;
pub const USB_DT_SS_HUB: i32 = 0x2a;
pub const USB_DT_SS_HUB_SIZE: i32 = 12;
pub const USB_EXT_PORT_STAT_RX_LANES: i32 = 0xf00;
pub const USB_EXT_PORT_STAT_RX_SPEED_ID: i32 = 0xf;
pub const USB_EXT_PORT_STAT_TX_LANES: i32 = 0xf000;
pub const USB_EXT_PORT_STAT_TX_SPEED_ID: i32 = 0xf0;
pub const USB_HUB_PR_FS: i32 = 0;
pub const USB_HUB_PR_HS_MULTI_TT: i32 = 2;
pub const USB_HUB_PR_HS_NO_TT: i32 = 0;
pub const USB_HUB_PR_HS_SINGLE_TT: i32 = 1;
pub const USB_HUB_PR_SS: i32 = 3;
pub const USB_MAXCHILDREN: i32 = 31;
pub const USB_PORT_FEAT_BH_PORT_RESET: i32 = 28;
pub const USB_PORT_FEAT_CONNECTION: i32 = 0;
pub const USB_PORT_FEAT_C_BH_PORT_RESET: i32 = 29;
pub const USB_PORT_FEAT_C_CONNECTION: i32 = 16;
pub const USB_PORT_FEAT_C_ENABLE: i32 = 17;
pub const USB_PORT_FEAT_C_OVER_CURRENT: i32 = 19;
pub const USB_PORT_FEAT_C_PORT_CONFIG_ERROR: i32 = 26;
pub const USB_PORT_FEAT_C_PORT_L1: i32 = 23;
pub const USB_PORT_FEAT_C_PORT_LINK_STATE: i32 = 25;
pub const USB_PORT_FEAT_C_RESET: i32 = 20;
pub const USB_PORT_FEAT_C_SUSPEND: i32 = 18;
pub const USB_PORT_FEAT_ENABLE: i32 = 1;
pub const USB_PORT_FEAT_FORCE_LINKPM_ACCEPT: i32 = 30;
pub const USB_PORT_FEAT_INDICATOR: i32 = 22;
pub const USB_PORT_FEAT_L1: i32 = 5;
pub const USB_PORT_FEAT_LINK_STATE: i32 = 5;
pub const USB_PORT_FEAT_LOWSPEED: i32 = 9;
pub const USB_PORT_FEAT_OVER_CURRENT: i32 = 3;
pub const USB_PORT_FEAT_POWER: i32 = 8;
pub const USB_PORT_FEAT_REMOTE_WAKE_CONNECT: i32 = 0x100;
pub const USB_PORT_FEAT_REMOTE_WAKE_DISCONNECT: i32 = 0x200;
pub const USB_PORT_FEAT_REMOTE_WAKE_MASK: i32 = 27;
pub const USB_PORT_FEAT_REMOTE_WAKE_OVER_CURRENT: i32 = 0x400;
pub const USB_PORT_FEAT_RESET: i32 = 4;
pub const USB_PORT_FEAT_SUSPEND: i32 = 2;
pub const USB_PORT_FEAT_TEST: i32 = 21;
pub const USB_PORT_FEAT_U1_TIMEOUT: i32 = 23;
pub const USB_PORT_FEAT_U2_TIMEOUT: i32 = 24;
pub const USB_PORT_STAT_CONNECTION: i32 = 0x1;
pub const USB_PORT_STAT_C_BH_RESET: i32 = 0x20;
pub const USB_PORT_STAT_C_CONFIG_ERROR: i32 = 0x80;
pub const USB_PORT_STAT_C_CONNECTION: i32 = 0x1;
pub const USB_PORT_STAT_C_ENABLE: i32 = 0x2;
pub const USB_PORT_STAT_C_L1: i32 = 0x20;
pub const USB_PORT_STAT_C_LINK_STATE: i32 = 0x40;
pub const USB_PORT_STAT_C_OVERCURRENT: i32 = 0x8;
pub const USB_PORT_STAT_C_RESET: i32 = 0x10;
pub const USB_PORT_STAT_C_SUSPEND: i32 = 0x4;
pub const USB_PORT_STAT_ENABLE: i32 = 0x2;
pub const USB_PORT_STAT_HIGH_SPEED: i32 = 0x400;
pub const USB_PORT_STAT_INDICATOR: i32 = 0x1000;
pub const USB_PORT_STAT_L1: i32 = 0x20;
pub const USB_PORT_STAT_LINK_STATE: i32 = 0x1e0;
pub const USB_PORT_STAT_LOW_SPEED: i32 = 0x200;
pub const USB_PORT_STAT_OVERCURRENT: i32 = 0x8;
pub const USB_PORT_STAT_POWER: i32 = 0x100;
pub const USB_PORT_STAT_RESET: i32 = 0x10;
pub const USB_PORT_STAT_SPEED_5GBPS: i32 = 0x0;
pub const USB_PORT_STAT_SUSPEND: i32 = 0x4;
pub const USB_PORT_STAT_TEST: i32 = 0x800;
pub const USB_RT_HUB: i32 = 32;
pub const USB_RT_PORT: i32 = 35;
pub const USB_SS_MAXPORTS: i32 = 15;
pub const USB_SS_PORT_LS_COMP_MOD: i32 = 0x140;
pub const USB_SS_PORT_LS_HOT_RESET: i32 = 0x120;
pub const USB_SS_PORT_LS_LOOPBACK: i32 = 0x160;
pub const USB_SS_PORT_LS_POLLING: i32 = 0xe0;
pub const USB_SS_PORT_LS_RECOVERY: i32 = 0x100;
pub const USB_SS_PORT_LS_RX_DETECT: i32 = 0xa0;
pub const USB_SS_PORT_LS_SS_DISABLED: i32 = 0x80;
pub const USB_SS_PORT_LS_SS_INACTIVE: i32 = 0xc0;
pub const USB_SS_PORT_LS_U0: i32 = 0x0;
pub const USB_SS_PORT_LS_U1: i32 = 0x20;
pub const USB_SS_PORT_LS_U2: i32 = 0x40;
pub const USB_SS_PORT_LS_U3: i32 = 0x60;
pub const USB_SS_PORT_STAT_MASK: i32 = 27;
pub const USB_SS_PORT_STAT_POWER: i32 = 0x200;
pub const USB_SS_PORT_STAT_SPEED: i32 = 0x1c00;

#[repr(C, packed)]
pub struct usb_hub_descriptor {
    pub bDescLength: u8,
    pub bDescriptorType: u8,
    pub bNbrPorts: u8,
    pub wHubCharacteristics: u16,
    pub bPwrOn2PwrGood: u8,
    pub bHubContrCurrent: u8,
    pub u: usb_hub_descriptor_u,
}

#[repr(C)]
pub union usb_hub_descriptor_u {
    pub hs: usb_hub_descriptor_u_hs,
    pub ss: usb_hub_descriptor_u_ss,
}

#[repr(C)]
pub struct usb_hub_descriptor_u_hs {
    pub DeviceRemovable: [u8; 4],
    pub PortPwrCtrlMask: [u8; 4],
}

#[repr(C, packed)]
pub struct usb_hub_descriptor_u_ss {
    pub bHubHdrDecLat: u8,
    pub wHubDelay: u16,
    pub DeviceRemovable: u16,
}

#[repr(C, packed)]
pub struct usb_hub_status {
    pub wHubStatus: u16,
    pub wHubChange: u16,
}

#[repr(C, packed)]
pub struct usb_port_status {
    pub wPortStatus: u16,
    pub wPortChange: u16,
    pub dwExtPortStatus: u32,
}

records! {
    usb_hub_descriptor: size 15, align 1;
    usb_hub_descriptor_u: size 8, align 1;
    usb_hub_descriptor_u_hs: size 8, align 1;
    usb_hub_descriptor_u_ss: size 5, align 1;
    usb_hub_status: size 4, align 1;
    usb_port_status: size 8, align 1;
}
