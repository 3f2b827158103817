// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/coda.h

pub const CDT_BLK: i32 = 6;
pub const CDT_CHR: i32 = 2;
pub const CDT_DIR: i32 = 4;
pub const CDT_FIFO: i32 = 1;
pub const CDT_LNK: i32 = 10;
pub const CDT_REG: i32 = 8;
pub const CDT_SOCK: i32 = 12;
pub const CDT_UNKNOWN: i32 = 0;
pub const CDT_WHT: i32 = 14;
pub const CLU_CASE_INSENSITIVE: i32 = 0x2;
pub const CLU_CASE_SENSITIVE: i32 = 0x1;
pub const CODA_ACCESS: i32 = 9;
pub const CODA_ACCESS_INTENT: i32 = 37;
pub const CODA_ACCESS_TYPE_MMAP: i32 = 3;
pub const CODA_ACCESS_TYPE_READ: i32 = 1;
pub const CODA_ACCESS_TYPE_READ_FINISH: i32 = 4;
pub const CODA_ACCESS_TYPE_WRITE: i32 = 2;
pub const CODA_ACCESS_TYPE_WRITE_FINISH: i32 = 5;
pub const CODA_CLOSE: i32 = 5;
pub const CODA_CONTROL: &core::ffi::CStr = c".CONTROL";
pub const CODA_CONTROLLEN: i32 = 8;
pub const CODA_CREATE: i32 = 11;
pub const CODA_FLUSH: i32 = 25;
pub const CODA_FSYNC: i32 = 20;
pub const CODA_GETATTR: i32 = 7;
pub const CODA_IOCTL: i32 = 6;
pub const CODA_KERNEL_VERSION: i32 = 5;
pub const CODA_LINK: i32 = 13;
pub const CODA_LOOKUP: i32 = 10;
pub const CODA_MAXNAMLEN: i32 = 255;
pub const CODA_MAXPATHLEN: i32 = 1024;
pub const CODA_MAXSYMLINK: i32 = 10;
pub const CODA_MAXSYMLINKS: i32 = 10;
pub const CODA_MKDIR: i32 = 15;
pub const CODA_MOUNT_VERSION: i32 = 1;
pub const CODA_NCALLS: i32 = 38;
pub const CODA_NOCACHE: u32 = 0x80000000;
pub const CODA_OPEN: i32 = 4;
pub const CODA_OPEN_BY_FD: i32 = 3;
pub const CODA_OPEN_BY_PATH: i32 = 31;
pub const CODA_PURGEFID: i32 = 30;
pub const CODA_PURGEUSER: i32 = 26;
pub const CODA_READLINK: i32 = 19;
pub const CODA_REINTEGRATE: i32 = 33;
pub const CODA_RELEASE: i32 = 36;
pub const CODA_REMOVE: i32 = 12;
pub const CODA_RENAME: i32 = 14;
pub const CODA_REPLACE: i32 = 24;
pub const CODA_RESOLVE: i32 = 32;
pub const CODA_RMDIR: i32 = 16;
pub const CODA_ROOT: i32 = 2;
pub const CODA_SETATTR: i32 = 8;
pub const CODA_SIGNAL: i32 = 23;
pub const CODA_STATFS: i32 = 34;
pub const CODA_STORE: i32 = 35;
pub const CODA_SYMLINK: i32 = 18;
pub const CODA_VGET: i32 = 22;
pub const CODA_ZAPDIR: i32 = 28;
pub const CODA_ZAPFILE: i32 = 27;
pub const CTL_INO: i32 = -1;
pub const C_A_C_OK: i32 = 8;
pub const C_A_F_OK: i32 = 0;
pub const C_A_R_OK: i32 = 4;
pub const C_A_W_OK: i32 = 2;
pub const C_A_X_OK: i32 = 1;
pub const C_M_READ: i32 = 0o400;
pub const C_M_WRITE: i32 = 0o200;
pub const C_O_CREAT: i32 = 0x200;
pub const C_O_EXCL: i32 = 0x100;
pub const C_O_READ: i32 = 0x1;
pub const C_O_TRUNC: i32 = 0x10;
pub const C_O_WRITE: i32 = 0x2;
pub const C_VBAD: i32 = 8;
pub const C_VBLK: i32 = 3;
pub const C_VCHR: i32 = 4;
pub const C_VDIR: i32 = 2;
pub const C_VFIFO: i32 = 7;
pub const C_VLNK: i32 = 5;
pub const C_VNON: i32 = 0;
pub const C_VREG: i32 = 1;
pub const C_VSOCK: i32 = 6;
pub const PIOCPARM_MASK: i32 = 0xffff;
pub const VC_MAXDATASIZE: i32 = 8192;
pub const _UQUAD_T_: i32 = 1;
pub const _VENUS_DIRENT_T_: i32 = 1;

