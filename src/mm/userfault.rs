//! Page faults that a program handles itself.
//!
//! A descriptor of [`userfaultfd`] is told its features once, by [`uffd_api`]. Faults in ranges that
//! are registered then wait, and are read from the descriptor: [`UffdEvents`] parses what came.

use crate::fd::{AsFd, OwnedFd, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Result, uapi};
use core::ffi::{c_int, c_ulong, c_void};
use core::iter::FusedIterator;
use core::mem::offset_of;
use core::ptr;

flags! {
    /// How [`userfaultfd`] makes its descriptor.
    pub struct UffdFlags: c_int {
        CLOEXEC = O_CLOEXEC;
        NONBLOCK = O_NONBLOCK;
        /// Handles no faults of the kernel's; needs no privilege.
        USER_MODE_ONLY = UFFD_USER_MODE_ONLY;
    }

    /// What a descriptor can do, or is asked to.
    pub struct UffdFeatures: u64 {
        PAGEFAULT_FLAG_WP = UFFD_FEATURE_PAGEFAULT_FLAG_WP;
        EVENT_FORK = UFFD_FEATURE_EVENT_FORK;
        EVENT_REMAP = UFFD_FEATURE_EVENT_REMAP;
        EVENT_REMOVE = UFFD_FEATURE_EVENT_REMOVE;
        MISSING_HUGETLBFS = UFFD_FEATURE_MISSING_HUGETLBFS;
        MISSING_SHMEM = UFFD_FEATURE_MISSING_SHMEM;
        EVENT_UNMAP = UFFD_FEATURE_EVENT_UNMAP;
        SIGBUS = UFFD_FEATURE_SIGBUS;
        THREAD_ID = UFFD_FEATURE_THREAD_ID;
        MINOR_HUGETLBFS = UFFD_FEATURE_MINOR_HUGETLBFS;
        MINOR_SHMEM = UFFD_FEATURE_MINOR_SHMEM;
        EXACT_ADDRESS = UFFD_FEATURE_EXACT_ADDRESS;
        WP_HUGETLBFS_SHMEM = UFFD_FEATURE_WP_HUGETLBFS_SHMEM;
        WP_UNPOPULATED = UFFD_FEATURE_WP_UNPOPULATED;
        POISON = UFFD_FEATURE_POISON;
        WP_ASYNC = UFFD_FEATURE_WP_ASYNC;
        MOVE = UFFD_FEATURE_MOVE;
    }

    /// Which faults in a range are handled.
    pub struct UffdRegisterMode: u64 {
        MISSING = UFFDIO_REGISTER_MODE_MISSING;
        WP = UFFDIO_REGISTER_MODE_WP;
        MINOR = UFFDIO_REGISTER_MODE_MINOR;
    }

    /// What kind of fault it was.
    pub struct UffdPagefaultFlags: u64 {
        WRITE = UFFD_PAGEFAULT_FLAG_WRITE;
        WP = UFFD_PAGEFAULT_FLAG_WP;
        MINOR = UFFD_PAGEFAULT_FLAG_MINOR;
    }

    /// How [`uffd_copy`] puts pages in place.
    pub struct UffdCopyMode: u64 {
        DONTWAKE = UFFDIO_COPY_MODE_DONTWAKE;
        WP = UFFDIO_COPY_MODE_WP;
    }

    /// How [`uffd_zeropage`] puts pages in place.
    pub struct UffdZeropageMode: u64 {
        DONTWAKE = UFFDIO_ZEROPAGE_MODE_DONTWAKE;
    }

    /// What [`uffd_writeprotect`] does; without `WP` it lifts the protection.
    pub struct UffdWriteprotectMode: u64 {
        WP = UFFDIO_WRITEPROTECT_MODE_WP;
        DONTWAKE = UFFDIO_WRITEPROTECT_MODE_DONTWAKE;
    }

    /// How [`uffd_continue`] maps pages.
    pub struct UffdContinueMode: u64 {
        DONTWAKE = UFFDIO_CONTINUE_MODE_DONTWAKE;
        WP = UFFDIO_CONTINUE_MODE_WP;
    }

    /// How [`uffd_poison`] marks pages.
    pub struct UffdPoisonMode: u64 {
        DONTWAKE = UFFDIO_POISON_MODE_DONTWAKE;
    }

    /// How [`uffd_move`] moves pages.
    pub struct UffdMoveMode: u64 {
        DONTWAKE = UFFDIO_MOVE_MODE_DONTWAKE;
        ALLOW_SRC_HOLES = UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES;
    }
}

