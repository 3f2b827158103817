// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/drm.h

pub const DRM_IOCTL_ADD_BUFS: u32 = 0xc0186416;
pub const DRM_IOCTL_ADD_MAP: u32 = 0xc0186415;
pub const DRM_IOCTL_AGP_ALLOC: u32 = 0xc0106434;
pub const DRM_IOCTL_AGP_BIND: u32 = 0x40086436;
pub const DRM_IOCTL_AGP_ENABLE: u32 = 0x40046432;
pub const DRM_IOCTL_AGP_FREE: u32 = 0x40106435;
pub const DRM_IOCTL_AGP_INFO: u32 = 0x80206433;
pub const DRM_IOCTL_AGP_UNBIND: u32 = 0x40086437;
pub const DRM_IOCTL_DMA: u32 = 0xc0286429;
pub const DRM_IOCTL_FREE_BUFS: u32 = 0x4008641a;
pub const DRM_IOCTL_GET_CLIENT: u32 = 0xc0186405;
pub const DRM_IOCTL_GET_MAP: u32 = 0xc0186404;
pub const DRM_IOCTL_GET_SAREA_CTX: u32 = 0xc008641d;
pub const DRM_IOCTL_GET_STATS: u32 = 0x807c6406;
pub const DRM_IOCTL_GET_UNIQUE: u32 = 0xc0086401;
pub const DRM_IOCTL_INFO_BUFS: u32 = 0xc0086418;
pub const DRM_IOCTL_MAP_BUFS: u32 = 0xc00c6419;
pub const DRM_IOCTL_MARK_BUFS: u32 = 0x40186417;
pub const DRM_IOCTL_RES_CTX: u32 = 0xc0086426;
pub const DRM_IOCTL_RM_MAP: u32 = 0x4018641b;
pub const DRM_IOCTL_SET_SAREA_CTX: u32 = 0x4008641c;
pub const DRM_IOCTL_SET_UNIQUE: u32 = 0x40086410;
pub const DRM_IOCTL_SG_ALLOC: u32 = 0xc0086438;
pub const DRM_IOCTL_SG_FREE: u32 = 0x40086439;
pub const DRM_IOCTL_VERSION: u32 = 0xc0246400;
pub const DRM_IOCTL_WAIT_VBLANK: u32 = 0xc010643a;

#[repr(C)]
pub struct drm_agp_binding {
    pub handle: core::ffi::c_ulong,
    pub offset: core::ffi::c_ulong,
}

#[repr(C)]
pub struct drm_agp_buffer {
    pub size: core::ffi::c_ulong,
    pub handle: core::ffi::c_ulong,
    pub r#type: core::ffi::c_ulong,
    pub physical: core::ffi::c_ulong,
}

#[repr(C)]
pub struct drm_agp_info {
    pub agp_version_major: i32,
    pub agp_version_minor: i32,
    pub mode: core::ffi::c_ulong,
    pub aperture_base: core::ffi::c_ulong,
    pub aperture_size: core::ffi::c_ulong,
    pub memory_allowed: core::ffi::c_ulong,
    pub memory_used: core::ffi::c_ulong,
    pub id_vendor: u16,
    pub id_device: u16,
}

#[repr(C)]
pub struct drm_agp_mode {
    pub mode: core::ffi::c_ulong,
}

#[repr(C)]
pub struct drm_buf_desc {
    pub count: i32,
    pub size: i32,
    pub low_mark: i32,
    pub high_mark: i32,
    pub flags: u32,
    pub agp_start: core::ffi::c_ulong,
}

#[repr(C)]
pub struct drm_buf_free {
    pub count: i32,
    pub list: *mut i32,
}

#[repr(C)]
pub struct drm_buf_info {
    pub count: i32,
    pub list: *mut drm_buf_desc,
}

#[repr(C)]
pub struct drm_buf_map {
    pub count: i32,
    pub r#virtual: *mut core::ffi::c_void,
    pub list: *mut drm_buf_pub,
}

