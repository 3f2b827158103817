// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/psp-dbc.h

pub const DBCIOCNONCE: u32 = 0xc0344401;
pub const DBCIOCPARAM: u32 = 0xc0284403;
pub const DBCIOCUID: u32 = 0x40304402;
pub const DBC_IOC_TYPE: i32 = 68;
pub const DBC_NONCE_SIZE: i32 = 16;
pub const DBC_SIG_SIZE: i32 = 32;
pub const DBC_UID_SIZE: i32 = 16;
pub const PARAM_GET_CURR_TEMP: i32 = 9;
pub const PARAM_GET_FMAX_CAP: i32 = 3;
pub const PARAM_GET_FMAX_MAX: i32 = 10;
pub const PARAM_GET_FMAX_MIN: i32 = 11;
pub const PARAM_GET_GFX_MODE: i32 = 7;
pub const PARAM_GET_PWR_CAP: i32 = 5;
pub const PARAM_GET_SOC_PWR_CUR: i32 = 14;
pub const PARAM_GET_SOC_PWR_MAX: i32 = 12;
pub const PARAM_GET_SOC_PWR_MIN: i32 = 13;
pub const PARAM_SET_FMAX_CAP: i32 = 4;
pub const PARAM_SET_GFX_MODE: i32 = 8;
pub const PARAM_SET_PWR_CAP: i32 = 6;

#[repr(C, packed)]
pub struct dbc_user_nonce {
    pub auth_needed: u32,
    pub nonce: [u8; 16],
    pub signature: [u8; 32],
}

#[repr(C, packed)]
pub struct dbc_user_param {
    pub msg_index: u32,
    pub param: u32,
    pub signature: [u8; 32],
}

#[repr(C)]
pub struct dbc_user_setuid {
    pub uid: [u8; 16],
    pub signature: [u8; 32],
}

records! {
    dbc_user_nonce: size 52, align 1;
    dbc_user_param: size 40, align 1;
    dbc_user_setuid: size 48, align 1;
}
