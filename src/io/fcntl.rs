//! fcntl(2), a function for each of its commands.

use crate::fd::{AsFd, BorrowedFd, OwnedFd, RawFd, int, uint};
use crate::flags::flags;
use crate::fs::OFlags;
use crate::raw::portable;
use crate::{Result, Ret, uapi};
use core::ffi::{c_int, c_uint, c_ulong};

/// Issues a command whose argument is a number.
#[inline]
fn by_value(fd: impl AsFd, command: c_uint, arg: c_ulong) -> Ret {
    // SAFETY: the callers' commands take no pointer.
    unsafe { portable::fcntl(uint(&fd), command, arg) }
}

/// Issues a command whose argument is a record.
///
/// # Safety
///
/// The command must read or write one `T` and nothing else.
#[inline]
unsafe fn by_record<T>(fd: impl AsFd, command: c_uint, arg: &mut T) -> Ret {
    let arg = (&raw mut *arg).expose_provenance() as c_ulong;
    // SAFETY: the caller says that `arg` is what the command takes.
    unsafe { portable::fcntl(uint(&fd), command, arg) }
}

flags! {
    /// What a descriptor is, apart from the open file behind it.
    pub struct FdFlags: c_int {
        CLOEXEC = FD_CLOEXEC;
    }
}

/// Duplicates a descriptor to the lowest free number from `min` on; not close-on-exec.
///
/// See F_DUPFD in fcntl(2).
#[inline]
pub fn fcntl_dupfd(fd: impl AsFd, min: RawFd) -> Result<OwnedFd> {
    let ret = by_value(fd, uapi::F_DUPFD as c_uint, min as c_ulong);
    // SAFETY: the descriptor is new.
    unsafe { ret.fd() }
}

/// Duplicates a descriptor to the lowest free number from `min` on, close-on-exec.
///
/// See F_DUPFD_CLOEXEC in fcntl(2).
#[inline]
pub fn fcntl_dupfd_cloexec(fd: impl AsFd, min: RawFd) -> Result<OwnedFd> {
    let ret = by_value(fd, uapi::F_DUPFD_CLOEXEC as c_uint, min as c_ulong);
    // SAFETY: the descriptor is new.
    unsafe { ret.fd() }
}

/// Tells whether two descriptors are the same open file.
///
/// Kernels before 6.10 do not know: `EINVAL`. See F_DUPFD_QUERY in fcntl(2).
#[inline]
pub fn fcntl_dupfd_query(fd: impl AsFd, other: impl AsFd) -> Result<bool> {
    let ret = by_value(fd, uapi::F_DUPFD_QUERY as c_uint, int(&other) as c_ulong);
    ret.i32().map(|same| same == 1)
}

/// Tells whether opening this file with `O_CREAT` made it.
///
/// Kernels before 6.12 do not know: `EINVAL`. See F_CREATED_QUERY in fcntl(2).
#[inline]
pub fn fcntl_created_query(fd: impl AsFd) -> Result<bool> {
    let ret = by_value(fd, uapi::F_CREATED_QUERY as c_uint, 0);
    ret.i32().map(|created| created == 1)
}

/// Returns the descriptor's flags. See F_GETFD in fcntl(2).
#[inline]
pub fn fcntl_getfd(fd: impl AsFd) -> Result<FdFlags> {
    let ret = by_value(fd, uapi::F_GETFD as c_uint, 0);
    ret.i32().map(FdFlags::from_bits_retain)
}

/// Sets the descriptor's flags. See F_SETFD in fcntl(2).
#[doc(alias = "CloseOnExec")]
#[inline]
pub fn fcntl_setfd(fd: impl AsFd, flags: FdFlags) -> Result<()> {
    by_value(fd, uapi::F_SETFD as c_uint, flags.bits() as c_ulong).unit()
}

