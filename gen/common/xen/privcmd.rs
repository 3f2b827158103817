// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! xen/privcmd.h

pub const IOCTL_PRIVCMD_HYPERCALL: u32 = 0x305000;
pub const IOCTL_PRIVCMD_IOEVENTFD: u32 = 0x40305009;
pub const IOCTL_PRIVCMD_IRQFD: u32 = 0x40185008;
pub const IOCTL_PRIVCMD_MMAPBATCH: u32 = 0x185003;
pub const IOCTL_PRIVCMD_MMAP_RESOURCE: u32 = 0x205007;
pub const IOCTL_PRIVCMD_PCIDEV_GET_GSI: u32 = 0x8500a;
pub const IOCTL_PRIVCMD_RESTRICT: u32 = 0x25006;
pub const PRIVCMD_IOEVENTFD_FLAG_DEASSIGN: i32 = 0x1;
pub const PRIVCMD_IRQFD_FLAG_DEASSIGN: i32 = 0x1;
pub const PRIVCMD_MMAPBATCH_MFN_ERROR: u32 = 0xf0000000;
pub const PRIVCMD_MMAPBATCH_PAGED_ERROR: u32 = 0x80000000;

#[repr(C)]
pub struct privcmd_hypercall {
    pub op: u64,
    pub arg: [u64; 5],
}

#[repr(C)]
pub struct privcmd_ioeventfd {
    pub ioreq: u64,
    pub ports: u64,
    pub addr: u64,
    pub addr_len: u32,
    pub event_fd: u32,
    pub vcpus: u32,
    pub vq: u32,
    pub flags: u32,
    pub dom: u16,
    pub pad: [u8; 2],
}

#[repr(C)]
pub struct privcmd_irqfd {
    pub dm_op: u64,
    pub size: u32,
    pub fd: u32,
    pub flags: u32,
    pub dom: u16,
    pub pad: [u8; 2],
}

#[repr(C)]
pub struct privcmd_mmap_entry {
    pub va: u64,
    pub mfn: u64,
    pub npages: u64,
}

#[repr(C)]
pub struct privcmd_mmap_resource {
    pub dom: u16,
    pub r#type: u32,
    pub id: u32,
    pub idx: u32,
    pub num: u64,
    pub addr: u64,
}

#[repr(C)]
pub struct privcmd_mmapbatch {
    pub num: i32,
    pub dom: u16,
    pub addr: u64,
    pub arr: *mut core::ffi::c_ulong,
}

#[repr(C)]
pub struct privcmd_pcidev_get_gsi {
    pub sbdf: u32,
    pub gsi: u32,
}

records! {
    privcmd_hypercall: size 48, align 8;
    privcmd_ioeventfd: size 48, align 8;
    privcmd_irqfd: size 24, align 8;
    privcmd_mmap_entry: size 24, align 8;
    privcmd_mmap_resource: size 32, align 8;
    privcmd_mmapbatch: size 24, align 8;
    privcmd_pcidev_get_gsi: size 8, align 4;
}
