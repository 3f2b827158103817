// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/xattr.h

pub const XATTR_BTRFS_PREFIX_LEN: u32 = 6;
pub const XATTR_CREATE: i32 = 0x1;
pub const XATTR_HURD_PREFIX_LEN: u32 = 4;
pub const XATTR_MAC_OSX_PREFIX_LEN: u32 = 4;
pub const XATTR_NAME_BPF_LSM_LEN: u32 = 13;
pub const XATTR_OS2_PREFIX_LEN: u32 = 4;
pub const XATTR_REPLACE: i32 = 0x2;
pub const XATTR_SECURITY_PREFIX_LEN: u32 = 9;
pub const XATTR_SYSTEM_PREFIX_LEN: u32 = 7;
pub const XATTR_TRUSTED_PREFIX_LEN: u32 = 8;
pub const XATTR_USER_PREFIX_LEN: u32 = 5;

#[repr(C)]
pub struct xattr_args {
    pub value: u64,
    pub size: u32,
    pub flags: u32,
}
record!(xattr_args: size 16, align 8);
