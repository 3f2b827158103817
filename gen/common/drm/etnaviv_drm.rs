// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/etnaviv_drm.h

pub const DRM_ETNAVIV_GEM_CPU_FINI: i32 = 0x5;
pub const DRM_ETNAVIV_GEM_CPU_PREP: i32 = 0x4;
pub const DRM_ETNAVIV_GEM_INFO: i32 = 0x3;
pub const DRM_ETNAVIV_GEM_NEW: i32 = 0x2;
pub const DRM_ETNAVIV_GEM_SUBMIT: i32 = 0x6;
pub const DRM_ETNAVIV_GEM_USERPTR: i32 = 0x8;
pub const DRM_ETNAVIV_GEM_WAIT: i32 = 0x9;
pub const DRM_ETNAVIV_GET_PARAM: i32 = 0x0;
pub const DRM_ETNAVIV_NUM_IOCTLS: i32 = 0xc;
pub const DRM_ETNAVIV_PM_QUERY_DOM: i32 = 0xa;
pub const DRM_ETNAVIV_PM_QUERY_SIG: i32 = 0xb;
pub const DRM_ETNAVIV_WAIT_FENCE: i32 = 0x7;
pub const DRM_IOCTL_ETNAVIV_GEM_CPU_FINI: u32 = 0x40086445;
pub const DRM_IOCTL_ETNAVIV_GEM_CPU_PREP: u32 = 0x40186444;
pub const DRM_IOCTL_ETNAVIV_GEM_INFO: u32 = 0xc0106443;
pub const DRM_IOCTL_ETNAVIV_GEM_NEW: u32 = 0xc0106442;
pub const DRM_IOCTL_ETNAVIV_GEM_SUBMIT: u32 = 0xc0486446;
pub const DRM_IOCTL_ETNAVIV_GEM_USERPTR: u32 = 0xc0186448;
pub const DRM_IOCTL_ETNAVIV_GEM_WAIT: u32 = 0x40206449;
pub const DRM_IOCTL_ETNAVIV_GET_PARAM: u32 = 0xc0106440;
pub const DRM_IOCTL_ETNAVIV_PM_QUERY_DOM: u32 = 0xc048644a;
pub const DRM_IOCTL_ETNAVIV_PM_QUERY_SIG: u32 = 0xc04c644b;
pub const DRM_IOCTL_ETNAVIV_WAIT_FENCE: u32 = 0x40206447;
pub const ETNAVIV_PARAM_GPU_BUFFER_SIZE: i32 = 0x17;
pub const ETNAVIV_PARAM_GPU_CUSTOMER_ID: i32 = 0x1d;
pub const ETNAVIV_PARAM_GPU_ECO_ID: i32 = 0x1e;
pub const ETNAVIV_PARAM_GPU_FEATURES_0: i32 = 0x3;
pub const ETNAVIV_PARAM_GPU_FEATURES_1: i32 = 0x4;
pub const ETNAVIV_PARAM_GPU_FEATURES_10: i32 = 0xd;
pub const ETNAVIV_PARAM_GPU_FEATURES_11: i32 = 0xe;
pub const ETNAVIV_PARAM_GPU_FEATURES_12: i32 = 0xf;
pub const ETNAVIV_PARAM_GPU_FEATURES_2: i32 = 0x5;
pub const ETNAVIV_PARAM_GPU_FEATURES_3: i32 = 0x6;
pub const ETNAVIV_PARAM_GPU_FEATURES_4: i32 = 0x7;
pub const ETNAVIV_PARAM_GPU_FEATURES_5: i32 = 0x8;
pub const ETNAVIV_PARAM_GPU_FEATURES_6: i32 = 0x9;
pub const ETNAVIV_PARAM_GPU_FEATURES_7: i32 = 0xa;
pub const ETNAVIV_PARAM_GPU_FEATURES_8: i32 = 0xb;
pub const ETNAVIV_PARAM_GPU_FEATURES_9: i32 = 0xc;
pub const ETNAVIV_PARAM_GPU_INSTRUCTION_COUNT: i32 = 0x18;
pub const ETNAVIV_PARAM_GPU_MODEL: i32 = 0x1;
pub const ETNAVIV_PARAM_GPU_NUM_CONSTANTS: i32 = 0x19;
pub const ETNAVIV_PARAM_GPU_NUM_VARYINGS: i32 = 0x1a;
pub const ETNAVIV_PARAM_GPU_PIXEL_PIPES: i32 = 0x15;
pub const ETNAVIV_PARAM_GPU_PRODUCT_ID: i32 = 0x1c;
pub const ETNAVIV_PARAM_GPU_REGISTER_MAX: i32 = 0x11;
pub const ETNAVIV_PARAM_GPU_REVISION: i32 = 0x2;
pub const ETNAVIV_PARAM_GPU_SHADER_CORE_COUNT: i32 = 0x14;
pub const ETNAVIV_PARAM_GPU_STREAM_COUNT: i32 = 0x10;
pub const ETNAVIV_PARAM_GPU_THREAD_COUNT: i32 = 0x12;
pub const ETNAVIV_PARAM_GPU_VERTEX_CACHE_SIZE: i32 = 0x13;
pub const ETNAVIV_PARAM_GPU_VERTEX_OUTPUT_BUFFER_SIZE: i32 = 0x16;
pub const ETNAVIV_PARAM_SOFTPIN_START_ADDR: i32 = 0x1b;
pub const ETNA_BO_CACHED: i32 = 0x10000;
pub const ETNA_BO_CACHE_MASK: i32 = 0xf0000;
pub const ETNA_BO_FORCE_MMU: i32 = 0x100000;
pub const ETNA_BO_UNCACHED: i32 = 0x40000;
pub const ETNA_BO_WC: i32 = 0x20000;
pub const ETNA_MAX_PIPES: i32 = 4;
pub const ETNA_PIPE_2D: i32 = 0x1;
pub const ETNA_PIPE_3D: i32 = 0x0;
pub const ETNA_PIPE_VG: i32 = 0x2;
pub const ETNA_PM_PROCESS_POST: i32 = 0x2;
pub const ETNA_PM_PROCESS_PRE: i32 = 0x1;
pub const ETNA_PREP_NOSYNC: i32 = 0x4;
pub const ETNA_PREP_READ: i32 = 0x1;
pub const ETNA_PREP_WRITE: i32 = 0x2;
pub const ETNA_SUBMIT_BO_READ: i32 = 0x1;
pub const ETNA_SUBMIT_BO_WRITE: i32 = 0x2;
pub const ETNA_SUBMIT_FENCE_FD_IN: i32 = 0x2;
pub const ETNA_SUBMIT_FENCE_FD_OUT: i32 = 0x4;
pub const ETNA_SUBMIT_FLAGS: i32 = 15;
pub const ETNA_SUBMIT_NO_IMPLICIT: i32 = 0x1;
pub const ETNA_SUBMIT_SOFTPIN: i32 = 0x8;
pub const ETNA_USERPTR_READ: i32 = 0x1;
pub const ETNA_USERPTR_WRITE: i32 = 0x2;
pub const ETNA_WAIT_NONBLOCK: i32 = 0x1;

