// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/openvswitch.h

pub const NSH_MD1_CONTEXT_SIZE: i32 = 4;
pub const OVSP_LOCAL: u32 = 0;
pub const OVS_ACTION_ATTR_ADD_MPLS: i32 = 22;
pub const OVS_ACTION_ATTR_CHECK_PKT_LEN: i32 = 21;
pub const OVS_ACTION_ATTR_CLONE: i32 = 20;
pub const OVS_ACTION_ATTR_CT: i32 = 12;
pub const OVS_ACTION_ATTR_CT_CLEAR: i32 = 16;
pub const OVS_ACTION_ATTR_DEC_TTL: i32 = 23;
pub const OVS_ACTION_ATTR_DROP: i32 = 24;
pub const OVS_ACTION_ATTR_HASH: i32 = 8;
pub const OVS_ACTION_ATTR_MAX: i32 = 25;
pub const OVS_ACTION_ATTR_METER: i32 = 19;
pub const OVS_ACTION_ATTR_OUTPUT: i32 = 1;
pub const OVS_ACTION_ATTR_POP_ETH: i32 = 15;
pub const OVS_ACTION_ATTR_POP_MPLS: i32 = 10;
pub const OVS_ACTION_ATTR_POP_NSH: i32 = 18;
pub const OVS_ACTION_ATTR_POP_VLAN: i32 = 5;
pub const OVS_ACTION_ATTR_PSAMPLE: i32 = 25;
pub const OVS_ACTION_ATTR_PUSH_ETH: i32 = 14;
pub const OVS_ACTION_ATTR_PUSH_MPLS: i32 = 9;
pub const OVS_ACTION_ATTR_PUSH_NSH: i32 = 17;
pub const OVS_ACTION_ATTR_PUSH_VLAN: i32 = 4;
pub const OVS_ACTION_ATTR_RECIRC: i32 = 7;
pub const OVS_ACTION_ATTR_SAMPLE: i32 = 6;
pub const OVS_ACTION_ATTR_SET: i32 = 3;
pub const OVS_ACTION_ATTR_SET_MASKED: i32 = 11;
pub const OVS_ACTION_ATTR_TRUNC: i32 = 13;
pub const OVS_ACTION_ATTR_UNSPEC: i32 = 0;
pub const OVS_ACTION_ATTR_USERSPACE: i32 = 2;
pub const OVS_BAND_ATTR_BURST: i32 = 3;
pub const OVS_BAND_ATTR_MAX: i32 = 4;
pub const OVS_BAND_ATTR_RATE: i32 = 2;
pub const OVS_BAND_ATTR_STATS: i32 = 4;
pub const OVS_BAND_ATTR_TYPE: i32 = 1;
pub const OVS_BAND_ATTR_UNSPEC: i32 = 0;
pub const OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_GREATER: i32 = 2;
pub const OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_LESS_EQUAL: i32 = 3;
pub const OVS_CHECK_PKT_LEN_ATTR_MAX: i32 = 3;
pub const OVS_CHECK_PKT_LEN_ATTR_PKT_LEN: i32 = 1;
pub const OVS_CHECK_PKT_LEN_ATTR_UNSPEC: i32 = 0;
pub const OVS_CS_F_DST_NAT: i32 = 0x80;
pub const OVS_CS_F_ESTABLISHED: i32 = 0x2;
pub const OVS_CS_F_INVALID: i32 = 0x10;
pub const OVS_CS_F_NAT_MASK: i32 = 192;
pub const OVS_CS_F_NEW: i32 = 0x1;
pub const OVS_CS_F_RELATED: i32 = 0x4;
pub const OVS_CS_F_REPLY_DIR: i32 = 0x8;
pub const OVS_CS_F_SRC_NAT: i32 = 0x40;
pub const OVS_CS_F_TRACKED: i32 = 0x20;
pub const OVS_CT_ATTR_COMMIT: i32 = 1;
pub const OVS_CT_ATTR_EVENTMASK: i32 = 8;
pub const OVS_CT_ATTR_FORCE_COMMIT: i32 = 7;
pub const OVS_CT_ATTR_HELPER: i32 = 5;
pub const OVS_CT_ATTR_LABELS: i32 = 4;
pub const OVS_CT_ATTR_MARK: i32 = 3;
pub const OVS_CT_ATTR_MAX: i32 = 9;
pub const OVS_CT_ATTR_NAT: i32 = 6;
pub const OVS_CT_ATTR_TIMEOUT: i32 = 9;
pub const OVS_CT_ATTR_UNSPEC: i32 = 0;
pub const OVS_CT_ATTR_ZONE: i32 = 2;
pub const OVS_CT_LABELS_LEN: u32 = 16;
pub const OVS_CT_LABELS_LEN_32: i32 = 4;
pub const OVS_CT_LIMIT_ATTR_MAX: i32 = 1;
pub const OVS_CT_LIMIT_ATTR_UNSPEC: i32 = 0;
pub const OVS_CT_LIMIT_ATTR_ZONE_LIMIT: i32 = 1;
pub const OVS_CT_LIMIT_CMD_DEL: i32 = 2;
pub const OVS_CT_LIMIT_CMD_GET: i32 = 3;
pub const OVS_CT_LIMIT_CMD_SET: i32 = 1;
pub const OVS_CT_LIMIT_CMD_UNSPEC: i32 = 0;
pub const OVS_CT_LIMIT_FAMILY: &core::ffi::CStr = c"ovs_ct_limit";
pub const OVS_CT_LIMIT_MCGROUP: &core::ffi::CStr = c"ovs_ct_limit";
pub const OVS_CT_LIMIT_VERSION: i32 = 0x1;
pub const OVS_DATAPATH_FAMILY: &core::ffi::CStr = c"ovs_datapath";
pub const OVS_DATAPATH_MCGROUP: &core::ffi::CStr = c"ovs_datapath";
pub const OVS_DATAPATH_VERSION: i32 = 2;
pub const OVS_DEC_TTL_ATTR_ACTION: i32 = 1;
pub const OVS_DEC_TTL_ATTR_MAX: i32 = 1;
pub const OVS_DEC_TTL_ATTR_UNSPEC: i32 = 0;
pub const OVS_DP_ATTR_IFINDEX: i32 = 9;
pub const OVS_DP_ATTR_MASKS_CACHE_SIZE: i32 = 7;
pub const OVS_DP_ATTR_MAX: i32 = 9;
pub const OVS_DP_ATTR_MEGAFLOW_STATS: i32 = 4;
pub const OVS_DP_ATTR_NAME: i32 = 1;
pub const OVS_DP_ATTR_PAD: i32 = 6;
pub const OVS_DP_ATTR_PER_CPU_PIDS: i32 = 8;
pub const OVS_DP_ATTR_STATS: i32 = 3;
pub const OVS_DP_ATTR_UNSPEC: i32 = 0;
pub const OVS_DP_ATTR_UPCALL_PID: i32 = 2;
pub const OVS_DP_ATTR_USER_FEATURES: i32 = 5;
pub const OVS_DP_CMD_DEL: i32 = 2;
pub const OVS_DP_CMD_GET: i32 = 3;
pub const OVS_DP_CMD_NEW: i32 = 1;
pub const OVS_DP_CMD_SET: i32 = 4;
pub const OVS_DP_CMD_UNSPEC: i32 = 0;
pub const OVS_DP_F_DISPATCH_UPCALL_PER_CPU: i32 = 0x8;
pub const OVS_DP_F_TC_RECIRC_SHARING: i32 = 0x4;
pub const OVS_DP_F_UNALIGNED: i32 = 0x1;
pub const OVS_DP_F_VPORT_PIDS: i32 = 0x2;
pub const OVS_DP_VER_FEATURES: i32 = 2;
pub const OVS_FLOW_ATTR_ACTIONS: i32 = 2;
pub const OVS_FLOW_ATTR_CLEAR: i32 = 6;
pub const OVS_FLOW_ATTR_KEY: i32 = 1;
pub const OVS_FLOW_ATTR_MASK: i32 = 7;
pub const OVS_FLOW_ATTR_MAX: i32 = 11;
pub const OVS_FLOW_ATTR_PAD: i32 = 11;
pub const OVS_FLOW_ATTR_PROBE: i32 = 8;
pub const OVS_FLOW_ATTR_STATS: i32 = 3;
pub const OVS_FLOW_ATTR_TCP_FLAGS: i32 = 4;
pub const OVS_FLOW_ATTR_UFID: i32 = 9;
pub const OVS_FLOW_ATTR_UFID_FLAGS: i32 = 10;
pub const OVS_FLOW_ATTR_UNSPEC: i32 = 0;
pub const OVS_FLOW_ATTR_USED: i32 = 5;
pub const OVS_FLOW_CMD_DEL: i32 = 2;
pub const OVS_FLOW_CMD_GET: i32 = 3;
pub const OVS_FLOW_CMD_NEW: i32 = 1;
pub const OVS_FLOW_CMD_SET: i32 = 4;
pub const OVS_FLOW_CMD_UNSPEC: i32 = 0;
pub const OVS_FLOW_FAMILY: &core::ffi::CStr = c"ovs_flow";
pub const OVS_FLOW_MCGROUP: &core::ffi::CStr = c"ovs_flow";
pub const OVS_FLOW_VERSION: i32 = 0x1;
pub const OVS_FRAG_TYPE_FIRST: i32 = 1;
pub const OVS_FRAG_TYPE_LATER: i32 = 2;
pub const OVS_FRAG_TYPE_MAX: i32 = 2;
pub const OVS_FRAG_TYPE_NONE: i32 = 0;
pub const OVS_HASH_ALG_L4: i32 = 0;
pub const OVS_HASH_ALG_SYM_L4: i32 = 1;
pub const OVS_KEY_ATTR_ARP: i32 = 13;
pub const OVS_KEY_ATTR_CT_LABELS: i32 = 25;
pub const OVS_KEY_ATTR_CT_MARK: i32 = 24;
pub const OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV4: i32 = 26;
pub const OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV6: i32 = 27;
pub const OVS_KEY_ATTR_CT_STATE: i32 = 22;
pub const OVS_KEY_ATTR_CT_ZONE: i32 = 23;
pub const OVS_KEY_ATTR_DP_HASH: i32 = 19;
pub const OVS_KEY_ATTR_ENCAP: i32 = 1;
pub const OVS_KEY_ATTR_ETHERNET: i32 = 4;
pub const OVS_KEY_ATTR_ETHERTYPE: i32 = 6;
pub const OVS_KEY_ATTR_ICMP: i32 = 11;
pub const OVS_KEY_ATTR_ICMPV6: i32 = 12;
pub const OVS_KEY_ATTR_IN_PORT: i32 = 3;
pub const OVS_KEY_ATTR_IPV4: i32 = 7;
pub const OVS_KEY_ATTR_IPV6: i32 = 8;
pub const OVS_KEY_ATTR_IPV6_EXTHDRS: i32 = 32;
pub const OVS_KEY_ATTR_MAX: i32 = 32;
pub const OVS_KEY_ATTR_MPLS: i32 = 21;
pub const OVS_KEY_ATTR_ND: i32 = 14;
pub const OVS_KEY_ATTR_ND_EXTENSIONS: i32 = 30;
pub const OVS_KEY_ATTR_NSH: i32 = 28;
pub const OVS_KEY_ATTR_PACKET_TYPE: i32 = 29;
pub const OVS_KEY_ATTR_PRIORITY: i32 = 2;
pub const OVS_KEY_ATTR_RECIRC_ID: i32 = 20;
pub const OVS_KEY_ATTR_SCTP: i32 = 17;
pub const OVS_KEY_ATTR_SKB_MARK: i32 = 15;
pub const OVS_KEY_ATTR_TCP: i32 = 9;
pub const OVS_KEY_ATTR_TCP_FLAGS: i32 = 18;
pub const OVS_KEY_ATTR_TUNNEL: i32 = 16;
pub const OVS_KEY_ATTR_TUNNEL_INFO: i32 = 31;
pub const OVS_KEY_ATTR_UDP: i32 = 10;
pub const OVS_KEY_ATTR_UNSPEC: i32 = 0;
pub const OVS_KEY_ATTR_VLAN: i32 = 5;
pub const OVS_METER_ATTR_BANDS: i32 = 4;
pub const OVS_METER_ATTR_CLEAR: i32 = 6;
pub const OVS_METER_ATTR_ID: i32 = 1;
pub const OVS_METER_ATTR_KBPS: i32 = 2;
pub const OVS_METER_ATTR_MAX: i32 = 9;
pub const OVS_METER_ATTR_MAX_BANDS: i32 = 8;
pub const OVS_METER_ATTR_MAX_METERS: i32 = 7;
pub const OVS_METER_ATTR_PAD: i32 = 9;
pub const OVS_METER_ATTR_STATS: i32 = 3;
pub const OVS_METER_ATTR_UNSPEC: i32 = 0;
pub const OVS_METER_ATTR_USED: i32 = 5;
pub const OVS_METER_BAND_TYPE_DROP: i32 = 1;
pub const OVS_METER_BAND_TYPE_MAX: i32 = 1;
pub const OVS_METER_BAND_TYPE_UNSPEC: i32 = 0;
pub const OVS_METER_CMD_DEL: i32 = 3;
pub const OVS_METER_CMD_FEATURES: i32 = 1;
pub const OVS_METER_CMD_GET: i32 = 4;
pub const OVS_METER_CMD_SET: i32 = 2;
pub const OVS_METER_CMD_UNSPEC: i32 = 0;
pub const OVS_METER_FAMILY: &core::ffi::CStr = c"ovs_meter";
pub const OVS_METER_MCGROUP: &core::ffi::CStr = c"ovs_meter";
pub const OVS_METER_VERSION: i32 = 0x1;
pub const OVS_MPLS_L3_TUNNEL_FLAG_MASK: i32 = 0x1;
pub const OVS_NAT_ATTR_DST: i32 = 2;
pub const OVS_NAT_ATTR_IP_MAX: i32 = 4;
pub const OVS_NAT_ATTR_IP_MIN: i32 = 3;
pub const OVS_NAT_ATTR_MAX: i32 = 9;
pub const OVS_NAT_ATTR_PERSISTENT: i32 = 7;
pub const OVS_NAT_ATTR_PROTO_HASH: i32 = 8;
pub const OVS_NAT_ATTR_PROTO_MAX: i32 = 6;
pub const OVS_NAT_ATTR_PROTO_MIN: i32 = 5;
pub const OVS_NAT_ATTR_PROTO_RANDOM: i32 = 9;
pub const OVS_NAT_ATTR_SRC: i32 = 1;
pub const OVS_NAT_ATTR_UNSPEC: i32 = 0;
pub const OVS_NSH_KEY_ATTR_BASE: i32 = 1;
pub const OVS_NSH_KEY_ATTR_MAX: i32 = 3;
pub const OVS_NSH_KEY_ATTR_MD1: i32 = 2;
pub const OVS_NSH_KEY_ATTR_MD2: i32 = 3;
pub const OVS_NSH_KEY_ATTR_UNSPEC: i32 = 0;
pub const OVS_PACKET_ATTR_ACTIONS: i32 = 3;
pub const OVS_PACKET_ATTR_EGRESS_TUN_KEY: i32 = 5;
pub const OVS_PACKET_ATTR_HASH: i32 = 11;
pub const OVS_PACKET_ATTR_KEY: i32 = 2;
pub const OVS_PACKET_ATTR_LEN: i32 = 10;
pub const OVS_PACKET_ATTR_MAX: i32 = 12;
pub const OVS_PACKET_ATTR_MRU: i32 = 9;
pub const OVS_PACKET_ATTR_PACKET: i32 = 1;
pub const OVS_PACKET_ATTR_PROBE: i32 = 8;
pub const OVS_PACKET_ATTR_UNSPEC: i32 = 0;
pub const OVS_PACKET_ATTR_UNUSED1: i32 = 6;
pub const OVS_PACKET_ATTR_UNUSED2: i32 = 7;
pub const OVS_PACKET_ATTR_UPCALL_PID: i32 = 12;
pub const OVS_PACKET_ATTR_USERDATA: i32 = 4;
pub const OVS_PACKET_CMD_ACTION: i32 = 2;
pub const OVS_PACKET_CMD_EXECUTE: i32 = 3;
pub const OVS_PACKET_CMD_MISS: i32 = 1;
pub const OVS_PACKET_CMD_UNSPEC: i32 = 0;
pub const OVS_PACKET_FAMILY: &core::ffi::CStr = c"ovs_packet";
pub const OVS_PACKET_VERSION: i32 = 0x1;
pub const OVS_PSAMPLE_ATTR_COOKIE: i32 = 2;
pub const OVS_PSAMPLE_ATTR_GROUP: i32 = 1;
pub const OVS_PSAMPLE_ATTR_MAX: i32 = 2;
pub const OVS_PSAMPLE_COOKIE_MAX_SIZE: i32 = 16;
pub const OVS_SAMPLE_ATTR_ACTIONS: i32 = 2;
pub const OVS_SAMPLE_ATTR_MAX: i32 = 2;
pub const OVS_SAMPLE_ATTR_PROBABILITY: i32 = 1;
pub const OVS_SAMPLE_ATTR_UNSPEC: i32 = 0;
pub const OVS_TUNNEL_ATTR_DST_PORT: i32 = 1;
pub const OVS_TUNNEL_ATTR_EXTENSION: i32 = 2;
pub const OVS_TUNNEL_ATTR_MAX: i32 = 2;
pub const OVS_TUNNEL_ATTR_UNSPEC: i32 = 0;
pub const OVS_TUNNEL_KEY_ATTR_CSUM: i32 = 6;
pub const OVS_TUNNEL_KEY_ATTR_DONT_FRAGMENT: i32 = 5;
pub const OVS_TUNNEL_KEY_ATTR_ERSPAN_OPTS: i32 = 15;
pub const OVS_TUNNEL_KEY_ATTR_GENEVE_OPTS: i32 = 8;
pub const OVS_TUNNEL_KEY_ATTR_ID: i32 = 0;
pub const OVS_TUNNEL_KEY_ATTR_IPV4_DST: i32 = 2;
pub const OVS_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE: i32 = 16;
pub const OVS_TUNNEL_KEY_ATTR_IPV4_SRC: i32 = 1;
pub const OVS_TUNNEL_KEY_ATTR_IPV6_DST: i32 = 13;
pub const OVS_TUNNEL_KEY_ATTR_IPV6_SRC: i32 = 12;
pub const OVS_TUNNEL_KEY_ATTR_MAX: i32 = 16;
pub const OVS_TUNNEL_KEY_ATTR_OAM: i32 = 7;
pub const OVS_TUNNEL_KEY_ATTR_PAD: i32 = 14;
pub const OVS_TUNNEL_KEY_ATTR_TOS: i32 = 3;
pub const OVS_TUNNEL_KEY_ATTR_TP_DST: i32 = 10;
pub const OVS_TUNNEL_KEY_ATTR_TP_SRC: i32 = 9;
pub const OVS_TUNNEL_KEY_ATTR_TTL: i32 = 4;
pub const OVS_TUNNEL_KEY_ATTR_VXLAN_OPTS: i32 = 11;
pub const OVS_UFID_F_OMIT_ACTIONS: i32 = 0x4;
pub const OVS_UFID_F_OMIT_KEY: i32 = 0x1;
pub const OVS_UFID_F_OMIT_MASK: i32 = 0x2;
pub const OVS_USERSPACE_ATTR_ACTIONS: i32 = 4;
pub const OVS_USERSPACE_ATTR_EGRESS_TUN_PORT: i32 = 3;
pub const OVS_USERSPACE_ATTR_MAX: i32 = 4;
pub const OVS_USERSPACE_ATTR_PID: i32 = 1;
pub const OVS_USERSPACE_ATTR_UNSPEC: i32 = 0;
pub const OVS_USERSPACE_ATTR_USERDATA: i32 = 2;
pub const OVS_VPORT_ATTR_IFINDEX: i32 = 8;
pub const OVS_VPORT_ATTR_MAX: i32 = 10;
pub const OVS_VPORT_ATTR_NAME: i32 = 3;
pub const OVS_VPORT_ATTR_NETNSID: i32 = 9;
pub const OVS_VPORT_ATTR_OPTIONS: i32 = 4;
pub const OVS_VPORT_ATTR_PAD: i32 = 7;
pub const OVS_VPORT_ATTR_PORT_NO: i32 = 1;
pub const OVS_VPORT_ATTR_STATS: i32 = 6;
pub const OVS_VPORT_ATTR_TYPE: i32 = 2;
pub const OVS_VPORT_ATTR_UNSPEC: i32 = 0;
pub const OVS_VPORT_ATTR_UPCALL_PID: i32 = 5;
pub const OVS_VPORT_ATTR_UPCALL_STATS: i32 = 10;
pub const OVS_VPORT_CMD_DEL: i32 = 2;
pub const OVS_VPORT_CMD_GET: i32 = 3;
pub const OVS_VPORT_CMD_NEW: i32 = 1;
pub const OVS_VPORT_CMD_SET: i32 = 4;
pub const OVS_VPORT_CMD_UNSPEC: i32 = 0;
pub const OVS_VPORT_FAMILY: &core::ffi::CStr = c"ovs_vport";
pub const OVS_VPORT_MCGROUP: &core::ffi::CStr = c"ovs_vport";
pub const OVS_VPORT_TYPE_GENEVE: i32 = 5;
pub const OVS_VPORT_TYPE_GRE: i32 = 3;
pub const OVS_VPORT_TYPE_INTERNAL: i32 = 2;
pub const OVS_VPORT_TYPE_MAX: i32 = 5;
pub const OVS_VPORT_TYPE_NETDEV: i32 = 1;
pub const OVS_VPORT_TYPE_UNSPEC: i32 = 0;
pub const OVS_VPORT_TYPE_VXLAN: i32 = 4;
pub const OVS_VPORT_UPCALL_ATTR_FAIL: i32 = 1;
pub const OVS_VPORT_UPCALL_ATTR_MAX: i32 = 1;
pub const OVS_VPORT_UPCALL_ATTR_SUCCESS: i32 = 0;
pub const OVS_VPORT_VERSION: i32 = 0x1;
pub const OVS_VXLAN_EXT_GBP: i32 = 1;
pub const OVS_VXLAN_EXT_MAX: i32 = 1;
pub const OVS_VXLAN_EXT_UNSPEC: i32 = 0;
pub const OVS_ZONE_LIMIT_DEFAULT_ZONE: i32 = -1;
pub const __LINUX_OPENVSWITCH_H: i32 = 1;
pub const __OVS_ACTION_ATTR_MAX: i32 = 26;
pub const __OVS_BAND_ATTR_MAX: i32 = 5;
pub const __OVS_CHECK_PKT_LEN_ATTR_MAX: i32 = 4;
pub const __OVS_CT_ATTR_MAX: i32 = 10;
pub const __OVS_CT_LIMIT_ATTR_MAX: i32 = 2;
pub const __OVS_DEC_TTL_ATTR_MAX: i32 = 2;
pub const __OVS_DP_ATTR_MAX: i32 = 10;
pub const __OVS_FLOW_ATTR_MAX: i32 = 12;
pub const __OVS_FRAG_TYPE_MAX: i32 = 3;
pub const __OVS_KEY_ATTR_MAX: i32 = 33;
pub const __OVS_METER_ATTR_MAX: i32 = 10;
pub const __OVS_METER_BAND_TYPE_MAX: i32 = 2;
pub const __OVS_NAT_ATTR_MAX: i32 = 10;
pub const __OVS_NSH_KEY_ATTR_MAX: i32 = 4;
pub const __OVS_PACKET_ATTR_MAX: i32 = 13;
pub const __OVS_PSAMPLE_ATTR_MAX: i32 = 3;
pub const __OVS_SAMPLE_ATTR_MAX: i32 = 3;
pub const __OVS_TUNNEL_ATTR_MAX: i32 = 3;
pub const __OVS_TUNNEL_KEY_ATTR_MAX: i32 = 17;
pub const __OVS_USERSPACE_ATTR_MAX: i32 = 5;
pub const __OVS_VPORT_ATTR_MAX: i32 = 11;
pub const __OVS_VPORT_TYPE_MAX: i32 = 6;
pub const __OVS_VPORT_UPCALL_ATTR_MAX: i32 = 2;
pub const __OVS_VXLAN_EXT_MAX: i32 = 2;

