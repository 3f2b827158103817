//! Signals through a pipe, for what can't block them.

use super::{Action, Disposition, SaFlags, SigSet, forever, sigaction};
use crate::Result;
use crate::fd::{AsRawFd, BorrowedFd, IntoRawFd};
use crate::io::{self, PipeFlags};
use crate::raw::portable;
use core::ffi::c_int;
use core::sync::atomic::{AtomicU64, Ordering};

/// Both ends of the one pipe of the process, the writing end in the high half; 0 is none yet.
///
/// It is never closed: a handler may be about to write to it on any thread.
static PIPE: AtomicU64 = AtomicU64::new(0);

/// Writes the number of each signal of `set` that arrives, as one byte, to a pipe, and returns
/// the end to read from.
///
/// All calls of a process share the pipe, which is not blocking at either end and stays open for
/// good; while it is full, further signals are dropped. Unlike [`watch`](super::watch) it works
/// whichever thread gets the signal; calls that are interrupted go on by themselves where they
/// can. The handlers that the signals had are replaced.
///
/// # Safety
///
/// What [`sigaction`] asks about handlers that are replaced.
#[inline]
pub unsafe fn self_pipe(set: &SigSet) -> Result<BorrowedFd<'static>> {
    let reader = ends()? as c_int;
    let action = Action {
        flags: SaFlags::RESTART,
        ..Action::new(Disposition::Handler(handle))
    };
    for signal in set {
        // SAFETY: `handle` only writes a byte to a pipe; the old handler is the caller's.
        unsafe { sigaction(signal, Some(&action)) }?;
    }
    // SAFETY: nothing closes the pipe.
    Ok(unsafe { forever(reader) })
}

/// Returns both ends, and makes the pipe if there is none.
#[inline]
fn ends() -> Result<u64> {
    let ends = PIPE.load(Ordering::Acquire);
    if ends != 0 {
        return Ok(ends);
    }
    let (reader, writer) = io::pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
    let numbers = |fd: c_int| u64::from(fd.cast_unsigned());
    let ends = numbers(writer.as_raw_fd()) << 32 | numbers(reader.as_raw_fd());
    match PIPE.compare_exchange(0, ends, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => {
            let _ = (reader.into_raw_fd(), writer.into_raw_fd());
            Ok(ends)
        }
        Err(others) => Ok(others),
    }
}

unsafe extern "C" fn handle(signal: c_int) {
    let writer = (PIPE.load(Ordering::Acquire) >> 32) as u32;
    let byte = signal as u8;
    // A full pipe has enough to wake its reader.
    // SAFETY: the kernel reads one byte; the pipe stays open.
    let _ = unsafe { portable::write(writer, (&raw const byte).cast(), 1) };
}
