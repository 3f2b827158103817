// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/stat.h

#[repr(C)]
pub struct stat {
    pub st_dev: core::ffi::c_ulong,
    pub st_ino: core::ffi::c_ulong,
    pub st_mode: u32,
    pub st_nlink: u32,
    pub st_uid: u32,
    pub st_gid: u32,
    pub st_rdev: core::ffi::c_ulong,
    pub __pad1: core::ffi::c_ulong,
    pub st_size: core::ffi::c_long,
    pub st_blksize: i32,
    pub __pad2: i32,
    pub st_blocks: core::ffi::c_long,
    pub st_atime: core::ffi::c_long,
    pub st_atime_nsec: core::ffi::c_ulong,
    pub st_mtime: core::ffi::c_long,
    pub st_mtime_nsec: core::ffi::c_ulong,
    pub st_ctime: core::ffi::c_long,
    pub st_ctime_nsec: core::ffi::c_ulong,
    pub __unused4: u32,
    pub __unused5: u32,
}

records! {
    stat: size 128, align 8;
}
