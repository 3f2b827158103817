// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rtnetlink.h

pub const NDUSEROPT_MAX: i32 = 1;
pub const NDUSEROPT_SRCADDR: i32 = 1;
pub const NDUSEROPT_UNSPEC: i32 = 0;
pub const PREFIX_ADDRESS: i32 = 1;
pub const PREFIX_CACHEINFO: i32 = 2;
pub const PREFIX_MAX: i32 = 2;
pub const PREFIX_UNSPEC: i32 = 0;
pub const RTAX_ADVMSS: i32 = 8;
pub const RTAX_CC_ALGO: i32 = 16;
pub const RTAX_CWND: i32 = 7;
pub const RTAX_FASTOPEN_NO_COOKIE: i32 = 17;
pub const RTAX_FEATURES: i32 = 12;
pub const RTAX_FEATURE_ALLFRAG: i32 = 0x8;
pub const RTAX_FEATURE_ECN: i32 = 0x1;
pub const RTAX_FEATURE_MASK: i32 = 31;
pub const RTAX_FEATURE_SACK: i32 = 0x2;
pub const RTAX_FEATURE_TCP_USEC_TS: i32 = 0x10;
pub const RTAX_FEATURE_TIMESTAMP: i32 = 0x4;
pub const RTAX_HOPLIMIT: i32 = 10;
pub const RTAX_INITCWND: i32 = 11;
pub const RTAX_INITRWND: i32 = 14;
pub const RTAX_LOCK: i32 = 1;
pub const RTAX_MAX: i32 = 17;
pub const RTAX_MTU: i32 = 2;
pub const RTAX_QUICKACK: i32 = 15;
pub const RTAX_REORDERING: i32 = 9;
pub const RTAX_RTO_MIN: i32 = 13;
pub const RTAX_RTT: i32 = 4;
pub const RTAX_RTTVAR: i32 = 5;
pub const RTAX_SSTHRESH: i32 = 6;
pub const RTAX_UNSPEC: i32 = 0;
pub const RTAX_WINDOW: i32 = 3;
pub const RTA_ALIGNTO: u32 = 4;
pub const RTA_CACHEINFO: i32 = 12;
pub const RTA_DPORT: i32 = 29;
pub const RTA_DST: i32 = 1;
pub const RTA_ENCAP: i32 = 22;
pub const RTA_ENCAP_TYPE: i32 = 21;
pub const RTA_EXPIRES: i32 = 23;
pub const RTA_FLOW: i32 = 11;
pub const RTA_FLOWLABEL: i32 = 31;
pub const RTA_GATEWAY: i32 = 5;
pub const RTA_IIF: i32 = 3;
pub const RTA_IP_PROTO: i32 = 27;
pub const RTA_MARK: i32 = 16;
pub const RTA_MAX: i32 = 31;
pub const RTA_METRICS: i32 = 8;
pub const RTA_MFC_STATS: i32 = 17;
pub const RTA_MP_ALGO: i32 = 14;
pub const RTA_MULTIPATH: i32 = 9;
pub const RTA_NEWDST: i32 = 19;
pub const RTA_NH_ID: i32 = 30;
pub const RTA_OIF: i32 = 4;
pub const RTA_PAD: i32 = 24;
pub const RTA_PREF: i32 = 20;
pub const RTA_PREFSRC: i32 = 7;
pub const RTA_PRIORITY: i32 = 6;
pub const RTA_PROTOINFO: i32 = 10;
pub const RTA_SESSION: i32 = 13;
pub const RTA_SPORT: i32 = 28;
pub const RTA_SRC: i32 = 2;
pub const RTA_TABLE: i32 = 15;
pub const RTA_TTL_PROPAGATE: i32 = 26;
pub const RTA_UID: i32 = 25;
pub const RTA_UNSPEC: i32 = 0;
pub const RTA_VIA: i32 = 18;
pub const RTEXT_FILTER_BRVLAN: i32 = 0x2;
pub const RTEXT_FILTER_BRVLAN_COMPRESSED: i32 = 0x4;
pub const RTEXT_FILTER_CFM_CONFIG: i32 = 0x20;
pub const RTEXT_FILTER_CFM_STATUS: i32 = 0x40;
pub const RTEXT_FILTER_MRP: i32 = 0x10;
pub const RTEXT_FILTER_MST: i32 = 0x80;
pub const RTEXT_FILTER_NAME_ONLY: i32 = 0x100;
pub const RTEXT_FILTER_SKIP_STATS: i32 = 0x8;
pub const RTEXT_FILTER_VF: i32 = 0x1;
pub const RTMGRP_DECnet_IFADDR: i32 = 0x1000;
pub const RTMGRP_DECnet_ROUTE: i32 = 0x4000;
pub const RTMGRP_IPV4_IFADDR: i32 = 0x10;
pub const RTMGRP_IPV4_MROUTE: i32 = 0x20;
pub const RTMGRP_IPV4_ROUTE: i32 = 0x40;
pub const RTMGRP_IPV4_RULE: i32 = 0x80;
pub const RTMGRP_IPV6_IFADDR: i32 = 0x100;
pub const RTMGRP_IPV6_IFINFO: i32 = 0x800;
pub const RTMGRP_IPV6_MROUTE: i32 = 0x200;
pub const RTMGRP_IPV6_PREFIX: i32 = 0x20000;
pub const RTMGRP_IPV6_ROUTE: i32 = 0x400;
pub const RTMGRP_LINK: i32 = 1;
pub const RTMGRP_NEIGH: i32 = 4;
pub const RTMGRP_NOTIFY: i32 = 2;
pub const RTMGRP_TC: i32 = 8;
pub const RTM_BASE: i32 = 16;
pub const RTM_DELACTION: i32 = 49;
pub const RTM_DELADDR: i32 = 21;
pub const RTM_DELADDRLABEL: i32 = 73;
pub const RTM_DELANYCAST: i32 = 61;
pub const RTM_DELCHAIN: i32 = 101;
pub const RTM_DELLINK: i32 = 17;
pub const RTM_DELLINKPROP: i32 = 109;
pub const RTM_DELMDB: i32 = 85;
pub const RTM_DELMULTICAST: i32 = 57;
pub const RTM_DELNEIGH: i32 = 29;
pub const RTM_DELNETCONF: i32 = 81;
pub const RTM_DELNEXTHOP: i32 = 105;
pub const RTM_DELNEXTHOPBUCKET: i32 = 117;
pub const RTM_DELNSID: i32 = 89;
pub const RTM_DELQDISC: i32 = 37;
pub const RTM_DELROUTE: i32 = 25;
pub const RTM_DELRULE: i32 = 33;
pub const RTM_DELTCLASS: i32 = 41;
pub const RTM_DELTFILTER: i32 = 45;
pub const RTM_DELTUNNEL: i32 = 121;
pub const RTM_DELVLAN: i32 = 113;
pub const RTM_F_CLONED: i32 = 0x200;
pub const RTM_F_EQUALIZE: i32 = 0x400;
pub const RTM_F_FIB_MATCH: i32 = 0x2000;
pub const RTM_F_LOOKUP_TABLE: i32 = 0x1000;
pub const RTM_F_NOTIFY: i32 = 0x100;
pub const RTM_F_OFFLOAD: i32 = 0x4000;
pub const RTM_F_OFFLOAD_FAILED: i32 = 0x20000000;
pub const RTM_F_PREFIX: i32 = 0x800;
pub const RTM_F_TRAP: i32 = 0x8000;
pub const RTM_GETACTION: i32 = 50;
pub const RTM_GETADDR: i32 = 22;
pub const RTM_GETADDRLABEL: i32 = 74;
pub const RTM_GETANYCAST: i32 = 62;
pub const RTM_GETCHAIN: i32 = 102;
pub const RTM_GETDCB: i32 = 78;
pub const RTM_GETLINK: i32 = 18;
pub const RTM_GETLINKPROP: i32 = 110;
pub const RTM_GETMDB: i32 = 86;
pub const RTM_GETMULTICAST: i32 = 58;
pub const RTM_GETNEIGH: i32 = 30;
pub const RTM_GETNEIGHTBL: i32 = 66;
pub const RTM_GETNETCONF: i32 = 82;
pub const RTM_GETNEXTHOP: i32 = 106;
pub const RTM_GETNEXTHOPBUCKET: i32 = 118;
pub const RTM_GETNSID: i32 = 90;
pub const RTM_GETQDISC: i32 = 38;
pub const RTM_GETROUTE: i32 = 26;
pub const RTM_GETRULE: i32 = 34;
pub const RTM_GETSTATS: i32 = 94;
pub const RTM_GETTCLASS: i32 = 42;
pub const RTM_GETTFILTER: i32 = 46;
pub const RTM_GETTUNNEL: i32 = 122;
pub const RTM_GETVLAN: i32 = 114;
pub const RTM_MAX: i32 = 123;
pub const RTM_NEWACTION: i32 = 48;
pub const RTM_NEWADDR: i32 = 20;
pub const RTM_NEWADDRLABEL: i32 = 72;
pub const RTM_NEWANYCAST: i32 = 60;
pub const RTM_NEWCACHEREPORT: i32 = 96;
pub const RTM_NEWCHAIN: i32 = 100;
pub const RTM_NEWLINK: i32 = 16;
pub const RTM_NEWLINKPROP: i32 = 108;
pub const RTM_NEWMDB: i32 = 84;
pub const RTM_NEWMULTICAST: i32 = 56;
pub const RTM_NEWNDUSEROPT: i32 = 68;
pub const RTM_NEWNEIGH: i32 = 28;
pub const RTM_NEWNEIGHTBL: i32 = 64;
pub const RTM_NEWNETCONF: i32 = 80;
pub const RTM_NEWNEXTHOP: i32 = 104;
pub const RTM_NEWNEXTHOPBUCKET: i32 = 116;
pub const RTM_NEWNSID: i32 = 88;
pub const RTM_NEWPREFIX: i32 = 52;
pub const RTM_NEWQDISC: i32 = 36;
pub const RTM_NEWROUTE: i32 = 24;
pub const RTM_NEWRULE: i32 = 32;
pub const RTM_NEWSTATS: i32 = 92;
pub const RTM_NEWTCLASS: i32 = 40;
pub const RTM_NEWTFILTER: i32 = 44;
pub const RTM_NEWTUNNEL: i32 = 120;
pub const RTM_NEWVLAN: i32 = 112;
pub const RTM_NR_FAMILIES: i32 = 27;
pub const RTM_NR_MSGTYPES: i32 = 108;
pub const RTM_SETDCB: i32 = 79;
pub const RTM_SETLINK: i32 = 19;
pub const RTM_SETNEIGHTBL: i32 = 67;
pub const RTM_SETSTATS: i32 = 95;
pub const RTNETLINK_HAVE_PEERINFO: i32 = 1;
pub const RTNH_ALIGNTO: i32 = 4;
pub const RTNH_COMPARE_MASK: i32 = 89;
pub const RTNH_F_DEAD: i32 = 1;
pub const RTNH_F_LINKDOWN: i32 = 16;
pub const RTNH_F_OFFLOAD: i32 = 8;
pub const RTNH_F_ONLINK: i32 = 4;
pub const RTNH_F_PERVASIVE: i32 = 2;
pub const RTNH_F_TRAP: i32 = 64;
pub const RTNH_F_UNRESOLVED: i32 = 32;
pub const RTNLGRP_BRVLAN: i32 = 33;
pub const RTNLGRP_DCB: i32 = 23;
pub const RTNLGRP_DECnet_IFADDR: i32 = 13;
pub const RTNLGRP_DECnet_ROUTE: i32 = 15;
pub const RTNLGRP_DECnet_RULE: i32 = 16;
pub const RTNLGRP_IPV4_IFADDR: i32 = 5;
pub const RTNLGRP_IPV4_MCADDR: i32 = 37;
pub const RTNLGRP_IPV4_MROUTE: i32 = 6;
pub const RTNLGRP_IPV4_MROUTE_R: i32 = 30;
pub const RTNLGRP_IPV4_NETCONF: i32 = 24;
pub const RTNLGRP_IPV4_ROUTE: i32 = 7;
pub const RTNLGRP_IPV4_RULE: i32 = 8;
pub const RTNLGRP_IPV6_ACADDR: i32 = 39;
pub const RTNLGRP_IPV6_IFADDR: i32 = 9;
pub const RTNLGRP_IPV6_IFINFO: i32 = 12;
pub const RTNLGRP_IPV6_MCADDR: i32 = 38;
pub const RTNLGRP_IPV6_MROUTE: i32 = 10;
pub const RTNLGRP_IPV6_MROUTE_R: i32 = 31;
pub const RTNLGRP_IPV6_NETCONF: i32 = 25;
pub const RTNLGRP_IPV6_PREFIX: i32 = 18;
pub const RTNLGRP_IPV6_ROUTE: i32 = 11;
pub const RTNLGRP_IPV6_RULE: i32 = 19;
pub const RTNLGRP_LINK: i32 = 1;
pub const RTNLGRP_MAX: i32 = 39;
pub const RTNLGRP_MCTP_IFADDR: i32 = 34;
pub const RTNLGRP_MDB: i32 = 26;
pub const RTNLGRP_MPLS_NETCONF: i32 = 29;
pub const RTNLGRP_MPLS_ROUTE: i32 = 27;
pub const RTNLGRP_ND_USEROPT: i32 = 20;
pub const RTNLGRP_NEIGH: i32 = 3;
pub const RTNLGRP_NEXTHOP: i32 = 32;
pub const RTNLGRP_NONE: i32 = 0;
pub const RTNLGRP_NOP2: i32 = 14;
pub const RTNLGRP_NOP4: i32 = 17;
pub const RTNLGRP_NOTIFY: i32 = 2;
pub const RTNLGRP_NSID: i32 = 28;
pub const RTNLGRP_PHONET_IFADDR: i32 = 21;
pub const RTNLGRP_PHONET_ROUTE: i32 = 22;
pub const RTNLGRP_STATS: i32 = 36;
pub const RTNLGRP_TC: i32 = 4;
pub const RTNLGRP_TUNNEL: i32 = 35;
pub const RTNL_FAMILY_IP6MR: i32 = 129;
pub const RTNL_FAMILY_IPMR: i32 = 128;
pub const RTNL_FAMILY_MAX: i32 = 129;
pub const RTN_ANYCAST: i32 = 4;
pub const RTN_BLACKHOLE: i32 = 6;
pub const RTN_BROADCAST: i32 = 3;
pub const RTN_LOCAL: i32 = 2;
pub const RTN_MAX: i32 = 11;
pub const RTN_MULTICAST: i32 = 5;
pub const RTN_NAT: i32 = 10;
pub const RTN_PROHIBIT: i32 = 8;
pub const RTN_THROW: i32 = 9;
pub const RTN_UNICAST: i32 = 1;
pub const RTN_UNREACHABLE: i32 = 7;
pub const RTN_UNSPEC: i32 = 0;
pub const RTN_XRESOLVE: i32 = 11;
pub const RTPROT_BABEL: i32 = 42;
pub const RTPROT_BGP: i32 = 186;
pub const RTPROT_BIRD: i32 = 12;
pub const RTPROT_BOOT: i32 = 3;
pub const RTPROT_DHCP: i32 = 16;
pub const RTPROT_DNROUTED: i32 = 13;
pub const RTPROT_EIGRP: i32 = 192;
pub const RTPROT_GATED: i32 = 8;
pub const RTPROT_ISIS: i32 = 187;
pub const RTPROT_KEEPALIVED: i32 = 18;
pub const RTPROT_KERNEL: i32 = 2;
pub const RTPROT_MROUTED: i32 = 17;
pub const RTPROT_MRT: i32 = 10;
pub const RTPROT_NTK: i32 = 15;
pub const RTPROT_OPENR: i32 = 99;
pub const RTPROT_OSPF: i32 = 188;
pub const RTPROT_OVN: i32 = 84;
pub const RTPROT_RA: i32 = 9;
pub const RTPROT_REDIRECT: i32 = 1;
pub const RTPROT_RIP: i32 = 189;
pub const RTPROT_STATIC: i32 = 4;
pub const RTPROT_UNSPEC: i32 = 0;
pub const RTPROT_XORP: i32 = 14;
pub const RTPROT_ZEBRA: i32 = 11;
pub const RT_SCOPE_HOST: i32 = 254;
pub const RT_SCOPE_LINK: i32 = 253;
pub const RT_SCOPE_NOWHERE: i32 = 255;
pub const RT_SCOPE_SITE: i32 = 200;
pub const RT_SCOPE_UNIVERSE: i32 = 0;
pub const RT_TABLE_COMPAT: u32 = 0xfc;
pub const RT_TABLE_DEFAULT: u32 = 0xfd;
pub const RT_TABLE_LOCAL: u32 = 0xff;
pub const RT_TABLE_MAIN: u32 = 0xfe;
pub const RT_TABLE_MAX: u32 = 0xffffffff;
pub const RT_TABLE_UNSPEC: u32 = 0x0;
pub const TCAA_MAX: i32 = 1;
pub const TCA_ACT_FLAG_LARGE_DUMP_ON: i32 = 1;
pub const TCA_ACT_FLAG_TERSE_DUMP: i32 = 0x2;
pub const TCA_ACT_TAB: i32 = 1;
pub const TCA_CHAIN: i32 = 11;
pub const TCA_DUMP_FLAGS: i32 = 15;
pub const TCA_DUMP_FLAGS_TERSE: i32 = 0x1;
pub const TCA_DUMP_INVISIBLE: i32 = 10;
pub const TCA_EGRESS_BLOCK: i32 = 14;
pub const TCA_EXT_WARN_MSG: i32 = 16;
pub const TCA_FCNT: i32 = 6;
pub const TCA_FLAG_LARGE_DUMP_ON: i32 = 0x1;
pub const TCA_HW_OFFLOAD: i32 = 12;
pub const TCA_INGRESS_BLOCK: i32 = 13;
pub const TCA_KIND: i32 = 1;
pub const TCA_MAX: i32 = 16;
pub const TCA_OPTIONS: i32 = 2;
pub const TCA_PAD: i32 = 9;
pub const TCA_RATE: i32 = 5;
pub const TCA_ROOT_COUNT: i32 = 3;
pub const TCA_ROOT_EXT_WARN_MSG: i32 = 5;
pub const TCA_ROOT_FLAGS: i32 = 2;
pub const TCA_ROOT_MAX: i32 = 5;
pub const TCA_ROOT_TAB: i32 = 1;
pub const TCA_ROOT_TIME_DELTA: i32 = 4;
pub const TCA_ROOT_UNSPEC: i32 = 0;
pub const TCA_STAB: i32 = 8;
pub const TCA_STATS: i32 = 3;
pub const TCA_STATS2: i32 = 7;
pub const TCA_UNSPEC: i32 = 0;
pub const TCA_XSTATS: i32 = 4;
pub const TCM_IFINDEX_MAGIC_BLOCK: u32 = 0xffffffff;
pub const __NDUSEROPT_MAX: i32 = 2;
pub const __PREFIX_MAX: i32 = 3;
pub const __RTAX_MAX: i32 = 18;
pub const __RTA_MAX: i32 = 32;
pub const __RTM_MAX: i32 = 123;
pub const __RTNLGRP_MAX: i32 = 40;
pub const __RTN_MAX: i32 = 12;
pub const __TCA_MAX: i32 = 17;
pub const __TCA_ROOT_MAX: i32 = 6;

