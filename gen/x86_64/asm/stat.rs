// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/stat.h

#[repr(C)]
pub struct __old_kernel_stat {
    pub st_dev: u16,
    pub st_ino: u16,
    pub st_mode: u16,
    pub st_nlink: u16,
    pub st_uid: u16,
    pub st_gid: u16,
    pub st_rdev: u16,
    pub st_size: u32,
    pub st_atime: u32,
    pub st_mtime: u32,
    pub st_ctime: u32,
}

#[repr(C)]
pub struct stat {
    pub st_dev: core::ffi::c_ulong,
    pub st_ino: core::ffi::c_ulong,
    pub st_nlink: core::ffi::c_ulong,
    pub st_mode: u32,
    pub st_uid: u32,
    pub st_gid: u32,
    pub __pad0: u32,
    pub st_rdev: core::ffi::c_ulong,
    pub st_size: core::ffi::c_long,
    pub st_blksize: core::ffi::c_long,
    pub st_blocks: core::ffi::c_long,
    pub st_atime: core::ffi::c_ulong,
    pub st_atime_nsec: core::ffi::c_ulong,
    pub st_mtime: core::ffi::c_ulong,
    pub st_mtime_nsec: core::ffi::c_ulong,
    pub st_ctime: core::ffi::c_ulong,
    pub st_ctime_nsec: core::ffi::c_ulong,
    pub __unused: [core::ffi::c_long; 3],
}

records! {
    __old_kernel_stat: size 32, align 4;
    stat: size 144, align 8;
}
