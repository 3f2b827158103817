//! Timers that expire by a descriptor becoming readable.

use super::{ClockId, Itimerspec};
use crate::Result;
use crate::fd::{AsFd, OwnedFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::uapi;
use core::ffi::{c_int, c_ulong};
use core::mem::MaybeUninit;

flags! {
    /// How [`timerfd_create`] makes its descriptor.
    pub struct TimerfdFlags: c_int {
        CLOEXEC = TFD_CLOEXEC;
        NONBLOCK = TFD_NONBLOCK;
    }

    /// How [`timerfd_settime`] takes its time.
    pub struct TimerfdTimerFlags: c_int {
        ABSTIME = TFD_TIMER_ABSTIME;
        /// A jump of the clock makes read(2) fail with `ECANCELED`.
        CANCEL_ON_SET = TFD_TIMER_CANCEL_ON_SET;
    }
}

/// Makes a timer that is off; reading its descriptor gives the number of expirations, a `u64`.
///
/// See timerfd_create(2).
#[inline]
pub fn timerfd_create(clock: ClockId, flags: TimerfdFlags) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::timerfd_create(clock.0, flags.bits()) };
    // SAFETY: the call returns a new descriptor.
    unsafe { ret.fd() }
}

/// Sets a timer, or turns it off, and returns what it was set to. See timerfd_settime(2).
#[doc(alias = "set")]
#[inline]
pub fn timerfd_settime(
    timer: impl AsFd,
    flags: TimerfdTimerFlags,
    new: &Itimerspec,
) -> Result<Itimerspec> {
    let mut old = MaybeUninit::<Itimerspec>::uninit();
    let new = (&raw const *new).cast();
    // SAFETY: the kernel reads one record and writes one.
    unsafe { portable::timerfd_settime(int(&timer), flags.bits(), new, old.as_mut_ptr().cast()) }
        .unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { old.assume_init() })
}

/// Returns the time that a timer has left, and its interval. See timerfd_gettime(2).
#[doc(alias = "get")]
#[inline]
pub fn timerfd_gettime(timer: impl AsFd) -> Result<Itimerspec> {
    let mut now = MaybeUninit::<Itimerspec>::uninit();
    // SAFETY: the kernel writes one record.
    unsafe { portable::timerfd_gettime(int(&timer), now.as_mut_ptr().cast()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { now.assume_init() })
}

/// Sets the number of expirations that the next read gives; 0 is `EINVAL`.
///
/// The kernel has it when it is built with checkpoint and restore, else `ENOTTY`. See
/// timerfd_create(2).
#[inline]
pub fn timerfd_set_ticks(timer: impl AsFd, ticks: u64) -> Result<()> {
    let arg = (&raw const ticks).expose_provenance() as c_ulong;
    // SAFETY: the kernel reads one word of 64 bits.
    unsafe { portable::ioctl(uint(&timer), uapi::TFD_IOC_SET_TICKS, arg) }.unit()
}
