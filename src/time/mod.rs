//! Clocks, sleeping and timers.
//!
//! Seconds are 64 bits wide on every architecture.
//!
//! ```
//! use ksys::time::{self, ClockId, Timespec};
//!
//! let before = time::clock_gettime(ClockId::MONOTONIC)?;
//! time::nanosleep(Timespec { sec: 0, nsec: 1_000_000 }, None)?;
//! assert!(time::clock_gettime(ClockId::MONOTONIC)? > before);
//! # Ok::<(), ksys::Errno>(())
//! ```

mod itimer;
mod posix;
mod timerfd;

pub use itimer::{Itimer, Itimerval, alarm, getitimer, setitimer};
pub use posix::{Notify, Timer, TimerFlags};
pub use timerfd::{
    TimerfdFlags, TimerfdTimerFlags, timerfd_create, timerfd_gettime, timerfd_set_ticks,
    timerfd_settime,
};

use crate::fd::{AsFd, AsRawFd};
use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::vdso::Function;
use crate::{Errno, Result, Ret, arch, uapi};
use core::ffi::{c_int, c_uint, c_void};
use core::mem::{self, MaybeUninit};
use core::ptr;
use core::time::Duration;
use static_assertions::{assert_eq_align, assert_eq_size};

/// A point or a span of time.
#[doc(alias("TimeToTimespec", "Time_t", "Unix"))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(C)]
pub struct Timespec {
    /// Whole seconds.
    pub sec: i64,
    /// Nanoseconds, from 0 to 999,999,999.
    pub nsec: i64,
}

/// A point or a span of time, in microseconds.
#[doc(alias = "Unix")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timeval {
    /// Whole seconds.
    pub sec: i64,
    /// Microseconds, from 0 to 999,999.
    pub usec: i64,
}

/// When a timer expires: first after `value`, then every `interval`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct Itimerspec {
    /// The period; zero for a timer that expires once.
    pub interval: Timespec,
    /// The time until the next expiration; zero for a timer that is off.
    pub value: Timespec,
}

assert_eq_size!(Timespec, uapi::__kernel_timespec);
assert_eq_size!(Itimerspec, uapi::__kernel_itimerspec);

const NANOS: i64 = 1_000_000_000;

impl Timespec {
    /// Makes a time of nanoseconds.
    #[doc(alias = "NsecToTimespec")]
    #[inline]
    pub const fn from_nanos(nanos: i64) -> Self {
        Self {
            sec: nanos.div_euclid(NANOS),
            nsec: nanos.rem_euclid(NANOS),
        }
    }

    /// Returns the time in nanoseconds; `None` beyond 292 years.
    #[doc(alias("Nano", "TimespecToNsec"))]
    #[inline]
    pub const fn as_nanos(self) -> Option<i64> {
        let nanos = self.sec as i128 * NANOS as i128 + self.nsec as i128;
        if nanos == nanos as i64 as i128 {
            Some(nanos as i64)
        } else {
            None
        }
    }
}

impl Timeval {
    /// Makes a time of nanoseconds, and drops those below a microsecond.
    #[doc(alias = "NsecToTimeval")]
    #[inline]
    pub const fn from_nanos(nanos: i64) -> Self {
        let time = Timespec::from_nanos(nanos);
        Self {
            sec: time.sec,
            usec: time.nsec / 1000,
        }
    }

    /// Returns the time in nanoseconds; `None` beyond 292 years.
    #[doc(alias("Nano", "TimevalToNsec"))]
    #[inline]
    pub const fn as_nanos(self) -> Option<i64> {
        let Some(nsec) = self.usec.checked_mul(1000) else {
            return None;
        };
        Timespec {
            sec: self.sec,
            nsec,
        }
        .as_nanos()
    }
}

impl From<Timespec> for Timeval {
    #[inline]
    fn from(time: Timespec) -> Self {
        Self {
            sec: time.sec,
            usec: time.nsec / 1000,
        }
    }
}

impl TryFrom<Duration> for Timespec {
    type Error = Errno;

