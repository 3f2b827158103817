// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/siw-abi.h

pub const SIW_ABI_VERSION: i32 = 1;
pub const SIW_INVAL_UOBJ_KEY: i32 = 0x90000;
pub const SIW_MAX_INLINE: u32 = 80;
pub const SIW_MAX_SGE: i32 = 6;
pub const SIW_NODE_DESC_COMMON: &core::ffi::CStr = c"Software iWARP stack";
pub const SIW_NOTIFY_ALL: i32 = 7;
pub const SIW_NOTIFY_MISSED_EVENTS: i32 = 4;
pub const SIW_NOTIFY_NEXT_COMPLETION: i32 = 2;
pub const SIW_NOTIFY_NOT: i32 = 0;
pub const SIW_NOTIFY_SOLICITED: i32 = 1;
pub const SIW_NUM_OPCODES: i32 = 12;
pub const SIW_NUM_WC_STATUS: i32 = 10;
pub const SIW_OP_COMP_AND_SWAP: i32 = 7;
pub const SIW_OP_FETCH_AND_ADD: i32 = 6;
pub const SIW_OP_INVAL_STAG: i32 = 10;
pub const SIW_OP_READ: i32 = 1;
pub const SIW_OP_READ_LOCAL_INV: i32 = 2;
pub const SIW_OP_READ_RESPONSE: i32 = 9;
pub const SIW_OP_RECEIVE: i32 = 8;
pub const SIW_OP_REG_MR: i32 = 11;
pub const SIW_OP_SEND: i32 = 3;
pub const SIW_OP_SEND_REMOTE_INV: i32 = 5;
pub const SIW_OP_SEND_WITH_IMM: i32 = 4;
pub const SIW_OP_WRITE: i32 = 0;
pub const SIW_UOBJ_MAX_KEY: i32 = 0x8ffff;
pub const SIW_WC_BAD_RESP_ERR: i32 = 5;
pub const SIW_WC_GENERAL_ERR: i32 = 9;
pub const SIW_WC_LOC_ACCESS_ERR: i32 = 6;
pub const SIW_WC_LOC_LEN_ERR: i32 = 1;
pub const SIW_WC_LOC_PROT_ERR: i32 = 2;
pub const SIW_WC_LOC_QP_OP_ERR: i32 = 3;
pub const SIW_WC_REM_ACCESS_ERR: i32 = 7;
pub const SIW_WC_REM_INV_REQ_ERR: i32 = 8;
pub const SIW_WC_SUCCESS: i32 = 0;
pub const SIW_WC_WR_FLUSH_ERR: i32 = 4;
pub const SIW_WQE_COMPLETED: i32 = 64;
pub const SIW_WQE_INLINE: i32 = 2;
pub const SIW_WQE_READ_FENCE: i32 = 16;
pub const SIW_WQE_REM_INVAL: i32 = 32;
pub const SIW_WQE_SIGNALLED: i32 = 4;
pub const SIW_WQE_SOLICITED: i32 = 8;
pub const SIW_WQE_VALID: i32 = 1;

#[repr(C)]
pub struct siw_cq_ctrl {
    pub flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct siw_cqe {
    pub id: u64,
    pub flags: u8,
    pub opcode: u8,
    pub status: u16,
    pub bytes: u32,
    pub anon0: siw_cqe_anon0,
    pub anon1: siw_cqe_anon1,
}

#[repr(C)]
pub union siw_cqe_anon0 {
    pub imm_data: u64,
    pub inval_stag: u32,
}

#[repr(C)]
pub union siw_cqe_anon1 {
    pub base_qp: *mut core::ffi::c_void,
    pub qp_id: u64,
}

#[repr(C)]
pub struct siw_rqe {
    pub id: u64,
    pub flags: u16,
    pub num_sge: u8,
    pub opcode: u8,
    pub unused: u32,
    pub sge: [siw_sge; 6],
}

#[repr(C)]
pub struct siw_sge {
    pub laddr: u64,
    pub length: u32,
    pub lkey: u32,
}

#[repr(C)]
pub struct siw_sqe {
    pub id: u64,
    pub flags: u16,
    pub num_sge: u8,
    pub opcode: u8,
    pub rkey: u32,
    pub anon0: siw_sqe_anon0,
    pub anon1: siw_sqe_anon1,
}

#[repr(C)]
pub union siw_sqe_anon0 {
    pub raddr: u64,
    pub base_mr: u64,
}

#[repr(C)]
pub union siw_sqe_anon1 {
    pub sge: [siw_sge; 6],
    pub access: u64,
}

#[repr(C)]
pub struct siw_ureq_reg_mr {
    pub stag_key: u8,
    pub reserved: [u8; 3],
    pub pad: u32,
}

#[repr(C)]
pub struct siw_uresp_alloc_ctx {
    pub dev_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct siw_uresp_create_cq {
    pub cq_id: u32,
    pub num_cqe: u32,
    pub cq_key: u64,
}

#[repr(C)]
pub struct siw_uresp_create_qp {
    pub qp_id: u32,
    pub num_sqe: u32,
    pub num_rqe: u32,
    pub pad: u32,
    pub sq_key: u64,
    pub rq_key: u64,
}

#[repr(C)]
pub struct siw_uresp_create_srq {
    pub num_rqe: u32,
    pub pad: u32,
    pub srq_key: u64,
}

#[repr(C)]
pub struct siw_uresp_reg_mr {
    pub stag: u32,
    pub pad: u32,
}

records! {
    siw_cq_ctrl: size 8, align 4;
    siw_cqe: size 32, align 8;
    siw_cqe_anon0: size 8, align 8;
    siw_cqe_anon1: size 8, align 8;
    siw_rqe: size 112, align 8;
    siw_sge: size 16, align 8;
    siw_sqe: size 120, align 8;
    siw_sqe_anon0: size 8, align 8;
    siw_sqe_anon1: size 96, align 8;
    siw_ureq_reg_mr: size 8, align 4;
    siw_uresp_alloc_ctx: size 8, align 4;
    siw_uresp_create_cq: size 16, align 8;
    siw_uresp_create_qp: size 32, align 8;
    siw_uresp_create_srq: size 16, align 8;
    siw_uresp_reg_mr: size 8, align 4;
}
