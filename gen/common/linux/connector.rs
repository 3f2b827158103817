// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/connector.h

pub const CN_DST_IDX: i32 = 0x6;
pub const CN_DST_VAL: i32 = 0x1;
pub const CN_IDX_BB: i32 = 0x5;
pub const CN_IDX_CIFS: i32 = 0x2;
pub const CN_IDX_DM: i32 = 0x7;
pub const CN_IDX_DRBD: i32 = 0x8;
pub const CN_IDX_PROC: i32 = 0x1;
pub const CN_IDX_V86D: i32 = 0x4;
pub const CN_KVP_IDX: i32 = 0x9;
pub const CN_KVP_VAL: i32 = 0x1;
pub const CN_NETLINK_USERS: i32 = 11;
pub const CN_VAL_CIFS: i32 = 0x1;
pub const CN_VAL_DM_USERSPACE_LOG: i32 = 0x1;
pub const CN_VAL_DRBD: i32 = 0x1;
pub const CN_VAL_PROC: i32 = 0x1;
pub const CN_VAL_V86D_UVESAFB: i32 = 0x1;
pub const CN_VSS_IDX: i32 = 0xa;
pub const CN_VSS_VAL: i32 = 0x1;
pub const CN_W1_IDX: i32 = 0x3;
pub const CN_W1_VAL: i32 = 0x1;
pub const CONNECTOR_MAX_MSG_SIZE: i32 = 16384;

#[repr(C)]
pub struct cb_id {
    pub idx: u32,
    pub val: u32,
}

#[repr(C)]
pub struct cn_msg {
    pub id: cb_id,
    pub seq: u32,
    pub ack: u32,
    pub len: u16,
    pub flags: u16,
    pub data: [u8; 0],
}

records! {
    cb_id: size 8, align 4;
    cn_msg: size 20, align 4;
}
