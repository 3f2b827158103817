// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/capability.h

pub const CAP_AUDIT_CONTROL: i32 = 30;
pub const CAP_AUDIT_READ: i32 = 37;
pub const CAP_AUDIT_WRITE: i32 = 29;
pub const CAP_BLOCK_SUSPEND: i32 = 36;
pub const CAP_BPF: i32 = 39;
pub const CAP_CHECKPOINT_RESTORE: i32 = 40;
pub const CAP_CHOWN: i32 = 0;
pub const CAP_DAC_OVERRIDE: i32 = 1;
pub const CAP_DAC_READ_SEARCH: i32 = 2;
pub const CAP_FOWNER: i32 = 3;
pub const CAP_FSETID: i32 = 4;
pub const CAP_IPC_LOCK: i32 = 14;
pub const CAP_IPC_OWNER: i32 = 15;
pub const CAP_KILL: i32 = 5;
pub const CAP_LAST_CAP: i32 = 40;
pub const CAP_LEASE: i32 = 28;
pub const CAP_LINUX_IMMUTABLE: i32 = 9;
pub const CAP_MAC_ADMIN: i32 = 33;
pub const CAP_MAC_OVERRIDE: i32 = 32;
pub const CAP_MKNOD: i32 = 27;
pub const CAP_NET_ADMIN: i32 = 12;
pub const CAP_NET_BIND_SERVICE: i32 = 10;
pub const CAP_NET_BROADCAST: i32 = 11;
pub const CAP_NET_RAW: i32 = 13;
pub const CAP_PERFMON: i32 = 38;
pub const CAP_SETFCAP: i32 = 31;
pub const CAP_SETGID: i32 = 6;
pub const CAP_SETPCAP: i32 = 8;
pub const CAP_SETUID: i32 = 7;
pub const CAP_SYSLOG: i32 = 34;
pub const CAP_SYS_ADMIN: i32 = 21;
pub const CAP_SYS_BOOT: i32 = 22;
pub const CAP_SYS_CHROOT: i32 = 18;
pub const CAP_SYS_MODULE: i32 = 16;
pub const CAP_SYS_NICE: i32 = 23;
pub const CAP_SYS_PACCT: i32 = 20;
pub const CAP_SYS_PTRACE: i32 = 19;
pub const CAP_SYS_RAWIO: i32 = 17;
pub const CAP_SYS_RESOURCE: i32 = 24;
pub const CAP_SYS_TIME: i32 = 25;
pub const CAP_SYS_TTY_CONFIG: i32 = 26;
pub const CAP_WAKE_ALARM: i32 = 35;
pub const VFS_CAP_FLAGS_EFFECTIVE: i32 = 0x1;
pub const VFS_CAP_FLAGS_MASK: u32 = 0xffffff;
pub const VFS_CAP_REVISION: i32 = 0x3000000;
pub const VFS_CAP_REVISION_1: i32 = 0x1000000;
pub const VFS_CAP_REVISION_2: i32 = 0x2000000;
pub const VFS_CAP_REVISION_3: i32 = 0x3000000;
pub const VFS_CAP_REVISION_MASK: u32 = 0xff000000;
pub const VFS_CAP_REVISION_SHIFT: i32 = 24;
pub const VFS_CAP_U32: i32 = 2;
pub const VFS_CAP_U32_1: i32 = 1;
pub const VFS_CAP_U32_2: i32 = 2;
pub const VFS_CAP_U32_3: i32 = 2;
pub const XATTR_CAPS_SZ: u32 = 24;
pub const XATTR_CAPS_SZ_1: u32 = 12;
pub const XATTR_CAPS_SZ_2: u32 = 20;
pub const XATTR_CAPS_SZ_3: u32 = 24;
pub const _LINUX_CAPABILITY_U32S: i32 = 1;
pub const _LINUX_CAPABILITY_U32S_1: i32 = 1;
pub const _LINUX_CAPABILITY_U32S_2: i32 = 2;
pub const _LINUX_CAPABILITY_U32S_3: i32 = 2;
pub const _LINUX_CAPABILITY_VERSION: i32 = 0x19980330;
pub const _LINUX_CAPABILITY_VERSION_1: i32 = 0x19980330;
pub const _LINUX_CAPABILITY_VERSION_2: i32 = 0x20071026;
pub const _LINUX_CAPABILITY_VERSION_3: i32 = 0x20080522;

#[repr(C)]
pub struct __user_cap_data_struct {
    pub effective: u32,
    pub permitted: u32,
    pub inheritable: u32,
}

#[repr(C)]
pub struct __user_cap_header_struct {
    pub version: u32,
    pub pid: i32,
}

pub type cap_user_data_t = *mut __user_cap_data_struct;

pub type cap_user_header_t = *mut __user_cap_header_struct;

#[repr(C)]
pub struct vfs_cap_data {
    pub magic_etc: u32,
    pub data: [vfs_cap_data_data; 2],
}

#[repr(C)]
pub struct vfs_cap_data_data {
    pub permitted: u32,
    pub inheritable: u32,
}

#[repr(C)]
pub struct vfs_ns_cap_data {
    pub magic_etc: u32,
    pub data: [vfs_ns_cap_data_data; 2],
    pub rootid: u32,
}

#[repr(C)]
pub struct vfs_ns_cap_data_data {
    pub permitted: u32,
    pub inheritable: u32,
}

records! {
    __user_cap_data_struct: size 12, align 4;
    __user_cap_header_struct: size 8, align 4;
    vfs_cap_data: size 20, align 4;
    vfs_cap_data_data: size 8, align 4;
    vfs_ns_cap_data: size 24, align 4;
    vfs_ns_cap_data_data: size 8, align 4;
}
