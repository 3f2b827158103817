// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! kernel.h

pub const MNT_DETACH: i32 = 2;
pub const MNT_EXPIRE: i32 = 4;
pub const MNT_FORCE: i32 = 1;
pub const SWAP_FLAG_DISCARD: i32 = 0x10000;
pub const SWAP_FLAG_DISCARD_ONCE: i32 = 0x20000;
pub const SWAP_FLAG_DISCARD_PAGES: i32 = 0x40000;
pub const SWAP_FLAG_PREFER: i32 = 0x8000;
pub const SWAP_FLAG_PRIO_MASK: i32 = 0x7fff;
pub const SWAP_FLAG_PRIO_SHIFT: i32 = 0;
pub const SYSLOG_ACTION_CLEAR: i32 = 5;
pub const SYSLOG_ACTION_CLOSE: i32 = 0;
pub const SYSLOG_ACTION_CONSOLE_LEVEL: i32 = 8;
pub const SYSLOG_ACTION_CONSOLE_OFF: i32 = 6;
pub const SYSLOG_ACTION_CONSOLE_ON: i32 = 7;
pub const SYSLOG_ACTION_OPEN: i32 = 1;
pub const SYSLOG_ACTION_READ: i32 = 2;
pub const SYSLOG_ACTION_READ_ALL: i32 = 3;
pub const SYSLOG_ACTION_READ_CLEAR: i32 = 4;
pub const SYSLOG_ACTION_SIZE_BUFFER: i32 = 10;
pub const SYSLOG_ACTION_SIZE_UNREAD: i32 = 9;
pub const UMOUNT_NOFOLLOW: i32 = 8;

#[repr(C)]
pub struct file_handle {
    pub handle_bytes: u32,
    pub handle_type: i32,
    pub f_handle: [u8; 0],
}
record!(file_handle: size 8, align 4);

#[repr(C)]
pub struct linux_dirent64 {
    pub d_ino: u64,
    pub d_off: i64,
    pub d_reclen: u16,
    pub d_type: u8,
    pub d_name: [core::ffi::c_char; 0],
}
record!(linux_dirent64: size 24, align 8);

#[repr(C)]
pub struct sched_param {
    pub sched_priority: i32,
}
record!(sched_param: size 4, align 4);

#[repr(C)]
pub struct sockaddr {
    pub sa_family: u16,
    pub sa_data: [core::ffi::c_char; 14],
}
record!(sockaddr: size 16, align 2);
