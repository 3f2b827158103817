// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netlink_diag.h

pub const NDIAG_FLAG_BROADCAST_ERROR: i32 = 0x4;
pub const NDIAG_FLAG_CAP_ACK: i32 = 0x20;
pub const NDIAG_FLAG_CB_RUNNING: i32 = 0x1;
pub const NDIAG_FLAG_LISTEN_ALL_NSID: i32 = 0x10;
pub const NDIAG_FLAG_NO_ENOBUFS: i32 = 0x8;
pub const NDIAG_FLAG_PKTINFO: i32 = 0x2;
pub const NDIAG_PROTO_ALL: u32 = 255;
pub const NDIAG_SHOW_FLAGS: i32 = 0x8;
pub const NDIAG_SHOW_GROUPS: i32 = 0x2;
pub const NDIAG_SHOW_MEMINFO: i32 = 0x1;
pub const NDIAG_SHOW_RING_CFG: i32 = 0x4;
pub const NETLINK_DIAG_FLAGS: i32 = 4;
pub const NETLINK_DIAG_GROUPS: i32 = 1;
pub const NETLINK_DIAG_MAX: i32 = 4;
pub const NETLINK_DIAG_MEMINFO: i32 = 0;
pub const NETLINK_DIAG_RX_RING: i32 = 2;
pub const NETLINK_DIAG_TX_RING: i32 = 3;
pub const __NETLINK_DIAG_MAX: i32 = 5;

#[repr(C)]
pub struct netlink_diag_msg {
    pub ndiag_family: u8,
    pub ndiag_type: u8,
    pub ndiag_protocol: u8,
    pub ndiag_state: u8,
    pub ndiag_portid: u32,
    pub ndiag_dst_portid: u32,
    pub ndiag_dst_group: u32,
    pub ndiag_ino: u32,
    pub ndiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct netlink_diag_req {
    pub sdiag_family: u8,
    pub sdiag_protocol: u8,
    pub pad: u16,
    pub ndiag_ino: u32,
    pub ndiag_show: u32,
    pub ndiag_cookie: [u32; 2],
}

#[repr(C)]
pub struct netlink_diag_ring {
    pub ndr_block_size: u32,
    pub ndr_block_nr: u32,
    pub ndr_frame_size: u32,
    pub ndr_frame_nr: u32,
}

records! {
    netlink_diag_msg: size 28, align 4;
    netlink_diag_req: size 20, align 4;
    netlink_diag_ring: size 16, align 4;
}
