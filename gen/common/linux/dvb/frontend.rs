// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/frontend.h

pub const APSK_16: i32 = 10;
pub const APSK_16_L: i32 = 17;
pub const APSK_32: i32 = 11;
pub const APSK_32_L: i32 = 18;
pub const APSK_64: i32 = 19;
pub const APSK_64_L: i32 = 20;
pub const APSK_8_L: i32 = 16;
pub const ATSCMH_RSCODE_211_187: i32 = 0;
pub const ATSCMH_RSCODE_223_187: i32 = 1;
pub const ATSCMH_RSCODE_235_187: i32 = 2;
pub const ATSCMH_RSCODE_RES: i32 = 3;
pub const ATSCMH_RSFRAME_ENS_PRI: i32 = 0;
pub const ATSCMH_RSFRAME_ENS_SEC: i32 = 1;
pub const ATSCMH_RSFRAME_PRI_ONLY: i32 = 0;
pub const ATSCMH_RSFRAME_PRI_SEC: i32 = 1;
pub const ATSCMH_RSFRAME_RES: i32 = 2;
pub const ATSCMH_SCCC_BLK_COMB: i32 = 1;
pub const ATSCMH_SCCC_BLK_RES: i32 = 2;
pub const ATSCMH_SCCC_BLK_SEP: i32 = 0;
pub const ATSCMH_SCCC_CODE_HLF: i32 = 0;
pub const ATSCMH_SCCC_CODE_QTR: i32 = 1;
pub const ATSCMH_SCCC_CODE_RES: i32 = 2;
pub const BANDWIDTH_10_MHZ: i32 = 5;
pub const BANDWIDTH_1_712_MHZ: i32 = 6;
pub const BANDWIDTH_5_MHZ: i32 = 4;
pub const BANDWIDTH_6_MHZ: i32 = 2;
pub const BANDWIDTH_7_MHZ: i32 = 1;
pub const BANDWIDTH_8_MHZ: i32 = 0;
pub const BANDWIDTH_AUTO: i32 = 3;
pub const DQPSK: i32 = 12;
pub const DTV_API_VERSION: i32 = 35;
pub const DTV_ATSCMH_FIC_VER: i32 = 45;
pub const DTV_ATSCMH_NOG: i32 = 47;
pub const DTV_ATSCMH_PARADE_ID: i32 = 46;
pub const DTV_ATSCMH_PRC: i32 = 50;
pub const DTV_ATSCMH_RS_CODE_MODE_PRI: i32 = 53;
pub const DTV_ATSCMH_RS_CODE_MODE_SEC: i32 = 54;
pub const DTV_ATSCMH_RS_FRAME_ENSEMBLE: i32 = 52;
pub const DTV_ATSCMH_RS_FRAME_MODE: i32 = 51;
pub const DTV_ATSCMH_SCCC_BLOCK_MODE: i32 = 55;
pub const DTV_ATSCMH_SCCC_CODE_MODE_A: i32 = 56;
pub const DTV_ATSCMH_SCCC_CODE_MODE_B: i32 = 57;
pub const DTV_ATSCMH_SCCC_CODE_MODE_C: i32 = 58;
pub const DTV_ATSCMH_SCCC_CODE_MODE_D: i32 = 59;
pub const DTV_ATSCMH_SGN: i32 = 49;
pub const DTV_ATSCMH_TNOG: i32 = 48;
pub const DTV_BANDWIDTH_HZ: i32 = 5;
pub const DTV_CLEAR: i32 = 2;
pub const DTV_CODE_RATE_HP: i32 = 36;
pub const DTV_CODE_RATE_LP: i32 = 37;
pub const DTV_DELIVERY_SYSTEM: i32 = 17;
pub const DTV_DISEQC_MASTER: i32 = 7;
pub const DTV_DISEQC_SLAVE_REPLY: i32 = 14;
pub const DTV_DVBT2_PLP_ID_LEGACY: i32 = 43;
pub const DTV_ENUM_DELSYS: i32 = 44;
pub const DTV_FE_CAPABILITY: i32 = 16;
pub const DTV_FE_CAPABILITY_COUNT: i32 = 15;
pub const DTV_FREQUENCY: i32 = 3;
pub const DTV_GUARD_INTERVAL: i32 = 38;
pub const DTV_HIERARCHY: i32 = 40;
pub const DTV_INNER_FEC: i32 = 9;
pub const DTV_INTERLEAVING: i32 = 60;
pub const DTV_INVERSION: i32 = 6;
pub const DTV_IOCTL_MAX_MSGS: i32 = 64;
pub const DTV_ISDBS_TS_ID_LEGACY: i32 = 42;
pub const DTV_ISDBT_LAYERA_FEC: i32 = 23;
pub const DTV_ISDBT_LAYERA_MODULATION: i32 = 24;
pub const DTV_ISDBT_LAYERA_SEGMENT_COUNT: i32 = 25;
pub const DTV_ISDBT_LAYERA_TIME_INTERLEAVING: i32 = 26;
pub const DTV_ISDBT_LAYERB_FEC: i32 = 27;
pub const DTV_ISDBT_LAYERB_MODULATION: i32 = 28;
pub const DTV_ISDBT_LAYERB_SEGMENT_COUNT: i32 = 29;
pub const DTV_ISDBT_LAYERB_TIME_INTERLEAVING: i32 = 30;
pub const DTV_ISDBT_LAYERC_FEC: i32 = 31;
pub const DTV_ISDBT_LAYERC_MODULATION: i32 = 32;
pub const DTV_ISDBT_LAYERC_SEGMENT_COUNT: i32 = 33;
pub const DTV_ISDBT_LAYERC_TIME_INTERLEAVING: i32 = 34;
pub const DTV_ISDBT_LAYER_ENABLED: i32 = 41;
pub const DTV_ISDBT_PARTIAL_RECEPTION: i32 = 18;
pub const DTV_ISDBT_SB_SEGMENT_COUNT: i32 = 22;
pub const DTV_ISDBT_SB_SEGMENT_IDX: i32 = 21;
pub const DTV_ISDBT_SB_SUBCHANNEL_ID: i32 = 20;
pub const DTV_ISDBT_SOUND_BROADCASTING: i32 = 19;
pub const DTV_LNA: i32 = 61;
pub const DTV_MAX_COMMAND: i32 = 70;
pub const DTV_MODULATION: i32 = 4;
pub const DTV_PILOT: i32 = 12;
pub const DTV_ROLLOFF: i32 = 13;
pub const DTV_SCRAMBLING_SEQUENCE_INDEX: i32 = 70;
pub const DTV_STAT_CNR: i32 = 63;
pub const DTV_STAT_ERROR_BLOCK_COUNT: i32 = 68;
pub const DTV_STAT_POST_ERROR_BIT_COUNT: i32 = 66;
pub const DTV_STAT_POST_TOTAL_BIT_COUNT: i32 = 67;
pub const DTV_STAT_PRE_ERROR_BIT_COUNT: i32 = 64;
pub const DTV_STAT_PRE_TOTAL_BIT_COUNT: i32 = 65;
pub const DTV_STAT_SIGNAL_STRENGTH: i32 = 62;
pub const DTV_STAT_TOTAL_BLOCK_COUNT: i32 = 69;
pub const DTV_STREAM_ID: i32 = 42;
pub const DTV_SYMBOL_RATE: i32 = 8;
pub const DTV_TONE: i32 = 11;
pub const DTV_TRANSMISSION_MODE: i32 = 39;
pub const DTV_TUNE: i32 = 1;
pub const DTV_UNDEFINED: i32 = 0;
pub const DTV_VOLTAGE: i32 = 10;
pub const FEC_11_15: i32 = 18;
pub const FEC_11_20: i32 = 21;
pub const FEC_11_45: i32 = 29;
pub const FEC_13_18: i32 = 19;
pub const FEC_13_45: i32 = 24;
pub const FEC_14_45: i32 = 31;
pub const FEC_1_2: i32 = 1;
pub const FEC_1_3: i32 = 13;
pub const FEC_1_4: i32 = 14;
pub const FEC_23_36: i32 = 22;
pub const FEC_25_36: i32 = 23;
pub const FEC_26_45: i32 = 25;
pub const FEC_28_45: i32 = 26;
pub const FEC_2_3: i32 = 2;
pub const FEC_2_5: i32 = 12;
pub const FEC_32_45: i32 = 27;
pub const FEC_3_4: i32 = 3;
pub const FEC_3_5: i32 = 10;
pub const FEC_4_15: i32 = 30;
pub const FEC_4_5: i32 = 4;
pub const FEC_5_6: i32 = 5;
pub const FEC_5_9: i32 = 15;
pub const FEC_6_7: i32 = 6;
pub const FEC_77_90: i32 = 28;
pub const FEC_7_15: i32 = 32;
pub const FEC_7_8: i32 = 7;
pub const FEC_7_9: i32 = 16;
pub const FEC_8_15: i32 = 17;
pub const FEC_8_9: i32 = 8;
pub const FEC_9_10: i32 = 11;
pub const FEC_9_20: i32 = 20;
pub const FEC_AUTO: i32 = 9;
pub const FEC_NONE: i32 = 0;
pub const FE_ATSC: i32 = 3;
pub const FE_CAN_16VSB: u32 = 0x400000;
pub const FE_CAN_2G_MODULATION: u32 = 0x10000000;
pub const FE_CAN_8VSB: u32 = 0x200000;
pub const FE_CAN_BANDWIDTH_AUTO: u32 = 0x40000;
pub const FE_CAN_FEC_1_2: u32 = 0x2;
pub const FE_CAN_FEC_2_3: u32 = 0x4;
pub const FE_CAN_FEC_3_4: u32 = 0x8;
pub const FE_CAN_FEC_4_5: u32 = 0x10;
pub const FE_CAN_FEC_5_6: u32 = 0x20;
pub const FE_CAN_FEC_6_7: u32 = 0x40;
pub const FE_CAN_FEC_7_8: u32 = 0x80;
pub const FE_CAN_FEC_8_9: u32 = 0x100;
pub const FE_CAN_FEC_AUTO: u32 = 0x200;
pub const FE_CAN_GUARD_INTERVAL_AUTO: u32 = 0x80000;
pub const FE_CAN_HIERARCHY_AUTO: u32 = 0x100000;
pub const FE_CAN_INVERSION_AUTO: u32 = 0x1;
pub const FE_CAN_MULTISTREAM: u32 = 0x4000000;
pub const FE_CAN_MUTE_TS: u32 = 0x80000000;
pub const FE_CAN_QAM_128: u32 = 0x4000;
pub const FE_CAN_QAM_16: u32 = 0x800;
pub const FE_CAN_QAM_256: u32 = 0x8000;
pub const FE_CAN_QAM_32: u32 = 0x1000;
pub const FE_CAN_QAM_64: u32 = 0x2000;
pub const FE_CAN_QAM_AUTO: u32 = 0x10000;
pub const FE_CAN_QPSK: u32 = 0x400;
pub const FE_CAN_RECOVER: u32 = 0x40000000;
pub const FE_CAN_TRANSMISSION_MODE_AUTO: u32 = 0x20000;
pub const FE_CAN_TURBO_FEC: u32 = 0x8000000;
pub const FE_DISEQC_RECV_SLAVE_REPLY: u32 = 0x800c6f40;
pub const FE_DISEQC_RESET_OVERLOAD: u32 = 0x6f3e;
pub const FE_DISEQC_SEND_BURST: u32 = 0x6f41;
pub const FE_DISEQC_SEND_MASTER_CMD: u32 = 0x40076f3f;
pub const FE_DISHNETWORK_SEND_LEGACY_CMD: u32 = 0x6f50;
pub const FE_ENABLE_HIGH_LNB_VOLTAGE: u32 = 0x6f44;
pub const FE_GET_EVENT: u32 = 0x80286f4e;
pub const FE_GET_FRONTEND: u32 = 0x80246f4d;
pub const FE_GET_INFO: u32 = 0x80a86f3d;
pub const FE_HAS_CARRIER: i32 = 2;
pub const FE_HAS_EXTENDED_CAPS: u32 = 0x800000;
pub const FE_HAS_LOCK: i32 = 16;
pub const FE_HAS_SIGNAL: i32 = 1;
pub const FE_HAS_SYNC: i32 = 8;
pub const FE_HAS_VITERBI: i32 = 4;
pub const FE_IS_STUPID: u32 = 0x0;
pub const FE_NEEDS_BENDING: u32 = 0x20000000;
pub const FE_NONE: i32 = 0;
pub const FE_OFDM: i32 = 2;
pub const FE_QAM: i32 = 1;
pub const FE_QPSK: i32 = 0;
pub const FE_READ_BER: u32 = 0x80046f46;
pub const FE_READ_SIGNAL_STRENGTH: u32 = 0x80026f47;
pub const FE_READ_SNR: u32 = 0x80026f48;
pub const FE_READ_STATUS: u32 = 0x80046f45;
pub const FE_READ_UNCORRECTED_BLOCKS: u32 = 0x80046f49;
pub const FE_REINIT: i32 = 64;
pub const FE_SCALE_COUNTER: i32 = 3;
pub const FE_SCALE_DECIBEL: i32 = 1;
pub const FE_SCALE_NOT_AVAILABLE: i32 = 0;
pub const FE_SCALE_RELATIVE: i32 = 2;
pub const FE_SET_FRONTEND: u32 = 0x40246f4c;
pub const FE_SET_FRONTEND_TUNE_MODE: u32 = 0x6f51;
pub const FE_SET_TONE: u32 = 0x6f42;
pub const FE_SET_VOLTAGE: u32 = 0x6f43;
pub const FE_TIMEDOUT: i32 = 32;
pub const FE_TUNE_MODE_ONESHOT: i32 = 0x1;
pub const GUARD_INTERVAL_19_128: i32 = 6;
pub const GUARD_INTERVAL_19_256: i32 = 7;
pub const GUARD_INTERVAL_1_128: i32 = 5;
pub const GUARD_INTERVAL_1_16: i32 = 1;
pub const GUARD_INTERVAL_1_32: i32 = 0;
pub const GUARD_INTERVAL_1_4: i32 = 3;
pub const GUARD_INTERVAL_1_64: i32 = 11;
pub const GUARD_INTERVAL_1_8: i32 = 2;
pub const GUARD_INTERVAL_AUTO: i32 = 4;
pub const GUARD_INTERVAL_PN420: i32 = 8;
pub const GUARD_INTERVAL_PN595: i32 = 9;
pub const GUARD_INTERVAL_PN945: i32 = 10;
pub const HIERARCHY_1: i32 = 1;
pub const HIERARCHY_2: i32 = 2;
pub const HIERARCHY_4: i32 = 3;
pub const HIERARCHY_AUTO: i32 = 4;
pub const HIERARCHY_NONE: i32 = 0;
pub const INTERLEAVING_240: i32 = 2;
pub const INTERLEAVING_720: i32 = 3;
pub const INTERLEAVING_AUTO: i32 = 1;
pub const INTERLEAVING_NONE: i32 = 0;
pub const INVERSION_AUTO: i32 = 2;
pub const INVERSION_OFF: i32 = 0;
pub const INVERSION_ON: i32 = 1;
pub const LNA_AUTO: u32 = 4294967295;
pub const MAX_DTV_STATS: i32 = 4;
pub const NO_STREAM_ID_FILTER: u32 = 4294967295;
pub const PILOT_AUTO: i32 = 2;
pub const PILOT_OFF: i32 = 1;
pub const PILOT_ON: i32 = 0;
pub const PSK_8: i32 = 9;
pub const QAM_1024: i32 = 14;
pub const QAM_128: i32 = 4;
pub const QAM_16: i32 = 1;
pub const QAM_256: i32 = 5;
pub const QAM_32: i32 = 2;
pub const QAM_4096: i32 = 15;
pub const QAM_4_NR: i32 = 13;
pub const QAM_64: i32 = 3;
pub const QAM_AUTO: i32 = 6;
pub const QPSK: i32 = 0;
pub const ROLLOFF_10: i32 = 5;
pub const ROLLOFF_15: i32 = 4;
pub const ROLLOFF_20: i32 = 1;
pub const ROLLOFF_25: i32 = 2;
pub const ROLLOFF_35: i32 = 0;
pub const ROLLOFF_5: i32 = 6;
pub const ROLLOFF_AUTO: i32 = 3;
pub const SEC_MINI_A: i32 = 0;
pub const SEC_MINI_B: i32 = 1;
pub const SEC_TONE_OFF: i32 = 1;
pub const SEC_TONE_ON: i32 = 0;
pub const SEC_VOLTAGE_13: i32 = 0;
pub const SEC_VOLTAGE_18: i32 = 1;
pub const SEC_VOLTAGE_OFF: i32 = 2;
pub const SYS_ATSC: i32 = 11;
pub const SYS_ATSCMH: i32 = 12;
pub const SYS_CMMB: i32 = 14;
pub const SYS_DAB: i32 = 15;
pub const SYS_DMBTH: i32 = 13;
pub const SYS_DSS: i32 = 4;
pub const SYS_DTMB: i32 = 13;
pub const SYS_DVBC2: i32 = 19;
pub const SYS_DVBC_ANNEX_A: i32 = 1;
pub const SYS_DVBC_ANNEX_AC: i32 = 1;
pub const SYS_DVBC_ANNEX_B: i32 = 2;
pub const SYS_DVBC_ANNEX_C: i32 = 18;
pub const SYS_DVBH: i32 = 7;
pub const SYS_DVBS: i32 = 5;
pub const SYS_DVBS2: i32 = 6;
pub const SYS_DVBT: i32 = 3;
pub const SYS_DVBT2: i32 = 16;
pub const SYS_ISDBC: i32 = 10;
pub const SYS_ISDBS: i32 = 9;
pub const SYS_ISDBT: i32 = 8;
pub const SYS_TURBO: i32 = 17;
pub const SYS_UNDEFINED: i32 = 0;
pub const TRANSMISSION_MODE_16K: i32 = 5;
pub const TRANSMISSION_MODE_1K: i32 = 4;
pub const TRANSMISSION_MODE_2K: i32 = 0;
pub const TRANSMISSION_MODE_32K: i32 = 6;
pub const TRANSMISSION_MODE_4K: i32 = 3;
pub const TRANSMISSION_MODE_8K: i32 = 1;
pub const TRANSMISSION_MODE_AUTO: i32 = 2;
pub const TRANSMISSION_MODE_C1: i32 = 7;
pub const TRANSMISSION_MODE_C3780: i32 = 8;
pub const VSB_16: i32 = 8;
pub const VSB_8: i32 = 7;

