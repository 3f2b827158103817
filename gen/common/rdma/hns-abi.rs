// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/hns-abi.h

pub const HNS_ROCE_CQE_INLINE_FLAGS: i32 = 4;
pub const HNS_ROCE_CQ_FLAG_RECORD_DB: i32 = 1;
pub const HNS_ROCE_CREATE_QP_FLAGS_DCQCN: i32 = 0;
pub const HNS_ROCE_CREATE_QP_FLAGS_DIP: i32 = 3;
pub const HNS_ROCE_CREATE_QP_FLAGS_HC3: i32 = 2;
pub const HNS_ROCE_CREATE_QP_FLAGS_LDCP: i32 = 1;
pub const HNS_ROCE_CREATE_QP_MASK_CONGEST_TYPE: i32 = 1;
pub const HNS_ROCE_EXSGE_FLAGS: i32 = 1;
pub const HNS_ROCE_QP_CAP_DIRECT_WQE: i32 = 32;
pub const HNS_ROCE_QP_CAP_OWNER_DB: i32 = 4;
pub const HNS_ROCE_QP_CAP_RQ_RECORD_DB: i32 = 1;
pub const HNS_ROCE_QP_CAP_SQ_RECORD_DB: i32 = 2;
pub const HNS_ROCE_RQ_INLINE_FLAGS: i32 = 2;
pub const HNS_ROCE_RSP_CQE_INLINE_FLAGS: i32 = 4;
pub const HNS_ROCE_RSP_EXSGE_FLAGS: i32 = 1;
pub const HNS_ROCE_RSP_RQ_INLINE_FLAGS: i32 = 2;
pub const HNS_ROCE_RSP_SRQ_CAP_RECORD_DB: i32 = 1;
pub const HNS_ROCE_SRQ_CAP_RECORD_DB: i32 = 1;

#[repr(C)]
pub struct hns_roce_ib_alloc_pd_resp {
    pub pdn: u32,
}

#[repr(C)]
pub struct hns_roce_ib_alloc_ucontext {
    pub config: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct hns_roce_ib_alloc_ucontext_resp {
    pub qp_tab_size: u32,
    pub cqe_size: u32,
    pub srq_tab_size: u32,
    pub reserved: u32,
    pub config: u32,
    pub max_inline_data: u32,
    pub congest_type: u8,
    pub reserved0: [u8; 7],
}

#[repr(C)]
pub struct hns_roce_ib_create_ah_resp {
    pub dmac: [u8; 6],
    pub priority: u8,
    pub tc_mode: u8,
}

#[repr(C)]
pub struct hns_roce_ib_create_cq {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub cqe_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct hns_roce_ib_create_cq_resp {
    pub cqn: u64,
    pub cap_flags: u64,
}

#[repr(C)]
pub struct hns_roce_ib_create_qp {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub log_sq_bb_count: u8,
    pub log_sq_stride: u8,
    pub sq_no_prefetch: u8,
    pub reserved: [u8; 5],
    pub sdb_addr: u64,
    pub comp_mask: u64,
    pub create_flags: u64,
    pub cong_type_flags: u64,
}

#[repr(C)]
pub struct hns_roce_ib_create_qp_resp {
    pub cap_flags: u64,
    pub dwqe_mmap_key: u64,
}

#[repr(C)]
pub struct hns_roce_ib_create_srq {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub que_addr: u64,
    pub req_cap_flags: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct hns_roce_ib_create_srq_resp {
    pub srqn: u32,
    pub cap_flags: u32,
}

#[repr(C)]
pub struct hns_roce_ib_modify_qp_resp {
    pub tc_mode: u8,
    pub priority: u8,
    pub reserved: [u8; 6],
}

records! {
    hns_roce_ib_alloc_pd_resp: size 4, align 4;
    hns_roce_ib_alloc_ucontext: size 8, align 4;
    hns_roce_ib_alloc_ucontext_resp: size 32, align 4;
    hns_roce_ib_create_ah_resp: size 8, align 1;
    hns_roce_ib_create_cq: size 24, align 8;
    hns_roce_ib_create_cq_resp: size 16, align 8;
    hns_roce_ib_create_qp: size 56, align 8;
    hns_roce_ib_create_qp_resp: size 16, align 8;
    hns_roce_ib_create_srq: size 32, align 8;
    hns_roce_ib_create_srq_resp: size 8, align 4;
    hns_roce_ib_modify_qp_resp: size 8, align 1;
}