#[repr(C)]
pub struct drm_etnaviv_gem_cpu_fini {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_etnaviv_gem_cpu_prep {
    pub handle: u32,
    pub op: u32,
    pub timeout: drm_etnaviv_timespec,
}

#[repr(C)]
pub struct drm_etnaviv_gem_info {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_etnaviv_gem_new {
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_etnaviv_gem_submit {
    pub fence: u32,
    pub pipe: u32,
    pub exec_state: u32,
    pub nr_bos: u32,
    pub nr_relocs: u32,
    pub stream_size: u32,
    pub bos: u64,
    pub relocs: u64,
    pub stream: u64,
    pub flags: u32,
    pub fence_fd: i32,
    pub pmrs: u64,
    pub nr_pmrs: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_etnaviv_gem_submit_bo {
    pub flags: u32,
    pub handle: u32,
    pub presumed: u64,
}

#[repr(C)]
pub struct drm_etnaviv_gem_submit_pmr {
    pub flags: u32,
    pub domain: u8,
    pub pad: u8,
    pub signal: u16,
    pub sequence: u32,
    pub read_offset: u32,
    pub read_idx: u32,
}

#[repr(C)]
pub struct drm_etnaviv_gem_submit_reloc {
    pub submit_offset: u32,
    pub reloc_idx: u32,
    pub reloc_offset: u64,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_etnaviv_gem_userptr {
    pub user_ptr: u64,
    pub user_size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_etnaviv_gem_wait {
    pub pipe: u32,
    pub handle: u32,
    pub flags: u32,
    pub pad: u32,
    pub timeout: drm_etnaviv_timespec,
}

#[repr(C)]
pub struct drm_etnaviv_param {
    pub pipe: u32,
    pub param: u32,
    pub value: u64,
}

#[repr(C)]
pub struct drm_etnaviv_pm_domain {
    pub pipe: u32,
    pub iter: u8,
    pub id: u8,
    pub nr_signals: u16,
    pub name: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct drm_etnaviv_pm_signal {
    pub pipe: u32,
    pub domain: u8,
    pub pad: u8,
    pub iter: u16,
    pub id: u16,
    pub name: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct drm_etnaviv_timespec {
    pub tv_sec: i64,
    pub tv_nsec: i64,
}

#[repr(C)]
pub struct drm_etnaviv_wait_fence {
    pub pipe: u32,
    pub fence: u32,
    pub flags: u32,
    pub pad: u32,
    pub timeout: drm_etnaviv_timespec,
}

records! {
    drm_etnaviv_gem_cpu_fini: size 8, align 4;
    drm_etnaviv_gem_cpu_prep: size 24, align 8;
    drm_etnaviv_gem_info: size 16, align 8;
    drm_etnaviv_gem_new: size 16, align 8;
    drm_etnaviv_gem_submit: size 72, align 8;
    drm_etnaviv_gem_submit_bo: size 16, align 8;
    drm_etnaviv_gem_submit_pmr: size 20, align 4;
    drm_etnaviv_gem_submit_reloc: size 24, align 8;
    drm_etnaviv_gem_userptr: size 24, align 8;
    drm_etnaviv_gem_wait: size 32, align 8;
    drm_etnaviv_param: size 16, align 8;
    drm_etnaviv_pm_domain: size 72, align 4;
    drm_etnaviv_pm_signal: size 76, align 4;
    drm_etnaviv_timespec: size 16, align 8;
    drm_etnaviv_wait_fence: size 32, align 8;
}
