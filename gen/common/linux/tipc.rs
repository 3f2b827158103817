// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/tipc.h

pub const AF_TIPC: i32 = 30;
pub const PF_TIPC: i32 = 30;
pub const SIOCGETLINKNAME: i32 = 0x89e0;
pub const SIOCGETNODEID: i32 = 0x89e1;
pub const SOL_TIPC: i32 = 271;
pub const TIPC_ADDR_ID: i32 = 3;
pub const TIPC_ADDR_MCAST: i32 = 1;
pub const TIPC_ADDR_NAME: i32 = 2;
pub const TIPC_ADDR_NAMESEQ: i32 = 1;
pub const TIPC_AEAD_ALG_NAME: i32 = 32;
pub const TIPC_AEAD_KEYLEN_MAX: i32 = 36;
pub const TIPC_AEAD_KEYLEN_MIN: i32 = 20;
pub const TIPC_AEAD_KEY_SIZE_MAX: u32 = 72;
pub const TIPC_CFG_SRV: i32 = 0;
pub const TIPC_CLUSTER_BITS: i32 = 12;
pub const TIPC_CLUSTER_MASK: u32 = 0xfff000;
pub const TIPC_CLUSTER_OFFSET: i32 = 12;
pub const TIPC_CLUSTER_SCOPE: i32 = 2;
pub const TIPC_CLUSTER_SIZE: u32 = 0xfff;
pub const TIPC_CONN_SHUTDOWN: i32 = 5;
pub const TIPC_CONN_TIMEOUT: i32 = 130;
pub const TIPC_CRITICAL_IMPORTANCE: i32 = 3;
pub const TIPC_DESTNAME: i32 = 3;
pub const TIPC_DEST_DROPPABLE: i32 = 129;
pub const TIPC_ERRINFO: i32 = 1;
pub const TIPC_ERR_NO_NAME: i32 = 1;
pub const TIPC_ERR_NO_NODE: i32 = 3;
pub const TIPC_ERR_NO_PORT: i32 = 2;
pub const TIPC_ERR_OVERLOAD: i32 = 4;
pub const TIPC_GROUP_JOIN: i32 = 135;
pub const TIPC_GROUP_LEAVE: i32 = 136;
pub const TIPC_GROUP_LOOPBACK: i32 = 0x1;
pub const TIPC_GROUP_MEMBER_EVTS: i32 = 0x2;
pub const TIPC_HIGH_IMPORTANCE: i32 = 2;
pub const TIPC_IMPORTANCE: i32 = 127;
pub const TIPC_LINK_STATE: i32 = 2;
pub const TIPC_LOW_IMPORTANCE: i32 = 0;
pub const TIPC_MAX_BEARER_NAME: i32 = 32;
pub const TIPC_MAX_IF_NAME: i32 = 16;
pub const TIPC_MAX_LINK_NAME: i32 = 68;
pub const TIPC_MAX_MEDIA_NAME: i32 = 16;
pub const TIPC_MAX_USER_MSG_SIZE: u32 = 66000;
pub const TIPC_MCAST_BROADCAST: i32 = 133;
pub const TIPC_MCAST_REPLICAST: i32 = 134;
pub const TIPC_MEDIUM_IMPORTANCE: i32 = 1;
pub const TIPC_NODEID_LEN: i32 = 16;
pub const TIPC_NODELAY: i32 = 138;
pub const TIPC_NODE_BITS: i32 = 12;
pub const TIPC_NODE_MASK: u32 = 0xfff;
pub const TIPC_NODE_OFFSET: i32 = 0;
pub const TIPC_NODE_RECVQ_DEPTH: i32 = 131;
pub const TIPC_NODE_SCOPE: i32 = 3;
pub const TIPC_NODE_SIZE: u32 = 0xfff;
pub const TIPC_NODE_STATE: i32 = 0;
pub const TIPC_OK: i32 = 0;
pub const TIPC_PUBLISHED: i32 = 1;
pub const TIPC_REKEYING_NOW: u32 = 4294967295;
pub const TIPC_RESERVED_TYPES: i32 = 64;
pub const TIPC_RETDATA: i32 = 2;
pub const TIPC_SERVICE_ADDR: i32 = 2;
pub const TIPC_SERVICE_RANGE: i32 = 1;
pub const TIPC_SOCKET_ADDR: i32 = 3;
pub const TIPC_SOCK_RECVQ_DEPTH: i32 = 132;
pub const TIPC_SOCK_RECVQ_USED: i32 = 137;
pub const TIPC_SRC_DROPPABLE: i32 = 128;
pub const TIPC_SUBSCR_TIMEOUT: i32 = 3;
pub const TIPC_SUB_CANCEL: i32 = 0x4;
pub const TIPC_SUB_PORTS: i32 = 0x1;
pub const TIPC_SUB_SERVICE: i32 = 0x2;
pub const TIPC_TOP_SRV: i32 = 1;
pub const TIPC_WAIT_FOREVER: i32 = -1;
pub const TIPC_WITHDRAWN: i32 = 2;
pub const TIPC_ZONE_BITS: i32 = 8;
pub const TIPC_ZONE_CLUSTER_MASK: u32 = 0xfffff000;
pub const TIPC_ZONE_MASK: u32 = 0xff000000;
pub const TIPC_ZONE_OFFSET: i32 = 24;
pub const TIPC_ZONE_SCOPE: i32 = 1;
pub const TIPC_ZONE_SIZE: u32 = 0xff;

