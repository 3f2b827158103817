// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.

//! Every system call of x86_64, with the kernel's name, argument names and types.
//!
//! These have a number and no function:
//!
//! - `rt_sigreturn`: it replaces all registers from the signal frame on the stack and returns to no caller.
//! - `uretprobe`: outside the trampoline of a return probe it kills the caller.
//! - `vfork`: it returns twice to one stack frame, which the child overwrites before the parent sees it.
//!
//! # Safety
//!
//! A function here issues the call of its name and nothing more. The kernel reads and writes
//! what the arguments name; that this breaks nothing Rust code relies on is the caller's part.
//! The contract of each call is its page in section 2 of the manual.

#![allow(
    clippy::missing_safety_doc,
    clippy::undocumented_unsafe_blocks,
    reason = "said once, above"
)]

pub mod portable;

use super::nr;
use crate::arch::{syscall0, syscall1, syscall2, syscall3, syscall4, syscall5, syscall6};
use crate::{Ret, uapi};
use core::ffi::{c_char, c_int, c_long, c_uint, c_ulong, c_void};

/// Issues `accept(int fd, struct sockaddr *upeer_sockaddr, int *upeer_addrlen)`.
#[inline]
pub unsafe fn accept(
    fd: c_int,
    upeer_sockaddr: *mut uapi::sockaddr,
    upeer_addrlen: *mut c_int,
) -> Ret {
    unsafe {
        syscall3(
            nr::accept,
            fd.into(),
            upeer_sockaddr.into(),
            upeer_addrlen.into(),
        )
    }
}

/// Issues `accept4(int fd, struct sockaddr *upeer_sockaddr, int *upeer_addrlen, int flags)`.
#[inline]
pub unsafe fn accept4(
    fd: c_int,
    upeer_sockaddr: *mut uapi::sockaddr,
    upeer_addrlen: *mut c_int,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::accept4,
            fd.into(),
            upeer_sockaddr.into(),
            upeer_addrlen.into(),
            flags.into(),
        )
    }
}

/// Issues `access(const char *filename, int mode)`.
#[inline]
pub unsafe fn access(filename: *const c_char, mode: c_int) -> Ret {
    unsafe { syscall2(nr::access, filename.into(), mode.into()) }
}

/// Issues `acct(const char *name)`.
#[inline]
pub unsafe fn acct(name: *const c_char) -> Ret {
    unsafe { syscall1(nr::acct, name.into()) }
}

/// Issues `add_key(const char *_type, const char *_description, const void *_payload, size_t plen, key_serial_t ringid)`.
#[inline]
pub unsafe fn add_key(
    _type: *const c_char,
    _description: *const c_char,
    _payload: *const c_void,
    plen: usize,
    ringid: i32,
) -> Ret {
    unsafe {
        syscall5(
            nr::add_key,
            _type.into(),
            _description.into(),
            _payload.into(),
            plen.into(),
            ringid.into(),
        )
    }
}

/// Issues `adjtimex(struct __kernel_timex *txc_p)`.
#[inline]
pub unsafe fn adjtimex(txc_p: *mut uapi::__kernel_timex) -> Ret {
    unsafe { syscall1(nr::adjtimex, txc_p.into()) }
}

/// Issues `alarm(unsigned int seconds)`.
#[inline]
pub unsafe fn alarm(seconds: c_uint) -> Ret {
    unsafe { syscall1(nr::alarm, seconds.into()) }
}

/// Issues `arch_prctl(int option, unsigned long arg2)`.
#[inline]
pub unsafe fn arch_prctl(option: c_int, arg2: c_ulong) -> Ret {
    unsafe { syscall2(nr::arch_prctl, option.into(), arg2.into()) }
}

/// Issues `bind(int fd, struct sockaddr *umyaddr, int addrlen)`.
#[inline]
pub unsafe fn bind(fd: c_int, umyaddr: *mut uapi::sockaddr, addrlen: c_int) -> Ret {
    unsafe { syscall3(nr::bind, fd.into(), umyaddr.into(), addrlen.into()) }
}

/// Issues `bpf(int cmd, union bpf_attr *uattr, unsigned int size, struct bpf_common_attr *uattr_common, unsigned int size_common)`.
#[inline]
pub unsafe fn bpf(
    cmd: c_int,
    uattr: *mut uapi::bpf_attr,
    size: c_uint,
    uattr_common: *mut uapi::bpf_common_attr,
    size_common: c_uint,
) -> Ret {
    unsafe {
        syscall5(
            nr::bpf,
            cmd.into(),
            uattr.into(),
            size.into(),
            uattr_common.into(),
            size_common.into(),
        )
    }
}

/// Issues `brk(unsigned long brk)`.
///
/// Returns the break as it then is, never an error.
#[inline]
pub unsafe fn brk(brk: *mut c_void) -> Ret {
    unsafe { syscall1(nr::brk, brk.into()) }
}

/// Issues `cachestat(unsigned int fd, struct cachestat_range *cstat_range, struct cachestat *cstat, unsigned int flags)`.
#[inline]
pub unsafe fn cachestat(
    fd: c_uint,
    cstat_range: *mut uapi::cachestat_range,
    cstat: *mut uapi::cachestat,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::cachestat,
            fd.cast_signed().into(),
            cstat_range.into(),
            cstat.into(),
            flags.into(),
        )
    }
}

/// Issues `capget(cap_user_header_t header, cap_user_data_t dataptr)`.
#[inline]
pub unsafe fn capget(
    header: *mut uapi::__user_cap_header_struct,
    dataptr: *mut uapi::__user_cap_data_struct,
) -> Ret {
    unsafe { syscall2(nr::capget, header.into(), dataptr.into()) }
}

/// Issues `capset(cap_user_header_t header, cap_user_data_t data)`.
#[inline]
pub unsafe fn capset(
    header: *mut uapi::__user_cap_header_struct,
    data: *mut uapi::__user_cap_data_struct,
) -> Ret {
    unsafe { syscall2(nr::capset, header.into(), data.into()) }
}

/// Issues `chdir(const char *filename)`.
#[inline]
pub unsafe fn chdir(filename: *const c_char) -> Ret {
    unsafe { syscall1(nr::chdir, filename.into()) }
}

/// Issues `chmod(const char *filename, umode_t mode)`.
#[inline]
pub unsafe fn chmod(filename: *const c_char, mode: u16) -> Ret {
    unsafe { syscall2(nr::chmod, filename.into(), mode.into()) }
}

/// Issues `chown(const char *filename, uid_t user, gid_t group)`.
#[inline]
pub unsafe fn chown(filename: *const c_char, user: c_uint, group: c_uint) -> Ret {
    unsafe { syscall3(nr::chown, filename.into(), user.into(), group.into()) }
}

/// Issues `chroot(const char *filename)`.
#[inline]
pub unsafe fn chroot(filename: *const c_char) -> Ret {
    unsafe { syscall1(nr::chroot, filename.into()) }
}

/// Issues `clock_adjtime(clockid_t which_clock, struct __kernel_timex *utx)`.
#[inline]
pub unsafe fn clock_adjtime(which_clock: c_int, utx: *mut uapi::__kernel_timex) -> Ret {
    unsafe { syscall2(nr::clock_adjtime, which_clock.into(), utx.into()) }
}

/// Issues `clock_getres(clockid_t which_clock, struct __kernel_timespec *tp)`.
#[inline]
pub unsafe fn clock_getres(which_clock: c_int, tp: *mut uapi::__kernel_timespec) -> Ret {
    unsafe { syscall2(nr::clock_getres, which_clock.into(), tp.into()) }
}

/// Issues `clock_gettime(clockid_t which_clock, struct __kernel_timespec *tp)`.
#[inline]
pub unsafe fn clock_gettime(which_clock: c_int, tp: *mut uapi::__kernel_timespec) -> Ret {
    unsafe { syscall2(nr::clock_gettime, which_clock.into(), tp.into()) }
}

/// Issues `clock_nanosleep(clockid_t which_clock, int flags, const struct __kernel_timespec *rqtp, struct __kernel_timespec *rmtp)`.
#[inline]
pub unsafe fn clock_nanosleep(
    which_clock: c_int,
    flags: c_int,
    rqtp: *const uapi::__kernel_timespec,
    rmtp: *mut uapi::__kernel_timespec,
) -> Ret {
    unsafe {
        syscall4(
            nr::clock_nanosleep,
            which_clock.into(),
            flags.into(),
            rqtp.into(),
            rmtp.into(),
        )
    }
}

/// Issues `clock_settime(clockid_t which_clock, const struct __kernel_timespec *tp)`.
#[inline]
pub unsafe fn clock_settime(which_clock: c_int, tp: *const uapi::__kernel_timespec) -> Ret {
    unsafe { syscall2(nr::clock_settime, which_clock.into(), tp.into()) }
}

/// Issues `clone(unsigned long clone_flags, unsigned long newsp, int *parent_tidptr, int *child_tidptr, unsigned long tls)`.
///
/// Only without a new stack and CLONE_VM: else the child returns into a frame that is not its own.
#[inline]
pub unsafe fn clone(
    clone_flags: c_ulong,
    newsp: *mut c_void,
    parent_tidptr: *mut c_int,
    child_tidptr: *mut c_int,
    tls: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::clone,
            clone_flags.into(),
            newsp.into(),
            parent_tidptr.into(),
            child_tidptr.into(),
            tls.into(),
        )
    }
}

/// Issues `clone3(struct clone_args *uargs, size_t size)`.
///
/// Only without a new stack and CLONE_VM: else the child returns into a frame that is not its own.
#[inline]
pub unsafe fn clone3(uargs: *mut uapi::clone_args, size: usize) -> Ret {
    unsafe { syscall2(nr::clone3, uargs.into(), size.into()) }
}

/// Issues `close(unsigned int fd)`.
#[inline]
pub unsafe fn close(fd: c_uint) -> Ret {
    unsafe { syscall1(nr::close, fd.cast_signed().into()) }
}

/// Issues `close_range(unsigned int fd, unsigned int max_fd, unsigned int flags)`.
#[inline]
pub unsafe fn close_range(fd: c_uint, max_fd: c_uint, flags: c_uint) -> Ret {
    unsafe {
        syscall3(
            nr::close_range,
            fd.cast_signed().into(),
            max_fd.into(),
            flags.into(),
        )
    }
}

/// Issues `connect(int fd, struct sockaddr *uservaddr, int addrlen)`.
#[inline]
pub unsafe fn connect(fd: c_int, uservaddr: *mut uapi::sockaddr, addrlen: c_int) -> Ret {
    unsafe { syscall3(nr::connect, fd.into(), uservaddr.into(), addrlen.into()) }
}

/// Issues `copy_file_range(int fd_in, loff_t *off_in, int fd_out, loff_t *off_out, size_t len, unsigned int flags)`.
#[inline]
pub unsafe fn copy_file_range(
    fd_in: c_int,
    off_in: *mut i64,
    fd_out: c_int,
    off_out: *mut i64,
    len: usize,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall6(
            nr::copy_file_range,
            fd_in.into(),
            off_in.into(),
            fd_out.into(),
            off_out.into(),
            len.into(),
            flags.into(),
        )
    }
}

/// Issues `creat(const char *pathname, umode_t mode)`.
#[inline]
pub unsafe fn creat(pathname: *const c_char, mode: u16) -> Ret {
    unsafe { syscall2(nr::creat, pathname.into(), mode.into()) }
}

/// Issues `delete_module(const char *name_user, unsigned int flags)`.
#[inline]
pub unsafe fn delete_module(name_user: *const c_char, flags: c_uint) -> Ret {
    unsafe { syscall2(nr::delete_module, name_user.into(), flags.into()) }
}

/// Issues `dup(unsigned int fildes)`.
#[inline]
pub unsafe fn dup(fildes: c_uint) -> Ret {
    unsafe { syscall1(nr::dup, fildes.cast_signed().into()) }
}

/// Issues `dup2(unsigned int oldfd, unsigned int newfd)`.
#[inline]
pub unsafe fn dup2(oldfd: c_uint, newfd: c_uint) -> Ret {
    unsafe {
        syscall2(
            nr::dup2,
            oldfd.cast_signed().into(),
            newfd.cast_signed().into(),
        )
    }
}

/// Issues `dup3(unsigned int oldfd, unsigned int newfd, int flags)`.
#[inline]
pub unsafe fn dup3(oldfd: c_uint, newfd: c_uint, flags: c_int) -> Ret {
    unsafe {
        syscall3(
            nr::dup3,
            oldfd.cast_signed().into(),
            newfd.cast_signed().into(),
            flags.into(),
        )
    }
}

/// Issues `epoll_create(int size)`.
#[inline]
pub unsafe fn epoll_create(size: c_int) -> Ret {
    unsafe { syscall1(nr::epoll_create, size.into()) }
}

/// Issues `epoll_create1(int flags)`.
#[inline]
pub unsafe fn epoll_create1(flags: c_int) -> Ret {
    unsafe { syscall1(nr::epoll_create1, flags.into()) }
}

/// Issues `epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)`.
#[inline]
pub unsafe fn epoll_ctl(epfd: c_int, op: c_int, fd: c_int, event: *mut uapi::epoll_event) -> Ret {
    unsafe {
        syscall4(
            nr::epoll_ctl,
            epfd.into(),
            op.into(),
            fd.into(),
            event.into(),
        )
    }
}

/// Issues `epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout, const sigset_t *sigmask, size_t sigsetsize)`.
#[inline]
pub unsafe fn epoll_pwait(
    epfd: c_int,
    events: *mut uapi::epoll_event,
    maxevents: c_int,
    timeout: c_int,
    sigmask: *const uapi::kernel_sigset_t,
    sigsetsize: usize,
) -> Ret {
    unsafe {
        syscall6(
            nr::epoll_pwait,
            epfd.into(),
            events.into(),
            maxevents.into(),
            timeout.into(),
            sigmask.into(),
            sigsetsize.into(),
        )
    }
}

/// Issues `epoll_pwait2(int epfd, struct epoll_event *events, int maxevents, const struct __kernel_timespec *timeout, const sigset_t *sigmask, size_t sigsetsize)`.
#[inline]
pub unsafe fn epoll_pwait2(
    epfd: c_int,
    events: *mut uapi::epoll_event,
    maxevents: c_int,
    timeout: *const uapi::__kernel_timespec,
    sigmask: *const uapi::kernel_sigset_t,
    sigsetsize: usize,
) -> Ret {
    unsafe {
        syscall6(
            nr::epoll_pwait2,
            epfd.into(),
            events.into(),
            maxevents.into(),
            timeout.into(),
            sigmask.into(),
            sigsetsize.into(),
        )
    }
}

/// Issues `epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)`.
#[inline]
pub unsafe fn epoll_wait(
    epfd: c_int,
    events: *mut uapi::epoll_event,
    maxevents: c_int,
    timeout: c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::epoll_wait,
            epfd.into(),
            events.into(),
            maxevents.into(),
            timeout.into(),
        )
    }
}

/// Issues `eventfd(unsigned int count)`.
#[inline]
pub unsafe fn eventfd(count: c_uint) -> Ret {
    unsafe { syscall1(nr::eventfd, count.into()) }
}

/// Issues `eventfd2(unsigned int count, int flags)`.
#[inline]
pub unsafe fn eventfd2(count: c_uint, flags: c_int) -> Ret {
    unsafe { syscall2(nr::eventfd2, count.into(), flags.into()) }
}

/// Issues `execve(const char *filename, const char *const *argv, const char *const *envp)`.
#[inline]
pub unsafe fn execve(
    filename: *const c_char,
    argv: *const *const c_char,
    envp: *const *const c_char,
) -> Ret {
    unsafe { syscall3(nr::execve, filename.into(), argv.into(), envp.into()) }
}

