// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/ivpu_accel.h

pub const DRM_IOCTL_IVPU_BO_CREATE: u32 = 0xc0186442;
pub const DRM_IOCTL_IVPU_BO_CREATE_FROM_USERPTR: u32 = 0xc020644e;
pub const DRM_IOCTL_IVPU_BO_INFO: u32 = 0xc0206443;
pub const DRM_IOCTL_IVPU_BO_WAIT: u32 = 0xc0186446;
pub const DRM_IOCTL_IVPU_CMDQ_CREATE: u32 = 0xc00c644b;
pub const DRM_IOCTL_IVPU_CMDQ_DESTROY: u32 = 0x4004644c;
pub const DRM_IOCTL_IVPU_CMDQ_SUBMIT: u32 = 0x4020644d;
pub const DRM_IOCTL_IVPU_GET_PARAM: u32 = 0xc0106440;
pub const DRM_IOCTL_IVPU_METRIC_STREAMER_GET_DATA: u32 = 0xc0206449;
pub const DRM_IOCTL_IVPU_METRIC_STREAMER_GET_INFO: u32 = 0xc020644a;
pub const DRM_IOCTL_IVPU_METRIC_STREAMER_START: u32 = 0xc0206447;
pub const DRM_IOCTL_IVPU_METRIC_STREAMER_STOP: u32 = 0x40086448;
pub const DRM_IOCTL_IVPU_SET_PARAM: u32 = 0x40106441;
pub const DRM_IOCTL_IVPU_SUBMIT: u32 = 0x40206445;
pub const DRM_IVPU_BO_CACHED: i32 = 0x0;
pub const DRM_IVPU_BO_CACHE_MASK: i32 = 0x30000;
pub const DRM_IVPU_BO_CREATE: i32 = 0x2;
pub const DRM_IVPU_BO_CREATE_FROM_USERPTR: i32 = 0xe;
pub const DRM_IVPU_BO_DMA_MEM: i32 = 0x4;
pub const DRM_IVPU_BO_FLAGS: i32 = 0x3000f;
pub const DRM_IVPU_BO_HIGH_MEM: i32 = 1;
pub const DRM_IVPU_BO_INFO: i32 = 0x3;
pub const DRM_IVPU_BO_MAPPABLE: i32 = 0x2;
pub const DRM_IVPU_BO_READ_ONLY: i32 = 0x8;
pub const DRM_IVPU_BO_SHAVE_MEM: i32 = 0x1;
pub const DRM_IVPU_BO_UNCACHED: i32 = 0x10000;
pub const DRM_IVPU_BO_WAIT: i32 = 0x6;
pub const DRM_IVPU_BO_WC: i32 = 0x20000;
pub const DRM_IVPU_CAP_BO_CREATE_FROM_USERPTR: i32 = 4;
pub const DRM_IVPU_CAP_DMA_MEMORY_RANGE: i32 = 2;
pub const DRM_IVPU_CAP_MANAGE_CMDQ: i32 = 3;
pub const DRM_IVPU_CAP_METRIC_STREAMER: i32 = 1;
pub const DRM_IVPU_CMDQ_CREATE: i32 = 0xb;
pub const DRM_IVPU_CMDQ_DESTROY: i32 = 0xc;
pub const DRM_IVPU_CMDQ_FLAG_TURBO: i32 = 0x1;
pub const DRM_IVPU_CMDQ_SUBMIT: i32 = 0xd;
pub const DRM_IVPU_CONTEXT_PRIORITY_FOCUS: i32 = 2;
pub const DRM_IVPU_CONTEXT_PRIORITY_IDLE: i32 = 0;
pub const DRM_IVPU_CONTEXT_PRIORITY_NORMAL: i32 = 1;
pub const DRM_IVPU_CONTEXT_PRIORITY_REALTIME: i32 = 3;
pub const DRM_IVPU_ENGINE_COMPUTE: i32 = 0;
pub const DRM_IVPU_ENGINE_COPY: i32 = 1;
pub const DRM_IVPU_GET_PARAM: i32 = 0x0;
pub const DRM_IVPU_JOB_PRIORITY_DEFAULT: i32 = 0;
pub const DRM_IVPU_JOB_PRIORITY_FOCUS: i32 = 3;
pub const DRM_IVPU_JOB_PRIORITY_IDLE: i32 = 1;
pub const DRM_IVPU_JOB_PRIORITY_NORMAL: i32 = 2;
pub const DRM_IVPU_JOB_PRIORITY_REALTIME: i32 = 4;
pub const DRM_IVPU_JOB_STATUS_ABORTED: i32 = 256;
pub const DRM_IVPU_JOB_STATUS_SUCCESS: i32 = 0;
pub const DRM_IVPU_METRIC_STREAMER_GET_DATA: i32 = 0x9;
pub const DRM_IVPU_METRIC_STREAMER_GET_INFO: i32 = 0xa;
pub const DRM_IVPU_METRIC_STREAMER_START: i32 = 0x7;
pub const DRM_IVPU_METRIC_STREAMER_STOP: i32 = 0x8;
pub const DRM_IVPU_PARAM_CAPABILITIES: i32 = 13;
pub const DRM_IVPU_PARAM_CONTEXT_BASE_ADDRESS: i32 = 5;
pub const DRM_IVPU_PARAM_CONTEXT_ID: i32 = 7;
pub const DRM_IVPU_PARAM_CONTEXT_PRIORITY: i32 = 6;
pub const DRM_IVPU_PARAM_CORE_CLOCK_RATE: i32 = 3;
pub const DRM_IVPU_PARAM_DEVICE_ID: i32 = 0;
pub const DRM_IVPU_PARAM_DEVICE_REVISION: i32 = 1;
pub const DRM_IVPU_PARAM_ENGINE_HEARTBEAT: i32 = 9;
pub const DRM_IVPU_PARAM_FW_API_VERSION: i32 = 8;
pub const DRM_IVPU_PARAM_NUM_CONTEXTS: i32 = 4;
pub const DRM_IVPU_PARAM_PLATFORM_TYPE: i32 = 2;
pub const DRM_IVPU_PARAM_PREEMPT_BUFFER_SIZE: i32 = 14;
pub const DRM_IVPU_PARAM_SKU: i32 = 12;
pub const DRM_IVPU_PARAM_TILE_CONFIG: i32 = 11;
pub const DRM_IVPU_PARAM_UNIQUE_INFERENCE_ID: i32 = 10;
pub const DRM_IVPU_PLATFORM_TYPE_SILICON: i32 = 0;
pub const DRM_IVPU_SET_PARAM: i32 = 0x1;
pub const DRM_IVPU_SUBMIT: i32 = 0x5;

