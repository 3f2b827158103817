// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ip_vs.h

pub const IPVS_CMD_ATTR_DAEMON: i32 = 3;
pub const IPVS_CMD_ATTR_DEST: i32 = 2;
pub const IPVS_CMD_ATTR_MAX: i32 = 6;
pub const IPVS_CMD_ATTR_SERVICE: i32 = 1;
pub const IPVS_CMD_ATTR_TIMEOUT_TCP: i32 = 4;
pub const IPVS_CMD_ATTR_TIMEOUT_TCP_FIN: i32 = 5;
pub const IPVS_CMD_ATTR_TIMEOUT_UDP: i32 = 6;
pub const IPVS_CMD_ATTR_UNSPEC: i32 = 0;
pub const IPVS_CMD_DEL_DAEMON: i32 = 10;
pub const IPVS_CMD_DEL_DEST: i32 = 7;
pub const IPVS_CMD_DEL_SERVICE: i32 = 3;
pub const IPVS_CMD_FLUSH: i32 = 17;
pub const IPVS_CMD_GET_CONFIG: i32 = 13;
pub const IPVS_CMD_GET_DAEMON: i32 = 11;
pub const IPVS_CMD_GET_DEST: i32 = 8;
pub const IPVS_CMD_GET_INFO: i32 = 15;
pub const IPVS_CMD_GET_SERVICE: i32 = 4;
pub const IPVS_CMD_MAX: i32 = 17;
pub const IPVS_CMD_NEW_DAEMON: i32 = 9;
pub const IPVS_CMD_NEW_DEST: i32 = 5;
pub const IPVS_CMD_NEW_SERVICE: i32 = 1;
pub const IPVS_CMD_SET_CONFIG: i32 = 12;
pub const IPVS_CMD_SET_DEST: i32 = 6;
pub const IPVS_CMD_SET_INFO: i32 = 14;
pub const IPVS_CMD_SET_SERVICE: i32 = 2;
pub const IPVS_CMD_UNSPEC: i32 = 0;
pub const IPVS_CMD_ZERO: i32 = 16;
pub const IPVS_DAEMON_ATTR_MAX: i32 = 8;
pub const IPVS_DAEMON_ATTR_MCAST_GROUP: i32 = 5;
pub const IPVS_DAEMON_ATTR_MCAST_GROUP6: i32 = 6;
pub const IPVS_DAEMON_ATTR_MCAST_IFN: i32 = 2;
pub const IPVS_DAEMON_ATTR_MCAST_PORT: i32 = 7;
pub const IPVS_DAEMON_ATTR_MCAST_TTL: i32 = 8;
pub const IPVS_DAEMON_ATTR_STATE: i32 = 1;
pub const IPVS_DAEMON_ATTR_SYNC_ID: i32 = 3;
pub const IPVS_DAEMON_ATTR_SYNC_MAXLEN: i32 = 4;
pub const IPVS_DAEMON_ATTR_UNSPEC: i32 = 0;
pub const IPVS_DEST_ATTR_ACTIVE_CONNS: i32 = 7;
pub const IPVS_DEST_ATTR_ADDR: i32 = 1;
pub const IPVS_DEST_ATTR_ADDR_FAMILY: i32 = 11;
pub const IPVS_DEST_ATTR_FWD_METHOD: i32 = 3;
pub const IPVS_DEST_ATTR_INACT_CONNS: i32 = 8;
pub const IPVS_DEST_ATTR_L_THRESH: i32 = 6;
pub const IPVS_DEST_ATTR_MAX: i32 = 15;
pub const IPVS_DEST_ATTR_PERSIST_CONNS: i32 = 9;
pub const IPVS_DEST_ATTR_PORT: i32 = 2;
pub const IPVS_DEST_ATTR_STATS: i32 = 10;
pub const IPVS_DEST_ATTR_STATS64: i32 = 12;
pub const IPVS_DEST_ATTR_TUN_FLAGS: i32 = 15;
pub const IPVS_DEST_ATTR_TUN_PORT: i32 = 14;
pub const IPVS_DEST_ATTR_TUN_TYPE: i32 = 13;
pub const IPVS_DEST_ATTR_UNSPEC: i32 = 0;
pub const IPVS_DEST_ATTR_U_THRESH: i32 = 5;
pub const IPVS_DEST_ATTR_WEIGHT: i32 = 4;
pub const IPVS_GENL_NAME: &core::ffi::CStr = c"IPVS";
pub const IPVS_GENL_VERSION: i32 = 0x1;
pub const IPVS_INFO_ATTR_CONN_TAB_SIZE: i32 = 2;
pub const IPVS_INFO_ATTR_MAX: i32 = 2;
pub const IPVS_INFO_ATTR_UNSPEC: i32 = 0;
pub const IPVS_INFO_ATTR_VERSION: i32 = 1;
pub const IPVS_STATS_ATTR_CONNS: i32 = 1;
pub const IPVS_STATS_ATTR_CPS: i32 = 6;
pub const IPVS_STATS_ATTR_INBPS: i32 = 9;
pub const IPVS_STATS_ATTR_INBYTES: i32 = 4;
pub const IPVS_STATS_ATTR_INPKTS: i32 = 2;
pub const IPVS_STATS_ATTR_INPPS: i32 = 7;
pub const IPVS_STATS_ATTR_MAX: i32 = 11;
pub const IPVS_STATS_ATTR_OUTBPS: i32 = 10;
pub const IPVS_STATS_ATTR_OUTBYTES: i32 = 5;
pub const IPVS_STATS_ATTR_OUTPKTS: i32 = 3;
pub const IPVS_STATS_ATTR_OUTPPS: i32 = 8;
pub const IPVS_STATS_ATTR_PAD: i32 = 11;
pub const IPVS_STATS_ATTR_UNSPEC: i32 = 0;
pub const IPVS_SVC_ATTR_ADDR: i32 = 3;
pub const IPVS_SVC_ATTR_AF: i32 = 1;
pub const IPVS_SVC_ATTR_FLAGS: i32 = 7;
pub const IPVS_SVC_ATTR_FWMARK: i32 = 5;
pub const IPVS_SVC_ATTR_MAX: i32 = 12;
pub const IPVS_SVC_ATTR_NETMASK: i32 = 9;
pub const IPVS_SVC_ATTR_PE_NAME: i32 = 11;
pub const IPVS_SVC_ATTR_PORT: i32 = 4;
pub const IPVS_SVC_ATTR_PROTOCOL: i32 = 2;
pub const IPVS_SVC_ATTR_SCHED_NAME: i32 = 6;
pub const IPVS_SVC_ATTR_STATS: i32 = 10;
pub const IPVS_SVC_ATTR_STATS64: i32 = 12;
pub const IPVS_SVC_ATTR_TIMEOUT: i32 = 8;
pub const IPVS_SVC_ATTR_UNSPEC: i32 = 0;
pub const IP_VS_BASE_CTL: i32 = 1152;
pub const IP_VS_CONN_F_BACKUP_MASK: i32 = 0x1f87;
pub const IP_VS_CONN_F_BACKUP_UPD_MASK: i32 = 0x700;
pub const IP_VS_CONN_F_BYPASS: i32 = 0x4;
pub const IP_VS_CONN_F_DEST_MASK: i32 = 0x12007;
pub const IP_VS_CONN_F_DROUTE: i32 = 0x3;
pub const IP_VS_CONN_F_FWD_MASK: i32 = 0x7;
pub const IP_VS_CONN_F_HASHED: i32 = 0x40;
pub const IP_VS_CONN_F_INACTIVE: i32 = 0x100;
pub const IP_VS_CONN_F_IN_SEQ: i32 = 0x400;
pub const IP_VS_CONN_F_LOCALNODE: i32 = 0x1;
pub const IP_VS_CONN_F_MASQ: i32 = 0x0;
pub const IP_VS_CONN_F_NFCT: i32 = 0x10000;
pub const IP_VS_CONN_F_NOOUTPUT: i32 = 0x80;
pub const IP_VS_CONN_F_NO_CPORT: i32 = 0x800;
pub const IP_VS_CONN_F_ONE_PACKET: i32 = 0x2000;
pub const IP_VS_CONN_F_OUT_SEQ: i32 = 0x200;
pub const IP_VS_CONN_F_SEQ_MASK: i32 = 0x600;
pub const IP_VS_CONN_F_SYNC: i32 = 0x20;
pub const IP_VS_CONN_F_TEMPLATE: i32 = 0x1000;
pub const IP_VS_CONN_F_TUNNEL: i32 = 0x2;
pub const IP_VS_CONN_F_TUNNEL_TYPE_GRE: i32 = 2;
pub const IP_VS_CONN_F_TUNNEL_TYPE_GUE: i32 = 1;
pub const IP_VS_CONN_F_TUNNEL_TYPE_IPIP: i32 = 0;
pub const IP_VS_CONN_F_TUNNEL_TYPE_MAX: i32 = 3;
pub const IP_VS_IFNAME_MAXLEN: i32 = 16;
pub const IP_VS_PEDATA_MAXLEN: i32 = 255;
pub const IP_VS_PENAME_MAXLEN: i32 = 16;
pub const IP_VS_SCHEDNAME_MAXLEN: i32 = 16;
pub const IP_VS_SO_GET_DAEMON: i32 = 0x487;
pub const IP_VS_SO_GET_DEST: i32 = 0x485;
pub const IP_VS_SO_GET_DESTS: i32 = 0x484;
pub const IP_VS_SO_GET_INFO: i32 = 0x481;
pub const IP_VS_SO_GET_MAX: i32 = 0x487;
pub const IP_VS_SO_GET_SERVICE: i32 = 0x483;
pub const IP_VS_SO_GET_SERVICES: i32 = 0x482;
pub const IP_VS_SO_GET_TIMEOUT: i32 = 0x486;
pub const IP_VS_SO_GET_VERSION: i32 = 0x480;
pub const IP_VS_SO_SET_ADD: i32 = 0x482;
pub const IP_VS_SO_SET_ADDDEST: i32 = 0x487;
pub const IP_VS_SO_SET_DEL: i32 = 0x484;
pub const IP_VS_SO_SET_DELDEST: i32 = 0x488;
pub const IP_VS_SO_SET_EDIT: i32 = 0x483;
pub const IP_VS_SO_SET_EDITDEST: i32 = 0x489;
pub const IP_VS_SO_SET_FLUSH: i32 = 0x485;
pub const IP_VS_SO_SET_INSERT: i32 = 0x481;
pub const IP_VS_SO_SET_LIST: i32 = 0x486;
pub const IP_VS_SO_SET_MAX: i32 = 0x48f;
pub const IP_VS_SO_SET_NONE: i32 = 0x480;
pub const IP_VS_SO_SET_RESTORE: i32 = 0x48d;
pub const IP_VS_SO_SET_SAVE: i32 = 0x48e;
pub const IP_VS_SO_SET_STARTDAEMON: i32 = 0x48b;
pub const IP_VS_SO_SET_STOPDAEMON: i32 = 0x48c;
pub const IP_VS_SO_SET_TIMEOUT: i32 = 0x48a;
pub const IP_VS_SO_SET_ZERO: i32 = 0x48f;
pub const IP_VS_STATE_BACKUP: i32 = 0x2;
pub const IP_VS_STATE_MASTER: i32 = 0x1;
pub const IP_VS_STATE_NONE: i32 = 0x0;
pub const IP_VS_SVC_F_HASHED: i32 = 0x2;
pub const IP_VS_SVC_F_ONEPACKET: i32 = 0x4;
pub const IP_VS_SVC_F_PERSISTENT: i32 = 0x1;
pub const IP_VS_SVC_F_SCHED1: i32 = 0x8;
pub const IP_VS_SVC_F_SCHED2: i32 = 0x10;
pub const IP_VS_SVC_F_SCHED3: i32 = 0x20;
pub const IP_VS_SVC_F_SCHED_SH_FALLBACK: i32 = 8;
pub const IP_VS_SVC_F_SCHED_SH_PORT: i32 = 16;
pub const IP_VS_TUNNEL_ENCAP_FLAG_CSUM: i32 = 0x1;
pub const IP_VS_TUNNEL_ENCAP_FLAG_NOCSUM: i32 = 0;
pub const IP_VS_TUNNEL_ENCAP_FLAG_REMCSUM: i32 = 0x2;
pub const IP_VS_VERSION_CODE: i32 = 0x10201;
pub const __IPVS_CMD_ATTR_MAX: i32 = 7;
pub const __IPVS_CMD_MAX: i32 = 18;
pub const __IPVS_DAEMON_ATTR_MAX: i32 = 9;
pub const __IPVS_DEST_ATTR_MAX: i32 = 16;
pub const __IPVS_INFO_ATTR_MAX: i32 = 3;
pub const __IPVS_STATS_ATTR_MAX: i32 = 12;
pub const __IPVS_SVC_ATTR_MAX: i32 = 13;

