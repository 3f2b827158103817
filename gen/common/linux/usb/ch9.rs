// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/ch9.h

pub const CONTAINER_ID_TYPE: i32 = 4;
pub const OTG_STS_SELECTOR: i32 = 0xf000;
pub const USB3_LPM_DEVICE_INITIATED: i32 = 0xff;
pub const USB3_LPM_DISABLED: i32 = 0x0;
pub const USB3_LPM_MAX_U1_SEL_PEL: i32 = 0xff;
pub const USB3_LPM_MAX_U2_SEL_PEL: i32 = 0xffff;
pub const USB3_LPM_U0: i32 = 0;
pub const USB3_LPM_U1: i32 = 1;
pub const USB3_LPM_U1_MAX_TIMEOUT: i32 = 0x7f;
pub const USB3_LPM_U2: i32 = 2;
pub const USB3_LPM_U2_MAX_TIMEOUT: i32 = 0xfe;
pub const USB3_LPM_U3: i32 = 3;
pub const USB_5GBPS_OPERATION: i32 = 0x8;
pub const USB_BESL_BASELINE_VALID: i32 = 0x8;
pub const USB_BESL_DEEP_VALID: i32 = 0x10;
pub const USB_BESL_SUPPORT: i32 = 0x4;
pub const USB_CAP_TYPE_EXT: i32 = 2;
pub const USB_CAP_TYPE_WIRELESS_USB: i32 = 1;
pub const USB_CLASS_APP_SPEC: i32 = 0xfe;
pub const USB_CLASS_AUDIO: i32 = 1;
pub const USB_CLASS_AUDIO_VIDEO: i32 = 0x10;
pub const USB_CLASS_BILLBOARD: i32 = 0x11;
pub const USB_CLASS_CDC_DATA: i32 = 0xa;
pub const USB_CLASS_COMM: i32 = 2;
pub const USB_CLASS_CONTENT_SEC: i32 = 0xd;
pub const USB_CLASS_CSCID: i32 = 0xb;
pub const USB_CLASS_HID: i32 = 3;
pub const USB_CLASS_HUB: i32 = 9;
pub const USB_CLASS_MASS_STORAGE: i32 = 8;
pub const USB_CLASS_MCTP: i32 = 0x14;
pub const USB_CLASS_MISC: i32 = 0xef;
pub const USB_CLASS_PERSONAL_HEALTHCARE: i32 = 0xf;
pub const USB_CLASS_PER_INTERFACE: i32 = 0;
pub const USB_CLASS_PHYSICAL: i32 = 5;
pub const USB_CLASS_PRINTER: i32 = 7;
pub const USB_CLASS_STILL_IMAGE: i32 = 6;
pub const USB_CLASS_USB_TYPE_C_BRIDGE: i32 = 0x12;
pub const USB_CLASS_VENDOR_SPEC: i32 = 0xff;
pub const USB_CLASS_VIDEO: i32 = 0xe;
pub const USB_CLASS_WIRELESS_CONTROLLER: i32 = 0xe0;
pub const USB_CONFIG_ATT_BATTERY: i32 = 0x10;
pub const USB_CONFIG_ATT_ONE: i32 = 0x80;
pub const USB_CONFIG_ATT_SELFPOWER: i32 = 0x40;
pub const USB_CONFIG_ATT_WAKEUP: i32 = 0x20;
pub const USB_DEVICE_A_ALT_HNP_SUPPORT: i32 = 5;
pub const USB_DEVICE_A_HNP_SUPPORT: i32 = 4;
pub const USB_DEVICE_BATTERY: i32 = 2;
pub const USB_DEVICE_BATTERY_WAKE_MASK: i32 = 40;
pub const USB_DEVICE_BULK_MAX_PACKET_UPDATE: i32 = 8;
pub const USB_DEVICE_B_HNP_ENABLE: i32 = 3;
pub const USB_DEVICE_CHARGING_POLICY: i32 = 54;
pub const USB_DEVICE_DEBUG_MODE: i32 = 6;
pub const USB_DEVICE_LTM_ENABLE: i32 = 50;
pub const USB_DEVICE_OS_IS_PD_AWARE: i32 = 41;
pub const USB_DEVICE_POLICY_MODE: i32 = 42;
pub const USB_DEVICE_REMOTE_WAKEUP: i32 = 1;
pub const USB_DEVICE_SELF_POWERED: i32 = 0;
pub const USB_DEVICE_TEST_MODE: i32 = 2;
pub const USB_DEVICE_U1_ENABLE: i32 = 48;
pub const USB_DEVICE_U2_ENABLE: i32 = 49;
pub const USB_DEVICE_WUSB_DEVICE: i32 = 3;
pub const USB_DEV_STAT_LTM_ENABLED: i32 = 4;
pub const USB_DEV_STAT_U1_ENABLED: i32 = 2;
pub const USB_DEV_STAT_U2_ENABLED: i32 = 3;
pub const USB_DIR_IN: i32 = 0x80;
pub const USB_DIR_OUT: i32 = 0;
pub const USB_DT_BOS: i32 = 0xf;
pub const USB_DT_BOS_SIZE: i32 = 5;
pub const USB_DT_CONFIG: i32 = 0x2;
pub const USB_DT_CONFIG_SIZE: i32 = 9;
pub const USB_DT_CS_CONFIG: i32 = 34;
pub const USB_DT_CS_DEVICE: i32 = 33;
pub const USB_DT_CS_ENDPOINT: i32 = 37;
pub const USB_DT_CS_INTERFACE: i32 = 36;
pub const USB_DT_CS_RADIO_CONTROL: i32 = 0x23;
pub const USB_DT_CS_STRING: i32 = 35;
pub const USB_DT_DEBUG: i32 = 0xa;
pub const USB_DT_DEVICE: i32 = 0x1;
pub const USB_DT_DEVICE_CAPABILITY: i32 = 0x10;
pub const USB_DT_DEVICE_QUALIFIER: i32 = 0x6;
pub const USB_DT_DEVICE_SIZE: i32 = 18;
pub const USB_DT_DFU_FUNCTIONAL: i32 = 0x21;
pub const USB_DT_ENCRYPTION_TYPE: i32 = 0xe;
pub const USB_DT_ENDPOINT: i32 = 0x5;
pub const USB_DT_ENDPOINT_AUDIO_SIZE: i32 = 9;
pub const USB_DT_ENDPOINT_SIZE: i32 = 7;
pub const USB_DT_EUSB2_ISOC_ENDPOINT_COMP: i32 = 0x12;
pub const USB_DT_EUSB2_ISOC_EP_COMP_SIZE: i32 = 8;
pub const USB_DT_INTERFACE: i32 = 0x4;
pub const USB_DT_INTERFACE_ASSOCIATION: i32 = 0xb;
pub const USB_DT_INTERFACE_ASSOCIATION_SIZE: i32 = 8;
pub const USB_DT_INTERFACE_POWER: i32 = 0x8;
pub const USB_DT_INTERFACE_SIZE: i32 = 9;
pub const USB_DT_KEY: i32 = 0xd;
pub const USB_DT_OTG: i32 = 0x9;
pub const USB_DT_OTHER_SPEED_CONFIG: i32 = 0x7;
pub const USB_DT_PIPE_USAGE: i32 = 0x24;
pub const USB_DT_RPIPE: i32 = 0x22;
pub const USB_DT_SECURITY: i32 = 0xc;
pub const USB_DT_SSP_ISOC_ENDPOINT_COMP: i32 = 0x31;
pub const USB_DT_SSP_ISOC_EP_COMP_SIZE: i32 = 8;
pub const USB_DT_SS_ENDPOINT_COMP: i32 = 0x30;
pub const USB_DT_SS_EP_COMP_SIZE: i32 = 6;
pub const USB_DT_STRING: i32 = 0x3;
pub const USB_DT_USB_EXT_CAP_SIZE: i32 = 7;
pub const USB_DT_USB_PTM_ID_SIZE: i32 = 3;
pub const USB_DT_USB_SS_CAP_SIZE: i32 = 10;
pub const USB_DT_USB_SS_CONTN_ID_SIZE: i32 = 20;
pub const USB_DT_USB_WIRELESS_CAP_SIZE: i32 = 11;
pub const USB_DT_WIRELESS_ENDPOINT_COMP: i32 = 0x11;
pub const USB_DT_WIRE_ADAPTER: i32 = 0x21;
pub const USB_ENC_TYPE_CCM_1: i32 = 2;
pub const USB_ENC_TYPE_RSA_1: i32 = 3;
pub const USB_ENC_TYPE_UNSECURE: i32 = 0;
pub const USB_ENC_TYPE_WIRED: i32 = 1;
pub const USB_ENDPOINT_DIR_MASK: i32 = 0x80;
pub const USB_ENDPOINT_HALT: i32 = 0;
pub const USB_ENDPOINT_INTRTYPE: i32 = 0x30;
pub const USB_ENDPOINT_INTR_NOTIFICATION: i32 = 0x10;
pub const USB_ENDPOINT_INTR_PERIODIC: i32 = 0x0;
pub const USB_ENDPOINT_MAXP_MASK: i32 = 0x7ff;
pub const USB_ENDPOINT_MAX_ADJUSTABLE: i32 = 0x80;
pub const USB_ENDPOINT_NUMBER_MASK: i32 = 0xf;
pub const USB_ENDPOINT_SWITCH_MASK: i32 = 0x3;
pub const USB_ENDPOINT_SWITCH_NO: i32 = 0;
pub const USB_ENDPOINT_SWITCH_SCALE: i32 = 2;
pub const USB_ENDPOINT_SWITCH_SWITCH: i32 = 1;
pub const USB_ENDPOINT_SYNCTYPE: i32 = 0xc;
pub const USB_ENDPOINT_SYNC_ADAPTIVE: i32 = 0x8;
pub const USB_ENDPOINT_SYNC_ASYNC: i32 = 0x4;
pub const USB_ENDPOINT_SYNC_NONE: i32 = 0x0;
pub const USB_ENDPOINT_SYNC_SYNC: i32 = 0xc;
pub const USB_ENDPOINT_USAGE_DATA: i32 = 0x0;
pub const USB_ENDPOINT_USAGE_FEEDBACK: i32 = 0x10;
pub const USB_ENDPOINT_USAGE_IMPLICIT_FB: i32 = 0x20;
pub const USB_ENDPOINT_USAGE_MASK: i32 = 0x30;
pub const USB_ENDPOINT_XFERTYPE_MASK: i32 = 0x3;
pub const USB_ENDPOINT_XFER_BULK: i32 = 2;
pub const USB_ENDPOINT_XFER_CONTROL: i32 = 0;
pub const USB_ENDPOINT_XFER_INT: i32 = 3;
pub const USB_ENDPOINT_XFER_ISOC: i32 = 1;
pub const USB_EP_MAXP_MULT_MASK: i32 = 0x1800;
pub const USB_EP_MAXP_MULT_SHIFT: i32 = 11;
pub const USB_FULL_SPEED_OPERATION: i32 = 0x2;
pub const USB_HIGH_SPEED_OPERATION: i32 = 0x4;
pub const USB_INTRF_FUNC_SUSPEND: i32 = 0;
pub const USB_INTRF_FUNC_SUSPEND_LP: i32 = 0x100;
pub const USB_INTRF_FUNC_SUSPEND_RW: i32 = 0x200;
pub const USB_INTRF_STAT_FUNC_RW: i32 = 2;
pub const USB_INTRF_STAT_FUNC_RW_CAP: i32 = 1;
pub const USB_INTR_FUNC_SUSPEND_OPT_MASK: i32 = 0xff00;
pub const USB_LOW_SPEED_OPERATION: i32 = 1;
pub const USB_LPM_SUPPORT: i32 = 0x2;
pub const USB_LTM_SUPPORT: i32 = 0x2;
pub const USB_MAX_STRING_LEN: i32 = 126;
pub const USB_OTG_ADP: i32 = 0x4;
pub const USB_OTG_HNP: i32 = 0x2;
pub const USB_OTG_RSP: i32 = 0x8;
pub const USB_OTG_SRP: i32 = 0x1;
pub const USB_PD_BATTERY_INFO_CAPABILITY: i32 = 0x7;
pub const USB_PD_CAP_BATTERY_CHARGING: i32 = 0x2;
pub const USB_PD_CAP_CHARGING_POLICY: i32 = 0x20;
pub const USB_PD_CAP_CONSUMER: i32 = 0x10;
pub const USB_PD_CAP_CONSUMER_BC: i32 = 0x1;
pub const USB_PD_CAP_CONSUMER_PD: i32 = 0x2;
pub const USB_PD_CAP_CONSUMER_TYPE_C: i32 = 0x4;
pub const USB_PD_CAP_CONSUMER_UNKNOWN_PEAK_POWER_TIME: i32 = 0xffff;
pub const USB_PD_CAP_PROVIDER: i32 = 0x8;
pub const USB_PD_CAP_PROVIDER_BC: i32 = 0x1;
pub const USB_PD_CAP_PROVIDER_PD: i32 = 0x2;
pub const USB_PD_CAP_PROVIDER_TYPE_C: i32 = 0x4;
pub const USB_PD_CAP_PWR_AC: i32 = 0x100;
pub const USB_PD_CAP_PWR_BAT: i32 = 0x200;
pub const USB_PD_CAP_PWR_USE_V_BUS: i32 = 0x4000;
pub const USB_PD_CAP_TYPE_C_CURRENT: i32 = 0x40;
pub const USB_PD_CAP_USB_PD: i32 = 0x4;
pub const USB_PD_PD_CONSUMER_PORT_CAPABILITY: i32 = 0x8;
pub const USB_PD_PD_PROVIDER_PORT_CAPABILITY: i32 = 0x9;
pub const USB_PD_POWER_DELIVERY_CAPABILITY: i32 = 0x6;
pub const USB_PLAT_DEV_CAP_TYPE: i32 = 5;
pub const USB_PORT_ACCEPT_PD_REQUEST: i32 = 46;
pub const USB_PORT_CABLE_PD_RESET: i32 = 50;
pub const USB_PORT_C_PORT_PD_CHANGE: i32 = 49;
pub const USB_PORT_GOTO_MIN: i32 = 44;
pub const USB_PORT_PORT_PD_RESET: i32 = 48;
pub const USB_PORT_PR_SWAP: i32 = 43;
pub const USB_PORT_REJECT_PD_REQUEST: i32 = 47;
pub const USB_PORT_RETURN_POWER: i32 = 45;
pub const USB_PTM_CAP_TYPE: i32 = 0xb;
pub const USB_RECIP_DEVICE: i32 = 0x0;
pub const USB_RECIP_ENDPOINT: i32 = 0x2;
pub const USB_RECIP_INTERFACE: i32 = 0x1;
pub const USB_RECIP_MASK: i32 = 0x1f;
pub const USB_RECIP_OTHER: i32 = 0x3;
pub const USB_RECIP_PORT: i32 = 0x4;
pub const USB_RECIP_RPIPE: i32 = 0x5;
pub const USB_REQ_AUTH_IN: i32 = 0x18;
pub const USB_REQ_AUTH_OUT: i32 = 0x19;
pub const USB_REQ_CLEAR_FEATURE: i32 = 0x1;
pub const USB_REQ_GET_BATTERY_STATUS: i32 = 21;
pub const USB_REQ_GET_CONFIGURATION: i32 = 0x8;
pub const USB_REQ_GET_DESCRIPTOR: i32 = 0x6;
pub const USB_REQ_GET_ENCRYPTION: i32 = 0xe;
pub const USB_REQ_GET_HANDSHAKE: i32 = 0x10;
pub const USB_REQ_GET_INTERFACE: i32 = 0xa;
pub const USB_REQ_GET_PARTNER_PDO: i32 = 20;
pub const USB_REQ_GET_SECURITY_DATA: i32 = 0x13;
pub const USB_REQ_GET_STATUS: i32 = 0x0;
pub const USB_REQ_GET_VDM: i32 = 23;
pub const USB_REQ_LOOPBACK_DATA_READ: i32 = 0x16;
pub const USB_REQ_LOOPBACK_DATA_WRITE: i32 = 0x15;
pub const USB_REQ_RPIPE_ABORT: i32 = 0xe;
pub const USB_REQ_RPIPE_RESET: i32 = 0xf;
pub const USB_REQ_SEND_VDM: i32 = 24;
pub const USB_REQ_SET_ADDRESS: i32 = 0x5;
pub const USB_REQ_SET_CONFIGURATION: i32 = 0x9;
pub const USB_REQ_SET_CONNECTION: i32 = 0x11;
pub const USB_REQ_SET_DESCRIPTOR: i32 = 0x7;
pub const USB_REQ_SET_ENCRYPTION: i32 = 0xd;
pub const USB_REQ_SET_FEATURE: i32 = 0x3;
pub const USB_REQ_SET_HANDSHAKE: i32 = 0xf;
pub const USB_REQ_SET_INTERFACE: i32 = 0xb;
pub const USB_REQ_SET_INTERFACE_DS: i32 = 0x17;
pub const USB_REQ_SET_ISOCH_DELAY: i32 = 0x31;
pub const USB_REQ_SET_PDO: i32 = 22;
pub const USB_REQ_SET_SECURITY_DATA: i32 = 0x12;
pub const USB_REQ_SET_SEL: i32 = 0x30;
pub const USB_REQ_SET_WUSB_DATA: i32 = 0x14;
pub const USB_REQ_SYNCH_FRAME: i32 = 0xc;
pub const USB_SELF_POWER_VBUS_MAX_DRAW: i32 = 100;
pub const USB_SPEED_FULL: i32 = 2;
pub const USB_SPEED_HIGH: i32 = 3;
pub const USB_SPEED_LOW: i32 = 1;
pub const USB_SPEED_SUPER: i32 = 5;
pub const USB_SPEED_SUPER_PLUS: i32 = 6;
pub const USB_SPEED_UNKNOWN: i32 = 0;
pub const USB_SPEED_WIRELESS: i32 = 4;
pub const USB_SSP_CAP_TYPE: i32 = 0xa;
pub const USB_SSP_MIN_RX_LANE_COUNT: i32 = 0xf00;
pub const USB_SSP_MIN_SUBLINK_SPEED_ATTRIBUTE_ID: i32 = 0xf;
pub const USB_SSP_MIN_TX_LANE_COUNT: i32 = 0xf000;
pub const USB_SSP_SUBLINK_SPEED_ATTRIBS: i32 = 0x1f;
pub const USB_SSP_SUBLINK_SPEED_IDS: i32 = 0x1e0;
pub const USB_SSP_SUBLINK_SPEED_LP: i32 = 0xc000;
pub const USB_SSP_SUBLINK_SPEED_LP_SS: i32 = 0;
pub const USB_SSP_SUBLINK_SPEED_LP_SSP: i32 = 1;
pub const USB_SSP_SUBLINK_SPEED_LSE: i32 = 0x30;
pub const USB_SSP_SUBLINK_SPEED_LSE_BPS: i32 = 0;
pub const USB_SSP_SUBLINK_SPEED_LSE_GBPS: i32 = 3;
pub const USB_SSP_SUBLINK_SPEED_LSE_KBPS: i32 = 1;
pub const USB_SSP_SUBLINK_SPEED_LSE_MBPS: i32 = 2;
pub const USB_SSP_SUBLINK_SPEED_LSM: i32 = 0xff0000;
pub const USB_SSP_SUBLINK_SPEED_RSVD: i32 = 0x3f00;
pub const USB_SSP_SUBLINK_SPEED_SSID: i32 = 0xf;
pub const USB_SSP_SUBLINK_SPEED_ST: i32 = 0xc0;
pub const USB_SSP_SUBLINK_SPEED_ST_ASYM_RX: i32 = 1;
pub const USB_SSP_SUBLINK_SPEED_ST_ASYM_TX: i32 = 3;
pub const USB_SSP_SUBLINK_SPEED_ST_SYM_RX: i32 = 0;
pub const USB_SSP_SUBLINK_SPEED_ST_SYM_TX: i32 = 2;
pub const USB_SS_CAP_TYPE: i32 = 3;
pub const USB_STATE_ADDRESS: i32 = 6;
pub const USB_STATE_ATTACHED: i32 = 1;
pub const USB_STATE_CONFIGURED: i32 = 7;
pub const USB_STATE_DEFAULT: i32 = 5;
pub const USB_STATE_NOTATTACHED: i32 = 0;
pub const USB_STATE_POWERED: i32 = 2;
pub const USB_STATE_RECONNECTING: i32 = 3;
pub const USB_STATE_SUSPENDED: i32 = 8;
pub const USB_STATE_UNAUTHENTICATED: i32 = 4;
pub const USB_STATUS_TYPE_PTM: i32 = 1;
pub const USB_STATUS_TYPE_STANDARD: i32 = 0;
pub const USB_SUBCLASS_DFU: i32 = 0x1;
pub const USB_SUBCLASS_VENDOR_SPEC: i32 = 0xff;
pub const USB_TEST_FORCE_ENABLE: i32 = 5;
pub const USB_TEST_J: i32 = 1;
pub const USB_TEST_K: i32 = 2;
pub const USB_TEST_PACKET: i32 = 4;
pub const USB_TEST_SE0_NAK: i32 = 3;
pub const USB_TYPE_CLASS: i32 = 0x20;
pub const USB_TYPE_MASK: i32 = 0x60;
pub const USB_TYPE_RESERVED: i32 = 0x60;
pub const USB_TYPE_STANDARD: i32 = 0x0;
pub const USB_TYPE_VENDOR: i32 = 0x40;
pub const USB_WIRELESS_BEACON_DIRECTED: i32 = 0x8;
pub const USB_WIRELESS_BEACON_MASK: i32 = 0xc;
pub const USB_WIRELESS_BEACON_NONE: i32 = 0xc;
pub const USB_WIRELESS_BEACON_SELF: i32 = 0x4;
pub const USB_WIRELESS_P2P_DRD: i32 = 0x2;
pub const USB_WIRELESS_PHY_107: i32 = 0x4;
pub const USB_WIRELESS_PHY_160: i32 = 0x8;
pub const USB_WIRELESS_PHY_200: i32 = 0x10;
pub const USB_WIRELESS_PHY_320: i32 = 0x20;
pub const USB_WIRELESS_PHY_400: i32 = 0x40;
pub const USB_WIRELESS_PHY_480: i32 = 0x80;
pub const USB_WIRELESS_PHY_53: i32 = 0x1;
pub const USB_WIRELESS_PHY_80: i32 = 0x2;

