// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/drm.h

pub const DRM_ADD_COMMAND: i32 = 0;
pub const DRM_CAP_ADDFB2_MODIFIERS: i32 = 0x10;
pub const DRM_CAP_ASYNC_PAGE_FLIP: i32 = 0x7;
pub const DRM_CAP_ATOMIC_ASYNC_PAGE_FLIP: i32 = 0x15;
pub const DRM_CAP_CRTC_IN_VBLANK_EVENT: i32 = 0x12;
pub const DRM_CAP_CURSOR_HEIGHT: i32 = 0x9;
pub const DRM_CAP_CURSOR_WIDTH: i32 = 0x8;
pub const DRM_CAP_DUMB_BUFFER: i32 = 0x1;
pub const DRM_CAP_DUMB_PREFERRED_DEPTH: i32 = 0x3;
pub const DRM_CAP_DUMB_PREFER_SHADOW: i32 = 0x4;
pub const DRM_CAP_PAGE_FLIP_TARGET: i32 = 0x11;
pub const DRM_CAP_PRIME: i32 = 0x5;
pub const DRM_CAP_SYNCOBJ: i32 = 0x13;
pub const DRM_CAP_SYNCOBJ_TIMELINE: i32 = 0x14;
pub const DRM_CAP_TIMESTAMP_MONOTONIC: i32 = 0x6;
pub const DRM_CAP_VBLANK_HIGH_CRTC: i32 = 0x2;
pub const DRM_CLIENT_CAP_ASPECT_RATIO: i32 = 4;
pub const DRM_CLIENT_CAP_ATOMIC: i32 = 3;
pub const DRM_CLIENT_CAP_CURSOR_PLANE_HOTSPOT: i32 = 6;
pub const DRM_CLIENT_CAP_PLANE_COLOR_PIPELINE: i32 = 7;
pub const DRM_CLIENT_CAP_STEREO_3D: i32 = 1;
pub const DRM_CLIENT_CAP_UNIVERSAL_PLANES: i32 = 2;
pub const DRM_CLIENT_CAP_WRITEBACK_CONNECTORS: i32 = 5;
pub const DRM_CLIENT_NAME_MAX_LEN: i32 = 64;
pub const DRM_CLOEXEC: i32 = 0x80000;
pub const DRM_COMMAND_BASE: i32 = 0x40;
pub const DRM_COMMAND_END: i32 = 0xa0;
pub const DRM_CRTC_SEQUENCE_NEXT_ON_MISS: i32 = 0x2;
pub const DRM_CRTC_SEQUENCE_RELATIVE: i32 = 0x1;
pub const DRM_DRAWABLE_CLIPRECTS: i32 = 0;
pub const DRM_EVENT_CRTC_SEQUENCE: i32 = 0x3;
pub const DRM_EVENT_FLIP_COMPLETE: i32 = 0x2;
pub const DRM_EVENT_VBLANK: i32 = 0x1;
pub const DRM_INST_HANDLER: i32 = 2;
pub const DRM_IOCTL_ADD_CTX: u32 = 0xc0086420;
pub const DRM_IOCTL_ADD_DRAW: u32 = 0xc0046427;
pub const DRM_IOCTL_AGP_ACQUIRE: u32 = 0x6430;
pub const DRM_IOCTL_AGP_RELEASE: u32 = 0x6431;
pub const DRM_IOCTL_AUTH_MAGIC: u32 = 0x40046411;
pub const DRM_IOCTL_BASE: i32 = 100;
pub const DRM_IOCTL_BLOCK: u32 = 0xc0046412;
pub const DRM_IOCTL_CONTROL: u32 = 0x40086414;
pub const DRM_IOCTL_CRTC_GET_SEQUENCE: u32 = 0xc018643b;
pub const DRM_IOCTL_CRTC_QUEUE_SEQUENCE: u32 = 0xc018643c;
pub const DRM_IOCTL_DROP_MASTER: u32 = 0x641f;
pub const DRM_IOCTL_FINISH: u32 = 0x4008642c;
pub const DRM_IOCTL_GEM_CHANGE_HANDLE: u32 = 0xc00864d2;
pub const DRM_IOCTL_GEM_CLOSE: u32 = 0x40086409;
pub const DRM_IOCTL_GEM_FLINK: u32 = 0xc008640a;
pub const DRM_IOCTL_GEM_OPEN: u32 = 0xc010640b;
pub const DRM_IOCTL_GET_CAP: u32 = 0xc010640c;
pub const DRM_IOCTL_GET_CTX: u32 = 0xc0086423;
pub const DRM_IOCTL_GET_MAGIC: u32 = 0x80046402;
pub const DRM_IOCTL_IRQ_BUSID: u32 = 0xc0106403;
pub const DRM_IOCTL_LOCK: u32 = 0x4008642a;
pub const DRM_IOCTL_MODESET_CTL: u32 = 0x40086408;
pub const DRM_IOCTL_MODE_ADDFB: u32 = 0xc01c64ae;
pub const DRM_IOCTL_MODE_ADDFB2: u32 = 0xc06864b8;
pub const DRM_IOCTL_MODE_ATOMIC: u32 = 0xc03864bc;
pub const DRM_IOCTL_MODE_ATTACHMODE: u32 = 0xc04864a8;
pub const DRM_IOCTL_MODE_CLOSEFB: u32 = 0xc00864d0;
pub const DRM_IOCTL_MODE_CREATEPROPBLOB: u32 = 0xc01064bd;
pub const DRM_IOCTL_MODE_CREATE_DUMB: u32 = 0xc02064b2;
pub const DRM_IOCTL_MODE_CREATE_LEASE: u32 = 0xc01864c6;
pub const DRM_IOCTL_MODE_CURSOR: u32 = 0xc01c64a3;
pub const DRM_IOCTL_MODE_CURSOR2: u32 = 0xc02464bb;
pub const DRM_IOCTL_MODE_DESTROYPROPBLOB: u32 = 0xc00464be;
pub const DRM_IOCTL_MODE_DESTROY_DUMB: u32 = 0xc00464b4;
pub const DRM_IOCTL_MODE_DETACHMODE: u32 = 0xc04864a9;
pub const DRM_IOCTL_MODE_DIRTYFB: u32 = 0xc01864b1;
pub const DRM_IOCTL_MODE_GETCONNECTOR: u32 = 0xc05064a7;
pub const DRM_IOCTL_MODE_GETCRTC: u32 = 0xc06864a1;
pub const DRM_IOCTL_MODE_GETENCODER: u32 = 0xc01464a6;
pub const DRM_IOCTL_MODE_GETFB: u32 = 0xc01c64ad;
pub const DRM_IOCTL_MODE_GETFB2: u32 = 0xc06864ce;
pub const DRM_IOCTL_MODE_GETGAMMA: u32 = 0xc02064a4;
pub const DRM_IOCTL_MODE_GETPLANE: u32 = 0xc02064b6;
pub const DRM_IOCTL_MODE_GETPLANERESOURCES: u32 = 0xc01064b5;
pub const DRM_IOCTL_MODE_GETPROPBLOB: u32 = 0xc01064ac;
pub const DRM_IOCTL_MODE_GETPROPERTY: u32 = 0xc04064aa;
pub const DRM_IOCTL_MODE_GETRESOURCES: u32 = 0xc04064a0;
pub const DRM_IOCTL_MODE_GET_LEASE: u32 = 0xc01064c8;
pub const DRM_IOCTL_MODE_LIST_LESSEES: u32 = 0xc01064c7;
pub const DRM_IOCTL_MODE_MAP_DUMB: u32 = 0xc01064b3;
pub const DRM_IOCTL_MODE_OBJ_GETPROPERTIES: u32 = 0xc02064b9;
pub const DRM_IOCTL_MODE_OBJ_SETPROPERTY: u32 = 0xc01864ba;
pub const DRM_IOCTL_MODE_PAGE_FLIP: u32 = 0xc01864b0;
pub const DRM_IOCTL_MODE_REVOKE_LEASE: u32 = 0xc00464c9;
pub const DRM_IOCTL_MODE_RMFB: u32 = 0xc00464af;
pub const DRM_IOCTL_MODE_SETCRTC: u32 = 0xc06864a2;
pub const DRM_IOCTL_MODE_SETGAMMA: u32 = 0xc02064a5;
pub const DRM_IOCTL_MODE_SETPLANE: u32 = 0xc03064b7;
pub const DRM_IOCTL_MODE_SETPROPERTY: u32 = 0xc01064ab;
pub const DRM_IOCTL_MOD_CTX: u32 = 0x40086422;
pub const DRM_IOCTL_NEW_CTX: u32 = 0x40086425;
pub const DRM_IOCTL_PRIME_FD_TO_HANDLE: u32 = 0xc00c642e;
pub const DRM_IOCTL_PRIME_HANDLE_TO_FD: u32 = 0xc00c642d;
pub const DRM_IOCTL_RM_CTX: u32 = 0xc0086421;
pub const DRM_IOCTL_RM_DRAW: u32 = 0xc0046428;
pub const DRM_IOCTL_SET_CLIENT_CAP: u32 = 0x4010640d;
pub const DRM_IOCTL_SET_CLIENT_NAME: u32 = 0xc01064d1;
pub const DRM_IOCTL_SET_MASTER: u32 = 0x641e;
pub const DRM_IOCTL_SET_VERSION: u32 = 0xc0106407;
pub const DRM_IOCTL_SWITCH_CTX: u32 = 0x40086424;
pub const DRM_IOCTL_SYNCOBJ_CREATE: u32 = 0xc00864bf;
pub const DRM_IOCTL_SYNCOBJ_DESTROY: u32 = 0xc00864c0;
pub const DRM_IOCTL_SYNCOBJ_EVENTFD: u32 = 0xc01864cf;
pub const DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE: u32 = 0xc01864c2;
pub const DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD: u32 = 0xc01864c1;
pub const DRM_IOCTL_SYNCOBJ_QUERY: u32 = 0xc01864cb;
pub const DRM_IOCTL_SYNCOBJ_RESET: u32 = 0xc01064c4;
pub const DRM_IOCTL_SYNCOBJ_SIGNAL: u32 = 0xc01064c5;
pub const DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL: u32 = 0xc01864cd;
pub const DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT: u32 = 0xc03064ca;
pub const DRM_IOCTL_SYNCOBJ_TRANSFER: u32 = 0xc02064cc;
pub const DRM_IOCTL_SYNCOBJ_WAIT: u32 = 0xc02864c3;
pub const DRM_IOCTL_UNBLOCK: u32 = 0xc0046413;
pub const DRM_IOCTL_UNLOCK: u32 = 0x4008642b;
pub const DRM_IOCTL_UPDATE_DRAW: u32 = 0x4018643f;
pub const DRM_MAX_ORDER: i32 = 22;
pub const DRM_MIN_ORDER: i32 = 5;
pub const DRM_NAME: &core::ffi::CStr = c"drm";
pub const DRM_PRIME_CAP_EXPORT: i32 = 0x2;
pub const DRM_PRIME_CAP_IMPORT: i32 = 0x1;
pub const DRM_RAM_PERCENT: i32 = 10;
pub const DRM_RDWR: i32 = 2;
pub const DRM_RM_COMMAND: i32 = 1;
pub const DRM_SYNCOBJ_CREATE_SIGNALED: i32 = 0x1;
pub const DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_IMPORT_SYNC_FILE: i32 = 0x1;
pub const DRM_SYNCOBJ_FD_TO_HANDLE_FLAGS_TIMELINE: i32 = 0x2;
pub const DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_EXPORT_SYNC_FILE: i32 = 0x1;
pub const DRM_SYNCOBJ_HANDLE_TO_FD_FLAGS_TIMELINE: i32 = 0x2;
pub const DRM_SYNCOBJ_QUERY_FLAGS_LAST_SUBMITTED: i32 = 0x1;
pub const DRM_SYNCOBJ_WAIT_FLAGS_WAIT_ALL: i32 = 0x1;
pub const DRM_SYNCOBJ_WAIT_FLAGS_WAIT_AVAILABLE: i32 = 0x4;
pub const DRM_SYNCOBJ_WAIT_FLAGS_WAIT_DEADLINE: i32 = 0x8;
pub const DRM_SYNCOBJ_WAIT_FLAGS_WAIT_FOR_SUBMIT: i32 = 0x2;
pub const DRM_UNINST_HANDLER: i32 = 3;
pub const _DRM_AGP: i32 = 3;
pub const _DRM_AGP_BUFFER: i32 = 2;
pub const _DRM_CONSISTENT: i32 = 5;
pub const _DRM_CONTAINS_LOCK: i32 = 32;
pub const _DRM_CONTEXT_2DONLY: i32 = 2;
pub const _DRM_CONTEXT_PRESERVED: i32 = 1;
pub const _DRM_DMA_BLOCK: i32 = 1;
pub const _DRM_DMA_LARGER_OK: i32 = 64;
pub const _DRM_DMA_PRIORITY: i32 = 4;
pub const _DRM_DMA_SMALLER_OK: i32 = 32;
pub const _DRM_DMA_WAIT: i32 = 16;
pub const _DRM_DMA_WHILE_LOCKED: i32 = 2;
pub const _DRM_DRIVER: i32 = 128;
pub const _DRM_FB_BUFFER: i32 = 8;
pub const _DRM_FRAME_BUFFER: i32 = 0;
pub const _DRM_HALT_ALL_QUEUES: i32 = 16;
pub const _DRM_HALT_CUR_QUEUES: i32 = 32;
pub const _DRM_KERNEL: i32 = 8;
pub const _DRM_LOCKED: i32 = 4;
pub const _DRM_LOCK_CONT: u32 = 0x40000000;
pub const _DRM_LOCK_FLUSH: i32 = 4;
pub const _DRM_LOCK_FLUSH_ALL: i32 = 8;
pub const _DRM_LOCK_HELD: u32 = 0x80000000;
pub const _DRM_LOCK_QUIESCENT: i32 = 2;
pub const _DRM_LOCK_READY: i32 = 1;
pub const _DRM_PAGE_ALIGN: i32 = 1;
pub const _DRM_PCI_BUFFER_RO: i32 = 16;
pub const _DRM_POST_MODESET: i32 = 2;
pub const _DRM_PRE_MODESET: i32 = 1;
pub const _DRM_READ_ONLY: i32 = 2;
pub const _DRM_REGISTERS: i32 = 1;
pub const _DRM_REMOVABLE: i32 = 64;
pub const _DRM_RESTRICTED: i32 = 1;
pub const _DRM_SCATTER_GATHER: i32 = 4;
pub const _DRM_SG_BUFFER: i32 = 4;
pub const _DRM_SHM: i32 = 2;
pub const _DRM_STAT_BYTE: i32 = 7;
pub const _DRM_STAT_CLOSES: i32 = 2;
pub const _DRM_STAT_COUNT: i32 = 8;
pub const _DRM_STAT_DMA: i32 = 12;
pub const _DRM_STAT_IOCTLS: i32 = 3;
pub const _DRM_STAT_IRQ: i32 = 9;
pub const _DRM_STAT_LOCK: i32 = 0;
pub const _DRM_STAT_LOCKS: i32 = 4;
pub const _DRM_STAT_MISSED: i32 = 14;
pub const _DRM_STAT_OPENS: i32 = 1;
pub const _DRM_STAT_PRIMARY: i32 = 10;
pub const _DRM_STAT_SECONDARY: i32 = 11;
pub const _DRM_STAT_SPECIAL: i32 = 13;
pub const _DRM_STAT_UNLOCKS: i32 = 5;
pub const _DRM_STAT_VALUE: i32 = 6;
pub const _DRM_VBLANK_ABSOLUTE: i32 = 0;
pub const _DRM_VBLANK_EVENT: i32 = 67108864;
pub const _DRM_VBLANK_FLAGS_MASK: i32 = 0x74000000;
pub const _DRM_VBLANK_FLIP: i32 = 134217728;
pub const _DRM_VBLANK_HIGH_CRTC_MASK: i32 = 62;
pub const _DRM_VBLANK_HIGH_CRTC_SHIFT: i32 = 1;
pub const _DRM_VBLANK_NEXTONMISS: i32 = 268435456;
pub const _DRM_VBLANK_RELATIVE: i32 = 1;
pub const _DRM_VBLANK_SECONDARY: i32 = 536870912;
pub const _DRM_VBLANK_SIGNAL: i32 = 1073741824;
pub const _DRM_VBLANK_TYPES_MASK: i32 = 1;
pub const _DRM_WRITE_COMBINING: i32 = 16;

