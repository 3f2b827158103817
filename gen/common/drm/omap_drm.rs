// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/omap_drm.h

pub const DRM_IOCTL_OMAP_GEM_CPU_FINI: u32 = 0x40106445;
pub const DRM_IOCTL_OMAP_GEM_CPU_PREP: u32 = 0x40086444;
pub const DRM_IOCTL_OMAP_GEM_INFO: u32 = 0xc0186446;
pub const DRM_IOCTL_OMAP_GEM_NEW: u32 = 0xc0106443;
pub const DRM_IOCTL_OMAP_GET_PARAM: u32 = 0xc0106440;
pub const DRM_IOCTL_OMAP_SET_PARAM: u32 = 0x40106441;
pub const DRM_OMAP_GEM_CPU_FINI: i32 = 0x5;
pub const DRM_OMAP_GEM_CPU_PREP: i32 = 0x4;
pub const DRM_OMAP_GEM_INFO: i32 = 0x6;
pub const DRM_OMAP_GEM_NEW: i32 = 0x3;
pub const DRM_OMAP_GET_PARAM: i32 = 0x0;
pub const DRM_OMAP_NUM_IOCTLS: i32 = 0x7;
pub const DRM_OMAP_SET_PARAM: i32 = 0x1;
pub const OMAP_BO_CACHED: i32 = 0x0;
pub const OMAP_BO_CACHE_MASK: i32 = 0x6;
pub const OMAP_BO_SCANOUT: i32 = 0x1;
pub const OMAP_BO_TILED_16: i32 = 0x200;
pub const OMAP_BO_TILED_32: i32 = 0x300;
pub const OMAP_BO_TILED_8: i32 = 0x100;
pub const OMAP_BO_TILED_MASK: i32 = 0xf00;
pub const OMAP_BO_UNCACHED: i32 = 0x4;
pub const OMAP_BO_WC: i32 = 0x2;
pub const OMAP_GEM_READ: i32 = 1;
pub const OMAP_GEM_WRITE: i32 = 2;
pub const OMAP_PARAM_CHIPSET_ID: i32 = 1;

#[repr(C)]
pub struct drm_omap_gem_cpu_fini {
    pub handle: u32,
    pub op: u32,
    pub nregions: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct drm_omap_gem_cpu_prep {
    pub handle: u32,
    pub op: u32,
}

#[repr(C)]
pub struct drm_omap_gem_info {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
    pub size: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct drm_omap_gem_new {
    pub size: omap_gem_size,
    pub flags: u32,
    pub handle: u32,
    pub __pad: u32,
}

#[repr(C)]
pub struct drm_omap_param {
    pub param: u64,
    pub value: u64,
}

#[repr(C)]
pub union omap_gem_size {
    pub bytes: u32,
    pub tiled: omap_gem_size_tiled,
}

#[repr(C)]
pub struct omap_gem_size_tiled {
    pub width: u16,
    pub height: u16,
}

records! {
    drm_omap_gem_cpu_fini: size 16, align 4;
    drm_omap_gem_cpu_prep: size 8, align 4;
    drm_omap_gem_info: size 24, align 8;
    drm_omap_gem_new: size 16, align 4;
    drm_omap_param: size 16, align 8;
    omap_gem_size: size 4, align 4;
    omap_gem_size_tiled: size 4, align 2;
}
