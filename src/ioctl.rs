//! ioctl(2): requests that only some kinds of files know.
//!
//! A request is a type that implements [`Ioctl`]; [`Get`], [`Set`], [`Update`] and [`Int`] are the
//! four shapes that nearly all have. The functions here are requests that are ready to use,
//! and safe: no driver of the kernel's takes their numbers for requests that write more.
//!
//! ```
//! use ksys::ioctl::{self, Get};
//! use ksys::{io, uapi};
//!
//! let (reader, writer) = io::pipe()?;
//! io::write(&writer, b"four")?;
//! assert_eq!(ioctl::fionread(&reader)?, 4);
//! // The same from its parts.
//! const FIONREAD: u32 = uapi::FIONREAD;
//! // SAFETY: FIONREAD writes an int.
//! let unread = unsafe { ioctl::ioctl(&reader, Get::<FIONREAD, i32>::new()) }?;
//! assert_eq!(unread, 4);
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, int, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Errno, Result, uapi};
use core::ffi::{c_int, c_long, c_uint, c_ulong, c_ushort, c_void};
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::ptr;

/// Numbers of requests, made of their parts as the kernel's `_IO` macros do.
pub mod opcode {
    use crate::uapi;

    /// Makes a number of a direction, a driver's letter, its request and the size of the argument.
    #[inline]
    pub const fn from_components(direction: u32, kind: u8, number: u8, size: usize) -> u32 {
        assert!(
            size < 1 << uapi::_IOC_SIZEBITS as u32,
            "an argument too large to be told"
        );
        direction << uapi::_IOC_DIRSHIFT as u32
            | (size as u32) << uapi::_IOC_SIZESHIFT as u32
            | (kind as u32) << uapi::_IOC_TYPESHIFT as u32
            | (number as u32) << uapi::_IOC_NRSHIFT as u32
    }

    /// Makes the number of a request without an argument: `_IO`.
    #[inline]
    pub const fn none(kind: u8, number: u8) -> u32 {
        from_components(uapi::_IOC_NONE, kind, number, 0)
    }

    /// Makes the number of a request that the caller reads the answer of: `_IOR`.
    #[inline]
    pub const fn read<T>(kind: u8, number: u8) -> u32 {
        from_components(uapi::_IOC_READ, kind, number, size_of::<T>())
    }

    /// Makes the number of a request that the caller writes the argument of: `_IOW`.
    #[inline]
    pub const fn write<T>(kind: u8, number: u8) -> u32 {
        from_components(uapi::_IOC_WRITE, kind, number, size_of::<T>())
    }

    /// Makes the number of a request that goes both ways: `_IOWR`.
    #[inline]
    pub const fn read_write<T>(kind: u8, number: u8) -> u32 {
        let both = uapi::_IOC_READ | uapi::_IOC_WRITE;
        from_components(both, kind, number, size_of::<T>())
    }

    /// The size that a number tells; 0 where it tells none, as the oldest do.
    #[inline]
    pub const fn size(number: u32) -> usize {
        (number >> uapi::_IOC_SIZESHIFT as u32 & uapi::_IOC_SIZEMASK as u32) as usize
    }
}

/// A request: its number, its argument, and what comes back.
///
/// # Safety
///
/// `argument` must return what a driver that knows the number takes, and `output` may rely only on
/// what such a driver has written.
pub unsafe trait Ioctl {
    /// The number.
    const REQUEST: u32;

    /// What comes back.
    type Output;

    /// Returns the argument: an address, or a number in an address's clothes.
    fn argument(&mut self) -> *mut c_void;

    /// Reads what has come back.
    ///
    /// # Safety
    ///
    /// The call must have returned `returned`, which is not an error.
    unsafe fn output(self, returned: c_int) -> Self::Output;
}

/// Issues a request; `ENOTTY` if the file does not know it. See ioctl(2).
///
/// # Safety
///
/// Drivers share no numbers by agreement: the file must be one where the number means this request,
/// or no request that reads or writes other memory.
#[inline]
pub unsafe fn ioctl<I: Ioctl>(fd: impl AsFd, mut request: I) -> Result<I::Output> {
    let argument = request.argument().expose_provenance() as c_ulong;
    // SAFETY: whoever implements the trait vouches for the argument, the caller for the file.
    let returned = unsafe { portable::ioctl(uint(&fd), I::REQUEST, argument) }.i32()?;
    // SAFETY: the call has returned this.
    Ok(unsafe { request.output(returned) })
}

