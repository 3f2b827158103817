// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfs_fs.h

pub const FLUSH_COND_STABLE: i32 = 32;
pub const FLUSH_HIGHPRI: i32 = 16;
pub const FLUSH_LOWPRI: i32 = 8;
pub const FLUSH_STABLE: i32 = 4;
pub const FLUSH_SYNC: i32 = 1;
pub const NFSDBG_ALL: i32 = 0xffff;
pub const NFSDBG_CALLBACK: i32 = 0x100;
pub const NFSDBG_CLIENT: i32 = 0x200;
pub const NFSDBG_DIRCACHE: i32 = 0x2;
pub const NFSDBG_FILE: i32 = 0x40;
pub const NFSDBG_FSCACHE: i32 = 0x800;
pub const NFSDBG_LOOKUPCACHE: i32 = 0x4;
pub const NFSDBG_MOUNT: i32 = 0x400;
pub const NFSDBG_PAGECACHE: i32 = 0x8;
pub const NFSDBG_PNFS: i32 = 0x1000;
pub const NFSDBG_PNFS_LD: i32 = 0x2000;
pub const NFSDBG_PROC: i32 = 0x10;
pub const NFSDBG_ROOT: i32 = 0x80;
pub const NFSDBG_STATE: i32 = 0x4000;
pub const NFSDBG_VFS: i32 = 0x1;
pub const NFSDBG_XATTRCACHE: i32 = 0x8000;
pub const NFSDBG_XDR: i32 = 0x20;
pub const NFS_DEF_ACDIRMAX: i32 = 60;
pub const NFS_DEF_ACDIRMIN: i32 = 30;
pub const NFS_DEF_ACREGMAX: i32 = 60;
pub const NFS_DEF_ACREGMIN: i32 = 3;
pub const NFS_DEF_TCP_RETRANS: i32 = 2;
pub const NFS_DEF_TCP_TIMEO: i32 = 600;
pub const NFS_DEF_UDP_RETRANS: i32 = 3;
pub const NFS_DEF_UDP_TIMEO: i32 = 11;
pub const NFS_MAX_TCP_TIMEOUT: i32 = 60000;
pub const NFS_MAX_UDP_TIMEOUT: i32 = 6000;