#[repr(C)]
pub struct CodaFid {
    pub opaque: [u32; 4],
}

pub type cdev_t = u_quad_t;

#[repr(C)]
pub struct coda_access_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_access_intent_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub count: i32,
    pub pos: i32,
    pub r#type: i32,
}

#[repr(C)]
pub struct coda_access_intent_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_access_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_close_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_close_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub union coda_downcalls {
    pub purgeuser: coda_purgeuser_out,
    pub zapfile: coda_zapfile_out,
    pub zapdir: coda_zapdir_out,
    pub purgefid: coda_purgefid_out,
    pub replace: coda_replace_out,
}

#[repr(C)]
pub struct coda_fsync_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
}

#[repr(C)]
pub struct coda_fsync_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_getattr_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
}

#[repr(C)]
pub struct coda_in_hdr {
    pub opcode: u32,
    pub unique: u32,
    pub pid: i32,
    pub pgid: i32,
    pub uid: u32,
}

#[repr(C)]
pub struct coda_link_in {
    pub ih: coda_in_hdr,
    pub sourceFid: CodaFid,
    pub destFid: CodaFid,
    pub tname: i32,
}

#[repr(C)]
pub struct coda_link_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_lookup_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub name: i32,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_lookup_out {
    pub oh: coda_out_hdr,
    pub VFid: CodaFid,
    pub vtype: i32,
}

#[repr(C)]
pub struct coda_mount_data {
    pub version: i32,
    pub fd: i32,
}

#[repr(C)]
pub struct coda_open_by_fd_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_open_by_fd_out {
    pub oh: coda_out_hdr,
    pub fd: i32,
}

#[repr(C)]
pub struct coda_open_by_path_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_open_by_path_out {
    pub oh: coda_out_hdr,
    pub path: i32,
}

#[repr(C)]
pub struct coda_open_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_open_out {
    pub oh: coda_out_hdr,
    pub dev: u64,
    pub inode: core::ffi::c_ulong,
}

#[repr(C)]
pub struct coda_out_hdr {
    pub opcode: u32,
    pub unique: u32,
    pub result: u32,
}

#[repr(C)]
pub struct coda_purgefid_out {
    pub oh: coda_out_hdr,
    pub CodaFid: CodaFid,
}

#[repr(C)]
pub struct coda_purgeuser_out {
    pub oh: coda_out_hdr,
    pub uid: u32,
}

#[repr(C)]
pub struct coda_readlink_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
}

#[repr(C)]
pub struct coda_release_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_release_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_remove_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub name: i32,
}

#[repr(C)]
pub struct coda_remove_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_rename_in {
    pub ih: coda_in_hdr,
    pub sourceFid: CodaFid,
    pub srcname: i32,
    pub destFid: CodaFid,
    pub destname: i32,
}

#[repr(C)]
pub struct coda_rename_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_replace_out {
    pub oh: coda_out_hdr,
    pub NewFid: CodaFid,
    pub OldFid: CodaFid,
}

#[repr(C)]
pub struct coda_rmdir_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub name: i32,
}

#[repr(C)]
pub struct coda_rmdir_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_root_in {
    pub r#in: coda_in_hdr,
}

#[repr(C)]
pub struct coda_root_out {
    pub oh: coda_out_hdr,
    pub VFid: CodaFid,
}

