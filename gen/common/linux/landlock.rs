// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/landlock.h

pub const LANDLOCK_ACCESS_FS_EXECUTE: u64 = 0x1;
pub const LANDLOCK_ACCESS_FS_IOCTL_DEV: u64 = 0x8000;
pub const LANDLOCK_ACCESS_FS_MAKE_BLOCK: u64 = 0x800;
pub const LANDLOCK_ACCESS_FS_MAKE_CHAR: u64 = 0x40;
pub const LANDLOCK_ACCESS_FS_MAKE_DIR: u64 = 0x80;
pub const LANDLOCK_ACCESS_FS_MAKE_FIFO: u64 = 0x400;
pub const LANDLOCK_ACCESS_FS_MAKE_REG: u64 = 0x100;
pub const LANDLOCK_ACCESS_FS_MAKE_SOCK: u64 = 0x200;
pub const LANDLOCK_ACCESS_FS_MAKE_SYM: u64 = 0x1000;
pub const LANDLOCK_ACCESS_FS_READ_DIR: u64 = 0x8;
pub const LANDLOCK_ACCESS_FS_READ_FILE: u64 = 0x4;
pub const LANDLOCK_ACCESS_FS_REFER: u64 = 0x2000;
pub const LANDLOCK_ACCESS_FS_REMOVE_DIR: u64 = 0x10;
pub const LANDLOCK_ACCESS_FS_REMOVE_FILE: u64 = 0x20;
pub const LANDLOCK_ACCESS_FS_RESOLVE_UNIX: u64 = 0x10000;
pub const LANDLOCK_ACCESS_FS_TRUNCATE: u64 = 0x4000;
pub const LANDLOCK_ACCESS_FS_WRITE_FILE: u64 = 0x2;
pub const LANDLOCK_ACCESS_NET_BIND_TCP: u64 = 0x1;
pub const LANDLOCK_ACCESS_NET_BIND_UDP: u64 = 0x4;
pub const LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP: u64 = 0x8;
pub const LANDLOCK_ACCESS_NET_CONNECT_TCP: u64 = 0x2;
pub const LANDLOCK_ADD_RULE_QUIET: u32 = 0x1;
pub const LANDLOCK_CREATE_RULESET_ERRATA: u32 = 0x2;
pub const LANDLOCK_CREATE_RULESET_VERSION: u32 = 0x1;
pub const LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON: u32 = 0x2;
pub const LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF: u32 = 0x1;
pub const LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF: u32 = 0x4;
pub const LANDLOCK_RESTRICT_SELF_TSYNC: u32 = 0x8;
pub const LANDLOCK_RULE_NET_PORT: i32 = 2;
pub const LANDLOCK_RULE_PATH_BENEATH: i32 = 1;
pub const LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET: u64 = 0x1;
pub const LANDLOCK_SCOPE_SIGNAL: u64 = 0x2;

#[repr(C)]
pub struct landlock_net_port_attr {
    pub allowed_access: u64,
    pub port: u64,
}

#[repr(C, packed)]
pub struct landlock_path_beneath_attr {
    pub allowed_access: u64,
    pub parent_fd: i32,
}

#[repr(C)]
pub struct landlock_ruleset_attr {
    pub handled_access_fs: u64,
    pub handled_access_net: u64,
    pub scoped: u64,
    pub quiet_access_fs: u64,
    pub quiet_access_net: u64,
    pub quiet_scoped: u64,
}

records! {
    landlock_net_port_attr: size 16, align 8;
    landlock_path_beneath_attr: size 12, align 1;
    landlock_ruleset_attr: size 48, align 8;
}
