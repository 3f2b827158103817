//! Threads: who this one is, what it may do, and how threads wait for each other.
//!
//! To the kernel, users, groups and capabilities belong to each thread. What changes them here
//! changes this thread only: C libraries make all their threads do it, this crate does not.
//!
//! ```
//! use ksys::thread;
//!
//! let (real, effective, _saved) = thread::getresuid()?;
//! println!("thread {} runs for {real} with the rights of {effective}", thread::gettid());
//! # Ok::<(), ksys::Errno>(())
//! ```

mod capability;
pub mod futex;
mod ids;
mod namespace;
mod start;

pub use capability::{
    Capabilities, Capability, CapabilitySet, Securebits, ambient_clear, ambient_contains,
    ambient_lower, ambient_raise, bounding_contains, bounding_drop, capget, capset, securebits,
    set_securebits,
};
pub use ids::{
    getegid, geteuid, getgid, getgroups, getresgid, getresuid, getuid, setfsgid, setfsuid, setgid,
    setgroups, setregid, setresgid, setresuid, setreuid, setuid,
};
pub use namespace::{setns, unshare};
pub use start::{
    RseqFlags, Thread, exit, get_robust_list, rseq, set_robust_list, set_tid_address, start,
};

use crate::raw::portable;

/// Returns this thread's identifier. See gettid(2).
#[inline]
pub fn gettid() -> i32 {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::gettid() }.word() as i32
}
