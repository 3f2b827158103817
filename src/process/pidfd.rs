//! Processes by descriptor, which never means another process later.

use crate::fd::{AsFd, OwnedFd, RawFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::signal::Signal;
use crate::{Result, uapi};
use core::ffi::{c_uint, c_ulong};
use core::mem::MaybeUninit;
use core::ptr;

flags! {
    /// How [`pidfd_open_with`] opens.
    pub struct PidfdFlags: c_uint {
        NONBLOCK = PIDFD_NONBLOCK;
        /// The identifier is a thread's.
        THREAD = PIDFD_THREAD;
    }

    /// Whom [`pidfd_send_signal`] means; empty is what the descriptor was opened for.
    pub struct PidfdSignalFlags: c_uint {
        THREAD = PIDFD_SIGNAL_THREAD;
        THREAD_GROUP = PIDFD_SIGNAL_THREAD_GROUP;
        PROCESS_GROUP = PIDFD_SIGNAL_PROCESS_GROUP;
    }

    /// What of [`pidfd_info`] is wanted, or was filled.
    pub struct PidfdInfoFlags: u64 {
        PID = PIDFD_INFO_PID;
        CREDS = PIDFD_INFO_CREDS;
        CGROUPID = PIDFD_INFO_CGROUPID;
        /// The exit status, once the process was waited for.
        EXIT = PIDFD_INFO_EXIT;
        COREDUMP = PIDFD_INFO_COREDUMP;
        SUPPORTED_MASK = PIDFD_INFO_SUPPORTED_MASK;
        COREDUMP_SIGNAL = PIDFD_INFO_COREDUMP_SIGNAL;
        COREDUMP_CODE = PIDFD_INFO_COREDUMP_CODE;
    }
}

/// Opens the process `pid`.
///
/// The descriptor is close-on-exec, and is readable for poll(2) when the process has ended.
/// Unless `pid` is a child that was not waited for, it may be another process by now. See
/// pidfd_open(2).
#[inline]
pub fn pidfd_open(pid: i32) -> Result<OwnedFd> {
    pidfd_open_with(pid, PidfdFlags::empty())
}

/// Opens the process or thread `pid` as `flags` say. See [`pidfd_open`].
#[inline]
pub fn pidfd_open_with(pid: i32, flags: PidfdFlags) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::pidfd_open(pid, flags.bits()) };
    // SAFETY: pidfd_open returns a new descriptor.
    unsafe { ret.fd() }
}

/// Sends `signal` to the process of `pidfd`; with `None` it only looks whether it could.
///
/// See pidfd_send_signal(2).
#[inline]
pub fn pidfd_send_signal(
    pidfd: impl AsFd,
    signal: impl Into<Option<Signal>>,
    flags: PidfdSignalFlags,
) -> Result<()> {
    let signal = signal.into().map_or(0, Signal::as_raw);
    // SAFETY: with a null the kernel makes the record itself.
    unsafe { portable::pidfd_send_signal(int(&pidfd), signal, ptr::null_mut(), flags.bits()) }
        .unit()
}

/// Duplicates the descriptor that has the number `fd` in the process of `pidfd`.
///
/// The new one is close-on-exec. `EPERM`: this process may not trace that one. See
/// pidfd_getfd(2).
#[inline]
pub fn pidfd_getfd(pidfd: impl AsFd, fd: RawFd) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::pidfd_getfd(int(&pidfd), fd, 0) };
    // SAFETY: pidfd_getfd returns a new descriptor.
    unsafe { ret.fd() }
}

/// Tells about the process of `pidfd`, as far as the kernel knows what `mask` asks.
///
/// `mask` of the result says what was filled. `ESRCH`: it was waited for, and `mask` does not have
/// `EXIT`. See pidfd_open(2).
#[doc(alias = "IoctlPidfdInfo")]
#[inline]
pub fn pidfd_info(pidfd: impl AsFd, mask: PidfdInfoFlags) -> Result<uapi::pidfd_info> {
    let mut info = MaybeUninit::<uapi::pidfd_info>::zeroed();
    // SAFETY: the record is integers.
    unsafe { info.assume_init_mut() }.mask = mask.bits();
    let address = info.as_mut_ptr().expose_provenance() as c_ulong;
    // SAFETY: the kernel reads and writes one record, of the size that is in the number.
    unsafe { portable::ioctl(uint(&pidfd), uapi::PIDFD_GET_INFO, address) }.unit()?;
    // SAFETY: as above.
    Ok(unsafe { info.assume_init() })
}

/// Frees the memory of the process of `pidfd`, which must be about to end.
///
/// See process_mrelease(2).
#[inline]
pub fn process_mrelease(pidfd: impl AsFd) -> Result<()> {
    let flags: c_uint = 0;
    // SAFETY: only memory of a process that is being killed goes, which runs no more code.
    unsafe { portable::process_mrelease(int(&pidfd), flags) }.unit()
}
