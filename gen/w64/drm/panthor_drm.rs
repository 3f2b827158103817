// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/panthor_drm.h

pub const DRM_PANTHOR_USER_FLUSH_ID_MMIO_OFFSET: u64 = 0x100000000000000;
pub const DRM_PANTHOR_USER_MMIO_OFFSET: u64 = 0x100000000000000;
