// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/radeon_drm.h

pub const DRM_IOCTL_RADEON_ALLOC: u32 = 0xc0106453;
pub const DRM_IOCTL_RADEON_CLEAR: u32 = 0x40186448;
pub const DRM_IOCTL_RADEON_CMDBUF: u32 = 0x40106450;
pub const DRM_IOCTL_RADEON_CP_INIT: u32 = 0x40546440;
pub const DRM_IOCTL_RADEON_GETPARAM: u32 = 0xc0086451;
pub const DRM_IOCTL_RADEON_IRQ_EMIT: u32 = 0xc0046456;
pub const DRM_IOCTL_RADEON_STIPPLE: u32 = 0x4004644c;
pub const DRM_IOCTL_RADEON_TEXTURE: u32 = 0xc018644e;
pub const DRM_IOCTL_RADEON_VERTEX2: u32 = 0x4018644f;

#[repr(C)]
pub struct drm_radeon_clear {
    pub flags: u32,
    pub clear_color: u32,
    pub clear_depth: u32,
    pub color_mask: u32,
    pub depth_mask: u32,
    pub depth_boxes: *mut super::drm_radeon_clear_rect,
}

#[repr(C)]
pub struct drm_radeon_cmd_buffer {
    pub bufsz: i32,
    pub buf: *mut core::ffi::c_char,
    pub nbox: i32,
    pub boxes: *mut super::drm_clip_rect,
}

#[repr(C)]
pub struct drm_radeon_getparam {
    pub param: i32,
    pub value: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct drm_radeon_init {
    pub func: u32,
    pub sarea_priv_offset: core::ffi::c_ulong,
    pub is_pci: i32,
    pub cp_mode: i32,
    pub gart_size: i32,
    pub ring_size: i32,
    pub usec_timeout: i32,
    pub fb_bpp: u32,
    pub front_offset: u32,
    pub front_pitch: u32,
    pub back_offset: u32,
    pub back_pitch: u32,
    pub depth_bpp: u32,
    pub depth_offset: u32,
    pub depth_pitch: u32,
    pub fb_offset: core::ffi::c_ulong,
    pub mmio_offset: core::ffi::c_ulong,
    pub ring_offset: core::ffi::c_ulong,
    pub ring_rptr_offset: core::ffi::c_ulong,
    pub buffers_offset: core::ffi::c_ulong,
    pub gart_textures_offset: core::ffi::c_ulong,
}

#[repr(C)]
pub struct drm_radeon_irq_emit {
    pub irq_seq: *mut i32,
}

#[repr(C)]
pub struct drm_radeon_mem_alloc {
    pub region: i32,
    pub alignment: i32,
    pub size: i32,
    pub region_offset: *mut i32,
}

#[repr(C)]
pub struct drm_radeon_stipple {
    pub mask: *mut u32,
}

#[repr(C)]
pub struct drm_radeon_tex_image {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
    pub data: *const core::ffi::c_void,
}

#[repr(C)]
pub struct drm_radeon_texture {
    pub offset: u32,
    pub pitch: i32,
    pub format: i32,
    pub width: i32,
    pub height: i32,
    pub image: *mut drm_radeon_tex_image,
}

#[repr(C)]
pub struct drm_radeon_vertex2 {
    pub idx: i32,
    pub discard: i32,
    pub nr_states: i32,
    pub state: *mut super::drm_radeon_state_t,
    pub nr_prims: i32,
    pub prim: *mut super::drm_radeon_prim_t,
}

records! {
    drm_radeon_clear: size 24, align 4;
    drm_radeon_cmd_buffer: size 16, align 4;
    drm_radeon_getparam: size 8, align 4;
    drm_radeon_init: size 84, align 4;
    drm_radeon_irq_emit: size 4, align 4;
    drm_radeon_mem_alloc: size 16, align 4;
    drm_radeon_stipple: size 4, align 4;
    drm_radeon_tex_image: size 20, align 4;
    drm_radeon_texture: size 24, align 4;
    drm_radeon_vertex2: size 24, align 4;
}
