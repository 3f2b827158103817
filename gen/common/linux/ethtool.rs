// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ethtool.h

pub const ADVERTISED_10000baseKR_Full: u32 = 0x80000;
pub const ADVERTISED_10000baseKX4_Full: u32 = 0x40000;
pub const ADVERTISED_10000baseR_FEC: u32 = 0x100000;
pub const ADVERTISED_10000baseT_Full: u32 = 0x1000;
pub const ADVERTISED_1000baseKX_Full: u32 = 0x20000;
pub const ADVERTISED_1000baseT_Full: u32 = 32;
pub const ADVERTISED_1000baseT_Half: u32 = 16;
pub const ADVERTISED_100baseT_Full: u32 = 8;
pub const ADVERTISED_100baseT_Half: u32 = 4;
pub const ADVERTISED_10baseT_Full: u32 = 2;
pub const ADVERTISED_10baseT_Half: u32 = 1;
pub const ADVERTISED_20000baseKR2_Full: u32 = 0x400000;
pub const ADVERTISED_20000baseMLD2_Full: u32 = 0x200000;
pub const ADVERTISED_2500baseX_Full: u32 = 0x8000;
pub const ADVERTISED_40000baseCR4_Full: u32 = 0x1000000;
pub const ADVERTISED_40000baseKR4_Full: u32 = 0x800000;
pub const ADVERTISED_40000baseLR4_Full: u32 = 0x4000000;
pub const ADVERTISED_40000baseSR4_Full: u32 = 0x2000000;
pub const ADVERTISED_56000baseCR4_Full: u32 = 0x10000000;
pub const ADVERTISED_56000baseKR4_Full: u32 = 0x8000000;
pub const ADVERTISED_56000baseLR4_Full: u32 = 0x40000000;
pub const ADVERTISED_56000baseSR4_Full: u32 = 0x20000000;
pub const ADVERTISED_AUI: u32 = 0x100;
pub const ADVERTISED_Asym_Pause: u32 = 0x4000;
pub const ADVERTISED_Autoneg: u32 = 64;
pub const ADVERTISED_BNC: u32 = 0x800;
pub const ADVERTISED_Backplane: u32 = 0x10000;
pub const ADVERTISED_FIBRE: u32 = 0x400;
pub const ADVERTISED_MII: u32 = 0x200;
pub const ADVERTISED_Pause: u32 = 0x2000;
pub const ADVERTISED_TP: u32 = 128;
pub const AH_ESP_V4_FLOW: i32 = 4;
pub const AH_ESP_V6_FLOW: i32 = 8;
pub const AH_V4_FLOW: i32 = 9;
pub const AH_V6_FLOW: i32 = 11;
pub const AUTONEG_DISABLE: i32 = 0x0;
pub const AUTONEG_ENABLE: i32 = 0x1;
pub const DOWNSHIFT_DEV_DEFAULT_COUNT: i32 = 0xff;
pub const DOWNSHIFT_DEV_DISABLE: i32 = 0;
pub const DUPLEX_FULL: i32 = 0x1;
pub const DUPLEX_HALF: i32 = 0x0;
pub const DUPLEX_UNKNOWN: i32 = 0xff;
pub const ESP_V4_FLOW: i32 = 10;
pub const ESP_V6_FLOW: i32 = 12;
pub const ETHER_FLOW: i32 = 18;
pub const ETHTOOL_BUSINFO_LEN: i32 = 32;
pub const ETHTOOL_C33_PSE_ADMIN_STATE_DISABLED: i32 = 2;
pub const ETHTOOL_C33_PSE_ADMIN_STATE_ENABLED: i32 = 3;
pub const ETHTOOL_C33_PSE_ADMIN_STATE_UNKNOWN: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_STATE_ERROR_CONDITION: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_STATE_MR_MPS_VALID: i32 = 2;
pub const ETHTOOL_C33_PSE_EXT_STATE_MR_PSE_ENABLE: i32 = 3;
pub const ETHTOOL_C33_PSE_EXT_STATE_OPTION_DETECT_TED: i32 = 4;
pub const ETHTOOL_C33_PSE_EXT_STATE_OPTION_VPORT_LIM: i32 = 5;
pub const ETHTOOL_C33_PSE_EXT_STATE_OVLD_DETECTED: i32 = 6;
pub const ETHTOOL_C33_PSE_EXT_STATE_PD_DLL_POWER_TYPE: i32 = 7;
pub const ETHTOOL_C33_PSE_EXT_STATE_POWER_NOT_AVAILABLE: i32 = 8;
pub const ETHTOOL_C33_PSE_EXT_STATE_SHORT_DETECTED: i32 = 9;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_COMM_ERROR_AFTER_FORCE_ON: i32 = 4;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_CONFIG_CHANGE: i32 = 8;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_DETECTED_OVER_TEMP: i32 = 9;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_FORCE_SHUTDOWN: i32 = 7;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_TURN_OFF: i32 = 6;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_INTERNAL_HW_FAULT: i32 = 3;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_NON_EXISTING_PORT: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNDEFINED_PORT: i32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNKNOWN_PORT_STATUS: i32 = 5;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_CONNECTION_OPEN: i32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_DETECTED_UNDERLOAD: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_PSE_ENABLE_DISABLE_PIN_ACTIVE: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_CONNECTION_CHECK_ERROR: i32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_DET_IN_PROCESS: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_HIGH_VOLTAGE: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_LOW_VOLTAGE: i32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_VOLTAGE_INJECTION: i32 = 3;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OVLD_DETECTED_OVERLOAD: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_BUDGET_EXCEEDED: i32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_HW_PW_LIMIT: i32 = 4;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PD_REQUEST_EXCEEDS_PORT_LIMIT: i32 = 3;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PORT_PW_LIMIT_EXCEEDS_CONTROLLER_BUDGET: i32 =
    2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_SHORT_DETECTED_SHORT_CONDITION: i32 = 1;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_DELIVERING: i32 = 4;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_DISABLED: i32 = 2;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_FAULT: i32 = 6;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_OTHERFAULT: i32 = 7;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_SEARCHING: i32 = 3;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_TEST: i32 = 5;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_UNKNOWN: i32 = 1;
