// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_snd.h

pub const VIRTIO_SND_CHMAP_BC: i32 = 34;
pub const VIRTIO_SND_CHMAP_BLC: i32 = 35;
pub const VIRTIO_SND_CHMAP_BRC: i32 = 36;
pub const VIRTIO_SND_CHMAP_FC: i32 = 7;
pub const VIRTIO_SND_CHMAP_FCH: i32 = 19;
pub const VIRTIO_SND_CHMAP_FL: i32 = 3;
pub const VIRTIO_SND_CHMAP_FLC: i32 = 12;
pub const VIRTIO_SND_CHMAP_FLH: i32 = 18;
pub const VIRTIO_SND_CHMAP_FLW: i32 = 16;
pub const VIRTIO_SND_CHMAP_FR: i32 = 4;
pub const VIRTIO_SND_CHMAP_FRC: i32 = 13;
pub const VIRTIO_SND_CHMAP_FRH: i32 = 20;
pub const VIRTIO_SND_CHMAP_FRW: i32 = 17;
pub const VIRTIO_SND_CHMAP_LFE: i32 = 8;
pub const VIRTIO_SND_CHMAP_LLFE: i32 = 32;
pub const VIRTIO_SND_CHMAP_MAX_SIZE: i32 = 18;
pub const VIRTIO_SND_CHMAP_MONO: i32 = 2;
pub const VIRTIO_SND_CHMAP_NA: i32 = 1;
pub const VIRTIO_SND_CHMAP_NONE: i32 = 0;
pub const VIRTIO_SND_CHMAP_RC: i32 = 11;
pub const VIRTIO_SND_CHMAP_RL: i32 = 5;
pub const VIRTIO_SND_CHMAP_RLC: i32 = 14;
pub const VIRTIO_SND_CHMAP_RLFE: i32 = 33;
pub const VIRTIO_SND_CHMAP_RR: i32 = 6;
pub const VIRTIO_SND_CHMAP_RRC: i32 = 15;
pub const VIRTIO_SND_CHMAP_SL: i32 = 9;
pub const VIRTIO_SND_CHMAP_SR: i32 = 10;
pub const VIRTIO_SND_CHMAP_TC: i32 = 21;
pub const VIRTIO_SND_CHMAP_TFC: i32 = 24;
pub const VIRTIO_SND_CHMAP_TFL: i32 = 22;
pub const VIRTIO_SND_CHMAP_TFLC: i32 = 28;
pub const VIRTIO_SND_CHMAP_TFR: i32 = 23;
pub const VIRTIO_SND_CHMAP_TFRC: i32 = 29;
pub const VIRTIO_SND_CHMAP_TRC: i32 = 27;
pub const VIRTIO_SND_CHMAP_TRL: i32 = 25;
pub const VIRTIO_SND_CHMAP_TRR: i32 = 26;
pub const VIRTIO_SND_CHMAP_TSL: i32 = 30;
pub const VIRTIO_SND_CHMAP_TSR: i32 = 31;
pub const VIRTIO_SND_CTL_ACCESS_INACTIVE: i32 = 3;
pub const VIRTIO_SND_CTL_ACCESS_READ: i32 = 0;
pub const VIRTIO_SND_CTL_ACCESS_TLV_COMMAND: i32 = 6;
pub const VIRTIO_SND_CTL_ACCESS_TLV_READ: i32 = 4;
pub const VIRTIO_SND_CTL_ACCESS_TLV_WRITE: i32 = 5;
pub const VIRTIO_SND_CTL_ACCESS_VOLATILE: i32 = 2;
pub const VIRTIO_SND_CTL_ACCESS_WRITE: i32 = 1;
pub const VIRTIO_SND_CTL_EVT_MASK_INFO: i32 = 1;
pub const VIRTIO_SND_CTL_EVT_MASK_TLV: i32 = 2;
pub const VIRTIO_SND_CTL_EVT_MASK_VALUE: i32 = 0;
pub const VIRTIO_SND_CTL_ROLE_GAIN: i32 = 3;
pub const VIRTIO_SND_CTL_ROLE_MUTE: i32 = 2;
pub const VIRTIO_SND_CTL_ROLE_UNDEFINED: i32 = 0;
pub const VIRTIO_SND_CTL_ROLE_VOLUME: i32 = 1;
pub const VIRTIO_SND_CTL_TYPE_BOOLEAN: i32 = 0;
pub const VIRTIO_SND_CTL_TYPE_BYTES: i32 = 4;
pub const VIRTIO_SND_CTL_TYPE_ENUMERATED: i32 = 3;
pub const VIRTIO_SND_CTL_TYPE_IEC958: i32 = 5;
pub const VIRTIO_SND_CTL_TYPE_INTEGER: i32 = 1;
pub const VIRTIO_SND_CTL_TYPE_INTEGER64: i32 = 2;
pub const VIRTIO_SND_D_INPUT: i32 = 1;
pub const VIRTIO_SND_D_OUTPUT: i32 = 0;
pub const VIRTIO_SND_EVT_CTL_NOTIFY: i32 = 4608;
pub const VIRTIO_SND_EVT_JACK_CONNECTED: i32 = 4096;
pub const VIRTIO_SND_EVT_JACK_DISCONNECTED: i32 = 4097;
pub const VIRTIO_SND_EVT_PCM_PERIOD_ELAPSED: i32 = 4352;
pub const VIRTIO_SND_EVT_PCM_XRUN: i32 = 4353;
pub const VIRTIO_SND_F_CTLS: i32 = 0;
pub const VIRTIO_SND_JACK_F_REMAP: i32 = 0;
pub const VIRTIO_SND_PCM_FMT_A_LAW: i32 = 2;
pub const VIRTIO_SND_PCM_FMT_DSD_U16: i32 = 22;
pub const VIRTIO_SND_PCM_FMT_DSD_U32: i32 = 23;
pub const VIRTIO_SND_PCM_FMT_DSD_U8: i32 = 21;
pub const VIRTIO_SND_PCM_FMT_FLOAT: i32 = 19;
pub const VIRTIO_SND_PCM_FMT_FLOAT64: i32 = 20;
pub const VIRTIO_SND_PCM_FMT_IEC958_SUBFRAME: i32 = 24;
pub const VIRTIO_SND_PCM_FMT_IMA_ADPCM: i32 = 0;
pub const VIRTIO_SND_PCM_FMT_MU_LAW: i32 = 1;
pub const VIRTIO_SND_PCM_FMT_S16: i32 = 5;
pub const VIRTIO_SND_PCM_FMT_S18_3: i32 = 7;
pub const VIRTIO_SND_PCM_FMT_S20: i32 = 13;
pub const VIRTIO_SND_PCM_FMT_S20_3: i32 = 9;
pub const VIRTIO_SND_PCM_FMT_S24: i32 = 15;
pub const VIRTIO_SND_PCM_FMT_S24_3: i32 = 11;
pub const VIRTIO_SND_PCM_FMT_S32: i32 = 17;
pub const VIRTIO_SND_PCM_FMT_S8: i32 = 3;
pub const VIRTIO_SND_PCM_FMT_U16: i32 = 6;
pub const VIRTIO_SND_PCM_FMT_U18_3: i32 = 8;
pub const VIRTIO_SND_PCM_FMT_U20: i32 = 14;
pub const VIRTIO_SND_PCM_FMT_U20_3: i32 = 10;
pub const VIRTIO_SND_PCM_FMT_U24: i32 = 16;
pub const VIRTIO_SND_PCM_FMT_U24_3: i32 = 12;
pub const VIRTIO_SND_PCM_FMT_U32: i32 = 18;
pub const VIRTIO_SND_PCM_FMT_U8: i32 = 4;
pub const VIRTIO_SND_PCM_F_EVT_SHMEM_PERIODS: i32 = 3;
pub const VIRTIO_SND_PCM_F_EVT_XRUNS: i32 = 4;
pub const VIRTIO_SND_PCM_F_MSG_POLLING: i32 = 2;
pub const VIRTIO_SND_PCM_F_SHMEM_GUEST: i32 = 1;
pub const VIRTIO_SND_PCM_F_SHMEM_HOST: i32 = 0;
pub const VIRTIO_SND_PCM_RATE_11025: i32 = 2;
pub const VIRTIO_SND_PCM_RATE_16000: i32 = 3;
pub const VIRTIO_SND_PCM_RATE_176400: i32 = 11;
pub const VIRTIO_SND_PCM_RATE_192000: i32 = 12;
pub const VIRTIO_SND_PCM_RATE_22050: i32 = 4;
pub const VIRTIO_SND_PCM_RATE_32000: i32 = 5;
pub const VIRTIO_SND_PCM_RATE_384000: i32 = 13;
pub const VIRTIO_SND_PCM_RATE_44100: i32 = 6;
pub const VIRTIO_SND_PCM_RATE_48000: i32 = 7;
pub const VIRTIO_SND_PCM_RATE_5512: i32 = 0;
pub const VIRTIO_SND_PCM_RATE_64000: i32 = 8;
pub const VIRTIO_SND_PCM_RATE_8000: i32 = 1;
pub const VIRTIO_SND_PCM_RATE_88200: i32 = 9;
pub const VIRTIO_SND_PCM_RATE_96000: i32 = 10;
pub const VIRTIO_SND_R_CHMAP_INFO: i32 = 512;
pub const VIRTIO_SND_R_CTL_ENUM_ITEMS: i32 = 769;
pub const VIRTIO_SND_R_CTL_INFO: i32 = 768;
pub const VIRTIO_SND_R_CTL_READ: i32 = 770;
pub const VIRTIO_SND_R_CTL_TLV_COMMAND: i32 = 774;
pub const VIRTIO_SND_R_CTL_TLV_READ: i32 = 772;
pub const VIRTIO_SND_R_CTL_TLV_WRITE: i32 = 773;
pub const VIRTIO_SND_R_CTL_WRITE: i32 = 771;
pub const VIRTIO_SND_R_JACK_INFO: i32 = 1;
pub const VIRTIO_SND_R_JACK_REMAP: i32 = 2;
pub const VIRTIO_SND_R_PCM_INFO: i32 = 256;
pub const VIRTIO_SND_R_PCM_PREPARE: i32 = 258;
pub const VIRTIO_SND_R_PCM_RELEASE: i32 = 259;
pub const VIRTIO_SND_R_PCM_SET_PARAMS: i32 = 257;
pub const VIRTIO_SND_R_PCM_START: i32 = 260;
pub const VIRTIO_SND_R_PCM_STOP: i32 = 261;
pub const VIRTIO_SND_S_BAD_MSG: i32 = 32769;
pub const VIRTIO_SND_S_IO_ERR: i32 = 32771;
pub const VIRTIO_SND_S_NOT_SUPP: i32 = 32770;
pub const VIRTIO_SND_S_OK: i32 = 32768;
pub const VIRTIO_SND_VQ_CONTROL: i32 = 0;
pub const VIRTIO_SND_VQ_EVENT: i32 = 1;
pub const VIRTIO_SND_VQ_MAX: i32 = 4;
pub const VIRTIO_SND_VQ_RX: i32 = 3;
pub const VIRTIO_SND_VQ_TX: i32 = 2;

