// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfs4_mount.h

pub const NFS4_MOUNT_FLAGMASK: i32 = 0x9033;
pub const NFS4_MOUNT_INTR: i32 = 0x2;
pub const NFS4_MOUNT_NOAC: i32 = 0x20;
pub const NFS4_MOUNT_NOCTO: i32 = 0x10;
pub const NFS4_MOUNT_SOFT: i32 = 0x1;
pub const NFS4_MOUNT_STRICTLOCK: i32 = 0x1000;
pub const NFS4_MOUNT_UNSHARED: i32 = 0x8000;
pub const NFS4_MOUNT_VERSION: i32 = 1;
