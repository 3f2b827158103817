// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.

//! The calls that every architecture has, under the same names and with the same signatures.
//!
//! Times and file sizes are 64 bits wide, ids 32. Calls that only x86_64 has are in [`raw`](super).

pub use super::{
    accept, accept4, acct, add_key, bind, bpf, brk, cachestat, capget, capset, chdir, chroot,
    clock_adjtime, clock_getres, clock_gettime, clock_nanosleep, clock_settime, clone, clone3,
    close, close_range, connect, copy_file_range, delete_module, dup, dup3, epoll_create1,
    epoll_ctl, epoll_pwait, epoll_pwait2, eventfd2, execve, execveat, exit, exit_group, faccessat,
    faccessat2, fallocate, fanotify_init, fanotify_mark, fchdir, fchmod, fchmodat, fchmodat2,
    fchown, fchownat, fcntl, fdatasync, fgetxattr, file_getattr, file_setattr, finit_module,
    flistxattr, flock, fremovexattr, fsconfig, fsetxattr, fsmount, fsopen, fspick, fstat, fstatfs,
    fsync, ftruncate, futex, futex_requeue, futex_wait, futex_waitv, futex_wake, get_mempolicy,
    get_robust_list, getcpu, getcwd, getdents64, getegid, geteuid, getgid, getgroups, getitimer,
    getpeername, getpgid, getpid, getppid, getpriority, getrandom, getresgid, getresuid, getrlimit,
    getrusage, getsid, getsockname, getsockopt, gettid, gettimeofday, getuid, getxattr, getxattrat,
    init_module, inotify_add_watch, inotify_init1, inotify_rm_watch, io_cancel, io_destroy,
    io_pgetevents, io_setup, io_submit, io_uring_enter, io_uring_register, io_uring_setup, ioctl,
    ioprio_get, ioprio_set, kcmp, kexec_file_load, kexec_load, keyctl, kill, landlock_add_rule,
    landlock_create_ruleset, landlock_restrict_self, lgetxattr, linkat, listen, listmount, listns,
    listxattr, listxattrat, llistxattr, lremovexattr, lsetxattr, lsm_get_self_attr,
    lsm_list_modules, lsm_set_self_attr, madvise, map_shadow_stack, mbind, membarrier,
    memfd_create, migrate_pages, mincore, mkdirat, mknodat, mlock, mlock2, mlockall, mount,
    mount_setattr, move_mount, move_pages, mprotect, mq_getsetattr, mq_notify, mq_open,
    mq_timedreceive, mq_timedsend, mq_unlink, mremap, mseal, msgget, msgrcv, msgsnd, msync,
    munlock, munlockall, munmap, name_to_handle_at, newfstatat, open_by_handle_at, open_tree,
    open_tree_attr, openat, openat2, perf_event_open, personality, pidfd_getfd, pidfd_open,
    pidfd_send_signal, pipe2, pivot_root, pkey_alloc, pkey_free, pkey_mprotect, ppoll, prctl,
    pread64, prlimit64, process_madvise, process_mrelease, process_vm_readv, process_vm_writev,
    pselect6, ptrace, pwrite64, quotactl, quotactl_fd, read, readahead, readlinkat, readv, reboot,
    recvfrom, recvmmsg, recvmsg, remap_file_pages, removexattr, removexattrat, renameat2,
    request_key, restart_syscall, rseq, rseq_slice_yield, rt_sigaction, rt_sigpending,
    rt_sigprocmask, rt_sigqueueinfo, rt_sigsuspend, rt_sigtimedwait, rt_tgsigqueueinfo,
    sched_get_priority_max, sched_get_priority_min, sched_getaffinity, sched_getattr,
    sched_getparam, sched_getscheduler, sched_rr_get_interval, sched_setaffinity, sched_setattr,
    sched_setparam, sched_setscheduler, sched_yield, seccomp, semctl, semget, semop, semtimedop,
    sendfile, sendmmsg, sendmsg, sendto, set_mempolicy, set_mempolicy_home_node, set_robust_list,
    set_tid_address, setdomainname, setfsgid, setfsuid, setgid, setgroups, sethostname, setitimer,
    setns, setpgid, setpriority, setregid, setresgid, setresuid, setreuid, setrlimit, setsid,
    setsockopt, settimeofday, setuid, setxattr, setxattrat, shmat, shmdt, shmget, shutdown,
    sigaltstack, signalfd4, socket, socketpair, splice, statfs, statmount, statx, swapoff, swapon,
    symlinkat, sync, sync_file_range, syncfs, sysinfo, syslog, tee, tgkill, timer_create,
    timer_delete, timer_getoverrun, timer_gettime, timer_settime, timerfd_create, timerfd_gettime,
    timerfd_settime, times, tkill, truncate, umask, umount2, uname, unlinkat, unshare, userfaultfd,
    utimensat, vhangup, vmsplice, wait4, waitid, write, writev,
};
pub use crate::uapi::{F_GETLK, F_SETLK, F_SETLKW, flock, stat, statfs};
use crate::{Ret, uapi};
use core::ffi::{c_int, c_uint, c_ulong, c_void};

