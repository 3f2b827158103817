//! Copies of all that is there, by the best way that the kernel has.

use super::{
    SpliceFlags, copy_file_range, fcntl_getfl, fcntl_getpipe_sz, filled, read_uninit,
    retry_on_intr, sendfile, splice, write,
};
use crate::event::{PollFd, PollFlags, poll};
use crate::fd::{AsFd, BorrowedFd};
use crate::fs::{OFlags, SeekFrom, seek};
use crate::mm::Mapping;
use crate::{Errno, Result};
use core::error::Error;
use core::fmt;
use core::mem::MaybeUninit;
use core::slice;
use core::time::Duration;

/// What is asked of one call: whole blocks, and no position that a file can have overflows.
const MOST: usize = 1 << 30;

/// How a file is open that can be written to.
const WRITABLE: OFlags = OFlags::WRONLY.union(OFlags::RDWR);

/// Bytes of the buffer on the stack.
const SMALL: usize = 4096;

/// Bytes of the other, which takes the messages of sockets whole.
const LARGE: usize = 256 << 10;

/// The buffer on the stack, aligned as `O_DIRECT` wants it.
#[repr(C, align(4096))]
struct Page([MaybeUninit<u8>; SMALL]);

/// Which of its two files a copy failed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one that is copied from.
    Reading,
    /// The one that is copied to.
    Writing,
}

impl Side {
    /// Returns what did not work: `reading` or `writing`.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Writing => "writing",
        }
    }
}

/// Why a copy did not come to the end, with which file, and how far it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyError {
    /// What failed.
    pub side: Side,
    /// How.
    pub errno: Errno,
    /// How many bytes were copied before.
    pub copied: u64,
}

impl fmt::Display for CopyError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.side.name(), self.errno)
    }
}

impl Error for CopyError {}

#[cfg(feature = "std")]
impl From<CopyError> for std::io::Error {
    #[inline]
    fn from(error: CopyError) -> Self {
        error.errno.into()
    }
}

/// Copies from where both descriptors stand to the end of `from`, and returns how many bytes.
///
/// The kernel copies on its own where it can: with copy_file_range, which copies no byte that a
/// file system can share instead (reflink), with splice where one side is a pipe, or with sendfile.
/// What is left goes through a buffer. `EINTR` is retried.
///
/// After an error a file stands behind its last byte that was copied, and the copy can go on from
/// there; what was read from something that can't seek and could not be written is lost. Pipes
/// lose nothing where the kernel splices them. `EAGAIN` of a descriptor that does not block is an
/// error: wait for the [`side`](CopyError::side) that it tells. Pipes and sockets may get pages of
/// the file itself, and with them what is written to the file before they are read. To copy a file
/// behind its own end has no end.
///
/// See copy_file_range(2), splice(2) and sendfile(2).
///
/// ```
/// use ksys::io;
///
/// let (reader, writer) = io::pipe()?;
/// io::write_all(&writer, b"through two pipes")?;
/// drop(writer);
/// let (end, middle) = io::pipe()?;
/// assert_eq!(io::copy(&reader, &middle), Ok(17));
///
/// let mut buffer = [0; 32];
/// let n = io::read(&end, &mut buffer)?;
/// assert_eq!(&buffer[..n], b"through two pipes");
/// # Ok::<(), ksys::Errno>(())
/// ```
#[inline]
pub fn copy(from: impl AsFd, to: impl AsFd) -> core::result::Result<u64, CopyError> {
    copy_files(from.as_fd(), to.as_fd())
}

#[inline]
fn copy_files(from: BorrowedFd<'_>, to: BorrowedFd<'_>) -> core::result::Result<u64, CopyError> {
    let mut copied = 0;
    match repeat(&mut copied, || copy_file_range(from, None, to, None, MOST)) {
        Ok(true) => Ok(copied),
        // The end, or a file of /proc or /sys, many of which seem empty: a read tells.
        Ok(false) => copy_buffered(from, to, copied, false),
        // Two file systems: regular files all the same.
        Err(Errno::EXDEV) => copy_seekable(from, to, copied),
        Err(_) => copy_others(from, to, copied),
    }
}

/// Repeats `call` to the end, which is false if it was there at once.
#[inline]
fn repeat(copied: &mut u64, mut call: impl FnMut() -> Result<usize>) -> Result<bool> {
    let before = *copied;
    loop {
        match retry_on_intr(&mut call)? {
            0 => return Ok(*copied != before),
            n if n <= MOST => *copied += n as u64,
            // A supervisor answered.
            _ => return Err(Errno::EIO),
        }
    }
}

