// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tipc_config.h

pub const TCM_F_MORE: i32 = 0x2;
pub const TCM_F_REQUEST: i32 = 0x1;
pub const TIPC_CFG_INVALID_VALUE: &core::ffi::CStr = c"\x85";
pub const TIPC_CFG_NOT_NET_ADMIN: &core::ffi::CStr = c"\x81";
pub const TIPC_CFG_NOT_SUPPORTED: &core::ffi::CStr = c"\x84";
pub const TIPC_CFG_NOT_ZONE_MSTR: &core::ffi::CStr = c"\x82";
pub const TIPC_CFG_NO_REMOTE: &core::ffi::CStr = c"\x83";
pub const TIPC_CFG_TLV_ERROR: &core::ffi::CStr = c"\x80";
pub const TIPC_CMD_DISABLE_BEARER: i32 = 0x4102;
pub const TIPC_CMD_DUMP_LOG: i32 = 0x410b;
pub const TIPC_CMD_ENABLE_BEARER: i32 = 0x4101;
pub const TIPC_CMD_GET_BEARER_NAMES: i32 = 0x3;
pub const TIPC_CMD_GET_LINKS: i32 = 0x4;
pub const TIPC_CMD_GET_MAX_CLUSTERS: i32 = 0x4008;
pub const TIPC_CMD_GET_MAX_NODES: i32 = 0x4009;
pub const TIPC_CMD_GET_MAX_PORTS: i32 = 0x4004;
pub const TIPC_CMD_GET_MAX_PUBL: i32 = 0x4005;
pub const TIPC_CMD_GET_MAX_SLAVES: i32 = 0x400a;
pub const TIPC_CMD_GET_MAX_SUBSCR: i32 = 0x4006;
pub const TIPC_CMD_GET_MAX_ZONES: i32 = 0x4007;
pub const TIPC_CMD_GET_MEDIA_NAMES: i32 = 0x2;
pub const TIPC_CMD_GET_NETID: i32 = 0x400b;
pub const TIPC_CMD_GET_NODES: i32 = 0x1;
pub const TIPC_CMD_GET_REMOTE_MNG: i32 = 0x4003;
pub const TIPC_CMD_NOOP: i32 = 0x0;
pub const TIPC_CMD_NOT_NET_ADMIN: i32 = 0xc001;
pub const TIPC_CMD_RESET_LINK_STATS: i32 = 0x410c;
pub const TIPC_CMD_SET_LINK_PRI: i32 = 0x4108;
pub const TIPC_CMD_SET_LINK_TOL: i32 = 0x4107;
pub const TIPC_CMD_SET_LINK_WINDOW: i32 = 0x4109;
pub const TIPC_CMD_SET_LOG_SIZE: i32 = 0x410a;
pub const TIPC_CMD_SET_MAX_CLUSTERS: i32 = 0x8008;
pub const TIPC_CMD_SET_MAX_NODES: i32 = 0x8009;
pub const TIPC_CMD_SET_MAX_PORTS: i32 = 0x8004;
pub const TIPC_CMD_SET_MAX_PUBL: i32 = 0x8005;
pub const TIPC_CMD_SET_MAX_SLAVES: i32 = 0x800a;
pub const TIPC_CMD_SET_MAX_SUBSCR: i32 = 0x8006;
pub const TIPC_CMD_SET_MAX_ZONES: i32 = 0x8007;
pub const TIPC_CMD_SET_NETID: i32 = 0x800b;
pub const TIPC_CMD_SET_NODE_ADDR: i32 = 0x8001;
pub const TIPC_CMD_SET_REMOTE_MNG: i32 = 0x8003;
pub const TIPC_CMD_SHOW_LINK_STATS: i32 = 0xb;
pub const TIPC_CMD_SHOW_NAME_TABLE: i32 = 0x5;
pub const TIPC_CMD_SHOW_PORTS: i32 = 0x6;
pub const TIPC_CMD_SHOW_STATS: i32 = 0xf;
pub const TIPC_DEF_LINK_PRI: i32 = 10;
pub const TIPC_DEF_LINK_TOL: i32 = 1500;
pub const TIPC_DEF_LINK_UDP_MTU: i32 = 14000;
pub const TIPC_DEF_LINK_WIN: i32 = 50;
pub const TIPC_GENL_CMD: i32 = 0x1;
pub const TIPC_GENL_HDRLEN: u32 = 8;
pub const TIPC_GENL_NAME: &core::ffi::CStr = c"TIPC";
pub const TIPC_GENL_VERSION: i32 = 0x1;
pub const TIPC_MAX_LINK_PRI: i32 = 31;
pub const TIPC_MAX_LINK_TOL: i32 = 30000;
pub const TIPC_MAX_LINK_WIN: i32 = 8191;
pub const TIPC_MEDIA_LINK_PRI: i32 = 32;
pub const TIPC_MIN_LINK_PRI: i32 = 0;
pub const TIPC_MIN_LINK_TOL: i32 = 50;
pub const TIPC_MIN_LINK_WIN: i32 = 16;
pub const TIPC_NTQ_ALLTYPES: u32 = 0x80000000;
pub const TIPC_TLV_BEARER_CONFIG: i32 = 23;
pub const TIPC_TLV_BEARER_NAME: i32 = 19;
pub const TIPC_TLV_ERROR_STRING: i32 = 16;
pub const TIPC_TLV_LARGE_STRING: i32 = 4;
pub const TIPC_TLV_LINK_CONFIG: i32 = 24;
pub const TIPC_TLV_LINK_INFO: i32 = 22;
pub const TIPC_TLV_LINK_NAME: i32 = 20;
pub const TIPC_TLV_MEDIA_NAME: i32 = 18;
pub const TIPC_TLV_NAME_TBL_QUERY: i32 = 25;
pub const TIPC_TLV_NET_ADDR: i32 = 17;
pub const TIPC_TLV_NODE_INFO: i32 = 21;
pub const TIPC_TLV_NONE: i32 = 0;
pub const TIPC_TLV_PORT_REF: i32 = 26;
pub const TIPC_TLV_STRING: i32 = 3;
pub const TIPC_TLV_ULTRA_STRING: i32 = 5;
pub const TIPC_TLV_UNSIGNED: i32 = 2;
pub const TIPC_TLV_VOID: i32 = 1;
pub const TLV_ALIGNTO: i32 = 4;