/// Makes a descriptor that page faults are read from.
///
/// `EPERM` without `USER_MODE_ONLY` or CAP_SYS_PTRACE. See userfaultfd(2).
#[inline]
pub fn userfaultfd(flags: UffdFlags) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::userfaultfd(flags.bits()) };
    // SAFETY: the call returns a new descriptor.
    unsafe { ret.fd() }
}

/// Asks for features, once, and returns those that the kernel has; `EINVAL` if it lacks one asked for.
///
/// See UFFDIO_API(2const).
#[inline]
pub fn uffd_api(uffd: impl AsFd, features: UffdFeatures) -> Result<UffdFeatures> {
    let mut api = uapi::uffdio_api {
        api: uapi::UFFD_API,
        features: features.bits(),
        ioctls: 0,
    };
    // SAFETY: the record is this command's; no memory is concerned yet.
    unsafe { call(uffd, uapi::UFFDIO_API, &mut api) }?;
    Ok(UffdFeatures::from_bits_retain(api.features))
}

/// Handles the faults in a range from now on, and returns which commands work there, as bits.
///
/// See UFFDIO_REGISTER(2const).
///
/// # Safety
///
/// The range must be mapped, and from now on holds what the handler of the faults puts there: whoever
/// uses it must be content with that.
#[inline]
pub unsafe fn uffd_register(
    uffd: impl AsFd,
    addr: *mut c_void,
    len: usize,
    mode: UffdRegisterMode,
) -> Result<u64> {
    let mut register = uapi::uffdio_register {
        range: range(addr, len),
        mode: mode.bits(),
        ioctls: 0,
    };
    // SAFETY: the record is this command's; the caller vouches for the range.
    unsafe { call(uffd, uapi::UFFDIO_REGISTER, &mut register) }?;
    Ok(register.ioctls)
}

/// Leaves the faults in a range to the kernel again. See UFFDIO_UNREGISTER(2const).
///
/// # Safety
///
/// Pages that were not put in place yet read as zeros: whoever uses them must be content with that.
#[inline]
pub unsafe fn uffd_unregister(uffd: impl AsFd, addr: *mut c_void, len: usize) -> Result<()> {
    // SAFETY: the record is this command's; the caller vouches for the range.
    unsafe { call(uffd, uapi::UFFDIO_UNREGISTER, &mut range(addr, len)) }
}

/// Wakes the threads that wait for faults in a range; they try again. See UFFDIO_WAKE(2const).
#[inline]
pub fn uffd_wake(uffd: impl AsFd, addr: *mut c_void, len: usize) -> Result<()> {
    // SAFETY: the record is this command's; threads that fault again wait again.
    unsafe { call(uffd, uapi::UFFDIO_WAKE, &mut range(addr, len)) }
}

/// Puts copies of the pages in `from` in place at `to`, and returns how many bytes went.
///
/// Fewer than asked for is no error; `EEXIST` if the first is in place already. See
/// UFFDIO_COPY(2const).
///
/// # Safety
///
/// Whoever uses the range must be content with these bytes.
#[inline]
pub unsafe fn uffd_copy(
    uffd: impl AsFd,
    to: *mut c_void,
    from: &[u8],
    mode: UffdCopyMode,
) -> Result<usize> {
    let mut copy = uapi::uffdio_copy {
        dst: address(to),
        src: address(from.as_ptr().cast_mut().cast()),
        len: from.len() as u64,
        mode: mode.bits(),
        copy: 0,
    };
    // SAFETY: the record is this command's; the caller vouches for the range.
    let done = unsafe { call(uffd, uapi::UFFDIO_COPY, &mut copy) };
    partly(done, copy.copy)
}

