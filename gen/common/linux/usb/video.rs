// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/video.h

pub const UVC_COLOR_PRIMARIES_BT_470_2_B_G: i32 = 3;
pub const UVC_COLOR_PRIMARIES_BT_470_2_M: i32 = 2;
pub const UVC_COLOR_PRIMARIES_BT_709_SRGB: i32 = 1;
pub const UVC_COLOR_PRIMARIES_SMPTE_170M: i32 = 4;
pub const UVC_COLOR_PRIMARIES_SMPTE_240M: i32 = 5;
pub const UVC_COLOR_PRIMARIES_UNSPECIFIED: i32 = 0;
pub const UVC_COMPONENT_CONNECTOR: i32 = 0x403;
pub const UVC_COMPOSITE_CONNECTOR: i32 = 0x401;
pub const UVC_CONTROL_CAP_ASYNCHRONOUS: i32 = 0x10;
pub const UVC_CONTROL_CAP_AUTOUPDATE: i32 = 0x8;
pub const UVC_CONTROL_CAP_DISABLED: i32 = 0x4;
pub const UVC_CONTROL_CAP_GET: i32 = 0x1;
pub const UVC_CONTROL_CAP_SET: i32 = 0x2;
pub const UVC_CT_AE_MODE_CONTROL: i32 = 0x2;
pub const UVC_CT_AE_PRIORITY_CONTROL: i32 = 0x3;
pub const UVC_CT_CONTROL_UNDEFINED: i32 = 0x0;
pub const UVC_CT_EXPOSURE_TIME_ABSOLUTE_CONTROL: i32 = 0x4;
pub const UVC_CT_EXPOSURE_TIME_RELATIVE_CONTROL: i32 = 0x5;
pub const UVC_CT_FOCUS_ABSOLUTE_CONTROL: i32 = 0x6;
pub const UVC_CT_FOCUS_AUTO_CONTROL: i32 = 0x8;
pub const UVC_CT_FOCUS_RELATIVE_CONTROL: i32 = 0x7;
pub const UVC_CT_IRIS_ABSOLUTE_CONTROL: i32 = 0x9;
pub const UVC_CT_IRIS_RELATIVE_CONTROL: i32 = 0xa;
pub const UVC_CT_PANTILT_ABSOLUTE_CONTROL: i32 = 0xd;
pub const UVC_CT_PANTILT_RELATIVE_CONTROL: i32 = 0xe;
pub const UVC_CT_PRIVACY_CONTROL: i32 = 0x11;
pub const UVC_CT_REGION_OF_INTEREST_CONTROL: i32 = 0x14;
pub const UVC_CT_ROLL_ABSOLUTE_CONTROL: i32 = 0xf;
pub const UVC_CT_ROLL_RELATIVE_CONTROL: i32 = 0x10;
pub const UVC_CT_SCANNING_MODE_CONTROL: i32 = 0x1;
pub const UVC_CT_ZOOM_ABSOLUTE_CONTROL: i32 = 0xb;
pub const UVC_CT_ZOOM_RELATIVE_CONTROL: i32 = 0xc;
pub const UVC_DT_COLOR_MATCHING_SIZE: i32 = 6;
pub const UVC_DT_CONTROL_ENDPOINT_SIZE: i32 = 5;
pub const UVC_DT_FORMAT_FRAMEBASED_SIZE: i32 = 28;
pub const UVC_DT_FORMAT_MJPEG_SIZE: i32 = 11;
pub const UVC_DT_FORMAT_UNCOMPRESSED_SIZE: i32 = 27;
pub const UVC_DT_INPUT_TERMINAL_SIZE: i32 = 8;
pub const UVC_DT_OUTPUT_TERMINAL_SIZE: i32 = 9;
pub const UVC_EP_ENDPOINT: i32 = 0x2;
pub const UVC_EP_GENERAL: i32 = 0x1;
pub const UVC_EP_INTERRUPT: i32 = 0x3;
pub const UVC_EP_UNDEFINED: i32 = 0x0;
pub const UVC_EXTERNAL_VENDOR_SPECIFIC: i32 = 0x400;
pub const UVC_GET_CUR: i32 = 0x81;
pub const UVC_GET_DEF: i32 = 0x87;
pub const UVC_GET_INFO: i32 = 0x86;
pub const UVC_GET_LEN: i32 = 0x85;
pub const UVC_GET_MAX: i32 = 0x83;
pub const UVC_GET_MIN: i32 = 0x82;
pub const UVC_GET_RES: i32 = 0x84;
pub const UVC_ITT_CAMERA: i32 = 0x201;
pub const UVC_ITT_MEDIA_TRANSPORT_INPUT: i32 = 0x202;
pub const UVC_ITT_VENDOR_SPECIFIC: i32 = 0x200;
pub const UVC_MATRIX_COEFFICIENTS_BT_470_2_B_G: i32 = 3;
pub const UVC_MATRIX_COEFFICIENTS_BT_709: i32 = 1;
pub const UVC_MATRIX_COEFFICIENTS_FCC: i32 = 2;
pub const UVC_MATRIX_COEFFICIENTS_SMPTE_170M: i32 = 4;
pub const UVC_MATRIX_COEFFICIENTS_SMPTE_240M: i32 = 5;
pub const UVC_MATRIX_COEFFICIENTS_UNSPECIFIED: i32 = 0;
pub const UVC_OTT_DISPLAY: i32 = 0x301;
pub const UVC_OTT_MEDIA_TRANSPORT_OUTPUT: i32 = 0x302;
pub const UVC_OTT_VENDOR_SPECIFIC: i32 = 0x300;
pub const UVC_PC_PROTOCOL_15: i32 = 0x1;
pub const UVC_PC_PROTOCOL_UNDEFINED: i32 = 0x0;
pub const UVC_PU_ANALOG_LOCK_STATUS_CONTROL: i32 = 0x12;
pub const UVC_PU_ANALOG_VIDEO_STANDARD_CONTROL: i32 = 0x11;
pub const UVC_PU_BACKLIGHT_COMPENSATION_CONTROL: i32 = 0x1;
pub const UVC_PU_BRIGHTNESS_CONTROL: i32 = 0x2;
pub const UVC_PU_CONTRAST_CONTROL: i32 = 0x3;
pub const UVC_PU_CONTROL_UNDEFINED: i32 = 0x0;
pub const UVC_PU_DIGITAL_MULTIPLIER_CONTROL: i32 = 0xe;
pub const UVC_PU_DIGITAL_MULTIPLIER_LIMIT_CONTROL: i32 = 0xf;
pub const UVC_PU_GAIN_CONTROL: i32 = 0x4;
pub const UVC_PU_GAMMA_CONTROL: i32 = 0x9;
pub const UVC_PU_HUE_AUTO_CONTROL: i32 = 0x10;
pub const UVC_PU_HUE_CONTROL: i32 = 0x6;
pub const UVC_PU_POWER_LINE_FREQUENCY_CONTROL: i32 = 0x5;
pub const UVC_PU_SATURATION_CONTROL: i32 = 0x7;
pub const UVC_PU_SHARPNESS_CONTROL: i32 = 0x8;
pub const UVC_PU_WHITE_BALANCE_COMPONENT_AUTO_CONTROL: i32 = 0xd;
pub const UVC_PU_WHITE_BALANCE_COMPONENT_CONTROL: i32 = 0xc;
pub const UVC_PU_WHITE_BALANCE_TEMPERATURE_AUTO_CONTROL: i32 = 0xb;
pub const UVC_PU_WHITE_BALANCE_TEMPERATURE_CONTROL: i32 = 0xa;
pub const UVC_RC_UNDEFINED: i32 = 0x0;
pub const UVC_SC_UNDEFINED: i32 = 0x0;
pub const UVC_SC_VIDEOCONTROL: i32 = 0x1;
pub const UVC_SC_VIDEOSTREAMING: i32 = 0x2;
pub const UVC_SC_VIDEO_INTERFACE_COLLECTION: i32 = 0x3;
pub const UVC_SET_CUR: i32 = 0x1;
pub const UVC_STATUS_TYPE_CONTROL: i32 = 1;
pub const UVC_STATUS_TYPE_STREAMING: i32 = 2;
pub const UVC_STREAM_EOF: i32 = 0x2;
pub const UVC_STREAM_EOH: i32 = 0x80;
pub const UVC_STREAM_ERR: i32 = 0x40;
pub const UVC_STREAM_FID: i32 = 0x1;
pub const UVC_STREAM_PTS: i32 = 0x4;
pub const UVC_STREAM_RES: i32 = 0x10;
pub const UVC_STREAM_SCR: i32 = 0x8;
pub const UVC_STREAM_STI: i32 = 0x20;
pub const UVC_SU_CONTROL_UNDEFINED: i32 = 0x0;
pub const UVC_SU_INPUT_SELECT_CONTROL: i32 = 0x1;
pub const UVC_SVIDEO_CONNECTOR: i32 = 0x402;
pub const UVC_TE_CONTROL_UNDEFINED: i32 = 0x0;
pub const UVC_TRANSFER_CHARACTERISTICS_BT_470_2_B_G: i32 = 3;
pub const UVC_TRANSFER_CHARACTERISTICS_BT_470_2_M: i32 = 2;
pub const UVC_TRANSFER_CHARACTERISTICS_BT_709: i32 = 1;
pub const UVC_TRANSFER_CHARACTERISTICS_LINEAR: i32 = 6;
pub const UVC_TRANSFER_CHARACTERISTICS_SMPTE_170M: i32 = 4;
pub const UVC_TRANSFER_CHARACTERISTICS_SMPTE_240M: i32 = 5;
pub const UVC_TRANSFER_CHARACTERISTICS_SRGB: i32 = 7;
pub const UVC_TRANSFER_CHARACTERISTICS_UNSPECIFIED: i32 = 0;
pub const UVC_TT_STREAMING: i32 = 0x101;
pub const UVC_TT_VENDOR_SPECIFIC: i32 = 0x100;
pub const UVC_VC_CONTROL_UNDEFINED: i32 = 0x0;
pub const UVC_VC_DESCRIPTOR_UNDEFINED: i32 = 0x0;
pub const UVC_VC_EXTENSION_UNIT: i32 = 0x6;
pub const UVC_VC_HEADER: i32 = 0x1;
pub const UVC_VC_INPUT_TERMINAL: i32 = 0x2;
pub const UVC_VC_OUTPUT_TERMINAL: i32 = 0x3;
pub const UVC_VC_PROCESSING_UNIT: i32 = 0x5;
pub const UVC_VC_REQUEST_ERROR_CODE_CONTROL: i32 = 0x2;
pub const UVC_VC_SELECTOR_UNIT: i32 = 0x4;
pub const UVC_VC_VIDEO_POWER_MODE_CONTROL: i32 = 0x1;
pub const UVC_VS_COLORFORMAT: i32 = 0xd;
pub const UVC_VS_COMMIT_CONTROL: i32 = 0x2;
pub const UVC_VS_CONTROL_UNDEFINED: i32 = 0x0;
pub const UVC_VS_FORMAT_DV: i32 = 0xc;
pub const UVC_VS_FORMAT_FRAME_BASED: i32 = 0x10;
pub const UVC_VS_FORMAT_MJPEG: i32 = 0x6;
pub const UVC_VS_FORMAT_MPEG2TS: i32 = 0xa;
pub const UVC_VS_FORMAT_STREAM_BASED: i32 = 0x12;
pub const UVC_VS_FORMAT_UNCOMPRESSED: i32 = 0x4;
pub const UVC_VS_FRAME_FRAME_BASED: i32 = 0x11;
pub const UVC_VS_FRAME_MJPEG: i32 = 0x7;
pub const UVC_VS_FRAME_UNCOMPRESSED: i32 = 0x5;
pub const UVC_VS_GENERATE_KEY_FRAME_CONTROL: i32 = 0x7;
pub const UVC_VS_INPUT_HEADER: i32 = 0x1;
pub const UVC_VS_OUTPUT_HEADER: i32 = 0x2;
pub const UVC_VS_PROBE_CONTROL: i32 = 0x1;
pub const UVC_VS_STILL_COMMIT_CONTROL: i32 = 0x4;
pub const UVC_VS_STILL_IMAGE_FRAME: i32 = 0x3;
pub const UVC_VS_STILL_IMAGE_TRIGGER_CONTROL: i32 = 0x5;
pub const UVC_VS_STILL_PROBE_CONTROL: i32 = 0x3;
pub const UVC_VS_STREAM_ERROR_CODE_CONTROL: i32 = 0x6;
pub const UVC_VS_SYNC_DELAY_CONTROL: i32 = 0x9;
pub const UVC_VS_UNDEFINED: i32 = 0x0;
pub const UVC_VS_UPDATE_FRAME_SEGMENT_CONTROL: i32 = 0x8;

