// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nfnetlink_log.h

pub const NFULA_CFG_CMD: i32 = 1;
pub const NFULA_CFG_FLAGS: i32 = 6;
pub const NFULA_CFG_MAX: i32 = 6;
pub const NFULA_CFG_MODE: i32 = 2;
pub const NFULA_CFG_NLBUFSIZ: i32 = 3;
pub const NFULA_CFG_QTHRESH: i32 = 5;
pub const NFULA_CFG_TIMEOUT: i32 = 4;
pub const NFULA_CFG_UNSPEC: i32 = 0;
pub const NFULA_CT: i32 = 18;
pub const NFULA_CT_INFO: i32 = 19;
pub const NFULA_GID: i32 = 14;
pub const NFULA_HWADDR: i32 = 8;
pub const NFULA_HWHEADER: i32 = 16;
pub const NFULA_HWLEN: i32 = 17;
pub const NFULA_HWTYPE: i32 = 15;
pub const NFULA_IFINDEX_INDEV: i32 = 4;
pub const NFULA_IFINDEX_OUTDEV: i32 = 5;
pub const NFULA_IFINDEX_PHYSINDEV: i32 = 6;
pub const NFULA_IFINDEX_PHYSOUTDEV: i32 = 7;
pub const NFULA_L2HDR: i32 = 21;
pub const NFULA_MARK: i32 = 2;
pub const NFULA_MAX: i32 = 21;
pub const NFULA_PACKET_HDR: i32 = 1;
pub const NFULA_PAYLOAD: i32 = 9;
pub const NFULA_PREFIX: i32 = 10;
pub const NFULA_SEQ: i32 = 12;
pub const NFULA_SEQ_GLOBAL: i32 = 13;
pub const NFULA_TIMESTAMP: i32 = 3;
pub const NFULA_UID: i32 = 11;
pub const NFULA_UNSPEC: i32 = 0;
pub const NFULA_VLAN: i32 = 20;
pub const NFULA_VLAN_MAX: i32 = 4;
pub const NFULA_VLAN_PROTO: i32 = 1;
pub const NFULA_VLAN_TCI: i32 = 2;
pub const NFULA_VLAN_UNSPEC: i32 = 0;
pub const NFULNL_CFG_CMD_BIND: i32 = 1;
pub const NFULNL_CFG_CMD_NONE: i32 = 0;
pub const NFULNL_CFG_CMD_PF_BIND: i32 = 3;
pub const NFULNL_CFG_CMD_PF_UNBIND: i32 = 4;
pub const NFULNL_CFG_CMD_UNBIND: i32 = 2;
pub const NFULNL_CFG_F_CONNTRACK: i32 = 0x4;
pub const NFULNL_CFG_F_SEQ: i32 = 0x1;
pub const NFULNL_CFG_F_SEQ_GLOBAL: i32 = 0x2;
pub const NFULNL_COPY_META: i32 = 0x1;
pub const NFULNL_COPY_NONE: i32 = 0x0;
pub const NFULNL_COPY_PACKET: i32 = 0x2;
pub const NFULNL_MSG_CONFIG: i32 = 1;
pub const NFULNL_MSG_MAX: i32 = 2;
pub const NFULNL_MSG_PACKET: i32 = 0;
pub const __NFULA_CFG_MAX: i32 = 7;
pub const __NFULA_MAX: i32 = 22;
pub const __NFULA_VLAN_MAX: i32 = 3;

#[repr(C)]
pub struct nfulnl_msg_config_cmd {
    pub command: u8,
}

#[repr(C, packed)]
pub struct nfulnl_msg_config_mode {
    pub copy_range: u32,
    pub copy_mode: u8,
    pub _pad: u8,
}

#[repr(C)]
pub struct nfulnl_msg_packet_hdr {
    pub hw_protocol: u16,
    pub hook: u8,
    pub _pad: u8,
}

#[repr(C)]
pub struct nfulnl_msg_packet_hw {
    pub hw_addrlen: u16,
    pub _pad: u16,
    pub hw_addr: [u8; 8],
}

#[repr(C)]
pub struct nfulnl_msg_packet_timestamp {
    pub sec: u64,
    pub usec: u64,
}

records! {
    nfulnl_msg_config_cmd: size 1, align 1;
    nfulnl_msg_config_mode: size 6, align 1;
    nfulnl_msg_packet_hdr: size 4, align 2;
    nfulnl_msg_packet_hw: size 12, align 2;
    nfulnl_msg_packet_timestamp: size 16, align 8;
}
