// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/fc/fc_els.h

pub const EDC_CG_SIGFREQ_CNT_MAX: i32 = 999;
pub const EDC_CG_SIGFREQ_CNT_MIN: i32 = 1;
pub const EDC_CG_SIGFREQ_MSEC: i32 = 2;
pub const EDC_CG_SIGFREQ_SEC: i32 = 1;
pub const EDC_CG_SIG_NOTSUPPORTED: i32 = 0;
pub const EDC_CG_SIG_WARN_ALARM: i32 = 2;
pub const EDC_CG_SIG_WARN_ONLY: i32 = 1;
pub const ELS_ABTX: i32 = 6;
pub const ELS_ADDR_FMT_AREA: i32 = 1;
pub const ELS_ADDR_FMT_DOM: i32 = 2;
pub const ELS_ADDR_FMT_FAB: i32 = 3;
pub const ELS_ADDR_FMT_PORT: i32 = 0;
pub const ELS_ADISC: i32 = 82;
pub const ELS_ADVC: i32 = 13;
pub const ELS_AUTH_ELS: i32 = 144;
pub const ELS_CLID_E_PORT: i32 = 16;
pub const ELS_CLID_FRU: i32 = 1;
pub const ELS_CLID_IC_BER: i32 = 2;
pub const ELS_CLID_IC_IMPL: i32 = 1;
pub const ELS_CLID_IC_INVAL: i32 = 6;
pub const ELS_CLID_IC_LIP: i32 = 8;
pub const ELS_CLID_IC_LOOP_TO: i32 = 7;
pub const ELS_CLID_IC_LOS: i32 = 3;
pub const ELS_CLID_IC_NOS: i32 = 4;
pub const ELS_CLID_IC_PST: i32 = 5;
pub const ELS_CLID_LASER: i32 = 2;
pub const ELS_CLID_SEV_DEG: i32 = 4;
pub const ELS_CLID_SEV_INFO: i32 = 0;
pub const ELS_CLID_SEV_INOP: i32 = 8;
pub const ELS_CLID_SEV_MASK: i32 = 12;
pub const ELS_CLID_SWITCH: i32 = 32;
pub const ELS_CLIR_TS_CSU: i32 = 2;
pub const ELS_CLIR_TS_SEC_FRAC: i32 = 1;
pub const ELS_CLIR_TS_UNKNOWN: i32 = 0;
pub const ELS_CSR: i32 = 104;
pub const ELS_CSU: i32 = 105;
pub const ELS_DTAG_CG_SIGNAL_CAP: i32 = 65551;
pub const ELS_DTAG_CONGESTION: i32 = 131076;
pub const ELS_DTAG_DELIVERY: i32 = 131074;
pub const ELS_DTAG_FPIN_REGISTER: i32 = 196609;
pub const ELS_DTAG_LNK_FAULT_CAP: i32 = 65549;
pub const ELS_DTAG_LNK_INTEGRITY: i32 = 131073;
pub const ELS_DTAG_LS_REQ_INFO: i32 = 1;
pub const ELS_DTAG_PEER_CONGEST: i32 = 131075;
pub const ELS_ECHO: i32 = 16;
pub const ELS_EDC: i32 = 23;
pub const ELS_ESTC: i32 = 12;
pub const ELS_ESTS: i32 = 11;
pub const ELS_EVFP: i32 = 127;
pub const ELS_EV_QUAL_NONE: i32 = 0;
pub const ELS_EV_QUAL_NS_OBJ: i32 = 1;
pub const ELS_EV_QUAL_PORT_ATTR: i32 = 2;
pub const ELS_EV_QUAL_REM_OBJ: i32 = 5;
pub const ELS_EV_QUAL_SERV_OBJ: i32 = 3;
pub const ELS_EV_QUAL_SW_CONFIG: i32 = 4;
pub const ELS_EXPL_AH: i32 = 17;
pub const ELS_EXPL_AH_REQ: i32 = 19;
pub const ELS_EXPL_INPROG: i32 = 25;
pub const ELS_EXPL_INSUF_RES: i32 = 41;
pub const ELS_EXPL_INV_LEN: i32 = 45;
pub const ELS_EXPL_NONE: i32 = 0;
pub const ELS_EXPL_NOT_NEIGHBOR: i32 = 98;
pub const ELS_EXPL_OXID_RXID: i32 = 23;
pub const ELS_EXPL_PLOGI_REQD: i32 = 30;
pub const ELS_EXPL_SID: i32 = 21;
pub const ELS_EXPL_SPP_ICTL_ERR: i32 = 3;
pub const ELS_EXPL_SPP_OPT_ERR: i32 = 1;
pub const ELS_EXPL_UNAB_DATA: i32 = 42;
pub const ELS_EXPL_UNSUPR: i32 = 44;
pub const ELS_FACT: i32 = 49;
pub const ELS_FAN: i32 = 96;
pub const ELS_FARP_REPL: i32 = 85;
pub const ELS_FARP_REQ: i32 = 84;
pub const ELS_FDACDT: i32 = 50;
pub const ELS_FDISC: i32 = 81;
pub const ELS_FLOGI: i32 = 4;
pub const ELS_FPIN: i32 = 22;
pub const ELS_GAID: i32 = 48;
pub const ELS_LCLM: i32 = 37;
pub const ELS_LINIT: i32 = 112;
pub const ELS_LIRR: i32 = 122;
pub const ELS_LIRR_CLEAR: i32 = 255;
pub const ELS_LIRR_SET_COND: i32 = 1;
pub const ELS_LIRR_SET_UNCOND: i32 = 2;
pub const ELS_LKA: i32 = 128;
pub const ELS_LOGO: i32 = 5;
pub const ELS_LSTS: i32 = 114;
pub const ELS_LS_ACC: i32 = 2;
pub const ELS_LS_RJT: i32 = 1;
pub const ELS_NACT: i32 = 51;
pub const ELS_NDACT: i32 = 52;
pub const ELS_PDISC: i32 = 80;
pub const ELS_PLOGI: i32 = 3;
pub const ELS_PRLI: i32 = 32;
pub const ELS_PRLO: i32 = 33;
pub const ELS_QOSR: i32 = 64;
pub const ELS_QSA: i32 = 126;
pub const ELS_RCS: i32 = 7;
pub const ELS_RDF: i32 = 25;
pub const ELS_RDP: i32 = 24;
pub const ELS_REC: i32 = 19;
pub const ELS_RES: i32 = 8;
pub const ELS_RJT_BUSY: i32 = 5;
pub const ELS_RJT_FIP: i32 = 32;
pub const ELS_RJT_INPROG: i32 = 14;
pub const ELS_RJT_INVAL: i32 = 1;
pub const ELS_RJT_LOGIC: i32 = 3;
pub const ELS_RJT_NONE: i32 = 0;
pub const ELS_RJT_PROT: i32 = 7;
pub const ELS_RJT_UNAB: i32 = 9;
pub const ELS_RJT_UNSUP: i32 = 11;
pub const ELS_RJT_VENDOR: i32 = 255;
pub const ELS_RLIR: i32 = 121;
pub const ELS_RLS: i32 = 15;
pub const ELS_RNC: i32 = 83;
pub const ELS_RNFT: i32 = 99;
pub const ELS_RNID: i32 = 120;
pub const ELS_RNIDA_ACCESS: u32 = 0xe;
pub const ELS_RNIDA_BRIDGE: u32 = 0x12;
pub const ELS_RNIDA_CONV: u32 = 0x6;
pub const ELS_RNIDA_GATEWAY: u32 = 0x5;
pub const ELS_RNIDA_HBA: u32 = 0x7;
pub const ELS_RNIDA_HOST: u32 = 0xa;
pub const ELS_RNIDA_HUB: u32 = 0x3;
pub const ELS_RNIDA_MF: u32 = 0xff;
pub const ELS_RNIDA_MF_ACC: u32 = 0x2000000;
pub const ELS_RNIDA_MF_BR: u32 = 0x400000;
pub const ELS_RNIDA_MF_GW: u32 = 0x20000000;
pub const ELS_RNIDA_MF_HOST: u32 = 0x8000000;
pub const ELS_RNIDA_MF_HUB: u32 = 0x80000000;
pub const ELS_RNIDA_MF_NAS: u32 = 0x800000;
pub const ELS_RNIDA_MF_ST: u32 = 0x10000000;
pub const ELS_RNIDA_MF_SUB: u32 = 0x4000000;
pub const ELS_RNIDA_MF_SW: u32 = 0x40000000;
pub const ELS_RNIDA_MF_VIRT: u32 = 0x200000;
pub const ELS_RNIDA_MF_WDM: u32 = 0x1000000;
pub const ELS_RNIDA_NAS: u32 = 0x11;
pub const ELS_RNIDA_OTHER: u32 = 0x2;
pub const ELS_RNIDA_PROXY: u32 = 0x8;
pub const ELS_RNIDA_STORAGE: u32 = 0x9;
pub const ELS_RNIDA_SUBSYS: u32 = 0xb;
pub const ELS_RNIDA_SWITCH: u32 = 0x4;
pub const ELS_RNIDA_UNK: u32 = 0x1;
pub const ELS_RNIDA_VIRT: u32 = 0x13;
pub const ELS_RNIDF_GEN: i32 = 223;
pub const ELS_RNIDF_NONE: i32 = 0;
pub const ELS_RNIDIP_NONE: i32 = 0;
pub const ELS_RNIDIP_V4: i32 = 1;
pub const ELS_RNIDIP_V6: i32 = 2;
pub const ELS_RNIDM_HTTP: i32 = 2;
pub const ELS_RNIDM_HTTPS: i32 = 3;
pub const ELS_RNIDM_SNMP: i32 = 0;
pub const ELS_RNIDM_TELNET: i32 = 1;
pub const ELS_RNIDM_XML: i32 = 4;
pub const ELS_RPBC: i32 = 88;
pub const ELS_RPL: i32 = 87;
pub const ELS_RPS: i32 = 86;
pub const ELS_RPSC: i32 = 125;
pub const ELS_RRQ: i32 = 18;
pub const ELS_RSCN: i32 = 97;
pub const ELS_RSCN_ADDR_FMT_BIT: i32 = 0;
pub const ELS_RSCN_ADDR_FMT_MASK: i32 = 0x3;
pub const ELS_RSCN_EV_QUAL_BIT: i32 = 2;
pub const ELS_RSCN_EV_QUAL_MASK: i32 = 0xf;
pub const ELS_RSI: i32 = 10;
pub const ELS_RSS: i32 = 9;
pub const ELS_RTV: i32 = 14;
pub const ELS_RVCS: i32 = 65;
pub const ELS_SBRP: i32 = 124;
pub const ELS_SCN: i32 = 34;
pub const ELS_SCR: i32 = 98;
pub const ELS_SCRF_CLEAR: i32 = 255;
pub const ELS_SCRF_FAB: i32 = 1;
pub const ELS_SCRF_FULL: i32 = 3;
pub const ELS_SCRF_NPORT: i32 = 2;
pub const ELS_SRL: i32 = 123;
pub const ELS_SRR: i32 = 20;
pub const ELS_TEST: i32 = 17;
pub const ELS_TPLS: i32 = 35;
pub const ELS_TPRLO: i32 = 36;
pub const FC_CPC_CAMP: i32 = 0x200;
pub const FC_CPC_IMIX: i32 = 0x4000;
pub const FC_CPC_PRI: i32 = 0x80;
pub const FC_CPC_SEQ: i32 = 0x800;
pub const FC_CPC_VALID: i32 = 0x8000;
pub const FC_CPI_CSYN: i32 = 0x10;
pub const FC_CPR_CSYN: i32 = 0x8;
pub const FC_ELS_RPS_DID: i32 = 0;
pub const FC_ELS_RPS_FAB: i32 = 8;
pub const FC_ELS_RPS_LOOP: i32 = 16;
pub const FC_ELS_RPS_LPEV: i32 = 1;
pub const FC_ELS_RPS_NO_SIG: i32 = 4;
pub const FC_ELS_RPS_NO_SYNC: i32 = 2;
pub const FC_ELS_RPS_PPN: i32 = 1;
pub const FC_ELS_RPS_PTP: i32 = 32;
pub const FC_ELS_RPS_RESET: i32 = 1;
pub const FC_ELS_RPS_WWPN: i32 = 2;
pub const FC_ELS_RTV_EDRES: i32 = 0x4000000;
pub const FC_ELS_RTV_RTTOV: i32 = 0x80000;
pub const FC_ELS_SRL_ALL: i32 = 0;
pub const FC_ELS_SRL_DIS_PER: i32 = 3;
pub const FC_ELS_SRL_EN_PER: i32 = 2;
pub const FC_ELS_SRL_ONE: i32 = 1;
pub const FC_SPP_EST_IMG_PAIR: i32 = 0x20;
pub const FC_SPP_OPA_VAL: i32 = 0x80;
pub const FC_SPP_RESP_ACK: i32 = 1;
pub const FC_SPP_RESP_COND: i32 = 6;
pub const FC_SPP_RESP_CONF: i32 = 5;
pub const FC_SPP_RESP_INIT: i32 = 3;
pub const FC_SPP_RESP_INVL: i32 = 8;
pub const FC_SPP_RESP_MASK: i32 = 0xf;
pub const FC_SPP_RESP_MULT: i32 = 7;
pub const FC_SPP_RESP_NO_PA: i32 = 4;
pub const FC_SPP_RESP_RES: i32 = 2;
pub const FC_SPP_RPA_VAL: i32 = 0x40;
pub const FC_SP_BB_DATA_MASK: i32 = 0xfff;
pub const FC_SP_FT_ABB: i32 = 0x800;
pub const FC_SP_FT_BCAST: i32 = 0x100;
pub const FC_SP_FT_CIRO: i32 = 0x8000;
pub const FC_SP_FT_CLAD: i32 = 0x8000;
pub const FC_SP_FT_CSYN: i32 = 0x10;
pub const FC_SP_FT_EDTR: i32 = 0x400;
pub const FC_SP_FT_FPORT: i32 = 0x1000;
pub const FC_SP_FT_HALF: i32 = 0x4;
pub const FC_SP_FT_HUNT: i32 = 0x80;
pub const FC_SP_FT_MCAST: i32 = 0x200;
pub const FC_SP_FT_NPIV: i32 = 0x8000;
pub const FC_SP_FT_NPIV_ACC: i32 = 0x2000;
pub const FC_SP_FT_PAYL: i32 = 0x1;
pub const FC_SP_FT_RAND: i32 = 0x4000;
pub const FC_SP_FT_RTTOV: i32 = 0x8;
pub const FC_SP_FT_SEC: i32 = 0x20;
pub const FC_SP_FT_SEQC: i32 = 0x2;
pub const FC_SP_FT_SIMP: i32 = 0x40;
pub const FC_SP_FT_VAL: i32 = 0x2000;
pub const FC_TLV_DESC_HDR_SZ: u32 = 8;
pub const FPIN_CONGN_CLEAR: i32 = 0;
pub const FPIN_CONGN_CREDIT_STALL: i32 = 2;
pub const FPIN_CONGN_DEVICE_SPEC: i32 = 15;
pub const FPIN_CONGN_LOST_CREDIT: i32 = 1;
pub const FPIN_CONGN_OVERSUBSCRIPTION: i32 = 3;
pub const FPIN_CONGN_SEVERITY_ERROR: i32 = 247;
pub const FPIN_CONGN_SEVERITY_WARNING: i32 = 241;
pub const FPIN_DELI_DEVICE_SPEC: i32 = 15;
pub const FPIN_DELI_TIMEOUT: i32 = 1;
pub const FPIN_DELI_UNABLE_TO_ROUTE: i32 = 2;
pub const FPIN_DELI_UNKNOWN: i32 = 0;
pub const FPIN_LI_DEVICE_SPEC: i32 = 15;
pub const FPIN_LI_INVALID_CRC: i32 = 6;
pub const FPIN_LI_INVALID_TX_WD: i32 = 5;
pub const FPIN_LI_LINK_FAILURE: i32 = 1;
pub const FPIN_LI_LOSS_OF_SIG: i32 = 3;
pub const FPIN_LI_LOSS_OF_SYNC: i32 = 2;
pub const FPIN_LI_PRIM_SEQ_ERR: i32 = 4;
pub const FPIN_LI_UNKNOWN: i32 = 0;

