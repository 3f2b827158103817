// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/video.h

pub const VIDEO_CAP_CSS: i32 = 64;
pub const VIDEO_CAP_MPEG1: i32 = 1;
pub const VIDEO_CAP_MPEG2: i32 = 2;
pub const VIDEO_CAP_NAVI: i32 = 32;
pub const VIDEO_CAP_PROG: i32 = 8;
pub const VIDEO_CAP_SPU: i32 = 16;
pub const VIDEO_CAP_SYS: i32 = 4;
pub const VIDEO_CENTER_CUT_OUT: i32 = 2;
pub const VIDEO_CLEAR_BUFFER: u32 = 0x6f22;
pub const VIDEO_CMD_CONTINUE: i32 = 3;
pub const VIDEO_CMD_FREEZE: i32 = 2;
pub const VIDEO_CMD_FREEZE_TO_BLACK: i32 = 0x1;
pub const VIDEO_CMD_PLAY: i32 = 0;
pub const VIDEO_CMD_STOP: i32 = 1;
pub const VIDEO_CMD_STOP_IMMEDIATELY: i32 = 0x2;
pub const VIDEO_CMD_STOP_TO_BLACK: i32 = 0x1;
pub const VIDEO_COMMAND: u32 = 0xc0486f3b;
pub const VIDEO_CONTINUE: u32 = 0x6f18;
pub const VIDEO_EVENT_DECODER_STOPPED: i32 = 3;
pub const VIDEO_EVENT_FRAME_RATE_CHANGED: i32 = 2;
pub const VIDEO_EVENT_SIZE_CHANGED: i32 = 1;
pub const VIDEO_EVENT_VSYNC: i32 = 4;
pub const VIDEO_FAST_FORWARD: u32 = 0x6f1f;
pub const VIDEO_FORMAT_16_9: i32 = 1;
pub const VIDEO_FORMAT_221_1: i32 = 2;
pub const VIDEO_FORMAT_4_3: i32 = 0;
pub const VIDEO_FREEZE: u32 = 0x6f17;
pub const VIDEO_FREEZED: i32 = 2;
pub const VIDEO_GET_CAPABILITIES: u32 = 0x80046f21;
pub const VIDEO_GET_FRAME_COUNT: u32 = 0x80086f3a;
pub const VIDEO_GET_PTS: u32 = 0x80086f39;
pub const VIDEO_GET_SIZE: u32 = 0x800c6f37;
pub const VIDEO_GET_STATUS: u32 = 0x80146f1b;
pub const VIDEO_LETTER_BOX: i32 = 1;
pub const VIDEO_PAN_SCAN: i32 = 0;
pub const VIDEO_PLAY: u32 = 0x6f16;
pub const VIDEO_PLAYING: i32 = 1;
pub const VIDEO_PLAY_FMT_GOP: i32 = 1;
pub const VIDEO_PLAY_FMT_NONE: i32 = 0;
pub const VIDEO_SELECT_SOURCE: u32 = 0x6f19;
pub const VIDEO_SET_BLANK: u32 = 0x6f1a;
pub const VIDEO_SET_DISPLAY_FORMAT: u32 = 0x6f1d;
pub const VIDEO_SET_FORMAT: u32 = 0x6f25;
pub const VIDEO_SET_STREAMTYPE: u32 = 0x6f24;
pub const VIDEO_SLOWMOTION: u32 = 0x6f20;
pub const VIDEO_SOURCE_DEMUX: i32 = 0;
pub const VIDEO_SOURCE_MEMORY: i32 = 1;
pub const VIDEO_STOP: u32 = 0x6f15;
pub const VIDEO_STOPPED: i32 = 0;
pub const VIDEO_TRY_COMMAND: u32 = 0xc0486f3c;
pub const VIDEO_VSYNC_FIELD_EVEN: i32 = 2;
pub const VIDEO_VSYNC_FIELD_ODD: i32 = 1;
pub const VIDEO_VSYNC_FIELD_PROGRESSIVE: i32 = 3;
pub const VIDEO_VSYNC_FIELD_UNKNOWN: i32 = 0;

pub type video_attributes_t = u16;

#[repr(C)]
pub struct video_command {
    pub cmd: u32,
    pub flags: u32,
    pub anon0: video_command_anon0,
}

#[repr(C)]
pub union video_command_anon0 {
    pub stop: video_command_anon0_stop,
    pub play: video_command_anon0_play,
    pub raw: video_command_anon0_raw,
}

#[repr(C)]
pub struct video_command_anon0_play {
    pub speed: i32,
    pub format: u32,
}

#[repr(C)]
pub struct video_command_anon0_raw {
    pub data: [u32; 16],
}

#[repr(C)]
pub struct video_command_anon0_stop {
    pub pts: u64,
}

pub type video_displayformat_t = u32;

#[repr(C)]
pub union video_event_u {
    pub size: video_size_t,
    pub frame_rate: u32,
    pub vsync_field: u8,
}

pub type video_format_t = u32;

pub type video_play_state_t = u32;

#[repr(C)]
pub struct video_size_t {
    pub w: i32,
    pub h: i32,
    pub aspect_ratio: u32,
}

#[repr(C)]
pub struct video_status {
    pub video_blank: i32,
    pub play_state: u32,
    pub stream_source: u32,
    pub video_format: u32,
    pub display_format: u32,
}

pub type video_stream_source_t = u32;

records! {
    video_command: size 72, align 8;
    video_command_anon0: size 64, align 8;
    video_command_anon0_play: size 8, align 4;
    video_command_anon0_raw: size 64, align 4;
    video_command_anon0_stop: size 8, align 8;
    video_event_u: size 12, align 4;
    video_size_t: size 12, align 4;
    video_status: size 20, align 4;
}
