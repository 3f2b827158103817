//! Futexes: waiting until a word of memory changes.
//!
//! A thread that waits gives the value that it saw: if the word has another by then, it does not
//! sleep (`EAGAIN`). Wake-ups may come without a reason: look at the word again.
//!
//! ```
//! use ksys::Errno;
//! use ksys::thread::futex::{self, FutexFlags};
//! use std::sync::atomic::AtomicU32;
//!
//! let word = AtomicU32::new(1);
//! assert_eq!(futex::wait(&word, FutexFlags::PRIVATE, 0, None), Err(Errno::EAGAIN));
//! assert_eq!(futex::wake(&word, FutexFlags::PRIVATE, u32::MAX)?, 0);
//! # Ok::<(), Errno>(())
//! ```

use crate::Result;
use crate::flags::flags;
use crate::numbers::numbers;
use crate::raw::portable;
use crate::time::{ClockId, Timespec};
use crate::{Errno, uapi};
use core::ffi::{c_int, c_uint, c_ulong};
use core::marker::PhantomData;
use core::num::NonZeroU32;
use core::ptr;
use core::sync::atomic::AtomicU32;

flags! {
    /// How a futex is used.
    pub struct FutexFlags: c_int {
        /// Only threads of this process use it, which is faster.
        PRIVATE = FUTEX_PRIVATE_FLAG;
        /// The time limit is one of `CLOCK_REALTIME`, not of `CLOCK_MONOTONIC`.
        CLOCK_REALTIME = FUTEX_CLOCK_REALTIME;
    }

    /// How a futex of the newer calls is used; without a size it is 32 bits wide.
    pub struct Futex2Flags: c_uint {
        SIZE_U8 = FUTEX2_SIZE_U8;
        SIZE_U16 = FUTEX2_SIZE_U16;
        SIZE_U32 = FUTEX2_SIZE_U32;
        SIZE_U64 = FUTEX2_SIZE_U64;
        NUMA = FUTEX2_NUMA;
        MPOL = FUTEX2_MPOL;
        PRIVATE = FUTEX2_PRIVATE;
    }
}

numbers! {
    /// What [`wake_op`] does to the second word.
    pub struct WakeOp: c_uint {
        SET = FUTEX_OP_SET;
        ADD = FUTEX_OP_ADD;
        OR = FUTEX_OP_OR;
        ANDN = FUTEX_OP_ANDN;
        XOR = FUTEX_OP_XOR;
        /// Or to it: the argument is the number of a bit.
        OPARG_SHIFT = FUTEX_OP_OPARG_SHIFT;
    }

    /// How [`wake_op`] compares what the second word was.
    pub struct WakeCompare: c_uint {
        EQ = FUTEX_OP_CMP_EQ;
        NE = FUTEX_OP_CMP_NE;
        LT = FUTEX_OP_CMP_LT;
        LE = FUTEX_OP_CMP_LE;
        GT = FUTEX_OP_CMP_GT;
        GE = FUTEX_OP_CMP_GE;
    }
}

/// Makes a call with the arguments that all operations have, and a second word or none.
#[inline]
fn call(
    word: &AtomicU32,
    operation: c_int,
    value: u32,
    fourth: *const uapi::__kernel_timespec,
    second: Option<&AtomicU32>,
    value3: u32,
) -> crate::Ret {
    let second = second.map_or(ptr::null_mut(), AtomicU32::as_ptr);
    // SAFETY: the words may change at any time, being atomics; the kernel reads the time, or
    // takes the fourth argument for a number.
    unsafe { portable::futex(word.as_ptr(), operation, value, fourth, second, value3) }
}

#[inline]
fn time(timeout: Option<&Timespec>) -> *const uapi::__kernel_timespec {
    timeout.map_or(ptr::null(), ptr::from_ref).cast()
}

/// The fourth argument where it is a number.
#[inline]
fn count(n: u32) -> *const uapi::__kernel_timespec {
    ptr::without_provenance(n as usize)
}

/// Sleeps while `word` is `value`, until a wake-up, or until `timeout` has passed.
///
/// `EAGAIN`: it is not `value`. `ETIMEDOUT`. `EINTR`. See futex(2).
#[doc(alias = "futex_wait")]
#[inline]
pub fn wait(
    word: &AtomicU32,
    flags: FutexFlags,
    value: u32,
    timeout: Option<&Timespec>,
) -> Result<()> {
    let operation = uapi::FUTEX_WAIT | flags.bits();
    call(word, operation, value, time(timeout), None, 0).unit()
}

