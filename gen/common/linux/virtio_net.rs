// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_net.h

pub const VIRTIO_NET_CTRL_ANNOUNCE: i32 = 3;
pub const VIRTIO_NET_CTRL_ANNOUNCE_ACK: i32 = 0;
pub const VIRTIO_NET_CTRL_GUEST_OFFLOADS: i32 = 5;
pub const VIRTIO_NET_CTRL_GUEST_OFFLOADS_SET: i32 = 0;
pub const VIRTIO_NET_CTRL_MAC: i32 = 1;
pub const VIRTIO_NET_CTRL_MAC_ADDR_SET: i32 = 1;
pub const VIRTIO_NET_CTRL_MAC_TABLE_SET: i32 = 0;
pub const VIRTIO_NET_CTRL_MQ: i32 = 4;
pub const VIRTIO_NET_CTRL_MQ_HASH_CONFIG: i32 = 2;
pub const VIRTIO_NET_CTRL_MQ_RSS_CONFIG: i32 = 1;
pub const VIRTIO_NET_CTRL_MQ_VQ_PAIRS_MAX: i32 = 0x8000;
pub const VIRTIO_NET_CTRL_MQ_VQ_PAIRS_MIN: i32 = 1;
pub const VIRTIO_NET_CTRL_MQ_VQ_PAIRS_SET: i32 = 0;
pub const VIRTIO_NET_CTRL_NOTF_COAL: i32 = 6;
pub const VIRTIO_NET_CTRL_NOTF_COAL_RX_SET: i32 = 1;
pub const VIRTIO_NET_CTRL_NOTF_COAL_TX_SET: i32 = 0;
pub const VIRTIO_NET_CTRL_NOTF_COAL_VQ_GET: i32 = 3;
pub const VIRTIO_NET_CTRL_NOTF_COAL_VQ_SET: i32 = 2;
pub const VIRTIO_NET_CTRL_RX: i32 = 0;
pub const VIRTIO_NET_CTRL_RX_ALLMULTI: i32 = 1;
pub const VIRTIO_NET_CTRL_RX_ALLUNI: i32 = 2;
pub const VIRTIO_NET_CTRL_RX_NOBCAST: i32 = 5;
pub const VIRTIO_NET_CTRL_RX_NOMULTI: i32 = 3;
pub const VIRTIO_NET_CTRL_RX_NOUNI: i32 = 4;
pub const VIRTIO_NET_CTRL_RX_PROMISC: i32 = 0;
pub const VIRTIO_NET_CTRL_STATS: i32 = 8;
pub const VIRTIO_NET_CTRL_STATS_GET: i32 = 1;
pub const VIRTIO_NET_CTRL_STATS_QUERY: i32 = 0;
pub const VIRTIO_NET_CTRL_VLAN: i32 = 2;
pub const VIRTIO_NET_CTRL_VLAN_ADD: i32 = 0;
pub const VIRTIO_NET_CTRL_VLAN_DEL: i32 = 1;
pub const VIRTIO_NET_ERR: i32 = 1;
pub const VIRTIO_NET_F_CSUM: i32 = 0;
pub const VIRTIO_NET_F_CTRL_GUEST_OFFLOADS: i32 = 2;
pub const VIRTIO_NET_F_CTRL_MAC_ADDR: i32 = 23;
pub const VIRTIO_NET_F_CTRL_RX: i32 = 18;
pub const VIRTIO_NET_F_CTRL_RX_EXTRA: i32 = 20;
pub const VIRTIO_NET_F_CTRL_VLAN: i32 = 19;
pub const VIRTIO_NET_F_CTRL_VQ: i32 = 17;
pub const VIRTIO_NET_F_DEVICE_STATS: i32 = 50;
pub const VIRTIO_NET_F_GSO: i32 = 6;
pub const VIRTIO_NET_F_GUEST_ANNOUNCE: i32 = 21;
pub const VIRTIO_NET_F_GUEST_CSUM: i32 = 1;
pub const VIRTIO_NET_F_GUEST_ECN: i32 = 9;
pub const VIRTIO_NET_F_GUEST_HDRLEN: i32 = 59;
pub const VIRTIO_NET_F_GUEST_TSO4: i32 = 7;
pub const VIRTIO_NET_F_GUEST_TSO6: i32 = 8;
pub const VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO: i32 = 65;
pub const VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO_CSUM: i32 = 66;
pub const VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO_CSUM_MAPPED: i32 = 47;
pub const VIRTIO_NET_F_GUEST_UDP_TUNNEL_GSO_MAPPED: i32 = 46;
pub const VIRTIO_NET_F_GUEST_UFO: i32 = 10;
pub const VIRTIO_NET_F_GUEST_USO4: i32 = 54;
pub const VIRTIO_NET_F_GUEST_USO6: i32 = 55;
pub const VIRTIO_NET_F_HASH_REPORT: i32 = 57;
pub const VIRTIO_NET_F_HOST_ECN: i32 = 13;
pub const VIRTIO_NET_F_HOST_TSO4: i32 = 11;
pub const VIRTIO_NET_F_HOST_TSO6: i32 = 12;
pub const VIRTIO_NET_F_HOST_UDP_TUNNEL_GSO: i32 = 67;
pub const VIRTIO_NET_F_HOST_UDP_TUNNEL_GSO_CSUM: i32 = 68;
pub const VIRTIO_NET_F_HOST_UFO: i32 = 14;
pub const VIRTIO_NET_F_HOST_USO: i32 = 56;
pub const VIRTIO_NET_F_MAC: i32 = 5;
pub const VIRTIO_NET_F_MQ: i32 = 22;
pub const VIRTIO_NET_F_MRG_RXBUF: i32 = 15;
pub const VIRTIO_NET_F_MTU: i32 = 3;
pub const VIRTIO_NET_F_NOTF_COAL: i32 = 53;
pub const VIRTIO_NET_F_RSC_EXT: i32 = 61;
pub const VIRTIO_NET_F_RSS: i32 = 60;
pub const VIRTIO_NET_F_SPEED_DUPLEX: i32 = 63;
pub const VIRTIO_NET_F_STANDBY: i32 = 62;
pub const VIRTIO_NET_F_STATUS: i32 = 16;
pub const VIRTIO_NET_F_VQ_NOTF_COAL: i32 = 52;
pub const VIRTIO_NET_HASH_REPORT_IPv4: i32 = 1;
pub const VIRTIO_NET_HASH_REPORT_IPv6: i32 = 4;
pub const VIRTIO_NET_HASH_REPORT_IPv6_EX: i32 = 7;
pub const VIRTIO_NET_HASH_REPORT_NONE: i32 = 0;
pub const VIRTIO_NET_HASH_REPORT_TCPv4: i32 = 2;
pub const VIRTIO_NET_HASH_REPORT_TCPv6: i32 = 5;
pub const VIRTIO_NET_HASH_REPORT_TCPv6_EX: i32 = 8;
pub const VIRTIO_NET_HASH_REPORT_UDPv4: i32 = 3;
pub const VIRTIO_NET_HASH_REPORT_UDPv6: i32 = 6;
pub const VIRTIO_NET_HASH_REPORT_UDPv6_EX: i32 = 9;
pub const VIRTIO_NET_HDR_F_DATA_VALID: i32 = 2;
pub const VIRTIO_NET_HDR_F_NEEDS_CSUM: i32 = 1;
pub const VIRTIO_NET_HDR_F_RSC_INFO: i32 = 4;
pub const VIRTIO_NET_HDR_F_UDP_TUNNEL_CSUM: i32 = 8;
pub const VIRTIO_NET_HDR_GSO_ECN: i32 = 0x80;
pub const VIRTIO_NET_HDR_GSO_NONE: i32 = 0;
pub const VIRTIO_NET_HDR_GSO_TCPV4: i32 = 1;
pub const VIRTIO_NET_HDR_GSO_TCPV6: i32 = 4;
pub const VIRTIO_NET_HDR_GSO_UDP: i32 = 3;
pub const VIRTIO_NET_HDR_GSO_UDP_L4: i32 = 5;
pub const VIRTIO_NET_HDR_GSO_UDP_TUNNEL: i32 = 96;
pub const VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV4: i32 = 0x20;
pub const VIRTIO_NET_HDR_GSO_UDP_TUNNEL_IPV6: i32 = 0x40;
pub const VIRTIO_NET_OK: i32 = 0;
pub const VIRTIO_NET_RSS_HASH_TYPE_IP_EX: i32 = 0x40;
pub const VIRTIO_NET_RSS_HASH_TYPE_IPv4: i32 = 0x1;
pub const VIRTIO_NET_RSS_HASH_TYPE_IPv6: i32 = 0x8;
pub const VIRTIO_NET_RSS_HASH_TYPE_TCP_EX: i32 = 0x80;
pub const VIRTIO_NET_RSS_HASH_TYPE_TCPv4: i32 = 0x2;
pub const VIRTIO_NET_RSS_HASH_TYPE_TCPv6: i32 = 0x10;
pub const VIRTIO_NET_RSS_HASH_TYPE_UDP_EX: i32 = 0x100;
pub const VIRTIO_NET_RSS_HASH_TYPE_UDPv4: i32 = 0x4;
pub const VIRTIO_NET_RSS_HASH_TYPE_UDPv6: i32 = 0x20;
pub const VIRTIO_NET_STATS_TYPE_CVQ: u64 = 0x100000000;
pub const VIRTIO_NET_STATS_TYPE_REPLY_CVQ: i32 = 32;
pub const VIRTIO_NET_STATS_TYPE_REPLY_RX_BASIC: i32 = 0;
pub const VIRTIO_NET_STATS_TYPE_REPLY_RX_CSUM: i32 = 1;
pub const VIRTIO_NET_STATS_TYPE_REPLY_RX_GSO: i32 = 2;
pub const VIRTIO_NET_STATS_TYPE_REPLY_RX_SPEED: i32 = 3;
pub const VIRTIO_NET_STATS_TYPE_REPLY_TX_BASIC: i32 = 16;
pub const VIRTIO_NET_STATS_TYPE_REPLY_TX_CSUM: i32 = 17;
pub const VIRTIO_NET_STATS_TYPE_REPLY_TX_GSO: i32 = 18;
pub const VIRTIO_NET_STATS_TYPE_REPLY_TX_SPEED: i32 = 19;
pub const VIRTIO_NET_STATS_TYPE_RX_BASIC: u64 = 0x1;
pub const VIRTIO_NET_STATS_TYPE_RX_CSUM: u64 = 0x2;
pub const VIRTIO_NET_STATS_TYPE_RX_GSO: u64 = 0x4;
pub const VIRTIO_NET_STATS_TYPE_RX_SPEED: u64 = 0x8;
pub const VIRTIO_NET_STATS_TYPE_TX_BASIC: u64 = 0x10000;
pub const VIRTIO_NET_STATS_TYPE_TX_CSUM: u64 = 0x20000;
pub const VIRTIO_NET_STATS_TYPE_TX_GSO: u64 = 0x40000;
pub const VIRTIO_NET_STATS_TYPE_TX_SPEED: u64 = 0x80000;
pub const VIRTIO_NET_S_ANNOUNCE: i32 = 2;
pub const VIRTIO_NET_S_LINK_UP: i32 = 1;

