// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/mlx5_user_ioctl_verbs.h

pub const MLX5_IB_UAPI_DEVX_CR_EV_CH_FLAGS_OMIT_DATA: i32 = 1;
pub const MLX5_IB_UAPI_DM_TYPE_ENCAP_SW_ICM: i32 = 4;
pub const MLX5_IB_UAPI_DM_TYPE_HEADER_MODIFY_PATTERN_SW_ICM: i32 = 3;
pub const MLX5_IB_UAPI_DM_TYPE_HEADER_MODIFY_SW_ICM: i32 = 2;
pub const MLX5_IB_UAPI_DM_TYPE_MEMIC: i32 = 0;
pub const MLX5_IB_UAPI_DM_TYPE_STEERING_SW_ICM: i32 = 1;
pub const MLX5_IB_UAPI_FLOW_ACTION_FLAGS_REQUIRE_METADATA: i32 = 1;
pub const MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L2_TO_L2_TUNNEL: i32 = 1;
pub const MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L2_TO_L3_TUNNEL: i32 = 3;
pub const MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L2_TUNNEL_TO_L2: i32 = 0;
pub const MLX5_IB_UAPI_FLOW_ACTION_PACKET_REFORMAT_TYPE_L3_TUNNEL_TO_L2: i32 = 2;
pub const MLX5_IB_UAPI_FLOW_TABLE_TYPE_FDB: i32 = 2;
pub const MLX5_IB_UAPI_FLOW_TABLE_TYPE_NIC_RX: i32 = 0;
pub const MLX5_IB_UAPI_FLOW_TABLE_TYPE_NIC_TX: i32 = 1;
pub const MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_RX: i32 = 3;
pub const MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_TRANSPORT_RX: i32 = 5;
pub const MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_TRANSPORT_TX: i32 = 6;
pub const MLX5_IB_UAPI_FLOW_TABLE_TYPE_RDMA_TX: i32 = 4;
pub const MLX5_IB_UAPI_PP_ALLOC_FLAGS_DEDICATED_INDEX: i32 = 1;
pub const MLX5_IB_UAPI_QUERY_PORT_ESW_OWNER_VHCA_ID: i32 = 32;
pub const MLX5_IB_UAPI_QUERY_PORT_VPORT: i32 = 1;
pub const MLX5_IB_UAPI_QUERY_PORT_VPORT_REG_C0: i32 = 16;
pub const MLX5_IB_UAPI_QUERY_PORT_VPORT_STEERING_ICM_RX: i32 = 4;
pub const MLX5_IB_UAPI_QUERY_PORT_VPORT_STEERING_ICM_TX: i32 = 8;
pub const MLX5_IB_UAPI_QUERY_PORT_VPORT_VHCA_ID: i32 = 2;
pub const MLX5_IB_UAPI_REG_DMABUF_ACCESS_DATA_DIRECT: i32 = 1;
pub const MLX5_IB_UAPI_UAR_ALLOC_TYPE_BF: i32 = 0;
pub const MLX5_IB_UAPI_UAR_ALLOC_TYPE_NC: i32 = 1;
pub const MLX5_IB_UAPI_VAR_ALLOC_FLAG_TLP: i32 = 1;

#[repr(C)]
pub struct mlx5_ib_uapi_devx_async_cmd_hdr {
    pub wr_id: u64,
    pub out_data: [u8; 0],
}

#[repr(C)]
pub struct mlx5_ib_uapi_devx_async_event_hdr {
    pub cookie: u64,
    pub out_data: [u8; 0],
}

#[repr(C)]
pub struct mlx5_ib_uapi_query_port {
    pub flags: u64,
    pub vport: u16,
    pub vport_vhca_id: u16,
    pub esw_owner_vhca_id: u16,
    pub rsvd0: u16,
    pub vport_steering_icm_rx: u64,
    pub vport_steering_icm_tx: u64,
    pub reg_c0: mlx5_ib_uapi_reg,
}

#[repr(C)]
pub struct mlx5_ib_uapi_reg {
    pub value: u32,
    pub mask: u32,
}

records! {
    mlx5_ib_uapi_devx_async_cmd_hdr: size 8, align 8;
    mlx5_ib_uapi_devx_async_event_hdr: size 8, align 8;
    mlx5_ib_uapi_query_port: size 40, align 8;
    mlx5_ib_uapi_reg: size 8, align 4;
}
