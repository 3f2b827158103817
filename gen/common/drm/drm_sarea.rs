// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/drm_sarea.h

pub const SAREA_DRAWABLE_CLAIMED_ENTRY: u32 = 0x80000000;
pub const SAREA_MAX: u32 = 0x2000;
pub const SAREA_MAX_DRAWABLES: i32 = 256;

#[repr(C)]
pub struct drm_sarea {
    pub lock: super::drm_hw_lock,
    pub drawable_lock: super::drm_hw_lock,
    pub drawableTable: [drm_sarea_drawable; 256],
    pub frame: drm_sarea_frame,
    pub dummy_context: u32,
}

#[repr(C)]
pub struct drm_sarea_drawable {
    pub stamp: u32,
    pub flags: u32,
}

pub type drm_sarea_drawable_t = drm_sarea_drawable;

#[repr(C)]
pub struct drm_sarea_frame {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
    pub fullscreen: u32,
}

pub type drm_sarea_frame_t = drm_sarea_frame;

pub type drm_sarea_t = drm_sarea;

records! {
    drm_sarea: size 2200, align 4;
    drm_sarea_drawable: size 8, align 4;
    drm_sarea_frame: size 20, align 4;
}
