// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/posix_acl_xattr.h

pub const POSIX_ACL_XATTR_VERSION: i32 = 0x2;

#[repr(C)]
pub struct posix_acl_xattr_entry {
    pub e_tag: u16,
    pub e_perm: u16,
    pub e_id: u32,
}

#[repr(C)]
pub struct posix_acl_xattr_header {
    pub a_version: u32,
}

records! {
    posix_acl_xattr_entry: size 8, align 4;
    posix_acl_xattr_header: size 4, align 4;
}
