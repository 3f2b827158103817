// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/can.h

pub const CANFD_BRS: i32 = 0x1;
pub const CANFD_ESI: i32 = 0x2;
pub const CANFD_FDF: i32 = 0x4;
pub const CANFD_MAX_DLC: i32 = 15;
pub const CANFD_MAX_DLEN: i32 = 64;
pub const CANFD_MTU: u32 = 72;
pub const CANXL_HDR_SIZE: u32 = 12;
pub const CANXL_MAX_DLC: i32 = 2047;
pub const CANXL_MAX_DLC_MASK: i32 = 0x7ff;
pub const CANXL_MAX_DLEN: i32 = 2048;
pub const CANXL_MAX_MTU: u32 = 0x80c;
pub const CANXL_MIN_DLC: i32 = 0;
pub const CANXL_MIN_DLEN: i32 = 1;
pub const CANXL_MIN_MTU: u32 = 76;
pub const CANXL_MTU: u32 = 0x80c;
pub const CANXL_PRIO_BITS: i32 = 11;
pub const CANXL_PRIO_MASK: u32 = 0x7ff;
pub const CANXL_RRS: i32 = 0x2;
pub const CANXL_SEC: i32 = 0x1;
pub const CANXL_VCID_MASK: u32 = 0xff0000;
pub const CANXL_VCID_OFFSET: i32 = 16;
pub const CANXL_VCID_VAL_MASK: u32 = 0xff;
pub const CANXL_XLF: i32 = 0x80;
pub const CAN_BCM: i32 = 2;
pub const CAN_EFF_FLAG: u32 = 0x80000000;
pub const CAN_EFF_ID_BITS: i32 = 29;
pub const CAN_EFF_MASK: u32 = 0x1fffffff;
pub const CAN_ERR_FLAG: u32 = 0x20000000;
pub const CAN_ERR_MASK: u32 = 0x1fffffff;
pub const CAN_INV_FILTER: u32 = 0x20000000;
pub const CAN_ISOTP: i32 = 6;
pub const CAN_J1939: i32 = 7;
pub const CAN_MAX_DLC: i32 = 8;
pub const CAN_MAX_DLEN: i32 = 8;
pub const CAN_MAX_RAW_DLC: i32 = 15;
pub const CAN_MCNET: i32 = 5;
pub const CAN_MTU: u32 = 16;
pub const CAN_NPROTO: i32 = 8;
pub const CAN_RAW: i32 = 1;
pub const CAN_RTR_FLAG: u32 = 0x40000000;
pub const CAN_SFF_ID_BITS: i32 = 11;
pub const CAN_SFF_MASK: u32 = 0x7ff;
pub const CAN_TP16: i32 = 3;
pub const CAN_TP20: i32 = 4;
pub const SOL_CAN_BASE: i32 = 100;

pub type can_err_mask_t = u32;

#[repr(C)]
pub struct can_filter {
    pub can_id: u32,
    pub can_mask: u32,
}

#[repr(C, align(8))]
pub struct can_frame {
    pub can_id: u32,
    pub anon0: can_frame_anon0,
    pub __pad: u8,
    pub __res0: u8,
    pub len8_dlc: u8,
    pub data: [u8; 8],
}

#[repr(C)]
pub union can_frame_anon0 {
    pub len: u8,
    pub can_dlc: u8,
}

#[repr(C, align(8))]
pub struct canfd_frame {
    pub can_id: u32,
    pub len: u8,
    pub flags: u8,
    pub __res0: u8,
    pub __res1: u8,
    pub data: [u8; 64],
}

pub type canid_t = u32;

#[repr(C)]
pub struct canxl_frame {
    pub prio: u32,
    pub flags: u8,
    pub sdt: u8,
    pub len: u16,
    pub af: u32,
    pub data: [u8; 2048],
}

#[repr(C)]
pub struct sockaddr_can {
    pub can_family: u16,
    pub can_ifindex: i32,
    pub can_addr: sockaddr_can_can_addr,
}

#[repr(C)]
pub union sockaddr_can_can_addr {
    pub tp: sockaddr_can_can_addr_tp,
    pub j1939: sockaddr_can_can_addr_j1939,
}

#[repr(C)]
pub struct sockaddr_can_can_addr_j1939 {
    pub name: u64,
    pub pgn: u32,
    pub addr: u8,
}

#[repr(C)]
pub struct sockaddr_can_can_addr_tp {
    pub rx_id: u32,
    pub tx_id: u32,
}

records! {
    can_filter: size 8, align 4;
    can_frame: size 16, align 8;
    can_frame_anon0: size 1, align 1;
    canfd_frame: size 72, align 8;
    canxl_frame: size 2060, align 4;
    sockaddr_can: size 24, align 8;
    sockaddr_can_can_addr: size 16, align 8;
    sockaddr_can_can_addr_j1939: size 16, align 8;
    sockaddr_can_can_addr_tp: size 8, align 4;
}
