// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/msm_drm.h

pub const DRM_IOCTL_MSM_GEM_CPU_FINI: u32 = 0x40046445;
pub const DRM_IOCTL_MSM_GEM_CPU_PREP: u32 = 0x40186444;
pub const DRM_IOCTL_MSM_GEM_INFO: u32 = 0xc0186443;
pub const DRM_IOCTL_MSM_GEM_MADVISE: u32 = 0xc00c6448;
pub const DRM_IOCTL_MSM_GEM_NEW: u32 = 0xc0106442;
pub const DRM_IOCTL_MSM_GEM_SUBMIT: u32 = 0xc0486446;
pub const DRM_IOCTL_MSM_GET_PARAM: u32 = 0xc0186440;
pub const DRM_IOCTL_MSM_PERFCNTR_CONFIG: u32 = 0x4020644e;
pub const DRM_IOCTL_MSM_SET_PARAM: u32 = 0x40186441;
pub const DRM_IOCTL_MSM_SUBMITQUEUE_CLOSE: u32 = 0x4004644b;
pub const DRM_IOCTL_MSM_SUBMITQUEUE_NEW: u32 = 0xc00c644a;
pub const DRM_IOCTL_MSM_SUBMITQUEUE_QUERY: u32 = 0x4018644c;
pub const DRM_IOCTL_MSM_VM_BIND: u32 = 0xc058644d;
pub const DRM_IOCTL_MSM_WAIT_FENCE: u32 = 0x40206447;
pub const DRM_MSM_GEM_CPU_FINI: i32 = 0x5;
pub const DRM_MSM_GEM_CPU_PREP: i32 = 0x4;
pub const DRM_MSM_GEM_INFO: i32 = 0x3;
pub const DRM_MSM_GEM_MADVISE: i32 = 0x8;
pub const DRM_MSM_GEM_NEW: i32 = 0x2;
pub const DRM_MSM_GEM_SUBMIT: i32 = 0x6;
pub const DRM_MSM_GET_PARAM: i32 = 0x0;
pub const DRM_MSM_PERFCNTR_CONFIG: i32 = 0xe;
pub const DRM_MSM_SET_PARAM: i32 = 0x1;
pub const DRM_MSM_SUBMITQUEUE_CLOSE: i32 = 0xb;
pub const DRM_MSM_SUBMITQUEUE_NEW: i32 = 0xa;
pub const DRM_MSM_SUBMITQUEUE_QUERY: i32 = 0xc;
pub const DRM_MSM_VM_BIND: i32 = 0xd;
pub const DRM_MSM_WAIT_FENCE: i32 = 0x7;
pub const MSM_BO_CACHED: i32 = 0x10000;
pub const MSM_BO_CACHED_COHERENT: i32 = 0x80000;
pub const MSM_BO_CACHE_MASK: i32 = 0xf0000;
pub const MSM_BO_FLAGS: i32 = 0xf0007;
pub const MSM_BO_GPU_READONLY: i32 = 0x2;
pub const MSM_BO_NO_SHARE: i32 = 0x4;
pub const MSM_BO_SCANOUT: i32 = 0x1;
pub const MSM_BO_UNCACHED: i32 = 0x40000;
pub const MSM_BO_WC: i32 = 0x20000;
pub const MSM_INFO_GET_FLAGS: i32 = 0x5;
pub const MSM_INFO_GET_IOVA: i32 = 0x1;
pub const MSM_INFO_GET_METADATA: i32 = 0x7;
pub const MSM_INFO_GET_NAME: i32 = 0x3;
pub const MSM_INFO_GET_OFFSET: i32 = 0x0;
pub const MSM_INFO_SET_IOVA: i32 = 0x4;
pub const MSM_INFO_SET_METADATA: i32 = 0x6;
pub const MSM_INFO_SET_NAME: i32 = 0x2;
pub const MSM_MADV_DONTNEED: i32 = 1;
pub const MSM_MADV_WILLNEED: i32 = 0;
pub const MSM_PARAM_AQE: i32 = 0x17;
pub const MSM_PARAM_CHIP_ID: i32 = 0x3;
pub const MSM_PARAM_CMDLINE: i32 = 0xd;
pub const MSM_PARAM_COMM: i32 = 0xc;
pub const MSM_PARAM_EN_VM_BIND: i32 = 0x16;
pub const MSM_PARAM_FAULTS: i32 = 0x9;
pub const MSM_PARAM_GMEM_BASE: i32 = 0x6;
pub const MSM_PARAM_GMEM_SIZE: i32 = 0x2;
pub const MSM_PARAM_GPU_ID: i32 = 0x1;
pub const MSM_PARAM_HAS_PRR: i32 = 0x15;
pub const MSM_PARAM_HIGHEST_BANK_BIT: i32 = 0x10;
pub const MSM_PARAM_MACROTILE_MODE: i32 = 0x13;
pub const MSM_PARAM_MAX_FREQ: i32 = 0x4;
pub const MSM_PARAM_NR_RINGS: i32 = 7;
pub const MSM_PARAM_PP_PGTABLE: i32 = 0x8;
pub const MSM_PARAM_PRIORITIES: i32 = 0x7;
pub const MSM_PARAM_RAYTRACING: i32 = 0x11;
pub const MSM_PARAM_SUSPENDS: i32 = 0xa;
pub const MSM_PARAM_SYSPROF: i32 = 0xb;
pub const MSM_PARAM_TIMESTAMP: i32 = 0x5;
pub const MSM_PARAM_UBWC_SWIZZLE: i32 = 0x12;
pub const MSM_PARAM_UCHE_TRAP_BASE: i32 = 0x14;
pub const MSM_PARAM_VA_SIZE: i32 = 0xf;
pub const MSM_PARAM_VA_START: i32 = 0xe;
pub const MSM_PERFCNTR_FLAGS: i32 = 3;
pub const MSM_PERFCNTR_STREAM: i32 = 0x1;
pub const MSM_PERFCNTR_UPDATE: i32 = 0x2;
pub const MSM_PIPE_2D0: i32 = 0x1;
pub const MSM_PIPE_2D1: i32 = 0x2;
pub const MSM_PIPE_3D0: i32 = 0x10;
pub const MSM_PIPE_ID_MASK: i32 = 0xffff;
pub const MSM_PIPE_NONE: i32 = 0x0;
pub const MSM_PREP_BOOST: i32 = 0x8;
pub const MSM_PREP_FLAGS: i32 = 15;
pub const MSM_PREP_NOSYNC: i32 = 0x4;
pub const MSM_PREP_READ: i32 = 0x1;
pub const MSM_PREP_WRITE: i32 = 0x2;
pub const MSM_SUBMITQUEUE_ALLOW_PREEMPT: i32 = 0x1;
pub const MSM_SUBMITQUEUE_FLAGS: i32 = 3;
pub const MSM_SUBMITQUEUE_PARAM_FAULTS: i32 = 0;
pub const MSM_SUBMITQUEUE_VM_BIND: i32 = 0x2;
pub const MSM_SUBMIT_BO_DUMP: i32 = 0x4;
pub const MSM_SUBMIT_BO_FLAGS: i32 = 15;
pub const MSM_SUBMIT_BO_NO_IMPLICIT: i32 = 0x8;
pub const MSM_SUBMIT_BO_READ: i32 = 0x1;
pub const MSM_SUBMIT_BO_WRITE: i32 = 0x2;
pub const MSM_SUBMIT_CMD_BUF: i32 = 0x1;
pub const MSM_SUBMIT_CMD_CTX_RESTORE_BUF: i32 = 0x3;
pub const MSM_SUBMIT_CMD_IB_TARGET_BUF: i32 = 0x2;
pub const MSM_SUBMIT_FENCE_FD_IN: i32 = 0x40000000;
pub const MSM_SUBMIT_FENCE_FD_OUT: i32 = 0x20000000;
pub const MSM_SUBMIT_FENCE_SN_IN: i32 = 0x2000000;
pub const MSM_SUBMIT_FLAGS: u32 = 0xfe000000;
pub const MSM_SUBMIT_NO_IMPLICIT: u32 = 0x80000000;
pub const MSM_SUBMIT_SUDO: i32 = 0x10000000;
pub const MSM_SUBMIT_SYNCOBJ_IN: i32 = 0x8000000;
pub const MSM_SUBMIT_SYNCOBJ_OUT: i32 = 0x4000000;
pub const MSM_SYNCOBJ_FLAGS: i32 = 1;
pub const MSM_SYNCOBJ_RESET: i32 = 0x1;
pub const MSM_VM_BIND_FENCE_FD_IN: i32 = 0x1;
pub const MSM_VM_BIND_FENCE_FD_OUT: i32 = 0x2;
pub const MSM_VM_BIND_FLAGS: i32 = 3;
pub const MSM_VM_BIND_OP_DUMP: i32 = 1;
pub const MSM_VM_BIND_OP_FLAGS: i32 = 1;
pub const MSM_VM_BIND_OP_MAP: i32 = 1;
pub const MSM_VM_BIND_OP_MAP_NULL: i32 = 2;
pub const MSM_VM_BIND_OP_UNMAP: i32 = 0;
pub const MSM_WAIT_FENCE_BOOST: i32 = 0x1;
pub const MSM_WAIT_FENCE_FLAGS: i32 = 1;
pub const __MSM_MADV_PURGED: i32 = 2;