#[repr(C)]
pub struct ovs_action_add_mpls {
    pub mpls_lse: u32,
    pub mpls_ethertype: u16,
    pub tun_flags: u16,
}

#[repr(C)]
pub struct ovs_action_hash {
    pub hash_alg: u32,
    pub hash_basis: u32,
}

#[repr(C)]
pub struct ovs_action_push_eth {
    pub addresses: ovs_key_ethernet,
}

#[repr(C)]
pub struct ovs_action_push_mpls {
    pub mpls_lse: u32,
    pub mpls_ethertype: u16,
}

#[repr(C)]
pub struct ovs_action_push_vlan {
    pub vlan_tpid: u16,
    pub vlan_tci: u16,
}

#[repr(C)]
pub struct ovs_action_trunc {
    pub max_len: u32,
}

#[repr(C)]
pub struct ovs_dp_megaflow_stats {
    pub n_mask_hit: u64,
    pub n_masks: u32,
    pub pad0: u32,
    pub n_cache_hit: u64,
    pub pad1: u64,
}

#[repr(C)]
pub struct ovs_dp_stats {
    pub n_hit: u64,
    pub n_missed: u64,
    pub n_lost: u64,
    pub n_flows: u64,
}

#[repr(C)]
pub struct ovs_flow_stats {
    pub n_packets: u64,
    pub n_bytes: u64,
}

