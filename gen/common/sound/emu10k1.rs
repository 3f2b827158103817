// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/emu10k1.h

pub const A_CC_REG_BORROW: i32 = 0o302;
pub const A_CC_REG_MINUS: i32 = 0o304;
pub const A_CC_REG_NONZERO: i32 = 0o310;
pub const A_CC_REG_NORMALIZED: i32 = 0o301;
pub const A_CC_REG_SATURATE: i32 = 0o306;
pub const A_CC_REG_ZERO: i32 = 0o305;
pub const A_C_00000000: i32 = 0xc0;
pub const A_C_00000001: i32 = 0xc1;
pub const A_C_00000002: i32 = 0xc2;
pub const A_C_00000003: i32 = 0xc3;
pub const A_C_00000004: i32 = 0xc4;
pub const A_C_00000008: i32 = 0xc5;
pub const A_C_00000010: i32 = 0xc6;
pub const A_C_00000020: i32 = 0xc7;
pub const A_C_00000100: i32 = 0xc8;
pub const A_C_00000800: i32 = 0xca;
pub const A_C_00010000: i32 = 0xc9;
pub const A_C_00100000: i32 = 0xd5;
pub const A_C_10000000: i32 = 0xcb;
pub const A_C_20000000: i32 = 0xcc;
pub const A_C_40000000: i32 = 0xcd;
pub const A_C_4f1bbcdc: i32 = 0xd3;
pub const A_C_5a7ef9db: i32 = 0xd4;
pub const A_C_7fffffff: i32 = 0xcf;
pub const A_C_80000000: i32 = 0xce;
pub const A_C_c0000000: i32 = 0xd2;
pub const A_C_fffffffe: i32 = 0xd1;
pub const A_C_ffffffff: i32 = 0xd0;
pub const A_DBG_CONDITION_CODE: i32 = 0xf800;
pub const A_DBG_SATURATION_ADDR: i32 = 0xffc0000;
pub const A_DBG_SATURATION_OCCURED: i32 = 0x20000000;
pub const A_DBG_SINGLE_STEP: i32 = 0x20000;
pub const A_DBG_STEP: i32 = 0x10000;
pub const A_DBG_STEP_ADDR: i32 = 0x3ff;
pub const A_DBG_ZC: i32 = 0x40000000;
pub const A_EXTIN_AC97_L: i32 = 0x0;
pub const A_EXTIN_AC97_R: i32 = 0x1;
pub const A_EXTIN_ADC_L: i32 = 0xa;
pub const A_EXTIN_ADC_R: i32 = 0xb;
pub const A_EXTIN_AUX2_L: i32 = 0xc;
pub const A_EXTIN_AUX2_R: i32 = 0xd;
pub const A_EXTIN_LINE2_L: i32 = 0x8;
pub const A_EXTIN_LINE2_R: i32 = 0x9;
pub const A_EXTIN_OPT_SPDIF_L: i32 = 0x4;
pub const A_EXTIN_OPT_SPDIF_R: i32 = 0x5;
pub const A_EXTIN_SPDIF_CD_L: i32 = 0x2;
pub const A_EXTIN_SPDIF_CD_R: i32 = 0x3;
pub const A_EXTOUT_AC97_L: i32 = 0x10;
pub const A_EXTOUT_AC97_R: i32 = 0x11;
pub const A_EXTOUT_ACENTER: i32 = 0xa;
pub const A_EXTOUT_ADC_CAP_L: i32 = 0x16;
pub const A_EXTOUT_ADC_CAP_R: i32 = 0x17;
pub const A_EXTOUT_AFRONT_L: i32 = 0x8;
pub const A_EXTOUT_AFRONT_R: i32 = 0x9;
pub const A_EXTOUT_ALFE: i32 = 0xb;
pub const A_EXTOUT_AREAR_L: i32 = 0xe;
pub const A_EXTOUT_AREAR_R: i32 = 0xf;
pub const A_EXTOUT_ASIDE_L: i32 = 0xc;
pub const A_EXTOUT_ASIDE_R: i32 = 0xd;
pub const A_EXTOUT_CENTER: i32 = 0x2;
pub const A_EXTOUT_FRONT_L: i32 = 0x0;
pub const A_EXTOUT_FRONT_R: i32 = 0x1;
pub const A_EXTOUT_HEADPHONE_L: i32 = 0x4;
pub const A_EXTOUT_HEADPHONE_R: i32 = 0x5;
pub const A_EXTOUT_LFE: i32 = 0x3;
pub const A_EXTOUT_MIC_CAP: i32 = 0x18;
pub const A_EXTOUT_REAR_L: i32 = 0x6;
pub const A_EXTOUT_REAR_R: i32 = 0x7;
pub const A_FXGPREGBASE: i32 = 0x400;
pub const A_GPR_ACCU: i32 = 0xd6;
pub const A_GPR_COND: i32 = 0xd7;
pub const A_GPR_DBAC: i32 = 0xdb;
pub const A_GPR_DBACE: i32 = 0xde;
pub const A_GPR_IRQ: i32 = 0xda;
pub const A_GPR_NOISE0: i32 = 0xd8;
pub const A_GPR_NOISE1: i32 = 0xd9;
pub const A_HIWORD_OPA_MASK: i32 = 0x7ff;
pub const A_HIWORD_OPCODE_MASK: i32 = 0xf000000;
pub const A_HIWORD_RESULT_MASK: i32 = 0x7ff000;
pub const A_LOWORD_OPX_MASK: i32 = 0x7ff000;
pub const A_LOWORD_OPY_MASK: i32 = 0x7ff;
pub const A_TANKMEMCTLREGBASE: i32 = 0x100;
pub const A_TANKMEMCTLREG_MASK: i32 = 0x1f;
pub const CC_REG_BORROW: i32 = 0o102;
pub const CC_REG_MINUS: i32 = 0o104;
pub const CC_REG_NONZERO: i32 = 0o110;
pub const CC_REG_NORMALIZED: i32 = 0o101;
pub const CC_REG_SATURATE: i32 = 0o106;
pub const CC_REG_ZERO: i32 = 0o105;
pub const C_00000000: i32 = 0x40;
pub const C_00000001: i32 = 0x41;
pub const C_00000002: i32 = 0x42;
pub const C_00000003: i32 = 0x43;
pub const C_00000004: i32 = 0x44;
pub const C_00000008: i32 = 0x45;
pub const C_00000010: i32 = 0x46;
pub const C_00000020: i32 = 0x47;
pub const C_00000100: i32 = 0x48;
pub const C_00010000: i32 = 0x49;
pub const C_00080000: i32 = 0x4a;
pub const C_00100000: i32 = 0x55;
pub const C_10000000: i32 = 0x4b;
pub const C_20000000: i32 = 0x4c;
pub const C_40000000: i32 = 0x4d;
pub const C_4f1bbcdc: i32 = 0x53;
pub const C_5a7ef9db: i32 = 0x54;
pub const C_7fffffff: i32 = 0x4f;
pub const C_80000000: i32 = 0x4e;
pub const C_c0000000: i32 = 0x52;
pub const C_fffffffe: i32 = 0x51;
pub const C_ffffffff: i32 = 0x50;
pub const EMU10K1_CTL_ELEM_IFACE_MIXER: i32 = 2;
pub const EMU10K1_CTL_ELEM_IFACE_PCM: i32 = 3;
pub const EMU10K1_DBG_CONDITION_CODE: i32 = 0x3e00;
pub const EMU10K1_DBG_SATURATION_ADDR: i32 = 0x1ff0000;
pub const EMU10K1_DBG_SATURATION_OCCURED: i32 = 0x2000000;
pub const EMU10K1_DBG_SINGLE_STEP: i32 = 0x8000;
pub const EMU10K1_DBG_SINGLE_STEP_ADDR: i32 = 0x1ff;
pub const EMU10K1_DBG_STEP: i32 = 0x4000;
pub const EMU10K1_DBG_ZC: u32 = 0x80000000;
pub const EMU10K1_FX8010_PCM_COUNT: i32 = 8;
pub const EMU10K1_GPR_TRANSLATION_BASS: i32 = 2;
pub const EMU10K1_GPR_TRANSLATION_NEGATE: i32 = 5;
pub const EMU10K1_GPR_TRANSLATION_NEG_TABLE100: i32 = 6;
pub const EMU10K1_GPR_TRANSLATION_NONE: i32 = 0;
pub const EMU10K1_GPR_TRANSLATION_ONOFF: i32 = 4;
pub const EMU10K1_GPR_TRANSLATION_TABLE100: i32 = 1;
pub const EMU10K1_GPR_TRANSLATION_TREBLE: i32 = 3;
pub const EXTIN_AC97_L: i32 = 0x0;
pub const EXTIN_AC97_R: i32 = 0x1;
pub const EXTIN_COAX_SPDIF_L: i32 = 0xa;
pub const EXTIN_COAX_SPDIF_R: i32 = 0xb;
pub const EXTIN_LINE1_L: i32 = 0x8;
pub const EXTIN_LINE1_R: i32 = 0x9;
pub const EXTIN_LINE2_L: i32 = 0xc;
pub const EXTIN_LINE2_R: i32 = 0xd;
pub const EXTIN_SPDIF_CD_L: i32 = 0x2;
pub const EXTIN_SPDIF_CD_R: i32 = 0x3;
pub const EXTIN_TOSLINK_L: i32 = 0x6;
pub const EXTIN_TOSLINK_R: i32 = 0x7;
pub const EXTIN_ZOOM_L: i32 = 0x4;
pub const EXTIN_ZOOM_R: i32 = 0x5;
pub const EXTOUT_AC97_CENTER: i32 = 0x4;
pub const EXTOUT_AC97_L: i32 = 0x0;
pub const EXTOUT_AC97_LFE: i32 = 0x5;
pub const EXTOUT_AC97_R: i32 = 0x1;
pub const EXTOUT_AC97_REAR_L: i32 = 0xd;
pub const EXTOUT_AC97_REAR_R: i32 = 0xe;
pub const EXTOUT_ACENTER: i32 = 0x11;
pub const EXTOUT_ADC_CAP_L: i32 = 0xa;
pub const EXTOUT_ADC_CAP_R: i32 = 0xb;
pub const EXTOUT_ALFE: i32 = 0x12;
pub const EXTOUT_HEADPHONE_L: i32 = 0x6;
pub const EXTOUT_HEADPHONE_R: i32 = 0x7;
pub const EXTOUT_MIC_CAP: i32 = 0xc;
pub const EXTOUT_REAR_L: i32 = 0x8;
pub const EXTOUT_REAR_R: i32 = 0x9;
pub const EXTOUT_TOSLINK_L: i32 = 0x2;
pub const EXTOUT_TOSLINK_R: i32 = 0x3;
pub const FXBUS_MIDI_CHORUS: i32 = 0xd;
pub const FXBUS_MIDI_LEFT: i32 = 0x4;
pub const FXBUS_MIDI_REVERB: i32 = 0xc;
pub const FXBUS_MIDI_RIGHT: i32 = 0x5;
pub const FXBUS_PCM_CENTER: i32 = 0x6;
pub const FXBUS_PCM_LEFT: i32 = 0x0;
pub const FXBUS_PCM_LEFT_FRONT: i32 = 0x8;
pub const FXBUS_PCM_LEFT_REAR: i32 = 0x2;
pub const FXBUS_PCM_LEFT_SIDE: i32 = 0xe;
pub const FXBUS_PCM_LFE: i32 = 0x7;
pub const FXBUS_PCM_RIGHT: i32 = 0x1;
pub const FXBUS_PCM_RIGHT_FRONT: i32 = 0x9;
pub const FXBUS_PCM_RIGHT_REAR: i32 = 0x3;
pub const FXBUS_PCM_RIGHT_SIDE: i32 = 0xf;
pub const FXBUS_PT_LEFT: i32 = 0x14;
pub const FXBUS_PT_RIGHT: i32 = 0x15;
pub const FXGPREGBASE: i32 = 0x100;
pub const GPR_ACCU: i32 = 0x56;
pub const GPR_COND: i32 = 0x57;
pub const GPR_DBAC: i32 = 0x5b;
pub const GPR_IRQ: i32 = 0x5a;
pub const GPR_NOISE0: i32 = 0x58;
pub const GPR_NOISE1: i32 = 0x59;
pub const HIWORD_OPA_MASK: i32 = 0x3ff;
pub const HIWORD_OPCODE_MASK: i32 = 0xf00000;
pub const HIWORD_RESULT_MASK: i32 = 0xffc00;
pub const LOWORD_OPX_MASK: i32 = 0xffc00;
pub const LOWORD_OPY_MASK: i32 = 0x3ff;
pub const SNDRV_EMU10K1_IOCTL_CONTINUE: u32 = 0x4881;
pub const SNDRV_EMU10K1_IOCTL_DBG_READ: u32 = 0x80044884;
pub const SNDRV_EMU10K1_IOCTL_INFO: u32 = 0x880c4810;
pub const SNDRV_EMU10K1_IOCTL_PCM_PEEK: u32 = 0xc0484831;
pub const SNDRV_EMU10K1_IOCTL_PCM_POKE: u32 = 0x40484830;
pub const SNDRV_EMU10K1_IOCTL_PVERSION: u32 = 0x80044840;
pub const SNDRV_EMU10K1_IOCTL_SINGLE_STEP: u32 = 0x40044883;
pub const SNDRV_EMU10K1_IOCTL_STOP: u32 = 0x4880;
pub const SNDRV_EMU10K1_IOCTL_TRAM_SETUP: u32 = 0x40044820;
pub const SNDRV_EMU10K1_IOCTL_ZERO_TRAM_COUNTER: u32 = 0x4882;
pub const SNDRV_EMU10K1_VERSION: i32 = 0x10001;
pub const TANKMEMADDRREGBASE: i32 = 0x300;
pub const TANKMEMADDRREG_ADDR_MASK: i32 = 0xfffff;
pub const TANKMEMADDRREG_ALIGN: i32 = 0x400000;
pub const TANKMEMADDRREG_CLEAR: i32 = 0x800000;
pub const TANKMEMADDRREG_READ: i32 = 0x100000;
pub const TANKMEMADDRREG_WRITE: i32 = 0x200000;
pub const TANKMEMDATAREGBASE: i32 = 0x200;
pub const TANKMEMDATAREG_MASK: i32 = 0xfffff;
pub const iACC3: i32 = 0x6;
pub const iANDXOR: i32 = 0x8;
pub const iEXP: i32 = 0xd;
pub const iINTERP: i32 = 0xe;
pub const iLIMITGE: i32 = 0xa;
pub const iLIMITLT: i32 = 0xb;
pub const iLOG: i32 = 0xc;
pub const iMAC0: i32 = 0x0;
pub const iMAC1: i32 = 0x1;
pub const iMAC2: i32 = 0x2;
pub const iMAC3: i32 = 0x3;
pub const iMACINT0: i32 = 0x4;
pub const iMACINT1: i32 = 0x5;
pub const iMACMV: i32 = 0x7;
pub const iSKIP: i32 = 0xf;
pub const iTSTNEG: i32 = 0x9;