#[repr(C)]
pub struct usb_authentication_capability_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bmAttributes: u8,
    pub bcdProtocolVersion: u8,
    pub bcdCapability: u8,
}

#[repr(C, packed)]
pub struct usb_bos_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub wTotalLength: u16,
    pub bNumDeviceCaps: u8,
}

#[repr(C, packed)]
pub struct usb_config_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub wTotalLength: u16,
    pub bNumInterfaces: u8,
    pub bConfigurationValue: u8,
    pub iConfiguration: u8,
    pub bmAttributes: u8,
    pub bMaxPower: u8,
}

#[repr(C)]
pub struct usb_connection_context {
    pub CHID: [u8; 16],
    pub CDID: [u8; 16],
    pub CK: [u8; 16],
}

#[repr(C, packed)]
pub struct usb_ctrlrequest {
    pub bRequestType: u8,
    pub bRequest: u8,
    pub wValue: u16,
    pub wIndex: u16,
    pub wLength: u16,
}

#[repr(C)]
pub struct usb_debug_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDebugInEndpoint: u8,
    pub bDebugOutEndpoint: u8,
}

#[repr(C)]
pub struct usb_descriptor_header {
    pub bLength: u8,
    pub bDescriptorType: u8,
}

#[repr(C)]
pub struct usb_dev_cap_header {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
}