/// Issues `execveat(int fd, const char *filename, const char *const *argv, const char *const *envp, int flags)`.
#[inline]
pub unsafe fn execveat(
    fd: c_int,
    filename: *const c_char,
    argv: *const *const c_char,
    envp: *const *const c_char,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::execveat,
            fd.into(),
            filename.into(),
            argv.into(),
            envp.into(),
            flags.into(),
        )
    }
}

/// Issues `exit(int error_code)`.
///
/// Ends the thread and does not return.
#[inline]
pub unsafe fn exit(error_code: c_int) -> Ret {
    unsafe { syscall1(nr::exit, error_code.into()) }
}

/// Issues `exit_group(int error_code)`.
///
/// Ends the process and does not return.
#[inline]
pub unsafe fn exit_group(error_code: c_int) -> Ret {
    unsafe { syscall1(nr::exit_group, error_code.into()) }
}

/// Issues `faccessat(int dfd, const char *filename, int mode)`.
#[inline]
pub unsafe fn faccessat(dfd: c_int, filename: *const c_char, mode: c_int) -> Ret {
    unsafe { syscall3(nr::faccessat, dfd.into(), filename.into(), mode.into()) }
}

/// Issues `faccessat2(int dfd, const char *filename, int mode, int flags)`.
#[inline]
pub unsafe fn faccessat2(dfd: c_int, filename: *const c_char, mode: c_int, flags: c_int) -> Ret {
    unsafe {
        syscall4(
            nr::faccessat2,
            dfd.into(),
            filename.into(),
            mode.into(),
            flags.into(),
        )
    }
}

/// Issues `fadvise64(int fd, loff_t offset, size_t len, int advice)`.
#[inline]
pub unsafe fn fadvise64(fd: c_int, offset: i64, len: usize, advice: c_int) -> Ret {
    unsafe {
        syscall4(
            nr::fadvise64,
            fd.into(),
            offset.into(),
            len.into(),
            advice.into(),
        )
    }
}

/// Issues `fallocate(int fd, int mode, loff_t offset, loff_t len)`.
#[inline]
pub unsafe fn fallocate(fd: c_int, mode: c_int, offset: i64, len: i64) -> Ret {
    unsafe {
        syscall4(
            nr::fallocate,
            fd.into(),
            mode.into(),
            offset.into(),
            len.into(),
        )
    }
}

/// Issues `fanotify_init(unsigned int flags, unsigned int event_f_flags)`.
#[inline]
pub unsafe fn fanotify_init(flags: c_uint, event_f_flags: c_uint) -> Ret {
    unsafe { syscall2(nr::fanotify_init, flags.into(), event_f_flags.into()) }
}

/// Issues `fanotify_mark(int fanotify_fd, unsigned int flags, __u64 mask, int dfd, const char *pathname)`.
#[inline]
pub unsafe fn fanotify_mark(
    fanotify_fd: c_int,
    flags: c_uint,
    mask: u64,
    dfd: c_int,
    pathname: *const c_char,
) -> Ret {
    unsafe {
        syscall5(
            nr::fanotify_mark,
            fanotify_fd.into(),
            flags.into(),
            mask.into(),
            dfd.into(),
            pathname.into(),
        )
    }
}

/// Issues `fchdir(unsigned int fd)`.
#[inline]
pub unsafe fn fchdir(fd: c_uint) -> Ret {
    unsafe { syscall1(nr::fchdir, fd.cast_signed().into()) }
}

/// Issues `fchmod(unsigned int fd, umode_t mode)`.
#[inline]
pub unsafe fn fchmod(fd: c_uint, mode: u16) -> Ret {
    unsafe { syscall2(nr::fchmod, fd.cast_signed().into(), mode.into()) }
}

/// Issues `fchmodat(int dfd, const char *filename, umode_t mode)`.
#[inline]
pub unsafe fn fchmodat(dfd: c_int, filename: *const c_char, mode: u16) -> Ret {
    unsafe { syscall3(nr::fchmodat, dfd.into(), filename.into(), mode.into()) }
}

/// Issues `fchmodat2(int dfd, const char *filename, umode_t mode, unsigned int flags)`.
#[inline]
pub unsafe fn fchmodat2(dfd: c_int, filename: *const c_char, mode: u16, flags: c_uint) -> Ret {
    unsafe {
        syscall4(
            nr::fchmodat2,
            dfd.into(),
            filename.into(),
            mode.into(),
            flags.into(),
        )
    }
}

/// Issues `fchown(unsigned int fd, uid_t user, gid_t group)`.
#[inline]
pub unsafe fn fchown(fd: c_uint, user: c_uint, group: c_uint) -> Ret {
    unsafe {
        syscall3(
            nr::fchown,
            fd.cast_signed().into(),
            user.into(),
            group.into(),
        )
    }
}

/// Issues `fchownat(int dfd, const char *filename, uid_t user, gid_t group, int flag)`.
#[inline]
pub unsafe fn fchownat(
    dfd: c_int,
    filename: *const c_char,
    user: c_uint,
    group: c_uint,
    flag: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::fchownat,
            dfd.into(),
            filename.into(),
            user.into(),
            group.into(),
            flag.into(),
        )
    }
}

/// Issues `fcntl(unsigned int fd, unsigned int cmd, unsigned long arg)`.
#[inline]
pub unsafe fn fcntl(fd: c_uint, cmd: c_uint, arg: c_ulong) -> Ret {
    unsafe { syscall3(nr::fcntl, fd.cast_signed().into(), cmd.into(), arg.into()) }
}

/// Issues `fdatasync(unsigned int fd)`.
#[inline]
pub unsafe fn fdatasync(fd: c_uint) -> Ret {
    unsafe { syscall1(nr::fdatasync, fd.cast_signed().into()) }
}

/// Issues `fgetxattr(int fd, const char *name, void *value, size_t size)`.
#[inline]
pub unsafe fn fgetxattr(fd: c_int, name: *const c_char, value: *mut c_void, size: usize) -> Ret {
    unsafe {
        syscall4(
            nr::fgetxattr,
            fd.into(),
            name.into(),
            value.into(),
            size.into(),
        )
    }
}

/// Issues `file_getattr(int dfd, const char *filename, struct file_attr *ufattr, size_t usize, unsigned int at_flags)`.
#[inline]
pub unsafe fn file_getattr(
    dfd: c_int,
    filename: *const c_char,
    ufattr: *mut uapi::file_attr,
    usize: usize,
    at_flags: c_uint,
) -> Ret {
    unsafe {
        syscall5(
            nr::file_getattr,
            dfd.into(),
            filename.into(),
            ufattr.into(),
            usize.into(),
            at_flags.into(),
        )
    }
}

/// Issues `file_setattr(int dfd, const char *filename, struct file_attr *ufattr, size_t usize, unsigned int at_flags)`.
#[inline]
pub unsafe fn file_setattr(
    dfd: c_int,
    filename: *const c_char,
    ufattr: *mut uapi::file_attr,
    usize: usize,
    at_flags: c_uint,
) -> Ret {
    unsafe {
        syscall5(
            nr::file_setattr,
            dfd.into(),
            filename.into(),
            ufattr.into(),
            usize.into(),
            at_flags.into(),
        )
    }
}

/// Issues `finit_module(int fd, const char *uargs, int flags)`.
#[inline]
pub unsafe fn finit_module(fd: c_int, uargs: *const c_char, flags: c_int) -> Ret {
    unsafe { syscall3(nr::finit_module, fd.into(), uargs.into(), flags.into()) }
}

/// Issues `flistxattr(int fd, char *list, size_t size)`.
#[inline]
pub unsafe fn flistxattr(fd: c_int, list: *mut c_char, size: usize) -> Ret {
    unsafe { syscall3(nr::flistxattr, fd.into(), list.into(), size.into()) }
}

/// Issues `flock(unsigned int fd, unsigned int cmd)`.
#[inline]
pub unsafe fn flock(fd: c_uint, cmd: c_uint) -> Ret {
    unsafe { syscall2(nr::flock, fd.cast_signed().into(), cmd.into()) }
}

/// Issues `fork(void)`.
#[inline]
pub unsafe fn fork() -> Ret {
    unsafe { syscall0(nr::fork) }
}

/// Issues `fremovexattr(int fd, const char *name)`.
#[inline]
pub unsafe fn fremovexattr(fd: c_int, name: *const c_char) -> Ret {
    unsafe { syscall2(nr::fremovexattr, fd.into(), name.into()) }
}

/// Issues `fsconfig(int fd, unsigned int cmd, const char *_key, const void *_value, int aux)`.
#[inline]
pub unsafe fn fsconfig(
    fd: c_int,
    cmd: c_uint,
    _key: *const c_char,
    _value: *const c_void,
    aux: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::fsconfig,
            fd.into(),
            cmd.into(),
            _key.into(),
            _value.into(),
            aux.into(),
        )
    }
}

/// Issues `fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)`.
#[inline]
pub unsafe fn fsetxattr(
    fd: c_int,
    name: *const c_char,
    value: *const c_void,
    size: usize,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::fsetxattr,
            fd.into(),
            name.into(),
            value.into(),
            size.into(),
            flags.into(),
        )
    }
}

/// Issues `fsmount(int fs_fd, unsigned int flags, unsigned int attr_flags)`.
#[inline]
pub unsafe fn fsmount(fs_fd: c_int, flags: c_uint, attr_flags: c_uint) -> Ret {
    unsafe { syscall3(nr::fsmount, fs_fd.into(), flags.into(), attr_flags.into()) }
}

/// Issues `fsopen(const char *_fs_name, unsigned int flags)`.
#[inline]
pub unsafe fn fsopen(_fs_name: *const c_char, flags: c_uint) -> Ret {
    unsafe { syscall2(nr::fsopen, _fs_name.into(), flags.into()) }
}

/// Issues `fspick(int dfd, const char *path, unsigned int flags)`.
#[inline]
pub unsafe fn fspick(dfd: c_int, path: *const c_char, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::fspick, dfd.into(), path.into(), flags.into()) }
}

/// Issues `fstat(unsigned int fd, struct stat *statbuf)`.
#[inline]
pub unsafe fn fstat(fd: c_uint, statbuf: *mut uapi::stat) -> Ret {
    unsafe { syscall2(nr::fstat, fd.cast_signed().into(), statbuf.into()) }
}

/// Issues `fstatfs(unsigned int fd, struct statfs *buf)`.
#[inline]
pub unsafe fn fstatfs(fd: c_uint, buf: *mut uapi::statfs) -> Ret {
    unsafe { syscall2(nr::fstatfs, fd.cast_signed().into(), buf.into()) }
}

/// Issues `fsync(unsigned int fd)`.
#[inline]
pub unsafe fn fsync(fd: c_uint) -> Ret {
    unsafe { syscall1(nr::fsync, fd.cast_signed().into()) }
}

/// Issues `ftruncate(unsigned int fd, off_t length)`.
#[inline]
pub unsafe fn ftruncate(fd: c_uint, length: c_long) -> Ret {
    unsafe { syscall2(nr::ftruncate, fd.cast_signed().into(), length.into()) }
}

/// Issues `futex(u32 *uaddr, int op, u32 val, const struct __kernel_timespec *utime, u32 *uaddr2, u32 val3)`.
#[inline]
pub unsafe fn futex(
    uaddr: *mut u32,
    op: c_int,
    val: u32,
    utime: *const uapi::__kernel_timespec,
    uaddr2: *mut u32,
    val3: u32,
) -> Ret {
    unsafe {
        syscall6(
            nr::futex,
            uaddr.into(),
            op.into(),
            val.into(),
            utime.into(),
            uaddr2.into(),
            val3.into(),
        )
    }
}

/// Issues `futex_requeue(struct futex_waitv *waiters, unsigned int flags, int nr_wake, int nr_requeue)`.
#[inline]
pub unsafe fn futex_requeue(
    waiters: *mut uapi::futex_waitv,
    flags: c_uint,
    nr_wake: c_int,
    nr_requeue: c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::futex_requeue,
            waiters.into(),
            flags.into(),
            nr_wake.into(),
            nr_requeue.into(),
        )
    }
}

/// Issues `futex_wait(void *uaddr, unsigned long val, unsigned long mask, unsigned int flags, struct __kernel_timespec *timeout, clockid_t clockid)`.
#[inline]
pub unsafe fn futex_wait(
    uaddr: *mut c_void,
    val: c_ulong,
    mask: c_ulong,
    flags: c_uint,
    timeout: *mut uapi::__kernel_timespec,
    clockid: c_int,
) -> Ret {
    unsafe {
        syscall6(
            nr::futex_wait,
            uaddr.into(),
            val.into(),
            mask.into(),
            flags.into(),
            timeout.into(),
            clockid.into(),
        )
    }
}

/// Issues `futex_waitv(struct futex_waitv *waiters, unsigned int nr_futexes, unsigned int flags, struct __kernel_timespec *timeout, clockid_t clockid)`.
#[inline]
pub unsafe fn futex_waitv(
    waiters: *mut uapi::futex_waitv,
    nr_futexes: c_uint,
    flags: c_uint,
    timeout: *mut uapi::__kernel_timespec,
    clockid: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::futex_waitv,
            waiters.into(),
            nr_futexes.into(),
            flags.into(),
            timeout.into(),
            clockid.into(),
        )
    }
}

/// Issues `futex_wake(void *uaddr, unsigned long mask, int nr, unsigned int flags)`.
#[inline]
pub unsafe fn futex_wake(uaddr: *mut c_void, mask: c_ulong, nr: c_int, flags: c_uint) -> Ret {
    unsafe {
        syscall4(
            nr::futex_wake,
            uaddr.into(),
            mask.into(),
            nr.into(),
            flags.into(),
        )
    }
}

/// Issues `futimesat(int dfd, const char *filename, struct __kernel_old_timeval *utimes)`.
#[inline]
pub unsafe fn futimesat(
    dfd: c_int,
    filename: *const c_char,
    utimes: *mut uapi::__kernel_old_timeval,
) -> Ret {
    unsafe { syscall3(nr::futimesat, dfd.into(), filename.into(), utimes.into()) }
}

/// Issues `get_mempolicy(int *policy, unsigned long *nmask, unsigned long maxnode, unsigned long addr, unsigned long flags)`.
#[inline]
pub unsafe fn get_mempolicy(
    policy: *mut c_int,
    nmask: *mut c_ulong,
    maxnode: c_ulong,
    addr: *mut c_void,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::get_mempolicy,
            policy.into(),
            nmask.into(),
            maxnode.into(),
            addr.into(),
            flags.into(),
        )
    }
}

/// Issues `get_robust_list(int pid, struct robust_list_head **head_ptr, size_t *len_ptr)`.
#[inline]
pub unsafe fn get_robust_list(
    pid: c_int,
    head_ptr: *mut *mut uapi::robust_list_head,
    len_ptr: *mut usize,
) -> Ret {
    unsafe {
        syscall3(
            nr::get_robust_list,
            pid.into(),
            head_ptr.into(),
            len_ptr.into(),
        )
    }
}

/// Issues `getcpu(unsigned *cpup, unsigned *nodep, void *unused)`.
#[inline]
pub unsafe fn getcpu(cpup: *mut c_uint, nodep: *mut c_uint, unused: *mut c_void) -> Ret {
    unsafe { syscall3(nr::getcpu, cpup.into(), nodep.into(), unused.into()) }
}

/// Issues `getcwd(char *buf, unsigned long size)`.
#[inline]
pub unsafe fn getcwd(buf: *mut c_char, size: c_ulong) -> Ret {
    unsafe { syscall2(nr::getcwd, buf.into(), size.into()) }
}

/// Issues `getdents(unsigned int fd, struct linux_dirent *dirent, unsigned int count)`.
#[inline]
pub unsafe fn getdents(fd: c_uint, dirent: *mut uapi::linux_dirent, count: c_uint) -> Ret {
    unsafe {
        syscall3(
            nr::getdents,
            fd.cast_signed().into(),
            dirent.into(),
            count.into(),
        )
    }
}

