// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/video.h

pub const VIDEO_GET_EVENT: u32 = 0x80206f1c;
pub const VIDEO_STILLPICTURE: u32 = 0x40106f1e;

#[repr(C)]
pub struct video_event {
    pub r#type: i32,
    pub timestamp: core::ffi::c_long,
    pub u: super::video_event_u,
}

#[repr(C)]
pub struct video_still_picture {
    pub iFrame: *mut core::ffi::c_char,
    pub size: i32,
}

records! {
    video_event: size 32, align 8;
    video_still_picture: size 16, align 8;
}
