// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_bridge.h

pub const BRCTL_ADD_BRIDGE: i32 = 2;
pub const BRCTL_ADD_IF: i32 = 4;
pub const BRCTL_DEL_BRIDGE: i32 = 3;
pub const BRCTL_DEL_IF: i32 = 5;
pub const BRCTL_GET_BRIDGES: i32 = 1;
pub const BRCTL_GET_BRIDGE_INFO: i32 = 6;
pub const BRCTL_GET_FDB_ENTRIES: i32 = 18;
pub const BRCTL_GET_PORT_INFO: i32 = 13;
pub const BRCTL_GET_PORT_LIST: i32 = 7;
pub const BRCTL_GET_VERSION: i32 = 0;
pub const BRCTL_SET_AGEING_TIME: i32 = 11;
pub const BRCTL_SET_BRIDGE_FORWARD_DELAY: i32 = 8;
pub const BRCTL_SET_BRIDGE_HELLO_TIME: i32 = 9;
pub const BRCTL_SET_BRIDGE_MAX_AGE: i32 = 10;
pub const BRCTL_SET_BRIDGE_PRIORITY: i32 = 15;
pub const BRCTL_SET_BRIDGE_STP_STATE: i32 = 14;
pub const BRCTL_SET_GC_INTERVAL: i32 = 12;
pub const BRCTL_SET_PATH_COST: i32 = 17;
pub const BRCTL_SET_PORT_PRIORITY: i32 = 16;
pub const BRCTL_VERSION: i32 = 1;
pub const BRIDGE_FLAGS_MASTER: i32 = 1;
pub const BRIDGE_FLAGS_SELF: i32 = 2;
pub const BRIDGE_MODE_UNDEF: i32 = 0xffff;
pub const BRIDGE_MODE_VEB: i32 = 0;
pub const BRIDGE_MODE_VEPA: i32 = 1;
pub const BRIDGE_QUERIER_IPV6_ADDRESS: i32 = 5;
pub const BRIDGE_QUERIER_IPV6_OTHER_TIMER: i32 = 7;
pub const BRIDGE_QUERIER_IPV6_PORT: i32 = 6;
pub const BRIDGE_QUERIER_IP_ADDRESS: i32 = 1;
pub const BRIDGE_QUERIER_IP_OTHER_TIMER: i32 = 3;
pub const BRIDGE_QUERIER_IP_PORT: i32 = 2;
pub const BRIDGE_QUERIER_MAX: i32 = 7;
pub const BRIDGE_QUERIER_PAD: i32 = 4;
pub const BRIDGE_QUERIER_UNSPEC: i32 = 0;
pub const BRIDGE_VLANDB_DUMPF_GLOBAL: i32 = 0x2;
pub const BRIDGE_VLANDB_DUMPF_STATS: i32 = 0x1;
pub const BRIDGE_VLANDB_DUMP_FLAGS: i32 = 1;
pub const BRIDGE_VLANDB_DUMP_MAX: i32 = 1;
pub const BRIDGE_VLANDB_DUMP_UNSPEC: i32 = 0;
pub const BRIDGE_VLANDB_ENTRY: i32 = 1;
pub const BRIDGE_VLANDB_ENTRY_INFO: i32 = 1;
pub const BRIDGE_VLANDB_ENTRY_MAX: i32 = 10;
pub const BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS: i32 = 8;
pub const BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS: i32 = 7;
pub const BRIDGE_VLANDB_ENTRY_MCAST_ROUTER: i32 = 6;
pub const BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT: i32 = 10;
pub const BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS: i32 = 9;
pub const BRIDGE_VLANDB_ENTRY_RANGE: i32 = 2;
pub const BRIDGE_VLANDB_ENTRY_STATE: i32 = 3;
pub const BRIDGE_VLANDB_ENTRY_STATS: i32 = 5;
pub const BRIDGE_VLANDB_ENTRY_TUNNEL_INFO: i32 = 4;
pub const BRIDGE_VLANDB_ENTRY_UNSPEC: i32 = 0;
pub const BRIDGE_VLANDB_GLOBAL_OPTIONS: i32 = 2;
pub const BRIDGE_VLANDB_GOPTS_ID: i32 = 1;
pub const BRIDGE_VLANDB_GOPTS_MAX: i32 = 18;
pub const BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION: i32 = 4;
pub const BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT: i32 = 6;
pub const BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL: i32 = 8;
pub const BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL: i32 = 10;
pub const BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION: i32 = 5;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER: i32 = 15;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL: i32 = 11;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE: i32 = 17;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL: i32 = 12;
pub const BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL: i32 = 13;
pub const BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS: i32 = 16;
pub const BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING: i32 = 3;
pub const BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT: i32 = 7;
pub const BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL: i32 = 14;
pub const BRIDGE_VLANDB_GOPTS_MSTI: i32 = 18;
pub const BRIDGE_VLANDB_GOPTS_PAD: i32 = 9;
pub const BRIDGE_VLANDB_GOPTS_RANGE: i32 = 2;
pub const BRIDGE_VLANDB_GOPTS_UNSPEC: i32 = 0;
pub const BRIDGE_VLANDB_MAX: i32 = 2;
pub const BRIDGE_VLANDB_STATS_MAX: i32 = 5;
pub const BRIDGE_VLANDB_STATS_PAD: i32 = 5;
pub const BRIDGE_VLANDB_STATS_RX_BYTES: i32 = 1;
pub const BRIDGE_VLANDB_STATS_RX_PACKETS: i32 = 2;
pub const BRIDGE_VLANDB_STATS_TX_BYTES: i32 = 3;
pub const BRIDGE_VLANDB_STATS_TX_PACKETS: i32 = 4;
pub const BRIDGE_VLANDB_STATS_UNSPEC: i32 = 0;
pub const BRIDGE_VLANDB_TINFO_CMD: i32 = 2;
pub const BRIDGE_VLANDB_TINFO_ID: i32 = 1;
pub const BRIDGE_VLANDB_TINFO_MAX: i32 = 2;
pub const BRIDGE_VLANDB_TINFO_UNSPEC: i32 = 0;
pub const BRIDGE_VLANDB_UNSPEC: i32 = 0;
pub const BRIDGE_VLAN_INFO_BRENTRY: i32 = 0x20;
pub const BRIDGE_VLAN_INFO_MASTER: i32 = 0x1;
pub const BRIDGE_VLAN_INFO_ONLY_OPTS: i32 = 0x40;
pub const BRIDGE_VLAN_INFO_PVID: i32 = 0x2;
pub const BRIDGE_VLAN_INFO_RANGE_BEGIN: i32 = 0x8;
pub const BRIDGE_VLAN_INFO_RANGE_END: i32 = 0x10;
pub const BRIDGE_VLAN_INFO_UNTAGGED: i32 = 0x4;
pub const BRIDGE_XSTATS_MAX: i32 = 4;
pub const BRIDGE_XSTATS_MCAST: i32 = 2;
pub const BRIDGE_XSTATS_PAD: i32 = 3;
pub const BRIDGE_XSTATS_STP: i32 = 4;
pub const BRIDGE_XSTATS_UNSPEC: i32 = 0;
pub const BRIDGE_XSTATS_VLAN: i32 = 1;
pub const BR_BOOLOPT_FDB_LOCAL_VLAN_0: i32 = 4;
pub const BR_BOOLOPT_MAX: i32 = 5;
pub const BR_BOOLOPT_MCAST_VLAN_SNOOPING: i32 = 1;
pub const BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION: i32 = 3;
pub const BR_BOOLOPT_MST_ENABLE: i32 = 2;
pub const BR_BOOLOPT_NO_LL_LEARN: i32 = 0;
pub const BR_MCAST_DIR_RX: i32 = 0;
pub const BR_MCAST_DIR_SIZE: i32 = 2;
pub const BR_MCAST_DIR_TX: i32 = 1;
pub const BR_STATE_BLOCKING: i32 = 4;
pub const BR_STATE_DISABLED: i32 = 0;
pub const BR_STATE_FORWARDING: i32 = 3;
pub const BR_STATE_LEARNING: i32 = 2;
pub const BR_STATE_LISTENING: i32 = 1;
pub const IFLA_BRIDGE_CFM: i32 = 5;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX: i32 = 8;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC: i32 = 2;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV: i32 = 5;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE: i32 = 6;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_INFO: i32 = 13;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_MAX: i32 = 8;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD: i32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV: i32 = 7;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE: i32 = 8;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE: i32 = 3;
pub const IFLA_BRIDGE_CFM_CC_CCM_TX_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_CC_CONFIG: i32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE: i32 = 2;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL: i32 = 3;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID: i32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_INFO: i32 = 11;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_MAX: i32 = 4;
pub const IFLA_BRIDGE_CFM_CC_CONFIG_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEPID: i32 = 2;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD: i32 = 5;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO: i32 = 14;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX: i32 = 2;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE: i32 = 6;
pub const IFLA_BRIDGE_CFM_CC_PEER_MEP_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT: i32 = 3;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE: i32 = 6;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO: i32 = 16;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX: i32 = 9;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID: i32 = 2;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE: i32 = 5;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI: i32 = 4;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN: i32 = 7;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN: i32 = 9;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN: i32 = 8;
pub const IFLA_BRIDGE_CFM_CC_PEER_STATUS_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_CC_RDI: i32 = 7;
pub const IFLA_BRIDGE_CFM_CC_RDI_INFO: i32 = 12;
pub const IFLA_BRIDGE_CFM_CC_RDI_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_CC_RDI_MAX: i32 = 2;
pub const IFLA_BRIDGE_CFM_CC_RDI_RDI: i32 = 2;
pub const IFLA_BRIDGE_CFM_CC_RDI_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_MAX: i32 = 16;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG: i32 = 3;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_INFO: i32 = 10;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_MAX: i32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL: i32 = 3;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID: i32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC: i32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_CONFIG_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_CREATE: i32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION: i32 = 3;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN: i32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX: i32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_INFO: i32 = 9;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_MAX: i32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_CREATE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_DELETE: i32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_DELETE_MAX: i32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_DELETE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_INFO: i32 = 15;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_MAX: i32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN: i32 = 2;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN: i32 = 4;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN: i32 = 3;
pub const IFLA_BRIDGE_CFM_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_FLAGS: i32 = 0;
pub const IFLA_BRIDGE_MAX: i32 = 6;
pub const IFLA_BRIDGE_MODE: i32 = 1;
pub const IFLA_BRIDGE_MRP: i32 = 4;
pub const IFLA_BRIDGE_MRP_INFO: i32 = 7;
pub const IFLA_BRIDGE_MRP_INFO_IN_ROLE: i32 = 12;
pub const IFLA_BRIDGE_MRP_INFO_IN_STATE: i32 = 11;
pub const IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL: i32 = 13;
pub const IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS: i32 = 14;
pub const IFLA_BRIDGE_MRP_INFO_I_IFINDEX: i32 = 10;
pub const IFLA_BRIDGE_MRP_INFO_MAX: i32 = 14;
pub const IFLA_BRIDGE_MRP_INFO_PRIO: i32 = 4;
pub const IFLA_BRIDGE_MRP_INFO_P_IFINDEX: i32 = 2;
pub const IFLA_BRIDGE_MRP_INFO_RING_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_INFO_RING_ROLE: i32 = 6;
pub const IFLA_BRIDGE_MRP_INFO_RING_STATE: i32 = 5;
pub const IFLA_BRIDGE_MRP_INFO_S_IFINDEX: i32 = 3;
pub const IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL: i32 = 7;
pub const IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS: i32 = 8;
pub const IFLA_BRIDGE_MRP_INFO_TEST_MONITOR: i32 = 9;
pub const IFLA_BRIDGE_MRP_INFO_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_INSTANCE: i32 = 1;
pub const IFLA_BRIDGE_MRP_INSTANCE_MAX: i32 = 4;
pub const IFLA_BRIDGE_MRP_INSTANCE_PRIO: i32 = 4;
pub const IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX: i32 = 2;
pub const IFLA_BRIDGE_MRP_INSTANCE_RING_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX: i32 = 3;
pub const IFLA_BRIDGE_MRP_INSTANCE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_IN_ROLE: i32 = 8;
pub const IFLA_BRIDGE_MRP_IN_ROLE_IN_ID: i32 = 2;
pub const IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX: i32 = 4;
pub const IFLA_BRIDGE_MRP_IN_ROLE_MAX: i32 = 4;
pub const IFLA_BRIDGE_MRP_IN_ROLE_RING_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_IN_ROLE_ROLE: i32 = 3;
pub const IFLA_BRIDGE_MRP_IN_ROLE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_IN_STATE: i32 = 9;
pub const IFLA_BRIDGE_MRP_IN_STATE_IN_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_IN_STATE_MAX: i32 = 2;
pub const IFLA_BRIDGE_MRP_IN_STATE_STATE: i32 = 2;
pub const IFLA_BRIDGE_MRP_IN_STATE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_MAX: i32 = 10;
pub const IFLA_BRIDGE_MRP_PORT_ROLE: i32 = 3;
pub const IFLA_BRIDGE_MRP_PORT_ROLE_MAX: i32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_ROLE_ROLE: i32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_ROLE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_PORT_STATE: i32 = 2;
pub const IFLA_BRIDGE_MRP_PORT_STATE_MAX: i32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_STATE_STATE: i32 = 1;
pub const IFLA_BRIDGE_MRP_PORT_STATE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_RING_ROLE: i32 = 5;
pub const IFLA_BRIDGE_MRP_RING_ROLE_MAX: i32 = 2;
pub const IFLA_BRIDGE_MRP_RING_ROLE_RING_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_RING_ROLE_ROLE: i32 = 2;
pub const IFLA_BRIDGE_MRP_RING_ROLE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_RING_STATE: i32 = 4;
pub const IFLA_BRIDGE_MRP_RING_STATE_MAX: i32 = 2;
pub const IFLA_BRIDGE_MRP_RING_STATE_RING_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_RING_STATE_STATE: i32 = 2;
pub const IFLA_BRIDGE_MRP_RING_STATE_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_START_IN_TEST: i32 = 10;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL: i32 = 2;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_MAX: i32 = 4;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS: i32 = 3;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD: i32 = 4;
pub const IFLA_BRIDGE_MRP_START_IN_TEST_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_START_TEST: i32 = 6;
pub const IFLA_BRIDGE_MRP_START_TEST_INTERVAL: i32 = 2;
pub const IFLA_BRIDGE_MRP_START_TEST_MAX: i32 = 5;
pub const IFLA_BRIDGE_MRP_START_TEST_MAX_MISS: i32 = 3;
pub const IFLA_BRIDGE_MRP_START_TEST_MONITOR: i32 = 5;
pub const IFLA_BRIDGE_MRP_START_TEST_PERIOD: i32 = 4;
pub const IFLA_BRIDGE_MRP_START_TEST_RING_ID: i32 = 1;
pub const IFLA_BRIDGE_MRP_START_TEST_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MRP_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MST: i32 = 6;
pub const IFLA_BRIDGE_MST_ENTRY: i32 = 1;
pub const IFLA_BRIDGE_MST_ENTRY_MAX: i32 = 2;
pub const IFLA_BRIDGE_MST_ENTRY_MSTI: i32 = 1;
pub const IFLA_BRIDGE_MST_ENTRY_STATE: i32 = 2;
pub const IFLA_BRIDGE_MST_ENTRY_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_MST_MAX: i32 = 1;
pub const IFLA_BRIDGE_MST_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_VLAN_INFO: i32 = 2;
pub const IFLA_BRIDGE_VLAN_TUNNEL_FLAGS: i32 = 3;
pub const IFLA_BRIDGE_VLAN_TUNNEL_ID: i32 = 1;
pub const IFLA_BRIDGE_VLAN_TUNNEL_INFO: i32 = 3;
pub const IFLA_BRIDGE_VLAN_TUNNEL_MAX: i32 = 3;
pub const IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC: i32 = 0;
pub const IFLA_BRIDGE_VLAN_TUNNEL_VID: i32 = 2;
pub const MDBA_GET_ENTRY: i32 = 1;
pub const MDBA_GET_ENTRY_ATTRS: i32 = 2;
pub const MDBA_GET_ENTRY_MAX: i32 = 2;
pub const MDBA_GET_ENTRY_UNSPEC: i32 = 0;
pub const MDBA_MAX: i32 = 2;
pub const MDBA_MDB: i32 = 1;
pub const MDBA_MDB_EATTR_DST: i32 = 6;
pub const MDBA_MDB_EATTR_DST_PORT: i32 = 7;
pub const MDBA_MDB_EATTR_GROUP_MODE: i32 = 3;
pub const MDBA_MDB_EATTR_IFINDEX: i32 = 9;
pub const MDBA_MDB_EATTR_MAX: i32 = 10;
pub const MDBA_MDB_EATTR_RTPROT: i32 = 5;
pub const MDBA_MDB_EATTR_SOURCE: i32 = 4;
pub const MDBA_MDB_EATTR_SRC_LIST: i32 = 2;
pub const MDBA_MDB_EATTR_SRC_VNI: i32 = 10;
pub const MDBA_MDB_EATTR_TIMER: i32 = 1;
pub const MDBA_MDB_EATTR_UNSPEC: i32 = 0;
pub const MDBA_MDB_EATTR_VNI: i32 = 8;
pub const MDBA_MDB_ENTRY: i32 = 1;
pub const MDBA_MDB_ENTRY_INFO: i32 = 1;
pub const MDBA_MDB_ENTRY_MAX: i32 = 1;
pub const MDBA_MDB_ENTRY_UNSPEC: i32 = 0;
pub const MDBA_MDB_MAX: i32 = 1;
pub const MDBA_MDB_SRCATTR_ADDRESS: i32 = 1;
pub const MDBA_MDB_SRCATTR_MAX: i32 = 2;
pub const MDBA_MDB_SRCATTR_TIMER: i32 = 2;
pub const MDBA_MDB_SRCATTR_UNSPEC: i32 = 0;
pub const MDBA_MDB_SRCLIST_ENTRY: i32 = 1;
pub const MDBA_MDB_SRCLIST_MAX: i32 = 1;
pub const MDBA_MDB_SRCLIST_UNSPEC: i32 = 0;
pub const MDBA_MDB_UNSPEC: i32 = 0;
pub const MDBA_ROUTER: i32 = 2;
pub const MDBA_ROUTER_MAX: i32 = 1;
pub const MDBA_ROUTER_PATTR_INET6_TIMER: i32 = 4;
pub const MDBA_ROUTER_PATTR_INET_TIMER: i32 = 3;
pub const MDBA_ROUTER_PATTR_MAX: i32 = 5;
pub const MDBA_ROUTER_PATTR_TIMER: i32 = 1;
pub const MDBA_ROUTER_PATTR_TYPE: i32 = 2;
pub const MDBA_ROUTER_PATTR_UNSPEC: i32 = 0;
pub const MDBA_ROUTER_PATTR_VID: i32 = 5;
pub const MDBA_ROUTER_PORT: i32 = 1;
pub const MDBA_ROUTER_UNSPEC: i32 = 0;
pub const MDBA_SET_ENTRY: i32 = 1;
pub const MDBA_SET_ENTRY_ATTRS: i32 = 2;
pub const MDBA_SET_ENTRY_MAX: i32 = 2;
pub const MDBA_SET_ENTRY_UNSPEC: i32 = 0;
pub const MDBA_UNSPEC: i32 = 0;
pub const MDBE_ATTR_DST: i32 = 5;
pub const MDBE_ATTR_DST_PORT: i32 = 6;
pub const MDBE_ATTR_GROUP_MODE: i32 = 3;
pub const MDBE_ATTR_IFINDEX: i32 = 8;
pub const MDBE_ATTR_MAX: i32 = 10;
pub const MDBE_ATTR_RTPROT: i32 = 4;
pub const MDBE_ATTR_SOURCE: i32 = 1;
pub const MDBE_ATTR_SRC_LIST: i32 = 2;
pub const MDBE_ATTR_SRC_VNI: i32 = 9;
pub const MDBE_ATTR_STATE_MASK: i32 = 10;
pub const MDBE_ATTR_UNSPEC: i32 = 0;
pub const MDBE_ATTR_VNI: i32 = 7;
pub const MDBE_SRCATTR_ADDRESS: i32 = 1;
pub const MDBE_SRCATTR_MAX: i32 = 1;
pub const MDBE_SRCATTR_UNSPEC: i32 = 0;
pub const MDBE_SRC_LIST_ENTRY: i32 = 1;
pub const MDBE_SRC_LIST_MAX: i32 = 1;
pub const MDBE_SRC_LIST_UNSPEC: i32 = 0;
pub const MDB_FLAGS_BLOCKED: i32 = 0x8;
pub const MDB_FLAGS_FAST_LEAVE: i32 = 0x2;
pub const MDB_FLAGS_OFFLOAD: i32 = 0x1;
pub const MDB_FLAGS_OFFLOAD_FAILED: i32 = 0x10;
pub const MDB_FLAGS_STAR_EXCL: i32 = 0x4;
pub const MDB_PERMANENT: i32 = 1;
pub const MDB_RTR_TYPE_DISABLED: i32 = 0;
pub const MDB_RTR_TYPE_PERM: i32 = 2;
pub const MDB_RTR_TYPE_TEMP: i32 = 3;
pub const MDB_RTR_TYPE_TEMP_QUERY: i32 = 1;
pub const MDB_TEMPORARY: i32 = 0;
pub const SYSFS_BRIDGE_ATTR: &core::ffi::CStr = c"bridge";
pub const SYSFS_BRIDGE_FDB: &core::ffi::CStr = c"brforward";
pub const SYSFS_BRIDGE_PORT_ATTR: &core::ffi::CStr = c"brport";
pub const SYSFS_BRIDGE_PORT_LINK: &core::ffi::CStr = c"bridge";
pub const SYSFS_BRIDGE_PORT_SUBDIR: &core::ffi::CStr = c"brif";
pub const __BRIDGE_QUERIER_MAX: i32 = 8;
pub const __BRIDGE_VLANDB_DUMP_MAX: i32 = 2;
pub const __BRIDGE_VLANDB_ENTRY_MAX: i32 = 11;
pub const __BRIDGE_VLANDB_GOPTS_MAX: i32 = 19;
pub const __BRIDGE_VLANDB_MAX: i32 = 3;
pub const __BRIDGE_VLANDB_STATS_MAX: i32 = 6;
pub const __BRIDGE_VLANDB_TINFO_MAX: i32 = 3;
pub const __BRIDGE_XSTATS_MAX: i32 = 5;
pub const __IFLA_BRIDGE_CFM_CC_CCM_TX_MAX: i32 = 9;
pub const __IFLA_BRIDGE_CFM_CC_CONFIG_MAX: i32 = 5;
pub const __IFLA_BRIDGE_CFM_CC_PEER_MEP_MAX: i32 = 3;
pub const __IFLA_BRIDGE_CFM_CC_PEER_STATUS_MAX: i32 = 10;
pub const __IFLA_BRIDGE_CFM_CC_RDI_MAX: i32 = 3;
pub const __IFLA_BRIDGE_CFM_MAX: i32 = 17;
pub const __IFLA_BRIDGE_CFM_MEP_CONFIG_MAX: i32 = 5;
pub const __IFLA_BRIDGE_CFM_MEP_CREATE_MAX: i32 = 5;
pub const __IFLA_BRIDGE_CFM_MEP_DELETE_MAX: i32 = 2;
pub const __IFLA_BRIDGE_CFM_MEP_STATUS_MAX: i32 = 5;
pub const __IFLA_BRIDGE_MAX: i32 = 7;
pub const __IFLA_BRIDGE_MRP_INFO_MAX: i32 = 15;
pub const __IFLA_BRIDGE_MRP_INSTANCE_MAX: i32 = 5;
pub const __IFLA_BRIDGE_MRP_IN_ROLE_MAX: i32 = 5;
pub const __IFLA_BRIDGE_MRP_IN_STATE_MAX: i32 = 3;
pub const __IFLA_BRIDGE_MRP_MAX: i32 = 11;
pub const __IFLA_BRIDGE_MRP_PORT_ROLE_MAX: i32 = 2;
pub const __IFLA_BRIDGE_MRP_PORT_STATE_MAX: i32 = 2;
pub const __IFLA_BRIDGE_MRP_RING_ROLE_MAX: i32 = 3;
pub const __IFLA_BRIDGE_MRP_RING_STATE_MAX: i32 = 3;
pub const __IFLA_BRIDGE_MRP_START_IN_TEST_MAX: i32 = 5;
pub const __IFLA_BRIDGE_MRP_START_TEST_MAX: i32 = 6;
pub const __IFLA_BRIDGE_MST_ENTRY_MAX: i32 = 3;
pub const __IFLA_BRIDGE_MST_MAX: i32 = 2;
pub const __IFLA_BRIDGE_VLAN_TUNNEL_MAX: i32 = 4;
pub const __MDBA_GET_ENTRY_MAX: i32 = 3;
pub const __MDBA_MAX: i32 = 3;
pub const __MDBA_MDB_EATTR_MAX: i32 = 11;
pub const __MDBA_MDB_ENTRY_MAX: i32 = 2;
pub const __MDBA_MDB_MAX: i32 = 2;
pub const __MDBA_MDB_SRCATTR_MAX: i32 = 3;
pub const __MDBA_MDB_SRCLIST_MAX: i32 = 2;
pub const __MDBA_ROUTER_MAX: i32 = 2;
pub const __MDBA_ROUTER_PATTR_MAX: i32 = 6;
pub const __MDBA_SET_ENTRY_MAX: i32 = 3;
pub const __MDBE_ATTR_MAX: i32 = 11;
pub const __MDBE_SRCATTR_MAX: i32 = 2;
pub const __MDBE_SRC_LIST_MAX: i32 = 2;

