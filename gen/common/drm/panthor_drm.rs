// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/panthor_drm.h

pub const DRM_IOCTL_PANTHOR_BO_CREATE: u32 = 0xc0186445;
pub const DRM_IOCTL_PANTHOR_BO_MMAP_OFFSET: u32 = 0xc0106446;
pub const DRM_IOCTL_PANTHOR_BO_QUERY_INFO: u32 = 0xc0106450;
pub const DRM_IOCTL_PANTHOR_BO_SET_LABEL: u32 = 0xc010644d;
pub const DRM_IOCTL_PANTHOR_BO_SYNC: u32 = 0xc010644f;
pub const DRM_IOCTL_PANTHOR_DEV_QUERY: u32 = 0xc0106440;
pub const DRM_IOCTL_PANTHOR_GROUP_CREATE: u32 = 0xc0386447;
pub const DRM_IOCTL_PANTHOR_GROUP_DESTROY: u32 = 0xc0086448;
pub const DRM_IOCTL_PANTHOR_GROUP_GET_STATE: u32 = 0xc010644a;
pub const DRM_IOCTL_PANTHOR_GROUP_SUBMIT: u32 = 0xc0186449;
pub const DRM_IOCTL_PANTHOR_SET_USER_MMIO_OFFSET: u32 = 0xc008644e;
pub const DRM_IOCTL_PANTHOR_TILER_HEAP_CREATE: u32 = 0xc028644b;
pub const DRM_IOCTL_PANTHOR_TILER_HEAP_DESTROY: u32 = 0xc008644c;
pub const DRM_IOCTL_PANTHOR_VM_BIND: u32 = 0xc0186443;
pub const DRM_IOCTL_PANTHOR_VM_CREATE: u32 = 0xc0106441;
pub const DRM_IOCTL_PANTHOR_VM_DESTROY: u32 = 0xc0086442;
pub const DRM_IOCTL_PANTHOR_VM_GET_STATE: u32 = 0xc0086444;
pub const DRM_PANTHOR_BO_CREATE: i32 = 5;
pub const DRM_PANTHOR_BO_IS_IMPORTED: i32 = 1;
pub const DRM_PANTHOR_BO_MMAP_OFFSET: i32 = 6;
pub const DRM_PANTHOR_BO_NO_MMAP: i32 = 1;
pub const DRM_PANTHOR_BO_QUERY_INFO: i32 = 16;
pub const DRM_PANTHOR_BO_SET_LABEL: i32 = 13;
pub const DRM_PANTHOR_BO_SYNC: i32 = 15;
pub const DRM_PANTHOR_BO_SYNC_CPU_CACHE_FLUSH: i32 = 0;
pub const DRM_PANTHOR_BO_SYNC_CPU_CACHE_FLUSH_AND_INVALIDATE: i32 = 1;
pub const DRM_PANTHOR_BO_WB_MMAP: i32 = 2;
pub const DRM_PANTHOR_DEV_QUERY: i32 = 0;
pub const DRM_PANTHOR_DEV_QUERY_CSIF_INFO: i32 = 1;
pub const DRM_PANTHOR_DEV_QUERY_GPU_INFO: i32 = 0;
pub const DRM_PANTHOR_DEV_QUERY_GROUP_PRIORITIES_INFO: i32 = 3;
pub const DRM_PANTHOR_DEV_QUERY_TIMESTAMP_INFO: i32 = 2;
pub const DRM_PANTHOR_GPU_COHERENCY_ACE: i32 = 1;
pub const DRM_PANTHOR_GPU_COHERENCY_ACE_LITE: i32 = 0;
pub const DRM_PANTHOR_GPU_COHERENCY_NONE: i32 = 31;
pub const DRM_PANTHOR_GROUP_CREATE: i32 = 7;
pub const DRM_PANTHOR_GROUP_DESTROY: i32 = 8;
pub const DRM_PANTHOR_GROUP_GET_STATE: i32 = 10;
pub const DRM_PANTHOR_GROUP_STATE_FATAL_FAULT: i32 = 2;
pub const DRM_PANTHOR_GROUP_STATE_INNOCENT: i32 = 4;
pub const DRM_PANTHOR_GROUP_STATE_TIMEDOUT: i32 = 1;
pub const DRM_PANTHOR_GROUP_SUBMIT: i32 = 9;
pub const DRM_PANTHOR_SET_USER_MMIO_OFFSET: i32 = 14;
pub const DRM_PANTHOR_SYNC_OP_HANDLE_TYPE_MASK: i32 = 255;
pub const DRM_PANTHOR_SYNC_OP_HANDLE_TYPE_SYNCOBJ: i32 = 0;
pub const DRM_PANTHOR_SYNC_OP_HANDLE_TYPE_TIMELINE_SYNCOBJ: i32 = 1;
pub const DRM_PANTHOR_SYNC_OP_SIGNAL: i32 = -2147483648;
pub const DRM_PANTHOR_SYNC_OP_WAIT: i32 = 0;
pub const DRM_PANTHOR_TILER_HEAP_CREATE: i32 = 11;
pub const DRM_PANTHOR_TILER_HEAP_DESTROY: i32 = 12;
pub const DRM_PANTHOR_TIMESTAMP_CPU_MONOTONIC: i32 = 2;
pub const DRM_PANTHOR_TIMESTAMP_CPU_MONOTONIC_RAW: i32 = 4;
pub const DRM_PANTHOR_TIMESTAMP_CPU_NONE: i32 = 0;
pub const DRM_PANTHOR_TIMESTAMP_CPU_TYPE_MASK: i32 = 14;
pub const DRM_PANTHOR_TIMESTAMP_DURATION: i32 = 128;
pub const DRM_PANTHOR_TIMESTAMP_FREQ: i32 = 64;
pub const DRM_PANTHOR_TIMESTAMP_GPU: i32 = 1;
pub const DRM_PANTHOR_TIMESTAMP_GPU_CYCLE_COUNT: i32 = 32;
pub const DRM_PANTHOR_TIMESTAMP_GPU_OFFSET: i32 = 16;
pub const DRM_PANTHOR_USER_MMIO_OFFSET_32BIT: u64 = 0x80000000000;
pub const DRM_PANTHOR_USER_MMIO_OFFSET_64BIT: u64 = 0x100000000000000;
pub const DRM_PANTHOR_VM_BIND: i32 = 3;
pub const DRM_PANTHOR_VM_BIND_ASYNC: i32 = 1;
pub const DRM_PANTHOR_VM_BIND_OP_MAP_NOEXEC: i32 = 2;
pub const DRM_PANTHOR_VM_BIND_OP_MAP_READONLY: i32 = 1;
pub const DRM_PANTHOR_VM_BIND_OP_MAP_SPARSE: i32 = 8;
pub const DRM_PANTHOR_VM_BIND_OP_MAP_UNCACHED: i32 = 4;
pub const DRM_PANTHOR_VM_BIND_OP_TYPE_MAP: i32 = 0;
pub const DRM_PANTHOR_VM_BIND_OP_TYPE_MASK: i32 = -268435456;
pub const DRM_PANTHOR_VM_BIND_OP_TYPE_SYNC_ONLY: i32 = 536870912;
pub const DRM_PANTHOR_VM_BIND_OP_TYPE_UNMAP: i32 = 268435456;
pub const DRM_PANTHOR_VM_CREATE: i32 = 1;
pub const DRM_PANTHOR_VM_DESTROY: i32 = 2;
pub const DRM_PANTHOR_VM_GET_STATE: i32 = 4;
pub const DRM_PANTHOR_VM_STATE_UNUSABLE: i32 = 1;
pub const DRM_PANTHOR_VM_STATE_USABLE: i32 = 0;
pub const PANTHOR_GROUP_PRIORITY_HIGH: i32 = 2;
pub const PANTHOR_GROUP_PRIORITY_LOW: i32 = 0;
pub const PANTHOR_GROUP_PRIORITY_MEDIUM: i32 = 1;
pub const PANTHOR_GROUP_PRIORITY_REALTIME: i32 = 3;