/// Fails to compile unless the number tells the size of `T` or none.
#[inline]
const fn check_size<const REQUEST: u32, T>() {
    assert!(
        matches!(opcode::size(REQUEST), 0) || opcode::size(REQUEST) == size_of::<T>(),
        "the request's number tells another size; is it wrong by the kernel's mistake, use `odd`"
    );
}

/// A request that takes a number and returns one.
#[doc(alias("IoctlRetInt", "IoctlSetInt"))]
#[derive(Clone, Copy, Debug)]
pub struct Int<const REQUEST: u32>(pub usize);

// SAFETY: nothing is written.
unsafe impl<const REQUEST: u32> Ioctl for Int<REQUEST> {
    const REQUEST: u32 = REQUEST;
    type Output = c_int;

    #[inline]
    fn argument(&mut self) -> *mut c_void {
        ptr::without_provenance_mut(self.0)
    }

    #[inline]
    unsafe fn output(self, returned: c_int) -> c_int {
        returned
    }
}

/// A request that writes a `T`.
#[doc(alias("IoctlGetInt", "IoctlGetUint32"))]
#[derive(Debug)]
pub struct Get<const REQUEST: u32, T>(MaybeUninit<T>);

impl<const REQUEST: u32, T> Get<REQUEST, T> {
    /// Makes the request.
    #[inline]
    #[expect(clippy::new_without_default, reason = "a request is issued, not kept")]
    pub const fn new() -> Self {
        const { check_size::<REQUEST, T>() };
        Self::odd()
    }

    /// Makes a request whose number tells a size that is not that of `T`.
    #[inline]
    pub const fn odd() -> Self {
        Self(MaybeUninit::uninit())
    }
}

// SAFETY: the driver writes a `T`, says who issues it.
unsafe impl<const REQUEST: u32, T> Ioctl for Get<REQUEST, T> {
    const REQUEST: u32 = REQUEST;
    type Output = T;

    #[inline]
    fn argument(&mut self) -> *mut c_void {
        self.0.as_mut_ptr().cast()
    }

    #[inline]
    unsafe fn output(self, _: c_int) -> T {
        // SAFETY: the driver has written it.
        unsafe { self.0.assume_init() }
    }
}

/// A request that reads a `T`.
#[doc(alias("IoctlSetPointerInt", "IoctlSetString"))]
#[derive(Debug)]
pub struct Set<'a, const REQUEST: u32, T>(&'a T);

impl<'a, const REQUEST: u32, T> Set<'a, REQUEST, T> {
    /// Makes the request.
    #[inline]
    pub const fn new(value: &'a T) -> Self {
        const { check_size::<REQUEST, T>() };
        Self::odd(value)
    }

    /// Makes a request whose number tells a size that is not that of `T`.
    #[inline]
    pub const fn odd(value: &'a T) -> Self {
        Self(value)
    }
}

// SAFETY: the driver reads a `T`, says who issues it.
unsafe impl<const REQUEST: u32, T> Ioctl for Set<'_, REQUEST, T> {
    const REQUEST: u32 = REQUEST;
    type Output = c_int;

    #[inline]
    fn argument(&mut self) -> *mut c_void {
        ptr::from_ref(self.0).cast_mut().cast()
    }

    #[inline]
    unsafe fn output(self, returned: c_int) -> c_int {
        returned
    }
}

/// A request that reads a `T` and writes it anew.
#[derive(Debug)]
pub struct Update<'a, const REQUEST: u32, T>(*mut T, PhantomData<&'a mut T>);

impl<'a, const REQUEST: u32, T> Update<'a, REQUEST, T> {
    /// Makes the request.
    #[inline]
    pub const fn new(value: &'a mut T) -> Self {
        const { check_size::<REQUEST, T>() };
        Self::odd(value)
    }

    /// Makes a request whose number tells a size that is not that of `T`.
    #[inline]
    pub const fn odd(value: &'a mut T) -> Self {
        Self(value, PhantomData)
    }
}