#[repr(C, packed)]
pub struct usb_device_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bcdUSB: u16,
    pub bDeviceClass: u8,
    pub bDeviceSubClass: u8,
    pub bDeviceProtocol: u8,
    pub bMaxPacketSize0: u8,
    pub idVendor: u16,
    pub idProduct: u16,
    pub bcdDevice: u16,
    pub iManufacturer: u8,
    pub iProduct: u8,
    pub iSerialNumber: u8,
    pub bNumConfigurations: u8,
}

#[repr(C)]
pub struct usb_encryption_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bEncryptionType: u8,
    pub bEncryptionValue: u8,
    pub bAuthKeyIndex: u8,
}

#[repr(C, packed)]
pub struct usb_endpoint_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bEndpointAddress: u8,
    pub bmAttributes: u8,
    pub wMaxPacketSize: u16,
    pub bInterval: u8,
    pub bRefresh: u8,
    pub bSynchAddress: u8,
}

#[repr(C, packed)]
pub struct usb_eusb2_isoc_ep_comp_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub wMaxPacketSize: u16,
    pub dwBytesPerInterval: u32,
}

#[repr(C, packed)]
pub struct usb_ext_cap_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bmAttributes: u32,
}

#[repr(C)]
pub struct usb_handshake {
    pub bMessageNumber: u8,
    pub bStatus: u8,
    pub tTKID: [u8; 3],
    pub bReserved: u8,
    pub CDID: [u8; 16],
    pub nonce: [u8; 16],
    pub MIC: [u8; 8],
}