#[repr(C)]
pub struct drm_panthor_bo_create {
    pub size: u64,
    pub flags: u32,
    pub exclusive_vm_id: u32,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panthor_bo_mmap_offset {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_panthor_bo_query_info {
    pub handle: u32,
    pub extra_flags: u32,
    pub create_flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panthor_bo_set_label {
    pub handle: u32,
    pub pad: u32,
    pub label: u64,
}

#[repr(C)]
pub struct drm_panthor_bo_sync {
    pub ops: drm_panthor_obj_array,
}

#[repr(C)]
pub struct drm_panthor_bo_sync_op {
    pub handle: u32,
    pub r#type: u32,
    pub offset: u64,
    pub size: u64,
}

#[repr(C)]
pub struct drm_panthor_csif_info {
    pub csg_slot_count: u32,
    pub cs_slot_count: u32,
    pub cs_reg_count: u32,
    pub scoreboard_slot_count: u32,
    pub unpreserved_cs_reg_count: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panthor_dev_query {
    pub r#type: u32,
    pub size: u32,
    pub pointer: u64,
}

#[repr(C)]
pub struct drm_panthor_gpu_info {
    pub gpu_id: u32,
    pub gpu_rev: u32,
    pub csf_id: u32,
    pub l2_features: u32,
    pub tiler_features: u32,
    pub mem_features: u32,
    pub mmu_features: u32,
    pub thread_features: u32,
    pub max_threads: u32,
    pub thread_max_workgroup_size: u32,
    pub thread_max_barrier_size: u32,
    pub coherency_features: u32,
    pub texture_features: [u32; 4],
    pub as_present: u32,
    pub selected_coherency: u32,
    pub shader_present: u64,
    pub l2_present: u64,
    pub tiler_present: u64,
    pub core_features: u32,
    pub pad: u32,
    pub gpu_features: u64,
}

#[repr(C)]
pub struct drm_panthor_group_create {
    pub queues: drm_panthor_obj_array,
    pub max_compute_cores: u8,
    pub max_fragment_cores: u8,
    pub max_tiler_cores: u8,
    pub priority: u8,
    pub pad: u32,
    pub compute_core_mask: u64,
    pub fragment_core_mask: u64,
    pub tiler_core_mask: u64,
    pub vm_id: u32,
    pub group_handle: u32,
}

#[repr(C)]
pub struct drm_panthor_group_destroy {
    pub group_handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panthor_group_get_state {
    pub group_handle: u32,
    pub state: u32,
    pub fatal_queues: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panthor_group_priorities_info {
    pub allowed_mask: u8,
    pub pad: [u8; 3],
}

#[repr(C)]
pub struct drm_panthor_group_submit {
    pub group_handle: u32,
    pub pad: u32,
    pub queue_submits: drm_panthor_obj_array,
}

#[repr(C)]
pub struct drm_panthor_obj_array {
    pub stride: u32,
    pub count: u32,
    pub array: u64,
}

#[repr(C)]
pub struct drm_panthor_queue_create {
    pub priority: u8,
    pub pad: [u8; 3],
    pub ringbuf_size: u32,
}

#[repr(C)]
pub struct drm_panthor_queue_submit {
    pub queue_index: u32,
    pub stream_size: u32,
    pub stream_addr: u64,
    pub latest_flush: u32,
    pub pad: u32,
    pub syncs: drm_panthor_obj_array,
}

#[repr(C)]
pub struct drm_panthor_set_user_mmio_offset {
    pub offset: u64,
}

#[repr(C)]
pub struct drm_panthor_sync_op {
    pub flags: u32,
    pub handle: u32,
    pub timeline_value: u64,
}

#[repr(C)]
pub struct drm_panthor_tiler_heap_create {
    pub vm_id: u32,
    pub initial_chunk_count: u32,
    pub chunk_size: u32,
    pub max_chunks: u32,
    pub target_in_flight: u32,
    pub handle: u32,
    pub tiler_heap_ctx_gpu_va: u64,
    pub first_heap_chunk_gpu_va: u64,
}

#[repr(C)]
pub struct drm_panthor_tiler_heap_destroy {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panthor_timestamp_info {
    pub timestamp_frequency: u64,
    pub current_timestamp: u64,
    pub timestamp_offset: u64,
    pub flags: u32,
    pub duration_nsec: u32,
    pub cycle_count: u64,
    pub cpu_timestamp_sec: u64,
    pub cpu_timestamp_nsec: u64,
}

#[repr(C)]
pub struct drm_panthor_vm_bind {
    pub vm_id: u32,
    pub flags: u32,
    pub ops: drm_panthor_obj_array,
}

#[repr(C)]
pub struct drm_panthor_vm_bind_op {
    pub flags: u32,
    pub bo_handle: u32,
    pub bo_offset: u64,
    pub va: u64,
    pub size: u64,
    pub syncs: drm_panthor_obj_array,
}

#[repr(C)]
pub struct drm_panthor_vm_create {
    pub flags: u32,
    pub id: u32,
    pub user_va_range: u64,
}

#[repr(C)]
pub struct drm_panthor_vm_destroy {
    pub id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_panthor_vm_get_state {
    pub vm_id: u32,
    pub state: u32,
}

records! {
    drm_panthor_bo_create: size 24, align 8;
    drm_panthor_bo_mmap_offset: size 16, align 8;
    drm_panthor_bo_query_info: size 16, align 4;
    drm_panthor_bo_set_label: size 16, align 8;
    drm_panthor_bo_sync: size 16, align 8;
    drm_panthor_bo_sync_op: size 24, align 8;
    drm_panthor_csif_info: size 24, align 4;
    drm_panthor_dev_query: size 16, align 8;
    drm_panthor_gpu_info: size 112, align 8;
    drm_panthor_group_create: size 56, align 8;
    drm_panthor_group_destroy: size 8, align 4;
    drm_panthor_group_get_state: size 16, align 4;
    drm_panthor_group_priorities_info: size 4, align 1;
    drm_panthor_group_submit: size 24, align 8;
    drm_panthor_obj_array: size 16, align 8;
    drm_panthor_queue_create: size 8, align 4;
    drm_panthor_queue_submit: size 40, align 8;
    drm_panthor_set_user_mmio_offset: size 8, align 8;
    drm_panthor_sync_op: size 16, align 8;
    drm_panthor_tiler_heap_create: size 40, align 8;
    drm_panthor_tiler_heap_destroy: size 8, align 4;
    drm_panthor_timestamp_info: size 56, align 8;
    drm_panthor_vm_bind: size 24, align 8;
    drm_panthor_vm_bind_op: size 48, align 8;
    drm_panthor_vm_create: size 16, align 8;
    drm_panthor_vm_destroy: size 8, align 4;
    drm_panthor_vm_get_state: size 8, align 4;
}
