// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/asahi_drm.h

pub const DRM_ASAHI_BARRIER_NONE: u32 = 0xffff;
pub const DRM_ASAHI_BIND_OBJECT_OP_BIND: i32 = 0;
pub const DRM_ASAHI_BIND_OBJECT_OP_UNBIND: i32 = 1;
pub const DRM_ASAHI_BIND_OBJECT_USAGE_TIMESTAMPS: i32 = 1;
pub const DRM_ASAHI_BIND_READ: i32 = 2;
pub const DRM_ASAHI_BIND_SINGLE_PAGE: i32 = 8;
pub const DRM_ASAHI_BIND_UNBIND: i32 = 1;
pub const DRM_ASAHI_BIND_WRITE: i32 = 4;
pub const DRM_ASAHI_CMD_COMPUTE: i32 = 1;
pub const DRM_ASAHI_CMD_RENDER: i32 = 0;
pub const DRM_ASAHI_FEATURE_SOFT_FAULTS: i32 = 1;
pub const DRM_ASAHI_GEM_BIND_OBJECT: i32 = 7;
pub const DRM_ASAHI_GEM_CREATE: i32 = 5;
pub const DRM_ASAHI_GEM_MMAP_OFFSET: i32 = 6;
pub const DRM_ASAHI_GEM_VM_PRIVATE: i32 = 2;
pub const DRM_ASAHI_GEM_WRITEBACK: i32 = 1;
pub const DRM_ASAHI_GET_PARAMS: i32 = 0;
pub const DRM_ASAHI_GET_TIME: i32 = 1;
pub const DRM_ASAHI_MAX_CLUSTERS: i32 = 64;
pub const DRM_ASAHI_PRIORITY_HIGH: i32 = 2;
pub const DRM_ASAHI_PRIORITY_LOW: i32 = 0;
pub const DRM_ASAHI_PRIORITY_MEDIUM: i32 = 1;
pub const DRM_ASAHI_PRIORITY_REALTIME: i32 = 3;
pub const DRM_ASAHI_QUEUE_CREATE: i32 = 8;
pub const DRM_ASAHI_QUEUE_DESTROY: i32 = 9;
pub const DRM_ASAHI_RENDER_DBIAS_IS_INT: i32 = 262144;
pub const DRM_ASAHI_RENDER_NO_VERTEX_CLUSTERING: i32 = 4;
pub const DRM_ASAHI_RENDER_PROCESS_EMPTY_TILES: i32 = 2;
pub const DRM_ASAHI_RENDER_VERTEX_SCRATCH: i32 = 1;
pub const DRM_ASAHI_SET_COMPUTE_ATTACHMENTS: i32 = 4;
pub const DRM_ASAHI_SET_FRAGMENT_ATTACHMENTS: i32 = 3;
pub const DRM_ASAHI_SET_VERTEX_ATTACHMENTS: i32 = 2;
pub const DRM_ASAHI_SUBMIT: i32 = 10;
pub const DRM_ASAHI_SYNC_SYNCOBJ: i32 = 0;
pub const DRM_ASAHI_SYNC_TIMELINE_SYNCOBJ: i32 = 1;
pub const DRM_ASAHI_VM_BIND: i32 = 4;
pub const DRM_ASAHI_VM_CREATE: i32 = 2;
pub const DRM_ASAHI_VM_DESTROY: i32 = 3;
pub const DRM_IOCTL_ASAHI_GEM_BIND_OBJECT: u32 = 0xc0286447;
pub const DRM_IOCTL_ASAHI_GEM_CREATE: u32 = 0xc0186445;
pub const DRM_IOCTL_ASAHI_GEM_MMAP_OFFSET: u32 = 0xc0106446;
pub const DRM_IOCTL_ASAHI_GET_PARAMS: u32 = 0x40186440;
pub const DRM_IOCTL_ASAHI_GET_TIME: u32 = 0xc0106441;
pub const DRM_IOCTL_ASAHI_QUEUE_CREATE: u32 = 0xc0186448;
pub const DRM_IOCTL_ASAHI_QUEUE_DESTROY: u32 = 0x40086449;
pub const DRM_IOCTL_ASAHI_SUBMIT: u32 = 0x4028644a;
pub const DRM_IOCTL_ASAHI_VM_BIND: u32 = 0x40186444;
pub const DRM_IOCTL_ASAHI_VM_CREATE: u32 = 0xc0186442;
pub const DRM_IOCTL_ASAHI_VM_DESTROY: u32 = 0x40086443;

