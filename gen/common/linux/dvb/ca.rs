// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/ca.h

pub const CA_CI: i32 = 1;
pub const CA_CI_LINK: i32 = 2;
pub const CA_CI_MODULE_PRESENT: i32 = 1;
pub const CA_CI_MODULE_READY: i32 = 2;
pub const CA_CI_PHYS: i32 = 4;
pub const CA_DESCR: i32 = 8;
pub const CA_DSS: i32 = 4;
pub const CA_ECD: i32 = 1;
pub const CA_GET_CAP: u32 = 0x80106f81;
pub const CA_GET_DESCR_INFO: u32 = 0x80086f83;
pub const CA_GET_MSG: u32 = 0x810c6f84;
pub const CA_GET_SLOT_INFO: u32 = 0x800c6f82;
pub const CA_NDS: i32 = 2;
pub const CA_RESET: u32 = 0x6f80;
pub const CA_SC: i32 = 128;
pub const CA_SEND_MSG: u32 = 0x410c6f85;
pub const CA_SET_DESCR: u32 = 0x40106f86;

#[repr(C)]
pub struct ca_caps {
    pub slot_num: u32,
    pub slot_type: u32,
    pub descr_num: u32,
    pub descr_type: u32,
}

pub type ca_caps_t = ca_caps;

#[repr(C)]
pub struct ca_descr {
    pub index: u32,
    pub parity: u32,
    pub cw: [u8; 8],
}

#[repr(C)]
pub struct ca_descr_info {
    pub num: u32,
    pub r#type: u32,
}

pub type ca_descr_info_t = ca_descr_info;

pub type ca_descr_t = ca_descr;

#[repr(C)]
pub struct ca_msg {
    pub index: u32,
    pub r#type: u32,
    pub length: u32,
    pub msg: [u8; 256],
}

pub type ca_msg_t = ca_msg;

#[repr(C)]
pub struct ca_slot_info {
    pub num: i32,
    pub r#type: i32,
    pub flags: u32,
}

pub type ca_slot_info_t = ca_slot_info;

records! {
    ca_caps: size 16, align 4;
    ca_descr: size 16, align 4;
    ca_descr_info: size 8, align 4;
    ca_msg: size 268, align 4;
    ca_slot_info: size 12, align 4;
}
