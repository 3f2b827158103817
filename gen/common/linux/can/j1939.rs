// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can/j1939.h

pub const J1939_EE_INFO_NONE: i32 = 0;
pub const J1939_EE_INFO_RX_ABORT: i32 = 4;
pub const J1939_EE_INFO_RX_DPO: i32 = 3;
pub const J1939_EE_INFO_RX_RTS: i32 = 2;
pub const J1939_EE_INFO_TX_ABORT: i32 = 1;
pub const J1939_FILTER_MAX: i32 = 512;
pub const J1939_IDLE_ADDR: i32 = 0xfe;
pub const J1939_MAX_UNICAST_ADDR: i32 = 0xfd;
pub const J1939_NLA_BYTES_ACKED: i32 = 1;
pub const J1939_NLA_DEST_ADDR: i32 = 7;
pub const J1939_NLA_DEST_NAME: i32 = 5;
pub const J1939_NLA_PAD: i32 = 0;
pub const J1939_NLA_PGN: i32 = 3;
pub const J1939_NLA_SRC_ADDR: i32 = 6;
pub const J1939_NLA_SRC_NAME: i32 = 4;
pub const J1939_NLA_TOTAL_SIZE: i32 = 2;
pub const J1939_NO_ADDR: i32 = 0xff;
pub const J1939_NO_NAME: i32 = 0;
pub const J1939_NO_PGN: i32 = 0x40000;
pub const J1939_PGN_ADDRESS_CLAIMED: i32 = 0xee00;
pub const J1939_PGN_ADDRESS_COMMANDED: i32 = 0xfed8;
pub const J1939_PGN_MAX: i32 = 0x3ffff;
pub const J1939_PGN_PDU1_MAX: i32 = 0x3ff00;
pub const J1939_PGN_REQUEST: i32 = 0xea00;
pub const SCM_J1939_DEST_ADDR: i32 = 1;
pub const SCM_J1939_DEST_NAME: i32 = 2;
pub const SCM_J1939_ERRQUEUE: i32 = 4;
pub const SCM_J1939_PRIO: i32 = 3;
pub const SOL_CAN_J1939: i32 = 107;
pub const SO_J1939_ERRQUEUE: i32 = 4;
pub const SO_J1939_FILTER: i32 = 1;
pub const SO_J1939_PROMISC: i32 = 2;
pub const SO_J1939_SEND_PRIO: i32 = 3;

#[repr(C)]
pub struct j1939_filter {
    pub name: u64,
    pub name_mask: u64,
    pub pgn: u32,
    pub pgn_mask: u32,
    pub addr: u8,
    pub addr_mask: u8,
}

pub type name_t = u64;

pub type pgn_t = u32;

pub type priority_t = u8;

records! {
    j1939_filter: size 32, align 8;
}
