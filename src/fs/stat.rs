//! What a file is: its kind, owner, permissions, times and size.

use crate::fd::{AsFd, CWD, int, uint};
use crate::flags::flags;
use crate::fs::{AtFlags, Mode};
use crate::raw::portable;
use crate::time::Timespec;
use crate::{Errno, Result, path, uapi};
use core::ffi::{CStr, c_char, c_int, c_uint};
use core::mem::MaybeUninit;
use core::ptr;

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct FileType(pub u16);

impl FileType {
    /// The directory entry does not say.
    pub const UNKNOWN: Self = Self(0);
    /// A regular file.
    pub const REG: Self = Self(uapi::S_IFREG as u16);
    /// A directory.
    pub const DIR: Self = Self(uapi::S_IFDIR as u16);
    /// A symbolic link.
    pub const LNK: Self = Self(uapi::S_IFLNK as u16);
    /// A named pipe.
    pub const FIFO: Self = Self(uapi::S_IFIFO as u16);
    /// A socket.
    pub const SOCK: Self = Self(uapi::S_IFSOCK as u16);
    /// A character device.
    pub const CHR: Self = Self(uapi::S_IFCHR as u16);
    /// A block device.
    pub const BLK: Self = Self(uapi::S_IFBLK as u16);

    /// Takes the kind out of a mode with all its bits.
    #[inline]
    pub const fn from_mode(mode: u16) -> Self {
        Self(mode & uapi::S_IFMT as u16)
    }
}

/// A device, by its numbers.
#[doc(alias("Mkdev", "major", "makedev", "minor"))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dev {
    /// Which driver.
    pub major: u32,
    /// Which of the driver's devices.
    pub minor: u32,
}

impl Dev {
    /// Makes the device of its numbers.
    #[inline]
    pub const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }

    /// Makes the device of the one number that C libraries use, as `st_dev` in std.
    #[inline]
    pub const fn from_bits(bits: u64) -> Self {
        Self {
            major: ((bits >> 32) as u32 & !0xfff) | ((bits >> 8) as u32 & 0xfff),
            minor: ((bits >> 12) as u32 & !0xff) | (bits as u32 & 0xff),
        }
    }

    /// Returns the one number that C libraries use.
    #[inline]
    pub const fn bits(self) -> u64 {
        let (major, minor) = (self.major as u64, self.minor as u64);
        (major & !0xfff) << 32 | (major & 0xfff) << 8 | (minor & !0xff) << 12 | minor & 0xff
    }

    /// The one number that the kernel takes, of 12 and 20 bits.
    #[inline]
    pub(crate) fn encode(self) -> Result<c_uint> {
        match (self.major >> 12, self.minor >> 20) {
            (0, 0) => Ok(self.bits() as c_uint),
            _ => Err(Errno::EINVAL),
        }
    }
}

/// What a file is.
///
/// The record is the same on every architecture, with 64-bit sizes and times, because all
/// functions that return it are made of statx(2): arm's stat64(2) has 32-bit times.
#[doc(alias = "Stat_t")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stat {
    /// The device that holds it.
    pub dev: Dev,
    /// Its number there.
    pub ino: u64,
    /// Its kind.
    pub kind: FileType,
    /// Its permissions.
    pub mode: Mode,
    /// How many names it has.
    pub nlink: u32,
    /// The user who owns it.
    pub uid: u32,
    /// The group that owns it.
    pub gid: u32,
    /// Which device it stands for, if it does.
    pub rdev: Dev,
    /// Its length in bytes.
    pub size: u64,
    /// The size of reads and writes that suits it, in bytes.
    pub blksize: u32,
    /// The space that it takes, in units of 512 bytes.
    pub blocks: u64,
    /// When it was read.
    pub atime: Timespec,
    /// When its contents changed.
    pub mtime: Timespec,
    /// When anything of it changed.
    pub ctime: Timespec,
    /// When it was made, where the file system knows.
    pub btime: Option<Timespec>,
}

impl From<&uapi::statx> for Stat {
    #[inline]
    fn from(statx: &uapi::statx) -> Self {
        let time = |time: uapi::statx_timestamp| Timespec {
            sec: time.tv_sec,
            nsec: time.tv_nsec.into(),
        };
        Self {
            dev: Dev::new(statx.stx_dev_major, statx.stx_dev_minor),
            ino: statx.stx_ino,
            kind: FileType::from_mode(statx.stx_mode),
            mode: Mode::from_bits_retain(statx.stx_mode & !(uapi::S_IFMT as u16)),
            nlink: statx.stx_nlink,
            uid: statx.stx_uid,
            gid: statx.stx_gid,
            rdev: Dev::new(statx.stx_rdev_major, statx.stx_rdev_minor),
            size: statx.stx_size,
            blksize: statx.stx_blksize,
            blocks: statx.stx_blocks,
            atime: time(statx.stx_atime),
            mtime: time(statx.stx_mtime),
            ctime: time(statx.stx_ctime),
            btime: StatxFlags::from_bits_retain(statx.stx_mask)
                .contains(StatxFlags::BTIME)
                .then(|| time(statx.stx_btime)),
        }
    }
}