#[repr(C)]
pub struct ip_vs_daemon_user {
    pub state: i32,
    pub mcast_ifn: [core::ffi::c_char; 16],
    pub syncid: i32,
}

#[repr(C)]
pub struct ip_vs_dest_entry {
    pub addr: u32,
    pub port: u16,
    pub conn_flags: u32,
    pub weight: i32,
    pub u_threshold: u32,
    pub l_threshold: u32,
    pub activeconns: u32,
    pub inactconns: u32,
    pub persistconns: u32,
    pub stats: ip_vs_stats_user,
}

#[repr(C)]
pub struct ip_vs_dest_user {
    pub addr: u32,
    pub port: u16,
    pub conn_flags: u32,
    pub weight: i32,
    pub u_threshold: u32,
    pub l_threshold: u32,
}

#[repr(C)]
pub struct ip_vs_flags {
    pub flags: u32,
    pub mask: u32,
}

#[repr(C)]
pub struct ip_vs_get_dests {
    pub protocol: u16,
    pub addr: u32,
    pub port: u16,
    pub fwmark: u32,
    pub num_dests: u32,
    pub entrytable: [ip_vs_dest_entry; 0],
}

#[repr(C)]
pub struct ip_vs_get_services {
    pub num_services: u32,
    pub entrytable: [ip_vs_service_entry; 0],
}

