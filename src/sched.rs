//! Scheduling: policies, priorities, and on which processors a thread runs.
//!
//! A thread identifier of 0 is this thread.
//!
//! ```
//! use ksys::sched;
//!
//! let cpus = sched::sched_getaffinity(0)?;
//! let first = cpus.iter().next().expect("a thread may run somewhere");
//! let mut one = sched::CpuSet::empty();
//! one.insert(first);
//! sched::sched_setaffinity(0, &one)?;
//! assert_eq!(sched::getcpu()?.0 as usize, first);
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::time::Timespec;
use crate::{Result, uapi};
use core::ffi::{c_int, c_uint, c_ulong};
use core::fmt;
use core::mem::{MaybeUninit, size_of, size_of_val};
use core::ptr;

numbers! {
    /// How the kernel picks the next thread to run.
    pub struct Policy: c_int {
        NORMAL = SCHED_NORMAL;
        FIFO = SCHED_FIFO;
        RR = SCHED_RR;
        BATCH = SCHED_BATCH;
        IDLE = SCHED_IDLE;
        DEADLINE = SCHED_DEADLINE;
        EXT = SCHED_EXT;
        /// Or to another: children start with the normal policy.
        RESET_ON_FORK = SCHED_RESET_ON_FORK;
    }

    /// Whose priority of input and output it is.
    pub struct IoprioWho: c_int {
        PROCESS = IOPRIO_WHO_PROCESS;
        PGRP = IOPRIO_WHO_PGRP;
        USER = IOPRIO_WHO_USER;
    }

    /// A class of input and output priority.
    pub struct IoprioClass: c_int {
        NONE = IOPRIO_CLASS_NONE;
        RT = IOPRIO_CLASS_RT;
        BE = IOPRIO_CLASS_BE;
        IDLE = IOPRIO_CLASS_IDLE;
    }
}

flags! {
    /// The flags of a `sched_attr`.
    pub struct SchedFlags: u64 {
        RESET_ON_FORK = SCHED_FLAG_RESET_ON_FORK;
        RECLAIM = SCHED_FLAG_RECLAIM;
        DL_OVERRUN = SCHED_FLAG_DL_OVERRUN;
        KEEP_POLICY = SCHED_FLAG_KEEP_POLICY;
        KEEP_PARAMS = SCHED_FLAG_KEEP_PARAMS;
        UTIL_CLAMP_MIN = SCHED_FLAG_UTIL_CLAMP_MIN;
        UTIL_CLAMP_MAX = SCHED_FLAG_UTIL_CLAMP_MAX;
    }
}

/// Lets other threads run. See sched_yield(2).
#[inline]
pub fn sched_yield() {
    // SAFETY: no pointers; it does not fail.
    let _ = unsafe { portable::sched_yield() };
}

/// Sets the policy of the thread `tid`, and its priority, which is 0 but for the real-time ones.
///
/// `EPERM`: a real-time policy needs `CAP_SYS_NICE` or `RLIMIT_RTPRIO`. See
/// sched_setscheduler(2).
#[inline]
pub fn sched_setscheduler(tid: i32, policy: Policy, priority: i32) -> Result<()> {
    let mut param = uapi::sched_param {
        sched_priority: priority,
    };
    // SAFETY: the kernel reads one record.
    unsafe { portable::sched_setscheduler(tid, policy.0, &raw mut param) }.any()
}

/// Returns the policy of the thread `tid`. See sched_getscheduler(2).
#[inline]
pub fn sched_getscheduler(tid: i32) -> Result<Policy> {
    // SAFETY: no pointers.
    unsafe { portable::sched_getscheduler(tid) }
        .i32()
        .map(Policy)
}

/// Sets the real-time priority of the thread `tid`. See sched_setparam(2).
#[inline]
pub fn sched_setparam(tid: i32, priority: i32) -> Result<()> {
    let mut param = uapi::sched_param {
        sched_priority: priority,
    };
    // SAFETY: the kernel reads one record.
    unsafe { portable::sched_setparam(tid, &raw mut param) }.unit()
}