#[repr(C)]
pub struct dtv_fe_stats {
    pub len: u8,
    pub stat: [dtv_stats; 4],
}

#[repr(C)]
pub struct dtv_stats {
    pub scale: u8,
    pub anon0: dtv_stats_anon0,
}

#[repr(C, packed)]
pub union dtv_stats_anon0 {
    pub uvalue: u64,
    pub svalue: i64,
}

#[repr(C)]
pub struct dvb_diseqc_master_cmd {
    pub msg: [u8; 6],
    pub msg_len: u8,
}

#[repr(C)]
pub struct dvb_diseqc_slave_reply {
    pub msg: [u8; 4],
    pub msg_len: u8,
    pub timeout: i32,
}

#[repr(C)]
pub struct dvb_frontend_event {
    pub status: u32,
    pub parameters: dvb_frontend_parameters,
}

#[repr(C)]
pub struct dvb_frontend_info {
    pub name: [core::ffi::c_char; 128],
    pub r#type: u32,
    pub frequency_min: u32,
    pub frequency_max: u32,
    pub frequency_stepsize: u32,
    pub frequency_tolerance: u32,
    pub symbol_rate_min: u32,
    pub symbol_rate_max: u32,
    pub symbol_rate_tolerance: u32,
    pub notifier_delay: u32,
    pub caps: u32,
}

