// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/lima_drm.h

pub const DRM_IOCTL_LIMA_CTX_CREATE: u32 = 0x80086445;
pub const DRM_IOCTL_LIMA_CTX_FREE: u32 = 0x40086446;
pub const DRM_IOCTL_LIMA_GEM_CREATE: u32 = 0xc0106441;
pub const DRM_IOCTL_LIMA_GEM_INFO: u32 = 0xc0106442;
pub const DRM_IOCTL_LIMA_GEM_SUBMIT: u32 = 0x40306443;
pub const DRM_IOCTL_LIMA_GEM_WAIT: u32 = 0x40106444;
pub const DRM_IOCTL_LIMA_GET_PARAM: u32 = 0xc0106440;
pub const DRM_LIMA_CTX_CREATE: i32 = 0x5;
pub const DRM_LIMA_CTX_FREE: i32 = 0x6;
pub const DRM_LIMA_GEM_CREATE: i32 = 0x1;
pub const DRM_LIMA_GEM_INFO: i32 = 0x2;
pub const DRM_LIMA_GEM_SUBMIT: i32 = 0x3;
pub const DRM_LIMA_GEM_WAIT: i32 = 0x4;
pub const DRM_LIMA_GET_PARAM: i32 = 0x0;
pub const DRM_LIMA_PARAM_GPU_ID: i32 = 0;
pub const DRM_LIMA_PARAM_GPU_ID_MALI400: i32 = 1;
pub const DRM_LIMA_PARAM_GPU_ID_MALI450: i32 = 2;
pub const DRM_LIMA_PARAM_GPU_ID_UNKNOWN: i32 = 0;
pub const DRM_LIMA_PARAM_GP_VERSION: i32 = 2;
pub const DRM_LIMA_PARAM_NUM_PP: i32 = 1;
pub const DRM_LIMA_PARAM_PP_VERSION: i32 = 3;
pub const LIMA_BO_FLAG_HEAP: i32 = 0x1;
pub const LIMA_GEM_WAIT_READ: i32 = 0x1;
pub const LIMA_GEM_WAIT_WRITE: i32 = 0x2;
pub const LIMA_GP_FRAME_REG_NUM: i32 = 6;
pub const LIMA_PIPE_GP: i32 = 0x0;
pub const LIMA_PIPE_PP: i32 = 0x1;
pub const LIMA_PP_FRAME_REG_NUM: i32 = 23;
pub const LIMA_PP_WB_REG_NUM: i32 = 12;
pub const LIMA_SUBMIT_BO_READ: i32 = 0x1;
pub const LIMA_SUBMIT_BO_WRITE: i32 = 0x2;
pub const LIMA_SUBMIT_FLAG_EXPLICIT_FENCE: i32 = 0x1;

#[repr(C)]
pub struct drm_lima_ctx_create {
    pub id: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_lima_ctx_free {
    pub id: u32,
    pub _pad: u32,
}

#[repr(C)]
pub struct drm_lima_gem_create {
    pub size: u32,
    pub flags: u32,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_lima_gem_info {
    pub handle: u32,
    pub va: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_lima_gem_submit {
    pub ctx: u32,
    pub pipe: u32,
    pub nr_bos: u32,
    pub frame_size: u32,
    pub bos: u64,
    pub frame: u64,
    pub flags: u32,
    pub out_sync: u32,
    pub in_sync: [u32; 2],
}

#[repr(C)]
pub struct drm_lima_gem_submit_bo {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_lima_gem_wait {
    pub handle: u32,
    pub op: u32,
    pub timeout_ns: i64,
}

#[repr(C)]
pub struct drm_lima_get_param {
    pub param: u32,
    pub pad: u32,
    pub value: u64,
}

#[repr(C)]
pub struct drm_lima_gp_frame {
    pub frame: [u32; 6],
}

#[repr(C)]
pub struct drm_lima_m400_pp_frame {
    pub frame: [u32; 23],
    pub num_pp: u32,
    pub wb: [u32; 36],
    pub plbu_array_address: [u32; 4],
    pub fragment_stack_address: [u32; 4],
}

#[repr(C)]
pub struct drm_lima_m450_pp_frame {
    pub frame: [u32; 23],
    pub num_pp: u32,
    pub wb: [u32; 36],
    pub use_dlbu: u32,
    pub _pad: u32,
    pub anon0: drm_lima_m450_pp_frame_anon0,
    pub fragment_stack_address: [u32; 8],
}

#[repr(C)]
pub union drm_lima_m450_pp_frame_anon0 {
    pub plbu_array_address: [u32; 8],
    pub dlbu_regs: [u32; 4],
}

records! {
    drm_lima_ctx_create: size 8, align 4;
    drm_lima_ctx_free: size 8, align 4;
    drm_lima_gem_create: size 16, align 4;
    drm_lima_gem_info: size 16, align 8;
    drm_lima_gem_submit: size 48, align 8;
    drm_lima_gem_submit_bo: size 8, align 4;
    drm_lima_gem_wait: size 16, align 8;
    drm_lima_get_param: size 16, align 8;
    drm_lima_gp_frame: size 24, align 4;
    drm_lima_m400_pp_frame: size 272, align 4;
    drm_lima_m450_pp_frame: size 312, align 4;
    drm_lima_m450_pp_frame_anon0: size 32, align 4;
}
