// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/rdma_user_cm.h

pub const RDMA_MAX_PRIVATE_DATA: i32 = 256;
pub const RDMA_MC_JOIN_FLAG_FULLMEMBER: i32 = 0;
pub const RDMA_MC_JOIN_FLAG_RESERVED: i32 = 2;
pub const RDMA_MC_JOIN_FLAG_SENDONLY_FULLMEMBER: i32 = 1;
pub const RDMA_OPTION_IB: i32 = 1;
pub const RDMA_OPTION_IB_PATH: i32 = 1;
pub const RDMA_OPTION_ID: i32 = 0;
pub const RDMA_OPTION_ID_ACK_TIMEOUT: i32 = 3;
pub const RDMA_OPTION_ID_AFONLY: i32 = 2;
pub const RDMA_OPTION_ID_REUSEADDR: i32 = 1;
pub const RDMA_OPTION_ID_TOS: i32 = 0;
pub const RDMA_PS_IB: i32 = 319;
pub const RDMA_PS_IPOIB: i32 = 2;
pub const RDMA_PS_TCP: i32 = 262;
pub const RDMA_PS_UDP: i32 = 273;
pub const RDMA_USER_CM_ABI_VERSION: i32 = 4;
pub const RDMA_USER_CM_CMD_ACCEPT: i32 = 8;
pub const RDMA_USER_CM_CMD_BIND: i32 = 20;
pub const RDMA_USER_CM_CMD_BIND_IP: i32 = 2;
pub const RDMA_USER_CM_CMD_CONNECT: i32 = 6;
pub const RDMA_USER_CM_CMD_CREATE_ID: i32 = 0;
pub const RDMA_USER_CM_CMD_DESTROY_ID: i32 = 1;
pub const RDMA_USER_CM_CMD_DISCONNECT: i32 = 10;
pub const RDMA_USER_CM_CMD_GET_EVENT: i32 = 12;
pub const RDMA_USER_CM_CMD_GET_OPTION: i32 = 13;
pub const RDMA_USER_CM_CMD_INIT_QP_ATTR: i32 = 11;
pub const RDMA_USER_CM_CMD_JOIN_IP_MCAST: i32 = 16;
pub const RDMA_USER_CM_CMD_JOIN_MCAST: i32 = 22;
pub const RDMA_USER_CM_CMD_LEAVE_MCAST: i32 = 17;
pub const RDMA_USER_CM_CMD_LISTEN: i32 = 7;
pub const RDMA_USER_CM_CMD_MIGRATE_ID: i32 = 18;
pub const RDMA_USER_CM_CMD_NOTIFY: i32 = 15;
pub const RDMA_USER_CM_CMD_QUERY: i32 = 19;
pub const RDMA_USER_CM_CMD_QUERY_ROUTE: i32 = 5;
pub const RDMA_USER_CM_CMD_REJECT: i32 = 9;
pub const RDMA_USER_CM_CMD_RESOLVE_ADDR: i32 = 21;
pub const RDMA_USER_CM_CMD_RESOLVE_IB_SERVICE: i32 = 23;
pub const RDMA_USER_CM_CMD_RESOLVE_IP: i32 = 3;
pub const RDMA_USER_CM_CMD_RESOLVE_ROUTE: i32 = 4;
pub const RDMA_USER_CM_CMD_SET_OPTION: i32 = 14;
pub const RDMA_USER_CM_CMD_WRITE_CM_EVENT: i32 = 24;
pub const RDMA_USER_CM_IB_SERVICE_FLAG_ID: i32 = 1;
pub const RDMA_USER_CM_IB_SERVICE_FLAG_NAME: i32 = 2;
pub const RDMA_USER_CM_IB_SERVICE_NAME_SIZE: i32 = 64;
pub const RDMA_USER_CM_QUERY_ADDR: i32 = 0;
pub const RDMA_USER_CM_QUERY_GID: i32 = 2;
pub const RDMA_USER_CM_QUERY_IB_SERVICE: i32 = 3;
pub const RDMA_USER_CM_QUERY_PATH: i32 = 1;

#[repr(C)]
pub struct rdma_ucm_accept {
    pub uid: u64,
    pub conn_param: rdma_ucm_conn_param,
    pub id: u32,
    pub reserved: u32,
    pub ece: rdma_ucm_ece,
}

