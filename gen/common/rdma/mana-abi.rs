// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/mana-abi.h

pub const MANA_IB_CREATE_RNIC_CQ: i32 = 1;
pub const MANA_IB_RX_HASH_FUNC_TOEPLITZ: i32 = 1;
pub const MANA_IB_UVERBS_ABI_VERSION: i32 = 1;

#[repr(C)]
pub struct mana_ib_create_cq {
    pub buf_addr: u64,
    pub flags: u16,
    pub reserved0: u16,
    pub reserved1: u32,
}

#[repr(C)]
pub struct mana_ib_create_cq_resp {
    pub cqid: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mana_ib_create_qp {
    pub sq_buf_addr: u64,
    pub sq_buf_size: u32,
    pub port: u32,
}

#[repr(C)]
pub struct mana_ib_create_qp_resp {
    pub sqid: u32,
    pub cqid: u32,
    pub tx_vp_offset: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mana_ib_create_qp_rss {
    pub rx_hash_fields_mask: u64,
    pub rx_hash_function: u8,
    pub reserved: [u8; 7],
    pub rx_hash_key_len: u32,
    pub rx_hash_key: [u8; 40],
    pub port: u32,
}

#[repr(C)]
pub struct mana_ib_create_qp_rss_resp {
    pub num_entries: u64,
    pub entries: [rss_resp_entry; 64],
}

#[repr(C)]
pub struct mana_ib_create_rc_qp {
    pub queue_buf: [u64; 4],
    pub queue_size: [u32; 4],
}

#[repr(C)]
pub struct mana_ib_create_rc_qp_resp {
    pub queue_id: [u32; 4],
}

#[repr(C)]
pub struct mana_ib_create_wq {
    pub wq_buf_addr: u64,
    pub wq_buf_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct rss_resp_entry {
    pub cqid: u32,
    pub wqid: u32,
}

records! {
    mana_ib_create_cq: size 16, align 8;
    mana_ib_create_cq_resp: size 8, align 4;
    mana_ib_create_qp: size 16, align 8;
    mana_ib_create_qp_resp: size 16, align 4;
    mana_ib_create_qp_rss: size 64, align 8;
    mana_ib_create_qp_rss_resp: size 520, align 8;
    mana_ib_create_rc_qp: size 48, align 8;
    mana_ib_create_rc_qp_resp: size 16, align 4;
    mana_ib_create_wq: size 16, align 8;
    rss_resp_entry: size 8, align 4;
}