pub const ETHTOOL_EROMVERS_LEN: i32 = 32;
pub const ETHTOOL_FEC_AUTO: i32 = 0x2;
pub const ETHTOOL_FEC_AUTO_BIT: i32 = 1;
pub const ETHTOOL_FEC_BASER: i32 = 0x10;
pub const ETHTOOL_FEC_BASER_BIT: i32 = 4;
pub const ETHTOOL_FEC_LLRS: i32 = 0x20;
pub const ETHTOOL_FEC_LLRS_BIT: i32 = 5;
pub const ETHTOOL_FEC_NONE: i32 = 0x1;
pub const ETHTOOL_FEC_NONE_BIT: i32 = 0;
pub const ETHTOOL_FEC_OFF: i32 = 0x4;
pub const ETHTOOL_FEC_OFF_BIT: i32 = 2;
pub const ETHTOOL_FEC_RS: i32 = 0x8;
pub const ETHTOOL_FEC_RS_BIT: i32 = 3;
pub const ETHTOOL_FLASHDEV: i32 = 0x33;
pub const ETHTOOL_FLASH_ALL_REGIONS: i32 = 0;
pub const ETHTOOL_FLASH_MAX_FILENAME: i32 = 128;
pub const ETHTOOL_FWVERS_LEN: i32 = 32;
pub const ETHTOOL_F_COMPAT: i32 = 0x4;
pub const ETHTOOL_F_COMPAT__BIT: i32 = 2;
pub const ETHTOOL_F_UNSUPPORTED: i32 = 0x1;
pub const ETHTOOL_F_UNSUPPORTED__BIT: i32 = 0;
pub const ETHTOOL_F_WISH: i32 = 0x2;
pub const ETHTOOL_F_WISH__BIT: i32 = 1;
pub const ETHTOOL_GCHANNELS: i32 = 0x3c;
pub const ETHTOOL_GCOALESCE: i32 = 0xe;
pub const ETHTOOL_GDRVINFO: i32 = 0x3;
pub const ETHTOOL_GEEE: i32 = 0x44;
pub const ETHTOOL_GEEPROM: i32 = 0xb;
pub const ETHTOOL_GET_DUMP_DATA: i32 = 0x40;
pub const ETHTOOL_GET_DUMP_FLAG: i32 = 0x3f;
pub const ETHTOOL_GET_TS_INFO: i32 = 0x41;
pub const ETHTOOL_GFEATURES: i32 = 0x3a;
pub const ETHTOOL_GFECPARAM: i32 = 0x50;
pub const ETHTOOL_GFLAGS: i32 = 0x25;
pub const ETHTOOL_GGRO: i32 = 0x2b;
pub const ETHTOOL_GGSO: i32 = 0x23;
pub const ETHTOOL_GLINK: i32 = 0xa;
pub const ETHTOOL_GLINKSETTINGS: i32 = 0x4c;
pub const ETHTOOL_GMODULEEEPROM: i32 = 0x43;
pub const ETHTOOL_GMODULEINFO: i32 = 0x42;
pub const ETHTOOL_GMSGLVL: i32 = 0x7;
pub const ETHTOOL_GPAUSEPARAM: i32 = 0x12;
pub const ETHTOOL_GPERMADDR: i32 = 0x20;
pub const ETHTOOL_GPFLAGS: i32 = 0x27;
pub const ETHTOOL_GPHYSTATS: i32 = 0x4a;
pub const ETHTOOL_GREGS: i32 = 0x4;
pub const ETHTOOL_GRINGPARAM: i32 = 0x10;
pub const ETHTOOL_GRSSH: i32 = 0x46;
pub const ETHTOOL_GRXCLSRLALL: i32 = 0x30;
pub const ETHTOOL_GRXCLSRLCNT: i32 = 0x2e;
pub const ETHTOOL_GRXCLSRULE: i32 = 0x2f;
pub const ETHTOOL_GRXCSUM: i32 = 0x14;
pub const ETHTOOL_GRXFH: i32 = 0x29;
pub const ETHTOOL_GRXFHINDIR: i32 = 0x38;
pub const ETHTOOL_GRXNTUPLE: i32 = 0x36;
pub const ETHTOOL_GRXRINGS: i32 = 0x2d;
pub const ETHTOOL_GSET: i32 = 0x1;
pub const ETHTOOL_GSG: i32 = 0x18;
pub const ETHTOOL_GSSET_INFO: i32 = 0x37;
pub const ETHTOOL_GSTATS: i32 = 0x1d;
pub const ETHTOOL_GSTRINGS: i32 = 0x1b;
pub const ETHTOOL_GTSO: i32 = 0x1e;
pub const ETHTOOL_GTUNABLE: i32 = 0x48;
pub const ETHTOOL_GTXCSUM: i32 = 0x16;
pub const ETHTOOL_GUFO: i32 = 0x21;
pub const ETHTOOL_GWOL: i32 = 0x5;
pub const ETHTOOL_ID_UNSPEC: i32 = 0;
pub const ETHTOOL_LINK_EXT_STATE_AUTONEG: i32 = 0;
pub const ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY: i32 = 3;
pub const ETHTOOL_LINK_EXT_STATE_BMC_REQUEST_DOWN: i32 = 12;
pub const ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE: i32 = 5;
pub const ETHTOOL_LINK_EXT_STATE_CALIBRATION_FAILURE: i32 = 7;
pub const ETHTOOL_LINK_EXT_STATE_EEPROM_ISSUE: i32 = 6;
pub const ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH: i32 = 2;
pub const ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE: i32 = 1;
pub const ETHTOOL_LINK_EXT_STATE_MODULE: i32 = 10;
pub const ETHTOOL_LINK_EXT_STATE_NO_CABLE: i32 = 4;
pub const ETHTOOL_LINK_EXT_STATE_OTP_SPEED_VIOLATION: i32 = 11;
pub const ETHTOOL_LINK_EXT_STATE_OVERHEAT: i32 = 9;
pub const ETHTOOL_LINK_EXT_STATE_POWER_BUDGET_EXCEEDED: i32 = 8;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_ACK_NOT_RECEIVED: i32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_FEC_MISMATCH_DURING_OVERRIDE: i32 = 5;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NEXT_PAGE_EXCHANGE_FAILED: i32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_HCD: i32 = 6;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED: i32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED_FORCE_MODE: i32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_LARGE_NUMBER_OF_PHYSICAL_ERRORS: i32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_ALOS: i32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_REFERENCE_CLOCK_LOST: i32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_UNSUPPORTED_RATE: i32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_CI_CABLE_TEST_FAILURE: i32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_CI_UNSUPPORTED_CABLE: i32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_FC_FEC_IS_NOT_LOCKED: i32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_AM_LOCK: i32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_BLOCK_LOCK: i32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_GET_ALIGN_STATUS: i32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_RS_FEC_IS_NOT_LOCKED: i32 = 5;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_FRAME_LOCK_NOT_ACQUIRED: i32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_INHIBIT_TIMEOUT: i32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY: i32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_REMOTE_FAULT: i32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_MODULE_CMIS_NOT_READY: i32 = 1;
pub const ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT: i32 = 59;
pub const ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT: i32 = 38;
pub const ETHTOOL_LINK_MODE_100000baseCR_Full_BIT: i32 = 78;
pub const ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT: i32 = 61;
pub const ETHTOOL_LINK_MODE_100000baseDR_Full_BIT: i32 = 79;
pub const ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT: i32 = 57;
pub const ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT: i32 = 36;
pub const ETHTOOL_LINK_MODE_100000baseKR_Full_BIT: i32 = 75;
pub const ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT: i32 = 60;
pub const ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT: i32 = 39;
pub const ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT: i32 = 77;
pub const ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT: i32 = 58;
pub const ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT: i32 = 37;
pub const ETHTOOL_LINK_MODE_100000baseSR_Full_BIT: i32 = 76;
pub const ETHTOOL_LINK_MODE_10000baseCR_Full_BIT: i32 = 42;
pub const ETHTOOL_LINK_MODE_10000baseER_Full_BIT: i32 = 46;
pub const ETHTOOL_LINK_MODE_10000baseKR_Full_BIT: i32 = 19;
pub const ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT: i32 = 18;
pub const ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT: i32 = 45;
pub const ETHTOOL_LINK_MODE_10000baseLR_Full_BIT: i32 = 44;
pub const ETHTOOL_LINK_MODE_10000baseR_FEC_BIT: i32 = 20;
pub const ETHTOOL_LINK_MODE_10000baseSR_Full_BIT: i32 = 43;
pub const ETHTOOL_LINK_MODE_10000baseT_Full_BIT: i32 = 12;
pub const ETHTOOL_LINK_MODE_1000baseKX_Full_BIT: i32 = 17;
pub const ETHTOOL_LINK_MODE_1000baseT1_Full_BIT: i32 = 68;
pub const ETHTOOL_LINK_MODE_1000baseT_Full_BIT: i32 = 5;
pub const ETHTOOL_LINK_MODE_1000baseT_Half_BIT: i32 = 4;
pub const ETHTOOL_LINK_MODE_1000baseX_Full_BIT: i32 = 41;
pub const ETHTOOL_LINK_MODE_100baseFX_Full_BIT: i32 = 91;
pub const ETHTOOL_LINK_MODE_100baseFX_Half_BIT: i32 = 90;
pub const ETHTOOL_LINK_MODE_100baseT1_Full_BIT: i32 = 67;
pub const ETHTOOL_LINK_MODE_100baseT_Full_BIT: i32 = 3;
pub const ETHTOOL_LINK_MODE_100baseT_Half_BIT: i32 = 2;
pub const ETHTOOL_LINK_MODE_10baseT1BRR_Full_BIT: i32 = 102;
pub const ETHTOOL_LINK_MODE_10baseT1L_Full_BIT: i32 = 92;
pub const ETHTOOL_LINK_MODE_10baseT1S_Full_BIT: i32 = 99;
pub const ETHTOOL_LINK_MODE_10baseT1S_Half_BIT: i32 = 100;
pub const ETHTOOL_LINK_MODE_10baseT1S_P2MP_Half_BIT: i32 = 101;
pub const ETHTOOL_LINK_MODE_10baseT_Full_BIT: i32 = 1;
pub const ETHTOOL_LINK_MODE_10baseT_Half_BIT: i32 = 0;
pub const ETHTOOL_LINK_MODE_1600000baseCR8_Full_BIT: i32 = 121;
pub const ETHTOOL_LINK_MODE_1600000baseDR8_2_Full_BIT: i32 = 124;
pub const ETHTOOL_LINK_MODE_1600000baseDR8_Full_BIT: i32 = 123;
pub const ETHTOOL_LINK_MODE_1600000baseKR8_Full_BIT: i32 = 122;
pub const ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT: i32 = 84;
pub const ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT: i32 = 66;
pub const ETHTOOL_LINK_MODE_200000baseCR_Full_BIT: i32 = 103;
pub const ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT: i32 = 83;
pub const ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT: i32 = 65;
pub const ETHTOOL_LINK_MODE_200000baseDR_2_Full_BIT: i32 = 106;
pub const ETHTOOL_LINK_MODE_200000baseDR_Full_BIT: i32 = 105;
pub const ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT: i32 = 80;
pub const ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT: i32 = 62;
pub const ETHTOOL_LINK_MODE_200000baseKR_Full_BIT: i32 = 104;
pub const ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT: i32 = 82;
pub const ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT: i32 = 64;
pub const ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT: i32 = 81;
pub const ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT: i32 = 63;
pub const ETHTOOL_LINK_MODE_200000baseSR_Full_BIT: i32 = 107;
pub const ETHTOOL_LINK_MODE_200000baseVR_Full_BIT: i32 = 108;
pub const ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT: i32 = 22;
pub const ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT: i32 = 21;
pub const ETHTOOL_LINK_MODE_25000baseCR_Full_BIT: i32 = 31;
pub const ETHTOOL_LINK_MODE_25000baseKR_Full_BIT: i32 = 32;
pub const ETHTOOL_LINK_MODE_25000baseSR_Full_BIT: i32 = 33;
pub const ETHTOOL_LINK_MODE_2500baseT_Full_BIT: i32 = 47;
pub const ETHTOOL_LINK_MODE_2500baseX_Full_BIT: i32 = 15;
pub const ETHTOOL_LINK_MODE_400000baseCR2_Full_BIT: i32 = 109;
pub const ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT: i32 = 89;
pub const ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT: i32 = 73;
pub const ETHTOOL_LINK_MODE_400000baseDR2_2_Full_BIT: i32 = 112;
pub const ETHTOOL_LINK_MODE_400000baseDR2_Full_BIT: i32 = 111;
pub const ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT: i32 = 88;
pub const ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT: i32 = 72;
pub const ETHTOOL_LINK_MODE_400000baseKR2_Full_BIT: i32 = 110;
pub const ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT: i32 = 85;
pub const ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT: i32 = 69;
pub const ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT: i32 = 87;
pub const ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT: i32 = 71;
pub const ETHTOOL_LINK_MODE_400000baseSR2_Full_BIT: i32 = 113;
pub const ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT: i32 = 86;
pub const ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT: i32 = 70;
pub const ETHTOOL_LINK_MODE_400000baseVR2_Full_BIT: i32 = 114;
pub const ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT: i32 = 24;
pub const ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT: i32 = 23;
pub const ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT: i32 = 26;
pub const ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT: i32 = 25;
pub const ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT: i32 = 34;
pub const ETHTOOL_LINK_MODE_50000baseCR_Full_BIT: i32 = 54;
pub const ETHTOOL_LINK_MODE_50000baseDR_Full_BIT: i32 = 56;
pub const ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT: i32 = 35;
pub const ETHTOOL_LINK_MODE_50000baseKR_Full_BIT: i32 = 52;
pub const ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT: i32 = 55;
pub const ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT: i32 = 40;
pub const ETHTOOL_LINK_MODE_50000baseSR_Full_BIT: i32 = 53;
pub const ETHTOOL_LINK_MODE_5000baseT_Full_BIT: i32 = 48;
pub const ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT: i32 = 28;
pub const ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT: i32 = 27;
pub const ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT: i32 = 30;
pub const ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT: i32 = 29;
pub const ETHTOOL_LINK_MODE_800000baseCR4_Full_BIT: i32 = 115;
pub const ETHTOOL_LINK_MODE_800000baseCR8_Full_BIT: i32 = 93;
pub const ETHTOOL_LINK_MODE_800000baseDR4_2_Full_BIT: i32 = 118;
pub const ETHTOOL_LINK_MODE_800000baseDR4_Full_BIT: i32 = 117;
pub const ETHTOOL_LINK_MODE_800000baseDR8_2_Full_BIT: i32 = 96;
pub const ETHTOOL_LINK_MODE_800000baseDR8_Full_BIT: i32 = 95;
pub const ETHTOOL_LINK_MODE_800000baseKR4_Full_BIT: i32 = 116;
pub const ETHTOOL_LINK_MODE_800000baseKR8_Full_BIT: i32 = 94;
pub const ETHTOOL_LINK_MODE_800000baseSR4_Full_BIT: i32 = 119;
pub const ETHTOOL_LINK_MODE_800000baseSR8_Full_BIT: i32 = 97;
pub const ETHTOOL_LINK_MODE_800000baseVR4_Full_BIT: i32 = 120;
pub const ETHTOOL_LINK_MODE_800000baseVR8_Full_BIT: i32 = 98;
pub const ETHTOOL_LINK_MODE_AUI_BIT: i32 = 8;
pub const ETHTOOL_LINK_MODE_Asym_Pause_BIT: i32 = 14;
pub const ETHTOOL_LINK_MODE_Autoneg_BIT: i32 = 6;
pub const ETHTOOL_LINK_MODE_BNC_BIT: i32 = 11;
pub const ETHTOOL_LINK_MODE_Backplane_BIT: i32 = 16;
pub const ETHTOOL_LINK_MODE_FEC_BASER_BIT: i32 = 51;
pub const ETHTOOL_LINK_MODE_FEC_LLRS_BIT: i32 = 74;
pub const ETHTOOL_LINK_MODE_FEC_NONE_BIT: i32 = 49;
pub const ETHTOOL_LINK_MODE_FEC_RS_BIT: i32 = 50;
pub const ETHTOOL_LINK_MODE_FIBRE_BIT: i32 = 10;
pub const ETHTOOL_LINK_MODE_MII_BIT: i32 = 9;
pub const ETHTOOL_LINK_MODE_Pause_BIT: i32 = 13;
pub const ETHTOOL_LINK_MODE_TP_BIT: i32 = 7;
pub const ETHTOOL_MAC_STATS_SRC_AGGREGATE: i32 = 0;
pub const ETHTOOL_MAC_STATS_SRC_EMAC: i32 = 1;
pub const ETHTOOL_MAC_STATS_SRC_PMAC: i32 = 2;
pub const ETHTOOL_MM_VERIFY_STATUS_DISABLED: i32 = 5;
pub const ETHTOOL_MM_VERIFY_STATUS_FAILED: i32 = 4;
pub const ETHTOOL_MM_VERIFY_STATUS_INITIAL: i32 = 1;
pub const ETHTOOL_MM_VERIFY_STATUS_SUCCEEDED: i32 = 3;
pub const ETHTOOL_MM_VERIFY_STATUS_UNKNOWN: i32 = 0;
pub const ETHTOOL_MM_VERIFY_STATUS_VERIFYING: i32 = 2;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_COMPLETED: i32 = 3;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_ERROR: i32 = 4;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_IN_PROGRESS: i32 = 2;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_STARTED: i32 = 1;
pub const ETHTOOL_MODULE_POWER_MODE_HIGH: i32 = 2;
pub const ETHTOOL_MODULE_POWER_MODE_LOW: i32 = 1;
pub const ETHTOOL_MODULE_POWER_MODE_POLICY_AUTO: i32 = 2;
pub const ETHTOOL_MODULE_POWER_MODE_POLICY_HIGH: i32 = 1;
pub const ETHTOOL_NWAY_RST: i32 = 0x9;
pub const ETHTOOL_PERQUEUE: i32 = 0x4b;
pub const ETHTOOL_PFC_PREVENTION_TOUT: i32 = 3;
pub const ETHTOOL_PHYS_ID: i32 = 0x1c;
pub const ETHTOOL_PHY_DOWNSHIFT: i32 = 1;
pub const ETHTOOL_PHY_DSP_EQ_INIT_VALUE: i32 = 6;
pub const ETHTOOL_PHY_EDPD: i32 = 3;
pub const ETHTOOL_PHY_EDPD_DFLT_TX_MSECS: i32 = 0xffff;
pub const ETHTOOL_PHY_EDPD_DISABLE: i32 = 0;
pub const ETHTOOL_PHY_EDPD_NO_TX: i32 = 0xfffe;
pub const ETHTOOL_PHY_FAST_LINK_DOWN: i32 = 2;
pub const ETHTOOL_PHY_FAST_LINK_DOWN_OFF: i32 = 0xff;
pub const ETHTOOL_PHY_FAST_LINK_DOWN_ON: i32 = 0;
pub const ETHTOOL_PHY_GTUNABLE: i32 = 0x4e;
pub const ETHTOOL_PHY_ID_UNSPEC: i32 = 0;
pub const ETHTOOL_PHY_LPF_BW: i32 = 5;
pub const ETHTOOL_PHY_SHORT_CABLE_PRESET: i32 = 4;
pub const ETHTOOL_PHY_STUNABLE: i32 = 0x4f;
pub const ETHTOOL_PODL_PSE_ADMIN_STATE_DISABLED: i32 = 2;
pub const ETHTOOL_PODL_PSE_ADMIN_STATE_ENABLED: i32 = 3;
pub const ETHTOOL_PODL_PSE_ADMIN_STATE_UNKNOWN: i32 = 1;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_DELIVERING: i32 = 4;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_DISABLED: i32 = 2;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_ERROR: i32 = 7;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_IDLE: i32 = 6;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_SEARCHING: i32 = 3;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_SLEEP: i32 = 5;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_UNKNOWN: i32 = 1;
pub const ETHTOOL_PSE_C33: i32 = 4;
pub const ETHTOOL_PSE_PODL: i32 = 2;
pub const ETHTOOL_PSE_UNKNOWN: i32 = 1;
pub const ETHTOOL_RESET: i32 = 0x34;
pub const ETHTOOL_RXNTUPLE_ACTION_CLEAR: i32 = -2;
pub const ETHTOOL_RXNTUPLE_ACTION_DROP: i32 = -1;
pub const ETHTOOL_RX_COPYBREAK: i32 = 1;
pub const ETHTOOL_RX_FLOW_SPEC_RING: i64 = 0xffffffff;
pub const ETHTOOL_RX_FLOW_SPEC_RING_VF: i64 = 0xff00000000;
pub const ETHTOOL_RX_FLOW_SPEC_RING_VF_OFF: i32 = 32;
pub const ETHTOOL_SCHANNELS: i32 = 0x3d;
pub const ETHTOOL_SCOALESCE: i32 = 0xf;
pub const ETHTOOL_SEEE: i32 = 0x45;
pub const ETHTOOL_SEEPROM: i32 = 0xc;
pub const ETHTOOL_SET_DUMP: i32 = 0x3e;
pub const ETHTOOL_SFEATURES: i32 = 0x3b;
pub const ETHTOOL_SFECPARAM: i32 = 0x51;
pub const ETHTOOL_SFLAGS: i32 = 0x26;
pub const ETHTOOL_SGRO: i32 = 0x2c;
pub const ETHTOOL_SGSO: i32 = 0x24;
pub const ETHTOOL_SLINKSETTINGS: i32 = 0x4d;
pub const ETHTOOL_SMSGLVL: i32 = 0x8;
pub const ETHTOOL_SPAUSEPARAM: i32 = 0x13;
pub const ETHTOOL_SPFLAGS: i32 = 0x28;
pub const ETHTOOL_SRINGPARAM: i32 = 0x11;
pub const ETHTOOL_SRSSH: i32 = 0x47;
pub const ETHTOOL_SRXCLSRLDEL: i32 = 0x31;
pub const ETHTOOL_SRXCLSRLINS: i32 = 0x32;
pub const ETHTOOL_SRXCSUM: i32 = 0x15;
pub const ETHTOOL_SRXFH: i32 = 0x2a;
pub const ETHTOOL_SRXFHINDIR: i32 = 0x39;
pub const ETHTOOL_SRXNTUPLE: i32 = 0x35;
pub const ETHTOOL_SSET: i32 = 0x2;
pub const ETHTOOL_SSG: i32 = 0x19;
pub const ETHTOOL_STSO: i32 = 0x1f;
pub const ETHTOOL_STUNABLE: i32 = 0x49;
pub const ETHTOOL_STXCSUM: i32 = 0x17;
pub const ETHTOOL_SUFO: i32 = 0x22;
pub const ETHTOOL_SWOL: i32 = 0x6;
pub const ETHTOOL_TEST: i32 = 0x1a;
pub const ETHTOOL_TUNABLE_S16: i32 = 7;
pub const ETHTOOL_TUNABLE_S32: i32 = 8;
pub const ETHTOOL_TUNABLE_S64: i32 = 9;
pub const ETHTOOL_TUNABLE_S8: i32 = 6;
pub const ETHTOOL_TUNABLE_STRING: i32 = 5;
pub const ETHTOOL_TUNABLE_U16: i32 = 2;
pub const ETHTOOL_TUNABLE_U32: i32 = 3;
pub const ETHTOOL_TUNABLE_U64: i32 = 4;
pub const ETHTOOL_TUNABLE_U8: i32 = 1;
pub const ETHTOOL_TUNABLE_UNSPEC: i32 = 0;
pub const ETHTOOL_TX_COPYBREAK: i32 = 2;
pub const ETHTOOL_TX_COPYBREAK_BUF_SIZE: i32 = 4;
pub const ETH_FLAG_LRO: i32 = 32768;
pub const ETH_FLAG_NTUPLE: i32 = 134217728;
pub const ETH_FLAG_RXHASH: i32 = 268435456;
pub const ETH_FLAG_RXVLAN: i32 = 256;
pub const ETH_FLAG_TXVLAN: i32 = 128;
pub const ETH_FW_DUMP_DISABLE: i32 = 0;
pub const ETH_GSTRING_LEN: i32 = 32;
pub const ETH_MDIO_SUPPORTS_C22: i32 = 1;
pub const ETH_MDIO_SUPPORTS_C45: i32 = 2;
pub const ETH_MODULE_SFF_8079: i32 = 0x1;
pub const ETH_MODULE_SFF_8079_LEN: i32 = 256;
pub const ETH_MODULE_SFF_8436: i32 = 0x4;
pub const ETH_MODULE_SFF_8436_LEN: i32 = 256;
pub const ETH_MODULE_SFF_8436_MAX_LEN: i32 = 640;
pub const ETH_MODULE_SFF_8472: i32 = 0x2;
pub const ETH_MODULE_SFF_8472_LEN: i32 = 512;
pub const ETH_MODULE_SFF_8636: i32 = 0x3;
pub const ETH_MODULE_SFF_8636_LEN: i32 = 256;
pub const ETH_MODULE_SFF_8636_MAX_LEN: i32 = 640;
pub const ETH_RESET_ALL: u32 = 0xffffffff;
pub const ETH_RESET_AP: u32 = 0x100;
pub const ETH_RESET_DEDICATED: u32 = 0xffff;
pub const ETH_RESET_DMA: u32 = 0x4;
pub const ETH_RESET_FILTER: u32 = 0x8;
pub const ETH_RESET_IRQ: u32 = 0x2;
pub const ETH_RESET_MAC: u32 = 0x20;
pub const ETH_RESET_MGMT: u32 = 0x1;
pub const ETH_RESET_OFFLOAD: u32 = 0x10;
pub const ETH_RESET_PHY: u32 = 0x40;
pub const ETH_RESET_RAM: u32 = 0x80;
pub const ETH_RESET_SHARED_SHIFT: i32 = 16;
pub const ETH_RXFH_CONTEXT_ALLOC: u32 = 0xffffffff;
pub const ETH_RXFH_INDIR_NO_CHANGE: u32 = 0xffffffff;
pub const ETH_RX_NFC_IP4: i32 = 1;
pub const ETH_SS_COUNT: i32 = 23;
pub const ETH_SS_FEATURES: i32 = 4;
pub const ETH_SS_LINK_MODES: i32 = 9;
pub const ETH_SS_MSG_CLASSES: i32 = 10;
pub const ETH_SS_NTUPLE_FILTERS: i32 = 3;
pub const ETH_SS_PHY_STATS: i32 = 7;
pub const ETH_SS_PHY_TUNABLES: i32 = 8;
pub const ETH_SS_PRIV_FLAGS: i32 = 2;
pub const ETH_SS_RSS_HASH_FUNCS: i32 = 5;
pub const ETH_SS_SOF_TIMESTAMPING: i32 = 12;
pub const ETH_SS_STATS: i32 = 1;
pub const ETH_SS_STATS_ETH_CTRL: i32 = 19;
pub const ETH_SS_STATS_ETH_MAC: i32 = 18;
pub const ETH_SS_STATS_ETH_PHY: i32 = 17;
pub const ETH_SS_STATS_PHY: i32 = 21;
pub const ETH_SS_STATS_RMON: i32 = 20;
pub const ETH_SS_STATS_STD: i32 = 16;
pub const ETH_SS_TEST: i32 = 0;
pub const ETH_SS_TS_FLAGS: i32 = 22;
pub const ETH_SS_TS_RX_FILTERS: i32 = 14;
pub const ETH_SS_TS_TX_TYPES: i32 = 13;
pub const ETH_SS_TUNABLES: i32 = 6;
pub const ETH_SS_UDP_TUNNEL_TYPES: i32 = 15;
pub const ETH_SS_WOL_MODES: i32 = 11;
pub const ETH_TEST_FL_EXTERNAL_LB: i32 = 4;
pub const ETH_TEST_FL_EXTERNAL_LB_DONE: i32 = 8;
pub const ETH_TEST_FL_FAILED: i32 = 2;
pub const ETH_TEST_FL_OFFLINE: i32 = 1;
pub const ETH_TP_MDI: i32 = 0x1;
pub const ETH_TP_MDI_AUTO: i32 = 0x3;
pub const ETH_TP_MDI_INVALID: i32 = 0x0;
pub const ETH_TP_MDI_X: i32 = 0x2;
pub const FLOW_EXT: u32 = 0x80000000;
pub const FLOW_MAC_EXT: i32 = 0x40000000;
pub const FLOW_RSS: i32 = 0x20000000;
pub const GTPC_TEID_V4_FLOW: i32 = 23;
pub const GTPC_TEID_V6_FLOW: i32 = 24;
pub const GTPC_V4_FLOW: i32 = 21;
pub const GTPC_V6_FLOW: i32 = 22;
pub const GTPU_DL_V4_FLOW: i32 = 29;
pub const GTPU_DL_V6_FLOW: i32 = 30;
pub const GTPU_EH_V4_FLOW: i32 = 25;
pub const GTPU_EH_V6_FLOW: i32 = 26;
pub const GTPU_UL_V4_FLOW: i32 = 27;
pub const GTPU_UL_V6_FLOW: i32 = 28;
pub const GTPU_V4_FLOW: i32 = 19;
pub const GTPU_V6_FLOW: i32 = 20;
pub const IPV4_FLOW: i32 = 16;
pub const IPV4_USER_FLOW: i32 = 13;
pub const IPV6_FLOW: i32 = 17;
pub const IPV6_USER_FLOW: i32 = 14;
pub const IP_USER_FLOW: i32 = 13;
pub const MASTER_SLAVE_CFG_MASTER_FORCE: i32 = 4;
pub const MASTER_SLAVE_CFG_MASTER_PREFERRED: i32 = 2;
pub const MASTER_SLAVE_CFG_SLAVE_FORCE: i32 = 5;
pub const MASTER_SLAVE_CFG_SLAVE_PREFERRED: i32 = 3;
pub const MASTER_SLAVE_CFG_UNKNOWN: i32 = 1;
pub const MASTER_SLAVE_CFG_UNSUPPORTED: i32 = 0;
pub const MASTER_SLAVE_STATE_ERR: i32 = 4;
pub const MASTER_SLAVE_STATE_MASTER: i32 = 2;
pub const MASTER_SLAVE_STATE_SLAVE: i32 = 3;
pub const MASTER_SLAVE_STATE_UNKNOWN: i32 = 1;
pub const MASTER_SLAVE_STATE_UNSUPPORTED: i32 = 0;
pub const MAX_NUM_QUEUE: i32 = 4096;
pub const PFC_STORM_PREVENTION_AUTO: i32 = 0xffff;
pub const PFC_STORM_PREVENTION_DISABLE: i32 = 0;
pub const PHY_UPSTREAM_MAC: i32 = 0;
pub const PHY_UPSTREAM_PHY: i32 = 1;
pub const PORT_AUI: i32 = 0x1;
pub const PORT_BNC: i32 = 0x4;
pub const PORT_DA: i32 = 0x5;
pub const PORT_FIBRE: i32 = 0x3;
pub const PORT_MII: i32 = 0x2;
pub const PORT_NONE: i32 = 0xef;
pub const PORT_OTHER: i32 = 0xff;
pub const PORT_TP: i32 = 0x0;
pub const RATE_MATCH_CRS: i32 = 2;
pub const RATE_MATCH_NONE: i32 = 0;
pub const RATE_MATCH_OPEN_LOOP: i32 = 3;
pub const RATE_MATCH_PAUSE: i32 = 1;
pub const RXH_DISCARD: i32 = -2147483648;
pub const RXH_GTP_TEID: i32 = 0x100;
pub const RXH_IP6_FL: i32 = 0x200;
pub const RXH_IP_DST: i32 = 0x20;
pub const RXH_IP_SRC: i32 = 0x10;
pub const RXH_L2DA: i32 = 0x2;
pub const RXH_L3_PROTO: i32 = 0x8;
pub const RXH_L4_B_0_1: i32 = 0x40;
pub const RXH_L4_B_2_3: i32 = 0x80;
pub const RXH_VLAN: i32 = 0x4;
pub const RXH_XFRM_NO_CHANGE: i32 = 0xff;
pub const RXH_XFRM_SYM_OR_XOR: i32 = 0x2;
pub const RXH_XFRM_SYM_XOR: i32 = 0x1;
pub const RX_CLS_FLOW_DISC: u64 = 0xffffffffffffffff;
pub const RX_CLS_FLOW_WAKE: u64 = 0xfffffffffffffffe;
pub const RX_CLS_LOC_ANY: u32 = 0xffffffff;
pub const RX_CLS_LOC_FIRST: u32 = 0xfffffffe;
pub const RX_CLS_LOC_LAST: u32 = 0xfffffffd;
pub const RX_CLS_LOC_SPECIAL: u32 = 0x80000000;
pub const SCTP_V4_FLOW: i32 = 3;
pub const SCTP_V6_FLOW: i32 = 7;
pub const SOPASS_MAX: i32 = 6;
pub const SPARC_ETH_GSET: i32 = 1;
pub const SPARC_ETH_SSET: i32 = 2;
pub const SPEED_10: i32 = 10;
pub const SPEED_100: i32 = 100;
pub const SPEED_1000: i32 = 1000;
pub const SPEED_10000: i32 = 10000;
pub const SPEED_100000: i32 = 100000;
pub const SPEED_14000: i32 = 14000;
pub const SPEED_1600000: i32 = 1600000;
pub const SPEED_20000: i32 = 20000;
pub const SPEED_200000: i32 = 200000;
pub const SPEED_2500: i32 = 2500;
pub const SPEED_25000: i32 = 25000;
pub const SPEED_40000: i32 = 40000;
pub const SPEED_400000: i32 = 400000;
pub const SPEED_5000: i32 = 5000;
pub const SPEED_50000: i32 = 50000;
pub const SPEED_56000: i32 = 56000;
pub const SPEED_80000: i32 = 80000;
pub const SPEED_800000: i32 = 800000;
pub const SPEED_UNKNOWN: i32 = -1;
pub const SUPPORTED_10000baseKR_Full: u32 = 0x80000;
pub const SUPPORTED_10000baseKX4_Full: u32 = 0x40000;
pub const SUPPORTED_10000baseR_FEC: u32 = 0x100000;
pub const SUPPORTED_10000baseT_Full: u32 = 0x1000;
pub const SUPPORTED_1000baseKX_Full: u32 = 0x20000;
pub const SUPPORTED_1000baseT_Full: u32 = 32;
pub const SUPPORTED_1000baseT_Half: u32 = 16;
pub const SUPPORTED_100baseT_Full: u32 = 8;
pub const SUPPORTED_100baseT_Half: u32 = 4;
pub const SUPPORTED_10baseT_Full: u32 = 2;
pub const SUPPORTED_10baseT_Half: u32 = 1;
pub const SUPPORTED_20000baseKR2_Full: u32 = 0x400000;
pub const SUPPORTED_20000baseMLD2_Full: u32 = 0x200000;
pub const SUPPORTED_2500baseX_Full: u32 = 0x8000;
pub const SUPPORTED_40000baseCR4_Full: u32 = 0x1000000;
pub const SUPPORTED_40000baseKR4_Full: u32 = 0x800000;
pub const SUPPORTED_40000baseLR4_Full: u32 = 0x4000000;
pub const SUPPORTED_40000baseSR4_Full: u32 = 0x2000000;
pub const SUPPORTED_56000baseCR4_Full: u32 = 0x10000000;
pub const SUPPORTED_56000baseKR4_Full: u32 = 0x8000000;
pub const SUPPORTED_56000baseLR4_Full: u32 = 0x40000000;
pub const SUPPORTED_56000baseSR4_Full: u32 = 0x20000000;
pub const SUPPORTED_AUI: u32 = 0x100;
pub const SUPPORTED_Asym_Pause: u32 = 0x4000;
pub const SUPPORTED_Autoneg: u32 = 64;
pub const SUPPORTED_BNC: u32 = 0x800;
pub const SUPPORTED_Backplane: u32 = 0x10000;
pub const SUPPORTED_FIBRE: u32 = 0x400;
pub const SUPPORTED_MII: u32 = 0x200;
pub const SUPPORTED_Pause: u32 = 0x2000;
pub const SUPPORTED_TP: u32 = 128;
pub const TCP_V4_FLOW: i32 = 1;
pub const TCP_V6_FLOW: i32 = 5;
pub const UDP_V4_FLOW: i32 = 2;
pub const UDP_V6_FLOW: i32 = 6;
pub const WAKE_ARP: i32 = 0x10;
pub const WAKE_BCAST: i32 = 0x8;
pub const WAKE_FILTER: i32 = 0x80;
pub const WAKE_MAGIC: i32 = 0x20;
pub const WAKE_MAGICSECURE: i32 = 0x40;
pub const WAKE_MCAST: i32 = 0x4;
pub const WAKE_PHY: i32 = 0x1;
pub const WAKE_UCAST: i32 = 0x2;
pub const WOL_MODE_COUNT: i32 = 8;
pub const XCVR_DUMMY1: i32 = 0x2;
pub const XCVR_DUMMY2: i32 = 0x3;
pub const XCVR_DUMMY3: i32 = 0x4;
pub const XCVR_EXTERNAL: i32 = 0x1;
pub const XCVR_INTERNAL: i32 = 0x0;
pub const __ETHTOOL_LINK_MODE_MASK_NBITS: i32 = 125;
pub const __ETHTOOL_PHY_TUNABLE_COUNT: i32 = 7;
pub const __ETHTOOL_TUNABLE_COUNT: i32 = 5;
pub const __FLOW_TYPE_COUNT: i32 = 31;

