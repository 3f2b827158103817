// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/vmwgfx_drm.h

pub const DRM_VMW_ALLOC_BO: i32 = 1;
pub const DRM_VMW_ALLOC_DMABUF: i32 = 1;
pub const DRM_VMW_CLAIM_STREAM: i32 = 5;
pub const DRM_VMW_CONTROL_STREAM: i32 = 4;
pub const DRM_VMW_CREATE_CONTEXT: i32 = 7;
pub const DRM_VMW_CREATE_EXTENDED_CONTEXT: i32 = 26;
pub const DRM_VMW_CREATE_SHADER: i32 = 21;
pub const DRM_VMW_CREATE_SURFACE: i32 = 9;
pub const DRM_VMW_CURSOR_BYPASS: i32 = 3;
pub const DRM_VMW_CURSOR_BYPASS_ALL: i32 = 0x1;
pub const DRM_VMW_CURSOR_BYPASS_FLAGS: i32 = 1;
pub const DRM_VMW_EVENT_FENCE_SIGNALED: u32 = 0x80000000;
pub const DRM_VMW_EXECBUF: i32 = 12;
pub const DRM_VMW_EXECBUF_FLAG_EXPORT_FENCE_FD: i32 = 0x2;
pub const DRM_VMW_EXECBUF_FLAG_IMPORT_FENCE_FD: i32 = 0x1;
pub const DRM_VMW_EXECBUF_VERSION: i32 = 2;
pub const DRM_VMW_FENCE_EVENT: i32 = 17;
pub const DRM_VMW_FENCE_FLAG_EXEC: i32 = 0x1;
pub const DRM_VMW_FENCE_FLAG_QUERY: i32 = 0x2;
pub const DRM_VMW_FENCE_SIGNALED: i32 = 15;
pub const DRM_VMW_FENCE_UNREF: i32 = 16;
pub const DRM_VMW_FENCE_WAIT: i32 = 14;
pub const DRM_VMW_FE_FLAG_REQ_TIME: i32 = 0x1;
pub const DRM_VMW_GB_SURFACE_CREATE: i32 = 23;
pub const DRM_VMW_GB_SURFACE_CREATE_EXT: i32 = 27;
pub const DRM_VMW_GB_SURFACE_REF: i32 = 24;
pub const DRM_VMW_GB_SURFACE_REF_EXT: i32 = 28;
pub const DRM_VMW_GET_3D_CAP: i32 = 13;
pub const DRM_VMW_GET_PARAM: i32 = 0;
pub const DRM_VMW_HANDLE_CLOSE: i32 = 2;
pub const DRM_VMW_HANDLE_LEGACY: i32 = 0;
pub const DRM_VMW_HANDLE_PRIME: i32 = 1;
pub const DRM_VMW_MAX_MIP_LEVELS: i32 = 24;
pub const DRM_VMW_MAX_SURFACE_FACES: i32 = 6;
pub const DRM_VMW_MKSSTAT_ADD: i32 = 31;
pub const DRM_VMW_MKSSTAT_REMOVE: i32 = 32;
pub const DRM_VMW_MKSSTAT_RESET: i32 = 30;
pub const DRM_VMW_MSG: i32 = 29;
pub const DRM_VMW_PARAM_3D: i32 = 2;
pub const DRM_VMW_PARAM_3D_CAPS_SIZE: i32 = 8;
pub const DRM_VMW_PARAM_DEVICE_ID: i32 = 17;
pub const DRM_VMW_PARAM_DX: i32 = 12;
pub const DRM_VMW_PARAM_FIFO_CAPS: i32 = 4;
pub const DRM_VMW_PARAM_FIFO_HW_VERSION: i32 = 6;
pub const DRM_VMW_PARAM_GL43: i32 = 16;
pub const DRM_VMW_PARAM_HW_CAPS: i32 = 3;
pub const DRM_VMW_PARAM_HW_CAPS2: i32 = 13;
pub const DRM_VMW_PARAM_MAX_FB_SIZE: i32 = 5;
pub const DRM_VMW_PARAM_MAX_MOB_MEMORY: i32 = 9;
pub const DRM_VMW_PARAM_MAX_MOB_SIZE: i32 = 10;
pub const DRM_VMW_PARAM_MAX_SURF_MEMORY: i32 = 7;
pub const DRM_VMW_PARAM_NUM_FREE_STREAMS: i32 = 1;
pub const DRM_VMW_PARAM_NUM_STREAMS: i32 = 0;
pub const DRM_VMW_PARAM_SCREEN_TARGET: i32 = 11;
pub const DRM_VMW_PARAM_SM4_1: i32 = 14;
pub const DRM_VMW_PARAM_SM5: i32 = 15;
pub const DRM_VMW_PRESENT: i32 = 18;
pub const DRM_VMW_PRESENT_READBACK: i32 = 19;
pub const DRM_VMW_REF_SURFACE: i32 = 11;
pub const DRM_VMW_SYNCCPU: i32 = 25;
pub const DRM_VMW_UNREF_CONTEXT: i32 = 8;
pub const DRM_VMW_UNREF_DMABUF: i32 = 2;
pub const DRM_VMW_UNREF_SHADER: i32 = 22;
pub const DRM_VMW_UNREF_STREAM: i32 = 6;
pub const DRM_VMW_UNREF_SURFACE: i32 = 10;
pub const DRM_VMW_UPDATE_LAYOUT: i32 = 20;
pub const DRM_VMW_WAIT_OPTION_UNREF: i32 = 0x1;
pub const drm_vmw_context_dx: i32 = 1;
pub const drm_vmw_context_legacy: i32 = 0;
pub const drm_vmw_gb_surface_v1: i32 = 0;
pub const drm_vmw_shader_type_ps: i32 = 1;
pub const drm_vmw_shader_type_vs: i32 = 0;
pub const drm_vmw_surface_flag_coherent: i32 = 8;
pub const drm_vmw_surface_flag_create_buffer: i32 = 4;
pub const drm_vmw_surface_flag_scanout: i32 = 2;
pub const drm_vmw_surface_flag_shareable: i32 = 1;
pub const drm_vmw_synccpu_allow_cs: i32 = 8;
pub const drm_vmw_synccpu_dontblock: i32 = 4;
pub const drm_vmw_synccpu_grab: i32 = 0;
pub const drm_vmw_synccpu_read: i32 = 1;
pub const drm_vmw_synccpu_release: i32 = 1;
pub const drm_vmw_synccpu_write: i32 = 2;