#[repr(C, packed)]
pub struct virtio_net_config {
    pub mac: [u8; 6],
    pub status: u16,
    pub max_virtqueue_pairs: u16,
    pub mtu: u16,
    pub speed: u32,
    pub duplex: u8,
    pub rss_max_key_size: u8,
    pub rss_max_indirection_table_length: u16,
    pub supported_hash_types: u32,
}

pub type virtio_net_ctrl_ack = u8;

#[repr(C)]
pub struct virtio_net_ctrl_coal {
    pub max_packets: u32,
    pub max_usecs: u32,
}

#[repr(C)]
pub struct virtio_net_ctrl_coal_rx {
    pub rx_max_packets: u32,
    pub rx_usecs: u32,
}

#[repr(C)]
pub struct virtio_net_ctrl_coal_tx {
    pub tx_max_packets: u32,
    pub tx_usecs: u32,
}

#[repr(C)]
pub struct virtio_net_ctrl_coal_vq {
    pub vqn: u16,
    pub reserved: u16,
    pub coal: virtio_net_ctrl_coal,
}

#[repr(C)]
pub struct virtio_net_ctrl_hdr {
    pub class: u8,
    pub cmd: u8,
}

#[repr(C, packed)]
pub struct virtio_net_ctrl_mac {
    pub entries: u32,
    pub macs: [[u8; 6]; 0],
}

