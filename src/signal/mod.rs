//! Signals: sending, blocking, handling, and waiting for them.
//!
//! To be told that a signal came is simplest without a handler: block it, and read it from a
//! descriptor that any event loop can watch.
//!
//! ```
//! use ksys::signal::{self, SigSet, Signal};
//! use std::mem::MaybeUninit;
//!
//! let signals = signal::watch(&SigSet::from(Signal::TERM))?;
//! signal::raise(Signal::TERM)?;
//!
//! let mut buffer = [MaybeUninit::uninit(); 4];
//! let came = signal::read_signalfd(&signals, &mut buffer)?;
//! assert_eq!(came[0].ssi_signo, Signal::TERM.as_raw() as u32);
//! # Ok::<(), ksys::Errno>(())
//! ```
//!
//! In programs with a C library the signals 32 and 33 are the library's: leave them alone.

mod action;
mod info;
mod number;
mod pipe;
mod send;
mod set;

pub use action::{Action, AltStack, Disposition, InfoHandler, SaFlags, SsFlags};
pub use action::{ignore, reset, sigaction, sigaltstack};
pub use info::{Cause, SiCode, Siginfo};
pub use number::Signal;
pub use pipe::self_pipe;
pub use send::{kill, raise, sigqueue, tgkill, tgsigqueue, tkill};
pub use set::{SigSet, SigSetIter};

use crate::fd::{AsFd, BorrowedFd, OwnedFd, int, uint};
use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::time::Timespec;
use crate::{Errno, Result, uapi};
use core::ffi::c_int;
use core::mem::{MaybeUninit, size_of_val};
use core::ptr;
use core::slice;

numbers! {
    /// How [`sigprocmask`] changes the mask.
    pub struct How: c_int {
        BLOCK = SIG_BLOCK;
        UNBLOCK = SIG_UNBLOCK;
        SETMASK = SIG_SETMASK;
    }
}

/// Changes which signals this thread blocks, and returns the mask as it was.
///
/// `KILL` and `STOP` are never blocked, whatever the set says. See sigprocmask(2).
#[doc(alias("kernel_sigprocmask", "pthread_sigmask"))]
#[inline]
pub fn sigprocmask(how: How, set: &SigSet) -> Result<SigSet> {
    let mut old = SigSet::empty();
    let set = ptr::from_ref(&set.0).cast_mut();
    // SAFETY: the kernel reads one set and writes another.
    unsafe { portable::rt_sigprocmask(how.0, set, &raw mut old.0, SigSet::SIZE) }.unit()?;
    Ok(old)
}

/// Returns which signals this thread blocks. See sigprocmask(2).
#[inline]
pub fn sigmask() -> Result<SigSet> {
    sigprocmask(How::BLOCK, &SigSet::empty())
}

/// Returns the signals that wait for this thread to unblock them. See sigpending(2).
#[doc(alias = "kernel_sigpending")]
#[inline]
pub fn sigpending() -> Result<SigSet> {
    let mut set = SigSet::empty();
    // SAFETY: the kernel writes one set.
    unsafe { portable::rt_sigpending(&raw mut set.0, SigSet::SIZE) }.unit()?;
    Ok(set)
}

/// Blocks exactly `mask` until a handler ran, and returns what ended it: `EINTR`.
///
/// See sigsuspend(2).
#[doc(alias("kernel_sigsuspend", "suspend"))]
#[inline]
pub fn sigsuspend(mask: &SigSet) -> Errno {
    let mask = ptr::from_ref(&mask.0).cast_mut();
    // SAFETY: the kernel reads one set.
    let ret = unsafe { portable::rt_sigsuspend(mask, SigSet::SIZE) };
    ret.any().err().unwrap_or(Errno::EINTR)
}

/// Sleeps until a handler ran, and returns what ended it: `EINTR`. See pause(2).
#[inline]
pub fn pause() -> Errno {
    // SAFETY: with no descriptors and no timeout nothing is read or written.
    let ret = unsafe {
        portable::ppoll(
            ptr::null_mut(),
            0,
            ptr::null_mut(),
            ptr::null(),
            SigSet::SIZE,
        )
    };
    ret.any().err().unwrap_or(Errno::EINTR)
}

