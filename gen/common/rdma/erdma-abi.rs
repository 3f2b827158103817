// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/erdma-abi.h

pub const ERDMA_ABI_VERSION: i32 = 1;

#[repr(C)]
pub struct erdma_ureq_create_cq {
    pub db_record_va: u64,
    pub qbuf_va: u64,
    pub qbuf_len: u32,
    pub rsvd0: u32,
}

#[repr(C)]
pub struct erdma_ureq_create_qp {
    pub db_record_va: u64,
    pub qbuf_va: u64,
    pub qbuf_len: u32,
    pub rsvd0: u32,
}

#[repr(C)]
pub struct erdma_uresp_alloc_ctx {
    pub dev_id: u32,
    pub pad: u32,
    pub sdb_type: u32,
    pub sdb_offset: u32,
    pub sdb: u64,
    pub rdb: u64,
    pub cdb: u64,
}

#[repr(C)]
pub struct erdma_uresp_create_cq {
    pub cq_id: u32,
    pub num_cqe: u32,
}

#[repr(C)]
pub struct erdma_uresp_create_qp {
    pub qp_id: u32,
    pub num_sqe: u32,
    pub num_rqe: u32,
    pub rq_offset: u32,
}

records! {
    erdma_ureq_create_cq: size 24, align 8;
    erdma_ureq_create_qp: size 24, align 8;
    erdma_uresp_alloc_ctx: size 40, align 8;
    erdma_uresp_create_cq: size 8, align 4;
    erdma_uresp_create_qp: size 16, align 4;
}