#[repr(C)]
pub struct virtio_snd_chmap_hdr {
    pub hdr: virtio_snd_hdr,
    pub chmap_id: u32,
}

#[repr(C)]
pub struct virtio_snd_chmap_info {
    pub hdr: virtio_snd_info,
    pub direction: u8,
    pub channels: u8,
    pub positions: [u8; 18],
}

#[repr(C)]
pub struct virtio_snd_config {
    pub jacks: u32,
    pub streams: u32,
    pub chmaps: u32,
    pub controls: u32,
}

#[repr(C)]
pub struct virtio_snd_ctl_enum_item {
    pub item: [u8; 64],
}

#[repr(C)]
pub struct virtio_snd_ctl_event {
    pub hdr: virtio_snd_hdr,
    pub control_id: u16,
    pub mask: u16,
}

#[repr(C)]
pub struct virtio_snd_ctl_hdr {
    pub hdr: virtio_snd_hdr,
    pub control_id: u32,
}

#[repr(C)]
pub struct virtio_snd_ctl_iec958 {
    pub status: [u8; 24],
    pub subcode: [u8; 147],
    pub pad: u8,
    pub dig_subframe: [u8; 4],
}

#[repr(C)]
pub struct virtio_snd_ctl_info {
    pub hdr: virtio_snd_info,
    pub role: u32,
    pub r#type: u32,
    pub access: u32,
    pub count: u32,
    pub index: u32,
    pub name: [u8; 44],
    pub value: virtio_snd_ctl_info_value,
}

