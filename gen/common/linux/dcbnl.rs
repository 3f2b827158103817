// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dcbnl.h

pub const CEE_DCBX_MAX_PGS: i32 = 8;
pub const CEE_DCBX_MAX_PRIO: i32 = 8;
pub const DCBX_MAX_BUFFERS: i32 = 8;
pub const DCB_APP_ATTR_ID: i32 = 2;
pub const DCB_APP_ATTR_IDTYPE: i32 = 1;
pub const DCB_APP_ATTR_MAX: i32 = 3;
pub const DCB_APP_ATTR_PRIORITY: i32 = 3;
pub const DCB_APP_ATTR_UNDEFINED: i32 = 0;
pub const DCB_APP_IDTYPE_ETHTYPE: i32 = 0x0;
pub const DCB_APP_IDTYPE_PORTNUM: i32 = 0x1;
pub const DCB_APP_SEL_PCP: i32 = 255;
pub const DCB_ATTR_APP: i32 = 12;
pub const DCB_ATTR_BCN: i32 = 11;
pub const DCB_ATTR_CAP: i32 = 9;
pub const DCB_ATTR_CEE: i32 = 16;
pub const DCB_ATTR_CEE_APP: i32 = 1;
pub const DCB_ATTR_CEE_APP_MAX: i32 = 1;
pub const DCB_ATTR_CEE_APP_TABLE: i32 = 7;
pub const DCB_ATTR_CEE_APP_UNSPEC: i32 = 0;
pub const DCB_ATTR_CEE_FEAT: i32 = 8;
pub const DCB_ATTR_CEE_MAX: i32 = 8;
pub const DCB_ATTR_CEE_PEER_APP: i32 = 2;
pub const DCB_ATTR_CEE_PEER_APP_INFO: i32 = 1;
pub const DCB_ATTR_CEE_PEER_APP_MAX: i32 = 2;
pub const DCB_ATTR_CEE_PEER_APP_TABLE: i32 = 3;
pub const DCB_ATTR_CEE_PEER_APP_UNSPEC: i32 = 0;
pub const DCB_ATTR_CEE_PEER_PFC: i32 = 2;
pub const DCB_ATTR_CEE_PEER_PG: i32 = 1;
pub const DCB_ATTR_CEE_PFC: i32 = 6;
pub const DCB_ATTR_CEE_RX_PG: i32 = 5;
pub const DCB_ATTR_CEE_TX_PG: i32 = 4;
pub const DCB_ATTR_CEE_UNSPEC: i32 = 0;
pub const DCB_ATTR_DCBX: i32 = 14;
pub const DCB_ATTR_DCB_APP: i32 = 2;
pub const DCB_ATTR_DCB_APP_TRUST_TABLE: i32 = 11;
pub const DCB_ATTR_DCB_BUFFER: i32 = 10;
pub const DCB_ATTR_DCB_REWR_TABLE: i32 = 12;
pub const DCB_ATTR_FEATCFG: i32 = 15;
pub const DCB_ATTR_IEEE: i32 = 13;
pub const DCB_ATTR_IEEE_APP: i32 = 1;
pub const DCB_ATTR_IEEE_APP_MAX: i32 = 2;
pub const DCB_ATTR_IEEE_APP_TABLE: i32 = 3;
pub const DCB_ATTR_IEEE_APP_UNSPEC: i32 = 0;
pub const DCB_ATTR_IEEE_ETS: i32 = 1;
pub const DCB_ATTR_IEEE_MAX: i32 = 12;
pub const DCB_ATTR_IEEE_MAXRATE: i32 = 7;
pub const DCB_ATTR_IEEE_PEER_APP: i32 = 6;
pub const DCB_ATTR_IEEE_PEER_ETS: i32 = 4;
pub const DCB_ATTR_IEEE_PEER_PFC: i32 = 5;
pub const DCB_ATTR_IEEE_PFC: i32 = 2;
pub const DCB_ATTR_IEEE_QCN: i32 = 8;
pub const DCB_ATTR_IEEE_QCN_STATS: i32 = 9;
pub const DCB_ATTR_IEEE_UNSPEC: i32 = 0;
pub const DCB_ATTR_IFNAME: i32 = 1;
pub const DCB_ATTR_MAX: i32 = 16;
pub const DCB_ATTR_NUMTCS: i32 = 10;
pub const DCB_ATTR_NUM_TC: i32 = 5;
pub const DCB_ATTR_PERM_HWADDR: i32 = 8;
pub const DCB_ATTR_PFC_CFG: i32 = 4;
pub const DCB_ATTR_PFC_STATE: i32 = 3;
pub const DCB_ATTR_PG_CFG: i32 = 6;
pub const DCB_ATTR_SET_ALL: i32 = 7;
pub const DCB_ATTR_STATE: i32 = 2;
pub const DCB_ATTR_UNDEFINED: i32 = 0;
pub const DCB_ATTR_VALUE_UNDEFINED: i32 = 255;
pub const DCB_BCN_ATTR_ALL: i32 = 25;
pub const DCB_BCN_ATTR_ALPHA: i32 = 12;
pub const DCB_BCN_ATTR_BCNA_0: i32 = 10;
pub const DCB_BCN_ATTR_BCNA_1: i32 = 11;
pub const DCB_BCN_ATTR_BETA: i32 = 13;
pub const DCB_BCN_ATTR_C: i32 = 24;
pub const DCB_BCN_ATTR_GD: i32 = 14;
pub const DCB_BCN_ATTR_GI: i32 = 15;
pub const DCB_BCN_ATTR_MAX: i32 = 25;
pub const DCB_BCN_ATTR_RD: i32 = 20;
pub const DCB_BCN_ATTR_RI: i32 = 23;
pub const DCB_BCN_ATTR_RMIN: i32 = 18;
pub const DCB_BCN_ATTR_RP_0: i32 = 1;
pub const DCB_BCN_ATTR_RP_1: i32 = 2;
pub const DCB_BCN_ATTR_RP_2: i32 = 3;
pub const DCB_BCN_ATTR_RP_3: i32 = 4;
pub const DCB_BCN_ATTR_RP_4: i32 = 5;
pub const DCB_BCN_ATTR_RP_5: i32 = 6;
pub const DCB_BCN_ATTR_RP_6: i32 = 7;
pub const DCB_BCN_ATTR_RP_7: i32 = 8;
pub const DCB_BCN_ATTR_RP_ALL: i32 = 9;
pub const DCB_BCN_ATTR_RU: i32 = 21;
pub const DCB_BCN_ATTR_TD: i32 = 17;
pub const DCB_BCN_ATTR_TMAX: i32 = 16;
pub const DCB_BCN_ATTR_UNDEFINED: i32 = 0;
pub const DCB_BCN_ATTR_W: i32 = 19;
pub const DCB_BCN_ATTR_WRTT: i32 = 22;
pub const DCB_CAP_ATTR_ALL: i32 = 1;
pub const DCB_CAP_ATTR_BCN: i32 = 8;
pub const DCB_CAP_ATTR_DCBX: i32 = 9;
pub const DCB_CAP_ATTR_GSP: i32 = 7;
pub const DCB_CAP_ATTR_MAX: i32 = 9;
pub const DCB_CAP_ATTR_PFC: i32 = 3;
pub const DCB_CAP_ATTR_PFC_TCS: i32 = 6;
pub const DCB_CAP_ATTR_PG: i32 = 2;
pub const DCB_CAP_ATTR_PG_TCS: i32 = 5;
pub const DCB_CAP_ATTR_UNDEFINED: i32 = 0;
pub const DCB_CAP_ATTR_UP2TC: i32 = 4;
pub const DCB_CAP_DCBX_HOST: i32 = 0x1;
pub const DCB_CAP_DCBX_LLD_MANAGED: i32 = 0x2;
pub const DCB_CAP_DCBX_STATIC: i32 = 0x10;
pub const DCB_CAP_DCBX_VER_CEE: i32 = 0x4;
pub const DCB_CAP_DCBX_VER_IEEE: i32 = 0x8;
pub const DCB_CMD_BCN_GCFG: i32 = 16;
pub const DCB_CMD_BCN_SCFG: i32 = 17;
pub const DCB_CMD_CEE_GET: i32 = 26;
pub const DCB_CMD_GAPP: i32 = 18;
pub const DCB_CMD_GCAP: i32 = 11;
pub const DCB_CMD_GDCBX: i32 = 22;
pub const DCB_CMD_GFEATCFG: i32 = 24;
pub const DCB_CMD_GNUMTCS: i32 = 12;
pub const DCB_CMD_GPERM_HWADDR: i32 = 10;
pub const DCB_CMD_GSTATE: i32 = 1;
pub const DCB_CMD_IEEE_DEL: i32 = 27;
pub const DCB_CMD_IEEE_GET: i32 = 21;
pub const DCB_CMD_IEEE_SET: i32 = 20;
pub const DCB_CMD_MAX: i32 = 27;
pub const DCB_CMD_PFC_GCFG: i32 = 7;
pub const DCB_CMD_PFC_GSTATE: i32 = 14;
pub const DCB_CMD_PFC_SCFG: i32 = 8;
pub const DCB_CMD_PFC_SSTATE: i32 = 15;
pub const DCB_CMD_PGRX_GCFG: i32 = 5;
pub const DCB_CMD_PGRX_SCFG: i32 = 6;
pub const DCB_CMD_PGTX_GCFG: i32 = 3;
pub const DCB_CMD_PGTX_SCFG: i32 = 4;
pub const DCB_CMD_SAPP: i32 = 19;
pub const DCB_CMD_SDCBX: i32 = 23;
pub const DCB_CMD_SET_ALL: i32 = 9;
pub const DCB_CMD_SFEATCFG: i32 = 25;
pub const DCB_CMD_SNUMTCS: i32 = 13;
pub const DCB_CMD_SSTATE: i32 = 2;
pub const DCB_CMD_UNDEFINED: i32 = 0;
pub const DCB_CNDD_EDGE: i32 = 1;
pub const DCB_CNDD_INTERIOR: i32 = 2;
pub const DCB_CNDD_INTERIOR_READY: i32 = 3;
pub const DCB_CNDD_RESET: i32 = 0;
pub const DCB_FEATCFG_ADVERTISE: i32 = 0x8;
pub const DCB_FEATCFG_ATTR_ALL: i32 = 1;
pub const DCB_FEATCFG_ATTR_APP: i32 = 4;
pub const DCB_FEATCFG_ATTR_MAX: i32 = 4;
pub const DCB_FEATCFG_ATTR_PFC: i32 = 3;
pub const DCB_FEATCFG_ATTR_PG: i32 = 2;
pub const DCB_FEATCFG_ATTR_UNDEFINED: i32 = 0;
pub const DCB_FEATCFG_ENABLE: i32 = 0x2;
pub const DCB_FEATCFG_ERROR: i32 = 0x1;
pub const DCB_FEATCFG_WILLING: i32 = 0x4;
pub const DCB_NUMTCS_ATTR_ALL: i32 = 1;
pub const DCB_NUMTCS_ATTR_MAX: i32 = 3;
pub const DCB_NUMTCS_ATTR_PFC: i32 = 3;
pub const DCB_NUMTCS_ATTR_PG: i32 = 2;
pub const DCB_NUMTCS_ATTR_UNDEFINED: i32 = 0;
pub const DCB_PFC_UP_ATTR_0: i32 = 1;
pub const DCB_PFC_UP_ATTR_1: i32 = 2;
pub const DCB_PFC_UP_ATTR_2: i32 = 3;
pub const DCB_PFC_UP_ATTR_3: i32 = 4;
pub const DCB_PFC_UP_ATTR_4: i32 = 5;
pub const DCB_PFC_UP_ATTR_5: i32 = 6;
pub const DCB_PFC_UP_ATTR_6: i32 = 7;
pub const DCB_PFC_UP_ATTR_7: i32 = 8;
pub const DCB_PFC_UP_ATTR_ALL: i32 = 9;
pub const DCB_PFC_UP_ATTR_MAX: i32 = 9;
pub const DCB_PFC_UP_ATTR_UNDEFINED: i32 = 0;
pub const DCB_PG_ATTR_BW_ID_0: i32 = 11;
pub const DCB_PG_ATTR_BW_ID_1: i32 = 12;
pub const DCB_PG_ATTR_BW_ID_2: i32 = 13;
pub const DCB_PG_ATTR_BW_ID_3: i32 = 14;
pub const DCB_PG_ATTR_BW_ID_4: i32 = 15;
pub const DCB_PG_ATTR_BW_ID_5: i32 = 16;
pub const DCB_PG_ATTR_BW_ID_6: i32 = 17;
pub const DCB_PG_ATTR_BW_ID_7: i32 = 18;
pub const DCB_PG_ATTR_BW_ID_ALL: i32 = 20;
pub const DCB_PG_ATTR_BW_ID_MAX: i32 = 19;
pub const DCB_PG_ATTR_MAX: i32 = 20;
pub const DCB_PG_ATTR_TC_0: i32 = 1;
pub const DCB_PG_ATTR_TC_1: i32 = 2;
pub const DCB_PG_ATTR_TC_2: i32 = 3;
pub const DCB_PG_ATTR_TC_3: i32 = 4;
pub const DCB_PG_ATTR_TC_4: i32 = 5;
pub const DCB_PG_ATTR_TC_5: i32 = 6;
pub const DCB_PG_ATTR_TC_6: i32 = 7;
pub const DCB_PG_ATTR_TC_7: i32 = 8;
pub const DCB_PG_ATTR_TC_ALL: i32 = 10;
pub const DCB_PG_ATTR_TC_MAX: i32 = 9;
pub const DCB_PG_ATTR_UNDEFINED: i32 = 0;
pub const DCB_TC_ATTR_PARAM_ALL: i32 = 5;
pub const DCB_TC_ATTR_PARAM_BW_PCT: i32 = 4;
pub const DCB_TC_ATTR_PARAM_MAX: i32 = 5;
pub const DCB_TC_ATTR_PARAM_PGID: i32 = 1;
pub const DCB_TC_ATTR_PARAM_STRICT_PRIO: i32 = 3;
pub const DCB_TC_ATTR_PARAM_UNDEFINED: i32 = 0;
pub const DCB_TC_ATTR_PARAM_UP_MAPPING: i32 = 2;
pub const IEEE_8021QAZ_APP_SEL_ANY: i32 = 4;
pub const IEEE_8021QAZ_APP_SEL_DGRAM: i32 = 3;
pub const IEEE_8021QAZ_APP_SEL_DSCP: i32 = 5;
pub const IEEE_8021QAZ_APP_SEL_ETHERTYPE: i32 = 1;
pub const IEEE_8021QAZ_APP_SEL_MAX: i32 = 255;
pub const IEEE_8021QAZ_APP_SEL_STREAM: i32 = 2;
pub const IEEE_8021QAZ_MAX_TCS: i32 = 8;
pub const IEEE_8021QAZ_TSA_CB_SHAPER: i32 = 1;
pub const IEEE_8021QAZ_TSA_ETS: i32 = 2;
pub const IEEE_8021QAZ_TSA_STRICT: i32 = 0;
pub const IEEE_8021QAZ_TSA_VENDOR: i32 = 255;
pub const IEEE_8021Q_MAX_PRIORITIES: i32 = 8;
pub const __DCB_APP_ATTR_ENUM_MAX: i32 = 4;
pub const __DCB_ATTR_CEE_APP_MAX: i32 = 2;
pub const __DCB_ATTR_CEE_MAX: i32 = 9;
pub const __DCB_ATTR_CEE_PEER_APP_MAX: i32 = 3;
pub const __DCB_ATTR_ENUM_MAX: i32 = 17;
pub const __DCB_ATTR_IEEE_APP_MAX: i32 = 3;
pub const __DCB_ATTR_IEEE_MAX: i32 = 13;
pub const __DCB_BCN_ATTR_ENUM_MAX: i32 = 26;
pub const __DCB_CAP_ATTR_ENUM_MAX: i32 = 10;
pub const __DCB_CMD_ENUM_MAX: i32 = 28;
pub const __DCB_FEATCFG_ATTR_ENUM_MAX: i32 = 5;
pub const __DCB_NUMTCS_ATTR_ENUM_MAX: i32 = 4;
pub const __DCB_PFC_UP_ATTR_ENUM_MAX: i32 = 10;
pub const __DCB_PG_ATTR_ENUM_MAX: i32 = 21;
pub const __DCB_TC_ATTR_PARAM_ENUM_MAX: i32 = 6;

