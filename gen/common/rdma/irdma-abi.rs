// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/irdma-abi.h

pub const IRDMA_ABI_VER: i32 = 5;
pub const IRDMA_ALLOC_UCTX_MAX_HW_SRQ_QUANTA: i32 = 4;
pub const IRDMA_ALLOC_UCTX_MIN_HW_WQ_SIZE: i32 = 2;
pub const IRDMA_ALLOC_UCTX_USE_RAW_ATTR: i32 = 1;
pub const IRDMA_MEMREG_TYPE_CQ: i32 = 2;
pub const IRDMA_MEMREG_TYPE_MEM: i32 = 0;
pub const IRDMA_MEMREG_TYPE_QP: i32 = 1;
pub const IRDMA_MEMREG_TYPE_SRQ: i32 = 3;
pub const IRDMA_SUPPORT_WQE_FORMAT_V2: i32 = 8;

#[repr(C)]
pub struct irdma_alloc_pd_resp {
    pub pd_id: u32,
    pub rsvd: [u8; 4],
}

#[repr(C)]
pub struct irdma_alloc_ucontext_req {
    pub rsvd32: u32,
    pub userspace_ver: u8,
    pub rsvd8: [u8; 3],
    pub comp_mask: u64,
}

#[repr(C)]
pub struct irdma_alloc_ucontext_resp {
    pub max_pds: u32,
    pub max_qps: u32,
    pub wq_size: u32,
    pub kernel_ver: u8,
    pub rsvd: [u8; 3],
    pub feature_flags: u64,
    pub db_mmap_key: u64,
    pub max_hw_wq_frags: u32,
    pub max_hw_read_sges: u32,
    pub max_hw_inline: u32,
    pub max_hw_rq_quanta: u32,
    pub max_hw_wq_quanta: u32,
    pub min_hw_cq_size: u32,
    pub max_hw_cq_size: u32,
    pub max_hw_sq_chunk: u16,
    pub hw_rev: u8,
    pub rsvd2: u8,
    pub comp_mask: u64,
    pub min_hw_wq_size: u16,
    pub revd3: [u8; 2],
    pub max_hw_srq_quanta: u32,
}

#[repr(C)]
pub struct irdma_create_ah_resp {
    pub ah_id: u32,
    pub rsvd: [u8; 4],
}

#[repr(C)]
pub struct irdma_create_cq_req {
    pub user_cq_buf: u64,
    pub user_shadow_area: u64,
}

#[repr(C)]
pub struct irdma_create_cq_resp {
    pub cq_id: u32,
    pub cq_size: u32,
}

#[repr(C)]
pub struct irdma_create_qp_req {
    pub user_wqe_bufs: u64,
    pub user_compl_ctx: u64,
}

#[repr(C)]
pub struct irdma_create_qp_resp {
    pub qp_id: u32,
    pub actual_sq_size: u32,
    pub actual_rq_size: u32,
    pub irdma_drv_opt: u32,
    pub push_idx: u16,
    pub lsmm: u8,
    pub rsvd: u8,
    pub qp_caps: u32,
}

#[repr(C)]
pub struct irdma_create_srq_req {
    pub user_srq_buf: u64,
    pub user_shadow_area: u64,
}

#[repr(C)]
pub struct irdma_create_srq_resp {
    pub srq_id: u32,
    pub srq_size: u32,
}

#[repr(C)]
pub struct irdma_mem_reg_req {
    pub reg_type: u16,
    pub cq_pages: u16,
    pub rq_pages: u16,
    pub sq_pages: u16,
}

#[repr(C)]
pub struct irdma_modify_qp_req {
    pub sq_flush: u8,
    pub rq_flush: u8,
    pub rsvd: [u8; 6],
}

#[repr(C)]
pub struct irdma_modify_qp_resp {
    pub push_wqe_mmap_key: u64,
    pub push_db_mmap_key: u64,
    pub push_offset: u16,
    pub push_valid: u8,
    pub rsvd: [u8; 5],
}

#[repr(C)]
pub struct irdma_resize_cq_req {
    pub user_cq_buffer: u64,
}

records! {
    irdma_alloc_pd_resp: size 8, align 4;
    irdma_alloc_ucontext_req: size 16, align 8;
    irdma_alloc_ucontext_resp: size 80, align 8;
    irdma_create_ah_resp: size 8, align 4;
    irdma_create_cq_req: size 16, align 8;
    irdma_create_cq_resp: size 8, align 4;
    irdma_create_qp_req: size 16, align 8;
    irdma_create_qp_resp: size 24, align 4;
    irdma_create_srq_req: size 16, align 8;
    irdma_create_srq_resp: size 8, align 4;
    irdma_mem_reg_req: size 8, align 2;
    irdma_modify_qp_req: size 8, align 1;
    irdma_modify_qp_resp: size 24, align 8;
    irdma_resize_cq_req: size 8, align 8;
}