#[repr(C)]
pub struct sockaddr_tipc {
    pub family: u16,
    pub addrtype: u8,
    pub scope: i8,
    pub addr: sockaddr_tipc_addr,
}

#[repr(C)]
pub union sockaddr_tipc_addr {
    pub id: tipc_socket_addr,
    pub nameseq: tipc_service_range,
    pub name: sockaddr_tipc_addr_name,
}

#[repr(C)]
pub struct sockaddr_tipc_addr_name {
    pub name: tipc_service_addr,
    pub domain: u32,
}

#[repr(C)]
pub struct tipc_aead_key {
    pub alg_name: [core::ffi::c_char; 32],
    pub keylen: u32,
    pub key: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct tipc_event {
    pub event: u32,
    pub found_lower: u32,
    pub found_upper: u32,
    pub port: tipc_socket_addr,
    pub s: tipc_subscr,
}

#[repr(C)]
pub struct tipc_group_req {
    pub r#type: u32,
    pub instance: u32,
    pub scope: u32,
    pub flags: u32,
}

pub type tipc_name = tipc_service_addr;

pub type tipc_name_seq = tipc_service_range;

pub type tipc_portid = tipc_socket_addr;

#[repr(C)]
pub struct tipc_service_addr {
    pub r#type: u32,
    pub instance: u32,
}

#[repr(C)]
pub struct tipc_service_range {
    pub r#type: u32,
    pub lower: u32,
    pub upper: u32,
}

#[repr(C)]
pub struct tipc_sioc_ln_req {
    pub peer: u32,
    pub bearer_id: u32,
    pub linkname: [core::ffi::c_char; 68],
}

#[repr(C)]
pub struct tipc_sioc_nodeid_req {
    pub peer: u32,
    pub node_id: [core::ffi::c_char; 16],
}

#[repr(C)]
pub struct tipc_socket_addr {
    pub r#ref: u32,
    pub node: u32,
}

#[repr(C)]
pub struct tipc_subscr {
    pub seq: tipc_service_range,
    pub timeout: u32,
    pub filter: u32,
    pub usr_handle: [core::ffi::c_char; 8],
}

records! {
    sockaddr_tipc: size 16, align 4;
    sockaddr_tipc_addr: size 12, align 4;
    sockaddr_tipc_addr_name: size 12, align 4;
    tipc_aead_key: size 36, align 4;
    tipc_event: size 48, align 4;
    tipc_group_req: size 16, align 4;
    tipc_service_addr: size 8, align 4;
    tipc_service_range: size 12, align 4;
    tipc_sioc_ln_req: size 76, align 4;
    tipc_sioc_nodeid_req: size 20, align 4;
    tipc_socket_addr: size 8, align 4;
    tipc_subscr: size 28, align 4;
}
