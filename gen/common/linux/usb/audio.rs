// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/usb/audio.h

pub const UAC1_EXTENSION_UNIT: i32 = 0x8;
pub const UAC1_PROCESSING_UNIT: i32 = 0x7;
pub const UAC1_STATUS_TYPE_IRQ_PENDING: i32 = 0x80;
pub const UAC1_STATUS_TYPE_MEM_CHANGED: i32 = 0x40;
pub const UAC1_STATUS_TYPE_ORIG_AUDIO_CONTROL_IF: i32 = 0x0;
pub const UAC1_STATUS_TYPE_ORIG_AUDIO_STREAM_EP: i32 = 0x2;
pub const UAC1_STATUS_TYPE_ORIG_AUDIO_STREAM_IF: i32 = 0x1;
pub const UAC1_STATUS_TYPE_ORIG_MASK: i32 = 0xf;
pub const UAC_3D_ENABLE: i32 = 0x1;
pub const UAC_3D_SPACE: i32 = 0x2;
pub const UAC_AS_GENERAL: i32 = 0x1;
pub const UAC_BIDIR_TERMINAL_ECHO_CANCELING: i32 = 0x405;
pub const UAC_BIDIR_TERMINAL_ECHO_SUPPRESSING: i32 = 0x404;
pub const UAC_BIDIR_TERMINAL_HANDSET: i32 = 0x401;
pub const UAC_BIDIR_TERMINAL_HEADSET: i32 = 0x402;
pub const UAC_BIDIR_TERMINAL_SPEAKER_PHONE: i32 = 0x403;
pub const UAC_BIDIR_TERMINAL_UNDEFINED: i32 = 0x400;
pub const UAC_CHORUS_DEPTH: i32 = 0x4;
pub const UAC_CHORUS_ENABLE: i32 = 0x1;
pub const UAC_CHORUS_LEVEL: i32 = 0x2;
pub const UAC_CHORUS_RATE: i32 = 0x3;
pub const UAC_DCR_ATTACK_TIME: i32 = 0x5;
pub const UAC_DCR_ENABLE: i32 = 0x1;
pub const UAC_DCR_MAXAMPL: i32 = 0x3;
pub const UAC_DCR_RATE: i32 = 0x2;
pub const UAC_DCR_RELEASE_TIME: i32 = 0x6;
pub const UAC_DCR_THRESHOLD: i32 = 0x4;
pub const UAC_DP_ENABLE: i32 = 0x1;
pub const UAC_DP_MODE_SELECT: i32 = 0x2;
pub const UAC_DT_AS_HEADER_SIZE: i32 = 7;
pub const UAC_DT_INPUT_TERMINAL_SIZE: i32 = 12;
pub const UAC_DT_OUTPUT_TERMINAL_SIZE: i32 = 9;
pub const UAC_EP_CS_ATTR_FILL_MAX: i32 = 0x80;
pub const UAC_EP_CS_ATTR_PITCH_CONTROL: i32 = 0x2;
pub const UAC_EP_CS_ATTR_SAMPLE_RATE: i32 = 0x1;
pub const UAC_EP_GENERAL: i32 = 0x1;
pub const UAC_EXT_FORMAT_TYPE_I: i32 = 0x81;
pub const UAC_EXT_FORMAT_TYPE_II: i32 = 0x82;
pub const UAC_EXT_FORMAT_TYPE_III: i32 = 0x83;
pub const UAC_FEATURE_UNIT: i32 = 0x6;
pub const UAC_FORMAT_SPECIFIC: i32 = 0x3;
pub const UAC_FORMAT_TYPE: i32 = 0x2;
pub const UAC_FORMAT_TYPE_I: i32 = 0x1;
pub const UAC_FORMAT_TYPE_II: i32 = 0x2;
pub const UAC_FORMAT_TYPE_III: i32 = 0x3;
pub const UAC_FORMAT_TYPE_III_IEC1937_AC3: i32 = 0x2001;
pub const UAC_FORMAT_TYPE_III_IEC1937_MPEG1_LAYER1: i32 = 0x2002;
pub const UAC_FORMAT_TYPE_III_IEC1937_MPEG2_EXT: i32 = 0x2004;
pub const UAC_FORMAT_TYPE_III_IEC1937_MPEG2_LAYER1_LS: i32 = 0x2005;
pub const UAC_FORMAT_TYPE_III_IEC1937_MPEG2_LAYER23_LS: i32 = 0x2006;
pub const UAC_FORMAT_TYPE_III_IEC1937_MPEG2_NOEXT: i32 = 0x2003;
pub const UAC_FORMAT_TYPE_II_AC3: i32 = 0x1002;
pub const UAC_FORMAT_TYPE_II_MPEG: i32 = 0x1001;
pub const UAC_FORMAT_TYPE_I_ALAW: i32 = 0x4;
pub const UAC_FORMAT_TYPE_I_CONTINUOUS_DESC_SIZE: i32 = 14;
pub const UAC_FORMAT_TYPE_I_IEEE_FLOAT: i32 = 0x3;
pub const UAC_FORMAT_TYPE_I_MULAW: i32 = 0x5;
pub const UAC_FORMAT_TYPE_I_PCM: i32 = 0x1;
pub const UAC_FORMAT_TYPE_I_PCM8: i32 = 0x2;
pub const UAC_FORMAT_TYPE_I_UNDEFINED: i32 = 0x0;
pub const UAC_FORMAT_TYPE_UNDEFINED: i32 = 0x0;
pub const UAC_FU_AUTOMATIC_GAIN: i32 = 0x7;
pub const UAC_FU_BASS: i32 = 0x3;
pub const UAC_FU_BASS_BOOST: i32 = 0x9;
pub const UAC_FU_DELAY: i32 = 0x8;
pub const UAC_FU_GRAPHIC_EQUALIZER: i32 = 0x6;
pub const UAC_FU_LOUDNESS: i32 = 0xa;
pub const UAC_FU_MID: i32 = 0x4;
pub const UAC_FU_MUTE: i32 = 0x1;
pub const UAC_FU_TREBLE: i32 = 0x5;
pub const UAC_FU_VOLUME: i32 = 0x2;
pub const UAC_GET_: i32 = 0x80;
pub const UAC_GET_CUR: i32 = 129;
pub const UAC_GET_MAX: i32 = 131;
pub const UAC_GET_MEM: i32 = 133;
pub const UAC_GET_MIN: i32 = 130;
pub const UAC_GET_RES: i32 = 132;
pub const UAC_GET_STAT: i32 = 0xff;
pub const UAC_HEADER: i32 = 0x1;
pub const UAC_INPUT_TERMINAL: i32 = 0x2;
pub const UAC_INPUT_TERMINAL_DESKTOP_MICROPHONE: i32 = 0x202;
pub const UAC_INPUT_TERMINAL_MICROPHONE: i32 = 0x201;
pub const UAC_INPUT_TERMINAL_MICROPHONE_ARRAY: i32 = 0x205;
pub const UAC_INPUT_TERMINAL_OMNI_DIR_MICROPHONE: i32 = 0x204;
pub const UAC_INPUT_TERMINAL_PERSONAL_MICROPHONE: i32 = 0x203;
pub const UAC_INPUT_TERMINAL_PROC_MICROPHONE_ARRAY: i32 = 0x206;
pub const UAC_INPUT_TERMINAL_UNDEFINED: i32 = 0x200;
pub const UAC_ISO_ENDPOINT_DESC_SIZE: i32 = 7;
pub const UAC_MIDI_IN_JACK: i32 = 0x2;
pub const UAC_MIDI_OUT_JACK: i32 = 0x3;
pub const UAC_MIXER_UNIT: i32 = 0x4;
pub const UAC_MS_GENERAL: i32 = 0x1;
pub const UAC_MS_HEADER: i32 = 0x1;
pub const UAC_OUTPUT_TERMINAL: i32 = 0x3;
pub const UAC_OUTPUT_TERMINAL_COMMUNICATION_SPEAKER: i32 = 0x306;
pub const UAC_OUTPUT_TERMINAL_DESKTOP_SPEAKER: i32 = 0x304;
pub const UAC_OUTPUT_TERMINAL_HEADPHONES: i32 = 0x302;
pub const UAC_OUTPUT_TERMINAL_HEAD_MOUNTED_DISPLAY_AUDIO: i32 = 0x303;
pub const UAC_OUTPUT_TERMINAL_LOW_FREQ_EFFECTS_SPEAKER: i32 = 0x307;
pub const UAC_OUTPUT_TERMINAL_ROOM_SPEAKER: i32 = 0x305;
pub const UAC_OUTPUT_TERMINAL_SPEAKER: i32 = 0x301;
pub const UAC_OUTPUT_TERMINAL_UNDEFINED: i32 = 0x300;
pub const UAC_PROCESS_CHORUS: i32 = 0x5;
pub const UAC_PROCESS_DOLBY_PROLOGIC: i32 = 0x2;
pub const UAC_PROCESS_DYN_RANGE_COMP: i32 = 0x6;
pub const UAC_PROCESS_REVERB: i32 = 0x4;
pub const UAC_PROCESS_STEREO_EXTENDER: i32 = 0x3;
pub const UAC_PROCESS_UNDEFINED: i32 = 0x0;
pub const UAC_PROCESS_UP_DOWNMIX: i32 = 0x1;
pub const UAC_REVERB_ENABLE: i32 = 0x1;
pub const UAC_REVERB_FEEDBACK: i32 = 0x4;
pub const UAC_REVERB_LEVEL: i32 = 0x2;
pub const UAC_REVERB_TIME: i32 = 0x3;
pub const UAC_SELECTOR_UNIT: i32 = 0x5;
pub const UAC_SET_: i32 = 0x0;
pub const UAC_SET_CUR: i32 = 1;
pub const UAC_SET_MAX: i32 = 3;
pub const UAC_SET_MEM: i32 = 5;
pub const UAC_SET_MIN: i32 = 2;
pub const UAC_SET_RES: i32 = 4;
pub const UAC_TERMINAL_CS_COPY_PROTECT_CONTROL: i32 = 0x1;
pub const UAC_TERMINAL_STREAMING: i32 = 0x101;
pub const UAC_TERMINAL_UNDEFINED: i32 = 0x100;
pub const UAC_TERMINAL_VENDOR_SPEC: i32 = 0x1ff;
pub const UAC_TERM_COPY_PROTECT: i32 = 0x1;
pub const UAC_UD_ENABLE: i32 = 0x1;
pub const UAC_UD_MODE_SELECT: i32 = 0x2;
pub const UAC_VERSION_1: i32 = 0x0;
pub const UAC_VERSION_2: i32 = 0x20;
pub const UAC_VERSION_3: i32 = 0x30;
pub const UAC_XU_ENABLE: i32 = 0x1;
pub const UAC__CUR: i32 = 0x1;
pub const UAC__MAX: i32 = 0x3;
pub const UAC__MEM: i32 = 0x5;
pub const UAC__MIN: i32 = 0x2;
pub const UAC__RES: i32 = 0x4;
pub const USB_SUBCLASS_AUDIOCONTROL: i32 = 0x1;
pub const USB_SUBCLASS_AUDIOSTREAMING: i32 = 0x2;
pub const USB_SUBCLASS_MIDISTREAMING: i32 = 0x3;