#[repr(C)]
pub union virtio_snd_ctl_info_value {
    pub integer: virtio_snd_ctl_info_value_integer,
    pub integer64: virtio_snd_ctl_info_value_integer64,
    pub enumerated: virtio_snd_ctl_info_value_enumerated,
}

#[repr(C)]
pub struct virtio_snd_ctl_info_value_enumerated {
    pub items: u32,
}

#[repr(C)]
pub struct virtio_snd_ctl_info_value_integer {
    pub min: u32,
    pub max: u32,
    pub step: u32,
}

#[repr(C)]
pub struct virtio_snd_ctl_info_value_integer64 {
    pub min: u64,
    pub max: u64,
    pub step: u64,
}

#[repr(C)]
pub struct virtio_snd_ctl_value {
    pub value: virtio_snd_ctl_value_value,
}

#[repr(C)]
pub union virtio_snd_ctl_value_value {
    pub integer: [u32; 128],
    pub integer64: [u64; 64],
    pub enumerated: [u32; 128],
    pub bytes: [u8; 512],
    pub iec958: virtio_snd_ctl_iec958,
}

#[repr(C)]
pub struct virtio_snd_event {
    pub hdr: virtio_snd_hdr,
    pub data: u32,
}

#[repr(C)]
pub struct virtio_snd_hdr {
    pub code: u32,
}

