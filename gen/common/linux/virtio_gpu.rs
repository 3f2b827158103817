// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/virtio_gpu.h

pub const VIRTIO_GPU_BLOB_FLAG_USE_CROSS_DEVICE: i32 = 0x4;
pub const VIRTIO_GPU_BLOB_FLAG_USE_MAPPABLE: i32 = 0x1;
pub const VIRTIO_GPU_BLOB_FLAG_USE_SHAREABLE: i32 = 0x2;
pub const VIRTIO_GPU_BLOB_MEM_GUEST: i32 = 0x1;
pub const VIRTIO_GPU_BLOB_MEM_HOST3D: i32 = 0x2;
pub const VIRTIO_GPU_BLOB_MEM_HOST3D_GUEST: i32 = 0x3;
pub const VIRTIO_GPU_CAPSET_CROSS_DOMAIN: i32 = 5;
pub const VIRTIO_GPU_CAPSET_DRM: i32 = 6;
pub const VIRTIO_GPU_CAPSET_GFXSTREAM_VULKAN: i32 = 3;
pub const VIRTIO_GPU_CAPSET_VENUS: i32 = 4;
pub const VIRTIO_GPU_CAPSET_VIRGL: i32 = 1;
pub const VIRTIO_GPU_CAPSET_VIRGL2: i32 = 2;
pub const VIRTIO_GPU_CMD_CTX_ATTACH_RESOURCE: i32 = 514;
pub const VIRTIO_GPU_CMD_CTX_CREATE: i32 = 512;
pub const VIRTIO_GPU_CMD_CTX_DESTROY: i32 = 513;
pub const VIRTIO_GPU_CMD_CTX_DETACH_RESOURCE: i32 = 515;
pub const VIRTIO_GPU_CMD_GET_CAPSET: i32 = 265;
pub const VIRTIO_GPU_CMD_GET_CAPSET_INFO: i32 = 264;
pub const VIRTIO_GPU_CMD_GET_DISPLAY_INFO: i32 = 256;
pub const VIRTIO_GPU_CMD_GET_EDID: i32 = 266;
pub const VIRTIO_GPU_CMD_MOVE_CURSOR: i32 = 769;
pub const VIRTIO_GPU_CMD_RESOURCE_ASSIGN_UUID: i32 = 267;
pub const VIRTIO_GPU_CMD_RESOURCE_ATTACH_BACKING: i32 = 262;
pub const VIRTIO_GPU_CMD_RESOURCE_CREATE_2D: i32 = 257;
pub const VIRTIO_GPU_CMD_RESOURCE_CREATE_3D: i32 = 516;
pub const VIRTIO_GPU_CMD_RESOURCE_CREATE_BLOB: i32 = 268;
pub const VIRTIO_GPU_CMD_RESOURCE_DETACH_BACKING: i32 = 263;
pub const VIRTIO_GPU_CMD_RESOURCE_FLUSH: i32 = 260;
pub const VIRTIO_GPU_CMD_RESOURCE_MAP_BLOB: i32 = 520;
pub const VIRTIO_GPU_CMD_RESOURCE_UNMAP_BLOB: i32 = 521;
pub const VIRTIO_GPU_CMD_RESOURCE_UNREF: i32 = 258;
pub const VIRTIO_GPU_CMD_SET_SCANOUT: i32 = 259;
pub const VIRTIO_GPU_CMD_SET_SCANOUT_BLOB: i32 = 269;
pub const VIRTIO_GPU_CMD_SUBMIT_3D: i32 = 519;
pub const VIRTIO_GPU_CMD_TRANSFER_FROM_HOST_3D: i32 = 518;
pub const VIRTIO_GPU_CMD_TRANSFER_TO_HOST_2D: i32 = 261;
pub const VIRTIO_GPU_CMD_TRANSFER_TO_HOST_3D: i32 = 517;
pub const VIRTIO_GPU_CMD_UPDATE_CURSOR: i32 = 768;
pub const VIRTIO_GPU_CONTEXT_INIT_CAPSET_ID_MASK: i32 = 0xff;
pub const VIRTIO_GPU_EVENT_DISPLAY: i32 = 0x1;
pub const VIRTIO_GPU_FLAG_FENCE: i32 = 0x1;
pub const VIRTIO_GPU_FLAG_INFO_RING_IDX: i32 = 0x2;
pub const VIRTIO_GPU_FORMAT_A8B8G8R8_UNORM: i32 = 121;
pub const VIRTIO_GPU_FORMAT_A8R8G8B8_UNORM: i32 = 3;
pub const VIRTIO_GPU_FORMAT_B8G8R8A8_UNORM: i32 = 1;
pub const VIRTIO_GPU_FORMAT_B8G8R8X8_UNORM: i32 = 2;
pub const VIRTIO_GPU_FORMAT_R8G8B8A8_UNORM: i32 = 67;
pub const VIRTIO_GPU_FORMAT_R8G8B8X8_UNORM: i32 = 134;
pub const VIRTIO_GPU_FORMAT_X8B8G8R8_UNORM: i32 = 68;
pub const VIRTIO_GPU_FORMAT_X8R8G8B8_UNORM: i32 = 4;
pub const VIRTIO_GPU_F_BLOB_ALIGNMENT: i32 = 5;
pub const VIRTIO_GPU_F_CONTEXT_INIT: i32 = 4;
pub const VIRTIO_GPU_F_EDID: i32 = 1;
pub const VIRTIO_GPU_F_RESOURCE_BLOB: i32 = 3;
pub const VIRTIO_GPU_F_RESOURCE_UUID: i32 = 2;
pub const VIRTIO_GPU_F_VIRGL: i32 = 0;
pub const VIRTIO_GPU_MAP_CACHE_CACHED: i32 = 0x1;
pub const VIRTIO_GPU_MAP_CACHE_MASK: i32 = 0xf;
pub const VIRTIO_GPU_MAP_CACHE_NONE: i32 = 0x0;
pub const VIRTIO_GPU_MAP_CACHE_UNCACHED: i32 = 0x2;
pub const VIRTIO_GPU_MAP_CACHE_WC: i32 = 0x3;
pub const VIRTIO_GPU_MAX_SCANOUTS: i32 = 16;
pub const VIRTIO_GPU_RESOURCE_FLAG_Y_0_TOP: i32 = 0x1;
pub const VIRTIO_GPU_RESP_ERR_INVALID_CONTEXT_ID: i32 = 4612;
pub const VIRTIO_GPU_RESP_ERR_INVALID_PARAMETER: i32 = 4613;
pub const VIRTIO_GPU_RESP_ERR_INVALID_RESOURCE_ID: i32 = 4611;
pub const VIRTIO_GPU_RESP_ERR_INVALID_SCANOUT_ID: i32 = 4610;
pub const VIRTIO_GPU_RESP_ERR_OUT_OF_MEMORY: i32 = 4609;
pub const VIRTIO_GPU_RESP_ERR_UNSPEC: i32 = 4608;
pub const VIRTIO_GPU_RESP_OK_CAPSET: i32 = 4355;
pub const VIRTIO_GPU_RESP_OK_CAPSET_INFO: i32 = 4354;
pub const VIRTIO_GPU_RESP_OK_DISPLAY_INFO: i32 = 4353;
pub const VIRTIO_GPU_RESP_OK_EDID: i32 = 4356;
pub const VIRTIO_GPU_RESP_OK_MAP_INFO: i32 = 4358;
pub const VIRTIO_GPU_RESP_OK_NODATA: i32 = 4352;
pub const VIRTIO_GPU_RESP_OK_RESOURCE_UUID: i32 = 4357;
pub const VIRTIO_GPU_SHM_ID_HOST_VISIBLE: i32 = 1;
pub const VIRTIO_GPU_SHM_ID_UNDEFINED: i32 = 0;
pub const VIRTIO_GPU_UNDEFINED: i32 = 0;

