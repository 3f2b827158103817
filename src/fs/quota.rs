//! Disk quotas, of the file system that an open file is on.
//!
//! They take Linux 5.14, a file system that has quotas (`ENOSYS` if not) and where they are on
//! (`ESRCH` if not), and CAP_SYS_ADMIN but for what is one's own. See quotactl_fd(2).
//!
//! ```no_run
//! use ksys::fs::quota::{self, QuotaType};
//! use ksys::fs::{self, Mode, OFlags};
//!
//! let home = fs::open(c"/home", OFlags::RDONLY | OFlags::DIRECTORY, Mode::empty())?;
//! let quota = quota::get_quota(&home, QuotaType::USR, 1000)?;
//! println!("{} of {} KiB", quota.dqb_curspace >> 10, quota.dqb_bhardlimit);
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, uint};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Result, Ret, uapi};
use core::ffi::c_uint;
use core::mem::MaybeUninit;
use core::ptr;

/// Whose quotas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct QuotaType(pub c_uint);

impl QuotaType {
    /// A user's.
    pub const USR: Self = Self(uapi::USRQUOTA as c_uint);
    /// A group's.
    pub const GRP: Self = Self(uapi::GRPQUOTA as c_uint);
    /// A project's.
    pub const PRJ: Self = Self(uapi::PRJQUOTA as c_uint);
}

/// How a file system keeps its quotas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct QuotaFormat(pub c_uint);

impl QuotaFormat {
    /// The first one.
    pub const VFS_OLD: Self = Self(uapi::QFMT_VFS_OLD as c_uint);
    /// With 32-bit ids.
    pub const VFS_V0: Self = Self(uapi::QFMT_VFS_V0 as c_uint);
    /// OCFS2's.
    pub const OCFS2: Self = Self(uapi::QFMT_OCFS2 as c_uint);
    /// With 32-bit ids and 64-bit sizes.
    pub const VFS_V1: Self = Self(uapi::QFMT_VFS_V1 as c_uint);
    /// That of tmpfs.
    pub const SHMEM: Self = Self(uapi::QFMT_SHMEM as c_uint);
}

flags! {
    /// Which fields of an [`if_dqblk`](uapi::if_dqblk) are valid.
    pub struct DqblkFlags: u32 {
        BLIMITS = QIF_BLIMITS;
        SPACE = QIF_SPACE;
        ILIMITS = QIF_ILIMITS;
        INODES = QIF_INODES;
        BTIME = QIF_BTIME;
        ITIME = QIF_ITIME;
    }

    /// Which fields of an [`if_dqinfo`](uapi::if_dqinfo) are valid.
    pub struct DqinfoFlags: u32 {
        BGRACE = IIF_BGRACE;
        IGRACE = IIF_IGRACE;
        FLAGS = IIF_FLAGS;
    }
}

/// # Safety
///
/// `record` must be what the command reads or writes.
#[inline]
unsafe fn call<T>(
    fd: impl AsFd,
    command: c_uint,
    kind: QuotaType,
    id: c_uint,
    record: *mut T,
) -> Ret {
    let command = command << uapi::SUBCMDSHIFT | kind.0 & uapi::SUBCMDMASK as c_uint;
    // SAFETY: the caller vouches for `record`.
    unsafe { portable::quotactl_fd(uint(&fd), command, id, record.cast()) }
}

/// # Safety
///
/// The command must write one `T`.
#[inline]
unsafe fn get<T>(fd: impl AsFd, command: c_uint, kind: QuotaType, id: c_uint) -> Result<T> {
    let mut record = MaybeUninit::uninit();
    // SAFETY: the caller says that the command writes one record.
    unsafe { call(fd, command, kind, id, record.as_mut_ptr()) }.unit()?;
    // SAFETY: the kernel filled it.
    Ok(unsafe { record.assume_init() })
}

/// Returns the limits and the usage of `id`; sizes in bytes, limits in units of 1024.
#[doc(alias("quotactl", "quotactl_get"))]
#[inline]
pub fn get_quota(fd: impl AsFd, kind: QuotaType, id: u32) -> Result<uapi::if_dqblk> {
    // SAFETY: the command writes this record.
    unsafe { get(fd, uapi::Q_GETQUOTA as c_uint, kind, id) }
}

/// Returns the limits and the usage of `id` or of the next that has any; `ENOENT` if none has.
#[inline]
pub fn get_next_quota(fd: impl AsFd, kind: QuotaType, id: u32) -> Result<uapi::if_nextdqblk> {
    // SAFETY: the command writes this record.
    unsafe { get(fd, uapi::Q_GETNEXTQUOTA as c_uint, kind, id) }
}

/// Sets the limits and the usage of `id`, as far as `dqb_valid` says.
#[doc(alias = "quotactl_set")]
#[inline]
pub fn set_quota(fd: impl AsFd, kind: QuotaType, id: u32, quota: &uapi::if_dqblk) -> Result<()> {
    let record = ptr::from_ref(quota).cast_mut();
    // SAFETY: the command reads this record.
    unsafe { call(fd, uapi::Q_SETQUOTA as c_uint, kind, id, record) }.unit()
}

/// Returns the grace times, in seconds, and the flags of the quotas.
#[inline]
pub fn get_info(fd: impl AsFd, kind: QuotaType) -> Result<uapi::if_dqinfo> {
    // SAFETY: the command writes this record.
    unsafe { get(fd, uapi::Q_GETINFO as c_uint, kind, 0) }
}

/// Sets the grace times and the flags of the quotas, as far as `dqi_valid` says.
#[inline]
pub fn set_info(fd: impl AsFd, kind: QuotaType, info: &uapi::if_dqinfo) -> Result<()> {
    let record = ptr::from_ref(info).cast_mut();
    // SAFETY: the command reads this record.
    unsafe { call(fd, uapi::Q_SETINFO as c_uint, kind, 0, record) }.unit()
}

/// Returns how the quotas are kept.
#[inline]
pub fn get_format(fd: impl AsFd, kind: QuotaType) -> Result<QuotaFormat> {
    // SAFETY: the command writes 32 bits.
    unsafe { get(fd, uapi::Q_GETFMT as c_uint, kind, 0) }.map(QuotaFormat)
}

/// Turns the limits on, where the quotas are in hidden files of the file system.
#[inline]
pub fn quota_on(fd: impl AsFd, kind: QuotaType, format: QuotaFormat) -> Result<()> {
    let none = ptr::null_mut::<u8>();
    // SAFETY: the command takes no record.
    unsafe { call(fd, uapi::Q_QUOTAON as c_uint, kind, format.0, none) }.unit()
}

/// Turns the limits off.
#[inline]
pub fn quota_off(fd: impl AsFd, kind: QuotaType) -> Result<()> {
    let none = ptr::null_mut::<u8>();
    // SAFETY: the command takes no record.
    unsafe { call(fd, uapi::Q_QUOTAOFF as c_uint, kind, 0, none) }.unit()
}

/// Writes the usage to the disk.
#[doc(alias = "quotactl_sync")]
#[inline]
pub fn sync(fd: impl AsFd, kind: QuotaType) -> Result<()> {
    let none = ptr::null_mut::<u8>();
    // SAFETY: the command takes no record.
    unsafe { call(fd, uapi::Q_SYNC as c_uint, kind, 0, none) }.unit()
}
