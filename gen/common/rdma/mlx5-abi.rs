// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/mlx5-abi.h

pub const MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_CORE_CLOCK_OFFSET: i32 = 1;
pub const MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_DUMP_FILL_MKEY: i32 = 2;
pub const MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_ECE: i32 = 4;
pub const MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_MKEY_UPDATE_TAG: i32 = 32;
pub const MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_REAL_TIME_TS: i32 = 16;
pub const MLX5_IB_ALLOC_UCONTEXT_RESP_MASK_SQD2RTS: i32 = 8;
pub const MLX5_IB_ALLOC_UCTX_DEVX: i32 = 1;
pub const MLX5_IB_ALLOW_MPW: i32 = 2;
pub const MLX5_IB_CLOCK_INFO_KERNEL_UPDATING: i32 = 1;
pub const MLX5_IB_CLOCK_INFO_V1: i32 = 0;
pub const MLX5_IB_CQE_RES_FORMAT_CSUM: i32 = 2;
pub const MLX5_IB_CQE_RES_FORMAT_CSUM_STRIDX: i32 = 4;
pub const MLX5_IB_CQE_RES_FORMAT_HASH: i32 = 1;
pub const MLX5_IB_CREATE_CQ_FLAGS_CQE_128B_PAD: i32 = 1;
pub const MLX5_IB_CREATE_CQ_FLAGS_REAL_TIME_TS: i32 = 4;
pub const MLX5_IB_CREATE_CQ_FLAGS_UAR_PAGE_INDEX: i32 = 2;
pub const MLX5_IB_CREATE_QP_RESP_MASK_RQN: i32 = 4;
pub const MLX5_IB_CREATE_QP_RESP_MASK_SQN: i32 = 8;
pub const MLX5_IB_CREATE_QP_RESP_MASK_TIRN: i32 = 1;
pub const MLX5_IB_CREATE_QP_RESP_MASK_TIR_ICM_ADDR: i32 = 16;
pub const MLX5_IB_CREATE_QP_RESP_MASK_TISN: i32 = 2;
pub const MLX5_IB_CREATE_WQ_STRIDING_RQ: i32 = 1;
pub const MLX5_IB_MMAP_ALLOC_WC: i32 = 6;
pub const MLX5_IB_MMAP_CLOCK_INFO: i32 = 7;
pub const MLX5_IB_MMAP_CORE_CLOCK: i32 = 5;
pub const MLX5_IB_MMAP_DEVICE_MEM: i32 = 8;
pub const MLX5_IB_MMAP_GET_CONTIGUOUS_PAGES: i32 = 1;
pub const MLX5_IB_MMAP_NC_PAGE: i32 = 3;
pub const MLX5_IB_MMAP_REGULAR_PAGE: i32 = 0;
pub const MLX5_IB_MMAP_WC_PAGE: i32 = 2;
pub const MLX5_IB_MODIFY_QP_OOO_DP: i32 = 1;
pub const MLX5_IB_PP_SUPPORT_BURST: i32 = 1;
pub const MLX5_IB_QUERY_DEV_RESP_FLAGS_CQE_128B_COMP: i32 = 1;
pub const MLX5_IB_QUERY_DEV_RESP_FLAGS_CQE_128B_PAD: i32 = 2;
pub const MLX5_IB_QUERY_DEV_RESP_FLAGS_OOO_DP: i32 = 16;
pub const MLX5_IB_QUERY_DEV_RESP_FLAGS_SCAT2CQE_DCT: i32 = 8;
pub const MLX5_IB_QUERY_DEV_RESP_PACKET_BASED_CREDIT_MODE: i32 = 4;
pub const MLX5_IB_SUPPORT_EMPW: i32 = 4;
pub const MLX5_IB_SW_PARSING: i32 = 1;
pub const MLX5_IB_SW_PARSING_CSUM: i32 = 2;
pub const MLX5_IB_SW_PARSING_LSO: i32 = 4;
pub const MLX5_IB_TUNNELED_OFFLOADS_GENEVE: i32 = 4;
pub const MLX5_IB_TUNNELED_OFFLOADS_GRE: i32 = 2;
pub const MLX5_IB_TUNNELED_OFFLOADS_MPLS_GRE: i32 = 8;
pub const MLX5_IB_TUNNELED_OFFLOADS_MPLS_UDP: i32 = 16;
pub const MLX5_IB_TUNNELED_OFFLOADS_VXLAN: i32 = 1;
pub const MLX5_IB_UVERBS_ABI_VERSION: i32 = 1;
pub const MLX5_LIB_CAP_4K_UAR: i32 = 1;
pub const MLX5_LIB_CAP_DYN_UAR: i32 = 2;
pub const MLX5_QP_FLAG_ALLOW_SCATTER_CQE: i32 = 256;
pub const MLX5_QP_FLAG_BFREG_INDEX: i32 = 8;
pub const MLX5_QP_FLAG_DCI_STREAM: i32 = 2048;
pub const MLX5_QP_FLAG_PACKET_BASED_CREDIT_MODE: i32 = 512;
pub const MLX5_QP_FLAG_SCATTER_CQE: i32 = 2;
pub const MLX5_QP_FLAG_SIGNATURE: i32 = 1;
pub const MLX5_QP_FLAG_TIR_ALLOW_SELF_LB_MC: i32 = 128;
pub const MLX5_QP_FLAG_TIR_ALLOW_SELF_LB_UC: i32 = 64;
pub const MLX5_QP_FLAG_TUNNEL_OFFLOADS: i32 = 4;
pub const MLX5_QP_FLAG_TYPE_DCI: i32 = 32;
pub const MLX5_QP_FLAG_TYPE_DCT: i32 = 16;
pub const MLX5_QP_FLAG_UAR_PAGE_INDEX: i32 = 1024;
pub const MLX5_RX_HASH_DST_IPV4: u32 = 0x2;
pub const MLX5_RX_HASH_DST_IPV6: u32 = 0x8;
pub const MLX5_RX_HASH_DST_PORT_TCP: u32 = 0x20;
pub const MLX5_RX_HASH_DST_PORT_UDP: u32 = 0x80;
pub const MLX5_RX_HASH_FUNC_TOEPLITZ: i32 = 1;
pub const MLX5_RX_HASH_INNER: u32 = 0x80000000;
pub const MLX5_RX_HASH_IPSEC_SPI: u32 = 0x100;
pub const MLX5_RX_HASH_SRC_IPV4: u32 = 0x1;
pub const MLX5_RX_HASH_SRC_IPV6: u32 = 0x4;
pub const MLX5_RX_HASH_SRC_PORT_TCP: u32 = 0x10;
pub const MLX5_RX_HASH_SRC_PORT_UDP: u32 = 0x40;
pub const MLX5_SRQ_FLAG_SIGNATURE: i32 = 1;
pub const MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM: i32 = 1;
pub const MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_FULL_OFFLOAD: i32 = 8;
pub const MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_REQ_METADATA: i32 = 2;
pub const MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_SPI_STEERING: i32 = 4;
pub const MLX5_USER_ALLOC_UCONTEXT_FLOW_ACTION_FLAGS_ESP_AES_GCM_TX_IV_IS_ESN: i32 = 16;
pub const MLX5_USER_CMDS_SUPP_UHW_CREATE_AH: i32 = 2;
pub const MLX5_USER_CMDS_SUPP_UHW_QUERY_DEVICE: i32 = 1;
pub const MLX5_USER_INLINE_MODE_IP: i32 = 3;
pub const MLX5_USER_INLINE_MODE_L2: i32 = 2;
pub const MLX5_USER_INLINE_MODE_NA: i32 = 0;
pub const MLX5_USER_INLINE_MODE_NONE: i32 = 1;
pub const MLX5_USER_INLINE_MODE_TCP_UDP: i32 = 4;
pub const MLX5_WQ_FLAG_SIGNATURE: i32 = 1;
pub const MPW_RESERVED: i32 = 1;