#[repr(C)]
pub struct ifinfomsg {
    pub ifi_family: u8,
    pub __ifi_pad: u8,
    pub ifi_type: u16,
    pub ifi_index: i32,
    pub ifi_flags: u32,
    pub ifi_change: u32,
}

#[repr(C)]
pub struct nduseroptmsg {
    pub nduseropt_family: u8,
    pub nduseropt_pad1: u8,
    pub nduseropt_opts_len: u16,
    pub nduseropt_ifindex: i32,
    pub nduseropt_icmp_type: u8,
    pub nduseropt_icmp_code: u8,
    pub nduseropt_pad2: u16,
    pub nduseropt_pad3: u32,
}

#[repr(C)]
pub struct prefix_cacheinfo {
    pub preferred_time: u32,
    pub valid_time: u32,
}

#[repr(C)]
pub struct prefixmsg {
    pub prefix_family: u8,
    pub prefix_pad1: u8,
    pub prefix_pad2: u16,
    pub prefix_ifindex: i32,
    pub prefix_type: u8,
    pub prefix_len: u8,
    pub prefix_flags: u8,
    pub prefix_pad3: u8,
}

#[repr(C)]
pub struct rta_cacheinfo {
    pub rta_clntref: u32,
    pub rta_lastuse: u32,
    pub rta_expires: i32,
    pub rta_error: u32,
    pub rta_used: u32,
    pub rta_id: u32,
    pub rta_ts: u32,
    pub rta_tsage: u32,
}