/// Returns how the file was opened, and its status flags. See F_GETFL in fcntl(2).
#[doc(alias = "fcntl")]
#[inline]
pub fn fcntl_getfl(fd: impl AsFd) -> Result<OFlags> {
    let ret = by_value(fd, uapi::F_GETFL as c_uint, 0);
    ret.i32().map(OFlags::from_bits_retain)
}

/// Sets the status flags that can change: `APPEND`, `ASYNC`, `DIRECT`, `NOATIME`, `NONBLOCK`.
///
/// They belong to the open file, which others may share. See F_SETFL in fcntl(2).
#[doc(alias = "FcntlInt")]
#[inline]
pub fn fcntl_setfl(fd: impl AsFd, flags: OFlags) -> Result<()> {
    by_value(fd, uapi::F_SETFL as c_uint, flags.bits() as c_ulong).unit()
}

/// A kind of lock, lease or delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct LockType(pub i16);

impl LockType {
    /// Is shared by readers.
    pub const RDLCK: Self = Self(uapi::F_RDLCK as i16);
    /// Belongs to one writer.
    pub const WRLCK: Self = Self(uapi::F_WRLCK as i16);
    /// Is none, or gives one up.
    pub const UNLCK: Self = Self(uapi::F_UNLCK as i16);
}

/// A lock on a range of bytes from the start of a file.
#[doc(alias = "Flock_t")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lock {
    /// What it is.
    pub kind: LockType,
    /// Its first byte.
    pub start: u64,
    /// How many bytes; 0 is all up to the end, however far the file grows.
    pub len: u64,
    /// Who holds it, as `getlk` tells: 0 if a process out of sight, -1 if an open file does.
    pub pid: i32,
}

impl Lock {
    /// Makes a lock of `kind` on `len` bytes from `start` on.
    #[inline]
    pub const fn new(kind: LockType, start: u64, len: u64) -> Self {
        let pid = 0;
        Self {
            kind,
            start,
            len,
            pid,
        }
    }

    #[inline]
    fn to_kernel(self) -> portable::flock {
        portable::flock {
            l_type: self.kind.0,
            l_whence: uapi::SEEK_SET as i16,
            l_start: self.start as _,
            l_len: self.len as _,
            l_pid: 0,
        }
    }
}

#[inline]
fn getlk(fd: impl AsFd, command: c_uint, lock: &Lock) -> Result<Option<Lock>> {
    let mut found = lock.to_kernel();
    // SAFETY: the command reads and writes the record of portable's commands.
    unsafe { by_record(fd, command, &mut found) }.unit()?;
    let kind = LockType(found.l_type);
    Ok((kind != LockType::UNLCK).then_some(Lock {
        kind,
        start: found.l_start as u64,
        len: found.l_len as u64,
        pid: found.l_pid,
    }))
}

#[inline]
fn setlk(fd: impl AsFd, command: c_uint, lock: &Lock) -> Result<()> {
    // SAFETY: the command reads the record of portable's commands.
    unsafe { by_record(fd, command, &mut lock.to_kernel()) }.unit()
}

/// Returns a lock of another process that keeps this one from `lock`; `None` if it could be had.
///
/// See F_GETLK in fcntl(2).
#[inline]
pub fn fcntl_getlk(fd: impl AsFd, lock: &Lock) -> Result<Option<Lock>> {
    getlk(fd, portable::F_GETLK as c_uint, lock)
}

/// Takes or gives up a lock of this process; `EAGAIN` or `EACCES` if another holds one.
///
/// All of the process's locks on a file go when it closes any descriptor of that file. See
/// F_SETLK in fcntl(2).
#[doc(alias("FcntlFlock", "fcntl_lock"))]
#[inline]
pub fn fcntl_setlk(fd: impl AsFd, lock: &Lock) -> Result<()> {
    setlk(fd, portable::F_SETLK as c_uint, lock)
}