#[repr(C)]
pub struct usb_interface_assoc_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bFirstInterface: u8,
    pub bInterfaceCount: u8,
    pub bFunctionClass: u8,
    pub bFunctionSubClass: u8,
    pub bFunctionProtocol: u8,
    pub iFunction: u8,
}

#[repr(C)]
pub struct usb_interface_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bInterfaceNumber: u8,
    pub bAlternateSetting: u8,
    pub bNumEndpoints: u8,
    pub bInterfaceClass: u8,
    pub bInterfaceSubClass: u8,
    pub bInterfaceProtocol: u8,
    pub iInterface: u8,
}

#[repr(C)]
pub struct usb_key_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub tTKID: [u8; 3],
    pub bReserved: u8,
    pub bKeyData: [u8; 0],
}

#[repr(C, packed)]
pub struct usb_otg20_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bmAttributes: u8,
    pub bcdOTG: u16,
}

#[repr(C)]
pub struct usb_otg_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bmAttributes: u8,
}

#[repr(C, packed)]
pub struct usb_pd_cap_battery_info_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub iBattery: u8,
    pub iSerial: u8,
    pub iManufacturer: u8,
    pub bBatteryId: u8,
    pub bReserved: u8,
    pub dwChargedThreshold: u32,
    pub dwWeakThreshold: u32,
    pub dwBatteryDesignCapacity: u32,
    pub dwBatteryLastFullchargeCapacity: u32,
}

