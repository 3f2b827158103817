// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/bnxt_re-abi.h

pub const BNXT_QPLIB_WQE_MODE_INVALID: i32 = 2;
pub const BNXT_QPLIB_WQE_MODE_STATIC: i32 = 0;
pub const BNXT_QPLIB_WQE_MODE_VARIABLE: i32 = 1;
pub const BNXT_RE_ABI_VERSION: i32 = 1;
pub const BNXT_RE_ALLOC_DBR_ATTR: i32 = 4097;
pub const BNXT_RE_ALLOC_DBR_BAR_PAGE: i32 = 1;
pub const BNXT_RE_ALLOC_DBR_HANDLE: i32 = 4096;
pub const BNXT_RE_ALLOC_DBR_OFFSET: i32 = 4098;
pub const BNXT_RE_ALLOC_DBR_PAGE: i32 = 2;
pub const BNXT_RE_ALLOC_PAGE_DPI: i32 = 4098;
pub const BNXT_RE_ALLOC_PAGE_HANDLE: i32 = 4096;
pub const BNXT_RE_ALLOC_PAGE_MMAP_LENGTH: i32 = 4100;
pub const BNXT_RE_ALLOC_PAGE_MMAP_OFFSET: i32 = 4099;
pub const BNXT_RE_ALLOC_PAGE_TYPE: i32 = 4097;
pub const BNXT_RE_ALLOC_WC_PAGE: i32 = 0;
pub const BNXT_RE_AVID_OFFT: i32 = 16;
pub const BNXT_RE_AVID_SIZE: i32 = 4;
pub const BNXT_RE_BEG_RESV_OFFT: i32 = 0;
pub const BNXT_RE_CHIP_ID0_CHIP_MET_SFT: i32 = 0x18;
pub const BNXT_RE_CHIP_ID0_CHIP_NUM_SFT: i32 = 0x0;
pub const BNXT_RE_CHIP_ID0_CHIP_REV_SFT: i32 = 0x10;
pub const BNXT_RE_COMP_MASK_REQ_UCNTX_POW2_SUPPORT: i32 = 1;
pub const BNXT_RE_COMP_MASK_REQ_UCNTX_VAR_WQE_SUPPORT: i32 = 2;
pub const BNXT_RE_CQ_FIXED_NUM_CQE_ENABLE: i32 = 1;
pub const BNXT_RE_CQ_TOGGLE_MEM: i32 = 0;
pub const BNXT_RE_CQ_TOGGLE_PAGE_SUPPORT: i32 = 1;
pub const BNXT_RE_CREATE_QP_ATTR_DBR_HANDLE: i32 = 4098;
pub const BNXT_RE_DEFAULT_DBR_ATTR: i32 = 4096;
pub const BNXT_RE_DESTROY_PAGE_HANDLE: i32 = 4096;
pub const BNXT_RE_END_RESV_OFFT: i32 = 4080;
pub const BNXT_RE_FREE_DBR_HANDLE: i32 = 4096;
pub const BNXT_RE_METHOD_ALLOC_PAGE: i32 = 4096;
pub const BNXT_RE_METHOD_DBR_ALLOC: i32 = 4096;
pub const BNXT_RE_METHOD_DBR_FREE: i32 = 4097;
pub const BNXT_RE_METHOD_DESTROY_PAGE: i32 = 4097;
pub const BNXT_RE_METHOD_GET_DEFAULT_DBR: i32 = 4098;
pub const BNXT_RE_METHOD_GET_TOGGLE_MEM: i32 = 4096;
pub const BNXT_RE_METHOD_NOTIFY_DRV: i32 = 4096;
pub const BNXT_RE_METHOD_RELEASE_TOGGLE_MEM: i32 = 4097;
pub const BNXT_RE_OBJECT_ALLOC_PAGE: i32 = 4096;
pub const BNXT_RE_OBJECT_DBR: i32 = 4099;
pub const BNXT_RE_OBJECT_DEFAULT_DBR: i32 = 4100;
pub const BNXT_RE_OBJECT_GET_TOGGLE_MEM: i32 = 4098;
pub const BNXT_RE_OBJECT_NOTIFY_DRV: i32 = 4097;
pub const BNXT_RE_QP_REQ_MASK_FIXED_QUE_ATTR: i32 = 1;
pub const BNXT_RE_RELEASE_TOGGLE_MEM_HANDLE: i32 = 4096;
pub const BNXT_RE_SRQ_TOGGLE_MEM: i32 = 1;
pub const BNXT_RE_SRQ_TOGGLE_PAGE_SUPPORT: i32 = 1;
pub const BNXT_RE_TOGGLE_MEM_HANDLE: i32 = 4096;
pub const BNXT_RE_TOGGLE_MEM_MMAP_LENGTH: i32 = 4101;
pub const BNXT_RE_TOGGLE_MEM_MMAP_OFFSET: i32 = 4100;
pub const BNXT_RE_TOGGLE_MEM_MMAP_PAGE: i32 = 4099;
pub const BNXT_RE_TOGGLE_MEM_RES_ID: i32 = 4098;
pub const BNXT_RE_TOGGLE_MEM_TYPE: i32 = 4097;
pub const BNXT_RE_UCNTX_CMASK_DBR_PACING_ENABLED: i32 = 8;
pub const BNXT_RE_UCNTX_CMASK_HAVE_CCTX: i32 = 1;
pub const BNXT_RE_UCNTX_CMASK_HAVE_MODE: i32 = 2;
pub const BNXT_RE_UCNTX_CMASK_MSN_TABLE_ENABLED: i32 = 64;
pub const BNXT_RE_UCNTX_CMASK_POW2_DISABLED: i32 = 16;
pub const BNXT_RE_UCNTX_CMASK_QP_RATE_LIMIT_ENABLED: i32 = 128;
pub const BNXT_RE_UCNTX_CMASK_WC_DPI_ENABLED: i32 = 4;