#[repr(C, packed)]
pub struct uac1_ac_header_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bcdADC: u16,
    pub wTotalLength: u16,
    pub bInCollection: u8,
    pub baInterfaceNr: [u8; 0],
}

#[repr(C, packed)]
pub struct uac1_as_header_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bTerminalLink: u8,
    pub bDelay: u8,
    pub wFormatTag: u16,
}

#[repr(C, packed)]
pub struct uac1_output_terminal_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bTerminalID: u8,
    pub wTerminalType: u16,
    pub bAssocTerminal: u8,
    pub bSourceID: u8,
    pub iTerminal: u8,
}

#[repr(C)]
pub struct uac1_status_word {
    pub bStatusType: u8,
    pub bOriginator: u8,
}

#[repr(C)]
pub struct uac_feature_unit_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bUnitID: u8,
    pub bSourceID: u8,
    pub bControlSize: u8,
    pub bmaControls: [u8; 0],
}

#[repr(C)]
pub struct uac_format_type_i_continuous_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bFormatType: u8,
    pub bNrChannels: u8,
    pub bSubframeSize: u8,
    pub bBitResolution: u8,
    pub bSamFreqType: u8,
    pub tLowerSamFreq: [u8; 3],
    pub tUpperSamFreq: [u8; 3],
}