// SAFETY: the driver reads and writes a `T`, says who issues it.
unsafe impl<const REQUEST: u32, T> Ioctl for Update<'_, REQUEST, T> {
    const REQUEST: u32 = REQUEST;
    type Output = c_int;

    #[inline]
    fn argument(&mut self) -> *mut c_void {
        self.0.cast()
    }

    #[inline]
    unsafe fn output(self, returned: c_int) -> c_int {
        returned
    }
}

/// Issues a request that writes a `T`.
#[inline]
pub(crate) unsafe fn get<const REQUEST: u32, T>(fd: impl AsFd) -> Result<T> {
    // SAFETY: the caller's.
    unsafe { ioctl(fd, Get::<REQUEST, T>::new()) }
}

/// Issues a request that reads a `T`.
#[inline]
pub(crate) unsafe fn set<const REQUEST: u32, T>(fd: impl AsFd, value: &T) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { ioctl(fd, Set::<REQUEST, T>::new(value)) }.map(drop)
}

/// Issues a request that takes a number; none that takes an address may be issued so.
#[inline]
pub(crate) unsafe fn by_value<const REQUEST: u32>(fd: impl AsFd, value: c_int) -> Result<()> {
    // SAFETY: the caller's.
    unsafe { ioctl(fd, Int::<REQUEST>(value as usize)) }.map(drop)
}

/// Returns how many bytes can be read now. See FIONREAD in ioctl(2).
#[doc(alias("TIOCINQ", "ioctl_fionread"))]
#[inline]
pub fn fionread(fd: impl AsFd) -> Result<c_int> {
    // SAFETY: writes an int.
    unsafe { get::<{ uapi::FIONREAD }, _>(fd) }
}

/// Sets or clears `O_NONBLOCK` of the open file. See FIONBIO in ioctl(2).
#[doc(alias = "ioctl_fionbio")]
#[inline]
pub fn fionbio(fd: impl AsFd, nonblocking: bool) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { set::<{ uapi::FIONBIO }, _>(fd, &c_int::from(nonblocking)) }
}

/// Sets or clears `O_ASYNC` of the open file. See FIOASYNC in ioctl(2).
#[inline]
pub fn fioasync(fd: impl AsFd, signals: bool) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { set::<{ uapi::FIOASYNC }, _>(fd, &c_int::from(signals)) }
}

/// Makes the descriptor close-on-exec. See FIOCLEX in ioctl(2).
#[doc(alias = "ioctl_fioclex")]
#[inline]
pub fn fioclex(fd: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { by_value::<{ uapi::FIOCLEX }>(fd, 0) }
}

/// Makes the descriptor stay over exec. See FIONCLEX in ioctl(2).
#[doc(alias = "ioctl_fionclex")]
#[inline]
pub fn fionclex(fd: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { by_value::<{ uapi::FIONCLEX }>(fd, 0) }
}

/// Returns the space that a file, directory or link takes, in bytes. See FIOQSIZE.
#[inline]
pub fn fioqsize(fd: impl AsFd) -> Result<i64> {
    // SAFETY: writes 64 bits.
    unsafe { get::<{ uapi::FIOQSIZE }, _>(fd) }
}

/// Returns the size of the file system's blocks, in bytes.
#[inline]
pub fn figetbsz(fd: impl AsFd) -> Result<c_int> {
    // SAFETY: writes an int.
    unsafe { get::<{ uapi::FIGETBSZ }, _>(fd) }
}

/// Makes `to` share all of the contents of `from`, until either is written to.
///
/// Both must be of one file system that can (`EOPNOTSUPP`, `EXDEV`). See ioctl_ficlone(2).
#[doc(alias("IoctlFileClone", "ioctl_ficlone"))]
#[inline]
pub fn ficlone(to: impl AsFd, from: impl AsFd) -> Result<()> {
    let from = int(&from);
    // SAFETY: takes a descriptor's number.
    unsafe { by_value::<{ uapi::FICLONE }>(to, from) }
}

/// Makes a part of `to` share the contents of a part of `from`; a `len` of 0 is up to the end.
///
/// Offsets and `len` are multiples of the block size (`EINVAL`). See ioctl_ficlonerange(2).
#[doc(alias = "IoctlFileCloneRange")]
#[inline]
pub fn ficlonerange(
    to: impl AsFd,
    to_offset: u64,
    from: impl AsFd,
    from_offset: u64,
    len: u64,
) -> Result<()> {
    let range = uapi::file_clone_range {
        src_fd: int(&from).into(),
        src_offset: from_offset,
        src_length: len,
        dest_offset: to_offset,
    };
    // SAFETY: reads this record.
    unsafe { set::<{ uapi::FICLONERANGE }, _>(to, &range) }
}

