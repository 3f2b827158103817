// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kfd_ioctl.h

pub const AMDKFD_COMMAND_END: i32 = 0x29;
pub const AMDKFD_COMMAND_START: i32 = 0x1;
pub const AMDKFD_IOCTL_BASE: i32 = 75;
pub const AMDKFD_IOC_ACQUIRE_VM: u32 = 0x40084b15;
pub const AMDKFD_IOC_ALLOC_MEMORY_OF_GPU: u32 = 0xc0284b16;
pub const AMDKFD_IOC_ALLOC_QUEUE_GWS: u32 = 0xc0104b1e;
pub const AMDKFD_IOC_AVAILABLE_MEMORY: u32 = 0xc0104b23;
pub const AMDKFD_IOC_CREATE_EVENT: u32 = 0xc0204b08;
pub const AMDKFD_IOC_CREATE_PROCESS: u32 = 0x4b27;
pub const AMDKFD_IOC_CREATE_QUEUE: u32 = 0xc0604b02;
pub const AMDKFD_IOC_CRIU_OP: u32 = 0xc0384b22;
pub const AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED: u32 = 0x40104b0f;
pub const AMDKFD_IOC_DBG_REGISTER_DEPRECATED: u32 = 0x40084b0d;
pub const AMDKFD_IOC_DBG_TRAP: u32 = 0xc0204b26;
pub const AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED: u32 = 0x40084b0e;
pub const AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED: u32 = 0x40104b10;
pub const AMDKFD_IOC_DESTROY_EVENT: u32 = 0x40084b09;
pub const AMDKFD_IOC_DESTROY_QUEUE: u32 = 0xc0084b03;
pub const AMDKFD_IOC_EXPORT_DMABUF: u32 = 0xc0104b24;
pub const AMDKFD_IOC_FREE_MEMORY_OF_GPU: u32 = 0x40084b17;
pub const AMDKFD_IOC_GET_CLOCK_COUNTERS: u32 = 0xc0284b05;
pub const AMDKFD_IOC_GET_DMABUF_INFO: u32 = 0xc0204b1c;
pub const AMDKFD_IOC_GET_PROCESS_APERTURES: u32 = 0x81904b06;
pub const AMDKFD_IOC_GET_PROCESS_APERTURES_NEW: u32 = 0xc0104b14;
pub const AMDKFD_IOC_GET_QUEUE_WAVE_STATE: u32 = 0xc0184b1b;
pub const AMDKFD_IOC_GET_TILE_CONFIG: u32 = 0xc0284b12;
pub const AMDKFD_IOC_GET_VERSION: u32 = 0x80084b01;
pub const AMDKFD_IOC_IMPORT_DMABUF: u32 = 0xc0184b1d;
pub const AMDKFD_IOC_MAP_MEMORY_TO_GPU: u32 = 0xc0184b18;
pub const AMDKFD_IOC_PROFILER: u32 = 0xc0104b28;
pub const AMDKFD_IOC_RESET_EVENT: u32 = 0x40084b0b;
pub const AMDKFD_IOC_RUNTIME_ENABLE: u32 = 0xc0104b25;
pub const AMDKFD_IOC_SET_CU_MASK: u32 = 0x40104b1a;
pub const AMDKFD_IOC_SET_EVENT: u32 = 0x40084b0a;
pub const AMDKFD_IOC_SET_MEMORY_POLICY: u32 = 0x40204b04;
pub const AMDKFD_IOC_SET_SCRATCH_BACKING_VA: u32 = 0xc0104b11;
pub const AMDKFD_IOC_SET_TRAP_HANDLER: u32 = 0x40184b13;
pub const AMDKFD_IOC_SET_XNACK_MODE: u32 = 0xc0044b21;
pub const AMDKFD_IOC_SMI_EVENTS: u32 = 0xc0084b1f;
pub const AMDKFD_IOC_SVM: u32 = 0xc0184b20;
pub const AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU: u32 = 0xc0184b19;
pub const AMDKFD_IOC_UPDATE_QUEUE: u32 = 0x40184b07;
pub const AMDKFD_IOC_WAIT_EVENTS: u32 = 0xc0184b0c;
pub const DEBUG_RUNTIME_STATE_DISABLED: i32 = 0;
pub const DEBUG_RUNTIME_STATE_ENABLED: i32 = 1;
pub const DEBUG_RUNTIME_STATE_ENABLED_BUSY: i32 = 2;
pub const DEBUG_RUNTIME_STATE_ENABLED_ERROR: i32 = 3;
pub const EC_DEVICE_FATAL_HALT: i32 = 35;
pub const EC_DEVICE_MEMORY_VIOLATION: i32 = 33;
pub const EC_DEVICE_NEW: i32 = 36;
pub const EC_DEVICE_QUEUE_DELETE: i32 = 32;
pub const EC_DEVICE_RAS_ERROR: i32 = 34;
pub const EC_MAX: i32 = 50;
pub const EC_NONE: i32 = 0;
pub const EC_PROCESS_DEVICE_REMOVE: i32 = 49;
pub const EC_PROCESS_RUNTIME: i32 = 48;
pub const EC_QUEUE_NEW: i32 = 31;
pub const EC_QUEUE_PACKET_DISPATCH_CODE_INVALID: i32 = 18;
pub const EC_QUEUE_PACKET_DISPATCH_DIM_INVALID: i32 = 16;
pub const EC_QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID: i32 = 17;
pub const EC_QUEUE_PACKET_DISPATCH_REGISTER_INVALID: i32 = 22;
pub const EC_QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID: i32 = 21;
pub const EC_QUEUE_PACKET_RESERVED: i32 = 19;
pub const EC_QUEUE_PACKET_UNSUPPORTED: i32 = 20;
pub const EC_QUEUE_PACKET_VENDOR_UNSUPPORTED: i32 = 23;
pub const EC_QUEUE_PREEMPTION_ERROR: i32 = 30;
pub const EC_QUEUE_WAVE_ABORT: i32 = 1;
pub const EC_QUEUE_WAVE_APERTURE_VIOLATION: i32 = 6;
pub const EC_QUEUE_WAVE_ILLEGAL_INSTRUCTION: i32 = 4;
pub const EC_QUEUE_WAVE_MATH_ERROR: i32 = 3;
pub const EC_QUEUE_WAVE_MEMORY_VIOLATION: i32 = 5;
pub const EC_QUEUE_WAVE_TRAP: i32 = 2;
pub const KFD_CRIU_OP_CHECKPOINT: i32 = 1;
pub const KFD_CRIU_OP_PROCESS_INFO: i32 = 0;
pub const KFD_CRIU_OP_RESTORE: i32 = 3;
pub const KFD_CRIU_OP_RESUME: i32 = 4;
pub const KFD_CRIU_OP_UNPAUSE: i32 = 2;
pub const KFD_DBG_QUEUE_ERROR_BIT: i32 = 30;
pub const KFD_DBG_QUEUE_ERROR_MASK: i32 = 0x40000000;
pub const KFD_DBG_QUEUE_INVALID_BIT: i32 = 31;
pub const KFD_DBG_QUEUE_INVALID_MASK: i32 = -2147483648;
pub const KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ALL: i32 = 3;
pub const KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ATOMIC: i32 = 2;
pub const KFD_DBG_TRAP_ADDRESS_WATCH_MODE_NONREAD: i32 = 1;
pub const KFD_DBG_TRAP_ADDRESS_WATCH_MODE_READ: i32 = 0;
pub const KFD_DBG_TRAP_FLAG_LDS_OUT_OF_ADDR_RANGE: i32 = 4;
pub const KFD_DBG_TRAP_FLAG_SINGLE_ALU_OP: i32 = 2;
pub const KFD_DBG_TRAP_FLAG_SINGLE_MEM_OP: i32 = 1;
pub const KFD_DBG_TRAP_MASK_DBG_ADDRESS_WATCH: i32 = 128;
pub const KFD_DBG_TRAP_MASK_DBG_MEMORY_VIOLATION: i32 = 256;
pub const KFD_DBG_TRAP_MASK_FP_DIVIDE_BY_ZERO: i32 = 4;
pub const KFD_DBG_TRAP_MASK_FP_INEXACT: i32 = 32;
pub const KFD_DBG_TRAP_MASK_FP_INPUT_DENORMAL: i32 = 2;
pub const KFD_DBG_TRAP_MASK_FP_INVALID: i32 = 1;
pub const KFD_DBG_TRAP_MASK_FP_OVERFLOW: i32 = 8;
pub const KFD_DBG_TRAP_MASK_FP_UNDERFLOW: i32 = 16;
pub const KFD_DBG_TRAP_MASK_INT_DIVIDE_BY_ZERO: i32 = 64;
pub const KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_END: i32 = -2147483648;
pub const KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_START: i32 = 1073741824;
pub const KFD_DBG_TRAP_OVERRIDE_OR: i32 = 0;
pub const KFD_DBG_TRAP_OVERRIDE_REPLACE: i32 = 1;
pub const KFD_DBG_TRAP_WAVE_LAUNCH_MODE_DEBUG: i32 = 3;
pub const KFD_DBG_TRAP_WAVE_LAUNCH_MODE_HALT: i32 = 1;
pub const KFD_DBG_TRAP_WAVE_LAUNCH_MODE_NORMAL: i32 = 0;
pub const KFD_EC_MASK_DEVICE: u64 = 0xf80000000;
pub const KFD_EC_MASK_PACKET: u64 = 0x7f8000;
pub const KFD_EC_MASK_PROCESS: u64 = 0x1800000000000;
pub const KFD_EC_MASK_QUEUE: u64 = 0x607f803f;
pub const KFD_HW_EXCEPTION_ECC: i32 = 1;
pub const KFD_HW_EXCEPTION_GPU_HANG: i32 = 0;
pub const KFD_HW_EXCEPTION_PER_ENGINE_RESET: i32 = 1;
pub const KFD_HW_EXCEPTION_WHOLE_GPU_RESET: i32 = 0;
pub const KFD_INVALID_FD: u32 = 0xffffffff;
pub const KFD_IOCTL_MAJOR_VERSION: i32 = 1;
pub const KFD_IOCTL_MINOR_VERSION: i32 = 23;
pub const KFD_IOCTL_SVM_ATTR_ACCESS: i32 = 2;
pub const KFD_IOCTL_SVM_ATTR_ACCESS_IN_PLACE: i32 = 3;
pub const KFD_IOCTL_SVM_ATTR_CLR_FLAGS: i32 = 6;
pub const KFD_IOCTL_SVM_ATTR_GRANULARITY: i32 = 7;
pub const KFD_IOCTL_SVM_ATTR_NO_ACCESS: i32 = 4;
pub const KFD_IOCTL_SVM_ATTR_PREFERRED_LOC: i32 = 0;
pub const KFD_IOCTL_SVM_ATTR_PREFETCH_LOC: i32 = 1;
pub const KFD_IOCTL_SVM_ATTR_SET_FLAGS: i32 = 5;
pub const KFD_IOCTL_SVM_FLAG_COHERENT: i32 = 0x2;
pub const KFD_IOCTL_SVM_FLAG_EXT_COHERENT: i32 = 0x80;
pub const KFD_IOCTL_SVM_FLAG_GPU_ALWAYS_MAPPED: i32 = 0x40;
pub const KFD_IOCTL_SVM_FLAG_GPU_EXEC: i32 = 0x10;
pub const KFD_IOCTL_SVM_FLAG_GPU_READ_MOSTLY: i32 = 0x20;
pub const KFD_IOCTL_SVM_FLAG_GPU_RO: i32 = 0x8;
pub const KFD_IOCTL_SVM_FLAG_HIVE_LOCAL: i32 = 0x4;
pub const KFD_IOCTL_SVM_FLAG_HOST_ACCESS: i32 = 0x1;
pub const KFD_IOCTL_SVM_LOCATION_SYSMEM: u32 = 0x0;
pub const KFD_IOCTL_SVM_LOCATION_UNDEFINED: u32 = 0xffffffff;
pub const KFD_IOCTL_SVM_OP_GET_ATTR: i32 = 1;
pub const KFD_IOCTL_SVM_OP_SET_ATTR: i32 = 0;
pub const KFD_IOC_ALLOC_MEM_FLAGS_AQL_QUEUE_MEM: i32 = 0x8000000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_COHERENT: i32 = 0x4000000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_CONTIGUOUS: i32 = 0x800000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL: i32 = 0x8;
pub const KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE: i32 = 0x40000000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_EXT_COHERENT: i32 = 0x1000000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_GTT: i32 = 0x2;
pub const KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP: i32 = 0x10;
pub const KFD_IOC_ALLOC_MEM_FLAGS_NO_SUBSTITUTE: i32 = 0x10000000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC: i32 = 0x20000000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED: i32 = 0x2000000;
pub const KFD_IOC_ALLOC_MEM_FLAGS_USERPTR: i32 = 0x4;
pub const KFD_IOC_ALLOC_MEM_FLAGS_VRAM: i32 = 0x1;
pub const KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE: i32 = -2147483648;
pub const KFD_IOC_CACHE_POLICY_COHERENT: i32 = 0;
pub const KFD_IOC_CACHE_POLICY_NONCOHERENT: i32 = 1;
pub const KFD_IOC_DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH: i32 = 9;
pub const KFD_IOC_DBG_TRAP_DISABLE: i32 = 1;
pub const KFD_IOC_DBG_TRAP_ENABLE: i32 = 0;
pub const KFD_IOC_DBG_TRAP_GET_DEVICE_SNAPSHOT: i32 = 14;
pub const KFD_IOC_DBG_TRAP_GET_QUEUE_SNAPSHOT: i32 = 13;
pub const KFD_IOC_DBG_TRAP_QUERY_DEBUG_EVENT: i32 = 11;
pub const KFD_IOC_DBG_TRAP_QUERY_EXCEPTION_INFO: i32 = 12;
pub const KFD_IOC_DBG_TRAP_RESUME_QUEUES: i32 = 7;
pub const KFD_IOC_DBG_TRAP_SEND_RUNTIME_EVENT: i32 = 2;
pub const KFD_IOC_DBG_TRAP_SET_EXCEPTIONS_ENABLED: i32 = 3;
pub const KFD_IOC_DBG_TRAP_SET_FLAGS: i32 = 10;
pub const KFD_IOC_DBG_TRAP_SET_NODE_ADDRESS_WATCH: i32 = 8;
pub const KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_MODE: i32 = 5;
pub const KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE: i32 = 4;
pub const KFD_IOC_DBG_TRAP_SUSPEND_QUEUES: i32 = 6;
pub const KFD_IOC_EVENT_DEBUG_EVENT: i32 = 5;
pub const KFD_IOC_EVENT_DEVICESTATECHANGE: i32 = 2;
pub const KFD_IOC_EVENT_HW_EXCEPTION: i32 = 3;
pub const KFD_IOC_EVENT_MEMORY: i32 = 8;
pub const KFD_IOC_EVENT_NODECHANGE: i32 = 1;
pub const KFD_IOC_EVENT_PROFILE_EVENT: i32 = 6;
pub const KFD_IOC_EVENT_QUEUE_EVENT: i32 = 7;
pub const KFD_IOC_EVENT_SIGNAL: i32 = 0;
pub const KFD_IOC_EVENT_SYSTEM_EVENT: i32 = 4;
pub const KFD_IOC_PROFILER_PMC: i32 = 0;
pub const KFD_IOC_PROFILER_PTL_CONTROL: i32 = 3;
pub const KFD_IOC_PROFILER_VERSION: i32 = 2;
pub const KFD_IOC_PROFILER_VERSION_NUM: i32 = 1;
pub const KFD_IOC_QUEUE_TYPE_COMPUTE: i32 = 0x0;
pub const KFD_IOC_QUEUE_TYPE_COMPUTE_AQL: i32 = 0x2;
pub const KFD_IOC_QUEUE_TYPE_SDMA: i32 = 0x1;
pub const KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID: i32 = 0x4;
pub const KFD_IOC_QUEUE_TYPE_SDMA_XGMI: i32 = 0x3;
pub const KFD_IOC_WAIT_RESULT_COMPLETE: i32 = 0;
pub const KFD_IOC_WAIT_RESULT_FAIL: i32 = 2;
pub const KFD_IOC_WAIT_RESULT_TIMEOUT: i32 = 1;
pub const KFD_MAX_QUEUE_PERCENTAGE: i32 = 100;
pub const KFD_MAX_QUEUE_PRIORITY: i32 = 15;
pub const KFD_MEM_ERR_GPU_HANG: i32 = 3;
pub const KFD_MEM_ERR_NO_RAS: i32 = 0;
pub const KFD_MEM_ERR_POISON_CONSUMED: i32 = 2;
pub const KFD_MEM_ERR_SRAM_ECC: i32 = 1;
pub const KFD_MIGRATE_TRIGGER_PAGEFAULT_CPU: i32 = 2;
pub const KFD_MIGRATE_TRIGGER_PAGEFAULT_GPU: i32 = 1;
pub const KFD_MIGRATE_TRIGGER_PREFETCH: i32 = 0;
pub const KFD_MIGRATE_TRIGGER_TTM_EVICTION: i32 = 3;
pub const KFD_MIN_QUEUE_RING_SIZE: i32 = 1024;
pub const KFD_MMIO_REMAP_HDP_MEM_FLUSH_CNTL: i32 = 0;
pub const KFD_MMIO_REMAP_HDP_REG_FLUSH_CNTL: i32 = 4;
pub const KFD_PROC_FLAG_MFMA_HIGH_PRECISION: i32 = 0x1;
pub const KFD_QUEUE_EVICTION_CRIU_CHECKPOINT: i32 = 4;
pub const KFD_QUEUE_EVICTION_CRIU_RESTORE: i32 = 5;
pub const KFD_QUEUE_EVICTION_TRIGGER_SUSPEND: i32 = 3;
pub const KFD_QUEUE_EVICTION_TRIGGER_SVM: i32 = 0;
pub const KFD_QUEUE_EVICTION_TRIGGER_TTM: i32 = 2;
pub const KFD_QUEUE_EVICTION_TRIGGER_USERPTR: i32 = 1;
pub const KFD_RUNTIME_ENABLE_MODE_ENABLE_MASK: i32 = 1;
pub const KFD_RUNTIME_ENABLE_MODE_TTMP_SAVE_MASK: i32 = 2;
pub const KFD_SIGNAL_EVENT_LIMIT: i32 = 4096;
pub const KFD_SMI_EVENT_ALL_PROCESS: i32 = 64;
pub const KFD_SMI_EVENT_GPU_POST_RESET: i32 = 4;
pub const KFD_SMI_EVENT_GPU_PRE_RESET: i32 = 3;
pub const KFD_SMI_EVENT_MIGRATE_END: i32 = 6;
pub const KFD_SMI_EVENT_MIGRATE_START: i32 = 5;
pub const KFD_SMI_EVENT_MSG_SIZE: i32 = 96;
pub const KFD_SMI_EVENT_NONE: i32 = 0;
pub const KFD_SMI_EVENT_PAGE_FAULT_END: i32 = 8;
pub const KFD_SMI_EVENT_PAGE_FAULT_START: i32 = 7;
pub const KFD_SMI_EVENT_PROCESS_END: i32 = 13;
pub const KFD_SMI_EVENT_PROCESS_START: i32 = 12;
pub const KFD_SMI_EVENT_QUEUE_EVICTION: i32 = 9;
pub const KFD_SMI_EVENT_QUEUE_RESTORE: i32 = 10;
pub const KFD_SMI_EVENT_THERMAL_THROTTLE: i32 = 2;
pub const KFD_SMI_EVENT_UNMAP_FROM_GPU: i32 = 11;
pub const KFD_SMI_EVENT_VMFAULT: i32 = 1;
pub const KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY: i32 = 0;
pub const KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY_MIGRATE: i32 = 1;
pub const KFD_SVM_UNMAP_TRIGGER_UNMAP_FROM_CPU: i32 = 2;
pub const MAX_ALLOWED_AW_BUFF_SIZE: i32 = 4096;
pub const MAX_ALLOWED_NUM_POINTS: i32 = 100;
pub const MAX_ALLOWED_WAC_BUFF_SIZE: i32 = 128;
pub const NUM_OF_SUPPORTED_GPUS: i32 = 7;