#[repr(C)]
pub struct cee_pfc {
    pub willing: u8,
    pub error: u8,
    pub pfc_en: u8,
    pub tcs_supported: u8,
}

#[repr(C)]
pub struct cee_pg {
    pub willing: u8,
    pub error: u8,
    pub pg_en: u8,
    pub tcs_supported: u8,
    pub pg_bw: [u8; 8],
    pub prio_pg: [u8; 8],
}

#[repr(C)]
pub struct dcb_app {
    pub selector: u8,
    pub priority: u8,
    pub protocol: u16,
}

#[repr(C)]
pub struct dcb_peer_app_info {
    pub willing: u8,
    pub error: u8,
}

#[repr(C)]
pub struct dcbmsg {
    pub dcb_family: u8,
    pub cmd: u8,
    pub dcb_pad: u16,
}

#[repr(C)]
pub struct dcbnl_buffer {
    pub prio2buffer: [u8; 8],
    pub buffer_size: [u32; 8],
    pub total_size: u32,
}

#[repr(C)]
pub struct ieee_ets {
    pub willing: u8,
    pub ets_cap: u8,
    pub cbs: u8,
    pub tc_tx_bw: [u8; 8],
    pub tc_rx_bw: [u8; 8],
    pub tc_tsa: [u8; 8],
    pub prio_tc: [u8; 8],
    pub tc_reco_bw: [u8; 8],
    pub tc_reco_tsa: [u8; 8],
    pub reco_prio_tc: [u8; 8],
}

