// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! rdma/ib_user_ioctl_verbs.h

pub const IB_UVERBS_ACCESS_FLUSH_GLOBAL: i32 = 256;
pub const IB_UVERBS_ACCESS_FLUSH_PERSISTENT: i32 = 512;
pub const IB_UVERBS_ACCESS_HUGETLB: i32 = 128;
pub const IB_UVERBS_ACCESS_LOCAL_WRITE: i32 = 1;
pub const IB_UVERBS_ACCESS_MW_BIND: i32 = 16;
pub const IB_UVERBS_ACCESS_ON_DEMAND: i32 = 64;
pub const IB_UVERBS_ACCESS_OPTIONAL_FIRST: i32 = 0x100000;
pub const IB_UVERBS_ACCESS_OPTIONAL_LAST: i32 = 0x20000000;
pub const IB_UVERBS_ACCESS_OPTIONAL_RANGE: i32 = 1072693248;
pub const IB_UVERBS_ACCESS_RELAXED_ORDERING: i32 = 1048576;
pub const IB_UVERBS_ACCESS_REMOTE_ATOMIC: i32 = 8;
pub const IB_UVERBS_ACCESS_REMOTE_READ: i32 = 4;
pub const IB_UVERBS_ACCESS_REMOTE_WRITE: i32 = 2;
pub const IB_UVERBS_ACCESS_ZERO_BASED: i32 = 32;
pub const IB_UVERBS_ADVISE_MR_ADVICE_PREFETCH: i32 = 0;
pub const IB_UVERBS_ADVISE_MR_ADVICE_PREFETCH_NO_FAULT: i32 = 2;
pub const IB_UVERBS_ADVISE_MR_ADVICE_PREFETCH_WRITE: i32 = 1;
pub const IB_UVERBS_ADVISE_MR_FLAG_FLUSH: i32 = 1;
pub const IB_UVERBS_BUFFER_TYPE_DMABUF: i32 = 0;
pub const IB_UVERBS_BUFFER_TYPE_VA: i32 = 1;
pub const IB_UVERBS_CORE_SUPPORT_OPTIONAL_MR_ACCESS: i32 = 1;
pub const IB_UVERBS_CORE_SUPPORT_ROBUST_UDATA: i32 = 2;
pub const IB_UVERBS_FLOW_ACTION_ESP_FLAGS_DECRYPT: i32 = 0;
pub const IB_UVERBS_FLOW_ACTION_ESP_FLAGS_ENCRYPT: i32 = 4;
pub const IB_UVERBS_FLOW_ACTION_ESP_FLAGS_ESN_NEW_WINDOW: i32 = 8;
pub const IB_UVERBS_FLOW_ACTION_ESP_FLAGS_FULL_OFFLOAD: i32 = 1;
pub const IB_UVERBS_FLOW_ACTION_ESP_FLAGS_INLINE_CRYPTO: i32 = 0;
pub const IB_UVERBS_FLOW_ACTION_ESP_FLAGS_TRANSPORT: i32 = 2;
pub const IB_UVERBS_FLOW_ACTION_ESP_FLAGS_TUNNEL: i32 = 0;
pub const IB_UVERBS_FLOW_ACTION_ESP_KEYMAT_AES_GCM: i32 = 0;
pub const IB_UVERBS_FLOW_ACTION_ESP_REPLAY_BMP: i32 = 1;
pub const IB_UVERBS_FLOW_ACTION_ESP_REPLAY_NONE: i32 = 0;
pub const IB_UVERBS_FLOW_ACTION_IV_ALGO_SEQ: i32 = 0;
pub const IB_UVERBS_GID_TYPE_IB: i32 = 0;
pub const IB_UVERBS_GID_TYPE_ROCE_V1: i32 = 1;
pub const IB_UVERBS_GID_TYPE_ROCE_V2: i32 = 2;
pub const IB_UVERBS_PCF_AUTO_MIGR_SUP: u32 = 0x20;
pub const IB_UVERBS_PCF_BOOT_MGMT_SUP: u32 = 0x800000;
pub const IB_UVERBS_PCF_CAP_MASK_NOTICE_SUP: u32 = 0x400000;
pub const IB_UVERBS_PCF_CLIENT_REG_SUP: u32 = 0x2000000;
pub const IB_UVERBS_PCF_CM_SUP: u32 = 0x10000;
pub const IB_UVERBS_PCF_DEVICE_MGMT_SUP: u32 = 0x80000;
pub const IB_UVERBS_PCF_DR_NOTICE_SUP: u32 = 0x200000;
pub const IB_UVERBS_PCF_EXTENDED_SPEEDS_SUP: u32 = 0x4000;
pub const IB_UVERBS_PCF_HIERARCHY_INFO_SUP: u32 = 0x80000000;
pub const IB_UVERBS_PCF_IP_BASED_GIDS: u32 = 0x4000000;
pub const IB_UVERBS_PCF_LED_INFO_SUP: u32 = 0x200;
pub const IB_UVERBS_PCF_LINK_LATENCY_SUP: u32 = 0x1000000;
pub const IB_UVERBS_PCF_LINK_SPEED_WIDTH_TABLE_SUP: u32 = 0x8000000;
pub const IB_UVERBS_PCF_MCAST_FDB_TOP_SUP: u32 = 0x40000000;
pub const IB_UVERBS_PCF_MCAST_PKEY_TRAP_SUPPRESSION_SUP: u32 = 0x20000000;
pub const IB_UVERBS_PCF_MKEY_NVRAM: u32 = 0x80;
pub const IB_UVERBS_PCF_NOTICE_SUP: u32 = 0x4;
pub const IB_UVERBS_PCF_OPT_IPD_SUP: u32 = 0x10;
pub const IB_UVERBS_PCF_PKEY_NVRAM: u32 = 0x100;
pub const IB_UVERBS_PCF_PKEY_SW_EXT_PORT_TRAP_SUP: u32 = 0x1000;
pub const IB_UVERBS_PCF_REINIT_SUP: u32 = 0x40000;
pub const IB_UVERBS_PCF_SL_MAP_SUP: u32 = 0x40;
pub const IB_UVERBS_PCF_SM: u32 = 0x2;
pub const IB_UVERBS_PCF_SM_DISABLED: u32 = 0x400;
pub const IB_UVERBS_PCF_SNMP_TUNNEL_SUP: u32 = 0x20000;
pub const IB_UVERBS_PCF_SYS_IMAGE_GUID_SUP: u32 = 0x800;
pub const IB_UVERBS_PCF_TRAP_SUP: u32 = 0x8;
pub const IB_UVERBS_PCF_VENDOR_CLASS_SUP: u32 = 0x100000;
pub const IB_UVERBS_PCF_VENDOR_SPECIFIC_MADS_TABLE_SUP: u32 = 0x10000000;
pub const IB_UVERBS_QPF_GRH_REQUIRED: i32 = 1;
pub const IB_UVERBS_QPT_DRIVER: i32 = 255;
pub const IB_UVERBS_QPT_RAW_PACKET: i32 = 8;
pub const IB_UVERBS_QPT_RC: i32 = 2;
pub const IB_UVERBS_QPT_UC: i32 = 3;
pub const IB_UVERBS_QPT_UD: i32 = 4;
pub const IB_UVERBS_QPT_XRC_INI: i32 = 9;
pub const IB_UVERBS_QPT_XRC_TGT: i32 = 10;
pub const IB_UVERBS_QP_CREATE_BLOCK_MULTICAST_LOOPBACK: i32 = 2;
pub const IB_UVERBS_QP_CREATE_CVLAN_STRIPPING: i32 = 512;
pub const IB_UVERBS_QP_CREATE_PCI_WRITE_END_PADDING: i32 = 2048;
pub const IB_UVERBS_QP_CREATE_SCATTER_FCS: i32 = 256;
pub const IB_UVERBS_QP_CREATE_SQ_SIG_ALL: i32 = 4096;
pub const IB_UVERBS_READ_COUNTERS_PREFER_CACHED: i32 = 1;
pub const IB_UVERBS_SRQT_BASIC: i32 = 0;
pub const IB_UVERBS_SRQT_TM: i32 = 2;
pub const IB_UVERBS_SRQT_XRC: i32 = 1;
pub const IB_UVERBS_WQT_RQ: i32 = 0;
pub const IB_UVERBS_WQ_FLAGS_CVLAN_STRIPPING: i32 = 1;
pub const IB_UVERBS_WQ_FLAGS_DELAY_DROP: i32 = 4;
pub const IB_UVERBS_WQ_FLAGS_PCI_WRITE_END_PADDING: i32 = 8;
pub const IB_UVERBS_WQ_FLAGS_SCATTER_FCS: i32 = 2;
pub const RDMA_DRIVER_BNXT_RE: i32 = 6;
pub const RDMA_DRIVER_CXGB3: i32 = 3;
pub const RDMA_DRIVER_CXGB4: i32 = 4;
pub const RDMA_DRIVER_EFA: i32 = 17;
pub const RDMA_DRIVER_ERDMA: i32 = 19;
pub const RDMA_DRIVER_HFI1: i32 = 15;
pub const RDMA_DRIVER_HNS: i32 = 12;
pub const RDMA_DRIVER_I40IW: i32 = 9;
pub const RDMA_DRIVER_IONIC: i32 = 21;
pub const RDMA_DRIVER_IRDMA: i32 = 9;
pub const RDMA_DRIVER_MANA: i32 = 20;
pub const RDMA_DRIVER_MLX4: i32 = 2;
pub const RDMA_DRIVER_MLX5: i32 = 1;
pub const RDMA_DRIVER_MTHCA: i32 = 5;
pub const RDMA_DRIVER_NES: i32 = 8;
pub const RDMA_DRIVER_OCRDMA: i32 = 7;
pub const RDMA_DRIVER_QEDR: i32 = 11;
pub const RDMA_DRIVER_QIB: i32 = 16;
pub const RDMA_DRIVER_RXE: i32 = 14;
pub const RDMA_DRIVER_SIW: i32 = 18;
pub const RDMA_DRIVER_UNKNOWN: i32 = 0;
pub const RDMA_DRIVER_USNIC: i32 = 13;
pub const RDMA_DRIVER_VMW_PVRDMA: i32 = 10;