#[repr(C, packed)]
pub struct uvc_camera_terminal_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bTerminalID: u8,
    pub wTerminalType: u16,
    pub bAssocTerminal: u8,
    pub iTerminal: u8,
    pub wObjectiveFocalLengthMin: u16,
    pub wObjectiveFocalLengthMax: u16,
    pub wOcularFocalLength: u16,
    pub bControlSize: u8,
    pub bmControls: [u8; 3],
}

#[repr(C)]
pub struct uvc_color_matching_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bColorPrimaries: u8,
    pub bTransferCharacteristics: u8,
    pub bMatrixCoefficients: u8,
}

#[repr(C, packed)]
pub struct uvc_control_endpoint_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub wMaxTransferSize: u16,
}

#[repr(C)]
pub struct uvc_descriptor_header {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
}

#[repr(C)]
pub struct uvc_extension_unit_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bUnitID: u8,
    pub guidExtensionCode: [u8; 16],
    pub bNumControls: u8,
    pub bNrInPins: u8,
    pub baSourceID: [u8; 0],
    pub bControlSize: u8,
    pub bmControls: [u8; 0],
    pub iExtension: u8,
}

#[repr(C)]
pub struct uvc_format_framebased {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bFormatIndex: u8,
    pub bNumFrameDescriptors: u8,
    pub guidFormat: [u8; 16],
    pub bBitsPerPixel: u8,
    pub bDefaultFrameIndex: u8,
    pub bAspectRatioX: u8,
    pub bAspectRatioY: u8,
    pub bmInterfaceFlags: u8,
    pub bCopyProtect: u8,
    pub bVariableSize: u8,
}

