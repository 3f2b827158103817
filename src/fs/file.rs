//! The contents of a file: length, space, position, locks, caching and durability.

use crate::fd::{AsFd, OwnedFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Result, path, uapi};
use core::ffi::{c_int, c_uint};
use core::mem::MaybeUninit;

/// Sets the length of an open file; what is added reads as zeros. See ftruncate(2).
#[inline]
pub fn ftruncate(fd: impl AsFd, len: u64) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::ftruncate(uint(&fd), len.cast_signed() as _) }.unit()
}

/// Sets the length of the file at `path`; what is added reads as zeros. See truncate(2).
#[inline]
pub fn truncate(path: impl path::Arg, len: u64) -> Result<()> {
    // SAFETY: the kernel reads the string.
    path.with(|path| unsafe { portable::truncate(path.as_ptr(), len.cast_signed() as _) }.unit())
}

flags! {
    /// How [`fallocate`] changes a file.
    pub struct FallocateFlags: c_int {
        KEEP_SIZE = FALLOC_FL_KEEP_SIZE;
        PUNCH_HOLE = FALLOC_FL_PUNCH_HOLE;
        COLLAPSE_RANGE = FALLOC_FL_COLLAPSE_RANGE;
        ZERO_RANGE = FALLOC_FL_ZERO_RANGE;
        INSERT_RANGE = FALLOC_FL_INSERT_RANGE;
        UNSHARE_RANGE = FALLOC_FL_UNSHARE_RANGE;
        WRITE_ZEROES = FALLOC_FL_WRITE_ZEROES;
    }
}

/// Allocates the space of a part of a file, or changes it as `flags` say.
///
/// `PUNCH_HOLE` goes together with `KEEP_SIZE`. What the file system cannot do is `EOPNOTSUPP`.
/// See fallocate(2).
#[doc(alias = "posix_fallocate")]
#[inline]
pub fn fallocate(fd: impl AsFd, flags: FallocateFlags, offset: u64, len: u64) -> Result<()> {
    let (offset, len) = (offset.cast_signed(), len.cast_signed());
    // SAFETY: no pointers.
    unsafe { portable::fallocate(int(&fd), flags.bits(), offset, len) }.unit()
}

/// How a part of a file will be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Advice(pub c_int);

impl Advice {
    /// In no particular way.
    pub const NORMAL: Self = Self(uapi::POSIX_FADV_NORMAL as c_int);
    /// In no order.
    pub const RANDOM: Self = Self(uapi::POSIX_FADV_RANDOM as c_int);
    /// From low offsets to high ones.
    pub const SEQUENTIAL: Self = Self(uapi::POSIX_FADV_SEQUENTIAL as c_int);
    /// Soon.
    pub const WILLNEED: Self = Self(uapi::POSIX_FADV_WILLNEED as c_int);
    /// Not soon.
    pub const DONTNEED: Self = Self(uapi::POSIX_FADV_DONTNEED as c_int);
    /// Once.
    pub const NOREUSE: Self = Self(uapi::POSIX_FADV_NOREUSE as c_int);
}

/// Tells how a part of a file will be used; a `len` of 0 is up to the end. See posix_fadvise(2).
#[doc(alias = "posix_fadvise")]
#[inline]
pub fn fadvise(fd: impl AsFd, offset: u64, len: u64, advice: Advice) -> Result<()> {
    let (offset, len) = (offset.cast_signed(), len.cast_signed());
    // SAFETY: no pointers.
    unsafe { portable::fadvise64(int(&fd), offset, len, advice.0) }.unit()
}

/// Starts to read a part of a file into the cache. See readahead(2).
#[inline]
pub fn readahead(fd: impl AsFd, offset: u64, count: usize) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::readahead(int(&fd), offset.cast_signed(), count) }.any()
}

/// Tells how much of a part of a file is in the cache, in pages; a `len` of 0 is up to the end.
///
/// Needs Linux 6.5, and from 6.15 on a file that one may write to. See cachestat(2).
#[inline]
pub fn cachestat(fd: impl AsFd, offset: u64, len: u64) -> Result<uapi::cachestat> {
    let mut range = uapi::cachestat_range { off: offset, len };
    let mut stat = MaybeUninit::uninit();
    // SAFETY: the kernel reads one record and writes the other.
    unsafe { portable::cachestat(uint(&fd), &mut range, stat.as_mut_ptr(), 0) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { stat.assume_init() })
}