#[repr(C)]
pub struct mlx5_ib_alloc_mw {
    pub comp_mask: u32,
    pub num_klms: u8,
    pub reserved1: u8,
    pub reserved2: u16,
}

#[repr(C)]
pub struct mlx5_ib_alloc_pd_resp {
    pub pdn: u32,
}

#[repr(C)]
pub struct mlx5_ib_alloc_ucontext_req {
    pub total_num_bfregs: u32,
    pub num_low_latency_bfregs: u32,
}

#[repr(C)]
pub struct mlx5_ib_alloc_ucontext_req_v2 {
    pub total_num_bfregs: u32,
    pub num_low_latency_bfregs: u32,
    pub flags: u32,
    pub comp_mask: u32,
    pub max_cqe_version: u8,
    pub reserved0: u8,
    pub reserved1: u16,
    pub reserved2: u32,
    pub lib_caps: u64,
}

#[repr(C)]
pub struct mlx5_ib_alloc_ucontext_resp {
    pub qp_tab_size: u32,
    pub bf_reg_size: u32,
    pub tot_bfregs: u32,
    pub cache_line_size: u32,
    pub max_sq_desc_sz: u16,
    pub max_rq_desc_sz: u16,
    pub max_send_wqebb: u32,
    pub max_recv_wr: u32,
    pub max_srq_recv_wr: u32,
    pub num_ports: u16,
    pub flow_action_flags: u16,
    pub comp_mask: u32,
    pub response_length: u32,
    pub cqe_version: u8,
    pub cmds_supp_uhw: u8,
    pub eth_min_inline: u8,
    pub clock_info_versions: u8,
    pub hca_core_clock_offset: u64,
    pub log_uar_size: u32,
    pub num_uars_per_page: u32,
    pub num_dyn_bfregs: u32,
    pub dump_fill_mkey: u32,
}

