// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/xattr.h

pub const XATTR_APPARMOR_SUFFIX: &core::ffi::CStr = c"apparmor";
pub const XATTR_BPF_LSM_SUFFIX: &core::ffi::CStr = c"bpf.";
pub const XATTR_BTRFS_PREFIX: &core::ffi::CStr = c"btrfs.";
pub const XATTR_BTRFS_PREFIX_LEN: u32 = 6;
pub const XATTR_CAPS_SUFFIX: &core::ffi::CStr = c"capability";
pub const XATTR_CREATE: i32 = 0x1;
pub const XATTR_EVM_SUFFIX: &core::ffi::CStr = c"evm";
pub const XATTR_HURD_PREFIX: &core::ffi::CStr = c"gnu.";
pub const XATTR_HURD_PREFIX_LEN: u32 = 4;
pub const XATTR_IMA_SUFFIX: &core::ffi::CStr = c"ima";
pub const XATTR_MAC_OSX_PREFIX: &core::ffi::CStr = c"osx.";
pub const XATTR_MAC_OSX_PREFIX_LEN: u32 = 4;
pub const XATTR_NAME_APPARMOR: &core::ffi::CStr = c"security.apparmor";
pub const XATTR_NAME_BPF_LSM: &core::ffi::CStr = c"security.bpf.";
pub const XATTR_NAME_BPF_LSM_LEN: u32 = 13;
pub const XATTR_NAME_CAPS: &core::ffi::CStr = c"security.capability";
pub const XATTR_NAME_EVM: &core::ffi::CStr = c"security.evm";
pub const XATTR_NAME_IMA: &core::ffi::CStr = c"security.ima";
pub const XATTR_NAME_POSIX_ACL_ACCESS: &core::ffi::CStr = c"system.posix_acl_access";
pub const XATTR_NAME_POSIX_ACL_DEFAULT: &core::ffi::CStr = c"system.posix_acl_default";
pub const XATTR_NAME_SELINUX: &core::ffi::CStr = c"security.selinux";
pub const XATTR_NAME_SMACK: &core::ffi::CStr = c"security.SMACK64";
pub const XATTR_NAME_SMACKEXEC: &core::ffi::CStr = c"security.SMACK64EXEC";
pub const XATTR_NAME_SMACKIPIN: &core::ffi::CStr = c"security.SMACK64IPIN";
pub const XATTR_NAME_SMACKIPOUT: &core::ffi::CStr = c"security.SMACK64IPOUT";
pub const XATTR_NAME_SMACKMMAP: &core::ffi::CStr = c"security.SMACK64MMAP";
pub const XATTR_NAME_SMACKTRANSMUTE: &core::ffi::CStr = c"security.SMACK64TRANSMUTE";
pub const XATTR_OS2_PREFIX: &core::ffi::CStr = c"os2.";
pub const XATTR_OS2_PREFIX_LEN: u32 = 4;
pub const XATTR_POSIX_ACL_ACCESS: &core::ffi::CStr = c"posix_acl_access";
pub const XATTR_POSIX_ACL_DEFAULT: &core::ffi::CStr = c"posix_acl_default";
pub const XATTR_REPLACE: i32 = 0x2;
pub const XATTR_SECURITY_PREFIX: &core::ffi::CStr = c"security.";
pub const XATTR_SECURITY_PREFIX_LEN: u32 = 9;
pub const XATTR_SELINUX_SUFFIX: &core::ffi::CStr = c"selinux";
pub const XATTR_SMACK_EXEC: &core::ffi::CStr = c"SMACK64EXEC";
pub const XATTR_SMACK_IPIN: &core::ffi::CStr = c"SMACK64IPIN";
pub const XATTR_SMACK_IPOUT: &core::ffi::CStr = c"SMACK64IPOUT";
pub const XATTR_SMACK_MMAP: &core::ffi::CStr = c"SMACK64MMAP";
pub const XATTR_SMACK_SUFFIX: &core::ffi::CStr = c"SMACK64";
pub const XATTR_SMACK_TRANSMUTE: &core::ffi::CStr = c"SMACK64TRANSMUTE";
pub const XATTR_SYSTEM_PREFIX: &core::ffi::CStr = c"system.";
pub const XATTR_SYSTEM_PREFIX_LEN: u32 = 7;
pub const XATTR_TRUSTED_PREFIX: &core::ffi::CStr = c"trusted.";
pub const XATTR_TRUSTED_PREFIX_LEN: u32 = 8;
pub const XATTR_USER_PREFIX: &core::ffi::CStr = c"user.";
pub const XATTR_USER_PREFIX_LEN: u32 = 5;

#[repr(C)]
pub struct xattr_args {
    pub value: u64,
    pub size: u32,
    pub flags: u32,
}

records! {
    xattr_args: size 16, align 8;
}