pub type drm_agp_binding_t = super::drm_agp_binding;

pub type drm_agp_buffer_t = super::drm_agp_buffer;

pub type drm_agp_info_t = super::drm_agp_info;

pub type drm_agp_mode_t = super::drm_agp_mode;

#[repr(C)]
pub struct drm_auth {
    pub magic: u32,
}

pub type drm_auth_t = drm_auth;

#[repr(C)]
pub struct drm_block {
    pub unused: i32,
}

pub type drm_block_t = drm_block;

pub type drm_buf_desc_t = super::drm_buf_desc;

pub type drm_buf_free_t = super::drm_buf_free;

pub type drm_buf_info_t = super::drm_buf_info;

pub type drm_buf_map_t = super::drm_buf_map;

pub type drm_buf_pub_t = super::drm_buf_pub;

pub type drm_client_t = super::drm_client;

#[repr(C)]
pub struct drm_clip_rect {
    pub x1: u16,
    pub y1: u16,
    pub x2: u16,
    pub y2: u16,
}

pub type drm_clip_rect_t = drm_clip_rect;

pub type drm_context_t = u32;

#[repr(C)]
pub struct drm_control {
    pub func: u32,
    pub irq: i32,
}

pub type drm_control_t = drm_control;

#[repr(C)]
pub struct drm_crtc_get_sequence {
    pub crtc_id: u32,
    pub active: u32,
    pub sequence: u64,
    pub sequence_ns: i64,
}

