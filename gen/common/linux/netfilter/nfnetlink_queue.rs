// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/netfilter/nfnetlink_queue.h

pub const NFQA_CAP_LEN: i32 = 13;
pub const NFQA_CFG_CMD: i32 = 1;
pub const NFQA_CFG_FLAGS: i32 = 5;
pub const NFQA_CFG_F_CONNTRACK: i32 = 0x2;
pub const NFQA_CFG_F_FAIL_OPEN: i32 = 0x1;
pub const NFQA_CFG_F_GSO: i32 = 0x4;
pub const NFQA_CFG_F_MAX: i32 = 0x20;
pub const NFQA_CFG_F_SECCTX: i32 = 0x10;
pub const NFQA_CFG_F_UID_GID: i32 = 0x8;
pub const NFQA_CFG_MASK: i32 = 4;
pub const NFQA_CFG_MAX: i32 = 5;
pub const NFQA_CFG_PARAMS: i32 = 2;
pub const NFQA_CFG_QUEUE_MAXLEN: i32 = 3;
pub const NFQA_CFG_UNSPEC: i32 = 0;
pub const NFQA_CGROUP_CLASSID: i32 = 22;
pub const NFQA_CT: i32 = 11;
pub const NFQA_CT_INFO: i32 = 12;
pub const NFQA_EXP: i32 = 15;
pub const NFQA_GID: i32 = 17;
pub const NFQA_HWADDR: i32 = 9;
pub const NFQA_IFINDEX_INDEV: i32 = 5;
pub const NFQA_IFINDEX_OUTDEV: i32 = 6;
pub const NFQA_IFINDEX_PHYSINDEV: i32 = 7;
pub const NFQA_IFINDEX_PHYSOUTDEV: i32 = 8;
pub const NFQA_L2HDR: i32 = 20;
pub const NFQA_MARK: i32 = 3;
pub const NFQA_MAX: i32 = 22;
pub const NFQA_PACKET_HDR: i32 = 1;
pub const NFQA_PAYLOAD: i32 = 10;
pub const NFQA_PRIORITY: i32 = 21;
pub const NFQA_SECCTX: i32 = 18;
pub const NFQA_SKB_CSUMNOTREADY: i32 = 0x1;
pub const NFQA_SKB_CSUM_NOTVERIFIED: i32 = 0x4;
pub const NFQA_SKB_GSO: i32 = 0x2;
pub const NFQA_SKB_INFO: i32 = 14;
pub const NFQA_TIMESTAMP: i32 = 4;
pub const NFQA_UID: i32 = 16;
pub const NFQA_UNSPEC: i32 = 0;
pub const NFQA_VERDICT_HDR: i32 = 2;
pub const NFQA_VLAN: i32 = 19;
pub const NFQA_VLAN_MAX: i32 = 2;
pub const NFQA_VLAN_PROTO: i32 = 1;
pub const NFQA_VLAN_TCI: i32 = 2;
pub const NFQA_VLAN_UNSPEC: i32 = 0;
pub const NFQNL_CFG_CMD_BIND: i32 = 1;
pub const NFQNL_CFG_CMD_NONE: i32 = 0;
pub const NFQNL_CFG_CMD_PF_BIND: i32 = 3;
pub const NFQNL_CFG_CMD_PF_UNBIND: i32 = 4;
pub const NFQNL_CFG_CMD_UNBIND: i32 = 2;
pub const NFQNL_COPY_META: i32 = 1;
pub const NFQNL_COPY_NONE: i32 = 0;
pub const NFQNL_COPY_PACKET: i32 = 2;
pub const NFQNL_MSG_CONFIG: i32 = 2;
pub const NFQNL_MSG_MAX: i32 = 4;
pub const NFQNL_MSG_PACKET: i32 = 0;
pub const NFQNL_MSG_VERDICT: i32 = 1;
pub const NFQNL_MSG_VERDICT_BATCH: i32 = 3;
pub const __NFQA_CFG_MAX: i32 = 6;
pub const __NFQA_MAX: i32 = 23;
pub const __NFQA_VLAN_MAX: i32 = 3;

#[repr(C)]
pub struct nfqnl_msg_config_cmd {
    pub command: u8,
    pub _pad: u8,
    pub pf: u16,
}

#[repr(C, packed)]
pub struct nfqnl_msg_config_params {
    pub copy_range: u32,
    pub copy_mode: u8,
}

#[repr(C, packed)]
pub struct nfqnl_msg_packet_hdr {
    pub packet_id: u32,
    pub hw_protocol: u16,
    pub hook: u8,
}

#[repr(C)]
pub struct nfqnl_msg_packet_hw {
    pub hw_addrlen: u16,
    pub _pad: u16,
    pub hw_addr: [u8; 8],
}

#[repr(C)]
pub struct nfqnl_msg_packet_timestamp {
    pub sec: u64,
    pub usec: u64,
}

#[repr(C)]
pub struct nfqnl_msg_verdict_hdr {
    pub verdict: u32,
    pub id: u32,
}

records! {
    nfqnl_msg_config_cmd: size 4, align 2;
    nfqnl_msg_config_params: size 5, align 1;
    nfqnl_msg_packet_hdr: size 7, align 1;
    nfqnl_msg_packet_hw: size 12, align 2;
    nfqnl_msg_packet_timestamp: size 16, align 8;
    nfqnl_msg_verdict_hdr: size 8, align 4;
}
