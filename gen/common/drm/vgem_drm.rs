// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/vgem_drm.h

pub const DRM_IOCTL_VGEM_FENCE_ATTACH: u32 = 0xc0106441;
pub const DRM_IOCTL_VGEM_FENCE_SIGNAL: u32 = 0x40086442;
pub const DRM_VGEM_FENCE_ATTACH: i32 = 0x1;
pub const DRM_VGEM_FENCE_SIGNAL: i32 = 0x2;
pub const VGEM_FENCE_WRITE: i32 = 0x1;

#[repr(C)]
pub struct drm_vgem_fence_attach {
    pub handle: u32,
    pub flags: u32,
    pub out_fence: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_vgem_fence_signal {
    pub fence: u32,
    pub flags: u32,
}

records! {
    drm_vgem_fence_attach: size 16, align 4;
    drm_vgem_fence_signal: size 8, align 4;
}