flags! {
    /// Which fields of a [`statx`](uapi::statx) are wanted, or were filled.
    pub struct StatxFlags: c_uint {
        TYPE = STATX_TYPE;
        MODE = STATX_MODE;
        NLINK = STATX_NLINK;
        UID = STATX_UID;
        GID = STATX_GID;
        ATIME = STATX_ATIME;
        MTIME = STATX_MTIME;
        CTIME = STATX_CTIME;
        INO = STATX_INO;
        SIZE = STATX_SIZE;
        BLOCKS = STATX_BLOCKS;
        BASIC_STATS = STATX_BASIC_STATS;
        BTIME = STATX_BTIME;
        MNT_ID = STATX_MNT_ID;
        DIOALIGN = STATX_DIOALIGN;
        MNT_ID_UNIQUE = STATX_MNT_ID_UNIQUE;
        SUBVOL = STATX_SUBVOL;
        WRITE_ATOMIC = STATX_WRITE_ATOMIC;
        DIO_READ_ALIGN = STATX_DIO_READ_ALIGN;
    }

    /// What `stx_attributes` of a [`statx`](uapi::statx) says of a file.
    pub struct StatxAttributes: u64 {
        COMPRESSED = STATX_ATTR_COMPRESSED;
        IMMUTABLE = STATX_ATTR_IMMUTABLE;
        APPEND = STATX_ATTR_APPEND;
        NODUMP = STATX_ATTR_NODUMP;
        ENCRYPTED = STATX_ATTR_ENCRYPTED;
        AUTOMOUNT = STATX_ATTR_AUTOMOUNT;
        MOUNT_ROOT = STATX_ATTR_MOUNT_ROOT;
        VERITY = STATX_ATTR_VERITY;
        DAX = STATX_ATTR_DAX;
        WRITE_ATOMIC = STATX_ATTR_WRITE_ATOMIC;
    }
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
    path.with(|path| statx_at(int(&dir), path, flags, mask))
}

#[inline]
fn statx_at(dir: c_int, path: &CStr, flags: AtFlags, mask: StatxFlags) -> Result<uapi::statx> {
    let flags = flags.bits().cast_unsigned();
    let mut stat = MaybeUninit::uninit();
    // SAFETY: the kernel reads the string and writes one record.
    unsafe { portable::statx(dir, path.as_ptr(), flags, mask.bits(), stat.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { stat.assume_init() })
}

/// What fills a [`Stat`].
const STAT: StatxFlags = StatxFlags::BASIC_STATS.union(StatxFlags::BTIME);

/// Tells about the file at `path`, where links lead to. See stat(2).
#[inline]
pub fn stat(path: impl path::Arg) -> Result<Stat> {
    statat(CWD, path, AtFlags::empty())
}

/// Tells about the file at `path`, which may be a link. See lstat(2).
#[inline]
pub fn lstat(path: impl path::Arg) -> Result<Stat> {
    statat(CWD, path, AtFlags::SYMLINK_NOFOLLOW)
}

/// Tells about the file at `path`, looked up from `dir`.
///
/// A file system on demand is not mounted for it. See fstatat(2).
#[doc(alias = "fstatat")]
#[inline]
pub fn statat(dir: impl AsFd, path: impl path::Arg, flags: AtFlags) -> Result<Stat> {
    let flags = flags | AtFlags::NO_AUTOMOUNT;
    path.with(|path| Ok(Stat::from(&statx_at(int(&dir), path, flags, STAT)?)))
}

/// Tells about an open file. See fstat(2).
#[inline]
pub fn fstat(fd: impl AsFd) -> Result<Stat> {
    Ok(Stat::from(&statx_at(
        int(&fd),
        c"",
        AtFlags::EMPTY_PATH,
        STAT,
    )?))
}

flags! {
    /// What [`access`] asks for; none is whether the file is there.
    pub struct Access: c_int {
        READ_OK = R_OK (4);
        WRITE_OK = W_OK (2);
        EXEC_OK = X_OK (1);
    }
}

/// Asks whether the real user may use the file at `path` so; `EACCES` or `EROFS` if not.
///
/// See access(2).
#[inline]
pub fn access(path: impl path::Arg, access: Access) -> Result<()> {
    faccessat(CWD, path, access, AtFlags::empty())
}

/// Asks whether a user may use the file at `path` so, looked up from `dir`.
///
/// The real user, or with `EACCESS` the effective one. Flags need Linux 5.8. See faccessat2(2).
#[doc(alias("Faccessat2", "accessat"))]
#[inline]
pub fn faccessat(
    dir: impl AsFd,
    path: impl path::Arg,
    access: Access,
    flags: AtFlags,
) -> Result<()> {
    let (dir, access) = (int(&dir), access.bits());
    path.with(|path| {
        let path = path.as_ptr();
        if flags.is_empty() {
            // SAFETY: the kernel reads the string.
            unsafe { portable::faccessat(dir, path, access) }.unit()
        } else {
            // SAFETY: the kernel reads the string.
            unsafe { portable::faccessat2(dir, path, access, flags.bits()) }.unit()
        }
    })
}

/// Sets the permission bits of the file at `path`. See chmod(2).
#[inline]
pub fn chmod(path: impl path::Arg, mode: Mode) -> Result<()> {
    fchmodat(CWD, path, mode, AtFlags::empty())
}

/// Sets the permission bits of an open file. See fchmod(2).
#[inline]
pub fn fchmod(fd: impl AsFd, mode: Mode) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::fchmod(uint(&fd), mode.bits()) }.unit()
}

