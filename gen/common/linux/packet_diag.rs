// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/packet_diag.h

pub const PACKET_DIAG_FANOUT: i32 = 4;
pub const PACKET_DIAG_FILTER: i32 = 7;
pub const PACKET_DIAG_INFO: i32 = 0;
pub const PACKET_DIAG_MAX: i32 = 7;
pub const PACKET_DIAG_MCLIST: i32 = 1;
pub const PACKET_DIAG_MEMINFO: i32 = 6;
pub const PACKET_DIAG_RX_RING: i32 = 2;
pub const PACKET_DIAG_TX_RING: i32 = 3;
pub const PACKET_DIAG_UID: i32 = 5;
pub const PACKET_SHOW_FANOUT: i32 = 0x8;
pub const PACKET_SHOW_FILTER: i32 = 0x20;
pub const PACKET_SHOW_INFO: i32 = 0x1;
pub const PACKET_SHOW_MCLIST: i32 = 0x2;
pub const PACKET_SHOW_MEMINFO: i32 = 0x10;
pub const PACKET_SHOW_RING_CFG: i32 = 0x4;
pub const PDI_AUXDATA: i32 = 0x2;
pub const PDI_LOSS: i32 = 0x10;
pub const PDI_ORIGDEV: i32 = 0x4;
pub const PDI_RUNNING: i32 = 0x1;
pub const PDI_VNETHDR: i32 = 0x8;
pub const __PACKET_DIAG_MAX: i32 = 8;

#[repr(C)]
pub struct packet_diag_info {
    pub pdi_index: u32,
    pub pdi_version: u32,
    pub pdi_reserve: u32,
    pub pdi_copy_thresh: u32,
    pub pdi_tstamp: u32,
    pub pdi_flags: u32,
}

#[repr(C)]
pub struct packet_diag_mclist {
    pub pdmc_index: u32,
    pub pdmc_count: u32,
    pub pdmc_type: u16,
    pub pdmc_alen: u16,
    pub pdmc_addr: [u8; 32],
}

#[repr(C)]
pub struct packet_diag_msg {
    pub pdiag_family: u8,
    pub pdiag_type: u8,
    pub pdiag_num: u16,
    pub pdiag_ino: u32,
    pub pdiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct packet_diag_req {
    pub sdiag_family: u8,
    pub sdiag_protocol: u8,
    pub pad: u16,
    pub pdiag_ino: u32,
    pub pdiag_show: u32,
    pub pdiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct packet_diag_ring {
    pub pdr_block_size: u32,
    pub pdr_block_nr: u32,
    pub pdr_frame_size: u32,
    pub pdr_frame_nr: u32,
    pub pdr_retire_tmo: u32,
    pub pdr_sizeof_priv: u32,
    pub pdr_features: u32,
}

records! {
    packet_diag_info: size 24, align 4;
    packet_diag_mclist: size 44, align 4;
    packet_diag_msg: size 16, align 4;
    packet_diag_req: size 20, align 4;
    packet_diag_ring: size 28, align 4;
}