#[repr(C)]
pub struct rta_mfc_stats {
    pub mfcs_packets: u64,
    pub mfcs_bytes: u64,
    pub mfcs_wrong_if: u64,
}

#[repr(C)]
pub struct rta_session {
    pub proto: u8,
    pub pad1: u8,
    pub pad2: u16,
    pub u: rta_session_u,
}

#[repr(C)]
pub union rta_session_u {
    pub ports: rta_session_u_ports,
    pub icmpt: rta_session_u_icmpt,
    pub spi: u32,
}

#[repr(C)]
pub struct rta_session_u_icmpt {
    pub r#type: u8,
    pub code: u8,
    pub ident: u16,
}

#[repr(C)]
pub struct rta_session_u_ports {
    pub sport: u16,
    pub dport: u16,
}

#[repr(C)]
pub struct rtattr {
    pub rta_len: u16,
    pub rta_type: u16,
}

#[repr(C)]
pub struct rtgenmsg {
    pub rtgen_family: u8,
}

#[repr(C)]
pub struct rtmsg {
    pub rtm_family: u8,
    pub rtm_dst_len: u8,
    pub rtm_src_len: u8,
    pub rtm_tos: u8,
    pub rtm_table: u8,
    pub rtm_protocol: u8,
    pub rtm_scope: u8,
    pub rtm_type: u8,
    pub rtm_flags: u32,
}

