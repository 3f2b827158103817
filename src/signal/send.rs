//! Sending signals.

use super::{SiCode, Siginfo, Signal};
use crate::raw::portable;
use crate::{Result, process, thread};
use core::ffi::c_int;

#[inline]
fn number(signal: impl Into<Option<Signal>>) -> c_int {
    signal.into().map_or(0, Signal::as_raw)
}

/// Sends `signal` to a process, or to many; with `None` it only looks whether it could.
///
/// `pid` above 0 is a process, 0 is this process's group, -1 is all processes, and below that
/// the group `-pid`. A process that has ended and was not waited for still takes signals.
/// `ESRCH`: there is none. See kill(2).
#[doc(alias(
    "kill_current_process_group",
    "kill_process",
    "kill_process_group",
    "test_kill_current_process_group",
    "test_kill_process",
    "test_kill_process_group"
))]
#[inline]
pub fn kill(pid: i32, signal: impl Into<Option<Signal>>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::kill(pid, number(signal)) }.unit()
}

/// Sends `signal` to the thread `tid` of the process `pid`; with `None` it only looks.
///
/// See tgkill(2).
#[inline]
pub fn tgkill(pid: i32, tid: i32, signal: impl Into<Option<Signal>>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::tgkill(pid, tid, number(signal)) }.unit()
}

/// Sends `signal` to the thread `tid`, whosever it is by now: prefer [`tgkill`]. See tkill(2).
#[inline]
pub fn tkill(tid: i32, signal: impl Into<Option<Signal>>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::tkill(tid, number(signal)) }.unit()
}

/// Sends `signal` to this thread.
#[inline]
pub fn raise(signal: Signal) -> Result<()> {
    tgkill(process::getpid(), thread::gettid(), signal)
}

/// Sends `signal` with a value to a process; each one sent arrives, in order if it is real-time.
///
/// `EAGAIN`: too many are queued already. See sigqueue(3).
#[inline]
pub fn sigqueue(pid: i32, signal: Signal, value: usize) -> Result<()> {
    let mut info = Siginfo::queued(signal, SiCode::QUEUE, value);
    // SAFETY: the kernel reads one record.
    unsafe { portable::rt_sigqueueinfo(pid, signal.as_raw(), info.as_mut_ptr()) }.unit()
}

/// Sends `signal` with a value to the thread `tid` of the process `pid`.
///
/// See rt_tgsigqueueinfo(2).
#[inline]
pub fn tgsigqueue(pid: i32, tid: i32, signal: Signal, value: usize) -> Result<()> {
    let mut info = Siginfo::queued(signal, SiCode::QUEUE, value);
    // SAFETY: the kernel reads one record.
    unsafe { portable::rt_tgsigqueueinfo(pid, tid, signal.as_raw(), info.as_mut_ptr()) }.unit()
}
