// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/fcntl.h

pub const AT_EACCESS: i32 = 0x200;
pub const AT_EMPTY_PATH: i32 = 0x1000;
pub const AT_EXECVE_CHECK: i32 = 0x10000;
pub const AT_FDCWD: i32 = -100;
pub const AT_HANDLE_CONNECTABLE: i32 = 0x2;
pub const AT_HANDLE_FID: i32 = 0x200;
pub const AT_HANDLE_MNT_ID_UNIQUE: i32 = 0x1;
pub const AT_NO_AUTOMOUNT: i32 = 0x800;
pub const AT_RECURSIVE: i32 = 0x8000;
pub const AT_REMOVEDIR: i32 = 0x200;
pub const AT_RENAME_EXCHANGE: i32 = 0x2;
pub const AT_RENAME_NOREPLACE: i32 = 0x1;
pub const AT_RENAME_WHITEOUT: i32 = 0x4;
pub const AT_STATX_DONT_SYNC: i32 = 0x4000;
pub const AT_STATX_FORCE_SYNC: i32 = 0x2000;
pub const AT_STATX_SYNC_AS_STAT: i32 = 0x0;
pub const AT_STATX_SYNC_TYPE: i32 = 0x6000;
pub const AT_SYMLINK_FOLLOW: i32 = 0x400;
pub const AT_SYMLINK_NOFOLLOW: i32 = 0x100;
pub const DN_ACCESS: i32 = 0x1;
pub const DN_ATTRIB: i32 = 0x20;
pub const DN_CREATE: i32 = 0x4;
pub const DN_DELETE: i32 = 0x8;
pub const DN_MODIFY: i32 = 0x2;
pub const DN_MULTISHOT: u32 = 0x80000000;
pub const DN_RENAME: i32 = 0x10;
pub const FD_INVALID: i32 = -10009;
pub const FD_NSFS_ROOT: i32 = -10003;
pub const FD_PIDFS_ROOT: i32 = -10002;
pub const F_ADD_SEALS: i32 = 0x409;
pub const F_CANCELLK: i32 = 0x405;
pub const F_CREATED_QUERY: i32 = 0x404;
pub const F_DUPFD_CLOEXEC: i32 = 0x406;
pub const F_DUPFD_QUERY: i32 = 0x403;
pub const F_GETDELEG: i32 = 0x40f;
pub const F_GETLEASE: i32 = 0x401;
pub const F_GETPIPE_SZ: i32 = 0x408;
pub const F_GET_FILE_RW_HINT: i32 = 0x40d;
pub const F_GET_RW_HINT: i32 = 0x40b;
pub const F_GET_SEALS: i32 = 0x40a;
pub const F_NOTIFY: i32 = 0x402;
pub const F_SEAL_EXEC: i32 = 0x20;
pub const F_SEAL_FUTURE_WRITE: i32 = 0x10;
pub const F_SEAL_GROW: i32 = 0x4;
pub const F_SEAL_SEAL: i32 = 0x1;
pub const F_SEAL_SHRINK: i32 = 0x2;
pub const F_SEAL_WRITE: i32 = 0x8;
pub const F_SETDELEG: i32 = 0x410;
pub const F_SETLEASE: i32 = 0x400;
pub const F_SETPIPE_SZ: i32 = 0x407;
pub const F_SET_FILE_RW_HINT: i32 = 0x40e;
pub const F_SET_RW_HINT: i32 = 0x40c;
pub const PIDFD_SELF_THREAD: i32 = -10000;
pub const PIDFD_SELF_THREAD_GROUP: i32 = -10001;
pub const RWF_WRITE_LIFE_NOT_SET: i32 = 0;
pub const RWH_WRITE_LIFE_EXTREME: i32 = 5;
pub const RWH_WRITE_LIFE_LONG: i32 = 4;
pub const RWH_WRITE_LIFE_MEDIUM: i32 = 3;
pub const RWH_WRITE_LIFE_NONE: i32 = 1;
pub const RWH_WRITE_LIFE_NOT_SET: i32 = 0;
pub const RWH_WRITE_LIFE_SHORT: i32 = 2;

#[repr(C)]
pub struct delegation {
    pub d_flags: u32,
    pub d_type: u16,
    pub __pad: u16,
}

records! {
    delegation: size 8, align 4;
}
