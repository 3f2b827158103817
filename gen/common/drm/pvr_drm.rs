// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/pvr_drm.h

pub const DRM_IOCTL_PVR_CREATE_BO: u32 = 0xc0186441;
pub const DRM_IOCTL_PVR_CREATE_CONTEXT: u32 = 0xc0286447;
pub const DRM_IOCTL_PVR_CREATE_FREE_LIST: u32 = 0xc0206449;
pub const DRM_IOCTL_PVR_CREATE_HWRT_DATASET: u32 = 0xc088644b;
pub const DRM_IOCTL_PVR_CREATE_VM_CONTEXT: u32 = 0xc0086443;
pub const DRM_IOCTL_PVR_DESTROY_CONTEXT: u32 = 0x40086448;
pub const DRM_IOCTL_PVR_DESTROY_FREE_LIST: u32 = 0x4008644a;
pub const DRM_IOCTL_PVR_DESTROY_HWRT_DATASET: u32 = 0x4008644c;
pub const DRM_IOCTL_PVR_DESTROY_VM_CONTEXT: u32 = 0x40086444;
pub const DRM_IOCTL_PVR_DEV_QUERY: u32 = 0xc0106440;
pub const DRM_IOCTL_PVR_GET_BO_MMAP_OFFSET: u32 = 0xc0106442;
pub const DRM_IOCTL_PVR_SUBMIT_JOBS: u32 = 0x4010644d;
pub const DRM_IOCTL_PVR_VM_MAP: u32 = 0x40286445;
pub const DRM_IOCTL_PVR_VM_UNMAP: u32 = 0x40186446;
pub const DRM_PVR_BO_ALLOW_CPU_USERSPACE_ACCESS: u64 = 4;
pub const DRM_PVR_BO_BYPASS_DEVICE_CACHE: u64 = 1;
pub const DRM_PVR_BO_FLAGS_MASK: u64 = 7;
pub const DRM_PVR_BO_PM_FW_PROTECT: u64 = 2;
pub const DRM_PVR_CTX_PRIORITY_HIGH: i32 = 512;
pub const DRM_PVR_CTX_PRIORITY_LOW: i32 = -512;
pub const DRM_PVR_CTX_PRIORITY_NORMAL: i32 = 0;
pub const DRM_PVR_CTX_TYPE_COMPUTE: i32 = 1;
pub const DRM_PVR_CTX_TYPE_RENDER: i32 = 0;
pub const DRM_PVR_CTX_TYPE_TRANSFER_FRAG: i32 = 2;
pub const DRM_PVR_DEV_QUERY_ENHANCEMENTS_GET: i32 = 3;
pub const DRM_PVR_DEV_QUERY_GPU_INFO_GET: i32 = 0;
pub const DRM_PVR_DEV_QUERY_HEAP_INFO_GET: i32 = 4;
pub const DRM_PVR_DEV_QUERY_QUIRKS_GET: i32 = 2;
pub const DRM_PVR_DEV_QUERY_RUNTIME_INFO_GET: i32 = 1;
pub const DRM_PVR_DEV_QUERY_STATIC_DATA_AREAS_GET: i32 = 5;
pub const DRM_PVR_HEAP_COUNT: i32 = 6;
pub const DRM_PVR_HEAP_GENERAL: i32 = 0;
pub const DRM_PVR_HEAP_PDS_CODE_DATA: i32 = 1;
pub const DRM_PVR_HEAP_RGNHDR: i32 = 3;
pub const DRM_PVR_HEAP_TRANSFER_FRAG: i32 = 5;
pub const DRM_PVR_HEAP_USC_CODE: i32 = 2;
pub const DRM_PVR_HEAP_VIS_TEST: i32 = 4;
pub const DRM_PVR_JOB_TYPE_COMPUTE: i32 = 2;
pub const DRM_PVR_JOB_TYPE_FRAGMENT: i32 = 1;
pub const DRM_PVR_JOB_TYPE_GEOMETRY: i32 = 0;
pub const DRM_PVR_JOB_TYPE_TRANSFER_FRAG: i32 = 3;
pub const DRM_PVR_STATIC_DATA_AREA_EOT: i32 = 0;
pub const DRM_PVR_STATIC_DATA_AREA_FENCE: i32 = 1;
pub const DRM_PVR_STATIC_DATA_AREA_VDM_SYNC: i32 = 2;
pub const DRM_PVR_STATIC_DATA_AREA_YUV_CSC: i32 = 3;
pub const DRM_PVR_SUBMIT_JOB_COMPUTE_CMD_FLAGS_MASK: u64 = 3;
pub const DRM_PVR_SUBMIT_JOB_COMPUTE_CMD_PREVENT_ALL_OVERLAP: u64 = 1;
pub const DRM_PVR_SUBMIT_JOB_COMPUTE_CMD_SINGLE_CORE: u64 = 2;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_DEPTHBUFFER: u64 = 2;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_DISABLE_PIXELMERGE: u64 = 128;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_FLAGS_MASK: u64 = 255;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_GET_VIS_RESULTS: u64 = 32;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_PARTIAL_RENDER: u64 = 64;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_PREVENT_CDM_OVERLAP: u64 = 8;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_SCRATCHBUFFER: u64 = 16;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_SINGLE_CORE: u64 = 1;
pub const DRM_PVR_SUBMIT_JOB_FRAG_CMD_STENCILBUFFER: u64 = 4;
pub const DRM_PVR_SUBMIT_JOB_GEOM_CMD_FIRST: u64 = 1;
pub const DRM_PVR_SUBMIT_JOB_GEOM_CMD_FLAGS_MASK: u64 = 7;
pub const DRM_PVR_SUBMIT_JOB_GEOM_CMD_LAST: u64 = 2;
pub const DRM_PVR_SUBMIT_JOB_GEOM_CMD_SINGLE_CORE: u64 = 4;
pub const DRM_PVR_SUBMIT_JOB_TRANSFER_CMD_FLAGS_MASK: u64 = 1;
pub const DRM_PVR_SUBMIT_JOB_TRANSFER_CMD_SINGLE_CORE: u64 = 1;
pub const DRM_PVR_SYNC_OP_FLAGS_MASK: u64 = 0x8000000f;
pub const DRM_PVR_SYNC_OP_FLAG_HANDLE_TYPE_MASK: i32 = 0xf;
pub const DRM_PVR_SYNC_OP_FLAG_HANDLE_TYPE_SYNCOBJ: i32 = 0;
pub const DRM_PVR_SYNC_OP_FLAG_HANDLE_TYPE_TIMELINE_SYNCOBJ: i32 = 1;
pub const DRM_PVR_SYNC_OP_FLAG_SIGNAL: u64 = 0x80000000;
pub const DRM_PVR_SYNC_OP_FLAG_WAIT: i32 = 0;
pub const PVR_DRM_HWRT_FREE_LIST_GLOBAL: u32 = 1;
pub const PVR_DRM_HWRT_FREE_LIST_LOCAL: i32 = 0;

