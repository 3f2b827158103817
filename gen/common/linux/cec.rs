// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cec.h

pub const CEC_ADAP_G_CAPS: u32 = 0xc04c6100;
pub const CEC_ADAP_G_CONNECTOR_INFO: u32 = 0x8044610a;
pub const CEC_ADAP_G_LOG_ADDRS: u32 = 0x805c6103;
pub const CEC_ADAP_G_PHYS_ADDR: u32 = 0x80026101;
pub const CEC_ADAP_S_LOG_ADDRS: u32 = 0xc05c6104;
pub const CEC_ADAP_S_PHYS_ADDR: u32 = 0x40026102;
pub const CEC_CAP_CONNECTOR_INFO: i32 = 0x100;
pub const CEC_CAP_LOG_ADDRS: i32 = 0x2;
pub const CEC_CAP_MONITOR_ALL: i32 = 0x20;
pub const CEC_CAP_MONITOR_PIN: i32 = 0x80;
pub const CEC_CAP_NEEDS_HPD: i32 = 0x40;
pub const CEC_CAP_PASSTHROUGH: i32 = 0x8;
pub const CEC_CAP_PHYS_ADDR: i32 = 0x1;
pub const CEC_CAP_RC: i32 = 0x10;
pub const CEC_CAP_REPLY_VENDOR_ID: i32 = 0x200;
pub const CEC_CAP_TRANSMIT: i32 = 0x4;
pub const CEC_CONNECTOR_TYPE_DRM: i32 = 1;
pub const CEC_CONNECTOR_TYPE_NO_CONNECTOR: i32 = 0;
pub const CEC_DQEVENT: u32 = 0xc0506107;
pub const CEC_EVENT_FL_DROPPED_EVENTS: i32 = 0x2;
pub const CEC_EVENT_FL_INITIAL_STATE: i32 = 0x1;
pub const CEC_EVENT_LOST_MSGS: i32 = 2;
pub const CEC_EVENT_PIN_5V_HIGH: i32 = 8;
pub const CEC_EVENT_PIN_5V_LOW: i32 = 7;
pub const CEC_EVENT_PIN_CEC_HIGH: i32 = 4;
pub const CEC_EVENT_PIN_CEC_LOW: i32 = 3;
pub const CEC_EVENT_PIN_HPD_HIGH: i32 = 6;
pub const CEC_EVENT_PIN_HPD_LOW: i32 = 5;
pub const CEC_EVENT_STATE_CHANGE: i32 = 1;
pub const CEC_G_MODE: u32 = 0x80046108;
pub const CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU: i32 = 0x2;
pub const CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK: i32 = 0x1;
pub const CEC_LOG_ADDRS_FL_CDC_ONLY: i32 = 0x4;
pub const CEC_LOG_ADDR_AUDIOSYSTEM: i32 = 5;
pub const CEC_LOG_ADDR_BACKUP_1: i32 = 12;
pub const CEC_LOG_ADDR_BACKUP_2: i32 = 13;
pub const CEC_LOG_ADDR_BROADCAST: i32 = 15;
pub const CEC_LOG_ADDR_INVALID: i32 = 0xff;
pub const CEC_LOG_ADDR_MASK_AUDIOSYSTEM: i32 = 0x20;
pub const CEC_LOG_ADDR_MASK_BACKUP: i32 = 0x3000;
pub const CEC_LOG_ADDR_MASK_PLAYBACK: i32 = 0x910;
pub const CEC_LOG_ADDR_MASK_RECORD: i32 = 0x206;
pub const CEC_LOG_ADDR_MASK_SPECIFIC: i32 = 0x4000;
pub const CEC_LOG_ADDR_MASK_TUNER: i32 = 0x4c8;
pub const CEC_LOG_ADDR_MASK_TV: i32 = 0x1;
pub const CEC_LOG_ADDR_MASK_UNREGISTERED: i32 = 0x8000;
pub const CEC_LOG_ADDR_PLAYBACK_1: i32 = 4;
pub const CEC_LOG_ADDR_PLAYBACK_2: i32 = 8;
pub const CEC_LOG_ADDR_PLAYBACK_3: i32 = 11;
pub const CEC_LOG_ADDR_RECORD_1: i32 = 1;
pub const CEC_LOG_ADDR_RECORD_2: i32 = 2;
pub const CEC_LOG_ADDR_RECORD_3: i32 = 9;
pub const CEC_LOG_ADDR_SPECIFIC: i32 = 14;
pub const CEC_LOG_ADDR_TUNER_1: i32 = 3;
pub const CEC_LOG_ADDR_TUNER_2: i32 = 6;
pub const CEC_LOG_ADDR_TUNER_3: i32 = 7;
pub const CEC_LOG_ADDR_TUNER_4: i32 = 10;
pub const CEC_LOG_ADDR_TV: i32 = 0;
pub const CEC_LOG_ADDR_TYPE_AUDIOSYSTEM: i32 = 4;
pub const CEC_LOG_ADDR_TYPE_PLAYBACK: i32 = 3;
pub const CEC_LOG_ADDR_TYPE_RECORD: i32 = 1;
pub const CEC_LOG_ADDR_TYPE_SPECIFIC: i32 = 5;
pub const CEC_LOG_ADDR_TYPE_TUNER: i32 = 2;
pub const CEC_LOG_ADDR_TYPE_TV: i32 = 0;
pub const CEC_LOG_ADDR_TYPE_UNREGISTERED: i32 = 6;
pub const CEC_LOG_ADDR_UNREGISTERED: i32 = 15;
pub const CEC_MAX_LOG_ADDRS: i32 = 4;
pub const CEC_MAX_MSG_SIZE: i32 = 16;
pub const CEC_MODE_EXCL_FOLLOWER: i32 = 0x20;
pub const CEC_MODE_EXCL_FOLLOWER_PASSTHRU: i32 = 0x30;
pub const CEC_MODE_EXCL_INITIATOR: i32 = 0x2;
pub const CEC_MODE_FOLLOWER: i32 = 0x10;
pub const CEC_MODE_FOLLOWER_MSK: i32 = 0xf0;
pub const CEC_MODE_INITIATOR: i32 = 0x1;
pub const CEC_MODE_INITIATOR_MSK: i32 = 0xf;
pub const CEC_MODE_MONITOR: i32 = 0xe0;
pub const CEC_MODE_MONITOR_ALL: i32 = 0xf0;
pub const CEC_MODE_MONITOR_PIN: i32 = 0xd0;
pub const CEC_MODE_NO_FOLLOWER: i32 = 0x0;
pub const CEC_MODE_NO_INITIATOR: i32 = 0x0;
pub const CEC_MSG_ABORT: i32 = 0xff;
pub const CEC_MSG_ACTIVE_SOURCE: i32 = 0x82;
pub const CEC_MSG_CDC_HEC_DISCOVER: i32 = 0x6;
pub const CEC_MSG_CDC_HEC_INQUIRE_STATE: i32 = 0x0;
pub const CEC_MSG_CDC_HEC_NOTIFY_ALIVE: i32 = 0x5;
pub const CEC_MSG_CDC_HEC_REPORT_STATE: i32 = 0x1;
pub const CEC_MSG_CDC_HEC_REQUEST_DEACTIVATION: i32 = 0x4;
pub const CEC_MSG_CDC_HEC_SET_STATE: i32 = 0x3;
pub const CEC_MSG_CDC_HEC_SET_STATE_ADJACENT: i32 = 0x2;
pub const CEC_MSG_CDC_HPD_REPORT_STATE: i32 = 0x11;
pub const CEC_MSG_CDC_HPD_SET_STATE: i32 = 0x10;
pub const CEC_MSG_CDC_MESSAGE: i32 = 0xf8;
pub const CEC_MSG_CEC_VERSION: i32 = 0x9e;
pub const CEC_MSG_CLEAR_ANALOGUE_TIMER: i32 = 0x33;
pub const CEC_MSG_CLEAR_DIGITAL_TIMER: i32 = 0x99;
pub const CEC_MSG_CLEAR_EXT_TIMER: i32 = 0xa1;
pub const CEC_MSG_DECK_CONTROL: i32 = 0x42;
pub const CEC_MSG_DECK_STATUS: i32 = 0x1b;
pub const CEC_MSG_DEVICE_VENDOR_ID: i32 = 0x87;
pub const CEC_MSG_FEATURE_ABORT: i32 = 0x0;
pub const CEC_MSG_FL_RAW: i32 = 0x2;
pub const CEC_MSG_FL_REPLY_TO_FOLLOWERS: i32 = 0x1;
pub const CEC_MSG_FL_REPLY_VENDOR_ID: i32 = 0x4;
pub const CEC_MSG_GET_CEC_VERSION: i32 = 0x9f;
pub const CEC_MSG_GET_MENU_LANGUAGE: i32 = 0x91;
pub const CEC_MSG_GIVE_AUDIO_STATUS: i32 = 0x71;
pub const CEC_MSG_GIVE_DECK_STATUS: i32 = 0x1a;
pub const CEC_MSG_GIVE_DEVICE_POWER_STATUS: i32 = 0x8f;
pub const CEC_MSG_GIVE_DEVICE_VENDOR_ID: i32 = 0x8c;
pub const CEC_MSG_GIVE_FEATURES: i32 = 0xa5;
pub const CEC_MSG_GIVE_OSD_NAME: i32 = 0x46;
pub const CEC_MSG_GIVE_PHYSICAL_ADDR: i32 = 0x83;
pub const CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS: i32 = 0x7d;
pub const CEC_MSG_GIVE_TUNER_DEVICE_STATUS: i32 = 0x8;
pub const CEC_MSG_IMAGE_VIEW_ON: i32 = 0x4;
pub const CEC_MSG_INACTIVE_SOURCE: i32 = 0x9d;
pub const CEC_MSG_INITIATE_ARC: i32 = 0xc0;
pub const CEC_MSG_MENU_REQUEST: i32 = 0x8d;
pub const CEC_MSG_MENU_STATUS: i32 = 0x8e;
pub const CEC_MSG_PLAY: i32 = 0x41;
pub const CEC_MSG_RECORD_OFF: i32 = 0xb;
pub const CEC_MSG_RECORD_ON: i32 = 0x9;
pub const CEC_MSG_RECORD_STATUS: i32 = 0xa;
pub const CEC_MSG_RECORD_TV_SCREEN: i32 = 0xf;
pub const CEC_MSG_REPORT_ARC_INITIATED: i32 = 0xc1;
pub const CEC_MSG_REPORT_ARC_TERMINATED: i32 = 0xc2;
pub const CEC_MSG_REPORT_AUDIO_AND_VIDEO_LATENCY: i32 = 0x53;
pub const CEC_MSG_REPORT_AUDIO_LATENCY: i32 = 0x55;
pub const CEC_MSG_REPORT_AUDIO_STATUS: i32 = 0x7a;
pub const CEC_MSG_REPORT_CURRENT_LATENCY: i32 = 0xa8;
pub const CEC_MSG_REPORT_FEATURES: i32 = 0xa6;
pub const CEC_MSG_REPORT_LIP_SUPPORT: i32 = 0x51;
pub const CEC_MSG_REPORT_PHYSICAL_ADDR: i32 = 0x84;
pub const CEC_MSG_REPORT_POWER_STATUS: i32 = 0x90;
pub const CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR: i32 = 0xa3;
pub const CEC_MSG_REPORT_VIDEO_LATENCY: i32 = 0x57;
pub const CEC_MSG_REQUEST_ACTIVE_SOURCE: i32 = 0x85;
pub const CEC_MSG_REQUEST_ARC_INITIATION: i32 = 0xc3;
pub const CEC_MSG_REQUEST_ARC_TERMINATION: i32 = 0xc4;
pub const CEC_MSG_REQUEST_AUDIO_AND_VIDEO_LATENCY: i32 = 0x52;
pub const CEC_MSG_REQUEST_AUDIO_LATENCY: i32 = 0x54;
pub const CEC_MSG_REQUEST_CURRENT_LATENCY: i32 = 0xa7;
pub const CEC_MSG_REQUEST_LIP_SUPPORT: i32 = 0x50;
pub const CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR: i32 = 0xa4;
pub const CEC_MSG_REQUEST_VIDEO_LATENCY: i32 = 0x56;
pub const CEC_MSG_ROUTING_CHANGE: i32 = 0x80;
pub const CEC_MSG_ROUTING_INFORMATION: i32 = 0x81;
pub const CEC_MSG_SELECT_ANALOGUE_SERVICE: i32 = 0x92;
pub const CEC_MSG_SELECT_DIGITAL_SERVICE: i32 = 0x93;
pub const CEC_MSG_SET_ANALOGUE_TIMER: i32 = 0x34;
pub const CEC_MSG_SET_AUDIO_RATE: i32 = 0x9a;
pub const CEC_MSG_SET_AUDIO_VOLUME_LEVEL: i32 = 0x73;
pub const CEC_MSG_SET_DIGITAL_TIMER: i32 = 0x97;
pub const CEC_MSG_SET_EXT_TIMER: i32 = 0xa2;
pub const CEC_MSG_SET_MENU_LANGUAGE: i32 = 0x32;
pub const CEC_MSG_SET_OSD_NAME: i32 = 0x47;
pub const CEC_MSG_SET_OSD_STRING: i32 = 0x64;
pub const CEC_MSG_SET_STREAM_PATH: i32 = 0x86;
pub const CEC_MSG_SET_SYSTEM_AUDIO_MODE: i32 = 0x72;
pub const CEC_MSG_SET_TIMER_PROGRAM_TITLE: i32 = 0x67;
pub const CEC_MSG_STANDBY: i32 = 0x36;
pub const CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST: i32 = 0x70;
pub const CEC_MSG_SYSTEM_AUDIO_MODE_STATUS: i32 = 0x7e;
pub const CEC_MSG_TERMINATE_ARC: i32 = 0xc5;
pub const CEC_MSG_TEXT_VIEW_ON: i32 = 0xd;
pub const CEC_MSG_TIMER_CLEARED_STATUS: i32 = 0x43;
pub const CEC_MSG_TIMER_STATUS: i32 = 0x35;
pub const CEC_MSG_TUNER_DEVICE_STATUS: i32 = 0x7;
pub const CEC_MSG_TUNER_STEP_DECREMENT: i32 = 0x6;
pub const CEC_MSG_TUNER_STEP_INCREMENT: i32 = 0x5;
pub const CEC_MSG_UPDATE_SQID: i32 = 0x58;
pub const CEC_MSG_USER_CONTROL_PRESSED: i32 = 0x44;
pub const CEC_MSG_USER_CONTROL_RELEASED: i32 = 0x45;
pub const CEC_MSG_VENDOR_COMMAND: i32 = 0x89;
pub const CEC_MSG_VENDOR_COMMAND_WITH_ID: i32 = 0xa0;
pub const CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN: i32 = 0x8a;
pub const CEC_MSG_VENDOR_REMOTE_BUTTON_UP: i32 = 0x8b;
pub const CEC_OP_ABORT_INCORRECT_MODE: i32 = 1;
pub const CEC_OP_ABORT_INVALID_OP: i32 = 3;
pub const CEC_OP_ABORT_NO_SOURCE: i32 = 2;
pub const CEC_OP_ABORT_REFUSED: i32 = 4;
pub const CEC_OP_ABORT_UNDETERMINED: i32 = 5;
pub const CEC_OP_ABORT_UNRECOGNIZED_OP: i32 = 0;
pub const CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM: i32 = 0x8;
pub const CEC_OP_ALL_DEVTYPE_PLAYBACK: i32 = 0x10;
pub const CEC_OP_ALL_DEVTYPE_RECORD: i32 = 0x40;
pub const CEC_OP_ALL_DEVTYPE_SWITCH: i32 = 0x4;
pub const CEC_OP_ALL_DEVTYPE_TUNER: i32 = 0x20;
pub const CEC_OP_ALL_DEVTYPE_TV: i32 = 0x80;
pub const CEC_OP_ANA_BCAST_TYPE_CABLE: i32 = 0;
pub const CEC_OP_ANA_BCAST_TYPE_SATELLITE: i32 = 1;
pub const CEC_OP_ANA_BCAST_TYPE_TERRESTRIAL: i32 = 2;
pub const CEC_OP_AUD_FMT_ID_CEA861: i32 = 0;
pub const CEC_OP_AUD_FMT_ID_CEA861_CXT: i32 = 1;
pub const CEC_OP_AUD_MUTE_STATUS_OFF: i32 = 0;
pub const CEC_OP_AUD_MUTE_STATUS_ON: i32 = 1;
pub const CEC_OP_AUD_OUT_COMPENSATED_DELAY: i32 = 1;
pub const CEC_OP_AUD_OUT_COMPENSATED_NA: i32 = 0;
pub const CEC_OP_AUD_OUT_COMPENSATED_NO_DELAY: i32 = 2;
pub const CEC_OP_AUD_OUT_COMPENSATED_PARTIAL_DELAY: i32 = 3;
pub const CEC_OP_AUD_RATE_NARROW_FAST: i32 = 5;
pub const CEC_OP_AUD_RATE_NARROW_SLOW: i32 = 6;
pub const CEC_OP_AUD_RATE_NARROW_STD: i32 = 4;
pub const CEC_OP_AUD_RATE_OFF: i32 = 0;
pub const CEC_OP_AUD_RATE_WIDE_FAST: i32 = 2;
pub const CEC_OP_AUD_RATE_WIDE_SLOW: i32 = 3;
pub const CEC_OP_AUD_RATE_WIDE_STD: i32 = 1;
pub const CEC_OP_BCAST_SYSTEM_NTSC_M: i32 = 0x3;
pub const CEC_OP_BCAST_SYSTEM_OTHER: i32 = 0x1f;
pub const CEC_OP_BCAST_SYSTEM_PAL_BG: i32 = 0x0;
pub const CEC_OP_BCAST_SYSTEM_PAL_DK: i32 = 0x8;
pub const CEC_OP_BCAST_SYSTEM_PAL_I: i32 = 0x4;
pub const CEC_OP_BCAST_SYSTEM_PAL_M: i32 = 0x2;
pub const CEC_OP_BCAST_SYSTEM_SECAM_BG: i32 = 0x6;
pub const CEC_OP_BCAST_SYSTEM_SECAM_DK: i32 = 0x5;
pub const CEC_OP_BCAST_SYSTEM_SECAM_L: i32 = 0x7;
pub const CEC_OP_BCAST_SYSTEM_SECAM_LQ: i32 = 0x1;
pub const CEC_OP_CDC_ERROR_CODE_CAP_UNSUPPORTED: i32 = 1;
pub const CEC_OP_CDC_ERROR_CODE_NONE: i32 = 0;
pub const CEC_OP_CDC_ERROR_CODE_OTHER: i32 = 3;
pub const CEC_OP_CDC_ERROR_CODE_WRONG_STATE: i32 = 2;
pub const CEC_OP_CEC_VERSION_1_3A: i32 = 4;
pub const CEC_OP_CEC_VERSION_1_4: i32 = 5;
pub const CEC_OP_CEC_VERSION_2_0: i32 = 6;
pub const CEC_OP_CHANNEL_NUMBER_FMT_1_PART: i32 = 0x1;
pub const CEC_OP_CHANNEL_NUMBER_FMT_2_PART: i32 = 0x2;
pub const CEC_OP_DECK_CTL_MODE_EJECT: i32 = 4;
pub const CEC_OP_DECK_CTL_MODE_SKIP_FWD: i32 = 1;
pub const CEC_OP_DECK_CTL_MODE_SKIP_REV: i32 = 2;
pub const CEC_OP_DECK_CTL_MODE_STOP: i32 = 3;
pub const CEC_OP_DECK_INFO_FAST_FWD: i32 = 0x17;
pub const CEC_OP_DECK_INFO_FAST_REV: i32 = 0x18;
pub const CEC_OP_DECK_INFO_INDEX_SEARCH_FWD: i32 = 0x1d;
pub const CEC_OP_DECK_INFO_INDEX_SEARCH_REV: i32 = 0x1e;
pub const CEC_OP_DECK_INFO_NO_MEDIA: i32 = 0x19;
pub const CEC_OP_DECK_INFO_OTHER: i32 = 0x1f;
pub const CEC_OP_DECK_INFO_PLAY: i32 = 0x11;
pub const CEC_OP_DECK_INFO_PLAY_REV: i32 = 0x13;
pub const CEC_OP_DECK_INFO_RECORD: i32 = 0x12;
pub const CEC_OP_DECK_INFO_SKIP_FWD: i32 = 0x1b;
pub const CEC_OP_DECK_INFO_SKIP_REV: i32 = 0x1c;
pub const CEC_OP_DECK_INFO_SLOW: i32 = 0x15;
pub const CEC_OP_DECK_INFO_SLOW_REV: i32 = 0x16;
pub const CEC_OP_DECK_INFO_STILL: i32 = 0x14;
pub const CEC_OP_DECK_INFO_STOP: i32 = 0x1a;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_BS: i32 = 0x8;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_CS: i32 = 0x9;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_GEN: i32 = 0x0;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_T: i32 = 0xa;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE: i32 = 0x10;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN: i32 = 0x1;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT: i32 = 0x11;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T: i32 = 0x12;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_C: i32 = 0x18;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_GEN: i32 = 0x2;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S: i32 = 0x19;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S2: i32 = 0x1a;
pub const CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_T: i32 = 0x1b;
pub const CEC_OP_DISP_CTL_CLEAR: i32 = 0x80;
pub const CEC_OP_DISP_CTL_DEFAULT: i32 = 0x0;
pub const CEC_OP_DISP_CTL_UNTIL_CLEARED: i32 = 0x40;
pub const CEC_OP_ENC_FUNC_STATE_EXT_CON_ACTIVE: i32 = 2;
pub const CEC_OP_ENC_FUNC_STATE_EXT_CON_INACTIVE: i32 = 1;
pub const CEC_OP_ENC_FUNC_STATE_EXT_CON_NOT_SUPPORTED: i32 = 0;
pub const CEC_OP_EXT_SRC_PHYS_ADDR: i32 = 0x5;
pub const CEC_OP_EXT_SRC_PLUG: i32 = 0x4;
pub const CEC_OP_FEAT_DEV_HAS_DECK_CONTROL: i32 = 0x10;
pub const CEC_OP_FEAT_DEV_HAS_RECORD_TV_SCREEN: i32 = 0x40;
pub const CEC_OP_FEAT_DEV_HAS_SET_AUDIO_RATE: i32 = 0x8;
pub const CEC_OP_FEAT_DEV_HAS_SET_AUDIO_VOLUME_LEVEL: i32 = 0x1;
pub const CEC_OP_FEAT_DEV_HAS_SET_OSD_STRING: i32 = 0x20;
pub const CEC_OP_FEAT_DEV_SINK_HAS_ARC_TX: i32 = 0x4;
pub const CEC_OP_FEAT_DEV_SOURCE_HAS_ARC_RX: i32 = 0x2;
pub const CEC_OP_FEAT_EXT: i32 = 0x80;
pub const CEC_OP_FEAT_RC_SRC_HAS_CONTENTS_MENU: i32 = 0x44;
pub const CEC_OP_FEAT_RC_SRC_HAS_DEV_ROOT_MENU: i32 = 0x50;
pub const CEC_OP_FEAT_RC_SRC_HAS_DEV_SETUP_MENU: i32 = 0x48;
pub const CEC_OP_FEAT_RC_SRC_HAS_MEDIA_CONTEXT_MENU: i32 = 0x41;
pub const CEC_OP_FEAT_RC_SRC_HAS_MEDIA_TOP_MENU: i32 = 0x42;
pub const CEC_OP_FEAT_RC_TV_PROFILE_1: i32 = 0x2;
pub const CEC_OP_FEAT_RC_TV_PROFILE_2: i32 = 0x6;
pub const CEC_OP_FEAT_RC_TV_PROFILE_3: i32 = 0xa;
pub const CEC_OP_FEAT_RC_TV_PROFILE_4: i32 = 0xe;
pub const CEC_OP_FEAT_RC_TV_PROFILE_NONE: i32 = 0x0;
pub const CEC_OP_HDR_FORMAT_DV_SINK_LED: i32 = 16;
pub const CEC_OP_HDR_FORMAT_DV_SOURCE_LED: i32 = 17;
pub const CEC_OP_HDR_FORMAT_DYNAMIC_HDR_TYPE_1: i32 = 8;
pub const CEC_OP_HDR_FORMAT_DYNAMIC_HDR_TYPE_2: i32 = 9;
pub const CEC_OP_HDR_FORMAT_DYNAMIC_HDR_TYPE_4: i32 = 11;
pub const CEC_OP_HDR_FORMAT_ETSI_TS_103_433: i32 = 32;
pub const CEC_OP_HDR_FORMAT_GAMMA_HDR: i32 = 1;
pub const CEC_OP_HDR_FORMAT_GAMMA_SDR: i32 = 0;
pub const CEC_OP_HDR_FORMAT_HDR10PLUS: i32 = 24;
pub const CEC_OP_HDR_FORMAT_HLG: i32 = 3;
pub const CEC_OP_HDR_FORMAT_PQ: i32 = 2;
pub const CEC_OP_HEC_ACTIVATION_OFF: i32 = 1;
pub const CEC_OP_HEC_ACTIVATION_ON: i32 = 0;
pub const CEC_OP_HEC_FUNC_STATE_ACTIVATION_FIELD: i32 = 3;
pub const CEC_OP_HEC_FUNC_STATE_ACTIVE: i32 = 2;
pub const CEC_OP_HEC_FUNC_STATE_INACTIVE: i32 = 1;
pub const CEC_OP_HEC_FUNC_STATE_NOT_SUPPORTED: i32 = 0;
pub const CEC_OP_HEC_SET_STATE_ACTIVATE: i32 = 1;
pub const CEC_OP_HEC_SET_STATE_DEACTIVATE: i32 = 0;
pub const CEC_OP_HEC_SUPPORT_NO: i32 = 0;
pub const CEC_OP_HEC_SUPPORT_YES: i32 = 1;
pub const CEC_OP_HOST_FUNC_STATE_ACTIVE: i32 = 2;
pub const CEC_OP_HOST_FUNC_STATE_INACTIVE: i32 = 1;
pub const CEC_OP_HOST_FUNC_STATE_NOT_SUPPORTED: i32 = 0;
pub const CEC_OP_HPD_ERROR_INITIATOR_NOT_CAPABLE: i32 = 1;
pub const CEC_OP_HPD_ERROR_INITIATOR_WRONG_STATE: i32 = 2;
pub const CEC_OP_HPD_ERROR_NONE: i32 = 0;
pub const CEC_OP_HPD_ERROR_NONE_NO_VIDEO: i32 = 4;
pub const CEC_OP_HPD_ERROR_OTHER: i32 = 3;
pub const CEC_OP_HPD_STATE_CP_EDID_DISABLE: i32 = 0;
pub const CEC_OP_HPD_STATE_CP_EDID_DISABLE_ENABLE: i32 = 2;
pub const CEC_OP_HPD_STATE_CP_EDID_ENABLE: i32 = 1;
pub const CEC_OP_HPD_STATE_EDID_DISABLE: i32 = 3;
pub const CEC_OP_HPD_STATE_EDID_DISABLE_ENABLE: i32 = 5;
pub const CEC_OP_HPD_STATE_EDID_ENABLE: i32 = 4;
pub const CEC_OP_LOW_LATENCY_MODE_OFF: i32 = 0;
pub const CEC_OP_LOW_LATENCY_MODE_ON: i32 = 1;
pub const CEC_OP_MEDIA_INFO_NO_MEDIA: i32 = 2;
pub const CEC_OP_MEDIA_INFO_PROT_MEDIA: i32 = 1;
pub const CEC_OP_MEDIA_INFO_UNPROT_MEDIA: i32 = 0;
pub const CEC_OP_MENU_REQUEST_ACTIVATE: i32 = 0x0;
pub const CEC_OP_MENU_REQUEST_DEACTIVATE: i32 = 0x1;
pub const CEC_OP_MENU_REQUEST_QUERY: i32 = 0x2;
pub const CEC_OP_MENU_STATE_ACTIVATED: i32 = 0x0;
pub const CEC_OP_MENU_STATE_DEACTIVATED: i32 = 0x1;
pub const CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MAX: i32 = 0x7;
pub const CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MED: i32 = 0x6;
pub const CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MIN: i32 = 0x5;
pub const CEC_OP_PLAY_MODE_PLAY_FAST_REV_MAX: i32 = 0xb;
pub const CEC_OP_PLAY_MODE_PLAY_FAST_REV_MED: i32 = 0xa;
pub const CEC_OP_PLAY_MODE_PLAY_FAST_REV_MIN: i32 = 0x9;
pub const CEC_OP_PLAY_MODE_PLAY_FWD: i32 = 0x24;
pub const CEC_OP_PLAY_MODE_PLAY_REV: i32 = 0x20;
pub const CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MAX: i32 = 0x17;
pub const CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MED: i32 = 0x16;
pub const CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MIN: i32 = 0x15;
pub const CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MAX: i32 = 0x1b;
pub const CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MED: i32 = 0x1a;
pub const CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MIN: i32 = 0x19;
pub const CEC_OP_PLAY_MODE_PLAY_STILL: i32 = 0x25;
pub const CEC_OP_POWER_STATUS_ON: i32 = 0;
pub const CEC_OP_POWER_STATUS_STANDBY: i32 = 1;
pub const CEC_OP_POWER_STATUS_TO_ON: i32 = 2;
pub const CEC_OP_POWER_STATUS_TO_STANDBY: i32 = 3;
pub const CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM: i32 = 5;
pub const CEC_OP_PRIM_DEVTYPE_PLAYBACK: i32 = 4;
pub const CEC_OP_PRIM_DEVTYPE_PROCESSOR: i32 = 7;
pub const CEC_OP_PRIM_DEVTYPE_RECORD: i32 = 1;
pub const CEC_OP_PRIM_DEVTYPE_SWITCH: i32 = 6;
pub const CEC_OP_PRIM_DEVTYPE_TUNER: i32 = 3;
pub const CEC_OP_PRIM_DEVTYPE_TV: i32 = 0;
pub const CEC_OP_PROG_ERROR_CA_UNSUPP: i32 = 0x6;
pub const CEC_OP_PROG_ERROR_CLOCK_FAILURE: i32 = 0xa;
pub const CEC_OP_PROG_ERROR_DATE_OUT_OF_RANGE: i32 = 0x2;
pub const CEC_OP_PROG_ERROR_DUPLICATE: i32 = 0xe;
pub const CEC_OP_PROG_ERROR_INSUF_CA_ENTITLEMENTS: i32 = 0x7;
pub const CEC_OP_PROG_ERROR_INV_EXT_PHYS_ADDR: i32 = 0x5;
pub const CEC_OP_PROG_ERROR_INV_EXT_PLUG: i32 = 0x4;
pub const CEC_OP_PROG_ERROR_NO_FREE_TIMER: i32 = 0x1;
pub const CEC_OP_PROG_ERROR_PARENTAL_LOCK: i32 = 0x9;
pub const CEC_OP_PROG_ERROR_REC_SEQ_ERROR: i32 = 0x3;
pub const CEC_OP_PROG_ERROR_RESOLUTION_UNSUPP: i32 = 0x8;
pub const CEC_OP_PROG_IND_NOT_PROGRAMMED: i32 = 0;
pub const CEC_OP_PROG_IND_PROGRAMMED: i32 = 1;
pub const CEC_OP_PROG_INFO_ENOUGH_SPACE: i32 = 0x8;
pub const CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE: i32 = 0xb;
pub const CEC_OP_PROG_INFO_NONE_AVAILABLE: i32 = 0xa;
pub const CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE: i32 = 0x9;
pub const CEC_OP_RECORD_SRC_ANALOG: i32 = 3;
pub const CEC_OP_RECORD_SRC_DIGITAL: i32 = 2;
pub const CEC_OP_RECORD_SRC_EXT_PHYS_ADDR: i32 = 5;
pub const CEC_OP_RECORD_SRC_EXT_PLUG: i32 = 4;
pub const CEC_OP_RECORD_SRC_OWN: i32 = 1;
pub const CEC_OP_RECORD_STATUS_ALREADY_RECORDING: i32 = 0x12;
pub const CEC_OP_RECORD_STATUS_ALREADY_TERM: i32 = 0x1b;
pub const CEC_OP_RECORD_STATUS_ANA_SERVICE: i32 = 0x3;
pub const CEC_OP_RECORD_STATUS_CANT_COPY_SRC: i32 = 0xd;
pub const CEC_OP_RECORD_STATUS_CUR_SRC: i32 = 0x1;
pub const CEC_OP_RECORD_STATUS_DIG_SERVICE: i32 = 0x2;
pub const CEC_OP_RECORD_STATUS_EXT_INPUT: i32 = 0x4;
pub const CEC_OP_RECORD_STATUS_INVALID_EXT_PHYS_ADDR: i32 = 0xa;
pub const CEC_OP_RECORD_STATUS_INVALID_EXT_PLUG: i32 = 0x9;
pub const CEC_OP_RECORD_STATUS_MEDIA_PROBLEM: i32 = 0x15;
pub const CEC_OP_RECORD_STATUS_MEDIA_PROT: i32 = 0x13;
pub const CEC_OP_RECORD_STATUS_NO_ANA_SERVICE: i32 = 0x6;
pub const CEC_OP_RECORD_STATUS_NO_CA_ENTITLEMENTS: i32 = 0xc;
pub const CEC_OP_RECORD_STATUS_NO_DIG_SERVICE: i32 = 0x5;
pub const CEC_OP_RECORD_STATUS_NO_MEDIA: i32 = 0x10;
pub const CEC_OP_RECORD_STATUS_NO_MORE_COPIES: i32 = 0xe;
pub const CEC_OP_RECORD_STATUS_NO_SERVICE: i32 = 0x7;
pub const CEC_OP_RECORD_STATUS_NO_SIGNAL: i32 = 0x14;
pub const CEC_OP_RECORD_STATUS_NO_SPACE: i32 = 0x16;
pub const CEC_OP_RECORD_STATUS_OTHER: i32 = 0x1f;
pub const CEC_OP_RECORD_STATUS_PARENTAL_LOCK: i32 = 0x17;
pub const CEC_OP_RECORD_STATUS_PLAYING: i32 = 0x11;
pub const CEC_OP_RECORD_STATUS_TERMINATED_OK: i32 = 0x1a;
pub const CEC_OP_RECORD_STATUS_UNSUP_CA: i32 = 0xb;
pub const CEC_OP_REC_FLAG_NOT_USED: i32 = 0;
pub const CEC_OP_REC_FLAG_USED: i32 = 1;
pub const CEC_OP_REC_SEQ_FRIDAY: i32 = 0x20;
pub const CEC_OP_REC_SEQ_MONDAY: i32 = 0x2;
pub const CEC_OP_REC_SEQ_ONCE_ONLY: i32 = 0x0;
pub const CEC_OP_REC_SEQ_SATURDAY: i32 = 0x40;
pub const CEC_OP_REC_SEQ_SUNDAY: i32 = 0x1;
pub const CEC_OP_REC_SEQ_THURSDAY: i32 = 0x10;
pub const CEC_OP_REC_SEQ_TUESDAY: i32 = 0x4;
pub const CEC_OP_REC_SEQ_WEDNESDAY: i32 = 0x8;
pub const CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL: i32 = 1;
pub const CEC_OP_SERVICE_ID_METHOD_BY_DIG_ID: i32 = 0;
pub const CEC_OP_STATUS_REQ_OFF: i32 = 2;
pub const CEC_OP_STATUS_REQ_ON: i32 = 1;
pub const CEC_OP_STATUS_REQ_ONCE: i32 = 3;
pub const CEC_OP_SYS_AUD_STATUS_OFF: i32 = 0;
pub const CEC_OP_SYS_AUD_STATUS_ON: i32 = 1;
pub const CEC_OP_TIMER_CLR_STAT_CLEARED: i32 = 0x80;
pub const CEC_OP_TIMER_CLR_STAT_NO_INFO: i32 = 0x2;
pub const CEC_OP_TIMER_CLR_STAT_NO_MATCHING: i32 = 0x1;
pub const CEC_OP_TIMER_CLR_STAT_RECORDING: i32 = 0x0;
pub const CEC_OP_TIMER_OVERLAP_WARNING_NO_OVERLAP: i32 = 0;
pub const CEC_OP_TIMER_OVERLAP_WARNING_OVERLAP: i32 = 1;
pub const CEC_OP_TUNER_DISPLAY_INFO_ANALOGUE: i32 = 2;
pub const CEC_OP_TUNER_DISPLAY_INFO_DIGITAL: i32 = 0;
pub const CEC_OP_TUNER_DISPLAY_INFO_NONE: i32 = 1;
pub const CEC_OP_UI_BCAST_TYPE_ANALOGUE: i32 = 0x10;
pub const CEC_OP_UI_BCAST_TYPE_ANALOGUE_CABLE: i32 = 0x30;
pub const CEC_OP_UI_BCAST_TYPE_ANALOGUE_SAT: i32 = 0x40;
pub const CEC_OP_UI_BCAST_TYPE_ANALOGUE_T: i32 = 0x20;
pub const CEC_OP_UI_BCAST_TYPE_DIGITAL: i32 = 0x50;
pub const CEC_OP_UI_BCAST_TYPE_DIGITAL_CABLE: i32 = 0x70;
pub const CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT: i32 = 0x90;
pub const CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT2: i32 = 0x91;
pub const CEC_OP_UI_BCAST_TYPE_DIGITAL_SAT: i32 = 0x80;
pub const CEC_OP_UI_BCAST_TYPE_DIGITAL_T: i32 = 0x60;
pub const CEC_OP_UI_BCAST_TYPE_IP: i32 = 0xa0;
pub const CEC_OP_UI_BCAST_TYPE_TOGGLE_ALL: i32 = 0x0;
pub const CEC_OP_UI_BCAST_TYPE_TOGGLE_DIG_ANA: i32 = 0x1;
pub const CEC_OP_UI_CMD_3D_MODE: i32 = 0x5a;
pub const CEC_OP_UI_CMD_ANGLE: i32 = 0x50;
pub const CEC_OP_UI_CMD_AUDIO_DESCRIPTION: i32 = 0x58;
pub const CEC_OP_UI_CMD_BACK: i32 = 0xd;
pub const CEC_OP_UI_CMD_CHANNEL_DOWN: i32 = 0x31;
pub const CEC_OP_UI_CMD_CHANNEL_UP: i32 = 0x30;
pub const CEC_OP_UI_CMD_CLEAR: i32 = 0x2c;
pub const CEC_OP_UI_CMD_CONTENTS_MENU: i32 = 0xb;
pub const CEC_OP_UI_CMD_DATA: i32 = 0x76;
pub const CEC_OP_UI_CMD_DEVICE_ROOT_MENU: i32 = 0x9;
pub const CEC_OP_UI_CMD_DEVICE_SETUP_MENU: i32 = 0xa;
pub const CEC_OP_UI_CMD_DISPLAY_INFORMATION: i32 = 0x35;
pub const CEC_OP_UI_CMD_DOT: i32 = 0x2a;
pub const CEC_OP_UI_CMD_DOWN: i32 = 0x2;
pub const CEC_OP_UI_CMD_EJECT: i32 = 0x4a;
pub const CEC_OP_UI_CMD_ELECTRONIC_PROGRAM_GUIDE: i32 = 0x53;
pub const CEC_OP_UI_CMD_ENTER: i32 = 0x2b;
pub const CEC_OP_UI_CMD_F1_BLUE: i32 = 0x71;
pub const CEC_OP_UI_CMD_F2_RED: i32 = 0x72;
pub const CEC_OP_UI_CMD_F3_GREEN: i32 = 0x73;
pub const CEC_OP_UI_CMD_F4_YELLOW: i32 = 0x74;
pub const CEC_OP_UI_CMD_F5: i32 = 0x75;
pub const CEC_OP_UI_CMD_FAST_FORWARD: i32 = 0x49;
pub const CEC_OP_UI_CMD_FAVORITE_MENU: i32 = 0xc;
pub const CEC_OP_UI_CMD_HELP: i32 = 0x36;
pub const CEC_OP_UI_CMD_INITIAL_CONFIGURATION: i32 = 0x55;
pub const CEC_OP_UI_CMD_INPUT_SELECT: i32 = 0x34;
pub const CEC_OP_UI_CMD_INTERNET: i32 = 0x59;
pub const CEC_OP_UI_CMD_LEFT: i32 = 0x3;
pub const CEC_OP_UI_CMD_LEFT_DOWN: i32 = 0x8;
pub const CEC_OP_UI_CMD_LEFT_UP: i32 = 0x7;
pub const CEC_OP_UI_CMD_MEDIA_CONTEXT_SENSITIVE_MENU: i32 = 0x11;
pub const CEC_OP_UI_CMD_MEDIA_TOP_MENU: i32 = 0x10;
pub const CEC_OP_UI_CMD_MUTE: i32 = 0x43;
pub const CEC_OP_UI_CMD_MUTE_FUNCTION: i32 = 0x65;
pub const CEC_OP_UI_CMD_NEXT_FAVORITE: i32 = 0x2f;
pub const CEC_OP_UI_CMD_NUMBER_0_OR_NUMBER_10: i32 = 0x20;
pub const CEC_OP_UI_CMD_NUMBER_1: i32 = 0x21;
pub const CEC_OP_UI_CMD_NUMBER_11: i32 = 0x1e;
pub const CEC_OP_UI_CMD_NUMBER_12: i32 = 0x1f;
pub const CEC_OP_UI_CMD_NUMBER_2: i32 = 0x22;
pub const CEC_OP_UI_CMD_NUMBER_3: i32 = 0x23;
pub const CEC_OP_UI_CMD_NUMBER_4: i32 = 0x24;
pub const CEC_OP_UI_CMD_NUMBER_5: i32 = 0x25;
pub const CEC_OP_UI_CMD_NUMBER_6: i32 = 0x26;
pub const CEC_OP_UI_CMD_NUMBER_7: i32 = 0x27;
pub const CEC_OP_UI_CMD_NUMBER_8: i32 = 0x28;
pub const CEC_OP_UI_CMD_NUMBER_9: i32 = 0x29;
pub const CEC_OP_UI_CMD_NUMBER_ENTRY_MODE: i32 = 0x1d;
pub const CEC_OP_UI_CMD_PAGE_DOWN: i32 = 0x38;
pub const CEC_OP_UI_CMD_PAGE_UP: i32 = 0x37;
pub const CEC_OP_UI_CMD_PAUSE: i32 = 0x46;
pub const CEC_OP_UI_CMD_PAUSE_PLAY_FUNCTION: i32 = 0x61;
pub const CEC_OP_UI_CMD_PAUSE_RECORD: i32 = 0x4e;
pub const CEC_OP_UI_CMD_PAUSE_RECORD_FUNCTION: i32 = 0x63;
pub const CEC_OP_UI_CMD_PLAY: i32 = 0x44;
pub const CEC_OP_UI_CMD_PLAY_FUNCTION: i32 = 0x60;
pub const CEC_OP_UI_CMD_POWER: i32 = 0x40;
pub const CEC_OP_UI_CMD_POWER_OFF_FUNCTION: i32 = 0x6c;
pub const CEC_OP_UI_CMD_POWER_ON_FUNCTION: i32 = 0x6d;
pub const CEC_OP_UI_CMD_POWER_TOGGLE_FUNCTION: i32 = 0x6b;
pub const CEC_OP_UI_CMD_PREVIOUS_CHANNEL: i32 = 0x32;
pub const CEC_OP_UI_CMD_RECORD: i32 = 0x47;
pub const CEC_OP_UI_CMD_RECORD_FUNCTION: i32 = 0x62;
pub const CEC_OP_UI_CMD_RESTORE_VOLUME_FUNCTION: i32 = 0x66;
pub const CEC_OP_UI_CMD_REWIND: i32 = 0x48;
pub const CEC_OP_UI_CMD_RIGHT: i32 = 0x4;
pub const CEC_OP_UI_CMD_RIGHT_DOWN: i32 = 0x6;
pub const CEC_OP_UI_CMD_RIGHT_UP: i32 = 0x5;
pub const CEC_OP_UI_CMD_SELECT: i32 = 0x0;
pub const CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION: i32 = 0x6a;
pub const CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION: i32 = 0x69;
pub const CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE: i32 = 0x56;
pub const CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION: i32 = 0x68;
pub const CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION: i32 = 0x57;
pub const CEC_OP_UI_CMD_SKIP_BACKWARD: i32 = 0x4c;
pub const CEC_OP_UI_CMD_SKIP_FORWARD: i32 = 0x4b;
pub const CEC_OP_UI_CMD_SOUND_SELECT: i32 = 0x33;
pub const CEC_OP_UI_CMD_STOP: i32 = 0x45;
pub const CEC_OP_UI_CMD_STOP_FUNCTION: i32 = 0x64;
pub const CEC_OP_UI_CMD_STOP_RECORD: i32 = 0x4d;
pub const CEC_OP_UI_CMD_SUB_PICTURE: i32 = 0x51;
pub const CEC_OP_UI_CMD_TIMER_PROGRAMMING: i32 = 0x54;
pub const CEC_OP_UI_CMD_TUNE_FUNCTION: i32 = 0x67;
pub const CEC_OP_UI_CMD_UP: i32 = 0x1;
pub const CEC_OP_UI_CMD_VIDEO_ON_DEMAND: i32 = 0x52;
pub const CEC_OP_UI_CMD_VOLUME_DOWN: i32 = 0x42;
pub const CEC_OP_UI_CMD_VOLUME_UP: i32 = 0x41;
pub const CEC_OP_UI_SND_PRES_CTL_BASS_DOWN: i32 = 0xb3;
pub const CEC_OP_UI_SND_PRES_CTL_BASS_NEUTRAL: i32 = 0xb2;
pub const CEC_OP_UI_SND_PRES_CTL_BASS_UP: i32 = 0xb1;
pub const CEC_OP_UI_SND_PRES_CTL_DOWNMIX: i32 = 0x80;
pub const CEC_OP_UI_SND_PRES_CTL_DUAL_MONO: i32 = 0x10;
pub const CEC_OP_UI_SND_PRES_CTL_EQUALIZER: i32 = 0xa0;
pub const CEC_OP_UI_SND_PRES_CTL_KARAOKE: i32 = 0x20;
pub const CEC_OP_UI_SND_PRES_CTL_REVERB: i32 = 0x90;
pub const CEC_OP_UI_SND_PRES_CTL_TREBLE_DOWN: i32 = 0xc3;
pub const CEC_OP_UI_SND_PRES_CTL_TREBLE_NEUTRAL: i32 = 0xc2;
pub const CEC_OP_UI_SND_PRES_CTL_TREBLE_UP: i32 = 0xc1;
pub const CEC_PHYS_ADDR_INVALID: i32 = 0xffff;
pub const CEC_RECEIVE: u32 = 0xc0386106;
pub const CEC_RX_STATUS_ABORTED: i32 = 0x8;
pub const CEC_RX_STATUS_FEATURE_ABORT: i32 = 0x4;
pub const CEC_RX_STATUS_OK: i32 = 0x1;
pub const CEC_RX_STATUS_TIMEOUT: i32 = 0x2;
pub const CEC_S_MODE: u32 = 0x40046109;
pub const CEC_TRANSMIT: u32 = 0xc0386105;
pub const CEC_TX_STATUS_ABORTED: i32 = 0x40;
pub const CEC_TX_STATUS_ARB_LOST: i32 = 0x2;
pub const CEC_TX_STATUS_ERROR: i32 = 0x10;
pub const CEC_TX_STATUS_LOW_DRIVE: i32 = 0x8;
pub const CEC_TX_STATUS_MAX_RETRIES: i32 = 0x20;
pub const CEC_TX_STATUS_NACK: i32 = 0x4;
pub const CEC_TX_STATUS_OK: i32 = 0x1;
pub const CEC_TX_STATUS_TIMEOUT: i32 = 0x80;
pub const CEC_VENDOR_ID_NONE: u32 = 0xffffffff;

