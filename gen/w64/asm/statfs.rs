// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/statfs.h

pub type __statfs_word = super::__kernel_long_t;

#[repr(C)]
pub struct statfs {
    pub f_type: core::ffi::c_long,
    pub f_bsize: core::ffi::c_long,
    pub f_blocks: core::ffi::c_long,
    pub f_bfree: core::ffi::c_long,
    pub f_bavail: core::ffi::c_long,
    pub f_files: core::ffi::c_long,
    pub f_ffree: core::ffi::c_long,
    pub f_fsid: super::__kernel_fsid_t,
    pub f_namelen: core::ffi::c_long,
    pub f_frsize: core::ffi::c_long,
    pub f_flags: core::ffi::c_long,
    pub f_spare: [core::ffi::c_long; 4],
}

#[repr(C)]
pub struct statfs64 {
    pub f_type: core::ffi::c_long,
    pub f_bsize: core::ffi::c_long,
    pub f_blocks: u64,
    pub f_bfree: u64,
    pub f_bavail: u64,
    pub f_files: u64,
    pub f_ffree: u64,
    pub f_fsid: super::__kernel_fsid_t,
    pub f_namelen: core::ffi::c_long,
    pub f_frsize: core::ffi::c_long,
    pub f_flags: core::ffi::c_long,
    pub f_spare: [core::ffi::c_long; 4],
}

records! {
    statfs: size 120, align 8;
    statfs64: size 120, align 8;
}