#[repr(C)]
pub struct ovs_header {
    pub dp_ifindex: i32,
}

#[repr(C)]
pub struct ovs_key_arp {
    pub arp_sip: u32,
    pub arp_tip: u32,
    pub arp_op: u16,
    pub arp_sha: [u8; 6],
    pub arp_tha: [u8; 6],
}

#[repr(C)]
pub struct ovs_key_ct_labels {
    pub anon0: ovs_key_ct_labels_anon0,
}

#[repr(C)]
pub union ovs_key_ct_labels_anon0 {
    pub ct_labels: [u8; 16],
    pub ct_labels_32: [u32; 4],
}

#[repr(C)]
pub struct ovs_key_ct_tuple_ipv4 {
    pub ipv4_src: u32,
    pub ipv4_dst: u32,
    pub src_port: u16,
    pub dst_port: u16,
    pub ipv4_proto: u8,
}

#[repr(C)]
pub struct ovs_key_ct_tuple_ipv6 {
    pub ipv6_src: [u32; 4],
    pub ipv6_dst: [u32; 4],
    pub src_port: u16,
    pub dst_port: u16,
    pub ipv6_proto: u8,
}

#[repr(C)]
pub struct ovs_key_ethernet {
    pub eth_src: [u8; 6],
    pub eth_dst: [u8; 6],
}