#[repr(C)]
pub struct __bridge_info {
    pub designated_root: u64,
    pub bridge_id: u64,
    pub root_path_cost: u32,
    pub max_age: u32,
    pub hello_time: u32,
    pub forward_delay: u32,
    pub bridge_max_age: u32,
    pub bridge_hello_time: u32,
    pub bridge_forward_delay: u32,
    pub topology_change: u8,
    pub topology_change_detected: u8,
    pub root_port: u8,
    pub stp_enabled: u8,
    pub ageing_time: u32,
    pub gc_interval: u32,
    pub hello_timer_value: u32,
    pub tcn_timer_value: u32,
    pub topology_change_timer_value: u32,
    pub gc_timer_value: u32,
}

#[repr(C)]
pub struct __fdb_entry {
    pub mac_addr: [u8; 6],
    pub port_no: u8,
    pub is_local: u8,
    pub ageing_timer_value: u32,
    pub port_hi: u8,
    pub pad0: u8,
    pub unused: u16,
}

#[repr(C)]
pub struct __port_info {
    pub designated_root: u64,
    pub designated_bridge: u64,
    pub port_id: u16,
    pub designated_port: u16,
    pub path_cost: u32,
    pub designated_cost: u32,
    pub state: u8,
    pub top_change_ack: u8,
    pub config_pending: u8,
    pub unused0: u8,
    pub message_age_timer_value: u32,
    pub forward_delay_timer_value: u32,
    pub hold_timer_value: u32,
}

