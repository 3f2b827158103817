// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/panfrost_drm.h

pub const DRM_IOCTL_PANFROST_CREATE_BO: u32 = 0xc0186442;
pub const DRM_IOCTL_PANFROST_GET_BO_OFFSET: u32 = 0xc0106445;
pub const DRM_IOCTL_PANFROST_GET_PARAM: u32 = 0xc0106444;
pub const DRM_IOCTL_PANFROST_JM_CTX_CREATE: u32 = 0xc008644a;
pub const DRM_IOCTL_PANFROST_JM_CTX_DESTROY: u32 = 0xc008644b;
pub const DRM_IOCTL_PANFROST_MADVISE: u32 = 0xc00c6448;
pub const DRM_IOCTL_PANFROST_MMAP_BO: u32 = 0xc0106443;
pub const DRM_IOCTL_PANFROST_PERFCNT_DUMP: u32 = 0x40086447;
pub const DRM_IOCTL_PANFROST_PERFCNT_ENABLE: u32 = 0x40086446;
pub const DRM_IOCTL_PANFROST_QUERY_BO_INFO: u32 = 0xc010644d;
pub const DRM_IOCTL_PANFROST_SET_LABEL_BO: u32 = 0xc0106449;
pub const DRM_IOCTL_PANFROST_SUBMIT: u32 = 0x40306440;
pub const DRM_IOCTL_PANFROST_SYNC_BO: u32 = 0xc010644c;
pub const DRM_IOCTL_PANFROST_WAIT_BO: u32 = 0x40106441;
pub const DRM_PANFROST_BO_IS_IMPORTED: i32 = 0x1;
pub const DRM_PANFROST_CREATE_BO: i32 = 0x2;
pub const DRM_PANFROST_GET_BO_OFFSET: i32 = 0x5;
pub const DRM_PANFROST_GET_PARAM: i32 = 0x4;
pub const DRM_PANFROST_GPU_COHERENCY_ACE: i32 = 1;
pub const DRM_PANFROST_GPU_COHERENCY_ACE_LITE: i32 = 0;
pub const DRM_PANFROST_GPU_COHERENCY_NONE: i32 = 31;
pub const DRM_PANFROST_JM_CTX_CREATE: i32 = 0xa;
pub const DRM_PANFROST_JM_CTX_DESTROY: i32 = 0xb;
pub const DRM_PANFROST_MADVISE: i32 = 0x8;
pub const DRM_PANFROST_MMAP_BO: i32 = 0x3;
pub const DRM_PANFROST_PARAM_AFBC_FEATURES: i32 = 40;
pub const DRM_PANFROST_PARAM_ALLOWED_JM_CTX_PRIORITIES: i32 = 43;
pub const DRM_PANFROST_PARAM_AS_PRESENT: i32 = 6;
pub const DRM_PANFROST_PARAM_COHERENCY_FEATURES: i32 = 17;
pub const DRM_PANFROST_PARAM_CORE_FEATURES: i32 = 9;
pub const DRM_PANFROST_PARAM_GPU_PROD_ID: i32 = 0;
pub const DRM_PANFROST_PARAM_GPU_REVISION: i32 = 1;
pub const DRM_PANFROST_PARAM_JS_FEATURES0: i32 = 22;
pub const DRM_PANFROST_PARAM_JS_FEATURES1: i32 = 23;
pub const DRM_PANFROST_PARAM_JS_FEATURES10: i32 = 32;
pub const DRM_PANFROST_PARAM_JS_FEATURES11: i32 = 33;
pub const DRM_PANFROST_PARAM_JS_FEATURES12: i32 = 34;
pub const DRM_PANFROST_PARAM_JS_FEATURES13: i32 = 35;
pub const DRM_PANFROST_PARAM_JS_FEATURES14: i32 = 36;
pub const DRM_PANFROST_PARAM_JS_FEATURES15: i32 = 37;
pub const DRM_PANFROST_PARAM_JS_FEATURES2: i32 = 24;
pub const DRM_PANFROST_PARAM_JS_FEATURES3: i32 = 25;
pub const DRM_PANFROST_PARAM_JS_FEATURES4: i32 = 26;
pub const DRM_PANFROST_PARAM_JS_FEATURES5: i32 = 27;
pub const DRM_PANFROST_PARAM_JS_FEATURES6: i32 = 28;
pub const DRM_PANFROST_PARAM_JS_FEATURES7: i32 = 29;
pub const DRM_PANFROST_PARAM_JS_FEATURES8: i32 = 30;
pub const DRM_PANFROST_PARAM_JS_FEATURES9: i32 = 31;
pub const DRM_PANFROST_PARAM_JS_PRESENT: i32 = 7;
pub const DRM_PANFROST_PARAM_L2_FEATURES: i32 = 8;
pub const DRM_PANFROST_PARAM_L2_PRESENT: i32 = 4;
pub const DRM_PANFROST_PARAM_MAX_THREADS: i32 = 14;
pub const DRM_PANFROST_PARAM_MEM_FEATURES: i32 = 11;
pub const DRM_PANFROST_PARAM_MMU_FEATURES: i32 = 12;
pub const DRM_PANFROST_PARAM_NR_CORE_GROUPS: i32 = 38;
pub const DRM_PANFROST_PARAM_SELECTED_COHERENCY: i32 = 44;
pub const DRM_PANFROST_PARAM_SHADER_PRESENT: i32 = 2;
pub const DRM_PANFROST_PARAM_STACK_PRESENT: i32 = 5;
pub const DRM_PANFROST_PARAM_SYSTEM_TIMESTAMP: i32 = 41;
pub const DRM_PANFROST_PARAM_SYSTEM_TIMESTAMP_FREQUENCY: i32 = 42;
pub const DRM_PANFROST_PARAM_TEXTURE_FEATURES0: i32 = 18;
pub const DRM_PANFROST_PARAM_TEXTURE_FEATURES1: i32 = 19;
pub const DRM_PANFROST_PARAM_TEXTURE_FEATURES2: i32 = 20;
pub const DRM_PANFROST_PARAM_TEXTURE_FEATURES3: i32 = 21;
pub const DRM_PANFROST_PARAM_THREAD_FEATURES: i32 = 13;
pub const DRM_PANFROST_PARAM_THREAD_MAX_BARRIER_SZ: i32 = 16;
pub const DRM_PANFROST_PARAM_THREAD_MAX_WORKGROUP_SZ: i32 = 15;
pub const DRM_PANFROST_PARAM_THREAD_TLS_ALLOC: i32 = 39;
pub const DRM_PANFROST_PARAM_TILER_FEATURES: i32 = 10;
pub const DRM_PANFROST_PARAM_TILER_PRESENT: i32 = 3;
pub const DRM_PANFROST_PERFCNT_DUMP: i32 = 0x7;
pub const DRM_PANFROST_PERFCNT_ENABLE: i32 = 0x6;
pub const DRM_PANFROST_QUERY_BO_INFO: i32 = 0xd;
pub const DRM_PANFROST_SET_LABEL_BO: i32 = 0x9;
pub const DRM_PANFROST_SUBMIT: i32 = 0x0;
pub const DRM_PANFROST_SYNC_BO: i32 = 0xc;
pub const DRM_PANFROST_WAIT_BO: i32 = 0x1;
pub const PANFROSTDUMP_BUF_BO: i32 = 2;
pub const PANFROSTDUMP_BUF_BOMAP: i32 = 1;
pub const PANFROSTDUMP_BUF_REG: i32 = 0;
pub const PANFROSTDUMP_BUF_TRAILER: i32 = 3;
pub const PANFROSTDUMP_MAGIC: i32 = 0x464e4150;
pub const PANFROSTDUMP_MAJOR: i32 = 1;
pub const PANFROSTDUMP_MINOR: i32 = 0;
pub const PANFROST_BO_HEAP: i32 = 2;
pub const PANFROST_BO_NOEXEC: i32 = 1;
pub const PANFROST_BO_SYNC_CPU_CACHE_FLUSH: i32 = 0;
pub const PANFROST_BO_SYNC_CPU_CACHE_FLUSH_AND_INVALIDATE: i32 = 1;
pub const PANFROST_BO_WB_MMAP: i32 = 4;
pub const PANFROST_JD_REQ_CYCLE_COUNT: i32 = 0x2;
pub const PANFROST_JD_REQ_FS: i32 = 0x1;
pub const PANFROST_JM_CTX_PRIORITY_HIGH: i32 = 2;
pub const PANFROST_JM_CTX_PRIORITY_LOW: i32 = 0;
pub const PANFROST_JM_CTX_PRIORITY_MEDIUM: i32 = 1;
pub const PANFROST_MADV_DONTNEED: i32 = 1;
pub const PANFROST_MADV_WILLNEED: i32 = 0;