/// Issues `getdents64(unsigned int fd, struct linux_dirent64 *dirent, unsigned int count)`.
#[inline]
pub unsafe fn getdents64(fd: c_uint, dirent: *mut uapi::linux_dirent64, count: c_uint) -> Ret {
    unsafe {
        syscall3(
            nr::getdents64,
            fd.cast_signed().into(),
            dirent.into(),
            count.into(),
        )
    }
}

/// Issues `getegid(void)`.
#[inline]
pub unsafe fn getegid() -> Ret {
    unsafe { syscall0(nr::getegid) }
}

/// Issues `geteuid(void)`.
#[inline]
pub unsafe fn geteuid() -> Ret {
    unsafe { syscall0(nr::geteuid) }
}

/// Issues `getgid(void)`.
#[inline]
pub unsafe fn getgid() -> Ret {
    unsafe { syscall0(nr::getgid) }
}

/// Issues `getgroups(int gidsetsize, gid_t *grouplist)`.
#[inline]
pub unsafe fn getgroups(gidsetsize: c_int, grouplist: *mut c_uint) -> Ret {
    unsafe { syscall2(nr::getgroups, gidsetsize.into(), grouplist.into()) }
}

/// Issues `getitimer(int which, struct __kernel_old_itimerval *value)`.
#[inline]
pub unsafe fn getitimer(which: c_int, value: *mut uapi::__kernel_old_itimerval) -> Ret {
    unsafe { syscall2(nr::getitimer, which.into(), value.into()) }
}

/// Issues `getpeername(int fd, struct sockaddr *usockaddr, int *usockaddr_len)`.
#[inline]
pub unsafe fn getpeername(
    fd: c_int,
    usockaddr: *mut uapi::sockaddr,
    usockaddr_len: *mut c_int,
) -> Ret {
    unsafe {
        syscall3(
            nr::getpeername,
            fd.into(),
            usockaddr.into(),
            usockaddr_len.into(),
        )
    }
}

/// Issues `getpgid(pid_t pid)`.
#[inline]
pub unsafe fn getpgid(pid: c_int) -> Ret {
    unsafe { syscall1(nr::getpgid, pid.into()) }
}

/// Issues `getpgrp(void)`.
#[inline]
pub unsafe fn getpgrp() -> Ret {
    unsafe { syscall0(nr::getpgrp) }
}

/// Issues `getpid(void)`.
#[inline]
pub unsafe fn getpid() -> Ret {
    unsafe { syscall0(nr::getpid) }
}

/// Issues `getppid(void)`.
#[inline]
pub unsafe fn getppid() -> Ret {
    unsafe { syscall0(nr::getppid) }
}

/// Issues `getpriority(int which, int who)`.
#[inline]
pub unsafe fn getpriority(which: c_int, who: c_int) -> Ret {
    unsafe { syscall2(nr::getpriority, which.into(), who.into()) }
}

/// Issues `getrandom(char *buf, size_t count, unsigned int flags)`.
#[inline]
pub unsafe fn getrandom(buf: *mut c_char, count: usize, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::getrandom, buf.into(), count.into(), flags.into()) }
}

/// Issues `getresgid(gid_t *rgidp, gid_t *egidp, gid_t *sgidp)`.
#[inline]
pub unsafe fn getresgid(rgidp: *mut c_uint, egidp: *mut c_uint, sgidp: *mut c_uint) -> Ret {
    unsafe { syscall3(nr::getresgid, rgidp.into(), egidp.into(), sgidp.into()) }
}

/// Issues `getresuid(uid_t *ruidp, uid_t *euidp, uid_t *suidp)`.
#[inline]
pub unsafe fn getresuid(ruidp: *mut c_uint, euidp: *mut c_uint, suidp: *mut c_uint) -> Ret {
    unsafe { syscall3(nr::getresuid, ruidp.into(), euidp.into(), suidp.into()) }
}

/// Issues `getrlimit(unsigned int resource, struct rlimit *rlim)`.
#[inline]
pub unsafe fn getrlimit(resource: c_uint, rlim: *mut uapi::rlimit) -> Ret {
    unsafe { syscall2(nr::getrlimit, resource.into(), rlim.into()) }
}

/// Issues `getrusage(int who, struct rusage *ru)`.
#[inline]
pub unsafe fn getrusage(who: c_int, ru: *mut uapi::rusage) -> Ret {
    unsafe { syscall2(nr::getrusage, who.into(), ru.into()) }
}

/// Issues `getsid(pid_t pid)`.
#[inline]
pub unsafe fn getsid(pid: c_int) -> Ret {
    unsafe { syscall1(nr::getsid, pid.into()) }
}

/// Issues `getsockname(int fd, struct sockaddr *usockaddr, int *usockaddr_len)`.
#[inline]
pub unsafe fn getsockname(
    fd: c_int,
    usockaddr: *mut uapi::sockaddr,
    usockaddr_len: *mut c_int,
) -> Ret {
    unsafe {
        syscall3(
            nr::getsockname,
            fd.into(),
            usockaddr.into(),
            usockaddr_len.into(),
        )
    }
}

/// Issues `getsockopt(int fd, int level, int optname, char *optval, int *optlen)`.
#[inline]
pub unsafe fn getsockopt(
    fd: c_int,
    level: c_int,
    optname: c_int,
    optval: *mut c_char,
    optlen: *mut c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::getsockopt,
            fd.into(),
            level.into(),
            optname.into(),
            optval.into(),
            optlen.into(),
        )
    }
}

/// Issues `gettid(void)`.
#[inline]
pub unsafe fn gettid() -> Ret {
    unsafe { syscall0(nr::gettid) }
}

/// Issues `gettimeofday(struct __kernel_old_timeval *tv, struct timezone *tz)`.
#[inline]
pub unsafe fn gettimeofday(tv: *mut uapi::__kernel_old_timeval, tz: *mut uapi::timezone) -> Ret {
    unsafe { syscall2(nr::gettimeofday, tv.into(), tz.into()) }
}

/// Issues `getuid(void)`.
#[inline]
pub unsafe fn getuid() -> Ret {
    unsafe { syscall0(nr::getuid) }
}

/// Issues `getxattr(const char *pathname, const char *name, void *value, size_t size)`.
#[inline]
pub unsafe fn getxattr(
    pathname: *const c_char,
    name: *const c_char,
    value: *mut c_void,
    size: usize,
) -> Ret {
    unsafe {
        syscall4(
            nr::getxattr,
            pathname.into(),
            name.into(),
            value.into(),
            size.into(),
        )
    }
}

/// Issues `getxattrat(int dfd, const char *pathname, unsigned int at_flags, const char *name, struct xattr_args *uargs, size_t usize)`.
#[inline]
pub unsafe fn getxattrat(
    dfd: c_int,
    pathname: *const c_char,
    at_flags: c_uint,
    name: *const c_char,
    uargs: *mut uapi::xattr_args,
    usize: usize,
) -> Ret {
    unsafe {
        syscall6(
            nr::getxattrat,
            dfd.into(),
            pathname.into(),
            at_flags.into(),
            name.into(),
            uargs.into(),
            usize.into(),
        )
    }
}

/// Issues `init_module(void *umod, unsigned long len, const char *uargs)`.
#[inline]
pub unsafe fn init_module(umod: *mut c_void, len: c_ulong, uargs: *const c_char) -> Ret {
    unsafe { syscall3(nr::init_module, umod.into(), len.into(), uargs.into()) }
}

/// Issues `inotify_add_watch(int fd, const char *pathname, u32 mask)`.
#[inline]
pub unsafe fn inotify_add_watch(fd: c_int, pathname: *const c_char, mask: u32) -> Ret {
    unsafe {
        syscall3(
            nr::inotify_add_watch,
            fd.into(),
            pathname.into(),
            mask.into(),
        )
    }
}

/// Issues `inotify_init(void)`.
#[inline]
pub unsafe fn inotify_init() -> Ret {
    unsafe { syscall0(nr::inotify_init) }
}

/// Issues `inotify_init1(int flags)`.
#[inline]
pub unsafe fn inotify_init1(flags: c_int) -> Ret {
    unsafe { syscall1(nr::inotify_init1, flags.into()) }
}

/// Issues `inotify_rm_watch(int fd, __s32 wd)`.
#[inline]
pub unsafe fn inotify_rm_watch(fd: c_int, wd: i32) -> Ret {
    unsafe { syscall2(nr::inotify_rm_watch, fd.into(), wd.into()) }
}

/// Issues `io_cancel(aio_context_t ctx_id, struct iocb *iocb, struct io_event *result)`.
#[inline]
pub unsafe fn io_cancel(
    ctx_id: c_ulong,
    iocb: *mut uapi::iocb,
    result: *mut uapi::io_event,
) -> Ret {
    unsafe { syscall3(nr::io_cancel, ctx_id.into(), iocb.into(), result.into()) }
}

/// Issues `io_destroy(aio_context_t ctx)`.
#[inline]
pub unsafe fn io_destroy(ctx: c_ulong) -> Ret {
    unsafe { syscall1(nr::io_destroy, ctx.into()) }
}

/// Issues `io_getevents(aio_context_t ctx_id, long min_nr, long nr, struct io_event *events, struct __kernel_timespec *timeout)`.
#[inline]
pub unsafe fn io_getevents(
    ctx_id: c_ulong,
    min_nr: c_long,
    nr: c_long,
    events: *mut uapi::io_event,
    timeout: *mut uapi::__kernel_timespec,
) -> Ret {
    unsafe {
        syscall5(
            nr::io_getevents,
            ctx_id.into(),
            min_nr.into(),
            nr.into(),
            events.into(),
            timeout.into(),
        )
    }
}

/// Issues `io_pgetevents(aio_context_t ctx_id, long min_nr, long nr, struct io_event *events, struct __kernel_timespec *timeout, const struct __aio_sigset *usig)`.
#[inline]
pub unsafe fn io_pgetevents(
    ctx_id: c_ulong,
    min_nr: c_long,
    nr: c_long,
    events: *mut uapi::io_event,
    timeout: *mut uapi::__kernel_timespec,
    usig: *const uapi::__aio_sigset,
) -> Ret {
    unsafe {
        syscall6(
            nr::io_pgetevents,
            ctx_id.into(),
            min_nr.into(),
            nr.into(),
            events.into(),
            timeout.into(),
            usig.into(),
        )
    }
}

/// Issues `io_setup(unsigned nr_events, aio_context_t *ctxp)`.
#[inline]
pub unsafe fn io_setup(nr_events: c_uint, ctxp: *mut c_ulong) -> Ret {
    unsafe { syscall2(nr::io_setup, nr_events.into(), ctxp.into()) }
}

/// Issues `io_submit(aio_context_t ctx_id, long nr, struct iocb **iocbpp)`.
#[inline]
pub unsafe fn io_submit(ctx_id: c_ulong, nr: c_long, iocbpp: *mut *mut uapi::iocb) -> Ret {
    unsafe { syscall3(nr::io_submit, ctx_id.into(), nr.into(), iocbpp.into()) }
}

/// Issues `io_uring_enter(unsigned int fd, u32 to_submit, u32 min_complete, u32 flags, const void *argp, size_t argsz)`.
#[inline]
pub unsafe fn io_uring_enter(
    fd: c_uint,
    to_submit: u32,
    min_complete: u32,
    flags: u32,
    argp: *const c_void,
    argsz: usize,
) -> Ret {
    unsafe {
        syscall6(
            nr::io_uring_enter,
            fd.cast_signed().into(),
            to_submit.into(),
            min_complete.into(),
            flags.into(),
            argp.into(),
            argsz.into(),
        )
    }
}

/// Issues `io_uring_register(unsigned int fd, unsigned int opcode, void *arg, unsigned int nr_args)`.
#[inline]
pub unsafe fn io_uring_register(
    fd: c_uint,
    opcode: c_uint,
    arg: *mut c_void,
    nr_args: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::io_uring_register,
            fd.cast_signed().into(),
            opcode.into(),
            arg.into(),
            nr_args.into(),
        )
    }
}

/// Issues `io_uring_setup(u32 entries, struct io_uring_params *params)`.
#[inline]
pub unsafe fn io_uring_setup(entries: u32, params: *mut uapi::io_uring_params) -> Ret {
    unsafe { syscall2(nr::io_uring_setup, entries.into(), params.into()) }
}

/// Issues `ioctl(unsigned int fd, unsigned int cmd, unsigned long arg)`.
#[inline]
pub unsafe fn ioctl(fd: c_uint, cmd: c_uint, arg: c_ulong) -> Ret {
    unsafe { syscall3(nr::ioctl, fd.cast_signed().into(), cmd.into(), arg.into()) }
}

/// Issues `ioperm(unsigned long from, unsigned long num, int turn_on)`.
#[inline]
pub unsafe fn ioperm(from: c_ulong, num: c_ulong, turn_on: c_int) -> Ret {
    unsafe { syscall3(nr::ioperm, from.into(), num.into(), turn_on.into()) }
}

/// Issues `iopl(unsigned int level)`.
#[inline]
pub unsafe fn iopl(level: c_uint) -> Ret {
    unsafe { syscall1(nr::iopl, level.into()) }
}

/// Issues `ioprio_get(int which, int who)`.
#[inline]
pub unsafe fn ioprio_get(which: c_int, who: c_int) -> Ret {
    unsafe { syscall2(nr::ioprio_get, which.into(), who.into()) }
}

/// Issues `ioprio_set(int which, int who, int ioprio)`.
#[inline]
pub unsafe fn ioprio_set(which: c_int, who: c_int, ioprio: c_int) -> Ret {
    unsafe { syscall3(nr::ioprio_set, which.into(), who.into(), ioprio.into()) }
}

/// Issues `kcmp(pid_t pid1, pid_t pid2, int type, unsigned long idx1, unsigned long idx2)`.
#[inline]
pub unsafe fn kcmp(pid1: c_int, pid2: c_int, r#type: c_int, idx1: c_ulong, idx2: c_ulong) -> Ret {
    unsafe {
        syscall5(
            nr::kcmp,
            pid1.into(),
            pid2.into(),
            r#type.into(),
            idx1.into(),
            idx2.into(),
        )
    }
}

/// Issues `kexec_file_load(int kernel_fd, int initrd_fd, unsigned long cmdline_len, const char *cmdline_ptr, unsigned long flags)`.
#[inline]
pub unsafe fn kexec_file_load(
    kernel_fd: c_int,
    initrd_fd: c_int,
    cmdline_len: c_ulong,
    cmdline_ptr: *const c_char,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::kexec_file_load,
            kernel_fd.into(),
            initrd_fd.into(),
            cmdline_len.into(),
            cmdline_ptr.into(),
            flags.into(),
        )
    }
}

/// Issues `kexec_load(unsigned long entry, unsigned long nr_segments, struct kexec_segment *segments, unsigned long flags)`.
#[inline]
pub unsafe fn kexec_load(
    entry: c_ulong,
    nr_segments: c_ulong,
    segments: *mut uapi::kexec_segment,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall4(
            nr::kexec_load,
            entry.into(),
            nr_segments.into(),
            segments.into(),
            flags.into(),
        )
    }
}

/// Issues `keyctl(int option, unsigned long arg2, unsigned long arg3, unsigned long arg4, unsigned long arg5)`.
#[inline]
pub unsafe fn keyctl(
    option: c_int,
    arg2: c_ulong,
    arg3: c_ulong,
    arg4: c_ulong,
    arg5: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::keyctl,
            option.into(),
            arg2.into(),
            arg3.into(),
            arg4.into(),
            arg5.into(),
        )
    }
}

/// Issues `kill(pid_t pid, int sig)`.
#[inline]
pub unsafe fn kill(pid: c_int, sig: c_int) -> Ret {
    unsafe { syscall2(nr::kill, pid.into(), sig.into()) }
}