/// Copies where a side may be a pipe.
///
/// Splice comes before sendfile, which would do the same into a pipe: what it answers can be
/// believed, also where it is told once only, as the end of a terminal's input is.
#[cold]
#[inline]
fn copy_others(
    from: BorrowedFd<'_>,
    to: BorrowedFd<'_>,
    mut copied: u64,
) -> core::result::Result<u64, CopyError> {
    let splice = |len| splice(from, None, to, None, len, SpliceFlags::empty());
    let before = copied;
    let Err(errno) = repeat(&mut copied, || splice(MOST)) else {
        return Ok(copied);
    };
    let unable = match errno {
        // No pipe, or something that can't be spliced.
        Errno::EINVAL | Errno::EOPNOTSUPP => true,
        // A sandbox, if it refuses to move nothing too. Else it is an error, and a pipe must not be
        // read for what can't be written.
        Errno::ENOSYS | Errno::EPERM | Errno::EACCES => splice(0).is_err(),
        _ => false,
    };
    if unable && copied == before {
        copy_seekable(from, to, copied)
    } else {
        Err(failed(to, errno, copied))
    }
}

/// Copies from what can seek, and else through a buffer.
#[cold]
#[inline]
fn copy_seekable(
    from: BorrowedFd<'_>,
    to: BorrowedFd<'_>,
    mut copied: u64,
) -> core::result::Result<u64, CopyError> {
    match repeat(&mut copied, || sendfile(to, from, None, MOST)) {
        Ok(true) => Ok(copied),
        // A socket says these once.
        Err(errno @ (Errno::EAGAIN | Errno::EPIPE | Errno::ECONNRESET)) => {
            Err(failed(to, errno, copied))
        }
        // What is really wrong, read and write say again.
        Ok(false) | Err(_) => copy_buffered(from, to, copied, true),
    }
}

/// Finds out with which side a call failed that has both.
#[cold]
#[inline]
fn failed(to: BorrowedFd<'_>, errno: Errno, copied: u64) -> CopyError {
    let writing = match errno {
        Errno::EPIPE => true,
        // Opened for the other, or not at all.
        Errno::EBADF => !fcntl_getfl(to).is_ok_and(|flags| flags.intersects(WRITABLE)),
        Errno::EAGAIN => {
            let mut full = [PollFd::new(&to, PollFlags::OUT)];
            poll(&mut full, Some(Duration::ZERO)) == Ok(0)
        }
        // To write to a pipe fails with nothing else, nor does to read from one.
        _ => fcntl_getpipe_sz(to).is_err(),
    };
    let side = if writing {
        Side::Writing
    } else {
        Side::Reading
    };
    CopyError {
        side,
        errno,
        copied,
    }
}

/// Copies through a large buffer; through a small one first, unless there is surely `more` to come.
#[cold]
#[inline]
fn copy_buffered(
    from: BorrowedFd<'_>,
    to: BorrowedFd<'_>,
    mut copied: u64,
    mut more: bool,
) -> core::result::Result<u64, CopyError> {
    let mut page = Page([MaybeUninit::uninit(); SMALL]);
    let mut buffer = &mut page.0[..];
    let mut large = None;
    loop {
        // Without memory, the stack will do.
        if more
            && large.is_none()
            && let Ok(memory) = Mapping::anonymous(LARGE)
        {
            let start = memory.as_ptr().cast();
            // SAFETY: nobody else knows of the memory, and it stays to the end of the function.
            buffer = unsafe { slice::from_raw_parts_mut(start, LARGE) };
            large = Some(memory);
        }
        let read = retry_on_intr(|| Ok(read_uninit(from, buffer)?.len()));
        // SAFETY: the kernel has just filled them.
        let bytes = read.and_then(|n| unsafe { filled(buffer, n) });
        let mut rest: &[u8] = match bytes {
            Ok([]) => return Ok(copied),
            Ok(bytes) => bytes,
            Err(errno) => {
                return Err(CopyError {
                    side: Side::Reading,
                    errno,
                    copied,
                });
            }
        };
        more = rest.len() == SMALL;
        while !rest.is_empty() {
            let written = retry_on_intr(|| match write(to, rest)? {
                0 => Err(Errno::EIO),
                n => rest.get(n..).ok_or(Errno::EIO),
            });
            match written {
                Ok(left) => {
                    copied += (rest.len() - left.len()) as u64;
                    rest = left;
                }
                Err(errno) => {
                    // What can't seek has lost the rest.
                    let _ = seek(from, SeekFrom::Current(-(rest.len() as i64)));
                    return Err(CopyError {
                        side: Side::Writing,
                        errno,
                        copied,
                    });
                }
            }
        }
    }
}