/// Takes or gives up a lock of this process, and waits for it; see [`fcntl_setlk`].
///
/// `EDEADLK` if those who wait would wait for each other. See F_SETLKW in fcntl(2).
#[inline]
pub fn fcntl_setlkw(fd: impl AsFd, lock: &Lock) -> Result<()> {
    setlk(fd, portable::F_SETLKW as c_uint, lock)
}

/// Returns a lock that keeps this open file from `lock`; `None` if it could be had.
///
/// See F_OFD_GETLK in fcntl(2).
#[inline]
pub fn fcntl_ofd_getlk(fd: impl AsFd, lock: &Lock) -> Result<Option<Lock>> {
    getlk(fd, uapi::F_OFD_GETLK as c_uint, lock)
}

/// Takes or gives up a lock of this open file; `EAGAIN` if another holds one.
///
/// It goes when the last duplicate of the descriptor is closed. See F_OFD_SETLK in fcntl(2).
#[inline]
pub fn fcntl_ofd_setlk(fd: impl AsFd, lock: &Lock) -> Result<()> {
    setlk(fd, uapi::F_OFD_SETLK as c_uint, lock)
}

/// Takes or gives up a lock of this open file, and waits for it. See F_OFD_SETLKW in fcntl(2).
#[inline]
pub fn fcntl_ofd_setlkw(fd: impl AsFd, lock: &Lock) -> Result<()> {
    setlk(fd, uapi::F_OFD_SETLKW as c_uint, lock)
}

/// Returns the lease on the file. See F_GETLEASE in fcntl(2).
#[inline]
pub fn fcntl_getlease(fd: impl AsFd) -> Result<LockType> {
    let ret = by_value(fd, uapi::F_GETLEASE as c_uint, 0);
    ret.i32().map(|kind| LockType(kind as i16))
}

/// Takes or gives up a lease: a signal before another opens the file in a way that conflicts.
///
/// `EAGAIN` if it is open elsewhere. See F_SETLEASE in fcntl(2).
#[inline]
pub fn fcntl_setlease(fd: impl AsFd, kind: LockType) -> Result<()> {
    by_value(fd, uapi::F_SETLEASE as c_uint, kind.0 as c_ulong).unit()
}

/// Returns the delegation on the file or directory.
///
/// Kernels before 6.19 have none: `EINVAL`. See F_GETDELEG in fcntl(2).
#[inline]
pub fn fcntl_getdeleg(fd: impl AsFd) -> Result<LockType> {
    let mut record = delegation(LockType(0));
    // SAFETY: the command reads and writes one record.
    unsafe { by_record(fd, uapi::F_GETDELEG as c_uint, &mut record) }.unit()?;
    Ok(LockType(record.d_type.cast_signed()))
}

/// Takes or gives up a delegation: a lease that also covers a directory's entries.
///
/// See [`fcntl_getdeleg`] and F_SETDELEG in fcntl(2).
#[inline]
pub fn fcntl_setdeleg(fd: impl AsFd, kind: LockType) -> Result<()> {
    // SAFETY: the command reads one record.
    unsafe { by_record(fd, uapi::F_SETDELEG as c_uint, &mut delegation(kind)) }.unit()
}

#[inline]
fn delegation(kind: LockType) -> uapi::delegation {
    uapi::delegation {
        d_flags: 0,
        d_type: kind.0.cast_unsigned(),
        __pad: 0,
    }
}

/// Returns how many bytes the pipe holds. See F_GETPIPE_SZ in fcntl(2).
#[doc(alias = "fcntl_getpipe_size")]
#[inline]
pub fn fcntl_getpipe_sz(fd: impl AsFd) -> Result<usize> {
    by_value(fd, uapi::F_GETPIPE_SZ as c_uint, 0).usize()
}

/// Makes the pipe hold `size` bytes at least, and returns how many it holds now.
///
/// `EBUSY` if there is more in it, `EPERM` above the limit for users. See F_SETPIPE_SZ in
/// fcntl(2).
#[doc(alias = "fcntl_setpipe_size")]
#[inline]
pub fn fcntl_setpipe_sz(fd: impl AsFd, size: c_uint) -> Result<usize> {
    by_value(fd, uapi::F_SETPIPE_SZ as c_uint, size.into()).usize()
}

