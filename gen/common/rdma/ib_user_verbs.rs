// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/ib_user_verbs.h

pub const IB_DEVICE_NAME_MAX: i32 = 64;
pub const IB_FLUSH_GLOBAL: i32 = 1;
pub const IB_FLUSH_MR: i32 = 1;
pub const IB_FLUSH_PERSISTENT: i32 = 2;
pub const IB_FLUSH_RANGE: i32 = 0;
pub const IB_USER_VERBS_ABI_VERSION: i32 = 6;
pub const IB_USER_VERBS_CMD_ALLOC_MW: i32 = 14;
pub const IB_USER_VERBS_CMD_ALLOC_PD: i32 = 3;
pub const IB_USER_VERBS_CMD_ATTACH_MCAST: i32 = 30;
pub const IB_USER_VERBS_CMD_BIND_MW: i32 = 15;
pub const IB_USER_VERBS_CMD_CLOSE_XRCD: i32 = 38;
pub const IB_USER_VERBS_CMD_COMMAND_MASK: i32 = 0xff;
pub const IB_USER_VERBS_CMD_CREATE_AH: i32 = 5;
pub const IB_USER_VERBS_CMD_CREATE_COMP_CHANNEL: i32 = 17;
pub const IB_USER_VERBS_CMD_CREATE_CQ: i32 = 18;
pub const IB_USER_VERBS_CMD_CREATE_QP: i32 = 24;
pub const IB_USER_VERBS_CMD_CREATE_SRQ: i32 = 32;
pub const IB_USER_VERBS_CMD_CREATE_XSRQ: i32 = 39;
pub const IB_USER_VERBS_CMD_DEALLOC_MW: i32 = 16;
pub const IB_USER_VERBS_CMD_DEALLOC_PD: i32 = 4;
pub const IB_USER_VERBS_CMD_DEREG_MR: i32 = 13;
pub const IB_USER_VERBS_CMD_DESTROY_AH: i32 = 8;
pub const IB_USER_VERBS_CMD_DESTROY_CQ: i32 = 20;
pub const IB_USER_VERBS_CMD_DESTROY_QP: i32 = 27;
pub const IB_USER_VERBS_CMD_DESTROY_SRQ: i32 = 35;
pub const IB_USER_VERBS_CMD_DETACH_MCAST: i32 = 31;
pub const IB_USER_VERBS_CMD_FLAG_EXTENDED: u32 = 0x80000000;
pub const IB_USER_VERBS_CMD_GET_CONTEXT: i32 = 0;
pub const IB_USER_VERBS_CMD_MODIFY_AH: i32 = 6;
pub const IB_USER_VERBS_CMD_MODIFY_QP: i32 = 26;
pub const IB_USER_VERBS_CMD_MODIFY_SRQ: i32 = 33;
pub const IB_USER_VERBS_CMD_OPEN_QP: i32 = 40;
pub const IB_USER_VERBS_CMD_OPEN_XRCD: i32 = 37;
pub const IB_USER_VERBS_CMD_PEEK_CQ: i32 = 22;
pub const IB_USER_VERBS_CMD_POLL_CQ: i32 = 21;
pub const IB_USER_VERBS_CMD_POST_RECV: i32 = 29;
pub const IB_USER_VERBS_CMD_POST_SEND: i32 = 28;
pub const IB_USER_VERBS_CMD_POST_SRQ_RECV: i32 = 36;
pub const IB_USER_VERBS_CMD_QUERY_AH: i32 = 7;
pub const IB_USER_VERBS_CMD_QUERY_DEVICE: i32 = 1;
pub const IB_USER_VERBS_CMD_QUERY_MR: i32 = 12;
pub const IB_USER_VERBS_CMD_QUERY_PORT: i32 = 2;
pub const IB_USER_VERBS_CMD_QUERY_QP: i32 = 25;
pub const IB_USER_VERBS_CMD_QUERY_SRQ: i32 = 34;
pub const IB_USER_VERBS_CMD_REG_MR: i32 = 9;
pub const IB_USER_VERBS_CMD_REG_SMR: i32 = 10;
pub const IB_USER_VERBS_CMD_REQ_NOTIFY_CQ: i32 = 23;
pub const IB_USER_VERBS_CMD_REREG_MR: i32 = 11;
pub const IB_USER_VERBS_CMD_RESIZE_CQ: i32 = 19;
pub const IB_USER_VERBS_CMD_THRESHOLD: i32 = 50;
pub const IB_USER_VERBS_EX_CMD_CREATE_CQ: i32 = 18;
pub const IB_USER_VERBS_EX_CMD_CREATE_FLOW: i32 = 50;
pub const IB_USER_VERBS_EX_CMD_CREATE_QP: i32 = 24;
pub const IB_USER_VERBS_EX_CMD_CREATE_RWQ_IND_TBL: i32 = 55;
pub const IB_USER_VERBS_EX_CMD_CREATE_WQ: i32 = 52;
pub const IB_USER_VERBS_EX_CMD_DESTROY_FLOW: i32 = 51;
pub const IB_USER_VERBS_EX_CMD_DESTROY_RWQ_IND_TBL: i32 = 56;
pub const IB_USER_VERBS_EX_CMD_DESTROY_WQ: i32 = 54;
pub const IB_USER_VERBS_EX_CMD_MODIFY_CQ: i32 = 57;
pub const IB_USER_VERBS_EX_CMD_MODIFY_QP: i32 = 26;
pub const IB_USER_VERBS_EX_CMD_MODIFY_WQ: i32 = 53;
pub const IB_USER_VERBS_EX_CMD_QUERY_DEVICE: i32 = 1;
pub const IB_USER_VERBS_MAX_LOG_IND_TBL_SIZE: i32 = 0xd;
pub const IB_UVERBS_CQ_FLAGS_IGNORE_OVERRUN: i32 = 2;
pub const IB_UVERBS_CQ_FLAGS_TIMESTAMP_COMPLETION: i32 = 1;
pub const IB_UVERBS_CREATE_QP_MASK_IND_TABLE: i32 = 1;
pub const IB_UVERBS_CREATE_QP_SUP_COMP_MASK: i32 = 1;
pub const IB_UVERBS_DEVICE_ATOMIC_WRITE: i64 = 0x10000000000;
pub const IB_UVERBS_DEVICE_AUTO_PATH_MIG: i64 = 0x10;
pub const IB_UVERBS_DEVICE_BAD_PKEY_CNTR: i64 = 0x2;
pub const IB_UVERBS_DEVICE_BAD_QKEY_CNTR: i64 = 0x4;
pub const IB_UVERBS_DEVICE_CC_DMA_BOUNCE: i64 = 0x20000000000;
pub const IB_UVERBS_DEVICE_CHANGE_PHY_PORT: i64 = 0x20;
pub const IB_UVERBS_DEVICE_CURR_QP_STATE_MOD: i64 = 0x80;
pub const IB_UVERBS_DEVICE_FLUSH_GLOBAL: i64 = 0x4000000000;
pub const IB_UVERBS_DEVICE_FLUSH_PERSISTENT: i64 = 0x8000000000;
pub const IB_UVERBS_DEVICE_MANAGED_FLOW_STEERING: i64 = 0x20000000;
pub const IB_UVERBS_DEVICE_MEM_MGT_EXTENSIONS: i64 = 0x200000;
pub const IB_UVERBS_DEVICE_MEM_WINDOW: i64 = 0x20000;
pub const IB_UVERBS_DEVICE_MEM_WINDOW_TYPE_2A: i64 = 0x800000;
pub const IB_UVERBS_DEVICE_MEM_WINDOW_TYPE_2B: i64 = 0x1000000;
pub const IB_UVERBS_DEVICE_N_NOTIFY_CQ: i64 = 0x4000;
pub const IB_UVERBS_DEVICE_PCI_WRITE_END_PADDING: i64 = 0x1000000000;
pub const IB_UVERBS_DEVICE_PORT_ACTIVE_EVENT: i64 = 0x400;
pub const IB_UVERBS_DEVICE_RAW_IP_CSUM: i64 = 0x4000000;
pub const IB_UVERBS_DEVICE_RAW_MULTI: i64 = 0x8;
pub const IB_UVERBS_DEVICE_RAW_SCATTER_FCS: i64 = 0x400000000;
pub const IB_UVERBS_DEVICE_RC_IP_CSUM: i64 = 0x2000000;
pub const IB_UVERBS_DEVICE_RC_RNR_NAK_GEN: i64 = 0x1000;
pub const IB_UVERBS_DEVICE_RESIZE_MAX_WR: i64 = 0x1;
pub const IB_UVERBS_DEVICE_SHUTDOWN_PORT: i64 = 0x100;
pub const IB_UVERBS_DEVICE_SRQ_RESIZE: i64 = 0x2000;
pub const IB_UVERBS_DEVICE_SYS_IMAGE_GUID: i64 = 0x800;
pub const IB_UVERBS_DEVICE_UD_AV_PORT_ENFORCE: i64 = 0x40;
pub const IB_UVERBS_DEVICE_UD_IP_CSUM: i64 = 0x40000;
pub const IB_UVERBS_DEVICE_XRC: i64 = 0x100000;
pub const IB_UVERBS_ODP_SUPPORT: i32 = 1;
pub const IB_UVERBS_ODP_SUPPORT_ATOMIC: i32 = 16;
pub const IB_UVERBS_ODP_SUPPORT_ATOMIC_WRITE: i32 = 128;
pub const IB_UVERBS_ODP_SUPPORT_FLUSH: i32 = 64;
pub const IB_UVERBS_ODP_SUPPORT_IMPLICIT: i32 = 2;
pub const IB_UVERBS_ODP_SUPPORT_READ: i32 = 8;
pub const IB_UVERBS_ODP_SUPPORT_RECV: i32 = 2;
pub const IB_UVERBS_ODP_SUPPORT_SEND: i32 = 1;
pub const IB_UVERBS_ODP_SUPPORT_SRQ_RECV: i32 = 32;
pub const IB_UVERBS_ODP_SUPPORT_WRITE: i32 = 4;
pub const IB_UVERBS_RAW_PACKET_CAP_CVLAN_STRIPPING: i32 = 1;
pub const IB_UVERBS_RAW_PACKET_CAP_DELAY_DROP: i32 = 8;
pub const IB_UVERBS_RAW_PACKET_CAP_IP_CSUM: i32 = 4;
pub const IB_UVERBS_RAW_PACKET_CAP_SCATTER_FCS: i32 = 2;
pub const IB_UVERBS_WC_ATOMIC_WRITE: i32 = 9;
pub const IB_UVERBS_WC_BIND_MW: i32 = 5;
pub const IB_UVERBS_WC_COMP_SWAP: i32 = 3;
pub const IB_UVERBS_WC_FETCH_ADD: i32 = 4;
pub const IB_UVERBS_WC_FLUSH: i32 = 8;
pub const IB_UVERBS_WC_LOCAL_INV: i32 = 6;
pub const IB_UVERBS_WC_RDMA_READ: i32 = 2;
pub const IB_UVERBS_WC_RDMA_WRITE: i32 = 1;
pub const IB_UVERBS_WC_SEND: i32 = 0;
pub const IB_UVERBS_WC_TSO: i32 = 7;
pub const IB_UVERBS_WR_ATOMIC_CMP_AND_SWP: i32 = 5;
pub const IB_UVERBS_WR_ATOMIC_FETCH_AND_ADD: i32 = 6;
pub const IB_UVERBS_WR_ATOMIC_WRITE: i32 = 15;
pub const IB_UVERBS_WR_BIND_MW: i32 = 8;
pub const IB_UVERBS_WR_FLUSH: i32 = 14;
pub const IB_UVERBS_WR_LOCAL_INV: i32 = 7;
pub const IB_UVERBS_WR_MASKED_ATOMIC_CMP_AND_SWP: i32 = 12;
pub const IB_UVERBS_WR_MASKED_ATOMIC_FETCH_AND_ADD: i32 = 13;
pub const IB_UVERBS_WR_RDMA_READ: i32 = 4;
pub const IB_UVERBS_WR_RDMA_READ_WITH_INV: i32 = 11;
pub const IB_UVERBS_WR_RDMA_WRITE: i32 = 0;
pub const IB_UVERBS_WR_RDMA_WRITE_WITH_IMM: i32 = 1;
pub const IB_UVERBS_WR_SEND: i32 = 2;
pub const IB_UVERBS_WR_SEND_WITH_IMM: i32 = 3;
pub const IB_UVERBS_WR_SEND_WITH_INV: i32 = 9;
pub const IB_UVERBS_WR_TSO: i32 = 10;

