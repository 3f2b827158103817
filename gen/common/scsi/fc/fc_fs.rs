// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! scsi/fc/fc_fs.h

pub const FC_BA_RJT_ABT: i32 = 5;
pub const FC_BA_RJT_EXP_NONE: i32 = 0;
pub const FC_BA_RJT_INVL_CMD: i32 = 1;
pub const FC_BA_RJT_INV_XID: i32 = 3;
pub const FC_BA_RJT_LOG_BUSY: i32 = 5;
pub const FC_BA_RJT_LOG_ERR: i32 = 3;
pub const FC_BA_RJT_NONE: i32 = 0;
pub const FC_BA_RJT_PROTO_ERR: i32 = 7;
pub const FC_BA_RJT_UNABLE: i32 = 9;
pub const FC_BA_RJT_VENDOR: i32 = 255;
pub const FC_BA_SEQ_ID_VAL: i32 = 0x80;
pub const FC_DEF_E_D_TOV: u32 = 2000;
pub const FC_DEF_R_A_TOV: u32 = 10000;
pub const FC_FC_ACK_0: i32 = 0x3000;
pub const FC_FC_ACK_1: i32 = 0x1000;
pub const FC_FC_ACK_N: i32 = 0x2000;
pub const FC_FC_END_CONN: i32 = 0x40000;
pub const FC_FC_END_SEQ: i32 = 0x80000;
pub const FC_FC_EX_CTX: i32 = 0x800000;
pub const FC_FC_FIRST_SEQ: i32 = 0x200000;
pub const FC_FC_LAST_SEQ: i32 = 0x100000;
pub const FC_FC_REL_OFF: i32 = 0x8;
pub const FC_FC_RES2: i32 = 0x4;
pub const FC_FC_RES_B10: i32 = 0x400;
pub const FC_FC_RES_B11: i32 = 0x800;
pub const FC_FC_RES_B17: i32 = 0x20000;
pub const FC_FC_RETX_SEQ: i32 = 0x200;
pub const FC_FC_SEQ_CTX: i32 = 0x400000;
pub const FC_FC_SEQ_INIT: i32 = 0x10000;
pub const FC_FC_UNI_TX: i32 = 0x100;
pub const FC_FC_X_ID_INVAL: i32 = 0x4000;
pub const FC_FC_X_ID_REASS: i32 = 0x8000;
pub const FC_FID_ALIASES: i32 = 16777208;
pub const FC_FID_BCAST: i32 = 16777215;
pub const FC_FID_CLOCK: i32 = 16777206;
pub const FC_FID_DIR_SERV: i32 = 16777212;
pub const FC_FID_DOMAIN: i32 = 0;
pub const FC_FID_DOM_MGR: i32 = 0xfffc00;
pub const FC_FID_FCTRL: i32 = 16777213;
pub const FC_FID_FLOGI: i32 = 16777214;
pub const FC_FID_LINK: i32 = 2;
pub const FC_FID_MCAST_SERV: i32 = 16777205;
pub const FC_FID_MGMT_SERV: i32 = 16777210;
pub const FC_FID_NONE: i32 = 0;
pub const FC_FID_PORT: i32 = 1;
pub const FC_FID_QOS: i32 = 16777209;
pub const FC_FID_SEC_KEY: i32 = 16777207;
pub const FC_FID_TIME_SERV: i32 = 16777211;
pub const FC_FID_WELL_KNOWN_BASE: i32 = 0xfffff5;
pub const FC_FID_WELL_KNOWN_MAX: i32 = 0xffffff;
pub const FC_FRAME_HEADER_LEN: i32 = 24;
pub const FC_MAX_FRAME: u32 = 0x858;
pub const FC_MAX_PAYLOAD: u32 = 2112;
pub const FC_MIN_MAX_FRAME: u32 = 0x118;
pub const FC_MIN_MAX_PAYLOAD: u32 = 256;
pub const FC_RCTL_ACK_0: i32 = 193;
pub const FC_RCTL_ACK_1: i32 = 192;
pub const FC_RCTL_BA_ABTS: i32 = 129;
pub const FC_RCTL_BA_ACC: i32 = 132;
pub const FC_RCTL_BA_NOP: i32 = 128;
pub const FC_RCTL_BA_PRMT: i32 = 134;
pub const FC_RCTL_BA_RJT: i32 = 133;
pub const FC_RCTL_BA_RMC: i32 = 130;
pub const FC_RCTL_DD_CMD_STATUS: i32 = 7;
pub const FC_RCTL_DD_DATA_DESC: i32 = 5;
pub const FC_RCTL_DD_SOL_CTL: i32 = 3;
pub const FC_RCTL_DD_SOL_DATA: i32 = 1;
pub const FC_RCTL_DD_UNCAT: i32 = 0;
pub const FC_RCTL_DD_UNSOL_CMD: i32 = 6;
pub const FC_RCTL_DD_UNSOL_CTL: i32 = 2;
pub const FC_RCTL_DD_UNSOL_DATA: i32 = 4;
pub const FC_RCTL_ELS4_REP: i32 = 51;
pub const FC_RCTL_ELS4_REQ: i32 = 50;
pub const FC_RCTL_ELS_REP: i32 = 35;
pub const FC_RCTL_ELS_REQ: i32 = 34;
pub const FC_RCTL_ENCH: i32 = 82;
pub const FC_RCTL_END: i32 = 201;
pub const FC_RCTL_F_BSY: i32 = 197;
pub const FC_RCTL_F_BSYL: i32 = 198;
pub const FC_RCTL_F_RJT: i32 = 195;
pub const FC_RCTL_IFRH: i32 = 81;
pub const FC_RCTL_ILS_REP: i32 = 3;
pub const FC_RCTL_ILS_REQ: i32 = 2;
pub const FC_RCTL_LCR: i32 = 199;
pub const FC_RCTL_P_BSY: i32 = 196;
pub const FC_RCTL_P_RJT: i32 = 194;
pub const FC_RCTL_VFTH: i32 = 80;
pub const FC_RJT_CLS_UNSUP: i32 = 5;
pub const FC_RJT_CS_CTL: i32 = 28;
pub const FC_RJT_DEL_USAGE: i32 = 6;
pub const FC_RJT_DF_CTL: i32 = 14;
pub const FC_RJT_EXCH_ERR: i32 = 17;
pub const FC_RJT_EXCH_EST: i32 = 24;
pub const FC_RJT_FAB_CLASS: i32 = 21;
pub const FC_RJT_FAB_UNAV: i32 = 26;
pub const FC_RJT_F_CTL: i32 = 10;
pub const FC_RJT_INSUF_RES: i32 = 29;
pub const FC_RJT_INVL_ATT: i32 = 37;
pub const FC_RJT_INVL_CLS: i32 = 31;
pub const FC_RJT_INVL_DID: i32 = 1;
pub const FC_RJT_INVL_SID: i32 = 2;
pub const FC_RJT_LEN: i32 = 19;
pub const FC_RJT_LINK_CTL: i32 = 8;
pub const FC_RJT_LOGI_REQ: i32 = 22;
pub const FC_RJT_MCAST_ERR: i32 = 34;
pub const FC_RJT_MCAST_ET: i32 = 35;
pub const FC_RJT_NONE: i32 = 0;
pub const FC_RJT_OX_ID: i32 = 11;
pub const FC_RJT_PARAM: i32 = 16;
pub const FC_RJT_PREEMT_DIS: i32 = 33;
pub const FC_RJT_PREEMT_RJT: i32 = 32;
pub const FC_RJT_PRLI_REQ: i32 = 36;
pub const FC_RJT_PROTO: i32 = 18;
pub const FC_RJT_P_UNAV: i32 = 4;
pub const FC_RJT_P_UNAV_T: i32 = 3;
pub const FC_RJT_RX_ID: i32 = 12;
pub const FC_RJT_R_CTL: i32 = 9;
pub const FC_RJT_SEQ_CNT: i32 = 15;
pub const FC_RJT_SEQ_ID: i32 = 13;
pub const FC_RJT_SEQ_XS: i32 = 23;
pub const FC_RJT_TYPE_UNSUP: i32 = 7;
pub const FC_RJT_UNEXP_ACK: i32 = 20;
pub const FC_RJT_VC_ID: i32 = 27;
pub const FC_RJT_VENDOR: i32 = 255;
pub const FC_TYPE_BLS: i32 = 0;
pub const FC_TYPE_CT: i32 = 32;
pub const FC_TYPE_ELS: i32 = 1;
pub const FC_TYPE_FCP: i32 = 8;
pub const FC_TYPE_ILS: i32 = 34;
pub const FC_TYPE_IP: i32 = 5;
pub const FC_TYPE_NVME: i32 = 40;
pub const FC_XID_MAX: i32 = 0xfffe;
pub const FC_XID_MIN: i32 = 0x0;
pub const FC_XID_UNKNOWN: i32 = 0xffff;