/// Sleeps while `word` is `value`, until a wake-up with a bit of `mask`, or until the time
/// `deadline`. See [`wait`] and FUTEX_WAIT_BITSET(2const).
#[inline]
pub fn wait_bitset(
    word: &AtomicU32,
    flags: FutexFlags,
    value: u32,
    deadline: Option<&Timespec>,
    mask: NonZeroU32,
) -> Result<()> {
    let operation = uapi::FUTEX_WAIT_BITSET | flags.bits();
    call(word, operation, value, time(deadline), None, mask.get()).unit()
}

/// Wakes at most `n` that wait on `word`, and returns how many. See FUTEX_WAKE(2const).
#[doc(alias = "futex_wake")]
#[inline]
pub fn wake(word: &AtomicU32, flags: FutexFlags, n: u32) -> Result<usize> {
    let operation = uapi::FUTEX_WAKE | flags.bits();
    call(word, operation, n, ptr::null(), None, 0).usize()
}

/// Wakes at most `n` that wait on `word` with a bit of `mask`, and returns how many.
///
/// See FUTEX_WAKE_BITSET(2const).
#[inline]
pub fn wake_bitset(word: &AtomicU32, flags: FutexFlags, n: u32, mask: NonZeroU32) -> Result<usize> {
    let operation = uapi::FUTEX_WAKE_BITSET | flags.bits();
    call(word, operation, n, ptr::null(), None, mask.get()).usize()
}

/// Wakes at most `wake` that wait on `word`, lets at most `requeue` more wait on `other`, and
/// returns how many it woke. See FUTEX_REQUEUE(2const).
#[inline]
pub fn requeue(
    word: &AtomicU32,
    flags: FutexFlags,
    wake: u32,
    requeue: u32,
    other: &AtomicU32,
) -> Result<usize> {
    let operation = uapi::FUTEX_REQUEUE | flags.bits();
    call(word, operation, wake, count(requeue), Some(other), 0).usize()
}

/// Does as [`requeue`] if `word` is `value`, and returns how many it woke or moved.
///
/// `EAGAIN`: it is not. See FUTEX_CMP_REQUEUE(2const).
#[inline]
pub fn cmp_requeue(
    word: &AtomicU32,
    flags: FutexFlags,
    wake: u32,
    requeue: u32,
    other: &AtomicU32,
    value: u32,
) -> Result<usize> {
    let operation = uapi::FUTEX_CMP_REQUEUE | flags.bits();
    call(word, operation, wake, count(requeue), Some(other), value).usize()
}

/// Changes `other`, wakes at most `wake` that wait on `word`, and, if what `other` was compares,
/// at most `wake_other` that wait on it; returns how many it woke.
///
/// Both arguments are 12 bits wide: more is `EINVAL`. See FUTEX_WAKE_OP(2const).
#[inline]
#[allow(clippy::too_many_arguments, reason = "the call has that many")]
pub fn wake_op(
    word: &AtomicU32,
    flags: FutexFlags,
    wake: u32,
    wake_other: u32,
    other: &AtomicU32,
    (op, argument): (WakeOp, u32),
    (compare, with): (WakeCompare, u32),
) -> Result<usize> {
    if argument > 0xfff || with > 0xfff {
        return Err(Errno::EINVAL);
    }
    let how = op.0 << 28 | compare.0 << 24 | argument << 12 | with;
    let operation = uapi::FUTEX_WAKE_OP | flags.bits();
    call(word, operation, wake, count(wake_other), Some(other), how).usize()
}

/// Locks the lock `word`, whose holder inherits this thread's priority, or gives up at the time
/// `deadline` of `CLOCK_REALTIME`.
///
/// The word holds the holder's identifier. `EDEADLK`: this thread. See FUTEX_LOCK_PI(2const).
#[inline]
pub fn lock_pi(word: &AtomicU32, flags: FutexFlags, deadline: Option<&Timespec>) -> Result<()> {
    let operation = uapi::FUTEX_LOCK_PI | flags.bits();
    call(word, operation, 0, time(deadline), None, 0).unit()
}

/// Does as [`lock_pi`] with a deadline of the clock that `flags` say. See FUTEX_LOCK_PI2(2const).
#[inline]
pub fn lock_pi2(word: &AtomicU32, flags: FutexFlags, deadline: Option<&Timespec>) -> Result<()> {
    let operation = uapi::FUTEX_LOCK_PI2 | flags.bits();
    call(word, operation, 0, time(deadline), None, 0).unit()
}

/// Locks the lock `word`, or returns `EAGAIN` where it is held. See FUTEX_TRYLOCK_PI(2const).
#[inline]
pub fn trylock_pi(word: &AtomicU32, flags: FutexFlags) -> Result<()> {
    let operation = uapi::FUTEX_TRYLOCK_PI | flags.bits();
    call(word, operation, 0, ptr::null(), None, 0).unit()
}

