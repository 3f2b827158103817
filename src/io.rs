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

use crate::fd::{AsFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Errno, Result};
use core::ffi::c_int;
use core::mem::MaybeUninit;
use core::ptr;
use core::slice;

/// Standard input.
///
/// Like its fellows it borrows a number that a program may have been started without, or may
/// have closed: then calls return `EBADF`.
#[inline]
pub const fn stdin() -> BorrowedFd<'static> {
    // SAFETY: not -1; whoever closes 0 gives it away for the whole program.
    unsafe { BorrowedFd::borrow_raw(0) }
}

/// Standard output; see [`stdin`].
#[inline]
pub const fn stdout() -> BorrowedFd<'static> {
    // SAFETY: not -1; whoever closes 1 gives it away for the whole program.
    unsafe { BorrowedFd::borrow_raw(1) }
}

/// Standard error; see [`stdin`].
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
    unsafe { portable::read(uint(fd), buf.as_mut_ptr().cast(), buf.len()) }.usize()
}

/// Reads into uninitialized memory and returns the part that was filled. See read(2).
#[inline]
pub fn read_uninit(fd: impl AsFd, buf: &mut [MaybeUninit<u8>]) -> Result<&mut [u8]> {
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`.
    let n = unsafe { portable::read(uint(fd), buf.as_mut_ptr().cast(), buf.len()) }.usize()?;
    let filled = buf.get_mut(..n).ok_or(Errno::EIO)?;
    // SAFETY: the kernel initialized these, and they stay borrowed.
    Ok(unsafe { slice::from_raw_parts_mut(filled.as_mut_ptr().cast(), n) })
}

/// Writes from `buf` and returns how many bytes were taken, which may be fewer. See write(2).
#[inline]
pub fn write(fd: impl AsFd, buf: &[u8]) -> Result<usize> {
    // SAFETY: the kernel reads at most `buf.len()` bytes from `buf`.
    unsafe { portable::write(uint(fd), buf.as_ptr().cast(), buf.len()) }.usize()
}

/// Writes all of `buf`, over partial writes and `EINTR`; a write that takes nothing is `EIO`.
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
            uint(fd),
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
            uint(fd),
            buf.as_ptr().cast(),
            buf.len(),
            offset.cast_signed(),
        )
    }
    .usize()
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
    /// How [`pipe_with`] makes a pipe.
    pub struct PipeFlags: c_int {
        CLOEXEC = O_CLOEXEC;
        NONBLOCK = O_NONBLOCK;
        DIRECT = O_DIRECT;
    }
}

/// Makes a pipe and returns its reading and its writing end, both close-on-exec. See pipe2(2).
#[inline]
pub fn pipe() -> Result<(OwnedFd, OwnedFd)> {
    pipe_with(PipeFlags::CLOEXEC)
}

/// Makes a pipe and returns its reading and its writing end. See pipe2(2).
#[inline]
pub fn pipe_with(flags: PipeFlags) -> Result<(OwnedFd, OwnedFd)> {
    let mut fds = [-1; 2];
    // SAFETY: the kernel writes two descriptors.
    unsafe { portable::pipe2(fds.as_mut_ptr(), flags.bits()) }.unit()?;
    // SAFETY: it is new, so nothing else owns it.
    let reader = unsafe { OwnedFd::from_raw_fd(fds[0]) };
    // SAFETY: as above.
    let writer = unsafe { OwnedFd::from_raw_fd(fds[1]) };
    Ok((reader, writer))
}

/// Copies up to `len` bytes between two files inside the kernel and returns how many.
///
/// With an offset, that is where it copies, and it is moved on; else the descriptor's position
/// is used. 0 is the end of the source, but many files of /proc and /sys give 0 at once although
/// they have contents. Errors that ask for another way to copy: `EXDEV`, `EINVAL`, `EOPNOTSUPP`,
/// `ENOSYS`. See copy_file_range(2).
#[inline]
pub fn copy_file_range(
    from: impl AsFd,
    from_offset: Option<&mut u64>,
    to: impl AsFd,
    to_offset: Option<&mut u64>,
    len: usize,
) -> Result<usize> {
    let from_offset = from_offset.map_or(ptr::null_mut(), ptr::from_mut).cast();
    let to_offset = to_offset.map_or(ptr::null_mut(), ptr::from_mut).cast();
    // SAFETY: the offsets are null or ours; the kernel reads and writes nothing else.
    unsafe { portable::copy_file_range(int(from), from_offset, int(to), to_offset, len, 0) }.usize()
}
