// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/tegra_drm.h

pub const DRM_IOCTL_TEGRA_CHANNEL_CLOSE: u32 = 0xc0086451;
pub const DRM_IOCTL_TEGRA_CHANNEL_MAP: u32 = 0xc0106452;
pub const DRM_IOCTL_TEGRA_CHANNEL_OPEN: u32 = 0xc0186450;
pub const DRM_IOCTL_TEGRA_CHANNEL_SUBMIT: u32 = 0xc0406454;
pub const DRM_IOCTL_TEGRA_CHANNEL_UNMAP: u32 = 0xc0086453;
pub const DRM_IOCTL_TEGRA_CLOSE_CHANNEL: u32 = 0xc0086446;
pub const DRM_IOCTL_TEGRA_GEM_CREATE: u32 = 0xc0106440;
pub const DRM_IOCTL_TEGRA_GEM_GET_FLAGS: u32 = 0xc008644d;
pub const DRM_IOCTL_TEGRA_GEM_GET_TILING: u32 = 0xc010644b;
pub const DRM_IOCTL_TEGRA_GEM_MMAP: u32 = 0xc0106441;
pub const DRM_IOCTL_TEGRA_GEM_SET_FLAGS: u32 = 0xc008644c;
pub const DRM_IOCTL_TEGRA_GEM_SET_TILING: u32 = 0xc010644a;
pub const DRM_IOCTL_TEGRA_GET_SYNCPT: u32 = 0xc0106447;
pub const DRM_IOCTL_TEGRA_GET_SYNCPT_BASE: u32 = 0xc0106449;
pub const DRM_IOCTL_TEGRA_OPEN_CHANNEL: u32 = 0xc0106445;
pub const DRM_IOCTL_TEGRA_SUBMIT: u32 = 0xc0586448;
pub const DRM_IOCTL_TEGRA_SYNCPOINT_ALLOCATE: u32 = 0xc0086460;
pub const DRM_IOCTL_TEGRA_SYNCPOINT_FREE: u32 = 0xc0086461;
pub const DRM_IOCTL_TEGRA_SYNCPOINT_WAIT: u32 = 0xc0186462;
pub const DRM_IOCTL_TEGRA_SYNCPT_INCR: u32 = 0xc0086443;
pub const DRM_IOCTL_TEGRA_SYNCPT_READ: u32 = 0xc0086442;
pub const DRM_IOCTL_TEGRA_SYNCPT_WAIT: u32 = 0xc0106444;
pub const DRM_TEGRA_CHANNEL_CAP_CACHE_COHERENT: i32 = 0x1;
pub const DRM_TEGRA_CHANNEL_MAP_READ: i32 = 0x1;
pub const DRM_TEGRA_CHANNEL_MAP_READ_WRITE: i32 = 3;
pub const DRM_TEGRA_CHANNEL_MAP_WRITE: i32 = 0x2;
pub const DRM_TEGRA_CLOSE_CHANNEL: i32 = 0x6;
pub const DRM_TEGRA_GEM_BOTTOM_UP: i32 = 0x1;
pub const DRM_TEGRA_GEM_CREATE: i32 = 0x0;
pub const DRM_TEGRA_GEM_CREATE_BOTTOM_UP: i32 = 0x2;
pub const DRM_TEGRA_GEM_CREATE_TILED: i32 = 0x1;
pub const DRM_TEGRA_GEM_FLAGS: i32 = 1;
pub const DRM_TEGRA_GEM_GET_FLAGS: i32 = 0xd;
pub const DRM_TEGRA_GEM_GET_TILING: i32 = 0xb;
pub const DRM_TEGRA_GEM_MMAP: i32 = 0x1;
pub const DRM_TEGRA_GEM_SET_FLAGS: i32 = 0xc;
pub const DRM_TEGRA_GEM_SET_TILING: i32 = 0xa;
pub const DRM_TEGRA_GEM_TILING_MODE_BLOCK: i32 = 2;
pub const DRM_TEGRA_GEM_TILING_MODE_PITCH: i32 = 0;
pub const DRM_TEGRA_GEM_TILING_MODE_TILED: i32 = 1;
pub const DRM_TEGRA_GET_SYNCPT: i32 = 0x7;
pub const DRM_TEGRA_GET_SYNCPT_BASE: i32 = 0x9;
pub const DRM_TEGRA_NO_TIMEOUT: u32 = 0xffffffff;
pub const DRM_TEGRA_OPEN_CHANNEL: i32 = 0x5;
pub const DRM_TEGRA_SUBMIT: i32 = 0x8;
pub const DRM_TEGRA_SUBMIT_CMD_GATHER_UPTR: i32 = 0;
pub const DRM_TEGRA_SUBMIT_CMD_WAIT_SYNCPT: i32 = 1;
pub const DRM_TEGRA_SUBMIT_CMD_WAIT_SYNCPT_RELATIVE: i32 = 2;
pub const DRM_TEGRA_SUBMIT_RELOC_SECTOR_LAYOUT: i32 = 0x1;
pub const DRM_TEGRA_SYNCPT_INCR: i32 = 0x3;
pub const DRM_TEGRA_SYNCPT_READ: i32 = 0x2;
pub const DRM_TEGRA_SYNCPT_WAIT: i32 = 0x4;