#[repr(C)]
pub struct fc_df_desc_fpin_reg {
    pub anon0: fc_df_desc_fpin_reg_anon0,
    pub desc_tags: [u32; 0],
}

#[repr(C)]
pub union fc_df_desc_fpin_reg_anon0 {
    pub anon0: fc_df_desc_fpin_reg_anon0_anon0,
    pub __hdr: fc_df_desc_fpin_reg_hdr,
}

#[repr(C)]
pub struct fc_df_desc_fpin_reg_anon0_anon0 {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub count: u32,
}

#[repr(C)]
pub struct fc_df_desc_fpin_reg_hdr {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub count: u32,
}

#[repr(C)]
pub struct fc_diag_cg_sig_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub xmt_signal_capability: u32,
    pub xmt_signal_frequency: fc_diag_cg_sig_freq,
    pub rcv_signal_capability: u32,
    pub rcv_signal_frequency: fc_diag_cg_sig_freq,
}

#[repr(C)]
pub struct fc_diag_cg_sig_freq {
    pub count: u16,
    pub units: u16,
}

#[repr(C)]
pub struct fc_diag_lnkflt_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub degrade_activate_threshold: u32,
    pub degrade_deactivate_threshold: u32,
    pub fec_degrade_interval: u32,
}

