// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/batadv_packet.h

pub const BATADV_BCAST: i32 = 1;
pub const BATADV_CLAIM_TYPE_ANNOUNCE: i32 = 2;
pub const BATADV_CLAIM_TYPE_CLAIM: i32 = 0;
pub const BATADV_CLAIM_TYPE_LOOPDETECT: i32 = 4;
pub const BATADV_CLAIM_TYPE_REQUEST: i32 = 3;
pub const BATADV_CLAIM_TYPE_UNCLAIM: i32 = 1;
pub const BATADV_CODED: i32 = 2;
pub const BATADV_COMPAT_VERSION: i32 = 15;
pub const BATADV_DESTINATION_UNREACHABLE: i32 = 3;
pub const BATADV_DIRECTLINK: i32 = 4;
pub const BATADV_ECHO_REPLY: i32 = 0;
pub const BATADV_ECHO_REQUEST: i32 = 8;
pub const BATADV_ELP: i32 = 3;
pub const BATADV_ELP_HLEN: u32 = 16;
pub const BATADV_ICMP: i32 = 67;
pub const BATADV_ICMP_MAX_PACKET_SIZE: u32 = 116;
pub const BATADV_IV_OGM: i32 = 0;
pub const BATADV_MCAST: i32 = 5;
pub const BATADV_MCAST_HAVE_MC_PTYPE_CAPA: i32 = 32;
pub const BATADV_MCAST_WANT_ALL_IPV4: i32 = 2;
pub const BATADV_MCAST_WANT_ALL_IPV6: i32 = 4;
pub const BATADV_MCAST_WANT_ALL_UNSNOOPABLES: i32 = 1;
pub const BATADV_MCAST_WANT_NO_RTR4: i32 = 8;
pub const BATADV_MCAST_WANT_NO_RTR6: i32 = 16;
pub const BATADV_NOT_BEST_NEXT_HOP: i32 = 1;
pub const BATADV_OGM2: i32 = 4;
pub const BATADV_OGM2_HLEN: u32 = 20;
pub const BATADV_OGM_HLEN: u32 = 24;
pub const BATADV_PARAMETER_PROBLEM: i32 = 12;
pub const BATADV_PRIMARIES_FIRST_HOP: i32 = 2;
pub const BATADV_P_DATA: i32 = 1;
pub const BATADV_P_DAT_CACHE_REPLY: i32 = 4;
pub const BATADV_P_DAT_DHT_GET: i32 = 2;
pub const BATADV_P_DAT_DHT_PUT: i32 = 3;
pub const BATADV_RR_LEN: i32 = 16;
pub const BATADV_TP: i32 = 15;
pub const BATADV_TP_ACK: i32 = 1;
pub const BATADV_TP_MSG: i32 = 0;
pub const BATADV_TTL_EXCEEDED: i32 = 11;
pub const BATADV_TT_DATA_TYPE_MASK: i32 = 0xf;
pub const BATADV_TT_FULL_TABLE: i32 = 16;
pub const BATADV_TT_OGM_DIFF: i32 = 1;
pub const BATADV_TT_REQUEST: i32 = 2;
pub const BATADV_TT_RESPONSE: i32 = 4;
pub const BATADV_TVLV_DAT: i32 = 2;
pub const BATADV_TVLV_GW: i32 = 1;
pub const BATADV_TVLV_MCAST: i32 = 6;
pub const BATADV_TVLV_MCAST_TRACKER: i32 = 7;
pub const BATADV_TVLV_NC: i32 = 3;
pub const BATADV_TVLV_ROAM: i32 = 5;
pub const BATADV_TVLV_TT: i32 = 4;
pub const BATADV_UNICAST: i32 = 64;
pub const BATADV_UNICAST_4ADDR: i32 = 66;
pub const BATADV_UNICAST_FRAG: i32 = 65;
pub const BATADV_UNICAST_MAX: i32 = 0x7f;
pub const BATADV_UNICAST_MIN: i32 = 0x40;
pub const BATADV_UNICAST_TVLV: i32 = 68;
pub const BATADV_VLAN_HAS_TAG: i32 = 32768;

#[repr(C, packed(2))]
pub struct batadv_bcast_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub reserved: u8,
    pub seqno: u32,
    pub orig: [u8; 6],
}

#[repr(C)]
pub struct batadv_bla_claim_dst {
    pub magic: [u8; 3],
    pub r#type: u8,
    pub group: u16,
}

#[repr(C, packed(2))]
pub struct batadv_coded_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub first_ttvn: u8,
    pub first_source: [u8; 6],
    pub first_orig_dest: [u8; 6],
    pub first_crc: u32,
    pub second_ttl: u8,
    pub second_ttvn: u8,
    pub second_dest: [u8; 6],
    pub second_source: [u8; 6],
    pub second_orig_dest: [u8; 6],
    pub second_crc: u32,
    pub coded_len: u16,
}

#[repr(C, packed(2))]
pub struct batadv_elp_packet {
    pub packet_type: u8,
    pub version: u8,
    pub orig: [u8; 6],
    pub seqno: u32,
    pub elp_interval: u32,
}

#[repr(C)]
pub struct batadv_frag_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub _bitfield0: [u8; 1],
    pub dest: [u8; 6],
    pub orig: [u8; 6],
    pub seqno: u16,
    pub total_size: u16,
}

