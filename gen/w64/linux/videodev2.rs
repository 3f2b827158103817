// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/videodev2.h

pub const VIDIOC_CREATE_BUFS: u32 = 0xc100565c;
pub const VIDIOC_DQBUF: u32 = 0xc0585611;
pub const VIDIOC_DQEVENT: u32 = 0x80885659;
pub const VIDIOC_G_EDID: u32 = 0xc0285628;
pub const VIDIOC_G_EXT_CTRLS: u32 = 0xc0205647;
pub const VIDIOC_G_FBUF: u32 = 0x8030560a;
pub const VIDIOC_G_FMT: u32 = 0xc0d05604;
pub const VIDIOC_PREPARE_BUF: u32 = 0xc058565d;
pub const VIDIOC_QBUF: u32 = 0xc058560f;
pub const VIDIOC_QUERYBUF: u32 = 0xc0585609;
pub const VIDIOC_S_EDID: u32 = 0xc0285629;
pub const VIDIOC_S_EXT_CTRLS: u32 = 0xc0205648;
pub const VIDIOC_S_FBUF: u32 = 0x4030560b;
pub const VIDIOC_S_FMT: u32 = 0xc0d05605;
pub const VIDIOC_TRY_EXT_CTRLS: u32 = 0xc0205649;
pub const VIDIOC_TRY_FMT: u32 = 0xc0d05640;

#[repr(C)]
pub struct v4l2_buffer {
    pub index: u32,
    pub r#type: u32,
    pub bytesused: u32,
    pub flags: u32,
    pub field: u32,
    pub timestamp: super::timeval,
    pub timecode: super::v4l2_timecode,
    pub sequence: u32,
    pub memory: u32,
    pub m: v4l2_buffer_m,
    pub length: u32,
    pub reserved2: u32,
    pub anon0: super::v4l2_buffer_anon0,
}

#[repr(C)]
pub union v4l2_buffer_m {
    pub offset: u32,
    pub userptr: core::ffi::c_ulong,
    pub planes: *mut v4l2_plane,
    pub fd: i32,
}

#[repr(C)]
pub struct v4l2_clip {
    pub c: super::v4l2_rect,
    pub next: *mut v4l2_clip,
}

#[repr(C)]
pub struct v4l2_create_buffers {
    pub index: u32,
    pub count: u32,
    pub memory: u32,
    pub format: v4l2_format,
    pub capabilities: u32,
    pub flags: u32,
    pub max_num_buffers: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct v4l2_event {
    pub r#type: u32,
    pub u: super::v4l2_event_u,
    pub pending: u32,
    pub sequence: u32,
    pub timestamp: super::timespec,
    pub id: u32,
    pub reserved: [u32; 8],
}

#[repr(C)]
pub struct v4l2_ext_controls {
    pub anon0: super::v4l2_ext_controls_anon0,
    pub count: u32,
    pub error_idx: u32,
    pub request_fd: i32,
    pub reserved: [u32; 1],
    pub controls: *mut super::v4l2_ext_control,
}

#[repr(C)]
pub struct v4l2_format {
    pub r#type: u32,
    pub fmt: v4l2_format_fmt,
}

#[repr(C)]
pub union v4l2_format_fmt {
    pub pix: super::v4l2_pix_format,
    pub pix_mp: super::v4l2_pix_format_mplane,
    pub win: v4l2_window,
    pub vbi: super::v4l2_vbi_format,
    pub sliced: super::v4l2_sliced_vbi_format,
    pub sdr: super::v4l2_sdr_format,
    pub meta: super::v4l2_meta_format,
    pub raw_data: [u8; 200],
}

#[repr(C)]
pub struct v4l2_framebuffer {
    pub capability: u32,
    pub flags: u32,
    pub base: *mut core::ffi::c_void,
    pub fmt: super::v4l2_framebuffer_fmt,
}

#[repr(C)]
pub struct v4l2_plane {
    pub bytesused: u32,
    pub length: u32,
    pub m: v4l2_plane_m,
    pub data_offset: u32,
    pub reserved: [u32; 11],
}

#[repr(C)]
pub union v4l2_plane_m {
    pub mem_offset: u32,
    pub userptr: core::ffi::c_ulong,
    pub fd: i32,
}

#[repr(C)]
pub struct v4l2_window {
    pub w: super::v4l2_rect,
    pub field: u32,
    pub chromakey: u32,
    pub clips: *mut v4l2_clip,
    pub clipcount: u32,
    pub bitmap: *mut core::ffi::c_void,
    pub global_alpha: u8,
}

records! {
    v4l2_buffer: size 88, align 8;
    v4l2_buffer_m: size 8, align 8;
    v4l2_clip: size 24, align 8;
    v4l2_create_buffers: size 256, align 8;
    v4l2_event: size 136, align 8;
    v4l2_ext_controls: size 32, align 8;
    v4l2_format: size 208, align 8;
    v4l2_format_fmt: size 200, align 8;
    v4l2_framebuffer: size 48, align 8;
    v4l2_plane: size 64, align 8;
    v4l2_plane_m: size 8, align 8;
    v4l2_window: size 56, align 8;
}