flags! {
    /// What can no longer be done to a file.
    pub struct SealFlags: c_int {
        SEAL = F_SEAL_SEAL;
        SHRINK = F_SEAL_SHRINK;
        GROW = F_SEAL_GROW;
        WRITE = F_SEAL_WRITE;
        FUTURE_WRITE = F_SEAL_FUTURE_WRITE;
        EXEC = F_SEAL_EXEC;
    }
}

/// Returns the seals of a file; `EINVAL` if its kind has none. See F_GET_SEALS in fcntl(2).
#[inline]
pub fn fcntl_get_seals(fd: impl AsFd) -> Result<SealFlags> {
    let ret = by_value(fd, uapi::F_GET_SEALS as c_uint, 0);
    ret.i32().map(SealFlags::from_bits_retain)
}

/// Adds seals to a file for good; `EPERM` if `SEAL` is among those it has, `EBUSY` for `WRITE`
/// while it is mapped for writing. See F_ADD_SEALS in fcntl(2).
#[inline]
pub fn fcntl_add_seals(fd: impl AsFd, seals: SealFlags) -> Result<()> {
    by_value(fd, uapi::F_ADD_SEALS as c_uint, seals.bits() as c_ulong).unit()
}

/// Who gets the signals of a descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FdOwner {
    /// One thread.
    Thread(i32),
    /// A process.
    Process(i32),
    /// All processes of a group.
    ProcessGroup(i32),
}

/// Returns who gets the signals; `None` if nobody does. See F_GETOWN_EX in fcntl(2).
#[inline]
pub fn fcntl_getown_ex(fd: impl AsFd) -> Result<Option<FdOwner>> {
    let mut owner = uapi::f_owner_ex { r#type: 0, pid: 0 };
    // SAFETY: the command writes one record.
    unsafe { by_record(fd, uapi::F_GETOWN_EX as c_uint, &mut owner) }.unit()?;
    if owner.pid == 0 {
        return Ok(None);
    }
    Ok(Some(match owner.r#type as u32 {
        kind if kind == uapi::F_OWNER_TID as u32 => FdOwner::Thread(owner.pid),
        kind if kind == uapi::F_OWNER_PGRP as u32 => FdOwner::ProcessGroup(owner.pid),
        _ => FdOwner::Process(owner.pid),
    }))
}

/// Sets who gets the signals; `None` is nobody. See F_SETOWN_EX in fcntl(2).
#[inline]
pub fn fcntl_setown_ex(fd: impl AsFd, owner: Option<FdOwner>) -> Result<()> {
    let (kind, pid) = match owner {
        None => (uapi::F_OWNER_PID as u32, 0),
        Some(FdOwner::Thread(id)) => (uapi::F_OWNER_TID as u32, id),
        Some(FdOwner::Process(id)) => (uapi::F_OWNER_PID as u32, id),
        Some(FdOwner::ProcessGroup(id)) => (uapi::F_OWNER_PGRP as u32, id),
    };
    let mut owner = uapi::f_owner_ex {
        r#type: kind as _,
        pid,
    };
    // SAFETY: the command reads one record.
    unsafe { by_record(fd, uapi::F_SETOWN_EX as c_uint, &mut owner) }.unit()
}

/// Returns the real and the effective user who set the owner.
///
/// `EINVAL` where the kernel is built without checkpoints. See F_GETOWNER_UIDS in fcntl(2).
#[inline]
pub fn fcntl_getowner_uids(fd: impl AsFd) -> Result<(u32, u32)> {
    let mut uids = [0_u32; 2];
    // SAFETY: the command writes two user ids.
    unsafe { by_record(fd, uapi::F_GETOWNER_UIDS as c_uint, &mut uids) }.unit()?;
    Ok((uids[0], uids[1]))
}

