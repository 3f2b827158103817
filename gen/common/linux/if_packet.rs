// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_packet.h

pub const PACKET_ADD_MEMBERSHIP: i32 = 1;
pub const PACKET_AUXDATA: i32 = 8;
pub const PACKET_BROADCAST: i32 = 1;
pub const PACKET_COPY_THRESH: i32 = 7;
pub const PACKET_DROP_MEMBERSHIP: i32 = 2;
pub const PACKET_FANOUT: i32 = 18;
pub const PACKET_FANOUT_CBPF: i32 = 6;
pub const PACKET_FANOUT_CPU: i32 = 2;
pub const PACKET_FANOUT_DATA: i32 = 22;
pub const PACKET_FANOUT_EBPF: i32 = 7;
pub const PACKET_FANOUT_FLAG_DEFRAG: i32 = 0x8000;
pub const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: i32 = 0x4000;
pub const PACKET_FANOUT_FLAG_ROLLOVER: i32 = 0x1000;
pub const PACKET_FANOUT_FLAG_UNIQUEID: i32 = 0x2000;
pub const PACKET_FANOUT_HASH: i32 = 0;
pub const PACKET_FANOUT_LB: i32 = 1;
pub const PACKET_FANOUT_QM: i32 = 5;
pub const PACKET_FANOUT_RND: i32 = 4;
pub const PACKET_FANOUT_ROLLOVER: i32 = 3;
pub const PACKET_FASTROUTE: i32 = 6;
pub const PACKET_HDRLEN: i32 = 11;
pub const PACKET_HOST: i32 = 0;
pub const PACKET_IGNORE_OUTGOING: i32 = 23;
pub const PACKET_KERNEL: i32 = 7;
pub const PACKET_LOOPBACK: i32 = 5;
pub const PACKET_LOSS: i32 = 14;
pub const PACKET_MR_ALLMULTI: i32 = 2;
pub const PACKET_MR_MULTICAST: i32 = 0;
pub const PACKET_MR_PROMISC: i32 = 1;
pub const PACKET_MR_UNICAST: i32 = 3;
pub const PACKET_MULTICAST: i32 = 2;
pub const PACKET_ORIGDEV: i32 = 9;
pub const PACKET_OTHERHOST: i32 = 3;
pub const PACKET_OUTGOING: i32 = 4;
pub const PACKET_QDISC_BYPASS: i32 = 20;
pub const PACKET_RECV_OUTPUT: i32 = 3;
pub const PACKET_RESERVE: i32 = 12;
pub const PACKET_ROLLOVER_STATS: i32 = 21;
pub const PACKET_RX_RING: i32 = 5;
pub const PACKET_STATISTICS: i32 = 6;
pub const PACKET_TIMESTAMP: i32 = 17;
pub const PACKET_TX_HAS_OFF: i32 = 19;
pub const PACKET_TX_RING: i32 = 13;
pub const PACKET_TX_TIMESTAMP: i32 = 16;
pub const PACKET_USER: i32 = 6;
pub const PACKET_VERSION: i32 = 10;
pub const PACKET_VNET_HDR: i32 = 15;
pub const PACKET_VNET_HDR_SZ: i32 = 24;
pub const TPACKET2_HDRLEN: u32 = 52;
pub const TPACKET3_HDRLEN: u32 = 68;
pub const TPACKET_ALIGNMENT: i32 = 16;
pub const TPACKET_HDRLEN: u32 = 52;
pub const TPACKET_V1: i32 = 0;
pub const TPACKET_V2: i32 = 1;
pub const TPACKET_V3: i32 = 2;
pub const TP_FT_REQ_FILL_RXHASH: i32 = 0x1;
pub const TP_STATUS_AVAILABLE: i32 = 0;
pub const TP_STATUS_BLK_TMO: i32 = 0x20;
pub const TP_STATUS_COPY: i32 = 0x2;
pub const TP_STATUS_CSUMNOTREADY: i32 = 0x8;
pub const TP_STATUS_CSUM_VALID: i32 = 0x80;
pub const TP_STATUS_GSO_TCP: i32 = 0x100;
pub const TP_STATUS_KERNEL: i32 = 0;
pub const TP_STATUS_LOSING: i32 = 0x4;
pub const TP_STATUS_SENDING: i32 = 0x2;
pub const TP_STATUS_SEND_REQUEST: i32 = 0x1;
pub const TP_STATUS_TS_RAW_HARDWARE: u32 = 0x80000000;
pub const TP_STATUS_TS_SOFTWARE: i32 = 0x20000000;
pub const TP_STATUS_TS_SYS_HARDWARE: i32 = 0x40000000;
pub const TP_STATUS_USER: i32 = 0x1;
pub const TP_STATUS_VLAN_TPID_VALID: i32 = 0x40;
pub const TP_STATUS_VLAN_VALID: i32 = 0x10;
pub const TP_STATUS_WRONG_FORMAT: i32 = 0x4;

#[repr(C)]
pub struct fanout_args {
    pub id: u16,
    pub type_flags: u16,
    pub max_num_members: u32,
}

#[repr(C)]
pub struct packet_mreq {
    pub mr_ifindex: i32,
    pub mr_type: u16,
    pub mr_alen: u16,
    pub mr_address: [u8; 8],
}

