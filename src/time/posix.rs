//! POSIX timers: timers that expire by a signal.

use super::{ClockId, Itimerspec};
use crate::Result;
use crate::flags::flags;
use crate::raw::portable;
use crate::signal::Signal;
use crate::uapi;
use core::ffi::c_int;
use core::mem::{self, MaybeUninit};
use core::ptr;

flags! {
    /// How [`Timer::settime`] takes its time.
    pub struct TimerFlags: c_int {
        ABSTIME = TIMER_ABSTIME;
    }
}

/// What happens when a timer expires.
#[derive(Clone, Copy, Debug)]
pub enum Notify {
    /// Nothing: [`Timer::gettime`] tells.
    None,
    /// The process gets a signal, with `value` in its information.
    Signal {
        /// The signal.
        signal: Signal,
        /// What the handler finds in `si_value`.
        value: usize,
    },
    /// A thread of this process gets a signal, with `value` in its information.
    Thread {
        /// The thread's identifier.
        tid: c_int,
        /// The signal.
        signal: Signal,
        /// What the handler finds in `si_value`.
        value: usize,
    },
}

/// A timer of this process, which is deleted when this value is dropped.
///
/// A child does not inherit it: there, its methods fail with `EINVAL`.
#[derive(Debug)]
pub struct Timer(c_int);

impl Timer {
    /// Makes a timer that is off. See timer_create(2).
    #[inline]
    pub fn create(clock: ClockId, notify: Notify) -> Result<Self> {
        let (how, signal, value, tid) = match notify {
            Notify::None => (uapi::SIGEV_NONE, 0, 0, 0),
            Notify::Signal { signal, value } => (uapi::SIGEV_SIGNAL, signal.as_raw(), value, 0),
            Notify::Thread { tid, signal, value } => {
                (uapi::SIGEV_THREAD_ID, signal.as_raw(), value, tid)
            }
        };
        let mut event = uapi::sigevent {
            sigev_value: uapi::sigval {
                sival_ptr: ptr::without_provenance_mut(value),
            },
            sigev_signo: signal,
            sigev_notify: how,
            _sigev_un: uapi::sigevent__sigev_un { _tid: tid },
        };
        let mut id = 0;
        // SAFETY: the kernel reads `event`, of which only these fields count, and writes `id`.
        unsafe { portable::timer_create(clock.0, &raw mut event, &raw mut id) }.unit()?;
        Ok(Self(id))
    }

    /// Returns the kernel's number of the timer.
    #[inline]
    pub fn id(&self) -> c_int {
        self.0
    }

    /// Sets the timer, or turns it off, and returns what it was set to. See timer_settime(2).
    #[inline]
    pub fn settime(&self, flags: TimerFlags, new: &Itimerspec) -> Result<Itimerspec> {
        let mut old = MaybeUninit::<Itimerspec>::uninit();
        let new = (&raw const *new).cast();
        // SAFETY: the kernel reads one record and writes one.
        unsafe { portable::timer_settime(self.0, flags.bits(), new, old.as_mut_ptr().cast()) }
            .unit()?;
        // SAFETY: the kernel filled it.
        Ok(unsafe { old.assume_init() })
    }

    /// Returns the time that the timer has left, and its interval. See timer_gettime(2).
    #[inline]
    pub fn gettime(&self) -> Result<Itimerspec> {
        let mut now = MaybeUninit::<Itimerspec>::uninit();
        // SAFETY: the kernel writes one record.
        unsafe { portable::timer_gettime(self.0, now.as_mut_ptr().cast()) }.unit()?;
        // SAFETY: the kernel filled it.
        Ok(unsafe { now.assume_init() })
    }

    /// Returns how often the timer expired again before its last signal was delivered.
    ///
    /// See timer_getoverrun(2).
    #[inline]
    pub fn getoverrun(&self) -> Result<i32> {
        // SAFETY: no pointers.
        unsafe { portable::timer_getoverrun(self.0) }.i32()
    }

    /// Deletes the timer and says whether that failed, which dropping does not.
    ///
    /// See timer_delete(2).
    #[inline]
    pub fn delete(self) -> Result<()> {
        let id = mem::ManuallyDrop::new(self).0;
        // SAFETY: no pointers.
        unsafe { portable::timer_delete(id) }.unit()
    }
}

impl Drop for Timer {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: no pointers. There is nothing to do with an error.
        let _ = unsafe { portable::timer_delete(self.0) };
    }
}
