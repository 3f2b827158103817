// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! xen/gntdev.h

pub const GNTDEV_DMA_FLAG_COHERENT: i32 = 0x2;
pub const GNTDEV_DMA_FLAG_WC: i32 = 0x1;
pub const IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS: u32 = 0x144709;
pub const IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED: u32 = 0x8470a;
pub const IOCTL_GNTDEV_DMABUF_IMP_RELEASE: u32 = 0x8470c;
pub const IOCTL_GNTDEV_DMABUF_IMP_TO_REFS: u32 = 0x14470b;
pub const IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR: u32 = 0x184702;
pub const IOCTL_GNTDEV_MAP_GRANT_REF: u32 = 0x184700;
pub const IOCTL_GNTDEV_SET_MAX_GRANTS: u32 = 0x44703;
pub const IOCTL_GNTDEV_SET_UNMAP_NOTIFY: u32 = 0x104707;
pub const IOCTL_GNTDEV_UNMAP_GRANT_REF: u32 = 0x104701;

#[repr(C)]
pub struct gntdev_grant_copy_segment_dest_foreign {
    pub r#ref: u32,
    pub offset: u16,
    pub domid: u16,
}

#[repr(C)]
pub struct gntdev_grant_copy_segment_source_foreign {
    pub r#ref: u32,
    pub offset: u16,
    pub domid: u16,
}

#[repr(C)]
pub struct ioctl_gntdev_dmabuf_exp_from_refs {
    pub flags: u32,
    pub count: u32,
    pub fd: u32,
    pub domid: u32,
    pub refs: [u32; 1],
}

#[repr(C)]
pub struct ioctl_gntdev_dmabuf_exp_wait_released {
    pub fd: u32,
    pub wait_to_ms: u32,
}

#[repr(C)]
pub struct ioctl_gntdev_dmabuf_imp_release {
    pub fd: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct ioctl_gntdev_dmabuf_imp_to_refs {
    pub fd: u32,
    pub count: u32,
    pub domid: u32,
    pub reserved: u32,
    pub refs: [u32; 1],
}

#[repr(C)]
pub struct ioctl_gntdev_get_offset_for_vaddr {
    pub vaddr: u64,
    pub offset: u64,
    pub count: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct ioctl_gntdev_grant_ref {
    pub domid: u32,
    pub r#ref: u32,
}

#[repr(C)]
pub struct ioctl_gntdev_map_grant_ref {
    pub count: u32,
    pub pad: u32,
    pub index: u64,
    pub refs: [ioctl_gntdev_grant_ref; 1],
}

#[repr(C)]
pub struct ioctl_gntdev_set_max_grants {
    pub count: u32,
}

#[repr(C)]
pub struct ioctl_gntdev_unmap_grant_ref {
    pub index: u64,
    pub count: u32,
    pub pad: u32,
}

#[repr(C)]
pub struct ioctl_gntdev_unmap_notify {
    pub index: u64,
    pub action: u32,
    pub event_channel_port: u32,
}

records! {
    gntdev_grant_copy_segment_dest_foreign: size 8, align 4;
    gntdev_grant_copy_segment_source_foreign: size 8, align 4;
    ioctl_gntdev_dmabuf_exp_from_refs: size 20, align 4;
    ioctl_gntdev_dmabuf_exp_wait_released: size 8, align 4;
    ioctl_gntdev_dmabuf_imp_release: size 8, align 4;
    ioctl_gntdev_dmabuf_imp_to_refs: size 20, align 4;
    ioctl_gntdev_get_offset_for_vaddr: size 24, align 8;
    ioctl_gntdev_grant_ref: size 8, align 4;
    ioctl_gntdev_map_grant_ref: size 24, align 8;
    ioctl_gntdev_set_max_grants: size 4, align 4;
    ioctl_gntdev_unmap_grant_ref: size 16, align 8;
    ioctl_gntdev_unmap_notify: size 16, align 8;
}
