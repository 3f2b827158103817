//! Leaving and entering namespaces.

use crate::Result;
use crate::fd::{AsFd, int};
use crate::process::CloneFlags;
use crate::raw::portable;
use core::ffi::c_ulong;

/// Stops sharing what `flags` name with other processes and threads. See unshare(2).
///
/// # Safety
///
/// With `FILES`, descriptors of this thread are no longer those of the others: an `OwnedFd` must
/// not go from one to the other.
#[doc(alias = "unshare_unsafe")]
#[inline]
pub unsafe fn unshare(flags: CloneFlags) -> Result<()> {
    // SAFETY: no pointers; the rest is the caller's.
    unsafe { portable::unshare(flags.bits() as c_ulong) }.unit()
}

/// Enters the namespace of `fd`, or those of a process by its pidfd that `flags` name.
///
/// It moves this thread; in a new process namespace only its later children are. See setns(2).
#[doc(alias("move_into_link_name_space", "move_into_thread_name_spaces"))]
#[inline]
pub fn setns(fd: impl AsFd, flags: CloneFlags) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setns(int(&fd), flags.bits() as i32) }.unit()
}
