// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/virtgpu_drm.h

pub const DRM_IOCTL_VIRTGPU_CONTEXT_INIT: u32 = 0xc010644b;
pub const DRM_IOCTL_VIRTGPU_EXECBUFFER: u32 = 0xc0406442;
pub const DRM_IOCTL_VIRTGPU_GETPARAM: u32 = 0xc0106443;
pub const DRM_IOCTL_VIRTGPU_GET_CAPS: u32 = 0xc0186449;
pub const DRM_IOCTL_VIRTGPU_MAP: u32 = 0xc0106441;
pub const DRM_IOCTL_VIRTGPU_RESOURCE_CREATE: u32 = 0xc0386444;
pub const DRM_IOCTL_VIRTGPU_RESOURCE_CREATE_BLOB: u32 = 0xc038644a;
pub const DRM_IOCTL_VIRTGPU_RESOURCE_INFO: u32 = 0xc0106445;
pub const DRM_IOCTL_VIRTGPU_TRANSFER_FROM_HOST: u32 = 0xc02c6446;
pub const DRM_IOCTL_VIRTGPU_TRANSFER_TO_HOST: u32 = 0xc02c6447;
pub const DRM_IOCTL_VIRTGPU_WAIT: u32 = 0xc0086448;
pub const DRM_VIRTGPU_BLOB_FLAG_HINT_DEFER_MAPPING: i32 = 0x1;
pub const DRM_VIRTGPU_CONTEXT_INIT: i32 = 0xb;
pub const DRM_VIRTGPU_EXECBUFFER: i32 = 0x2;
pub const DRM_VIRTGPU_GETPARAM: i32 = 0x3;
pub const DRM_VIRTGPU_GET_CAPS: i32 = 0x9;
pub const DRM_VIRTGPU_MAP: i32 = 0x1;
pub const DRM_VIRTGPU_RESOURCE_CREATE: i32 = 0x4;
pub const DRM_VIRTGPU_RESOURCE_CREATE_BLOB: i32 = 0xa;
pub const DRM_VIRTGPU_RESOURCE_INFO: i32 = 0x5;
pub const DRM_VIRTGPU_TRANSFER_FROM_HOST: i32 = 0x6;
pub const DRM_VIRTGPU_TRANSFER_TO_HOST: i32 = 0x7;
pub const DRM_VIRTGPU_WAIT: i32 = 0x8;
pub const VIRTGPU_BLOB_FLAG_USE_CROSS_DEVICE: i32 = 0x4;
pub const VIRTGPU_BLOB_FLAG_USE_MAPPABLE: i32 = 0x1;
pub const VIRTGPU_BLOB_FLAG_USE_SHAREABLE: i32 = 0x2;
pub const VIRTGPU_BLOB_MEM_GUEST: i32 = 0x1;
pub const VIRTGPU_BLOB_MEM_HOST3D: i32 = 0x2;
pub const VIRTGPU_BLOB_MEM_HOST3D_GUEST: i32 = 0x3;
pub const VIRTGPU_CONTEXT_PARAM_CAPSET_ID: i32 = 0x1;
pub const VIRTGPU_CONTEXT_PARAM_DEBUG_NAME: i32 = 0x4;
pub const VIRTGPU_CONTEXT_PARAM_NUM_RINGS: i32 = 0x2;
pub const VIRTGPU_CONTEXT_PARAM_POLL_RINGS_MASK: i32 = 0x3;
pub const VIRTGPU_DRM_CAPSET_CROSS_DOMAIN: i32 = 5;
pub const VIRTGPU_DRM_CAPSET_DRM: i32 = 6;
pub const VIRTGPU_DRM_CAPSET_GFXSTREAM_VULKAN: i32 = 3;
pub const VIRTGPU_DRM_CAPSET_VENUS: i32 = 4;
pub const VIRTGPU_DRM_CAPSET_VIRGL: i32 = 1;
pub const VIRTGPU_DRM_CAPSET_VIRGL2: i32 = 2;
pub const VIRTGPU_EVENT_FENCE_SIGNALED: u32 = 0x90000000;
pub const VIRTGPU_EXECBUF_FENCE_FD_IN: i32 = 0x1;
pub const VIRTGPU_EXECBUF_FENCE_FD_OUT: i32 = 0x2;
pub const VIRTGPU_EXECBUF_FLAGS: i32 = 7;
pub const VIRTGPU_EXECBUF_RING_IDX: i32 = 0x4;
pub const VIRTGPU_EXECBUF_SYNCOBJ_FLAGS: i32 = 1;
pub const VIRTGPU_EXECBUF_SYNCOBJ_RESET: i32 = 0x1;
pub const VIRTGPU_PARAM_3D_FEATURES: i32 = 1;
pub const VIRTGPU_PARAM_BLOB_ALIGNMENT: i32 = 9;
pub const VIRTGPU_PARAM_CAPSET_QUERY_FIX: i32 = 2;
pub const VIRTGPU_PARAM_CONTEXT_INIT: i32 = 6;
pub const VIRTGPU_PARAM_CROSS_DEVICE: i32 = 5;
pub const VIRTGPU_PARAM_EXPLICIT_DEBUG_NAME: i32 = 8;
pub const VIRTGPU_PARAM_HOST_VISIBLE: i32 = 4;
pub const VIRTGPU_PARAM_RESOURCE_BLOB: i32 = 3;
pub const VIRTGPU_PARAM_SUPPORTED_CAPSET_IDs: i32 = 7;
pub const VIRTGPU_WAIT_NOWAIT: i32 = 1;

