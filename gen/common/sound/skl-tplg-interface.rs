// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/skl-tplg-interface.h

pub const HDA_SST_CFG_MAX: i32 = 900;
pub const MAX_IN_QUEUE: i32 = 8;
pub const MAX_OUT_QUEUE: i32 = 8;
pub const SKL_AFFINITY_CORE_0: i32 = 0;
pub const SKL_AFFINITY_CORE_1: i32 = 1;
pub const SKL_AFFINITY_CORE_MAX: i32 = 2;
pub const SKL_CH_CFG_2_1: i32 = 2;
pub const SKL_CH_CFG_3_0: i32 = 3;
pub const SKL_CH_CFG_3_1: i32 = 4;
pub const SKL_CH_CFG_4_0: i32 = 6;
pub const SKL_CH_CFG_4_CHANNEL: i32 = 12;
pub const SKL_CH_CFG_5_0: i32 = 7;
pub const SKL_CH_CFG_5_1: i32 = 8;
pub const SKL_CH_CFG_7_1: i32 = 12;
pub const SKL_CH_CFG_DUAL_MONO: i32 = 9;
pub const SKL_CH_CFG_I2S_DUAL_STEREO_0: i32 = 10;
pub const SKL_CH_CFG_I2S_DUAL_STEREO_1: i32 = 11;
pub const SKL_CH_CFG_INVALID: i32 = 13;
pub const SKL_CH_CFG_MONO: i32 = 0;
pub const SKL_CH_CFG_QUATRO: i32 = 5;
pub const SKL_CH_CFG_STEREO: i32 = 1;
pub const SKL_CONN_NONE: i32 = 0;
pub const SKL_CONN_SINK: i32 = 2;
pub const SKL_CONN_SOURCE: i32 = 1;
pub const SKL_CONTROL_TYPE_BYTE_TLV: i32 = 0x100;
pub const SKL_CONTROL_TYPE_MIC_SELECT: i32 = 0x102;
pub const SKL_CONTROL_TYPE_MULTI_IO_SELECT: i32 = 0x103;
pub const SKL_CONTROL_TYPE_MULTI_IO_SELECT_DMIC: i32 = 0x104;
pub const SKL_DEVICE_BT: i32 = 0;
pub const SKL_DEVICE_DMIC: i32 = 1;
pub const SKL_DEVICE_HDAHOST: i32 = 5;
pub const SKL_DEVICE_HDALINK: i32 = 4;
pub const SKL_DEVICE_I2S: i32 = 2;
pub const SKL_DEVICE_NONE: i32 = 6;
pub const SKL_DEVICE_SLIMBUS: i32 = 3;
pub const SKL_DIR_IN: i32 = 0;
pub const SKL_DIR_OUT: i32 = 1;
pub const SKL_EVENT_NONE: i32 = 0;
pub const SKL_INTERLEAVING_PER_CHANNEL: i32 = 0;
pub const SKL_INTERLEAVING_PER_SAMPLE: i32 = 1;
pub const SKL_MIXER_EVENT: i32 = 1;
pub const SKL_MODULE_TYPE_ALGO: i32 = 4;
pub const SKL_MODULE_TYPE_BASE_OUTFMT: i32 = 5;
pub const SKL_MODULE_TYPE_COPIER: i32 = 1;
pub const SKL_MODULE_TYPE_KPB: i32 = 6;
pub const SKL_MODULE_TYPE_MIC_SELECT: i32 = 7;
pub const SKL_MODULE_TYPE_MIXER: i32 = 0;
pub const SKL_MODULE_TYPE_SRCINT: i32 = 3;
pub const SKL_MODULE_TYPE_UPDWMIX: i32 = 2;
pub const SKL_MUX_EVENT: i32 = 2;
pub const SKL_PARAM_BIND: i32 = 3;
pub const SKL_PARAM_DEFAULT: i32 = 0;
pub const SKL_PARAM_INIT: i32 = 1;
pub const SKL_PARAM_SET: i32 = 2;
pub const SKL_PGA_EVENT: i32 = 4;
pub const SKL_PIN_TYPE_HETEROGENEOUS: i32 = 1;
pub const SKL_PIN_TYPE_HOMOGENEOUS: i32 = 0;
pub const SKL_PIPE_CONN_TYPE_BE: i32 = 2;
pub const SKL_PIPE_CONN_TYPE_FE: i32 = 1;
pub const SKL_PIPE_CONN_TYPE_NONE: i32 = 0;
pub const SKL_SAMPLE_TYPE_FLOAT: i32 = 4;
pub const SKL_SAMPLE_TYPE_INT_LSB: i32 = 1;
pub const SKL_SAMPLE_TYPE_INT_MSB: i32 = 0;
pub const SKL_SAMPLE_TYPE_INT_SIGNED: i32 = 2;
pub const SKL_SAMPLE_TYPE_INT_UNSIGNED: i32 = 3;
pub const SKL_TYPE_DATA: i32 = 1;
pub const SKL_TYPE_TUPLE: i32 = 0;
pub const SKL_UUID_STR_SZ: i32 = 40;
pub const SKL_VMIXER_EVENT: i32 = 3;

#[repr(C, packed)]
pub struct skl_dfw_algo_data {
    pub _bitfield0: [u8; 4],
    pub param_id: u32,
    pub max: u32,
    pub params: [core::ffi::c_char; 0],
}

impl skl_dfw_algo_data {
    bit_field!(set_params, set_set_params: u32, _bitfield0 bits 0..2);
    bit_field!(rsvd, set_rsvd: u32, _bitfield0 bits 2..32);
}

records! {
    skl_dfw_algo_data: size 12, align 1;
}
