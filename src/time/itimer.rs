//! Interval timers: three a process, each with a signal of its own.

use super::Timeval;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::c_int;
use core::mem::MaybeUninit;

numbers! {
    /// An interval timer of the process.
    pub struct Itimer: c_int {
        /// Runs in real time and sends `SIGALRM`.
        REAL = ITIMER_REAL;
        /// Runs in the process's user time and sends `SIGVTALRM`.
        VIRTUAL = ITIMER_VIRTUAL;
        /// Runs in the process's user and system time and sends `SIGPROF`.
        PROF = ITIMER_PROF;
    }
}

/// When an interval timer expires: first after `value`, then every `interval`.
#[doc(alias = "MakeItimerval")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Itimerval {
    /// The period; zero for a timer that expires once.
    pub interval: Timeval,
    /// The time until the next expiration; zero for a timer that is off.
    pub value: Timeval,
}

impl TryFrom<Timeval> for uapi::__kernel_old_timeval {
    type Error = Errno;

    /// Fails with `EINVAL` if the time does not fit two `long`s.
    #[inline]
    #[allow(clippy::useless_conversion, reason = "not where a long has 32 bits")]
    fn try_from(time: Timeval) -> Result<Self> {
        Ok(Self {
            tv_sec: time.sec.try_into().map_err(|_| Errno::EINVAL)?,
            tv_usec: time.usec.try_into().map_err(|_| Errno::EINVAL)?,
        })
    }
}

impl From<uapi::__kernel_old_timeval> for Timeval {
    #[inline]
    #[allow(clippy::unnecessary_cast, reason = "not where a long has 32 bits")]
    fn from(time: uapi::__kernel_old_timeval) -> Self {
        Self {
            sec: time.tv_sec as i64,
            usec: time.tv_usec as i64,
        }
    }
}

impl From<uapi::__kernel_old_itimerval> for Itimerval {
    #[inline]
    fn from(time: uapi::__kernel_old_itimerval) -> Self {
        Self {
            interval: time.it_interval.into(),
            value: time.it_value.into(),
        }
    }
}

/// Returns the time that an interval timer has left, and its interval. See getitimer(2).
#[inline]
pub fn getitimer(which: Itimer) -> Result<Itimerval> {
    let mut now = MaybeUninit::<uapi::__kernel_old_itimerval>::uninit();
    // SAFETY: the kernel writes one record.
    unsafe { portable::getitimer(which.0, now.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { now.assume_init() }.into())
}

/// Sets an interval timer, or turns it off, and returns what it was set to. See setitimer(2).
#[inline]
pub fn setitimer(which: Itimer, new: &Itimerval) -> Result<Itimerval> {
    let mut new = uapi::__kernel_old_itimerval {
        it_interval: new.interval.try_into()?,
        it_value: new.value.try_into()?,
    };
    let mut old = MaybeUninit::<uapi::__kernel_old_itimerval>::uninit();
    // SAFETY: the kernel reads one record and writes one.
    unsafe { portable::setitimer(which.0, &raw mut new, old.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { old.assume_init() }.into())
}

/// Sends `SIGALRM` to this process in `seconds`, or calls it off with 0.
///
/// It returns the seconds that the last one had left, at least 1 if there was one. See alarm(2).
#[doc(alias = "set")]
#[inline]
pub fn alarm(seconds: u32) -> Result<u32> {
    let new = Itimerval {
        interval: Timeval::default(),
        value: Timeval {
            sec: seconds.into(),
            usec: 0,
        },
    };
    let left = setitimer(Itimer::REAL, &new)?.value;
    let rounded = left.sec + i64::from(left.usec >= 500_000 || (left.sec == 0 && left.usec > 0));
    Ok(u32::try_from(rounded).unwrap_or(u32::MAX))
}
