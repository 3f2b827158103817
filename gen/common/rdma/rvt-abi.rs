// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/rvt-abi.h

#[repr(C)]
pub struct rvt_cq_wc {
    pub head: rvt_cq_wc_head,
    pub tail: rvt_cq_wc_tail,
    pub uqueue: [super::ib_uverbs_wc; 0],
}

#[repr(C)]
pub struct rvt_cq_wc_head {
    pub val: u32,
}

#[repr(C)]
pub struct rvt_cq_wc_tail {
    pub val: u32,
}

#[repr(C)]
pub struct rvt_rwq {
    pub head: rvt_rwq_head,
    pub tail: rvt_rwq_tail,
    pub wq: [rvt_rwqe; 0],
}

#[repr(C)]
pub struct rvt_rwq_head {
    pub val: u32,
}

#[repr(C)]
pub struct rvt_rwq_tail {
    pub val: u32,
}

#[repr(C)]
pub struct rvt_rwqe {
    pub wr_id: u64,
    pub num_sge: u8,
    pub padding: [u8; 7],
    pub sg_list: [rvt_wqe_sge; 0],
}

#[repr(C)]
pub struct rvt_wqe_sge {
    pub addr: u64,
    pub length: u32,
    pub lkey: u32,
}

records! {
    rvt_cq_wc: size 8, align 8;
    rvt_cq_wc_head: size 4, align 4;
    rvt_cq_wc_tail: size 4, align 4;
    rvt_rwq: size 8, align 8;
    rvt_rwq_head: size 4, align 4;
    rvt_rwq_tail: size 4, align 4;
    rvt_rwqe: size 16, align 8;
    rvt_wqe_sge: size 16, align 8;
}