/// Writes all that is cached to the disks. See sync(2).
#[inline]
pub fn sync() {
    // SAFETY: takes nothing and touches no memory.
    let _ = unsafe { portable::sync() };
}

/// Writes all that is cached of the file system that holds `fd` to its disk. See syncfs(2).
#[inline]
pub fn syncfs(fd: impl AsFd) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::syncfs(int(&fd)) }.unit()
}

/// Writes all that is cached of a file to its disk.
///
/// After an error the data may be lost, and another call may succeed all the same. See fsync(2).
#[inline]
pub fn fsync(fd: impl AsFd) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::fsync(uint(&fd)) }.unit()
}

/// Writes a file's contents, and what it takes to read them, to its disk. See fdatasync(2).
#[inline]
pub fn fdatasync(fd: impl AsFd) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::fdatasync(uint(&fd)) }.unit()
}

flags! {
    /// What [`sync_file_range`] does, in this order.
    pub struct SyncFileRangeFlags: c_uint {
        WAIT_BEFORE = SYNC_FILE_RANGE_WAIT_BEFORE;
        WRITE = SYNC_FILE_RANGE_WRITE;
        WAIT_AFTER = SYNC_FILE_RANGE_WAIT_AFTER;
        WRITE_AND_WAIT = SYNC_FILE_RANGE_WRITE_AND_WAIT;
    }
}

/// Starts or awaits the writing of a part of a file; a `len` of 0 is up to the end.
///
/// It makes nothing durable: what finds the data on the disk is not written. See
/// sync_file_range(2).
#[inline]
pub fn sync_file_range(
    fd: impl AsFd,
    offset: u64,
    len: u64,
    flags: SyncFileRangeFlags,
) -> Result<()> {
    let (offset, len) = (offset.cast_signed(), len.cast_signed());
    // SAFETY: no pointers.
    unsafe { portable::sync_file_range(int(&fd), offset, len, flags.bits()) }.unit()
}

flags! {
    /// What [`flock`] does with the lock on an open file.
    pub struct FlockFlags: c_uint {
        SH = LOCK_SH;
        EX = LOCK_EX;
        UN = LOCK_UN;
        /// Fails with `EAGAIN` where it would wait.
        NB = LOCK_NB;
    }
}

/// Takes or gives up the lock on a whole file, which belongs to the open file. See flock(2).
#[doc(alias = "lock")]
#[inline]
pub fn flock(fd: impl AsFd, flags: FlockFlags) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::flock(uint(&fd), flags.bits()) }.unit()
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
#[doc(alias = "lseek")]
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
    unsafe { portable::lseek(uint(&fd), offset, &mut position, whence as c_uint) }.any()?;
    Ok(position.cast_unsigned())
}

/// Returns the position of an open file, in bytes. See lseek(2).
#[inline]
pub fn tell(fd: impl AsFd) -> Result<u64> {
    seek(fd, SeekFrom::Current(0))
}

flags! {
    /// How [`memfd_create`] makes a file.
    pub struct MemfdFlags: c_uint {
        CLOEXEC = MFD_CLOEXEC;
        ALLOW_SEALING = MFD_ALLOW_SEALING;
        HUGETLB = MFD_HUGETLB;
        NOEXEC_SEAL = MFD_NOEXEC_SEAL;
        EXEC = MFD_EXEC;
        HUGE_64KB = MFD_HUGE_64KB;
        HUGE_512KB = MFD_HUGE_512KB;
        HUGE_1MB = MFD_HUGE_1MB;
        HUGE_2MB = MFD_HUGE_2MB;
        HUGE_8MB = MFD_HUGE_8MB;
        HUGE_16MB = MFD_HUGE_16MB;
        HUGE_32MB = MFD_HUGE_32MB;
        HUGE_256MB = MFD_HUGE_256MB;
        HUGE_512MB = MFD_HUGE_512MB;
        HUGE_1GB = MFD_HUGE_1GB;
        HUGE_2GB = MFD_HUGE_2GB;
        HUGE_16GB = MFD_HUGE_16GB;
    }
}

/// Makes a file that has no path and lives in memory; `name`, of 249 bytes at most, is for people.
///
/// See memfd_create(2).
#[inline]
pub fn memfd_create(name: impl path::Arg, flags: MemfdFlags) -> Result<OwnedFd> {
    name.with(|name| {
        // SAFETY: the kernel reads the string.
        let ret = unsafe { portable::memfd_create(name.as_ptr(), flags.bits()) };
        // SAFETY: the descriptor is new.
        unsafe { ret.fd() }
    })
}