#[repr(C)]
pub struct uac_format_type_i_discrete_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bFormatType: u8,
    pub bNrChannels: u8,
    pub bSubframeSize: u8,
    pub bBitResolution: u8,
    pub bSamFreqType: u8,
    pub tSamFreq: [[u8; 3]; 0],
}

#[repr(C)]
pub struct uac_format_type_i_ext_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bFormatType: u8,
    pub bSubslotSize: u8,
    pub bBitResolution: u8,
    pub bHeaderLength: u8,
    pub bControlSize: u8,
    pub bSideBandProtocol: u8,
}

#[repr(C, packed)]
pub struct uac_format_type_ii_discrete_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bFormatType: u8,
    pub wMaxBitRate: u16,
    pub wSamplesPerFrame: u16,
    pub bSamFreqType: u8,
    pub tSamFreq: [[u8; 3]; 0],
}

#[repr(C, packed)]
pub struct uac_format_type_ii_ext_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bFormatType: u8,
    pub wMaxBitRate: u16,
    pub wSamplesPerFrame: u16,
    pub bHeaderLength: u8,
    pub bSideBandProtocol: u8,
}

#[repr(C, packed)]
pub struct uac_input_terminal_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bTerminalID: u8,
    pub wTerminalType: u16,
    pub bAssocTerminal: u8,
    pub bNrChannels: u8,
    pub wChannelConfig: u16,
    pub iChannelNames: u8,
    pub iTerminal: u8,
}

