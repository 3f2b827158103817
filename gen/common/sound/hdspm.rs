// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/hdspm.h

pub const AES32: i32 = 3;
pub const AIO: i32 = 2;
pub const HDSPM_ADDON_TCO: i32 = 1;
pub const HDSPM_MAX_CHANNELS: i32 = 64;
pub const HDSPM_MIXER_CHANNELS: i32 = 64;
pub const MADI: i32 = 0;
pub const MADIface: i32 = 1;
pub const RayDAT: i32 = 4;
pub const SNDRV_HDSPM_IOCTL_GET_CONFIG: u32 = 0x80184841;
pub const SNDRV_HDSPM_IOCTL_GET_LTC: u32 = 0x80104846;
pub const SNDRV_HDSPM_IOCTL_GET_PEAK_RMS: u32 = 0x89084842;
pub const SNDRV_HDSPM_IOCTL_GET_STATUS: u32 = 0x80204847;
pub const SNDRV_HDSPM_IOCTL_GET_VERSION: u32 = 0x80244848;
pub const drop_frame: i32 = 1;
pub const ds: i32 = 1;
pub const format_invalid: i32 = 0;
pub const fps_24: i32 = 1;
pub const fps_25: i32 = 2;
pub const fps_2997: i32 = 3;
pub const fps_30: i32 = 4;
pub const frame_invalid: i32 = 0;
pub const full_frame: i32 = 2;
pub const hdspm_format_ch_56: i32 = 1;
pub const hdspm_format_ch_64: i32 = 0;
pub const hdspm_frame_48: i32 = 0;
pub const hdspm_frame_96: i32 = 1;
pub const hdspm_input_coax: i32 = 1;
pub const hdspm_input_optical: i32 = 0;
pub const hdspm_sync_lock: i32 = 1;
pub const hdspm_sync_no_lock: i32 = 0;
pub const hdspm_sync_sync: i32 = 2;
pub const no_video: i32 = 2;
pub const ntsc: i32 = 0;
pub const pal: i32 = 1;
pub const qs: i32 = 2;
pub const ss: i32 = 0;
pub const syncsource_madi: i32 = 1;
pub const syncsource_none: i32 = 4;
pub const syncsource_sync: i32 = 3;
pub const syncsource_tco: i32 = 2;
pub const syncsource_wc: i32 = 0;

#[repr(C)]
pub struct hdspm_channelfader {
    pub r#in: [u32; 64],
    pub pb: [u32; 64],
}

#[repr(C)]
pub struct hdspm_config {
    pub pref_sync_ref: u8,
    pub wordclock_sync_check: u8,
    pub madi_sync_check: u8,
    pub system_sample_rate: u32,
    pub autosync_sample_rate: u32,
    pub system_clock_mode: u8,
    pub clock_source: u8,
    pub autosync_ref: u8,
    pub line_out: u8,
    pub passthru: u32,
    pub analog_out: u32,
}

#[repr(C)]
pub struct hdspm_ltc {
    pub ltc: u32,
    pub format: u32,
    pub frame: u32,
    pub input_format: u32,
}

#[repr(C)]
pub struct hdspm_mixer {
    pub ch: [hdspm_channelfader; 64],
}

#[repr(C)]
pub struct hdspm_peak_rms {
    pub input_peaks: [u32; 64],
    pub playback_peaks: [u32; 64],
    pub output_peaks: [u32; 64],
    pub input_rms: [u64; 64],
    pub playback_rms: [u64; 64],
    pub output_rms: [u64; 64],
    pub speed: u8,
    pub status2: i32,
}

#[repr(C)]
pub struct hdspm_status {
    pub card_type: u8,
    pub autosync_source: u32,
    pub card_clock: u64,
    pub master_period: u32,
    pub card_specific: hdspm_status_card_specific,
}

#[repr(C)]
pub union hdspm_status_card_specific {
    pub madi: hdspm_status_card_specific_madi,
}

#[repr(C)]
pub struct hdspm_status_card_specific_madi {
    pub sync_wc: u8,
    pub sync_madi: u8,
    pub sync_tco: u8,
    pub sync_in: u8,
    pub madi_input: u8,
    pub channel_format: u8,
    pub frame_format: u8,
}

#[repr(C)]
pub struct hdspm_version {
    pub card_type: u8,
    pub cardname: [core::ffi::c_char; 20],
    pub serial: u32,
    pub firmware_rev: u16,
    pub addons: i32,
}

records! {
    hdspm_channelfader: size 512, align 4;
    hdspm_config: size 24, align 4;
    hdspm_ltc: size 16, align 4;
    hdspm_mixer: size 32768, align 4;
    hdspm_peak_rms: size 2312, align 8;
    hdspm_status: size 32, align 8;
    hdspm_status_card_specific: size 7, align 1;
    hdspm_status_card_specific_madi: size 7, align 1;
    hdspm_version: size 36, align 4;
}
