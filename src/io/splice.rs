//! Pipes, and copies that stay inside the kernel.

use crate::Result;
use crate::fd::{AsFd, OwnedFd, Pair, int};
use crate::flags::flags;
use crate::io::IoSlice;
use crate::raw::portable;
use core::ffi::{c_int, c_uint, c_ulong};
use core::ptr;

flags! {
    /// How [`pipe_with`] makes a pipe.
    pub struct PipeFlags: c_int {
        CLOEXEC = O_CLOEXEC;
        NONBLOCK = O_NONBLOCK;
        DIRECT = O_DIRECT;
        NOTIFICATION_PIPE = O_NOTIFICATION_PIPE (0x80);
    }
}

/// Makes a pipe and returns its reading and its writing end, both close-on-exec. See pipe2(2).
#[inline]
pub fn pipe() -> Result<(OwnedFd, OwnedFd)> {
    pipe_with(PipeFlags::CLOEXEC)
}

/// Makes a pipe and returns its reading and its writing end. See pipe2(2).
#[doc(alias = "Pipe2")]
#[inline]
pub fn pipe_with(flags: PipeFlags) -> Result<(OwnedFd, OwnedFd)> {
    let mut fds = Pair::EMPTY;
    // SAFETY: the kernel writes two descriptors.
    unsafe { portable::pipe2(fds.as_mut_ptr(), flags.bits()) }.unit()?;
    // SAFETY: they are new.
    unsafe { fds.take() }
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
    let (from_offset, to_offset) = (offset(from_offset), offset(to_offset));
    // SAFETY: the offsets are null or ours; the kernel reads and writes nothing else.
    unsafe { portable::copy_file_range(int(&from), from_offset, int(&to), to_offset, len, 0) }
        .usize()
}

/// The pointer that a call takes for an offset that it moves on; null is the descriptor's position.
#[inline]
fn offset(offset: Option<&mut u64>) -> *mut i64 {
    offset.map_or(ptr::null_mut(), ptr::from_mut).cast()
}

/// Copies up to `count` bytes of a file to any descriptor inside the kernel and returns how many.
///
/// With an offset, that is where it reads, and it is moved on; else `from`'s position is used.
/// See sendfile(2).
#[inline]
pub fn sendfile(
    to: impl AsFd,
    from: impl AsFd,
    from_offset: Option<&mut u64>,
    count: usize,
) -> Result<usize> {
    // SAFETY: the offset is null or ours.
    unsafe { portable::sendfile(int(&to), int(&from), offset(from_offset), count) }.usize()
}

flags! {
    /// How [`splice`], [`tee`] and [`vmsplice`] move bytes.
    pub struct SpliceFlags: c_uint {
        MOVE = SPLICE_F_MOVE (0x1);
        NONBLOCK = SPLICE_F_NONBLOCK (0x2);
        MORE = SPLICE_F_MORE (0x4);
        GIFT = SPLICE_F_GIFT (0x8);
    }
}

/// Moves up to `len` bytes from or to a pipe inside the kernel and returns how many; 0 is the end.
///
/// One side must be a pipe, and takes no offset (`ESPIPE`). See splice(2).
#[inline]
pub fn splice(
    from: impl AsFd,
    from_offset: Option<&mut u64>,
    to: impl AsFd,
    to_offset: Option<&mut u64>,
    len: usize,
    flags: SpliceFlags,
) -> Result<usize> {
    let (from_offset, to_offset) = (offset(from_offset), offset(to_offset));
    // SAFETY: the offsets are null or ours.
    unsafe {
        portable::splice(
            int(&from),
            from_offset,
            int(&to),
            to_offset,
            len,
            flags.bits(),
        )
    }
    .usize()
}

/// Copies up to `len` bytes from a pipe to another, and leaves them in the first. See tee(2).
#[inline]
pub fn tee(from: impl AsFd, to: impl AsFd, len: usize, flags: SpliceFlags) -> Result<usize> {
    // SAFETY: no pointers.
    unsafe { portable::tee(int(&from), int(&to), len, flags.bits()) }.usize()
}

/// Puts memory into a pipe without a copy and returns how many bytes; the kernel keeps the pages.
///
/// For the other direction the call copies as [`readv`](crate::io::readv) does. See vmsplice(2).
///
/// # Safety
///
/// Whoever reads the pipe reads the memory as it is then, also after it was freed and used for
/// something else: it must stay as it is until they did, and with `GIFT` for ever.
#[inline]
pub unsafe fn vmsplice(pipe: impl AsFd, bufs: &[IoSlice<'_>], flags: SpliceFlags) -> Result<usize> {
    let (iov, count) = (bufs.as_ptr().cast(), bufs.len() as c_ulong);
    // SAFETY: an IoSlice is an iovec; what the kernel keeps is the caller's.
    unsafe { portable::vmsplice(int(&pipe), iov, count, flags.bits()) }.usize()
}