#[repr(C, packed)]
pub struct usb_pd_cap_consumer_port_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bReserved: u8,
    pub bmCapabilities: u8,
    pub wMinVoltage: u16,
    pub wMaxVoltage: u16,
    pub wReserved: u16,
    pub dwMaxOperatingPower: u32,
    pub dwMaxPeakPower: u32,
    pub dwMaxPeakPowerTime: u32,
}

#[repr(C, packed)]
pub struct usb_pd_cap_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bReserved: u8,
    pub bmAttributes: u32,
    pub bmProviderPorts: u16,
    pub bmConsumerPorts: u16,
    pub bcdBCVersion: u16,
    pub bcdPDVersion: u16,
    pub bcdUSBTypeCVersion: u16,
}

#[repr(C, packed)]
pub struct usb_pd_cap_provider_port_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bReserved1: u8,
    pub bmCapabilities: u8,
    pub bNumOfPDObjects: u8,
    pub bReserved2: u8,
    pub wPowerDataObject: [u32; 0],
}

#[repr(C)]
pub struct usb_plat_dev_cap_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bReserved: u8,
    pub UUID: [u8; 16],
    pub CapabilityData: [u8; 0],
}

#[repr(C)]
pub struct usb_ptm_cap_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
}

#[repr(C, packed)]
pub struct usb_qualifier_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bcdUSB: u16,
    pub bDeviceClass: u8,
    pub bDeviceSubClass: u8,
    pub bDeviceProtocol: u8,
    pub bMaxPacketSize0: u8,
    pub bNumConfigurations: u8,
    pub bRESERVED: u8,
}

