//! Processes: who this one is, and how it ends.

use crate::raw::portable;

/// Returns this process's identifier. See getpid(2).
#[inline]
pub fn getpid() -> i32 {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::getpid() }.word() as i32
}

/// Returns the parent's identifier; 0 if it is in another namespace. See getppid(2).
#[inline]
pub fn getppid() -> i32 {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::getppid() }.word() as i32
}

/// Ends all threads of the process; its parent sees the low 8 bits of `status`.
///
/// No destructor runs, and nothing that is buffered is written. See exit_group(2).
#[inline]
pub fn exit(status: i32) -> ! {
    loop {
        // SAFETY: no pointers; nothing runs after it.
        let _ = unsafe { portable::exit_group(status) };
    }
}
