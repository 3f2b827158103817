// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/dmx.h

pub const DMX_ADD_PID: u32 = 0x40026f33;
pub const DMX_BUFFER_FLAG_DISCONTINUITY_DETECTED: i32 = 8;
pub const DMX_BUFFER_FLAG_DISCONTINUITY_INDICATOR: i32 = 16;
pub const DMX_BUFFER_FLAG_HAD_CRC32_DISCARD: i32 = 1;
pub const DMX_BUFFER_FLAG_TEI: i32 = 2;
pub const DMX_BUFFER_PKT_COUNTER_MISMATCH: i32 = 4;
pub const DMX_CHECK_CRC: i32 = 1;
pub const DMX_DQBUF: u32 = 0xc0186f40;
pub const DMX_EXPBUF: u32 = 0xc00c6f3e;
pub const DMX_FILTER_SIZE: i32 = 16;
pub const DMX_GET_PES_PIDS: u32 = 0x800a6f2f;
pub const DMX_GET_STC: u32 = 0xc0106f32;
pub const DMX_IMMEDIATE_START: i32 = 4;
pub const DMX_IN_DVR: i32 = 1;
pub const DMX_IN_FRONTEND: i32 = 0;
pub const DMX_ONESHOT: i32 = 2;
pub const DMX_OUT_DECODER: i32 = 0;
pub const DMX_OUT_TAP: i32 = 1;
pub const DMX_OUT_TSDEMUX_TAP: i32 = 3;
pub const DMX_OUT_TS_TAP: i32 = 2;
pub const DMX_PES_AUDIO: i32 = 0;
pub const DMX_PES_AUDIO0: i32 = 0;
pub const DMX_PES_AUDIO1: i32 = 5;
pub const DMX_PES_AUDIO2: i32 = 10;
pub const DMX_PES_AUDIO3: i32 = 15;
pub const DMX_PES_OTHER: i32 = 20;
pub const DMX_PES_PCR: i32 = 4;
pub const DMX_PES_PCR0: i32 = 4;
pub const DMX_PES_PCR1: i32 = 9;
pub const DMX_PES_PCR2: i32 = 14;
pub const DMX_PES_PCR3: i32 = 19;
pub const DMX_PES_SUBTITLE: i32 = 3;
pub const DMX_PES_SUBTITLE0: i32 = 3;
pub const DMX_PES_SUBTITLE1: i32 = 8;
pub const DMX_PES_SUBTITLE2: i32 = 13;
pub const DMX_PES_SUBTITLE3: i32 = 18;
pub const DMX_PES_TELETEXT: i32 = 2;
pub const DMX_PES_TELETEXT0: i32 = 2;
pub const DMX_PES_TELETEXT1: i32 = 7;
pub const DMX_PES_TELETEXT2: i32 = 12;
pub const DMX_PES_TELETEXT3: i32 = 17;
pub const DMX_PES_VIDEO: i32 = 1;
pub const DMX_PES_VIDEO0: i32 = 1;
pub const DMX_PES_VIDEO1: i32 = 6;
pub const DMX_PES_VIDEO2: i32 = 11;
pub const DMX_PES_VIDEO3: i32 = 16;
pub const DMX_QBUF: u32 = 0xc0186f3f;
pub const DMX_QUERYBUF: u32 = 0xc0186f3d;
pub const DMX_REMOVE_PID: u32 = 0x40026f34;
pub const DMX_REQBUFS: u32 = 0xc0086f3c;
pub const DMX_SET_BUFFER_SIZE: u32 = 0x6f2d;
pub const DMX_SET_FILTER: u32 = 0x403c6f2b;
pub const DMX_SET_PES_FILTER: u32 = 0x40146f2c;
pub const DMX_START: u32 = 0x6f29;
pub const DMX_STOP: u32 = 0x6f2a;

#[repr(C)]
pub struct dmx_buffer {
    pub index: u32,
    pub bytesused: u32,
    pub offset: u32,
    pub length: u32,
    pub flags: u32,
    pub count: u32,
}

#[repr(C)]
pub struct dmx_exportbuffer {
    pub index: u32,
    pub flags: u32,
    pub fd: i32,
}

#[repr(C)]
pub struct dmx_filter {
    pub filter: [u8; 16],
    pub mask: [u8; 16],
    pub mode: [u8; 16],
}

pub type dmx_filter_t = dmx_filter;

pub type dmx_input_t = u32;

pub type dmx_output_t = u32;

#[repr(C)]
pub struct dmx_pes_filter_params {
    pub pid: u16,
    pub input: u32,
    pub output: u32,
    pub pes_type: u32,
    pub flags: u32,
}

pub type dmx_pes_type_t = u32;

#[repr(C)]
pub struct dmx_requestbuffers {
    pub count: u32,
    pub size: u32,
}

#[repr(C)]
pub struct dmx_sct_filter_params {
    pub pid: u16,
    pub filter: dmx_filter,
    pub timeout: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct dmx_stc {
    pub num: u32,
    pub base: u32,
    pub stc: u64,
}

records! {
    dmx_buffer: size 24, align 4;
    dmx_exportbuffer: size 12, align 4;
    dmx_filter: size 48, align 1;
    dmx_pes_filter_params: size 20, align 4;
    dmx_requestbuffers: size 8, align 4;
    dmx_sct_filter_params: size 60, align 4;
    dmx_stc: size 16, align 8;
}
