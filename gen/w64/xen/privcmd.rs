// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! xen/privcmd.h

pub const IOCTL_PRIVCMD_DM_OP: u32 = 0x105005;
pub const IOCTL_PRIVCMD_MMAP: u32 = 0x105002;
pub const IOCTL_PRIVCMD_MMAPBATCH_V2: u32 = 0x205004;

#[repr(C)]
pub struct privcmd_dm_op {
    pub dom: u16,
    pub num: u16,
    pub ubufs: *const privcmd_dm_op_buf,
}

#[repr(C)]
pub struct privcmd_dm_op_buf {
    pub uptr: *mut core::ffi::c_void,
    pub size: usize,
}

#[repr(C)]
pub struct privcmd_mmap {
    pub num: i32,
    pub dom: u16,
    pub entry: *mut super::privcmd_mmap_entry,
}

#[repr(C)]
pub struct privcmd_mmapbatch_v2 {
    pub num: u32,
    pub dom: u16,
    pub addr: u64,
    pub arr: *const core::ffi::c_ulong,
    pub err: *mut i32,
}

records! {
    privcmd_dm_op: size 16, align 8;
    privcmd_dm_op_buf: size 16, align 8;
    privcmd_mmap: size 16, align 8;
    privcmd_mmapbatch_v2: size 32, align 8;
}
