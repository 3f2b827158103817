// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/exynos_drm.h

#[repr(C)]
pub struct drm_exynos_g2d_userptr {
    pub userptr: core::ffi::c_ulong,
    pub size: core::ffi::c_ulong,
}

records! {
    drm_exynos_g2d_userptr: size 16, align 8;
}
