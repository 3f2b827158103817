// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sched.h

pub const CLONE_ARGS_SIZE_VER0: i32 = 64;
pub const CLONE_ARGS_SIZE_VER1: i32 = 80;
pub const CLONE_ARGS_SIZE_VER2: i32 = 88;
pub const CLONE_AUTOREAP: u64 = 0x400000000;
pub const CLONE_CHILD_CLEARTID: i32 = 0x200000;
pub const CLONE_CHILD_SETTID: i32 = 0x1000000;
pub const CLONE_CLEAR_SIGHAND: u64 = 0x100000000;
pub const CLONE_DETACHED: i32 = 0x400000;
pub const CLONE_EMPTY_MNTNS: u64 = 0x2000000000;
pub const CLONE_FILES: i32 = 0x400;
pub const CLONE_FS: i32 = 0x200;
pub const CLONE_INTO_CGROUP: u64 = 0x200000000;
pub const CLONE_IO: u32 = 0x80000000;
pub const CLONE_NEWCGROUP: i32 = 0x2000000;
pub const CLONE_NEWIPC: i32 = 0x8000000;
pub const CLONE_NEWNET: i32 = 0x40000000;
pub const CLONE_NEWNS: i32 = 0x20000;
pub const CLONE_NEWPID: i32 = 0x20000000;
pub const CLONE_NEWTIME: i32 = 0x80;
pub const CLONE_NEWUSER: i32 = 0x10000000;
pub const CLONE_NEWUTS: i32 = 0x4000000;
pub const CLONE_NNP: u64 = 0x800000000;
pub const CLONE_PARENT: i32 = 0x8000;
pub const CLONE_PARENT_SETTID: i32 = 0x100000;
pub const CLONE_PIDFD: i32 = 0x1000;
pub const CLONE_PIDFD_AUTOKILL: u64 = 0x1000000000;
pub const CLONE_PTRACE: i32 = 0x2000;
pub const CLONE_SETTLS: i32 = 0x80000;
pub const CLONE_SIGHAND: i32 = 0x800;
pub const CLONE_SYSVSEM: i32 = 0x40000;
pub const CLONE_THREAD: i32 = 0x10000;
pub const CLONE_UNTRACED: i32 = 0x800000;
pub const CLONE_VFORK: i32 = 0x4000;
pub const CLONE_VM: i32 = 0x100;
pub const CSIGNAL: i32 = 0xff;
pub const SCHED_BATCH: i32 = 3;
pub const SCHED_DEADLINE: i32 = 6;
pub const SCHED_EXT: i32 = 7;
pub const SCHED_FIFO: i32 = 1;
pub const SCHED_FLAG_ALL: i32 = 127;
pub const SCHED_FLAG_DL_OVERRUN: i32 = 0x4;
pub const SCHED_FLAG_KEEP_ALL: i32 = 24;
pub const SCHED_FLAG_KEEP_PARAMS: i32 = 0x10;
pub const SCHED_FLAG_KEEP_POLICY: i32 = 0x8;
pub const SCHED_FLAG_RECLAIM: i32 = 0x2;
pub const SCHED_FLAG_RESET_ON_FORK: i32 = 0x1;
pub const SCHED_FLAG_UTIL_CLAMP: i32 = 96;
pub const SCHED_FLAG_UTIL_CLAMP_MAX: i32 = 0x40;
pub const SCHED_FLAG_UTIL_CLAMP_MIN: i32 = 0x20;
pub const SCHED_GETATTR_FLAG_DL_DYNAMIC: i32 = 0x1;
pub const SCHED_IDLE: i32 = 5;
pub const SCHED_NORMAL: i32 = 0;
pub const SCHED_RESET_ON_FORK: i32 = 0x40000000;
pub const SCHED_RR: i32 = 2;
pub const UNSHARE_EMPTY_MNTNS: i32 = 0x100000;

#[repr(C)]
pub struct clone_args {
    pub flags: u64,
    pub pidfd: u64,
    pub child_tid: u64,
    pub parent_tid: u64,
    pub exit_signal: u64,
    pub stack: u64,
    pub stack_size: u64,
    pub tls: u64,
    pub set_tid: u64,
    pub set_tid_size: u64,
    pub cgroup: u64,
}

records! {
    clone_args: size 88, align 8;
}
