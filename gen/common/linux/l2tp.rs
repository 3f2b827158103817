// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/l2tp.h

pub const L2TP_ATTR_CONN_ID: i32 = 9;
pub const L2TP_ATTR_COOKIE: i32 = 15;
pub const L2TP_ATTR_DATA_SEQ: i32 = 4;
pub const L2TP_ATTR_DEBUG: i32 = 17;
pub const L2TP_ATTR_ENCAP_TYPE: i32 = 2;
pub const L2TP_ATTR_FD: i32 = 23;
pub const L2TP_ATTR_IFNAME: i32 = 8;
pub const L2TP_ATTR_IP6_DADDR: i32 = 32;
pub const L2TP_ATTR_IP6_SADDR: i32 = 31;
pub const L2TP_ATTR_IP_DADDR: i32 = 25;
pub const L2TP_ATTR_IP_SADDR: i32 = 24;
pub const L2TP_ATTR_L2SPEC_LEN: i32 = 6;
pub const L2TP_ATTR_L2SPEC_TYPE: i32 = 5;
pub const L2TP_ATTR_LNS_MODE: i32 = 20;
pub const L2TP_ATTR_MAX: i32 = 35;
pub const L2TP_ATTR_MRU: i32 = 29;
pub const L2TP_ATTR_MTU: i32 = 28;
pub const L2TP_ATTR_NONE: i32 = 0;
pub const L2TP_ATTR_OFFSET: i32 = 3;
pub const L2TP_ATTR_PAD: i32 = 35;
pub const L2TP_ATTR_PEER_CONN_ID: i32 = 10;
pub const L2TP_ATTR_PEER_COOKIE: i32 = 16;
pub const L2TP_ATTR_PEER_SESSION_ID: i32 = 12;
pub const L2TP_ATTR_PROTO_VERSION: i32 = 7;
pub const L2TP_ATTR_PW_TYPE: i32 = 1;
pub const L2TP_ATTR_RECV_SEQ: i32 = 18;
pub const L2TP_ATTR_RECV_TIMEOUT: i32 = 22;
pub const L2TP_ATTR_RX_BYTES: i32 = 5;
pub const L2TP_ATTR_RX_COOKIE_DISCARDS: i32 = 10;
pub const L2TP_ATTR_RX_ERRORS: i32 = 8;
pub const L2TP_ATTR_RX_INVALID: i32 = 11;
pub const L2TP_ATTR_RX_OOS_PACKETS: i32 = 7;
pub const L2TP_ATTR_RX_PACKETS: i32 = 4;
pub const L2TP_ATTR_RX_SEQ_DISCARDS: i32 = 6;
pub const L2TP_ATTR_SEND_SEQ: i32 = 19;
pub const L2TP_ATTR_SESSION_ID: i32 = 11;
pub const L2TP_ATTR_STATS: i32 = 30;
pub const L2TP_ATTR_STATS_MAX: i32 = 11;
pub const L2TP_ATTR_STATS_NONE: i32 = 0;
pub const L2TP_ATTR_STATS_PAD: i32 = 9;
pub const L2TP_ATTR_TX_BYTES: i32 = 2;
pub const L2TP_ATTR_TX_ERRORS: i32 = 3;
pub const L2TP_ATTR_TX_PACKETS: i32 = 1;
pub const L2TP_ATTR_UDP_CSUM: i32 = 13;
pub const L2TP_ATTR_UDP_DPORT: i32 = 27;
pub const L2TP_ATTR_UDP_SPORT: i32 = 26;
pub const L2TP_ATTR_UDP_ZERO_CSUM6_RX: i32 = 34;
pub const L2TP_ATTR_UDP_ZERO_CSUM6_TX: i32 = 33;
pub const L2TP_ATTR_USING_IPSEC: i32 = 21;
pub const L2TP_ATTR_VLAN_ID: i32 = 14;
pub const L2TP_CMD_MAX: i32 = 8;
pub const L2TP_CMD_NOOP: i32 = 0;
pub const L2TP_CMD_SESSION_CREATE: i32 = 5;
pub const L2TP_CMD_SESSION_DELETE: i32 = 6;
pub const L2TP_CMD_SESSION_GET: i32 = 8;
pub const L2TP_CMD_SESSION_MODIFY: i32 = 7;
pub const L2TP_CMD_TUNNEL_CREATE: i32 = 1;
pub const L2TP_CMD_TUNNEL_DELETE: i32 = 2;
pub const L2TP_CMD_TUNNEL_GET: i32 = 4;
pub const L2TP_CMD_TUNNEL_MODIFY: i32 = 3;
pub const L2TP_ENCAPTYPE_IP: i32 = 1;
pub const L2TP_ENCAPTYPE_UDP: i32 = 0;
pub const L2TP_GENL_MCGROUP: &core::ffi::CStr = c"l2tp";
pub const L2TP_GENL_NAME: &core::ffi::CStr = c"l2tp";
pub const L2TP_GENL_VERSION: i32 = 0x1;
pub const L2TP_L2SPECTYPE_DEFAULT: i32 = 1;
pub const L2TP_L2SPECTYPE_NONE: i32 = 0;
pub const L2TP_MSG_CONTROL: i32 = 2;
pub const L2TP_MSG_DATA: i32 = 8;
pub const L2TP_MSG_DEBUG: i32 = 1;
pub const L2TP_MSG_SEQ: i32 = 4;
pub const L2TP_PWTYPE_ETH: i32 = 5;
pub const L2TP_PWTYPE_ETH_VLAN: i32 = 4;
pub const L2TP_PWTYPE_IP: i32 = 11;
pub const L2TP_PWTYPE_NONE: i32 = 0;
pub const L2TP_PWTYPE_PPP: i32 = 7;
pub const L2TP_PWTYPE_PPP_AC: i32 = 8;
pub const L2TP_SEQ_ALL: i32 = 2;
pub const L2TP_SEQ_IP: i32 = 1;
pub const L2TP_SEQ_NONE: i32 = 0;
pub const __L2TP_ATTR_MAX: i32 = 36;
pub const __L2TP_ATTR_STATS_MAX: i32 = 12;
pub const __L2TP_CMD_MAX: i32 = 9;
pub const __L2TP_PWTYPE_MAX: i32 = 12;

#[repr(C)]
pub struct sockaddr_l2tpip {
    pub l2tp_family: u16,
    pub l2tp_unused: u16,
    pub l2tp_addr: super::in_addr,
    pub l2tp_conn_id: u32,
    pub __pad: [u8; 4],
}

#[repr(C)]
pub struct sockaddr_l2tpip6 {
    pub l2tp_family: u16,
    pub l2tp_unused: u16,
    pub l2tp_flowinfo: u32,
    pub l2tp_addr: super::in6_addr,
    pub l2tp_scope_id: u32,
    pub l2tp_conn_id: u32,
}

records! {
    sockaddr_l2tpip: size 16, align 4;
    sockaddr_l2tpip6: size 32, align 4;
}
