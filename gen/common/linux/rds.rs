// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/rds.h

pub const RDS6_INFO_CONNECTIONS: i32 = 10011;
pub const RDS6_INFO_IB_CONNECTIONS: i32 = 10017;
pub const RDS6_INFO_RECV_MESSAGES: i32 = 10014;
pub const RDS6_INFO_RETRANS_MESSAGES: i32 = 10013;
pub const RDS6_INFO_SEND_MESSAGES: i32 = 10012;
pub const RDS6_INFO_SOCKETS: i32 = 10015;
pub const RDS6_INFO_TCP_SOCKETS: i32 = 10016;
pub const RDS_CANCEL_SENT_TO: i32 = 1;
pub const RDS_CMSG_ATOMIC_CSWP: i32 = 7;
pub const RDS_CMSG_ATOMIC_FADD: i32 = 6;
pub const RDS_CMSG_CONG_UPDATE: i32 = 5;
pub const RDS_CMSG_MASKED_ATOMIC_CSWP: i32 = 9;
pub const RDS_CMSG_MASKED_ATOMIC_FADD: i32 = 8;
pub const RDS_CMSG_RDMA_ARGS: i32 = 1;
pub const RDS_CMSG_RDMA_DEST: i32 = 2;
pub const RDS_CMSG_RDMA_MAP: i32 = 3;
pub const RDS_CMSG_RDMA_STATUS: i32 = 4;
pub const RDS_CMSG_RXPATH_LATENCY: i32 = 11;
pub const RDS_CMSG_ZCOPY_COMPLETION: i32 = 13;
pub const RDS_CMSG_ZCOPY_COOKIE: i32 = 12;
pub const RDS_CONG_MONITOR: i32 = 6;
pub const RDS_CONG_MONITOR_SIZE: i32 = 64;
pub const RDS_FREE_MR: i32 = 3;
pub const RDS_GET_MR: i32 = 2;
pub const RDS_GET_MR_FOR_DEST: i32 = 7;
pub const RDS_IB_ABI_VERSION: i32 = 0x301;
pub const RDS_IB_GID_LEN: i32 = 16;
pub const RDS_INFO_CONNECTIONS: i32 = 10001;
pub const RDS_INFO_CONNECTION_FLAG_CONNECTED: i32 = 0x4;
pub const RDS_INFO_CONNECTION_FLAG_CONNECTING: i32 = 0x2;
pub const RDS_INFO_CONNECTION_FLAG_SENDING: i32 = 0x1;
pub const RDS_INFO_CONNECTION_STATS: i32 = 10009;
pub const RDS_INFO_COUNTERS: i32 = 10000;
pub const RDS_INFO_FIRST: i32 = 10000;
pub const RDS_INFO_IB_CONNECTIONS: i32 = 10008;
pub const RDS_INFO_IWARP_CONNECTIONS: i32 = 10010;
pub const RDS_INFO_LAST: i32 = 10017;
pub const RDS_INFO_MESSAGE_FLAG_ACK: i32 = 0x1;
pub const RDS_INFO_MESSAGE_FLAG_FAST_ACK: i32 = 0x2;
pub const RDS_INFO_RECV_MESSAGES: i32 = 10005;
pub const RDS_INFO_RETRANS_MESSAGES: i32 = 10004;
pub const RDS_INFO_SEND_MESSAGES: i32 = 10003;
pub const RDS_INFO_SOCKETS: i32 = 10006;
pub const RDS_INFO_TCP_SOCKETS: i32 = 10007;
pub const RDS_MAX_ZCOOKIES: i32 = 8;
pub const RDS_MSG_RX_DGRAM_DELIVERED: i32 = 2;
pub const RDS_MSG_RX_DGRAM_REASSEMBLE: i32 = 1;
pub const RDS_MSG_RX_DGRAM_TRACE_MAX: i32 = 3;
pub const RDS_MSG_RX_HDR_TO_DGRAM_START: i32 = 0;
pub const RDS_RDMA_CANCELED: i32 = 2;
pub const RDS_RDMA_DONTWAIT: i32 = 0x10;
pub const RDS_RDMA_DROPPED: i32 = 3;
pub const RDS_RDMA_FENCE: i32 = 0x2;
pub const RDS_RDMA_INVALIDATE: i32 = 0x4;
pub const RDS_RDMA_NOTIFY_ME: i32 = 0x20;
pub const RDS_RDMA_OTHER_ERROR: i32 = 4;
pub const RDS_RDMA_READWRITE: i32 = 0x1;
pub const RDS_RDMA_REMOTE_ERROR: i32 = 1;
pub const RDS_RDMA_SILENT: i32 = 0x40;
pub const RDS_RDMA_SUCCESS: i32 = 0;
pub const RDS_RDMA_USE_ONCE: i32 = 0x8;
pub const RDS_RECVERR: i32 = 5;
pub const RDS_TRANS_COUNT: i32 = 3;
pub const RDS_TRANS_GAP: i32 = 1;
pub const RDS_TRANS_IB: i32 = 0;
pub const RDS_TRANS_IWARP: i32 = 1;
pub const RDS_TRANS_NONE: i32 = -1;
pub const RDS_TRANS_TCP: i32 = 2;
pub const SIOCRDSGETTOS: i32 = 0x89e1;
pub const SIOCRDSSETTOS: i32 = 0x89e0;
pub const SOL_RDS: i32 = 276;
pub const SO_RDS_MSG_RXPATH_LATENCY: i32 = 10;
pub const SO_RDS_TRANSPORT: i32 = 8;
pub const TRANSNAMSIZ: i32 = 16;