#[repr(C)]
pub struct drm_ivpu_bo_create {
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
    pub vpu_addr: u64,
}

#[repr(C)]
pub struct drm_ivpu_bo_create_from_userptr {
    pub user_ptr: u64,
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
    pub vpu_addr: u64,
}

#[repr(C)]
pub struct drm_ivpu_bo_info {
    pub handle: u32,
    pub flags: u32,
    pub vpu_addr: u64,
    pub mmap_offset: u64,
    pub size: u64,
}

#[repr(C)]
pub struct drm_ivpu_bo_wait {
    pub handle: u32,
    pub flags: u32,
    pub timeout_ns: i64,
    pub job_status: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_ivpu_cmdq_create {
    pub cmdq_id: u32,
    pub priority: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_ivpu_cmdq_destroy {
    pub cmdq_id: u32,
}

#[repr(C)]
pub struct drm_ivpu_cmdq_submit {
    pub buffers_ptr: u64,
    pub buffer_count: u32,
    pub cmdq_id: u32,
    pub flags: u32,
    pub commands_offset: u32,
    pub preempt_buffer_index: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct drm_ivpu_metric_streamer_get_data {
    pub metric_group_mask: u64,
    pub buffer_ptr: u64,
    pub buffer_size: u64,
    pub data_size: u64,
}

#[repr(C)]
pub struct drm_ivpu_metric_streamer_start {
    pub metric_group_mask: u64,
    pub sampling_period_ns: u64,
    pub read_period_samples: u32,
    pub sample_size: u32,
    pub max_data_size: u32,
}

#[repr(C)]
pub struct drm_ivpu_metric_streamer_stop {
    pub metric_group_mask: u64,
}

#[repr(C)]
pub struct drm_ivpu_param {
    pub param: u32,
    pub index: u32,
    pub value: u64,
}

#[repr(C)]
pub struct drm_ivpu_submit {
    pub buffers_ptr: u64,
    pub buffer_count: u32,
    pub engine: u32,
    pub flags: u32,
    pub commands_offset: u32,
    pub priority: u32,
}

records! {
    drm_ivpu_bo_create: size 24, align 8;
    drm_ivpu_bo_create_from_userptr: size 32, align 8;
    drm_ivpu_bo_info: size 32, align 8;
    drm_ivpu_bo_wait: size 24, align 8;
    drm_ivpu_cmdq_create: size 12, align 4;
    drm_ivpu_cmdq_destroy: size 4, align 4;
    drm_ivpu_cmdq_submit: size 32, align 8;
    drm_ivpu_metric_streamer_get_data: size 32, align 8;
    drm_ivpu_metric_streamer_start: size 32, align 8;
    drm_ivpu_metric_streamer_stop: size 8, align 8;
    drm_ivpu_param: size 16, align 8;
    drm_ivpu_submit: size 32, align 8;
}
