// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.

//! The calls that every architecture has, under the same names and with the same signatures.
//!
//! Times and file sizes are 64 bits wide, ids 32. Calls that only arm has are in [`raw`](super).

pub use super::{
    accept, accept4, acct, add_key, bind, bpf, brk, cachestat, capget, capset, chdir, chroot,
    clock_adjtime64 as clock_adjtime, clock_getres_time64 as clock_getres,
    clock_gettime64 as clock_gettime, clock_nanosleep_time64 as clock_nanosleep,
    clock_settime64 as clock_settime, clone3, close, close_range, connect, copy_file_range,
    delete_module, dup, dup3, epoll_create1, epoll_ctl, epoll_pwait, epoll_pwait2, eventfd2,
    execve, execveat, exit, exit_group, faccessat, faccessat2, fallocate, fanotify_init,
    fanotify_mark, fchdir, fchmod, fchmodat, fchmodat2, fchown32 as fchown, fchownat,
    fcntl64 as fcntl, fdatasync, fgetxattr, file_getattr, file_setattr, finit_module, flistxattr,
    flock, fremovexattr, fsconfig, fsetxattr, fsmount, fsopen, fspick, fstat64 as fstat,
    fstatat64 as newfstatat, fsync, ftruncate64 as ftruncate, futex_requeue, futex_time64 as futex,
    futex_wait, futex_waitv, futex_wake, get_mempolicy, get_robust_list, getcpu, getcwd,
    getdents64, getegid32 as getegid, geteuid32 as geteuid, getgid32 as getgid,
    getgroups32 as getgroups, getitimer, getpeername, getpgid, getpid, getppid, getpriority,
    getrandom, getresgid32 as getresgid, getresuid32 as getresuid, getrusage, getsid, getsockname,
    getsockopt, gettid, gettimeofday, getuid32 as getuid, getxattr, getxattrat, init_module,
    inotify_add_watch, inotify_init1, inotify_rm_watch, io_cancel, io_destroy,
    io_pgetevents_time64 as io_pgetevents, io_setup, io_submit, io_uring_enter, io_uring_register,
    io_uring_setup, ioctl, ioprio_get, ioprio_set, kcmp, kexec_file_load, kexec_load, keyctl, kill,
    landlock_add_rule, landlock_create_ruleset, landlock_restrict_self, lgetxattr, linkat, listen,
    listmount, listns, listxattr, listxattrat, llistxattr, lremovexattr, lsetxattr,
    lsm_get_self_attr, lsm_list_modules, lsm_set_self_attr, madvise, map_shadow_stack, mbind,
    membarrier, memfd_create, migrate_pages, mincore, mkdirat, mknodat, mlock, mlock2, mlockall,
    mount, mount_setattr, move_mount, move_pages, mprotect, mq_getsetattr, mq_notify, mq_open,
    mq_timedreceive_time64 as mq_timedreceive, mq_timedsend_time64 as mq_timedsend, mq_unlink,
    mremap, mseal, msgget, msgrcv, msgsnd, msync, munlock, munlockall, munmap, name_to_handle_at,
    open_by_handle_at, open_tree, open_tree_attr, openat, openat2, perf_event_open, personality,
    pidfd_getfd, pidfd_open, pidfd_send_signal, pipe2, pivot_root, pkey_alloc, pkey_free,
    pkey_mprotect, ppoll_time64 as ppoll, prctl, pread64, prlimit64, process_madvise,
    process_mrelease, process_vm_readv, process_vm_writev, pselect6_time64 as pselect6, ptrace,
    pwrite64, quotactl, quotactl_fd, read, readahead, readlinkat, readv, reboot, recvfrom,
    recvmmsg_time64 as recvmmsg, recvmsg, remap_file_pages, removexattr, removexattrat, renameat2,
    request_key, restart_syscall, rseq, rseq_slice_yield, rt_sigaction, rt_sigpending,
    rt_sigprocmask, rt_sigqueueinfo, rt_sigsuspend, rt_sigtimedwait_time64 as rt_sigtimedwait,
    rt_tgsigqueueinfo, sched_get_priority_max, sched_get_priority_min, sched_getaffinity,
    sched_getattr, sched_getparam, sched_getscheduler,
    sched_rr_get_interval_time64 as sched_rr_get_interval, sched_setaffinity, sched_setattr,
    sched_setparam, sched_setscheduler, sched_yield, seccomp, semget, semop,
    semtimedop_time64 as semtimedop, sendfile64 as sendfile, sendmmsg, sendmsg, sendto,
    set_mempolicy, set_mempolicy_home_node, set_robust_list, set_tid_address, setdomainname,
    setfsgid32 as setfsgid, setfsuid32 as setfsuid, setgid32 as setgid, setgroups32 as setgroups,
    sethostname, setitimer, setns, setpgid, setpriority, setregid32 as setregid,
    setresgid32 as setresgid, setresuid32 as setresuid, setreuid32 as setreuid, setrlimit, setsid,
    setsockopt, settimeofday, setuid32 as setuid, setxattr, setxattrat, shmat, shmdt, shmget,
    shutdown, sigaltstack, signalfd4, socket, socketpair, splice, statmount, statx, swapoff,
    swapon, symlinkat, sync, syncfs, sysinfo, syslog, tee, tgkill, timer_create, timer_delete,
    timer_getoverrun, timer_gettime64 as timer_gettime, timer_settime64 as timer_settime,
    timerfd_create, timerfd_gettime64 as timerfd_gettime, timerfd_settime64 as timerfd_settime,
    times, tkill, truncate64 as truncate, ugetrlimit as getrlimit, umask, umount2, uname, unlinkat,
    unshare, userfaultfd, utimensat_time64 as utimensat, vhangup, vmsplice, wait4, waitid, write,
    writev,
};
pub use crate::uapi::{
    F_GETLK64 as F_GETLK, F_SETLK64 as F_SETLK, F_SETLKW64 as F_SETLKW, flock64 as flock,
    stat64 as stat, statfs64 as statfs,
};
use crate::{Ret, uapi};
use core::ffi::{c_char, c_int, c_uint, c_ulong, c_void};
use core::ptr::without_provenance_mut;