#[repr(C)]
pub struct kfd_context_save_area_header {
    pub wave_state: kfd_context_save_area_header_wave_state,
    pub debug_offset: u32,
    pub debug_size: u32,
    pub err_payload_addr: u64,
    pub err_event_id: u32,
    pub reserved1: u32,
}

#[repr(C)]
pub struct kfd_context_save_area_header_wave_state {
    pub control_stack_offset: u32,
    pub control_stack_size: u32,
    pub wave_state_offset: u32,
    pub wave_state_size: u32,
}

#[repr(C)]
pub struct kfd_criu_bo_bucket {
    pub addr: u64,
    pub size: u64,
    pub offset: u64,
    pub restored_offset: u64,
    pub gpu_id: u32,
    pub alloc_flags: u32,
    pub dmabuf_fd: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_criu_device_bucket {
    pub user_gpu_id: u32,
    pub actual_gpu_id: u32,
    pub drm_fd: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_dbg_device_info_entry {
    pub exception_status: u64,
    pub lds_base: u64,
    pub lds_limit: u64,
    pub scratch_base: u64,
    pub scratch_limit: u64,
    pub gpuvm_base: u64,
    pub gpuvm_limit: u64,
    pub gpu_id: u32,
    pub location_id: u32,
    pub vendor_id: u32,
    pub device_id: u32,
    pub revision_id: u32,
    pub subsystem_vendor_id: u32,
    pub subsystem_device_id: u32,
    pub fw_version: u32,
    pub gfx_target_version: u32,
    pub simd_count: u32,
    pub max_waves_per_simd: u32,
    pub array_count: u32,
    pub simd_arrays_per_engine: u32,
    pub num_xcc: u32,
    pub capability: u32,
    pub debug_prop: u32,
    pub capability2: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_event_data {
    pub anon0: kfd_event_data_anon0,
    pub kfd_event_data_ext: u64,
    pub event_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub union kfd_event_data_anon0 {
    pub memory_exception_data: kfd_hsa_memory_exception_data,
    pub hw_exception_data: kfd_hsa_hw_exception_data,
    pub signal_event_data: kfd_hsa_signal_event_data,
}

#[repr(C)]
pub struct kfd_hsa_hw_exception_data {
    pub reset_type: u32,
    pub reset_cause: u32,
    pub memory_lost: u32,
    pub gpu_id: u32,
}

#[repr(C)]
pub struct kfd_hsa_memory_exception_data {
    pub failure: kfd_memory_exception_failure,
    pub va: u64,
    pub gpu_id: u32,
    pub ErrorType: u32,
}

#[repr(C)]
pub struct kfd_hsa_signal_event_data {
    pub last_event_age: u64,
}

#[repr(C)]
pub struct kfd_ioctl_acquire_vm_args {
    pub drm_fd: u32,
    pub gpu_id: u32,
}

#[repr(C)]
pub struct kfd_ioctl_alloc_memory_of_gpu_args {
    pub va_addr: u64,
    pub size: u64,
    pub handle: u64,
    pub mmap_offset: u64,
    pub gpu_id: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct kfd_ioctl_alloc_queue_gws_args {
    pub queue_id: u32,
    pub num_gws: u32,
    pub first_gws: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_create_event_args {
    pub event_page_offset: u64,
    pub event_trigger_data: u32,
    pub event_type: u32,
    pub auto_reset: u32,
    pub node_id: u32,
    pub event_id: u32,
    pub event_slot_index: u32,
}

#[repr(C)]
pub struct kfd_ioctl_create_queue_args {
    pub ring_base_address: u64,
    pub write_pointer_address: u64,
    pub read_pointer_address: u64,
    pub doorbell_offset: u64,
    pub ring_size: u32,
    pub gpu_id: u32,
    pub queue_type: u32,
    pub queue_percentage: u32,
    pub queue_priority: u32,
    pub queue_id: u32,
    pub eop_buffer_address: u64,
    pub eop_buffer_size: u64,
    pub ctx_save_restore_address: u64,
    pub ctx_save_restore_size: u32,
    pub ctl_stack_size: u32,
    pub sdma_engine_id: u32,
    pub metadata_ring_size: u32,
}

#[repr(C)]
pub struct kfd_ioctl_criu_args {
    pub devices: u64,
    pub bos: u64,
    pub priv_data: u64,
    pub priv_data_size: u64,
    pub num_devices: u32,
    pub num_bos: u32,
    pub num_objects: u32,
    pub pid: u32,
    pub op: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_address_watch_args {
    pub content_ptr: u64,
    pub gpu_id: u32,
    pub buf_size_in_bytes: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_register_args {
    pub gpu_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_args {
    pub pid: u32,
    pub op: u32,
    pub anon0: kfd_ioctl_dbg_trap_args_anon0,
}

#[repr(C)]
pub union kfd_ioctl_dbg_trap_args_anon0 {
    pub enable: kfd_ioctl_dbg_trap_enable_args,
    pub send_runtime_event: kfd_ioctl_dbg_trap_send_runtime_event_args,
    pub set_exceptions_enabled: kfd_ioctl_dbg_trap_set_exceptions_enabled_args,
    pub launch_override: kfd_ioctl_dbg_trap_set_wave_launch_override_args,
    pub launch_mode: kfd_ioctl_dbg_trap_set_wave_launch_mode_args,
    pub suspend_queues: kfd_ioctl_dbg_trap_suspend_queues_args,
    pub resume_queues: kfd_ioctl_dbg_trap_resume_queues_args,
    pub set_node_address_watch: kfd_ioctl_dbg_trap_set_node_address_watch_args,
    pub clear_node_address_watch: kfd_ioctl_dbg_trap_clear_node_address_watch_args,
    pub set_flags: kfd_ioctl_dbg_trap_set_flags_args,
    pub query_debug_event: kfd_ioctl_dbg_trap_query_debug_event_args,
    pub query_exception_info: kfd_ioctl_dbg_trap_query_exception_info_args,
    pub queue_snapshot: kfd_ioctl_dbg_trap_queue_snapshot_args,
    pub device_snapshot: kfd_ioctl_dbg_trap_device_snapshot_args,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_clear_node_address_watch_args {
    pub gpu_id: u32,
    pub id: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_device_snapshot_args {
    pub exception_mask: u64,
    pub snapshot_buf_ptr: u64,
    pub num_devices: u32,
    pub entry_size: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_enable_args {
    pub exception_mask: u64,
    pub rinfo_ptr: u64,
    pub rinfo_size: u32,
    pub dbg_fd: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_query_debug_event_args {
    pub exception_mask: u64,
    pub gpu_id: u32,
    pub queue_id: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_query_exception_info_args {
    pub info_ptr: u64,
    pub info_size: u32,
    pub source_id: u32,
    pub exception_code: u32,
    pub clear_exception: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_queue_snapshot_args {
    pub exception_mask: u64,
    pub snapshot_buf_ptr: u64,
    pub num_queues: u32,
    pub entry_size: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_resume_queues_args {
    pub queue_array_ptr: u64,
    pub num_queues: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_send_runtime_event_args {
    pub exception_mask: u64,
    pub gpu_id: u32,
    pub queue_id: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_set_exceptions_enabled_args {
    pub exception_mask: u64,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_set_flags_args {
    pub flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_set_node_address_watch_args {
    pub address: u64,
    pub mode: u32,
    pub mask: u32,
    pub gpu_id: u32,
    pub id: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_set_wave_launch_mode_args {
    pub launch_mode: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_set_wave_launch_override_args {
    pub override_mode: u32,
    pub enable_mask: u32,
    pub support_request_mask: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_trap_suspend_queues_args {
    pub exception_mask: u64,
    pub queue_array_ptr: u64,
    pub num_queues: u32,
    pub grace_period: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_unregister_args {
    pub gpu_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_dbg_wave_control_args {
    pub content_ptr: u64,
    pub gpu_id: u32,
    pub buf_size_in_bytes: u32,
}

#[repr(C)]
pub struct kfd_ioctl_destroy_event_args {
    pub event_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_destroy_queue_args {
    pub queue_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_export_dmabuf_args {
    pub handle: u64,
    pub flags: u32,
    pub dmabuf_fd: u32,
}

#[repr(C)]
pub struct kfd_ioctl_free_memory_of_gpu_args {
    pub handle: u64,
}

#[repr(C)]
pub struct kfd_ioctl_get_available_memory_args {
    pub available: u64,
    pub gpu_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_get_clock_counters_args {
    pub gpu_clock_counter: u64,
    pub cpu_clock_counter: u64,
    pub system_clock_counter: u64,
    pub system_clock_freq: u64,
    pub gpu_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_get_dmabuf_info_args {
    pub size: u64,
    pub metadata_ptr: u64,
    pub metadata_size: u32,
    pub gpu_id: u32,
    pub flags: u32,
    pub dmabuf_fd: u32,
}

#[repr(C)]
pub struct kfd_ioctl_get_process_apertures_args {
    pub process_apertures: [kfd_process_device_apertures; 7],
    pub num_of_nodes: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_get_process_apertures_new_args {
    pub kfd_process_device_apertures_ptr: u64,
    pub num_of_nodes: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_get_queue_wave_state_args {
    pub ctl_stack_address: u64,
    pub ctl_stack_used_size: u32,
    pub save_area_used_size: u32,
    pub queue_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_get_tile_config_args {
    pub tile_config_ptr: u64,
    pub macro_tile_config_ptr: u64,
    pub num_tile_configs: u32,
    pub num_macro_tile_configs: u32,
    pub gpu_id: u32,
    pub gb_addr_config: u32,
    pub num_banks: u32,
    pub num_ranks: u32,
}

#[repr(C)]
pub struct kfd_ioctl_get_version_args {
    pub major_version: u32,
    pub minor_version: u32,
}

#[repr(C)]
pub struct kfd_ioctl_import_dmabuf_args {
    pub va_addr: u64,
    pub handle: u64,
    pub gpu_id: u32,
    pub dmabuf_fd: u32,
}

#[repr(C)]
pub struct kfd_ioctl_map_memory_to_gpu_args {
    pub handle: u64,
    pub device_ids_array_ptr: u64,
    pub n_devices: u32,
    pub n_success: u32,
}

#[repr(C)]
pub struct kfd_ioctl_pmc_settings {
    pub gpu_id: u32,
    pub lock: u32,
    pub perfcount_enable: u32,
}

#[repr(C)]
pub struct kfd_ioctl_profiler_args {
    pub op: u32,
    pub anon0: kfd_ioctl_profiler_args_anon0,
}

#[repr(C)]
pub union kfd_ioctl_profiler_args_anon0 {
    pub pmc: kfd_ioctl_pmc_settings,
    pub ptl: kfd_ioctl_ptl_control,
    pub version: u32,
}

#[repr(C)]
pub struct kfd_ioctl_ptl_control {
    pub gpu_id: u32,
    pub enable: u32,
}

#[repr(C)]
pub struct kfd_ioctl_reset_event_args {
    pub event_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_runtime_enable_args {
    pub r_debug: u64,
    pub mode_mask: u32,
    pub capabilities_mask: u32,
}

#[repr(C)]
pub struct kfd_ioctl_set_cu_mask_args {
    pub queue_id: u32,
    pub num_cu_mask: u32,
    pub cu_mask_ptr: u64,
}

#[repr(C)]
pub struct kfd_ioctl_set_event_args {
    pub event_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_set_memory_policy_args {
    pub alternate_aperture_base: u64,
    pub alternate_aperture_size: u64,
    pub gpu_id: u32,
    pub default_policy: u32,
    pub alternate_policy: u32,
    pub misc_process_flag: u32,
}

#[repr(C)]
pub struct kfd_ioctl_set_scratch_backing_va_args {
    pub va_addr: u64,
    pub gpu_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_set_trap_handler_args {
    pub tba_addr: u64,
    pub tma_addr: u64,
    pub gpu_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_ioctl_set_xnack_mode_args {
    pub xnack_enabled: i32,
}

#[repr(C)]
pub struct kfd_ioctl_smi_events_args {
    pub gpuid: u32,
    pub anon_fd: u32,
}

#[repr(C)]
pub struct kfd_ioctl_svm_args {
    pub start_addr: u64,
    pub size: u64,
    pub op: u32,
    pub nattr: u32,
    pub attrs: [kfd_ioctl_svm_attribute; 0],
}

#[repr(C)]
pub struct kfd_ioctl_svm_attribute {
    pub r#type: u32,
    pub value: u32,
}

#[repr(C)]
pub struct kfd_ioctl_unmap_memory_from_gpu_args {
    pub handle: u64,
    pub device_ids_array_ptr: u64,
    pub n_devices: u32,
    pub n_success: u32,
}

#[repr(C)]
pub struct kfd_ioctl_update_queue_args {
    pub ring_base_address: u64,
    pub queue_id: u32,
    pub ring_size: u32,
    pub queue_percentage: u32,
    pub queue_priority: u32,
}

#[repr(C)]
pub struct kfd_ioctl_wait_events_args {
    pub events_ptr: u64,
    pub num_events: u32,
    pub wait_for_all: u32,
    pub timeout: u32,
    pub wait_result: u32,
}

#[repr(C)]
pub struct kfd_memory_exception_failure {
    pub NotPresent: u32,
    pub ReadOnly: u32,
    pub NoExecute: u32,
    pub imprecise: u32,
}

#[repr(C)]
pub struct kfd_process_device_apertures {
    pub lds_base: u64,
    pub lds_limit: u64,
    pub scratch_base: u64,
    pub scratch_limit: u64,
    pub gpuvm_base: u64,
    pub gpuvm_limit: u64,
    pub gpu_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct kfd_queue_snapshot_entry {
    pub exception_status: u64,
    pub ring_base_address: u64,
    pub write_pointer_address: u64,
    pub read_pointer_address: u64,
    pub ctx_save_restore_address: u64,
    pub queue_id: u32,
    pub gpu_id: u32,
    pub ring_size: u32,
    pub queue_type: u32,
    pub ctx_save_restore_area_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct kfd_runtime_info {
    pub r_debug: u64,
    pub runtime_state: u32,
    pub ttmp_setup: u32,
}

records! {
    kfd_context_save_area_header: size 40, align 8;
    kfd_context_save_area_header_wave_state: size 16, align 4;
    kfd_criu_bo_bucket: size 48, align 8;
    kfd_criu_device_bucket: size 16, align 4;
    kfd_dbg_device_info_entry: size 128, align 8;
    kfd_event_data: size 48, align 8;
    kfd_event_data_anon0: size 32, align 8;
    kfd_hsa_hw_exception_data: size 16, align 4;
    kfd_hsa_memory_exception_data: size 32, align 8;
    kfd_hsa_signal_event_data: size 8, align 8;
    kfd_ioctl_acquire_vm_args: size 8, align 4;
    kfd_ioctl_alloc_memory_of_gpu_args: size 40, align 8;
    kfd_ioctl_alloc_queue_gws_args: size 16, align 4;
    kfd_ioctl_create_event_args: size 32, align 8;
    kfd_ioctl_create_queue_args: size 96, align 8;
    kfd_ioctl_criu_args: size 56, align 8;
    kfd_ioctl_dbg_address_watch_args: size 16, align 8;
    kfd_ioctl_dbg_register_args: size 8, align 4;
    kfd_ioctl_dbg_trap_args: size 32, align 8;
    kfd_ioctl_dbg_trap_args_anon0: size 24, align 8;
    kfd_ioctl_dbg_trap_clear_node_address_watch_args: size 8, align 4;
    kfd_ioctl_dbg_trap_device_snapshot_args: size 24, align 8;
    kfd_ioctl_dbg_trap_enable_args: size 24, align 8;
    kfd_ioctl_dbg_trap_query_debug_event_args: size 16, align 8;
    kfd_ioctl_dbg_trap_query_exception_info_args: size 24, align 8;
    kfd_ioctl_dbg_trap_queue_snapshot_args: size 24, align 8;
    kfd_ioctl_dbg_trap_resume_queues_args: size 16, align 8;
    kfd_ioctl_dbg_trap_send_runtime_event_args: size 16, align 8;
    kfd_ioctl_dbg_trap_set_exceptions_enabled_args: size 8, align 8;
    kfd_ioctl_dbg_trap_set_flags_args: size 8, align 4;
    kfd_ioctl_dbg_trap_set_node_address_watch_args: size 24, align 8;
    kfd_ioctl_dbg_trap_set_wave_launch_mode_args: size 8, align 4;
    kfd_ioctl_dbg_trap_set_wave_launch_override_args: size 16, align 4;
    kfd_ioctl_dbg_trap_suspend_queues_args: size 24, align 8;
    kfd_ioctl_dbg_unregister_args: size 8, align 4;
    kfd_ioctl_dbg_wave_control_args: size 16, align 8;
    kfd_ioctl_destroy_event_args: size 8, align 4;
    kfd_ioctl_destroy_queue_args: size 8, align 4;
    kfd_ioctl_export_dmabuf_args: size 16, align 8;
    kfd_ioctl_free_memory_of_gpu_args: size 8, align 8;
    kfd_ioctl_get_available_memory_args: size 16, align 8;
    kfd_ioctl_get_clock_counters_args: size 40, align 8;
    kfd_ioctl_get_dmabuf_info_args: size 32, align 8;
    kfd_ioctl_get_process_apertures_args: size 400, align 8;
    kfd_ioctl_get_process_apertures_new_args: size 16, align 8;
    kfd_ioctl_get_queue_wave_state_args: size 24, align 8;
    kfd_ioctl_get_tile_config_args: size 40, align 8;
    kfd_ioctl_get_version_args: size 8, align 4;
    kfd_ioctl_import_dmabuf_args: size 24, align 8;
    kfd_ioctl_map_memory_to_gpu_args: size 24, align 8;
    kfd_ioctl_pmc_settings: size 12, align 4;
    kfd_ioctl_profiler_args: size 16, align 4;
    kfd_ioctl_profiler_args_anon0: size 12, align 4;
    kfd_ioctl_ptl_control: size 8, align 4;
    kfd_ioctl_reset_event_args: size 8, align 4;
    kfd_ioctl_runtime_enable_args: size 16, align 8;
    kfd_ioctl_set_cu_mask_args: size 16, align 8;
    kfd_ioctl_set_event_args: size 8, align 4;
    kfd_ioctl_set_memory_policy_args: size 32, align 8;
    kfd_ioctl_set_scratch_backing_va_args: size 16, align 8;
    kfd_ioctl_set_trap_handler_args: size 24, align 8;
    kfd_ioctl_set_xnack_mode_args: size 4, align 4;
    kfd_ioctl_smi_events_args: size 8, align 4;
    kfd_ioctl_svm_args: size 24, align 8;
    kfd_ioctl_svm_attribute: size 8, align 4;
    kfd_ioctl_unmap_memory_from_gpu_args: size 24, align 8;
    kfd_ioctl_update_queue_args: size 24, align 8;
    kfd_ioctl_wait_events_args: size 24, align 8;
    kfd_memory_exception_failure: size 16, align 4;
    kfd_process_device_apertures: size 56, align 8;
    kfd_queue_snapshot_entry: size 64, align 8;
    kfd_runtime_info: size 16, align 8;
}