/// Returns which signal tells that the descriptor is ready; 0 is `SIGIO`. See F_GETSIG in fcntl(2).
#[inline]
pub fn fcntl_getsig(fd: impl AsFd) -> Result<c_int> {
    by_value(fd, uapi::F_GETSIG as c_uint, 0).i32()
}

/// Sets which signal tells that the descriptor is ready; 0 is `SIGIO`. See F_SETSIG in fcntl(2).
#[inline]
pub fn fcntl_setsig(fd: impl AsFd, signal: c_int) -> Result<()> {
    by_value(fd, uapi::F_SETSIG as c_uint, signal as c_ulong).unit()
}

flags! {
    /// Which changes of a directory [`fcntl_notify`] signals.
    pub struct DnotifyFlags: c_uint {
        ACCESS = DN_ACCESS;
        MODIFY = DN_MODIFY;
        CREATE = DN_CREATE;
        DELETE = DN_DELETE;
        RENAME = DN_RENAME;
        ATTRIB = DN_ATTRIB;
        /// Goes on after the first.
        MULTISHOT = DN_MULTISHOT;
    }
}

/// Asks for a signal when a directory changes; [`inotify`](crate::fs::inotify) tells more.
///
/// See F_NOTIFY in fcntl(2).
#[inline]
pub fn fcntl_notify(fd: impl AsFd, events: DnotifyFlags) -> Result<()> {
    by_value(fd, uapi::F_NOTIFY as c_uint, events.bits().into()).unit()
}

/// How long what is written to a file is expected to live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct WriteLife(pub u64);

impl WriteLife {
    /// Says nothing.
    pub const NOT_SET: Self = Self(uapi::RWH_WRITE_LIFE_NOT_SET as u64);
    /// Has no particular life.
    pub const NONE: Self = Self(uapi::RWH_WRITE_LIFE_NONE as u64);
    /// Lives shortly.
    pub const SHORT: Self = Self(uapi::RWH_WRITE_LIFE_SHORT as u64);
    /// Lives longer.
    pub const MEDIUM: Self = Self(uapi::RWH_WRITE_LIFE_MEDIUM as u64);
    /// Lives long.
    pub const LONG: Self = Self(uapi::RWH_WRITE_LIFE_LONG as u64);
    /// Lives longest.
    pub const EXTREME: Self = Self(uapi::RWH_WRITE_LIFE_EXTREME as u64);
}

/// Returns the hint of a file. See F_GET_RW_HINT in fcntl(2).
#[inline]
pub fn fcntl_get_rw_hint(fd: impl AsFd) -> Result<WriteLife> {
    let mut hint = 0_u64;
    // SAFETY: the command writes one u64.
    unsafe { by_record(fd, uapi::F_GET_RW_HINT as c_uint, &mut hint) }.unit()?;
    Ok(WriteLife(hint))
}

/// Sets the hint of a file. See F_SET_RW_HINT in fcntl(2).
#[inline]
pub fn fcntl_set_rw_hint(fd: impl AsFd, hint: WriteLife) -> Result<()> {
    let mut hint = hint.0;
    // SAFETY: the command reads one u64.
    unsafe { by_record(fd, uapi::F_SET_RW_HINT as c_uint, &mut hint) }.unit()
}

/// Sets or clears `O_NONBLOCK` of the open file, which others may share. See fcntl(2).
#[doc(alias = "SetNonblock")]
#[inline]
pub fn set_nonblocking(fd: impl AsFd, nonblocking: bool) -> Result<()> {
    let fd: BorrowedFd<'_> = fd.as_fd();
    let old = fcntl_getfl(fd)?;
    let new = if nonblocking {
        old | OFlags::NONBLOCK
    } else {
        old - OFlags::NONBLOCK
    };
    if new == old {
        return Ok(());
    }
    fcntl_setfl(fd, new)
}