#[repr(C)]
pub struct ib_uverbs_buffer_desc {
    pub r#type: u32,
    pub fd: i32,
    pub flags: u32,
    pub optional_flags: u32,
    pub addr: u64,
    pub length: u64,
}

#[repr(C)]
pub struct ib_uverbs_flow_action_esp {
    pub spi: u32,
    pub seq: u32,
    pub tfc_pad: u32,
    pub flags: u32,
    pub hard_limit_pkts: u64,
}

#[repr(C)]
pub struct ib_uverbs_flow_action_esp_encap {
    pub val_ptr: u64,
    pub next_ptr: u64,
    pub len: u16,
    pub r#type: u16,
}

#[repr(C)]
pub struct ib_uverbs_flow_action_esp_keymat_aes_gcm {
    pub iv: u64,
    pub iv_algo: u32,
    pub salt: u32,
    pub icv_len: u32,
    pub key_len: u32,
    pub aes_key: [u32; 8],
}

#[repr(C)]
pub struct ib_uverbs_flow_action_esp_replay_bmp {
    pub size: u32,
}

#[repr(C)]
pub struct ib_uverbs_gid_entry {
    pub gid: [u64; 2],
    pub gid_index: u32,
    pub port_num: u32,
    pub gid_type: u32,
    pub netdev_ifindex: u32,
}

#[repr(C)]
pub struct ib_uverbs_qp_cap {
    pub max_send_wr: u32,
    pub max_recv_wr: u32,
    pub max_send_sge: u32,
    pub max_recv_sge: u32,
    pub max_inline_data: u32,
}

#[repr(C)]
pub struct ib_uverbs_query_port_resp_ex {
    pub legacy_resp: super::ib_uverbs_query_port_resp,
    pub port_cap_flags2: u16,
    pub reserved: [u8; 2],
    pub active_speed_ex: u32,
}

records! {
    ib_uverbs_buffer_desc: size 32, align 8;
    ib_uverbs_flow_action_esp: size 24, align 8;
    ib_uverbs_flow_action_esp_encap: size 24, align 8;
    ib_uverbs_flow_action_esp_keymat_aes_gcm: size 56, align 8;
    ib_uverbs_flow_action_esp_replay_bmp: size 4, align 4;
    ib_uverbs_gid_entry: size 32, align 8;
    ib_uverbs_qp_cap: size 20, align 4;
    ib_uverbs_query_port_resp_ex: size 48, align 4;
}
