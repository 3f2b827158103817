// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/v3d_drm.h

pub const DRM_IOCTL_V3D_CREATE_BO: u32 = 0xc0106442;
pub const DRM_IOCTL_V3D_GET_BO_OFFSET: u32 = 0xc0086445;
pub const DRM_IOCTL_V3D_GET_PARAM: u32 = 0xc0106444;
pub const DRM_IOCTL_V3D_MMAP_BO: u32 = 0xc0106443;
pub const DRM_IOCTL_V3D_PERFMON_CREATE: u32 = 0xc0286448;
pub const DRM_IOCTL_V3D_PERFMON_DESTROY: u32 = 0xc0046449;
pub const DRM_IOCTL_V3D_PERFMON_GET_COUNTER: u32 = 0xc168644c;
pub const DRM_IOCTL_V3D_PERFMON_GET_VALUES: u32 = 0xc010644a;
pub const DRM_IOCTL_V3D_PERFMON_SET_GLOBAL: u32 = 0x4008644d;
pub const DRM_IOCTL_V3D_SUBMIT_CL: u32 = 0xc0486440;
pub const DRM_IOCTL_V3D_SUBMIT_CPU: u32 = 0x4018644b;
pub const DRM_IOCTL_V3D_SUBMIT_CSD: u32 = 0x40586447;
pub const DRM_IOCTL_V3D_SUBMIT_TFU: u32 = 0x40586446;
pub const DRM_IOCTL_V3D_WAIT_BO: u32 = 0xc0106441;
pub const DRM_V3D_CREATE_BO: i32 = 0x2;
pub const DRM_V3D_EXT_ID_CPU_COPY_PERFORMANCE_QUERY: i32 = 0x7;
pub const DRM_V3D_EXT_ID_CPU_COPY_TIMESTAMP_QUERY: i32 = 0x5;
pub const DRM_V3D_EXT_ID_CPU_INDIRECT_CSD: i32 = 0x2;
pub const DRM_V3D_EXT_ID_CPU_RESET_PERFORMANCE_QUERY: i32 = 0x6;
pub const DRM_V3D_EXT_ID_CPU_RESET_TIMESTAMP_QUERY: i32 = 0x4;
pub const DRM_V3D_EXT_ID_CPU_TIMESTAMP_QUERY: i32 = 0x3;
pub const DRM_V3D_EXT_ID_MULTI_SYNC: i32 = 0x1;
pub const DRM_V3D_GET_BO_OFFSET: i32 = 0x5;
pub const DRM_V3D_GET_PARAM: i32 = 0x4;
pub const DRM_V3D_MAX_PERF_COUNTERS: i32 = 32;
pub const DRM_V3D_MMAP_BO: i32 = 0x3;
pub const DRM_V3D_PARAM_CONTEXT_RESET_COUNTER: i32 = 16;
pub const DRM_V3D_PARAM_GLOBAL_RESET_COUNTER: i32 = 15;
pub const DRM_V3D_PARAM_MAX_PERF_COUNTERS: i32 = 13;
pub const DRM_V3D_PARAM_SUPPORTS_CACHE_FLUSH: i32 = 9;
pub const DRM_V3D_PARAM_SUPPORTS_CPU_QUEUE: i32 = 12;
pub const DRM_V3D_PARAM_SUPPORTS_CSD: i32 = 8;
pub const DRM_V3D_PARAM_SUPPORTS_MULTISYNC_EXT: i32 = 11;
pub const DRM_V3D_PARAM_SUPPORTS_PERFMON: i32 = 10;
pub const DRM_V3D_PARAM_SUPPORTS_SUPER_PAGES: i32 = 14;
pub const DRM_V3D_PARAM_SUPPORTS_TFU: i32 = 7;
pub const DRM_V3D_PARAM_V3D_CORE0_IDENT0: i32 = 4;
pub const DRM_V3D_PARAM_V3D_CORE0_IDENT1: i32 = 5;
pub const DRM_V3D_PARAM_V3D_CORE0_IDENT2: i32 = 6;
pub const DRM_V3D_PARAM_V3D_HUB_IDENT1: i32 = 1;
pub const DRM_V3D_PARAM_V3D_HUB_IDENT2: i32 = 2;
pub const DRM_V3D_PARAM_V3D_HUB_IDENT3: i32 = 3;
pub const DRM_V3D_PARAM_V3D_UIFCFG: i32 = 0;
pub const DRM_V3D_PERFCNT_MAX_CATEGORY: i32 = 32;
pub const DRM_V3D_PERFCNT_MAX_DESCRIPTION: i32 = 256;
pub const DRM_V3D_PERFCNT_MAX_NAME: i32 = 64;
pub const DRM_V3D_PERFMON_CLEAR_GLOBAL: i32 = 0x1;
pub const DRM_V3D_PERFMON_CREATE: i32 = 0x8;
pub const DRM_V3D_PERFMON_DESTROY: i32 = 0x9;
pub const DRM_V3D_PERFMON_GET_COUNTER: i32 = 0xc;
pub const DRM_V3D_PERFMON_GET_VALUES: i32 = 0xa;
pub const DRM_V3D_PERFMON_SET_GLOBAL: i32 = 0xd;
pub const DRM_V3D_SUBMIT_CL: i32 = 0x0;
pub const DRM_V3D_SUBMIT_CL_FLUSH_CACHE: i32 = 0x1;
pub const DRM_V3D_SUBMIT_CPU: i32 = 0xb;
pub const DRM_V3D_SUBMIT_CSD: i32 = 0x7;
pub const DRM_V3D_SUBMIT_EXTENSION: i32 = 0x2;
pub const DRM_V3D_SUBMIT_TFU: i32 = 0x6;
pub const DRM_V3D_WAIT_BO: i32 = 0x1;
pub const V3D_BIN: i32 = 0;
pub const V3D_CACHE_CLEAN: i32 = 4;
pub const V3D_CPU: i32 = 5;
pub const V3D_CSD: i32 = 3;
pub const V3D_PERFCNT_AXI_READS_WATCH_0: i32 = 37;
pub const V3D_PERFCNT_AXI_READS_WATCH_1: i32 = 43;
pub const V3D_PERFCNT_AXI_READ_BYTES_WATCH_0: i32 = 41;
pub const V3D_PERFCNT_AXI_READ_BYTES_WATCH_1: i32 = 47;
pub const V3D_PERFCNT_AXI_READ_STALLS_WATCH_0: i32 = 39;
pub const V3D_PERFCNT_AXI_READ_STALLS_WATCH_1: i32 = 45;
pub const V3D_PERFCNT_AXI_WRITES_WATCH_0: i32 = 36;
pub const V3D_PERFCNT_AXI_WRITES_WATCH_1: i32 = 42;
pub const V3D_PERFCNT_AXI_WRITE_BYTES_WATCH_0: i32 = 40;
pub const V3D_PERFCNT_AXI_WRITE_BYTES_WATCH_1: i32 = 46;
pub const V3D_PERFCNT_AXI_WRITE_STALLS_WATCH_0: i32 = 38;
pub const V3D_PERFCNT_AXI_WRITE_STALLS_WATCH_1: i32 = 44;
pub const V3D_PERFCNT_BIN_ACTIVE: i32 = 28;
pub const V3D_PERFCNT_CLE_ACTIVE: i32 = 55;
pub const V3D_PERFCNT_COMPUTE_ACTIVE: i32 = 86;
pub const V3D_PERFCNT_CORE_MEM_READS: i32 = 75;
pub const V3D_PERFCNT_CORE_MEM_WRITES: i32 = 71;
pub const V3D_PERFCNT_CYCLE_COUNT: i32 = 32;
pub const V3D_PERFCNT_FEP_EZ_NFCLIP_QUADS: i32 = 2;
pub const V3D_PERFCNT_FEP_VALID_PRIMS: i32 = 1;
pub const V3D_PERFCNT_FEP_VALID_PRIMTS_NO_PIXELS: i32 = 0;
pub const V3D_PERFCNT_FEP_VALID_QUADS: i32 = 3;
pub const V3D_PERFCNT_GMP_MEM_READS: i32 = 80;
pub const V3D_PERFCNT_L2T_CLE_MISSES: i32 = 65;
pub const V3D_PERFCNT_L2T_CLE_READS: i32 = 57;
pub const V3D_PERFCNT_L2T_COM_QUE_STALL: i32 = 51;
pub const V3D_PERFCNT_L2T_HITS: i32 = 30;
pub const V3D_PERFCNT_L2T_MEM_READS: i32 = 76;
pub const V3D_PERFCNT_L2T_MEM_WRITES: i32 = 72;
pub const V3D_PERFCNT_L2T_MISSES: i32 = 31;
pub const V3D_PERFCNT_L2T_NO_ID_STALL: i32 = 50;
pub const V3D_PERFCNT_L2T_SLC0_MISSES: i32 = 68;
pub const V3D_PERFCNT_L2T_SLC0_READS: i32 = 60;
pub const V3D_PERFCNT_L2T_SLC1_MISSES: i32 = 69;
pub const V3D_PERFCNT_L2T_SLC1_READS: i32 = 61;
pub const V3D_PERFCNT_L2T_SLC2_MISSES: i32 = 70;
pub const V3D_PERFCNT_L2T_SLC2_READS: i32 = 62;
pub const V3D_PERFCNT_L2T_TMUCFG_MISSES: i32 = 67;
pub const V3D_PERFCNT_L2T_TMUCFG_READS: i32 = 59;
pub const V3D_PERFCNT_L2T_TMU_READS: i32 = 56;
pub const V3D_PERFCNT_L2T_TMU_R_MISSES: i32 = 64;
pub const V3D_PERFCNT_L2T_TMU_WRITES: i32 = 52;
pub const V3D_PERFCNT_L2T_TMU_W_MISSES: i32 = 63;
pub const V3D_PERFCNT_L2T_VCD_MISSES: i32 = 66;
pub const V3D_PERFCNT_L2T_VCD_READS: i32 = 58;
pub const V3D_PERFCNT_NUM: i32 = 87;
pub const V3D_PERFCNT_PSE_MEM_READS: i32 = 78;
pub const V3D_PERFCNT_PSE_R_MEM_WORDS: i32 = 83;
pub const V3D_PERFCNT_PTB_MEM_READS: i32 = 77;
pub const V3D_PERFCNT_PTB_MEM_WRITES: i32 = 73;
pub const V3D_PERFCNT_PTB_PRIMS_BINNED: i32 = 35;
pub const V3D_PERFCNT_PTB_PRIM_CLIP: i32 = 11;
pub const V3D_PERFCNT_PTB_PRIM_REV: i32 = 12;
pub const V3D_PERFCNT_PTB_PRIM_VIEWPOINT_DISCARD: i32 = 10;
pub const V3D_PERFCNT_PTB_W_MEM_WORDS: i32 = 81;
pub const V3D_PERFCNT_QPU_ACTIVE_CYCLES_FRAG: i32 = 15;
pub const V3D_PERFCNT_QPU_ACTIVE_CYCLES_VERTEX_COORD_USER: i32 = 14;
pub const V3D_PERFCNT_QPU_CYCLES_SCOREBOARD_STALL: i32 = 18;
pub const V3D_PERFCNT_QPU_CYCLES_STALLED_FRAGMENT: i32 = 34;
pub const V3D_PERFCNT_QPU_CYCLES_STALLED_VERTEX_COORD_USER: i32 = 33;
pub const V3D_PERFCNT_QPU_CYCLES_TMU_STALL: i32 = 17;
pub const V3D_PERFCNT_QPU_CYCLES_VALID_INSTR: i32 = 16;
pub const V3D_PERFCNT_QPU_CYCLES_VARYINGS_STALL: i32 = 19;
pub const V3D_PERFCNT_QPU_IC_HIT: i32 = 20;
pub const V3D_PERFCNT_QPU_IC_MISS: i32 = 21;
pub const V3D_PERFCNT_QPU_IDLE_CYCLES: i32 = 13;
pub const V3D_PERFCNT_QPU_UC_HIT: i32 = 22;
pub const V3D_PERFCNT_QPU_UC_MISS: i32 = 23;
pub const V3D_PERFCNT_RDR_ACTIVE: i32 = 29;
pub const V3D_PERFCNT_TLB_MEM_READS: i32 = 79;
pub const V3D_PERFCNT_TLB_MEM_WRITES: i32 = 74;
pub const V3D_PERFCNT_TLB_PARTIAL_QUADS: i32 = 48;
pub const V3D_PERFCNT_TLB_QUADS_NONZERO_COV: i32 = 8;
pub const V3D_PERFCNT_TLB_QUADS_STENCILZ_FAIL: i32 = 5;
pub const V3D_PERFCNT_TLB_QUADS_STENCILZ_PASS: i32 = 6;
pub const V3D_PERFCNT_TLB_QUADS_STENCIL_FAIL: i32 = 4;
pub const V3D_PERFCNT_TLB_QUADS_WRITTEN: i32 = 9;
pub const V3D_PERFCNT_TLB_QUADS_ZERO_COV: i32 = 7;
pub const V3D_PERFCNT_TLB_R_MEM_WORDS: i32 = 84;
pub const V3D_PERFCNT_TLB_W_MEM_WORDS: i32 = 82;
pub const V3D_PERFCNT_TMU_ACTIVE_CYCLES: i32 = 53;
pub const V3D_PERFCNT_TMU_CONFIG_ACCESSES: i32 = 49;
pub const V3D_PERFCNT_TMU_MRU_HITS: i32 = 85;
pub const V3D_PERFCNT_TMU_STALLED_CYCLES: i32 = 54;
pub const V3D_PERFCNT_TMU_TCACHE_ACCESS: i32 = 24;
pub const V3D_PERFCNT_TMU_TCACHE_MISS: i32 = 25;
pub const V3D_PERFCNT_VPM_VCD_STALL: i32 = 27;
pub const V3D_PERFCNT_VPM_VDW_STALL: i32 = 26;
pub const V3D_RENDER: i32 = 1;
pub const V3D_TFU: i32 = 2;

