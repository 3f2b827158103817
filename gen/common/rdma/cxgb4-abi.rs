// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/cxgb4-abi.h

pub const C4IW_64B_CQE: i32 = 1;
pub const C4IW_QPF_ONCHIP: i32 = 1;
pub const C4IW_QPF_WRITE_W_IMM: i32 = 2;
pub const C4IW_UVERBS_ABI_VERSION: i32 = 3;
pub const T4_SRQ_LIMIT_SUPPORT: i32 = 1;

#[repr(C)]
pub struct c4iw_alloc_pd_resp {
    pub pdid: u32,
}

#[repr(C)]
pub struct c4iw_alloc_ucontext_resp {
    pub status_page_key: u64,
    pub status_page_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct c4iw_create_cq {
    pub flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct c4iw_create_cq_resp {
    pub key: u64,
    pub gts_key: u64,
    pub memsize: u64,
    pub cqid: u32,
    pub size: u32,
    pub qid_mask: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct c4iw_create_qp_resp {
    pub ma_sync_key: u64,
    pub sq_key: u64,
    pub rq_key: u64,
    pub sq_db_gts_key: u64,
    pub rq_db_gts_key: u64,
    pub sq_memsize: u64,
    pub rq_memsize: u64,
    pub sqid: u32,
    pub rqid: u32,
    pub sq_size: u32,
    pub rq_size: u32,
    pub qid_mask: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct c4iw_create_srq_resp {
    pub srq_key: u64,
    pub srq_db_gts_key: u64,
    pub srq_memsize: u64,
    pub srqid: u32,
    pub srq_size: u32,
    pub rqt_abs_idx: u32,
    pub qid_mask: u32,
    pub flags: u32,
    pub reserved: u32,
}

records! {
    c4iw_alloc_pd_resp: size 4, align 4;
    c4iw_alloc_ucontext_resp: size 16, align 8;
    c4iw_create_cq: size 8, align 4;
    c4iw_create_cq_resp: size 40, align 8;
    c4iw_create_qp_resp: size 80, align 8;
    c4iw_create_srq_resp: size 48, align 8;
}
