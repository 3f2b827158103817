//! Clocks.

use crate::raw::portable;
use crate::{Result, uapi};
use core::ffi::c_int;
use core::mem::MaybeUninit;

/// A point or a span of time; 64-bit seconds on every architecture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(C)]
pub struct Timespec {
    /// Whole seconds.
    pub sec: i64,
    /// Nanoseconds, from 0 to 999,999,999.
    pub nsec: i64,
}

/// A clock, by its identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct ClockId(pub c_int);

impl ClockId {
    /// Time since 1970, which may be set.
    pub const REALTIME: Self = Self(uapi::CLOCK_REALTIME as c_int);
    /// Time since some point, never set back, standing still in suspend.
    pub const MONOTONIC: Self = Self(uapi::CLOCK_MONOTONIC as c_int);
}

/// Reads a clock. See clock_gettime(2).
#[inline]
pub fn clock_gettime(clock: ClockId) -> Result<Timespec> {
    let mut now = MaybeUninit::<Timespec>::uninit();
    // SAFETY: the kernel writes one record, of two 64-bit words on every architecture.
    unsafe { portable::clock_gettime(clock.0, now.as_mut_ptr().cast()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { now.assume_init() })
}