#[repr(C)]
pub struct drm_v3d_copy_performance_query {
    pub base: drm_v3d_extension,
    pub do_64bit: u8,
    pub do_partial: u8,
    pub availability_bit: u8,
    pub pad: u8,
    pub offset: u32,
    pub stride: u32,
    pub nperfmons: u32,
    pub ncounters: u32,
    pub count: u32,
    pub syncs: u64,
    pub kperfmon_ids: u64,
}

#[repr(C)]
pub struct drm_v3d_copy_timestamp_query {
    pub base: drm_v3d_extension,
    pub do_64bit: u8,
    pub do_partial: u8,
    pub availability_bit: u8,
    pub pad: u8,
    pub offset: u32,
    pub stride: u32,
    pub count: u32,
    pub offsets: u64,
    pub syncs: u64,
}

#[repr(C)]
pub struct drm_v3d_create_bo {
    pub size: u32,
    pub flags: u32,
    pub handle: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_v3d_extension {
    pub next: u64,
    pub id: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_v3d_get_bo_offset {
    pub handle: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_v3d_get_param {
    pub param: u32,
    pub pad: u32,
    pub value: u64,
}

#[repr(C)]
pub struct drm_v3d_indirect_csd {
    pub base: drm_v3d_extension,
    pub submit: drm_v3d_submit_csd,
    pub indirect: u32,
    pub offset: u32,
    pub wg_size: u32,
    pub wg_uniform_offsets: [u32; 3],
}

#[repr(C)]
pub struct drm_v3d_mmap_bo {
    pub handle: u32,
    pub flags: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_v3d_multi_sync {
    pub base: drm_v3d_extension,
    pub in_syncs: u64,
    pub out_syncs: u64,
    pub in_sync_count: u32,
    pub out_sync_count: u32,
    pub wait_stage: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_v3d_perfmon_create {
    pub id: u32,
    pub ncounters: u32,
    pub counters: [u8; 32],
}

#[repr(C)]
pub struct drm_v3d_perfmon_destroy {
    pub id: u32,
}

#[repr(C)]
pub struct drm_v3d_perfmon_get_counter {
    pub counter: u8,
    pub name: [u8; 64],
    pub category: [u8; 32],
    pub description: [u8; 256],
    pub reserved: [u8; 7],
}

#[repr(C)]
pub struct drm_v3d_perfmon_get_values {
    pub id: u32,
    pub pad: u32,
    pub values_ptr: u64,
}

#[repr(C)]
pub struct drm_v3d_perfmon_set_global {
    pub flags: u32,
    pub id: u32,
}

#[repr(C)]
pub struct drm_v3d_reset_performance_query {
    pub base: drm_v3d_extension,
    pub syncs: u64,
    pub count: u32,
    pub nperfmons: u32,
    pub kperfmon_ids: u64,
}

#[repr(C)]
pub struct drm_v3d_reset_timestamp_query {
    pub base: drm_v3d_extension,
    pub syncs: u64,
    pub offset: u32,
    pub count: u32,
}

#[repr(C)]
pub struct drm_v3d_sem {
    pub handle: u32,
    pub flags: u32,
    pub point: u64,
    pub mbz: [u64; 2],
}

#[repr(C)]
pub struct drm_v3d_submit_cl {
    pub bcl_start: u32,
    pub bcl_end: u32,
    pub rcl_start: u32,
    pub rcl_end: u32,
    pub in_sync_bcl: u32,
    pub in_sync_rcl: u32,
    pub out_sync: u32,
    pub qma: u32,
    pub qms: u32,
    pub qts: u32,
    pub bo_handles: u64,
    pub bo_handle_count: u32,
    pub flags: u32,
    pub perfmon_id: u32,
    pub pad: u32,
    pub extensions: u64,
}

#[repr(C)]
pub struct drm_v3d_submit_cpu {
    pub bo_handles: u64,
    pub bo_handle_count: u32,
    pub flags: u32,
    pub extensions: u64,
}

#[repr(C)]
pub struct drm_v3d_submit_csd {
    pub cfg: [u32; 7],
    pub coef: [u32; 4],
    pub bo_handles: u64,
    pub bo_handle_count: u32,
    pub in_sync: u32,
    pub out_sync: u32,
    pub perfmon_id: u32,
    pub extensions: u64,
    pub flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_v3d_submit_tfu {
    pub icfg: u32,
    pub iia: u32,
    pub iis: u32,
    pub ica: u32,
    pub iua: u32,
    pub ioa: u32,
    pub ios: u32,
    pub coef: [u32; 4],
    pub bo_handles: [u32; 4],
    pub in_sync: u32,
    pub out_sync: u32,
    pub flags: u32,
    pub extensions: u64,
    pub v71: drm_v3d_submit_tfu_v71,
}

#[repr(C)]
pub struct drm_v3d_submit_tfu_v71 {
    pub ioc: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_v3d_timestamp_query {
    pub base: drm_v3d_extension,
    pub offsets: u64,
    pub syncs: u64,
    pub count: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_v3d_wait_bo {
    pub handle: u32,
    pub pad: u32,
    pub timeout_ns: u64,
}

records! {
    drm_v3d_copy_performance_query: size 56, align 8;
    drm_v3d_copy_timestamp_query: size 48, align 8;
    drm_v3d_create_bo: size 16, align 4;
    drm_v3d_extension: size 16, align 8;
    drm_v3d_get_bo_offset: size 8, align 4;
    drm_v3d_get_param: size 16, align 8;
    drm_v3d_indirect_csd: size 128, align 8;
    drm_v3d_mmap_bo: size 16, align 8;
    drm_v3d_multi_sync: size 48, align 8;
    drm_v3d_perfmon_create: size 40, align 4;
    drm_v3d_perfmon_destroy: size 4, align 4;
    drm_v3d_perfmon_get_counter: size 360, align 1;
    drm_v3d_perfmon_get_values: size 16, align 8;
    drm_v3d_perfmon_set_global: size 8, align 4;
    drm_v3d_reset_performance_query: size 40, align 8;
    drm_v3d_reset_timestamp_query: size 32, align 8;
    drm_v3d_sem: size 32, align 8;
    drm_v3d_submit_cl: size 72, align 8;
    drm_v3d_submit_cpu: size 24, align 8;
    drm_v3d_submit_csd: size 88, align 8;
    drm_v3d_submit_tfu: size 88, align 8;
    drm_v3d_submit_tfu_v71: size 8, align 4;
    drm_v3d_timestamp_query: size 40, align 8;
    drm_v3d_wait_bo: size 16, align 8;
}