#[repr(C)]
pub struct drm_asahi_attachment {
    pub pointer: u64,
    pub size: u64,
    pub pad: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_asahi_bg_eot {
    pub usc: u32,
    pub rsrc_spec: u32,
}

#[repr(C)]
pub struct drm_asahi_cmd_compute {
    pub flags: u32,
    pub sampler_count: u32,
    pub cdm_ctrl_stream_base: u64,
    pub cdm_ctrl_stream_end: u64,
    pub sampler_heap: u64,
    pub helper: drm_asahi_helper_program,
    pub ts: drm_asahi_timestamps,
}

#[repr(C)]
pub struct drm_asahi_cmd_header {
    pub cmd_type: u16,
    pub size: u16,
    pub vdm_barrier: u16,
    pub cdm_barrier: u16,
}

#[repr(C)]
pub struct drm_asahi_cmd_render {
    pub flags: u32,
    pub isp_zls_pixels: u32,
    pub vdm_ctrl_stream_base: u64,
    pub vertex_helper: drm_asahi_helper_program,
    pub fragment_helper: drm_asahi_helper_program,
    pub isp_scissor_base: u64,
    pub isp_dbias_base: u64,
    pub isp_oclqry_base: u64,
    pub depth: drm_asahi_zls_buffer,
    pub stencil: drm_asahi_zls_buffer,
    pub zls_ctrl: u64,
    pub ppp_multisamplectl: u64,
    pub sampler_heap: u64,
    pub ppp_ctrl: u32,
    pub width_px: u16,
    pub height_px: u16,
    pub layers: u16,
    pub sampler_count: u16,
    pub utile_width_px: u8,
    pub utile_height_px: u8,
    pub samples: u8,
    pub sample_size_B: u8,
    pub isp_merge_upper_x: u32,
    pub isp_merge_upper_y: u32,
    pub bg: drm_asahi_bg_eot,
    pub eot: drm_asahi_bg_eot,
    pub partial_bg: drm_asahi_bg_eot,
    pub partial_eot: drm_asahi_bg_eot,
    pub isp_bgobjdepth: u32,
    pub isp_bgobjvals: u32,
    pub ts_vtx: drm_asahi_timestamps,
    pub ts_frag: drm_asahi_timestamps,
}

#[repr(C)]
pub struct drm_asahi_gem_bind_object {
    pub op: u32,
    pub flags: u32,
    pub handle: u32,
    pub vm_id: u32,
    pub offset: u64,
    pub range: u64,
    pub object_handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_asahi_gem_bind_op {
    pub flags: u32,
    pub handle: u32,
    pub offset: u64,
    pub range: u64,
    pub addr: u64,
}

#[repr(C)]
pub struct drm_asahi_gem_create {
    pub size: u64,
    pub flags: u32,
    pub vm_id: u32,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_asahi_gem_mmap_offset {
    pub handle: u32,
    pub flags: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_asahi_get_params {
    pub param_group: u32,
    pub pad: u32,
    pub pointer: u64,
    pub size: u64,
}

#[repr(C)]
pub struct drm_asahi_get_time {
    pub flags: u64,
    pub gpu_timestamp: u64,
}

#[repr(C)]
pub struct drm_asahi_helper_program {
    pub binary: u32,
    pub cfg: u32,
    pub data: u64,
}

#[repr(C)]
pub struct drm_asahi_params_global {
    pub features: u64,
    pub gpu_generation: u32,
    pub gpu_variant: u32,
    pub gpu_revision: u32,
    pub chip_id: u32,
    pub num_dies: u32,
    pub num_clusters_total: u32,
    pub num_cores_per_cluster: u32,
    pub max_frequency_khz: u32,
    pub core_masks: [u64; 64],
    pub vm_start: u64,
    pub vm_end: u64,
    pub vm_kernel_min_size: u64,
    pub max_commands_per_submission: u32,
    pub max_attachments: u32,
    pub command_timestamp_frequency_hz: u64,
}

#[repr(C)]
pub struct drm_asahi_queue_create {
    pub flags: u32,
    pub vm_id: u32,
    pub priority: u32,
    pub queue_id: u32,
    pub usc_exec_base: u64,
}

#[repr(C)]
pub struct drm_asahi_queue_destroy {
    pub queue_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_asahi_submit {
    pub syncs: u64,
    pub cmdbuf: u64,
    pub flags: u32,
    pub queue_id: u32,
    pub in_sync_count: u32,
    pub out_sync_count: u32,
    pub cmdbuf_size: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_asahi_sync {
    pub sync_type: u32,
    pub handle: u32,
    pub timeline_value: u64,
}

#[repr(C)]
pub struct drm_asahi_timestamp {
    pub handle: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_asahi_timestamps {
    pub start: drm_asahi_timestamp,
    pub end: drm_asahi_timestamp,
}

#[repr(C)]
pub struct drm_asahi_vm_bind {
    pub vm_id: u32,
    pub num_binds: u32,
    pub stride: u32,
    pub pad: u32,
    pub userptr: u64,
}

#[repr(C)]
pub struct drm_asahi_vm_create {
    pub kernel_start: u64,
    pub kernel_end: u64,
    pub vm_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_asahi_vm_destroy {
    pub vm_id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_asahi_zls_buffer {
    pub base: u64,
    pub comp_base: u64,
    pub stride: u32,
    pub comp_stride: u32,
}

records! {
    drm_asahi_attachment: size 24, align 8;
    drm_asahi_bg_eot: size 8, align 4;
    drm_asahi_cmd_compute: size 64, align 8;
    drm_asahi_cmd_header: size 8, align 2;
    drm_asahi_cmd_render: size 240, align 8;
    drm_asahi_gem_bind_object: size 40, align 8;
    drm_asahi_gem_bind_op: size 32, align 8;
    drm_asahi_gem_create: size 24, align 8;
    drm_asahi_gem_mmap_offset: size 16, align 8;
    drm_asahi_get_params: size 24, align 8;
    drm_asahi_get_time: size 16, align 8;
    drm_asahi_helper_program: size 16, align 8;
    drm_asahi_params_global: size 592, align 8;
    drm_asahi_queue_create: size 24, align 8;
    drm_asahi_queue_destroy: size 8, align 4;
    drm_asahi_submit: size 40, align 8;
    drm_asahi_sync: size 16, align 8;
    drm_asahi_timestamp: size 8, align 4;
    drm_asahi_timestamps: size 16, align 4;
    drm_asahi_vm_bind: size 24, align 8;
    drm_asahi_vm_create: size 24, align 8;
    drm_asahi_vm_destroy: size 8, align 4;
    drm_asahi_zls_buffer: size 24, align 8;
}