/// Returns the real-time priority of the thread `tid`. See sched_getparam(2).
#[inline]
pub fn sched_getparam(tid: i32) -> Result<i32> {
    let mut param = uapi::sched_param { sched_priority: 0 };
    // SAFETY: the kernel writes one record.
    unsafe { portable::sched_getparam(tid, &raw mut param) }.unit()?;
    Ok(param.sched_priority)
}

/// Returns the highest priority of a policy. See sched_get_priority_max(2).
#[inline]
pub fn sched_get_priority_max(policy: Policy) -> Result<i32> {
    // SAFETY: no pointers.
    unsafe { portable::sched_get_priority_max(policy.0) }.i32()
}

/// Returns the lowest priority of a policy. See sched_get_priority_min(2).
#[inline]
pub fn sched_get_priority_min(policy: Policy) -> Result<i32> {
    // SAFETY: no pointers.
    unsafe { portable::sched_get_priority_min(policy.0) }.i32()
}

/// Returns how long the thread `tid` runs at a time under [`Policy::RR`].
///
/// See sched_rr_get_interval(2).
#[inline]
pub fn sched_rr_get_interval(tid: i32) -> Result<Timespec> {
    let mut interval = Timespec::default();
    // SAFETY: the kernel writes one record, of two 64-bit words on every architecture.
    unsafe { portable::sched_rr_get_interval(tid, ptr::from_mut(&mut interval).cast()) }.unit()?;
    Ok(interval)
}

/// Returns the policy of the thread `tid` and all that goes with it. See sched_getattr(2).
#[inline]
pub fn sched_getattr(tid: i32) -> Result<uapi::sched_attr> {
    let mut attr = MaybeUninit::<uapi::sched_attr>::zeroed();
    let size = size_of::<uapi::sched_attr>() as c_uint;
    // SAFETY: the kernel writes at most `size` bytes.
    unsafe { portable::sched_getattr(tid, attr.as_mut_ptr(), size, 0) }.unit()?;
    // SAFETY: the record is integers, and was zero before.
    Ok(unsafe { attr.assume_init() })
}

/// Sets the policy of the thread `tid` and all that goes with it, deadlines included.
///
/// See sched_setattr(2).
#[inline]
pub fn sched_setattr(tid: i32, attr: &uapi::sched_attr) -> Result<()> {
    let mut attr = *attr;
    attr.size = size_of::<uapi::sched_attr>() as u32;
    // SAFETY: the kernel reads one record, of the size that is in it.
    unsafe { portable::sched_setattr(tid, &raw mut attr, 0) }.unit()
}

const WORDS: usize = 1024 / c_ulong::BITS as usize;

/// A set of processors, up to 1023; for more, see [`sched_getaffinity_words`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct CpuSet([c_ulong; WORDS]);

impl CpuSet {
    /// Makes a set without any processor.
    #[doc(alias = "NewCPUSet")]
    #[inline]
    pub const fn empty() -> Self {
        Self([0; WORDS])
    }

    /// Tells whether `cpu` is in the set.
    #[inline]
    pub fn contains(&self, cpu: usize) -> bool {
        let bits = c_ulong::BITS as usize;
        let word = self.0.get(cpu / bits);
        word.is_some_and(|word| word >> (cpu % bits) & 1 != 0)
    }

    /// Adds `cpu`; a number that is too high is dropped.
    #[inline]
    pub fn insert(&mut self, cpu: usize) {
        let bits = c_ulong::BITS as usize;
        if let Some(word) = self.0.get_mut(cpu / bits) {
            *word |= 1 << (cpu % bits);
        }
    }

    /// Takes `cpu` out.
    #[inline]
    pub fn remove(&mut self, cpu: usize) {
        let bits = c_ulong::BITS as usize;
        if let Some(word) = self.0.get_mut(cpu / bits) {
            *word &= !(1 << (cpu % bits));
        }
    }