#[repr(C)]
pub struct rdma_ucm_bind_ip {
    pub response: u64,
    pub addr: super::sockaddr_in6,
    pub id: u32,
}

#[repr(C)]
pub struct rdma_ucm_cmd_hdr {
    pub cmd: u32,
    pub r#in: u16,
    pub out: u16,
}

#[repr(C)]
pub struct rdma_ucm_conn_param {
    pub qp_num: u32,
    pub qkey: u32,
    pub private_data: [u8; 256],
    pub private_data_len: u8,
    pub srq: u8,
    pub responder_resources: u8,
    pub initiator_depth: u8,
    pub flow_control: u8,
    pub retry_count: u8,
    pub rnr_retry_count: u8,
    pub valid: u8,
}

#[repr(C)]
pub struct rdma_ucm_connect {
    pub conn_param: rdma_ucm_conn_param,
    pub id: u32,
    pub reserved: u32,
    pub ece: rdma_ucm_ece,
}

#[repr(C)]
pub struct rdma_ucm_create_id {
    pub uid: u64,
    pub response: u64,
    pub ps: u16,
    pub qp_type: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub struct rdma_ucm_create_id_resp {
    pub id: u32,
}

#[repr(C)]
pub struct rdma_ucm_destroy_id {
    pub response: u64,
    pub id: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct rdma_ucm_destroy_id_resp {
    pub events_reported: u32,
}

#[repr(C)]
pub struct rdma_ucm_disconnect {
    pub id: u32,
}

#[repr(C)]
pub struct rdma_ucm_ece {
    pub vendor_id: u32,
    pub attr_mod: u32,
}

#[repr(C)]
pub struct rdma_ucm_event_resp {
    pub uid: u64,
    pub id: u32,
    pub event: u32,
    pub status: u32,
    pub param: rdma_ucm_event_resp_param,
    pub reserved: u32,
    pub ece: rdma_ucm_ece,
}

#[repr(C)]
pub union rdma_ucm_event_resp_param {
    pub conn: rdma_ucm_conn_param,
    pub ud: rdma_ucm_ud_param,
    pub arg32: [u32; 2],
}

#[repr(C)]
pub struct rdma_ucm_get_event {
    pub response: u64,
}

#[repr(C)]
pub struct rdma_ucm_ib_service {
    pub service_id: u64,
    pub service_name: [u8; 64],
    pub flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct rdma_ucm_init_qp_attr {
    pub response: u64,
    pub id: u32,
    pub qp_state: u32,
}

#[repr(C)]
pub struct rdma_ucm_join_ip_mcast {
    pub response: u64,
    pub uid: u64,
    pub addr: super::sockaddr_in6,
    pub id: u32,
}

#[repr(C)]
pub struct rdma_ucm_join_mcast {
    pub response: u64,
    pub uid: u64,
    pub id: u32,
    pub addr_size: u16,
    pub join_flags: u16,
    pub addr: super::__kernel_sockaddr_storage,
}

#[repr(C)]
pub struct rdma_ucm_listen {
    pub id: u32,
    pub backlog: u32,
}

#[repr(C)]
pub struct rdma_ucm_migrate_id {
    pub response: u64,
    pub id: u32,
    pub fd: u32,
}

#[repr(C)]
pub struct rdma_ucm_migrate_resp {
    pub events_reported: u32,
}

#[repr(C)]
pub struct rdma_ucm_notify {
    pub id: u32,
    pub event: u32,
}

#[repr(C)]
pub struct rdma_ucm_query {
    pub response: u64,
    pub id: u32,
    pub option: u32,
}

#[repr(C)]
pub struct rdma_ucm_query_addr_resp {
    pub node_guid: u64,
    pub port_num: u8,
    pub reserved: u8,
    pub pkey: u16,
    pub src_size: u16,
    pub dst_size: u16,
    pub src_addr: super::__kernel_sockaddr_storage,
    pub dst_addr: super::__kernel_sockaddr_storage,
    pub ibdev_index: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub struct rdma_ucm_query_ib_service_resp {
    pub num_service_recs: u32,
    pub reserved: u32,
    pub recs: [super::ib_user_service_rec; 0],
}

#[repr(C)]
pub struct rdma_ucm_query_path_resp {
    pub num_paths: u32,
    pub reserved: u32,
    pub path_data: [super::ib_path_rec_data; 0],
}

#[repr(C)]
pub struct rdma_ucm_query_route_resp {
    pub node_guid: u64,
    pub ib_route: [super::ib_user_path_rec; 2],
    pub src_addr: super::sockaddr_in6,
    pub dst_addr: super::sockaddr_in6,
    pub num_paths: u32,
    pub port_num: u8,
    pub reserved: [u8; 3],
    pub ibdev_index: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub struct rdma_ucm_reject {
    pub id: u32,
    pub private_data_len: u8,
    pub reason: u8,
    pub reserved: [u8; 2],
    pub private_data: [u8; 256],
}

#[repr(C)]
pub struct rdma_ucm_resolve_ib_service {
    pub id: u32,
    pub reserved: u32,
    pub ibs: rdma_ucm_ib_service,
}

#[repr(C)]
pub struct rdma_ucm_resolve_ip {
    pub src_addr: super::sockaddr_in6,
    pub dst_addr: super::sockaddr_in6,
    pub id: u32,
    pub timeout_ms: u32,
}

#[repr(C)]
pub struct rdma_ucm_resolve_route {
    pub id: u32,
    pub timeout_ms: u32,
}

#[repr(C)]
pub struct rdma_ucm_set_option {
    pub optval: u64,
    pub id: u32,
    pub level: u32,
    pub optname: u32,
    pub optlen: u32,
}

#[repr(C)]
pub struct rdma_ucm_ud_param {
    pub qp_num: u32,
    pub qkey: u32,
    pub ah_attr: super::ib_uverbs_ah_attr,
    pub private_data: [u8; 256],
    pub private_data_len: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct rdma_ucm_write_cm_event {
    pub id: u32,
    pub reserved: u32,
    pub event: u32,
    pub status: u32,
    pub param: rdma_ucm_write_cm_event_param,
}

#[repr(C)]
pub union rdma_ucm_write_cm_event_param {
    pub conn: rdma_ucm_conn_param,
    pub ud: rdma_ucm_ud_param,
    pub arg: u64,
}

records! {
    rdma_ucm_accept: size 296, align 8;
    rdma_ucm_bind_ip: size 40, align 8;
    rdma_ucm_cmd_hdr: size 8, align 4;
    rdma_ucm_conn_param: size 272, align 4;
    rdma_ucm_connect: size 288, align 4;
    rdma_ucm_create_id: size 24, align 8;
    rdma_ucm_create_id_resp: size 4, align 4;
    rdma_ucm_destroy_id: size 16, align 8;
    rdma_ucm_destroy_id_resp: size 4, align 4;
    rdma_ucm_disconnect: size 4, align 4;
    rdma_ucm_ece: size 8, align 4;
    rdma_ucm_event_resp: size 336, align 8;
    rdma_ucm_event_resp_param: size 304, align 4;
    rdma_ucm_get_event: size 8, align 8;
    rdma_ucm_ib_service: size 80, align 8;
    rdma_ucm_init_qp_attr: size 16, align 8;
    rdma_ucm_join_ip_mcast: size 48, align 8;
    rdma_ucm_join_mcast: size 152, align 8;
    rdma_ucm_listen: size 8, align 4;
    rdma_ucm_migrate_id: size 16, align 8;
    rdma_ucm_migrate_resp: size 4, align 4;
    rdma_ucm_notify: size 8, align 4;
    rdma_ucm_query: size 16, align 8;
    rdma_ucm_query_addr_resp: size 280, align 8;
    rdma_ucm_query_ib_service_resp: size 8, align 8;
    rdma_ucm_query_path_resp: size 8, align 4;
    rdma_ucm_query_route_resp: size 208, align 8;
    rdma_ucm_reject: size 264, align 4;
    rdma_ucm_resolve_ib_service: size 88, align 8;
    rdma_ucm_resolve_ip: size 64, align 4;
    rdma_ucm_resolve_route: size 8, align 4;
    rdma_ucm_set_option: size 24, align 8;
    rdma_ucm_ud_param: size 304, align 4;
    rdma_ucm_write_cm_event: size 320, align 8;
    rdma_ucm_write_cm_event_param: size 304, align 8;
}