#[repr(C)]
pub struct drm_virtgpu_3d_box {
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub w: u32,
    pub h: u32,
    pub d: u32,
}

#[repr(C)]
pub struct drm_virtgpu_3d_transfer_from_host {
    pub bo_handle: u32,
    pub r#box: drm_virtgpu_3d_box,
    pub level: u32,
    pub offset: u32,
    pub stride: u32,
    pub layer_stride: u32,
}

#[repr(C)]
pub struct drm_virtgpu_3d_transfer_to_host {
    pub bo_handle: u32,
    pub r#box: drm_virtgpu_3d_box,
    pub level: u32,
    pub offset: u32,
    pub stride: u32,
    pub layer_stride: u32,
}

#[repr(C)]
pub struct drm_virtgpu_3d_wait {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_virtgpu_context_init {
    pub num_params: u32,
    pub pad: u32,
    pub ctx_set_params: u64,
}

#[repr(C)]
pub struct drm_virtgpu_context_set_param {
    pub param: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_virtgpu_execbuffer {
    pub flags: u32,
    pub size: u32,
    pub command: u64,
    pub bo_handles: u64,
    pub num_bo_handles: u32,
    pub fence_fd: i32,
    pub ring_idx: u32,
    pub syncobj_stride: u32,
    pub num_in_syncobjs: u32,
    pub num_out_syncobjs: u32,
    pub in_syncobjs: u64,
    pub out_syncobjs: u64,
}

#[repr(C)]
pub struct drm_virtgpu_execbuffer_syncobj {
    pub handle: u32,
    pub flags: u32,
    pub point: u64,
}

#[repr(C)]
pub struct drm_virtgpu_get_caps {
    pub cap_set_id: u32,
    pub cap_set_ver: u32,
    pub addr: u64,
    pub size: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_virtgpu_getparam {
    pub param: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_virtgpu_map {
    pub offset: u64,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_virtgpu_resource_create {
    pub target: u32,
    pub format: u32,
    pub bind: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
    pub array_size: u32,
    pub last_level: u32,
    pub nr_samples: u32,
    pub flags: u32,
    pub bo_handle: u32,
    pub res_handle: u32,
    pub size: u32,
    pub stride: u32,
}

#[repr(C)]
pub struct drm_virtgpu_resource_create_blob {
    pub blob_mem: u32,
    pub blob_flags: u32,
    pub bo_handle: u32,
    pub res_handle: u32,
    pub size: u64,
    pub pad: u32,
    pub cmd_size: u32,
    pub cmd: u64,
    pub blob_id: u64,
    pub blob_hints: u32,
    pub pad2: u32,
}

#[repr(C)]
pub struct drm_virtgpu_resource_info {
    pub bo_handle: u32,
    pub res_handle: u32,
    pub size: u32,
    pub blob_mem: u32,
}

records! {
    drm_virtgpu_3d_box: size 24, align 4;
    drm_virtgpu_3d_transfer_from_host: size 44, align 4;
    drm_virtgpu_3d_transfer_to_host: size 44, align 4;
    drm_virtgpu_3d_wait: size 8, align 4;
    drm_virtgpu_context_init: size 16, align 8;
    drm_virtgpu_context_set_param: size 16, align 8;
    drm_virtgpu_execbuffer: size 64, align 8;
    drm_virtgpu_execbuffer_syncobj: size 16, align 8;
    drm_virtgpu_get_caps: size 24, align 8;
    drm_virtgpu_getparam: size 16, align 8;
    drm_virtgpu_map: size 16, align 8;
    drm_virtgpu_resource_create: size 56, align 4;
    drm_virtgpu_resource_create_blob: size 56, align 8;
    drm_virtgpu_resource_info: size 16, align 4;
}
