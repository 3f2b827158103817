// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fuse.h

pub const CUSE_INIT: i32 = 4096;
pub const CUSE_INIT_BSWAP_RESERVED: i32 = 1048576;
pub const CUSE_INIT_INFO_MAX: i32 = 4096;
pub const CUSE_UNRESTRICTED_IOCTL: i32 = 0x1;
pub const FATTR_ATIME: i32 = 0x10;
pub const FATTR_ATIME_NOW: i32 = 0x80;
pub const FATTR_CTIME: i32 = 0x400;
pub const FATTR_FH: i32 = 0x40;
pub const FATTR_GID: i32 = 0x4;
pub const FATTR_KILL_SUIDGID: i32 = 0x800;
pub const FATTR_LOCKOWNER: i32 = 0x200;
pub const FATTR_MODE: i32 = 0x1;
pub const FATTR_MTIME: i32 = 0x20;
pub const FATTR_MTIME_NOW: i32 = 0x100;
pub const FATTR_SIZE: i32 = 0x8;
pub const FATTR_UID: i32 = 0x2;
pub const FOPEN_CACHE_DIR: i32 = 0x8;
pub const FOPEN_DIRECT_IO: i32 = 0x1;
pub const FOPEN_KEEP_CACHE: i32 = 0x2;
pub const FOPEN_NOFLUSH: i32 = 0x20;
pub const FOPEN_NONSEEKABLE: i32 = 0x4;
pub const FOPEN_PARALLEL_DIRECT_WRITES: i32 = 0x40;
pub const FOPEN_PASSTHROUGH: i32 = 0x80;
pub const FOPEN_STREAM: i32 = 0x10;
pub const FUSE_ABORT_ERROR: i32 = 0x200000;
pub const FUSE_ACCESS: i32 = 34;
pub const FUSE_ALLOW_IDMAP: u64 = 0x10000000000;
pub const FUSE_ASYNC_DIO: i32 = 0x8000;
pub const FUSE_ASYNC_READ: i32 = 0x1;
pub const FUSE_ATOMIC_O_TRUNC: i32 = 0x8;
pub const FUSE_ATTR_DAX: i32 = 0x2;
pub const FUSE_ATTR_SUBMOUNT: i32 = 0x1;
pub const FUSE_AUTO_INVAL_DATA: i32 = 0x1000;
pub const FUSE_BATCH_FORGET: i32 = 42;
pub const FUSE_BIG_WRITES: i32 = 0x20;
pub const FUSE_BMAP: i32 = 37;
pub const FUSE_CACHE_SYMLINKS: i32 = 0x800000;
pub const FUSE_COMPAT_22_INIT_OUT_SIZE: i32 = 24;
pub const FUSE_COMPAT_ATTR_OUT_SIZE: i32 = 96;
pub const FUSE_COMPAT_ENTRY_OUT_SIZE: i32 = 120;
pub const FUSE_COMPAT_INIT_OUT_SIZE: i32 = 8;
pub const FUSE_COMPAT_MKNOD_IN_SIZE: i32 = 8;
pub const FUSE_COMPAT_SETXATTR_IN_SIZE: i32 = 8;
pub const FUSE_COMPAT_STATFS_SIZE: i32 = 48;
pub const FUSE_COMPAT_WRITE_IN_SIZE: i32 = 24;
pub const FUSE_COPY_FILE_RANGE: i32 = 47;
pub const FUSE_COPY_FILE_RANGE_64: i32 = 53;
pub const FUSE_CREATE: i32 = 35;
pub const FUSE_CREATE_SUPP_GROUP: u64 = 0x400000000;
pub const FUSE_DESTROY: i32 = 38;
pub const FUSE_DEV_IOC_BACKING_CLOSE: u32 = 0x4004e502;
pub const FUSE_DEV_IOC_BACKING_OPEN: u32 = 0x4010e501;
pub const FUSE_DEV_IOC_CLONE: u32 = 0x8004e500;
pub const FUSE_DEV_IOC_MAGIC: i32 = 229;
pub const FUSE_DEV_IOC_SYNC_INIT: u32 = 0xe503;
pub const FUSE_DIRECT_IO_ALLOW_MMAP: u64 = 0x1000000000;
pub const FUSE_DIRECT_IO_RELAX: u64 = 0x1000000000;
pub const FUSE_DONT_MASK: i32 = 0x40;
pub const FUSE_DO_READDIRPLUS: i32 = 0x2000;
pub const FUSE_EXPIRE_ONLY: i32 = 0x1;
pub const FUSE_EXPLICIT_INVAL_DATA: i32 = 0x2000000;
pub const FUSE_EXPORT_SUPPORT: i32 = 0x10;
pub const FUSE_EXT_GROUPS: i32 = 32;
pub const FUSE_FALLOCATE: i32 = 43;
pub const FUSE_FILE_OPS: i32 = 0x4;
pub const FUSE_FLOCK_LOCKS: i32 = 0x400;
pub const FUSE_FLUSH: i32 = 25;
pub const FUSE_FORGET: i32 = 2;
pub const FUSE_FSYNC: i32 = 20;
pub const FUSE_FSYNCDIR: i32 = 30;
pub const FUSE_FSYNC_FDATASYNC: i32 = 0x1;
pub const FUSE_GETATTR: i32 = 3;
pub const FUSE_GETATTR_FH: i32 = 0x1;
pub const FUSE_GETLK: i32 = 31;
pub const FUSE_GETXATTR: i32 = 22;
pub const FUSE_HANDLE_KILLPRIV: i32 = 0x80000;
pub const FUSE_HANDLE_KILLPRIV_V2: i32 = 0x10000000;
pub const FUSE_HAS_EXPIRE_ONLY: u64 = 0x800000000;
pub const FUSE_HAS_INODE_DAX: u64 = 0x200000000;
pub const FUSE_HAS_IOCTL_DIR: i32 = 0x800;
pub const FUSE_HAS_RESEND: u64 = 0x8000000000;
pub const FUSE_INIT: i32 = 26;
pub const FUSE_INIT_BSWAP_RESERVED: i32 = 436207616;
pub const FUSE_INIT_EXT: i32 = 0x40000000;
pub const FUSE_INIT_RESERVED: i32 = -2147483648;
pub const FUSE_INTERRUPT: i32 = 36;
pub const FUSE_INVALID_UIDGID: u32 = 0xffffffff;
pub const FUSE_IOCTL: i32 = 39;
pub const FUSE_IOCTL_32BIT: i32 = 0x8;
pub const FUSE_IOCTL_COMPAT: i32 = 0x1;
pub const FUSE_IOCTL_COMPAT_X32: i32 = 0x20;
pub const FUSE_IOCTL_DIR: i32 = 0x10;
pub const FUSE_IOCTL_MAX_IOV: i32 = 256;
pub const FUSE_IOCTL_RETRY: i32 = 0x4;
pub const FUSE_IOCTL_UNRESTRICTED: i32 = 0x2;
pub const FUSE_IO_URING_CMD_COMMIT_AND_FETCH: i32 = 2;
pub const FUSE_IO_URING_CMD_INVALID: i32 = 0;
pub const FUSE_IO_URING_CMD_REGISTER: i32 = 1;
pub const FUSE_KERNEL_MINOR_VERSION: i32 = 45;
pub const FUSE_KERNEL_VERSION: i32 = 7;
pub const FUSE_LINK: i32 = 13;
pub const FUSE_LISTXATTR: i32 = 23;
pub const FUSE_LK_FLOCK: i32 = 0x1;
pub const FUSE_LOOKUP: i32 = 1;
pub const FUSE_LSEEK: i32 = 46;
pub const FUSE_MAP_ALIGNMENT: i32 = 0x4000000;
pub const FUSE_MAX_NR_SECCTX: i32 = 31;
pub const FUSE_MAX_PAGES: i32 = 0x400000;
pub const FUSE_MIN_READ_BUFFER: i32 = 8192;
pub const FUSE_MKDIR: i32 = 9;
pub const FUSE_MKNOD: i32 = 8;
pub const FUSE_NAME_OFFSET: u32 = 24;
pub const FUSE_NAME_OFFSET_DIRENTPLUS: u32 = 152;
pub const FUSE_NOTIFY_DELETE: i32 = 6;
pub const FUSE_NOTIFY_INC_EPOCH: i32 = 8;
pub const FUSE_NOTIFY_INVAL_ENTRY: i32 = 3;
pub const FUSE_NOTIFY_INVAL_INODE: i32 = 2;
pub const FUSE_NOTIFY_POLL: i32 = 1;
pub const FUSE_NOTIFY_PRUNE: i32 = 9;
pub const FUSE_NOTIFY_REPLY: i32 = 41;
pub const FUSE_NOTIFY_RESEND: i32 = 7;
pub const FUSE_NOTIFY_RETRIEVE: i32 = 5;
pub const FUSE_NOTIFY_STORE: i32 = 4;
pub const FUSE_NO_EXPORT_SUPPORT: u64 = 0x4000000000;
pub const FUSE_NO_OPENDIR_SUPPORT: i32 = 0x1000000;
pub const FUSE_NO_OPEN_SUPPORT: i32 = 0x20000;
pub const FUSE_OPEN: i32 = 14;
pub const FUSE_OPENDIR: i32 = 27;
pub const FUSE_OPEN_KILL_SUIDGID: i32 = 0x1;
pub const FUSE_OVER_IO_URING: u64 = 0x20000000000;
pub const FUSE_PARALLEL_DIROPS: i32 = 0x40000;
pub const FUSE_PASSTHROUGH: u64 = 0x2000000000;
pub const FUSE_POLL: i32 = 40;
pub const FUSE_POLL_SCHEDULE_NOTIFY: i32 = 0x1;
pub const FUSE_POSIX_ACL: i32 = 0x100000;
pub const FUSE_POSIX_LOCKS: i32 = 0x2;
pub const FUSE_READ: i32 = 15;
pub const FUSE_READDIR: i32 = 28;
pub const FUSE_READDIRPLUS: i32 = 44;
pub const FUSE_READDIRPLUS_AUTO: i32 = 0x4000;
pub const FUSE_READLINK: i32 = 5;
pub const FUSE_READ_LOCKOWNER: i32 = 0x2;
pub const FUSE_RELEASE: i32 = 18;
pub const FUSE_RELEASEDIR: i32 = 29;
pub const FUSE_RELEASE_FLOCK_UNLOCK: i32 = 0x2;
pub const FUSE_RELEASE_FLUSH: i32 = 0x1;
pub const FUSE_REMOVEMAPPING: i32 = 49;
pub const FUSE_REMOVEXATTR: i32 = 24;
pub const FUSE_RENAME: i32 = 12;
pub const FUSE_RENAME2: i32 = 45;
pub const FUSE_REQUEST_TIMEOUT: u64 = 0x40000000000;
pub const FUSE_RMDIR: i32 = 11;
pub const FUSE_ROOT_ID: i32 = 1;
pub const FUSE_SECURITY_CTX: u64 = 0x100000000;
pub const FUSE_SETATTR: i32 = 4;
pub const FUSE_SETLK: i32 = 32;
pub const FUSE_SETLKW: i32 = 33;
pub const FUSE_SETUPMAPPING: i32 = 48;
pub const FUSE_SETUPMAPPING_FLAG_READ: u64 = 0x2;
pub const FUSE_SETUPMAPPING_FLAG_WRITE: u64 = 0x1;
pub const FUSE_SETXATTR: i32 = 21;
pub const FUSE_SETXATTR_ACL_KILL_SGID: i32 = 0x1;
pub const FUSE_SETXATTR_EXT: i32 = 0x20000000;
pub const FUSE_SPLICE_MOVE: i32 = 0x100;
pub const FUSE_SPLICE_READ: i32 = 0x200;
pub const FUSE_SPLICE_WRITE: i32 = 0x80;
pub const FUSE_STATFS: i32 = 17;
pub const FUSE_STATX: i32 = 52;
pub const FUSE_SUBMOUNTS: i32 = 0x8000000;
pub const FUSE_SYMLINK: i32 = 6;
pub const FUSE_SYNCFS: i32 = 50;
pub const FUSE_TMPFILE: i32 = 51;
pub const FUSE_UNIQUE_RESEND: u64 = 0x8000000000000000;
pub const FUSE_UNLINK: i32 = 10;
pub const FUSE_URING_IN_OUT_HEADER_SZ: i32 = 128;
pub const FUSE_URING_OP_IN_OUT_SZ: i32 = 128;
pub const FUSE_WRITE: i32 = 16;
pub const FUSE_WRITEBACK_CACHE: i32 = 0x10000;
pub const FUSE_WRITE_CACHE: i32 = 0x1;
pub const FUSE_WRITE_KILL_PRIV: i32 = 4;
pub const FUSE_WRITE_KILL_SUIDGID: i32 = 0x4;
pub const FUSE_WRITE_LOCKOWNER: i32 = 0x2;