#[repr(C)]
pub struct cec_caps {
    pub driver: [core::ffi::c_char; 32],
    pub name: [core::ffi::c_char; 32],
    pub available_log_addrs: u32,
    pub capabilities: u32,
    pub version: u32,
}

#[repr(C)]
pub struct cec_connector_info {
    pub r#type: u32,
    pub anon0: cec_connector_info_anon0,
}

#[repr(C)]
pub union cec_connector_info_anon0 {
    pub drm: cec_drm_connector_info,
    pub raw: [u32; 16],
}

#[repr(C)]
pub struct cec_drm_connector_info {
    pub card_no: u32,
    pub connector_id: u32,
}

#[repr(C)]
pub struct cec_event {
    pub ts: u64,
    pub event: u32,
    pub flags: u32,
    pub anon0: cec_event_anon0,
}

#[repr(C)]
pub union cec_event_anon0 {
    pub state_change: cec_event_state_change,
    pub lost_msgs: cec_event_lost_msgs,
    pub raw: [u32; 16],
}

#[repr(C)]
pub struct cec_event_lost_msgs {
    pub lost_msgs: u32,
}

#[repr(C)]
pub struct cec_event_state_change {
    pub phys_addr: u16,
    pub log_addr_mask: u16,
    pub have_conn_info: u16,
}

