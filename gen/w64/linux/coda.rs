// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/coda.h

pub const CIOC_KERNEL_VERSION: u32 = 0xc008630a;
pub const VC_MAXMSGSIZE: u32 = 0x2168;

#[repr(C)]
pub struct PioctlData {
    pub path: *const core::ffi::c_char,
    pub follow: i32,
    pub vi: ViceIoctl,
}

#[repr(C)]
pub struct ViceIoctl {
    pub r#in: *mut core::ffi::c_void,
    pub out: *mut core::ffi::c_void,
    pub in_size: u16,
    pub out_size: u16,
}

#[repr(C)]
pub struct coda_create_in {
    pub ih: super::coda_in_hdr,
    pub VFid: super::CodaFid,
    pub attr: coda_vattr,
    pub excl: i32,
    pub mode: i32,
    pub name: i32,
}

#[repr(C)]
pub struct coda_create_out {
    pub oh: super::coda_out_hdr,
    pub VFid: super::CodaFid,
    pub attr: coda_vattr,
}

#[repr(C)]
pub struct coda_getattr_out {
    pub oh: super::coda_out_hdr,
    pub attr: coda_vattr,
}

#[repr(C)]
pub struct coda_ioctl_in {
    pub ih: super::coda_in_hdr,
    pub VFid: super::CodaFid,
    pub cmd: i32,
    pub len: i32,
    pub rwflag: i32,
    pub data: *mut core::ffi::c_char,
}

#[repr(C)]
pub struct coda_ioctl_out {
    pub oh: super::coda_out_hdr,
    pub len: i32,
    pub data: *mut core::ffi::c_char,
}

#[repr(C)]
pub struct coda_mkdir_in {
    pub ih: super::coda_in_hdr,
    pub VFid: super::CodaFid,
    pub attr: coda_vattr,
    pub name: i32,
}

#[repr(C)]
pub struct coda_mkdir_out {
    pub oh: super::coda_out_hdr,
    pub VFid: super::CodaFid,
    pub attr: coda_vattr,
}

#[repr(C)]
pub struct coda_readlink_out {
    pub oh: super::coda_out_hdr,
    pub count: i32,
    pub data: *mut core::ffi::c_char,
}

#[repr(C)]
pub struct coda_setattr_in {
    pub ih: super::coda_in_hdr,
    pub VFid: super::CodaFid,
    pub attr: coda_vattr,
}

#[repr(C)]
pub struct coda_symlink_in {
    pub ih: super::coda_in_hdr,
    pub VFid: super::CodaFid,
    pub srcname: i32,
    pub attr: coda_vattr,
    pub tname: i32,
}

#[repr(C)]
pub struct coda_timespec {
    pub tv_sec: core::ffi::c_long,
    pub tv_nsec: core::ffi::c_long,
}

#[repr(C)]
pub struct coda_vattr {
    pub va_type: core::ffi::c_long,
    pub va_mode: u16,
    pub va_nlink: i16,
    pub va_uid: u32,
    pub va_gid: u32,
    pub va_fileid: core::ffi::c_long,
    pub va_size: u64,
    pub va_blocksize: core::ffi::c_long,
    pub va_atime: coda_timespec,
    pub va_mtime: coda_timespec,
    pub va_ctime: coda_timespec,
    pub va_gen: core::ffi::c_ulong,
    pub va_flags: core::ffi::c_ulong,
    pub va_rdev: u64,
    pub va_bytes: u64,
    pub va_filerev: u64,
}

#[repr(C)]
pub union inputArgs {
    pub ih: super::coda_in_hdr,
    pub coda_open: super::coda_open_in,
    pub coda_store: super::coda_store_in,
    pub coda_release: super::coda_release_in,
    pub coda_close: super::coda_close_in,
    pub coda_ioctl: coda_ioctl_in,
    pub coda_getattr: super::coda_getattr_in,
    pub coda_setattr: coda_setattr_in,
    pub coda_access: super::coda_access_in,
    pub coda_lookup: super::coda_lookup_in,
    pub coda_create: coda_create_in,
    pub coda_remove: super::coda_remove_in,
    pub coda_link: super::coda_link_in,
    pub coda_rename: super::coda_rename_in,
    pub coda_mkdir: coda_mkdir_in,
    pub coda_rmdir: super::coda_rmdir_in,
    pub coda_symlink: coda_symlink_in,
    pub coda_readlink: super::coda_readlink_in,
    pub coda_fsync: super::coda_fsync_in,
    pub coda_vget: super::coda_vget_in,
    pub coda_open_by_fd: super::coda_open_by_fd_in,
    pub coda_open_by_path: super::coda_open_by_path_in,
    pub coda_statfs: super::coda_statfs_in,
    pub coda_access_intent: super::coda_access_intent_in,
}

#[repr(C)]
pub union outputArgs {
    pub oh: super::coda_out_hdr,
    pub coda_root: super::coda_root_out,
    pub coda_open: super::coda_open_out,
    pub coda_ioctl: coda_ioctl_out,
    pub coda_getattr: coda_getattr_out,
    pub coda_lookup: super::coda_lookup_out,
    pub coda_create: coda_create_out,
    pub coda_mkdir: coda_mkdir_out,
    pub coda_readlink: coda_readlink_out,
    pub coda_vget: super::coda_vget_out,
    pub coda_purgeuser: super::coda_purgeuser_out,
    pub coda_zapfile: super::coda_zapfile_out,
    pub coda_zapdir: super::coda_zapdir_out,
    pub coda_purgefid: super::coda_purgefid_out,
    pub coda_replace: super::coda_replace_out,
    pub coda_open_by_fd: super::coda_open_by_fd_out,
    pub coda_open_by_path: super::coda_open_by_path_out,
    pub coda_statfs: super::coda_statfs_out,
}

records! {
    PioctlData: size 40, align 8;
    ViceIoctl: size 24, align 8;
    coda_create_in: size 192, align 8;
    coda_create_out: size 168, align 8;
    coda_getattr_out: size 152, align 8;
    coda_ioctl_in: size 56, align 8;
    coda_ioctl_out: size 24, align 8;
    coda_mkdir_in: size 184, align 8;
    coda_mkdir_out: size 168, align 8;
    coda_readlink_out: size 24, align 8;
    coda_setattr_in: size 176, align 8;
    coda_symlink_in: size 184, align 8;
    coda_timespec: size 16, align 8;
    coda_vattr: size 136, align 8;
    inputArgs: size 192, align 8;
    outputArgs: size 168, align 8;
}