#[repr(C)]
pub struct drm_panfrost_bo_sync_op {
    pub handle: u32,
    pub r#type: u32,
    pub offset: u32,
    pub size: u32,
}

#[repr(C)]
pub struct drm_panfrost_create_bo {
    pub size: u32,
    pub flags: u32,
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_panfrost_get_bo_offset {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_panfrost_get_param {
    pub param: u32,
    pub pad: u32,
    pub value: u64,
}

#[repr(C)]
pub struct drm_panfrost_jm_ctx_create {
    pub handle: u32,
    pub priority: u32,
}

#[repr(C)]
pub struct drm_panfrost_jm_ctx_destroy {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panfrost_madvise {
    pub handle: u32,
    pub madv: u32,
    pub retained: u32,
}

#[repr(C)]
pub struct drm_panfrost_mmap_bo {
    pub handle: u32,
    pub flags: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_panfrost_perfcnt_dump {
    pub buf_ptr: u64,
}

#[repr(C)]
pub struct drm_panfrost_perfcnt_enable {
    pub enable: u32,
    pub counterset: u32,
}

#[repr(C)]
pub struct drm_panfrost_query_bo_info {
    pub handle: u32,
    pub extra_flags: u32,
    pub create_flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panfrost_set_label_bo {
    pub handle: u32,
    pub pad: u32,
    pub label: u64,
}

#[repr(C)]
pub struct drm_panfrost_submit {
    pub jc: u64,
    pub in_syncs: u64,
    pub in_sync_count: u32,
    pub out_sync: u32,
    pub bo_handles: u64,
    pub bo_handle_count: u32,
    pub requirements: u32,
    pub jm_ctx_handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panfrost_sync_bo {
    pub ops: u64,
    pub op_count: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panfrost_wait_bo {
    pub handle: u32,
    pub pad: u32,
    pub timeout_ns: i64,
}

#[repr(C)]
pub struct panfrost_dump_object_header {
    pub magic: u32,
    pub r#type: u32,
    pub file_size: u32,
    pub file_offset: u32,
    pub anon0: panfrost_dump_object_header_anon0,
}

#[repr(C)]
pub union panfrost_dump_object_header_anon0 {
    pub reghdr: panfrost_dump_object_header_anon0_reghdr,
    pub bomap: panfrost_dump_object_header_anon0_bomap,
    pub sizer: [u32; 496],
}

#[repr(C)]
pub struct panfrost_dump_object_header_anon0_bomap {
    pub valid: u32,
    pub iova: u64,
    pub data: [u32; 2],
}

#[repr(C)]
pub struct panfrost_dump_object_header_anon0_reghdr {
    pub jc: u64,
    pub gpu_id: u32,
    pub major: u32,
    pub minor: u32,
    pub nbos: u64,
}

#[repr(C)]
pub struct panfrost_dump_registers {
    pub reg: u32,
    pub value: u32,
}

records! {
    drm_panfrost_bo_sync_op: size 16, align 4;
    drm_panfrost_create_bo: size 24, align 8;
    drm_panfrost_get_bo_offset: size 16, align 8;
    drm_panfrost_get_param: size 16, align 8;
    drm_panfrost_jm_ctx_create: size 8, align 4;
    drm_panfrost_jm_ctx_destroy: size 8, align 4;
    drm_panfrost_madvise: size 12, align 4;
    drm_panfrost_mmap_bo: size 16, align 8;
    drm_panfrost_perfcnt_dump: size 8, align 8;
    drm_panfrost_perfcnt_enable: size 8, align 4;
    drm_panfrost_query_bo_info: size 16, align 4;
    drm_panfrost_set_label_bo: size 16, align 8;
    drm_panfrost_submit: size 48, align 8;
    drm_panfrost_sync_bo: size 16, align 8;
    drm_panfrost_wait_bo: size 16, align 8;
    panfrost_dump_object_header: size 2000, align 8;
    panfrost_dump_object_header_anon0: size 1984, align 8;
    panfrost_dump_object_header_anon0_bomap: size 24, align 8;
    panfrost_dump_object_header_anon0_reghdr: size 32, align 8;
    panfrost_dump_registers: size 8, align 4;
}