#[repr(C)]
pub struct ovs_key_icmp {
    pub icmp_type: u8,
    pub icmp_code: u8,
}

#[repr(C)]
pub struct ovs_key_icmpv6 {
    pub icmpv6_type: u8,
    pub icmpv6_code: u8,
}

#[repr(C)]
pub struct ovs_key_ipv4 {
    pub ipv4_src: u32,
    pub ipv4_dst: u32,
    pub ipv4_proto: u8,
    pub ipv4_tos: u8,
    pub ipv4_ttl: u8,
    pub ipv4_frag: u8,
}

#[repr(C)]
pub struct ovs_key_ipv6 {
    pub ipv6_src: [u32; 4],
    pub ipv6_dst: [u32; 4],
    pub ipv6_label: u32,
    pub ipv6_proto: u8,
    pub ipv6_tclass: u8,
    pub ipv6_hlimit: u8,
    pub ipv6_frag: u8,
}

#[repr(C)]
pub struct ovs_key_ipv6_exthdrs {
    pub hdrs: u16,
}

#[repr(C)]
pub struct ovs_key_mpls {
    pub mpls_lse: u32,
}

#[repr(C)]
pub struct ovs_key_nd {
    pub nd_target: [u32; 4],
    pub nd_sll: [u8; 6],
    pub nd_tll: [u8; 6],
}