#[repr(C)]
pub struct tipc_bearer_config {
    pub priority: u32,
    pub disc_domain: u32,
    pub name: [core::ffi::c_char; 32],
}

#[repr(C)]
pub struct tipc_cfg_msg_hdr {
    pub tcm_len: u32,
    pub tcm_type: u16,
    pub tcm_flags: u16,
    pub tcm_reserved: [core::ffi::c_char; 8],
}

#[repr(C)]
pub struct tipc_genlmsghdr {
    pub dest: u32,
    pub cmd: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct tipc_link_config {
    pub value: u32,
    pub name: [core::ffi::c_char; 68],
}

#[repr(C)]
pub struct tipc_link_info {
    pub dest: u32,
    pub up: u32,
    pub str: [core::ffi::c_char; 68],
}

#[repr(C)]
pub struct tipc_name_table_query {
    pub depth: u32,
    pub r#type: u32,
    pub lowbound: u32,
    pub upbound: u32,
}

#[repr(C)]
pub struct tipc_node_info {
    pub addr: u32,
    pub up: u32,
}

#[repr(C)]
pub struct tlv_desc {
    pub tlv_len: u16,
    pub tlv_type: u16,
}

records! {
    tipc_bearer_config: size 40, align 4;
    tipc_cfg_msg_hdr: size 16, align 4;
    tipc_genlmsghdr: size 8, align 4;
    tipc_link_config: size 72, align 4;
    tipc_link_info: size 76, align 4;
    tipc_name_table_query: size 16, align 4;
    tipc_node_info: size 8, align 4;
    tlv_desc: size 4, align 2;
}