    /// Fails with `EINVAL` if the seconds do not fit.
    #[inline]
    fn try_from(time: Duration) -> Result<Self> {
        Ok(Self {
            sec: time.as_secs().try_into().map_err(|_| Errno::EINVAL)?,
            nsec: time.subsec_nanos().into(),
        })
    }
}

impl TryFrom<Timespec> for Duration {
    type Error = Errno;

    /// Fails with `EINVAL` if the time is negative or its nanoseconds are a second or more.
    #[inline]
    fn try_from(time: Timespec) -> Result<Self> {
        match (u64::try_from(time.sec), u32::try_from(time.nsec)) {
            (Ok(sec), Ok(nsec)) if time.nsec < NANOS => Ok(Self::new(sec, nsec)),
            _ => Err(Errno::EINVAL),
        }
    }
}

numbers! {
    /// A clock, by its identifier.
    pub struct ClockId: c_int {
        /// Time since 1970, which may be set.
        REALTIME = CLOCK_REALTIME;
        /// Time since some point, never set back, standing still in suspend.
        MONOTONIC = CLOCK_MONOTONIC;
        /// The processor time of this process.
        PROCESS_CPUTIME_ID = CLOCK_PROCESS_CPUTIME_ID;
        /// The processor time of this thread.
        THREAD_CPUTIME_ID = CLOCK_THREAD_CPUTIME_ID;
        /// As `MONOTONIC`, but by the hardware's pace alone.
        MONOTONIC_RAW = CLOCK_MONOTONIC_RAW;
        /// As `REALTIME`, read faster, exact to a tick.
        REALTIME_COARSE = CLOCK_REALTIME_COARSE;
        /// As `MONOTONIC`, read faster, exact to a tick.
        MONOTONIC_COARSE = CLOCK_MONOTONIC_COARSE;
        /// As `MONOTONIC`, but going on in suspend.
        BOOTTIME = CLOCK_BOOTTIME;
        /// As `REALTIME`, with timers that wake the machine.
        REALTIME_ALARM = CLOCK_REALTIME_ALARM;
        /// As `BOOTTIME`, with timers that wake the machine.
        BOOTTIME_ALARM = CLOCK_BOOTTIME_ALARM;
        /// Is no clock any more.
        SGI_CYCLE = CLOCK_SGI_CYCLE;
        /// International atomic time, without leap seconds.
        TAI = CLOCK_TAI;
        /// The first of the auxiliary clocks.
        AUX = CLOCK_AUX;
        /// The last of the auxiliary clocks.
        AUX_LAST = CLOCK_AUX_LAST;
    }
}

impl ClockId {
    /// Returns the clock behind a device such as /dev/ptp0; it lives as long as the descriptor.
    #[doc(alias("FdToClockID", "clock_gettime_dynamic"))]
    #[inline]
    pub fn of_fd(fd: impl AsFd) -> Self {
        Self(!fd.as_fd().as_raw_fd() << 3 | 3)
    }

    /// Returns the clock of the processor time that process `pid` uses; 0 is this process.
    #[inline]
    pub const fn of_process(pid: i32) -> Self {
        Self(!pid << 3 | 2)
    }

    /// Returns the clock of the processor time that thread `tid` of this process uses.
    #[inline]
    pub const fn of_thread(tid: i32) -> Self {
        Self(!tid << 3 | 6)
    }
}

/// Reads a clock, without a trap where the vDSO can. See clock_gettime(2).
#[inline]
pub fn clock_gettime(clock: ClockId) -> Result<Timespec> {
    static FUNCTION: Function = Function::new(Some(arch::vdso::CLOCK_GETTIME));
    let mut now = MaybeUninit::<Timespec>::uninit();
    let to = now.as_mut_ptr().cast();
    match FUNCTION.address() {
        // SAFETY: the function is that of the name, and writes what the call would.
        Some(function) => unsafe { by_vdso(function, clock, to) },
        // SAFETY: the kernel writes one record, of two 64-bit words on every architecture.
        None => unsafe { portable::clock_gettime(clock.0, to) },
    }
    .unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { now.assume_init() })
}

