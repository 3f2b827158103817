// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/audio.h

pub const AUDIO_BILINGUAL_CHANNEL_SELECT: u32 = 0x6f14;
pub const AUDIO_CAP_AAC: i32 = 32;
pub const AUDIO_CAP_AC3: i32 = 256;
pub const AUDIO_CAP_DTS: i32 = 1;
pub const AUDIO_CAP_LPCM: i32 = 2;
pub const AUDIO_CAP_MP1: i32 = 4;
pub const AUDIO_CAP_MP2: i32 = 8;
pub const AUDIO_CAP_MP3: i32 = 16;
pub const AUDIO_CAP_OGG: i32 = 64;
pub const AUDIO_CAP_SDDS: i32 = 128;
pub const AUDIO_CHANNEL_SELECT: u32 = 0x6f09;
pub const AUDIO_CLEAR_BUFFER: u32 = 0x6f0c;
pub const AUDIO_CONTINUE: u32 = 0x6f04;
pub const AUDIO_GET_CAPABILITIES: u32 = 0x80046f0b;
pub const AUDIO_GET_STATUS: u32 = 0x80206f0a;
pub const AUDIO_MONO: i32 = 3;
pub const AUDIO_MONO_LEFT: i32 = 1;
pub const AUDIO_MONO_RIGHT: i32 = 2;
pub const AUDIO_PAUSE: u32 = 0x6f03;
pub const AUDIO_PAUSED: i32 = 2;
pub const AUDIO_PLAY: u32 = 0x6f02;
pub const AUDIO_PLAYING: i32 = 1;
pub const AUDIO_SELECT_SOURCE: u32 = 0x6f05;
pub const AUDIO_SET_AV_SYNC: u32 = 0x6f07;
pub const AUDIO_SET_BYPASS_MODE: u32 = 0x6f08;
pub const AUDIO_SET_ID: u32 = 0x6f0d;
pub const AUDIO_SET_MIXER: u32 = 0x40086f0e;
pub const AUDIO_SET_MUTE: u32 = 0x6f06;
pub const AUDIO_SET_STREAMTYPE: u32 = 0x6f0f;
pub const AUDIO_SOURCE_DEMUX: i32 = 0;
pub const AUDIO_SOURCE_MEMORY: i32 = 1;
pub const AUDIO_STEREO: i32 = 0;
pub const AUDIO_STEREO_SWAPPED: i32 = 4;
pub const AUDIO_STOP: u32 = 0x6f01;
pub const AUDIO_STOPPED: i32 = 0;

pub type audio_channel_select_t = u32;

#[repr(C)]
pub struct audio_mixer {
    pub volume_left: u32,
    pub volume_right: u32,
}

pub type audio_mixer_t = audio_mixer;

pub type audio_play_state_t = u32;

#[repr(C)]
pub struct audio_status {
    pub AV_sync_state: i32,
    pub mute_state: i32,
    pub play_state: u32,
    pub stream_source: u32,
    pub channel_select: u32,
    pub bypass_mode: i32,
    pub mixer_state: audio_mixer,
}

pub type audio_status_t = audio_status;

pub type audio_stream_source_t = u32;

records! {
    audio_mixer: size 8, align 4;
    audio_status: size 32, align 4;
}
