// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfc.h

pub const NFC_ATR_REQ_GB_MAXSIZE: i32 = 48;
pub const NFC_ATR_REQ_MAXSIZE: i32 = 64;
pub const NFC_ATR_RES_GB_MAXSIZE: i32 = 47;
pub const NFC_ATR_RES_MAXSIZE: i32 = 64;
pub const NFC_ATS_MAXSIZE: i32 = 20;
pub const NFC_ATTR_COMM_MODE: i32 = 10;
pub const NFC_ATTR_DEVICE_INDEX: i32 = 1;
pub const NFC_ATTR_DEVICE_NAME: i32 = 2;
pub const NFC_ATTR_DEVICE_POWERED: i32 = 12;
pub const NFC_ATTR_FIRMWARE_DOWNLOAD_STATUS: i32 = 24;
pub const NFC_ATTR_FIRMWARE_NAME: i32 = 20;
pub const NFC_ATTR_IM_PROTOCOLS: i32 = 13;
pub const NFC_ATTR_LLC_PARAM_LTO: i32 = 15;
pub const NFC_ATTR_LLC_PARAM_MIUX: i32 = 17;
pub const NFC_ATTR_LLC_PARAM_RW: i32 = 16;
pub const NFC_ATTR_LLC_SDP: i32 = 19;
pub const NFC_ATTR_MAX: i32 = 32;
pub const NFC_ATTR_PROTOCOLS: i32 = 3;
pub const NFC_ATTR_RF_MODE: i32 = 11;
pub const NFC_ATTR_SE: i32 = 18;
pub const NFC_ATTR_SE_AID: i32 = 23;
pub const NFC_ATTR_SE_APDU: i32 = 25;
pub const NFC_ATTR_SE_INDEX: i32 = 21;
pub const NFC_ATTR_SE_PARAMS: i32 = 28;
pub const NFC_ATTR_SE_TYPE: i32 = 22;
pub const NFC_ATTR_TARGET_ATS: i32 = 32;
pub const NFC_ATTR_TARGET_INDEX: i32 = 4;
pub const NFC_ATTR_TARGET_ISO15693_DSFID: i32 = 26;
pub const NFC_ATTR_TARGET_ISO15693_UID: i32 = 27;
pub const NFC_ATTR_TARGET_NFCID1: i32 = 7;
pub const NFC_ATTR_TARGET_SEL_RES: i32 = 6;
pub const NFC_ATTR_TARGET_SENSB_RES: i32 = 8;
pub const NFC_ATTR_TARGET_SENSF_RES: i32 = 9;
pub const NFC_ATTR_TARGET_SENS_RES: i32 = 5;
pub const NFC_ATTR_TM_PROTOCOLS: i32 = 14;
pub const NFC_ATTR_UNSPEC: i32 = 0;
pub const NFC_ATTR_VENDOR_DATA: i32 = 31;
pub const NFC_ATTR_VENDOR_ID: i32 = 29;
pub const NFC_ATTR_VENDOR_SUBCMD: i32 = 30;
pub const NFC_CMD_ACTIVATE_TARGET: i32 = 28;
pub const NFC_CMD_DEACTIVATE_TARGET: i32 = 30;
pub const NFC_CMD_DEP_LINK_DOWN: i32 = 5;
pub const NFC_CMD_DEP_LINK_UP: i32 = 4;
pub const NFC_CMD_DEV_DOWN: i32 = 3;
pub const NFC_CMD_DEV_UP: i32 = 2;
pub const NFC_CMD_DISABLE_SE: i32 = 18;
pub const NFC_CMD_ENABLE_SE: i32 = 17;
pub const NFC_CMD_FW_DOWNLOAD: i32 = 21;
pub const NFC_CMD_GET_DEVICE: i32 = 1;
pub const NFC_CMD_GET_SE: i32 = 26;
pub const NFC_CMD_GET_TARGET: i32 = 8;
pub const NFC_CMD_LLC_GET_PARAMS: i32 = 15;
pub const NFC_CMD_LLC_SDREQ: i32 = 19;
pub const NFC_CMD_LLC_SET_PARAMS: i32 = 16;
pub const NFC_CMD_MAX: i32 = 30;
pub const NFC_CMD_SE_IO: i32 = 27;
pub const NFC_CMD_START_POLL: i32 = 6;
pub const NFC_CMD_STOP_POLL: i32 = 7;
pub const NFC_CMD_UNSPEC: i32 = 0;
pub const NFC_CMD_VENDOR: i32 = 29;
pub const NFC_COMM_ACTIVE: i32 = 0;
pub const NFC_COMM_PASSIVE: i32 = 1;
pub const NFC_DEVICE_NAME_MAXSIZE: i32 = 8;
pub const NFC_DIRECTION_RX: i32 = 0x0;
pub const NFC_DIRECTION_TX: i32 = 0x1;
pub const NFC_EVENT_DEVICE_ADDED: i32 = 10;
pub const NFC_EVENT_DEVICE_REMOVED: i32 = 11;
pub const NFC_EVENT_LLC_SDRES: i32 = 20;
pub const NFC_EVENT_SE_ADDED: i32 = 22;
pub const NFC_EVENT_SE_CONNECTIVITY: i32 = 24;
pub const NFC_EVENT_SE_REMOVED: i32 = 23;
pub const NFC_EVENT_SE_TRANSACTION: i32 = 25;
pub const NFC_EVENT_TARGETS_FOUND: i32 = 9;
pub const NFC_EVENT_TARGET_LOST: i32 = 12;
pub const NFC_EVENT_TM_ACTIVATED: i32 = 13;
pub const NFC_EVENT_TM_DEACTIVATED: i32 = 14;
pub const NFC_FIRMWARE_NAME_MAXSIZE: i32 = 32;
pub const NFC_GB_MAXSIZE: i32 = 48;
pub const NFC_GENL_MCAST_EVENT_NAME: &core::ffi::CStr = c"events";
pub const NFC_GENL_NAME: &core::ffi::CStr = c"nfc";
pub const NFC_GENL_VERSION: i32 = 1;
pub const NFC_HEADER_SIZE: i32 = 1;
pub const NFC_ISO15693_UID_MAXSIZE: i32 = 8;
pub const NFC_LLCP_MAX_SERVICE_NAME: i32 = 63;
pub const NFC_LLCP_MIUX: i32 = 1;
pub const NFC_LLCP_REMOTE_LTO: i32 = 3;
pub const NFC_LLCP_REMOTE_MIU: i32 = 2;
pub const NFC_LLCP_REMOTE_RW: i32 = 4;
pub const NFC_LLCP_RW: i32 = 0;
pub const NFC_NFCID1_MAXSIZE: i32 = 10;
pub const NFC_NFCID2_MAXSIZE: i32 = 8;
pub const NFC_NFCID3_MAXSIZE: i32 = 10;
pub const NFC_PROTO_FELICA: i32 = 3;
pub const NFC_PROTO_FELICA_MASK: i32 = 0x8;
pub const NFC_PROTO_ISO14443: i32 = 4;
pub const NFC_PROTO_ISO14443_B: i32 = 6;
pub const NFC_PROTO_ISO14443_B_MASK: i32 = 0x40;
pub const NFC_PROTO_ISO14443_MASK: i32 = 0x10;
pub const NFC_PROTO_ISO15693: i32 = 7;
pub const NFC_PROTO_ISO15693_MASK: i32 = 0x80;
pub const NFC_PROTO_JEWEL: i32 = 1;
pub const NFC_PROTO_JEWEL_MASK: i32 = 0x2;
pub const NFC_PROTO_MAX: i32 = 8;
pub const NFC_PROTO_MIFARE: i32 = 2;
pub const NFC_PROTO_MIFARE_MASK: i32 = 0x4;
pub const NFC_PROTO_NFC_DEP: i32 = 5;
pub const NFC_PROTO_NFC_DEP_MASK: i32 = 0x20;
pub const NFC_RAW_HEADER_SIZE: i32 = 2;
pub const NFC_RF_INITIATOR: i32 = 0;
pub const NFC_RF_NONE: i32 = 2;
pub const NFC_RF_TARGET: i32 = 1;
pub const NFC_SDP_ATTR_MAX: i32 = 2;
pub const NFC_SDP_ATTR_SAP: i32 = 2;
pub const NFC_SDP_ATTR_UNSPEC: i32 = 0;
pub const NFC_SDP_ATTR_URI: i32 = 1;
pub const NFC_SENSB_RES_MAXSIZE: i32 = 12;
pub const NFC_SENSF_RES_MAXSIZE: i32 = 18;
pub const NFC_SE_DISABLED: i32 = 0x0;
pub const NFC_SE_EMBEDDED: i32 = 0x2;
pub const NFC_SE_ENABLED: i32 = 0x1;
pub const NFC_SE_UICC: i32 = 0x1;
pub const NFC_SOCKPROTO_LLCP: i32 = 1;
pub const NFC_SOCKPROTO_MAX: i32 = 2;
pub const NFC_SOCKPROTO_RAW: i32 = 0;
pub const RAW_PAYLOAD_DIGITAL: i32 = 3;
pub const RAW_PAYLOAD_HCI: i32 = 2;
pub const RAW_PAYLOAD_LLCP: i32 = 0;
pub const RAW_PAYLOAD_NCI: i32 = 1;
pub const RAW_PAYLOAD_PROPRIETARY: i32 = 4;
pub const __NFC_ATTR_AFTER_LAST: i32 = 33;
pub const __NFC_CMD_AFTER_LAST: i32 = 31;
pub const __NFC_SDP_ATTR_AFTER_LAST: i32 = 3;

#[repr(C)]
pub struct sockaddr_nfc {
    pub sa_family: u16,
    pub dev_idx: u32,
    pub target_idx: u32,
    pub nfc_protocol: u32,
}

records! {
    sockaddr_nfc: size 16, align 4;
}