#[repr(C)]
pub struct uvc_format_mjpeg {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bFormatIndex: u8,
    pub bNumFrameDescriptors: u8,
    pub bmFlags: u8,
    pub bDefaultFrameIndex: u8,
    pub bAspectRatioX: u8,
    pub bAspectRatioY: u8,
    pub bmInterlaceFlags: u8,
    pub bCopyProtect: u8,
}

#[repr(C)]
pub struct uvc_format_uncompressed {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bFormatIndex: u8,
    pub bNumFrameDescriptors: u8,
    pub guidFormat: [u8; 16],
    pub bBitsPerPixel: u8,
    pub bDefaultFrameIndex: u8,
    pub bAspectRatioX: u8,
    pub bAspectRatioY: u8,
    pub bmInterlaceFlags: u8,
    pub bCopyProtect: u8,
}

#[repr(C, packed)]
pub struct uvc_frame_framebased {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bFrameIndex: u8,
    pub bmCapabilities: u8,
    pub wWidth: u16,
    pub wHeight: u16,
    pub dwMinBitRate: u32,
    pub dwMaxBitRate: u32,
    pub dwDefaultFrameInterval: u32,
    pub bFrameIntervalType: u8,
    pub dwBytesPerLine: u32,
    pub dwFrameInterval: [u32; 0],
}