#[repr(C)]
pub struct bnxt_re_cq_req {
    pub cq_va: u64,
    pub cq_handle: u64,
    pub comp_mask: u64,
}

#[repr(C)]
pub struct bnxt_re_cq_resp {
    pub cqid: u32,
    pub tail: u32,
    pub phase: u32,
    pub rsvd: u32,
    pub comp_mask: u64,
}

#[repr(C)]
pub struct bnxt_re_db_region {
    pub dpi: u32,
    pub reserved: u32,
    pub reserved2: u64,
}

#[repr(C)]
pub struct bnxt_re_packet_pacing_caps {
    pub qp_rate_limit_min: u32,
    pub qp_rate_limit_max: u32,
    pub supported_qpts: u32,
    pub reserved: u32,
}

#[repr(C, packed(4))]
pub struct bnxt_re_pd_resp {
    pub pdid: u32,
    pub dpi: u32,
    pub dbr: u64,
}

#[repr(C)]
pub struct bnxt_re_qp_req {
    pub qpsva: u64,
    pub qprva: u64,
    pub qp_handle: u64,
    pub comp_mask: u64,
    pub sq_slots: u32,
    pub sq_npsn: u32,
}

#[repr(C)]
pub struct bnxt_re_qp_resp {
    pub qpid: u32,
    pub rsvd: u32,
}

#[repr(C)]
pub struct bnxt_re_query_device_ex_resp {
    pub packet_pacing_caps: bnxt_re_packet_pacing_caps,
}

#[repr(C)]
pub struct bnxt_re_resize_cq_req {
    pub cq_va: u64,
}

#[repr(C)]
pub struct bnxt_re_srq_req {
    pub srqva: u64,
    pub srq_handle: u64,
}

#[repr(C)]
pub struct bnxt_re_srq_resp {
    pub srqid: u32,
    pub rsvd: u32,
    pub comp_mask: u64,
}

#[repr(C)]
pub struct bnxt_re_uctx_req {
    pub comp_mask: u64,
}

#[repr(C)]
pub struct bnxt_re_uctx_resp {
    pub dev_id: u32,
    pub max_qp: u32,
    pub pg_size: u32,
    pub cqe_sz: u32,
    pub max_cqd: u32,
    pub rsvd: u32,
    pub comp_mask: u64,
    pub chip_id0: u32,
    pub chip_id1: u32,
    pub mode: u32,
    pub rsvd1: u32,
}

records! {
    bnxt_re_cq_req: size 24, align 8;
    bnxt_re_cq_resp: size 24, align 8;
    bnxt_re_db_region: size 16, align 8;
    bnxt_re_packet_pacing_caps: size 16, align 4;
    bnxt_re_pd_resp: size 16, align 4;
    bnxt_re_qp_req: size 40, align 8;
    bnxt_re_qp_resp: size 8, align 4;
    bnxt_re_query_device_ex_resp: size 16, align 4;
    bnxt_re_resize_cq_req: size 8, align 8;
    bnxt_re_srq_req: size 16, align 8;
    bnxt_re_srq_resp: size 16, align 8;
    bnxt_re_uctx_req: size 8, align 8;
    bnxt_re_uctx_resp: size 48, align 8;
}