#[repr(C, packed)]
pub struct fc_els_adisc {
    pub adisc_cmd: u8,
    pub adisc_resv: [u8; 3],
    pub adisc_resv1: u8,
    pub adisc_hard_addr: [u8; 3],
    pub adisc_wwpn: u64,
    pub adisc_wwnn: u64,
    pub adisc_resv2: u8,
    pub adisc_port_id: [u8; 3],
}

#[repr(C)]
pub struct fc_els_clid {
    pub clid_iq: u8,
    pub clid_ic: u8,
    pub clid_epai: u16,
}

#[repr(C)]
pub struct fc_els_clir {
    pub clir_wwpn: u64,
    pub clir_wwnn: u64,
    pub clir_port_type: u8,
    pub clir_port_id: [u8; 3],
    pub clir_conn_wwpn: u64,
    pub clir_conn_wwnn: u64,
    pub clir_fab_name: u64,
    pub clir_phys_port: u32,
    pub clir_trans_id: u32,
    pub clir_resv: [u8; 3],
    pub clir_ts_fmt: u8,
    pub clir_timestamp: u64,
}

#[repr(C)]
pub struct fc_els_csp {
    pub sp_hi_ver: u8,
    pub sp_lo_ver: u8,
    pub sp_bb_cred: u16,
    pub sp_features: u16,
    pub sp_bb_data: u16,
    pub sp_u: fc_els_csp_sp_u,
    pub sp_e_d_tov: u32,
}

