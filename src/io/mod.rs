//! Reading, writing and what else any descriptor can do.
//!
//! ```
//! use ksys::io;
//!
//! let (reader, writer) = io::pipe()?;
//! io::write_all(&writer, b"through")?;
//! drop(writer);
//!
//! let mut buffer = [0; 16];
//! let n = io::read(&reader, &mut buffer)?;
//! assert_eq!(&buffer[..n], b"through");
//! # Ok::<(), ksys::Errno>(())
//! ```

mod copy;
mod fcntl;
#[cfg(not(feature = "std"))]
mod slice;
mod splice;

pub use copy::{CopyError, Side, copy};
pub use fcntl::*;
#[cfg(not(feature = "std"))]
pub use slice::{IoSlice, IoSliceMut};
pub use splice::*;
#[cfg(feature = "std")]
pub use std::io::{IoSlice, IoSliceMut};

use crate::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Errno, Result};
use core::ffi::{c_int, c_uint, c_ulong};
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::RangeInclusive;

/// Standard input.
///
/// Like its fellows it borrows a number that a program may have been started without, or may
/// have closed: then calls return `EBADF`.
#[doc(alias = "raw_stdin")]
#[inline]
pub const fn stdin() -> BorrowedFd<'static> {
    // SAFETY: not -1; whoever closes 0 gives it away for the whole program.
    unsafe { BorrowedFd::borrow_raw(0) }
}

/// Standard output; see [`stdin`].
#[doc(alias = "raw_stdout")]
#[inline]
pub const fn stdout() -> BorrowedFd<'static> {
    // SAFETY: not -1; whoever closes 1 gives it away for the whole program.
    unsafe { BorrowedFd::borrow_raw(1) }
}

/// Standard error; see [`stdin`].
#[doc(alias = "raw_stderr")]
#[inline]
pub const fn stderr() -> BorrowedFd<'static> {
    // SAFETY: not -1; whoever closes 2 gives it away for the whole program.
    unsafe { BorrowedFd::borrow_raw(2) }
}

/// Calls `call` until it returns something else than `EINTR`.
///
/// Not for close(2), whose descriptor is gone whatever it returns.
#[inline]
pub fn retry_on_intr<T>(mut call: impl FnMut() -> Result<T>) -> Result<T> {
    loop {
        match call() {
            Err(Errno::EINTR) => {}
            done => return done,
        }
    }
}

/// Reads into `buf` and returns how many bytes came; 0 is the end. See read(2).
#[inline]
pub fn read(fd: impl AsFd, buf: &mut [u8]) -> Result<usize> {
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`, all of them initialized.
    unsafe { portable::read(uint(&fd), buf.as_mut_ptr().cast(), buf.len()) }.usize()
}

/// Reads into uninitialized memory and returns the part that was filled. See read(2).
#[doc(alias = "spare_capacity")]
#[inline]
pub fn read_uninit(fd: impl AsFd, buf: &mut [MaybeUninit<u8>]) -> Result<&mut [u8]> {
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`.
    let n = unsafe { portable::read(uint(&fd), buf.as_mut_ptr().cast(), buf.len()) }.usize()?;
    // SAFETY: the kernel initialized these.
    unsafe { filled(buf, n) }
}

/// The first `n` bytes of `buf`, which a call has filled; `EIO` if a supervisor answered with more.
///
/// # Safety
///
/// They must be initialized.
#[inline]
pub(crate) unsafe fn filled(buf: &mut [MaybeUninit<u8>], n: usize) -> Result<&mut [u8]> {
    let filled = &raw mut *buf.get_mut(..n).ok_or(Errno::EIO)?;
    // SAFETY: the caller says that they are initialized.
    Ok(unsafe { &mut *(filled as *mut [u8]) })
}

/// Writes from `buf` and returns how many bytes were taken, which may be fewer. See write(2).
#[inline]
pub fn write(fd: impl AsFd, buf: &[u8]) -> Result<usize> {
    // SAFETY: the kernel reads at most `buf.len()` bytes from `buf`.
    unsafe { portable::write(uint(&fd), buf.as_ptr().cast(), buf.len()) }.usize()
}

/// Writes all of `buf`, over partial writes and `EINTR`; a write that takes nothing is `EIO`.
#[inline]
pub fn write_all(fd: impl AsFd, mut buf: &[u8]) -> Result<()> {
    let fd = fd.as_fd();
    while !buf.is_empty() {
        let n = retry_on_intr(|| write(fd, buf))?;
        match buf.get(n..) {
            Some(rest) if n != 0 => buf = rest,
            _ => return Err(Errno::EIO),
        }
    }
    Ok(())
}

