//! What a program can tell the kernel about how it uses its memory.

use crate::fd::{AsFd, int};
use crate::numbers::numbers;
use crate::raw::portable;
use crate::{Result, uapi};
use core::ffi::{c_int, c_void};

numbers! {
    /// Advice about a range of memory. See madvise(2).
    pub struct Advice: c_int {
        NORMAL = MADV_NORMAL;
        RANDOM = MADV_RANDOM;
        SEQUENTIAL = MADV_SEQUENTIAL;
        WILLNEED = MADV_WILLNEED;
        /// Drops the contents: private anonymous memory then reads as zeros, a file is read again.
        DONTNEED = MADV_DONTNEED;
        /// Lets the kernel drop the contents, sometime before the next write to them.
        FREE = MADV_FREE;
        /// Frees the range of the file behind shared memory.
        REMOVE = MADV_REMOVE;
        /// Leaves the range out of children.
        DONTFORK = MADV_DONTFORK;
        DOFORK = MADV_DOFORK;
        MERGEABLE = MADV_MERGEABLE;
        UNMERGEABLE = MADV_UNMERGEABLE;
        HUGEPAGE = MADV_HUGEPAGE;
        NOHUGEPAGE = MADV_NOHUGEPAGE;
        DONTDUMP = MADV_DONTDUMP;
        DODUMP = MADV_DODUMP;
        /// Gives children zeros in its place.
        WIPEONFORK = MADV_WIPEONFORK;
        KEEPONFORK = MADV_KEEPONFORK;
        COLD = MADV_COLD;
        PAGEOUT = MADV_PAGEOUT;
        POPULATE_READ = MADV_POPULATE_READ;
        POPULATE_WRITE = MADV_POPULATE_WRITE;
        /// As `DONTNEED`, also for locked memory.
        DONTNEED_LOCKED = MADV_DONTNEED_LOCKED;
        COLLAPSE = MADV_COLLAPSE;
        /// Treats the pages as broken hardware.
        HWPOISON = MADV_HWPOISON;
        SOFT_OFFLINE = MADV_SOFT_OFFLINE;
        /// Drops the contents and makes every access a `SIGSEGV`.
        GUARD_INSTALL = MADV_GUARD_INSTALL;
        GUARD_REMOVE = MADV_GUARD_REMOVE;
    }
}

impl Advice {
    /// Tells whether the advice leaves this process's memory as it is, and as it can be used.
    #[inline]
    pub const fn is_hint(self) -> bool {
        matches!(
            self,
            Self::NORMAL
                | Self::RANDOM
                | Self::SEQUENTIAL
                | Self::WILLNEED
                | Self::DONTFORK
                | Self::DOFORK
                | Self::MERGEABLE
                | Self::UNMERGEABLE
                | Self::HUGEPAGE
                | Self::NOHUGEPAGE
                | Self::DONTDUMP
                | Self::DODUMP
                | Self::WIPEONFORK
                | Self::KEEPONFORK
                | Self::COLD
                | Self::PAGEOUT
                | Self::POPULATE_READ
                | Self::POPULATE_WRITE
                | Self::COLLAPSE
                | Self::GUARD_REMOVE
        )
    }
}

/// Advises the kernel about `len` bytes at `addr`, which starts a page. See madvise(2).
///
/// # Safety
///
/// Nothing may rely on contents that the advice drops, or use memory that it makes unusable.
#[inline]
pub unsafe fn madvise(addr: *mut c_void, len: usize, advice: Advice) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { portable::madvise(addr, len, advice.0) }.unit()
}

/// Advises the kernel about ranges of another process, and returns how many bytes it took.
///
/// Fewer than asked for is no error. See process_madvise(2).
///
/// # Safety
///
/// In that process, which may be this one, nothing may rely on contents that the advice drops.
#[inline]
pub unsafe fn process_madvise(
    pidfd: impl AsFd,
    ranges: &[uapi::iovec],
    advice: Advice,
) -> Result<usize> {
    // SAFETY: the kernel reads `ranges.len()` records; the caller vouches for the rest.
    unsafe { portable::process_madvise(int(&pidfd), ranges.as_ptr(), ranges.len(), advice.0, 0) }
        .usize()
}

/// Frees the memory of a process that is dying; `EINVAL` if it is not. See process_mrelease(2).
#[inline]
pub fn process_mrelease(pidfd: impl AsFd) -> Result<()> {
    // SAFETY: no pointers; a process that runs is left alone.
    unsafe { portable::process_mrelease(int(&pidfd), 0) }.unit()
}