/// Puts pages of zeros in place, and returns how many bytes of them. See UFFDIO_ZEROPAGE(2const).
///
/// # Safety
///
/// Whoever uses the range must be content with zeros.
#[inline]
pub unsafe fn uffd_zeropage(
    uffd: impl AsFd,
    addr: *mut c_void,
    len: usize,
    mode: UffdZeropageMode,
) -> Result<usize> {
    let mut zeropage = uapi::uffdio_zeropage {
        range: range(addr, len),
        mode: mode.bits(),
        zeropage: 0,
    };
    // SAFETY: the record is this command's; the caller vouches for the range.
    let done = unsafe { call(uffd, uapi::UFFDIO_ZEROPAGE, &mut zeropage) };
    partly(done, zeropage.zeropage)
}

/// Protects a range that is registered for it from writes, or lifts that.
///
/// See UFFDIO_WRITEPROTECT(2const).
///
/// # Safety
///
/// Somebody must handle the faults of those who write there.
#[inline]
pub unsafe fn uffd_writeprotect(
    uffd: impl AsFd,
    addr: *mut c_void,
    len: usize,
    mode: UffdWriteprotectMode,
) -> Result<()> {
    let mut writeprotect = uapi::uffdio_writeprotect {
        range: range(addr, len),
        mode: mode.bits(),
    };
    // SAFETY: the record is this command's; the caller vouches for the range.
    unsafe { call(uffd, uapi::UFFDIO_WRITEPROTECT, &mut writeprotect) }
}

/// Maps pages that are in the page cache already, and returns how many bytes of them.
///
/// See UFFDIO_CONTINUE(2const).
///
/// # Safety
///
/// Whoever uses the range must be content with what the page cache holds.
#[inline]
pub unsafe fn uffd_continue(
    uffd: impl AsFd,
    addr: *mut c_void,
    len: usize,
    mode: UffdContinueMode,
) -> Result<usize> {
    let mut record = uapi::uffdio_continue {
        range: range(addr, len),
        mode: mode.bits(),
        mapped: 0,
    };
    // SAFETY: the record is this command's; the caller vouches for the range.
    let done = unsafe { call(uffd, uapi::UFFDIO_CONTINUE, &mut record) };
    partly(done, record.mapped)
}

/// Makes every use of pages that are not in place a `SIGBUS`, and returns how many bytes of them.
///
/// See UFFDIO_POISON(2const).
///
/// # Safety
///
/// Nothing may need the range any more.
#[inline]
pub unsafe fn uffd_poison(
    uffd: impl AsFd,
    addr: *mut c_void,
    len: usize,
    mode: UffdPoisonMode,
) -> Result<usize> {
    let mut poison = uapi::uffdio_poison {
        range: range(addr, len),
        mode: mode.bits(),
        updated: 0,
    };
    // SAFETY: the record is this command's; the caller vouches for the range.
    let done = unsafe { call(uffd, uapi::UFFDIO_POISON, &mut poison) };
    partly(done, poison.updated)
}

