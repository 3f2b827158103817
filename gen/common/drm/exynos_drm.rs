// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/exynos_drm.h

pub const DRM_EXYNOS_G2D_EVENT: u32 = 0x80000000;
pub const DRM_EXYNOS_G2D_EXEC: i32 = 0x22;
pub const DRM_EXYNOS_G2D_GET_VER: i32 = 0x20;
pub const DRM_EXYNOS_G2D_SET_CMDLIST: i32 = 0x21;
pub const DRM_EXYNOS_GEM_CREATE: i32 = 0x0;
pub const DRM_EXYNOS_GEM_GET: i32 = 0x4;
pub const DRM_EXYNOS_GEM_MAP: i32 = 0x1;
pub const DRM_EXYNOS_IPP_CAP_CONVERT: i32 = 8;
pub const DRM_EXYNOS_IPP_CAP_CROP: i32 = 1;
pub const DRM_EXYNOS_IPP_CAP_ROTATE: i32 = 2;
pub const DRM_EXYNOS_IPP_CAP_SCALE: i32 = 4;
pub const DRM_EXYNOS_IPP_COMMIT: i32 = 0x43;
pub const DRM_EXYNOS_IPP_EVENT: u32 = 0x80000002;
pub const DRM_EXYNOS_IPP_FLAGS: i32 = 7;
pub const DRM_EXYNOS_IPP_FLAG_EVENT: i32 = 1;
pub const DRM_EXYNOS_IPP_FLAG_NONBLOCK: i32 = 4;
pub const DRM_EXYNOS_IPP_FLAG_TEST_ONLY: i32 = 2;
pub const DRM_EXYNOS_IPP_FORMAT_DESTINATION: i32 = 2;
pub const DRM_EXYNOS_IPP_FORMAT_SOURCE: i32 = 1;
pub const DRM_EXYNOS_IPP_GET_CAPS: i32 = 0x41;
pub const DRM_EXYNOS_IPP_GET_LIMITS: i32 = 0x42;
pub const DRM_EXYNOS_IPP_GET_RESOURCES: i32 = 0x40;
pub const DRM_EXYNOS_IPP_LIMIT_SIZE_AREA: i32 = 131072;
pub const DRM_EXYNOS_IPP_LIMIT_SIZE_BUFFER: i32 = 65536;
pub const DRM_EXYNOS_IPP_LIMIT_SIZE_MASK: i32 = 983040;
pub const DRM_EXYNOS_IPP_LIMIT_SIZE_ROTATED: i32 = 196608;
pub const DRM_EXYNOS_IPP_LIMIT_TYPE_MASK: i32 = 15;
pub const DRM_EXYNOS_IPP_LIMIT_TYPE_SCALE: i32 = 2;
pub const DRM_EXYNOS_IPP_LIMIT_TYPE_SIZE: i32 = 1;
pub const DRM_EXYNOS_IPP_TASK_ALPHA: i32 = 4;
pub const DRM_EXYNOS_IPP_TASK_BUFFER: i32 = 1;
pub const DRM_EXYNOS_IPP_TASK_RECTANGLE: i32 = 2;
pub const DRM_EXYNOS_IPP_TASK_TRANSFORM: i32 = 3;
pub const DRM_EXYNOS_IPP_TASK_TYPE_DESTINATION: i32 = 131072;
pub const DRM_EXYNOS_IPP_TASK_TYPE_SOURCE: i32 = 65536;
pub const DRM_EXYNOS_VIDI_CONNECTION: i32 = 0x7;
pub const DRM_IOCTL_EXYNOS_G2D_EXEC: u32 = 0xc0086462;
pub const DRM_IOCTL_EXYNOS_G2D_GET_VER: u32 = 0xc0086460;
pub const DRM_IOCTL_EXYNOS_G2D_SET_CMDLIST: u32 = 0xc0286461;
pub const DRM_IOCTL_EXYNOS_GEM_CREATE: u32 = 0xc0106440;
pub const DRM_IOCTL_EXYNOS_GEM_GET: u32 = 0xc0106444;
pub const DRM_IOCTL_EXYNOS_GEM_MAP: u32 = 0xc0106441;
pub const DRM_IOCTL_EXYNOS_IPP_COMMIT: u32 = 0xc0206483;
pub const DRM_IOCTL_EXYNOS_IPP_GET_CAPS: u32 = 0xc0186481;
pub const DRM_IOCTL_EXYNOS_IPP_GET_LIMITS: u32 = 0xc0206482;
pub const DRM_IOCTL_EXYNOS_IPP_GET_RESOURCES: u32 = 0xc0106480;
pub const DRM_IOCTL_EXYNOS_VIDI_CONNECTION: u32 = 0xc0106447;
pub const EXYNOS_BO_CACHABLE: i32 = 2;
pub const EXYNOS_BO_CONTIG: i32 = 0;
pub const EXYNOS_BO_MASK: i32 = 7;
pub const EXYNOS_BO_NONCACHABLE: i32 = 0;
pub const EXYNOS_BO_NONCONTIG: i32 = 1;
pub const EXYNOS_BO_WC: i32 = 4;
pub const G2D_BUF_USERPTR: i32 = -2147483648;
pub const G2D_EVENT_NONSTOP: i32 = 1;
pub const G2D_EVENT_NOT: i32 = 0;
pub const G2D_EVENT_STOP: i32 = 2;