#[repr(C)]
pub union fc_els_csp_sp_u {
    pub sp_plogi: fc_els_csp_sp_u_sp_plogi,
    pub sp_flogi_acc: fc_els_csp_sp_u_sp_flogi_acc,
}

#[repr(C)]
pub struct fc_els_csp_sp_u_sp_flogi_acc {
    pub _sp_r_a_tov: u32,
}

#[repr(C)]
pub struct fc_els_csp_sp_u_sp_plogi {
    pub _sp_tot_seq: u16,
    pub _sp_rel_off: u16,
}

#[repr(C)]
pub struct fc_els_cssp {
    pub cp_class: u16,
    pub cp_init: u16,
    pub cp_recip: u16,
    pub cp_rdfs: u16,
    pub cp_con_seq: u16,
    pub cp_ee_cred: u16,
    pub cp_resv1: u8,
    pub cp_open_seq: u8,
    pub _cp_resv2: [u8; 2],
}

#[repr(C)]
pub struct fc_els_edc {
    pub edc_cmd: u8,
    pub edc_zero: [u8; 3],
    pub desc_len: u32,
    pub desc: [fc_tlv_desc; 0],
}

#[repr(C)]
pub struct fc_els_edc_resp {
    pub acc_hdr: fc_els_ls_acc,
    pub desc_list_len: u32,
    pub lsri: fc_els_lsri_desc,
    pub desc: [fc_tlv_desc; 0],
}