#[repr(C, packed)]
pub struct usb_security_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub wTotalLength: u16,
    pub bNumEncryptionTypes: u8,
}

#[repr(C, packed)]
pub struct usb_set_sel_req {
    pub u1_sel: u8,
    pub u1_pel: u8,
    pub u2_sel: u16,
    pub u2_pel: u16,
}

#[repr(C, packed)]
pub struct usb_ss_cap_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bmAttributes: u8,
    pub wSpeedSupported: u16,
    pub bFunctionalitySupport: u8,
    pub bU1devExitLat: u8,
    pub bU2DevExitLat: u16,
}

#[repr(C)]
pub struct usb_ss_container_id_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bReserved: u8,
    pub ContainerID: [u8; 16],
}

#[repr(C, packed)]
pub struct usb_ss_ep_comp_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bMaxBurst: u8,
    pub bmAttributes: u8,
    pub wBytesPerInterval: u16,
}

#[repr(C, packed)]
pub struct usb_ssp_cap_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bReserved: u8,
    pub bmAttributes: u32,
    pub wFunctionalitySupport: u16,
    pub wReserved: u16,
    pub anon0: usb_ssp_cap_descriptor_anon0,
}

#[repr(C)]
pub union usb_ssp_cap_descriptor_anon0 {
    pub legacy_padding: u32,
    pub bmSublinkSpeedAttr: [u32; 0],
}

