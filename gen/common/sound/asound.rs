// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/asound.h

pub const AES_IEC958_STATUS_SIZE: i32 = 24;
pub const SNDRV_CHMAP_BC: i32 = 34;
pub const SNDRV_CHMAP_BLC: i32 = 35;
pub const SNDRV_CHMAP_BRC: i32 = 36;
pub const SNDRV_CHMAP_DRIVER_SPEC: i32 = 0x20000;
pub const SNDRV_CHMAP_FC: i32 = 7;
pub const SNDRV_CHMAP_FCH: i32 = 19;
pub const SNDRV_CHMAP_FL: i32 = 3;
pub const SNDRV_CHMAP_FLC: i32 = 12;
pub const SNDRV_CHMAP_FLH: i32 = 18;
pub const SNDRV_CHMAP_FLW: i32 = 16;
pub const SNDRV_CHMAP_FR: i32 = 4;
pub const SNDRV_CHMAP_FRC: i32 = 13;
pub const SNDRV_CHMAP_FRH: i32 = 20;
pub const SNDRV_CHMAP_FRW: i32 = 17;
pub const SNDRV_CHMAP_LAST: i32 = 36;
pub const SNDRV_CHMAP_LFE: i32 = 8;
pub const SNDRV_CHMAP_LLFE: i32 = 32;
pub const SNDRV_CHMAP_MONO: i32 = 2;
pub const SNDRV_CHMAP_NA: i32 = 1;
pub const SNDRV_CHMAP_PHASE_INVERSE: i32 = 0x10000;
pub const SNDRV_CHMAP_POSITION_MASK: i32 = 0xffff;
pub const SNDRV_CHMAP_RC: i32 = 11;
pub const SNDRV_CHMAP_RL: i32 = 5;
pub const SNDRV_CHMAP_RLC: i32 = 14;
pub const SNDRV_CHMAP_RLFE: i32 = 33;
pub const SNDRV_CHMAP_RR: i32 = 6;
pub const SNDRV_CHMAP_RRC: i32 = 15;
pub const SNDRV_CHMAP_SL: i32 = 9;
pub const SNDRV_CHMAP_SR: i32 = 10;
pub const SNDRV_CHMAP_TC: i32 = 21;
pub const SNDRV_CHMAP_TFC: i32 = 24;
pub const SNDRV_CHMAP_TFL: i32 = 22;
pub const SNDRV_CHMAP_TFLC: i32 = 28;
pub const SNDRV_CHMAP_TFR: i32 = 23;
pub const SNDRV_CHMAP_TFRC: i32 = 29;
pub const SNDRV_CHMAP_TRC: i32 = 27;
pub const SNDRV_CHMAP_TRL: i32 = 25;
pub const SNDRV_CHMAP_TRR: i32 = 26;
pub const SNDRV_CHMAP_TSL: i32 = 30;
pub const SNDRV_CHMAP_TSR: i32 = 31;
pub const SNDRV_CHMAP_UNKNOWN: i32 = 0;
pub const SNDRV_CTL_ELEM_ACCESS_INACTIVE: i32 = 0x100;
pub const SNDRV_CTL_ELEM_ACCESS_LOCK: i32 = 0x200;
pub const SNDRV_CTL_ELEM_ACCESS_OWNER: i32 = 0x400;
pub const SNDRV_CTL_ELEM_ACCESS_READ: i32 = 0x1;
pub const SNDRV_CTL_ELEM_ACCESS_READWRITE: i32 = 3;
pub const SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK: i32 = 0x10000000;
pub const SNDRV_CTL_ELEM_ACCESS_TLV_COMMAND: i32 = 0x40;
pub const SNDRV_CTL_ELEM_ACCESS_TLV_READ: i32 = 0x10;
pub const SNDRV_CTL_ELEM_ACCESS_TLV_READWRITE: i32 = 48;
pub const SNDRV_CTL_ELEM_ACCESS_TLV_WRITE: i32 = 0x20;
pub const SNDRV_CTL_ELEM_ACCESS_USER: i32 = 0x20000000;
pub const SNDRV_CTL_ELEM_ACCESS_VOLATILE: i32 = 0x4;
pub const SNDRV_CTL_ELEM_ACCESS_WRITE: i32 = 0x2;
pub const SNDRV_CTL_ELEM_ID_NAME_MAXLEN: i32 = 44;
pub const SNDRV_CTL_ELEM_IFACE_CARD: i32 = 0;
pub const SNDRV_CTL_ELEM_IFACE_HWDEP: i32 = 1;
pub const SNDRV_CTL_ELEM_IFACE_LAST: i32 = 6;
pub const SNDRV_CTL_ELEM_IFACE_MIXER: i32 = 2;
pub const SNDRV_CTL_ELEM_IFACE_PCM: i32 = 3;
pub const SNDRV_CTL_ELEM_IFACE_RAWMIDI: i32 = 4;
pub const SNDRV_CTL_ELEM_IFACE_SEQUENCER: i32 = 6;
pub const SNDRV_CTL_ELEM_IFACE_TIMER: i32 = 5;
pub const SNDRV_CTL_ELEM_TYPE_BOOLEAN: i32 = 1;
pub const SNDRV_CTL_ELEM_TYPE_BYTES: i32 = 4;
pub const SNDRV_CTL_ELEM_TYPE_ENUMERATED: i32 = 3;
pub const SNDRV_CTL_ELEM_TYPE_IEC958: i32 = 5;
pub const SNDRV_CTL_ELEM_TYPE_INTEGER: i32 = 2;
pub const SNDRV_CTL_ELEM_TYPE_INTEGER64: i32 = 6;
pub const SNDRV_CTL_ELEM_TYPE_LAST: i32 = 6;
pub const SNDRV_CTL_ELEM_TYPE_NONE: i32 = 0;
pub const SNDRV_CTL_EVENT_ELEM: i32 = 0;
pub const SNDRV_CTL_EVENT_LAST: i32 = 0;
pub const SNDRV_CTL_EVENT_MASK_ADD: i32 = 0x4;
pub const SNDRV_CTL_EVENT_MASK_INFO: i32 = 0x2;
pub const SNDRV_CTL_EVENT_MASK_REMOVE: u32 = 4294967295;
pub const SNDRV_CTL_EVENT_MASK_TLV: i32 = 0x8;
pub const SNDRV_CTL_EVENT_MASK_VALUE: i32 = 0x1;
pub const SNDRV_CTL_IOCTL_CARD_INFO: u32 = 0x81785501;
pub const SNDRV_CTL_IOCTL_ELEM_ADD: u32 = 0xc1105517;
pub const SNDRV_CTL_IOCTL_ELEM_INFO: u32 = 0xc1105511;
pub const SNDRV_CTL_IOCTL_ELEM_LOCK: u32 = 0x40405514;
pub const SNDRV_CTL_IOCTL_ELEM_REMOVE: u32 = 0xc0405519;
pub const SNDRV_CTL_IOCTL_ELEM_REPLACE: u32 = 0xc1105518;
pub const SNDRV_CTL_IOCTL_ELEM_UNLOCK: u32 = 0x40405515;
pub const SNDRV_CTL_IOCTL_HWDEP_INFO: u32 = 0x80dc5521;
pub const SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE: u32 = 0xc0045520;
pub const SNDRV_CTL_IOCTL_PCM_INFO: u32 = 0xc1205531;
pub const SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE: u32 = 0x80045530;
pub const SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE: u32 = 0x40045532;
pub const SNDRV_CTL_IOCTL_POWER: u32 = 0xc00455d0;
pub const SNDRV_CTL_IOCTL_POWER_STATE: u32 = 0x800455d1;
pub const SNDRV_CTL_IOCTL_PVERSION: u32 = 0x80045500;
pub const SNDRV_CTL_IOCTL_RAWMIDI_INFO: u32 = 0xc10c5541;
pub const SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE: u32 = 0xc0045540;
pub const SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE: u32 = 0x40045542;
pub const SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS: u32 = 0xc0045516;
pub const SNDRV_CTL_IOCTL_TLV_COMMAND: u32 = 0xc008551c;
pub const SNDRV_CTL_IOCTL_TLV_READ: u32 = 0xc008551a;
pub const SNDRV_CTL_IOCTL_TLV_WRITE: u32 = 0xc008551b;
pub const SNDRV_CTL_IOCTL_UMP_BLOCK_INFO: u32 = 0xc0b45545;
pub const SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO: u32 = 0xc1485544;
pub const SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE: u32 = 0xc0045543;
pub const SNDRV_CTL_NAME_CAPTURE: &core::ffi::CStr = c"Capture ";
pub const SNDRV_CTL_NAME_IEC958_CON_MASK: &core::ffi::CStr = c"Con Mask";
pub const SNDRV_CTL_NAME_IEC958_DEFAULT: &core::ffi::CStr = c"Default";
pub const SNDRV_CTL_NAME_IEC958_MASK: &core::ffi::CStr = c"Mask";
pub const SNDRV_CTL_NAME_IEC958_NONE: &core::ffi::CStr = c"";
pub const SNDRV_CTL_NAME_IEC958_PCM_STREAM: &core::ffi::CStr = c"PCM Stream";
pub const SNDRV_CTL_NAME_IEC958_PRO_MASK: &core::ffi::CStr = c"Pro Mask";
pub const SNDRV_CTL_NAME_IEC958_SWITCH: &core::ffi::CStr = c"Switch";
pub const SNDRV_CTL_NAME_IEC958_VOLUME: &core::ffi::CStr = c"Volume";
pub const SNDRV_CTL_NAME_NONE: &core::ffi::CStr = c"";
pub const SNDRV_CTL_NAME_PLAYBACK: &core::ffi::CStr = c"Playback ";
pub const SNDRV_CTL_POWER_D0: i32 = 0x0;
pub const SNDRV_CTL_POWER_D1: i32 = 0x100;
pub const SNDRV_CTL_POWER_D2: i32 = 0x200;
pub const SNDRV_CTL_POWER_D3: i32 = 0x300;
pub const SNDRV_CTL_POWER_D3cold: i32 = 0x301;
pub const SNDRV_CTL_POWER_D3hot: i32 = 0x300;
pub const SNDRV_CTL_VERSION: i32 = 0x20009;
pub const SNDRV_HWDEP_IFACE_BLUETOOTH: i32 = 12;
pub const SNDRV_HWDEP_IFACE_EMU10K1: i32 = 4;
pub const SNDRV_HWDEP_IFACE_EMUX_WAVETABLE: i32 = 11;
pub const SNDRV_HWDEP_IFACE_FW_BEBOB: i32 = 20;
pub const SNDRV_HWDEP_IFACE_FW_DICE: i32 = 18;
pub const SNDRV_HWDEP_IFACE_FW_DIGI00X: i32 = 22;
pub const SNDRV_HWDEP_IFACE_FW_FIREFACE: i32 = 26;
pub const SNDRV_HWDEP_IFACE_FW_FIREWORKS: i32 = 19;
pub const SNDRV_HWDEP_IFACE_FW_MOTU: i32 = 25;
pub const SNDRV_HWDEP_IFACE_FW_OXFW: i32 = 21;
pub const SNDRV_HWDEP_IFACE_FW_TASCAM: i32 = 23;
pub const SNDRV_HWDEP_IFACE_HDA: i32 = 16;
pub const SNDRV_HWDEP_IFACE_ICS2115: i32 = 6;
pub const SNDRV_HWDEP_IFACE_LAST: i32 = 26;
pub const SNDRV_HWDEP_IFACE_LINE6: i32 = 24;
pub const SNDRV_HWDEP_IFACE_MIXART: i32 = 9;
pub const SNDRV_HWDEP_IFACE_OPL2: i32 = 0;
pub const SNDRV_HWDEP_IFACE_OPL3: i32 = 1;
pub const SNDRV_HWDEP_IFACE_OPL4: i32 = 2;
pub const SNDRV_HWDEP_IFACE_PCXHR: i32 = 14;
pub const SNDRV_HWDEP_IFACE_SB16CSP: i32 = 3;
pub const SNDRV_HWDEP_IFACE_SB_RC: i32 = 15;
pub const SNDRV_HWDEP_IFACE_SSCAPE: i32 = 7;
pub const SNDRV_HWDEP_IFACE_USB_STREAM: i32 = 17;
pub const SNDRV_HWDEP_IFACE_USX2Y: i32 = 10;
pub const SNDRV_HWDEP_IFACE_USX2Y_PCM: i32 = 13;
pub const SNDRV_HWDEP_IFACE_VX: i32 = 8;
pub const SNDRV_HWDEP_IFACE_YSS225: i32 = 5;
pub const SNDRV_HWDEP_IOCTL_DSP_STATUS: u32 = 0x80404802;
pub const SNDRV_HWDEP_IOCTL_INFO: u32 = 0x80dc4801;
pub const SNDRV_HWDEP_IOCTL_PVERSION: u32 = 0x80044800;
pub const SNDRV_HWDEP_VERSION: i32 = 0x10001;
pub const SNDRV_MASK_MAX: i32 = 256;
pub const SNDRV_PCM_ACCESS_LAST: i32 = 4;
pub const SNDRV_PCM_ACCESS_MMAP_COMPLEX: i32 = 2;
pub const SNDRV_PCM_ACCESS_MMAP_INTERLEAVED: i32 = 0;
pub const SNDRV_PCM_ACCESS_MMAP_NONINTERLEAVED: i32 = 1;
pub const SNDRV_PCM_ACCESS_RW_INTERLEAVED: i32 = 3;
pub const SNDRV_PCM_ACCESS_RW_NONINTERLEAVED: i32 = 4;
pub const SNDRV_PCM_AUDIO_TSTAMP_TYPE_COMPAT: i32 = 0;
pub const SNDRV_PCM_AUDIO_TSTAMP_TYPE_DEFAULT: i32 = 1;
pub const SNDRV_PCM_AUDIO_TSTAMP_TYPE_LAST: i32 = 5;
pub const SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK: i32 = 2;
pub const SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK_ABSOLUTE: i32 = 3;
pub const SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK_ESTIMATED: i32 = 4;
pub const SNDRV_PCM_AUDIO_TSTAMP_TYPE_LINK_SYNCHRONIZED: i32 = 5;
pub const SNDRV_PCM_CLASS_DIGITIZER: i32 = 3;
pub const SNDRV_PCM_CLASS_GENERIC: i32 = 0;
pub const SNDRV_PCM_CLASS_LAST: i32 = 3;
pub const SNDRV_PCM_CLASS_MODEM: i32 = 2;
pub const SNDRV_PCM_CLASS_MULTI: i32 = 1;
pub const SNDRV_PCM_FORMAT_A_LAW: i32 = 21;
pub const SNDRV_PCM_FORMAT_DSD_U16_BE: i32 = 51;
pub const SNDRV_PCM_FORMAT_DSD_U16_LE: i32 = 49;
pub const SNDRV_PCM_FORMAT_DSD_U32_BE: i32 = 52;
pub const SNDRV_PCM_FORMAT_DSD_U32_LE: i32 = 50;
pub const SNDRV_PCM_FORMAT_DSD_U8: i32 = 48;
pub const SNDRV_PCM_FORMAT_FIRST: i32 = 0;
pub const SNDRV_PCM_FORMAT_FLOAT64_BE: i32 = 17;
pub const SNDRV_PCM_FORMAT_FLOAT64_LE: i32 = 16;
pub const SNDRV_PCM_FORMAT_FLOAT_BE: i32 = 15;
pub const SNDRV_PCM_FORMAT_FLOAT_LE: i32 = 14;
pub const SNDRV_PCM_FORMAT_G723_24: i32 = 44;
pub const SNDRV_PCM_FORMAT_G723_24_1B: i32 = 45;
pub const SNDRV_PCM_FORMAT_G723_40: i32 = 46;
pub const SNDRV_PCM_FORMAT_G723_40_1B: i32 = 47;
pub const SNDRV_PCM_FORMAT_GSM: i32 = 24;
pub const SNDRV_PCM_FORMAT_IEC958_SUBFRAME_BE: i32 = 19;
pub const SNDRV_PCM_FORMAT_IEC958_SUBFRAME_LE: i32 = 18;
pub const SNDRV_PCM_FORMAT_IMA_ADPCM: i32 = 22;
pub const SNDRV_PCM_FORMAT_LAST: i32 = 52;
pub const SNDRV_PCM_FORMAT_MPEG: i32 = 23;
pub const SNDRV_PCM_FORMAT_MU_LAW: i32 = 20;
pub const SNDRV_PCM_FORMAT_S16_BE: i32 = 3;
pub const SNDRV_PCM_FORMAT_S16_LE: i32 = 2;
pub const SNDRV_PCM_FORMAT_S18_3BE: i32 = 41;
pub const SNDRV_PCM_FORMAT_S18_3LE: i32 = 40;
pub const SNDRV_PCM_FORMAT_S20_3BE: i32 = 37;
pub const SNDRV_PCM_FORMAT_S20_3LE: i32 = 36;
pub const SNDRV_PCM_FORMAT_S20_BE: i32 = 26;
pub const SNDRV_PCM_FORMAT_S20_LE: i32 = 25;
pub const SNDRV_PCM_FORMAT_S24_3BE: i32 = 33;
pub const SNDRV_PCM_FORMAT_S24_3LE: i32 = 32;
pub const SNDRV_PCM_FORMAT_S24_BE: i32 = 7;
pub const SNDRV_PCM_FORMAT_S24_LE: i32 = 6;
pub const SNDRV_PCM_FORMAT_S32_BE: i32 = 11;
pub const SNDRV_PCM_FORMAT_S32_LE: i32 = 10;
pub const SNDRV_PCM_FORMAT_S8: i32 = 0;
pub const SNDRV_PCM_FORMAT_SPECIAL: i32 = 31;
pub const SNDRV_PCM_FORMAT_U16_BE: i32 = 5;
pub const SNDRV_PCM_FORMAT_U16_LE: i32 = 4;
pub const SNDRV_PCM_FORMAT_U18_3BE: i32 = 43;
pub const SNDRV_PCM_FORMAT_U18_3LE: i32 = 42;
pub const SNDRV_PCM_FORMAT_U20_3BE: i32 = 39;
pub const SNDRV_PCM_FORMAT_U20_3LE: i32 = 38;
pub const SNDRV_PCM_FORMAT_U20_BE: i32 = 28;
pub const SNDRV_PCM_FORMAT_U20_LE: i32 = 27;
pub const SNDRV_PCM_FORMAT_U24_3BE: i32 = 35;
pub const SNDRV_PCM_FORMAT_U24_3LE: i32 = 34;
pub const SNDRV_PCM_FORMAT_U24_BE: i32 = 9;
pub const SNDRV_PCM_FORMAT_U24_LE: i32 = 8;
pub const SNDRV_PCM_FORMAT_U32_BE: i32 = 13;
pub const SNDRV_PCM_FORMAT_U32_LE: i32 = 12;
pub const SNDRV_PCM_FORMAT_U8: i32 = 1;
pub const SNDRV_PCM_HW_PARAMS_EXPORT_BUFFER: i32 = 0x2;
pub const SNDRV_PCM_HW_PARAMS_NORESAMPLE: i32 = 0x1;
pub const SNDRV_PCM_HW_PARAMS_NO_DRAIN_SILENCE: i32 = 0x8;
pub const SNDRV_PCM_HW_PARAMS_NO_PERIOD_WAKEUP: i32 = 0x4;
pub const SNDRV_PCM_HW_PARAM_ACCESS: i32 = 0;
pub const SNDRV_PCM_HW_PARAM_BUFFER_BYTES: i32 = 18;
pub const SNDRV_PCM_HW_PARAM_BUFFER_SIZE: i32 = 17;
pub const SNDRV_PCM_HW_PARAM_BUFFER_TIME: i32 = 16;
pub const SNDRV_PCM_HW_PARAM_CHANNELS: i32 = 10;
pub const SNDRV_PCM_HW_PARAM_FIRST_INTERVAL: i32 = 8;
pub const SNDRV_PCM_HW_PARAM_FIRST_MASK: i32 = 0;
pub const SNDRV_PCM_HW_PARAM_FORMAT: i32 = 1;
pub const SNDRV_PCM_HW_PARAM_FRAME_BITS: i32 = 9;
pub const SNDRV_PCM_HW_PARAM_LAST_INTERVAL: i32 = 19;
pub const SNDRV_PCM_HW_PARAM_LAST_MASK: i32 = 2;
pub const SNDRV_PCM_HW_PARAM_PERIODS: i32 = 15;
pub const SNDRV_PCM_HW_PARAM_PERIOD_BYTES: i32 = 14;
pub const SNDRV_PCM_HW_PARAM_PERIOD_SIZE: i32 = 13;
pub const SNDRV_PCM_HW_PARAM_PERIOD_TIME: i32 = 12;
pub const SNDRV_PCM_HW_PARAM_RATE: i32 = 11;
pub const SNDRV_PCM_HW_PARAM_SAMPLE_BITS: i32 = 8;
pub const SNDRV_PCM_HW_PARAM_SUBFORMAT: i32 = 2;
pub const SNDRV_PCM_HW_PARAM_TICK_TIME: i32 = 19;
pub const SNDRV_PCM_INFO_BATCH: i32 = 0x10;
pub const SNDRV_PCM_INFO_BLOCK_TRANSFER: i32 = 0x10000;
pub const SNDRV_PCM_INFO_COMPLEX: i32 = 0x400;
pub const SNDRV_PCM_INFO_DOUBLE: i32 = 0x4;
pub const SNDRV_PCM_INFO_DRAIN_TRIGGER: i32 = 0x40000000;
pub const SNDRV_PCM_INFO_EXPLICIT_SYNC: i32 = 0x10000000;
pub const SNDRV_PCM_INFO_FIFO_IN_FRAMES: u32 = 0x80000000;
pub const SNDRV_PCM_INFO_HALF_DUPLEX: i32 = 0x100000;
pub const SNDRV_PCM_INFO_HAS_LINK_ABSOLUTE_ATIME: i32 = 0x2000000;
pub const SNDRV_PCM_INFO_HAS_LINK_ATIME: i32 = 0x1000000;
pub const SNDRV_PCM_INFO_HAS_LINK_ESTIMATED_ATIME: i32 = 0x4000000;
pub const SNDRV_PCM_INFO_HAS_LINK_SYNCHRONIZED_ATIME: i32 = 0x8000000;
pub const SNDRV_PCM_INFO_HAS_WALL_CLOCK: i32 = 0x1000000;
pub const SNDRV_PCM_INFO_INTERLEAVED: i32 = 0x100;
pub const SNDRV_PCM_INFO_JOINT_DUPLEX: i32 = 0x200000;
pub const SNDRV_PCM_INFO_MMAP: i32 = 0x1;
pub const SNDRV_PCM_INFO_MMAP_VALID: i32 = 0x2;
pub const SNDRV_PCM_INFO_NONINTERLEAVED: i32 = 0x200;
pub const SNDRV_PCM_INFO_NO_PERIOD_WAKEUP: i32 = 0x800000;
pub const SNDRV_PCM_INFO_NO_REWINDS: i32 = 0x20000000;
pub const SNDRV_PCM_INFO_OVERRANGE: i32 = 0x20000;
pub const SNDRV_PCM_INFO_PAUSE: i32 = 0x80000;
pub const SNDRV_PCM_INFO_PERFECT_DRAIN: i32 = 0x40;
pub const SNDRV_PCM_INFO_RESUME: i32 = 0x40000;
pub const SNDRV_PCM_INFO_SYNC_APPLPTR: i32 = 0x20;
pub const SNDRV_PCM_INFO_SYNC_START: i32 = 0x400000;
pub const SNDRV_PCM_IOCTL_DRAIN: u32 = 0x4144;
pub const SNDRV_PCM_IOCTL_DROP: u32 = 0x4143;
pub const SNDRV_PCM_IOCTL_HWSYNC: u32 = 0x4122;
pub const SNDRV_PCM_IOCTL_HW_FREE: u32 = 0x4112;
pub const SNDRV_PCM_IOCTL_INFO: u32 = 0x81204101;
pub const SNDRV_PCM_IOCTL_LINK: u32 = 0x40044160;
pub const SNDRV_PCM_IOCTL_PAUSE: u32 = 0x40044145;
pub const SNDRV_PCM_IOCTL_PREPARE: u32 = 0x4140;
pub const SNDRV_PCM_IOCTL_PVERSION: u32 = 0x80044100;
pub const SNDRV_PCM_IOCTL_RESET: u32 = 0x4141;
pub const SNDRV_PCM_IOCTL_RESUME: u32 = 0x4147;
pub const SNDRV_PCM_IOCTL_START: u32 = 0x4142;
pub const SNDRV_PCM_IOCTL_TSTAMP: u32 = 0x40044102;
pub const SNDRV_PCM_IOCTL_TTSTAMP: u32 = 0x40044103;
pub const SNDRV_PCM_IOCTL_UNLINK: u32 = 0x4161;
pub const SNDRV_PCM_IOCTL_USER_PVERSION: u32 = 0x40044104;
pub const SNDRV_PCM_IOCTL_XRUN: u32 = 0x4148;
pub const SNDRV_PCM_MMAP_OFFSET_CONTROL: u32 = 0x81000000;
pub const SNDRV_PCM_MMAP_OFFSET_CONTROL_NEW: u32 = 0x83000000;
pub const SNDRV_PCM_MMAP_OFFSET_CONTROL_OLD: u32 = 0x81000000;
pub const SNDRV_PCM_MMAP_OFFSET_DATA: u32 = 0x0;
pub const SNDRV_PCM_MMAP_OFFSET_STATUS: u32 = 0x80000000;
pub const SNDRV_PCM_MMAP_OFFSET_STATUS_NEW: u32 = 0x82000000;
pub const SNDRV_PCM_MMAP_OFFSET_STATUS_OLD: u32 = 0x80000000;
pub const SNDRV_PCM_STATE_DISCONNECTED: i32 = 8;
pub const SNDRV_PCM_STATE_DRAINING: i32 = 5;
pub const SNDRV_PCM_STATE_LAST: i32 = 8;
pub const SNDRV_PCM_STATE_OPEN: i32 = 0;
pub const SNDRV_PCM_STATE_PAUSED: i32 = 6;
pub const SNDRV_PCM_STATE_PREPARED: i32 = 2;
pub const SNDRV_PCM_STATE_RUNNING: i32 = 3;
pub const SNDRV_PCM_STATE_SETUP: i32 = 1;
pub const SNDRV_PCM_STATE_SUSPENDED: i32 = 7;
pub const SNDRV_PCM_STATE_XRUN: i32 = 4;
pub const SNDRV_PCM_STREAM_CAPTURE: i32 = 1;
pub const SNDRV_PCM_STREAM_LAST: i32 = 1;
pub const SNDRV_PCM_STREAM_PLAYBACK: i32 = 0;
pub const SNDRV_PCM_SUBCLASS_GENERIC_MIX: i32 = 0;
pub const SNDRV_PCM_SUBCLASS_LAST: i32 = 1;
pub const SNDRV_PCM_SUBCLASS_MULTI_MIX: i32 = 1;
pub const SNDRV_PCM_SUBFORMAT_LAST: i32 = 3;
pub const SNDRV_PCM_SUBFORMAT_MSBITS_20: i32 = 2;
pub const SNDRV_PCM_SUBFORMAT_MSBITS_24: i32 = 3;
pub const SNDRV_PCM_SUBFORMAT_MSBITS_MAX: i32 = 1;
pub const SNDRV_PCM_SUBFORMAT_STD: i32 = 0;
pub const SNDRV_PCM_SYNC_PTR_APPL: i32 = 0x2;
pub const SNDRV_PCM_SYNC_PTR_AVAIL_MIN: i32 = 0x4;
pub const SNDRV_PCM_SYNC_PTR_HWSYNC: i32 = 0x1;
pub const SNDRV_PCM_TSTAMP_ENABLE: i32 = 1;
pub const SNDRV_PCM_TSTAMP_LAST: i32 = 1;
pub const SNDRV_PCM_TSTAMP_NONE: i32 = 0;
pub const SNDRV_PCM_TSTAMP_TYPE_GETTIMEOFDAY: i32 = 0;
pub const SNDRV_PCM_TSTAMP_TYPE_LAST: i32 = 2;
pub const SNDRV_PCM_TSTAMP_TYPE_MONOTONIC: i32 = 1;
pub const SNDRV_PCM_TSTAMP_TYPE_MONOTONIC_RAW: i32 = 2;
pub const SNDRV_PCM_VERSION: i32 = 0x20012;
pub const SNDRV_RAWMIDI_DEVICE_UNKNOWN: i32 = 0;
pub const SNDRV_RAWMIDI_FRAMING_DATA_LENGTH: i32 = 16;
pub const SNDRV_RAWMIDI_INFO_DUPLEX: i32 = 0x4;
pub const SNDRV_RAWMIDI_INFO_INPUT: i32 = 0x2;
pub const SNDRV_RAWMIDI_INFO_OUTPUT: i32 = 0x1;
pub const SNDRV_RAWMIDI_INFO_STREAM_INACTIVE: i32 = 0x10;
pub const SNDRV_RAWMIDI_INFO_UMP: i32 = 0x8;
pub const SNDRV_RAWMIDI_IOCTL_DRAIN: u32 = 0x40045731;
pub const SNDRV_RAWMIDI_IOCTL_DROP: u32 = 0x40045730;
pub const SNDRV_RAWMIDI_IOCTL_INFO: u32 = 0x810c5701;
pub const SNDRV_RAWMIDI_IOCTL_PVERSION: u32 = 0x80045700;
pub const SNDRV_RAWMIDI_IOCTL_USER_PVERSION: u32 = 0x40045702;
pub const SNDRV_RAWMIDI_MODE_CLOCK_MASK: i32 = 0x38;
pub const SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC: i32 = 0x10;
pub const SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC_RAW: i32 = 0x18;
pub const SNDRV_RAWMIDI_MODE_CLOCK_NONE: i32 = 0x0;
pub const SNDRV_RAWMIDI_MODE_CLOCK_REALTIME: i32 = 0x8;
pub const SNDRV_RAWMIDI_MODE_CLOCK_SHIFT: i32 = 3;
pub const SNDRV_RAWMIDI_MODE_FRAMING_MASK: i32 = 0x7;
pub const SNDRV_RAWMIDI_MODE_FRAMING_NONE: i32 = 0x0;
pub const SNDRV_RAWMIDI_MODE_FRAMING_SHIFT: i32 = 0;
pub const SNDRV_RAWMIDI_MODE_FRAMING_TSTAMP: i32 = 0x1;
pub const SNDRV_RAWMIDI_STREAM_INPUT: i32 = 1;
pub const SNDRV_RAWMIDI_STREAM_LAST: i32 = 1;
pub const SNDRV_RAWMIDI_STREAM_OUTPUT: i32 = 0;
pub const SNDRV_RAWMIDI_VERSION: i32 = 0x20005;
pub const SNDRV_TIMER_CLASS_CARD: i32 = 2;
pub const SNDRV_TIMER_CLASS_GLOBAL: i32 = 1;
pub const SNDRV_TIMER_CLASS_LAST: i32 = 3;
pub const SNDRV_TIMER_CLASS_NONE: i32 = -1;
pub const SNDRV_TIMER_CLASS_PCM: i32 = 3;
pub const SNDRV_TIMER_CLASS_SLAVE: i32 = 0;
pub const SNDRV_TIMER_EVENT_CONTINUE: i32 = 4;
pub const SNDRV_TIMER_EVENT_EARLY: i32 = 6;
pub const SNDRV_TIMER_EVENT_MCONTINUE: i32 = 14;
pub const SNDRV_TIMER_EVENT_MPAUSE: i32 = 15;
pub const SNDRV_TIMER_EVENT_MRESUME: i32 = 18;
pub const SNDRV_TIMER_EVENT_MSTART: i32 = 12;
pub const SNDRV_TIMER_EVENT_MSTOP: i32 = 13;
pub const SNDRV_TIMER_EVENT_MSUSPEND: i32 = 17;
pub const SNDRV_TIMER_EVENT_PAUSE: i32 = 5;
pub const SNDRV_TIMER_EVENT_RESOLUTION: i32 = 0;
pub const SNDRV_TIMER_EVENT_RESUME: i32 = 8;
pub const SNDRV_TIMER_EVENT_START: i32 = 2;
pub const SNDRV_TIMER_EVENT_STOP: i32 = 3;
pub const SNDRV_TIMER_EVENT_SUSPEND: i32 = 7;
pub const SNDRV_TIMER_EVENT_TICK: i32 = 1;
pub const SNDRV_TIMER_FLG_SLAVE: i32 = 0x1;
pub const SNDRV_TIMER_GLOBAL_HPET: i32 = 2;
pub const SNDRV_TIMER_GLOBAL_HRTIMER: i32 = 3;
pub const SNDRV_TIMER_GLOBAL_RTC: i32 = 1;
pub const SNDRV_TIMER_GLOBAL_SYSTEM: i32 = 0;
pub const SNDRV_TIMER_GLOBAL_UDRIVEN: i32 = 4;
pub const SNDRV_TIMER_IOCTL_CONTINUE: u32 = 0x54a2;
pub const SNDRV_TIMER_IOCTL_CREATE: u32 = 0xc02054a5;
pub const SNDRV_TIMER_IOCTL_NEXT_DEVICE: u32 = 0xc0145401;
pub const SNDRV_TIMER_IOCTL_PARAMS: u32 = 0x40505412;
pub const SNDRV_TIMER_IOCTL_PAUSE: u32 = 0x54a3;
pub const SNDRV_TIMER_IOCTL_PVERSION: u32 = 0x80045400;
pub const SNDRV_TIMER_IOCTL_SELECT: u32 = 0x40345410;
pub const SNDRV_TIMER_IOCTL_START: u32 = 0x54a0;
pub const SNDRV_TIMER_IOCTL_STOP: u32 = 0x54a1;
pub const SNDRV_TIMER_IOCTL_TREAD: u32 = 0x40045402;
pub const SNDRV_TIMER_IOCTL_TREAD64: u32 = 0x400454a4;
pub const SNDRV_TIMER_IOCTL_TREAD_OLD: u32 = 0x40045402;
pub const SNDRV_TIMER_IOCTL_TRIGGER: u32 = 0x54a6;
pub const SNDRV_TIMER_PSFLG_AUTO: i32 = 0x1;
pub const SNDRV_TIMER_PSFLG_EARLY_EVENT: i32 = 0x4;
pub const SNDRV_TIMER_PSFLG_EXCLUSIVE: i32 = 0x2;
pub const SNDRV_TIMER_SCLASS_APPLICATION: i32 = 1;
pub const SNDRV_TIMER_SCLASS_LAST: i32 = 3;
pub const SNDRV_TIMER_SCLASS_NONE: i32 = 0;
pub const SNDRV_TIMER_SCLASS_OSS_SEQUENCER: i32 = 3;
pub const SNDRV_TIMER_SCLASS_SEQUENCER: i32 = 2;
pub const SNDRV_TIMER_VERSION: i32 = 0x20008;
pub const SNDRV_UMP_BLOCK_IS_LOWSPEED: u32 = 0x2;
pub const SNDRV_UMP_BLOCK_IS_MIDI1: u32 = 0x1;
pub const SNDRV_UMP_BLOCK_UI_HINT_BOTH: i32 = 0x3;
pub const SNDRV_UMP_BLOCK_UI_HINT_RECEIVER: i32 = 0x1;
pub const SNDRV_UMP_BLOCK_UI_HINT_SENDER: i32 = 0x2;
pub const SNDRV_UMP_BLOCK_UI_HINT_UNKNOWN: i32 = 0x0;
pub const SNDRV_UMP_DIR_BIDIRECTION: i32 = 0x3;
pub const SNDRV_UMP_DIR_INPUT: i32 = 0x1;
pub const SNDRV_UMP_DIR_OUTPUT: i32 = 0x2;
pub const SNDRV_UMP_EP_INFO_PROTO_JRTS_MASK: i32 = 0x3;
pub const SNDRV_UMP_EP_INFO_PROTO_JRTS_RX: i32 = 0x2;
pub const SNDRV_UMP_EP_INFO_PROTO_JRTS_TX: i32 = 0x1;
pub const SNDRV_UMP_EP_INFO_PROTO_MIDI1: i32 = 0x100;
pub const SNDRV_UMP_EP_INFO_PROTO_MIDI2: i32 = 0x200;
pub const SNDRV_UMP_EP_INFO_PROTO_MIDI_MASK: i32 = 0x300;
pub const SNDRV_UMP_EP_INFO_STATIC_BLOCKS: i32 = 0x1;
pub const SNDRV_UMP_IOCTL_BLOCK_INFO: u32 = 0x80b45741;
pub const SNDRV_UMP_IOCTL_ENDPOINT_INFO: u32 = 0x81485740;
pub const SNDRV_UMP_MAX_BLOCKS: i32 = 32;
pub const SNDRV_UMP_MAX_GROUPS: i32 = 16;
pub const __SNDRV_PCM_IOCTL_SYNC_PTR64: u32 = 0xc0884123;

