// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pkt_cls.h

pub const FLOW_KEY_DST: i32 = 1;
pub const FLOW_KEY_IIF: i32 = 5;
pub const FLOW_KEY_MARK: i32 = 7;
pub const FLOW_KEY_MAX: i32 = 17;
pub const FLOW_KEY_NFCT: i32 = 8;
pub const FLOW_KEY_NFCT_DST: i32 = 10;
pub const FLOW_KEY_NFCT_PROTO_DST: i32 = 12;
pub const FLOW_KEY_NFCT_PROTO_SRC: i32 = 11;
pub const FLOW_KEY_NFCT_SRC: i32 = 9;
pub const FLOW_KEY_PRIORITY: i32 = 6;
pub const FLOW_KEY_PROTO: i32 = 2;
pub const FLOW_KEY_PROTO_DST: i32 = 4;
pub const FLOW_KEY_PROTO_SRC: i32 = 3;
pub const FLOW_KEY_RTCLASSID: i32 = 13;
pub const FLOW_KEY_RXHASH: i32 = 17;
pub const FLOW_KEY_SKGID: i32 = 15;
pub const FLOW_KEY_SKUID: i32 = 14;
pub const FLOW_KEY_SRC: i32 = 0;
pub const FLOW_KEY_VLAN_TAG: i32 = 16;
pub const FLOW_MODE_HASH: i32 = 1;
pub const FLOW_MODE_MAP: i32 = 0;
pub const TCA_ACT_BIND: i32 = 1;
pub const TCA_ACT_BPF: i32 = 13;
pub const TCA_ACT_CONNMARK: i32 = 14;
pub const TCA_ACT_COOKIE: i32 = 6;
pub const TCA_ACT_CSUM: i32 = 16;
pub const TCA_ACT_FLAGS: i32 = 7;
pub const TCA_ACT_FLAGS_NO_PERCPU_STATS: i32 = 0x1;
pub const TCA_ACT_FLAGS_SKIP_HW: i32 = 0x2;
pub const TCA_ACT_FLAGS_SKIP_SW: i32 = 0x4;
pub const TCA_ACT_GACT: i32 = 5;
pub const TCA_ACT_HW_STATS: i32 = 8;
pub const TCA_ACT_HW_STATS_DELAYED: i32 = 0x2;
pub const TCA_ACT_HW_STATS_IMMEDIATE: i32 = 0x1;
pub const TCA_ACT_IFE: i32 = 25;
pub const TCA_ACT_INDEX: i32 = 3;
pub const TCA_ACT_IN_HW_COUNT: i32 = 10;
pub const TCA_ACT_IPT: i32 = 6;
pub const TCA_ACT_KIND: i32 = 1;
pub const TCA_ACT_MAX: i32 = 11;
pub const TCA_ACT_MAX_PRIO: i32 = 32;
pub const TCA_ACT_MIRRED: i32 = 8;
pub const TCA_ACT_NAT: i32 = 9;
pub const TCA_ACT_NOBIND: i32 = 0;
pub const TCA_ACT_NOREPLACE: i32 = 0;
pub const TCA_ACT_NOUNBIND: i32 = 0;
pub const TCA_ACT_OPTIONS: i32 = 2;
pub const TCA_ACT_PAD: i32 = 5;
pub const TCA_ACT_PEDIT: i32 = 7;
pub const TCA_ACT_REPLACE: i32 = 1;
pub const TCA_ACT_SAMPLE: i32 = 26;
pub const TCA_ACT_SIMP: i32 = 22;
pub const TCA_ACT_SKBEDIT: i32 = 11;
pub const TCA_ACT_SKBMOD: i32 = 15;
pub const TCA_ACT_STATS: i32 = 4;
pub const TCA_ACT_TUNNEL_KEY: i32 = 17;
pub const TCA_ACT_UNBIND: i32 = 1;
pub const TCA_ACT_UNSPEC: i32 = 0;
pub const TCA_ACT_USED_HW_STATS: i32 = 9;
pub const TCA_ACT_VLAN: i32 = 12;
pub const TCA_ACT_XT: i32 = 10;
pub const TCA_BASIC_ACT: i32 = 3;
pub const TCA_BASIC_CLASSID: i32 = 1;
pub const TCA_BASIC_EMATCHES: i32 = 2;
pub const TCA_BASIC_MAX: i32 = 6;
pub const TCA_BASIC_PAD: i32 = 6;
pub const TCA_BASIC_PCNT: i32 = 5;
pub const TCA_BASIC_POLICE: i32 = 4;
pub const TCA_BASIC_UNSPEC: i32 = 0;
pub const TCA_BPF_ACT: i32 = 1;
pub const TCA_BPF_CLASSID: i32 = 3;
pub const TCA_BPF_FD: i32 = 6;
pub const TCA_BPF_FLAGS: i32 = 8;
pub const TCA_BPF_FLAGS_GEN: i32 = 9;
pub const TCA_BPF_FLAG_ACT_DIRECT: i32 = 0x1;
pub const TCA_BPF_ID: i32 = 11;
pub const TCA_BPF_MAX: i32 = 11;
pub const TCA_BPF_NAME: i32 = 7;
pub const TCA_BPF_OPS: i32 = 5;
pub const TCA_BPF_OPS_LEN: i32 = 4;
pub const TCA_BPF_POLICE: i32 = 2;
pub const TCA_BPF_TAG: i32 = 10;
pub const TCA_BPF_UNSPEC: i32 = 0;
pub const TCA_CGROUP_ACT: i32 = 1;
pub const TCA_CGROUP_EMATCHES: i32 = 3;
pub const TCA_CGROUP_MAX: i32 = 3;
pub const TCA_CGROUP_POLICE: i32 = 2;
pub const TCA_CGROUP_UNSPEC: i32 = 0;
pub const TCA_CLS_FLAGS_IN_HW: i32 = 0x4;
pub const TCA_CLS_FLAGS_NOT_IN_HW: i32 = 0x8;
pub const TCA_CLS_FLAGS_SKIP_HW: i32 = 0x1;
pub const TCA_CLS_FLAGS_SKIP_SW: i32 = 0x2;
pub const TCA_CLS_FLAGS_VERBOSE: i32 = 0x10;
pub const TCA_EMATCH_TREE_HDR: i32 = 1;
pub const TCA_EMATCH_TREE_LIST: i32 = 2;
pub const TCA_EMATCH_TREE_MAX: i32 = 2;
pub const TCA_EMATCH_TREE_UNSPEC: i32 = 0;
pub const TCA_FLOWER_ACT: i32 = 3;
pub const TCA_FLOWER_CLASSID: i32 = 1;
pub const TCA_FLOWER_FLAGS: i32 = 22;
pub const TCA_FLOWER_INDEV: i32 = 2;
pub const TCA_FLOWER_IN_HW_COUNT: i32 = 86;
pub const TCA_FLOWER_KEY_ARP_OP: i32 = 61;
pub const TCA_FLOWER_KEY_ARP_OP_MASK: i32 = 62;
pub const TCA_FLOWER_KEY_ARP_SHA: i32 = 63;
pub const TCA_FLOWER_KEY_ARP_SHA_MASK: i32 = 64;
pub const TCA_FLOWER_KEY_ARP_SIP: i32 = 57;
pub const TCA_FLOWER_KEY_ARP_SIP_MASK: i32 = 58;
pub const TCA_FLOWER_KEY_ARP_THA: i32 = 65;
pub const TCA_FLOWER_KEY_ARP_THA_MASK: i32 = 66;
pub const TCA_FLOWER_KEY_ARP_TIP: i32 = 59;
pub const TCA_FLOWER_KEY_ARP_TIP_MASK: i32 = 60;
pub const TCA_FLOWER_KEY_CFM: i32 = 107;
pub const TCA_FLOWER_KEY_CFM_MAX: i32 = 2;
pub const TCA_FLOWER_KEY_CFM_MD_LEVEL: i32 = 1;
pub const TCA_FLOWER_KEY_CFM_OPCODE: i32 = 2;
pub const TCA_FLOWER_KEY_CFM_OPT_MAX: i32 = 2;
pub const TCA_FLOWER_KEY_CFM_OPT_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_CT_FLAGS_ESTABLISHED: i32 = 2;
pub const TCA_FLOWER_KEY_CT_FLAGS_INVALID: i32 = 16;
pub const TCA_FLOWER_KEY_CT_FLAGS_NEW: i32 = 1;
pub const TCA_FLOWER_KEY_CT_FLAGS_RELATED: i32 = 4;
pub const TCA_FLOWER_KEY_CT_FLAGS_REPLY: i32 = 32;
pub const TCA_FLOWER_KEY_CT_FLAGS_TRACKED: i32 = 8;
pub const TCA_FLOWER_KEY_CT_LABELS: i32 = 97;
pub const TCA_FLOWER_KEY_CT_LABELS_MASK: i32 = 98;
pub const TCA_FLOWER_KEY_CT_MARK: i32 = 95;
pub const TCA_FLOWER_KEY_CT_MARK_MASK: i32 = 96;
pub const TCA_FLOWER_KEY_CT_STATE: i32 = 91;
pub const TCA_FLOWER_KEY_CT_STATE_MASK: i32 = 92;
pub const TCA_FLOWER_KEY_CT_ZONE: i32 = 93;
pub const TCA_FLOWER_KEY_CT_ZONE_MASK: i32 = 94;
pub const TCA_FLOWER_KEY_CVLAN_ETH_TYPE: i32 = 79;
pub const TCA_FLOWER_KEY_CVLAN_ID: i32 = 77;
pub const TCA_FLOWER_KEY_CVLAN_PRIO: i32 = 78;
pub const TCA_FLOWER_KEY_ENC_FLAGS: i32 = 110;
pub const TCA_FLOWER_KEY_ENC_FLAGS_MASK: i32 = 111;
pub const TCA_FLOWER_KEY_ENC_IPV4_DST: i32 = 29;
pub const TCA_FLOWER_KEY_ENC_IPV4_DST_MASK: i32 = 30;
pub const TCA_FLOWER_KEY_ENC_IPV4_SRC: i32 = 27;
pub const TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK: i32 = 28;
pub const TCA_FLOWER_KEY_ENC_IPV6_DST: i32 = 33;
pub const TCA_FLOWER_KEY_ENC_IPV6_DST_MASK: i32 = 34;
pub const TCA_FLOWER_KEY_ENC_IPV6_SRC: i32 = 31;
pub const TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK: i32 = 32;
pub const TCA_FLOWER_KEY_ENC_IP_TOS: i32 = 80;
pub const TCA_FLOWER_KEY_ENC_IP_TOS_MASK: i32 = 81;
pub const TCA_FLOWER_KEY_ENC_IP_TTL: i32 = 82;
pub const TCA_FLOWER_KEY_ENC_IP_TTL_MASK: i32 = 83;
pub const TCA_FLOWER_KEY_ENC_KEY_ID: i32 = 26;
pub const TCA_FLOWER_KEY_ENC_OPTS: i32 = 84;
pub const TCA_FLOWER_KEY_ENC_OPTS_ERSPAN: i32 = 3;
pub const TCA_FLOWER_KEY_ENC_OPTS_GENEVE: i32 = 1;
pub const TCA_FLOWER_KEY_ENC_OPTS_GTP: i32 = 4;
pub const TCA_FLOWER_KEY_ENC_OPTS_MASK: i32 = 85;
pub const TCA_FLOWER_KEY_ENC_OPTS_MAX: i32 = 5;
pub const TCA_FLOWER_KEY_ENC_OPTS_PFCP: i32 = 5;
pub const TCA_FLOWER_KEY_ENC_OPTS_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_ENC_OPTS_VXLAN: i32 = 2;
pub const TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR: i32 = 3;
pub const TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID: i32 = 4;
pub const TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX: i32 = 2;
pub const TCA_FLOWER_KEY_ENC_OPT_ERSPAN_MAX: i32 = 4;
pub const TCA_FLOWER_KEY_ENC_OPT_ERSPAN_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER: i32 = 1;
pub const TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS: i32 = 1;
pub const TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA: i32 = 3;
pub const TCA_FLOWER_KEY_ENC_OPT_GENEVE_MAX: i32 = 3;
pub const TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE: i32 = 2;
pub const TCA_FLOWER_KEY_ENC_OPT_GENEVE_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_ENC_OPT_GTP_MAX: i32 = 2;
pub const TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE: i32 = 1;
pub const TCA_FLOWER_KEY_ENC_OPT_GTP_QFI: i32 = 2;
pub const TCA_FLOWER_KEY_ENC_OPT_GTP_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_ENC_OPT_PFCP_MAX: i32 = 2;
pub const TCA_FLOWER_KEY_ENC_OPT_PFCP_SEID: i32 = 2;
pub const TCA_FLOWER_KEY_ENC_OPT_PFCP_TYPE: i32 = 1;
pub const TCA_FLOWER_KEY_ENC_OPT_PFCP_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP: i32 = 1;
pub const TCA_FLOWER_KEY_ENC_OPT_VXLAN_MAX: i32 = 1;
pub const TCA_FLOWER_KEY_ENC_OPT_VXLAN_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_ENC_UDP_DST_PORT: i32 = 45;
pub const TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK: i32 = 46;
pub const TCA_FLOWER_KEY_ENC_UDP_SRC_PORT: i32 = 43;
pub const TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK: i32 = 44;
pub const TCA_FLOWER_KEY_ETH_DST: i32 = 4;
pub const TCA_FLOWER_KEY_ETH_DST_MASK: i32 = 5;
pub const TCA_FLOWER_KEY_ETH_SRC: i32 = 6;
pub const TCA_FLOWER_KEY_ETH_SRC_MASK: i32 = 7;
pub const TCA_FLOWER_KEY_ETH_TYPE: i32 = 8;
pub const TCA_FLOWER_KEY_FLAGS: i32 = 47;
pub const TCA_FLOWER_KEY_FLAGS_FRAG_IS_FIRST: i32 = 2;
pub const TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT: i32 = 1;
pub const TCA_FLOWER_KEY_FLAGS_MASK: i32 = 48;
pub const TCA_FLOWER_KEY_FLAGS_MAX: i32 = 32;
pub const TCA_FLOWER_KEY_FLAGS_TUNNEL_CRIT_OPT: i32 = 32;
pub const TCA_FLOWER_KEY_FLAGS_TUNNEL_CSUM: i32 = 4;
pub const TCA_FLOWER_KEY_FLAGS_TUNNEL_DONT_FRAGMENT: i32 = 8;
pub const TCA_FLOWER_KEY_FLAGS_TUNNEL_OAM: i32 = 16;
pub const TCA_FLOWER_KEY_HASH: i32 = 100;
pub const TCA_FLOWER_KEY_HASH_MASK: i32 = 101;
pub const TCA_FLOWER_KEY_ICMPV4_CODE: i32 = 49;
pub const TCA_FLOWER_KEY_ICMPV4_CODE_MASK: i32 = 50;
pub const TCA_FLOWER_KEY_ICMPV4_TYPE: i32 = 51;
pub const TCA_FLOWER_KEY_ICMPV4_TYPE_MASK: i32 = 52;
pub const TCA_FLOWER_KEY_ICMPV6_CODE: i32 = 53;
pub const TCA_FLOWER_KEY_ICMPV6_CODE_MASK: i32 = 54;
pub const TCA_FLOWER_KEY_ICMPV6_TYPE: i32 = 55;
pub const TCA_FLOWER_KEY_ICMPV6_TYPE_MASK: i32 = 56;
pub const TCA_FLOWER_KEY_IPV4_DST: i32 = 12;
pub const TCA_FLOWER_KEY_IPV4_DST_MASK: i32 = 13;
pub const TCA_FLOWER_KEY_IPV4_SRC: i32 = 10;
pub const TCA_FLOWER_KEY_IPV4_SRC_MASK: i32 = 11;
pub const TCA_FLOWER_KEY_IPV6_DST: i32 = 16;
pub const TCA_FLOWER_KEY_IPV6_DST_MASK: i32 = 17;
pub const TCA_FLOWER_KEY_IPV6_SRC: i32 = 14;
pub const TCA_FLOWER_KEY_IPV6_SRC_MASK: i32 = 15;
pub const TCA_FLOWER_KEY_IP_PROTO: i32 = 9;
pub const TCA_FLOWER_KEY_IP_TOS: i32 = 73;
pub const TCA_FLOWER_KEY_IP_TOS_MASK: i32 = 74;
pub const TCA_FLOWER_KEY_IP_TTL: i32 = 75;
pub const TCA_FLOWER_KEY_IP_TTL_MASK: i32 = 76;
pub const TCA_FLOWER_KEY_L2TPV3_SID: i32 = 105;
pub const TCA_FLOWER_KEY_MPLS_BOS: i32 = 68;
pub const TCA_FLOWER_KEY_MPLS_LABEL: i32 = 70;
pub const TCA_FLOWER_KEY_MPLS_OPTS: i32 = 99;
pub const TCA_FLOWER_KEY_MPLS_OPTS_LSE: i32 = 1;
pub const TCA_FLOWER_KEY_MPLS_OPTS_MAX: i32 = 1;
pub const TCA_FLOWER_KEY_MPLS_OPTS_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS: i32 = 3;
pub const TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH: i32 = 1;
pub const TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL: i32 = 5;
pub const TCA_FLOWER_KEY_MPLS_OPT_LSE_MAX: i32 = 5;
pub const TCA_FLOWER_KEY_MPLS_OPT_LSE_TC: i32 = 4;
pub const TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL: i32 = 2;
pub const TCA_FLOWER_KEY_MPLS_OPT_LSE_UNSPEC: i32 = 0;
pub const TCA_FLOWER_KEY_MPLS_TC: i32 = 69;
pub const TCA_FLOWER_KEY_MPLS_TTL: i32 = 67;
pub const TCA_FLOWER_KEY_NUM_OF_VLANS: i32 = 102;
pub const TCA_FLOWER_KEY_PORT_DST_MAX: i32 = 90;
pub const TCA_FLOWER_KEY_PORT_DST_MIN: i32 = 89;
pub const TCA_FLOWER_KEY_PORT_SRC_MAX: i32 = 88;
pub const TCA_FLOWER_KEY_PORT_SRC_MIN: i32 = 87;
pub const TCA_FLOWER_KEY_PPPOE_SID: i32 = 103;
pub const TCA_FLOWER_KEY_PPP_PROTO: i32 = 104;
pub const TCA_FLOWER_KEY_SCTP_DST: i32 = 42;
pub const TCA_FLOWER_KEY_SCTP_DST_MASK: i32 = 40;
pub const TCA_FLOWER_KEY_SCTP_SRC: i32 = 41;
pub const TCA_FLOWER_KEY_SCTP_SRC_MASK: i32 = 39;
pub const TCA_FLOWER_KEY_SPI: i32 = 108;
pub const TCA_FLOWER_KEY_SPI_MASK: i32 = 109;
pub const TCA_FLOWER_KEY_TCP_DST: i32 = 19;
pub const TCA_FLOWER_KEY_TCP_DST_MASK: i32 = 36;
pub const TCA_FLOWER_KEY_TCP_FLAGS: i32 = 71;
pub const TCA_FLOWER_KEY_TCP_FLAGS_MASK: i32 = 72;
pub const TCA_FLOWER_KEY_TCP_SRC: i32 = 18;
pub const TCA_FLOWER_KEY_TCP_SRC_MASK: i32 = 35;
pub const TCA_FLOWER_KEY_UDP_DST: i32 = 21;
pub const TCA_FLOWER_KEY_UDP_DST_MASK: i32 = 38;
pub const TCA_FLOWER_KEY_UDP_SRC: i32 = 20;
pub const TCA_FLOWER_KEY_UDP_SRC_MASK: i32 = 37;
pub const TCA_FLOWER_KEY_VLAN_ETH_TYPE: i32 = 25;
pub const TCA_FLOWER_KEY_VLAN_ID: i32 = 23;
pub const TCA_FLOWER_KEY_VLAN_PRIO: i32 = 24;
pub const TCA_FLOWER_L2_MISS: i32 = 106;
pub const TCA_FLOWER_MASK_FLAGS_RANGE: i32 = 0x1;
pub const TCA_FLOWER_MAX: i32 = 111;
pub const TCA_FLOWER_UNSPEC: i32 = 0;
pub const TCA_FLOW_ACT: i32 = 9;
pub const TCA_FLOW_ADDEND: i32 = 5;
pub const TCA_FLOW_BASECLASS: i32 = 3;
pub const TCA_FLOW_DIVISOR: i32 = 8;
pub const TCA_FLOW_EMATCHES: i32 = 11;
pub const TCA_FLOW_KEYS: i32 = 1;
pub const TCA_FLOW_MASK: i32 = 6;
pub const TCA_FLOW_MAX: i32 = 12;
pub const TCA_FLOW_MODE: i32 = 2;
pub const TCA_FLOW_PERTURB: i32 = 12;
pub const TCA_FLOW_POLICE: i32 = 10;
pub const TCA_FLOW_RSHIFT: i32 = 4;
pub const TCA_FLOW_UNSPEC: i32 = 0;
pub const TCA_FLOW_XOR: i32 = 7;
pub const TCA_FW_ACT: i32 = 4;
pub const TCA_FW_CLASSID: i32 = 1;
pub const TCA_FW_INDEV: i32 = 3;
pub const TCA_FW_MASK: i32 = 5;
pub const TCA_FW_MAX: i32 = 5;
pub const TCA_FW_POLICE: i32 = 2;
pub const TCA_FW_UNSPEC: i32 = 0;
pub const TCA_ID_BPF: i32 = 13;
pub const TCA_ID_CONNMARK: i32 = 14;
pub const TCA_ID_CSUM: i32 = 16;
pub const TCA_ID_CT: i32 = 29;
pub const TCA_ID_CTINFO: i32 = 27;
pub const TCA_ID_GACT: i32 = 5;
pub const TCA_ID_GATE: i32 = 30;
pub const TCA_ID_IFE: i32 = 25;
pub const TCA_ID_IPT: i32 = 6;
pub const TCA_ID_MAX: i32 = 255;
pub const TCA_ID_MIRRED: i32 = 8;
pub const TCA_ID_MPLS: i32 = 28;
pub const TCA_ID_NAT: i32 = 9;
pub const TCA_ID_PEDIT: i32 = 7;
pub const TCA_ID_POLICE: i32 = 1;
pub const TCA_ID_SAMPLE: i32 = 26;
pub const TCA_ID_SIMP: i32 = 22;
pub const TCA_ID_SKBEDIT: i32 = 11;
pub const TCA_ID_SKBMOD: i32 = 15;
pub const TCA_ID_TUNNEL_KEY: i32 = 17;
pub const TCA_ID_UNSPEC: i32 = 0;
pub const TCA_ID_VLAN: i32 = 12;
pub const TCA_ID_XT: i32 = 10;
pub const TCA_MATCHALL_ACT: i32 = 2;
pub const TCA_MATCHALL_CLASSID: i32 = 1;
pub const TCA_MATCHALL_FLAGS: i32 = 3;
pub const TCA_MATCHALL_MAX: i32 = 5;
pub const TCA_MATCHALL_PAD: i32 = 5;
pub const TCA_MATCHALL_PCNT: i32 = 4;
pub const TCA_MATCHALL_UNSPEC: i32 = 0;
pub const TCA_OLD_COMPAT: i32 = 12;
pub const TCA_POLICE_AVRATE: i32 = 4;
pub const TCA_POLICE_MAX: i32 = 11;
pub const TCA_POLICE_PAD: i32 = 7;
pub const TCA_POLICE_PEAKRATE: i32 = 3;
pub const TCA_POLICE_PEAKRATE64: i32 = 9;
pub const TCA_POLICE_PKTBURST64: i32 = 11;
pub const TCA_POLICE_PKTRATE64: i32 = 10;
pub const TCA_POLICE_RATE: i32 = 2;
pub const TCA_POLICE_RATE64: i32 = 8;
pub const TCA_POLICE_RESULT: i32 = 5;
pub const TCA_POLICE_TBF: i32 = 1;
pub const TCA_POLICE_TM: i32 = 6;
pub const TCA_POLICE_UNSPEC: i32 = 0;
pub const TCA_ROUTE4_ACT: i32 = 6;
pub const TCA_ROUTE4_CLASSID: i32 = 1;
pub const TCA_ROUTE4_FROM: i32 = 3;
pub const TCA_ROUTE4_IIF: i32 = 4;
pub const TCA_ROUTE4_MAX: i32 = 6;
pub const TCA_ROUTE4_POLICE: i32 = 5;
pub const TCA_ROUTE4_TO: i32 = 2;
pub const TCA_ROUTE4_UNSPEC: i32 = 0;
pub const TCA_U32_ACT: i32 = 7;
pub const TCA_U32_CLASSID: i32 = 1;
pub const TCA_U32_DIVISOR: i32 = 4;
pub const TCA_U32_FLAGS: i32 = 11;
pub const TCA_U32_HASH: i32 = 2;
pub const TCA_U32_INDEV: i32 = 8;
pub const TCA_U32_LINK: i32 = 3;
pub const TCA_U32_MARK: i32 = 10;
pub const TCA_U32_MAX: i32 = 12;
pub const TCA_U32_PAD: i32 = 12;
pub const TCA_U32_PCNT: i32 = 9;
pub const TCA_U32_POLICE: i32 = 6;
pub const TCA_U32_SEL: i32 = 5;
pub const TCA_U32_UNSPEC: i32 = 0;
pub const TCF_EM_CANID: i32 = 7;
pub const TCF_EM_CMP: i32 = 1;
pub const TCF_EM_CONTAINER: i32 = 0;
pub const TCF_EM_INVERT: i32 = 0x4;
pub const TCF_EM_IPSET: i32 = 8;
pub const TCF_EM_IPT: i32 = 9;
pub const TCF_EM_MAX: i32 = 9;
pub const TCF_EM_META: i32 = 4;
pub const TCF_EM_NBYTE: i32 = 2;
pub const TCF_EM_OPND_EQ: i32 = 0;
pub const TCF_EM_OPND_GT: i32 = 1;
pub const TCF_EM_OPND_LT: i32 = 2;
pub const TCF_EM_PROG_TC: i32 = 0;
pub const TCF_EM_REL_AND: i32 = 0x1;
pub const TCF_EM_REL_END: i32 = 0;
pub const TCF_EM_REL_MASK: i32 = 3;
pub const TCF_EM_REL_OR: i32 = 0x2;
pub const TCF_EM_SIMPLE: i32 = 0x8;
pub const TCF_EM_TEXT: i32 = 5;
pub const TCF_EM_U32: i32 = 3;
pub const TCF_EM_VLAN: i32 = 6;
pub const TCF_LAYER_LINK: i32 = 0;
pub const TCF_LAYER_MAX: i32 = 2;
pub const TCF_LAYER_NETWORK: i32 = 1;
pub const TCF_LAYER_TRANSPORT: i32 = 2;
pub const TC_ACT_EXT_OPCODE_MAX: i32 = 0x20000000;
pub const TC_ACT_EXT_VAL_MASK: i32 = 0xfffffff;
pub const TC_ACT_GOTO_CHAIN: i32 = 0x20000000;
pub const TC_ACT_JUMP: i32 = 0x10000000;
pub const TC_ACT_OK: i32 = 0;
pub const TC_ACT_PIPE: i32 = 3;
pub const TC_ACT_QUEUED: i32 = 5;
pub const TC_ACT_RECLASSIFY: i32 = 1;
pub const TC_ACT_REDIRECT: i32 = 7;
pub const TC_ACT_REPEAT: i32 = 6;
pub const TC_ACT_SHOT: i32 = 2;
pub const TC_ACT_STOLEN: i32 = 4;
pub const TC_ACT_TRAP: i32 = 8;
pub const TC_ACT_UNSPEC: i32 = -1;
pub const TC_ACT_VALUE_MAX: i32 = 8;
pub const TC_COOKIE_MAX_SIZE: i32 = 16;
pub const TC_POLICE_OK: i32 = 0;
pub const TC_POLICE_PIPE: i32 = 3;
pub const TC_POLICE_RECLASSIFY: i32 = 1;
pub const TC_POLICE_SHOT: i32 = 2;
pub const TC_POLICE_UNSPEC: i32 = -1;
pub const TC_U32_EAT: i32 = 8;
pub const TC_U32_MAXDEPTH: i32 = 8;
pub const TC_U32_OFFSET: i32 = 2;
pub const TC_U32_ROOT: u32 = 0xfff00000;
pub const TC_U32_TERMINAL: i32 = 1;
pub const TC_U32_UNSPEC: i32 = 0;
pub const TC_U32_VAROFFSET: i32 = 4;
pub const __FLOW_KEY_MAX: i32 = 18;
pub const __TCA_ACT_MAX: i32 = 11;
pub const __TCA_BASIC_MAX: i32 = 7;
pub const __TCA_BPF_MAX: i32 = 12;
pub const __TCA_CGROUP_MAX: i32 = 4;
pub const __TCA_EMATCH_TREE_MAX: i32 = 3;
pub const __TCA_FLOWER_KEY_CFM_OPT_MAX: i32 = 3;
pub const __TCA_FLOWER_KEY_CT_FLAGS_MAX: i32 = 33;
pub const __TCA_FLOWER_KEY_ENC_OPTS_MAX: i32 = 6;
pub const __TCA_FLOWER_KEY_ENC_OPT_ERSPAN_MAX: i32 = 5;
pub const __TCA_FLOWER_KEY_ENC_OPT_GENEVE_MAX: i32 = 4;
pub const __TCA_FLOWER_KEY_ENC_OPT_GTP_MAX: i32 = 3;
pub const __TCA_FLOWER_KEY_ENC_OPT_PFCP_MAX: i32 = 3;
pub const __TCA_FLOWER_KEY_ENC_OPT_VXLAN_MAX: i32 = 2;
pub const __TCA_FLOWER_KEY_FLAGS_MAX: i32 = 33;
pub const __TCA_FLOWER_KEY_MPLS_OPTS_MAX: i32 = 2;
pub const __TCA_FLOWER_KEY_MPLS_OPT_LSE_MAX: i32 = 6;
pub const __TCA_FLOWER_MAX: i32 = 112;
pub const __TCA_FLOW_MAX: i32 = 13;
pub const __TCA_FW_MAX: i32 = 6;
pub const __TCA_ID_MAX: i32 = 255;
pub const __TCA_MATCHALL_MAX: i32 = 6;
pub const __TCA_POLICE_MAX: i32 = 12;
pub const __TCA_ROUTE4_MAX: i32 = 7;
pub const __TCA_U32_MAX: i32 = 13;
pub const __TCF_LAYER_MAX: i32 = 3;
pub const __TC_ACT_EXT_SHIFT: i32 = 28;