#[repr(C)]
pub struct cuse_init_in {
    pub major: u32,
    pub minor: u32,
    pub unused: u32,
    pub flags: u32,
}

#[repr(C)]
pub struct cuse_init_out {
    pub major: u32,
    pub minor: u32,
    pub unused: u32,
    pub flags: u32,
    pub max_read: u32,
    pub max_write: u32,
    pub dev_major: u32,
    pub dev_minor: u32,
    pub spare: [u32; 10],
}

#[repr(C)]
pub struct fuse_access_in {
    pub mask: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_batch_forget_in {
    pub count: u32,
    pub dummy: u32,
}

#[repr(C)]
pub struct fuse_create_in {
    pub flags: u32,
    pub mode: u32,
    pub umask: u32,
    pub open_flags: u32,
}

#[repr(C)]
pub struct fuse_direntplus {
    pub entry_out: super::fuse_entry_out,
    pub dirent: super::fuse_dirent,
}

#[repr(C)]
pub struct fuse_ext_header {
    pub size: u32,
    pub r#type: u32,
}

#[repr(C)]
pub struct fuse_getxattr_in {
    pub size: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_getxattr_out {
    pub size: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_init_in {
    pub major: u32,
    pub minor: u32,
    pub max_readahead: u32,
    pub flags: u32,
    pub flags2: u32,
    pub unused: [u32; 11],
}

#[repr(C)]
pub struct fuse_init_out {
    pub major: u32,
    pub minor: u32,
    pub max_readahead: u32,
    pub flags: u32,
    pub max_background: u16,
    pub congestion_threshold: u16,
    pub max_write: u32,
    pub time_gran: u32,
    pub max_pages: u16,
    pub map_alignment: u16,
    pub flags2: u32,
    pub max_stack_depth: u32,
    pub request_timeout: u16,
    pub unused: [u16; 11],
}

#[repr(C)]
pub struct fuse_ioctl_out {
    pub result: i32,
    pub flags: u32,
    pub in_iovs: u32,
    pub out_iovs: u32,
}

#[repr(C)]
pub struct fuse_lk_out {
    pub lk: super::fuse_file_lock,
}

#[repr(C)]
pub struct fuse_mkdir_in {
    pub mode: u32,
    pub umask: u32,
}

#[repr(C)]
pub struct fuse_mknod_in {
    pub mode: u32,
    pub rdev: u32,
    pub umask: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_open_in {
    pub flags: u32,
    pub open_flags: u32,
}

#[repr(C)]
pub struct fuse_poll_out {
    pub revents: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_removemapping_in {
    pub count: u32,
}

#[repr(C)]
pub struct fuse_secctx {
    pub size: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_secctx_header {
    pub size: u32,
    pub nr_secctx: u32,
}

#[repr(C)]
pub struct fuse_setxattr_in {
    pub size: u32,
    pub flags: u32,
    pub setxattr_flags: u32,
    pub padding: u32,
}

#[repr(C)]
pub struct fuse_statfs_out {
    pub st: super::fuse_kstatfs,
}

#[repr(C)]
pub struct fuse_supp_groups {
    pub nr_groups: u32,
    pub groups: [u32; 0],
}

#[repr(C)]
pub struct fuse_uring_req_header {
    pub in_out: [core::ffi::c_char; 128],
    pub op_in: [core::ffi::c_char; 128],
    pub ring_ent_in_out: super::fuse_uring_ent_in_out,
}

#[repr(C)]
pub struct fuse_write_out {
    pub size: u32,
    pub padding: u32,
}

records! {
    cuse_init_in: size 16, align 4;
    cuse_init_out: size 72, align 4;
    fuse_access_in: size 8, align 4;
    fuse_batch_forget_in: size 8, align 4;
    fuse_create_in: size 16, align 4;
    fuse_direntplus: size 152, align 8;
    fuse_ext_header: size 8, align 4;
    fuse_getxattr_in: size 8, align 4;
    fuse_getxattr_out: size 8, align 4;
    fuse_init_in: size 64, align 4;
    fuse_init_out: size 64, align 4;
    fuse_ioctl_out: size 16, align 4;
    fuse_lk_out: size 24, align 8;
    fuse_mkdir_in: size 8, align 4;
    fuse_mknod_in: size 16, align 4;
    fuse_open_in: size 8, align 4;
    fuse_poll_out: size 8, align 4;
    fuse_removemapping_in: size 4, align 4;
    fuse_secctx: size 8, align 4;
    fuse_secctx_header: size 8, align 4;
    fuse_setxattr_in: size 16, align 4;
    fuse_statfs_out: size 80, align 8;
    fuse_supp_groups: size 4, align 4;
    fuse_uring_req_header: size 288, align 8;
    fuse_write_out: size 8, align 4;
}