#[repr(C, packed)]
pub struct uvc_frame_mjpeg {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bFrameIndex: u8,
    pub bmCapabilities: u8,
    pub wWidth: u16,
    pub wHeight: u16,
    pub dwMinBitRate: u32,
    pub dwMaxBitRate: u32,
    pub dwMaxVideoFrameBufferSize: u32,
    pub dwDefaultFrameInterval: u32,
    pub bFrameIntervalType: u8,
    pub dwFrameInterval: [u32; 0],
}

#[repr(C, packed)]
pub struct uvc_frame_uncompressed {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bFrameIndex: u8,
    pub bmCapabilities: u8,
    pub wWidth: u16,
    pub wHeight: u16,
    pub dwMinBitRate: u32,
    pub dwMaxBitRate: u32,
    pub dwMaxVideoFrameBufferSize: u32,
    pub dwDefaultFrameInterval: u32,
    pub bFrameIntervalType: u8,
    pub dwFrameInterval: [u32; 0],
}

#[repr(C, packed)]
pub struct uvc_header_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bcdUVC: u16,
    pub wTotalLength: u16,
    pub dwClockFrequency: u32,
    pub bInCollection: u8,
    pub baInterfaceNr: [u8; 0],
}

#[repr(C, packed)]
pub struct uvc_input_header_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bNumFormats: u8,
    pub wTotalLength: u16,
    pub bEndpointAddress: u8,
    pub bmInfo: u8,
    pub bTerminalLink: u8,
    pub bStillCaptureMethod: u8,
    pub bTriggerSupport: u8,
    pub bTriggerUsage: u8,
    pub bControlSize: u8,
    pub bmaControls: [u8; 0],
}