#[repr(C, packed)]
pub struct uac_iso_endpoint_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bmAttributes: u8,
    pub bLockDelayUnits: u8,
    pub wLockDelay: u16,
}

#[repr(C)]
pub struct uac_mixer_unit_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bUnitID: u8,
    pub bNrInPins: u8,
    pub baSourceID: [u8; 0],
}

#[repr(C, packed)]
pub struct uac_processing_unit_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bUnitID: u8,
    pub wProcessType: u16,
    pub bNrInPins: u8,
    pub baSourceID: [u8; 0],
}

#[repr(C)]
pub struct uac_selector_unit_descriptor {
    pub bLength: u8,
    pub bDescriptorType: u8,
    pub bDescriptorSubtype: u8,
    pub bUintID: u8,
    pub bNrInPins: u8,
    pub baSourceID: [u8; 0],
}

records! {
    uac1_ac_header_descriptor: size 8, align 1;
    uac1_as_header_descriptor: size 7, align 1;
    uac1_output_terminal_descriptor: size 9, align 1;
    uac1_status_word: size 2, align 1;
    uac_feature_unit_descriptor: size 6, align 1;
    uac_format_type_i_continuous_descriptor: size 14, align 1;
    uac_format_type_i_discrete_descriptor: size 8, align 1;
    uac_format_type_i_ext_descriptor: size 9, align 1;
    uac_format_type_ii_discrete_descriptor: size 9, align 1;
    uac_format_type_ii_ext_descriptor: size 10, align 1;
    uac_input_terminal_descriptor: size 12, align 1;
    uac_iso_endpoint_descriptor: size 7, align 1;
    uac_mixer_unit_descriptor: size 5, align 1;
    uac_processing_unit_descriptor: size 7, align 1;
    uac_selector_unit_descriptor: size 5, align 1;
}