#[repr(C)]
pub struct virtio_net_ctrl_mq {
    pub virtqueue_pairs: u16,
}

#[repr(C)]
pub struct virtio_net_ctrl_queue_stats {
    pub stats: [virtio_net_ctrl_queue_stats_stats; 1],
}

#[repr(C)]
pub struct virtio_net_ctrl_queue_stats_stats {
    pub vq_index: u16,
    pub reserved: [u16; 3],
    pub types_bitmap: [u64; 1],
}

#[repr(C)]
pub struct virtio_net_hash_config {
    pub hash_types: u32,
    pub reserved: [u16; 4],
    pub hash_key_length: u8,
    pub hash_key_data: [u8; 0],
}

#[repr(C)]
pub struct virtio_net_hdr {
    pub flags: u8,
    pub gso_type: u8,
    pub hdr_len: u16,
    pub gso_size: u16,
    pub csum_start: u16,
    pub csum_offset: u16,
}

#[repr(C)]
pub struct virtio_net_hdr_mrg_rxbuf {
    pub hdr: virtio_net_hdr,
    pub num_buffers: u16,
}

#[repr(C)]
pub struct virtio_net_hdr_v1 {
    pub flags: u8,
    pub gso_type: u8,
    pub hdr_len: u16,
    pub gso_size: u16,
    pub anon0: virtio_net_hdr_v1_anon0,
    pub num_buffers: u16,
}

