// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! xen/gntdev.h

pub const IOCTL_GNTDEV_GRANT_COPY: u32 = 0x104708;

#[repr(C)]
pub struct gntdev_grant_copy_segment {
    pub source: gntdev_grant_copy_segment_source,
    pub dest: gntdev_grant_copy_segment_dest,
    pub len: u16,
    pub flags: u16,
    pub status: i16,
}

#[repr(C)]
pub union gntdev_grant_copy_segment_dest {
    pub virt: *mut core::ffi::c_void,
    pub foreign: super::gntdev_grant_copy_segment_dest_foreign,
}

#[repr(C)]
pub union gntdev_grant_copy_segment_source {
    pub virt: *mut core::ffi::c_void,
    pub foreign: super::gntdev_grant_copy_segment_source_foreign,
}

#[repr(C)]
pub struct ioctl_gntdev_grant_copy {
    pub count: u32,
    pub segments: *mut gntdev_grant_copy_segment,
}

records! {
    gntdev_grant_copy_segment: size 24, align 8;
    gntdev_grant_copy_segment_dest: size 8, align 8;
    gntdev_grant_copy_segment_source: size 8, align 8;
    ioctl_gntdev_grant_copy: size 16, align 8;
}
