// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfs2.h

pub const NF2BAD: i32 = 7;
pub const NF2BLK: i32 = 3;
pub const NF2CHR: i32 = 4;
pub const NF2DIR: i32 = 2;
pub const NF2FIFO: i32 = 8;
pub const NF2LNK: i32 = 5;
pub const NF2NON: i32 = 0;
pub const NF2REG: i32 = 1;
pub const NF2SOCK: i32 = 6;
pub const NFS2MODE_BLK: i32 = 0o60000;
pub const NFS2MODE_CHR: i32 = 0o20000;
pub const NFS2MODE_DIR: i32 = 0o40000;
pub const NFS2MODE_FIFO: i32 = 0o10000;
pub const NFS2MODE_FMT: i32 = 0o170000;
pub const NFS2MODE_LNK: i32 = 0o120000;
pub const NFS2MODE_REG: i32 = 0o100000;
pub const NFS2MODE_SOCK: i32 = 0o140000;
pub const NFS2_COOKIESIZE: i32 = 4;
pub const NFS2_FHSIZE: i32 = 32;
pub const NFS2_FIFO_DEV: i32 = -1;
pub const NFS2_MAXDATA: i32 = 8192;
pub const NFS2_MAXGROUPS: i32 = 16;
pub const NFS2_MAXNAMLEN: i32 = 255;
pub const NFS2_MAXPATHLEN: i32 = 1024;
pub const NFS2_PORT: i32 = 2049;
pub const NFS2_VERSION: i32 = 2;
pub const NFSPROC_CREATE: i32 = 9;
pub const NFSPROC_GETATTR: i32 = 1;
pub const NFSPROC_LINK: i32 = 12;
pub const NFSPROC_LOOKUP: i32 = 4;
pub const NFSPROC_MKDIR: i32 = 14;
pub const NFSPROC_NULL: i32 = 0;
pub const NFSPROC_READ: i32 = 6;
pub const NFSPROC_READDIR: i32 = 16;
pub const NFSPROC_READLINK: i32 = 5;
pub const NFSPROC_REMOVE: i32 = 10;
pub const NFSPROC_RENAME: i32 = 11;
pub const NFSPROC_RMDIR: i32 = 15;
pub const NFSPROC_ROOT: i32 = 3;
pub const NFSPROC_SETATTR: i32 = 2;
pub const NFSPROC_STATFS: i32 = 17;
pub const NFSPROC_SYMLINK: i32 = 13;
pub const NFSPROC_WRITE: i32 = 8;
pub const NFSPROC_WRITECACHE: i32 = 7;

#[repr(C)]
pub struct nfs2_fh {
    pub data: [core::ffi::c_char; 32],
}

records! {
    nfs2_fh: size 32, align 1;
}
