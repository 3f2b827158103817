// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/xe_drm.h

pub const DRM_IOCTL_XE_DEVICE_QUERY: u32 = 0xc0286440;
pub const DRM_IOCTL_XE_EXEC: u32 = 0x40386449;
pub const DRM_IOCTL_XE_EXEC_QUEUE_CREATE: u32 = 0xc0306446;
pub const DRM_IOCTL_XE_EXEC_QUEUE_DESTROY: u32 = 0x40186447;
pub const DRM_IOCTL_XE_EXEC_QUEUE_GET_PROPERTY: u32 = 0xc0286448;
pub const DRM_IOCTL_XE_EXEC_QUEUE_SET_PROPERTY: u32 = 0x4028644e;
pub const DRM_IOCTL_XE_GEM_CREATE: u32 = 0xc0386441;
pub const DRM_IOCTL_XE_GEM_MMAP_OFFSET: u32 = 0xc0286442;
pub const DRM_IOCTL_XE_MADVISE: u32 = 0x4040644c;
pub const DRM_IOCTL_XE_OBSERVATION: u32 = 0x4020644b;
pub const DRM_IOCTL_XE_VM_BIND: u32 = 0x40886445;
pub const DRM_IOCTL_XE_VM_CREATE: u32 = 0xc0206443;
pub const DRM_IOCTL_XE_VM_DESTROY: u32 = 0x40186444;
pub const DRM_IOCTL_XE_VM_GET_PROPERTY: u32 = 0xc038644f;
pub const DRM_IOCTL_XE_VM_QUERY_MEM_RANGE_ATTRS: u32 = 0xc040644d;
pub const DRM_IOCTL_XE_WAIT_USER_FENCE: u32 = 0xc048644a;
pub const DRM_XE_ATOMIC_CPU: i32 = 3;
pub const DRM_XE_ATOMIC_DEVICE: i32 = 1;
pub const DRM_XE_ATOMIC_GLOBAL: i32 = 2;
pub const DRM_XE_ATOMIC_UNDEFINED: i32 = 0;
pub const DRM_XE_CONSULT_MEM_ADVISE_PREF_LOC: i32 = -1;
pub const DRM_XE_DEVICE_QUERY: i32 = 0x0;
pub const DRM_XE_DEVICE_QUERY_CONFIG: i32 = 2;
pub const DRM_XE_DEVICE_QUERY_ENGINES: i32 = 0;
pub const DRM_XE_DEVICE_QUERY_ENGINE_CYCLES: i32 = 6;
pub const DRM_XE_DEVICE_QUERY_EU_STALL: i32 = 10;
pub const DRM_XE_DEVICE_QUERY_GT_LIST: i32 = 3;
pub const DRM_XE_DEVICE_QUERY_GT_TOPOLOGY: i32 = 5;
pub const DRM_XE_DEVICE_QUERY_HWCONFIG: i32 = 4;
pub const DRM_XE_DEVICE_QUERY_MEM_REGIONS: i32 = 1;
pub const DRM_XE_DEVICE_QUERY_OA_UNITS: i32 = 8;
pub const DRM_XE_DEVICE_QUERY_PXP_STATUS: i32 = 9;
pub const DRM_XE_DEVICE_QUERY_UC_FW_VERSION: i32 = 7;
pub const DRM_XE_ENGINE_CLASS_COMPUTE: i32 = 4;
pub const DRM_XE_ENGINE_CLASS_COPY: i32 = 1;
pub const DRM_XE_ENGINE_CLASS_RENDER: i32 = 0;
pub const DRM_XE_ENGINE_CLASS_VIDEO_DECODE: i32 = 2;
pub const DRM_XE_ENGINE_CLASS_VIDEO_ENHANCE: i32 = 3;
pub const DRM_XE_ENGINE_CLASS_VM_BIND: i32 = 5;
pub const DRM_XE_EU_STALL_CAPS_BASE: i32 = 0x1;
pub const DRM_XE_EU_STALL_EXTENSION_SET_PROPERTY: i32 = 0;
pub const DRM_XE_EU_STALL_PROP_GT_ID: i32 = 1;
pub const DRM_XE_EU_STALL_PROP_SAMPLE_RATE: i32 = 2;
pub const DRM_XE_EU_STALL_PROP_WAIT_NUM_REPORTS: i32 = 3;
pub const DRM_XE_EXEC: i32 = 0x9;
pub const DRM_XE_EXEC_QUEUE_CREATE: i32 = 0x6;
pub const DRM_XE_EXEC_QUEUE_DESTROY: i32 = 0x7;
pub const DRM_XE_EXEC_QUEUE_EXTENSION_SET_PROPERTY: i32 = 0;
pub const DRM_XE_EXEC_QUEUE_GET_PROPERTY: i32 = 0x8;
pub const DRM_XE_EXEC_QUEUE_GET_PROPERTY_BAN: i32 = 0;
pub const DRM_XE_EXEC_QUEUE_LOW_LATENCY_HINT: i32 = 0x1;
pub const DRM_XE_EXEC_QUEUE_SET_DISABLE_STATE_CACHE_PERF_FIX: i32 = 6;
pub const DRM_XE_EXEC_QUEUE_SET_HANG_REPLAY_STATE: i32 = 3;
pub const DRM_XE_EXEC_QUEUE_SET_PROPERTY: i32 = 0xe;
pub const DRM_XE_EXEC_QUEUE_SET_PROPERTY_MULTI_GROUP: i32 = 4;
pub const DRM_XE_EXEC_QUEUE_SET_PROPERTY_MULTI_QUEUE_PRIORITY: i32 = 5;
pub const DRM_XE_EXEC_QUEUE_SET_PROPERTY_PRIORITY: i32 = 0;
pub const DRM_XE_EXEC_QUEUE_SET_PROPERTY_PXP_TYPE: i32 = 2;
pub const DRM_XE_EXEC_QUEUE_SET_PROPERTY_TIMESLICE: i32 = 1;
pub const DRM_XE_GEM_CPU_CACHING_WB: i32 = 1;
pub const DRM_XE_GEM_CPU_CACHING_WC: i32 = 2;
pub const DRM_XE_GEM_CREATE: i32 = 0x1;
pub const DRM_XE_GEM_CREATE_EXTENSION_SET_PROPERTY: i32 = 0;
pub const DRM_XE_GEM_CREATE_FLAG_DEFER_BACKING: i32 = 0x1;
pub const DRM_XE_GEM_CREATE_FLAG_NEEDS_VISIBLE_VRAM: i32 = 0x4;
pub const DRM_XE_GEM_CREATE_FLAG_NO_COMPRESSION: i32 = 0x8;
pub const DRM_XE_GEM_CREATE_FLAG_SCANOUT: i32 = 0x2;
pub const DRM_XE_GEM_CREATE_SET_PROPERTY_PXP_TYPE: i32 = 0;
pub const DRM_XE_GEM_MMAP_OFFSET: i32 = 0x2;
pub const DRM_XE_MADVISE: i32 = 0xc;
pub const DRM_XE_MAX_SYNCS: i32 = 1024;
pub const DRM_XE_MEM_RANGE_ATTR_ATOMIC: i32 = 1;
pub const DRM_XE_MEM_RANGE_ATTR_PAT: i32 = 2;
pub const DRM_XE_MEM_RANGE_ATTR_PREFERRED_LOC: i32 = 0;
pub const DRM_XE_MEM_REGION_CLASS_SYSMEM: i32 = 0;
pub const DRM_XE_MEM_REGION_CLASS_VRAM: i32 = 1;
pub const DRM_XE_MIGRATE_ALL_PAGES: i32 = 0;
pub const DRM_XE_MIGRATE_ONLY_SYSTEM_PAGES: i32 = 1;
pub const DRM_XE_MMAP_OFFSET_FLAG_PCI_BARRIER: i32 = 0x1;
pub const DRM_XE_MULTI_GROUP_CREATE: u64 = 0x8000000000000000;
pub const DRM_XE_OASTATUS_BUFFER_OVERFLOW: i32 = 0x2;
pub const DRM_XE_OASTATUS_COUNTER_OVERFLOW: i32 = 0x4;
pub const DRM_XE_OASTATUS_MMIO_TRG_Q_FULL: i32 = 0x8;
pub const DRM_XE_OASTATUS_REPORT_LOST: i32 = 0x1;
pub const DRM_XE_OA_CAPS_BASE: i32 = 0x1;
pub const DRM_XE_OA_CAPS_OAM: i32 = 0x10;
pub const DRM_XE_OA_CAPS_OA_BUFFER_SIZE: i32 = 0x4;
pub const DRM_XE_OA_CAPS_OA_UNIT_GT_ID: i32 = 0x20;
pub const DRM_XE_OA_CAPS_SYNCS: i32 = 0x2;
pub const DRM_XE_OA_CAPS_WAIT_NUM_REPORTS: i32 = 0x8;
pub const DRM_XE_OA_EXTENSION_SET_PROPERTY: i32 = 0;
pub const DRM_XE_OA_FMT_TYPE_OAC: i32 = 3;
pub const DRM_XE_OA_FMT_TYPE_OAG: i32 = 0;
pub const DRM_XE_OA_FMT_TYPE_OAM: i32 = 2;
pub const DRM_XE_OA_FMT_TYPE_OAM_MPEC: i32 = 4;
pub const DRM_XE_OA_FMT_TYPE_OAR: i32 = 1;
pub const DRM_XE_OA_FMT_TYPE_PEC: i32 = 5;
pub const DRM_XE_OA_FORMAT_MASK_BC_REPORT: u32 = 0xff000000;
pub const DRM_XE_OA_FORMAT_MASK_COUNTER_SEL: u32 = 0xff00;
pub const DRM_XE_OA_FORMAT_MASK_COUNTER_SIZE: u32 = 0xff0000;
pub const DRM_XE_OA_FORMAT_MASK_FMT_TYPE: u32 = 0xff;
pub const DRM_XE_OA_PROPERTY_EXEC_QUEUE_ID: i32 = 7;
pub const DRM_XE_OA_PROPERTY_NO_PREEMPT: i32 = 9;
pub const DRM_XE_OA_PROPERTY_NUM_SYNCS: i32 = 10;
pub const DRM_XE_OA_PROPERTY_OA_BUFFER_SIZE: i32 = 12;
pub const DRM_XE_OA_PROPERTY_OA_DISABLED: i32 = 6;
pub const DRM_XE_OA_PROPERTY_OA_ENGINE_INSTANCE: i32 = 8;
pub const DRM_XE_OA_PROPERTY_OA_FORMAT: i32 = 4;
pub const DRM_XE_OA_PROPERTY_OA_METRIC_SET: i32 = 3;
pub const DRM_XE_OA_PROPERTY_OA_PERIOD_EXPONENT: i32 = 5;
pub const DRM_XE_OA_PROPERTY_OA_UNIT_ID: i32 = 1;
pub const DRM_XE_OA_PROPERTY_SAMPLE_OA: i32 = 2;
pub const DRM_XE_OA_PROPERTY_SYNCS: i32 = 11;
pub const DRM_XE_OA_PROPERTY_WAIT_NUM_REPORTS: i32 = 13;
pub const DRM_XE_OA_UNIT_TYPE_MERT: i32 = 3;
pub const DRM_XE_OA_UNIT_TYPE_OAG: i32 = 0;
pub const DRM_XE_OA_UNIT_TYPE_OAM: i32 = 1;
pub const DRM_XE_OA_UNIT_TYPE_OAM_SAG: i32 = 2;
pub const DRM_XE_OBSERVATION: i32 = 0xb;
pub const DRM_XE_OBSERVATION_IOCTL_CONFIG: i32 = 26882;
pub const DRM_XE_OBSERVATION_IOCTL_DISABLE: i32 = 26881;
pub const DRM_XE_OBSERVATION_IOCTL_ENABLE: i32 = 26880;
pub const DRM_XE_OBSERVATION_IOCTL_INFO: i32 = 26884;
pub const DRM_XE_OBSERVATION_IOCTL_STATUS: i32 = 26883;
pub const DRM_XE_OBSERVATION_OP_ADD_CONFIG: i32 = 1;
pub const DRM_XE_OBSERVATION_OP_REMOVE_CONFIG: i32 = 2;
pub const DRM_XE_OBSERVATION_OP_STREAM_OPEN: i32 = 0;
pub const DRM_XE_OBSERVATION_TYPE_EU_STALL: i32 = 1;
pub const DRM_XE_OBSERVATION_TYPE_OA: i32 = 0;
pub const DRM_XE_PREFERRED_LOC_DEFAULT_DEVICE: i32 = 0;
pub const DRM_XE_PREFERRED_LOC_DEFAULT_SYSTEM: i32 = -1;
pub const DRM_XE_PXP_HWDRM_DEFAULT_SESSION: i32 = 0xf;
pub const DRM_XE_PXP_TYPE_HWDRM: i32 = 1;
pub const DRM_XE_PXP_TYPE_NONE: i32 = 0;
pub const DRM_XE_QUERY_CONFIG_FLAGS: i32 = 1;
pub const DRM_XE_QUERY_CONFIG_FLAG_HAS_CPU_ADDR_MIRROR: i32 = 0x4;
pub const DRM_XE_QUERY_CONFIG_FLAG_HAS_DISABLE_STATE_CACHE_PERF_FIX: i32 = 0x10;
pub const DRM_XE_QUERY_CONFIG_FLAG_HAS_LOW_LATENCY: i32 = 0x2;
pub const DRM_XE_QUERY_CONFIG_FLAG_HAS_NO_COMPRESSION_HINT: i32 = 0x8;
pub const DRM_XE_QUERY_CONFIG_FLAG_HAS_PURGING_SUPPORT: i32 = 0x20;
pub const DRM_XE_QUERY_CONFIG_FLAG_HAS_VRAM: i32 = 0x1;
pub const DRM_XE_QUERY_CONFIG_MAX_EXEC_QUEUE_PRIORITY: i32 = 4;
pub const DRM_XE_QUERY_CONFIG_MIN_ALIGNMENT: i32 = 2;
pub const DRM_XE_QUERY_CONFIG_REV_AND_DEVICE_ID: i32 = 0;
pub const DRM_XE_QUERY_CONFIG_VA_BITS: i32 = 3;
pub const DRM_XE_QUERY_GT_TYPE_MAIN: i32 = 0;
pub const DRM_XE_QUERY_GT_TYPE_MEDIA: i32 = 1;
pub const DRM_XE_RAS_ERR_COMP_CORE_COMPUTE: i32 = 1;
pub const DRM_XE_RAS_ERR_COMP_DEVICE_MEMORY: i32 = 3;
pub const DRM_XE_RAS_ERR_COMP_FABRIC: i32 = 5;
pub const DRM_XE_RAS_ERR_COMP_MAX: i32 = 6;
pub const DRM_XE_RAS_ERR_COMP_PCIE: i32 = 4;
pub const DRM_XE_RAS_ERR_COMP_SOC_INTERNAL: i32 = 2;
pub const DRM_XE_RAS_ERR_SEV_CORRECTABLE: i32 = 0;
pub const DRM_XE_RAS_ERR_SEV_MAX: i32 = 2;
pub const DRM_XE_RAS_ERR_SEV_UNCORRECTABLE: i32 = 1;
pub const DRM_XE_SYNC_FLAG_SIGNAL: i32 = 0x1;
pub const DRM_XE_SYNC_TYPE_SYNCOBJ: i32 = 0x0;
pub const DRM_XE_SYNC_TYPE_TIMELINE_SYNCOBJ: i32 = 0x1;
pub const DRM_XE_SYNC_TYPE_USER_FENCE: i32 = 0x2;
pub const DRM_XE_TOPO_DSS_COMPUTE: i32 = 2;
pub const DRM_XE_TOPO_DSS_GEOMETRY: i32 = 1;
pub const DRM_XE_TOPO_EU_PER_DSS: i32 = 4;
pub const DRM_XE_TOPO_L3_BANK: i32 = 3;
pub const DRM_XE_TOPO_SIMD16_EU_PER_DSS: i32 = 5;
pub const DRM_XE_UFENCE_WAIT_FLAG_ABSTIME: i32 = 0x1;
pub const DRM_XE_UFENCE_WAIT_OP_EQ: i32 = 0x0;
pub const DRM_XE_UFENCE_WAIT_OP_GT: i32 = 0x2;
pub const DRM_XE_UFENCE_WAIT_OP_GTE: i32 = 0x3;
pub const DRM_XE_UFENCE_WAIT_OP_LT: i32 = 0x4;
pub const DRM_XE_UFENCE_WAIT_OP_LTE: i32 = 0x5;
pub const DRM_XE_UFENCE_WAIT_OP_NEQ: i32 = 0x1;
pub const DRM_XE_VMA_ATTR_PURGEABLE_STATE: i32 = 3;
pub const DRM_XE_VMA_PURGEABLE_STATE_DONTNEED: i32 = 1;
pub const DRM_XE_VMA_PURGEABLE_STATE_WILLNEED: i32 = 0;
pub const DRM_XE_VM_BIND: i32 = 0x5;
pub const DRM_XE_VM_BIND_FLAG_CHECK_PXP: i32 = 0x10;
pub const DRM_XE_VM_BIND_FLAG_CPU_ADDR_MIRROR: i32 = 0x20;
pub const DRM_XE_VM_BIND_FLAG_DECOMPRESS: i32 = 0x80;
pub const DRM_XE_VM_BIND_FLAG_DUMPABLE: i32 = 0x8;
pub const DRM_XE_VM_BIND_FLAG_IMMEDIATE: i32 = 0x2;
pub const DRM_XE_VM_BIND_FLAG_MADVISE_AUTORESET: i32 = 0x40;
pub const DRM_XE_VM_BIND_FLAG_NULL: i32 = 0x4;
pub const DRM_XE_VM_BIND_FLAG_READONLY: i32 = 0x1;
pub const DRM_XE_VM_BIND_OP_MAP: i32 = 0x0;
pub const DRM_XE_VM_BIND_OP_MAP_USERPTR: i32 = 0x2;
pub const DRM_XE_VM_BIND_OP_PREFETCH: i32 = 0x4;
pub const DRM_XE_VM_BIND_OP_UNMAP: i32 = 0x1;
pub const DRM_XE_VM_BIND_OP_UNMAP_ALL: i32 = 0x3;
pub const DRM_XE_VM_CREATE: i32 = 0x3;
pub const DRM_XE_VM_CREATE_FLAG_FAULT_MODE: i32 = 0x4;
pub const DRM_XE_VM_CREATE_FLAG_LR_MODE: i32 = 0x2;
pub const DRM_XE_VM_CREATE_FLAG_NO_VM_OVERCOMMIT: i32 = 0x8;
pub const DRM_XE_VM_CREATE_FLAG_SCRATCH_PAGE: i32 = 0x1;
pub const DRM_XE_VM_DESTROY: i32 = 0x4;
pub const DRM_XE_VM_GET_PROPERTY: i32 = 0xf;
pub const DRM_XE_VM_GET_PROPERTY_FAULTS: i32 = 0;
pub const DRM_XE_VM_QUERY_MEM_RANGE_ATTRS: i32 = 0xd;
pub const DRM_XE_WAIT_USER_FENCE: i32 = 0xa;
pub const FAULT_ACCESS_TYPE_ATOMIC: i32 = 2;
pub const FAULT_ACCESS_TYPE_READ: i32 = 0;
pub const FAULT_ACCESS_TYPE_WRITE: i32 = 1;
pub const FAULT_LEVEL_PDE: i32 = 1;
pub const FAULT_LEVEL_PDP: i32 = 2;
pub const FAULT_LEVEL_PML4: i32 = 3;
pub const FAULT_LEVEL_PML5: i32 = 4;
pub const FAULT_LEVEL_PTE: i32 = 0;
pub const FAULT_TYPE_ATOMIC_ACCESS: i32 = 2;
pub const FAULT_TYPE_NOT_PRESENT: i32 = 0;
pub const FAULT_TYPE_WRITE_ACCESS: i32 = 1;
pub const XE_QUERY_UC_TYPE_GUC_SUBMISSION: i32 = 0;
pub const XE_QUERY_UC_TYPE_HUC: i32 = 1;