/// Makes `to` share a part of `from` if the bytes are the same; `None` if they are not.
///
/// Returns how many bytes are shared now, which may be fewer. See ioctl_fideduperange(2).
#[doc(alias = "IoctlFileDedupeRange")]
#[inline]
pub fn fideduperange(
    from: impl AsFd,
    from_offset: u64,
    len: u64,
    to: impl AsFd,
    to_offset: u64,
) -> Result<Option<u64>> {
    #[repr(C)]
    struct OneRange {
        range: uapi::file_dedupe_range,
        info: uapi::file_dedupe_range_info,
    }

    // SAFETY: for the kernel's record, all zeros is a value.
    let mut one: OneRange = unsafe { MaybeUninit::zeroed().assume_init() };
    one.range.src_offset = from_offset;
    one.range.src_length = len;
    one.range.dest_count = 1;
    one.info.dest_fd = int(&to).into();
    one.info.dest_offset = to_offset;
    const FIDEDUPERANGE: u32 = uapi::FIDEDUPERANGE;
    // SAFETY: reads and writes this record and as many behind it as it counts.
    unsafe { ioctl(from, Update::<FIDEDUPERANGE, _>::odd(&mut one)) }?;
    match one.info.status {
        differs if differs == uapi::FILE_DEDUPE_RANGE_DIFFERS => Ok(None),
        0 => Ok(Some(one.info.bytes_deduped)),
        negated => Err(Errno::from_raw_os_error(negated.wrapping_neg()).unwrap_or(Errno::EIO)),
    }
}

flags! {
    /// The attributes of a file that [`fs_ioc_getflags`] tells, as chattr(1) sets them.
    pub struct FileFlags: c_uint {
        SECRM = FS_SECRM_FL;
        UNRM = FS_UNRM_FL;
        COMPR = FS_COMPR_FL;
        SYNC = FS_SYNC_FL;
        IMMUTABLE = FS_IMMUTABLE_FL;
        APPEND = FS_APPEND_FL;
        NODUMP = FS_NODUMP_FL;
        NOATIME = FS_NOATIME_FL;
        DIRTY = FS_DIRTY_FL;
        COMPRBLK = FS_COMPRBLK_FL;
        NOCOMP = FS_NOCOMP_FL;
        ENCRYPT = FS_ENCRYPT_FL;
        BTREE = FS_BTREE_FL;
        INDEX = FS_INDEX_FL;
        IMAGIC = FS_IMAGIC_FL;
        JOURNAL_DATA = FS_JOURNAL_DATA_FL;
        NOTAIL = FS_NOTAIL_FL;
        DIRSYNC = FS_DIRSYNC_FL;
        TOPDIR = FS_TOPDIR_FL;
        HUGE_FILE = FS_HUGE_FILE_FL;
        EXTENT = FS_EXTENT_FL;
        VERITY = FS_VERITY_FL;
        EA_INODE = FS_EA_INODE_FL;
        EOFBLOCKS = FS_EOFBLOCKS_FL;
        NOCOW = FS_NOCOW_FL;
        DAX = FS_DAX_FL;
        INLINE_DATA = FS_INLINE_DATA_FL;
        PROJINHERIT = FS_PROJINHERIT_FL;
        CASEFOLD = FS_CASEFOLD_FL;
        RESERVED = FS_RESERVED_FL;
    }
}

/// Returns the attributes of a file. See ioctl_iflags(2).
#[doc(alias = "ioctl_getflags")]
#[inline]
pub fn fs_ioc_getflags(fd: impl AsFd) -> Result<FileFlags> {
    // SAFETY: writes an int, although its number tells a long.
    let flags = unsafe { ioctl(fd, Get::<{ uapi::FS_IOC_GETFLAGS }, c_uint>::odd()) };
    flags.map(FileFlags::from_bits_retain)
}

/// Sets the attributes of a file. See ioctl_iflags(2).
#[doc(alias = "ioctl_setflags")]
#[inline]
pub fn fs_ioc_setflags(fd: impl AsFd, flags: FileFlags) -> Result<()> {
    const FS_IOC_SETFLAGS: u32 = uapi::FS_IOC_SETFLAGS;
    // SAFETY: reads an int, although its number tells a long.
    unsafe { ioctl(fd, Set::<FS_IOC_SETFLAGS, _>::odd(&flags.bits())) }.map(drop)
}