#[repr(C)]
pub struct drm_exynos_g2d_cmd {
    pub offset: u32,
    pub data: u32,
}

#[repr(C)]
pub struct drm_exynos_g2d_event {
    pub base: super::drm_event,
    pub user_data: u64,
    pub tv_sec: u32,
    pub tv_usec: u32,
    pub cmdlist_no: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct drm_exynos_g2d_exec {
    pub r#async: u64,
}

#[repr(C)]
pub struct drm_exynos_g2d_get_ver {
    pub major: u32,
    pub minor: u32,
}

#[repr(C)]
pub struct drm_exynos_g2d_set_cmdlist {
    pub cmd: u64,
    pub cmd_buf: u64,
    pub cmd_nr: u32,
    pub cmd_buf_nr: u32,
    pub event_type: u64,
    pub user_data: u64,
}

#[repr(C)]
pub struct drm_exynos_gem_create {
    pub size: u64,
    pub flags: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_exynos_gem_info {
    pub handle: u32,
    pub flags: u32,
    pub size: u64,
}

#[repr(C)]
pub struct drm_exynos_gem_map {
    pub handle: u32,
    pub reserved: u32,
    pub offset: u64,
}

#[repr(C)]
pub struct drm_exynos_ioctl_ipp_commit {
    pub ipp_id: u32,
    pub flags: u32,
    pub reserved: u32,
    pub params_size: u32,
    pub params_ptr: u64,
    pub user_data: u64,
}

#[repr(C)]
pub struct drm_exynos_ioctl_ipp_get_caps {
    pub ipp_id: u32,
    pub capabilities: u32,
    pub reserved: u32,
    pub formats_count: u32,
    pub formats_ptr: u64,
}

#[repr(C)]
pub struct drm_exynos_ioctl_ipp_get_limits {
    pub ipp_id: u32,
    pub fourcc: u32,
    pub modifier: u64,
    pub r#type: u32,
    pub limits_count: u32,
    pub limits_ptr: u64,
}

#[repr(C)]
pub struct drm_exynos_ioctl_ipp_get_res {
    pub count_ipps: u32,
    pub reserved: u32,
    pub ipp_id_ptr: u64,
}

#[repr(C)]
pub struct drm_exynos_ipp_event {
    pub base: super::drm_event,
    pub user_data: u64,
    pub tv_sec: u32,
    pub tv_usec: u32,
    pub ipp_id: u32,
    pub sequence: u32,
    pub reserved: u64,
}

#[repr(C)]
pub struct drm_exynos_ipp_format {
    pub fourcc: u32,
    pub r#type: u32,
    pub modifier: u64,
}

#[repr(C)]
pub struct drm_exynos_ipp_limit {
    pub r#type: u32,
    pub reserved: u32,
    pub h: drm_exynos_ipp_limit_val,
    pub v: drm_exynos_ipp_limit_val,
}

#[repr(C)]
pub struct drm_exynos_ipp_limit_val {
    pub min: u32,
    pub max: u32,
    pub align: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct drm_exynos_ipp_task_alpha {
    pub id: u32,
    pub value: u32,
}

#[repr(C)]
pub struct drm_exynos_ipp_task_buffer {
    pub id: u32,
    pub fourcc: u32,
    pub width: u32,
    pub height: u32,
    pub gem_id: [u32; 4],
    pub offset: [u32; 4],
    pub pitch: [u32; 4],
    pub modifier: u64,
}

#[repr(C)]
pub struct drm_exynos_ipp_task_rect {
    pub id: u32,
    pub reserved: u32,
    pub x: u32,
    pub y: u32,
    pub w: u32,
    pub h: u32,
}

#[repr(C)]
pub struct drm_exynos_ipp_task_transform {
    pub id: u32,
    pub rotation: u32,
}

#[repr(C)]
pub struct drm_exynos_vidi_connection {
    pub connection: u32,
    pub extensions: u32,
    pub edid: u64,
}

records! {
    drm_exynos_g2d_cmd: size 8, align 4;
    drm_exynos_g2d_event: size 32, align 8;
    drm_exynos_g2d_exec: size 8, align 8;
    drm_exynos_g2d_get_ver: size 8, align 4;
    drm_exynos_g2d_set_cmdlist: size 40, align 8;
    drm_exynos_gem_create: size 16, align 8;
    drm_exynos_gem_info: size 16, align 8;
    drm_exynos_gem_map: size 16, align 8;
    drm_exynos_ioctl_ipp_commit: size 32, align 8;
    drm_exynos_ioctl_ipp_get_caps: size 24, align 8;
    drm_exynos_ioctl_ipp_get_limits: size 32, align 8;
    drm_exynos_ioctl_ipp_get_res: size 16, align 8;
    drm_exynos_ipp_event: size 40, align 8;
    drm_exynos_ipp_format: size 16, align 8;
    drm_exynos_ipp_limit: size 40, align 4;
    drm_exynos_ipp_limit_val: size 16, align 4;
    drm_exynos_ipp_task_alpha: size 8, align 4;
    drm_exynos_ipp_task_buffer: size 72, align 8;
    drm_exynos_ipp_task_rect: size 24, align 4;
    drm_exynos_ipp_task_transform: size 8, align 4;
    drm_exynos_vidi_connection: size 16, align 8;
}