#[repr(C)]
pub struct virtio_gpu_box {
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub w: u32,
    pub h: u32,
    pub d: u32,
}

#[repr(C)]
pub struct virtio_gpu_cmd_get_edid {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub scanout: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_cmd_submit {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub size: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_config {
    pub events_read: u32,
    pub events_clear: u32,
    pub num_scanouts: u32,
    pub num_capsets: u32,
    pub blob_alignment: u32,
}

#[repr(C)]
pub struct virtio_gpu_ctrl_hdr {
    pub r#type: u32,
    pub flags: u32,
    pub fence_id: u64,
    pub ctx_id: u32,
    pub ring_idx: u8,
    pub padding: [u8; 3],
}

#[repr(C)]
pub struct virtio_gpu_ctx_create {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub nlen: u32,
    pub context_init: u32,
    pub debug_name: [core::ffi::c_char; 64],
}

#[repr(C)]
pub struct virtio_gpu_ctx_destroy {
    pub hdr: virtio_gpu_ctrl_hdr,
}

#[repr(C)]
pub struct virtio_gpu_ctx_resource {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_cursor_pos {
    pub scanout_id: u32,
    pub x: u32,
    pub y: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_display_one {
    pub r: virtio_gpu_rect,
    pub enabled: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct virtio_gpu_get_capset {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub capset_id: u32,
    pub capset_version: u32,
}

#[repr(C)]
pub struct virtio_gpu_get_capset_info {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub capset_index: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_mem_entry {
    pub addr: u64,
    pub length: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_rect {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_assign_uuid {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_attach_backing {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub nr_entries: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_create_2d {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub format: u32,
    pub width: u32,
    pub height: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_create_3d {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
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
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_create_blob {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub blob_mem: u32,
    pub blob_flags: u32,
    pub nr_entries: u32,
    pub blob_id: u64,
    pub size: u64,
}

#[repr(C)]
pub struct virtio_gpu_resource_detach_backing {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_flush {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub r: virtio_gpu_rect,
    pub resource_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_map_blob {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub padding: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct virtio_gpu_resource_unmap_blob {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resource_unref {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub resource_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resp_capset {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub capset_data: [u8; 0],
}

#[repr(C)]
pub struct virtio_gpu_resp_capset_info {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub capset_id: u32,
    pub capset_max_version: u32,
    pub capset_max_size: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resp_display_info {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub pmodes: [virtio_gpu_display_one; 16],
}

#[repr(C)]
pub struct virtio_gpu_resp_edid {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub size: u32,
    pub padding: u32,
    pub edid: [u8; 1024],
}

#[repr(C)]
pub struct virtio_gpu_resp_map_info {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub map_info: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_resp_resource_uuid {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub uuid: [u8; 16],
}

#[repr(C)]
pub struct virtio_gpu_set_scanout {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub r: virtio_gpu_rect,
    pub scanout_id: u32,
    pub resource_id: u32,
}

#[repr(C)]
pub struct virtio_gpu_set_scanout_blob {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub r: virtio_gpu_rect,
    pub scanout_id: u32,
    pub resource_id: u32,
    pub width: u32,
    pub height: u32,
    pub format: u32,
    pub padding: u32,
    pub strides: [u32; 4],
    pub offsets: [u32; 4],
}

#[repr(C)]
pub struct virtio_gpu_transfer_host_3d {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub r#box: virtio_gpu_box,
    pub offset: u64,
    pub resource_id: u32,
    pub level: u32,
    pub stride: u32,
    pub layer_stride: u32,
}

#[repr(C)]
pub struct virtio_gpu_transfer_to_host_2d {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub r: virtio_gpu_rect,
    pub offset: u64,
    pub resource_id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct virtio_gpu_update_cursor {
    pub hdr: virtio_gpu_ctrl_hdr,
    pub pos: virtio_gpu_cursor_pos,
    pub resource_id: u32,
    pub hot_x: u32,
    pub hot_y: u32,
    pub padding: u32,
}

records! {
    virtio_gpu_box: size 24, align 4;
    virtio_gpu_cmd_get_edid: size 32, align 8;
    virtio_gpu_cmd_submit: size 32, align 8;
    virtio_gpu_config: size 20, align 4;
    virtio_gpu_ctrl_hdr: size 24, align 8;
    virtio_gpu_ctx_create: size 96, align 8;
    virtio_gpu_ctx_destroy: size 24, align 8;
    virtio_gpu_ctx_resource: size 32, align 8;
    virtio_gpu_cursor_pos: size 16, align 4;
    virtio_gpu_display_one: size 24, align 4;
    virtio_gpu_get_capset: size 32, align 8;
    virtio_gpu_get_capset_info: size 32, align 8;
    virtio_gpu_mem_entry: size 16, align 8;
    virtio_gpu_rect: size 16, align 4;
    virtio_gpu_resource_assign_uuid: size 32, align 8;
    virtio_gpu_resource_attach_backing: size 32, align 8;
    virtio_gpu_resource_create_2d: size 40, align 8;
    virtio_gpu_resource_create_3d: size 72, align 8;
    virtio_gpu_resource_create_blob: size 56, align 8;
    virtio_gpu_resource_detach_backing: size 32, align 8;
    virtio_gpu_resource_flush: size 48, align 8;
    virtio_gpu_resource_map_blob: size 40, align 8;
    virtio_gpu_resource_unmap_blob: size 32, align 8;
    virtio_gpu_resource_unref: size 32, align 8;
    virtio_gpu_resp_capset: size 24, align 8;
    virtio_gpu_resp_capset_info: size 40, align 8;
    virtio_gpu_resp_display_info: size 408, align 8;
    virtio_gpu_resp_edid: size 1056, align 8;
    virtio_gpu_resp_map_info: size 32, align 8;
    virtio_gpu_resp_resource_uuid: size 40, align 8;
    virtio_gpu_set_scanout: size 48, align 8;
    virtio_gpu_set_scanout_blob: size 96, align 8;
    virtio_gpu_transfer_host_3d: size 72, align 8;
    virtio_gpu_transfer_to_host_2d: size 56, align 8;
    virtio_gpu_update_cursor: size 56, align 8;
}
