// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fs.h

pub const BLKBSZGET: u32 = 0x80041270;
pub const BLKBSZSET: u32 = 0x40041271;
pub const BLKGETSIZE64: u32 = 0x80041272;
pub const FS_IOC_GETFLAGS: u32 = 0x80046601;
pub const FS_IOC_GETVERSION: u32 = 0x80047601;
pub const FS_IOC_SETFLAGS: u32 = 0x40046602;
pub const FS_IOC_SETVERSION: u32 = 0x40047602;

#[repr(C)]
pub struct files_stat_struct {
    pub nr_files: core::ffi::c_ulong,
    pub nr_free_files: core::ffi::c_ulong,
    pub max_files: core::ffi::c_ulong,
}

#[repr(C)]
pub struct inodes_stat_t {
    pub nr_inodes: core::ffi::c_long,
    pub nr_unused: core::ffi::c_long,
    pub dummy: [core::ffi::c_long; 5],
}

records! {
    files_stat_struct: size 12, align 4;
    inodes_stat_t: size 28, align 4;
}