#[repr(C)]
pub struct dvb_frontend_parameters {
    pub frequency: u32,
    pub inversion: u32,
    pub u: dvb_frontend_parameters_u,
}

#[repr(C)]
pub union dvb_frontend_parameters_u {
    pub qpsk: dvb_qpsk_parameters,
    pub qam: dvb_qam_parameters,
    pub ofdm: dvb_ofdm_parameters,
    pub vsb: dvb_vsb_parameters,
}

#[repr(C)]
pub struct dvb_ofdm_parameters {
    pub bandwidth: u32,
    pub code_rate_HP: u32,
    pub code_rate_LP: u32,
    pub constellation: u32,
    pub transmission_mode: u32,
    pub guard_interval: u32,
    pub hierarchy_information: u32,
}

#[repr(C)]
pub struct dvb_qam_parameters {
    pub symbol_rate: u32,
    pub fec_inner: u32,
    pub modulation: u32,
}

#[repr(C)]
pub struct dvb_qpsk_parameters {
    pub symbol_rate: u32,
    pub fec_inner: u32,
}

#[repr(C)]
pub struct dvb_vsb_parameters {
    pub modulation: u32,
}

pub type fe_bandwidth_t = u32;

pub type fe_caps_t = u32;

pub type fe_code_rate_t = u32;