/// Sets the permission bits of the file at `path`, looked up from `dir`.
///
/// Flags need Linux 6.6, and most file systems refuse to change a link's (`EOPNOTSUPP`). See
/// fchmodat2(2).
#[doc(alias("chmodat", "fchmodat2"))]
#[inline]
pub fn fchmodat(dir: impl AsFd, path: impl path::Arg, mode: Mode, flags: AtFlags) -> Result<()> {
    let (dir, mode) = (int(&dir), mode.bits());
    path.with(|path| {
        let path = path.as_ptr();
        if flags.is_empty() {
            // SAFETY: the kernel reads the string.
            unsafe { portable::fchmodat(dir, path, mode) }.unit()
        } else {
            let flags = flags.bits().cast_unsigned();
            // SAFETY: the kernel reads the string.
            unsafe { portable::fchmodat2(dir, path, mode, flags) }.unit()
        }
    })
}

/// An owner's number as the kernel takes it: all ones leaves the old one.
#[inline]
fn or_same(id: Option<u32>) -> c_uint {
    id.unwrap_or(!0)
}

/// Sets who owns the file at `path`; `None` leaves it. See chown(2).
#[inline]
pub fn chown(path: impl path::Arg, user: Option<u32>, group: Option<u32>) -> Result<()> {
    fchownat(CWD, path, user, group, AtFlags::empty())
}

/// Sets who owns the file at `path`, which may be a link; `None` leaves it. See lchown(2).
#[inline]
pub fn lchown(path: impl path::Arg, user: Option<u32>, group: Option<u32>) -> Result<()> {
    fchownat(CWD, path, user, group, AtFlags::SYMLINK_NOFOLLOW)
}

/// Sets who owns an open file; `None` leaves it. See fchown(2).
#[inline]
pub fn fchown(fd: impl AsFd, user: Option<u32>, group: Option<u32>) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::fchown(uint(&fd), or_same(user), or_same(group)) }.unit()
}

/// Sets who owns the file at `path`, looked up from `dir`; `None` leaves it. See fchownat(2).
#[doc(alias = "chownat")]
#[inline]
pub fn fchownat(
    dir: impl AsFd,
    path: impl path::Arg,
    user: Option<u32>,
    group: Option<u32>,
    flags: AtFlags,
) -> Result<()> {
    let (dir, user, group) = (int(&dir), or_same(user), or_same(group));
    path.with(|path| {
        // SAFETY: the kernel reads the string.
        unsafe { portable::fchownat(dir, path.as_ptr(), user, group, flags.bits()) }.unit()
    })
}

/// What [`utimensat`] makes of a time.
#[doc(alias = "Utimbuf")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetTime {
    /// Sets it to the present.
    Now,
    /// Leaves it.
    Omit,
    /// Sets it to this.
    To(Timespec),
}

impl SetTime {
    /// Values of the nanoseconds, `UTIME_NOW` and `UTIME_OMIT`, that no header exports.
    const UTIME_NOW: i64 = (1 << 30) - 1;
    const UTIME_OMIT: i64 = (1 << 30) - 2;

    /// The record that the kernel takes; `EINVAL` where a time would read as one of the others.
    #[inline]
    fn to_kernel(self) -> Result<uapi::__kernel_timespec> {
        let (tv_sec, tv_nsec) = match self {
            Self::Now => (0, Self::UTIME_NOW),
            Self::Omit => (0, Self::UTIME_OMIT),
            Self::To(time) if matches!(time.nsec, 0..1_000_000_000) => (time.sec, time.nsec),
            Self::To(_) => return Err(Errno::EINVAL),
        };
        Ok(uapi::__kernel_timespec { tv_sec, tv_nsec })
    }
}