#[repr(C)]
pub struct drm_pvr_create_hwrt_geom_data_args {
    pub tpc_dev_addr: u64,
    pub tpc_size: u32,
    pub tpc_stride: u32,
    pub vheap_table_dev_addr: u64,
    pub rtc_dev_addr: u64,
}

#[repr(C)]
pub struct drm_pvr_create_hwrt_rt_data_args {
    pub pm_mlist_dev_addr: u64,
    pub macrotile_array_dev_addr: u64,
    pub region_header_dev_addr: u64,
}

#[repr(C)]
pub struct drm_pvr_dev_query_enhancements {
    pub enhancements: u64,
    pub count: u16,
    pub _padding_a: u16,
    pub _padding_c: u32,
}

#[repr(C)]
pub struct drm_pvr_dev_query_gpu_info {
    pub gpu_id: u64,
    pub num_phantoms: u32,
    pub _padding_c: u32,
}

#[repr(C)]
pub struct drm_pvr_dev_query_heap_info {
    pub heaps: drm_pvr_obj_array,
}

#[repr(C)]
pub struct drm_pvr_dev_query_quirks {
    pub quirks: u64,
    pub count: u16,
    pub musthave_count: u16,
    pub _padding_c: u32,
}

#[repr(C)]
pub struct drm_pvr_dev_query_runtime_info {
    pub free_list_min_pages: u64,
    pub free_list_max_pages: u64,
    pub common_store_alloc_region_size: u32,
    pub common_store_partition_space_size: u32,
    pub max_coeffs: u32,
    pub cdm_max_local_mem_size_regs: u32,
}

#[repr(C)]
pub struct drm_pvr_dev_query_static_data_areas {
    pub static_data_areas: drm_pvr_obj_array,
}

#[repr(C)]
pub struct drm_pvr_heap {
    pub base: u64,
    pub size: u64,
    pub flags: u32,
    pub page_size_log2: u32,
}