/// Returns the resolution of a clock, without a trap where the vDSO can. See clock_getres(2).
#[inline]
pub fn clock_getres(clock: ClockId) -> Result<Timespec> {
    static FUNCTION: Function = Function::new(Some(arch::vdso::CLOCK_GETRES));
    let mut resolution = MaybeUninit::<Timespec>::uninit();
    let to = resolution.as_mut_ptr().cast();
    match FUNCTION.address() {
        // SAFETY: the function is that of the name, and writes what the call would.
        Some(function) => unsafe { by_vdso(function, clock, to) },
        // SAFETY: the kernel writes one record, of two 64-bit words on every architecture.
        None => unsafe { portable::clock_getres(clock.0, to) },
    }
    .unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { resolution.assume_init() })
}

/// # Safety
///
/// `function` must be the vDSO's clock_gettime or clock_getres, with 64-bit seconds.
#[inline]
unsafe fn by_vdso(
    function: *const c_void,
    clock: ClockId,
    to: *mut uapi::__kernel_timespec,
) -> Ret {
    type Read = unsafe extern "C" fn(c_int, *mut uapi::__kernel_timespec) -> c_int;
    // SAFETY: the caller says that this is what it is.
    let function: Read = unsafe { mem::transmute(function) };
    // SAFETY: it writes one record.
    let result = unsafe { function(clock.0, to) };
    Ret::from_word(result as usize)
}

/// Sets a clock; `REALTIME` needs CAP_SYS_TIME, and most others can't be set (`EINVAL`).
///
/// See clock_settime(2).
#[inline]
pub fn clock_settime(clock: ClockId, time: Timespec) -> Result<()> {
    // SAFETY: the kernel reads one record.
    unsafe { portable::clock_settime(clock.0, (&raw const time).cast()) }.unit()
}

/// Returns the time since 1970 in microseconds.
///
/// It is `REALTIME` of [`clock_gettime`], because the call of this name ends in 2038 on arm. See
/// gettimeofday(2).
#[inline]
pub fn gettimeofday() -> Result<Timeval> {
    clock_gettime(ClockId::REALTIME).map(Timeval::from)
}

/// Sets the time since 1970, which needs CAP_SYS_TIME. See settimeofday(2).
#[inline]
pub fn settimeofday(time: Timeval) -> Result<()> {
    let nsec = time.usec.checked_mul(1000).ok_or(Errno::EINVAL)?;
    let sec = time.sec;
    clock_settime(ClockId::REALTIME, Timespec { sec, nsec })
}

/// Returns the seconds since 1970. See time(2).
#[inline]
pub fn time() -> Result<i64> {
    clock_gettime(ClockId::REALTIME_COARSE).map(|now| now.sec)
}

flags! {
    /// How a time is given to [`clock_nanosleep`].
    pub struct SleepFlags: c_int {
        ABSTIME = TIMER_ABSTIME;
    }
}

/// Sleeps for `time`; a signal ends it with `EINTR` and the time left in `remaining`.
///
/// See nanosleep(2).
#[doc(alias = "sleep")]
#[inline]
pub fn nanosleep(time: Timespec, remaining: Option<&mut Timespec>) -> Result<()> {
    clock_nanosleep(ClockId::MONOTONIC, SleepFlags::empty(), time, remaining)
}

/// Sleeps by `clock`, for `time` or with `ABSTIME` until then.
///
/// A signal ends it with `EINTR`; only a sleep for some time then writes `remaining`. See
/// clock_nanosleep(2).
#[doc(alias("clock_nanosleep_absolute", "clock_nanosleep_relative"))]
#[inline]
pub fn clock_nanosleep(
    clock: ClockId,
    flags: SleepFlags,
    time: Timespec,
    remaining: Option<&mut Timespec>,
) -> Result<()> {
    let remaining = remaining.map_or(ptr::null_mut(), ptr::from_mut);
    let time = (&raw const time).cast();
    // SAFETY: the kernel reads one record and writes at most one.
    unsafe { portable::clock_nanosleep(clock.0, flags.bits(), time, remaining.cast()) }.unit()
}

