// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/msdos_fs.h

pub const VFAT_IOCTL_READDIR_BOTH: u32 = 0x82187201;
pub const VFAT_IOCTL_READDIR_SHORT: u32 = 0x82187202;

#[repr(C)]
pub struct __fat_dirent {
    pub d_ino: core::ffi::c_long,
    pub d_off: core::ffi::c_long,
    pub d_reclen: u16,
    pub d_name: [core::ffi::c_char; 256],
}

records! {
    __fat_dirent: size 268, align 4;
}
