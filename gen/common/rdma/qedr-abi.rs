// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/qedr-abi.h

pub const QEDR_ABI_VERSION: i32 = 8;
pub const QEDR_ALLOC_UCTX_DB_REC: i32 = 2;
pub const QEDR_ALLOC_UCTX_EDPM_MODE: i32 = 1;
pub const QEDR_DPM_SIZES_SET: i32 = 16;
pub const QEDR_DPM_TYPE_IWARP_LEGACY: i32 = 4;
pub const QEDR_DPM_TYPE_NONE: i32 = 0;
pub const QEDR_DPM_TYPE_ROCE_EDPM_MODE: i32 = 8;
pub const QEDR_DPM_TYPE_ROCE_ENHANCED: i32 = 1;
pub const QEDR_DPM_TYPE_ROCE_LEGACY: i32 = 2;
pub const QEDR_EDPM_TRANS_SIZE: i32 = 64;
pub const QEDR_LDPM_MAX_SIZE: i32 = 8192;
pub const QEDR_SUPPORT_DPM_SIZES: i32 = 4;

#[repr(C)]
pub struct qedr_alloc_pd_ureq {
    pub rsvd1: u64,
}

#[repr(C)]
pub struct qedr_alloc_pd_uresp {
    pub pd_id: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct qedr_alloc_ucontext_req {
    pub context_flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct qedr_alloc_ucontext_resp {
    pub db_pa: u64,
    pub db_size: u32,
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_srq_wr: u32,
    pub sges_per_send_wr: u32,
    pub sges_per_recv_wr: u32,
    pub sges_per_srq_wr: u32,
    pub max_cqes: u32,
    pub dpm_flags: u8,
    pub wids_enabled: u8,
    pub wid_count: u16,
    pub ldpm_limit_size: u16,
    pub edpm_trans_size: u8,
    pub reserved: u8,
    pub edpm_limit_size: u16,
    pub padding: [u8; 6],
}

#[repr(C)]
pub struct qedr_create_cq_ureq {
    pub addr: u64,
    pub len: u64,
}

#[repr(C)]
pub struct qedr_create_cq_uresp {
    pub db_offset: u32,
    pub icid: u16,
    pub reserved: u16,
    pub db_rec_addr: u64,
}

#[repr(C)]
pub struct qedr_create_qp_ureq {
    pub qp_handle_hi: u32,
    pub qp_handle_lo: u32,
    pub sq_addr: u64,
    pub sq_len: u64,
    pub rq_addr: u64,
    pub rq_len: u64,
}

#[repr(C)]
pub struct qedr_create_qp_uresp {
    pub qp_id: u32,
    pub atomic_supported: u32,
    pub sq_db_offset: u32,
    pub sq_icid: u16,
    pub rq_db_offset: u32,
    pub rq_icid: u16,
    pub rq_db2_offset: u32,
    pub reserved: u32,
    pub sq_db_rec_addr: u64,
    pub rq_db_rec_addr: u64,
}

#[repr(C)]
pub struct qedr_create_srq_ureq {
    pub prod_pair_addr: u64,
    pub srq_addr: u64,
    pub srq_len: u64,
}

#[repr(C)]
pub struct qedr_create_srq_uresp {
    pub srq_id: u16,
    pub reserved0: u16,
    pub reserved1: u32,
}

#[repr(C)]
pub struct qedr_user_db_rec {
    pub db_data: u64,
}

records! {
    qedr_alloc_pd_ureq: size 8, align 8;
    qedr_alloc_pd_uresp: size 8, align 4;
    qedr_alloc_ucontext_req: size 8, align 4;
    qedr_alloc_ucontext_resp: size 56, align 8;
    qedr_create_cq_ureq: size 16, align 8;
    qedr_create_cq_uresp: size 16, align 8;
    qedr_create_qp_ureq: size 40, align 8;
    qedr_create_qp_uresp: size 48, align 8;
    qedr_create_srq_ureq: size 24, align 8;
    qedr_create_srq_uresp: size 8, align 4;
    qedr_user_db_rec: size 8, align 8;
}