pub type fe_delivery_system_t = u32;

pub type fe_guard_interval_t = u32;

pub type fe_hierarchy_t = u32;

pub type fe_modulation_t = u32;

pub type fe_pilot_t = u32;

pub type fe_rolloff_t = u32;

pub type fe_sec_mini_cmd_t = u32;

pub type fe_sec_tone_mode_t = u32;

pub type fe_sec_voltage_t = u32;

pub type fe_spectral_inversion_t = u32;

pub type fe_status_t = u32;

pub type fe_transmit_mode_t = u32;

pub type fe_type_t = u32;

records! {
    dtv_fe_stats: size 37, align 1;
    dtv_stats: size 9, align 1;
    dtv_stats_anon0: size 8, align 1;
    dvb_diseqc_master_cmd: size 7, align 1;
    dvb_diseqc_slave_reply: size 12, align 4;
    dvb_frontend_event: size 40, align 4;
    dvb_frontend_info: size 168, align 4;
    dvb_frontend_parameters: size 36, align 4;
    dvb_frontend_parameters_u: size 28, align 4;
    dvb_ofdm_parameters: size 28, align 4;
    dvb_qam_parameters: size 12, align 4;
    dvb_qpsk_parameters: size 8, align 4;
    dvb_vsb_parameters: size 4, align 4;
}