#[repr(C, packed)]
pub struct usb_ssp_isoc_ep_comp_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub wReseved: u16,
    pub dwBytesPerInterval: u32,
}

#[repr(C, packed)]
pub struct usb_string_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub anon0: usb_string_descriptor_anon0,
}

#[repr(C)]
pub union usb_string_descriptor_anon0 {
    pub legacy_padding: u16,
    pub wData: [u16; 0],
}

#[repr(C, packed)]
pub struct usb_wireless_cap_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDevCapabilityType: u8,
    pub bmAttributes: u8,
    pub wPHYRates: u16,
    pub bmTFITXPowerInfo: u8,
    pub bmFFITXPowerInfo: u8,
    pub bmBandGroup: u16,
    pub bReserved: u8,
}

#[repr(C, packed)]
pub struct usb_wireless_ep_comp_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bMaxBurst: u8,
    pub bMaxSequence: u8,
    pub wMaxStreamDelay: u16,
    pub wOverTheAirPacketSize: u16,
    pub bOverTheAirInterval: u8,
    pub bmCompAttributes: u8,
}

records! {
    usb_authentication_capability_descriptor: size 5, align 1;
    usb_bos_descriptor: size 5, align 1;
    usb_config_descriptor: size 9, align 1;
    usb_connection_context: size 48, align 1;
    usb_ctrlrequest: size 8, align 1;
    usb_debug_descriptor: size 4, align 1;
    usb_descriptor_header: size 2, align 1;
    usb_dev_cap_header: size 3, align 1;
    usb_device_descriptor: size 18, align 1;
    usb_encryption_descriptor: size 5, align 1;
    usb_endpoint_descriptor: size 9, align 1;
    usb_eusb2_isoc_ep_comp_descriptor: size 8, align 1;
    usb_ext_cap_descriptor: size 7, align 1;
    usb_handshake: size 46, align 1;
    usb_interface_assoc_descriptor: size 8, align 1;
    usb_interface_descriptor: size 9, align 1;
    usb_key_descriptor: size 6, align 1;
    usb_otg20_descriptor: size 5, align 1;
    usb_otg_descriptor: size 3, align 1;
    usb_pd_cap_battery_info_descriptor: size 24, align 1;
    usb_pd_cap_consumer_port_descriptor: size 23, align 1;
    usb_pd_cap_descriptor: size 18, align 1;
    usb_pd_cap_provider_port_descriptor: size 7, align 1;
    usb_plat_dev_cap_descriptor: size 20, align 1;
    usb_ptm_cap_descriptor: size 3, align 1;
    usb_qualifier_descriptor: size 10, align 1;
    usb_security_descriptor: size 5, align 1;
    usb_set_sel_req: size 6, align 1;
    usb_ss_cap_descriptor: size 10, align 1;
    usb_ss_container_id_descriptor: size 20, align 1;
    usb_ss_ep_comp_descriptor: size 6, align 1;
    usb_ssp_cap_descriptor: size 16, align 1;
    usb_ssp_cap_descriptor_anon0: size 4, align 4;
    usb_ssp_isoc_ep_comp_descriptor: size 8, align 1;
    usb_string_descriptor: size 4, align 1;
    usb_string_descriptor_anon0: size 2, align 2;
    usb_wireless_cap_descriptor: size 11, align 1;
    usb_wireless_ep_comp_descriptor: size 10, align 1;
}