pub type __pad_before_uframe = [core::ffi::c_char; 0];

pub type __snd_pcm_mmap_control = super::snd_pcm_mmap_control;

pub type __snd_pcm_mmap_status = super::snd_pcm_mmap_status;

pub type __snd_pcm_sync_ptr = super::snd_pcm_sync_ptr;

#[repr(C)]
pub struct __snd_pcm_sync_ptr64 {
    pub flags: u32,
    pub pad1: u32,
    pub s: __snd_pcm_sync_ptr64_s,
    pub c: super::__snd_pcm_sync_ptr64_c,
}

#[repr(C)]
pub union __snd_pcm_sync_ptr64_s {
    pub status: super::__snd_pcm_mmap_status64,
    pub reserved: [u8; 64],
}

pub type __snd_timespec = super::timespec;

#[repr(C)]
pub struct __snd_timespec64 {
    pub tv_sec: i64,
    pub tv_nsec: i64,
}

#[repr(C)]
pub struct snd_aes_iec958 {
    pub status: [u8; 24],
    pub subcode: [u8; 147],
    pub pad: u8,
    pub dig_subframe: [u8; 4],
}

#[repr(C)]
pub struct snd_cea_861_aud_if {
    pub db1_ct_cc: u8,
    pub db2_sf_ss: u8,
    pub db3: u8,
    pub db4_ca: u8,
    pub db5_dminh_lsv: u8,
}