#[repr(C, packed)]
pub struct rds6_info_connection {
    pub next_tx_seq: u64,
    pub next_rx_seq: u64,
    pub laddr: super::in6_addr,
    pub faddr: super::in6_addr,
    pub transport: [u8; 16],
    pub flags: u8,
}

#[repr(C, packed)]
pub struct rds6_info_message {
    pub seq: u64,
    pub len: u32,
    pub laddr: super::in6_addr,
    pub faddr: super::in6_addr,
    pub lport: u16,
    pub fport: u16,
    pub flags: u8,
    pub tos: u8,
}

#[repr(C)]
pub struct rds6_info_rdma_connection {
    pub src_addr: super::in6_addr,
    pub dst_addr: super::in6_addr,
    pub src_gid: [u8; 16],
    pub dst_gid: [u8; 16],
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub rdma_mr_max: u32,
    pub rdma_mr_size: u32,
    pub tos: u8,
    pub sl: u8,
    pub cache_allocs: u32,
}

#[repr(C, packed)]
pub struct rds6_info_socket {
    pub sndbuf: u32,
    pub bound_addr: super::in6_addr,
    pub connected_addr: super::in6_addr,
    pub bound_port: u16,
    pub connected_port: u16,
    pub rcvbuf: u32,
    pub inum: u64,
}

#[repr(C, packed)]
pub struct rds6_info_tcp_socket {
    pub local_addr: super::in6_addr,
    pub local_port: u16,
    pub peer_addr: super::in6_addr,
    pub peer_port: u16,
    pub hdr_rem: u64,
    pub data_rem: u64,
    pub last_sent_nxt: u32,
    pub last_expected_una: u32,
    pub last_seen_una: u32,
}

#[repr(C)]
pub struct rds_atomic_args {
    pub cookie: u64,
    pub local_addr: u64,
    pub remote_addr: u64,
    pub anon0: rds_atomic_args_anon0,
    pub flags: u64,
    pub user_token: u64,
}

#[repr(C)]
pub union rds_atomic_args_anon0 {
    pub cswp: rds_atomic_args_anon0_cswp,
    pub fadd: rds_atomic_args_anon0_fadd,
    pub m_cswp: rds_atomic_args_anon0_m_cswp,
    pub m_fadd: rds_atomic_args_anon0_m_fadd,
}

#[repr(C)]
pub struct rds_atomic_args_anon0_cswp {
    pub compare: u64,
    pub swap: u64,
}

#[repr(C)]
pub struct rds_atomic_args_anon0_fadd {
    pub add: u64,
}

#[repr(C)]
pub struct rds_atomic_args_anon0_m_cswp {
    pub compare: u64,
    pub swap: u64,
    pub compare_mask: u64,
    pub swap_mask: u64,
}

#[repr(C)]
pub struct rds_atomic_args_anon0_m_fadd {
    pub add: u64,
    pub nocarry_mask: u64,
}

#[repr(C)]
pub struct rds_cmsg_rx_trace {
    pub rx_traces: u8,
    pub rx_trace_pos: [u8; 3],
    pub rx_trace: [u64; 3],
}

