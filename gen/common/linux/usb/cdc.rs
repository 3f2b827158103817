// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/cdc.h

pub const USB_CDC_1_5_STOP_BITS: i32 = 1;
pub const USB_CDC_1_STOP_BITS: i32 = 0;
pub const USB_CDC_2_STOP_BITS: i32 = 2;
pub const USB_CDC_ACM_PROTO_AT_3G: i32 = 5;
pub const USB_CDC_ACM_PROTO_AT_CDMA: i32 = 6;
pub const USB_CDC_ACM_PROTO_AT_GSM: i32 = 4;
pub const USB_CDC_ACM_PROTO_AT_PCCA101: i32 = 2;
pub const USB_CDC_ACM_PROTO_AT_PCCA101_WAKE: i32 = 3;
pub const USB_CDC_ACM_PROTO_AT_V25TER: i32 = 1;
pub const USB_CDC_ACM_PROTO_VENDOR: i32 = 0xff;
pub const USB_CDC_ACM_TYPE: i32 = 0x2;
pub const USB_CDC_CALL_MANAGEMENT_TYPE: i32 = 0x1;
pub const USB_CDC_CALL_MGMT_CAP_CALL_MGMT: i32 = 0x1;
pub const USB_CDC_CALL_MGMT_CAP_DATA_INTF: i32 = 0x2;
pub const USB_CDC_CAP_BRK: i32 = 0x4;
pub const USB_CDC_CAP_LINE: i32 = 0x2;
pub const USB_CDC_CAP_NOTIFY: i32 = 0x8;
pub const USB_CDC_COMM_FEATURE: i32 = 0x1;
pub const USB_CDC_COUNTRY_TYPE: i32 = 0x7;
pub const USB_CDC_CTRL_DTR: i32 = 0x1;
pub const USB_CDC_CTRL_RTS: i32 = 0x2;
pub const USB_CDC_DMM_TYPE: i32 = 0x14;
pub const USB_CDC_ETHERNET_TYPE: i32 = 0xf;
pub const USB_CDC_EVEN_PARITY: i32 = 2;
pub const USB_CDC_GET_CRC_MODE: i32 = 0x89;
pub const USB_CDC_GET_ENCAPSULATED_RESPONSE: i32 = 0x1;
pub const USB_CDC_GET_ETHERNET_PM_PATTERN_FILTER: i32 = 0x42;
pub const USB_CDC_GET_ETHERNET_STATISTIC: i32 = 0x44;
pub const USB_CDC_GET_MAX_DATAGRAM_SIZE: i32 = 0x87;
pub const USB_CDC_GET_NET_ADDRESS: i32 = 0x81;
pub const USB_CDC_GET_NTB_FORMAT: i32 = 0x83;
pub const USB_CDC_GET_NTB_INPUT_SIZE: i32 = 0x85;
pub const USB_CDC_GET_NTB_PARAMETERS: i32 = 0x80;
pub const USB_CDC_HEADER_TYPE: i32 = 0x0;
pub const USB_CDC_MARK_PARITY: i32 = 3;
pub const USB_CDC_MBIM_EXTENDED_TYPE: i32 = 0x1c;
pub const USB_CDC_MBIM_NDP16_DSS_SIGN: i32 = 0x535344;
pub const USB_CDC_MBIM_NDP16_IPS_SIGN: i32 = 0x535049;
pub const USB_CDC_MBIM_NDP32_DSS_SIGN: i32 = 0x737364;
pub const USB_CDC_MBIM_NDP32_IPS_SIGN: i32 = 0x737069;
pub const USB_CDC_MBIM_PROTO_NTB: i32 = 2;
pub const USB_CDC_MBIM_TYPE: i32 = 0x1b;
pub const USB_CDC_MDLM_DETAIL_TYPE: i32 = 0x13;
pub const USB_CDC_MDLM_TYPE: i32 = 0x12;
pub const USB_CDC_NCM_CRC_APPENDED: i32 = 0x1;
pub const USB_CDC_NCM_CRC_NOT_APPENDED: i32 = 0x0;
pub const USB_CDC_NCM_DATAGRAM_FORMAT_CRC: i32 = 0x30;
pub const USB_CDC_NCM_DATAGRAM_FORMAT_NOCRC: i32 = 0x31;
pub const USB_CDC_NCM_NCAP_CRC_MODE: i32 = 0x10;
pub const USB_CDC_NCM_NCAP_ENCAP_COMMAND: i32 = 0x4;
pub const USB_CDC_NCM_NCAP_ETH_FILTER: i32 = 0x1;
pub const USB_CDC_NCM_NCAP_MAX_DATAGRAM_SIZE: i32 = 0x8;
pub const USB_CDC_NCM_NCAP_NET_ADDRESS: i32 = 0x2;
pub const USB_CDC_NCM_NCAP_NTB_INPUT_SIZE: i32 = 0x20;
pub const USB_CDC_NCM_NDP16_CRC_SIGN: i32 = 0x314d434e;
pub const USB_CDC_NCM_NDP16_INDEX_MIN: i32 = 0xc;
pub const USB_CDC_NCM_NDP16_NOCRC_SIGN: i32 = 0x304d434e;
pub const USB_CDC_NCM_NDP32_CRC_SIGN: i32 = 0x316d636e;
pub const USB_CDC_NCM_NDP32_INDEX_MIN: i32 = 0x10;
pub const USB_CDC_NCM_NDP32_NOCRC_SIGN: i32 = 0x306d636e;
pub const USB_CDC_NCM_NDP_ALIGN_MIN_SIZE: i32 = 0x4;
pub const USB_CDC_NCM_NTB16_FORMAT: i32 = 0x0;
pub const USB_CDC_NCM_NTB16_SUPPORTED: i32 = 0x1;
pub const USB_CDC_NCM_NTB32_FORMAT: i32 = 0x1;
pub const USB_CDC_NCM_NTB32_SUPPORTED: i32 = 0x2;
pub const USB_CDC_NCM_NTB_MAX_LENGTH: i32 = 0x1c;
pub const USB_CDC_NCM_NTB_MIN_IN_SIZE: i32 = 2048;
pub const USB_CDC_NCM_NTB_MIN_OUT_SIZE: i32 = 2048;
pub const USB_CDC_NCM_NTH16_SIGN: i32 = 0x484d434e;
pub const USB_CDC_NCM_NTH32_SIGN: i32 = 0x686d636e;
pub const USB_CDC_NCM_PROTO_CODE_EXTERN_PROTO: i32 = 0xfe;
pub const USB_CDC_NCM_PROTO_CODE_NO_ENCAP_COMMANDS: i32 = 0x0;
pub const USB_CDC_NCM_PROTO_NTB: i32 = 1;
pub const USB_CDC_NCM_TYPE: i32 = 0x1a;
pub const USB_CDC_NETWORK_TERMINAL_TYPE: i32 = 0xa;
pub const USB_CDC_NOTIFY_NETWORK_CONNECTION: i32 = 0x0;
pub const USB_CDC_NOTIFY_RESPONSE_AVAILABLE: i32 = 0x1;
pub const USB_CDC_NOTIFY_SERIAL_STATE: i32 = 0x20;
pub const USB_CDC_NOTIFY_SPEED_CHANGE: i32 = 0x2a;
pub const USB_CDC_NO_PARITY: i32 = 0;
pub const USB_CDC_OBEX_TYPE: i32 = 0x15;
pub const USB_CDC_ODD_PARITY: i32 = 1;
pub const USB_CDC_PACKET_TYPE_ALL_MULTICAST: i32 = 0x2;
pub const USB_CDC_PACKET_TYPE_BROADCAST: i32 = 0x8;
pub const USB_CDC_PACKET_TYPE_DIRECTED: i32 = 0x4;
pub const USB_CDC_PACKET_TYPE_MULTICAST: i32 = 0x10;
pub const USB_CDC_PACKET_TYPE_PROMISCUOUS: i32 = 0x1;
pub const USB_CDC_PROTO_EEM: i32 = 7;
pub const USB_CDC_PROTO_NONE: i32 = 0;
pub const USB_CDC_REQ_GET_LINE_CODING: i32 = 0x21;
pub const USB_CDC_REQ_SEND_BREAK: i32 = 0x23;
pub const USB_CDC_REQ_SET_CONTROL_LINE_STATE: i32 = 0x22;
pub const USB_CDC_REQ_SET_LINE_CODING: i32 = 0x20;
pub const USB_CDC_SEND_ENCAPSULATED_COMMAND: i32 = 0x0;
pub const USB_CDC_SERIAL_STATE_BREAK: i32 = 0x4;
pub const USB_CDC_SERIAL_STATE_DCD: i32 = 0x1;
pub const USB_CDC_SERIAL_STATE_DSR: i32 = 0x2;
pub const USB_CDC_SERIAL_STATE_FRAMING: i32 = 0x10;
pub const USB_CDC_SERIAL_STATE_OVERRUN: i32 = 0x40;
pub const USB_CDC_SERIAL_STATE_PARITY: i32 = 0x20;
pub const USB_CDC_SERIAL_STATE_RING_SIGNAL: i32 = 0x8;
pub const USB_CDC_SET_CRC_MODE: i32 = 0x8a;
pub const USB_CDC_SET_ETHERNET_MULTICAST_FILTERS: i32 = 0x40;
pub const USB_CDC_SET_ETHERNET_PACKET_FILTER: i32 = 0x43;
pub const USB_CDC_SET_ETHERNET_PM_PATTERN_FILTER: i32 = 0x41;
pub const USB_CDC_SET_MAX_DATAGRAM_SIZE: i32 = 0x88;
pub const USB_CDC_SET_NET_ADDRESS: i32 = 0x82;
pub const USB_CDC_SET_NTB_FORMAT: i32 = 0x84;
pub const USB_CDC_SET_NTB_INPUT_SIZE: i32 = 0x86;
pub const USB_CDC_SPACE_PARITY: i32 = 4;
pub const USB_CDC_SUBCLASS_ACM: i32 = 0x2;
pub const USB_CDC_SUBCLASS_DMM: i32 = 0x9;
pub const USB_CDC_SUBCLASS_EEM: i32 = 0xc;
pub const USB_CDC_SUBCLASS_ETHERNET: i32 = 0x6;
pub const USB_CDC_SUBCLASS_MBIM: i32 = 0xe;
pub const USB_CDC_SUBCLASS_MDLM: i32 = 0xa;
pub const USB_CDC_SUBCLASS_NCM: i32 = 0xd;
pub const USB_CDC_SUBCLASS_OBEX: i32 = 0xb;
pub const USB_CDC_SUBCLASS_WHCM: i32 = 0x8;
pub const USB_CDC_UNION_TYPE: i32 = 0x6;
pub const USB_CDC_WHCM_TYPE: i32 = 0x11;