#[repr(C)]
pub union virtio_net_hdr_v1_anon0 {
    pub anon0: virtio_net_hdr_v1_anon0_anon0,
    pub csum: virtio_net_hdr_v1_anon0_csum,
    pub rsc: virtio_net_hdr_v1_anon0_rsc,
}

#[repr(C)]
pub struct virtio_net_hdr_v1_anon0_anon0 {
    pub csum_start: u16,
    pub csum_offset: u16,
}

#[repr(C)]
pub struct virtio_net_hdr_v1_anon0_csum {
    pub start: u16,
    pub offset: u16,
}

#[repr(C)]
pub struct virtio_net_hdr_v1_anon0_rsc {
    pub segments: u16,
    pub dup_acks: u16,
}

#[repr(C)]
pub struct virtio_net_hdr_v1_hash {
    pub hdr: virtio_net_hdr_v1,
    pub hash_value_lo: u16,
    pub hash_value_hi: u16,
    pub hash_report: u16,
    pub padding: u16,
}

#[repr(C)]
pub struct virtio_net_hdr_v1_hash_tunnel {
    pub hash_hdr: virtio_net_hdr_v1_hash,
    pub outer_th_offset: u16,
    pub inner_nh_offset: u16,
}

#[repr(C)]
pub struct virtio_net_rss_config {
    pub hash_types: u32,
    pub indirection_table_mask: u16,
    pub unclassified_queue: u16,
    pub indirection_table: [u16; 1],
    pub max_tx_vq: u16,
    pub hash_key_length: u8,
    pub hash_key_data: [u8; 0],
}

#[repr(C)]
pub struct virtio_net_rss_config_hdr {
    pub hash_types: u32,
    pub indirection_table_mask: u16,
    pub unclassified_queue: u16,
    pub indirection_table: [u16; 0],
}

#[repr(C)]
pub struct virtio_net_rss_config_trailer {
    pub max_tx_vq: u16,
    pub hash_key_length: u8,
    pub hash_key_data: [u8; 0],
}

#[repr(C)]
pub struct virtio_net_stats_capabilities {
    pub supported_stats_types: [u64; 1],
}

#[repr(C)]
pub struct virtio_net_stats_cvq {
    pub hdr: virtio_net_stats_reply_hdr,
    pub command_num: u64,
    pub ok_num: u64,
}

#[repr(C)]
pub struct virtio_net_stats_reply_hdr {
    pub r#type: u8,
    pub reserved: u8,
    pub vq_index: u16,
    pub reserved1: u16,
    pub size: u16,
}

#[repr(C)]
pub struct virtio_net_stats_rx_basic {
    pub hdr: virtio_net_stats_reply_hdr,
    pub rx_notifications: u64,
    pub rx_packets: u64,
    pub rx_bytes: u64,
    pub rx_interrupts: u64,
    pub rx_drops: u64,
    pub rx_drop_overruns: u64,
}

