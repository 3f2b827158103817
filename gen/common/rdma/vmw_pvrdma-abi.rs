// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/vmw_pvrdma-abi.h

pub const PVRDMA_NETWORK_IB: i32 = 0;
pub const PVRDMA_NETWORK_IPV4: i32 = 1;
pub const PVRDMA_NETWORK_IPV6: i32 = 2;
pub const PVRDMA_NETWORK_ROCE_V1: i32 = 0;
pub const PVRDMA_UAR_CQ_ARM: i32 = 0x40000000;
pub const PVRDMA_UAR_CQ_ARM_SOL: i32 = 0x20000000;
pub const PVRDMA_UAR_CQ_OFFSET: i32 = 4;
pub const PVRDMA_UAR_CQ_POLL: i32 = -2147483648;
pub const PVRDMA_UAR_HANDLE_MASK: i32 = 0xffffff;
pub const PVRDMA_UAR_QP_OFFSET: i32 = 0;
pub const PVRDMA_UAR_QP_RECV: i32 = -2147483648;
pub const PVRDMA_UAR_QP_SEND: i32 = 0x40000000;
pub const PVRDMA_UAR_SRQ_OFFSET: i32 = 8;
pub const PVRDMA_UAR_SRQ_RECV: i32 = 0x40000000;
pub const PVRDMA_UVERBS_ABI_VERSION: i32 = 3;
pub const PVRDMA_WC_BAD_RESP_ERR: i32 = 7;
pub const PVRDMA_WC_BIND_MW: i32 = 5;
pub const PVRDMA_WC_COMP_SWAP: i32 = 3;
pub const PVRDMA_WC_FAST_REG_MR: i32 = 8;
pub const PVRDMA_WC_FATAL_ERR: i32 = 19;
pub const PVRDMA_WC_FETCH_ADD: i32 = 4;
pub const PVRDMA_WC_FLAGS_MAX: i32 = 64;
pub const PVRDMA_WC_GENERAL_ERR: i32 = 21;
pub const PVRDMA_WC_GRH: i32 = 1;
pub const PVRDMA_WC_INV_EECN_ERR: i32 = 17;
pub const PVRDMA_WC_INV_EEC_STATE_ERR: i32 = 18;
pub const PVRDMA_WC_IP_CSUM_OK: i32 = 8;
pub const PVRDMA_WC_LOCAL_INV: i32 = 7;
pub const PVRDMA_WC_LOC_ACCESS_ERR: i32 = 8;
pub const PVRDMA_WC_LOC_EEC_OP_ERR: i32 = 3;
pub const PVRDMA_WC_LOC_LEN_ERR: i32 = 1;
pub const PVRDMA_WC_LOC_PROT_ERR: i32 = 4;
pub const PVRDMA_WC_LOC_QP_OP_ERR: i32 = 2;
pub const PVRDMA_WC_LOC_RDD_VIOL_ERR: i32 = 14;
pub const PVRDMA_WC_LSO: i32 = 6;
pub const PVRDMA_WC_MASKED_COMP_SWAP: i32 = 9;
pub const PVRDMA_WC_MASKED_FETCH_ADD: i32 = 10;
pub const PVRDMA_WC_MW_BIND_ERR: i32 = 6;
pub const PVRDMA_WC_RDMA_READ: i32 = 2;
pub const PVRDMA_WC_RDMA_WRITE: i32 = 1;
pub const PVRDMA_WC_RECV: i32 = 128;
pub const PVRDMA_WC_RECV_RDMA_WITH_IMM: i32 = 129;
pub const PVRDMA_WC_REM_ABORT_ERR: i32 = 16;
pub const PVRDMA_WC_REM_ACCESS_ERR: i32 = 10;
pub const PVRDMA_WC_REM_INV_RD_REQ_ERR: i32 = 15;
pub const PVRDMA_WC_REM_INV_REQ_ERR: i32 = 9;
pub const PVRDMA_WC_REM_OP_ERR: i32 = 11;
pub const PVRDMA_WC_RESP_TIMEOUT_ERR: i32 = 20;
pub const PVRDMA_WC_RETRY_EXC_ERR: i32 = 12;
pub const PVRDMA_WC_RNR_RETRY_EXC_ERR: i32 = 13;
pub const PVRDMA_WC_SEND: i32 = 0;
pub const PVRDMA_WC_SUCCESS: i32 = 0;
pub const PVRDMA_WC_WITH_IMM: i32 = 2;
pub const PVRDMA_WC_WITH_INVALIDATE: i32 = 4;
pub const PVRDMA_WC_WITH_NETWORK_HDR_TYPE: i32 = 64;
pub const PVRDMA_WC_WITH_SMAC: i32 = 16;
pub const PVRDMA_WC_WITH_VLAN: i32 = 32;
pub const PVRDMA_WC_WR_FLUSH_ERR: i32 = 5;
pub const PVRDMA_WR_ATOMIC_CMP_AND_SWP: i32 = 5;
pub const PVRDMA_WR_ATOMIC_FETCH_AND_ADD: i32 = 6;
pub const PVRDMA_WR_BIND_MW: i32 = 14;
pub const PVRDMA_WR_ERROR: i32 = 16;
pub const PVRDMA_WR_FAST_REG_MR: i32 = 11;
pub const PVRDMA_WR_LOCAL_INV: i32 = 10;
pub const PVRDMA_WR_LSO: i32 = 7;
pub const PVRDMA_WR_MASKED_ATOMIC_CMP_AND_SWP: i32 = 12;
pub const PVRDMA_WR_MASKED_ATOMIC_FETCH_AND_ADD: i32 = 13;
pub const PVRDMA_WR_RDMA_READ: i32 = 4;
pub const PVRDMA_WR_RDMA_READ_WITH_INV: i32 = 9;
pub const PVRDMA_WR_RDMA_WRITE: i32 = 0;
pub const PVRDMA_WR_RDMA_WRITE_WITH_IMM: i32 = 1;
pub const PVRDMA_WR_REG_SIG_MR: i32 = 15;
pub const PVRDMA_WR_SEND: i32 = 2;
pub const PVRDMA_WR_SEND_WITH_IMM: i32 = 3;
pub const PVRDMA_WR_SEND_WITH_INV: i32 = 8;

