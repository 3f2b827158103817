//! Reading directories.

use crate::fd::{AsFd, uint};
use crate::fs::{FileType, SeekFrom, seek};
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::{CStr, c_uint};
use core::iter::FusedIterator;
use core::mem::offset_of;
use core::ops::Range;

/// An entry of a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DirEntry<'b> {
    /// The file's number in its file system.
    pub ino: u64,
    /// Where the directory goes on behind this entry, as [`seek`] takes it.
    pub next: u64,
    /// The file's kind; `UNKNOWN` where the file system does not say it here.
    pub kind: FileType,
    /// The name, in any bytes but a slash; also "." and "..".
    pub name: &'b CStr,
}

/// The entry that `bytes` begin with, and its length; `None` if there is none that is whole.
#[inline]
fn parse(bytes: &[u8]) -> Option<(DirEntry<'_>, usize)> {
    let ino = bytes.get(offset_of!(uapi::linux_dirent64, d_ino)..)?;
    let next = bytes.get(offset_of!(uapi::linux_dirent64, d_off)..)?;
    let len = bytes.get(offset_of!(uapi::linux_dirent64, d_reclen)..)?;
    let len = u16::from_ne_bytes(*len.first_chunk()?).into();
    let record = bytes.get(..len)?;
    let kind = *record.get(offset_of!(uapi::linux_dirent64, d_type))?;
    let name = record.get(offset_of!(uapi::linux_dirent64, d_name)..)?;
    let entry = DirEntry {
        ino: u64::from_ne_bytes(*ino.first_chunk()?),
        next: u64::from_ne_bytes(*next.first_chunk()?),
        // The kinds are the upper four bits of a mode, moved down.
        kind: FileType(u16::from(kind & 0xf) << 12),
        name: CStr::from_bytes_until_nul(name).ok()?,
    };
    Some((entry, len))
}

/// The entries in a buffer that [`getdents64`] filled.
///
/// Whatever the bytes are, it ends before the first entry that is not whole.
#[derive(Clone, Debug)]
pub struct DirEntries<'b>(&'b [u8]);

impl<'b> DirEntries<'b> {
    /// Reads entries from bytes that the kernel wrote.
    #[inline]
    pub const fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }
}

impl<'b> Iterator for DirEntries<'b> {
    type Item = DirEntry<'b>;

    #[inline]
    fn next(&mut self) -> Option<DirEntry<'b>> {
        let parsed = parse(self.0);
        self.0 = parsed.map_or(&[], |(_, len)| &self.0[len..]);
        parsed.map(|(entry, _)| entry)
    }
}

impl FusedIterator for DirEntries<'_> {}

/// Reads the next entries of an open directory into `buf`; none is the end.
///
/// `EINVAL` if `buf` has no room for the next one: 280 bytes are enough for any. See
/// getdents64(2).
#[inline]
pub fn getdents64(dir: impl AsFd, buf: &mut [u8]) -> Result<DirEntries<'_>> {
    read_entries(dir, buf).map(|n| DirEntries::new(&buf[..n]))
}

#[inline]
fn read_entries(dir: impl AsFd, buf: &mut [u8]) -> Result<usize> {
    let len = c_uint::try_from(buf.len()).unwrap_or(c_uint::MAX);
    // SAFETY: the kernel writes at most `len` bytes to `buf`, which need no alignment.
    let n = unsafe { portable::getdents64(uint(&dir), buf.as_mut_ptr().cast(), len) }.usize()?;
    // A supervisor may have answered.
    if n <= buf.len() {
        Ok(n)
    } else {
        Err(Errno::EIO)
    }
}

/// Which part of a buffer has not been given out, and whether there is more to come.
#[derive(Debug, Default)]
struct Cursor {
    unread: Range<usize>,
    ended: bool,
}

impl Cursor {
    #[inline]
    fn next<'b>(&mut self, dir: impl AsFd, buf: &'b mut [u8]) -> Option<Result<DirEntry<'b>>> {
        if self.unread.is_empty() && !self.ended {
            match read_entries(dir, buf) {
                Ok(n) => self.unread = 0..n,
                Err(errno) => {
                    self.ended = true;
                    return Some(Err(errno));
                }
            }
        }
        let parsed = parse(&buf[self.unread.clone()]);
        match parsed {
            Some((_, len)) => self.unread.start += len,
            None => {
                self.unread = 0..0;
                self.ended = true;
            }
        }
        parsed.map(|(entry, _)| Ok(entry))
    }

    #[inline]
    fn rewind(&mut self, dir: impl AsFd) -> Result<()> {
        seek(dir, SeekFrom::Start(0))?;
        *self = Self::default();
        Ok(())
    }
}