#[repr(C)]
pub struct drm_buf_pub {
    pub idx: i32,
    pub total: i32,
    pub used: i32,
    pub address: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct drm_client {
    pub idx: i32,
    pub auth: i32,
    pub pid: core::ffi::c_ulong,
    pub uid: core::ffi::c_ulong,
    pub magic: core::ffi::c_ulong,
    pub iocs: core::ffi::c_ulong,
}

#[repr(C)]
pub struct drm_ctx_priv_map {
    pub ctx_id: u32,
    pub handle: *mut core::ffi::c_void,
}

#[repr(C)]
pub struct drm_ctx_res {
    pub count: i32,
    pub contexts: *mut super::drm_ctx,
}

#[repr(C)]
pub struct drm_dma {
    pub context: i32,
    pub send_count: i32,
    pub send_indices: *mut i32,
    pub send_sizes: *mut i32,
    pub flags: u32,
    pub request_count: i32,
    pub request_size: i32,
    pub request_indices: *mut i32,
    pub request_sizes: *mut i32,
    pub granted_count: i32,
}

#[repr(C)]
pub struct drm_drawable_info {
    pub num_rects: u32,
    pub rects: *mut super::drm_clip_rect,
}

#[repr(C)]
pub struct drm_list {
    pub count: i32,
    pub version: *mut drm_version,
}

#[repr(C)]
pub struct drm_map {
    pub offset: core::ffi::c_ulong,
    pub size: core::ffi::c_ulong,
    pub r#type: u32,
    pub flags: u32,
    pub handle: *mut core::ffi::c_void,
    pub mtrr: i32,
}

#[repr(C)]
pub struct drm_scatter_gather {
    pub size: core::ffi::c_ulong,
    pub handle: core::ffi::c_ulong,
}

#[repr(C)]
pub struct drm_stats {
    pub count: core::ffi::c_ulong,
    pub data: [drm_stats_data; 15],
}

#[repr(C)]
pub struct drm_stats_data {
    pub value: core::ffi::c_ulong,
    pub r#type: u32,
}

#[repr(C)]
pub struct drm_unique {
    pub unique_len: usize,
    pub unique: *mut core::ffi::c_char,
}

#[repr(C)]
pub struct drm_version {
    pub version_major: i32,
    pub version_minor: i32,
    pub version_patchlevel: i32,
    pub name_len: usize,
    pub name: *mut core::ffi::c_char,
    pub date_len: usize,
    pub date: *mut core::ffi::c_char,
    pub desc_len: usize,
    pub desc: *mut core::ffi::c_char,
}

#[repr(C)]
pub union drm_wait_vblank {
    pub request: drm_wait_vblank_request,
    pub reply: drm_wait_vblank_reply,
}

#[repr(C)]
pub struct drm_wait_vblank_reply {
    pub r#type: u32,
    pub sequence: u32,
    pub tval_sec: core::ffi::c_long,
    pub tval_usec: core::ffi::c_long,
}

#[repr(C)]
pub struct drm_wait_vblank_request {
    pub r#type: u32,
    pub sequence: u32,
    pub signal: core::ffi::c_ulong,
}

records! {
    drm_agp_binding: size 8, align 4;
    drm_agp_buffer: size 16, align 4;
    drm_agp_info: size 32, align 4;
    drm_agp_mode: size 4, align 4;
    drm_buf_desc: size 24, align 4;
    drm_buf_free: size 8, align 4;
    drm_buf_info: size 8, align 4;
    drm_buf_map: size 12, align 4;
    drm_buf_pub: size 16, align 4;
    drm_client: size 24, align 4;
    drm_ctx_priv_map: size 8, align 4;
    drm_ctx_res: size 8, align 4;
    drm_dma: size 40, align 4;
    drm_drawable_info: size 8, align 4;
    drm_list: size 8, align 4;
    drm_map: size 24, align 4;
    drm_scatter_gather: size 8, align 4;
    drm_stats: size 124, align 4;
    drm_stats_data: size 8, align 4;
    drm_unique: size 8, align 4;
    drm_version: size 36, align 4;
    drm_wait_vblank: size 16, align 4;
    drm_wait_vblank_reply: size 16, align 4;
    drm_wait_vblank_request: size 12, align 4;
}