/// Issues `landlock_add_rule(int ruleset_fd, enum landlock_rule_type rule_type, const void *rule_attr, __u32 flags)`.
#[inline]
pub unsafe fn landlock_add_rule(
    ruleset_fd: c_int,
    rule_type: c_uint,
    rule_attr: *const c_void,
    flags: u32,
) -> Ret {
    unsafe {
        syscall4(
            nr::landlock_add_rule,
            ruleset_fd.into(),
            rule_type.into(),
            rule_attr.into(),
            flags.into(),
        )
    }
}

/// Issues `landlock_create_ruleset(const struct landlock_ruleset_attr *attr, size_t size, __u32 flags)`.
#[inline]
pub unsafe fn landlock_create_ruleset(
    attr: *const uapi::landlock_ruleset_attr,
    size: usize,
    flags: u32,
) -> Ret {
    unsafe {
        syscall3(
            nr::landlock_create_ruleset,
            attr.into(),
            size.into(),
            flags.into(),
        )
    }
}

/// Issues `landlock_restrict_self(int ruleset_fd, __u32 flags)`.
#[inline]
pub unsafe fn landlock_restrict_self(ruleset_fd: c_int, flags: u32) -> Ret {
    unsafe { syscall2(nr::landlock_restrict_self, ruleset_fd.into(), flags.into()) }
}

/// Issues `lchown(const char *filename, uid_t user, gid_t group)`.
#[inline]
pub unsafe fn lchown(filename: *const c_char, user: c_uint, group: c_uint) -> Ret {
    unsafe { syscall3(nr::lchown, filename.into(), user.into(), group.into()) }
}

/// Issues `lgetxattr(const char *pathname, const char *name, void *value, size_t size)`.
#[inline]
pub unsafe fn lgetxattr(
    pathname: *const c_char,
    name: *const c_char,
    value: *mut c_void,
    size: usize,
) -> Ret {
    unsafe {
        syscall4(
            nr::lgetxattr,
            pathname.into(),
            name.into(),
            value.into(),
            size.into(),
        )
    }
}

/// Issues `link(const char *oldname, const char *newname)`.
#[inline]
pub unsafe fn link(oldname: *const c_char, newname: *const c_char) -> Ret {
    unsafe { syscall2(nr::link, oldname.into(), newname.into()) }
}

/// Issues `linkat(int olddfd, const char *oldname, int newdfd, const char *newname, int flags)`.
#[inline]
pub unsafe fn linkat(
    olddfd: c_int,
    oldname: *const c_char,
    newdfd: c_int,
    newname: *const c_char,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::linkat,
            olddfd.into(),
            oldname.into(),
            newdfd.into(),
            newname.into(),
            flags.into(),
        )
    }
}

/// Issues `listen(int fd, int backlog)`.
#[inline]
pub unsafe fn listen(fd: c_int, backlog: c_int) -> Ret {
    unsafe { syscall2(nr::listen, fd.into(), backlog.into()) }
}

/// Issues `listmount(const struct mnt_id_req *req, u64 *mnt_ids, size_t nr_mnt_ids, unsigned int flags)`.
#[inline]
pub unsafe fn listmount(
    req: *const uapi::mnt_id_req,
    mnt_ids: *mut u64,
    nr_mnt_ids: usize,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::listmount,
            req.into(),
            mnt_ids.into(),
            nr_mnt_ids.into(),
            flags.into(),
        )
    }
}

/// Issues `listns(const struct ns_id_req *req, u64 *ns_ids, size_t nr_ns_ids, unsigned int flags)`.
#[inline]
pub unsafe fn listns(
    req: *const uapi::ns_id_req,
    ns_ids: *mut u64,
    nr_ns_ids: usize,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::listns,
            req.into(),
            ns_ids.into(),
            nr_ns_ids.into(),
            flags.into(),
        )
    }
}

/// Issues `listxattr(const char *pathname, char *list, size_t size)`.
#[inline]
pub unsafe fn listxattr(pathname: *const c_char, list: *mut c_char, size: usize) -> Ret {
    unsafe { syscall3(nr::listxattr, pathname.into(), list.into(), size.into()) }
}

/// Issues `listxattrat(int dfd, const char *pathname, unsigned int at_flags, char *list, size_t size)`.
#[inline]
pub unsafe fn listxattrat(
    dfd: c_int,
    pathname: *const c_char,
    at_flags: c_uint,
    list: *mut c_char,
    size: usize,
) -> Ret {
    unsafe {
        syscall5(
            nr::listxattrat,
            dfd.into(),
            pathname.into(),
            at_flags.into(),
            list.into(),
            size.into(),
        )
    }
}

/// Issues `llistxattr(const char *pathname, char *list, size_t size)`.
#[inline]
pub unsafe fn llistxattr(pathname: *const c_char, list: *mut c_char, size: usize) -> Ret {
    unsafe { syscall3(nr::llistxattr, pathname.into(), list.into(), size.into()) }
}

/// Issues `lremovexattr(const char *pathname, const char *name)`.
#[inline]
pub unsafe fn lremovexattr(pathname: *const c_char, name: *const c_char) -> Ret {
    unsafe { syscall2(nr::lremovexattr, pathname.into(), name.into()) }
}

/// Issues `lseek(unsigned int fd, off_t offset, unsigned int whence)`.
#[inline]
pub unsafe fn lseek(fd: c_uint, offset: c_long, whence: c_uint) -> Ret {
    unsafe {
        syscall3(
            nr::lseek,
            fd.cast_signed().into(),
            offset.into(),
            whence.into(),
        )
    }
}

/// Issues `lsetxattr(const char *pathname, const char *name, const void *value, size_t size, int flags)`.
#[inline]
pub unsafe fn lsetxattr(
    pathname: *const c_char,
    name: *const c_char,
    value: *const c_void,
    size: usize,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::lsetxattr,
            pathname.into(),
            name.into(),
            value.into(),
            size.into(),
            flags.into(),
        )
    }
}

/// Issues `lsm_get_self_attr(unsigned int attr, struct lsm_ctx *ctx, u32 *size, u32 flags)`.
#[inline]
pub unsafe fn lsm_get_self_attr(
    attr: c_uint,
    ctx: *mut uapi::lsm_ctx,
    size: *mut u32,
    flags: u32,
) -> Ret {
    unsafe {
        syscall4(
            nr::lsm_get_self_attr,
            attr.into(),
            ctx.into(),
            size.into(),
            flags.into(),
        )
    }
}

/// Issues `lsm_list_modules(u64 *ids, u32 *size, u32 flags)`.
#[inline]
pub unsafe fn lsm_list_modules(ids: *mut u64, size: *mut u32, flags: u32) -> Ret {
    unsafe { syscall3(nr::lsm_list_modules, ids.into(), size.into(), flags.into()) }
}

/// Issues `lsm_set_self_attr(unsigned int attr, struct lsm_ctx *ctx, u32 size, u32 flags)`.
#[inline]
pub unsafe fn lsm_set_self_attr(
    attr: c_uint,
    ctx: *mut uapi::lsm_ctx,
    size: u32,
    flags: u32,
) -> Ret {
    unsafe {
        syscall4(
            nr::lsm_set_self_attr,
            attr.into(),
            ctx.into(),
            size.into(),
            flags.into(),
        )
    }
}

/// Issues `lstat(const char *filename, struct stat *statbuf)`.
#[inline]
pub unsafe fn lstat(filename: *const c_char, statbuf: *mut uapi::stat) -> Ret {
    unsafe { syscall2(nr::lstat, filename.into(), statbuf.into()) }
}

/// Issues `madvise(unsigned long start, size_t len_in, int behavior)`.
#[inline]
pub unsafe fn madvise(start: *mut c_void, len_in: usize, behavior: c_int) -> Ret {
    unsafe { syscall3(nr::madvise, start.into(), len_in.into(), behavior.into()) }
}

/// Issues `map_shadow_stack(unsigned long addr, unsigned long size, unsigned int flags)`.
#[inline]
pub unsafe fn map_shadow_stack(addr: *mut c_void, size: c_ulong, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::map_shadow_stack, addr.into(), size.into(), flags.into()) }
}

/// Issues `mbind(unsigned long start, unsigned long len, unsigned long mode, const unsigned long *nmask, unsigned long maxnode, unsigned int flags)`.
#[inline]
pub unsafe fn mbind(
    start: *mut c_void,
    len: c_ulong,
    mode: c_ulong,
    nmask: *const c_ulong,
    maxnode: c_ulong,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall6(
            nr::mbind,
            start.into(),
            len.into(),
            mode.into(),
            nmask.into(),
            maxnode.into(),
            flags.into(),
        )
    }
}

/// Issues `membarrier(int cmd, unsigned int flags, int cpu_id)`.
#[inline]
pub unsafe fn membarrier(cmd: c_int, flags: c_uint, cpu_id: c_int) -> Ret {
    unsafe { syscall3(nr::membarrier, cmd.into(), flags.into(), cpu_id.into()) }
}

/// Issues `memfd_create(const char *uname, unsigned int flags)`.
#[inline]
pub unsafe fn memfd_create(uname: *const c_char, flags: c_uint) -> Ret {
    unsafe { syscall2(nr::memfd_create, uname.into(), flags.into()) }
}

/// Issues `memfd_secret(unsigned int flags)`.
#[inline]
pub unsafe fn memfd_secret(flags: c_uint) -> Ret {
    unsafe { syscall1(nr::memfd_secret, flags.into()) }
}

/// Issues `migrate_pages(pid_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)`.
#[inline]
pub unsafe fn migrate_pages(
    pid: c_int,
    maxnode: c_ulong,
    old_nodes: *const c_ulong,
    new_nodes: *const c_ulong,
) -> Ret {
    unsafe {
        syscall4(
            nr::migrate_pages,
            pid.into(),
            maxnode.into(),
            old_nodes.into(),
            new_nodes.into(),
        )
    }
}

/// Issues `mincore(unsigned long start, size_t len, unsigned char *vec)`.
#[inline]
pub unsafe fn mincore(start: *mut c_void, len: usize, vec: *mut u8) -> Ret {
    unsafe { syscall3(nr::mincore, start.into(), len.into(), vec.into()) }
}

/// Issues `mkdir(const char *pathname, umode_t mode)`.
#[inline]
pub unsafe fn mkdir(pathname: *const c_char, mode: u16) -> Ret {
    unsafe { syscall2(nr::mkdir, pathname.into(), mode.into()) }
}

/// Issues `mkdirat(int dfd, const char *pathname, umode_t mode)`.
#[inline]
pub unsafe fn mkdirat(dfd: c_int, pathname: *const c_char, mode: u16) -> Ret {
    unsafe { syscall3(nr::mkdirat, dfd.into(), pathname.into(), mode.into()) }
}

/// Issues `mknod(const char *filename, umode_t mode, unsigned dev)`.
#[inline]
pub unsafe fn mknod(filename: *const c_char, mode: u16, dev: c_uint) -> Ret {
    unsafe { syscall3(nr::mknod, filename.into(), mode.into(), dev.into()) }
}

/// Issues `mknodat(int dfd, const char *filename, umode_t mode, unsigned int dev)`.
#[inline]
pub unsafe fn mknodat(dfd: c_int, filename: *const c_char, mode: u16, dev: c_uint) -> Ret {
    unsafe {
        syscall4(
            nr::mknodat,
            dfd.into(),
            filename.into(),
            mode.into(),
            dev.into(),
        )
    }
}

/// Issues `mlock(unsigned long start, size_t len)`.
#[inline]
pub unsafe fn mlock(start: *mut c_void, len: usize) -> Ret {
    unsafe { syscall2(nr::mlock, start.into(), len.into()) }
}

/// Issues `mlock2(unsigned long start, size_t len, int flags)`.
#[inline]
pub unsafe fn mlock2(start: *mut c_void, len: usize, flags: c_int) -> Ret {
    unsafe { syscall3(nr::mlock2, start.into(), len.into(), flags.into()) }
}

/// Issues `mlockall(int flags)`.
#[inline]
pub unsafe fn mlockall(flags: c_int) -> Ret {
    unsafe { syscall1(nr::mlockall, flags.into()) }
}

/// Issues `mmap(unsigned long addr, unsigned long len, unsigned long prot, unsigned long flags, unsigned long fd, unsigned long off)`.
#[inline]
pub unsafe fn mmap(
    addr: *mut c_void,
    len: c_ulong,
    prot: c_ulong,
    flags: c_ulong,
    fd: c_ulong,
    off: c_ulong,
) -> Ret {
    unsafe {
        syscall6(
            nr::mmap,
            addr.into(),
            len.into(),
            prot.into(),
            flags.into(),
            fd.into(),
            off.into(),
        )
    }
}

/// Issues `modify_ldt(int func, void *ptr, unsigned long bytecount)`.
#[inline]
pub unsafe fn modify_ldt(func: c_int, ptr: *mut c_void, bytecount: c_ulong) -> Ret {
    unsafe { syscall3(nr::modify_ldt, func.into(), ptr.into(), bytecount.into()) }
}

/// Issues `mount(char *dev_name, char *dir_name, char *type, unsigned long flags, void *data)`.
#[inline]
pub unsafe fn mount(
    dev_name: *mut c_char,
    dir_name: *mut c_char,
    r#type: *mut c_char,
    flags: c_ulong,
    data: *mut c_void,
) -> Ret {
    unsafe {
        syscall5(
            nr::mount,
            dev_name.into(),
            dir_name.into(),
            r#type.into(),
            flags.into(),
            data.into(),
        )
    }
}

/// Issues `mount_setattr(int dfd, const char *path, unsigned int flags, struct mount_attr *uattr, size_t usize)`.
#[inline]
pub unsafe fn mount_setattr(
    dfd: c_int,
    path: *const c_char,
    flags: c_uint,
    uattr: *mut uapi::mount_attr,
    usize: usize,
) -> Ret {
    unsafe {
        syscall5(
            nr::mount_setattr,
            dfd.into(),
            path.into(),
            flags.into(),
            uattr.into(),
            usize.into(),
        )
    }
}

/// Issues `move_mount(int from_dfd, const char *from_pathname, int to_dfd, const char *to_pathname, unsigned int flags)`.
#[inline]
pub unsafe fn move_mount(
    from_dfd: c_int,
    from_pathname: *const c_char,
    to_dfd: c_int,
    to_pathname: *const c_char,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall5(
            nr::move_mount,
            from_dfd.into(),
            from_pathname.into(),
            to_dfd.into(),
            to_pathname.into(),
            flags.into(),
        )
    }
}

/// Issues `move_pages(pid_t pid, unsigned long nr_pages, const void **pages, const int *nodes, int *status, int flags)`.
#[inline]
pub unsafe fn move_pages(
    pid: c_int,
    nr_pages: c_ulong,
    pages: *mut *const c_void,
    nodes: *const c_int,
    status: *mut c_int,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall6(
            nr::move_pages,
            pid.into(),
            nr_pages.into(),
            pages.into(),
            nodes.into(),
            status.into(),
            flags.into(),
        )
    }
}

/// Issues `mprotect(unsigned long start, size_t len, unsigned long prot)`.
#[inline]
pub unsafe fn mprotect(start: *mut c_void, len: usize, prot: c_ulong) -> Ret {
    unsafe { syscall3(nr::mprotect, start.into(), len.into(), prot.into()) }
}

/// Issues `mq_getsetattr(mqd_t mqdes, const struct mq_attr *u_mqstat, struct mq_attr *u_omqstat)`.
#[inline]
pub unsafe fn mq_getsetattr(
    mqdes: c_int,
    u_mqstat: *const uapi::mq_attr,
    u_omqstat: *mut uapi::mq_attr,
) -> Ret {
    unsafe {
        syscall3(
            nr::mq_getsetattr,
            mqdes.into(),
            u_mqstat.into(),
            u_omqstat.into(),
        )
    }
}

/// Issues `mq_notify(mqd_t mqdes, const struct sigevent *u_notification)`.
#[inline]
pub unsafe fn mq_notify(mqdes: c_int, u_notification: *const uapi::sigevent) -> Ret {
    unsafe { syscall2(nr::mq_notify, mqdes.into(), u_notification.into()) }
}

