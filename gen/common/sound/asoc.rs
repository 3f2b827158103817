// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/asoc.h

pub const SND_SOC_DAI_FORMAT_AC97: i32 = 6;
pub const SND_SOC_DAI_FORMAT_DSP_A: i32 = 4;
pub const SND_SOC_DAI_FORMAT_DSP_B: i32 = 5;
pub const SND_SOC_DAI_FORMAT_I2S: i32 = 1;
pub const SND_SOC_DAI_FORMAT_LEFT_J: i32 = 3;
pub const SND_SOC_DAI_FORMAT_LSB: i32 = 2;
pub const SND_SOC_DAI_FORMAT_MSB: i32 = 3;
pub const SND_SOC_DAI_FORMAT_PDM: i32 = 7;
pub const SND_SOC_DAI_FORMAT_RIGHT_J: i32 = 2;
pub const SND_SOC_TPLG_ABI_VERSION: i32 = 0x5;
pub const SND_SOC_TPLG_ABI_VERSION_MIN: i32 = 0x5;
pub const SND_SOC_TPLG_BCLK_CC: i32 = 1;
pub const SND_SOC_TPLG_BCLK_CM: i32 = 0;
pub const SND_SOC_TPLG_BCLK_CP: i32 = 0;
pub const SND_SOC_TPLG_BCLK_CS: i32 = 1;
pub const SND_SOC_TPLG_CTL_BYTES: i32 = 5;
pub const SND_SOC_TPLG_CTL_ENUM: i32 = 4;
pub const SND_SOC_TPLG_CTL_ENUM_VALUE: i32 = 6;
pub const SND_SOC_TPLG_CTL_RANGE: i32 = 7;
pub const SND_SOC_TPLG_CTL_STROBE: i32 = 8;
pub const SND_SOC_TPLG_CTL_VOLSW: i32 = 1;
pub const SND_SOC_TPLG_CTL_VOLSW_SX: i32 = 2;
pub const SND_SOC_TPLG_CTL_VOLSW_XR_SX: i32 = 3;
pub const SND_SOC_TPLG_DAI_CLK_GATE_CONT: i32 = 2;
pub const SND_SOC_TPLG_DAI_CLK_GATE_GATED: i32 = 1;
pub const SND_SOC_TPLG_DAI_CLK_GATE_UNDEFINED: i32 = 0;
pub const SND_SOC_TPLG_DAI_FLGBIT_SYMMETRIC_CHANNELS: i32 = 0x2;
pub const SND_SOC_TPLG_DAI_FLGBIT_SYMMETRIC_RATES: i32 = 0x1;
pub const SND_SOC_TPLG_DAI_FLGBIT_SYMMETRIC_SAMPLEBITS: i32 = 0x4;
pub const SND_SOC_TPLG_DAPM_ADC: i32 = 6;
pub const SND_SOC_TPLG_DAPM_AIF_IN: i32 = 11;
pub const SND_SOC_TPLG_DAPM_AIF_OUT: i32 = 12;
pub const SND_SOC_TPLG_DAPM_ASRC: i32 = 21;
pub const SND_SOC_TPLG_DAPM_BUFFER: i32 = 16;
pub const SND_SOC_TPLG_DAPM_CTL_ENUM_DOUBLE: i32 = 65;
pub const SND_SOC_TPLG_DAPM_CTL_ENUM_VALUE: i32 = 67;
pub const SND_SOC_TPLG_DAPM_CTL_ENUM_VIRT: i32 = 66;
pub const SND_SOC_TPLG_DAPM_CTL_PIN: i32 = 68;
pub const SND_SOC_TPLG_DAPM_CTL_VOLSW: i32 = 64;
pub const SND_SOC_TPLG_DAPM_DAC: i32 = 7;
pub const SND_SOC_TPLG_DAPM_DAI_IN: i32 = 13;
pub const SND_SOC_TPLG_DAPM_DAI_LINK: i32 = 15;
pub const SND_SOC_TPLG_DAPM_DAI_OUT: i32 = 14;
pub const SND_SOC_TPLG_DAPM_DECODER: i32 = 23;
pub const SND_SOC_TPLG_DAPM_EFFECT: i32 = 18;
pub const SND_SOC_TPLG_DAPM_ENCODER: i32 = 22;
pub const SND_SOC_TPLG_DAPM_INPUT: i32 = 0;
pub const SND_SOC_TPLG_DAPM_LAST: i32 = 23;
pub const SND_SOC_TPLG_DAPM_MIXER: i32 = 3;
pub const SND_SOC_TPLG_DAPM_MUX: i32 = 2;
pub const SND_SOC_TPLG_DAPM_OUTPUT: i32 = 1;
pub const SND_SOC_TPLG_DAPM_OUT_DRV: i32 = 5;
pub const SND_SOC_TPLG_DAPM_PGA: i32 = 4;
pub const SND_SOC_TPLG_DAPM_POST: i32 = 10;
pub const SND_SOC_TPLG_DAPM_PRE: i32 = 9;
pub const SND_SOC_TPLG_DAPM_SCHEDULER: i32 = 17;
pub const SND_SOC_TPLG_DAPM_SIGGEN: i32 = 19;
pub const SND_SOC_TPLG_DAPM_SRC: i32 = 20;
pub const SND_SOC_TPLG_DAPM_SWITCH: i32 = 8;
pub const SND_SOC_TPLG_FSYNC_CC: i32 = 1;
pub const SND_SOC_TPLG_FSYNC_CM: i32 = 0;
pub const SND_SOC_TPLG_FSYNC_CP: i32 = 0;
pub const SND_SOC_TPLG_FSYNC_CS: i32 = 1;
pub const SND_SOC_TPLG_HW_CONFIG_MAX: i32 = 8;
pub const SND_SOC_TPLG_LNK_FLGBIT_SYMMETRIC_CHANNELS: i32 = 0x2;
pub const SND_SOC_TPLG_LNK_FLGBIT_SYMMETRIC_RATES: i32 = 0x1;
pub const SND_SOC_TPLG_LNK_FLGBIT_SYMMETRIC_SAMPLEBITS: i32 = 0x4;
pub const SND_SOC_TPLG_LNK_FLGBIT_VOICE_WAKEUP: i32 = 0x8;
pub const SND_SOC_TPLG_MAGIC: i32 = 0x41536f43;
pub const SND_SOC_TPLG_MAX_CHAN: i32 = 8;
pub const SND_SOC_TPLG_MAX_FORMATS: i32 = 16;
pub const SND_SOC_TPLG_MCLK_CI: i32 = 1;
pub const SND_SOC_TPLG_MCLK_CO: i32 = 0;
pub const SND_SOC_TPLG_NUM_TEXTS: i32 = 16;
pub const SND_SOC_TPLG_STREAM_CAPTURE: i32 = 1;
pub const SND_SOC_TPLG_STREAM_CONFIG_MAX: i32 = 8;
pub const SND_SOC_TPLG_STREAM_PLAYBACK: i32 = 0;
pub const SND_SOC_TPLG_TLV_SIZE: i32 = 32;
pub const SND_SOC_TPLG_TUPLE_TYPE_BOOL: i32 = 2;
pub const SND_SOC_TPLG_TUPLE_TYPE_BYTE: i32 = 3;
pub const SND_SOC_TPLG_TUPLE_TYPE_SHORT: i32 = 5;
pub const SND_SOC_TPLG_TUPLE_TYPE_STRING: i32 = 1;
pub const SND_SOC_TPLG_TUPLE_TYPE_UUID: i32 = 0;
pub const SND_SOC_TPLG_TUPLE_TYPE_WORD: i32 = 4;
pub const SND_SOC_TPLG_TYPEVENDOR_CODEC: i32 = 1003;
pub const SND_SOC_TPLG_TYPE_BACKEND_LINK: i32 = 10;
pub const SND_SOC_TPLG_TYPE_BYTES: i32 = 2;
pub const SND_SOC_TPLG_TYPE_CODEC_LINK: i32 = 9;
pub const SND_SOC_TPLG_TYPE_DAI: i32 = 12;
pub const SND_SOC_TPLG_TYPE_DAI_LINK: i32 = 6;
pub const SND_SOC_TPLG_TYPE_DAPM_GRAPH: i32 = 4;
pub const SND_SOC_TPLG_TYPE_DAPM_WIDGET: i32 = 5;
pub const SND_SOC_TPLG_TYPE_ENUM: i32 = 3;
pub const SND_SOC_TPLG_TYPE_MANIFEST: i32 = 8;
pub const SND_SOC_TPLG_TYPE_MAX: i32 = 12;
pub const SND_SOC_TPLG_TYPE_MIXER: i32 = 1;
pub const SND_SOC_TPLG_TYPE_PCM: i32 = 7;
pub const SND_SOC_TPLG_TYPE_PDATA: i32 = 11;
pub const SND_SOC_TPLG_TYPE_VENDOR_COEFF: i32 = 1002;
pub const SND_SOC_TPLG_TYPE_VENDOR_CONFIG: i32 = 1001;
pub const SND_SOC_TPLG_TYPE_VENDOR_FW: i32 = 1000;

