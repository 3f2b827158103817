//! Limits and priorities.

use crate::numbers::numbers;
use crate::raw::portable;
use crate::{Result, uapi};
use core::ffi::{c_int, c_uint};
use core::mem::MaybeUninit;
use core::ptr;

numbers! {
    /// What a process may use only so much of.
    pub struct Resource: c_uint {
        /// Processor time, in seconds.
        CPU = RLIMIT_CPU;
        FSIZE = RLIMIT_FSIZE;
        DATA = RLIMIT_DATA;
        STACK = RLIMIT_STACK;
        CORE = RLIMIT_CORE;
        RSS = RLIMIT_RSS;
        NPROC = RLIMIT_NPROC;
        /// One more than the highest descriptor.
        NOFILE = RLIMIT_NOFILE;
        MEMLOCK = RLIMIT_MEMLOCK;
        AS = RLIMIT_AS;
        LOCKS = RLIMIT_LOCKS;
        SIGPENDING = RLIMIT_SIGPENDING;
        MSGQUEUE = RLIMIT_MSGQUEUE;
        NICE = RLIMIT_NICE;
        RTPRIO = RLIMIT_RTPRIO;
        /// Real-time processor time without a blocking call, in microseconds.
        RTTIME = RLIMIT_RTTIME;
    }

    /// Whose priority it is.
    pub struct Which: c_int {
        PROCESS = PRIO_PROCESS;
        PGRP = PRIO_PGRP;
        USER = PRIO_USER;
    }
}

/// A limit; `None` is no limit.
#[doc(alias = "RLIM_INFINITY")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rlimit {
    /// What is enforced.
    pub current: Option<u64>,
    /// What `current` may be raised to.
    pub maximum: Option<u64>,
}

impl Rlimit {
    const INFINITY: u64 = !0;

    #[inline]
    pub(super) const fn to_raw(self) -> uapi::rlimit64 {
        uapi::rlimit64 {
            rlim_cur: match self.current {
                Some(limit) => limit,
                None => Self::INFINITY,
            },
            rlim_max: match self.maximum {
                Some(limit) => limit,
                None => Self::INFINITY,
            },
        }
    }

    #[inline]
    fn from_raw(raw: uapi::rlimit64) -> Self {
        let limit = |raw| (raw != Self::INFINITY).then_some(raw);
        Self {
            current: limit(raw.rlim_cur),
            maximum: limit(raw.rlim_max),
        }
    }
}

/// Returns a limit of this process. See getrlimit(2).
#[inline]
pub fn getrlimit(resource: Resource) -> Result<Rlimit> {
    prlimit(0, resource, None)
}

/// Sets a limit of this process.
///
/// Lower maximums are for good without `CAP_SYS_RESOURCE`: raising one is `EPERM`. See
/// setrlimit(2).
#[inline]
pub fn setrlimit(resource: Resource, limit: Rlimit) -> Result<()> {
    prlimit(0, resource, Some(limit)).map(drop)
}

/// Sets a limit of the process `pid`, or of this one if that is 0, if `new` is given, and returns
/// the one before. See prlimit(2).
#[inline]
pub fn prlimit(pid: i32, resource: Resource, new: Option<Rlimit>) -> Result<Rlimit> {
    let new = new.map(Rlimit::to_raw);
    let new = new.as_ref().map_or(ptr::null(), ptr::from_ref);
    let mut old = MaybeUninit::<uapi::rlimit64>::uninit();
    // SAFETY: the kernel reads one record and writes the other.
    unsafe { portable::prlimit64(pid, resource.0, new, old.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(Rlimit::from_raw(unsafe { old.assume_init() }))
}

/// Returns the lowest nice value, -20 to 19, of the processes that are meant.
///
/// `who` 0 is this process, group or user. See getpriority(2).
#[doc(alias("getpriority_pgrp", "getpriority_process", "getpriority_user"))]
#[inline]
pub fn getpriority(which: Which, who: i32) -> Result<i32> {
    // SAFETY: no pointers.
    let raw = unsafe { portable::getpriority(which.0, who) }.i32()?;
    // The kernel returns 1 to 40, so that no value is an error.
    Ok(20 - raw)
}

/// Sets the nice value, -20 to 19, of the processes that are meant.
///
/// `EACCES`: only `CAP_SYS_NICE` or `RLIMIT_NICE` allow lower values. See setpriority(2).
#[doc(alias("nice", "setpriority_pgrp", "setpriority_process", "setpriority_user"))]
#[inline]
pub fn setpriority(which: Which, who: i32, nice: i32) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setpriority(which.0, who, nice) }.unit()
}