/// Reads a directory through a buffer of the caller's, entry by entry.
///
/// ```
/// use ksys::fs::{self, DirReader, Mode, OFlags};
///
/// let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
/// let dir = fs::open(c"/proc/self", flags, Mode::empty())?;
/// let mut buffer = [0; 4096];
/// let mut reader = DirReader::new(&dir, &mut buffer);
/// let mut found = false;
/// while let Some(entry) = reader.next() {
///     found |= entry?.name == c"exe";
/// }
/// assert!(found);
/// # Ok::<(), ksys::Errno>(())
/// ```
#[derive(Debug)]
pub struct DirReader<'b, Fd> {
    dir: Fd,
    buf: &'b mut [u8],
    cursor: Cursor,
}

impl<'b, Fd: AsFd> DirReader<'b, Fd> {
    /// Starts where the directory's position is; a larger `buf` means fewer calls.
    #[inline]
    pub fn new(dir: Fd, buf: &'b mut [u8]) -> Self {
        let cursor = Cursor::default();
        Self { dir, buf, cursor }
    }

    /// Returns the next entry; after the end or an error there is none.
    ///
    /// Names that come or go meanwhile may be there or not. A directory that was removed is
    /// `ENOENT`.
    #[expect(
        clippy::should_implement_trait,
        reason = "an iterator's items cannot borrow its buffer"
    )]
    #[inline]
    pub fn next(&mut self) -> Option<Result<DirEntry<'_>>> {
        self.cursor.next(&self.dir, self.buf)
    }

    /// Goes back to the first entry. See lseek(2).
    #[inline]
    pub fn rewind(&mut self) -> Result<()> {
        self.cursor.rewind(&self.dir)
    }
}

#[cfg(feature = "alloc")]
mod owning {
    use super::{Cursor, DirEntry};
    use crate::fd::{AsFd, BorrowedFd, OwnedFd};
    use crate::fs::{self, CWD, FileType, Mode, OFlags};
    use crate::{Result, path};
    use alloc::boxed::Box;
    use alloc::ffi::CString;
    use alloc::vec;

    /// An entry of a directory that owns its name.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OwnedDirEntry {
        /// The file's number in its file system.
        pub ino: u64,
        /// The file's kind; `UNKNOWN` where the file system does not say it here.
        pub kind: FileType,
        /// The name; also "." and "..".
        pub name: CString,
    }

    impl From<DirEntry<'_>> for OwnedDirEntry {
        #[inline]
        fn from(entry: DirEntry<'_>) -> Self {
            Self {
                ino: entry.ino,
                kind: entry.kind,
                name: entry.name.into(),
            }
        }
    }

    /// Iterates over the entries of a directory that it owns; the first error ends it.
    #[derive(Debug)]
    pub struct Dir {
        dir: OwnedFd,
        buf: Box<[u8]>,
        cursor: Cursor,
    }

    impl Dir {
        /// Opens the directory at `path`. See open(2).
        #[inline]
        pub fn open(path: impl path::Arg) -> Result<Self> {
            Self::openat(CWD, path)
        }

        /// Opens the directory at `path`, looked up from `dir`. See openat(2).
        #[inline]
        pub fn openat(dir: impl AsFd, path: impl path::Arg) -> Result<Self> {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            fs::openat(dir, path, flags, Mode::empty()).map(Self::from)
        }

        /// Goes back to the first entry. See lseek(2).
        #[inline]
        pub fn rewind(&mut self) -> Result<()> {
            self.cursor.rewind(&self.dir)
        }
    }

    impl From<OwnedFd> for Dir {
        #[inline]
        fn from(dir: OwnedFd) -> Self {
            Self {
                dir,
                buf: vec![0; 32768].into(),
                cursor: Cursor::default(),
            }
        }
    }

    impl AsFd for Dir {
        #[inline]
        fn as_fd(&self) -> BorrowedFd<'_> {
            self.dir.as_fd()
        }
    }

    impl Iterator for Dir {
        type Item = Result<OwnedDirEntry>;

        #[inline]
        fn next(&mut self) -> Option<Result<OwnedDirEntry>> {
            let entry = self.cursor.next(&self.dir, &mut self.buf)?;
            Some(entry.map(OwnedDirEntry::from))
        }
    }
}

#[cfg(feature = "alloc")]
pub use owning::{Dir, OwnedDirEntry};