/// Waits for a signal of `set`, which should be blocked, takes it, and says what sent it.
///
/// `EAGAIN`: `timeout` passed; a timeout of zero only looks. `EINTR`: a handler of another
/// signal ran. See sigtimedwait(2).
#[doc(alias(
    "kernel_sigtimedwait",
    "kernel_sigwait",
    "kernel_sigwaitinfo",
    "sigwait",
    "sigwaitinfo"
))]
#[inline]
pub fn sigtimedwait(set: &SigSet, timeout: Option<&Timespec>) -> Result<Siginfo> {
    let mut info = Siginfo::zeroed();
    let timeout = timeout.map_or(ptr::null(), ptr::from_ref).cast();
    // SAFETY: the kernel reads the set and the time, and writes the record.
    unsafe { portable::rt_sigtimedwait(&set.0, info.as_mut_ptr(), timeout, SigSet::SIZE) }.any()?;
    Ok(info)
}

flags! {
    /// How [`signalfd`] makes a descriptor.
    pub struct SfdFlags: c_int {
        CLOEXEC = SFD_CLOEXEC;
        NONBLOCK = SFD_NONBLOCK;
    }
}

/// Makes a descriptor from which the signals of `set` can be read.
///
/// They must be blocked, or they go to their handlers instead. See signalfd(2).
#[inline]
pub fn signalfd(set: &SigSet, flags: SfdFlags) -> Result<OwnedFd> {
    // SAFETY: the kernel makes a new descriptor.
    let ret = unsafe { signalfd4(-1, set, flags) };
    // SAFETY: as above.
    unsafe { ret.fd() }
}

/// Changes which signals can be read from the descriptor of a [`signalfd`]. See signalfd(2).
#[inline]
pub fn signalfd_update(fd: impl AsFd, set: &SigSet) -> Result<()> {
    // SAFETY: the descriptor stays what it is; the kernel returns its number.
    unsafe { signalfd4(int(&fd), set, SfdFlags::empty()) }.any()
}

#[inline]
unsafe fn signalfd4(fd: c_int, set: &SigSet, flags: SfdFlags) -> crate::Ret {
    let set = ptr::from_ref(&set.0).cast_mut();
    // SAFETY: the kernel reads one set.
    unsafe { portable::signalfd4(fd, set, SigSet::SIZE, flags.bits()) }
}

/// Blocks the signals of `set` for this thread and makes a descriptor that they are read from.
///
/// The mask is each thread's own: call it before other threads are made, which inherit it, or a
/// thread that does not block a signal gets it.
#[inline]
pub fn watch(set: &SigSet) -> Result<OwnedFd> {
    sigprocmask(How::BLOCK, set)?;
    signalfd(set, SfdFlags::CLOEXEC)
}

/// Reads the signals that came from the descriptor of a [`signalfd`].
///
/// Waits for the first one, unless the descriptor has `NONBLOCK`, where none is `EAGAIN`.
/// `EINVAL`: `buf` has no room for one.
#[inline]
pub fn read_signalfd(
    fd: impl AsFd,
    buf: &mut [MaybeUninit<uapi::signalfd_siginfo>],
) -> Result<&[uapi::signalfd_siginfo]> {
    let size = size_of_val(buf);
    // SAFETY: the kernel writes at most `size` bytes, in whole records.
    let n = unsafe { portable::read(uint(&fd), buf.as_mut_ptr().cast(), size) }.usize()?;
    let filled = n / size_of::<uapi::signalfd_siginfo>();
    // SAFETY: the kernel initialized that many records, which are integers.
    Ok(unsafe { slice::from_raw_parts(buf.as_ptr().cast(), filled.min(buf.len())) })
}

/// Borrows a descriptor that is never closed.
///
/// # Safety
///
/// Nothing may close `fd`.
#[inline]
unsafe fn forever(fd: c_int) -> BorrowedFd<'static> {
    // SAFETY: the caller's.
    unsafe { BorrowedFd::borrow_raw(fd) }
}
