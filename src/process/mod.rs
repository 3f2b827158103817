//! Processes: starting, waiting for and ending them; sessions, groups and limits.
//!
//! ```no_run
//! use ksys::process::{self, Spawn, Strings};
//!
//! let argv = Strings::new([c"ls", c"-l"]);
//! let pid = Spawn::new(c"/bin/ls", &argv).spawn()?;
//! let (_, status) = process::waitpid(pid, process::WaitOptions::empty())?.unwrap();
//! assert!(status.exited());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod exec;
mod limit;
mod pidfd;
mod spawn;
mod strings;
mod vm;
mod wait;

pub use exec::{Fork, execve, execveat, fork, search};
pub use limit::{Resource, Rlimit, Which, getpriority, getrlimit, prlimit, setpriority, setrlimit};
pub use pidfd::{
    PidfdFlags, PidfdInfoFlags, PidfdSignalFlags, pidfd_getfd, pidfd_info, pidfd_open,
    pidfd_open_with, pidfd_send_signal, process_mrelease,
};
pub use spawn::{CloneFlags, Credentials, Directory, File, IdMap, Spawn, SpawnError, Step};
#[cfg(feature = "alloc")]
pub use strings::OwnedStrings;
pub use strings::{Str, Strings, Strs};
pub use vm::{KcmpType, kcmp, process_vm_readv, process_vm_writev};
pub use wait::{WaitId, WaitOptions, WaitStatus, wait4, waitid, waitid_rusage, waitpid};

use crate::Result;
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
#[doc(alias = "exit_group")]
#[inline(always)]
pub fn exit(status: i32) -> ! {
    loop {
        // SAFETY: no pointers; nothing runs after it.
        let _ = unsafe { portable::exit_group(status) };
    }
}

/// Returns the process group of `pid`, or of this process if that is 0. See getpgid(2).
#[inline]
pub fn getpgid(pid: i32) -> Result<i32> {
    // SAFETY: no pointers.
    unsafe { portable::getpgid(pid) }.i32()
}

/// Returns this process's group. See getpgrp(2).
#[inline]
pub fn getpgrp() -> i32 {
    // SAFETY: no pointers.
    unsafe { portable::getpgid(0) }.word() as i32
}

/// Moves `pid`, or this process if that is 0, to the group `pgid`, or to one of its own if 0.
///
/// `EACCES`: the child has called execve already. See setpgid(2).
#[inline]
pub fn setpgid(pid: i32, pgid: i32) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setpgid(pid, pgid) }.unit()
}

/// Returns the session of `pid`, or of this process if that is 0. See getsid(2).
#[inline]
pub fn getsid(pid: i32) -> Result<i32> {
    // SAFETY: no pointers.
    unsafe { portable::getsid(pid) }.i32()
}

/// Makes a session and a group that this process leads, and returns their identifier.
///
/// `EPERM`: it leads a group already. See setsid(2).
#[inline]
pub fn setsid() -> Result<i32> {
    // SAFETY: no pointers.
    unsafe { portable::setsid() }.i32()
}