#[repr(C)]
pub struct drm_tegra_channel_close {
    pub context: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct drm_tegra_channel_map {
    pub context: u32,
    pub handle: u32,
    pub flags: u32,
    pub mapping: u32,
}

#[repr(C)]
pub struct drm_tegra_channel_open {
    pub host1x_class: u32,
    pub flags: u32,
    pub context: u32,
    pub version: u32,
    pub capabilities: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct drm_tegra_channel_submit {
    pub context: u32,
    pub num_bufs: u32,
    pub num_cmds: u32,
    pub gather_data_words: u32,
    pub bufs_ptr: u64,
    pub cmds_ptr: u64,
    pub gather_data_ptr: u64,
    pub syncobj_in: u32,
    pub syncobj_out: u32,
    pub syncpt: drm_tegra_submit_syncpt,
}

#[repr(C)]
pub struct drm_tegra_channel_unmap {
    pub context: u32,
    pub mapping: u32,
}

#[repr(C)]
pub struct drm_tegra_close_channel {
    pub context: u64,
}

#[repr(C)]
pub struct drm_tegra_cmdbuf {
    pub handle: u32,
    pub offset: u32,
    pub words: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_tegra_gem_create {
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_tegra_gem_get_flags {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_tegra_gem_get_tiling {
    pub handle: u32,
    pub mode: u32,
    pub value: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_tegra_gem_mmap {
    pub handle: u32,
    pub pad: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_tegra_gem_set_flags {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_tegra_gem_set_tiling {
    pub handle: u32,
    pub mode: u32,
    pub value: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_tegra_get_syncpt {
    pub context: u64,
    pub index: u32,
    pub id: u32,
}

#[repr(C)]
pub struct drm_tegra_get_syncpt_base {
    pub context: u64,
    pub syncpt: u32,
    pub id: u32,
}

#[repr(C)]
pub struct drm_tegra_open_channel {
    pub client: u32,
    pub pad: u32,
    pub context: u64,
}

#[repr(C)]
pub struct drm_tegra_reloc {
    pub cmdbuf: drm_tegra_reloc_cmdbuf,
    pub target: drm_tegra_reloc_target,
    pub shift: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_tegra_reloc_cmdbuf {
    pub handle: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_tegra_reloc_target {
    pub handle: u32,
    pub offset: u32,
}

#[repr(C)]
pub struct drm_tegra_submit {
    pub context: u64,
    pub num_syncpts: u32,
    pub num_cmdbufs: u32,
    pub num_relocs: u32,
    pub num_waitchks: u32,
    pub waitchk_mask: u32,
    pub timeout: u32,
    pub syncpts: u64,
    pub cmdbufs: u64,
    pub relocs: u64,
    pub waitchks: u64,
    pub fence: u32,
    pub reserved: [u32; 5],
}

#[repr(C)]
pub struct drm_tegra_submit_buf {
    pub mapping: u32,
    pub flags: u32,
    pub reloc: drm_tegra_submit_buf_reloc,
}

#[repr(C)]
pub struct drm_tegra_submit_buf_reloc {
    pub target_offset: u64,
    pub gather_offset_words: u32,
    pub shift: u32,
}

#[repr(C)]
pub struct drm_tegra_submit_cmd {
    pub r#type: u32,
    pub flags: u32,
    pub anon0: drm_tegra_submit_cmd_anon0,
}

#[repr(C)]
pub union drm_tegra_submit_cmd_anon0 {
    pub gather_uptr: drm_tegra_submit_cmd_gather_uptr,
    pub wait_syncpt: drm_tegra_submit_cmd_wait_syncpt,
    pub reserved: [u32; 4],
}

#[repr(C)]
pub struct drm_tegra_submit_cmd_gather_uptr {
    pub words: u32,
    pub reserved: [u32; 3],
}

#[repr(C)]
pub struct drm_tegra_submit_cmd_wait_syncpt {
    pub id: u32,
    pub value: u32,
    pub reserved: [u32; 2],
}

#[repr(C)]
pub struct drm_tegra_submit_syncpt {
    pub id: u32,
    pub flags: u32,
    pub increments: u32,
    pub value: u32,
}

#[repr(C)]
pub struct drm_tegra_syncpoint_allocate {
    pub id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct drm_tegra_syncpoint_free {
    pub id: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct drm_tegra_syncpoint_wait {
    pub timeout_ns: i64,
    pub id: u32,
    pub threshold: u32,
    pub value: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct drm_tegra_syncpt {
    pub id: u32,
    pub incrs: u32,
}

#[repr(C)]
pub struct drm_tegra_syncpt_incr {
    pub id: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_tegra_syncpt_read {
    pub id: u32,
    pub value: u32,
}

#[repr(C)]
pub struct drm_tegra_syncpt_wait {
    pub id: u32,
    pub thresh: u32,
    pub timeout: u32,
    pub value: u32,
}

#[repr(C)]
pub struct drm_tegra_waitchk {
    pub handle: u32,
    pub offset: u32,
    pub syncpt: u32,
    pub thresh: u32,
}

records! {
    drm_tegra_channel_close: size 8, align 4;
    drm_tegra_channel_map: size 16, align 4;
    drm_tegra_channel_open: size 24, align 4;
    drm_tegra_channel_submit: size 64, align 8;
    drm_tegra_channel_unmap: size 8, align 4;
    drm_tegra_close_channel: size 8, align 8;
    drm_tegra_cmdbuf: size 16, align 4;
    drm_tegra_gem_create: size 16, align 8;
    drm_tegra_gem_get_flags: size 8, align 4;
    drm_tegra_gem_get_tiling: size 16, align 4;
    drm_tegra_gem_mmap: size 16, align 8;
    drm_tegra_gem_set_flags: size 8, align 4;
    drm_tegra_gem_set_tiling: size 16, align 4;
    drm_tegra_get_syncpt: size 16, align 8;
    drm_tegra_get_syncpt_base: size 16, align 8;
    drm_tegra_open_channel: size 16, align 8;
    drm_tegra_reloc: size 24, align 4;
    drm_tegra_reloc_cmdbuf: size 8, align 4;
    drm_tegra_reloc_target: size 8, align 4;
    drm_tegra_submit: size 88, align 8;
    drm_tegra_submit_buf: size 24, align 8;
    drm_tegra_submit_buf_reloc: size 16, align 8;
    drm_tegra_submit_cmd: size 24, align 4;
    drm_tegra_submit_cmd_anon0: size 16, align 4;
    drm_tegra_submit_cmd_gather_uptr: size 16, align 4;
    drm_tegra_submit_cmd_wait_syncpt: size 16, align 4;
    drm_tegra_submit_syncpt: size 16, align 4;
    drm_tegra_syncpoint_allocate: size 8, align 4;
    drm_tegra_syncpoint_free: size 8, align 4;
    drm_tegra_syncpoint_wait: size 24, align 8;
    drm_tegra_syncpt: size 8, align 4;
    drm_tegra_syncpt_incr: size 8, align 4;
    drm_tegra_syncpt_read: size 8, align 4;
    drm_tegra_syncpt_wait: size 16, align 4;
    drm_tegra_waitchk: size 16, align 4;
}