#[repr(C)]
pub struct drm_xe_device_query {
    pub extensions: u64,
    pub query: u32,
    pub size: u32,
    pub data: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_engine {
    pub instance: drm_xe_engine_class_instance,
    pub reserved: [u64; 3],
}

#[repr(C)]
pub struct drm_xe_engine_class_instance {
    pub engine_class: u16,
    pub engine_instance: u16,
    pub gt_id: u16,
    pub pad: u16,
}

#[repr(C)]
pub struct drm_xe_exec {
    pub extensions: u64,
    pub exec_queue_id: u32,
    pub num_syncs: u32,
    pub syncs: u64,
    pub address: u64,
    pub num_batch_buffer: u16,
    pub pad: [u16; 3],
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_exec_queue_create {
    pub extensions: u64,
    pub width: u16,
    pub num_placements: u16,
    pub vm_id: u32,
    pub flags: u32,
    pub exec_queue_id: u32,
    pub instances: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_exec_queue_destroy {
    pub exec_queue_id: u32,
    pub pad: u32,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_exec_queue_get_property {
    pub extensions: u64,
    pub exec_queue_id: u32,
    pub property: u32,
    pub value: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_exec_queue_set_property {
    pub extensions: u64,
    pub exec_queue_id: u32,
    pub property: u32,
    pub value: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_ext_set_property {
    pub base: drm_xe_user_extension,
    pub property: u32,
    pub pad: u32,
    pub anon0: drm_xe_ext_set_property_anon0,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub union drm_xe_ext_set_property_anon0 {
    pub value: u64,
    pub ptr: u64,
}

#[repr(C)]
pub struct drm_xe_gem_create {
    pub extensions: u64,
    pub size: u64,
    pub placement: u32,
    pub flags: u32,
    pub vm_id: u32,
    pub handle: u32,
    pub cpu_caching: u16,
    pub pad: [u16; 3],
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_gem_mmap_offset {
    pub extensions: u64,
    pub handle: u32,
    pub flags: u32,
    pub offset: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_gt {
    pub r#type: u16,
    pub tile_id: u16,
    pub gt_id: u16,
    pub pad: [u16; 3],
    pub reference_clock: u32,
    pub near_mem_regions: u64,
    pub far_mem_regions: u64,
    pub ip_ver_major: u16,
    pub ip_ver_minor: u16,
    pub ip_ver_rev: u16,
    pub pad2: u16,
    pub reserved: [u64; 7],
}

#[repr(C)]
pub struct drm_xe_madvise {
    pub extensions: u64,
    pub start: u64,
    pub range: u64,
    pub vm_id: u32,
    pub r#type: u32,
    pub anon0: drm_xe_madvise_anon0,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub union drm_xe_madvise_anon0 {
    pub preferred_mem_loc: drm_xe_madvise_anon0_preferred_mem_loc,
    pub atomic: drm_xe_madvise_anon0_atomic,
    pub pat_index: drm_xe_madvise_anon0_pat_index,
    pub purge_state_val: drm_xe_madvise_anon0_purge_state_val,
}

#[repr(C)]
pub struct drm_xe_madvise_anon0_atomic {
    pub val: u32,
    pub pad: u32,
    pub reserved: u64,
}

#[repr(C)]
pub struct drm_xe_madvise_anon0_pat_index {
    pub val: u32,
    pub pad: u32,
    pub reserved: u64,
}

#[repr(C)]
pub struct drm_xe_madvise_anon0_preferred_mem_loc {
    pub devmem_fd: u32,
    pub migration_policy: u16,
    pub region_instance: u16,
    pub reserved: u64,
}

#[repr(C)]
pub struct drm_xe_madvise_anon0_purge_state_val {
    pub val: u32,
    pub pad: u32,
    pub retained_ptr: u64,
}

#[repr(C)]
pub struct drm_xe_mem_range_attr {
    pub extensions: u64,
    pub start: u64,
    pub end: u64,
    pub preferred_mem_loc: drm_xe_mem_range_attr_preferred_mem_loc,
    pub atomic: drm_xe_mem_range_attr_atomic,
    pub pat_index: drm_xe_mem_range_attr_pat_index,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_mem_range_attr_atomic {
    pub val: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct drm_xe_mem_range_attr_pat_index {
    pub val: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct drm_xe_mem_range_attr_preferred_mem_loc {
    pub devmem_fd: u32,
    pub migration_policy: u32,
}

#[repr(C)]
pub struct drm_xe_mem_region {
    pub mem_class: u16,
    pub instance: u16,
    pub min_page_size: u32,
    pub total_size: u64,
    pub used: u64,
    pub cpu_visible_size: u64,
    pub cpu_visible_used: u64,
    pub reserved: [u64; 6],
}

#[repr(C)]
pub struct drm_xe_oa_config {
    pub extensions: u64,
    pub uuid: [core::ffi::c_char; 36],
    pub n_regs: u32,
    pub regs_ptr: u64,
}

#[repr(C)]
pub struct drm_xe_oa_stream_info {
    pub extensions: u64,
    pub oa_buf_size: u64,
    pub reserved: [u64; 3],
}

#[repr(C)]
pub struct drm_xe_oa_stream_status {
    pub extensions: u64,
    pub oa_status: u64,
    pub reserved: [u64; 3],
}

#[repr(C)]
pub struct drm_xe_oa_unit {
    pub extensions: u64,
    pub oa_unit_id: u32,
    pub oa_unit_type: u32,
    pub capabilities: u64,
    pub oa_timestamp_freq: u64,
    pub gt_id: u16,
    pub reserved1: [u16; 3],
    pub reserved: [u64; 3],
    pub num_engines: u64,
    pub eci: [drm_xe_engine_class_instance; 0],
}

#[repr(C)]
pub struct drm_xe_observation_param {
    pub extensions: u64,
    pub observation_type: u64,
    pub observation_op: u64,
    pub param: u64,
}

#[repr(C)]
pub struct drm_xe_query_config {
    pub num_params: u32,
    pub pad: u32,
    pub info: [u64; 0],
}

#[repr(C)]
pub struct drm_xe_query_engine_cycles {
    pub eci: drm_xe_engine_class_instance,
    pub clockid: i32,
    pub width: u32,
    pub engine_cycles: u64,
    pub cpu_timestamp: u64,
    pub cpu_delta: u64,
}

#[repr(C)]
pub struct drm_xe_query_engines {
    pub num_engines: u32,
    pub pad: u32,
    pub engines: [drm_xe_engine; 0],
}

#[repr(C)]
pub struct drm_xe_query_eu_stall {
    pub extensions: u64,
    pub capabilities: u64,
    pub record_size: u64,
    pub per_xecore_buf_size: u64,
    pub reserved: [u64; 5],
    pub num_sampling_rates: u64,
    pub sampling_rates: [u64; 0],
}

#[repr(C)]
pub struct drm_xe_query_gt_list {
    pub num_gt: u32,
    pub pad: u32,
    pub gt_list: [drm_xe_gt; 0],
}

#[repr(C)]
pub struct drm_xe_query_mem_regions {
    pub num_mem_regions: u32,
    pub pad: u32,
    pub mem_regions: [drm_xe_mem_region; 0],
}

#[repr(C)]
pub struct drm_xe_query_oa_units {
    pub extensions: u64,
    pub num_oa_units: u32,
    pub pad: u32,
    pub oa_units: [u64; 0],
}

#[repr(C)]
pub struct drm_xe_query_pxp_status {
    pub status: u32,
    pub supported_session_types: u32,
}

#[repr(C)]
pub struct drm_xe_query_topology_mask {
    pub gt_id: u16,
    pub r#type: u16,
    pub num_bytes: u32,
    pub mask: [u8; 0],
}

#[repr(C)]
pub struct drm_xe_query_uc_fw_version {
    pub uc_type: u16,
    pub pad: u16,
    pub branch_ver: u32,
    pub major_ver: u32,
    pub minor_ver: u32,
    pub patch_ver: u32,
    pub pad2: u32,
    pub reserved: u64,
}

#[repr(C)]
pub struct drm_xe_sync {
    pub extensions: u64,
    pub r#type: u32,
    pub flags: u32,
    pub anon0: drm_xe_sync_anon0,
    pub timeline_value: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub union drm_xe_sync_anon0 {
    pub handle: u32,
    pub addr: u64,
}

#[repr(C)]
pub struct drm_xe_user_extension {
    pub next_extension: u64,
    pub name: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_xe_vm_bind {
    pub extensions: u64,
    pub vm_id: u32,
    pub exec_queue_id: u32,
    pub pad: u32,
    pub num_binds: u32,
    pub anon0: drm_xe_vm_bind_anon0,
    pub pad2: u32,
    pub num_syncs: u32,
    pub syncs: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub union drm_xe_vm_bind_anon0 {
    pub bind: drm_xe_vm_bind_op,
    pub vector_of_binds: u64,
}

#[repr(C)]
pub struct drm_xe_vm_bind_op {
    pub extensions: u64,
    pub obj: u32,
    pub pat_index: u16,
    pub pad: u16,
    pub anon0: drm_xe_vm_bind_op_anon0,
    pub range: u64,
    pub addr: u64,
    pub op: u32,
    pub flags: u32,
    pub prefetch_mem_region_instance: u32,
    pub pad2: u32,
    pub reserved: [u64; 3],
}

#[repr(C)]
pub union drm_xe_vm_bind_op_anon0 {
    pub obj_offset: u64,
    pub userptr: u64,
    pub cpu_addr_mirror_offset: i64,
}

#[repr(C)]
pub struct drm_xe_vm_create {
    pub extensions: u64,
    pub flags: u32,
    pub vm_id: u32,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_vm_destroy {
    pub vm_id: u32,
    pub pad: u32,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_vm_get_property {
    pub extensions: u64,
    pub vm_id: u32,
    pub property: u32,
    pub size: u32,
    pub pad: u32,
    pub anon0: drm_xe_vm_get_property_anon0,
    pub reserved: [u64; 3],
}

#[repr(C)]
pub union drm_xe_vm_get_property_anon0 {
    pub data: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_xe_vm_query_mem_range_attr {
    pub extensions: u64,
    pub vm_id: u32,
    pub num_mem_ranges: u32,
    pub start: u64,
    pub range: u64,
    pub sizeof_mem_range_attr: u64,
    pub vector_of_mem_attr: u64,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct drm_xe_wait_user_fence {
    pub extensions: u64,
    pub addr: u64,
    pub op: u16,
    pub flags: u16,
    pub pad: u32,
    pub value: u64,
    pub mask: u64,
    pub timeout: i64,
    pub exec_queue_id: u32,
    pub pad2: u32,
    pub reserved: [u64; 2],
}

#[repr(C)]
pub struct xe_vm_fault {
    pub address: u64,
    pub address_precision: u32,
    pub access_type: u8,
    pub fault_type: u8,
    pub fault_level: u8,
    pub pad: u8,
    pub reserved: [u64; 4],
}

records! {
    drm_xe_device_query: size 40, align 8;
    drm_xe_engine: size 32, align 8;
    drm_xe_engine_class_instance: size 8, align 2;
    drm_xe_exec: size 56, align 8;
    drm_xe_exec_queue_create: size 48, align 8;
    drm_xe_exec_queue_destroy: size 24, align 8;
    drm_xe_exec_queue_get_property: size 40, align 8;
    drm_xe_exec_queue_set_property: size 40, align 8;
    drm_xe_ext_set_property: size 48, align 8;
    drm_xe_ext_set_property_anon0: size 8, align 8;
    drm_xe_gem_create: size 56, align 8;
    drm_xe_gem_mmap_offset: size 40, align 8;
    drm_xe_gt: size 96, align 8;
    drm_xe_madvise: size 64, align 8;
    drm_xe_madvise_anon0: size 16, align 8;
    drm_xe_madvise_anon0_atomic: size 16, align 8;
    drm_xe_madvise_anon0_pat_index: size 16, align 8;
    drm_xe_madvise_anon0_preferred_mem_loc: size 16, align 8;
    drm_xe_madvise_anon0_purge_state_val: size 16, align 8;
    drm_xe_mem_range_attr: size 64, align 8;
    drm_xe_mem_range_attr_atomic: size 8, align 4;
    drm_xe_mem_range_attr_pat_index: size 8, align 4;
    drm_xe_mem_range_attr_preferred_mem_loc: size 8, align 4;
    drm_xe_mem_region: size 88, align 8;
    drm_xe_oa_config: size 56, align 8;
    drm_xe_oa_stream_info: size 40, align 8;
    drm_xe_oa_stream_status: size 40, align 8;
    drm_xe_oa_unit: size 72, align 8;
    drm_xe_observation_param: size 32, align 8;
    drm_xe_query_config: size 8, align 8;
    drm_xe_query_engine_cycles: size 40, align 8;
    drm_xe_query_engines: size 8, align 8;
    drm_xe_query_eu_stall: size 80, align 8;
    drm_xe_query_gt_list: size 8, align 8;
    drm_xe_query_mem_regions: size 8, align 8;
    drm_xe_query_oa_units: size 16, align 8;
    drm_xe_query_pxp_status: size 8, align 4;
    drm_xe_query_topology_mask: size 8, align 4;
    drm_xe_query_uc_fw_version: size 32, align 8;
    drm_xe_sync: size 48, align 8;
    drm_xe_sync_anon0: size 8, align 8;
    drm_xe_user_extension: size 16, align 8;
    drm_xe_vm_bind: size 136, align 8;
    drm_xe_vm_bind_anon0: size 80, align 8;
    drm_xe_vm_bind_op: size 80, align 8;
    drm_xe_vm_bind_op_anon0: size 8, align 8;
    drm_xe_vm_create: size 32, align 8;
    drm_xe_vm_destroy: size 24, align 8;
    drm_xe_vm_get_property: size 56, align 8;
    drm_xe_vm_get_property_anon0: size 8, align 8;
    drm_xe_vm_query_mem_range_attr: size 64, align 8;
    drm_xe_wait_user_fence: size 72, align 8;
    xe_vm_fault: size 48, align 8;
}