#[repr(C)]
pub struct ethtool_ah_espip4_spec {
    pub ip4src: u32,
    pub ip4dst: u32,
    pub spi: u32,
    pub tos: u8,
}

#[repr(C)]
pub struct ethtool_ah_espip6_spec {
    pub ip6src: [u32; 4],
    pub ip6dst: [u32; 4],
    pub spi: u32,
    pub tclass: u8,
}

#[repr(C)]
pub struct ethtool_channels {
    pub cmd: u32,
    pub max_rx: u32,
    pub max_tx: u32,
    pub max_other: u32,
    pub max_combined: u32,
    pub rx_count: u32,
    pub tx_count: u32,
    pub other_count: u32,
    pub combined_count: u32,
}

#[repr(C)]
pub struct ethtool_cmd {
    pub cmd: u32,
    pub supported: u32,
    pub advertising: u32,
    pub speed: u16,
    pub duplex: u8,
    pub port: u8,
    pub phy_address: u8,
    pub transceiver: u8,
    pub autoneg: u8,
    pub mdio_support: u8,
    pub maxtxpkt: u32,
    pub maxrxpkt: u32,
    pub speed_hi: u16,
    pub eth_tp_mdix: u8,
    pub eth_tp_mdix_ctrl: u8,
    pub lp_advertising: u32,
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct ethtool_coalesce {
    pub cmd: u32,
    pub rx_coalesce_usecs: u32,
    pub rx_max_coalesced_frames: u32,
    pub rx_coalesce_usecs_irq: u32,
    pub rx_max_coalesced_frames_irq: u32,
    pub tx_coalesce_usecs: u32,
    pub tx_max_coalesced_frames: u32,
    pub tx_coalesce_usecs_irq: u32,
    pub tx_max_coalesced_frames_irq: u32,
    pub stats_block_coalesce_usecs: u32,
    pub use_adaptive_rx_coalesce: u32,
    pub use_adaptive_tx_coalesce: u32,
    pub pkt_rate_low: u32,
    pub rx_coalesce_usecs_low: u32,
    pub rx_max_coalesced_frames_low: u32,
    pub tx_coalesce_usecs_low: u32,
    pub tx_max_coalesced_frames_low: u32,
    pub pkt_rate_high: u32,
    pub rx_coalesce_usecs_high: u32,
    pub rx_max_coalesced_frames_high: u32,
    pub tx_coalesce_usecs_high: u32,
    pub tx_max_coalesced_frames_high: u32,
    pub rate_sample_interval: u32,
}

#[repr(C)]
pub struct ethtool_drvinfo {
    pub cmd: u32,
    pub driver: [core::ffi::c_char; 32],
    pub version: [core::ffi::c_char; 32],
    pub fw_version: [core::ffi::c_char; 32],
    pub bus_info: [core::ffi::c_char; 32],
    pub erom_version: [core::ffi::c_char; 32],
    pub reserved2: [core::ffi::c_char; 12],
    pub n_priv_flags: u32,
    pub n_stats: u32,
    pub testinfo_len: u32,
    pub eedump_len: u32,
    pub regdump_len: u32,
}

#[repr(C)]
pub struct ethtool_dump {
    pub cmd: u32,
    pub version: u32,
    pub flag: u32,
    pub len: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct ethtool_eee {
    pub cmd: u32,
    pub supported: u32,
    pub advertised: u32,
    pub lp_advertised: u32,
    pub eee_active: u32,
    pub eee_enabled: u32,
    pub tx_lpi_enabled: u32,
    pub tx_lpi_timer: u32,
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct ethtool_eeprom {
    pub cmd: u32,
    pub magic: u32,
    pub offset: u32,
    pub len: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct ethtool_fecparam {
    pub cmd: u32,
    pub active_fec: u32,
    pub fec: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ethtool_flash {
    pub cmd: u32,
    pub region: u32,
    pub data: [core::ffi::c_char; 128],
}

#[repr(C)]
pub struct ethtool_flow_ext {
    pub padding: [u8; 2],
    pub h_dest: [u8; 6],
    pub vlan_etype: u16,
    pub vlan_tci: u16,
    pub data: [u32; 2],
}

#[repr(C)]
pub union ethtool_flow_union {
    pub tcp_ip4_spec: ethtool_tcpip4_spec,
    pub udp_ip4_spec: ethtool_tcpip4_spec,
    pub sctp_ip4_spec: ethtool_tcpip4_spec,
    pub ah_ip4_spec: ethtool_ah_espip4_spec,
    pub esp_ip4_spec: ethtool_ah_espip4_spec,
    pub usr_ip4_spec: ethtool_usrip4_spec,
    pub tcp_ip6_spec: ethtool_tcpip6_spec,
    pub udp_ip6_spec: ethtool_tcpip6_spec,
    pub sctp_ip6_spec: ethtool_tcpip6_spec,
    pub ah_ip6_spec: ethtool_ah_espip6_spec,
    pub esp_ip6_spec: ethtool_ah_espip6_spec,
    pub usr_ip6_spec: ethtool_usrip6_spec,
    pub ether_spec: super::ethhdr,
    pub hdata: [u8; 52],
}

#[repr(C)]
pub struct ethtool_get_features_block {
    pub available: u32,
    pub requested: u32,
    pub active: u32,
    pub never_changed: u32,
}

#[repr(C)]
pub struct ethtool_gfeatures {
    pub cmd: u32,
    pub size: u32,
    pub features: [ethtool_get_features_block; 0],
}

#[repr(C)]
pub struct ethtool_gstrings {
    pub cmd: u32,
    pub string_set: u32,
    pub len: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct ethtool_link_settings {
    pub cmd: u32,
    pub speed: u32,
    pub duplex: u8,
    pub port: u8,
    pub phy_address: u8,
    pub autoneg: u8,
    pub mdio_support: u8,
    pub eth_tp_mdix: u8,
    pub eth_tp_mdix_ctrl: u8,
    pub link_mode_masks_nwords: i8,
    pub transceiver: u8,
    pub master_slave_cfg: u8,
    pub master_slave_state: u8,
    pub rate_matching: u8,
    pub reserved: [u32; 7],
    pub link_mode_masks: [u32; 0],
}

#[repr(C)]
pub struct ethtool_modinfo {
    pub cmd: u32,
    pub r#type: u32,
    pub eeprom_len: u32,
    pub reserved: [u32; 8],
}

#[repr(C)]
pub struct ethtool_pauseparam {
    pub cmd: u32,
    pub autoneg: u32,
    pub rx_pause: u32,
    pub tx_pause: u32,
}

#[repr(C)]
pub struct ethtool_per_queue_op {
    pub cmd: u32,
    pub sub_command: u32,
    pub queue_mask: [u32; 128],
    pub data: [core::ffi::c_char; 0],
}

#[repr(C)]
pub struct ethtool_perm_addr {
    pub cmd: u32,
    pub size: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct ethtool_regs {
    pub cmd: u32,
    pub version: u32,
    pub len: u32,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct ethtool_ringparam {
    pub cmd: u32,
    pub rx_max_pending: u32,
    pub rx_mini_max_pending: u32,
    pub rx_jumbo_max_pending: u32,
    pub tx_max_pending: u32,
    pub rx_pending: u32,
    pub rx_mini_pending: u32,
    pub rx_jumbo_pending: u32,
    pub tx_pending: u32,
}

#[repr(C)]
pub struct ethtool_rx_flow_spec {
    pub flow_type: u32,
    pub h_u: ethtool_flow_union,
    pub h_ext: ethtool_flow_ext,
    pub m_u: ethtool_flow_union,
    pub m_ext: ethtool_flow_ext,
    pub ring_cookie: u64,
    pub location: u32,
}

#[repr(C)]
pub struct ethtool_rx_ntuple {
    pub cmd: u32,
    pub fs: ethtool_rx_ntuple_flow_spec,
}

#[repr(C)]
pub struct ethtool_rx_ntuple_flow_spec {
    pub flow_type: u32,
    pub h_u: ethtool_rx_ntuple_flow_spec_h_u,
    pub m_u: ethtool_rx_ntuple_flow_spec_m_u,
    pub vlan_tag: u16,
    pub vlan_tag_mask: u16,
    pub data: u64,
    pub data_mask: u64,
    pub action: i32,
}

#[repr(C)]
pub union ethtool_rx_ntuple_flow_spec_h_u {
    pub tcp_ip4_spec: ethtool_tcpip4_spec,
    pub udp_ip4_spec: ethtool_tcpip4_spec,
    pub sctp_ip4_spec: ethtool_tcpip4_spec,
    pub ah_ip4_spec: ethtool_ah_espip4_spec,
    pub esp_ip4_spec: ethtool_ah_espip4_spec,
    pub usr_ip4_spec: ethtool_usrip4_spec,
    pub ether_spec: super::ethhdr,
    pub hdata: [u8; 72],
}

#[repr(C)]
pub union ethtool_rx_ntuple_flow_spec_m_u {
    pub tcp_ip4_spec: ethtool_tcpip4_spec,
    pub udp_ip4_spec: ethtool_tcpip4_spec,
    pub sctp_ip4_spec: ethtool_tcpip4_spec,
    pub ah_ip4_spec: ethtool_ah_espip4_spec,
    pub esp_ip4_spec: ethtool_ah_espip4_spec,
    pub usr_ip4_spec: ethtool_usrip4_spec,
    pub ether_spec: super::ethhdr,
    pub hdata: [u8; 72],
}

#[repr(C)]
pub struct ethtool_rxfh {
    pub cmd: u32,
    pub rss_context: u32,
    pub indir_size: u32,
    pub key_size: u32,
    pub hfunc: u8,
    pub input_xfrm: u8,
    pub rsvd8: [u8; 2],
    pub rsvd32: u32,
    pub rss_config: [u32; 0],
}

#[repr(C)]
pub struct ethtool_rxfh_indir {
    pub cmd: u32,
    pub size: u32,
    pub ring_index: [u32; 0],
}

#[repr(C)]
pub struct ethtool_rxnfc {
    pub cmd: u32,
    pub flow_type: u32,
    pub data: u64,
    pub fs: ethtool_rx_flow_spec,
    pub anon0: ethtool_rxnfc_anon0,
    pub rule_locs: [u32; 0],
}

#[repr(C)]
pub union ethtool_rxnfc_anon0 {
    pub rule_cnt: u32,
    pub rss_context: u32,
}

#[repr(C)]
pub struct ethtool_set_features_block {
    pub valid: u32,
    pub requested: u32,
}

#[repr(C)]
pub struct ethtool_sfeatures {
    pub cmd: u32,
    pub size: u32,
    pub features: [ethtool_set_features_block; 0],
}

#[repr(C)]
pub struct ethtool_sset_info {
    pub cmd: u32,
    pub reserved: u32,
    pub sset_mask: u64,
    pub data: [u32; 0],
}

#[repr(C)]
pub struct ethtool_stats {
    pub cmd: u32,
    pub n_stats: u32,
    pub data: [u64; 0],
}

#[repr(C)]
pub struct ethtool_tcpip4_spec {
    pub ip4src: u32,
    pub ip4dst: u32,
    pub psrc: u16,
    pub pdst: u16,
    pub tos: u8,
}

#[repr(C)]
pub struct ethtool_tcpip6_spec {
    pub ip6src: [u32; 4],
    pub ip6dst: [u32; 4],
    pub psrc: u16,
    pub pdst: u16,
    pub tclass: u8,
}

#[repr(C)]
pub struct ethtool_test {
    pub cmd: u32,
    pub flags: u32,
    pub reserved: u32,
    pub len: u32,
    pub data: [u64; 0],
}

#[repr(C)]
pub struct ethtool_ts_info {
    pub cmd: u32,
    pub so_timestamping: u32,
    pub phc_index: i32,
    pub tx_types: u32,
    pub tx_reserved: [u32; 3],
    pub rx_filters: u32,
    pub rx_reserved: [u32; 3],
}

#[repr(C)]
pub struct ethtool_usrip4_spec {
    pub ip4src: u32,
    pub ip4dst: u32,
    pub l4_4_bytes: u32,
    pub tos: u8,
    pub ip_ver: u8,
    pub proto: u8,
}

#[repr(C)]
pub struct ethtool_usrip6_spec {
    pub ip6src: [u32; 4],
    pub ip6dst: [u32; 4],
    pub l4_4_bytes: u32,
    pub tclass: u8,
    pub l4_proto: u8,
}

#[repr(C)]
pub struct ethtool_value {
    pub cmd: u32,
    pub data: u32,
}

#[repr(C)]
pub struct ethtool_wolinfo {
    pub cmd: u32,
    pub supported: u32,
    pub wolopts: u32,
    pub sopass: [u8; 6],
}

records! {
    ethtool_ah_espip4_spec: size 16, align 4;
    ethtool_ah_espip6_spec: size 40, align 4;
    ethtool_channels: size 36, align 4;
    ethtool_cmd: size 44, align 4;
    ethtool_coalesce: size 92, align 4;
    ethtool_drvinfo: size 196, align 4;
    ethtool_dump: size 16, align 4;
    ethtool_eee: size 40, align 4;
    ethtool_eeprom: size 16, align 4;
    ethtool_fecparam: size 16, align 4;
    ethtool_flash: size 136, align 4;
    ethtool_flow_ext: size 20, align 4;
    ethtool_flow_union: size 52, align 4;
    ethtool_get_features_block: size 16, align 4;
    ethtool_gfeatures: size 8, align 4;
    ethtool_gstrings: size 12, align 4;
    ethtool_link_settings: size 48, align 4;
    ethtool_modinfo: size 44, align 4;
    ethtool_pauseparam: size 16, align 4;
    ethtool_per_queue_op: size 520, align 4;
    ethtool_perm_addr: size 8, align 4;
    ethtool_regs: size 12, align 4;
    ethtool_ringparam: size 36, align 4;
    ethtool_rx_flow_spec: size 168, align 8;
    ethtool_rx_ntuple: size 184, align 8;
    ethtool_rx_ntuple_flow_spec: size 176, align 8;
    ethtool_rx_ntuple_flow_spec_h_u: size 72, align 4;
    ethtool_rx_ntuple_flow_spec_m_u: size 72, align 4;
    ethtool_rxfh: size 24, align 4;
    ethtool_rxfh_indir: size 8, align 4;
    ethtool_rxnfc: size 192, align 8;
    ethtool_rxnfc_anon0: size 4, align 4;
    ethtool_set_features_block: size 8, align 4;
    ethtool_sfeatures: size 8, align 4;
    ethtool_sset_info: size 16, align 8;
    ethtool_stats: size 8, align 8;
    ethtool_tcpip4_spec: size 16, align 4;
    ethtool_tcpip6_spec: size 40, align 4;
    ethtool_test: size 16, align 8;
    ethtool_ts_info: size 44, align 4;
    ethtool_usrip4_spec: size 16, align 4;
    ethtool_usrip6_spec: size 40, align 4;
    ethtool_value: size 8, align 4;
    ethtool_wolinfo: size 20, align 4;
}
