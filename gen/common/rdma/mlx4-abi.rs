// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/mlx4-abi.h

pub const MLX4_IB_QUERY_DEV_RESP_MASK_CORE_CLOCK_OFFSET: i32 = 1;
pub const MLX4_IB_RX_HASH_DST_IPV4: u32 = 0x2;
pub const MLX4_IB_RX_HASH_DST_IPV6: u32 = 0x8;
pub const MLX4_IB_RX_HASH_DST_PORT_TCP: u32 = 0x20;
pub const MLX4_IB_RX_HASH_DST_PORT_UDP: u32 = 0x80;
pub const MLX4_IB_RX_HASH_FUNC_TOEPLITZ: i32 = 1;
pub const MLX4_IB_RX_HASH_INNER: u32 = 0x80000000;
pub const MLX4_IB_RX_HASH_SRC_IPV4: u32 = 0x1;
pub const MLX4_IB_RX_HASH_SRC_IPV6: u32 = 0x4;
pub const MLX4_IB_RX_HASH_SRC_PORT_TCP: u32 = 0x10;
pub const MLX4_IB_RX_HASH_SRC_PORT_UDP: u32 = 0x40;
pub const MLX4_IB_UVERBS_ABI_VERSION: i32 = 4;
pub const MLX4_IB_UVERBS_NO_DEV_CAPS_ABI_VERSION: i32 = 3;
pub const MLX4_USER_DEV_CAP_LARGE_CQE: i32 = 1;

#[repr(C)]
pub struct mlx4_ib_alloc_pd_resp {
    pub pdn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx4_ib_alloc_ucontext_resp {
    pub dev_caps: u32,
    pub qp_tab_size: u32,
    pub bf_reg_size: u16,
    pub bf_regs_per_page: u16,
    pub cqe_size: u32,
}

#[repr(C)]
pub struct mlx4_ib_alloc_ucontext_resp_v3 {
    pub qp_tab_size: u32,
    pub bf_reg_size: u16,
    pub bf_regs_per_page: u16,
}

#[repr(C)]
pub struct mlx4_ib_create_cq {
    pub buf_addr: u64,
    pub db_addr: u64,
}

#[repr(C)]
pub struct mlx4_ib_create_cq_resp {
    pub cqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx4_ib_create_qp {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub log_sq_bb_count: u8,
    pub log_sq_stride: u8,
    pub sq_no_prefetch: u8,
    pub reserved: u8,
    pub inl_recv_sz: u32,
}

#[repr(C)]
pub struct mlx4_ib_create_qp_rss {
    pub rx_hash_fields_mask: u64,
    pub rx_hash_function: u8,
    pub reserved: [u8; 7],
    pub rx_hash_key: [u8; 40],
    pub comp_mask: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub struct mlx4_ib_create_rwq_ind_tbl_resp {
    pub response_length: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx4_ib_create_srq {
    pub buf_addr: u64,
    pub db_addr: u64,
}

#[repr(C)]
pub struct mlx4_ib_create_srq_resp {
    pub srqn: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx4_ib_create_wq {
    pub buf_addr: u64,
    pub db_addr: u64,
    pub log_range_size: u8,
    pub reserved: [u8; 3],
    pub comp_mask: u32,
}

#[repr(C)]
pub struct mlx4_ib_modify_wq {
    pub comp_mask: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct mlx4_ib_resize_cq {
    pub buf_addr: u64,
}

#[repr(C)]
pub struct mlx4_ib_rss_caps {
    pub rx_hash_fields_mask: u64,
    pub rx_hash_function: u8,
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct mlx4_ib_tso_caps {
    pub max_tso: u32,
    pub supported_qpts: u32,
}

#[repr(C)]
pub struct mlx4_uverbs_ex_query_device_resp {
    pub comp_mask: u32,
    pub response_length: u32,
    pub hca_core_clock_offset: u64,
    pub max_inl_recv_sz: u32,
    pub reserved: u32,
    pub rss_caps: mlx4_ib_rss_caps,
    pub tso_caps: mlx4_ib_tso_caps,
}

records! {
    mlx4_ib_alloc_pd_resp: size 8, align 4;
    mlx4_ib_alloc_ucontext_resp: size 16, align 4;
    mlx4_ib_alloc_ucontext_resp_v3: size 8, align 4;
    mlx4_ib_create_cq: size 16, align 8;
    mlx4_ib_create_cq_resp: size 8, align 4;
    mlx4_ib_create_qp: size 24, align 8;
    mlx4_ib_create_qp_rss: size 64, align 8;
    mlx4_ib_create_rwq_ind_tbl_resp: size 8, align 4;
    mlx4_ib_create_srq: size 16, align 8;
    mlx4_ib_create_srq_resp: size 8, align 4;
    mlx4_ib_create_wq: size 24, align 8;
    mlx4_ib_modify_wq: size 8, align 4;
    mlx4_ib_resize_cq: size 8, align 8;
    mlx4_ib_rss_caps: size 16, align 8;
    mlx4_ib_tso_caps: size 8, align 4;
    mlx4_uverbs_ex_query_device_resp: size 48, align 8;
}
