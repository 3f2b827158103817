//! Reading directories.

use crate::fd::{AsFd, uint};
use crate::fs::{FileType, SeekFrom, seek};
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::{CStr, c_uint};
use core::iter::FusedIterator;
use core::mem::offset_of;

/// An entry of a directory.
#[doc(alias = "Dirent")]
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

/// Where the name stands in a record.
const NAME: usize = offset_of!(uapi::linux_dirent64, d_name);

/// Bytes that the kernel wrote, from the next entry on.
#[derive(Clone, Copy, Debug, Default)]
struct Unread {
    at: usize,
    end: usize,
    /// One more than where the last NUL is: a name that begins below it has an end.
    terminated: usize,
}

impl Unread {
    #[inline]
    const fn new(bytes: &[u8]) -> Self {
        let mut terminated = bytes.len();
        while terminated > 0 && bytes[terminated - 1] != 0 {
            terminated -= 1;
        }
        Self {
            at: 0,
            end: bytes.len(),
            terminated,
        }
    }

    /// Takes the next entry; `None` if there is none that is whole.
    ///
    /// # Safety
    ///
    /// The bytes must be those that this was made of.
    #[inline]
    unsafe fn next<'b>(&mut self, bytes: &'b [u8]) -> Option<DirEntry<'b>> {
        let Self {
            at,
            end,
            terminated,
        } = *self;
        let record = bytes.get(at..end)?;
        let (head, _) = record.split_first_chunk::<NAME>()?;
        let field = |at| *head[at..].first_chunk().expect("within the head");
        let len = [
            head[offset_of!(uapi::linux_dirent64, d_reclen)],
            head[offset_of!(uapi::linux_dirent64, d_reclen) + 1],
        ];
        let len = usize::from(u16::from_ne_bytes(len));
        if len <= NAME || len > record.len() || at + NAME >= terminated {
            return None;
        }
        self.at = at + len;
        // SAFETY: the check above.
        let name = unsafe { bytes.get_unchecked(at + NAME..terminated) };
        // A loop that surely ends: the compiler leaves it out where only the pointer is used, as a
        // system call does.
        let mut nul = 0;
        while nul < name.len() - 1 && name[nul] != 0 {
            nul += 1;
        }
        // SAFETY: the last byte is one of them, and a NUL.
        let name = unsafe { name.get_unchecked(..=nul) };
        Some(DirEntry {
            ino: u64::from_ne_bytes(field(offset_of!(uapi::linux_dirent64, d_ino))),
            next: u64::from_ne_bytes(field(offset_of!(uapi::linux_dirent64, d_off))),
            // The kinds are the upper four bits of a mode, moved down.
            kind: FileType(u16::from(head[offset_of!(uapi::linux_dirent64, d_type)] & 0xf) << 12),
            // SAFETY: it ends with its first NUL.
            name: unsafe { CStr::from_bytes_with_nul_unchecked(name) },
        })
    }
}

/// The entries in a buffer that [`getdents64`] filled.
///
/// Whatever the bytes are, it ends before the first entry that is not whole.
#[doc(alias("ParseDirent", "readdir"))]
#[derive(Clone, Debug)]
pub struct DirEntries<'b> {
    bytes: &'b [u8],
    unread: Unread,
}

impl<'b> DirEntries<'b> {
    /// Reads entries from bytes that the kernel wrote.
    #[inline]
    pub const fn new(bytes: &'b [u8]) -> Self {
        let unread = Unread::new(bytes);
        Self { bytes, unread }
    }
}

impl<'b> Iterator for DirEntries<'b> {
    type Item = DirEntry<'b>;

    #[inline]
    fn next(&mut self) -> Option<DirEntry<'b>> {
        // SAFETY: both were made together.
        let entry = unsafe { self.unread.next(self.bytes) };
        if entry.is_none() {
            self.unread = Unread::default();
        }
        entry
    }
}

impl FusedIterator for DirEntries<'_> {}

/// Reads the next entries of an open directory into `buf`; none is the end.
///
/// `EINVAL` if `buf` has no room for the next one: 280 bytes are enough for any. See
/// getdents64(2).
#[doc(alias("Getdents", "ReadDirent"))]
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
    unread: Unread,
    ended: bool,
}

impl Cursor {
    /// # Safety
    ///
    /// The buffer must be the same each time, and nothing else may write to it.
    #[inline]
    unsafe fn next<'b>(
        &mut self,
        dir: impl AsFd,
        buf: &'b mut [u8],
    ) -> Option<Result<DirEntry<'b>>> {
        if self.unread.at >= self.unread.end {
            if self.ended {
                return None;
            }
            match read_entries(dir, buf) {
                Ok(n) => self.unread = Unread::new(&buf[..n]),
                Err(errno) => {
                    self.ended = true;
                    return Some(Err(errno));
                }
            }
        }
        // SAFETY: the bytes are as they were when it was made.
        let entry = unsafe { self.unread.next(buf) };
        if entry.is_none() {
            self.unread = Unread::default();
            self.ended = true;
        }
        entry.map(Ok)
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
        // SAFETY: it is borrowed for as long as this value lives.
        unsafe { self.cursor.next(&self.dir, self.buf) }
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
    #[doc(alias = "open")]
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
            // SAFETY: it is this value's own.
            let entry = unsafe { self.cursor.next(&self.dir, &mut self.buf) }?;
            Some(entry.map(OwnedDirEntry::from))
        }
    }
}

#[cfg(feature = "alloc")]
pub use owning::{Dir, OwnedDirEntry};
