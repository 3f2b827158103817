// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/nova_drm.h

pub const DRM_IOCTL_NOVA_GEM_CREATE: u32 = 0xc0106441;
pub const DRM_IOCTL_NOVA_GEM_INFO: u32 = 0xc0106442;
pub const DRM_IOCTL_NOVA_GETPARAM: u32 = 0xc0106440;
pub const DRM_NOVA_GEM_CREATE: i32 = 0x1;
pub const DRM_NOVA_GEM_INFO: i32 = 0x2;
pub const DRM_NOVA_GETPARAM: i32 = 0x0;
pub const NOVA_GETPARAM_VRAM_BAR_SIZE: i32 = 0x1;

#[repr(C)]
pub struct drm_nova_gem_create {
    pub handle: u32,
    pub pad: u32,
    pub size: u64,
}

#[repr(C)]
pub struct drm_nova_gem_info {
    pub handle: u32,
    pub pad: u32,
    pub size: u64,
}

#[repr(C)]
pub struct drm_nova_getparam {
    pub param: u64,
    pub value: u64,
}

records! {
    drm_nova_gem_create: size 16, align 8;
    drm_nova_gem_info: size 16, align 8;
    drm_nova_getparam: size 16, align 8;
}