#[repr(C)]
pub struct virtio_snd_info {
    pub hda_fn_nid: u32,
}

#[repr(C)]
pub struct virtio_snd_jack_hdr {
    pub hdr: virtio_snd_hdr,
    pub jack_id: u32,
}

#[repr(C)]
pub struct virtio_snd_jack_info {
    pub hdr: virtio_snd_info,
    pub features: u32,
    pub hda_reg_defconf: u32,
    pub hda_reg_caps: u32,
    pub connected: u8,
    pub padding: [u8; 7],
}

#[repr(C)]
pub struct virtio_snd_jack_remap {
    pub hdr: virtio_snd_jack_hdr,
    pub association: u32,
    pub sequence: u32,
}

#[repr(C)]
pub struct virtio_snd_pcm_hdr {
    pub hdr: virtio_snd_hdr,
    pub stream_id: u32,
}

#[repr(C)]
pub struct virtio_snd_pcm_info {
    pub hdr: virtio_snd_info,
    pub features: u32,
    pub formats: u64,
    pub rates: u64,
    pub direction: u8,
    pub channels_min: u8,
    pub channels_max: u8,
    pub padding: [u8; 5],
}

#[repr(C)]
pub struct virtio_snd_pcm_set_params {
    pub hdr: virtio_snd_pcm_hdr,
    pub buffer_bytes: u32,
    pub period_bytes: u32,
    pub features: u32,
    pub channels: u8,
    pub format: u8,
    pub rate: u8,
    pub padding: u8,
}

#[repr(C)]
pub struct virtio_snd_pcm_status {
    pub status: u32,
    pub latency_bytes: u32,
}

#[repr(C)]
pub struct virtio_snd_pcm_xfer {
    pub stream_id: u32,
}

#[repr(C)]
pub struct virtio_snd_query_info {
    pub hdr: virtio_snd_hdr,
    pub start_id: u32,
    pub count: u32,
    pub size: u32,
}

records! {
    virtio_snd_chmap_hdr: size 8, align 4;
    virtio_snd_chmap_info: size 24, align 4;
    virtio_snd_config: size 16, align 4;
    virtio_snd_ctl_enum_item: size 64, align 1;
    virtio_snd_ctl_event: size 8, align 4;
    virtio_snd_ctl_hdr: size 8, align 4;
    virtio_snd_ctl_iec958: size 176, align 1;
    virtio_snd_ctl_info: size 96, align 8;
    virtio_snd_ctl_info_value: size 24, align 8;
    virtio_snd_ctl_info_value_enumerated: size 4, align 4;
    virtio_snd_ctl_info_value_integer: size 12, align 4;
    virtio_snd_ctl_info_value_integer64: size 24, align 8;
    virtio_snd_ctl_value: size 512, align 8;
    virtio_snd_ctl_value_value: size 512, align 8;
    virtio_snd_event: size 8, align 4;
    virtio_snd_hdr: size 4, align 4;
    virtio_snd_info: size 4, align 4;
    virtio_snd_jack_hdr: size 8, align 4;
    virtio_snd_jack_info: size 24, align 4;
    virtio_snd_jack_remap: size 16, align 4;
    virtio_snd_pcm_hdr: size 8, align 4;
    virtio_snd_pcm_info: size 32, align 8;
    virtio_snd_pcm_set_params: size 24, align 4;
    virtio_snd_pcm_status: size 8, align 4;
    virtio_snd_pcm_xfer: size 4, align 4;
    virtio_snd_query_info: size 16, align 4;
}