#[repr(C)]
pub struct fc_ba_acc {
    pub ba_seq_id_val: u8,
    pub ba_seq_id: u8,
    pub ba_resvd: [u8; 2],
    pub ba_ox_id: u16,
    pub ba_rx_id: u16,
    pub ba_low_seq_cnt: u16,
    pub ba_high_seq_cnt: u16,
}

#[repr(C)]
pub struct fc_ba_rjt {
    pub br_resvd: u8,
    pub br_reason: u8,
    pub br_explan: u8,
    pub br_vendor: u8,
}

#[repr(C)]
pub struct fc_frame_header {
    pub fh_r_ctl: u8,
    pub fh_d_id: [u8; 3],
    pub fh_cs_ctl: u8,
    pub fh_s_id: [u8; 3],
    pub fh_type: u8,
    pub fh_f_ctl: [u8; 3],
    pub fh_seq_id: u8,
    pub fh_df_ctl: u8,
    pub fh_seq_cnt: u16,
    pub fh_ox_id: u16,
    pub fh_rx_id: u16,
    pub fh_parm_offset: u32,
}

#[repr(C)]
pub struct fc_pf_rjt {
    pub rj_action: u8,
    pub rj_reason: u8,
    pub rj_resvd: u8,
    pub rj_vendor: u8,
}

records! {
    fc_ba_acc: size 12, align 2;
    fc_ba_rjt: size 4, align 1;
    fc_frame_header: size 24, align 4;
    fc_pf_rjt: size 4, align 1;
}