#[repr(C, packed)]
pub struct snd_soc_tplg_bytes_control {
    pub hdr: snd_soc_tplg_ctl_hdr,
    pub size: u32,
    pub max: u32,
    pub mask: u32,
    pub base: u32,
    pub num_regs: u32,
    pub ext_ops: snd_soc_tplg_io_ops,
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_channel {
    pub size: u32,
    pub reg: u32,
    pub shift: u32,
    pub id: u32,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_ctl_hdr {
    pub size: u32,
    pub r#type: u32,
    pub name: [core::ffi::c_char; 44],
    pub access: u32,
    pub ops: snd_soc_tplg_io_ops,
    pub tlv: snd_soc_tplg_ctl_tlv,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_ctl_tlv {
    pub size: u32,
    pub r#type: u32,
    pub anon0: snd_soc_tplg_ctl_tlv_anon0,
}

#[repr(C)]
pub union snd_soc_tplg_ctl_tlv_anon0 {
    pub data: [u32; 32],
    pub scale: snd_soc_tplg_tlv_dbscale,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_dai {
    pub size: u32,
    pub dai_name: [core::ffi::c_char; 44],
    pub dai_id: u32,
    pub playback: u32,
    pub capture: u32,
    pub caps: [snd_soc_tplg_stream_caps; 2],
    pub flag_mask: u32,
    pub flags: u32,
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C)]
pub struct snd_soc_tplg_dapm_graph_elem {
    pub sink: [core::ffi::c_char; 44],
    pub control: [core::ffi::c_char; 44],
    pub source: [core::ffi::c_char; 44],
}

#[repr(C, packed)]
pub struct snd_soc_tplg_dapm_widget {
    pub size: u32,
    pub id: u32,
    pub name: [core::ffi::c_char; 44],
    pub sname: [core::ffi::c_char; 44],
    pub reg: u32,
    pub shift: u32,
    pub mask: u32,
    pub subseq: u32,
    pub invert: u32,
    pub ignore_suspend: u32,
    pub event_flags: u16,
    pub event_type: u16,
    pub num_kcontrols: u32,
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_enum_control {
    pub hdr: snd_soc_tplg_ctl_hdr,
    pub size: u32,
    pub num_channels: u32,
    pub channel: [snd_soc_tplg_channel; 8],
    pub items: u32,
    pub mask: u32,
    pub count: u32,
    pub texts: [[core::ffi::c_char; 44]; 16],
    pub values: [u32; 176],
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_hdr {
    pub magic: u32,
    pub abi: u32,
    pub version: u32,
    pub r#type: u32,
    pub size: u32,
    pub vendor_type: u32,
    pub payload_size: u32,
    pub index: u32,
    pub count: u32,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_hw_config {
    pub size: u32,
    pub id: u32,
    pub fmt: u32,
    pub clock_gated: u8,
    pub invert_bclk: u8,
    pub invert_fsync: u8,
    pub bclk_provider: u8,
    pub fsync_provider: u8,
    pub mclk_direction: u8,
    pub reserved: u16,
    pub mclk_rate: u32,
    pub bclk_rate: u32,
    pub fsync_rate: u32,
    pub tdm_slots: u32,
    pub tdm_slot_width: u32,
    pub tx_slots: u32,
    pub rx_slots: u32,
    pub tx_channels: u32,
    pub tx_chanmap: [u32; 8],
    pub rx_channels: u32,
    pub rx_chanmap: [u32; 8],
}

#[repr(C, packed)]
pub struct snd_soc_tplg_io_ops {
    pub get: u32,
    pub put: u32,
    pub info: u32,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_link_config {
    pub size: u32,
    pub id: u32,
    pub name: [core::ffi::c_char; 44],
    pub stream_name: [core::ffi::c_char; 44],
    pub stream: [snd_soc_tplg_stream; 8],
    pub num_streams: u32,
    pub hw_config: [snd_soc_tplg_hw_config; 8],
    pub num_hw_configs: u32,
    pub default_hw_config_id: u32,
    pub flag_mask: u32,
    pub flags: u32,
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_manifest {
    pub size: u32,
    pub control_elems: u32,
    pub widget_elems: u32,
    pub graph_elems: u32,
    pub pcm_elems: u32,
    pub dai_link_elems: u32,
    pub dai_elems: u32,
    pub reserved: [u32; 20],
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_mixer_control {
    pub hdr: snd_soc_tplg_ctl_hdr,
    pub size: u32,
    pub min: u32,
    pub max: u32,
    pub platform_max: u32,
    pub invert: u32,
    pub num_channels: u32,
    pub channel: [snd_soc_tplg_channel; 8],
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_pcm {
    pub size: u32,
    pub pcm_name: [core::ffi::c_char; 44],
    pub dai_name: [core::ffi::c_char; 44],
    pub pcm_id: u32,
    pub dai_id: u32,
    pub playback: u32,
    pub capture: u32,
    pub compress: u32,
    pub stream: [snd_soc_tplg_stream; 8],
    pub num_streams: u32,
    pub caps: [snd_soc_tplg_stream_caps; 2],
    pub flag_mask: u32,
    pub flags: u32,
    pub r#priv: snd_soc_tplg_private,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_private {
    pub size: u32,
    pub anon0: snd_soc_tplg_private_anon0,
}

#[repr(C)]
pub union snd_soc_tplg_private_anon0 {
    pub data: [core::ffi::c_char; 0],
    pub array: [snd_soc_tplg_vendor_array; 0],
}

#[repr(C, packed)]
pub struct snd_soc_tplg_stream {
    pub size: u32,
    pub name: [core::ffi::c_char; 44],
    pub format: u64,
    pub rate: u32,
    pub period_bytes: u32,
    pub buffer_bytes: u32,
    pub channels: u32,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_stream_caps {
    pub size: u32,
    pub name: [core::ffi::c_char; 44],
    pub formats: u64,
    pub rates: u32,
    pub rate_min: u32,
    pub rate_max: u32,
    pub channels_min: u32,
    pub channels_max: u32,
    pub periods_min: u32,
    pub periods_max: u32,
    pub period_size_min: u32,
    pub period_size_max: u32,
    pub buffer_size_min: u32,
    pub buffer_size_max: u32,
    pub sig_bits: u32,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_tlv_dbscale {
    pub min: u32,
    pub step: u32,
    pub mute: u32,
}

#[repr(C, packed)]
pub struct snd_soc_tplg_vendor_array {
    pub size: u32,
    pub r#type: u32,
    pub num_elems: u32,
    pub anon0: snd_soc_tplg_vendor_array_anon0,
}

#[repr(C)]
pub union snd_soc_tplg_vendor_array_anon0 {
    pub uuid: [snd_soc_tplg_vendor_uuid_elem; 0],
    pub value: [snd_soc_tplg_vendor_value_elem; 0],
    pub string: [snd_soc_tplg_vendor_string_elem; 0],
}

#[repr(C, packed)]
pub struct snd_soc_tplg_vendor_string_elem {
    pub token: u32,
    pub string: [core::ffi::c_char; 44],
}

#[repr(C, packed)]
pub struct snd_soc_tplg_vendor_uuid_elem {
    pub token: u32,
    pub uuid: [core::ffi::c_char; 16],
}

#[repr(C, packed)]
pub struct snd_soc_tplg_vendor_value_elem {
    pub token: u32,
    pub value: u32,
}

records! {
    snd_soc_tplg_bytes_control: size 240, align 1;
    snd_soc_tplg_channel: size 16, align 1;
    snd_soc_tplg_ctl_hdr: size 204, align 1;
    snd_soc_tplg_ctl_tlv: size 136, align 1;
    snd_soc_tplg_ctl_tlv_anon0: size 128, align 4;
    snd_soc_tplg_dai: size 280, align 1;
    snd_soc_tplg_dapm_graph_elem: size 132, align 1;
    snd_soc_tplg_dapm_widget: size 132, align 1;
    snd_soc_tplg_enum_control: size 1764, align 1;
    snd_soc_tplg_hdr: size 36, align 1;
    snd_soc_tplg_hw_config: size 120, align 1;
    snd_soc_tplg_io_ops: size 12, align 1;
    snd_soc_tplg_link_config: size 1656, align 1;
    snd_soc_tplg_manifest: size 112, align 1;
    snd_soc_tplg_mixer_control: size 360, align 1;
    snd_soc_tplg_pcm: size 912, align 1;
    snd_soc_tplg_private: size 4, align 1;
    snd_soc_tplg_private_anon0: size 0, align 1;
    snd_soc_tplg_stream: size 72, align 1;
    snd_soc_tplg_stream_caps: size 104, align 1;
    snd_soc_tplg_tlv_dbscale: size 12, align 1;
    snd_soc_tplg_vendor_array: size 12, align 1;
    snd_soc_tplg_vendor_array_anon0: size 0, align 1;
    snd_soc_tplg_vendor_string_elem: size 48, align 1;
    snd_soc_tplg_vendor_uuid_elem: size 20, align 1;
    snd_soc_tplg_vendor_value_elem: size 8, align 1;
}
