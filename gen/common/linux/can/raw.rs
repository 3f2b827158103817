// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/raw.h

pub const CAN_RAW_ERR_FILTER: i32 = 2;
pub const CAN_RAW_FD_FRAMES: i32 = 5;
pub const CAN_RAW_FILTER: i32 = 1;
pub const CAN_RAW_FILTER_MAX: i32 = 512;
pub const CAN_RAW_JOIN_FILTERS: i32 = 6;
pub const CAN_RAW_LOOPBACK: i32 = 3;
pub const CAN_RAW_RECV_OWN_MSGS: i32 = 4;
pub const CAN_RAW_XL_FRAMES: i32 = 7;
pub const CAN_RAW_XL_VCID_OPTS: i32 = 8;
pub const CAN_RAW_XL_VCID_RX_FILTER: i32 = 0x4;
pub const CAN_RAW_XL_VCID_TX_PASS: i32 = 0x2;
pub const CAN_RAW_XL_VCID_TX_SET: i32 = 0x1;
pub const SCM_CAN_RAW_ERRQUEUE: i32 = 1;
pub const SOL_CAN_RAW: i32 = 101;

#[repr(C)]
pub struct can_raw_vcid_options {
    pub flags: u8,
    pub tx_vcid: u8,
    pub rx_vcid: u8,
    pub rx_vcid_mask: u8,
}

records! {
    can_raw_vcid_options: size 4, align 1;
}