#[repr(C)]
pub struct drm_pvr_hwrt_data_ref {
    pub set_handle: u32,
    pub data_index: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_create_bo_args {
    pub size: u64,
    pub handle: u32,
    pub _padding_c: u32,
    pub flags: u64,
}

#[repr(C)]
pub struct drm_pvr_ioctl_create_context_args {
    pub r#type: u32,
    pub flags: u32,
    pub priority: i32,
    pub handle: u32,
    pub static_context_state: u64,
    pub static_context_state_len: u32,
    pub vm_context_handle: u32,
    pub callstack_addr: u64,
}

#[repr(C)]
pub struct drm_pvr_ioctl_create_free_list_args {
    pub free_list_gpu_addr: u64,
    pub initial_num_pages: u32,
    pub max_num_pages: u32,
    pub grow_num_pages: u32,
    pub grow_threshold: u32,
    pub vm_context_handle: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_create_hwrt_dataset_args {
    pub geom_data_args: drm_pvr_create_hwrt_geom_data_args,
    pub rt_data_args: [drm_pvr_create_hwrt_rt_data_args; 2],
    pub free_list_handles: [u32; 2],
    pub width: u32,
    pub height: u32,
    pub samples: u32,
    pub layers: u32,
    pub isp_merge_lower_x: u32,
    pub isp_merge_lower_y: u32,
    pub isp_merge_scale_x: u32,
    pub isp_merge_scale_y: u32,
    pub isp_merge_upper_x: u32,
    pub isp_merge_upper_y: u32,
    pub region_header_size: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_create_vm_context_args {
    pub handle: u32,
    pub _padding_4: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_destroy_context_args {
    pub handle: u32,
    pub _padding_4: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_destroy_free_list_args {
    pub handle: u32,
    pub _padding_4: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_destroy_hwrt_dataset_args {
    pub handle: u32,
    pub _padding_4: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_destroy_vm_context_args {
    pub handle: u32,
    pub _padding_4: u32,
}

#[repr(C)]
pub struct drm_pvr_ioctl_dev_query_args {
    pub r#type: u32,
    pub size: u32,
    pub pointer: u64,
}

#[repr(C)]
pub struct drm_pvr_ioctl_get_bo_mmap_offset_args {
    pub handle: u32,
    pub _padding_4: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_pvr_ioctl_submit_jobs_args {
    pub jobs: drm_pvr_obj_array,
}

#[repr(C)]
pub struct drm_pvr_ioctl_vm_map_args {
    pub vm_context_handle: u32,
    pub flags: u32,
    pub device_addr: u64,
    pub handle: u32,
    pub _padding_14: u32,
    pub offset: u64,
    pub size: u64,
}

#[repr(C)]
pub struct drm_pvr_ioctl_vm_unmap_args {
    pub vm_context_handle: u32,
    pub _padding_4: u32,
    pub device_addr: u64,
    pub size: u64,
}

#[repr(C)]
pub struct drm_pvr_job {
    pub r#type: u32,
    pub context_handle: u32,
    pub flags: u32,
    pub cmd_stream_len: u32,
    pub cmd_stream: u64,
    pub sync_ops: drm_pvr_obj_array,
    pub hwrt: drm_pvr_hwrt_data_ref,
}

#[repr(C)]
pub struct drm_pvr_obj_array {
    pub stride: u32,
    pub count: u32,
    pub array: u64,
}

#[repr(C)]
pub struct drm_pvr_static_data_area {
    pub area_usage: u16,
    pub location_heap_id: u16,
    pub size: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_pvr_sync_op {
    pub handle: u32,
    pub flags: u32,
    pub value: u64,
}

records! {
    drm_pvr_create_hwrt_geom_data_args: size 32, align 8;
    drm_pvr_create_hwrt_rt_data_args: size 24, align 8;
    drm_pvr_dev_query_enhancements: size 16, align 8;
    drm_pvr_dev_query_gpu_info: size 16, align 8;
    drm_pvr_dev_query_heap_info: size 16, align 8;
    drm_pvr_dev_query_quirks: size 16, align 8;
    drm_pvr_dev_query_runtime_info: size 32, align 8;
    drm_pvr_dev_query_static_data_areas: size 16, align 8;
    drm_pvr_heap: size 24, align 8;
    drm_pvr_hwrt_data_ref: size 8, align 4;
    drm_pvr_ioctl_create_bo_args: size 24, align 8;
    drm_pvr_ioctl_create_context_args: size 40, align 8;
    drm_pvr_ioctl_create_free_list_args: size 32, align 8;
    drm_pvr_ioctl_create_hwrt_dataset_args: size 136, align 8;
    drm_pvr_ioctl_create_vm_context_args: size 8, align 4;
    drm_pvr_ioctl_destroy_context_args: size 8, align 4;
    drm_pvr_ioctl_destroy_free_list_args: size 8, align 4;
    drm_pvr_ioctl_destroy_hwrt_dataset_args: size 8, align 4;
    drm_pvr_ioctl_destroy_vm_context_args: size 8, align 4;
    drm_pvr_ioctl_dev_query_args: size 16, align 8;
    drm_pvr_ioctl_get_bo_mmap_offset_args: size 16, align 8;
    drm_pvr_ioctl_submit_jobs_args: size 16, align 8;
    drm_pvr_ioctl_vm_map_args: size 40, align 8;
    drm_pvr_ioctl_vm_unmap_args: size 24, align 8;
    drm_pvr_job: size 48, align 8;
    drm_pvr_obj_array: size 16, align 8;
    drm_pvr_static_data_area: size 16, align 8;
    drm_pvr_sync_op: size 16, align 8;
}
