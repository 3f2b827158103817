// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/i915_drm.h

pub const DRM_IOCTL_I915_ALLOC: u32 = 0xc0106448;
pub const DRM_IOCTL_I915_BATCHBUFFER: u32 = 0x40186443;
pub const DRM_IOCTL_I915_CMDBUFFER: u32 = 0x4018644b;
pub const DRM_IOCTL_I915_GETPARAM: u32 = 0xc0086446;
pub const DRM_IOCTL_I915_IRQ_EMIT: u32 = 0xc0046444;

#[repr(C)]
pub struct _drm_i915_cmdbuffer {
    pub buf: *mut core::ffi::c_char,
    pub sz: i32,
    pub DR1: i32,
    pub DR4: i32,
    pub num_cliprects: i32,
    pub cliprects: *mut super::drm_clip_rect,
}

#[repr(C)]
pub struct drm_i915_batchbuffer {
    pub start: i32,
    pub used: i32,
    pub DR1: i32,
    pub DR4: i32,
    pub num_cliprects: i32,
    pub cliprects: *mut super::drm_clip_rect,
}

#[repr(C)]
pub struct drm_i915_getparam {
    pub param: i32,
    pub value: *mut i32,
}

#[repr(C)]
pub struct drm_i915_irq_emit {
    pub irq_seq: *mut i32,
}

#[repr(C)]
pub struct drm_i915_mem_alloc {
    pub region: i32,
    pub alignment: i32,
    pub size: i32,
    pub region_offset: *mut i32,
}

records! {
    _drm_i915_cmdbuffer: size 24, align 4;
    drm_i915_batchbuffer: size 24, align 4;
    drm_i915_getparam: size 8, align 4;
    drm_i915_irq_emit: size 4, align 4;
    drm_i915_mem_alloc: size 16, align 4;
}