#[repr(C)]
pub struct usb_cdc_acm_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bmCapabilities: u8,
}

#[repr(C)]
pub struct usb_cdc_call_mgmt_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bmCapabilities: u8,
    pub bDataInterface: u8,
}

#[repr(C, packed)]
pub struct usb_cdc_country_functional_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub iCountryCodeRelDate: u8,
    pub anon0: usb_cdc_country_functional_desc_anon0,
}

#[repr(C)]
pub union usb_cdc_country_functional_desc_anon0 {
    pub wCountryCode0: u16,
    pub wCountryCodes: [u16; 0],
}

#[repr(C, packed)]
pub struct usb_cdc_dmm_desc {
    pub bFunctionLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bcdVersion: u16,
    pub wMaxCommand: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_ether_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub iMACAddress: u8,
    pub bmEthernetStatistics: u32,
    pub wMaxSegmentSize: u16,
    pub wNumberMCFilters: u16,
    pub bNumberPowerFilters: u8,
}

#[repr(C, packed)]
pub struct usb_cdc_header_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bcdCDC: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_line_coding {
    pub dwDTERate: u32,
    pub bCharFormat: u8,
    pub bParityType: u8,
    pub bDataBits: u8,
}

#[repr(C, packed)]
pub struct usb_cdc_mbim_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bcdMBIMVersion: u16,
    pub wMaxControlMessage: u16,
    pub bNumberFilters: u8,
    pub bMaxFilterSize: u8,
    pub wMaxSegmentSize: u16,
    pub bmNetworkCapabilities: u8,
}