#[repr(C)]
pub struct cec_log_addrs {
    pub log_addr: [u8; 4],
    pub log_addr_mask: u16,
    pub cec_version: u8,
    pub num_log_addrs: u8,
    pub vendor_id: u32,
    pub flags: u32,
    pub osd_name: [core::ffi::c_char; 15],
    pub primary_device_type: [u8; 4],
    pub log_addr_type: [u8; 4],
    pub all_device_types: [u8; 4],
    pub features: [[u8; 12]; 4],
}

#[repr(C)]
pub struct cec_msg {
    pub tx_ts: u64,
    pub rx_ts: u64,
    pub len: u32,
    pub timeout: u32,
    pub sequence: u32,
    pub flags: u32,
    pub msg: [u8; 16],
    pub reply: u8,
    pub rx_status: u8,
    pub tx_status: u8,
    pub tx_arb_lost_cnt: u8,
    pub tx_nack_cnt: u8,
    pub tx_low_drive_cnt: u8,
    pub tx_error_cnt: u8,
}

records! {
    cec_caps: size 76, align 4;
    cec_connector_info: size 68, align 4;
    cec_connector_info_anon0: size 64, align 4;
    cec_drm_connector_info: size 8, align 4;
    cec_event: size 80, align 8;
    cec_event_anon0: size 64, align 4;
    cec_event_lost_msgs: size 4, align 4;
    cec_event_state_change: size 6, align 2;
    cec_log_addrs: size 92, align 4;
    cec_msg: size 56, align 8;
}