#[repr(C, packed)]
pub struct fc_els_flogi {
    pub fl_cmd: u8,
    pub _fl_resvd: [u8; 3],
    pub fl_csp: fc_els_csp,
    pub fl_wwpn: u64,
    pub fl_wwnn: u64,
    pub fl_cssp: [fc_els_cssp; 4],
    pub fl_vend: [u8; 16],
}

#[repr(C)]
pub struct fc_els_fpin {
    pub fpin_cmd: u8,
    pub fpin_zero: [u8; 3],
    pub desc_len: u32,
    pub fpin_desc: [fc_tlv_desc; 0],
}

#[repr(C)]
pub struct fc_els_lesb {
    pub lesb_link_fail: u32,
    pub lesb_sync_loss: u32,
    pub lesb_sig_loss: u32,
    pub lesb_prim_err: u32,
    pub lesb_inv_word: u32,
    pub lesb_inv_crc: u32,
}

#[repr(C)]
pub struct fc_els_lirr {
    pub lirr_cmd: u8,
    pub lirr_resv: [u8; 3],
    pub lirr_func: u8,
    pub lirr_fmt: u8,
    pub lirr_resv2: [u8; 2],
}

#[repr(C)]
pub struct fc_els_logo {
    pub fl_cmd: u8,
    pub fl_zero: [u8; 3],
    pub fl_resvd: u8,
    pub fl_n_port_id: [u8; 3],
    pub fl_n_port_wwn: u64,
}

