//! Files and directories.

use crate::fd::{AsFd, CWD, OwnedFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Result, path, uapi};
use core::ffi::{c_int, c_uint};
use core::mem::MaybeUninit;

flags! {
    /// How a file is opened.
    pub struct OFlags: c_int {
        RDONLY = O_RDONLY;
        WRONLY = O_WRONLY;
        RDWR = O_RDWR;
        CREAT = O_CREAT;
        EXCL = O_EXCL;
        NOCTTY = O_NOCTTY;
        TRUNC = O_TRUNC;
        APPEND = O_APPEND;
        NONBLOCK = O_NONBLOCK;
        DSYNC = O_DSYNC;
        DIRECT = O_DIRECT;
        LARGEFILE = O_LARGEFILE;
        DIRECTORY = O_DIRECTORY;
        NOFOLLOW = O_NOFOLLOW;
        NOATIME = O_NOATIME;
        CLOEXEC = O_CLOEXEC;
        SYNC = O_SYNC;
        PATH = O_PATH;
        TMPFILE = O_TMPFILE;
    }

    /// The permission bits of a file.
    pub struct Mode: u16 {
        SUID = S_ISUID;
        SGID = S_ISGID;
        SVTX = S_ISVTX;
        RWXU = S_IRWXU;
        RUSR = S_IRUSR;
        WUSR = S_IWUSR;
        XUSR = S_IXUSR;
        RWXG = S_IRWXG;
        RGRP = S_IRGRP;
        WGRP = S_IWGRP;
        XGRP = S_IXGRP;
        RWXO = S_IRWXO;
        ROTH = S_IROTH;
        WOTH = S_IWOTH;
        XOTH = S_IXOTH;
    }

    /// How a path is looked up.
    pub struct AtFlags: c_int {
        SYMLINK_NOFOLLOW = AT_SYMLINK_NOFOLLOW;
        SYMLINK_FOLLOW = AT_SYMLINK_FOLLOW;
        REMOVEDIR = AT_REMOVEDIR;
        NO_AUTOMOUNT = AT_NO_AUTOMOUNT;
        EMPTY_PATH = AT_EMPTY_PATH;
    }

    /// Which fields of a [`Statx`](uapi::statx) are wanted, or were filled.
    pub struct StatxFlags: c_uint {
        TYPE = STATX_TYPE;
        MODE = STATX_MODE;
        NLINK = STATX_NLINK;
        UID = STATX_UID;
        GID = STATX_GID;
        INO = STATX_INO;
        SIZE = STATX_SIZE;
        BLOCKS = STATX_BLOCKS;
        BASIC_STATS = STATX_BASIC_STATS;
    }

    /// How [`fallocate`] changes a file.
    pub struct FallocateFlags: c_int {
        KEEP_SIZE = FALLOC_FL_KEEP_SIZE;
        PUNCH_HOLE = FALLOC_FL_PUNCH_HOLE;
    }
}

/// Opens `path`. See open(2).
#[inline]
pub fn open(path: impl path::Arg, flags: OFlags, mode: Mode) -> Result<OwnedFd> {
    openat(CWD, path, flags, mode)
}

/// Opens `path`, looked up from the directory `dir`.
///
/// Files of any size are opened: `O_LARGEFILE` is always added. See openat(2).
#[inline]
pub fn openat(dir: impl AsFd, path: impl path::Arg, flags: OFlags, mode: Mode) -> Result<OwnedFd> {
    let flags = flags.union(OFlags::LARGEFILE).bits();
    path.with(|path| {
        // SAFETY: the kernel reads the string.
        let ret = unsafe { portable::openat(int(dir), path.as_ptr(), flags, mode.bits()) };
        // SAFETY: openat returns a new descriptor.
        unsafe { ret.fd() }
    })
}

/// Tells about the file at `path`, looked up from `dir`, as far as the kernel knows what `mask` asks.
///
/// `stx_mask` of the result says what was filled. See statx(2).
#[inline]
pub fn statx(
    dir: impl AsFd,
    path: impl path::Arg,
    flags: AtFlags,
    mask: StatxFlags,
) -> Result<uapi::statx> {
    path.with(|path| {
        let mut stat = MaybeUninit::uninit();
        // SAFETY: the kernel reads the string and writes one record.
        unsafe {
            portable::statx(
                int(dir),
                path.as_ptr(),
                flags.bits().cast_unsigned(),
                mask.bits(),
                stat.as_mut_ptr(),
            )
        }
        .unit()?;
        // SAFETY: the kernel filled it.
        Ok(unsafe { stat.assume_init() })
    })
}

/// Sets the permission bits of an open file. See fchmod(2).
#[inline]
pub fn fchmod(fd: impl AsFd, mode: Mode) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::fchmod(uint(fd), mode.bits()) }.unit()
}

/// Sets the length of an open file; what is added reads as zeros. See ftruncate(2).
#[inline]
pub fn ftruncate(fd: impl AsFd, len: u64) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::ftruncate(uint(fd), len.cast_signed()) }.unit()
}

/// Sets the length of the file at `path`; what is added reads as zeros. See truncate(2).
#[inline]
pub fn truncate(path: impl path::Arg, len: u64) -> Result<()> {
    // SAFETY: the kernel reads the string.
    path.with(|path| unsafe { portable::truncate(path.as_ptr(), len.cast_signed()) }.unit())
}

/// Allocates, or with `PUNCH_HOLE` frees, the space of a part of a file. See fallocate(2).
#[inline]
pub fn fallocate(fd: impl AsFd, flags: FallocateFlags, offset: u64, len: u64) -> Result<()> {
    let (offset, len) = (offset.cast_signed(), len.cast_signed());
    // SAFETY: no pointers.
    unsafe { portable::fallocate(int(fd), flags.bits(), offset, len) }.unit()
}

/// Where [`seek`] moves the position of an open file to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    /// To this byte.
    Start(u64),
    /// By so many bytes from where it is.
    Current(i64),
    /// By so many bytes from the end.
    End(i64),
    /// To the first byte at or behind this one that is not in a hole; `ENXIO` if there is none.
    Data(u64),
    /// To the first hole at or behind this byte; the end of the file counts as one.
    Hole(u64),
}

/// Moves the position of an open file and returns where it is now, in bytes. See lseek(2).
#[inline]
pub fn seek(fd: impl AsFd, to: SeekFrom) -> Result<u64> {
    let (offset, whence) = match to {
        SeekFrom::Start(at) => (at.cast_signed(), uapi::SEEK_SET),
        SeekFrom::Current(by) => (by, uapi::SEEK_CUR),
        SeekFrom::End(by) => (by, uapi::SEEK_END),
        SeekFrom::Data(at) => (at.cast_signed(), uapi::SEEK_DATA),
        SeekFrom::Hole(at) => (at.cast_signed(), uapi::SEEK_HOLE),
    };
    let mut position = 0;
    // SAFETY: the kernel writes the new position.
    unsafe { portable::lseek(uint(fd), offset, &mut position, whence as c_uint) }.any()?;
    Ok(position.cast_unsigned())
}
