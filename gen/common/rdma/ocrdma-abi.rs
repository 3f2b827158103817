// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/ocrdma-abi.h

pub const MAX_CQ_PAGES: i32 = 8;
pub const MAX_QP_PAGES: i32 = 8;
pub const MAX_UD_AV_PAGES: i32 = 8;
pub const OCRDMA_ABI_VERSION: i32 = 2;
pub const OCRDMA_BE_ROCE_ABI_VERSION: i32 = 1;

#[repr(C)]
pub struct ocrdma_alloc_pd_ureq {
    pub rsvd: [u32; 2],
}

#[repr(C)]
pub struct ocrdma_alloc_pd_uresp {
    pub id: u32,
    pub dpp_enabled: u32,
    pub dpp_page_addr_hi: u32,
    pub dpp_page_addr_lo: u32,
    pub rsvd: [u32; 2],
}

#[repr(C)]
pub struct ocrdma_alloc_ucontext_resp {
    pub dev_id: u32,
    pub wqe_size: u32,
    pub max_inline_data: u32,
    pub dpp_wqe_size: u32,
    pub ah_tbl_page: u64,
    pub ah_tbl_len: u32,
    pub rqe_size: u32,
    pub fw_ver: [u8; 32],
    pub rsvd1: u64,
    pub rsvd2: u64,
}

#[repr(C)]
pub struct ocrdma_create_cq_ureq {
    pub dpp_cq: u32,
    pub rsvd: u32,
}

#[repr(C)]
pub struct ocrdma_create_cq_uresp {
    pub cq_id: u32,
    pub page_size: u32,
    pub num_pages: u32,
    pub max_hw_cqe: u32,
    pub page_addr: [u64; 8],
    pub db_page_addr: u64,
    pub db_page_size: u32,
    pub phase_change: u32,
    pub rsvd1: u64,
    pub rsvd2: u64,
}

#[repr(C)]
pub struct ocrdma_create_qp_ureq {
    pub enable_dpp_cq: u8,
    pub rsvd: u8,
    pub dpp_cq_id: u16,
    pub rsvd1: u32,
}

#[repr(C)]
pub struct ocrdma_create_qp_uresp {
    pub qp_id: u16,
    pub sq_dbid: u16,
    pub rq_dbid: u16,
    pub resv0: u16,
    pub sq_page_size: u32,
    pub rq_page_size: u32,
    pub num_sq_pages: u32,
    pub num_rq_pages: u32,
    pub sq_page_addr: [u64; 8],
    pub rq_page_addr: [u64; 8],
    pub db_page_addr: u64,
    pub db_page_size: u32,
    pub dpp_credit: u32,
    pub dpp_offset: u32,
    pub num_wqe_allocated: u32,
    pub num_rqe_allocated: u32,
    pub db_sq_offset: u32,
    pub db_rq_offset: u32,
    pub db_shift: u32,
    pub rsvd: [u64; 11],
}

#[repr(C)]
pub struct ocrdma_create_srq_uresp {
    pub rq_dbid: u16,
    pub resv0: u16,
    pub resv1: u32,
    pub rq_page_size: u32,
    pub num_rq_pages: u32,
    pub rq_page_addr: [u64; 8],
    pub db_page_addr: u64,
    pub db_page_size: u32,
    pub num_rqe_allocated: u32,
    pub db_rq_offset: u32,
    pub db_shift: u32,
    pub rsvd2: u64,
    pub rsvd3: u64,
}

records! {
    ocrdma_alloc_pd_ureq: size 8, align 4;
    ocrdma_alloc_pd_uresp: size 24, align 4;
    ocrdma_alloc_ucontext_resp: size 80, align 8;
    ocrdma_create_cq_ureq: size 8, align 4;
    ocrdma_create_cq_uresp: size 112, align 8;
    ocrdma_create_qp_ureq: size 8, align 4;
    ocrdma_create_qp_uresp: size 280, align 8;
    ocrdma_create_srq_uresp: size 120, align 8;
}
