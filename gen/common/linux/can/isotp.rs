// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/isotp.h

pub const CAN_ISOTP_CF_BROADCAST: i32 = 0x1000;
pub const CAN_ISOTP_CHK_PAD_DATA: i32 = 0x20;
pub const CAN_ISOTP_CHK_PAD_LEN: i32 = 0x10;
pub const CAN_ISOTP_DEFAULT_EXT_ADDRESS: i32 = 0x0;
pub const CAN_ISOTP_DEFAULT_FLAGS: i32 = 0;
pub const CAN_ISOTP_DEFAULT_FRAME_TXTIME: i32 = 50000;
pub const CAN_ISOTP_DEFAULT_LL_MTU: u32 = 16;
pub const CAN_ISOTP_DEFAULT_LL_TX_DL: i32 = 8;
pub const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: i32 = 0;
pub const CAN_ISOTP_DEFAULT_PAD_CONTENT: i32 = 0xcc;
pub const CAN_ISOTP_DEFAULT_RECV_BS: i32 = 0;
pub const CAN_ISOTP_DEFAULT_RECV_STMIN: i32 = 0x0;
pub const CAN_ISOTP_DEFAULT_RECV_WFTMAX: i32 = 0;
pub const CAN_ISOTP_DYN_FC_PARMS: i32 = 0x2000;
pub const CAN_ISOTP_EXTEND_ADDR: i32 = 0x2;
pub const CAN_ISOTP_FORCE_RXSTMIN: i32 = 0x100;
pub const CAN_ISOTP_FORCE_TXSTMIN: i32 = 0x80;
pub const CAN_ISOTP_FRAME_TXTIME_ZERO: u32 = 0xffffffff;
pub const CAN_ISOTP_HALF_DUPLEX: i32 = 0x40;
pub const CAN_ISOTP_LISTEN_MODE: i32 = 0x1;
pub const CAN_ISOTP_LL_OPTS: i32 = 5;
pub const CAN_ISOTP_OPTS: i32 = 1;
pub const CAN_ISOTP_RECV_FC: i32 = 2;
pub const CAN_ISOTP_RX_EXT_ADDR: i32 = 0x200;
pub const CAN_ISOTP_RX_PADDING: i32 = 0x8;
pub const CAN_ISOTP_RX_STMIN: i32 = 4;
pub const CAN_ISOTP_SF_BROADCAST: i32 = 0x800;
pub const CAN_ISOTP_TX_PADDING: i32 = 0x4;
pub const CAN_ISOTP_TX_STMIN: i32 = 3;
pub const CAN_ISOTP_WAIT_TX_DONE: i32 = 0x400;
pub const SOL_CAN_ISOTP: i32 = 106;

#[repr(C)]
pub struct can_isotp_fc_options {
    pub bs: u8,
    pub stmin: u8,
    pub wftmax: u8,
}

#[repr(C)]
pub struct can_isotp_ll_options {
    pub mtu: u8,
    pub tx_dl: u8,
    pub tx_flags: u8,
}

#[repr(C)]
pub struct can_isotp_options {
    pub flags: u32,
    pub frame_txtime: u32,
    pub ext_address: u8,
    pub txpad_content: u8,
    pub rxpad_content: u8,
    pub rx_ext_address: u8,
}

records! {
    can_isotp_fc_options: size 3, align 1;
    can_isotp_ll_options: size 3, align 1;
    can_isotp_options: size 12, align 4;
}