#[repr(C)]
pub struct drm_msm_gem_cpu_fini {
    pub handle: u32,
}

#[repr(C)]
pub struct drm_msm_gem_cpu_prep {
    pub handle: u32,
    pub op: u32,
    pub timeout: drm_msm_timespec,
}

#[repr(C)]
pub struct drm_msm_gem_info {
    pub handle: u32,
    pub info: u32,
    pub value: u64,
    pub len: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_msm_gem_madvise {
    pub handle: u32,
    pub madv: u32,
    pub retained: u32,
}

#[repr(C)]
pub struct drm_msm_gem_new {
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_msm_gem_submit {
    pub flags: u32,
    pub fence: u32,
    pub nr_bos: u32,
    pub nr_cmds: u32,
    pub bos: u64,
    pub cmds: u64,
    pub fence_fd: i32,
    pub queueid: u32,
    pub in_syncobjs: u64,
    pub out_syncobjs: u64,
    pub nr_in_syncobjs: u32,
    pub nr_out_syncobjs: u32,
    pub syncobj_stride: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_msm_gem_submit_bo {
    pub flags: u32,
    pub handle: u32,
    pub presumed: u64,
}

#[repr(C)]
pub struct drm_msm_gem_submit_cmd {
    pub r#type: u32,
    pub submit_idx: u32,
    pub submit_offset: u32,
    pub size: u32,
    pub pad: u32,
    pub nr_relocs: u32,
    pub anon0: drm_msm_gem_submit_cmd_anon0,
}

#[repr(C)]
pub union drm_msm_gem_submit_cmd_anon0 {
    pub relocs: u64,
    pub iova: u64,
}

#[repr(C)]
pub struct drm_msm_gem_submit_reloc {
    pub submit_offset: u32,
    pub or: u32,
    pub shift: i32,
    pub reloc_idx: u32,
    pub reloc_offset: u64,
}

#[repr(C)]
pub struct drm_msm_param {
    pub pipe: u32,
    pub param: u32,
    pub value: u64,
    pub len: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_msm_perfcntr_config {
    pub flags: u32,
    pub nr_groups: u32,
    pub groups: u64,
    pub period: u64,
    pub bufsz_shift: u32,
    pub group_stride: u32,
}

#[repr(C)]
pub struct drm_msm_perfcntr_group {
    pub group_name: [core::ffi::c_char; 16],
    pub nr_countables: u32,
    pub pad: u32,
    pub countables: u64,
}

#[repr(C)]
pub struct drm_msm_submitqueue {
    pub flags: u32,
    pub prio: u32,
    pub id: u32,
}

#[repr(C)]
pub struct drm_msm_submitqueue_query {
    pub data: u64,
    pub id: u32,
    pub param: u32,
    pub len: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_msm_syncobj {
    pub handle: u32,
    pub flags: u32,
    pub point: u64,
}

#[repr(C)]
pub struct drm_msm_timespec {
    pub tv_sec: i64,
    pub tv_nsec: i64,
}

#[repr(C)]
pub struct drm_msm_vm_bind {
    pub flags: u32,
    pub nr_ops: u32,
    pub fence_fd: i32,
    pub queue_id: u32,
    pub in_syncobjs: u64,
    pub out_syncobjs: u64,
    pub nr_in_syncobjs: u32,
    pub nr_out_syncobjs: u32,
    pub syncobj_stride: u32,
    pub op_stride: u32,
    pub anon0: drm_msm_vm_bind_anon0,
}

#[repr(C)]
pub union drm_msm_vm_bind_anon0 {
    pub op: drm_msm_vm_bind_op,
    pub ops: u64,
}

#[repr(C)]
pub struct drm_msm_vm_bind_op {
    pub op: u32,
    pub handle: u32,
    pub obj_offset: u64,
    pub iova: u64,
    pub range: u64,
    pub flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_msm_wait_fence {
    pub fence: u32,
    pub flags: u32,
    pub timeout: drm_msm_timespec,
    pub queueid: u32,
}

records! {
    drm_msm_gem_cpu_fini: size 4, align 4;
    drm_msm_gem_cpu_prep: size 24, align 8;
    drm_msm_gem_info: size 24, align 8;
    drm_msm_gem_madvise: size 12, align 4;
    drm_msm_gem_new: size 16, align 8;
    drm_msm_gem_submit: size 72, align 8;
    drm_msm_gem_submit_bo: size 16, align 8;
    drm_msm_gem_submit_cmd: size 32, align 8;
    drm_msm_gem_submit_cmd_anon0: size 8, align 8;
    drm_msm_gem_submit_reloc: size 24, align 8;
    drm_msm_param: size 24, align 8;
    drm_msm_perfcntr_config: size 32, align 8;
    drm_msm_perfcntr_group: size 32, align 8;
    drm_msm_submitqueue: size 12, align 4;
    drm_msm_submitqueue_query: size 24, align 8;
    drm_msm_syncobj: size 16, align 8;
    drm_msm_timespec: size 16, align 8;
    drm_msm_vm_bind: size 88, align 8;
    drm_msm_vm_bind_anon0: size 40, align 8;
    drm_msm_vm_bind_op: size 40, align 8;
    drm_msm_wait_fence: size 32, align 8;
}