#[repr(C)]
pub struct tc_basic_pcnt {
    pub rcnt: u64,
    pub rhit: u64,
}

#[repr(C)]
pub struct tc_cnt {
    pub refcnt: i32,
    pub bindcnt: i32,
}

#[repr(C)]
pub struct tc_matchall_pcnt {
    pub rhit: u64,
}

#[repr(C)]
pub struct tc_police {
    pub index: u32,
    pub action: i32,
    pub limit: u32,
    pub burst: u32,
    pub mtu: u32,
    pub rate: super::tc_ratespec,
    pub peakrate: super::tc_ratespec,
    pub refcnt: i32,
    pub bindcnt: i32,
    pub capab: u32,
}

#[repr(C)]
pub struct tc_u32_key {
    pub mask: u32,
    pub val: u32,
    pub off: i32,
    pub offmask: i32,
}

#[repr(C)]
pub struct tc_u32_mark {
    pub val: u32,
    pub mask: u32,
    pub success: u32,
}

#[repr(C)]
pub struct tc_u32_pcnt {
    pub rcnt: u64,
    pub rhit: u64,
    pub kcnts: [u64; 0],
}

#[repr(C)]
pub struct tc_u32_sel {
    pub anon0: tc_u32_sel_anon0,
    pub keys: [tc_u32_key; 0],
}

