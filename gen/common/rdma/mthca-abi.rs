// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/mthca-abi.h

pub const MTHCA_MR_DMASYNC: i32 = 0x1;
pub const MTHCA_UVERBS_ABI_VERSION: i32 = 1;

#[repr(C)]
pub struct mthca_alloc_pd_resp {
    pub pdn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mthca_alloc_ucontext_resp {
    pub qp_tab_size: u32,
    pub uarc_size: u32,
}

#[repr(C)]
pub struct mthca_create_cq {
    pub lkey: u32,
    pub pdn: u32,
    pub arm_db_page: u64,
    pub set_db_page: u64,
    pub arm_db_index: u32,
    pub set_db_index: u32,
}

#[repr(C)]
pub struct mthca_create_cq_resp {
    pub cqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mthca_create_qp {
    pub lkey: u32,
    pub reserved: u32,
    pub sq_db_page: u64,
    pub rq_db_page: u64,
    pub sq_db_index: u32,
    pub rq_db_index: u32,
}

#[repr(C)]
pub struct mthca_create_srq {
    pub lkey: u32,
    pub db_index: u32,
    pub db_page: u64,
}

#[repr(C)]
pub struct mthca_create_srq_resp {
    pub srqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mthca_reg_mr {
    pub mr_attrs: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mthca_resize_cq {
    pub lkey: u32,
    pub reserved: u32,
}

records! {
    mthca_alloc_pd_resp: size 8, align 4;
    mthca_alloc_ucontext_resp: size 8, align 4;
    mthca_create_cq: size 32, align 8;
    mthca_create_cq_resp: size 8, align 4;
    mthca_create_qp: size 32, align 8;
    mthca_create_srq: size 16, align 8;
    mthca_create_srq_resp: size 8, align 4;
    mthca_reg_mr: size 8, align 4;
    mthca_resize_cq: size 8, align 4;
}