#[repr(C)]
pub union drm_vmw_alloc_bo_arg {
    pub req: drm_vmw_alloc_bo_req,
    pub rep: drm_vmw_bo_rep,
}

#[repr(C)]
pub struct drm_vmw_alloc_bo_req {
    pub size: u32,
    pub pad64: u32,
}

pub type drm_vmw_alloc_dmabuf_arg = drm_vmw_alloc_bo_arg;

pub type drm_vmw_alloc_dmabuf_req = drm_vmw_alloc_bo_req;

#[repr(C)]
pub struct drm_vmw_bo_rep {
    pub map_handle: u64,
    pub handle: u32,
    pub cur_gmr_id: u32,
    pub cur_gmr_offset: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_context_arg {
    pub cid: i32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_control_stream_arg {
    pub stream_id: u32,
    pub enabled: u32,
    pub flags: u32,
    pub color_key: u32,
    pub handle: u32,
    pub offset: u32,
    pub format: i32,
    pub size: u32,
    pub width: u32,
    pub height: u32,
    pub pitch: [u32; 3],
    pub pad64: u32,
    pub src: drm_vmw_rect,
    pub dst: drm_vmw_rect,
}

#[repr(C)]
pub struct drm_vmw_cursor_bypass_arg {
    pub flags: u32,
    pub crtc_id: u32,
    pub xpos: i32,
    pub ypos: i32,
    pub xhot: i32,
    pub yhot: i32,
}

pub type drm_vmw_dmabuf_rep = drm_vmw_bo_rep;

#[repr(C)]
pub struct drm_vmw_event_fence {
    pub base: super::drm_event,
    pub user_data: u64,
    pub tv_sec: u32,
    pub tv_usec: u32,
}

#[repr(C)]
pub struct drm_vmw_execbuf_arg {
    pub commands: u64,
    pub command_size: u32,
    pub throttle_us: u32,
    pub fence_rep: u64,
    pub version: u32,
    pub flags: u32,
    pub context_handle: u32,
    pub imported_fence_fd: i32,
}

#[repr(C)]
pub union drm_vmw_extended_context_arg {
    pub req: u32,
    pub rep: drm_vmw_context_arg,
}

#[repr(C)]
pub struct drm_vmw_fence_arg {
    pub handle: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_fence_event_arg {
    pub fence_rep: u64,
    pub user_data: u64,
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_vmw_fence_rep {
    pub handle: u32,
    pub mask: u32,
    pub seqno: u32,
    pub passed_seqno: u32,
    pub fd: i32,
    pub error: i32,
}

#[repr(C)]
pub struct drm_vmw_fence_signaled_arg {
    pub handle: u32,
    pub flags: u32,
    pub signaled: i32,
    pub passed_seqno: u32,
    pub signaled_flags: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_fence_wait_arg {
    pub handle: u32,
    pub cookie_valid: i32,
    pub kernel_cookie: u64,
    pub timeout_us: u64,
    pub lazy: i32,
    pub flags: i32,
    pub wait_options: i32,
    pub pad64: i32,
}

#[repr(C)]
pub union drm_vmw_gb_surface_create_arg {
    pub rep: drm_vmw_gb_surface_create_rep,
    pub req: drm_vmw_gb_surface_create_req,
}

#[repr(C)]
pub union drm_vmw_gb_surface_create_ext_arg {
    pub rep: drm_vmw_gb_surface_create_rep,
    pub req: drm_vmw_gb_surface_create_ext_req,
}

#[repr(C)]
pub struct drm_vmw_gb_surface_create_ext_req {
    pub base: drm_vmw_gb_surface_create_req,
    pub version: u32,
    pub svga3d_flags_upper_32_bits: u32,
    pub multisample_pattern: u32,
    pub quality_level: u32,
    pub buffer_byte_stride: u32,
    pub must_be_zero: u32,
}

#[repr(C)]
pub struct drm_vmw_gb_surface_create_rep {
    pub handle: u32,
    pub backup_size: u32,
    pub buffer_handle: u32,
    pub buffer_size: u32,
    pub buffer_map_handle: u64,
}

#[repr(C)]
pub struct drm_vmw_gb_surface_create_req {
    pub svga3d_flags: u32,
    pub format: u32,
    pub mip_levels: u32,
    pub drm_surface_flags: u32,
    pub multisample_count: u32,
    pub autogen_filter: u32,
    pub buffer_handle: u32,
    pub array_size: u32,
    pub base_size: drm_vmw_size,
}

#[repr(C)]
pub struct drm_vmw_gb_surface_ref_ext_rep {
    pub creq: drm_vmw_gb_surface_create_ext_req,
    pub crep: drm_vmw_gb_surface_create_rep,
}

#[repr(C)]
pub struct drm_vmw_gb_surface_ref_rep {
    pub creq: drm_vmw_gb_surface_create_req,
    pub crep: drm_vmw_gb_surface_create_rep,
}

#[repr(C)]
pub union drm_vmw_gb_surface_reference_arg {
    pub rep: drm_vmw_gb_surface_ref_rep,
    pub req: drm_vmw_surface_arg,
}

#[repr(C)]
pub union drm_vmw_gb_surface_reference_ext_arg {
    pub rep: drm_vmw_gb_surface_ref_ext_rep,
    pub req: drm_vmw_surface_arg,
}

#[repr(C)]
pub struct drm_vmw_get_3d_cap_arg {
    pub buffer: u64,
    pub max_size: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_getparam_arg {
    pub value: u64,
    pub param: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_handle_close_arg {
    pub handle: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_mksstat_add_arg {
    pub stat: u64,
    pub info: u64,
    pub strs: u64,
    pub stat_len: u64,
    pub info_len: u64,
    pub strs_len: u64,
    pub description: u64,
    pub id: u64,
}

#[repr(C)]
pub struct drm_vmw_mksstat_remove_arg {
    pub id: u64,
}

#[repr(C)]
pub struct drm_vmw_msg_arg {
    pub send: u64,
    pub receive: u64,
    pub send_only: i32,
    pub receive_len: u32,
}

#[repr(C)]
pub struct drm_vmw_present_arg {
    pub fb_id: u32,
    pub sid: u32,
    pub dest_x: i32,
    pub dest_y: i32,
    pub clips_ptr: u64,
    pub num_clips: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_present_readback_arg {
    pub fb_id: u32,
    pub num_clips: u32,
    pub clips_ptr: u64,
    pub fence_rep: u64,
}

#[repr(C)]
pub struct drm_vmw_rect {
    pub x: i32,
    pub y: i32,
    pub w: u32,
    pub h: u32,
}

#[repr(C)]
pub struct drm_vmw_shader_arg {
    pub handle: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_shader_create_arg {
    pub shader_type: u32,
    pub size: u32,
    pub buffer_handle: u32,
    pub shader_handle: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_vmw_size {
    pub width: u32,
    pub height: u32,
    pub depth: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_stream_arg {
    pub stream_id: u32,
    pub pad64: u32,
}

#[repr(C)]
pub struct drm_vmw_surface_arg {
    pub sid: i32,
    pub handle_type: u32,
}

#[repr(C)]
pub union drm_vmw_surface_create_arg {
    pub rep: drm_vmw_surface_arg,
    pub req: drm_vmw_surface_create_req,
}

#[repr(C)]
pub struct drm_vmw_surface_create_req {
    pub flags: u32,
    pub format: u32,
    pub mip_levels: [u32; 6],
    pub size_addr: u64,
    pub shareable: i32,
    pub scanout: i32,
}

#[repr(C)]
pub union drm_vmw_surface_reference_arg {
    pub rep: drm_vmw_surface_create_req,
    pub req: drm_vmw_surface_arg,
}

#[repr(C)]
pub struct drm_vmw_synccpu_arg {
    pub op: u32,
    pub flags: u32,
    pub handle: u32,
    pub pad64: u32,
}

pub type drm_vmw_unref_dmabuf_arg = drm_vmw_handle_close_arg;

#[repr(C)]
pub struct drm_vmw_update_layout_arg {
    pub num_outputs: u32,
    pub pad64: u32,
    pub rects: u64,
}

records! {
    drm_vmw_alloc_bo_arg: size 24, align 8;
    drm_vmw_alloc_bo_req: size 8, align 4;
    drm_vmw_bo_rep: size 24, align 8;
    drm_vmw_context_arg: size 8, align 4;
    drm_vmw_control_stream_arg: size 88, align 4;
    drm_vmw_cursor_bypass_arg: size 24, align 4;
    drm_vmw_event_fence: size 24, align 8;
    drm_vmw_execbuf_arg: size 40, align 8;
    drm_vmw_extended_context_arg: size 8, align 4;
    drm_vmw_fence_arg: size 8, align 4;
    drm_vmw_fence_event_arg: size 24, align 8;
    drm_vmw_fence_rep: size 24, align 4;
    drm_vmw_fence_signaled_arg: size 24, align 4;
    drm_vmw_fence_wait_arg: size 40, align 8;
    drm_vmw_gb_surface_create_arg: size 48, align 8;
    drm_vmw_gb_surface_create_ext_arg: size 72, align 8;
    drm_vmw_gb_surface_create_ext_req: size 72, align 4;
    drm_vmw_gb_surface_create_rep: size 24, align 8;
    drm_vmw_gb_surface_create_req: size 48, align 4;
    drm_vmw_gb_surface_ref_ext_rep: size 96, align 8;
    drm_vmw_gb_surface_ref_rep: size 72, align 8;
    drm_vmw_gb_surface_reference_arg: size 72, align 8;
    drm_vmw_gb_surface_reference_ext_arg: size 96, align 8;
    drm_vmw_get_3d_cap_arg: size 16, align 8;
    drm_vmw_getparam_arg: size 16, align 8;
    drm_vmw_handle_close_arg: size 8, align 4;
    drm_vmw_mksstat_add_arg: size 64, align 8;
    drm_vmw_mksstat_remove_arg: size 8, align 8;
    drm_vmw_msg_arg: size 24, align 8;
    drm_vmw_present_arg: size 32, align 8;
    drm_vmw_present_readback_arg: size 24, align 8;
    drm_vmw_rect: size 16, align 4;
    drm_vmw_shader_arg: size 8, align 4;
    drm_vmw_shader_create_arg: size 24, align 8;
    drm_vmw_size: size 16, align 4;
    drm_vmw_stream_arg: size 8, align 4;
    drm_vmw_surface_arg: size 8, align 4;
    drm_vmw_surface_create_arg: size 48, align 8;
    drm_vmw_surface_create_req: size 48, align 8;
    drm_vmw_surface_reference_arg: size 48, align 8;
    drm_vmw_synccpu_arg: size 16, align 4;
    drm_vmw_update_layout_arg: size 16, align 8;
}
