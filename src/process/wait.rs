//! Waiting for children.

use crate::fd::{BorrowedFd, int};
use crate::flags::flags;
use crate::raw::portable;
use crate::signal::{Siginfo, Signal};
use crate::{Result, uapi};
use core::ffi::c_int;
use core::fmt;
use core::mem::MaybeUninit;
use core::ptr;

flags! {
    /// What is waited for, and how.
    #[doc(alias("WALL", "WCLONE", "WCONTINUED", "WEXITED", "WNOHANG", "WNOTHREAD", "WNOWAIT", "WSTOPPED", "WUNTRACED"))]
    pub struct WaitOptions: c_int {
        NOHANG = WNOHANG;
        UNTRACED = WUNTRACED;
        STOPPED = WSTOPPED;
        EXITED = WEXITED;
        CONTINUED = WCONTINUED;
        NOWAIT = WNOWAIT;
        NOTHREAD = __WNOTHREAD;
        ALL = __WALL;
        CLONE = __WCLONE;
    }
}

/// What became of a child, as wait4(2) tells it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct WaitStatus(c_int);

impl WaitStatus {
    /// Makes a status of the kernel's number.
    #[inline]
    pub const fn from_raw(status: c_int) -> Self {
        Self(status)
    }

    /// Returns the kernel's number.
    #[inline]
    pub const fn as_raw(self) -> c_int {
        self.0
    }

    /// Tells whether the child ended by itself.
    #[doc(alias = "WIFEXITED")]
    #[inline]
    pub const fn exited(self) -> bool {
        self.0 & 0x7f == 0
    }

    /// Returns what the child ended with, 0 to 255, if it ended by itself.
    #[doc(alias = "WEXITSTATUS")]
    #[inline]
    pub const fn exit_status(self) -> Option<i32> {
        if self.exited() {
            Some(self.0 >> 8 & 0xff)
        } else {
            None
        }
    }

    /// Tells whether the child exited with 0.
    #[inline]
    pub const fn success(self) -> bool {
        self.0 & 0xff7f == 0
    }

    /// Tells whether a signal ended the child.
    #[doc(alias = "WIFSIGNALED")]
    #[inline]
    pub const fn signaled(self) -> bool {
        self.0 & 0x7f != 0x7f && !self.exited()
    }

    /// Returns the signal that ended the child, if one did.
    #[doc(alias = "WTERMSIG")]
    #[inline]
    pub const fn signal(self) -> Option<Signal> {
        if self.signaled() {
            Signal::from_raw(self.0 & 0x7f)
        } else {
            None
        }
    }

    /// Tells whether the child left a core dump.
    #[doc(alias = "WCOREDUMP")]
    #[inline]
    pub const fn core_dump(self) -> bool {
        self.signaled() && self.0 & 0x80 != 0
    }

    /// Tells whether the child is stopped.
    #[doc(alias = "WIFSTOPPED")]
    #[inline]
    pub const fn stopped(self) -> bool {
        self.0 & 0xff == 0x7f
    }

    /// Returns the signal that stopped the child, if it is stopped; see [`Self::syscall_stop`].
    #[doc(alias = "WSTOPSIG")]
    #[inline]
    pub const fn stop_signal(self) -> Option<Signal> {
        if self.stopped() {
            Signal::from_raw(self.0 >> 8 & 0x7f)
        } else {
            None
        }
    }

    /// Tells whether a tracee stopped at a system call, under `PTRACE_O_TRACESYSGOOD`.
    #[inline]
    pub const fn syscall_stop(self) -> bool {
        self.stopped() && self.0 & 0x8000 != 0
    }

    /// Returns the event that a tracee stopped for, a `PTRACE_EVENT_` constant.
    #[inline]
    pub const fn trap_cause(self) -> Option<i32> {
        match self.0 >> 16 {
            cause if self.stopped() && cause != 0 => Some(cause),
            _ => None,
        }
    }

    /// Tells whether the child was stopped and goes on.
    #[doc(alias = "WIFCONTINUED")]
    #[inline]
    pub const fn continued(self) -> bool {
        self.0 == 0xffff
    }
}

impl fmt::Display for WaitStatus {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.exit_status() {
            write!(f, "exited with {status}")
        } else if self.continued() {
            f.write_str("continued")
        } else if let Some(signal) = self.stop_signal() {
            write!(f, "stopped by signal: {signal}")
        } else if let Some(signal) = self.signal() {
            let core = if self.core_dump() {
                ", core dumped"
            } else {
                ""
            };
            write!(f, "ended by signal: {signal}{core}")
        } else {
            write!(f, "unknown status {:#x}", self.0)
        }
    }
}