#[repr(C)]
pub union tc_u32_sel_anon0 {
    pub anon0: tc_u32_sel_anon0_anon0,
    pub hdr: tc_u32_sel_hdr,
}

#[repr(C)]
pub struct tc_u32_sel_anon0_anon0 {
    pub flags: u8,
    pub offshift: u8,
    pub nkeys: u8,
    pub offmask: u16,
    pub off: u16,
    pub offoff: i16,
    pub hoff: i16,
    pub hmask: u32,
}

#[repr(C)]
pub struct tc_u32_sel_hdr {
    pub flags: u8,
    pub offshift: u8,
    pub nkeys: u8,
    pub offmask: u16,
    pub off: u16,
    pub offoff: i16,
    pub hoff: i16,
    pub hmask: u32,
}

#[repr(C)]
pub struct tcf_ematch_hdr {
    pub matchid: u16,
    pub kind: u16,
    pub flags: u16,
    pub pad: u16,
}

#[repr(C)]
pub struct tcf_ematch_tree_hdr {
    pub nmatches: u16,
    pub progid: u16,
}

#[repr(C)]
pub struct tcf_t {
    pub install: u64,
    pub lastuse: u64,
    pub expires: u64,
    pub firstuse: u64,
}

records! {
    tc_basic_pcnt: size 16, align 8;
    tc_cnt: size 8, align 4;
    tc_matchall_pcnt: size 8, align 8;
    tc_police: size 56, align 4;
    tc_u32_key: size 16, align 4;
    tc_u32_mark: size 12, align 4;
    tc_u32_pcnt: size 16, align 8;
    tc_u32_sel: size 16, align 4;
    tc_u32_sel_anon0: size 16, align 4;
    tc_u32_sel_anon0_anon0: size 16, align 4;
    tc_u32_sel_hdr: size 16, align 4;
    tcf_ematch_hdr: size 8, align 2;
    tcf_ematch_tree_hdr: size 4, align 2;
    tcf_t: size 32, align 8;
}
