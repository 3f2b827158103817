// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! xen/gntalloc.h

pub const GNTALLOC_FLAG_WRITABLE: i32 = 1;
pub const IOCTL_GNTALLOC_ALLOC_GREF: u32 = 0x184705;
pub const IOCTL_GNTALLOC_DEALLOC_GREF: u32 = 0x104706;
pub const IOCTL_GNTALLOC_SET_UNMAP_NOTIFY: u32 = 0x104707;
pub const UNMAP_NOTIFY_CLEAR_BYTE: i32 = 0x1;
pub const UNMAP_NOTIFY_SEND_EVENT: i32 = 0x2;

#[repr(C)]
pub struct ioctl_gntalloc_alloc_gref {
    pub domid: u16,
    pub flags: u16,
    pub count: u32,
    pub index: u64,
    pub anon0: ioctl_gntalloc_alloc_gref_anon0,
}

#[repr(C)]
pub union ioctl_gntalloc_alloc_gref_anon0 {
    pub gref_ids: [u32; 1],
    pub gref_ids_flex: [u32; 0],
}

#[repr(C)]
pub struct ioctl_gntalloc_dealloc_gref {
    pub index: u64,
    pub count: u32,
}

#[repr(C)]
pub struct ioctl_gntalloc_unmap_notify {
    pub index: u64,
    pub action: u32,
    pub event_channel_port: u32,
}

records! {
    ioctl_gntalloc_alloc_gref: size 24, align 8;
    ioctl_gntalloc_alloc_gref_anon0: size 4, align 4;
    ioctl_gntalloc_dealloc_gref: size 16, align 8;
    ioctl_gntalloc_unmap_notify: size 16, align 8;
}
