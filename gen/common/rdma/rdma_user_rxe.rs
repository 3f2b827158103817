// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/rdma_user_rxe.h

pub const RXE_NETWORK_TYPE_IPV4: i32 = 1;
pub const RXE_NETWORK_TYPE_IPV6: i32 = 2;

#[repr(C)]
pub struct mminfo {
    pub offset: u64,
    pub size: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct rxe_av {
    pub port_num: u8,
    pub network_type: u8,
    pub dmac: [u8; 6],
    pub grh: rxe_global_route,
    pub sgid_addr: rxe_av_sgid_addr,
    pub dgid_addr: rxe_av_dgid_addr,
}

#[repr(C)]
pub union rxe_av_dgid_addr {
    pub _sockaddr_in: super::sockaddr_in,
    pub _sockaddr_in6: super::sockaddr_in6,
}

#[repr(C)]
pub union rxe_av_sgid_addr {
    pub _sockaddr_in: super::sockaddr_in,
    pub _sockaddr_in6: super::sockaddr_in6,
}

#[repr(C)]
pub struct rxe_create_ah_resp {
    pub ah_num: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct rxe_create_cq_resp {
    pub mi: mminfo,
}

#[repr(C)]
pub struct rxe_create_qp_resp {
    pub rq_mi: mminfo,
    pub sq_mi: mminfo,
}

#[repr(C)]
pub struct rxe_create_srq_resp {
    pub mi: mminfo,
    pub srq_num: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct rxe_dma_info {
    pub length: u32,
    pub resid: u32,
    pub cur_sge: u32,
    pub num_sge: u32,
    pub sge_offset: u32,
    pub reserved: u32,
    pub anon0: rxe_dma_info_anon0,
}

#[repr(C)]
pub union rxe_dma_info_anon0 {
    pub inline_data: [u8; 0],
    pub atomic_wr: [u8; 0],
    pub sge: [rxe_sge; 0],
}

#[repr(C)]
pub union rxe_gid {
    pub raw: [u8; 16],
    pub global: rxe_gid_global,
}

#[repr(C)]
pub struct rxe_gid_global {
    pub subnet_prefix: u64,
    pub interface_id: u64,
}

#[repr(C)]
pub struct rxe_global_route {
    pub dgid: rxe_gid,
    pub flow_label: u32,
    pub sgid_index: u8,
    pub hop_limit: u8,
    pub traffic_class: u8,
}

#[repr(C)]
pub struct rxe_modify_srq_cmd {
    pub mmap_info_addr: u64,
}

#[repr(C)]
pub struct rxe_queue_buf {
    pub log2_elem_size: u32,
    pub index_mask: u32,
    pub pad_1: [u32; 30],
    pub producer_index: u32,
    pub pad_2: [u32; 31],
    pub consumer_index: u32,
    pub pad_3: [u32; 31],
    pub data: [u8; 0],
}

#[repr(C)]
pub struct rxe_recv_wqe {
    pub wr_id: u64,
    pub reserved: u32,
    pub padding: u32,
    pub dma: rxe_dma_info,
}

#[repr(C)]
pub struct rxe_resize_cq_resp {
    pub mi: mminfo,
}

#[repr(C)]
pub struct rxe_send_wqe {
    pub wr: rxe_send_wr,
    pub status: u32,
    pub state: u32,
    pub iova: u64,
    pub mask: u32,
    pub first_psn: u32,
    pub last_psn: u32,
    pub ack_length: u32,
    pub ssn: u32,
    pub has_rd_atomic: u32,
    pub dma: rxe_dma_info,
}

#[repr(C)]
pub struct rxe_send_wr {
    pub wr_id: u64,
    pub reserved: u32,
    pub opcode: u32,
    pub send_flags: u32,
    pub ex: rxe_send_wr_ex,
    pub wr: rxe_send_wr_wr,
}

#[repr(C)]
pub union rxe_send_wr_ex {
    pub imm_data: u32,
    pub invalidate_rkey: u32,
}

#[repr(C)]
pub union rxe_send_wr_wr {
    pub flush: rxe_send_wr_wr_flush,
    pub rdma: rxe_send_wr_wr_rdma,
    pub atomic: rxe_send_wr_wr_atomic,
    pub ud: rxe_send_wr_wr_ud,
    pub mw: rxe_send_wr_wr_mw,
}

#[repr(C)]
pub struct rxe_send_wr_wr_atomic {
    pub remote_addr: u64,
    pub compare_add: u64,
    pub swap: u64,
    pub rkey: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct rxe_send_wr_wr_flush {
    pub remote_addr: u64,
    pub length: u32,
    pub rkey: u32,
    pub r#type: u8,
    pub level: u8,
}

#[repr(C)]
pub struct rxe_send_wr_wr_mw {
    pub addr: u64,
    pub length: u64,
    pub mr_lkey: u32,
    pub mw_rkey: u32,
    pub rkey: u32,
    pub access: u32,
}

#[repr(C)]
pub struct rxe_send_wr_wr_rdma {
    pub remote_addr: u64,
    pub rkey: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct rxe_send_wr_wr_ud {
    pub remote_qpn: u32,
    pub remote_qkey: u32,
    pub pkey_index: u16,
    pub reserved: u16,
    pub ah_num: u32,
    pub pad: [u32; 4],
    pub av: rxe_av,
}

#[repr(C)]
pub struct rxe_sge {
    pub addr: u64,
    pub length: u32,
    pub lkey: u32,
}

records! {
    mminfo: size 16, align 8;
    rxe_av: size 88, align 8;
    rxe_av_dgid_addr: size 28, align 4;
    rxe_av_sgid_addr: size 28, align 4;
    rxe_create_ah_resp: size 8, align 4;
    rxe_create_cq_resp: size 16, align 8;
    rxe_create_qp_resp: size 32, align 8;
    rxe_create_srq_resp: size 24, align 8;
    rxe_dma_info: size 24, align 8;
    rxe_dma_info_anon0: size 0, align 8;
    rxe_gid: size 16, align 8;
    rxe_gid_global: size 16, align 8;
    rxe_global_route: size 24, align 8;
    rxe_modify_srq_cmd: size 8, align 8;
    rxe_queue_buf: size 384, align 4;
    rxe_recv_wqe: size 40, align 8;
    rxe_resize_cq_resp: size 16, align 8;
    rxe_send_wqe: size 208, align 8;
    rxe_send_wr: size 144, align 8;
    rxe_send_wr_ex: size 4, align 4;
    rxe_send_wr_wr: size 120, align 8;
    rxe_send_wr_wr_atomic: size 32, align 8;
    rxe_send_wr_wr_flush: size 24, align 8;
    rxe_send_wr_wr_mw: size 32, align 8;
    rxe_send_wr_wr_rdma: size 16, align 8;
    rxe_send_wr_wr_ud: size 120, align 8;
    rxe_sge: size 16, align 8;
}
