// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/seccomp.h

pub const SECCOMP_ADDFD_FLAG_SEND: u32 = 0x2;
pub const SECCOMP_ADDFD_FLAG_SETFD: u32 = 0x1;
pub const SECCOMP_FILTER_FLAG_LOG: u32 = 0x2;
pub const SECCOMP_FILTER_FLAG_NEW_LISTENER: u32 = 0x8;
pub const SECCOMP_FILTER_FLAG_SPEC_ALLOW: u32 = 0x4;
pub const SECCOMP_FILTER_FLAG_TSYNC: u32 = 0x1;
pub const SECCOMP_FILTER_FLAG_TSYNC_ESRCH: u32 = 0x10;
pub const SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV: u32 = 0x20;
pub const SECCOMP_GET_ACTION_AVAIL: i32 = 2;
pub const SECCOMP_GET_NOTIF_SIZES: i32 = 3;
pub const SECCOMP_IOCTL_NOTIF_ADDFD: u32 = 0x40182103;
pub const SECCOMP_IOCTL_NOTIF_ID_VALID: u32 = 0x40082102;
pub const SECCOMP_IOCTL_NOTIF_RECV: u32 = 0xc0502100;
pub const SECCOMP_IOCTL_NOTIF_SEND: u32 = 0xc0182101;
pub const SECCOMP_IOCTL_NOTIF_SET_FLAGS: u32 = 0x40082104;
pub const SECCOMP_IOC_MAGIC: i32 = 33;
pub const SECCOMP_MODE_DISABLED: i32 = 0;
pub const SECCOMP_MODE_FILTER: i32 = 2;
pub const SECCOMP_MODE_STRICT: i32 = 1;
pub const SECCOMP_RET_ACTION: u32 = 0x7fff0000;
pub const SECCOMP_RET_ACTION_FULL: u32 = 0xffff0000;
pub const SECCOMP_RET_ALLOW: u32 = 0x7fff0000;
pub const SECCOMP_RET_DATA: u32 = 0xffff;
pub const SECCOMP_RET_ERRNO: u32 = 0x50000;
pub const SECCOMP_RET_KILL: u32 = 0;
pub const SECCOMP_RET_KILL_PROCESS: u32 = 0x80000000;
pub const SECCOMP_RET_KILL_THREAD: u32 = 0x0;
pub const SECCOMP_RET_LOG: u32 = 0x7ffc0000;
pub const SECCOMP_RET_TRACE: u32 = 0x7ff00000;
pub const SECCOMP_RET_TRAP: u32 = 0x30000;
pub const SECCOMP_RET_USER_NOTIF: u32 = 0x7fc00000;
pub const SECCOMP_SET_MODE_FILTER: i32 = 1;
pub const SECCOMP_SET_MODE_STRICT: i32 = 0;
pub const SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP: u32 = 0x1;
pub const SECCOMP_USER_NOTIF_FLAG_CONTINUE: u32 = 0x1;

#[repr(C)]
pub struct seccomp_data {
    pub nr: i32,
    pub arch: u32,
    pub instruction_pointer: u64,
    pub args: [u64; 6],
}

#[repr(C)]
pub struct seccomp_notif {
    pub id: u64,
    pub pid: u32,
    pub flags: u32,
    pub data: seccomp_data,
}

#[repr(C)]
pub struct seccomp_notif_addfd {
    pub id: u64,
    pub flags: u32,
    pub srcfd: u32,
    pub newfd: u32,
    pub newfd_flags: u32,
}

#[repr(C)]
pub struct seccomp_notif_resp {
    pub id: u64,
    pub val: i64,
    pub error: i32,
    pub flags: u32,
}

#[repr(C)]
pub struct seccomp_notif_sizes {
    pub seccomp_notif: u16,
    pub seccomp_notif_resp: u16,
    pub seccomp_data: u16,
}

records! {
    seccomp_data: size 64, align 8;
    seccomp_notif: size 80, align 8;
    seccomp_notif_addfd: size 24, align 8;
    seccomp_notif_resp: size 24, align 8;
    seccomp_notif_sizes: size 6, align 2;
}