#[repr(C)]
pub struct emu10k1_ctl_elem_id {
    pub pad: u32,
    pub iface: i32,
    pub device: u32,
    pub subdevice: u32,
    pub name: [u8; 44],
    pub index: u32,
}

#[repr(C)]
pub struct snd_emu10k1_fx8010_control_old_gpr {
    pub id: emu10k1_ctl_elem_id,
    pub vcount: u32,
    pub count: u32,
    pub gpr: [u16; 32],
    pub value: [u32; 32],
    pub min: u32,
    pub max: u32,
    pub translation: u32,
}

#[repr(C)]
pub struct snd_emu10k1_fx8010_info {
    pub internal_tram_size: u32,
    pub external_tram_size: u32,
    pub fxbus_names: [[core::ffi::c_char; 32]; 16],
    pub extin_names: [[core::ffi::c_char; 32]; 16],
    pub extout_names: [[core::ffi::c_char; 32]; 32],
    pub gpr_controls: u32,
}

#[repr(C)]
pub struct snd_emu10k1_fx8010_pcm_rec {
    pub substream: u32,
    pub res1: u32,
    pub channels: u32,
    pub tram_start: u32,
    pub buffer_size: u32,
    pub gpr_size: u16,
    pub gpr_ptr: u16,
    pub gpr_count: u16,
    pub gpr_tmpcount: u16,
    pub gpr_trigger: u16,
    pub gpr_running: u16,
    pub pad: u8,
    pub etram: [u8; 32],
    pub res2: u32,
}

records! {
    emu10k1_ctl_elem_id: size 64, align 4;
    snd_emu10k1_fx8010_control_old_gpr: size 276, align 4;
    snd_emu10k1_fx8010_info: size 2060, align 4;
    snd_emu10k1_fx8010_pcm_rec: size 72, align 4;
}