/// Issues `mq_open(const char *u_name, int oflag, umode_t mode, struct mq_attr *u_attr)`.
#[inline]
pub unsafe fn mq_open(
    u_name: *const c_char,
    oflag: c_int,
    mode: u16,
    u_attr: *mut uapi::mq_attr,
) -> Ret {
    unsafe {
        syscall4(
            nr::mq_open,
            u_name.into(),
            oflag.into(),
            mode.into(),
            u_attr.into(),
        )
    }
}

/// Issues `mq_timedreceive(mqd_t mqdes, char *u_msg_ptr, size_t msg_len, unsigned int *u_msg_prio, const struct __kernel_timespec *u_abs_timeout)`.
#[inline]
pub unsafe fn mq_timedreceive(
    mqdes: c_int,
    u_msg_ptr: *mut c_char,
    msg_len: usize,
    u_msg_prio: *mut c_uint,
    u_abs_timeout: *const uapi::__kernel_timespec,
) -> Ret {
    unsafe {
        syscall5(
            nr::mq_timedreceive,
            mqdes.into(),
            u_msg_ptr.into(),
            msg_len.into(),
            u_msg_prio.into(),
            u_abs_timeout.into(),
        )
    }
}

/// Issues `mq_timedsend(mqd_t mqdes, const char *u_msg_ptr, size_t msg_len, unsigned int msg_prio, const struct __kernel_timespec *u_abs_timeout)`.
#[inline]
pub unsafe fn mq_timedsend(
    mqdes: c_int,
    u_msg_ptr: *const c_char,
    msg_len: usize,
    msg_prio: c_uint,
    u_abs_timeout: *const uapi::__kernel_timespec,
) -> Ret {
    unsafe {
        syscall5(
            nr::mq_timedsend,
            mqdes.into(),
            u_msg_ptr.into(),
            msg_len.into(),
            msg_prio.into(),
            u_abs_timeout.into(),
        )
    }
}

/// Issues `mq_unlink(const char *u_name)`.
#[inline]
pub unsafe fn mq_unlink(u_name: *const c_char) -> Ret {
    unsafe { syscall1(nr::mq_unlink, u_name.into()) }
}

/// Issues `mremap(unsigned long addr, unsigned long old_len, unsigned long new_len, unsigned long flags, unsigned long new_addr)`.
#[inline]
pub unsafe fn mremap(
    addr: *mut c_void,
    old_len: c_ulong,
    new_len: c_ulong,
    flags: c_ulong,
    new_addr: *mut c_void,
) -> Ret {
    unsafe {
        syscall5(
            nr::mremap,
            addr.into(),
            old_len.into(),
            new_len.into(),
            flags.into(),
            new_addr.into(),
        )
    }
}

/// Issues `mseal(unsigned long start, size_t len, unsigned long flags)`.
#[inline]
pub unsafe fn mseal(start: *mut c_void, len: usize, flags: c_ulong) -> Ret {
    unsafe { syscall3(nr::mseal, start.into(), len.into(), flags.into()) }
}

/// Issues `msgctl(int msqid, int cmd, struct msqid_ds *buf)`.
#[inline]
pub unsafe fn msgctl(msqid: c_int, cmd: c_int, buf: *mut uapi::msqid_ds) -> Ret {
    unsafe { syscall3(nr::msgctl, msqid.into(), cmd.into(), buf.into()) }
}

/// Issues `msgget(key_t key, int msgflg)`.
#[inline]
pub unsafe fn msgget(key: c_int, msgflg: c_int) -> Ret {
    unsafe { syscall2(nr::msgget, key.into(), msgflg.into()) }
}

/// Issues `msgrcv(int msqid, struct msgbuf *msgp, size_t msgsz, long msgtyp, int msgflg)`.
#[inline]
pub unsafe fn msgrcv(
    msqid: c_int,
    msgp: *mut uapi::msgbuf,
    msgsz: usize,
    msgtyp: c_long,
    msgflg: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::msgrcv,
            msqid.into(),
            msgp.into(),
            msgsz.into(),
            msgtyp.into(),
            msgflg.into(),
        )
    }
}

/// Issues `msgsnd(int msqid, struct msgbuf *msgp, size_t msgsz, int msgflg)`.
#[inline]
pub unsafe fn msgsnd(msqid: c_int, msgp: *mut uapi::msgbuf, msgsz: usize, msgflg: c_int) -> Ret {
    unsafe {
        syscall4(
            nr::msgsnd,
            msqid.into(),
            msgp.into(),
            msgsz.into(),
            msgflg.into(),
        )
    }
}

/// Issues `msync(unsigned long start, size_t len, int flags)`.
#[inline]
pub unsafe fn msync(start: *mut c_void, len: usize, flags: c_int) -> Ret {
    unsafe { syscall3(nr::msync, start.into(), len.into(), flags.into()) }
}

/// Issues `munlock(unsigned long start, size_t len)`.
#[inline]
pub unsafe fn munlock(start: *mut c_void, len: usize) -> Ret {
    unsafe { syscall2(nr::munlock, start.into(), len.into()) }
}

/// Issues `munlockall(void)`.
#[inline]
pub unsafe fn munlockall() -> Ret {
    unsafe { syscall0(nr::munlockall) }
}

/// Issues `munmap(unsigned long addr, size_t len)`.
#[inline]
pub unsafe fn munmap(addr: *mut c_void, len: usize) -> Ret {
    unsafe { syscall2(nr::munmap, addr.into(), len.into()) }
}

/// Issues `name_to_handle_at(int dfd, const char *name, struct file_handle *handle, void *mnt_id, int flag)`.
#[inline]
pub unsafe fn name_to_handle_at(
    dfd: c_int,
    name: *const c_char,
    handle: *mut uapi::file_handle,
    mnt_id: *mut c_void,
    flag: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::name_to_handle_at,
            dfd.into(),
            name.into(),
            handle.into(),
            mnt_id.into(),
            flag.into(),
        )
    }
}

/// Issues `nanosleep(struct __kernel_timespec *rqtp, struct __kernel_timespec *rmtp)`.
#[inline]
pub unsafe fn nanosleep(
    rqtp: *mut uapi::__kernel_timespec,
    rmtp: *mut uapi::__kernel_timespec,
) -> Ret {
    unsafe { syscall2(nr::nanosleep, rqtp.into(), rmtp.into()) }
}

/// Issues `newfstatat(int dfd, const char *filename, struct stat *statbuf, int flag)`.
#[inline]
pub unsafe fn newfstatat(
    dfd: c_int,
    filename: *const c_char,
    statbuf: *mut uapi::stat,
    flag: c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::newfstatat,
            dfd.into(),
            filename.into(),
            statbuf.into(),
            flag.into(),
        )
    }
}

/// Issues `open(const char *filename, int flags, umode_t mode)`.
#[inline]
pub unsafe fn open(filename: *const c_char, flags: c_int, mode: u16) -> Ret {
    unsafe { syscall3(nr::open, filename.into(), flags.into(), mode.into()) }
}

/// Issues `open_by_handle_at(int mountdirfd, struct file_handle *handle, int flags)`.
#[inline]
pub unsafe fn open_by_handle_at(
    mountdirfd: c_int,
    handle: *mut uapi::file_handle,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall3(
            nr::open_by_handle_at,
            mountdirfd.into(),
            handle.into(),
            flags.into(),
        )
    }
}

/// Issues `open_tree(int dfd, const char *filename, unsigned flags)`.
#[inline]
pub unsafe fn open_tree(dfd: c_int, filename: *const c_char, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::open_tree, dfd.into(), filename.into(), flags.into()) }
}

/// Issues `open_tree_attr(int dfd, const char *filename, unsigned flags, struct mount_attr *uattr, size_t usize)`.
#[inline]
pub unsafe fn open_tree_attr(
    dfd: c_int,
    filename: *const c_char,
    flags: c_uint,
    uattr: *mut uapi::mount_attr,
    usize: usize,
) -> Ret {
    unsafe {
        syscall5(
            nr::open_tree_attr,
            dfd.into(),
            filename.into(),
            flags.into(),
            uattr.into(),
            usize.into(),
        )
    }
}

/// Issues `openat(int dfd, const char *filename, int flags, umode_t mode)`.
#[inline]
pub unsafe fn openat(dfd: c_int, filename: *const c_char, flags: c_int, mode: u16) -> Ret {
    unsafe {
        syscall4(
            nr::openat,
            dfd.into(),
            filename.into(),
            flags.into(),
            mode.into(),
        )
    }
}

/// Issues `openat2(int dfd, const char *filename, struct open_how *how, size_t usize)`.
#[inline]
pub unsafe fn openat2(
    dfd: c_int,
    filename: *const c_char,
    how: *mut uapi::open_how,
    usize: usize,
) -> Ret {
    unsafe {
        syscall4(
            nr::openat2,
            dfd.into(),
            filename.into(),
            how.into(),
            usize.into(),
        )
    }
}

/// Issues `pause(void)`.
#[inline]
pub unsafe fn pause() -> Ret {
    unsafe { syscall0(nr::pause) }
}

/// Issues `perf_event_open(struct perf_event_attr *attr_uptr, pid_t pid, int cpu, int group_fd, unsigned long flags)`.
#[inline]
pub unsafe fn perf_event_open(
    attr_uptr: *mut uapi::perf_event_attr,
    pid: c_int,
    cpu: c_int,
    group_fd: c_int,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::perf_event_open,
            attr_uptr.into(),
            pid.into(),
            cpu.into(),
            group_fd.into(),
            flags.into(),
        )
    }
}

/// Issues `personality(unsigned int personality)`.
#[inline]
pub unsafe fn personality(personality: c_uint) -> Ret {
    unsafe { syscall1(nr::personality, personality.into()) }
}

/// Issues `pidfd_getfd(int pidfd, int fd, unsigned int flags)`.
#[inline]
pub unsafe fn pidfd_getfd(pidfd: c_int, fd: c_int, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::pidfd_getfd, pidfd.into(), fd.into(), flags.into()) }
}

/// Issues `pidfd_open(pid_t pid, unsigned int flags)`.
#[inline]
pub unsafe fn pidfd_open(pid: c_int, flags: c_uint) -> Ret {
    unsafe { syscall2(nr::pidfd_open, pid.into(), flags.into()) }
}

/// Issues `pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned int flags)`.
#[inline]
pub unsafe fn pidfd_send_signal(
    pidfd: c_int,
    sig: c_int,
    info: *mut uapi::siginfo,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::pidfd_send_signal,
            pidfd.into(),
            sig.into(),
            info.into(),
            flags.into(),
        )
    }
}

/// Issues `pipe(int *fildes)`.
#[inline]
pub unsafe fn pipe(fildes: *mut c_int) -> Ret {
    unsafe { syscall1(nr::pipe, fildes.into()) }
}

/// Issues `pipe2(int *fildes, int flags)`.
#[inline]
pub unsafe fn pipe2(fildes: *mut c_int, flags: c_int) -> Ret {
    unsafe { syscall2(nr::pipe2, fildes.into(), flags.into()) }
}

/// Issues `pivot_root(const char *new_root, const char *put_old)`.
#[inline]
pub unsafe fn pivot_root(new_root: *const c_char, put_old: *const c_char) -> Ret {
    unsafe { syscall2(nr::pivot_root, new_root.into(), put_old.into()) }
}

/// Issues `pkey_alloc(unsigned long flags, unsigned long init_val)`.
#[inline]
pub unsafe fn pkey_alloc(flags: c_ulong, init_val: c_ulong) -> Ret {
    unsafe { syscall2(nr::pkey_alloc, flags.into(), init_val.into()) }
}

/// Issues `pkey_free(int pkey)`.
#[inline]
pub unsafe fn pkey_free(pkey: c_int) -> Ret {
    unsafe { syscall1(nr::pkey_free, pkey.into()) }
}

/// Issues `pkey_mprotect(unsigned long start, size_t len, unsigned long prot, int pkey)`.
#[inline]
pub unsafe fn pkey_mprotect(start: *mut c_void, len: usize, prot: c_ulong, pkey: c_int) -> Ret {
    unsafe {
        syscall4(
            nr::pkey_mprotect,
            start.into(),
            len.into(),
            prot.into(),
            pkey.into(),
        )
    }
}

/// Issues `poll(struct pollfd *ufds, unsigned int nfds, int timeout_msecs)`.
#[inline]
pub unsafe fn poll(ufds: *mut uapi::pollfd, nfds: c_uint, timeout_msecs: c_int) -> Ret {
    unsafe { syscall3(nr::poll, ufds.into(), nfds.into(), timeout_msecs.into()) }
}

/// Issues `ppoll(struct pollfd *ufds, unsigned int nfds, struct __kernel_timespec *tsp, const sigset_t *sigmask, size_t sigsetsize)`.
#[inline]
pub unsafe fn ppoll(
    ufds: *mut uapi::pollfd,
    nfds: c_uint,
    tsp: *mut uapi::__kernel_timespec,
    sigmask: *const uapi::kernel_sigset_t,
    sigsetsize: usize,
) -> Ret {
    unsafe {
        syscall5(
            nr::ppoll,
            ufds.into(),
            nfds.into(),
            tsp.into(),
            sigmask.into(),
            sigsetsize.into(),
        )
    }
}

/// Issues `prctl(int option, unsigned long arg2, unsigned long arg3, unsigned long arg4, unsigned long arg5)`.
#[inline]
pub unsafe fn prctl(
    option: c_int,
    arg2: c_ulong,
    arg3: c_ulong,
    arg4: c_ulong,
    arg5: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::prctl,
            option.into(),
            arg2.into(),
            arg3.into(),
            arg4.into(),
            arg5.into(),
        )
    }
}

/// Issues `pread64(unsigned int fd, char *buf, size_t count, loff_t pos)`.
#[inline]
pub unsafe fn pread64(fd: c_uint, buf: *mut c_char, count: usize, pos: i64) -> Ret {
    unsafe {
        syscall4(
            nr::pread64,
            fd.cast_signed().into(),
            buf.into(),
            count.into(),
            pos.into(),
        )
    }
}

/// Issues `preadv(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h)`.
#[inline]
pub unsafe fn preadv(
    fd: c_ulong,
    vec: *const uapi::iovec,
    vlen: c_ulong,
    pos_l: c_ulong,
    pos_h: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::preadv,
            fd.into(),
            vec.into(),
            vlen.into(),
            pos_l.into(),
            pos_h.into(),
        )
    }
}

/// Issues `preadv2(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h, rwf_t flags)`.
#[inline]
pub unsafe fn preadv2(
    fd: c_ulong,
    vec: *const uapi::iovec,
    vlen: c_ulong,
    pos_l: c_ulong,
    pos_h: c_ulong,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall6(
            nr::preadv2,
            fd.into(),
            vec.into(),
            vlen.into(),
            pos_l.into(),
            pos_h.into(),
            flags.into(),
        )
    }
}

/// Issues `prlimit64(pid_t pid, unsigned int resource, const struct rlimit64 *new_rlim, struct rlimit64 *old_rlim)`.
#[inline]
pub unsafe fn prlimit64(
    pid: c_int,
    resource: c_uint,
    new_rlim: *const uapi::rlimit64,
    old_rlim: *mut uapi::rlimit64,
) -> Ret {
    unsafe {
        syscall4(
            nr::prlimit64,
            pid.into(),
            resource.into(),
            new_rlim.into(),
            old_rlim.into(),
        )
    }
}

/// Issues `process_madvise(int pidfd, const struct iovec *vec, size_t vlen, int behavior, unsigned int flags)`.
#[inline]
pub unsafe fn process_madvise(
    pidfd: c_int,
    vec: *const uapi::iovec,
    vlen: usize,
    behavior: c_int,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall5(
            nr::process_madvise,
            pidfd.into(),
            vec.into(),
            vlen.into(),
            behavior.into(),
            flags.into(),
        )
    }
}