/// Returns which of the files that had its number a file is. See FS_IOC_GETVERSION.
#[inline]
pub fn fs_ioc_getversion(fd: impl AsFd) -> Result<c_uint> {
    // SAFETY: writes an int, although its number tells a long.
    unsafe { ioctl(fd, Get::<{ uapi::FS_IOC_GETVERSION }, c_uint>::odd()) }
}

/// Returns the attributes that the file system keeps, [`FileXFlags`](crate::fs::FileXFlags) among them. See ioctl_xfs_fsgetxattr(2).
#[inline]
pub fn fs_ioc_fsgetxattr(fd: impl AsFd) -> Result<uapi::fsxattr> {
    // SAFETY: writes this record.
    unsafe { get::<{ uapi::FS_IOC_FSGETXATTR }, _>(fd) }
}

/// Sets the attributes that the file system keeps. See ioctl_xfs_fssetxattr(2).
#[inline]
pub fn fs_ioc_fssetxattr(fd: impl AsFd, attributes: &uapi::fsxattr) -> Result<()> {
    // SAFETY: reads this record.
    unsafe { set::<{ uapi::FS_IOC_FSSETXATTR }, _>(fd, attributes) }
}

/// What [`fs_ioc_getfslabel`] writes and [`fs_ioc_setfslabel`] reads.
type Label = [u8; uapi::FSLABEL_MAX as usize];

/// Returns the label of the file system; it ends at the first NUL. See ioctl_getfslabel(2).
#[inline]
pub fn fs_ioc_getfslabel(fd: impl AsFd) -> Result<[u8; uapi::FSLABEL_MAX as usize]> {
    // SAFETY: writes these bytes.
    unsafe { get::<{ uapi::FS_IOC_GETFSLABEL }, Label>(fd) }
}

/// Sets the label of the file system; `EINVAL` if it is too long for it. See ioctl_setfslabel(2).
#[inline]
pub fn fs_ioc_setfslabel(fd: impl AsFd, label: &[u8]) -> Result<()> {
    let mut bytes: Label = [0; uapi::FSLABEL_MAX as usize];
    // One byte at least stays NUL.
    let room = bytes.split_last_mut().map_or(&mut [][..], |(_, room)| room);
    let to = room.get_mut(..label.len()).ok_or(Errno::EINVAL)?;
    to.copy_from_slice(label);
    // SAFETY: reads these bytes.
    unsafe { set::<{ uapi::FS_IOC_SETFSLABEL }, _>(fd, &bytes) }
}

/// Returns the identifier of the file system, as long as it is. See FS_IOC_GETFSUUID.
#[inline]
pub fn fs_ioc_getfsuuid(fd: impl AsFd) -> Result<uapi::fsuuid2> {
    // SAFETY: writes this record.
    unsafe { get::<{ uapi::FS_IOC_GETFSUUID }, _>(fd) }
}

/// Discards the blocks in `range` that the file system does not use, and tells in `len` how much.
///
/// See FITRIM in ioctl(2).
#[inline]
pub fn fitrim(fd: impl AsFd, range: &mut uapi::fstrim_range) -> Result<()> {
    // SAFETY: reads and writes this record.
    unsafe { ioctl(fd, Update::<{ uapi::FITRIM }, _>::new(range)) }.map(drop)
}

/// Stops all writing to the file system. See FIFREEZE in ioctl(2).
#[inline]
pub fn fifreeze(fd: impl AsFd) -> Result<()> {
    // SAFETY: looks at no argument.
    unsafe { by_value::<{ uapi::FIFREEZE }>(fd, 0) }
}

/// Lets writing to the file system go on. See FITHAW in ioctl(2).
#[inline]
pub fn fithaw(fd: impl AsFd) -> Result<()> {
    // SAFETY: looks at no argument.
    unsafe { by_value::<{ uapi::FITHAW }>(fd, 0) }
}

flags! {
    /// How [`fs_ioc_fiemap`] looks at a file.
    pub struct FiemapFlags: c_uint {
        SYNC = FIEMAP_FLAG_SYNC;
        XATTR = FIEMAP_FLAG_XATTR;
        CACHE = FIEMAP_FLAG_CACHE;
    }
}

