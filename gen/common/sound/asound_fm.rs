// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/asound_fm.h

pub const FM_KEY_2OP: &core::ffi::CStr = c"2OP\x1a";
pub const FM_KEY_4OP: &core::ffi::CStr = c"4OP\x1a";
pub const FM_KEY_SBI: &core::ffi::CStr = c"SBI\x1a";
pub const SNDRV_DM_FM_IOCTL_CLEAR_PATCHES: u32 = 0x4840;
pub const SNDRV_DM_FM_IOCTL_INFO: u32 = 0x80024820;
pub const SNDRV_DM_FM_IOCTL_PLAY_NOTE: u32 = 0x400c4822;
pub const SNDRV_DM_FM_IOCTL_RESET: u32 = 0x4821;
pub const SNDRV_DM_FM_IOCTL_SET_CONNECTION: u32 = 0x40044826;
pub const SNDRV_DM_FM_IOCTL_SET_MODE: u32 = 0x40044825;
pub const SNDRV_DM_FM_IOCTL_SET_PARAMS: u32 = 0x40094824;
pub const SNDRV_DM_FM_IOCTL_SET_VOICE: u32 = 0x40124823;
pub const SNDRV_DM_FM_MODE_OPL2: i32 = 0x0;
pub const SNDRV_DM_FM_MODE_OPL3: i32 = 0x1;
pub const SNDRV_DM_FM_OSS_IOCTL_PLAY_NOTE: i32 = 0x21;
pub const SNDRV_DM_FM_OSS_IOCTL_RESET: i32 = 0x20;
pub const SNDRV_DM_FM_OSS_IOCTL_SET_MODE: i32 = 0x24;
pub const SNDRV_DM_FM_OSS_IOCTL_SET_OPL: i32 = 0x25;
pub const SNDRV_DM_FM_OSS_IOCTL_SET_PARAMS: i32 = 0x23;
pub const SNDRV_DM_FM_OSS_IOCTL_SET_VOICE: i32 = 0x22;

#[repr(C)]
pub struct sbi_patch {
    pub prog: u8,
    pub bank: u8,
    pub key: [core::ffi::c_char; 4],
    pub name: [core::ffi::c_char; 25],
    pub extension: [core::ffi::c_char; 7],
    pub data: [u8; 32],
}

#[repr(C)]
pub struct snd_dm_fm_info {
    pub fm_mode: u8,
    pub rhythm: u8,
}

#[repr(C)]
pub struct snd_dm_fm_note {
    pub voice: u8,
    pub octave: u8,
    pub fnum: u32,
    pub key_on: u8,
}

#[repr(C)]
pub struct snd_dm_fm_params {
    pub am_depth: u8,
    pub vib_depth: u8,
    pub kbd_split: u8,
    pub rhythm: u8,
    pub bass: u8,
    pub snare: u8,
    pub tomtom: u8,
    pub cymbal: u8,
    pub hihat: u8,
}

#[repr(C)]
pub struct snd_dm_fm_voice {
    pub op: u8,
    pub voice: u8,
    pub am: u8,
    pub vibrato: u8,
    pub do_sustain: u8,
    pub kbd_scale: u8,
    pub harmonic: u8,
    pub scale_level: u8,
    pub volume: u8,
    pub attack: u8,
    pub decay: u8,
    pub sustain: u8,
    pub release: u8,
    pub feedback: u8,
    pub connection: u8,
    pub left: u8,
    pub right: u8,
    pub waveform: u8,
}

records! {
    sbi_patch: size 70, align 1;
    snd_dm_fm_info: size 2, align 1;
    snd_dm_fm_note: size 12, align 4;
    snd_dm_fm_params: size 9, align 1;
    snd_dm_fm_voice: size 18, align 1;
}
