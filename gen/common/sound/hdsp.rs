// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/hdsp.h

pub const Digiface: i32 = 0;
pub const H9632: i32 = 3;
pub const H9652: i32 = 2;
pub const HDSP_MATRIX_MIXER_SIZE: i32 = 2048;
pub const Multiface: i32 = 1;
pub const RPM: i32 = 4;
pub const SNDRV_HDSP_IOCTL_GET_9632_AEB: u32 = 0x80084845;
pub const SNDRV_HDSP_IOCTL_GET_CONFIG_INFO: u32 = 0x80244841;
pub const SNDRV_HDSP_IOCTL_GET_MIXER: u32 = 0x90004844;
pub const SNDRV_HDSP_IOCTL_GET_PEAK_RMS: u32 = 0x83b04840;
pub const SNDRV_HDSP_IOCTL_GET_VERSION: u32 = 0x80084843;
pub const Undefined: i32 = 5;

#[repr(C)]
pub struct hdsp_9632_aeb {
    pub aebi: i32,
    pub aebo: i32,
}

#[repr(C)]
pub struct hdsp_config_info {
    pub pref_sync_ref: u8,
    pub wordclock_sync_check: u8,
    pub spdif_sync_check: u8,
    pub adatsync_sync_check: u8,
    pub adat_sync_check: [u8; 3],
    pub spdif_in: u8,
    pub spdif_out: u8,
    pub spdif_professional: u8,
    pub spdif_emphasis: u8,
    pub spdif_nonaudio: u8,
    pub spdif_sample_rate: u32,
    pub system_sample_rate: u32,
    pub autosync_sample_rate: u32,
    pub system_clock_mode: u8,
    pub clock_source: u8,
    pub autosync_ref: u8,
    pub line_out: u8,
    pub passthru: u8,
    pub da_gain: u8,
    pub ad_gain: u8,
    pub phone_gain: u8,
    pub xlr_breakout_cable: u8,
    pub analog_extension_board: u8,
}

#[repr(C)]
pub struct hdsp_mixer {
    pub matrix: [u16; 2048],
}

#[repr(C)]
pub struct hdsp_peak_rms {
    pub input_peaks: [u32; 26],
    pub playback_peaks: [u32; 26],
    pub output_peaks: [u32; 28],
    pub input_rms: [u64; 26],
    pub playback_rms: [u64; 26],
    pub output_rms: [u64; 26],
}

#[repr(C)]
pub struct hdsp_version {
    pub io_type: u32,
    pub firmware_rev: u16,
}

records! {
    hdsp_9632_aeb: size 8, align 4;
    hdsp_config_info: size 36, align 4;
    hdsp_mixer: size 4096, align 2;
    hdsp_peak_rms: size 944, align 8;
    hdsp_version: size 8, align 4;
}
