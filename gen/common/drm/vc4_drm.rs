// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/vc4_drm.h

pub const DRM_IOCTL_VC4_CREATE_BO: u32 = 0xc0106443;
pub const DRM_IOCTL_VC4_CREATE_SHADER_BO: u32 = 0xc0186445;
pub const DRM_IOCTL_VC4_GEM_MADVISE: u32 = 0xc010644b;
pub const DRM_IOCTL_VC4_GET_HANG_STATE: u32 = 0xc0a06446;
pub const DRM_IOCTL_VC4_GET_PARAM: u32 = 0xc0106447;
pub const DRM_IOCTL_VC4_GET_TILING: u32 = 0xc0106449;
pub const DRM_IOCTL_VC4_LABEL_BO: u32 = 0xc010644a;
pub const DRM_IOCTL_VC4_MMAP_BO: u32 = 0xc0106444;
pub const DRM_IOCTL_VC4_PERFMON_CREATE: u32 = 0xc018644c;
pub const DRM_IOCTL_VC4_PERFMON_DESTROY: u32 = 0xc004644d;
pub const DRM_IOCTL_VC4_PERFMON_GET_VALUES: u32 = 0xc010644e;
pub const DRM_IOCTL_VC4_SET_TILING: u32 = 0xc0106448;
pub const DRM_IOCTL_VC4_SUBMIT_CL: u32 = 0xc0b06440;
pub const DRM_IOCTL_VC4_WAIT_BO: u32 = 0xc0106442;
pub const DRM_IOCTL_VC4_WAIT_SEQNO: u32 = 0xc0106441;
pub const DRM_VC4_CREATE_BO: i32 = 0x3;
pub const DRM_VC4_CREATE_SHADER_BO: i32 = 0x5;
pub const DRM_VC4_GEM_MADVISE: i32 = 0xb;
pub const DRM_VC4_GET_HANG_STATE: i32 = 0x6;
pub const DRM_VC4_GET_PARAM: i32 = 0x7;
pub const DRM_VC4_GET_TILING: i32 = 0x9;
pub const DRM_VC4_LABEL_BO: i32 = 0xa;
pub const DRM_VC4_MAX_PERF_COUNTERS: i32 = 16;
pub const DRM_VC4_MMAP_BO: i32 = 0x4;
pub const DRM_VC4_PARAM_SUPPORTS_BRANCHES: i32 = 3;
pub const DRM_VC4_PARAM_SUPPORTS_ETC1: i32 = 4;
pub const DRM_VC4_PARAM_SUPPORTS_FIXED_RCL_ORDER: i32 = 6;
pub const DRM_VC4_PARAM_SUPPORTS_MADVISE: i32 = 7;
pub const DRM_VC4_PARAM_SUPPORTS_PERFMON: i32 = 8;
pub const DRM_VC4_PARAM_SUPPORTS_THREADED_FS: i32 = 5;
pub const DRM_VC4_PARAM_V3D_IDENT0: i32 = 0;
pub const DRM_VC4_PARAM_V3D_IDENT1: i32 = 1;
pub const DRM_VC4_PARAM_V3D_IDENT2: i32 = 2;
pub const DRM_VC4_PERFMON_CREATE: i32 = 0xc;
pub const DRM_VC4_PERFMON_DESTROY: i32 = 0xd;
pub const DRM_VC4_PERFMON_GET_VALUES: i32 = 0xe;
pub const DRM_VC4_SET_TILING: i32 = 0x8;
pub const DRM_VC4_SUBMIT_CL: i32 = 0x0;
pub const DRM_VC4_WAIT_BO: i32 = 0x2;
pub const DRM_VC4_WAIT_SEQNO: i32 = 0x1;
pub const VC4_MADV_DONTNEED: i32 = 1;
pub const VC4_MADV_WILLNEED: i32 = 0;
pub const VC4_PERFCNT_FEP_CLIPPED_QUADS: i32 = 2;
pub const VC4_PERFCNT_FEP_VALID_PRIMS_NO_RENDER: i32 = 0;
pub const VC4_PERFCNT_FEP_VALID_PRIMS_RENDER: i32 = 1;
pub const VC4_PERFCNT_FEP_VALID_QUADS: i32 = 3;
pub const VC4_PERFCNT_L2C_TOTAL_L2_CACHE_HIT: i32 = 28;
pub const VC4_PERFCNT_L2C_TOTAL_L2_CACHE_MISS: i32 = 29;
pub const VC4_PERFCNT_NUM_EVENTS: i32 = 30;
pub const VC4_PERFCNT_PLB_PRIMS_NEED_CLIPPING: i32 = 11;
pub const VC4_PERFCNT_PLB_PRIMS_OUTSIDE_VIEWPORT: i32 = 10;
pub const VC4_PERFCNT_PSE_PRIMS_REVERSED: i32 = 12;
pub const VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_EXEC_VALID_INST: i32 = 16;
pub const VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_FRAGMENT_SHADING: i32 = 15;
pub const VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_VERTEX_COORD_SHADING: i32 = 14;
pub const VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_WAITING_SCOREBOARD: i32 = 18;
pub const VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_WAITING_TMUS: i32 = 17;
pub const VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_WAITING_VARYINGS: i32 = 19;
pub const VC4_PERFCNT_QPU_TOTAL_IDLE_CYCLES: i32 = 13;
pub const VC4_PERFCNT_QPU_TOTAL_INST_CACHE_HIT: i32 = 20;
pub const VC4_PERFCNT_QPU_TOTAL_INST_CACHE_MISS: i32 = 21;
pub const VC4_PERFCNT_QPU_TOTAL_UNIFORM_CACHE_HIT: i32 = 22;
pub const VC4_PERFCNT_QPU_TOTAL_UNIFORM_CACHE_MISS: i32 = 23;
pub const VC4_PERFCNT_TLB_QUADS_NON_ZERO_COVERAGE: i32 = 8;
pub const VC4_PERFCNT_TLB_QUADS_NOT_PASSING_STENCIL: i32 = 4;
pub const VC4_PERFCNT_TLB_QUADS_NOT_PASSING_Z_AND_STENCIL: i32 = 5;
pub const VC4_PERFCNT_TLB_QUADS_PASSING_Z_AND_STENCIL: i32 = 6;
pub const VC4_PERFCNT_TLB_QUADS_WRITTEN_TO_COLOR_BUF: i32 = 9;
pub const VC4_PERFCNT_TLB_QUADS_ZERO_COVERAGE: i32 = 7;
pub const VC4_PERFCNT_TMU_TOTAL_TEXT_CACHE_MISS: i32 = 25;
pub const VC4_PERFCNT_TMU_TOTAL_TEXT_QUADS_PROCESSED: i32 = 24;
pub const VC4_PERFCNT_VPM_TOTAL_CLK_CYCLES_VCD_STALLED: i32 = 27;
pub const VC4_PERFCNT_VPM_TOTAL_CLK_CYCLES_VDW_STALLED: i32 = 26;
pub const VC4_SUBMIT_CL_FIXED_RCL_ORDER: i32 = 0x2;
pub const VC4_SUBMIT_CL_RCL_ORDER_INCREASING_X: i32 = 0x4;
pub const VC4_SUBMIT_CL_RCL_ORDER_INCREASING_Y: i32 = 0x8;
pub const VC4_SUBMIT_CL_USE_CLEAR_COLOR: i32 = 0x1;
pub const VC4_SUBMIT_RCL_SURFACE_READ_IS_FULL_RES: i32 = 0x1;
pub const __VC4_MADV_NOTSUPP: i32 = 3;
pub const __VC4_MADV_PURGED: i32 = 2;