#[repr(C)]
pub struct virtio_net_stats_rx_csum {
    pub hdr: virtio_net_stats_reply_hdr,
    pub rx_csum_valid: u64,
    pub rx_needs_csum: u64,
    pub rx_csum_none: u64,
    pub rx_csum_bad: u64,
}

#[repr(C)]
pub struct virtio_net_stats_rx_gso {
    pub hdr: virtio_net_stats_reply_hdr,
    pub rx_gso_packets: u64,
    pub rx_gso_bytes: u64,
    pub rx_gso_packets_coalesced: u64,
    pub rx_gso_bytes_coalesced: u64,
}

#[repr(C)]
pub struct virtio_net_stats_rx_speed {
    pub hdr: virtio_net_stats_reply_hdr,
    pub rx_ratelimit_packets: u64,
    pub rx_ratelimit_bytes: u64,
}

#[repr(C)]
pub struct virtio_net_stats_tx_basic {
    pub hdr: virtio_net_stats_reply_hdr,
    pub tx_notifications: u64,
    pub tx_packets: u64,
    pub tx_bytes: u64,
    pub tx_interrupts: u64,
    pub tx_drops: u64,
    pub tx_drop_malformed: u64,
}

#[repr(C)]
pub struct virtio_net_stats_tx_csum {
    pub hdr: virtio_net_stats_reply_hdr,
    pub tx_csum_none: u64,
    pub tx_needs_csum: u64,
}

#[repr(C)]
pub struct virtio_net_stats_tx_gso {
    pub hdr: virtio_net_stats_reply_hdr,
    pub tx_gso_packets: u64,
    pub tx_gso_bytes: u64,
    pub tx_gso_segments: u64,
    pub tx_gso_segments_bytes: u64,
    pub tx_gso_packets_noseg: u64,
    pub tx_gso_bytes_noseg: u64,
}

#[repr(C)]
pub struct virtio_net_stats_tx_speed {
    pub hdr: virtio_net_stats_reply_hdr,
    pub tx_ratelimit_packets: u64,
    pub tx_ratelimit_bytes: u64,
}

records! {
    virtio_net_config: size 24, align 1;
    virtio_net_ctrl_coal: size 8, align 4;
    virtio_net_ctrl_coal_rx: size 8, align 4;
    virtio_net_ctrl_coal_tx: size 8, align 4;
    virtio_net_ctrl_coal_vq: size 12, align 4;
    virtio_net_ctrl_hdr: size 2, align 1;
    virtio_net_ctrl_mac: size 4, align 1;
    virtio_net_ctrl_mq: size 2, align 2;
    virtio_net_ctrl_queue_stats: size 16, align 8;
    virtio_net_ctrl_queue_stats_stats: size 16, align 8;
    virtio_net_hash_config: size 16, align 4;
    virtio_net_hdr: size 10, align 2;
    virtio_net_hdr_mrg_rxbuf: size 12, align 2;
    virtio_net_hdr_v1: size 12, align 2;
    virtio_net_hdr_v1_anon0: size 4, align 2;
    virtio_net_hdr_v1_anon0_anon0: size 4, align 2;
    virtio_net_hdr_v1_anon0_csum: size 4, align 2;
    virtio_net_hdr_v1_anon0_rsc: size 4, align 2;
    virtio_net_hdr_v1_hash: size 20, align 2;
    virtio_net_hdr_v1_hash_tunnel: size 24, align 2;
    virtio_net_rss_config: size 16, align 4;
    virtio_net_rss_config_hdr: size 8, align 4;
    virtio_net_rss_config_trailer: size 4, align 2;
    virtio_net_stats_capabilities: size 8, align 8;
    virtio_net_stats_cvq: size 24, align 8;
    virtio_net_stats_reply_hdr: size 8, align 2;
    virtio_net_stats_rx_basic: size 56, align 8;
    virtio_net_stats_rx_csum: size 40, align 8;
    virtio_net_stats_rx_gso: size 40, align 8;
    virtio_net_stats_rx_speed: size 24, align 8;
    virtio_net_stats_tx_basic: size 56, align 8;
    virtio_net_stats_tx_csum: size 24, align 8;
    virtio_net_stats_tx_gso: size 56, align 8;
    virtio_net_stats_tx_speed: size 24, align 8;
}
