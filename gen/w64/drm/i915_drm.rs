// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/i915_drm.h

pub const DRM_IOCTL_I915_ALLOC: u32 = 0xc0186448;
pub const DRM_IOCTL_I915_BATCHBUFFER: u32 = 0x40206443;
pub const DRM_IOCTL_I915_CMDBUFFER: u32 = 0x4020644b;
pub const DRM_IOCTL_I915_GETPARAM: u32 = 0xc0106446;
pub const DRM_IOCTL_I915_IRQ_EMIT: u32 = 0xc0086444;

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
    _drm_i915_cmdbuffer: size 32, align 8;
    drm_i915_batchbuffer: size 32, align 8;
    drm_i915_getparam: size 16, align 8;
    drm_i915_irq_emit: size 8, align 8;
    drm_i915_mem_alloc: size 24, align 8;
}