#[repr(C)]
pub struct br_boolopt_multi {
    pub optval: u32,
    pub optmask: u32,
}

#[repr(C)]
pub struct br_mcast_stats {
    pub igmp_v1queries: [u64; 2],
    pub igmp_v2queries: [u64; 2],
    pub igmp_v3queries: [u64; 2],
    pub igmp_leaves: [u64; 2],
    pub igmp_v1reports: [u64; 2],
    pub igmp_v2reports: [u64; 2],
    pub igmp_v3reports: [u64; 2],
    pub igmp_parse_errors: u64,
    pub mld_v1queries: [u64; 2],
    pub mld_v2queries: [u64; 2],
    pub mld_leaves: [u64; 2],
    pub mld_v1reports: [u64; 2],
    pub mld_v2reports: [u64; 2],
    pub mld_parse_errors: u64,
    pub mcast_bytes: [u64; 2],
    pub mcast_packets: [u64; 2],
}

#[repr(C)]
pub struct br_mdb_entry {
    pub ifindex: u32,
    pub state: u8,
    pub flags: u8,
    pub vid: u16,
    pub addr: br_mdb_entry_addr,
}

#[repr(C)]
pub struct br_mdb_entry_addr {
    pub u: br_mdb_entry_addr_u,
    pub proto: u16,
}

