//! Users and groups of this thread.

use crate::raw::portable;
use crate::{Errno, Result};
use core::ffi::{c_int, c_uint};

/// Returns this thread's real user. See getuid(2).
#[inline]
pub fn getuid() -> u32 {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::getuid() }.word() as u32
}

/// Returns this thread's effective user. See geteuid(2).
#[inline]
pub fn geteuid() -> u32 {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::geteuid() }.word() as u32
}

/// Returns this thread's real group. See getgid(2).
#[inline]
pub fn getgid() -> u32 {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::getgid() }.word() as u32
}

/// Returns this thread's effective group. See getegid(2).
#[inline]
pub fn getegid() -> u32 {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::getegid() }.word() as u32
}

/// Returns this thread's real, effective and saved user. See getresuid(2).
#[inline]
pub fn getresuid() -> Result<(u32, u32, u32)> {
    let (mut real, mut effective, mut saved) = (0, 0, 0);
    // SAFETY: the kernel writes three numbers.
    unsafe { portable::getresuid(&raw mut real, &raw mut effective, &raw mut saved) }.unit()?;
    Ok((real, effective, saved))
}

/// Returns this thread's real, effective and saved group. See getresgid(2).
#[inline]
pub fn getresgid() -> Result<(u32, u32, u32)> {
    let (mut real, mut effective, mut saved) = (0, 0, 0);
    // SAFETY: the kernel writes three numbers.
    unsafe { portable::getresgid(&raw mut real, &raw mut effective, &raw mut saved) }.unit()?;
    Ok((real, effective, saved))
}

/// Sets this thread's effective user, and with `CAP_SETUID` also the real and the saved one.
///
/// See setuid(2).
#[doc(alias = "set_thread_uid")]
#[inline]
pub fn setuid(id: u32) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setuid(id) }.unit()
}

/// Sets this thread's effective group, and with `CAP_SETGID` also the real and the saved one.
///
/// See setgid(2).
#[doc(alias = "set_thread_gid")]
#[inline]
pub fn setgid(id: u32) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setgid(id) }.unit()
}

/// Sets this thread's real and effective user; `None` leaves one as it is. See setreuid(2).
#[inline]
pub fn setreuid(real: Option<u32>, effective: Option<u32>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setreuid(id(real), id(effective)) }.unit()
}

/// Sets this thread's real and effective group; `None` leaves one as it is. See setregid(2).
#[inline]
pub fn setregid(real: Option<u32>, effective: Option<u32>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setregid(id(real), id(effective)) }.unit()
}

/// Sets this thread's real, effective and saved user; `None` leaves one as it is. See setresuid(2).
#[doc(alias("Seteuid", "set_thread_res_uid"))]
#[inline]
pub fn setresuid(real: Option<u32>, effective: Option<u32>, saved: Option<u32>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setresuid(id(real), id(effective), id(saved)) }.unit()
}

/// Sets this thread's real, effective and saved group; `None` leaves one as it is. See setresgid(2).
#[doc(alias("Setegid", "set_thread_res_gid"))]
#[inline]
pub fn setresgid(real: Option<u32>, effective: Option<u32>, saved: Option<u32>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::setresgid(id(real), id(effective), id(saved)) }.unit()
}

/// Sets the user that this thread uses for files, and returns the one before.
///
/// The kernel does not tell whether it was changed: ask again with `None`. See setfsuid(2).
#[doc(alias = "SetfsuidRetUid")]
#[inline]
pub fn setfsuid(new: Option<u32>) -> u32 {
    // SAFETY: no pointers.
    unsafe { portable::setfsuid(id(new)) }.word() as u32
}

/// Sets the group that this thread uses for files, and returns the one before.
///
/// The kernel does not tell whether it was changed: ask again with `None`. See setfsgid(2).
#[doc(alias = "SetfsgidRetGid")]
#[inline]
pub fn setfsgid(new: Option<u32>) -> u32 {
    // SAFETY: no pointers.
    unsafe { portable::setfsgid(id(new)) }.word() as u32
}

/// The number by which the kernel is told to leave an id as it is.
#[inline]
fn id(id: Option<u32>) -> c_uint {
    id.unwrap_or(c_uint::MAX)
}

/// Writes this thread's supplementary groups to `groups`, and returns how many there are.
///
/// With an empty slice it only counts. `EINVAL`: there are more than `groups` holds. See
/// getgroups(2).
#[inline]
pub fn getgroups(groups: &mut [u32]) -> Result<usize> {
    let len = c_int::try_from(groups.len()).unwrap_or(c_int::MAX);
    // SAFETY: the kernel writes at most `len` numbers.
    unsafe { portable::getgroups(len, groups.as_mut_ptr()) }.usize()
}

/// Sets this thread's supplementary groups. See setgroups(2).
#[doc(alias = "set_thread_groups")]
#[inline]
pub fn setgroups(groups: &[u32]) -> Result<()> {
    let len = c_int::try_from(groups.len()).map_err(|_| Errno::EINVAL)?;
    // SAFETY: the kernel reads `len` numbers.
    unsafe { portable::setgroups(len, groups.as_ptr().cast_mut()) }.unit()
}
