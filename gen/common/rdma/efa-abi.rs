// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/efa-abi.h

pub const EFA_ALLOC_UCONTEXT_CMD_SUPP_CAPS_MIN_SQ_WR: i32 = 2;
pub const EFA_ALLOC_UCONTEXT_CMD_SUPP_CAPS_TX_BATCH: i32 = 1;
pub const EFA_CREATE_CQ_RESP_DB_OFF: i32 = 1;
pub const EFA_CREATE_CQ_WITH_COMPLETION_CHANNEL: i32 = 1;
pub const EFA_CREATE_CQ_WITH_SGID: i32 = 2;
pub const EFA_CREATE_QP_WITH_UNSOLICITED_WRITE_RECV: i32 = 1;
pub const EFA_IB_ATTR_QUERY_MR_HANDLE: i32 = 4096;
pub const EFA_IB_ATTR_QUERY_MR_RESP_IC_ID_VALIDITY: i32 = 4097;
pub const EFA_IB_ATTR_QUERY_MR_RESP_RDMA_READ_IC_ID: i32 = 4099;
pub const EFA_IB_ATTR_QUERY_MR_RESP_RDMA_RECV_IC_ID: i32 = 4100;
pub const EFA_IB_ATTR_QUERY_MR_RESP_RECV_IC_ID: i32 = 4098;
pub const EFA_IB_METHOD_MR_QUERY: i32 = 4096;
pub const EFA_QP_DRIVER_TYPE_SRD: i32 = 0;
pub const EFA_QUERY_DEVICE_CAPS_CQ_NOTIFICATIONS: i32 = 4;
pub const EFA_QUERY_DEVICE_CAPS_CQ_WITH_EXT_MEM: i32 = 128;
pub const EFA_QUERY_DEVICE_CAPS_CQ_WITH_SGID: i32 = 8;
pub const EFA_QUERY_DEVICE_CAPS_DATA_POLLING_128: i32 = 16;
pub const EFA_QUERY_DEVICE_CAPS_RDMA_READ: i32 = 1;
pub const EFA_QUERY_DEVICE_CAPS_RDMA_WRITE: i32 = 32;
pub const EFA_QUERY_DEVICE_CAPS_RNR_RETRY: i32 = 2;
pub const EFA_QUERY_DEVICE_CAPS_UNSOLICITED_WRITE_RECV: i32 = 64;
pub const EFA_QUERY_MR_VALIDITY_RDMA_READ_IC_ID: i32 = 2;
pub const EFA_QUERY_MR_VALIDITY_RDMA_RECV_IC_ID: i32 = 4;
pub const EFA_QUERY_MR_VALIDITY_RECV_IC_ID: i32 = 1;
pub const EFA_USER_CMDS_SUPP_UDATA_CREATE_AH: i32 = 2;
pub const EFA_USER_CMDS_SUPP_UDATA_QUERY_DEVICE: i32 = 1;
pub const EFA_UVERBS_ABI_VERSION: i32 = 1;

#[repr(C)]
pub struct efa_ibv_alloc_pd_resp {
    pub comp_mask: u32,
    pub pdn: u16,
    pub reserved_30: [u8; 2],
}

#[repr(C)]
pub struct efa_ibv_alloc_ucontext_cmd {
    pub supported_caps: u32,
    pub reserved_20: [u8; 4],
}

#[repr(C)]
pub struct efa_ibv_alloc_ucontext_resp {
    pub comp_mask: u32,
    pub cmds_supp_udata_mask: u32,
    pub sub_cqs_per_cq: u16,
    pub inline_buf_size: u16,
    pub max_llq_size: u32,
    pub max_tx_batch: u16,
    pub min_sq_wr: u16,
    pub inline_buf_size_ex: u16,
    pub reserved_b0: [u8; 2],
}

#[repr(C)]
pub struct efa_ibv_create_ah_resp {
    pub comp_mask: u32,
    pub efa_address_handle: u16,
    pub reserved_30: [u8; 2],
}

#[repr(C)]
pub struct efa_ibv_create_cq {
    pub comp_mask: u32,
    pub cq_entry_size: u32,
    pub num_sub_cqs: u16,
    pub flags: u8,
    pub reserved_58: [u8; 5],
}

#[repr(C)]
pub struct efa_ibv_create_cq_resp {
    pub comp_mask: u32,
    pub reserved_20: [u8; 4],
    pub q_mmap_key: u64,
    pub q_mmap_size: u64,
    pub cq_idx: u16,
    pub reserved_d0: [u8; 2],
    pub db_off: u32,
    pub db_mmap_key: u64,
}

#[repr(C)]
pub struct efa_ibv_create_qp {
    pub comp_mask: u32,
    pub rq_ring_size: u32,
    pub sq_ring_size: u32,
    pub driver_qp_type: u32,
    pub flags: u16,
    pub sl: u8,
    pub reserved_98: [u8; 5],
}

#[repr(C)]
pub struct efa_ibv_create_qp_resp {
    pub comp_mask: u32,
    pub rq_db_offset: u32,
    pub sq_db_offset: u32,
    pub llq_desc_offset: u32,
    pub rq_mmap_key: u64,
    pub rq_mmap_size: u64,
    pub rq_db_mmap_key: u64,
    pub sq_db_mmap_key: u64,
    pub llq_desc_mmap_key: u64,
    pub send_sub_cq_idx: u16,
    pub recv_sub_cq_idx: u16,
    pub reserved_1e0: [u8; 4],
}

#[repr(C)]
pub struct efa_ibv_ex_query_device_resp {
    pub comp_mask: u32,
    pub max_sq_wr: u32,
    pub max_rq_wr: u32,
    pub max_sq_sge: u16,
    pub max_rq_sge: u16,
    pub max_rdma_size: u32,
    pub device_caps: u32,
}

records! {
    efa_ibv_alloc_pd_resp: size 8, align 4;
    efa_ibv_alloc_ucontext_cmd: size 8, align 4;
    efa_ibv_alloc_ucontext_resp: size 24, align 4;
    efa_ibv_create_ah_resp: size 8, align 4;
    efa_ibv_create_cq: size 16, align 4;
    efa_ibv_create_cq_resp: size 40, align 8;
    efa_ibv_create_qp: size 24, align 4;
    efa_ibv_create_qp_resp: size 64, align 8;
    efa_ibv_ex_query_device_resp: size 24, align 4;
}