#[repr(C)]
pub struct drm_vc4_create_bo {
    pub size: u32,
    pub flags: u32,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_vc4_create_shader_bo {
    pub size: u32,
    pub flags: u32,
    pub data: u64,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_vc4_gem_madvise {
    pub handle: u32,
    pub madv: u32,
    pub retained: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_vc4_get_hang_state {
    pub bo: u64,
    pub bo_count: u32,
    pub start_bin: u32,
    pub start_render: u32,
    pub ct0ca: u32,
    pub ct0ea: u32,
    pub ct1ca: u32,
    pub ct1ea: u32,
    pub ct0cs: u32,
    pub ct1cs: u32,
    pub ct0ra0: u32,
    pub ct1ra0: u32,
    pub bpca: u32,
    pub bpcs: u32,
    pub bpoa: u32,
    pub bpos: u32,
    pub vpmbase: u32,
    pub dbge: u32,
    pub fdbgo: u32,
    pub fdbgb: u32,
    pub fdbgr: u32,
    pub fdbgs: u32,
    pub errstat: u32,
    pub pad: [u32; 16],
}

#[repr(C)]
pub struct drm_vc4_get_hang_state_bo {
    pub handle: u32,
    pub paddr: u32,
    pub size: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_vc4_get_param {
    pub param: u32,
    pub pad: u32,
    pub value: u64,
}

#[repr(C)]
pub struct drm_vc4_get_tiling {
    pub handle: u32,
    pub flags: u32,
    pub modifier: u64,
}

#[repr(C)]
pub struct drm_vc4_label_bo {
    pub handle: u32,
    pub len: u32,
    pub name: u64,
}

#[repr(C)]
pub struct drm_vc4_mmap_bo {
    pub handle: u32,
    pub flags: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_vc4_perfmon_create {
    pub id: u32,
    pub ncounters: u32,
    pub events: [u8; 16],
}

#[repr(C)]
pub struct drm_vc4_perfmon_destroy {
    pub id: u32,
}

#[repr(C)]
pub struct drm_vc4_perfmon_get_values {
    pub id: u32,
    pub values_ptr: u64,
}

#[repr(C)]
pub struct drm_vc4_set_tiling {
    pub handle: u32,
    pub flags: u32,
    pub modifier: u64,
}

#[repr(C)]
pub struct drm_vc4_submit_cl {
    pub bin_cl: u64,
    pub shader_rec: u64,
    pub uniforms: u64,
    pub bo_handles: u64,
    pub bin_cl_size: u32,
    pub shader_rec_size: u32,
    pub shader_rec_count: u32,
    pub uniforms_size: u32,
    pub bo_handle_count: u32,
    pub width: u16,
    pub height: u16,
    pub min_x_tile: u8,
    pub min_y_tile: u8,
    pub max_x_tile: u8,
    pub max_y_tile: u8,
    pub color_read: drm_vc4_submit_rcl_surface,
    pub color_write: drm_vc4_submit_rcl_surface,
    pub zs_read: drm_vc4_submit_rcl_surface,
    pub zs_write: drm_vc4_submit_rcl_surface,
    pub msaa_color_write: drm_vc4_submit_rcl_surface,
    pub msaa_zs_write: drm_vc4_submit_rcl_surface,
    pub clear_color: [u32; 2],
    pub clear_z: u32,
    pub clear_s: u8,
    pub _bitfield0: [u8; 3],
    pub flags: u32,
    pub seqno: u64,
    pub perfmonid: u32,
    pub in_sync: u32,
    pub out_sync: u32,
    pub pad2: u32,
}

impl drm_vc4_submit_cl {
    bit_field!(pad, set_pad: u32, _bitfield0 bits 0..24);
}

#[repr(C)]
pub struct drm_vc4_submit_rcl_surface {
    pub hindex: u32,
    pub offset: u32,
    pub bits: u16,
    pub flags: u16,
}

#[repr(C)]
pub struct drm_vc4_wait_bo {
    pub handle: u32,
    pub pad: u32,
    pub timeout_ns: u64,
}

#[repr(C)]
pub struct drm_vc4_wait_seqno {
    pub seqno: u64,
    pub timeout_ns: u64,
}

records! {
    drm_vc4_create_bo: size 16, align 4;
    drm_vc4_create_shader_bo: size 24, align 8;
    drm_vc4_gem_madvise: size 16, align 4;
    drm_vc4_get_hang_state: size 160, align 8;
    drm_vc4_get_hang_state_bo: size 16, align 4;
    drm_vc4_get_param: size 16, align 8;
    drm_vc4_get_tiling: size 16, align 8;
    drm_vc4_label_bo: size 16, align 8;
    drm_vc4_mmap_bo: size 16, align 8;
    drm_vc4_perfmon_create: size 24, align 4;
    drm_vc4_perfmon_destroy: size 4, align 4;
    drm_vc4_perfmon_get_values: size 16, align 8;
    drm_vc4_set_tiling: size 16, align 8;
    drm_vc4_submit_cl: size 176, align 8;
    drm_vc4_submit_rcl_surface: size 12, align 4;
    drm_vc4_wait_bo: size 16, align 8;
    drm_vc4_wait_seqno: size 16, align 8;
}
