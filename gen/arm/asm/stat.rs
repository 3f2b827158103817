// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/stat.h

pub const STAT64_HAS_BROKEN_ST_INO: i32 = 1;

#[repr(C)]
pub struct __old_kernel_stat {
    pub st_dev: u16,
    pub st_ino: u16,
    pub st_mode: u16,
    pub st_nlink: u16,
    pub st_uid: u16,
    pub st_gid: u16,
    pub st_rdev: u16,
    pub st_size: core::ffi::c_ulong,
    pub st_atime: core::ffi::c_ulong,
    pub st_mtime: core::ffi::c_ulong,
    pub st_ctime: core::ffi::c_ulong,
}

#[repr(C)]
pub struct stat {
    pub st_dev: core::ffi::c_ulong,
    pub st_ino: core::ffi::c_ulong,
    pub st_mode: u16,
    pub st_nlink: u16,
    pub st_uid: u16,
    pub st_gid: u16,
    pub st_rdev: core::ffi::c_ulong,
    pub st_size: core::ffi::c_ulong,
    pub st_blksize: core::ffi::c_ulong,
    pub st_blocks: core::ffi::c_ulong,
    pub st_atime: core::ffi::c_ulong,
    pub st_atime_nsec: core::ffi::c_ulong,
    pub st_mtime: core::ffi::c_ulong,
    pub st_mtime_nsec: core::ffi::c_ulong,
    pub st_ctime: core::ffi::c_ulong,
    pub st_ctime_nsec: core::ffi::c_ulong,
    pub __unused4: core::ffi::c_ulong,
    pub __unused5: core::ffi::c_ulong,
}

#[repr(C)]
pub struct stat64 {
    pub st_dev: u64,
    pub __pad0: [u8; 4],
    pub __st_ino: core::ffi::c_ulong,
    pub st_mode: u32,
    pub st_nlink: u32,
    pub st_uid: core::ffi::c_ulong,
    pub st_gid: core::ffi::c_ulong,
    pub st_rdev: u64,
    pub __pad3: [u8; 4],
    pub st_size: i64,
    pub st_blksize: core::ffi::c_ulong,
    pub st_blocks: u64,
    pub st_atime: core::ffi::c_ulong,
    pub st_atime_nsec: core::ffi::c_ulong,
    pub st_mtime: core::ffi::c_ulong,
    pub st_mtime_nsec: core::ffi::c_ulong,
    pub st_ctime: core::ffi::c_ulong,
    pub st_ctime_nsec: core::ffi::c_ulong,
    pub st_ino: u64,
}

records! {
    __old_kernel_stat: size 32, align 4;
    stat: size 64, align 4;
    stat64: size 104, align 8;
}