/// Takes the arguments in one order, and 64 bits of length, on every architecture.
#[inline]
pub unsafe fn fadvise64(fd: c_int, offset: i64, len: i64, advice: c_int) -> Ret {
    unsafe { super::fadvise64(fd, offset, len as _, advice) }
}

/// Writes the new position to `result`; the returned word tells only whether the call failed.
#[inline]
pub unsafe fn lseek(fd: c_uint, offset: i64, result: *mut i64, whence: c_uint) -> Ret {
    let ret = unsafe { super::lseek(fd, offset, whence) };
    if let Ok(position) = ret.ptr() {
        unsafe { result.write(position.addr() as i64) };
    }
    ret
}

/// Takes the offset in bytes on every architecture.
#[inline]
pub unsafe fn mmap(
    addr: *mut c_void,
    len: c_ulong,
    prot: c_ulong,
    flags: c_ulong,
    fd: c_ulong,
    offset: u64,
) -> Ret {
    unsafe { super::mmap(addr, len, prot, flags, fd, offset) }
}

/// Uses the 64-bit form of the record, which arm takes only when `cmd` asks for it.
#[inline]
pub unsafe fn msgctl(msqid: c_int, cmd: c_int, buf: *mut uapi::msqid64_ds) -> Ret {
    unsafe { super::msgctl(msqid, cmd, buf.cast()) }
}

/// Takes the position in one argument on every architecture.
#[inline]
pub unsafe fn preadv(fd: c_ulong, vec: *const uapi::iovec, vlen: c_ulong, pos: i64) -> Ret {
    unsafe { super::preadv(fd, vec, vlen, pos as c_ulong, 0) }
}

/// Takes the position in one argument on every architecture.
#[inline]
pub unsafe fn preadv2(
    fd: c_ulong,
    vec: *const uapi::iovec,
    vlen: c_ulong,
    pos: i64,
    flags: c_int,
) -> Ret {
    unsafe { super::preadv2(fd, vec, vlen, pos as c_ulong, 0, flags) }
}

/// Takes the position in one argument on every architecture.
#[inline]
pub unsafe fn pwritev(fd: c_ulong, vec: *const uapi::iovec, vlen: c_ulong, pos: i64) -> Ret {
    unsafe { super::pwritev(fd, vec, vlen, pos as c_ulong, 0) }
}

/// Takes the position in one argument on every architecture.
#[inline]
pub unsafe fn pwritev2(
    fd: c_ulong,
    vec: *const uapi::iovec,
    vlen: c_ulong,
    pos: i64,
    flags: c_int,
) -> Ret {
    unsafe { super::pwritev2(fd, vec, vlen, pos as c_ulong, 0, flags) }
}

/// Uses the 64-bit form of the record, which arm takes only when `cmd` asks for it.
#[inline]
pub unsafe fn shmctl(shmid: c_int, cmd: c_int, buf: *mut uapi::shmid64_ds) -> Ret {
    unsafe { super::shmctl(shmid, cmd, buf.cast()) }
}
