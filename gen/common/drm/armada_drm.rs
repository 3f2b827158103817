// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/armada_drm.h

pub const DRM_ARMADA_GEM_CREATE: i32 = 0x0;
pub const DRM_ARMADA_GEM_MMAP: i32 = 0x2;
pub const DRM_ARMADA_GEM_PWRITE: i32 = 0x3;
pub const DRM_IOCTL_ARMADA_GEM_CREATE: u32 = 0xc0086440;
pub const DRM_IOCTL_ARMADA_GEM_MMAP: u32 = 0xc0206442;
pub const DRM_IOCTL_ARMADA_GEM_PWRITE: u32 = 0x40186443;

#[repr(C)]
pub struct drm_armada_gem_create {
    pub handle: u32,
    pub size: u32,
}

#[repr(C)]
pub struct drm_armada_gem_mmap {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u64,
    pub addr: u64,
}

#[repr(C)]
pub struct drm_armada_gem_pwrite {
    pub ptr: u64,
    pub handle: u32,
    pub offset: u32,
    pub size: u32,
}

records! {
    drm_armada_gem_create: size 8, align 4;
    drm_armada_gem_mmap: size 32, align 8;
    drm_armada_gem_pwrite: size 24, align 8;
}
