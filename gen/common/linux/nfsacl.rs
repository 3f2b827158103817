// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfsacl.h

pub const ACLPROC2_ACCESS: i32 = 4;
pub const ACLPROC2_GETACL: i32 = 1;
pub const ACLPROC2_GETATTR: i32 = 3;
pub const ACLPROC2_NULL: i32 = 0;
pub const ACLPROC2_SETACL: i32 = 2;
pub const ACLPROC3_GETACL: i32 = 1;
pub const ACLPROC3_NULL: i32 = 0;
pub const ACLPROC3_SETACL: i32 = 2;
pub const NFS_ACL: i32 = 0x1;
pub const NFS_ACLCNT: i32 = 0x2;
pub const NFS_ACL_DEFAULT: i32 = 0x1000;
pub const NFS_ACL_MASK: i32 = 0xf;
pub const NFS_ACL_PROGRAM: i32 = 100227;
pub const NFS_DFACL: i32 = 0x4;
pub const NFS_DFACLCNT: i32 = 0x8;