#[repr(C)]
pub struct fc_els_ls_acc {
    pub la_cmd: u8,
    pub la_resv: [u8; 3],
}

#[repr(C)]
pub struct fc_els_ls_rjt {
    pub er_cmd: u8,
    pub er_resv: [u8; 4],
    pub er_reason: u8,
    pub er_explan: u8,
    pub er_vendor: u8,
}

#[repr(C)]
pub struct fc_els_lsri_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub rqst_w0: fc_els_lsri_desc_rqst_w0,
}

#[repr(C)]
pub struct fc_els_lsri_desc_rqst_w0 {
    pub cmd: u8,
    pub bytes: [u8; 3],
}

#[repr(C)]
pub struct fc_els_pnb {
    pub pnb_phys_pn: u32,
    pub pnb_resv: u8,
    pub pnb_port_id: [u8; 3],
    pub pnb_wwpn: u64,
}

#[repr(C)]
pub struct fc_els_prli {
    pub prli_cmd: u8,
    pub prli_spp_len: u8,
    pub prli_len: u16,
}

#[repr(C)]
pub struct fc_els_prlo {
    pub prlo_cmd: u8,
    pub prlo_obs: u8,
    pub prlo_len: u16,
}

#[repr(C)]
pub struct fc_els_rdf {
    pub anon0: fc_els_rdf_anon0,
    pub desc: [fc_tlv_desc; 0],
}

#[repr(C)]
pub union fc_els_rdf_anon0 {
    pub anon0: fc_els_rdf_anon0_anon0,
    pub __hdr: fc_els_rdf_hdr,
}

#[repr(C)]
pub struct fc_els_rdf_anon0_anon0 {
    pub fpin_cmd: u8,
    pub fpin_zero: [u8; 3],
    pub desc_len: u32,
}

#[repr(C)]
pub struct fc_els_rdf_hdr {
    pub fpin_cmd: u8,
    pub fpin_zero: [u8; 3],
    pub desc_len: u32,
}

#[repr(C)]
pub struct fc_els_rdf_resp {
    pub anon0: fc_els_rdf_resp_anon0,
    pub desc: [fc_tlv_desc; 0],
}

#[repr(C)]
pub union fc_els_rdf_resp_anon0 {
    pub anon0: fc_els_rdf_resp_anon0_anon0,
    pub __hdr: fc_els_rdf_resp_hdr,
}

#[repr(C)]
pub struct fc_els_rdf_resp_anon0_anon0 {
    pub acc_hdr: fc_els_ls_acc,
    pub desc_list_len: u32,
    pub lsri: fc_els_lsri_desc,
}

#[repr(C)]
pub struct fc_els_rdf_resp_hdr {
    pub acc_hdr: fc_els_ls_acc,
    pub desc_list_len: u32,
    pub lsri: fc_els_lsri_desc,
}

#[repr(C)]
pub struct fc_els_rec {
    pub rec_cmd: u8,
    pub rec_zero: [u8; 3],
    pub rec_resvd: u8,
    pub rec_s_id: [u8; 3],
    pub rec_ox_id: u16,
    pub rec_rx_id: u16,
}

#[repr(C)]
pub struct fc_els_rec_acc {
    pub reca_cmd: u8,
    pub reca_zero: [u8; 3],
    pub reca_ox_id: u16,
    pub reca_rx_id: u16,
    pub reca_resvd1: u8,
    pub reca_ofid: [u8; 3],
    pub reca_resvd2: u8,
    pub reca_rfid: [u8; 3],
    pub reca_fc4value: u32,
    pub reca_e_stat: u32,
}

#[repr(C)]
pub struct fc_els_rlir {
    pub rlir_cmd: u8,
    pub rlir_resv: [u8; 3],
    pub rlir_fmt: u8,
    pub rlir_clr_len: u8,
    pub rlir_cld_len: u8,
    pub rlir_slr_len: u8,
}

#[repr(C)]
pub struct fc_els_rls {
    pub rls_cmd: u8,
    pub rls_resv: [u8; 4],
    pub rls_port_id: [u8; 3],
}

#[repr(C)]
pub struct fc_els_rls_resp {
    pub rls_cmd: u8,
    pub rls_resv: [u8; 3],
    pub rls_lesb: fc_els_lesb,
}