#[repr(C, packed)]
pub struct uvc_input_terminal_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bTerminalID: u8,
    pub wTerminalType: u16,
    pub bAssocTerminal: u8,
    pub iTerminal: u8,
}

#[repr(C, packed)]
pub struct uvc_output_header_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bNumFormats: u8,
    pub wTotalLength: u16,
    pub bEndpointAddress: u8,
    pub bTerminalLink: u8,
    pub bControlSize: u8,
    pub bmaControls: [u8; 0],
}

#[repr(C, packed)]
pub struct uvc_output_terminal_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bTerminalID: u8,
    pub wTerminalType: u16,
    pub bAssocTerminal: u8,
    pub bSourceID: u8,
    pub iTerminal: u8,
}

#[repr(C, packed)]
pub struct uvc_processing_unit_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bUnitID: u8,
    pub bSourceID: u8,
    pub wMaxMultiplier: u16,
    pub bControlSize: u8,
    pub bmControls: [u8; 2],
    pub iProcessing: u8,
    pub bmVideoStandards: u8,
}

#[repr(C)]
pub struct uvc_selector_unit_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubType: u8,
    pub bUnitID: u8,
    pub bNrInPins: u8,
    pub baSourceID: [u8; 0],
    pub iSelector: u8,
}

#[repr(C, packed)]
pub struct uvc_streaming_control {
    pub bmHint: u16,
    pub bFormatIndex: u8,
    pub bFrameIndex: u8,
    pub dwFrameInterval: u32,
    pub wKeyFrameRate: u16,
    pub wPFrameRate: u16,
    pub wCompQuality: u16,
    pub wCompWindowSize: u16,
    pub wDelay: u16,
    pub dwMaxVideoFrameSize: u32,
    pub dwMaxPayloadTransferSize: u32,
    pub dwClockFrequency: u32,
    pub bmFramingInfo: u8,
    pub bPreferedVersion: u8,
    pub bMinVersion: u8,
    pub bMaxVersion: u8,
}

records! {
    uvc_camera_terminal_descriptor: size 18, align 1;
    uvc_color_matching_descriptor: size 6, align 1;
    uvc_control_endpoint_descriptor: size 5, align 1;
    uvc_descriptor_header: size 3, align 1;
    uvc_extension_unit_descriptor: size 24, align 1;
    uvc_format_framebased: size 28, align 1;
    uvc_format_mjpeg: size 11, align 1;
    uvc_format_uncompressed: size 27, align 1;
    uvc_frame_framebased: size 26, align 1;
    uvc_frame_mjpeg: size 26, align 1;
    uvc_frame_uncompressed: size 26, align 1;
    uvc_header_descriptor: size 12, align 1;
    uvc_input_header_descriptor: size 13, align 1;
    uvc_input_terminal_descriptor: size 8, align 1;
    uvc_output_header_descriptor: size 9, align 1;
    uvc_output_terminal_descriptor: size 9, align 1;
    uvc_processing_unit_descriptor: size 12, align 1;
    uvc_selector_unit_descriptor: size 6, align 1;
    uvc_streaming_control: size 34, align 1;
}
