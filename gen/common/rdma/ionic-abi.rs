// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/ionic-abi.h

pub const IONIC_ABI_VERSION: i32 = 1;
pub const IONIC_CMB_ENABLE: i32 = 1;
pub const IONIC_CMB_EXPDB: i32 = 4;
pub const IONIC_CMB_REQUIRE: i32 = 2;
pub const IONIC_CMB_UC: i32 = 16;
pub const IONIC_CMB_WC: i32 = 8;
pub const IONIC_EXPDB_128: i32 = 2;
pub const IONIC_EXPDB_256: i32 = 4;
pub const IONIC_EXPDB_512: i32 = 8;
pub const IONIC_EXPDB_64: i32 = 1;
pub const IONIC_EXPDB_RQ: i32 = 2;
pub const IONIC_EXPDB_SQ: i32 = 1;

#[repr(C)]
pub struct ionic_ah_resp {
    pub ahid: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct ionic_cq_req {
    pub cq: [ionic_qdesc; 2],
    pub udma_mask: u8,
    pub rsvd: [u8; 7],
}

#[repr(C)]
pub struct ionic_cq_resp {
    pub cqid: [u32; 2],
    pub udma_mask: u8,
    pub rsvd: [u8; 7],
}

#[repr(C)]
pub struct ionic_ctx_req {
    pub rsvd: [u32; 2],
}

#[repr(C)]
pub struct ionic_ctx_resp {
    pub rsvd: u32,
    pub page_shift: u32,
    pub dbell_offset: u64,
    pub version: u16,
    pub qp_opcodes: u8,
    pub admin_opcodes: u8,
    pub sq_qtype: u8,
    pub rq_qtype: u8,
    pub cq_qtype: u8,
    pub admin_qtype: u8,
    pub max_stride: u8,
    pub max_spec: u8,
    pub udma_count: u8,
    pub expdb_mask: u8,
    pub expdb_qtypes: u8,
    pub rsvd2: [u8; 3],
}

#[repr(C)]
pub struct ionic_qdesc {
    pub addr: u64,
    pub size: u32,
    pub mask: u16,
    pub depth_log2: u8,
    pub stride_log2: u8,
}

#[repr(C)]
pub struct ionic_qp_req {
    pub sq: ionic_qdesc,
    pub rq: ionic_qdesc,
    pub sq_spec: u8,
    pub rq_spec: u8,
    pub sq_cmb: u8,
    pub rq_cmb: u8,
    pub udma_mask: u8,
    pub rsvd: [u8; 3],
}

#[repr(C)]
pub struct ionic_qp_resp {
    pub qpid: u32,
    pub sq_cmb: u8,
    pub rq_cmb: u8,
    pub udma_idx: u8,
    pub rsvd: [u8; 1],
    pub sq_cmb_offset: u64,
    pub rq_cmb_offset: u64,
}

#[repr(C)]
pub struct ionic_srq_req {
    pub rq: ionic_qdesc,
    pub rq_spec: u8,
    pub rq_cmb: u8,
    pub udma_mask: u8,
    pub rsvd: [u8; 5],
}

#[repr(C)]
pub struct ionic_srq_resp {
    pub qpid: u32,
    pub rq_cmb: u8,
    pub udma_idx: u8,
    pub rsvd: [u8; 2],
    pub rq_cmb_offset: u64,
}

records! {
    ionic_ah_resp: size 8, align 4;
    ionic_cq_req: size 40, align 8;
    ionic_cq_resp: size 16, align 4;
    ionic_ctx_req: size 8, align 4;
    ionic_ctx_resp: size 32, align 8;
    ionic_qdesc: size 16, align 8;
    ionic_qp_req: size 40, align 8;
    ionic_qp_resp: size 24, align 8;
    ionic_srq_req: size 24, align 8;
    ionic_srq_resp: size 16, align 8;
}