flags! {
    /// What of a [`Timex`] is to be changed.
    pub struct AdjFlags: c_uint {
        OFFSET = ADJ_OFFSET;
        FREQUENCY = ADJ_FREQUENCY;
        MAXERROR = ADJ_MAXERROR;
        ESTERROR = ADJ_ESTERROR;
        STATUS = ADJ_STATUS;
        TIMECONST = ADJ_TIMECONST;
        TAI = ADJ_TAI;
        SETOFFSET = ADJ_SETOFFSET;
        MICRO = ADJ_MICRO;
        NANO = ADJ_NANO;
        TICK = ADJ_TICK;
        OFFSET_SINGLESHOT = ADJ_OFFSET_SINGLESHOT;
        OFFSET_SS_READ = ADJ_OFFSET_SS_READ;
    }

    /// The state of the kernel's time discipline.
    pub struct StaFlags: c_int {
        PLL = STA_PLL;
        PPSFREQ = STA_PPSFREQ;
        PPSTIME = STA_PPSTIME;
        FLL = STA_FLL;
        INS = STA_INS;
        DEL = STA_DEL;
        UNSYNC = STA_UNSYNC;
        FREQHOLD = STA_FREQHOLD;
        PPSSIGNAL = STA_PPSSIGNAL;
        PPSJITTER = STA_PPSJITTER;
        PPSWANDER = STA_PPSWANDER;
        PPSERROR = STA_PPSERROR;
        CLOCKERR = STA_CLOCKERR;
        NANO = STA_NANO;
        MODE = STA_MODE;
        CLK = STA_CLK;
    }
}

numbers! {
    /// What becomes of the clock at the next midnight, or that it is not synchronized.
    pub struct ClockState: c_int {
        OK = TIME_OK;
        INS = TIME_INS;
        DEL = TIME_DEL;
        OOP = TIME_OOP;
        WAIT = TIME_WAIT;
        ERROR = TIME_ERROR;
    }
}

/// How the kernel disciplines a clock.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
#[expect(missing_docs, reason = "they are the fields of adjtimex(2)")]
pub struct Timex {
    pub modes: AdjFlags,
    _modes: u32,
    pub offset: i64,
    pub freq: i64,
    pub maxerror: i64,
    pub esterror: i64,
    pub status: StaFlags,
    _status: u32,
    pub constant: i64,
    pub precision: i64,
    pub tolerance: i64,
    pub time_sec: i64,
    /// Microseconds, or nanoseconds if `status` has `NANO`.
    pub time_usec: i64,
    pub tick: i64,
    pub ppsfreq: i64,
    pub jitter: i64,
    pub shift: i32,
    _shift: u32,
    pub stabil: i64,
    pub jitcnt: i64,
    pub calcnt: i64,
    pub errcnt: i64,
    pub stbcnt: i64,
    pub tai: i32,
    _tai: [u32; 11],
}

assert_eq_size!(Timex, uapi::__kernel_timex);
assert_eq_align!(Timex, uapi::__kernel_timex);

impl Default for Timex {
    /// Makes one that changes nothing.
    #[inline]
    fn default() -> Self {
        // SAFETY: integers, which may all be 0.
        unsafe { mem::zeroed() }
    }
}

/// Adjusts a clock as `timex` says, and fills it with the clock's present state.
///
/// A change needs CAP_SYS_TIME (`EPERM`). See clock_adjtime(2).
#[inline]
pub fn clock_adjtime(clock: ClockId, timex: &mut Timex) -> Result<ClockState> {
    let record = ptr::from_mut(timex).cast();
    // SAFETY: the kernel reads and writes one record.
    unsafe { portable::clock_adjtime(clock.0, record) }
        .i32()
        .map(ClockState)
}

/// Adjusts the clock of the time since 1970; see [`clock_adjtime`] and adjtimex(2).
#[inline]
pub fn adjtimex(timex: &mut Timex) -> Result<ClockState> {
    clock_adjtime(ClockId::REALTIME, timex)
}
