// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/sfnt_info.h

pub const SNDRV_EMUX_HWDEP_NAME: &core::ffi::CStr = c"Emux WaveTable";
pub const SNDRV_EMUX_IOCTL_LOAD_PATCH: u32 = 0xc0104881;
pub const SNDRV_EMUX_IOCTL_MEM_AVAIL: u32 = 0x40044884;
pub const SNDRV_EMUX_IOCTL_MISC_MODE: u32 = 0xc0104884;
pub const SNDRV_EMUX_IOCTL_REMOVE_LAST_SAMPLES: u32 = 0x4883;
pub const SNDRV_EMUX_IOCTL_RESET_SAMPLES: u32 = 0x4882;
pub const SNDRV_EMUX_IOCTL_VERSION: u32 = 0x80044880;
pub const SNDRV_EMUX_VERSION: i32 = 0x10000;
pub const SNDRV_OSS_SOUNDFONT_PATCH: i32 = 0x7fd;
pub const SNDRV_SFNT_CLOSE_PATCH: i32 = 3;
pub const SNDRV_SFNT_LOAD_DATA: i32 = 1;
pub const SNDRV_SFNT_LOAD_INFO: i32 = 0;
pub const SNDRV_SFNT_MAP_PRESET: i32 = 6;
pub const SNDRV_SFNT_MODE_INIT_PARM: i32 = 8;
pub const SNDRV_SFNT_MODE_LOOPING: i32 = 2;
pub const SNDRV_SFNT_MODE_NORELEASE: i32 = 4;
pub const SNDRV_SFNT_MODE_ROMSOUND: i32 = 0x8000;
pub const SNDRV_SFNT_MODE_STEREO: i32 = 1;
pub const SNDRV_SFNT_OPEN_PATCH: i32 = 2;
pub const SNDRV_SFNT_PATCH_NAME_LEN: i32 = 32;
pub const SNDRV_SFNT_PAT_LOCKED: i32 = 0x100;
pub const SNDRV_SFNT_PAT_SHARED: i32 = 0x200;
pub const SNDRV_SFNT_PAT_TYPE_GUS: i32 = 6;
pub const SNDRV_SFNT_PAT_TYPE_MAP: i32 = 7;
pub const SNDRV_SFNT_PAT_TYPE_MISC: i32 = 0;
pub const SNDRV_SFNT_PROBE_DATA: i32 = 8;
pub const SNDRV_SFNT_REMOVE_INFO: i32 = 9;
pub const SNDRV_SFNT_REPLACE_DATA: i32 = 5;
pub const SNDRV_SFNT_SAMPLE_8BITS: i32 = 1;
pub const SNDRV_SFNT_SAMPLE_BIDIR_LOOP: i32 = 16;
pub const SNDRV_SFNT_SAMPLE_NO_BLANK: i32 = 4;
pub const SNDRV_SFNT_SAMPLE_REVERSE_LOOP: i32 = 128;
pub const SNDRV_SFNT_SAMPLE_SINGLESHOT: i32 = 8;
pub const SNDRV_SFNT_SAMPLE_STEREO_LEFT: i32 = 32;
pub const SNDRV_SFNT_SAMPLE_STEREO_RIGHT: i32 = 64;
pub const SNDRV_SFNT_SAMPLE_UNSIGNED: i32 = 2;
pub const SNDRV_SFNT_WR_APPEND: i32 = 0;
pub const SNDRV_SFNT_WR_EXCLUSIVE: i32 = 1;
pub const SNDRV_SFNT_WR_REPLACE: i32 = 2;

#[repr(C)]
pub struct snd_emux_misc_mode {
    pub port: i32,
    pub mode: i32,
    pub value: i32,
    pub value2: i32,
}

#[repr(C)]
pub struct soundfont_open_parm {
    pub r#type: u16,
    pub reserved: i16,
    pub name: [core::ffi::c_char; 32],
}

#[repr(C)]
pub struct soundfont_patch_info {
    pub key: u16,
    pub device_no: i16,
    pub sf_id: u16,
    pub optarg: i16,
    pub len: i32,
    pub r#type: i16,
    pub reserved: i16,
}

#[repr(C)]
pub struct soundfont_sample_info {
    pub sf_id: u16,
    pub sample: u16,
    pub start: i32,
    pub end: i32,
    pub loopstart: i32,
    pub loopend: i32,
    pub size: i32,
    pub dummy: i16,
    pub mode_flags: u16,
    pub truesize: u32,
}

#[repr(C)]
pub struct soundfont_voice_info {
    pub sf_id: u16,
    pub sample: u16,
    pub start: i32,
    pub end: i32,
    pub loopstart: i32,
    pub loopend: i32,
    pub rate_offset: i16,
    pub mode: u16,
    pub root: i16,
    pub tune: i16,
    pub low: u8,
    pub high: u8,
    pub vellow: u8,
    pub velhigh: u8,
    pub fixkey: i8,
    pub fixvel: i8,
    pub pan: i8,
    pub fixpan: i8,
    pub exclusiveClass: i16,
    pub amplitude: u8,
    pub attenuation: u8,
    pub scaleTuning: i16,
    pub parm: soundfont_voice_parm,
    pub sample_mode: u16,
}

#[repr(C)]
pub struct soundfont_voice_map {
    pub map_bank: i32,
    pub map_instr: i32,
    pub map_key: i32,
    pub src_bank: i32,
    pub src_instr: i32,
    pub src_key: i32,
}

#[repr(C)]
pub struct soundfont_voice_parm {
    pub moddelay: u16,
    pub modatkhld: u16,
    pub moddcysus: u16,
    pub modrelease: u16,
    pub modkeyhold: i16,
    pub modkeydecay: i16,
    pub voldelay: u16,
    pub volatkhld: u16,
    pub voldcysus: u16,
    pub volrelease: u16,
    pub volkeyhold: i16,
    pub volkeydecay: i16,
    pub lfo1delay: u16,
    pub lfo2delay: u16,
    pub pefe: u16,
    pub fmmod: u16,
    pub tremfrq: u16,
    pub fm2frq2: u16,
    pub cutoff: u8,
    pub filterQ: u8,
    pub chorus: u8,
    pub reverb: u8,
    pub reserved: [u16; 4],
}

#[repr(C)]
pub struct soundfont_voice_rec_hdr {
    pub bank: u8,
    pub instr: u8,
    pub nvoices: core::ffi::c_char,
    pub write_mode: core::ffi::c_char,
}

records! {
    snd_emux_misc_mode: size 16, align 4;
    soundfont_open_parm: size 36, align 2;
    soundfont_patch_info: size 16, align 4;
    soundfont_sample_info: size 32, align 4;
    soundfont_voice_info: size 92, align 4;
    soundfont_voice_map: size 24, align 4;
    soundfont_voice_parm: size 48, align 2;
    soundfont_voice_rec_hdr: size 4, align 1;
}
