// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/qxl_drm.h

pub const DRM_IOCTL_QXL_ALLOC: u32 = 0xc0086440;
pub const DRM_IOCTL_QXL_ALLOC_SURF: u32 = 0xc0186446;
pub const DRM_IOCTL_QXL_CLIENTCAP: u32 = 0x40086445;
pub const DRM_IOCTL_QXL_EXECBUFFER: u32 = 0x40106442;
pub const DRM_IOCTL_QXL_GETPARAM: u32 = 0xc0106444;
pub const DRM_IOCTL_QXL_MAP: u32 = 0xc0106441;
pub const DRM_IOCTL_QXL_UPDATE_AREA: u32 = 0x40186443;
pub const DRM_QXL_ALLOC: i32 = 0x0;
pub const DRM_QXL_ALLOC_SURF: i32 = 0x6;
pub const DRM_QXL_CLIENTCAP: i32 = 0x5;
pub const DRM_QXL_EXECBUFFER: i32 = 0x2;
pub const DRM_QXL_GETPARAM: i32 = 0x4;
pub const DRM_QXL_MAP: i32 = 0x1;
pub const DRM_QXL_UPDATE_AREA: i32 = 0x3;
pub const QXL_GEM_DOMAIN_CPU: i32 = 0;
pub const QXL_GEM_DOMAIN_SURFACE: i32 = 2;
pub const QXL_GEM_DOMAIN_VRAM: i32 = 1;
pub const QXL_PARAM_MAX_RELOCS: i32 = 2;
pub const QXL_PARAM_NUM_SURFACES: i32 = 1;
pub const QXL_RELOC_TYPE_BO: i32 = 1;
pub const QXL_RELOC_TYPE_SURF: i32 = 2;

#[repr(C)]
pub struct drm_qxl_alloc {
    pub size: u32,
    pub handle: u32,
}

#[repr(C)]
pub struct drm_qxl_alloc_surf {
    pub format: u32,
    pub width: u32,
    pub height: u32,
    pub stride: i32,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_qxl_clientcap {
    pub index: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_qxl_command {
    pub command: u64,
    pub relocs: u64,
    pub r#type: u32,
    pub command_size: u32,
    pub relocs_num: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_qxl_execbuffer {
    pub flags: u32,
    pub commands_num: u32,
    pub commands: u64,
}

#[repr(C)]
pub struct drm_qxl_getparam {
    pub param: u64,
    pub value: u64,
}

#[repr(C)]
pub struct drm_qxl_map {
    pub offset: u64,
    pub handle: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_qxl_reloc {
    pub src_offset: u64,
    pub dst_offset: u64,
    pub src_handle: u32,
    pub dst_handle: u32,
    pub reloc_type: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct drm_qxl_update_area {
    pub handle: u32,
    pub top: u32,
    pub left: u32,
    pub bottom: u32,
    pub right: u32,
    pub pad: u32,
}

records! {
    drm_qxl_alloc: size 8, align 4;
    drm_qxl_alloc_surf: size 24, align 4;
    drm_qxl_clientcap: size 8, align 4;
    drm_qxl_command: size 32, align 8;
    drm_qxl_execbuffer: size 16, align 8;
    drm_qxl_getparam: size 16, align 8;
    drm_qxl_map: size 16, align 8;
    drm_qxl_reloc: size 32, align 8;
    drm_qxl_update_area: size 24, align 4;
}