#[repr(C)]
pub struct coda_setattr_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_statfs {
    pub f_blocks: i32,
    pub f_bfree: i32,
    pub f_bavail: i32,
    pub f_files: i32,
    pub f_ffree: i32,
}

#[repr(C)]
pub struct coda_statfs_in {
    pub r#in: coda_in_hdr,
}

#[repr(C)]
pub struct coda_statfs_out {
    pub oh: coda_out_hdr,
    pub stat: coda_statfs,
}

#[repr(C)]
pub struct coda_store_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
    pub flags: i32,
}

#[repr(C)]
pub struct coda_store_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_symlink_out {
    pub out: coda_out_hdr,
}

#[repr(C)]
pub struct coda_vget_in {
    pub ih: coda_in_hdr,
    pub VFid: CodaFid,
}

#[repr(C)]
pub struct coda_vget_out {
    pub oh: coda_out_hdr,
    pub VFid: CodaFid,
    pub vtype: i32,
}

#[repr(C)]
pub struct coda_zapdir_out {
    pub oh: coda_out_hdr,
    pub CodaFid: CodaFid,
}

#[repr(C)]
pub struct coda_zapfile_out {
    pub oh: coda_out_hdr,
    pub CodaFid: CodaFid,
}

pub type int16_t = i16;

pub type int32_t = i32;

pub type int8_t = i8;

pub type u_int16_t = u16;

pub type u_int32_t = u32;

pub type u_int8_t = u8;

pub type u_quad_t = u64;

#[repr(C)]
pub struct venus_dirent {
    pub d_fileno: u32,
    pub d_reclen: u16,
    pub d_type: u8,
    pub d_namlen: u8,
    pub d_name: [core::ffi::c_char; 256],
}

pub type vgid_t = u32;

pub type vuid_t = u32;

records! {
    CodaFid: size 16, align 4;
    coda_access_in: size 40, align 4;
    coda_access_intent_in: size 48, align 4;
    coda_access_intent_out: size 12, align 4;
    coda_access_out: size 12, align 4;
    coda_close_in: size 40, align 4;
    coda_close_out: size 12, align 4;
    coda_downcalls: size 44, align 4;
    coda_fsync_in: size 36, align 4;
    coda_fsync_out: size 12, align 4;
    coda_getattr_in: size 36, align 4;
    coda_in_hdr: size 20, align 4;
    coda_link_in: size 56, align 4;
    coda_link_out: size 12, align 4;
    coda_lookup_in: size 44, align 4;
    coda_lookup_out: size 32, align 4;
    coda_mount_data: size 8, align 4;
    coda_open_by_fd_in: size 40, align 4;
    coda_open_by_fd_out: size 16, align 4;
    coda_open_by_path_in: size 40, align 4;
    coda_open_by_path_out: size 16, align 4;
    coda_open_in: size 40, align 4;
    coda_open_out: size 32, align 8;
    coda_out_hdr: size 12, align 4;
    coda_purgefid_out: size 28, align 4;
    coda_purgeuser_out: size 16, align 4;
    coda_readlink_in: size 36, align 4;
    coda_release_in: size 40, align 4;
    coda_release_out: size 12, align 4;
    coda_remove_in: size 40, align 4;
    coda_remove_out: size 12, align 4;
    coda_rename_in: size 60, align 4;
    coda_rename_out: size 12, align 4;
    coda_replace_out: size 44, align 4;
    coda_rmdir_in: size 40, align 4;
    coda_rmdir_out: size 12, align 4;
    coda_root_in: size 20, align 4;
    coda_root_out: size 28, align 4;
    coda_setattr_out: size 12, align 4;
    coda_statfs: size 20, align 4;
    coda_statfs_in: size 20, align 4;
    coda_statfs_out: size 32, align 4;
    coda_store_in: size 40, align 4;
    coda_store_out: size 12, align 4;
    coda_symlink_out: size 12, align 4;
    coda_vget_in: size 36, align 4;
    coda_vget_out: size 32, align 4;
    coda_zapdir_out: size 28, align 4;
    coda_zapfile_out: size 28, align 4;
    venus_dirent: size 264, align 4;
}