/// Returns where the parts of a file from `start` on are on the disk, as many as `extents` holds
/// and 32 at most.
///
/// An empty `extents` asks for nothing. /// The last one of a file has `FIEMAP_EXTENT_LAST` in `fe_flags`. See FS_IOC_FIEMAP.
#[inline]
pub fn fs_ioc_fiemap(
    fd: impl AsFd,
    start: u64,
    len: u64,
    flags: FiemapFlags,
    extents: &mut [uapi::fiemap_extent],
) -> Result<usize> {
    /// How many extents one request asks for.
    const AT_ONCE: usize = 32;

    #[repr(C)]
    struct Map {
        head: uapi::fiemap,
        extents: [uapi::fiemap_extent; AT_ONCE],
    }

    let wanted = extents.len().min(AT_ONCE);
    // SAFETY: for the kernel's record, all zeros is a value.
    let mut map: Map = unsafe { MaybeUninit::zeroed().assume_init() };
    map.head.fm_start = start;
    map.head.fm_length = len;
    map.head.fm_flags = flags.bits();
    map.head.fm_extent_count = wanted as u32;
    // SAFETY: reads and writes the head and writes at most as many extents as it counts.
    unsafe { ioctl(fd, Update::<{ uapi::FS_IOC_FIEMAP }, _>::odd(&mut map)) }?;
    let found = wanted.min(map.head.fm_mapped_extents as usize);
    extents[..found].copy_from_slice(&map.extents[..found]);
    Ok(found)
}

// Block devices.

/// Returns the size of a block device, in bytes. See BLKGETSIZE64 in ioctl(2).
#[inline]
pub fn blkgetsize64(fd: impl AsFd) -> Result<u64> {
    // SAFETY: writes 64 bits, although its number tells a size_t.
    unsafe { ioctl(fd, Get::<{ uapi::BLKGETSIZE64 }, u64>::odd()) }
}

/// Returns the size of a device's sectors as it is addressed, in bytes.
#[doc(alias = "ioctl_blksszget")]
#[inline]
pub fn blksszget(fd: impl AsFd) -> Result<c_int> {
    // SAFETY: writes an int.
    unsafe { get::<{ uapi::BLKSSZGET }, _>(fd) }
}

/// Returns the size of a device's sectors as it is built, in bytes.
#[doc(alias = "ioctl_blkpbszget")]
#[inline]
pub fn blkpbszget(fd: impl AsFd) -> Result<c_uint> {
    // SAFETY: writes an unsigned int.
    unsafe { get::<{ uapi::BLKPBSZGET }, _>(fd) }
}

/// Returns the size of a device's blocks as the cache has them, in bytes.
#[inline]
pub fn blkbszget(fd: impl AsFd) -> Result<c_int> {
    // SAFETY: writes an int, although its number tells a size_t.
    unsafe { ioctl(fd, Get::<{ uapi::BLKBSZGET }, c_int>::odd()) }
}

/// Sets the size of a device's blocks as the cache has them, in bytes.
#[inline]
pub fn blkbszset(fd: impl AsFd, size: c_int) -> Result<()> {
    // SAFETY: reads an int, although its number tells a size_t.
    unsafe { ioctl(fd, Set::<{ uapi::BLKBSZSET }, _>::odd(&size)) }.map(drop)
}

/// Tells whether a device is read-only.
#[inline]
pub fn blkroget(fd: impl AsFd) -> Result<bool> {
    // SAFETY: writes an int.
    let read_only = unsafe { get::<{ uapi::BLKROGET }, c_int>(fd) };
    read_only.map(|read_only| read_only != 0)
}

/// Makes a device read-only, or no longer.
#[inline]
pub fn blkroset(fd: impl AsFd, read_only: bool) -> Result<()> {
    // SAFETY: reads an int.
    unsafe { set::<{ uapi::BLKROSET }, _>(fd, &c_int::from(read_only)) }
}

/// Returns how many bytes are read ahead, in sectors of 512.
#[inline]
pub fn blkraget(fd: impl AsFd) -> Result<c_long> {
    // SAFETY: writes a long.
    unsafe { get::<{ uapi::BLKRAGET }, c_long>(fd) }
}