#[repr(C)]
pub struct fc_els_rnid {
    pub rnid_cmd: u8,
    pub rnid_resv: [u8; 3],
    pub rnid_fmt: u8,
    pub rnid_resv2: [u8; 3],
}

#[repr(C)]
pub struct fc_els_rnid_cid {
    pub rnid_wwpn: u64,
    pub rnid_wwnn: u64,
}

#[repr(C)]
pub struct fc_els_rnid_gen {
    pub rnid_vend_id: [u8; 16],
    pub rnid_atype: u32,
    pub rnid_phys_port: u32,
    pub rnid_att_nodes: u32,
    pub rnid_node_mgmt: u8,
    pub rnid_ip_ver: u8,
    pub rnid_prot_port: u16,
    pub rnid_ip_addr: [u32; 4],
    pub rnid_resvd: [u8; 2],
    pub rnid_vend_spec: u16,
}

#[repr(C)]
pub struct fc_els_rnid_resp {
    pub rnid_cmd: u8,
    pub rnid_resv: [u8; 3],
    pub rnid_fmt: u8,
    pub rnid_cid_len: u8,
    pub rnid_resv2: u8,
    pub rnid_sid_len: u8,
}

#[repr(C)]
pub struct fc_els_rpl {
    pub rpl_cmd: u8,
    pub rpl_resv: [u8; 5],
    pub rpl_max_size: u16,
    pub rpl_resv1: u8,
    pub rpl_index: [u8; 3],
}

#[repr(C)]
pub struct fc_els_rpl_resp {
    pub rpl_cmd: u8,
    pub rpl_resv1: u8,
    pub rpl_plen: u16,
    pub rpl_resv2: u8,
    pub rpl_llen: [u8; 3],
    pub rpl_resv3: u8,
    pub rpl_index: [u8; 3],
    pub rpl_pnb: [fc_els_pnb; 1],
}

#[repr(C)]
pub struct fc_els_rps {
    pub rps_cmd: u8,
    pub rps_resv: [u8; 2],
    pub rps_flag: u8,
    pub rps_port_spec: u64,
}

#[repr(C)]
pub struct fc_els_rps_resp {
    pub rps_cmd: u8,
    pub rps_resv: [u8; 2],
    pub rps_flag: u8,
    pub rps_resv2: [u8; 2],
    pub rps_status: u16,
    pub rps_lesb: fc_els_lesb,
}

#[repr(C)]
pub struct fc_els_rrq {
    pub rrq_cmd: u8,
    pub rrq_zero: [u8; 3],
    pub rrq_resvd: u8,
    pub rrq_s_id: [u8; 3],
    pub rrq_ox_id: u16,
    pub rrq_rx_id: u16,
}

#[repr(C)]
pub struct fc_els_rscn {
    pub rscn_cmd: u8,
    pub rscn_page_len: u8,
    pub rscn_plen: u16,
}

#[repr(C)]
pub struct fc_els_rscn_page {
    pub rscn_page_flags: u8,
    pub rscn_fid: [u8; 3],
}

#[repr(C)]
pub struct fc_els_rtv {
    pub rtv_cmd: u8,
    pub rtv_zero: [u8; 3],
}

#[repr(C)]
pub struct fc_els_rtv_acc {
    pub rtv_cmd: u8,
    pub rtv_zero: [u8; 3],
    pub rtv_r_a_tov: u32,
    pub rtv_e_d_tov: u32,
    pub rtv_toq: u32,
}

#[repr(C)]
pub struct fc_els_scr {
    pub scr_cmd: u8,
    pub scr_resv: [u8; 6],
    pub scr_reg_func: u8,
}

#[repr(C)]
pub struct fc_els_spp {
    pub spp_type: u8,
    pub spp_type_ext: u8,
    pub spp_flags: u8,
    pub _spp_resvd: u8,
    pub spp_orig_pa: u32,
    pub spp_resp_pa: u32,
    pub spp_params: u32,
}

#[repr(C)]
pub struct fc_els_srl {
    pub srl_cmd: u8,
    pub srl_resv: [u8; 3],
    pub srl_flag: u8,
    pub srl_flag_param: [u8; 3],
}

#[repr(C)]
pub struct fc_fn_congn_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub event_type: u16,
    pub event_modifier: u16,
    pub event_period: u32,
    pub severity: u8,
    pub resv: [u8; 3],
}