#[repr(C)]
pub struct drm_crtc_queue_sequence {
    pub crtc_id: u32,
    pub flags: u32,
    pub sequence: u64,
    pub user_data: u64,
}

#[repr(C)]
pub struct drm_ctx {
    pub handle: u32,
    pub flags: u32,
}

pub type drm_ctx_flags_t = u32;

pub type drm_ctx_priv_map_t = super::drm_ctx_priv_map;

pub type drm_ctx_res_t = super::drm_ctx_res;

pub type drm_ctx_t = drm_ctx;

pub type drm_dma_flags_t = u32;

pub type drm_dma_t = super::drm_dma;

#[repr(C)]
pub struct drm_draw {
    pub handle: u32,
}

pub type drm_draw_t = drm_draw;

pub type drm_drawable_info_t = super::drm_drawable_info;

pub type drm_drawable_info_type_t = u32;

pub type drm_drawable_t = u32;

#[repr(C)]
pub struct drm_event {
    pub r#type: u32,
    pub length: u32,
}

#[repr(C)]
pub struct drm_event_crtc_sequence {
    pub base: drm_event,
    pub user_data: u64,
    pub time_ns: i64,
    pub sequence: u64,
}

#[repr(C)]
pub struct drm_event_vblank {
    pub base: drm_event,
    pub user_data: u64,
    pub tv_sec: u32,
    pub tv_usec: u32,
    pub sequence: u32,
    pub crtc_id: u32,
}

