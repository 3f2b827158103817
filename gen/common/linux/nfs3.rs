// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfs3.h

pub const DONT_CHANGE: i32 = 0;
pub const NF3BAD: i32 = 8;
pub const NF3BLK: i32 = 3;
pub const NF3CHR: i32 = 4;
pub const NF3DIR: i32 = 2;
pub const NF3FIFO: i32 = 7;
pub const NF3LNK: i32 = 5;
pub const NF3NON: i32 = 0;
pub const NF3REG: i32 = 1;
pub const NF3SOCK: i32 = 6;
pub const NFS3MODE_BLK: i32 = 0o60000;
pub const NFS3MODE_CHR: i32 = 0o20000;
pub const NFS3MODE_DIR: i32 = 0o40000;
pub const NFS3MODE_FIFO: i32 = 0o10000;
pub const NFS3MODE_FMT: i32 = 0o170000;
pub const NFS3MODE_LNK: i32 = 0o120000;
pub const NFS3MODE_REG: i32 = 0o100000;
pub const NFS3MODE_SOCK: i32 = 0o140000;
pub const NFS3PROC_ACCESS: i32 = 4;
pub const NFS3PROC_COMMIT: i32 = 21;
pub const NFS3PROC_CREATE: i32 = 8;
pub const NFS3PROC_FSINFO: i32 = 19;
pub const NFS3PROC_FSSTAT: i32 = 18;
pub const NFS3PROC_GETATTR: i32 = 1;
pub const NFS3PROC_LINK: i32 = 15;
pub const NFS3PROC_LOOKUP: i32 = 3;
pub const NFS3PROC_MKDIR: i32 = 9;
pub const NFS3PROC_MKNOD: i32 = 11;
pub const NFS3PROC_NULL: i32 = 0;
pub const NFS3PROC_PATHCONF: i32 = 20;
pub const NFS3PROC_READ: i32 = 6;
pub const NFS3PROC_READDIR: i32 = 16;
pub const NFS3PROC_READDIRPLUS: i32 = 17;
pub const NFS3PROC_READLINK: i32 = 5;
pub const NFS3PROC_REMOVE: i32 = 12;
pub const NFS3PROC_RENAME: i32 = 14;
pub const NFS3PROC_RMDIR: i32 = 13;
pub const NFS3PROC_SETATTR: i32 = 2;
pub const NFS3PROC_SYMLINK: i32 = 10;
pub const NFS3PROC_WRITE: i32 = 7;
pub const NFS3_ACCESS_DELETE: i32 = 0x10;
pub const NFS3_ACCESS_EXECUTE: i32 = 0x20;
pub const NFS3_ACCESS_EXTEND: i32 = 0x8;
pub const NFS3_ACCESS_FULL: i32 = 0x3f;
pub const NFS3_ACCESS_LOOKUP: i32 = 0x2;
pub const NFS3_ACCESS_MODIFY: i32 = 0x4;
pub const NFS3_ACCESS_READ: i32 = 0x1;
pub const NFS3_COOKIESIZE: i32 = 4;
pub const NFS3_COOKIEVERFSIZE: i32 = 8;
pub const NFS3_CREATEVERFSIZE: i32 = 8;
pub const NFS3_CREATE_EXCLUSIVE: i32 = 2;
pub const NFS3_CREATE_GUARDED: i32 = 1;
pub const NFS3_CREATE_UNCHECKED: i32 = 0;
pub const NFS3_FHSIZE: i32 = 64;
pub const NFS3_FIFO_DEV: i32 = -1;
pub const NFS3_FSF_BILLYBOY: i32 = 0x18;
pub const NFS3_FSF_CANSETTIME: i32 = 0x10;
pub const NFS3_FSF_DEFAULT: i32 = 0x1b;
pub const NFS3_FSF_HOMOGENEOUS: i32 = 0x8;
pub const NFS3_FSF_LINK: i32 = 0x1;
pub const NFS3_FSF_READONLY: i32 = 0x8;
pub const NFS3_FSF_SYMLINK: i32 = 0x2;
pub const NFS3_MAXDATA: i32 = 32768;
pub const NFS3_MAXGROUPS: i32 = 16;
pub const NFS3_MAXNAMLEN: i32 = 255;
pub const NFS3_MAXPATHLEN: i32 = 0x1000;
pub const NFS3_PORT: i32 = 2049;
pub const NFS3_VERSION: i32 = 3;
pub const NFS3_WRITEVERFSIZE: i32 = 8;
pub const SET_TO_CLIENT_TIME: i32 = 2;
pub const SET_TO_SERVER_TIME: i32 = 1;

#[repr(C)]
pub struct nfs3_fh {
    pub size: u16,
    pub data: [u8; 64],
}

records! {
    nfs3_fh: size 66, align 2;
}
