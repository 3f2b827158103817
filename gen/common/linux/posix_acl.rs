// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/posix_acl.h

pub const ACL_EXECUTE: i32 = 0x1;
pub const ACL_GROUP: i32 = 0x8;
pub const ACL_GROUP_OBJ: i32 = 0x4;
pub const ACL_MASK: i32 = 0x10;
pub const ACL_OTHER: i32 = 0x20;
pub const ACL_READ: i32 = 0x4;
pub const ACL_TYPE_ACCESS: i32 = 0x8000;
pub const ACL_TYPE_DEFAULT: i32 = 0x4000;
pub const ACL_UNDEFINED_ID: i32 = -1;
pub const ACL_USER: i32 = 0x2;
pub const ACL_USER_OBJ: i32 = 0x1;
pub const ACL_WRITE: i32 = 0x2;
