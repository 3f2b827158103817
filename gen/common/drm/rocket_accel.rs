// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/rocket_accel.h

pub const DRM_IOCTL_ROCKET_CREATE_BO: u32 = 0xc0186440;
pub const DRM_IOCTL_ROCKET_FINI_BO: u32 = 0x40086443;
pub const DRM_IOCTL_ROCKET_PREP_BO: u32 = 0x40106442;
pub const DRM_IOCTL_ROCKET_SUBMIT: u32 = 0x40186441;
pub const DRM_ROCKET_CREATE_BO: i32 = 0x0;
pub const DRM_ROCKET_FINI_BO: i32 = 0x3;
pub const DRM_ROCKET_PREP_BO: i32 = 0x2;
pub const DRM_ROCKET_SUBMIT: i32 = 0x1;

#[repr(C)]
pub struct drm_rocket_create_bo {
    pub size: u32,
    pub handle: u32,
    pub dma_address: u64,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_rocket_fini_bo {
    pub handle: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct drm_rocket_job {
    pub tasks: u64,
    pub in_bo_handles: u64,
    pub out_bo_handles: u64,
    pub task_count: u32,
    pub task_struct_size: u32,
    pub in_bo_handle_count: u32,
    pub out_bo_handle_count: u32,
}

#[repr(C)]
pub struct drm_rocket_prep_bo {
    pub handle: u32,
    pub reserved: u32,
    pub timeout_ns: i64,
}

#[repr(C)]
pub struct drm_rocket_submit {
    pub jobs: u64,
    pub job_count: u32,
    pub job_struct_size: u32,
    pub reserved: u64,
}

#[repr(C)]
pub struct drm_rocket_task {
    pub regcmd: u32,
    pub regcmd_count: u32,
}

records! {
    drm_rocket_create_bo: size 24, align 8;
    drm_rocket_fini_bo: size 8, align 4;
    drm_rocket_job: size 40, align 8;
    drm_rocket_prep_bo: size 16, align 8;
    drm_rocket_submit: size 24, align 8;
    drm_rocket_task: size 8, align 4;
}