#[repr(C)]
pub struct snd_ctl_card_info {
    pub card: i32,
    pub pad: i32,
    pub id: [u8; 16],
    pub driver: [u8; 16],
    pub name: [u8; 32],
    pub longname: [u8; 80],
    pub reserved_: [u8; 16],
    pub mixername: [u8; 80],
    pub components: [u8; 128],
}

#[repr(C)]
pub struct snd_ctl_elem_id {
    pub numid: u32,
    pub iface: i32,
    pub device: u32,
    pub subdevice: u32,
    pub name: [u8; 44],
    pub index: u32,
}

pub type snd_ctl_elem_iface_t = i32;

#[repr(C)]
pub struct snd_ctl_elem_info {
    pub id: snd_ctl_elem_id,
    pub r#type: i32,
    pub access: u32,
    pub count: u32,
    pub owner: i32,
    pub value: snd_ctl_elem_info_value,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub union snd_ctl_elem_info_value {
    pub integer: super::snd_ctl_elem_info_value_integer,
    pub integer64: snd_ctl_elem_info_value_integer64,
    pub enumerated: snd_ctl_elem_info_value_enumerated,
    pub reserved: [u8; 128],
}

#[repr(C)]
pub struct snd_ctl_elem_info_value_enumerated {
    pub items: u32,
    pub item: u32,
    pub name: [core::ffi::c_char; 64],
    pub names_ptr: u64,
    pub names_length: u32,
}

#[repr(C)]
pub struct snd_ctl_elem_info_value_integer64 {
    pub min: i64,
    pub max: i64,
    pub step: i64,
}

pub type snd_ctl_elem_type_t = i32;

#[repr(C)]
pub union snd_ctl_elem_value_value_integer64 {
    pub value: [i64; 64],
    pub value_ptr: *mut i64,
}

#[repr(C)]
pub struct snd_ctl_event {
    pub r#type: i32,
    pub data: snd_ctl_event_data,
}

#[repr(C)]
pub union snd_ctl_event_data {
    pub elem: snd_ctl_event_data_elem,
    pub data8: [u8; 60],
}

#[repr(C)]
pub struct snd_ctl_event_data_elem {
    pub mask: u32,
    pub id: snd_ctl_elem_id,
}

#[repr(C)]
pub struct snd_ctl_tlv {
    pub numid: u32,
    pub length: u32,
    pub tlv: [u32; 0],
}

#[repr(C)]
pub struct snd_hwdep_dsp_status {
    pub version: u32,
    pub id: [u8; 32],
    pub num_dsps: u32,
    pub dsp_loaded: u32,
    pub chip_ready: u32,
    pub reserved: [u8; 16],
}

#[repr(C)]
pub struct snd_hwdep_info {
    pub device: u32,
    pub card: i32,
    pub id: [u8; 64],
    pub name: [u8; 80],
    pub iface: i32,
    pub reserved: [u8; 64],
}

#[repr(C)]
pub struct snd_interval {
    pub min: u32,
    pub max: u32,
    pub _bitfield0: [u8; 1],
}

impl snd_interval {
    bit_field!(openmin, set_openmin: u32, _bitfield0 bits 0..1);
    bit_field!(openmax, set_openmax: u32, _bitfield0 bits 1..2);
    bit_field!(integer, set_integer: u32, _bitfield0 bits 2..3);
    bit_field!(empty, set_empty: u32, _bitfield0 bits 3..4);
}

#[repr(C)]
pub struct snd_mask {
    pub bits: [u32; 8],
}

pub type snd_pcm_access_t = i32;

pub type snd_pcm_format_t = i32;

pub type snd_pcm_hw_param_t = i32;

#[repr(C)]
pub struct snd_pcm_info {
    pub device: u32,
    pub subdevice: u32,
    pub stream: i32,
    pub card: i32,
    pub id: [u8; 64],
    pub name: [u8; 80],
    pub subname: [u8; 32],
    pub dev_class: i32,
    pub dev_subclass: i32,
    pub subdevices_count: u32,
    pub subdevices_avail: u32,
    pub pad1: [u8; 16],
    pub reserved: [u8; 64],
}

pub type snd_pcm_sframes_t = core::ffi::c_long;

pub type snd_pcm_state_t = i32;

pub type snd_pcm_subformat_t = i32;

#[repr(C)]
pub union snd_pcm_sync_id {
    pub id: [u8; 16],
    pub id16: [u16; 8],
    pub id32: [u32; 4],
}

pub type snd_pcm_uframes_t = core::ffi::c_ulong;

#[repr(C, packed)]
pub struct snd_rawmidi_framing_tstamp {
    pub frame_type: u8,
    pub length: u8,
    pub reserved: [u8; 2],
    pub tv_nsec: u32,
    pub tv_sec: u64,
    pub data: [u8; 16],
}

#[repr(C)]
pub struct snd_rawmidi_info {
    pub device: u32,
    pub subdevice: u32,
    pub stream: i32,
    pub card: i32,
    pub flags: u32,
    pub id: [u8; 64],
    pub name: [u8; 80],
    pub subname: [u8; 32],
    pub subdevices_count: u32,
    pub subdevices_avail: u32,
    pub tied_device: i32,
    pub reserved: [u8; 60],
}

#[repr(C)]
pub struct snd_timer_id {
    pub dev_class: i32,
    pub dev_sclass: i32,
    pub card: i32,
    pub device: i32,
    pub subdevice: i32,
}

#[repr(C)]
pub struct snd_timer_params {
    pub flags: u32,
    pub ticks: u32,
    pub queue_size: u32,
    pub reserved0: u32,
    pub filter: u32,
    pub reserved: [u8; 60],
}

#[repr(C)]
pub struct snd_timer_read {
    pub resolution: u32,
    pub ticks: u32,
}

#[repr(C)]
pub struct snd_timer_select {
    pub id: snd_timer_id,
    pub reserved: [u8; 32],
}

#[repr(C)]
pub struct snd_timer_uinfo {
    pub resolution: u64,
    pub fd: i32,
    pub id: u32,
    pub reserved: [u8; 16],
}

#[repr(C, packed)]
pub struct snd_ump_block_info {
    pub card: i32,
    pub device: i32,
    pub block_id: u8,
    pub direction: u8,
    pub active: u8,
    pub first_group: u8,
    pub num_groups: u8,
    pub midi_ci_version: u8,
    pub sysex8_streams: u8,
    pub ui_hint: u8,
    pub flags: u32,
    pub name: [u8; 128],
    pub reserved: [u8; 32],
}

#[repr(C, packed)]
pub struct snd_ump_endpoint_info {
    pub card: i32,
    pub device: i32,
    pub flags: u32,
    pub protocol_caps: u32,
    pub protocol: u32,
    pub num_blocks: u32,
    pub version: u16,
    pub family_id: u16,
    pub model_id: u16,
    pub manufacturer_id: u32,
    pub sw_revision: [u8; 4],
    pub padding: u16,
    pub name: [u8; 128],
    pub product_id: [u8; 128],
    pub reserved: [u8; 32],
}

records! {
    __snd_pcm_sync_ptr64: size 136, align 8;
    __snd_pcm_sync_ptr64_s: size 64, align 8;
    __snd_timespec64: size 16, align 8;
    snd_aes_iec958: size 176, align 1;
    snd_cea_861_aud_if: size 5, align 1;
    snd_ctl_card_info: size 376, align 4;
    snd_ctl_elem_id: size 64, align 4;
    snd_ctl_elem_info: size 272, align 8;
    snd_ctl_elem_info_value: size 128, align 8;
    snd_ctl_elem_info_value_enumerated: size 88, align 8;
    snd_ctl_elem_info_value_integer64: size 24, align 8;
    snd_ctl_elem_value_value_integer64: size 512, align 8;
    snd_ctl_event: size 72, align 4;
    snd_ctl_event_data: size 68, align 4;
    snd_ctl_event_data_elem: size 68, align 4;
    snd_ctl_tlv: size 8, align 4;
    snd_hwdep_dsp_status: size 64, align 4;
    snd_hwdep_info: size 220, align 4;
    snd_interval: size 12, align 4;
    snd_mask: size 32, align 4;
    snd_pcm_info: size 288, align 4;
    snd_pcm_sync_id: size 16, align 4;
    snd_rawmidi_framing_tstamp: size 32, align 1;
    snd_rawmidi_info: size 268, align 4;
    snd_timer_id: size 20, align 4;
    snd_timer_params: size 80, align 4;
    snd_timer_read: size 8, align 4;
    snd_timer_select: size 52, align 4;
    snd_timer_uinfo: size 32, align 8;
    snd_ump_block_info: size 180, align 1;
    snd_ump_endpoint_info: size 328, align 1;
}