#[repr(C)]
pub struct ovs_key_sctp {
    pub sctp_src: u16,
    pub sctp_dst: u16,
}

#[repr(C)]
pub struct ovs_key_tcp {
    pub tcp_src: u16,
    pub tcp_dst: u16,
}

#[repr(C)]
pub struct ovs_key_udp {
    pub udp_src: u16,
    pub udp_dst: u16,
}

#[repr(C)]
pub struct ovs_nsh_key_base {
    pub flags: u8,
    pub ttl: u8,
    pub mdtype: u8,
    pub np: u8,
    pub path_hdr: u32,
}

#[repr(C)]
pub struct ovs_nsh_key_md1 {
    pub context: [u32; 4],
}

#[repr(C)]
pub struct ovs_vport_stats {
    pub rx_packets: u64,
    pub tx_packets: u64,
    pub rx_bytes: u64,
    pub tx_bytes: u64,
    pub rx_errors: u64,
    pub tx_errors: u64,
    pub rx_dropped: u64,
    pub tx_dropped: u64,
}

#[repr(C)]
pub struct ovs_zone_limit {
    pub zone_id: i32,
    pub limit: u32,
    pub count: u32,
}

records! {
    ovs_action_add_mpls: size 8, align 4;
    ovs_action_hash: size 8, align 4;
    ovs_action_push_eth: size 12, align 1;
    ovs_action_push_mpls: size 8, align 4;
    ovs_action_push_vlan: size 4, align 2;
    ovs_action_trunc: size 4, align 4;
    ovs_dp_megaflow_stats: size 32, align 8;
    ovs_dp_stats: size 32, align 8;
    ovs_flow_stats: size 16, align 8;
    ovs_header: size 4, align 4;
    ovs_key_arp: size 24, align 4;
    ovs_key_ct_labels: size 16, align 4;
    ovs_key_ct_labels_anon0: size 16, align 4;
    ovs_key_ct_tuple_ipv4: size 16, align 4;
    ovs_key_ct_tuple_ipv6: size 40, align 4;
    ovs_key_ethernet: size 12, align 1;
    ovs_key_icmp: size 2, align 1;
    ovs_key_icmpv6: size 2, align 1;
    ovs_key_ipv4: size 12, align 4;
    ovs_key_ipv6: size 40, align 4;
    ovs_key_ipv6_exthdrs: size 2, align 2;
    ovs_key_mpls: size 4, align 4;
    ovs_key_nd: size 28, align 4;
    ovs_key_sctp: size 4, align 2;
    ovs_key_tcp: size 4, align 2;
    ovs_key_udp: size 4, align 2;
    ovs_nsh_key_base: size 8, align 4;
    ovs_nsh_key_md1: size 16, align 4;
    ovs_vport_stats: size 64, align 8;
    ovs_zone_limit: size 12, align 4;
}