impl fmt::Debug for WaitStatus {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WaitStatus({self})")
    }
}

/// Waits until a child changes its state; `None` if `options` has `NOHANG` and none did.
///
/// `pid` above 0 is that child, -1 any, 0 any of this process's group, and below -1 any of the
/// group `-pid`. `ECHILD`: there is no such child. See waitpid(2).
#[doc(alias = "waitpgid")]
#[inline]
pub fn waitpid(pid: i32, options: WaitOptions) -> Result<Option<(i32, WaitStatus)>> {
    // SAFETY: a null asks for no usage.
    unsafe { wait(pid, options, ptr::null_mut()) }
}

/// Waits as [`waitpid`], and also tells what the child used. See wait4(2).
#[inline]
pub fn wait4(pid: i32, options: WaitOptions) -> Result<Option<(i32, WaitStatus, uapi::rusage)>> {
    let mut usage = MaybeUninit::<uapi::rusage>::zeroed();
    // SAFETY: `usage` has room for the record.
    let child = unsafe { wait(pid, options, usage.as_mut_ptr()) }?;
    // SAFETY: the record is integers, and was zero before.
    let usage = unsafe { usage.assume_init() };
    Ok(child.map(|(pid, status)| (pid, status, usage)))
}

/// Waits, and fills `usage` if it is not null.
///
/// # Safety
///
/// `usage` must be null or have room for a record.
#[inline]
unsafe fn wait(
    pid: i32,
    options: WaitOptions,
    usage: *mut uapi::rusage,
) -> Result<Option<(i32, WaitStatus)>> {
    let mut status = 0;
    // SAFETY: the kernel writes the status; the caller vouches for `usage`.
    let ret = unsafe { portable::wait4(pid, &raw mut status, options.bits(), usage) };
    Ok(match ret.i32()? {
        0 => None,
        pid => Some((pid, WaitStatus(status))),
    })
}

/// Which children [`waitid`] waits for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum WaitId<'fd> {
    /// Any.
    All,
    /// One, by its identifier.
    Pid(i32),
    /// Those of a group; 0 is this process's.
    Pgid(i32),
    /// One, by a descriptor of [`pidfd_open`](super::pidfd_open).
    PidFd(BorrowedFd<'fd>),
}

/// Waits until a child changes its state; `None` if `options` has `NOHANG` and none did.
///
/// `options` says which changes count: at least one of `EXITED`, `STOPPED` and `CONTINUED`. With
/// `NOWAIT` the child can be waited for again. [`Siginfo::child`] reads the result. A descriptor
/// that is `NONBLOCK` gives `EAGAIN`. See waitid(2).
#[inline]
pub fn waitid(id: WaitId<'_>, options: WaitOptions) -> Result<Option<Siginfo>> {
    // SAFETY: a null asks for no usage.
    unsafe { wait_info(id, options, ptr::null_mut()) }
}

/// Waits as [`waitid`], and also tells what the child used. See waitid(2).
#[inline]
pub fn waitid_rusage(
    id: WaitId<'_>,
    options: WaitOptions,
) -> Result<Option<(Siginfo, uapi::rusage)>> {
    let mut usage = MaybeUninit::<uapi::rusage>::zeroed();
    // SAFETY: `usage` has room for the record.
    let info = unsafe { wait_info(id, options, usage.as_mut_ptr()) }?;
    // SAFETY: the record is integers, and was zero before.
    let usage = unsafe { usage.assume_init() };
    Ok(info.map(|info| (info, usage)))
}

/// Waits, and fills `usage` if it is not null.
///
/// # Safety
///
/// `usage` must be null or have room for a record.
#[inline]
unsafe fn wait_info(
    id: WaitId<'_>,
    options: WaitOptions,
    usage: *mut uapi::rusage,
) -> Result<Option<Siginfo>> {
    let (which, id) = match id {
        WaitId::All => (uapi::P_ALL, 0),
        WaitId::Pid(pid) => (uapi::P_PID, pid),
        WaitId::Pgid(pgid) => (uapi::P_PGID, pgid),
        WaitId::PidFd(fd) => (uapi::P_PIDFD, int(&fd)),
    };
    let mut info = Siginfo::zeroed();
    // SAFETY: the kernel writes one record; the caller vouches for `usage`.
    unsafe { portable::waitid(which, id, info.as_mut_ptr(), options.bits(), usage) }.unit()?;
    // Without a child the kernel leaves the signal 0.
    Ok(info.signal().map(|_| info))
}