#[repr(C)]
pub struct sockaddr_ll {
    pub sll_family: u16,
    pub sll_protocol: u16,
    pub sll_ifindex: i32,
    pub sll_hatype: u16,
    pub sll_pkttype: u8,
    pub sll_halen: u8,
    pub sll_addr: [u8; 8],
}

#[repr(C)]
pub struct sockaddr_pkt {
    pub spkt_family: u16,
    pub spkt_device: [u8; 14],
    pub spkt_protocol: u16,
}

#[repr(C)]
pub struct tpacket2_hdr {
    pub tp_status: u32,
    pub tp_len: u32,
    pub tp_snaplen: u32,
    pub tp_mac: u16,
    pub tp_net: u16,
    pub tp_sec: u32,
    pub tp_nsec: u32,
    pub tp_vlan_tci: u16,
    pub tp_vlan_tpid: u16,
    pub tp_padding: [u8; 4],
}

#[repr(C)]
pub struct tpacket3_hdr {
    pub tp_next_offset: u32,
    pub tp_sec: u32,
    pub tp_nsec: u32,
    pub tp_snaplen: u32,
    pub tp_len: u32,
    pub tp_status: u32,
    pub tp_mac: u16,
    pub tp_net: u16,
    pub hv1: tpacket_hdr_variant1,
    pub tp_padding: [u8; 8],
}

#[repr(C)]
pub struct tpacket_auxdata {
    pub tp_status: u32,
    pub tp_len: u32,
    pub tp_snaplen: u32,
    pub tp_mac: u16,
    pub tp_net: u16,
    pub tp_vlan_tci: u16,
    pub tp_vlan_tpid: u16,
}

#[repr(C)]
pub union tpacket_bd_header_u {
    pub bh1: tpacket_hdr_v1,
}

#[repr(C)]
pub struct tpacket_bd_ts {
    pub ts_sec: u32,
    pub anon0: tpacket_bd_ts_anon0,
}

#[repr(C)]
pub union tpacket_bd_ts_anon0 {
    pub ts_usec: u32,
    pub ts_nsec: u32,
}

#[repr(C)]
pub struct tpacket_block_desc {
    pub version: u32,
    pub offset_to_priv: u32,
    pub hdr: tpacket_bd_header_u,
}

#[repr(C)]
pub struct tpacket_hdr_v1 {
    pub block_status: u32,
    pub num_pkts: u32,
    pub offset_to_first_pkt: u32,
    pub blk_len: u32,
    pub seq_num: u64,
    pub ts_first_pkt: tpacket_bd_ts,
    pub ts_last_pkt: tpacket_bd_ts,
}

#[repr(C)]
pub struct tpacket_hdr_variant1 {
    pub tp_rxhash: u32,
    pub tp_vlan_tci: u32,
    pub tp_vlan_tpid: u16,
    pub tp_padding: u16,
}

#[repr(C)]
pub struct tpacket_req {
    pub tp_block_size: u32,
    pub tp_block_nr: u32,
    pub tp_frame_size: u32,
    pub tp_frame_nr: u32,
}

#[repr(C)]
pub struct tpacket_req3 {
    pub tp_block_size: u32,
    pub tp_block_nr: u32,
    pub tp_frame_size: u32,
    pub tp_frame_nr: u32,
    pub tp_retire_blk_tov: u32,
    pub tp_sizeof_priv: u32,
    pub tp_feature_req_word: u32,
}

#[repr(C)]
pub union tpacket_req_u {
    pub req: tpacket_req,
    pub req3: tpacket_req3,
}

#[repr(C)]
pub struct tpacket_rollover_stats {
    pub tp_all: u64,
    pub tp_huge: u64,
    pub tp_failed: u64,
}

#[repr(C)]
pub struct tpacket_stats {
    pub tp_packets: u32,
    pub tp_drops: u32,
}

#[repr(C)]
pub union tpacket_stats_u {
    pub stats1: tpacket_stats,
    pub stats3: tpacket_stats_v3,
}

#[repr(C)]
pub struct tpacket_stats_v3 {
    pub tp_packets: u32,
    pub tp_drops: u32,
    pub tp_freeze_q_cnt: u32,
}

records! {
    fanout_args: size 8, align 4;
    packet_mreq: size 16, align 4;
    sockaddr_ll: size 20, align 4;
    sockaddr_pkt: size 18, align 2;
    tpacket2_hdr: size 32, align 4;
    tpacket3_hdr: size 48, align 4;
    tpacket_auxdata: size 20, align 4;
    tpacket_bd_header_u: size 40, align 8;
    tpacket_bd_ts: size 8, align 4;
    tpacket_bd_ts_anon0: size 4, align 4;
    tpacket_block_desc: size 48, align 8;
    tpacket_hdr_v1: size 40, align 8;
    tpacket_hdr_variant1: size 12, align 4;
    tpacket_req: size 16, align 4;
    tpacket_req3: size 28, align 4;
    tpacket_req_u: size 28, align 4;
    tpacket_rollover_stats: size 24, align 8;
    tpacket_stats: size 8, align 4;
    tpacket_stats_u: size 12, align 4;
    tpacket_stats_v3: size 12, align 4;
}