/// Moves pages from one place to another, and returns how many bytes went.
///
/// See UFFDIO_MOVE(2const).
///
/// # Safety
///
/// Nothing may use the bytes at `from` any more; whoever uses `to` must be content with them.
#[inline]
pub unsafe fn uffd_move(
    uffd: impl AsFd,
    to: *mut c_void,
    from: *mut c_void,
    len: usize,
    mode: UffdMoveMode,
) -> Result<usize> {
    let mut record = uapi::uffdio_move {
        dst: address(to),
        src: address(from),
        len: len as u64,
        mode: mode.bits(),
        r#move: 0,
    };
    // SAFETY: the record is this command's; the caller vouches for the ranges.
    let done = unsafe { call(uffd, uapi::UFFDIO_MOVE, &mut record) };
    partly(done, record.r#move)
}

/// # Safety
///
/// `arg` must be what `command` reads and writes, and its ranges the caller's to change.
#[inline]
unsafe fn call<T>(uffd: impl AsFd, command: u32, arg: &mut T) -> Result<()> {
    let arg = ptr::from_mut(arg).expose_provenance() as c_ulong;
    // SAFETY: the caller's.
    unsafe { portable::ioctl(uint(&uffd), command, arg) }.unit()
}

/// Reads how far a command came: a count of bytes even where it stopped early.
#[inline]
fn partly(done: Result<()>, bytes: i64) -> Result<usize> {
    match usize::try_from(bytes) {
        Ok(bytes) if bytes > 0 => Ok(bytes),
        _ => done.map(|()| 0),
    }
}

#[inline]
fn address(addr: *mut c_void) -> u64 {
    addr.expose_provenance() as u64
}

#[inline]
fn range(addr: *mut c_void, len: usize) -> uapi::uffdio_range {
    uapi::uffdio_range {
        start: address(addr),
        len: len as u64,
    }
}

/// What a userfaultfd descriptor told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UffdEvent {
    /// A thread waits for a page.
    Pagefault {
        /// What kind of fault it was.
        flags: UffdPagefaultFlags,
        /// The address of the page, or with `EXACT_ADDRESS` of the access.
        address: u64,
        /// The thread, with `THREAD_ID`, else 0.
        thread: u32,
    },
    /// The process forked; the child's faults come from this new descriptor, by its number.
    Fork(u32),
    /// A range moved.
    Remap {
        /// Where it was.
        from: u64,
        /// Where it is.
        to: u64,
        /// How long it is, in bytes.
        len: u64,
    },
    /// The contents of a range were dropped.
    Remove {
        /// Its first byte.
        start: u64,
        /// The byte behind its last.
        end: u64,
    },
    /// A range was unmapped.
    Unmap {
        /// Its first byte.
        start: u64,
        /// The byte behind its last.
        end: u64,
    },
    /// An event that this crate does not know.
    Unknown(u8),
}

/// The events in bytes that were read from a userfaultfd descriptor.
///
/// What is left of a record that was cut off ends it.
#[derive(Clone, Debug)]
pub struct UffdEvents<'a>(&'a [u8]);

impl<'a> UffdEvents<'a> {
    /// Parses `bytes`, as read(2) gave them.
    #[inline]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }
}

impl Iterator for UffdEvents<'_> {
    type Item = UffdEvent;

    #[inline]
    fn next(&mut self) -> Option<UffdEvent> {
        use uapi::{
            uffd_msg, uffd_msg_arg_pagefault as pagefault, uffd_msg_arg_remap as remap,
            uffd_msg_arg_remove as remove,
        };
        let (record, rest) = self.0.split_first_chunk::<{ size_of::<uffd_msg>() }>()?;
        self.0 = rest;
        let field = |offset| {
            let at = offset_of!(uffd_msg, arg) + offset;
            let mut word = [0; 8];
            word.copy_from_slice(&record[at..at + 8]);
            u64::from_ne_bytes(word)
        };
        let half = |offset| {
            let at = offset_of!(uffd_msg, arg) + offset;
            let mut word = [0; 4];
            word.copy_from_slice(&record[at..at + 4]);
            u32::from_ne_bytes(word)
        };
        let (start, end) = (
            field(offset_of!(remove, start)),
            field(offset_of!(remove, end)),
        );
        let event = record[offset_of!(uffd_msg, event)];
        Some(match i32::from(event) {
            uapi::UFFD_EVENT_PAGEFAULT => UffdEvent::Pagefault {
                flags: UffdPagefaultFlags::from_bits_retain(field(offset_of!(pagefault, flags))),
                address: field(offset_of!(pagefault, address)),
                thread: half(offset_of!(pagefault, feat)),
            },
            uapi::UFFD_EVENT_FORK => {
                UffdEvent::Fork(half(offset_of!(uapi::uffd_msg_arg_fork, ufd)))
            }
            uapi::UFFD_EVENT_REMAP => UffdEvent::Remap {
                from: field(offset_of!(remap, from)),
                to: field(offset_of!(remap, to)),
                len: field(offset_of!(remap, len)),
            },
            uapi::UFFD_EVENT_REMOVE => UffdEvent::Remove { start, end },
            uapi::UFFD_EVENT_UNMAP => UffdEvent::Unmap { start, end },
            _ => UffdEvent::Unknown(event),
        })
    }
}

impl FusedIterator for UffdEvents<'_> {}