#[repr(C)]
pub struct fc_fn_deli_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub detecting_wwpn: u64,
    pub attached_wwpn: u64,
    pub deli_reason_code: u32,
}

#[repr(C)]
pub struct fc_fn_li_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub detecting_wwpn: u64,
    pub attached_wwpn: u64,
    pub event_type: u16,
    pub event_modifier: u16,
    pub event_threshold: u32,
    pub event_count: u32,
    pub pname_count: u32,
    pub pname_list: [u64; 0],
}

#[repr(C)]
pub struct fc_fn_peer_congn_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub detecting_wwpn: u64,
    pub attached_wwpn: u64,
    pub event_type: u16,
    pub event_modifier: u16,
    pub event_period: u32,
    pub pname_count: u32,
    pub pname_list: [u64; 0],
}

#[repr(C)]
pub struct fc_tlv_desc {
    pub desc_tag: u32,
    pub desc_len: u32,
    pub desc_value: [u8; 0],
}

records! {
    fc_df_desc_fpin_reg: size 12, align 4;
    fc_df_desc_fpin_reg_anon0: size 12, align 4;
    fc_df_desc_fpin_reg_anon0_anon0: size 12, align 4;
    fc_df_desc_fpin_reg_hdr: size 12, align 4;
    fc_diag_cg_sig_desc: size 24, align 4;
    fc_diag_cg_sig_freq: size 4, align 2;
    fc_diag_lnkflt_desc: size 20, align 4;
    fc_els_adisc: size 28, align 1;
    fc_els_clid: size 4, align 2;
    fc_els_clir: size 72, align 8;
    fc_els_csp: size 16, align 4;
    fc_els_csp_sp_u: size 4, align 4;
    fc_els_csp_sp_u_sp_flogi_acc: size 4, align 4;
    fc_els_csp_sp_u_sp_plogi: size 4, align 2;
    fc_els_cssp: size 16, align 2;
    fc_els_edc: size 8, align 4;
    fc_els_edc_resp: size 20, align 4;
    fc_els_flogi: size 116, align 1;
    fc_els_fpin: size 8, align 4;
    fc_els_lesb: size 24, align 4;
    fc_els_lirr: size 8, align 1;
    fc_els_logo: size 16, align 8;
    fc_els_ls_acc: size 4, align 1;
    fc_els_ls_rjt: size 8, align 1;
    fc_els_lsri_desc: size 12, align 4;
    fc_els_lsri_desc_rqst_w0: size 4, align 1;
    fc_els_pnb: size 16, align 8;
    fc_els_prli: size 4, align 2;
    fc_els_prlo: size 4, align 2;
    fc_els_rdf: size 8, align 4;
    fc_els_rdf_anon0: size 8, align 4;
    fc_els_rdf_anon0_anon0: size 8, align 4;
    fc_els_rdf_hdr: size 8, align 4;
    fc_els_rdf_resp: size 20, align 4;
    fc_els_rdf_resp_anon0: size 20, align 4;
    fc_els_rdf_resp_anon0_anon0: size 20, align 4;
    fc_els_rdf_resp_hdr: size 20, align 4;
    fc_els_rec: size 12, align 2;
    fc_els_rec_acc: size 24, align 4;
    fc_els_rlir: size 8, align 1;
    fc_els_rls: size 8, align 1;
    fc_els_rls_resp: size 28, align 4;
    fc_els_rnid: size 8, align 1;
    fc_els_rnid_cid: size 16, align 8;
    fc_els_rnid_gen: size 52, align 4;
    fc_els_rnid_resp: size 8, align 1;
    fc_els_rpl: size 12, align 2;
    fc_els_rpl_resp: size 32, align 8;
    fc_els_rps: size 16, align 8;
    fc_els_rps_resp: size 32, align 4;
    fc_els_rrq: size 12, align 2;
    fc_els_rscn: size 4, align 2;
    fc_els_rscn_page: size 4, align 1;
    fc_els_rtv: size 4, align 1;
    fc_els_rtv_acc: size 16, align 4;
    fc_els_scr: size 8, align 1;
    fc_els_spp: size 16, align 4;
    fc_els_srl: size 8, align 1;
    fc_fn_congn_desc: size 20, align 4;
    fc_fn_deli_desc: size 32, align 8;
    fc_fn_li_desc: size 40, align 8;
    fc_fn_peer_congn_desc: size 40, align 8;
    fc_tlv_desc: size 8, align 4;
}