/// Sets how many bytes are read ahead, in sectors of 512.
#[inline]
pub fn blkraset(fd: impl AsFd, sectors: c_int) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { by_value::<{ uapi::BLKRASET }>(fd, sectors) }
}

/// Tells whether a device turns.
#[inline]
pub fn blkrotational(fd: impl AsFd) -> Result<bool> {
    // SAFETY: writes an unsigned short.
    let turns = unsafe { get::<{ uapi::BLKROTATIONAL }, c_ushort>(fd) };
    turns.map(|turns| turns != 0)
}

/// Returns the least that a device should be given at once, in bytes.
#[inline]
pub fn blkiomin(fd: impl AsFd) -> Result<c_uint> {
    // SAFETY: writes an unsigned int.
    unsafe { get::<{ uapi::BLKIOMIN }, _>(fd) }
}

/// Returns the most that a device likes to be given at once, in bytes; 0 if it does not say.
#[inline]
pub fn blkioopt(fd: impl AsFd) -> Result<c_uint> {
    // SAFETY: writes an unsigned int.
    unsafe { get::<{ uapi::BLKIOOPT }, _>(fd) }
}

/// Returns where a device's sectors begin, in bytes from the first one as it is built.
#[inline]
pub fn blkalignoff(fd: impl AsFd) -> Result<c_int> {
    // SAFETY: writes an int.
    unsafe { get::<{ uapi::BLKALIGNOFF }, _>(fd) }
}

/// Returns a number that no other disk that was ever attached has.
#[inline]
pub fn blkgetdiskseq(fd: impl AsFd) -> Result<u64> {
    // SAFETY: writes 64 bits.
    unsafe { get::<{ uapi::BLKGETDISKSEQ }, _>(fd) }
}

/// Writes and drops what is cached of a device.
#[inline]
pub fn blkflsbuf(fd: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { by_value::<{ uapi::BLKFLSBUF }>(fd, 0) }
}

/// Reads a disk's table of partitions anew; `EBUSY` if one is in use.
#[inline]
pub fn blkrrpart(fd: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { by_value::<{ uapi::BLKRRPART }>(fd, 0) }
}

/// Tells a device that a range of its bytes is no longer used.
#[inline]
pub fn blkdiscard(fd: impl AsFd, offset: u64, len: u64) -> Result<()> {
    // SAFETY: reads two 64-bit words.
    unsafe { set::<{ uapi::BLKDISCARD }, _>(fd, &[offset, len]) }
}

/// Has a device destroy a range of its bytes.
#[inline]
pub fn blksecdiscard(fd: impl AsFd, offset: u64, len: u64) -> Result<()> {
    // SAFETY: reads two 64-bit words.
    unsafe { set::<{ uapi::BLKSECDISCARD }, _>(fd, &[offset, len]) }
}

/// Fills a range of a device's bytes with zeros.
#[inline]
pub fn blkzeroout(fd: impl AsFd, offset: u64, len: u64) -> Result<()> {
    // SAFETY: reads two 64-bit words.
    unsafe { set::<{ uapi::BLKZEROOUT }, _>(fd, &[offset, len]) }
}

/// Changes the size of a mounted ext4 file system to so many of its blocks.
#[inline]
pub fn ext4_ioc_resize_fs(fd: impl AsFd, blocks: u64) -> Result<()> {
    const EXT4_IOC_RESIZE_FS: u32 = opcode::write::<u64>(b'f', 16);
    // SAFETY: reads 64 bits.
    unsafe { set::<EXT4_IOC_RESIZE_FS, _>(fd, &blocks) }
}

// Loop devices.

/// Returns the number of a loop device that is free, of `/dev/loop-control`. See loop(4).
#[inline]
pub fn loop_ctl_get_free(control: impl AsFd) -> Result<c_int> {
    // SAFETY: takes nothing.
    unsafe { ioctl(control, Int::<{ uapi::LOOP_CTL_GET_FREE }>(0)) }
}

/// Adds a loop device of this number, or of any if it is negative, and returns the number.
///
/// See loop(4).
#[inline]
pub fn loop_ctl_add(control: impl AsFd, number: c_int) -> Result<c_int> {
    // SAFETY: takes a number.
    unsafe { ioctl(control, Int::<{ uapi::LOOP_CTL_ADD }>(number as usize)) }
}