#[repr(C)]
pub struct drm_gem_change_handle {
    pub handle: u32,
    pub new_handle: u32,
}

#[repr(C)]
pub struct drm_gem_close {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_gem_flink {
    pub handle: u32,
    pub name: u32,
}

#[repr(C)]
pub struct drm_gem_open {
    pub name: u32,
    pub handle: u32,
    pub size: u64,
}

#[repr(C)]
pub struct drm_get_cap {
    pub capability: u64,
    pub value: u64,
}

pub type drm_handle_t = u32;

#[repr(C)]
pub struct drm_hw_lock {
    pub lock: u32,
    pub padding: [core::ffi::c_char; 60],
}

pub type drm_hw_lock_t = drm_hw_lock;

#[repr(C)]
pub struct drm_irq_busid {
    pub irq: i32,
    pub busnum: i32,
    pub devnum: i32,
    pub funcnum: i32,
}

pub type drm_irq_busid_t = drm_irq_busid;

pub type drm_list_t = super::drm_list;

#[repr(C)]
pub struct drm_lock {
    pub context: i32,
    pub flags: u32,
}

pub type drm_lock_flags_t = u32;

pub type drm_lock_t = drm_lock;

pub type drm_magic_t = u32;

pub type drm_map_flags_t = u32;

pub type drm_map_t = super::drm_map;

pub type drm_map_type_t = u32;

#[repr(C)]
pub struct drm_modeset_ctl {
    pub crtc: u32,
    pub cmd: u32,
}

#[repr(C)]
pub struct drm_prime_handle {
    pub handle: u32,
    pub flags: u32,
    pub fd: i32,
}

pub type drm_scatter_gather_t = super::drm_scatter_gather;

#[repr(C)]
pub struct drm_set_client_cap {
    pub capability: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_set_client_name {
    pub name_len: u64,
    pub name: u64,
}

#[repr(C)]
pub struct drm_set_version {
    pub drm_di_major: i32,
    pub drm_di_minor: i32,
    pub drm_dd_major: i32,
    pub drm_dd_minor: i32,
}

pub type drm_set_version_t = drm_set_version;

pub type drm_stat_type_t = u32;

pub type drm_stats_t = super::drm_stats;

#[repr(C)]
pub struct drm_syncobj_array {
    pub handles: u64,
    pub count_handles: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_syncobj_create {
    pub handle: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_syncobj_destroy {
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_syncobj_eventfd {
    pub handle: u32,
    pub flags: u32,
    pub point: u64,
    pub fd: i32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_syncobj_handle {
    pub handle: u32,
    pub flags: u32,
    pub fd: i32,
    pub pad: u32,
    pub point: u64,
}

#[repr(C)]
pub struct drm_syncobj_timeline_array {
    pub handles: u64,
    pub points: u64,
    pub count_handles: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct drm_syncobj_timeline_wait {
    pub handles: u64,
    pub points: u64,
    pub timeout_nsec: i64,
    pub count_handles: u32,
    pub flags: u32,
    pub first_signaled: u32,
    pub pad: u32,
    pub deadline_nsec: u64,
}

#[repr(C)]
pub struct drm_syncobj_transfer {
    pub src_handle: u32,
    pub dst_handle: u32,
    pub src_point: u64,
    pub dst_point: u64,
    pub flags: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_syncobj_wait {
    pub handles: u64,
    pub timeout_nsec: i64,
    pub count_handles: u32,
    pub flags: u32,
    pub first_signaled: u32,
    pub pad: u32,
    pub deadline_nsec: u64,
}

#[repr(C)]
pub struct drm_tex_region {
    pub next: u8,
    pub prev: u8,
    pub in_use: u8,
    pub padding: u8,
    pub age: u32,
}

pub type drm_tex_region_t = drm_tex_region;

pub type drm_unique_t = super::drm_unique;

#[repr(C)]
pub struct drm_update_draw {
    pub handle: u32,
    pub r#type: u32,
    pub num: u32,
    pub data: u64,
}

pub type drm_update_draw_t = drm_update_draw;

pub type drm_vblank_seq_type_t = u32;

pub type drm_version_t = super::drm_version;

pub type drm_wait_vblank_t = super::drm_wait_vblank;

records! {
    drm_auth: size 4, align 4;
    drm_block: size 4, align 4;
    drm_clip_rect: size 8, align 2;
    drm_control: size 8, align 4;
    drm_crtc_get_sequence: size 24, align 8;
    drm_crtc_queue_sequence: size 24, align 8;
    drm_ctx: size 8, align 4;
    drm_draw: size 4, align 4;
    drm_event: size 8, align 4;
    drm_event_crtc_sequence: size 32, align 8;
    drm_event_vblank: size 32, align 8;
    drm_gem_change_handle: size 8, align 4;
    drm_gem_close: size 8, align 4;
    drm_gem_flink: size 8, align 4;
    drm_gem_open: size 16, align 8;
    drm_get_cap: size 16, align 8;
    drm_hw_lock: size 64, align 4;
    drm_irq_busid: size 16, align 4;
    drm_lock: size 8, align 4;
    drm_modeset_ctl: size 8, align 4;
    drm_prime_handle: size 12, align 4;
    drm_set_client_cap: size 16, align 8;
    drm_set_client_name: size 16, align 8;
    drm_set_version: size 16, align 4;
    drm_syncobj_array: size 16, align 8;
    drm_syncobj_create: size 8, align 4;
    drm_syncobj_destroy: size 8, align 4;
    drm_syncobj_eventfd: size 24, align 8;
    drm_syncobj_handle: size 24, align 8;
    drm_syncobj_timeline_array: size 24, align 8;
    drm_syncobj_timeline_wait: size 48, align 8;
    drm_syncobj_transfer: size 32, align 8;
    drm_syncobj_wait: size 40, align 8;
    drm_tex_region: size 8, align 4;
    drm_update_draw: size 24, align 8;
}