#[repr(C)]
pub struct rds_free_mr_args {
    pub cookie: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct rds_get_mr_args {
    pub vec: rds_iovec,
    pub cookie_addr: u64,
    pub flags: u64,
}

#[repr(C)]
pub struct rds_get_mr_for_dest_args {
    pub dest_addr: super::__kernel_sockaddr_storage,
    pub vec: rds_iovec,
    pub cookie_addr: u64,
    pub flags: u64,
}

#[repr(C, packed)]
pub struct rds_info_connection {
    pub next_tx_seq: u64,
    pub next_rx_seq: u64,
    pub laddr: u32,
    pub faddr: u32,
    pub transport: [u8; 16],
    pub flags: u8,
    pub tos: u8,
}

#[repr(C, packed)]
pub struct rds_info_counter {
    pub name: [u8; 32],
    pub value: u64,
}

#[repr(C, packed)]
pub struct rds_info_message {
    pub seq: u64,
    pub len: u32,
    pub laddr: u32,
    pub faddr: u32,
    pub lport: u16,
    pub fport: u16,
    pub flags: u8,
    pub tos: u8,
}

#[repr(C)]
pub struct rds_info_rdma_connection {
    pub src_addr: u32,
    pub dst_addr: u32,
    pub src_gid: [u8; 16],
    pub dst_gid: [u8; 16],
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub rdma_mr_max: u32,
    pub rdma_mr_size: u32,
    pub tos: u8,
    pub sl: u8,
    pub cache_allocs: u32,
}

#[repr(C, packed)]
pub struct rds_info_socket {
    pub sndbuf: u32,
    pub bound_addr: u32,
    pub connected_addr: u32,
    pub bound_port: u16,
    pub connected_port: u16,
    pub rcvbuf: u32,
    pub inum: u64,
}

#[repr(C, packed)]
pub struct rds_info_tcp_socket {
    pub local_addr: u32,
    pub local_port: u16,
    pub peer_addr: u32,
    pub peer_port: u16,
    pub hdr_rem: u64,
    pub data_rem: u64,
    pub last_sent_nxt: u32,
    pub last_expected_una: u32,
    pub last_seen_una: u32,
    pub tos: u8,
}

#[repr(C)]
pub struct rds_iovec {
    pub addr: u64,
    pub bytes: u64,
}

#[repr(C)]
pub struct rds_rdma_args {
    pub cookie: u64,
    pub remote_vec: rds_iovec,
    pub local_vec_addr: u64,
    pub nr_local: u64,
    pub flags: u64,
    pub user_token: u64,
}

pub type rds_rdma_cookie_t = u64;

#[repr(C)]
pub struct rds_rdma_notify {
    pub user_token: u64,
    pub status: i32,
}

#[repr(C)]
pub struct rds_rx_trace_so {
    pub rx_traces: u8,
    pub rx_trace_pos: [u8; 3],
}

pub type rds_tos_t = u8;

#[repr(C)]
pub struct rds_zcopy_cookies {
    pub num: u32,
    pub cookies: [u32; 8],
}

records! {
    rds6_info_connection: size 65, align 1;
    rds6_info_message: size 50, align 1;
    rds6_info_rdma_connection: size 92, align 4;
    rds6_info_socket: size 52, align 1;
    rds6_info_tcp_socket: size 64, align 1;
    rds_atomic_args: size 72, align 8;
    rds_atomic_args_anon0: size 32, align 8;
    rds_atomic_args_anon0_cswp: size 16, align 8;
    rds_atomic_args_anon0_fadd: size 8, align 8;
    rds_atomic_args_anon0_m_cswp: size 32, align 8;
    rds_atomic_args_anon0_m_fadd: size 16, align 8;
    rds_cmsg_rx_trace: size 32, align 8;
    rds_free_mr_args: size 16, align 8;
    rds_get_mr_args: size 32, align 8;
    rds_get_mr_for_dest_args: size 160, align 8;
    rds_info_connection: size 42, align 1;
    rds_info_counter: size 40, align 1;
    rds_info_message: size 26, align 1;
    rds_info_rdma_connection: size 68, align 4;
    rds_info_socket: size 28, align 1;
    rds_info_tcp_socket: size 41, align 1;
    rds_iovec: size 16, align 8;
    rds_rdma_args: size 56, align 8;
    rds_rdma_notify: size 16, align 8;
    rds_rx_trace_so: size 4, align 1;
    rds_zcopy_cookies: size 36, align 4;
}