#[repr(C)]
pub struct ip_vs_getinfo {
    pub version: u32,
    pub size: u32,
    pub num_services: u32,
}

#[repr(C)]
pub struct ip_vs_service_entry {
    pub protocol: u16,
    pub addr: u32,
    pub port: u16,
    pub fwmark: u32,
    pub sched_name: [core::ffi::c_char; 16],
    pub flags: u32,
    pub timeout: u32,
    pub netmask: u32,
    pub num_dests: u32,
    pub stats: ip_vs_stats_user,
}

#[repr(C)]
pub struct ip_vs_service_user {
    pub protocol: u16,
    pub addr: u32,
    pub port: u16,
    pub fwmark: u32,
    pub sched_name: [core::ffi::c_char; 16],
    pub flags: u32,
    pub timeout: u32,
    pub netmask: u32,
}

#[repr(C)]
pub struct ip_vs_stats_user {
    pub conns: u32,
    pub inpkts: u32,
    pub outpkts: u32,
    pub inbytes: u64,
    pub outbytes: u64,
    pub cps: u32,
    pub inpps: u32,
    pub outpps: u32,
    pub inbps: u32,
    pub outbps: u32,
}

#[repr(C)]
pub struct ip_vs_timeout_user {
    pub tcp_timeout: i32,
    pub tcp_fin_timeout: i32,
    pub udp_timeout: i32,
}

records! {
    ip_vs_daemon_user: size 24, align 4;
    ip_vs_dest_entry: size 96, align 8;
    ip_vs_dest_user: size 24, align 4;
    ip_vs_flags: size 8, align 4;
    ip_vs_get_dests: size 24, align 8;
    ip_vs_get_services: size 8, align 8;
    ip_vs_getinfo: size 12, align 4;
    ip_vs_service_entry: size 104, align 8;
    ip_vs_service_user: size 44, align 4;
    ip_vs_stats_user: size 56, align 8;
    ip_vs_timeout_user: size 12, align 4;
}