/// Sets when the file at `path`, looked up from `dir`, was last read and changed.
///
/// See utimensat(2).
#[doc(alias(
    "Futimesat",
    "Utime",
    "Utimes",
    "UtimesNano",
    "UtimesNanoAt",
    "lutimes"
))]
#[inline]
pub fn utimensat(
    dir: impl AsFd,
    path: impl path::Arg,
    atime: SetTime,
    mtime: SetTime,
    flags: AtFlags,
) -> Result<()> {
    let dir = int(&dir);
    path.with(|path| {
        // SAFETY: it is a C string.
        unsafe { utimens(dir, path.as_ptr(), atime, mtime, flags) }
    })
}

/// Sets when an open file was last read and changed. See futimens(3).
#[doc(alias = "Futimes")]
#[inline]
pub fn futimens(fd: impl AsFd, atime: SetTime, mtime: SetTime) -> Result<()> {
    // SAFETY: null is the descriptor itself.
    unsafe { utimens(int(&fd), ptr::null(), atime, mtime, AtFlags::empty()) }
}

/// # Safety
///
/// `path` must be null or a C string.
#[inline]
unsafe fn utimens(
    dir: c_int,
    path: *const c_char,
    atime: SetTime,
    mtime: SetTime,
    flags: AtFlags,
) -> Result<()> {
    let mut times = [atime.to_kernel()?, mtime.to_kernel()?];
    // SAFETY: the kernel reads two records, and what the caller says of `path`.
    unsafe { portable::utimensat(dir, path, times.as_mut_ptr(), flags.bits()) }.unit()
}

flags! {
    /// The attributes of a file that its file system keeps, in `fa_xflags` and `fsx_xflags`.
    pub struct FileXFlags: c_uint {
        REALTIME = FS_XFLAG_REALTIME;
        PREALLOC = FS_XFLAG_PREALLOC;
        IMMUTABLE = FS_XFLAG_IMMUTABLE;
        APPEND = FS_XFLAG_APPEND;
        SYNC = FS_XFLAG_SYNC;
        NOATIME = FS_XFLAG_NOATIME;
        NODUMP = FS_XFLAG_NODUMP;
        RTINHERIT = FS_XFLAG_RTINHERIT;
        PROJINHERIT = FS_XFLAG_PROJINHERIT;
        NOSYMLINKS = FS_XFLAG_NOSYMLINKS;
        EXTSIZE = FS_XFLAG_EXTSIZE;
        EXTSZINHERIT = FS_XFLAG_EXTSZINHERIT;
        NODEFRAG = FS_XFLAG_NODEFRAG;
        FILESTREAM = FS_XFLAG_FILESTREAM;
        DAX = FS_XFLAG_DAX;
        COWEXTSIZE = FS_XFLAG_COWEXTSIZE;
        VERITY = FS_XFLAG_VERITY;
        CASEFOLD = FS_XFLAG_CASEFOLD;
        CASENONPRESERVING = FS_XFLAG_CASENONPRESERVING;
        HASATTR = FS_XFLAG_HASATTR;
    }
}

/// Returns the attributes of the file at `path`, looked up from `dir`, that its file system keeps.
///
/// `EOPNOTSUPP` where it keeps none; needs Linux 6.17. See file_getattr(2).
#[inline]
pub fn file_getattr(
    dir: impl AsFd,
    path: impl path::Arg,
    flags: AtFlags,
) -> Result<uapi::file_attr> {
    let mut attr = MaybeUninit::<uapi::file_attr>::uninit();
    let (dir, flags) = (int(&dir), flags.bits().cast_unsigned());
    let (to, size) = (attr.as_mut_ptr(), size_of::<uapi::file_attr>());
    path.with(|path| {
        // SAFETY: the kernel reads the string and writes one record.
        unsafe { portable::file_getattr(dir, path.as_ptr(), to, size, flags) }.unit()
    })?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { attr.assume_init() })
}

/// Sets the attributes of the file at `path`, looked up from `dir`, that its file system keeps.
///
/// `fa_nextents` is not looked at. See [`file_getattr`] and file_setattr(2).
#[inline]
pub fn file_setattr(
    dir: impl AsFd,
    path: impl path::Arg,
    attr: &uapi::file_attr,
    flags: AtFlags,
) -> Result<()> {
    let (dir, flags) = (int(&dir), flags.bits().cast_unsigned());
    let mut attr = *attr;
    path.with(|path| {
        let size = size_of::<uapi::file_attr>();
        // SAFETY: the kernel reads the string and one record.
        unsafe { portable::file_setattr(dir, path.as_ptr(), &mut attr, size, flags) }.unit()
    })
}
