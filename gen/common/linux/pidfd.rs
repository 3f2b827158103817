// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pidfd.h

pub const PIDFD_COREDUMPED: u32 = 0x1;
pub const PIDFD_COREDUMP_ROOT: u32 = 0x8;
pub const PIDFD_COREDUMP_SKIP: u32 = 0x2;
pub const PIDFD_COREDUMP_USER: u32 = 0x4;
pub const PIDFD_GET_CGROUP_NAMESPACE: u32 = 0xff01;
pub const PIDFD_GET_INFO: u32 = 0xc058ff0b;
pub const PIDFD_GET_IPC_NAMESPACE: u32 = 0xff02;
pub const PIDFD_GET_MNT_NAMESPACE: u32 = 0xff03;
pub const PIDFD_GET_NET_NAMESPACE: u32 = 0xff04;
pub const PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE: u32 = 0xff06;
pub const PIDFD_GET_PID_NAMESPACE: u32 = 0xff05;
pub const PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE: u32 = 0xff08;
pub const PIDFD_GET_TIME_NAMESPACE: u32 = 0xff07;
pub const PIDFD_GET_USER_NAMESPACE: u32 = 0xff09;
pub const PIDFD_GET_UTS_NAMESPACE: u32 = 0xff0a;
pub const PIDFD_INFO_CGROUPID: u32 = 0x4;
pub const PIDFD_INFO_COREDUMP: u32 = 0x10;
pub const PIDFD_INFO_COREDUMP_CODE: u32 = 0x80;
pub const PIDFD_INFO_COREDUMP_SIGNAL: u32 = 0x40;
pub const PIDFD_INFO_CREDS: u32 = 0x2;
pub const PIDFD_INFO_EXIT: u32 = 0x8;
pub const PIDFD_INFO_PID: u32 = 0x1;
pub const PIDFD_INFO_SIZE_VER0: i32 = 64;
pub const PIDFD_INFO_SIZE_VER1: i32 = 72;
pub const PIDFD_INFO_SIZE_VER2: i32 = 80;
pub const PIDFD_INFO_SIZE_VER3: i32 = 88;
pub const PIDFD_INFO_SUPPORTED_MASK: u32 = 0x20;
pub const PIDFD_NONBLOCK: i32 = 0x800;
pub const PIDFD_SELF: i32 = -10000;
pub const PIDFD_SELF_PROCESS: i32 = -10001;
pub const PIDFD_SIGNAL_PROCESS_GROUP: u32 = 0x4;
pub const PIDFD_SIGNAL_THREAD: u32 = 0x1;
pub const PIDFD_SIGNAL_THREAD_GROUP: u32 = 0x2;
pub const PIDFD_THREAD: i32 = 128;
pub const PIDFS_IOCTL_MAGIC: i32 = 0xff;

#[repr(C)]
pub struct pidfd_info {
    pub mask: u64,
    pub cgroupid: u64,
    pub pid: u32,
    pub tgid: u32,
    pub ppid: u32,
    pub ruid: u32,
    pub rgid: u32,
    pub euid: u32,
    pub egid: u32,
    pub suid: u32,
    pub sgid: u32,
    pub fsuid: u32,
    pub fsgid: u32,
    pub exit_code: i32,
    pub coredump_mask: u32,
    pub coredump_signal: u32,
    pub coredump_code: u32,
    pub coredump_pad: u32,
    pub supported_mask: u64,
}

records! {
    pidfd_info: size 88, align 8;
}