impl batadv_frag_packet {
    bit_field!(reserved, set_reserved: u8, _bitfield0 bits 0..1);
    bit_field!(priority, set_priority: u8, _bitfield0 bits 1..4);
    bit_field!(no, set_no: u8, _bitfield0 bits 4..8);
}

#[repr(C)]
pub struct batadv_icmp_header {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub msg_type: u8,
    pub dst: [u8; 6],
    pub orig: [u8; 6],
    pub uid: u8,
    pub align: [u8; 3],
}

#[repr(C)]
pub struct batadv_icmp_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub msg_type: u8,
    pub dst: [u8; 6],
    pub orig: [u8; 6],
    pub uid: u8,
    pub reserved: u8,
    pub seqno: u16,
}

#[repr(C)]
pub struct batadv_icmp_packet_rr {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub msg_type: u8,
    pub dst: [u8; 6],
    pub orig: [u8; 6],
    pub uid: u8,
    pub rr_cur: u8,
    pub seqno: u16,
    pub rr: [[u8; 6]; 16],
}

#[repr(C, packed(2))]
pub struct batadv_icmp_tp_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub msg_type: u8,
    pub dst: [u8; 6],
    pub orig: [u8; 6],
    pub uid: u8,
    pub subtype: u8,
    pub session: [u8; 2],
    pub seqno: u32,
    pub timestamp: u32,
}

#[repr(C)]
pub struct batadv_mcast_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub reserved: u8,
    pub tvlv_len: u16,
}

#[repr(C, packed(2))]
pub struct batadv_ogm2_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub flags: u8,
    pub seqno: u32,
    pub orig: [u8; 6],
    pub tvlv_len: u16,
    pub throughput: u32,
}

#[repr(C, packed(2))]
pub struct batadv_ogm_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub flags: u8,
    pub seqno: u32,
    pub orig: [u8; 6],
    pub prev_sender: [u8; 6],
    pub reserved: u8,
    pub tq: u8,
    pub tvlv_len: u16,
}

#[repr(C, packed(2))]
pub struct batadv_tvlv_gateway_data {
    pub bandwidth_down: u32,
    pub bandwidth_up: u32,
}

#[repr(C)]
pub struct batadv_tvlv_hdr {
    pub r#type: u8,
    pub version: u8,
    pub len: u16,
}

#[repr(C)]
pub struct batadv_tvlv_mcast_data {
    pub flags: u8,
    pub reserved: [u8; 3],
}

#[repr(C)]
pub struct batadv_tvlv_mcast_tracker {
    pub num_dests: u16,
}

#[repr(C)]
pub struct batadv_tvlv_roam_adv {
    pub client: [u8; 6],
    pub vid: u16,
}

#[repr(C)]
pub struct batadv_tvlv_tt_change {
    pub flags: u8,
    pub reserved: [u8; 3],
    pub addr: [u8; 6],
    pub vid: u16,
}

#[repr(C)]
pub struct batadv_tvlv_tt_data {
    pub flags: u8,
    pub ttvn: u8,
    pub num_vlan: u16,
    pub vlan_data: [batadv_tvlv_tt_vlan_data; 0],
}

#[repr(C, packed(2))]
pub struct batadv_tvlv_tt_vlan_data {
    pub crc: u32,
    pub vid: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct batadv_unicast_4addr_packet {
    pub u: batadv_unicast_packet,
    pub src: [u8; 6],
    pub subtype: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct batadv_unicast_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub ttvn: u8,
    pub dest: [u8; 6],
}

#[repr(C)]
pub struct batadv_unicast_tvlv_packet {
    pub packet_type: u8,
    pub version: u8,
    pub ttl: u8,
    pub reserved: u8,
    pub dst: [u8; 6],
    pub src: [u8; 6],
    pub tvlv_len: u16,
    pub align: u16,
}

records! {
    batadv_bcast_packet: size 14, align 2;
    batadv_bla_claim_dst: size 6, align 2;
    batadv_coded_packet: size 46, align 2;
    batadv_elp_packet: size 16, align 2;
    batadv_frag_packet: size 20, align 2;
    batadv_icmp_header: size 20, align 1;
    batadv_icmp_packet: size 20, align 2;
    batadv_icmp_packet_rr: size 116, align 2;
    batadv_icmp_tp_packet: size 28, align 2;
    batadv_mcast_packet: size 6, align 2;
    batadv_ogm2_packet: size 20, align 2;
    batadv_ogm_packet: size 24, align 2;
    batadv_tvlv_gateway_data: size 8, align 2;
    batadv_tvlv_hdr: size 4, align 2;
    batadv_tvlv_mcast_data: size 4, align 1;
    batadv_tvlv_mcast_tracker: size 2, align 2;
    batadv_tvlv_roam_adv: size 8, align 2;
    batadv_tvlv_tt_change: size 12, align 2;
    batadv_tvlv_tt_data: size 4, align 2;
    batadv_tvlv_tt_vlan_data: size 8, align 2;
    batadv_unicast_4addr_packet: size 18, align 1;
    batadv_unicast_packet: size 10, align 1;
    batadv_unicast_tvlv_packet: size 20, align 2;
}
