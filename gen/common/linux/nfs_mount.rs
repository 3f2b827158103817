// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfs_mount.h

pub const NFS_MAX_CONTEXT_LEN: i32 = 256;
pub const NFS_MOUNT_BROKEN_SUID: i32 = 0x400;
pub const NFS_MOUNT_FLAGMASK: i32 = 0xffff;
pub const NFS_MOUNT_INTR: i32 = 0x2;
pub const NFS_MOUNT_KERBEROS: i32 = 0x100;
pub const NFS_MOUNT_NOAC: i32 = 0x20;
pub const NFS_MOUNT_NOACL: i32 = 0x800;
pub const NFS_MOUNT_NOCTO: i32 = 0x10;
pub const NFS_MOUNT_NONLM: i32 = 0x200;
pub const NFS_MOUNT_NORDIRPLUS: i32 = 0x4000;
pub const NFS_MOUNT_POSIX: i32 = 0x8;
pub const NFS_MOUNT_SECFLAVOUR: i32 = 0x2000;
pub const NFS_MOUNT_SECURE: i32 = 0x4;
pub const NFS_MOUNT_SOFT: i32 = 0x1;
pub const NFS_MOUNT_STRICTLOCK: i32 = 0x1000;
pub const NFS_MOUNT_TCP: i32 = 0x40;
pub const NFS_MOUNT_UNSHARED: i32 = 0x8000;
pub const NFS_MOUNT_VER3: i32 = 0x80;
pub const NFS_MOUNT_VERSION: i32 = 6;

#[repr(C)]
pub struct nfs_mount_data {
    pub version: i32,
    pub fd: i32,
    pub old_root: super::nfs2_fh,
    pub flags: i32,
    pub rsize: i32,
    pub wsize: i32,
    pub timeo: i32,
    pub retrans: i32,
    pub acregmin: i32,
    pub acregmax: i32,
    pub acdirmin: i32,
    pub acdirmax: i32,
    pub addr: super::sockaddr_in,
    pub hostname: [core::ffi::c_char; 256],
    pub namlen: i32,
    pub bsize: u32,
    pub root: super::nfs3_fh,
    pub pseudoflavor: i32,
    pub context: [core::ffi::c_char; 257],
}

records! {
    nfs_mount_data: size 688, align 4;
}