#[repr(C, packed)]
pub struct usb_cdc_mbim_extended_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bcdMBIMExtendedVersion: u16,
    pub bMaxOutstandingCommandMessages: u8,
    pub wMTU: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_mdlm_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bcdVersion: u16,
    pub bGUID: [u8; 16],
}

#[repr(C)]
pub struct usb_cdc_mdlm_detail_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bGuidDescriptorType: u8,
    pub bDetailData: [u8; 0],
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bcdNcmVersion: u16,
    pub bmNetworkCapabilities: u8,
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_dpe16 {
    pub wDatagramIndex: u16,
    pub wDatagramLength: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_dpe32 {
    pub dwDatagramIndex: u32,
    pub dwDatagramLength: u32,
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_ndp16 {
    pub dwSignature: u32,
    pub wLength: u16,
    pub wNextNdpIndex: u16,
    pub dpe16: [usb_cdc_ncm_dpe16; 0],
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_ndp32 {
    pub dwSignature: u32,
    pub wLength: u16,
    pub wReserved6: u16,
    pub dwNextNdpIndex: u32,
    pub dwReserved12: u32,
    pub dpe32: [usb_cdc_ncm_dpe32; 0],
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_ndp_input_size {
    pub dwNtbInMaxSize: u32,
    pub wNtbInMaxDatagrams: u16,
    pub wReserved: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_ntb_parameters {
    pub wLength: u16,
    pub bmNtbFormatsSupported: u16,
    pub dwNtbInMaxSize: u32,
    pub wNdpInDivisor: u16,
    pub wNdpInPayloadRemainder: u16,
    pub wNdpInAlignment: u16,
    pub wPadding1: u16,
    pub dwNtbOutMaxSize: u32,
    pub wNdpOutDivisor: u16,
    pub wNdpOutPayloadRemainder: u16,
    pub wNdpOutAlignment: u16,
    pub wNtbOutMaxDatagrams: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_nth16 {
    pub dwSignature: u32,
    pub wHeaderLength: u16,
    pub wSequence: u16,
    pub wBlockLength: u16,
    pub wNdpIndex: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_ncm_nth32 {
    pub dwSignature: u32,
    pub wHeaderLength: u16,
    pub wSequence: u16,
    pub dwBlockLength: u32,
    pub dwNdpIndex: u32,
}

#[repr(C)]
pub struct usb_cdc_network_terminal_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bEntityId: u8,
    pub iName: u8,
    pub bChannelIndex: u8,
    pub bPhysicalInterface: u8,
}

#[repr(C, packed)]
pub struct usb_cdc_notification {
    pub bmRequestType: u8,
    pub bNotificationType: u8,
    pub wValue: u16,
    pub wIndex: u16,
    pub wLength: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_obex_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bcdVersion: u16,
}

#[repr(C, packed)]
pub struct usb_cdc_speed_change {
    pub DLBitRRate: u32,
    pub ULBitRate: u32,
}

#[repr(C)]
pub struct usb_cdc_union_desc {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bMasterInterface0: u8,
    pub anon0: usb_cdc_union_desc_anon0,
}

#[repr(C)]
pub union usb_cdc_union_desc_anon0 {
    pub bSlaveInterface0: u8,
    pub bSlaveInterfaces: [u8; 0],
}

records! {
    usb_cdc_acm_descriptor: size 4, align 1;
    usb_cdc_call_mgmt_descriptor: size 5, align 1;
    usb_cdc_country_functional_desc: size 6, align 1;
    usb_cdc_country_functional_desc_anon0: size 2, align 2;
    usb_cdc_dmm_desc: size 7, align 1;
    usb_cdc_ether_desc: size 13, align 1;
    usb_cdc_header_desc: size 5, align 1;
    usb_cdc_line_coding: size 7, align 1;
    usb_cdc_mbim_desc: size 12, align 1;
    usb_cdc_mbim_extended_desc: size 8, align 1;
    usb_cdc_mdlm_desc: size 21, align 1;
    usb_cdc_mdlm_detail_desc: size 4, align 1;
    usb_cdc_ncm_desc: size 6, align 1;
    usb_cdc_ncm_dpe16: size 4, align 1;
    usb_cdc_ncm_dpe32: size 8, align 1;
    usb_cdc_ncm_ndp16: size 8, align 1;
    usb_cdc_ncm_ndp32: size 16, align 1;
    usb_cdc_ncm_ndp_input_size: size 8, align 1;
    usb_cdc_ncm_ntb_parameters: size 28, align 1;
    usb_cdc_ncm_nth16: size 12, align 1;
    usb_cdc_ncm_nth32: size 16, align 1;
    usb_cdc_network_terminal_desc: size 7, align 1;
    usb_cdc_notification: size 8, align 1;
    usb_cdc_obex_desc: size 5, align 1;
    usb_cdc_speed_change: size 8, align 1;
    usb_cdc_union_desc: size 5, align 1;
    usb_cdc_union_desc_anon0: size 1, align 1;
}