    /// Counts the processors.
    #[inline]
    pub fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// Goes through the processors, from the lowest.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..WORDS * c_ulong::BITS as usize).filter(|cpu| self.contains(*cpu))
    }
}

impl fmt::Debug for CpuSet {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Returns the processors that the thread `tid` may run on. See sched_getaffinity(2).
#[inline]
pub fn sched_getaffinity(tid: i32) -> Result<CpuSet> {
    let mut set = CpuSet::empty();
    sched_getaffinity_words(tid, &mut set.0)?;
    Ok(set)
}

/// Writes the processors that the thread `tid` may run on to `mask`, a bit each, and returns how
/// many words of it were filled.
///
/// `EINVAL`: the kernel has more processors than `mask` has bits. See sched_getaffinity(2).
#[doc(alias = "SchedGetaffinityDynamic")]
#[inline]
pub fn sched_getaffinity_words(tid: i32, mask: &mut [c_ulong]) -> Result<usize> {
    let size = c_uint::try_from(size_of_val(mask)).unwrap_or(c_uint::MAX);
    // SAFETY: the kernel writes at most `size` bytes, in whole words.
    let bytes = unsafe { portable::sched_getaffinity(tid, size, mask.as_mut_ptr()) }.usize()?;
    Ok(bytes / size_of::<c_ulong>())
}

/// Sets the processors that the thread `tid` may run on. See sched_setaffinity(2).
#[inline]
pub fn sched_setaffinity(tid: i32, set: &CpuSet) -> Result<()> {
    sched_setaffinity_words(tid, &set.0)
}

/// Sets the processors that the thread `tid` may run on, a bit each. See sched_setaffinity(2).
#[doc(alias = "SchedSetaffinityDynamic")]
#[inline]
pub fn sched_setaffinity_words(tid: i32, mask: &[c_ulong]) -> Result<()> {
    let size = c_uint::try_from(size_of_val(mask)).unwrap_or(c_uint::MAX);
    // SAFETY: the kernel reads at most `size` bytes.
    unsafe { portable::sched_setaffinity(tid, size, mask.as_ptr().cast_mut()) }.unit()
}

/// Returns the processor and the memory node that this thread runs on just now. See getcpu(2).
#[inline]
pub fn getcpu() -> Result<(u32, u32)> {
    let (mut cpu, mut node) = (0, 0);
    // SAFETY: the kernel writes two numbers.
    unsafe { portable::getcpu(&raw mut cpu, &raw mut node, ptr::null_mut()) }.unit()?;
    Ok((cpu, node))
}

/// A priority of input and output: a class, and a level in it from 0, the highest, to 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Ioprio(c_int);

impl Ioprio {
    /// Makes a priority; of the level the low 13 bits count, hints included.
    #[inline]
    pub const fn new(class: IoprioClass, level: u16) -> Self {
        let level = level as c_int & uapi::IOPRIO_PRIO_MASK as c_int;
        Self(class.0 << uapi::IOPRIO_CLASS_SHIFT | level)
    }

    /// Returns the class.
    #[inline]
    pub const fn class(self) -> IoprioClass {
        IoprioClass(self.0 >> uapi::IOPRIO_CLASS_SHIFT & uapi::IOPRIO_CLASS_MASK as c_int)
    }

    /// Returns the level in the class.
    #[inline]
    pub const fn level(self) -> u16 {
        (self.0 & uapi::IOPRIO_LEVEL_MASK as c_int) as u16
    }
}

/// Returns the highest priority of input and output of the processes that are meant.
///
/// See ioprio_get(2).
#[inline]
pub fn ioprio_get(who: IoprioWho, id: i32) -> Result<Ioprio> {
    // SAFETY: no pointers.
    unsafe { portable::ioprio_get(who.0, id) }.i32().map(Ioprio)
}

/// Sets the priority of input and output of the processes that are meant. See ioprio_set(2).
#[inline]
pub fn ioprio_set(who: IoprioWho, id: i32, priority: Ioprio) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::ioprio_set(who.0, id, priority.0) }.unit()
}
