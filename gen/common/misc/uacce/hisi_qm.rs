// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/uacce/hisi_qm.h

pub const HISI_QM_API_VER2_BASE: &core::ffi::CStr = c"hisi_qm_v2";
pub const HISI_QM_API_VER3_BASE: &core::ffi::CStr = c"hisi_qm_v3";
pub const HISI_QM_API_VER5_BASE: &core::ffi::CStr = c"hisi_qm_v5";
pub const HISI_QM_API_VER_BASE: &core::ffi::CStr = c"hisi_qm_v1";
pub const UACCE_CMD_QM_SET_QP_CTX: u32 = 0xc004480a;
pub const UACCE_CMD_QM_SET_QP_INFO: u32 = 0xc010480b;

#[repr(C)]
pub struct hisi_qp_ctx {
    pub id: u16,
    pub qc_type: u16,
}

#[repr(C)]
pub struct hisi_qp_info {
    pub sqe_size: u32,
    pub sq_depth: u16,
    pub cq_depth: u16,
    pub reserved: u64,
}

records! {
    hisi_qp_ctx: size 4, align 2;
    hisi_qp_info: size 16, align 8;
}
