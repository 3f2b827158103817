//! Children that share the program but make system calls only, as a thread's lock may be held in
//! the copy.

use ksys::raw::portable;
use ksys::{process, uapi};
use std::ffi::{c_int, c_ulong};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

/// Starts a child that does `work` and exits with what it returns, or 101 after a panic.
///
/// Of `flags`, those that share memory are not for here.
pub fn fork(flags: c_int, work: impl FnOnce() -> c_int) -> c_int {
    let flags = (flags | uapi::SIGCHLD as c_int) as c_ulong;
    let none = ptr::null_mut();
    // SAFETY: without CLONE_VM the child has memory of its own, and it never comes back from here.
    let pid = unsafe { portable::clone(flags, none, ptr::null_mut(), ptr::null_mut(), 0) };
    let pid = pid.i32().expect("fork");
    if pid == 0 {
        process::exit(catch_unwind(AssertUnwindSafe(work)).unwrap_or(101));
    }
    pid
}

/// Waits for the end of a child and returns its status, as wait(2) gives it.
pub fn wait(pid: c_int) -> c_int {
    let mut status = 0;
    // SAFETY: writes `status`; there is no rusage.
    let waited = unsafe { portable::wait4(pid, &raw mut status, 0, ptr::null_mut()) };
    assert_eq!(waited.i32(), Ok(pid));
    status
}