/// Issues `process_mrelease(int pidfd, unsigned int flags)`.
#[inline]
pub unsafe fn process_mrelease(pidfd: c_int, flags: c_uint) -> Ret {
    unsafe { syscall2(nr::process_mrelease, pidfd.into(), flags.into()) }
}

/// Issues `process_vm_readv(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)`.
#[inline]
pub unsafe fn process_vm_readv(
    pid: c_int,
    lvec: *const uapi::iovec,
    liovcnt: c_ulong,
    rvec: *const uapi::iovec,
    riovcnt: c_ulong,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall6(
            nr::process_vm_readv,
            pid.into(),
            lvec.into(),
            liovcnt.into(),
            rvec.into(),
            riovcnt.into(),
            flags.into(),
        )
    }
}

/// Issues `process_vm_writev(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)`.
#[inline]
pub unsafe fn process_vm_writev(
    pid: c_int,
    lvec: *const uapi::iovec,
    liovcnt: c_ulong,
    rvec: *const uapi::iovec,
    riovcnt: c_ulong,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall6(
            nr::process_vm_writev,
            pid.into(),
            lvec.into(),
            liovcnt.into(),
            rvec.into(),
            riovcnt.into(),
            flags.into(),
        )
    }
}

/// Issues `pselect6(int n, fd_set *inp, fd_set *outp, fd_set *exp, struct __kernel_timespec *tsp, void *sig)`.
#[inline]
pub unsafe fn pselect6(
    n: c_int,
    inp: *mut uapi::__kernel_fd_set,
    outp: *mut uapi::__kernel_fd_set,
    exp: *mut uapi::__kernel_fd_set,
    tsp: *mut uapi::__kernel_timespec,
    sig: *mut c_void,
) -> Ret {
    unsafe {
        syscall6(
            nr::pselect6,
            n.into(),
            inp.into(),
            outp.into(),
            exp.into(),
            tsp.into(),
            sig.into(),
        )
    }
}

/// Issues `ptrace(long request, long pid, unsigned long addr, unsigned long data)`.
#[inline]
pub unsafe fn ptrace(request: c_long, pid: c_long, addr: c_ulong, data: c_ulong) -> Ret {
    unsafe {
        syscall4(
            nr::ptrace,
            request.into(),
            pid.into(),
            addr.into(),
            data.into(),
        )
    }
}

/// Issues `pwrite64(unsigned int fd, const char *buf, size_t count, loff_t pos)`.
#[inline]
pub unsafe fn pwrite64(fd: c_uint, buf: *const c_char, count: usize, pos: i64) -> Ret {
    unsafe {
        syscall4(
            nr::pwrite64,
            fd.cast_signed().into(),
            buf.into(),
            count.into(),
            pos.into(),
        )
    }
}

/// Issues `pwritev(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h)`.
#[inline]
pub unsafe fn pwritev(
    fd: c_ulong,
    vec: *const uapi::iovec,
    vlen: c_ulong,
    pos_l: c_ulong,
    pos_h: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::pwritev,
            fd.into(),
            vec.into(),
            vlen.into(),
            pos_l.into(),
            pos_h.into(),
        )
    }
}

/// Issues `pwritev2(unsigned long fd, const struct iovec *vec, unsigned long vlen, unsigned long pos_l, unsigned long pos_h, rwf_t flags)`.
#[inline]
pub unsafe fn pwritev2(
    fd: c_ulong,
    vec: *const uapi::iovec,
    vlen: c_ulong,
    pos_l: c_ulong,
    pos_h: c_ulong,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall6(
            nr::pwritev2,
            fd.into(),
            vec.into(),
            vlen.into(),
            pos_l.into(),
            pos_h.into(),
            flags.into(),
        )
    }
}

/// Issues `quotactl(unsigned int cmd, const char *special, qid_t id, void *addr)`.
#[inline]
pub unsafe fn quotactl(cmd: c_uint, special: *const c_char, id: c_uint, addr: *mut c_void) -> Ret {
    unsafe {
        syscall4(
            nr::quotactl,
            cmd.into(),
            special.into(),
            id.into(),
            addr.into(),
        )
    }
}

/// Issues `quotactl_fd(unsigned int fd, unsigned int cmd, qid_t id, void *addr)`.
#[inline]
pub unsafe fn quotactl_fd(fd: c_uint, cmd: c_uint, id: c_uint, addr: *mut c_void) -> Ret {
    unsafe {
        syscall4(
            nr::quotactl_fd,
            fd.cast_signed().into(),
            cmd.into(),
            id.into(),
            addr.into(),
        )
    }
}

/// Issues `read(unsigned int fd, char *buf, size_t count)`.
#[inline]
pub unsafe fn read(fd: c_uint, buf: *mut c_char, count: usize) -> Ret {
    unsafe { syscall3(nr::read, fd.cast_signed().into(), buf.into(), count.into()) }
}

/// Issues `readahead(int fd, loff_t offset, size_t count)`.
#[inline]
pub unsafe fn readahead(fd: c_int, offset: i64, count: usize) -> Ret {
    unsafe { syscall3(nr::readahead, fd.into(), offset.into(), count.into()) }
}

/// Issues `readlink(const char *path, char *buf, int bufsiz)`.
#[inline]
pub unsafe fn readlink(path: *const c_char, buf: *mut c_char, bufsiz: c_int) -> Ret {
    unsafe { syscall3(nr::readlink, path.into(), buf.into(), bufsiz.into()) }
}

/// Issues `readlinkat(int dfd, const char *pathname, char *buf, int bufsiz)`.
#[inline]
pub unsafe fn readlinkat(
    dfd: c_int,
    pathname: *const c_char,
    buf: *mut c_char,
    bufsiz: c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::readlinkat,
            dfd.into(),
            pathname.into(),
            buf.into(),
            bufsiz.into(),
        )
    }
}

/// Issues `readv(unsigned long fd, const struct iovec *vec, unsigned long vlen)`.
#[inline]
pub unsafe fn readv(fd: c_ulong, vec: *const uapi::iovec, vlen: c_ulong) -> Ret {
    unsafe { syscall3(nr::readv, fd.into(), vec.into(), vlen.into()) }
}

/// Issues `reboot(int magic1, int magic2, unsigned int cmd, void *arg)`.
#[inline]
pub unsafe fn reboot(magic1: c_int, magic2: c_int, cmd: c_uint, arg: *mut c_void) -> Ret {
    unsafe {
        syscall4(
            nr::reboot,
            magic1.into(),
            magic2.into(),
            cmd.into(),
            arg.into(),
        )
    }
}

/// Issues `recvfrom(int fd, void *ubuf, size_t size, unsigned int flags, struct sockaddr *addr, int *addr_len)`.
#[inline]
pub unsafe fn recvfrom(
    fd: c_int,
    ubuf: *mut c_void,
    size: usize,
    flags: c_uint,
    addr: *mut uapi::sockaddr,
    addr_len: *mut c_int,
) -> Ret {
    unsafe {
        syscall6(
            nr::recvfrom,
            fd.into(),
            ubuf.into(),
            size.into(),
            flags.into(),
            addr.into(),
            addr_len.into(),
        )
    }
}

/// Issues `recvmmsg(int fd, struct mmsghdr *mmsg, unsigned int vlen, unsigned int flags, struct __kernel_timespec *timeout)`.
#[inline]
pub unsafe fn recvmmsg(
    fd: c_int,
    mmsg: *mut uapi::mmsghdr,
    vlen: c_uint,
    flags: c_uint,
    timeout: *mut uapi::__kernel_timespec,
) -> Ret {
    unsafe {
        syscall5(
            nr::recvmmsg,
            fd.into(),
            mmsg.into(),
            vlen.into(),
            flags.into(),
            timeout.into(),
        )
    }
}

/// Issues `recvmsg(int fd, struct user_msghdr *msg, unsigned int flags)`.
#[inline]
pub unsafe fn recvmsg(fd: c_int, msg: *mut uapi::user_msghdr, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::recvmsg, fd.into(), msg.into(), flags.into()) }
}

/// Issues `remap_file_pages(unsigned long start, unsigned long size, unsigned long prot, unsigned long pgoff, unsigned long flags)`.
#[inline]
pub unsafe fn remap_file_pages(
    start: *mut c_void,
    size: c_ulong,
    prot: c_ulong,
    pgoff: c_ulong,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall5(
            nr::remap_file_pages,
            start.into(),
            size.into(),
            prot.into(),
            pgoff.into(),
            flags.into(),
        )
    }
}

/// Issues `removexattr(const char *pathname, const char *name)`.
#[inline]
pub unsafe fn removexattr(pathname: *const c_char, name: *const c_char) -> Ret {
    unsafe { syscall2(nr::removexattr, pathname.into(), name.into()) }
}

/// Issues `removexattrat(int dfd, const char *pathname, unsigned int at_flags, const char *name)`.
#[inline]
pub unsafe fn removexattrat(
    dfd: c_int,
    pathname: *const c_char,
    at_flags: c_uint,
    name: *const c_char,
) -> Ret {
    unsafe {
        syscall4(
            nr::removexattrat,
            dfd.into(),
            pathname.into(),
            at_flags.into(),
            name.into(),
        )
    }
}

/// Issues `rename(const char *oldname, const char *newname)`.
#[inline]
pub unsafe fn rename(oldname: *const c_char, newname: *const c_char) -> Ret {
    unsafe { syscall2(nr::rename, oldname.into(), newname.into()) }
}

/// Issues `renameat(int olddfd, const char *oldname, int newdfd, const char *newname)`.
#[inline]
pub unsafe fn renameat(
    olddfd: c_int,
    oldname: *const c_char,
    newdfd: c_int,
    newname: *const c_char,
) -> Ret {
    unsafe {
        syscall4(
            nr::renameat,
            olddfd.into(),
            oldname.into(),
            newdfd.into(),
            newname.into(),
        )
    }
}

/// Issues `renameat2(int olddfd, const char *oldname, int newdfd, const char *newname, unsigned int flags)`.
#[inline]
pub unsafe fn renameat2(
    olddfd: c_int,
    oldname: *const c_char,
    newdfd: c_int,
    newname: *const c_char,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall5(
            nr::renameat2,
            olddfd.into(),
            oldname.into(),
            newdfd.into(),
            newname.into(),
            flags.into(),
        )
    }
}

/// Issues `request_key(const char *_type, const char *_description, const char *_callout_info, key_serial_t destringid)`.
#[inline]
pub unsafe fn request_key(
    _type: *const c_char,
    _description: *const c_char,
    _callout_info: *const c_char,
    destringid: i32,
) -> Ret {
    unsafe {
        syscall4(
            nr::request_key,
            _type.into(),
            _description.into(),
            _callout_info.into(),
            destringid.into(),
        )
    }
}

/// Issues `restart_syscall(void)`.
#[inline]
pub unsafe fn restart_syscall() -> Ret {
    unsafe { syscall0(nr::restart_syscall) }
}

/// Issues `rmdir(const char *pathname)`.
#[inline]
pub unsafe fn rmdir(pathname: *const c_char) -> Ret {
    unsafe { syscall1(nr::rmdir, pathname.into()) }
}

/// Issues `rseq(struct rseq *rseq, u32 rseq_len, int flags, u32 sig)`.
#[inline]
pub unsafe fn rseq(rseq: *mut uapi::rseq, rseq_len: u32, flags: c_int, sig: u32) -> Ret {
    unsafe {
        syscall4(
            nr::rseq,
            rseq.into(),
            rseq_len.into(),
            flags.into(),
            sig.into(),
        )
    }
}

/// Issues `rseq_slice_yield(void)`.
#[inline]
pub unsafe fn rseq_slice_yield() -> Ret {
    unsafe { syscall0(nr::rseq_slice_yield) }
}

/// Issues `rt_sigaction(int sig, const struct sigaction *act, struct sigaction *oact, size_t sigsetsize)`.
#[inline]
pub unsafe fn rt_sigaction(
    sig: c_int,
    act: *const uapi::kernel_sigaction,
    oact: *mut uapi::kernel_sigaction,
    sigsetsize: usize,
) -> Ret {
    unsafe {
        syscall4(
            nr::rt_sigaction,
            sig.into(),
            act.into(),
            oact.into(),
            sigsetsize.into(),
        )
    }
}

/// Issues `rt_sigpending(sigset_t *uset, size_t sigsetsize)`.
#[inline]
pub unsafe fn rt_sigpending(uset: *mut uapi::kernel_sigset_t, sigsetsize: usize) -> Ret {
    unsafe { syscall2(nr::rt_sigpending, uset.into(), sigsetsize.into()) }
}

/// Issues `rt_sigprocmask(int how, sigset_t *nset, sigset_t *oset, size_t sigsetsize)`.
#[inline]
pub unsafe fn rt_sigprocmask(
    how: c_int,
    nset: *mut uapi::kernel_sigset_t,
    oset: *mut uapi::kernel_sigset_t,
    sigsetsize: usize,
) -> Ret {
    unsafe {
        syscall4(
            nr::rt_sigprocmask,
            how.into(),
            nset.into(),
            oset.into(),
            sigsetsize.into(),
        )
    }
}

/// Issues `rt_sigqueueinfo(pid_t pid, int sig, siginfo_t *uinfo)`.
#[inline]
pub unsafe fn rt_sigqueueinfo(pid: c_int, sig: c_int, uinfo: *mut uapi::siginfo) -> Ret {
    unsafe { syscall3(nr::rt_sigqueueinfo, pid.into(), sig.into(), uinfo.into()) }
}

/// Issues `rt_sigsuspend(sigset_t *unewset, size_t sigsetsize)`.
#[inline]
pub unsafe fn rt_sigsuspend(unewset: *mut uapi::kernel_sigset_t, sigsetsize: usize) -> Ret {
    unsafe { syscall2(nr::rt_sigsuspend, unewset.into(), sigsetsize.into()) }
}

/// Issues `rt_sigtimedwait(const sigset_t *uthese, siginfo_t *uinfo, const struct __kernel_timespec *uts, size_t sigsetsize)`.
#[inline]
pub unsafe fn rt_sigtimedwait(
    uthese: *const uapi::kernel_sigset_t,
    uinfo: *mut uapi::siginfo,
    uts: *const uapi::__kernel_timespec,
    sigsetsize: usize,
) -> Ret {
    unsafe {
        syscall4(
            nr::rt_sigtimedwait,
            uthese.into(),
            uinfo.into(),
            uts.into(),
            sigsetsize.into(),
        )
    }
}

/// Issues `rt_tgsigqueueinfo(pid_t tgid, pid_t pid, int sig, siginfo_t *uinfo)`.
#[inline]
pub unsafe fn rt_tgsigqueueinfo(
    tgid: c_int,
    pid: c_int,
    sig: c_int,
    uinfo: *mut uapi::siginfo,
) -> Ret {
    unsafe {
        syscall4(
            nr::rt_tgsigqueueinfo,
            tgid.into(),
            pid.into(),
            sig.into(),
            uinfo.into(),
        )
    }
}

/// Issues `sched_get_priority_max(int policy)`.
#[inline]
pub unsafe fn sched_get_priority_max(policy: c_int) -> Ret {
    unsafe { syscall1(nr::sched_get_priority_max, policy.into()) }
}

/// Issues `sched_get_priority_min(int policy)`.
#[inline]
pub unsafe fn sched_get_priority_min(policy: c_int) -> Ret {
    unsafe { syscall1(nr::sched_get_priority_min, policy.into()) }
}

/// Issues `sched_getaffinity(pid_t pid, unsigned int len, unsigned long *user_mask_ptr)`.
#[inline]
pub unsafe fn sched_getaffinity(pid: c_int, len: c_uint, user_mask_ptr: *mut c_ulong) -> Ret {
    unsafe {
        syscall3(
            nr::sched_getaffinity,
            pid.into(),
            len.into(),
            user_mask_ptr.into(),
        )
    }
}