#[repr(C)]
pub union br_mdb_entry_addr_u {
    pub ip4: u32,
    pub ip6: super::in6_addr,
    pub mac_addr: [u8; 6],
}

#[repr(C)]
pub struct br_mrp_in_role {
    pub ring_id: u32,
    pub in_role: u32,
    pub i_ifindex: u32,
    pub in_id: u16,
}

#[repr(C)]
pub struct br_mrp_in_state {
    pub in_state: u32,
    pub in_id: u16,
}

#[repr(C)]
pub struct br_mrp_instance {
    pub ring_id: u32,
    pub p_ifindex: u32,
    pub s_ifindex: u32,
    pub prio: u16,
}

#[repr(C)]
pub struct br_mrp_ring_role {
    pub ring_id: u32,
    pub ring_role: u32,
}

#[repr(C)]
pub struct br_mrp_ring_state {
    pub ring_id: u32,
    pub ring_state: u32,
}

#[repr(C)]
pub struct br_mrp_start_in_test {
    pub interval: u32,
    pub max_miss: u32,
    pub period: u32,
    pub in_id: u16,
}

#[repr(C)]
pub struct br_mrp_start_test {
    pub ring_id: u32,
    pub interval: u32,
    pub max_miss: u32,
    pub period: u32,
    pub monitor: u32,
}