/// Takes the arguments in one order on every architecture; the limits of `raw::clone` hold.
#[inline]
pub unsafe fn clone(
    clone_flags: c_ulong,
    newsp: *mut c_void,
    parent_tidptr: *mut c_int,
    child_tidptr: *mut c_int,
    tls: c_ulong,
) -> Ret {
    unsafe { super::clone(clone_flags, newsp, parent_tidptr, tls, child_tidptr) }
}

/// Takes the arguments in one order, and 64 bits of length, on every architecture.
#[inline]
pub unsafe fn fadvise64(fd: c_int, offset: i64, len: i64, advice: c_int) -> Ret {
    unsafe { super::arm_fadvise64_64(fd, advice, offset, len) }
}

/// Gives the kernel the size of the record where it asks for one.
#[inline]
pub unsafe fn fstatfs(fd: c_uint, buf: *mut statfs) -> Ret {
    unsafe { super::fstatfs64(fd, size_of::<statfs>(), buf) }
}

/// Writes the new position to `result`; the returned word tells only whether the call failed.
#[inline]
pub unsafe fn lseek(fd: c_uint, offset: i64, result: *mut i64, whence: c_uint) -> Ret {
    unsafe {
        super::_llseek(
            fd,
            (offset >> 32) as c_ulong,
            offset as c_ulong,
            result,
            whence,
        )
    }
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
    // The kernel takes 32 bits of 4096-byte units.
    if !offset.is_multiple_of(4096) || offset >> 44 != 0 {
        return Ret(without_provenance_mut(-(uapi::EINVAL as isize) as usize));
    }
    unsafe { super::mmap2(addr, len, prot, flags, fd, (offset >> 12) as c_ulong) }
}

/// Uses the 64-bit form of the record, which arm takes only when `cmd` asks for it.
#[inline]
pub unsafe fn msgctl(msqid: c_int, cmd: c_int, buf: *mut uapi::msqid64_ds) -> Ret {
    unsafe { super::msgctl(msqid, cmd | uapi::IPC_64 as c_int, buf.cast()) }
}

/// Takes the position in one argument on every architecture.
#[inline]
pub unsafe fn preadv(fd: c_ulong, vec: *const uapi::iovec, vlen: c_ulong, pos: i64) -> Ret {
    unsafe { super::preadv(fd, vec, vlen, pos as c_ulong, (pos >> 32) as c_ulong) }
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
    unsafe { super::preadv2(fd, vec, vlen, pos as c_ulong, (pos >> 32) as c_ulong, flags) }
}

/// Takes the position in one argument on every architecture.
#[inline]
pub unsafe fn pwritev(fd: c_ulong, vec: *const uapi::iovec, vlen: c_ulong, pos: i64) -> Ret {
    unsafe { super::pwritev(fd, vec, vlen, pos as c_ulong, (pos >> 32) as c_ulong) }
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
    unsafe { super::pwritev2(fd, vec, vlen, pos as c_ulong, (pos >> 32) as c_ulong, flags) }
}

/// Uses the 64-bit form of the record, which arm takes only when `cmd` asks for it.
#[inline]
pub unsafe fn semctl(semid: c_int, semnum: c_int, cmd: c_int, arg: c_ulong) -> Ret {
    unsafe { super::semctl(semid, semnum, cmd | uapi::IPC_64 as c_int, arg) }
}

/// Uses the 64-bit form of the record, which arm takes only when `cmd` asks for it.
#[inline]
pub unsafe fn shmctl(shmid: c_int, cmd: c_int, buf: *mut uapi::shmid64_ds) -> Ret {
    unsafe { super::shmctl(shmid, cmd | uapi::IPC_64 as c_int, buf.cast()) }
}

/// Gives the kernel the size of the record where it asks for one.
#[inline]
pub unsafe fn statfs(pathname: *const c_char, buf: *mut statfs) -> Ret {
    unsafe { super::statfs64(pathname, size_of::<statfs>(), buf) }
}

/// Takes the arguments in one order on every architecture.
#[inline]
pub unsafe fn sync_file_range(fd: c_int, offset: i64, nbytes: i64, flags: c_uint) -> Ret {
    unsafe { super::arm_sync_file_range(fd, flags, offset, nbytes) }
}