/// Issues `sched_getattr(pid_t pid, struct sched_attr *uattr, unsigned int usize, unsigned int flags)`.
#[inline]
pub unsafe fn sched_getattr(
    pid: c_int,
    uattr: *mut uapi::sched_attr,
    usize: c_uint,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::sched_getattr,
            pid.into(),
            uattr.into(),
            usize.into(),
            flags.into(),
        )
    }
}

/// Issues `sched_getparam(pid_t pid, struct sched_param *param)`.
#[inline]
pub unsafe fn sched_getparam(pid: c_int, param: *mut uapi::sched_param) -> Ret {
    unsafe { syscall2(nr::sched_getparam, pid.into(), param.into()) }
}

/// Issues `sched_getscheduler(pid_t pid)`.
#[inline]
pub unsafe fn sched_getscheduler(pid: c_int) -> Ret {
    unsafe { syscall1(nr::sched_getscheduler, pid.into()) }
}

/// Issues `sched_rr_get_interval(pid_t pid, struct __kernel_timespec *interval)`.
#[inline]
pub unsafe fn sched_rr_get_interval(pid: c_int, interval: *mut uapi::__kernel_timespec) -> Ret {
    unsafe { syscall2(nr::sched_rr_get_interval, pid.into(), interval.into()) }
}

/// Issues `sched_setaffinity(pid_t pid, unsigned int len, unsigned long *user_mask_ptr)`.
#[inline]
pub unsafe fn sched_setaffinity(pid: c_int, len: c_uint, user_mask_ptr: *mut c_ulong) -> Ret {
    unsafe {
        syscall3(
            nr::sched_setaffinity,
            pid.into(),
            len.into(),
            user_mask_ptr.into(),
        )
    }
}

/// Issues `sched_setattr(pid_t pid, struct sched_attr *uattr, unsigned int flags)`.
#[inline]
pub unsafe fn sched_setattr(pid: c_int, uattr: *mut uapi::sched_attr, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::sched_setattr, pid.into(), uattr.into(), flags.into()) }
}

/// Issues `sched_setparam(pid_t pid, struct sched_param *param)`.
#[inline]
pub unsafe fn sched_setparam(pid: c_int, param: *mut uapi::sched_param) -> Ret {
    unsafe { syscall2(nr::sched_setparam, pid.into(), param.into()) }
}

/// Issues `sched_setscheduler(pid_t pid, int policy, struct sched_param *param)`.
#[inline]
pub unsafe fn sched_setscheduler(pid: c_int, policy: c_int, param: *mut uapi::sched_param) -> Ret {
    unsafe {
        syscall3(
            nr::sched_setscheduler,
            pid.into(),
            policy.into(),
            param.into(),
        )
    }
}

/// Issues `sched_yield(void)`.
#[inline]
pub unsafe fn sched_yield() -> Ret {
    unsafe { syscall0(nr::sched_yield) }
}

/// Issues `seccomp(unsigned int op, unsigned int flags, void *uargs)`.
#[inline]
pub unsafe fn seccomp(op: c_uint, flags: c_uint, uargs: *mut c_void) -> Ret {
    unsafe { syscall3(nr::seccomp, op.into(), flags.into(), uargs.into()) }
}

/// Issues `select(int n, fd_set *inp, fd_set *outp, fd_set *exp, struct __kernel_old_timeval *tvp)`.
#[inline]
pub unsafe fn select(
    n: c_int,
    inp: *mut uapi::__kernel_fd_set,
    outp: *mut uapi::__kernel_fd_set,
    exp: *mut uapi::__kernel_fd_set,
    tvp: *mut uapi::__kernel_old_timeval,
) -> Ret {
    unsafe {
        syscall5(
            nr::select,
            n.into(),
            inp.into(),
            outp.into(),
            exp.into(),
            tvp.into(),
        )
    }
}

/// Issues `semctl(int semid, int semnum, int cmd, unsigned long arg)`.
#[inline]
pub unsafe fn semctl(semid: c_int, semnum: c_int, cmd: c_int, arg: c_ulong) -> Ret {
    unsafe {
        syscall4(
            nr::semctl,
            semid.into(),
            semnum.into(),
            cmd.into(),
            arg.into(),
        )
    }
}

/// Issues `semget(key_t key, int nsems, int semflg)`.
#[inline]
pub unsafe fn semget(key: c_int, nsems: c_int, semflg: c_int) -> Ret {
    unsafe { syscall3(nr::semget, key.into(), nsems.into(), semflg.into()) }
}

/// Issues `semop(int semid, struct sembuf *tsops, unsigned int nsops)`.
#[inline]
pub unsafe fn semop(semid: c_int, tsops: *mut uapi::sembuf, nsops: c_uint) -> Ret {
    unsafe { syscall3(nr::semop, semid.into(), tsops.into(), nsops.into()) }
}

/// Issues `semtimedop(int semid, struct sembuf *tsops, unsigned int nsops, const struct __kernel_timespec *timeout)`.
#[inline]
pub unsafe fn semtimedop(
    semid: c_int,
    tsops: *mut uapi::sembuf,
    nsops: c_uint,
    timeout: *const uapi::__kernel_timespec,
) -> Ret {
    unsafe {
        syscall4(
            nr::semtimedop,
            semid.into(),
            tsops.into(),
            nsops.into(),
            timeout.into(),
        )
    }
}

/// Issues `sendfile(int out_fd, int in_fd, loff_t *offset, size_t count)`.
#[inline]
pub unsafe fn sendfile(out_fd: c_int, in_fd: c_int, offset: *mut i64, count: usize) -> Ret {
    unsafe {
        syscall4(
            nr::sendfile,
            out_fd.into(),
            in_fd.into(),
            offset.into(),
            count.into(),
        )
    }
}

/// Issues `sendmmsg(int fd, struct mmsghdr *mmsg, unsigned int vlen, unsigned int flags)`.
#[inline]
pub unsafe fn sendmmsg(fd: c_int, mmsg: *mut uapi::mmsghdr, vlen: c_uint, flags: c_uint) -> Ret {
    unsafe {
        syscall4(
            nr::sendmmsg,
            fd.into(),
            mmsg.into(),
            vlen.into(),
            flags.into(),
        )
    }
}

/// Issues `sendmsg(int fd, struct user_msghdr *msg, unsigned int flags)`.
#[inline]
pub unsafe fn sendmsg(fd: c_int, msg: *mut uapi::user_msghdr, flags: c_uint) -> Ret {
    unsafe { syscall3(nr::sendmsg, fd.into(), msg.into(), flags.into()) }
}

/// Issues `sendto(int fd, void *buff, size_t len, unsigned int flags, struct sockaddr *addr, int addr_len)`.
#[inline]
pub unsafe fn sendto(
    fd: c_int,
    buff: *mut c_void,
    len: usize,
    flags: c_uint,
    addr: *mut uapi::sockaddr,
    addr_len: c_int,
) -> Ret {
    unsafe {
        syscall6(
            nr::sendto,
            fd.into(),
            buff.into(),
            len.into(),
            flags.into(),
            addr.into(),
            addr_len.into(),
        )
    }
}

/// Issues `set_mempolicy(int mode, const unsigned long *nmask, unsigned long maxnode)`.
#[inline]
pub unsafe fn set_mempolicy(mode: c_int, nmask: *const c_ulong, maxnode: c_ulong) -> Ret {
    unsafe { syscall3(nr::set_mempolicy, mode.into(), nmask.into(), maxnode.into()) }
}

/// Issues `set_mempolicy_home_node(unsigned long start, unsigned long len, unsigned long home_node, unsigned long flags)`.
#[inline]
pub unsafe fn set_mempolicy_home_node(
    start: *mut c_void,
    len: c_ulong,
    home_node: c_ulong,
    flags: c_ulong,
) -> Ret {
    unsafe {
        syscall4(
            nr::set_mempolicy_home_node,
            start.into(),
            len.into(),
            home_node.into(),
            flags.into(),
        )
    }
}

/// Issues `set_robust_list(struct robust_list_head *head, size_t len)`.
#[inline]
pub unsafe fn set_robust_list(head: *mut uapi::robust_list_head, len: usize) -> Ret {
    unsafe { syscall2(nr::set_robust_list, head.into(), len.into()) }
}

/// Issues `set_tid_address(int *tidptr)`.
#[inline]
pub unsafe fn set_tid_address(tidptr: *mut c_int) -> Ret {
    unsafe { syscall1(nr::set_tid_address, tidptr.into()) }
}

/// Issues `setdomainname(char *name, int len)`.
#[inline]
pub unsafe fn setdomainname(name: *mut c_char, len: c_int) -> Ret {
    unsafe { syscall2(nr::setdomainname, name.into(), len.into()) }
}

/// Issues `setfsgid(gid_t gid)`.
#[inline]
pub unsafe fn setfsgid(gid: c_uint) -> Ret {
    unsafe { syscall1(nr::setfsgid, gid.into()) }
}

/// Issues `setfsuid(uid_t uid)`.
#[inline]
pub unsafe fn setfsuid(uid: c_uint) -> Ret {
    unsafe { syscall1(nr::setfsuid, uid.into()) }
}

/// Issues `setgid(gid_t gid)`.
#[inline]
pub unsafe fn setgid(gid: c_uint) -> Ret {
    unsafe { syscall1(nr::setgid, gid.into()) }
}

/// Issues `setgroups(int gidsetsize, gid_t *grouplist)`.
#[inline]
pub unsafe fn setgroups(gidsetsize: c_int, grouplist: *mut c_uint) -> Ret {
    unsafe { syscall2(nr::setgroups, gidsetsize.into(), grouplist.into()) }
}

/// Issues `sethostname(char *name, int len)`.
#[inline]
pub unsafe fn sethostname(name: *mut c_char, len: c_int) -> Ret {
    unsafe { syscall2(nr::sethostname, name.into(), len.into()) }
}

/// Issues `setitimer(int which, struct __kernel_old_itimerval *value, struct __kernel_old_itimerval *ovalue)`.
#[inline]
pub unsafe fn setitimer(
    which: c_int,
    value: *mut uapi::__kernel_old_itimerval,
    ovalue: *mut uapi::__kernel_old_itimerval,
) -> Ret {
    unsafe { syscall3(nr::setitimer, which.into(), value.into(), ovalue.into()) }
}

/// Issues `setns(int fd, int flags)`.
#[inline]
pub unsafe fn setns(fd: c_int, flags: c_int) -> Ret {
    unsafe { syscall2(nr::setns, fd.into(), flags.into()) }
}

/// Issues `setpgid(pid_t pid, pid_t pgid)`.
#[inline]
pub unsafe fn setpgid(pid: c_int, pgid: c_int) -> Ret {
    unsafe { syscall2(nr::setpgid, pid.into(), pgid.into()) }
}

/// Issues `setpriority(int which, int who, int niceval)`.
#[inline]
pub unsafe fn setpriority(which: c_int, who: c_int, niceval: c_int) -> Ret {
    unsafe { syscall3(nr::setpriority, which.into(), who.into(), niceval.into()) }
}

/// Issues `setregid(gid_t rgid, gid_t egid)`.
#[inline]
pub unsafe fn setregid(rgid: c_uint, egid: c_uint) -> Ret {
    unsafe { syscall2(nr::setregid, rgid.into(), egid.into()) }
}

/// Issues `setresgid(gid_t rgid, gid_t egid, gid_t sgid)`.
#[inline]
pub unsafe fn setresgid(rgid: c_uint, egid: c_uint, sgid: c_uint) -> Ret {
    unsafe { syscall3(nr::setresgid, rgid.into(), egid.into(), sgid.into()) }
}

/// Issues `setresuid(uid_t ruid, uid_t euid, uid_t suid)`.
#[inline]
pub unsafe fn setresuid(ruid: c_uint, euid: c_uint, suid: c_uint) -> Ret {
    unsafe { syscall3(nr::setresuid, ruid.into(), euid.into(), suid.into()) }
}

/// Issues `setreuid(uid_t ruid, uid_t euid)`.
#[inline]
pub unsafe fn setreuid(ruid: c_uint, euid: c_uint) -> Ret {
    unsafe { syscall2(nr::setreuid, ruid.into(), euid.into()) }
}

/// Issues `setrlimit(unsigned int resource, struct rlimit *rlim)`.
#[inline]
pub unsafe fn setrlimit(resource: c_uint, rlim: *mut uapi::rlimit) -> Ret {
    unsafe { syscall2(nr::setrlimit, resource.into(), rlim.into()) }
}

/// Issues `setsid(void)`.
#[inline]
pub unsafe fn setsid() -> Ret {
    unsafe { syscall0(nr::setsid) }
}

/// Issues `setsockopt(int fd, int level, int optname, char *optval, int optlen)`.
#[inline]
pub unsafe fn setsockopt(
    fd: c_int,
    level: c_int,
    optname: c_int,
    optval: *mut c_char,
    optlen: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::setsockopt,
            fd.into(),
            level.into(),
            optname.into(),
            optval.into(),
            optlen.into(),
        )
    }
}

/// Issues `settimeofday(struct __kernel_old_timeval *tv, struct timezone *tz)`.
#[inline]
pub unsafe fn settimeofday(tv: *mut uapi::__kernel_old_timeval, tz: *mut uapi::timezone) -> Ret {
    unsafe { syscall2(nr::settimeofday, tv.into(), tz.into()) }
}

/// Issues `setuid(uid_t uid)`.
#[inline]
pub unsafe fn setuid(uid: c_uint) -> Ret {
    unsafe { syscall1(nr::setuid, uid.into()) }
}

/// Issues `setxattr(const char *pathname, const char *name, const void *value, size_t size, int flags)`.
#[inline]
pub unsafe fn setxattr(
    pathname: *const c_char,
    name: *const c_char,
    value: *const c_void,
    size: usize,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall5(
            nr::setxattr,
            pathname.into(),
            name.into(),
            value.into(),
            size.into(),
            flags.into(),
        )
    }
}

/// Issues `setxattrat(int dfd, const char *pathname, unsigned int at_flags, const char *name, const struct xattr_args *uargs, size_t usize)`.
#[inline]
pub unsafe fn setxattrat(
    dfd: c_int,
    pathname: *const c_char,
    at_flags: c_uint,
    name: *const c_char,
    uargs: *const uapi::xattr_args,
    usize: usize,
) -> Ret {
    unsafe {
        syscall6(
            nr::setxattrat,
            dfd.into(),
            pathname.into(),
            at_flags.into(),
            name.into(),
            uargs.into(),
            usize.into(),
        )
    }
}

/// Issues `shmat(int shmid, char *shmaddr, int shmflg)`.
#[inline]
pub unsafe fn shmat(shmid: c_int, shmaddr: *mut c_char, shmflg: c_int) -> Ret {
    unsafe { syscall3(nr::shmat, shmid.into(), shmaddr.into(), shmflg.into()) }
}

/// Issues `shmctl(int shmid, int cmd, struct shmid_ds *buf)`.
#[inline]
pub unsafe fn shmctl(shmid: c_int, cmd: c_int, buf: *mut uapi::shmid_ds) -> Ret {
    unsafe { syscall3(nr::shmctl, shmid.into(), cmd.into(), buf.into()) }
}

/// Issues `shmdt(char *shmaddr)`.
#[inline]
pub unsafe fn shmdt(shmaddr: *mut c_char) -> Ret {
    unsafe { syscall1(nr::shmdt, shmaddr.into()) }
}

/// Issues `shmget(key_t key, size_t size, int shmflg)`.
#[inline]
pub unsafe fn shmget(key: c_int, size: usize, shmflg: c_int) -> Ret {
    unsafe { syscall3(nr::shmget, key.into(), size.into(), shmflg.into()) }
}

/// Issues `shutdown(int fd, int how)`.
#[inline]
pub unsafe fn shutdown(fd: c_int, how: c_int) -> Ret {
    unsafe { syscall2(nr::shutdown, fd.into(), how.into()) }
}

/// Issues `sigaltstack(const stack_t *uss, stack_t *uoss)`.
#[inline]
pub unsafe fn sigaltstack(uss: *const uapi::sigaltstack, uoss: *mut uapi::sigaltstack) -> Ret {
    unsafe { syscall2(nr::sigaltstack, uss.into(), uoss.into()) }
}

