//! Memory maps.

use crate::Result;
use crate::fd::{BorrowedFd, int};
use crate::flags::flags;
use crate::raw::portable;
use core::ffi::{c_ulong, c_void};

flags! {
    /// What may be done with mapped memory.
    pub struct ProtFlags: c_ulong {
        READ = PROT_READ;
        WRITE = PROT_WRITE;
        EXEC = PROT_EXEC;
    }

    /// How [`mmap`] maps.
    pub struct MapFlags: c_ulong {
        SHARED = MAP_SHARED;
        SHARED_VALIDATE = MAP_SHARED_VALIDATE;
        PRIVATE = MAP_PRIVATE;
        ANONYMOUS = MAP_ANONYMOUS;
        FIXED = MAP_FIXED;
        FIXED_NOREPLACE = MAP_FIXED_NOREPLACE;
        NORESERVE = MAP_NORESERVE;
        POPULATE = MAP_POPULATE;
    }
}

/// Maps `len` bytes of `fd` from `offset`, or of zeros where `flags` has `ANONYMOUS`.
///
/// See mmap(2).
///
/// # Safety
///
/// With `FIXED`, the range at `addr` must be yours to replace. Memory of a file changes when the
/// file does: no reference to it may be held while others can write to it.
#[inline]
pub unsafe fn mmap(
    addr: *mut c_void,
    len: usize,
    prot: ProtFlags,
    flags: MapFlags,
    fd: Option<BorrowedFd<'_>>,
    offset: u64,
) -> Result<*mut c_void> {
    let fd = fd.map_or(-1, int);
    // SAFETY: the caller's.
    unsafe {
        portable::mmap(
            addr,
            len as c_ulong,
            prot.bits(),
            flags.bits(),
            fd as c_ulong,
            offset,
        )
    }
    .ptr()
}

/// Unmaps `len` bytes at `addr`. See munmap(2).
///
/// # Safety
///
/// Nothing may use the range any more.
#[inline]
pub unsafe fn munmap(addr: *mut c_void, len: usize) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { portable::munmap(addr, len) }.unit()
}
