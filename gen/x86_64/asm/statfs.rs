// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/statfs.h

#[repr(C, packed(4))]
pub struct compat_statfs64 {
    pub f_type: u32,
    pub f_bsize: u32,
    pub f_blocks: u64,
    pub f_bfree: u64,
    pub f_bavail: u64,
    pub f_files: u64,
    pub f_ffree: u64,
    pub f_fsid: super::__kernel_fsid_t,
    pub f_namelen: u32,
    pub f_frsize: u32,
    pub f_flags: u32,
    pub f_spare: [u32; 4],
}

records! {
    compat_statfs64: size 84, align 4;
}