#[repr(C)]
pub struct pvrdma_alloc_pd_resp {
    pub pdn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_alloc_ucontext_resp {
    pub qp_tab_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_av {
    pub port_pd: u32,
    pub sl_tclass_flowlabel: u32,
    pub dgid: [u8; 16],
    pub src_path_bits: u8,
    pub gid_index: u8,
    pub stat_rate: u8,
    pub hop_limit: u8,
    pub dmac: [u8; 6],
    pub reserved: [u8; 6],
}

#[repr(C)]
pub struct pvrdma_cqe {
    pub wr_id: u64,
    pub qp: u64,
    pub opcode: u32,
    pub status: u32,
    pub byte_len: u32,
    pub imm_data: u32,
    pub src_qp: u32,
    pub wc_flags: u32,
    pub vendor_err: u32,
    pub pkey_index: u16,
    pub slid: u16,
    pub sl: u8,
    pub dlid_path_bits: u8,
    pub port_num: u8,
    pub smac: [u8; 6],
    pub network_hdr_type: u8,
    pub reserved2: [u8; 6],
}

#[repr(C)]
pub struct pvrdma_create_cq {
    pub buf_addr: u64,
    pub buf_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_create_cq_resp {
    pub cqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_create_qp {
    pub rbuf_addr: u64,
    pub sbuf_addr: u64,
    pub rbuf_size: u32,
    pub sbuf_size: u32,
    pub qp_addr: u64,
}

#[repr(C)]
pub struct pvrdma_create_qp_resp {
    pub qpn: u32,
    pub qp_handle: u32,
}

#[repr(C)]
pub struct pvrdma_create_srq {
    pub buf_addr: u64,
    pub buf_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_create_srq_resp {
    pub srqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_ex_cmp_swap {
    pub swap_val: u64,
    pub compare_val: u64,
    pub swap_mask: u64,
    pub compare_mask: u64,
}

#[repr(C)]
pub struct pvrdma_ex_fetch_add {
    pub add_val: u64,
    pub field_boundary: u64,
}

#[repr(C)]
pub struct pvrdma_resize_cq {
    pub buf_addr: u64,
    pub buf_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_rq_wqe_hdr {
    pub wr_id: u64,
    pub num_sge: u32,
    pub total_len: u32,
}

#[repr(C)]
pub struct pvrdma_sge {
    pub addr: u64,
    pub length: u32,
    pub lkey: u32,
}

#[repr(C)]
pub struct pvrdma_sq_wqe_hdr {
    pub wr_id: u64,
    pub num_sge: u32,
    pub total_len: u32,
    pub opcode: u32,
    pub send_flags: u32,
    pub ex: pvrdma_sq_wqe_hdr_ex,
    pub reserved: u32,
    pub wr: pvrdma_sq_wqe_hdr_wr,
}

#[repr(C)]
pub union pvrdma_sq_wqe_hdr_ex {
    pub imm_data: u32,
    pub invalidate_rkey: u32,
}

#[repr(C)]
pub union pvrdma_sq_wqe_hdr_wr {
    pub rdma: pvrdma_sq_wqe_hdr_wr_rdma,
    pub atomic: pvrdma_sq_wqe_hdr_wr_atomic,
    pub masked_atomics: pvrdma_sq_wqe_hdr_wr_masked_atomics,
    pub fast_reg: pvrdma_sq_wqe_hdr_wr_fast_reg,
    pub ud: pvrdma_sq_wqe_hdr_wr_ud,
}

#[repr(C)]
pub struct pvrdma_sq_wqe_hdr_wr_atomic {
    pub remote_addr: u64,
    pub compare_add: u64,
    pub swap: u64,
    pub rkey: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_sq_wqe_hdr_wr_fast_reg {
    pub iova_start: u64,
    pub pl_pdir_dma: u64,
    pub page_shift: u32,
    pub page_list_len: u32,
    pub length: u32,
    pub access_flags: u32,
    pub rkey: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct pvrdma_sq_wqe_hdr_wr_masked_atomics {
    pub remote_addr: u64,
    pub log_arg_sz: u32,
    pub rkey: u32,
    pub wr_data: pvrdma_sq_wqe_hdr_wr_masked_atomics_wr_data,
}

#[repr(C)]
pub union pvrdma_sq_wqe_hdr_wr_masked_atomics_wr_data {
    pub cmp_swap: pvrdma_ex_cmp_swap,
    pub fetch_add: pvrdma_ex_fetch_add,
}

#[repr(C)]
pub struct pvrdma_sq_wqe_hdr_wr_rdma {
    pub remote_addr: u64,
    pub rkey: u32,
    pub reserved: [u8; 4],
}

#[repr(C)]
pub struct pvrdma_sq_wqe_hdr_wr_ud {
    pub remote_qpn: u32,
    pub remote_qkey: u32,
    pub av: pvrdma_av,
}

records! {
    pvrdma_alloc_pd_resp: size 8, align 4;
    pvrdma_alloc_ucontext_resp: size 8, align 4;
    pvrdma_av: size 40, align 4;
    pvrdma_cqe: size 64, align 8;
    pvrdma_create_cq: size 16, align 8;
    pvrdma_create_cq_resp: size 8, align 4;
    pvrdma_create_qp: size 32, align 8;
    pvrdma_create_qp_resp: size 8, align 4;
    pvrdma_create_srq: size 16, align 8;
    pvrdma_create_srq_resp: size 8, align 4;
    pvrdma_ex_cmp_swap: size 32, align 8;
    pvrdma_ex_fetch_add: size 16, align 8;
    pvrdma_resize_cq: size 16, align 8;
    pvrdma_rq_wqe_hdr: size 16, align 8;
    pvrdma_sge: size 16, align 8;
    pvrdma_sq_wqe_hdr: size 80, align 8;
    pvrdma_sq_wqe_hdr_ex: size 4, align 4;
    pvrdma_sq_wqe_hdr_wr: size 48, align 8;
    pvrdma_sq_wqe_hdr_wr_atomic: size 32, align 8;
    pvrdma_sq_wqe_hdr_wr_fast_reg: size 40, align 8;
    pvrdma_sq_wqe_hdr_wr_masked_atomics: size 48, align 8;
    pvrdma_sq_wqe_hdr_wr_masked_atomics_wr_data: size 32, align 8;
    pvrdma_sq_wqe_hdr_wr_rdma: size 16, align 8;
    pvrdma_sq_wqe_hdr_wr_ud: size 48, align 4;
}