/// Reads at `offset` and leaves the descriptor's position alone. See pread(2).
#[inline]
pub fn pread(fd: impl AsFd, buf: &mut [u8], offset: u64) -> Result<usize> {
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`, all of them initialized.
    unsafe {
        portable::pread64(
            uint(&fd),
            buf.as_mut_ptr().cast(),
            buf.len(),
            offset.cast_signed(),
        )
    }
    .usize()
}

/// Writes at `offset` and leaves the descriptor's position alone. See pwrite(2).
#[inline]
pub fn pwrite(fd: impl AsFd, buf: &[u8], offset: u64) -> Result<usize> {
    // SAFETY: the kernel reads at most `buf.len()` bytes from `buf`.
    unsafe {
        portable::pwrite64(
            uint(&fd),
            buf.as_ptr().cast(),
            buf.len(),
            offset.cast_signed(),
        )
    }
    .usize()
}

/// Reads at `offset` into uninitialized memory and returns the part that was filled.
///
/// See pread(2).
#[inline]
pub fn pread_uninit(fd: impl AsFd, buf: &mut [MaybeUninit<u8>], offset: u64) -> Result<&mut [u8]> {
    let (to, len) = (buf.as_mut_ptr().cast(), buf.len());
    // SAFETY: the kernel writes at most `len` bytes to `buf`.
    let n = unsafe { portable::pread64(uint(&fd), to, len, offset.cast_signed()) }.usize()?;
    // SAFETY: the kernel initialized these.
    unsafe { filled(buf, n) }
}

flags! {
    /// How one call of [`preadv2`] or [`pwritev2`] differs from what the open file says.
    pub struct ReadWriteFlags: c_int {
        HIPRI = RWF_HIPRI;
        DSYNC = RWF_DSYNC;
        SYNC = RWF_SYNC;
        NOWAIT = RWF_NOWAIT;
        APPEND = RWF_APPEND;
        NOAPPEND = RWF_NOAPPEND;
        ATOMIC = RWF_ATOMIC;
        DONTCACHE = RWF_DONTCACHE;
        NOSIGNAL = RWF_NOSIGNAL;
    }
}

/// Reads into several buffers, one after the other, and returns how many bytes came.
///
/// More than 1024 buffers are `EINVAL`. See readv(2).
#[inline]
pub fn readv(fd: impl AsFd, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {
    let (iov, count) = (bufs.as_ptr().cast(), bufs.len() as c_ulong);
    // SAFETY: an IoSliceMut is an iovec; the kernel writes only to the buffers.
    unsafe { portable::readv(int(&fd) as c_ulong, iov, count) }.usize()
}

/// Writes from several buffers, one after the other, and returns how many bytes were taken.
///
/// More than 1024 buffers are `EINVAL`. See writev(2).
#[inline]
pub fn writev(fd: impl AsFd, bufs: &[IoSlice<'_>]) -> Result<usize> {
    let (iov, count) = (bufs.as_ptr().cast(), bufs.len() as c_ulong);
    // SAFETY: an IoSlice is an iovec; the kernel reads the buffers.
    unsafe { portable::writev(int(&fd) as c_ulong, iov, count) }.usize()
}

/// Reads at `offset` into several buffers; see [`pread`] and [`readv`]. See preadv(2).
#[inline]
pub fn preadv(fd: impl AsFd, bufs: &mut [IoSliceMut<'_>], offset: u64) -> Result<usize> {
    let (iov, count) = (bufs.as_ptr().cast(), bufs.len() as c_ulong);
    // SAFETY: an IoSliceMut is an iovec; the kernel writes only to the buffers.
    unsafe { portable::preadv(int(&fd) as c_ulong, iov, count, offset.cast_signed()) }.usize()
}

/// Writes at `offset` from several buffers; see [`pwrite`] and [`writev`]. See pwritev(2).
#[inline]
pub fn pwritev(fd: impl AsFd, bufs: &[IoSlice<'_>], offset: u64) -> Result<usize> {
    let (iov, count) = (bufs.as_ptr().cast(), bufs.len() as c_ulong);
    // SAFETY: an IoSlice is an iovec; the kernel reads the buffers.
    unsafe { portable::pwritev(int(&fd) as c_ulong, iov, count, offset.cast_signed()) }.usize()
}

/// The offset of [`preadv2`] and [`pwritev2`]: -1 is the descriptor's position.
///
/// An offset that would read as -1 is one that every file refuses; so is the lowest.
#[inline]
fn offset_or_position(offset: Option<u64>) -> i64 {
    match offset.map(u64::cast_signed) {
        None => -1,
        Some(-1) => i64::MIN,
        Some(offset) => offset,
    }
}

/// Reads at `offset`, or at the descriptor's position, into several buffers, as `flags` say.
///
/// With `NOWAIT`, what would have to wait is `EAGAIN`. Flags that the file or the kernel does not
/// know are `EOPNOTSUPP`. See preadv2(2).
#[inline]
pub fn preadv2(
    fd: impl AsFd,
    bufs: &mut [IoSliceMut<'_>],
    offset: Option<u64>,
    flags: ReadWriteFlags,
) -> Result<usize> {
    let (iov, count) = (bufs.as_ptr().cast(), bufs.len() as c_ulong);
    let offset = offset_or_position(offset);
    // SAFETY: an IoSliceMut is an iovec; the kernel writes only to the buffers.
    unsafe { portable::preadv2(int(&fd) as c_ulong, iov, count, offset, flags.bits()) }.usize()
}

/// Writes at `offset`, or at the descriptor's position, from several buffers, as `flags` say.
///
/// See [`preadv2`] and pwritev2(2).
#[inline]
pub fn pwritev2(
    fd: impl AsFd,
    bufs: &[IoSlice<'_>],
    offset: Option<u64>,
    flags: ReadWriteFlags,
) -> Result<usize> {
    let (iov, count) = (bufs.as_ptr().cast(), bufs.len() as c_ulong);
    let offset = offset_or_position(offset);
    // SAFETY: an IoSlice is an iovec; the kernel reads the buffers.
    unsafe { portable::pwritev2(int(&fd) as c_ulong, iov, count, offset, flags.bits()) }.usize()
}

/// Closes `fd` and returns what the kernel had to say about it.
///
/// Dropping an `OwnedFd` closes it too and says nothing. The descriptor is gone also after an
/// error, `EINTR` included: there is nothing to retry. See close(2).
#[inline]
pub fn close(fd: OwnedFd) -> Result<()> {
    // SAFETY: `fd` was the owner, and is no more.
    unsafe { portable::close(fd.into_raw_fd().cast_unsigned()) }.unit()
}

flags! {
    /// What [`close_range`] does to the descriptors.
    pub struct CloseRangeFlags: c_uint {
        /// Gives this thread a descriptor table of its own first.
        UNSHARE = CLOSE_RANGE_UNSHARE;
        /// Marks them close-on-exec, and closes none.
        CLOEXEC = CLOSE_RANGE_CLOEXEC;
    }
}

/// Closes all open descriptors in `range`, or does to them what `flags` say.
///
/// See close_range(2).
///
/// # Safety
///
/// Nothing may own or use a descriptor that this closes. After `UNSHARE`, a descriptor of this
/// thread's is no longer what the same number is in other threads.
#[inline]
pub unsafe fn close_range(range: RangeInclusive<c_uint>, flags: CloseRangeFlags) -> Result<()> {
    let (first, last) = range.into_inner();
    // SAFETY: the caller's.
    unsafe { portable::close_range(first, last, flags.bits()) }.unit()
}

flags! {
    /// How [`dup3`] makes the duplicate.
    pub struct DupFlags: c_int {
        CLOEXEC = O_CLOEXEC;
    }
}

/// Duplicates a descriptor to the lowest free number; the duplicate is not close-on-exec.
///
/// [`fcntl_dupfd_cloexec`] is the one that other programs do not inherit. See dup(2).
#[inline]
pub fn dup(fd: impl AsFd) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::dup(uint(&fd)) };
    // SAFETY: dup returns a new descriptor.
    unsafe { ret.fd() }
}

/// Makes `to` a duplicate of `fd`, not close-on-exec; what `to` was is closed.
///
/// See dup2(2).
#[inline]
pub fn dup2(fd: impl AsFd, to: &mut OwnedFd) -> Result<()> {
    dup3(fd, to, DupFlags::empty())
}

/// Makes `to` a duplicate of `fd`, as `flags` say; what `to` was is closed, and its errors lost.
///
/// `EBUSY` means that another thread is opening a descriptor of that number. See dup3(2).
#[inline]
pub fn dup3(fd: impl AsFd, to: &mut OwnedFd, flags: DupFlags) -> Result<()> {
    // SAFETY: `to` is the only owner of its number, and stays so.
    unsafe { portable::dup3(uint(&fd), uint(to), flags.bits()) }.any()
}

/// Makes the standard descriptor `number` a duplicate of `fd`.
#[inline]
fn dup2_standard(fd: BorrowedFd<'_>, number: RawFd) -> Result<()> {
    if fd.as_raw_fd() == number {
        return Ok(());
    }
    // SAFETY: the number belongs to the whole program, as `stdin` says; it is not closed.
    let mut to = ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(number) });
    dup2(fd, &mut to)
}

/// Makes standard input a duplicate of `fd`. See dup2(2).
#[inline]
pub fn dup2_stdin(fd: impl AsFd) -> Result<()> {
    dup2_standard(fd.as_fd(), 0)
}

/// Makes standard output a duplicate of `fd`. See dup2(2).
#[inline]
pub fn dup2_stdout(fd: impl AsFd) -> Result<()> {
    dup2_standard(fd.as_fd(), 1)
}

/// Makes standard error a duplicate of `fd`. See dup2(2).
#[inline]
pub fn dup2_stderr(fd: impl AsFd) -> Result<()> {
    dup2_standard(fd.as_fd(), 2)
}