#[repr(C)]
pub struct rtnexthop {
    pub rtnh_len: u16,
    pub rtnh_flags: u8,
    pub rtnh_hops: u8,
    pub rtnh_ifindex: i32,
}

#[repr(C)]
pub struct rtvia {
    pub rtvia_family: u16,
    pub rtvia_addr: [u8; 0],
}

#[repr(C)]
pub struct tcamsg {
    pub tca_family: u8,
    pub tca__pad1: u8,
    pub tca__pad2: u16,
}

#[repr(C)]
pub struct tcmsg {
    pub tcm_family: u8,
    pub tcm__pad1: u8,
    pub tcm__pad2: u16,
    pub tcm_ifindex: i32,
    pub tcm_handle: u32,
    pub tcm_parent: u32,
    pub tcm_info: u32,
}

records! {
    ifinfomsg: size 16, align 4;
    nduseroptmsg: size 16, align 4;
    prefix_cacheinfo: size 8, align 4;
    prefixmsg: size 12, align 4;
    rta_cacheinfo: size 32, align 4;
    rta_mfc_stats: size 24, align 8;
    rta_session: size 8, align 4;
    rta_session_u: size 4, align 4;
    rta_session_u_icmpt: size 4, align 2;
    rta_session_u_ports: size 4, align 2;
    rtattr: size 4, align 2;
    rtgenmsg: size 1, align 1;
    rtmsg: size 12, align 4;
    rtnexthop: size 8, align 4;
    rtvia: size 2, align 2;
    tcamsg: size 4, align 2;
    tcmsg: size 20, align 4;
}