#[repr(C)]
pub struct ieee_maxrate {
    pub tc_maxrate: [u64; 8],
}

#[repr(C)]
pub struct ieee_pfc {
    pub pfc_cap: u8,
    pub pfc_en: u8,
    pub mbc: u8,
    pub delay: u16,
    pub requests: [u64; 8],
    pub indications: [u64; 8],
}

#[repr(C)]
pub struct ieee_qcn {
    pub rpg_enable: [u8; 8],
    pub rppp_max_rps: [u32; 8],
    pub rpg_time_reset: [u32; 8],
    pub rpg_byte_reset: [u32; 8],
    pub rpg_threshold: [u32; 8],
    pub rpg_max_rate: [u32; 8],
    pub rpg_ai_rate: [u32; 8],
    pub rpg_hai_rate: [u32; 8],
    pub rpg_gd: [u32; 8],
    pub rpg_min_dec_fac: [u32; 8],
    pub rpg_min_rate: [u32; 8],
    pub cndd_state_machine: [u32; 8],
}

#[repr(C)]
pub struct ieee_qcn_stats {
    pub rppp_rp_centiseconds: [u64; 8],
    pub rppp_created_rps: [u32; 8],
}

records! {
    cee_pfc: size 4, align 1;
    cee_pg: size 20, align 1;
    dcb_app: size 4, align 2;
    dcb_peer_app_info: size 2, align 1;
    dcbmsg: size 4, align 2;
    dcbnl_buffer: size 44, align 4;
    ieee_ets: size 59, align 1;
    ieee_maxrate: size 64, align 8;
    ieee_pfc: size 136, align 8;
    ieee_qcn: size 360, align 4;
    ieee_qcn_stats: size 96, align 8;
}
