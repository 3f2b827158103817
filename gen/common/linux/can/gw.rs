// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/gw.h

pub const CGW_CRC8PRF_16U8: i32 = 2;
pub const CGW_CRC8PRF_1U8: i32 = 1;
pub const CGW_CRC8PRF_MAX: i32 = 3;
pub const CGW_CRC8PRF_SFFID_XOR: i32 = 3;
pub const CGW_CRC8PRF_UNSPEC: i32 = 0;
pub const CGW_CS_CRC8: i32 = 6;
pub const CGW_CS_CRC8_LEN: u32 = 0x11a;
pub const CGW_CS_XOR: i32 = 5;
pub const CGW_CS_XOR_LEN: u32 = 4;
pub const CGW_DELETED: i32 = 12;
pub const CGW_DROPPED: i32 = 8;
pub const CGW_DST_IF: i32 = 10;
pub const CGW_FDMODATTR_LEN: u32 = 73;
pub const CGW_FDMOD_AND: i32 = 15;
pub const CGW_FDMOD_OR: i32 = 16;
pub const CGW_FDMOD_SET: i32 = 18;
pub const CGW_FDMOD_XOR: i32 = 17;
pub const CGW_FILTER: i32 = 11;
pub const CGW_FLAGS_CAN_ECHO: i32 = 0x1;
pub const CGW_FLAGS_CAN_FD: i32 = 0x8;
pub const CGW_FLAGS_CAN_IIF_TX_OK: i32 = 0x4;
pub const CGW_FLAGS_CAN_SRC_TSTAMP: i32 = 0x2;
pub const CGW_FRAME_MODS: i32 = 4;
pub const CGW_HANDLED: i32 = 7;
pub const CGW_LIM_HOPS: i32 = 13;
pub const CGW_MAX: i32 = 18;
pub const CGW_MODATTR_LEN: u32 = 17;
pub const CGW_MOD_AND: i32 = 1;
pub const CGW_MOD_DATA: i32 = 0x4;
pub const CGW_MOD_DLC: i32 = 0x2;
pub const CGW_MOD_FLAGS: i32 = 0x8;
pub const CGW_MOD_FUNCS: i32 = 4;
pub const CGW_MOD_ID: i32 = 0x1;
pub const CGW_MOD_LEN: i32 = 2;
pub const CGW_MOD_OR: i32 = 2;
pub const CGW_MOD_SET: i32 = 4;
pub const CGW_MOD_UID: i32 = 14;
pub const CGW_MOD_XOR: i32 = 3;
pub const CGW_SRC_IF: i32 = 9;
pub const CGW_TYPE_CAN_CAN: i32 = 1;
pub const CGW_TYPE_MAX: i32 = 1;
pub const CGW_TYPE_UNSPEC: i32 = 0;
pub const CGW_UNSPEC: i32 = 0;
pub const MAX_MODFUNCTIONS: i32 = 16;
pub const __CGW_CRC8PRF_MAX: i32 = 4;
pub const __CGW_MAX: i32 = 19;
pub const __CGW_TYPE_MAX: i32 = 2;

#[repr(C)]
pub struct cgw_csum_crc8 {
    pub from_idx: i8,
    pub to_idx: i8,
    pub result_idx: i8,
    pub init_crc_val: u8,
    pub final_xor_val: u8,
    pub crctab: [u8; 256],
    pub profile: u8,
    pub profile_data: [u8; 20],
}

#[repr(C)]
pub struct cgw_csum_xor {
    pub from_idx: i8,
    pub to_idx: i8,
    pub result_idx: i8,
    pub init_xor_val: u8,
}

#[repr(C)]
pub struct cgw_fdframe_mod {
    pub cf: [u8; 72],
    pub modtype: u8,
}

#[repr(C)]
pub struct cgw_frame_mod {
    pub cf: [u8; 16],
    pub modtype: u8,
}

#[repr(C)]
pub struct rtcanmsg {
    pub can_family: u8,
    pub gwtype: u8,
    pub flags: u16,
}

records! {
    cgw_csum_crc8: size 282, align 1;
    cgw_csum_xor: size 4, align 1;
    cgw_fdframe_mod: size 73, align 1;
    cgw_frame_mod: size 17, align 1;
    rtcanmsg: size 4, align 2;
}