#[repr(C)]
pub struct ib_uverbs_ah_attr {
    pub grh: ib_uverbs_global_route,
    pub dlid: u16,
    pub sl: u8,
    pub src_path_bits: u8,
    pub static_rate: u8,
    pub is_global: u8,
    pub port_num: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct ib_uverbs_alloc_mw {
    pub response: u64,
    pub pd_handle: u32,
    pub mw_type: u8,
    pub reserved: [u8; 3],
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_alloc_mw_resp {
    pub mw_handle: u32,
    pub rkey: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_alloc_pd {
    pub response: u64,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_alloc_pd_resp {
    pub pd_handle: u32,
    pub driver_data: [u32; 0],
}

#[repr(C)]
pub struct ib_uverbs_async_event_desc {
    pub element: u64,
    pub event_type: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_attach_mcast {
    pub gid: [u8; 16],
    pub qp_handle: u32,
    pub mlid: u16,
    pub reserved: u16,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_close_xrcd {
    pub xrcd_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_cmd_hdr {
    pub command: u32,
    pub in_words: u16,
    pub out_words: u16,
}

#[repr(C)]
pub struct ib_uverbs_comp_event_desc {
    pub cq_handle: u64,
}

#[repr(C)]
pub struct ib_uverbs_cq_moderation {
    pub cq_count: u16,
    pub cq_period: u16,
}

#[repr(C)]
pub struct ib_uverbs_cq_moderation_caps {
    pub max_cq_moderation_count: u16,
    pub max_cq_moderation_period: u16,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_create_ah {
    pub response: u64,
    pub user_handle: u64,
    pub pd_handle: u32,
    pub reserved: u32,
    pub attr: ib_uverbs_ah_attr,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_ah_resp {
    pub ah_handle: u32,
    pub driver_data: [u32; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_comp_channel {
    pub response: u64,
}

#[repr(C)]
pub struct ib_uverbs_create_comp_channel_resp {
    pub fd: u32,
}

#[repr(C)]
pub struct ib_uverbs_create_cq {
    pub response: u64,
    pub user_handle: u64,
    pub cqe: u32,
    pub comp_vector: u32,
    pub comp_channel: i32,
    pub reserved: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_cq_resp {
    pub cq_handle: u32,
    pub cqe: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_flow {
    pub comp_mask: u32,
    pub qp_handle: u32,
    pub flow_attr: ib_uverbs_flow_attr,
}

#[repr(C)]
pub struct ib_uverbs_create_flow_resp {
    pub comp_mask: u32,
    pub flow_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_create_qp {
    pub response: u64,
    pub user_handle: u64,
    pub pd_handle: u32,
    pub send_cq_handle: u32,
    pub recv_cq_handle: u32,
    pub srq_handle: u32,
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub max_recv_sge: u32,
    pub max_inline_data: u32,
    pub sq_sig_all: u8,
    pub qp_type: u8,
    pub is_srq: u8,
    pub reserved: u8,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_qp_resp {
    pub qp_handle: u32,
    pub qpn: u32,
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub max_recv_sge: u32,
    pub max_inline_data: u32,
    pub reserved: u32,
    pub driver_data: [u32; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_srq {
    pub response: u64,
    pub user_handle: u64,
    pub pd_handle: u32,
    pub max_wr: u32,
    pub max_sge: u32,
    pub srq_limit: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_srq_resp {
    pub srq_handle: u32,
    pub max_wr: u32,
    pub max_sge: u32,
    pub srqn: u32,
    pub driver_data: [u32; 0],
}

#[repr(C)]
pub struct ib_uverbs_create_xsrq {
    pub response: u64,
    pub user_handle: u64,
    pub srq_type: u32,
    pub pd_handle: u32,
    pub max_wr: u32,
    pub max_sge: u32,
    pub srq_limit: u32,
    pub max_num_tags: u32,
    pub xrcd_handle: u32,
    pub cq_handle: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_dealloc_mw {
    pub mw_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_dealloc_pd {
    pub pd_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_dereg_mr {
    pub mr_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_ah {
    pub ah_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_cq {
    pub response: u64,
    pub cq_handle: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_cq_resp {
    pub comp_events_reported: u32,
    pub async_events_reported: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_flow {
    pub comp_mask: u32,
    pub flow_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_qp {
    pub response: u64,
    pub qp_handle: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_qp_resp {
    pub events_reported: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_srq {
    pub response: u64,
    pub srq_handle: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_destroy_srq_resp {
    pub events_reported: u32,
}

#[repr(C)]
pub struct ib_uverbs_detach_mcast {
    pub gid: [u8; 16],
    pub qp_handle: u32,
    pub mlid: u16,
    pub reserved: u16,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_ex_cmd_hdr {
    pub response: u64,
    pub provider_in_words: u16,
    pub provider_out_words: u16,
    pub cmd_hdr_reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_create_cq {
    pub user_handle: u64,
    pub cqe: u32,
    pub comp_vector: u32,
    pub comp_channel: i32,
    pub comp_mask: u32,
    pub flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_create_cq_resp {
    pub base: ib_uverbs_create_cq_resp,
    pub comp_mask: u32,
    pub response_length: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_create_qp {
    pub user_handle: u64,
    pub pd_handle: u32,
    pub send_cq_handle: u32,
    pub recv_cq_handle: u32,
    pub srq_handle: u32,
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub max_recv_sge: u32,
    pub max_inline_data: u32,
    pub sq_sig_all: u8,
    pub qp_type: u8,
    pub is_srq: u8,
    pub reserved: u8,
    pub comp_mask: u32,
    pub create_flags: u32,
    pub rwq_ind_tbl_handle: u32,
    pub source_qpn: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_create_qp_resp {
    pub base: ib_uverbs_create_qp_resp,
    pub comp_mask: u32,
    pub response_length: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_create_rwq_ind_table {
    pub comp_mask: u32,
    pub log_ind_tbl_size: u32,
    pub wq_handles: [u32; 0],
}

#[repr(C)]
pub struct ib_uverbs_ex_create_rwq_ind_table_resp {
    pub comp_mask: u32,
    pub response_length: u32,
    pub ind_tbl_handle: u32,
    pub ind_tbl_num: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_create_wq {
    pub comp_mask: u32,
    pub wq_type: u32,
    pub user_handle: u64,
    pub pd_handle: u32,
    pub cq_handle: u32,
    pub max_wr: u32,
    pub max_sge: u32,
    pub create_flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_create_wq_resp {
    pub comp_mask: u32,
    pub response_length: u32,
    pub wq_handle: u32,
    pub max_wr: u32,
    pub max_sge: u32,
    pub wqn: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_destroy_rwq_ind_table {
    pub comp_mask: u32,
    pub ind_tbl_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_destroy_wq {
    pub comp_mask: u32,
    pub wq_handle: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_destroy_wq_resp {
    pub comp_mask: u32,
    pub response_length: u32,
    pub events_reported: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_modify_cq {
    pub cq_handle: u32,
    pub attr_mask: u32,
    pub attr: ib_uverbs_cq_moderation,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_modify_qp {
    pub base: ib_uverbs_modify_qp,
    pub rate_limit: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_modify_qp_resp {
    pub comp_mask: u32,
    pub response_length: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_modify_wq {
    pub attr_mask: u32,
    pub wq_handle: u32,
    pub wq_state: u32,
    pub curr_wq_state: u32,
    pub flags: u32,
    pub flags_mask: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_query_device {
    pub comp_mask: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_ex_query_device_resp {
    pub base: ib_uverbs_query_device_resp,
    pub comp_mask: u32,
    pub response_length: u32,
    pub odp_caps: ib_uverbs_odp_caps,
    pub timestamp_mask: u64,
    pub hca_core_clock: u64,
    pub device_cap_flags_ex: u64,
    pub rss_caps: ib_uverbs_rss_caps,
    pub max_wq_type_rq: u32,
    pub raw_packet_caps: u32,
    pub tm_caps: ib_uverbs_tm_caps,
    pub cq_moderation_caps: ib_uverbs_cq_moderation_caps,
    pub max_dm_size: u64,
    pub xrc_odp_caps: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_flow_attr {
    pub r#type: u32,
    pub size: u16,
    pub priority: u16,
    pub num_of_specs: u8,
    pub reserved: [u8; 2],
    pub port: u8,
    pub flags: u32,
    pub flow_specs: [ib_uverbs_flow_spec_hdr; 0],
}

#[repr(C)]
pub struct ib_uverbs_flow_eth_filter {
    pub dst_mac: [u8; 6],
    pub src_mac: [u8; 6],
    pub ether_type: u16,
    pub vlan_tag: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_gre_filter {
    pub c_ks_res0_ver: u16,
    pub protocol: u16,
    pub key: u32,
}

#[repr(C)]
pub struct ib_uverbs_flow_ipv4_filter {
    pub src_ip: u32,
    pub dst_ip: u32,
    pub proto: u8,
    pub tos: u8,
    pub ttl: u8,
    pub flags: u8,
}

#[repr(C)]
pub struct ib_uverbs_flow_ipv6_filter {
    pub src_ip: [u8; 16],
    pub dst_ip: [u8; 16],
    pub flow_label: u32,
    pub next_hdr: u8,
    pub traffic_class: u8,
    pub hop_limit: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct ib_uverbs_flow_mpls_filter {
    pub label: u32,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_count {
    pub anon0: ib_uverbs_flow_spec_action_count_anon0,
    pub handle: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_action_count_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_action_count_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_count_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_drop {
    pub anon0: ib_uverbs_flow_spec_action_drop_anon0,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_action_drop_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_action_drop_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_drop_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_handle {
    pub anon0: ib_uverbs_flow_spec_action_handle_anon0,
    pub handle: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_action_handle_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_action_handle_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_handle_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_tag {
    pub anon0: ib_uverbs_flow_spec_action_tag_anon0,
    pub tag_id: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_action_tag_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_action_tag_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_action_tag_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_esp {
    pub anon0: ib_uverbs_flow_spec_esp_anon0,
    pub val: ib_uverbs_flow_spec_esp_filter,
    pub mask: ib_uverbs_flow_spec_esp_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_esp_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_esp_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_esp_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_esp_filter {
    pub spi: u32,
    pub seq: u32,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_eth {
    pub anon0: ib_uverbs_flow_spec_eth_anon0,
    pub val: ib_uverbs_flow_eth_filter,
    pub mask: ib_uverbs_flow_eth_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_eth_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_eth_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_eth_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_gre {
    pub anon0: ib_uverbs_flow_spec_gre_anon0,
    pub val: ib_uverbs_flow_gre_filter,
    pub mask: ib_uverbs_flow_gre_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_gre_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_gre_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_gre_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_hdr {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
    pub flow_spec_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_ipv4 {
    pub anon0: ib_uverbs_flow_spec_ipv4_anon0,
    pub val: ib_uverbs_flow_ipv4_filter,
    pub mask: ib_uverbs_flow_ipv4_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_ipv4_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_ipv4_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_ipv4_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_ipv6 {
    pub anon0: ib_uverbs_flow_spec_ipv6_anon0,
    pub val: ib_uverbs_flow_ipv6_filter,
    pub mask: ib_uverbs_flow_ipv6_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_ipv6_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_ipv6_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_ipv6_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_mpls {
    pub anon0: ib_uverbs_flow_spec_mpls_anon0,
    pub val: ib_uverbs_flow_mpls_filter,
    pub mask: ib_uverbs_flow_mpls_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_mpls_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_mpls_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_mpls_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_tcp_udp {
    pub anon0: ib_uverbs_flow_spec_tcp_udp_anon0,
    pub val: ib_uverbs_flow_tcp_udp_filter,
    pub mask: ib_uverbs_flow_tcp_udp_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_tcp_udp_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_tcp_udp_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_tcp_udp_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_tunnel {
    pub anon0: ib_uverbs_flow_spec_tunnel_anon0,
    pub val: ib_uverbs_flow_tunnel_filter,
    pub mask: ib_uverbs_flow_tunnel_filter,
}

#[repr(C)]
pub union ib_uverbs_flow_spec_tunnel_anon0 {
    pub hdr: ib_uverbs_flow_spec_hdr,
    pub anon0: ib_uverbs_flow_spec_tunnel_anon0_anon0,
}

#[repr(C)]
pub struct ib_uverbs_flow_spec_tunnel_anon0_anon0 {
    pub r#type: u32,
    pub size: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_tcp_udp_filter {
    pub dst_port: u16,
    pub src_port: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_tunnel_filter {
    pub tunnel_id: u32,
}

#[repr(C)]
pub struct ib_uverbs_get_context {
    pub response: u64,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_get_context_resp {
    pub async_fd: u32,
    pub num_comp_vectors: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_global_route {
    pub dgid: [u8; 16],
    pub flow_label: u32,
    pub sgid_index: u8,
    pub hop_limit: u8,
    pub traffic_class: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct ib_uverbs_modify_qp {
    pub dest: ib_uverbs_qp_dest,
    pub alt_dest: ib_uverbs_qp_dest,
    pub qp_handle: u32,
    pub attr_mask: u32,
    pub qkey: u32,
    pub rq_psn: u32,
    pub sq_psn: u32,
    pub dest_qp_num: u32,
    pub qp_access_flags: u32,
    pub pkey_index: u16,
    pub alt_pkey_index: u16,
    pub qp_state: u8,
    pub cur_qp_state: u8,
    pub path_mtu: u8,
    pub path_mig_state: u8,
    pub en_sqd_async_notify: u8,
    pub max_rd_atomic: u8,
    pub max_dest_rd_atomic: u8,
    pub min_rnr_timer: u8,
    pub port_num: u8,
    pub timeout: u8,
    pub retry_cnt: u8,
    pub rnr_retry: u8,
    pub alt_port_num: u8,
    pub alt_timeout: u8,
    pub reserved: [u8; 2],
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_modify_srq {
    pub srq_handle: u32,
    pub attr_mask: u32,
    pub max_wr: u32,
    pub srq_limit: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_odp_caps {
    pub general_caps: u64,
    pub per_transport_caps: ib_uverbs_odp_caps_per_transport_caps,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_odp_caps_per_transport_caps {
    pub rc_odp_caps: u32,
    pub uc_odp_caps: u32,
    pub ud_odp_caps: u32,
}

#[repr(C)]
pub struct ib_uverbs_open_qp {
    pub response: u64,
    pub user_handle: u64,
    pub pd_handle: u32,
    pub qpn: u32,
    pub qp_type: u8,
    pub reserved: [u8; 7],
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_open_xrcd {
    pub response: u64,
    pub fd: u32,
    pub oflags: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_open_xrcd_resp {
    pub xrcd_handle: u32,
    pub driver_data: [u32; 0],
}

#[repr(C)]
pub struct ib_uverbs_poll_cq {
    pub response: u64,
    pub cq_handle: u32,
    pub ne: u32,
}

#[repr(C)]
pub struct ib_uverbs_poll_cq_resp {
    pub count: u32,
    pub reserved: u32,
    pub wc: [ib_uverbs_wc; 0],
}

#[repr(C)]
pub struct ib_uverbs_post_recv {
    pub response: u64,
    pub qp_handle: u32,
    pub wr_count: u32,
    pub sge_count: u32,
    pub wqe_size: u32,
    pub recv_wr: [ib_uverbs_recv_wr; 0],
}

#[repr(C)]
pub struct ib_uverbs_post_recv_resp {
    pub bad_wr: u32,
}

#[repr(C)]
pub struct ib_uverbs_post_send {
    pub response: u64,
    pub qp_handle: u32,
    pub wr_count: u32,
    pub sge_count: u32,
    pub wqe_size: u32,
    pub send_wr: [ib_uverbs_send_wr; 0],
}

#[repr(C)]
pub struct ib_uverbs_post_send_resp {
    pub bad_wr: u32,
}

#[repr(C)]
pub struct ib_uverbs_post_srq_recv {
    pub response: u64,
    pub srq_handle: u32,
    pub wr_count: u32,
    pub sge_count: u32,
    pub wqe_size: u32,
    pub recv: [ib_uverbs_recv_wr; 0],
}

#[repr(C)]
pub struct ib_uverbs_post_srq_recv_resp {
    pub bad_wr: u32,
}

#[repr(C)]
pub struct ib_uverbs_qp_attr {
    pub qp_attr_mask: u32,
    pub qp_state: u32,
    pub cur_qp_state: u32,
    pub path_mtu: u32,
    pub path_mig_state: u32,
    pub qkey: u32,
    pub rq_psn: u32,
    pub sq_psn: u32,
    pub dest_qp_num: u32,
    pub qp_access_flags: u32,
    pub ah_attr: ib_uverbs_ah_attr,
    pub alt_ah_attr: ib_uverbs_ah_attr,
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub max_recv_sge: u32,
    pub max_inline_data: u32,
    pub pkey_index: u16,
    pub alt_pkey_index: u16,
    pub en_sqd_async_notify: u8,
    pub sq_draining: u8,
    pub max_rd_atomic: u8,
    pub max_dest_rd_atomic: u8,
    pub min_rnr_timer: u8,
    pub port_num: u8,
    pub timeout: u8,
    pub retry_cnt: u8,
    pub rnr_retry: u8,
    pub alt_port_num: u8,
    pub alt_timeout: u8,
    pub reserved: [u8; 5],
}

#[repr(C)]
pub struct ib_uverbs_qp_dest {
    pub dgid: [u8; 16],
    pub flow_label: u32,
    pub dlid: u16,
    pub reserved: u16,
    pub sgid_index: u8,
    pub hop_limit: u8,
    pub traffic_class: u8,
    pub sl: u8,
    pub src_path_bits: u8,
    pub static_rate: u8,
    pub is_global: u8,
    pub port_num: u8,
}

#[repr(C)]
pub struct ib_uverbs_query_device {
    pub response: u64,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_query_device_resp {
    pub fw_ver: u64,
    pub node_guid: u64,
    pub sys_image_guid: u64,
    pub max_mr_size: u64,
    pub page_size_cap: u64,
    pub vendor_id: u32,
    pub vendor_part_id: u32,
    pub hw_ver: u32,
    pub max_qp: u32,
    pub max_qp_wr: u32,
    pub device_cap_flags: u32,
    pub max_sge: u32,
    pub max_sge_rd: u32,
    pub max_cq: u32,
    pub max_cqe: u32,
    pub max_mr: u32,
    pub max_pd: u32,
    pub max_qp_rd_atom: u32,
    pub max_ee_rd_atom: u32,
    pub max_res_rd_atom: u32,
    pub max_qp_init_rd_atom: u32,
    pub max_ee_init_rd_atom: u32,
    pub atomic_cap: u32,
    pub max_ee: u32,
    pub max_rdd: u32,
    pub max_mw: u32,
    pub max_raw_ipv6_qp: u32,
    pub max_raw_ethy_qp: u32,
    pub max_mcast_grp: u32,
    pub max_mcast_qp_attach: u32,
    pub max_total_mcast_qp_attach: u32,
    pub max_ah: u32,
    pub max_fmr: u32,
    pub max_map_per_fmr: u32,
    pub max_srq: u32,
    pub max_srq_wr: u32,
    pub max_srq_sge: u32,
    pub max_pkeys: u16,
    pub local_ca_ack_delay: u8,
    pub phys_port_cnt: u8,
    pub reserved: [u8; 4],
}

#[repr(C)]
pub struct ib_uverbs_query_port {
    pub response: u64,
    pub port_num: u8,
    pub reserved: [u8; 7],
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_query_port_resp {
    pub port_cap_flags: u32,
    pub max_msg_sz: u32,
    pub bad_pkey_cntr: u32,
    pub qkey_viol_cntr: u32,
    pub gid_tbl_len: u32,
    pub pkey_tbl_len: u16,
    pub lid: u16,
    pub sm_lid: u16,
    pub state: u8,
    pub max_mtu: u8,
    pub active_mtu: u8,
    pub lmc: u8,
    pub max_vl_num: u8,
    pub sm_sl: u8,
    pub subnet_timeout: u8,
    pub init_type_reply: u8,
    pub active_width: u8,
    pub active_speed: u8,
    pub phys_state: u8,
    pub link_layer: u8,
    pub flags: u8,
    pub reserved: u8,
}

#[repr(C)]
pub struct ib_uverbs_query_qp {
    pub response: u64,
    pub qp_handle: u32,
    pub attr_mask: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_query_qp_resp {
    pub dest: ib_uverbs_qp_dest,
    pub alt_dest: ib_uverbs_qp_dest,
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub max_recv_sge: u32,
    pub max_inline_data: u32,
    pub qkey: u32,
    pub rq_psn: u32,
    pub sq_psn: u32,
    pub dest_qp_num: u32,
    pub qp_access_flags: u32,
    pub pkey_index: u16,
    pub alt_pkey_index: u16,
    pub qp_state: u8,
    pub cur_qp_state: u8,
    pub path_mtu: u8,
    pub path_mig_state: u8,
    pub sq_draining: u8,
    pub max_rd_atomic: u8,
    pub max_dest_rd_atomic: u8,
    pub min_rnr_timer: u8,
    pub port_num: u8,
    pub timeout: u8,
    pub retry_cnt: u8,
    pub rnr_retry: u8,
    pub alt_port_num: u8,
    pub alt_timeout: u8,
    pub sq_sig_all: u8,
    pub reserved: [u8; 5],
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_query_srq {
    pub response: u64,
    pub srq_handle: u32,
    pub reserved: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_query_srq_resp {
    pub max_wr: u32,
    pub max_sge: u32,
    pub srq_limit: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_recv_wr {
    pub wr_id: u64,
    pub num_sge: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_reg_mr {
    pub response: u64,
    pub start: u64,
    pub length: u64,
    pub hca_va: u64,
    pub pd_handle: u32,
    pub access_flags: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_reg_mr_resp {
    pub mr_handle: u32,
    pub lkey: u32,
    pub rkey: u32,
    pub driver_data: [u32; 0],
}

#[repr(C)]
pub struct ib_uverbs_req_notify_cq {
    pub cq_handle: u32,
    pub solicited_only: u32,
}

#[repr(C)]
pub struct ib_uverbs_rereg_mr {
    pub response: u64,
    pub mr_handle: u32,
    pub flags: u32,
    pub start: u64,
    pub length: u64,
    pub hca_va: u64,
    pub pd_handle: u32,
    pub access_flags: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_rereg_mr_resp {
    pub lkey: u32,
    pub rkey: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_resize_cq {
    pub response: u64,
    pub cq_handle: u32,
    pub cqe: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_resize_cq_resp {
    pub cqe: u32,
    pub reserved: u32,
    pub driver_data: [u64; 0],
}

#[repr(C)]
pub struct ib_uverbs_rss_caps {
    pub supported_qpts: u32,
    pub max_rwq_indirection_tables: u32,
    pub max_rwq_indirection_table_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_send_wr {
    pub wr_id: u64,
    pub num_sge: u32,
    pub opcode: u32,
    pub send_flags: u32,
    pub ex: ib_uverbs_send_wr_ex,
    pub wr: ib_uverbs_send_wr_wr,
}

#[repr(C)]
pub union ib_uverbs_send_wr_ex {
    pub imm_data: u32,
    pub invalidate_rkey: u32,
}

#[repr(C)]
pub union ib_uverbs_send_wr_wr {
    pub rdma: ib_uverbs_send_wr_wr_rdma,
    pub atomic: ib_uverbs_send_wr_wr_atomic,
    pub ud: ib_uverbs_send_wr_wr_ud,
}

#[repr(C)]
pub struct ib_uverbs_send_wr_wr_atomic {
    pub remote_addr: u64,
    pub compare_add: u64,
    pub swap: u64,
    pub rkey: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_send_wr_wr_rdma {
    pub remote_addr: u64,
    pub rkey: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_send_wr_wr_ud {
    pub ah: u32,
    pub remote_qpn: u32,
    pub remote_qkey: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_sge {
    pub addr: u64,
    pub length: u32,
    pub lkey: u32,
}

#[repr(C)]
pub struct ib_uverbs_tm_caps {
    pub max_rndv_hdr_size: u32,
    pub max_num_tags: u32,
    pub flags: u32,
    pub max_ops: u32,
    pub max_sge: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ib_uverbs_wc {
    pub wr_id: u64,
    pub status: u32,
    pub opcode: u32,
    pub vendor_err: u32,
    pub byte_len: u32,
    pub ex: ib_uverbs_wc_ex,
    pub qp_num: u32,
    pub src_qp: u32,
    pub wc_flags: u32,
    pub pkey_index: u16,
    pub slid: u16,
    pub sl: u8,
    pub dlid_path_bits: u8,
    pub port_num: u8,
    pub reserved: u8,
}

#[repr(C)]
pub union ib_uverbs_wc_ex {
    pub imm_data: u32,
    pub invalidate_rkey: u32,
}

records! {
    ib_uverbs_ah_attr: size 32, align 4;
    ib_uverbs_alloc_mw: size 16, align 8;
    ib_uverbs_alloc_mw_resp: size 8, align 8;
    ib_uverbs_alloc_pd: size 8, align 8;
    ib_uverbs_alloc_pd_resp: size 4, align 4;
    ib_uverbs_async_event_desc: size 16, align 8;
    ib_uverbs_attach_mcast: size 24, align 8;
    ib_uverbs_close_xrcd: size 4, align 4;
    ib_uverbs_cmd_hdr: size 8, align 4;
    ib_uverbs_comp_event_desc: size 8, align 8;
    ib_uverbs_cq_moderation: size 4, align 2;
    ib_uverbs_cq_moderation_caps: size 8, align 4;
    ib_uverbs_create_ah: size 56, align 8;
    ib_uverbs_create_ah_resp: size 4, align 4;
    ib_uverbs_create_comp_channel: size 8, align 8;
    ib_uverbs_create_comp_channel_resp: size 4, align 4;
    ib_uverbs_create_cq: size 32, align 8;
    ib_uverbs_create_cq_resp: size 8, align 8;
    ib_uverbs_create_flow: size 24, align 8;
    ib_uverbs_create_flow_resp: size 8, align 4;
    ib_uverbs_create_qp: size 56, align 8;
    ib_uverbs_create_qp_resp: size 32, align 4;
    ib_uverbs_create_srq: size 32, align 8;
    ib_uverbs_create_srq_resp: size 16, align 4;
    ib_uverbs_create_xsrq: size 48, align 8;
    ib_uverbs_dealloc_mw: size 4, align 4;
    ib_uverbs_dealloc_pd: size 4, align 4;
    ib_uverbs_dereg_mr: size 4, align 4;
    ib_uverbs_destroy_ah: size 4, align 4;
    ib_uverbs_destroy_cq: size 16, align 8;
    ib_uverbs_destroy_cq_resp: size 8, align 4;
    ib_uverbs_destroy_flow: size 8, align 4;
    ib_uverbs_destroy_qp: size 16, align 8;
    ib_uverbs_destroy_qp_resp: size 4, align 4;
    ib_uverbs_destroy_srq: size 16, align 8;
    ib_uverbs_destroy_srq_resp: size 4, align 4;
    ib_uverbs_detach_mcast: size 24, align 8;
    ib_uverbs_ex_cmd_hdr: size 16, align 8;
    ib_uverbs_ex_create_cq: size 32, align 8;
    ib_uverbs_ex_create_cq_resp: size 16, align 8;
    ib_uverbs_ex_create_qp: size 64, align 8;
    ib_uverbs_ex_create_qp_resp: size 40, align 4;
    ib_uverbs_ex_create_rwq_ind_table: size 8, align 4;
    ib_uverbs_ex_create_rwq_ind_table_resp: size 16, align 4;
    ib_uverbs_ex_create_wq: size 40, align 8;
    ib_uverbs_ex_create_wq_resp: size 24, align 4;
    ib_uverbs_ex_destroy_rwq_ind_table: size 8, align 4;
    ib_uverbs_ex_destroy_wq: size 8, align 4;
    ib_uverbs_ex_destroy_wq_resp: size 16, align 4;
    ib_uverbs_ex_modify_cq: size 16, align 4;
    ib_uverbs_ex_modify_qp: size 120, align 8;
    ib_uverbs_ex_modify_qp_resp: size 8, align 4;
    ib_uverbs_ex_modify_wq: size 24, align 4;
    ib_uverbs_ex_query_device: size 8, align 4;
    ib_uverbs_ex_query_device_resp: size 304, align 8;
    ib_uverbs_flow_attr: size 16, align 8;
    ib_uverbs_flow_eth_filter: size 16, align 2;
    ib_uverbs_flow_gre_filter: size 8, align 4;
    ib_uverbs_flow_ipv4_filter: size 12, align 4;
    ib_uverbs_flow_ipv6_filter: size 40, align 4;
    ib_uverbs_flow_mpls_filter: size 4, align 4;
    ib_uverbs_flow_spec_action_count: size 16, align 8;
    ib_uverbs_flow_spec_action_count_anon0: size 8, align 8;
    ib_uverbs_flow_spec_action_count_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_action_drop: size 8, align 8;
    ib_uverbs_flow_spec_action_drop_anon0: size 8, align 8;
    ib_uverbs_flow_spec_action_drop_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_action_handle: size 16, align 8;
    ib_uverbs_flow_spec_action_handle_anon0: size 8, align 8;
    ib_uverbs_flow_spec_action_handle_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_action_tag: size 16, align 8;
    ib_uverbs_flow_spec_action_tag_anon0: size 8, align 8;
    ib_uverbs_flow_spec_action_tag_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_esp: size 24, align 8;
    ib_uverbs_flow_spec_esp_anon0: size 8, align 8;
    ib_uverbs_flow_spec_esp_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_esp_filter: size 8, align 4;
    ib_uverbs_flow_spec_eth: size 40, align 8;
    ib_uverbs_flow_spec_eth_anon0: size 8, align 8;
    ib_uverbs_flow_spec_eth_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_gre: size 24, align 8;
    ib_uverbs_flow_spec_gre_anon0: size 8, align 8;
    ib_uverbs_flow_spec_gre_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_hdr: size 8, align 8;
    ib_uverbs_flow_spec_ipv4: size 32, align 8;
    ib_uverbs_flow_spec_ipv4_anon0: size 8, align 8;
    ib_uverbs_flow_spec_ipv4_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_ipv6: size 88, align 8;
    ib_uverbs_flow_spec_ipv6_anon0: size 8, align 8;
    ib_uverbs_flow_spec_ipv6_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_mpls: size 16, align 8;
    ib_uverbs_flow_spec_mpls_anon0: size 8, align 8;
    ib_uverbs_flow_spec_mpls_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_tcp_udp: size 16, align 8;
    ib_uverbs_flow_spec_tcp_udp_anon0: size 8, align 8;
    ib_uverbs_flow_spec_tcp_udp_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_spec_tunnel: size 16, align 8;
    ib_uverbs_flow_spec_tunnel_anon0: size 8, align 8;
    ib_uverbs_flow_spec_tunnel_anon0_anon0: size 8, align 4;
    ib_uverbs_flow_tcp_udp_filter: size 4, align 2;
    ib_uverbs_flow_tunnel_filter: size 4, align 4;
    ib_uverbs_get_context: size 8, align 8;
    ib_uverbs_get_context_resp: size 8, align 8;
    ib_uverbs_global_route: size 24, align 4;
    ib_uverbs_modify_qp: size 112, align 8;
    ib_uverbs_modify_srq: size 16, align 8;
    ib_uverbs_odp_caps: size 24, align 8;
    ib_uverbs_odp_caps_per_transport_caps: size 12, align 4;
    ib_uverbs_open_qp: size 32, align 8;
    ib_uverbs_open_xrcd: size 16, align 8;
    ib_uverbs_open_xrcd_resp: size 4, align 4;
    ib_uverbs_poll_cq: size 16, align 8;
    ib_uverbs_poll_cq_resp: size 8, align 8;
    ib_uverbs_post_recv: size 24, align 8;
    ib_uverbs_post_recv_resp: size 4, align 4;
    ib_uverbs_post_send: size 24, align 8;
    ib_uverbs_post_send_resp: size 4, align 4;
    ib_uverbs_post_srq_recv: size 24, align 8;
    ib_uverbs_post_srq_recv_resp: size 4, align 4;
    ib_uverbs_qp_attr: size 144, align 4;
    ib_uverbs_qp_dest: size 32, align 4;
    ib_uverbs_query_device: size 8, align 8;
    ib_uverbs_query_device_resp: size 176, align 8;
    ib_uverbs_query_port: size 16, align 8;
    ib_uverbs_query_port_resp: size 40, align 4;
    ib_uverbs_query_qp: size 16, align 8;
    ib_uverbs_query_qp_resp: size 128, align 8;
    ib_uverbs_query_srq: size 16, align 8;
    ib_uverbs_query_srq_resp: size 16, align 4;
    ib_uverbs_recv_wr: size 16, align 8;
    ib_uverbs_reg_mr: size 40, align 8;
    ib_uverbs_reg_mr_resp: size 12, align 4;
    ib_uverbs_req_notify_cq: size 8, align 4;
    ib_uverbs_rereg_mr: size 48, align 8;
    ib_uverbs_rereg_mr_resp: size 8, align 8;
    ib_uverbs_resize_cq: size 16, align 8;
    ib_uverbs_resize_cq_resp: size 8, align 8;
    ib_uverbs_rss_caps: size 16, align 4;
    ib_uverbs_send_wr: size 56, align 8;
    ib_uverbs_send_wr_ex: size 4, align 4;
    ib_uverbs_send_wr_wr: size 32, align 8;
    ib_uverbs_send_wr_wr_atomic: size 32, align 8;
    ib_uverbs_send_wr_wr_rdma: size 16, align 8;
    ib_uverbs_send_wr_wr_ud: size 16, align 4;
    ib_uverbs_sge: size 16, align 8;
    ib_uverbs_tm_caps: size 24, align 4;
    ib_uverbs_wc: size 48, align 8;
    ib_uverbs_wc_ex: size 4, align 4;
}