#[repr(C)]
pub struct mlx5_ib_burst_info {
    pub max_burst_sz: u32,
    pub typical_pkt_sz: u16,
    pub reserved: u16,
}

#[repr(C)]
pub struct mlx5_ib_clock_info {
    pub sign: u32,
    pub resv: u32,
    pub nsec: u64,
    pub cycles: u64,
    pub frac: u64,
    pub mult: u32,
    pub shift: u32,
    pub mask: u64,
    pub overflow_period: u64,
}

#[repr(C)]
pub struct mlx5_ib_cqe_comp_caps {
    pub max_num: u32,
    pub supported_format: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_ah_resp {
    pub response_length: u32,
    pub dmac: [u8; 6],
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct mlx5_ib_create_cq {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub cqe_size: u32,
    pub cqe_comp_en: u8,
    pub cqe_comp_res_format: u8,
    pub flags: u16,
    pub uar_page_index: u16,
    pub reserved0: u16,
    pub reserved1: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_cq_resp {
    pub cqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_flow {
    pub ncounters_data: u32,
    pub reserved: u32,
    pub data: [mlx5_ib_flow_counters_data; 0],
}

#[repr(C)]
pub struct mlx5_ib_create_qp {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub sq_wqe_count: u32,
    pub rq_wqe_count: u32,
    pub rq_wqe_shift: u32,
    pub flags: u32,
    pub uidx: u32,
    pub bfreg_index: u32,
    pub anon0: mlx5_ib_create_qp_anon0,
    pub ece_options: u32,
    pub dci_streams: mlx5_ib_create_qp_dci_streams,
    pub reserved: u16,
}

#[repr(C)]
pub union mlx5_ib_create_qp_anon0 {
    pub sq_buf_addr: u64,
    pub access_key: u64,
}

#[repr(C)]
pub struct mlx5_ib_create_qp_dci_streams {
    pub log_num_concurent: u8,
    pub log_num_errored: u8,
}

#[repr(C)]
pub struct mlx5_ib_create_qp_resp {
    pub bfreg_index: u32,
    pub ece_options: u32,
    pub comp_mask: u32,
    pub tirn: u32,
    pub tisn: u32,
    pub rqn: u32,
    pub sqn: u32,
    pub reserved1: u32,
    pub tir_icm_addr: u64,
}

#[repr(C)]
pub struct mlx5_ib_create_qp_rss {
    pub rx_hash_fields_mask: u64,
    pub rx_hash_function: u8,
    pub rx_key_len: u8,
    pub reserved: [u8; 6],
    pub rx_hash_key: [u8; 128],
    pub comp_mask: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_rwq_ind_tbl_resp {
    pub response_length: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_srq {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub flags: u32,
    pub reserved0: u32,
    pub uidx: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_srq_resp {
    pub srqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_wq {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub rq_wqe_count: u32,
    pub rq_wqe_shift: u32,
    pub user_index: u32,
    pub flags: u32,
    pub comp_mask: u32,
    pub single_stride_log_num_of_bytes: u32,
    pub single_wqe_log_num_of_strides: u32,
    pub two_byte_shift_en: u32,
}

#[repr(C)]
pub struct mlx5_ib_create_wq_resp {
    pub response_length: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_dci_streams_caps {
    pub max_log_num_concurent: u8,
    pub max_log_num_errored: u8,
}

#[repr(C)]
pub struct mlx5_ib_flow_counters_data {
    pub counters_data: u64,
    pub ncounters: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_flow_counters_desc {
    pub description: u32,
    pub index: u32,
}

#[repr(C)]
pub struct mlx5_ib_modify_qp {
    pub comp_mask: u32,
    pub burst_info: mlx5_ib_burst_info,
    pub ece_options: u32,
}

#[repr(C)]
pub struct mlx5_ib_modify_qp_resp {
    pub response_length: u32,
    pub dctn: u32,
    pub ece_options: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_modify_wq {
    pub comp_mask: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_query_device_resp {
    pub comp_mask: u32,
    pub response_length: u32,
    pub tso_caps: mlx5_ib_tso_caps,
    pub rss_caps: mlx5_ib_rss_caps,
    pub cqe_comp_caps: mlx5_ib_cqe_comp_caps,
    pub packet_pacing_caps: mlx5_packet_pacing_caps,
    pub mlx5_ib_support_multi_pkt_send_wqes: u32,
    pub flags: u32,
    pub sw_parsing_caps: mlx5_ib_sw_parsing_caps,
    pub striding_rq_caps: mlx5_ib_striding_rq_caps,
    pub tunnel_offloads_caps: u32,
    pub dci_streams_caps: mlx5_ib_dci_streams_caps,
    pub reserved: u16,
    pub reg_c0: super::mlx5_ib_uapi_reg,
}

#[repr(C)]
pub struct mlx5_ib_resize_cq {
    pub buf_addr: u64,
    pub cqe_size: u16,
    pub reserved0: u16,
    pub reserved1: u32,
}

#[repr(C)]
pub struct mlx5_ib_rss_caps {
    pub rx_hash_fields_mask: u64,
    pub rx_hash_function: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct mlx5_ib_striding_rq_caps {
    pub min_single_stride_log_num_of_bytes: u32,
    pub max_single_stride_log_num_of_bytes: u32,
    pub min_single_wqe_log_num_of_strides: u32,
    pub max_single_wqe_log_num_of_strides: u32,
    pub supported_qpts: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx5_ib_sw_parsing_caps {
    pub sw_parsing_offloads: u32,
    pub supported_qpts: u32,
}

#[repr(C)]
pub struct mlx5_ib_tso_caps {
    pub max_tso: u32,
    pub supported_qpts: u32,
}

#[repr(C)]
pub struct mlx5_packet_pacing_caps {
    pub qp_rate_limit_min: u32,
    pub qp_rate_limit_max: u32,
    pub supported_qpts: u32,
    pub cap_flags: u8,
    pub reserved: [u8; 3],
}

records! {
    mlx5_ib_alloc_mw: size 8, align 4;
    mlx5_ib_alloc_pd_resp: size 4, align 4;
    mlx5_ib_alloc_ucontext_req: size 8, align 4;
    mlx5_ib_alloc_ucontext_req_v2: size 32, align 8;
    mlx5_ib_alloc_ucontext_resp: size 72, align 8;
    mlx5_ib_burst_info: size 8, align 4;
    mlx5_ib_clock_info: size 56, align 8;
    mlx5_ib_cqe_comp_caps: size 8, align 4;
    mlx5_ib_create_ah_resp: size 16, align 4;
    mlx5_ib_create_cq: size 32, align 8;
    mlx5_ib_create_cq_resp: size 8, align 4;
    mlx5_ib_create_flow: size 8, align 8;
    mlx5_ib_create_qp: size 56, align 8;
    mlx5_ib_create_qp_anon0: size 8, align 8;
    mlx5_ib_create_qp_dci_streams: size 2, align 1;
    mlx5_ib_create_qp_resp: size 40, align 8;
    mlx5_ib_create_qp_rss: size 152, align 8;
    mlx5_ib_create_rwq_ind_tbl_resp: size 8, align 4;
    mlx5_ib_create_srq: size 32, align 8;
    mlx5_ib_create_srq_resp: size 8, align 4;
    mlx5_ib_create_wq: size 48, align 8;
    mlx5_ib_create_wq_resp: size 8, align 4;
    mlx5_ib_dci_streams_caps: size 2, align 1;
    mlx5_ib_flow_counters_data: size 16, align 8;
    mlx5_ib_flow_counters_desc: size 8, align 4;
    mlx5_ib_modify_qp: size 16, align 4;
    mlx5_ib_modify_qp_resp: size 16, align 4;
    mlx5_ib_modify_wq: size 8, align 4;
    mlx5_ib_query_device_resp: size 112, align 8;
    mlx5_ib_resize_cq: size 16, align 8;
    mlx5_ib_rss_caps: size 16, align 8;
    mlx5_ib_striding_rq_caps: size 24, align 4;
    mlx5_ib_sw_parsing_caps: size 8, align 4;
    mlx5_ib_tso_caps: size 8, align 4;
    mlx5_packet_pacing_caps: size 16, align 4;
}