/// Unlocks the lock `word` and hands it to who waits for it first.
///
/// `EPERM`: this thread does not hold it. See FUTEX_UNLOCK_PI(2const).
#[inline]
pub fn unlock_pi(word: &AtomicU32, flags: FutexFlags) -> Result<()> {
    let operation = uapi::FUTEX_UNLOCK_PI | flags.bits();
    call(word, operation, 0, ptr::null(), None, 0).unit()
}

/// Sleeps while `word` is `value`, to be moved to the lock `lock` by [`cmp_requeue_pi`], and
/// returns with that lock held. See FUTEX_WAIT_REQUEUE_PI(2const).
#[inline]
pub fn wait_requeue_pi(
    word: &AtomicU32,
    flags: FutexFlags,
    value: u32,
    deadline: Option<&Timespec>,
    lock: &AtomicU32,
) -> Result<()> {
    let operation = uapi::FUTEX_WAIT_REQUEUE_PI | flags.bits();
    call(word, operation, value, time(deadline), Some(lock), 0).unit()
}

/// Gives the lock `lock` to one that waits by [`wait_requeue_pi`], and lets at most `requeue` more
/// wait for it; returns how many. See FUTEX_CMP_REQUEUE_PI(2const).
#[inline]
pub fn cmp_requeue_pi(
    word: &AtomicU32,
    flags: FutexFlags,
    requeue: u32,
    lock: &AtomicU32,
    value: u32,
) -> Result<usize> {
    let operation = uapi::FUTEX_CMP_REQUEUE_PI | flags.bits();
    call(word, operation, 1, count(requeue), Some(lock), value).usize()
}

/// A word, the value it should have, and how it is used.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Waiter<'a>(uapi::futex_waitv, PhantomData<&'a AtomicU32>);

impl<'a> Waiter<'a> {
    /// Names a word of 32 bits; the sizes of `flags` do not count.
    #[inline]
    pub fn new(word: &'a AtomicU32, value: u32, flags: Futex2Flags) -> Self {
        Self(
            uapi::futex_waitv {
                val: value.into(),
                uaddr: word.as_ptr().expose_provenance() as u64,
                flags: sized(flags),
                __reserved: 0,
            },
            PhantomData,
        )
    }
}

/// The flags of a word of 32 bits.
#[inline]
fn sized(flags: Futex2Flags) -> c_uint {
    flags
        .difference(Futex2Flags::SIZE_U64)
        .union(Futex2Flags::SIZE_U32)
        .bits()
}

/// Sleeps while all words have their values, until one is woken or the time `deadline` of
/// `clock`, and returns the index of one that was woken.
///
/// At most 128 words. `EAGAIN`: one has another value. See futex_waitv(2).
#[inline]
pub fn waitv(waiters: &[Waiter<'_>], deadline: Option<&Timespec>, clock: ClockId) -> Result<usize> {
    let words = waiters.as_ptr().cast_mut().cast();
    let len = c_uint::try_from(waiters.len()).map_err(|_| Errno::EINVAL)?;
    let deadline = time(deadline).cast_mut();
    // SAFETY: the kernel reads the records, whose words are borrowed, and the time.
    unsafe { portable::futex_waitv(words, len, 0, deadline, clock.0) }.usize()
}

/// Does as [`wait_bitset`] by the newer call, against any of two clocks. See futex_wait(2).
#[inline]
pub fn wait2(
    word: &AtomicU32,
    flags: Futex2Flags,
    value: u32,
    mask: NonZeroU32,
    deadline: Option<&Timespec>,
    clock: ClockId,
) -> Result<()> {
    let (value, mask) = (c_ulong::from(value), c_ulong::from(mask.get()));
    let deadline = time(deadline).cast_mut();
    let address = word.as_ptr().cast();
    // SAFETY: the word is an atomic; the kernel reads the time.
    unsafe { portable::futex_wait(address, value, mask, sized(flags), deadline, clock.0) }.unit()
}

/// Does as [`wake_bitset`] by the newer call. See futex_wake(2).
#[inline]
pub fn wake2(word: &AtomicU32, flags: Futex2Flags, mask: NonZeroU32, n: u32) -> Result<usize> {
    let (mask, n) = (c_ulong::from(mask.get()), n as c_int);
    let address = word.as_ptr().cast();
    // SAFETY: the word is an atomic.
    unsafe { portable::futex_wake(address, mask, n, sized(flags)) }.usize()
}

/// Does as [`cmp_requeue`] by the newer call: from the first word to the second.
///
/// See futex_requeue(2).
#[inline]
pub fn requeue2(from: Waiter<'_>, to: Waiter<'_>, wake: u32, requeue: u32) -> Result<usize> {
    let mut words = [from.0, to.0];
    let (wake, requeue) = (wake as c_int, requeue as c_int);
    // SAFETY: the kernel reads two records, whose words are borrowed.
    unsafe { portable::futex_requeue(words.as_mut_ptr(), 0, wake, requeue) }.usize()
}