#[repr(C)]
pub struct br_port_msg {
    pub family: u8,
    pub ifindex: u32,
}

#[repr(C)]
pub struct br_vlan_msg {
    pub family: u8,
    pub reserved1: u8,
    pub reserved2: u16,
    pub ifindex: u32,
}

#[repr(C)]
pub struct bridge_stp_xstats {
    pub transition_blk: u64,
    pub transition_fwd: u64,
    pub rx_bpdu: u64,
    pub tx_bpdu: u64,
    pub rx_tcn: u64,
    pub tx_tcn: u64,
}

#[repr(C)]
pub struct bridge_vlan_info {
    pub flags: u16,
    pub vid: u16,
}

#[repr(C)]
pub struct bridge_vlan_xstats {
    pub rx_bytes: u64,
    pub rx_packets: u64,
    pub tx_bytes: u64,
    pub tx_packets: u64,
    pub vid: u16,
    pub flags: u16,
    pub pad2: u32,
}

records! {
    __bridge_info: size 72, align 8;
    __fdb_entry: size 16, align 4;
    __port_info: size 48, align 8;
    br_boolopt_multi: size 8, align 4;
    br_mcast_stats: size 240, align 8;
    br_mdb_entry: size 28, align 4;
    br_mdb_entry_addr: size 20, align 4;
    br_mdb_entry_addr_u: size 16, align 4;
    br_mrp_in_role: size 16, align 4;
    br_mrp_in_state: size 8, align 4;
    br_mrp_instance: size 16, align 4;
    br_mrp_ring_role: size 8, align 4;
    br_mrp_ring_state: size 8, align 4;
    br_mrp_start_in_test: size 16, align 4;
    br_mrp_start_test: size 20, align 4;
    br_port_msg: size 8, align 4;
    br_vlan_msg: size 8, align 4;
    bridge_stp_xstats: size 48, align 8;
    bridge_vlan_info: size 4, align 2;
    bridge_vlan_xstats: size 40, align 8;
}