/// Removes a loop device; `EBUSY` if it is in use. See loop(4).
#[inline]
pub fn loop_ctl_remove(control: impl AsFd, number: c_int) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { by_value::<{ uapi::LOOP_CTL_REMOVE }>(control, number) }
}

flags! {
    /// How a loop device is set up.
    pub struct LoopFlags: c_uint {
        READ_ONLY = LO_FLAGS_READ_ONLY;
        AUTOCLEAR = LO_FLAGS_AUTOCLEAR;
        PARTSCAN = LO_FLAGS_PARTSCAN;
        DIRECT_IO = LO_FLAGS_DIRECT_IO;
    }
}

/// Makes a loop device show a part of a file; a `limit` of 0 is up to the end.
///
/// A `block_size` of 0 is 512 bytes. See LOOP_CONFIGURE in loop(4).
#[doc(alias = "IoctlLoopConfigure")]
#[inline]
pub fn loop_configure(
    device: impl AsFd,
    file: impl AsFd,
    offset: u64,
    limit: u64,
    block_size: u32,
    flags: LoopFlags,
) -> Result<()> {
    // SAFETY: for the kernel's record, all zeros is a value.
    let mut config: uapi::loop_config = unsafe { MaybeUninit::zeroed().assume_init() };
    config.fd = uint(&file);
    config.block_size = block_size;
    config.info.lo_offset = offset;
    config.info.lo_sizelimit = limit;
    config.info.lo_flags = flags.bits();
    // SAFETY: reads this record.
    unsafe { set::<{ uapi::LOOP_CONFIGURE }, _>(device, &config) }
}

/// Makes a loop device show a file. See LOOP_SET_FD in loop(4).
#[inline]
pub fn loop_set_fd(device: impl AsFd, file: impl AsFd) -> Result<()> {
    let file = int(&file);
    // SAFETY: takes a descriptor's number.
    unsafe { by_value::<{ uapi::LOOP_SET_FD }>(device, file) }
}

/// Makes a read-only loop device show another file of the same size. See LOOP_CHANGE_FD in loop(4).
#[inline]
pub fn loop_change_fd(device: impl AsFd, file: impl AsFd) -> Result<()> {
    let file = int(&file);
    // SAFETY: takes a descriptor's number.
    unsafe { by_value::<{ uapi::LOOP_CHANGE_FD }>(device, file) }
}

/// Makes a loop device free again, as soon as nothing has it open. See LOOP_CLR_FD in loop(4).
#[inline]
pub fn loop_clr_fd(fd: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { by_value::<{ uapi::LOOP_CLR_FD }>(fd, 0) }
}

/// Returns how a loop device is set up; `ENXIO` if it is free. See loop(4).
#[doc(alias = "IoctlLoopGetStatus64")]
#[inline]
pub fn loop_get_status64(fd: impl AsFd) -> Result<uapi::loop_info64> {
    // SAFETY: writes this record.
    unsafe { get::<{ uapi::LOOP_GET_STATUS64 }, _>(fd) }
}

/// Changes how a loop device is set up. See LOOP_SET_STATUS64 in loop(4).
#[doc(alias = "IoctlLoopSetStatus64")]
#[inline]
pub fn loop_set_status64(fd: impl AsFd, info: &uapi::loop_info64) -> Result<()> {
    // SAFETY: reads this record.
    unsafe { set::<{ uapi::LOOP_SET_STATUS64 }, _>(fd, info) }
}

/// Has a loop device take the size that its file has now. See loop(4).
#[inline]
pub fn loop_set_capacity(fd: impl AsFd) -> Result<()> {
    // SAFETY: takes nothing.
    unsafe { by_value::<{ uapi::LOOP_SET_CAPACITY }>(fd, 0) }
}

/// Makes a loop device read and write its file around the cache, or no longer. See loop(4).
#[inline]
pub fn loop_set_direct_io(fd: impl AsFd, direct: bool) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { by_value::<{ uapi::LOOP_SET_DIRECT_IO }>(fd, direct.into()) }
}

/// Sets the size of a loop device's sectors, in bytes. See loop(4).
#[inline]
pub fn loop_set_block_size(fd: impl AsFd, size: c_int) -> Result<()> {
    // SAFETY: takes a number.
    unsafe { by_value::<{ uapi::LOOP_SET_BLOCK_SIZE }>(fd, size) }
}