/// Issues `signalfd(int ufd, sigset_t *user_mask, size_t sizemask)`.
#[inline]
pub unsafe fn signalfd(ufd: c_int, user_mask: *mut uapi::kernel_sigset_t, sizemask: usize) -> Ret {
    unsafe { syscall3(nr::signalfd, ufd.into(), user_mask.into(), sizemask.into()) }
}

/// Issues `signalfd4(int ufd, sigset_t *user_mask, size_t sizemask, int flags)`.
#[inline]
pub unsafe fn signalfd4(
    ufd: c_int,
    user_mask: *mut uapi::kernel_sigset_t,
    sizemask: usize,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::signalfd4,
            ufd.into(),
            user_mask.into(),
            sizemask.into(),
            flags.into(),
        )
    }
}

/// Issues `socket(int family, int type, int protocol)`.
#[inline]
pub unsafe fn socket(family: c_int, r#type: c_int, protocol: c_int) -> Ret {
    unsafe { syscall3(nr::socket, family.into(), r#type.into(), protocol.into()) }
}

/// Issues `socketpair(int family, int type, int protocol, int *usockvec)`.
#[inline]
pub unsafe fn socketpair(
    family: c_int,
    r#type: c_int,
    protocol: c_int,
    usockvec: *mut c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::socketpair,
            family.into(),
            r#type.into(),
            protocol.into(),
            usockvec.into(),
        )
    }
}

/// Issues `splice(int fd_in, loff_t *off_in, int fd_out, loff_t *off_out, size_t len, unsigned int flags)`.
#[inline]
pub unsafe fn splice(
    fd_in: c_int,
    off_in: *mut i64,
    fd_out: c_int,
    off_out: *mut i64,
    len: usize,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall6(
            nr::splice,
            fd_in.into(),
            off_in.into(),
            fd_out.into(),
            off_out.into(),
            len.into(),
            flags.into(),
        )
    }
}

/// Issues `stat(const char *filename, struct stat *statbuf)`.
#[inline]
pub unsafe fn stat(filename: *const c_char, statbuf: *mut uapi::stat) -> Ret {
    unsafe { syscall2(nr::stat, filename.into(), statbuf.into()) }
}

/// Issues `statfs(const char *pathname, struct statfs *buf)`.
#[inline]
pub unsafe fn statfs(pathname: *const c_char, buf: *mut uapi::statfs) -> Ret {
    unsafe { syscall2(nr::statfs, pathname.into(), buf.into()) }
}

/// Issues `statmount(const struct mnt_id_req *req, struct statmount *buf, size_t bufsize, unsigned int flags)`.
#[inline]
pub unsafe fn statmount(
    req: *const uapi::mnt_id_req,
    buf: *mut uapi::statmount,
    bufsize: usize,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::statmount,
            req.into(),
            buf.into(),
            bufsize.into(),
            flags.into(),
        )
    }
}

/// Issues `statx(int dfd, const char *filename, unsigned flags, unsigned int mask, struct statx *buffer)`.
#[inline]
pub unsafe fn statx(
    dfd: c_int,
    filename: *const c_char,
    flags: c_uint,
    mask: c_uint,
    buffer: *mut uapi::statx,
) -> Ret {
    unsafe {
        syscall5(
            nr::statx,
            dfd.into(),
            filename.into(),
            flags.into(),
            mask.into(),
            buffer.into(),
        )
    }
}

/// Issues `swapoff(const char *specialfile)`.
#[inline]
pub unsafe fn swapoff(specialfile: *const c_char) -> Ret {
    unsafe { syscall1(nr::swapoff, specialfile.into()) }
}

/// Issues `swapon(const char *specialfile, int swap_flags)`.
#[inline]
pub unsafe fn swapon(specialfile: *const c_char, swap_flags: c_int) -> Ret {
    unsafe { syscall2(nr::swapon, specialfile.into(), swap_flags.into()) }
}

/// Issues `symlink(const char *oldname, const char *newname)`.
#[inline]
pub unsafe fn symlink(oldname: *const c_char, newname: *const c_char) -> Ret {
    unsafe { syscall2(nr::symlink, oldname.into(), newname.into()) }
}

/// Issues `symlinkat(const char *oldname, int newdfd, const char *newname)`.
#[inline]
pub unsafe fn symlinkat(oldname: *const c_char, newdfd: c_int, newname: *const c_char) -> Ret {
    unsafe { syscall3(nr::symlinkat, oldname.into(), newdfd.into(), newname.into()) }
}

/// Issues `sync(void)`.
#[inline]
pub unsafe fn sync() -> Ret {
    unsafe { syscall0(nr::sync) }
}

/// Issues `sync_file_range(int fd, loff_t offset, loff_t nbytes, unsigned int flags)`.
#[inline]
pub unsafe fn sync_file_range(fd: c_int, offset: i64, nbytes: i64, flags: c_uint) -> Ret {
    unsafe {
        syscall4(
            nr::sync_file_range,
            fd.into(),
            offset.into(),
            nbytes.into(),
            flags.into(),
        )
    }
}

/// Issues `syncfs(int fd)`.
#[inline]
pub unsafe fn syncfs(fd: c_int) -> Ret {
    unsafe { syscall1(nr::syncfs, fd.into()) }
}

/// Issues `sysfs(int option, unsigned long arg1, unsigned long arg2)`.
#[inline]
pub unsafe fn sysfs(option: c_int, arg1: c_ulong, arg2: c_ulong) -> Ret {
    unsafe { syscall3(nr::sysfs, option.into(), arg1.into(), arg2.into()) }
}

/// Issues `sysinfo(struct sysinfo *info)`.
#[inline]
pub unsafe fn sysinfo(info: *mut uapi::sysinfo) -> Ret {
    unsafe { syscall1(nr::sysinfo, info.into()) }
}

/// Issues `syslog(int type, char *buf, int len)`.
#[inline]
pub unsafe fn syslog(r#type: c_int, buf: *mut c_char, len: c_int) -> Ret {
    unsafe { syscall3(nr::syslog, r#type.into(), buf.into(), len.into()) }
}

/// Issues `tee(int fdin, int fdout, size_t len, unsigned int flags)`.
#[inline]
pub unsafe fn tee(fdin: c_int, fdout: c_int, len: usize, flags: c_uint) -> Ret {
    unsafe { syscall4(nr::tee, fdin.into(), fdout.into(), len.into(), flags.into()) }
}

/// Issues `tgkill(pid_t tgid, pid_t pid, int sig)`.
#[inline]
pub unsafe fn tgkill(tgid: c_int, pid: c_int, sig: c_int) -> Ret {
    unsafe { syscall3(nr::tgkill, tgid.into(), pid.into(), sig.into()) }
}

/// Issues `time(__kernel_old_time_t *tloc)`.
#[inline]
pub unsafe fn time(tloc: *mut c_long) -> Ret {
    unsafe { syscall1(nr::time, tloc.into()) }
}

/// Issues `timer_create(clockid_t which_clock, struct sigevent *timer_event_spec, timer_t *created_timer_id)`.
#[inline]
pub unsafe fn timer_create(
    which_clock: c_int,
    timer_event_spec: *mut uapi::sigevent,
    created_timer_id: *mut c_int,
) -> Ret {
    unsafe {
        syscall3(
            nr::timer_create,
            which_clock.into(),
            timer_event_spec.into(),
            created_timer_id.into(),
        )
    }
}

/// Issues `timer_delete(timer_t timer_id)`.
#[inline]
pub unsafe fn timer_delete(timer_id: c_int) -> Ret {
    unsafe { syscall1(nr::timer_delete, timer_id.into()) }
}

/// Issues `timer_getoverrun(timer_t timer_id)`.
#[inline]
pub unsafe fn timer_getoverrun(timer_id: c_int) -> Ret {
    unsafe { syscall1(nr::timer_getoverrun, timer_id.into()) }
}

/// Issues `timer_gettime(timer_t timer_id, struct __kernel_itimerspec *setting)`.
#[inline]
pub unsafe fn timer_gettime(timer_id: c_int, setting: *mut uapi::__kernel_itimerspec) -> Ret {
    unsafe { syscall2(nr::timer_gettime, timer_id.into(), setting.into()) }
}

/// Issues `timer_settime(timer_t timer_id, int flags, const struct __kernel_itimerspec *new_setting, struct __kernel_itimerspec *old_setting)`.
#[inline]
pub unsafe fn timer_settime(
    timer_id: c_int,
    flags: c_int,
    new_setting: *const uapi::__kernel_itimerspec,
    old_setting: *mut uapi::__kernel_itimerspec,
) -> Ret {
    unsafe {
        syscall4(
            nr::timer_settime,
            timer_id.into(),
            flags.into(),
            new_setting.into(),
            old_setting.into(),
        )
    }
}

/// Issues `timerfd_create(int clockid, int flags)`.
#[inline]
pub unsafe fn timerfd_create(clockid: c_int, flags: c_int) -> Ret {
    unsafe { syscall2(nr::timerfd_create, clockid.into(), flags.into()) }
}

/// Issues `timerfd_gettime(int ufd, struct __kernel_itimerspec *otmr)`.
#[inline]
pub unsafe fn timerfd_gettime(ufd: c_int, otmr: *mut uapi::__kernel_itimerspec) -> Ret {
    unsafe { syscall2(nr::timerfd_gettime, ufd.into(), otmr.into()) }
}

/// Issues `timerfd_settime(int ufd, int flags, const struct __kernel_itimerspec *utmr, struct __kernel_itimerspec *otmr)`.
#[inline]
pub unsafe fn timerfd_settime(
    ufd: c_int,
    flags: c_int,
    utmr: *const uapi::__kernel_itimerspec,
    otmr: *mut uapi::__kernel_itimerspec,
) -> Ret {
    unsafe {
        syscall4(
            nr::timerfd_settime,
            ufd.into(),
            flags.into(),
            utmr.into(),
            otmr.into(),
        )
    }
}

/// Issues `times(struct tms *tbuf)`.
#[inline]
pub unsafe fn times(tbuf: *mut uapi::tms) -> Ret {
    unsafe { syscall1(nr::times, tbuf.into()) }
}

/// Issues `tkill(pid_t pid, int sig)`.
#[inline]
pub unsafe fn tkill(pid: c_int, sig: c_int) -> Ret {
    unsafe { syscall2(nr::tkill, pid.into(), sig.into()) }
}

/// Issues `truncate(const char *path, long length)`.
#[inline]
pub unsafe fn truncate(path: *const c_char, length: c_long) -> Ret {
    unsafe { syscall2(nr::truncate, path.into(), length.into()) }
}

/// Issues `umask(int mask)`.
#[inline]
pub unsafe fn umask(mask: c_int) -> Ret {
    unsafe { syscall1(nr::umask, mask.into()) }
}

/// Issues `umount2(char *name, int flags)`.
#[inline]
pub unsafe fn umount2(name: *mut c_char, flags: c_int) -> Ret {
    unsafe { syscall2(nr::umount2, name.into(), flags.into()) }
}

/// Issues `uname(struct new_utsname *name)`.
#[inline]
pub unsafe fn uname(name: *mut uapi::new_utsname) -> Ret {
    unsafe { syscall1(nr::uname, name.into()) }
}

/// Issues `unlink(const char *pathname)`.
#[inline]
pub unsafe fn unlink(pathname: *const c_char) -> Ret {
    unsafe { syscall1(nr::unlink, pathname.into()) }
}

/// Issues `unlinkat(int dfd, const char *pathname, int flag)`.
#[inline]
pub unsafe fn unlinkat(dfd: c_int, pathname: *const c_char, flag: c_int) -> Ret {
    unsafe { syscall3(nr::unlinkat, dfd.into(), pathname.into(), flag.into()) }
}

/// Issues `unshare(unsigned long unshare_flags)`.
#[inline]
pub unsafe fn unshare(unshare_flags: c_ulong) -> Ret {
    unsafe { syscall1(nr::unshare, unshare_flags.into()) }
}

/// Issues `uprobe(void)`.
#[inline]
pub unsafe fn uprobe() -> Ret {
    unsafe { syscall0(nr::uprobe) }
}

/// Issues `userfaultfd(int flags)`.
#[inline]
pub unsafe fn userfaultfd(flags: c_int) -> Ret {
    unsafe { syscall1(nr::userfaultfd, flags.into()) }
}

/// Issues `ustat(unsigned dev, struct ustat *ubuf)`.
#[inline]
pub unsafe fn ustat(dev: c_uint, ubuf: *mut uapi::ustat) -> Ret {
    unsafe { syscall2(nr::ustat, dev.into(), ubuf.into()) }
}

/// Issues `utime(char *filename, struct utimbuf *times)`.
#[inline]
pub unsafe fn utime(filename: *mut c_char, times: *mut uapi::utimbuf) -> Ret {
    unsafe { syscall2(nr::utime, filename.into(), times.into()) }
}

/// Issues `utimensat(int dfd, const char *filename, struct __kernel_timespec *utimes, int flags)`.
#[inline]
pub unsafe fn utimensat(
    dfd: c_int,
    filename: *const c_char,
    utimes: *mut uapi::__kernel_timespec,
    flags: c_int,
) -> Ret {
    unsafe {
        syscall4(
            nr::utimensat,
            dfd.into(),
            filename.into(),
            utimes.into(),
            flags.into(),
        )
    }
}

/// Issues `utimes(char *filename, struct __kernel_old_timeval *utimes)`.
#[inline]
pub unsafe fn utimes(filename: *mut c_char, utimes: *mut uapi::__kernel_old_timeval) -> Ret {
    unsafe { syscall2(nr::utimes, filename.into(), utimes.into()) }
}

/// Issues `vhangup(void)`.
#[inline]
pub unsafe fn vhangup() -> Ret {
    unsafe { syscall0(nr::vhangup) }
}

/// Issues `vmsplice(int fd, const struct iovec *uiov, unsigned long nr_segs, unsigned int flags)`.
#[inline]
pub unsafe fn vmsplice(
    fd: c_int,
    uiov: *const uapi::iovec,
    nr_segs: c_ulong,
    flags: c_uint,
) -> Ret {
    unsafe {
        syscall4(
            nr::vmsplice,
            fd.into(),
            uiov.into(),
            nr_segs.into(),
            flags.into(),
        )
    }
}

/// Issues `wait4(pid_t upid, int *stat_addr, int options, struct rusage *ru)`.
#[inline]
pub unsafe fn wait4(
    upid: c_int,
    stat_addr: *mut c_int,
    options: c_int,
    ru: *mut uapi::rusage,
) -> Ret {
    unsafe {
        syscall4(
            nr::wait4,
            upid.into(),
            stat_addr.into(),
            options.into(),
            ru.into(),
        )
    }
}

/// Issues `waitid(int which, pid_t upid, struct siginfo *infop, int options, struct rusage *ru)`.
#[inline]
pub unsafe fn waitid(
    which: c_int,
    upid: c_int,
    infop: *mut uapi::siginfo,
    options: c_int,
    ru: *mut uapi::rusage,
) -> Ret {
    unsafe {
        syscall5(
            nr::waitid,
            which.into(),
            upid.into(),
            infop.into(),
            options.into(),
            ru.into(),
        )
    }
}

/// Issues `write(unsigned int fd, const char *buf, size_t count)`.
#[inline]
pub unsafe fn write(fd: c_uint, buf: *const c_char, count: usize) -> Ret {
    unsafe { syscall3(nr::write, fd.cast_signed().into(), buf.into(), count.into()) }
}

/// Issues `writev(unsigned long fd, const struct iovec *vec, unsigned long vlen)`.
#[inline]
pub unsafe fn writev(fd: c_ulong, vec: *const uapi::iovec, vlen: c_ulong) -> Ret {
    unsafe { syscall3(nr::writev, fd.into(), vec.into(), vlen.into()) }
}
