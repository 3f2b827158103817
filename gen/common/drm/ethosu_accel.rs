// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/ethosu_accel.h

pub const DRM_ETHOSU_BO_CREATE: i32 = 1;
pub const DRM_ETHOSU_BO_MMAP_OFFSET: i32 = 3;
pub const DRM_ETHOSU_BO_NO_MMAP: i32 = 1;
pub const DRM_ETHOSU_BO_WAIT: i32 = 2;
pub const DRM_ETHOSU_CMDSTREAM_BO_CREATE: i32 = 4;
pub const DRM_ETHOSU_DEV_QUERY: i32 = 0;
pub const DRM_ETHOSU_DEV_QUERY_NPU_INFO: i32 = 0;
pub const DRM_ETHOSU_SUBMIT: i32 = 5;
pub const DRM_IOCTL_ETHOSU_BO_CREATE: u32 = 0xc0106441;
pub const DRM_IOCTL_ETHOSU_BO_MMAP_OFFSET: u32 = 0xc0106443;
pub const DRM_IOCTL_ETHOSU_BO_WAIT: u32 = 0xc0106442;
pub const DRM_IOCTL_ETHOSU_CMDSTREAM_BO_CREATE: u32 = 0xc0186444;
pub const DRM_IOCTL_ETHOSU_DEV_QUERY: u32 = 0xc0106440;
pub const DRM_IOCTL_ETHOSU_SUBMIT: u32 = 0xc0106445;
pub const ETHOSU_MAX_REGIONS: i32 = 8;

#[repr(C)]
pub struct drm_ethosu_bo_create {
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_ethosu_bo_mmap_offset {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_ethosu_bo_wait {
    pub handle: u32,
    pub pad: u32,
    pub timeout_ns: i64,
}

#[repr(C)]
pub struct drm_ethosu_cmdstream_bo_create {
    pub size: u32,
    pub flags: u32,
    pub data: u64,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_ethosu_dev_query {
    pub r#type: u32,
    pub size: u32,
    pub pointer: u64,
}

#[repr(C)]
pub struct drm_ethosu_job {
    pub cmd_bo: u32,
    pub sram_size: u32,
    pub region_bo_handles: [u32; 8],
}

#[repr(C)]
pub struct drm_ethosu_npu_info {
    pub id: u32,
    pub config: u32,
    pub sram_size: u32,
}

#[repr(C)]
pub struct drm_ethosu_submit {
    pub jobs: u64,
    pub job_count: u32,
    pub pad: u32,
}

records! {
    drm_ethosu_bo_create: size 16, align 8;
    drm_ethosu_bo_mmap_offset: size 16, align 8;
    drm_ethosu_bo_wait: size 16, align 8;
    drm_ethosu_cmdstream_bo_create: size 24, align 8;
    drm_ethosu_dev_query: size 16, align 8;
    drm_ethosu_job: size 40, align 4;
    drm_ethosu_npu_info: size 12, align 4;
    drm_ethosu_submit: size 16, align 8;
}
