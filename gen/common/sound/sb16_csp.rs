// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/sb16_csp.h

pub const SNDRV_SB_CSP_IOCTL_INFO: u32 = 0x80284810;
pub const SNDRV_SB_CSP_IOCTL_LOAD_CODE: u32 = 0x70124811;
pub const SNDRV_SB_CSP_IOCTL_PAUSE: u32 = 0x4815;
pub const SNDRV_SB_CSP_IOCTL_RESTART: u32 = 0x4816;
pub const SNDRV_SB_CSP_IOCTL_START: u32 = 0x40084813;
pub const SNDRV_SB_CSP_IOCTL_STOP: u32 = 0x4814;
pub const SNDRV_SB_CSP_IOCTL_UNLOAD_CODE: u32 = 0x4812;
pub const SNDRV_SB_CSP_LOAD_FROMUSER: i32 = 0x1;
pub const SNDRV_SB_CSP_LOAD_INITBLOCK: i32 = 0x2;
pub const SNDRV_SB_CSP_MAX_MICROCODE_FILE_SIZE: i32 = 0x3000;
pub const SNDRV_SB_CSP_MODE_DSP_READ: i32 = 0x1;
pub const SNDRV_SB_CSP_MODE_DSP_WRITE: i32 = 0x2;
pub const SNDRV_SB_CSP_MODE_NONE: i32 = 0x0;
pub const SNDRV_SB_CSP_MODE_QSOUND: i32 = 0x4;
pub const SNDRV_SB_CSP_MONO: i32 = 0x1;
pub const SNDRV_SB_CSP_QSOUND_MAX_RIGHT: i32 = 0x20;
pub const SNDRV_SB_CSP_RATE_11025: i32 = 0x2;
pub const SNDRV_SB_CSP_RATE_22050: i32 = 0x4;
pub const SNDRV_SB_CSP_RATE_44100: i32 = 0x8;
pub const SNDRV_SB_CSP_RATE_8000: i32 = 0x1;
pub const SNDRV_SB_CSP_RATE_ALL: i32 = 0xf;
pub const SNDRV_SB_CSP_SAMPLE_16BIT: i32 = 0x2;
pub const SNDRV_SB_CSP_SAMPLE_8BIT: i32 = 0x1;
pub const SNDRV_SB_CSP_STEREO: i32 = 0x2;
pub const SNDRV_SB_CSP_ST_AUTO: i32 = 0x8;
pub const SNDRV_SB_CSP_ST_IDLE: i32 = 0x0;
pub const SNDRV_SB_CSP_ST_LOADED: i32 = 0x1;
pub const SNDRV_SB_CSP_ST_PAUSED: i32 = 0x4;
pub const SNDRV_SB_CSP_ST_QSOUND: i32 = 0x10;
pub const SNDRV_SB_CSP_ST_RUNNING: i32 = 0x2;

#[repr(C)]
pub struct snd_sb_csp_info {
    pub codec_name: [core::ffi::c_char; 16],
    pub func_nr: u16,
    pub acc_format: u32,
    pub acc_channels: u16,
    pub acc_width: u16,
    pub acc_rates: u16,
    pub csp_mode: u16,
    pub run_channels: u16,
    pub run_width: u16,
    pub version: u16,
    pub state: u16,
}

#[repr(C)]
pub struct snd_sb_csp_mc_header {
    pub codec_name: [core::ffi::c_char; 16],
    pub func_req: u16,
}

#[repr(C)]
pub struct snd_sb_csp_microcode {
    pub info: snd_sb_csp_mc_header,
    pub data: [u8; 12288],
}

#[repr(C)]
pub struct snd_sb_csp_start {
    pub sample_width: i32,
    pub channels: i32,
}

records! {
    snd_sb_csp_info: size 40, align 4;
    snd_sb_csp_mc_header: size 18, align 2;
    snd_sb_csp_microcode: size 12306, align 2;
    snd_sb_csp_start: size 8, align 4;
}
