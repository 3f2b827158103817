//! fanotify: what happens to files, in directories or on whole file systems, and asking first.
//!
//! An instance without CAP_SYS_ADMIN must report handles (`REPORT_FID`) and sees no processes.
//!
//! ```no_run
//! use ksys::fs::fanotify::{self, EventMask, InitFlags, MarkFlags};
//! use ksys::fs::{CWD, OFlags};
//!
//! let fanotify = fanotify::init(InitFlags::CLOEXEC | InitFlags::REPORT_FID, OFlags::RDONLY)?;
//! fanotify::mark(&fanotify, MarkFlags::ADD, EventMask::CREATE | EventMask::ONDIR, CWD, c".")?;
//! let mut buffer = [0; 4096];
//! for event in fanotify::read(&fanotify, &mut buffer)? {
//!     println!("{event:?}");
//! }
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, int};
use crate::flags::flags;
use crate::fs::{FileHandle, OFlags};
use crate::raw::portable;
use crate::{Errno, Result, io, path, uapi};
use core::ffi::{CStr, c_char, c_int, c_uint};
use core::iter::FusedIterator;
use core::mem::offset_of;
use core::ptr;

flags! {
    /// How [`init`] makes an instance: who is asked first, and what events report.
    pub struct InitFlags: c_uint {
        CLOEXEC = FAN_CLOEXEC;
        NONBLOCK = FAN_NONBLOCK;
        CLASS_NOTIF = FAN_CLASS_NOTIF;
        CLASS_CONTENT = FAN_CLASS_CONTENT;
        CLASS_PRE_CONTENT = FAN_CLASS_PRE_CONTENT;
        UNLIMITED_QUEUE = FAN_UNLIMITED_QUEUE;
        UNLIMITED_MARKS = FAN_UNLIMITED_MARKS;
        ENABLE_AUDIT = FAN_ENABLE_AUDIT;
        REPORT_PIDFD = FAN_REPORT_PIDFD;
        REPORT_TID = FAN_REPORT_TID;
        REPORT_FID = FAN_REPORT_FID;
        REPORT_DIR_FID = FAN_REPORT_DIR_FID;
        REPORT_NAME = FAN_REPORT_NAME;
        REPORT_TARGET_FID = FAN_REPORT_TARGET_FID;
        REPORT_FD_ERROR = FAN_REPORT_FD_ERROR;
        REPORT_MNT = FAN_REPORT_MNT;
        REPORT_DFID_NAME = FAN_REPORT_DFID_NAME;
        REPORT_DFID_NAME_TARGET = FAN_REPORT_DFID_NAME_TARGET;
    }

    /// What [`mark`] does, and to what.
    pub struct MarkFlags: c_uint {
        ADD = FAN_MARK_ADD;
        REMOVE = FAN_MARK_REMOVE;
        FLUSH = FAN_MARK_FLUSH;
        DONT_FOLLOW = FAN_MARK_DONT_FOLLOW;
        ONLYDIR = FAN_MARK_ONLYDIR;
        INODE = FAN_MARK_INODE;
        MOUNT = FAN_MARK_MOUNT;
        FILESYSTEM = FAN_MARK_FILESYSTEM;
        MNTNS = FAN_MARK_MNTNS;
        IGNORED_MASK = FAN_MARK_IGNORED_MASK;
        IGNORED_SURV_MODIFY = FAN_MARK_IGNORED_SURV_MODIFY;
        EVICTABLE = FAN_MARK_EVICTABLE;
        IGNORE = FAN_MARK_IGNORE;
        IGNORE_SURV = FAN_MARK_IGNORE_SURV;
    }

    /// What is watched for, and what has happened.
    pub struct EventMask: u64 {
        ACCESS = FAN_ACCESS;
        MODIFY = FAN_MODIFY;
        ATTRIB = FAN_ATTRIB;
        CLOSE_WRITE = FAN_CLOSE_WRITE;
        CLOSE_NOWRITE = FAN_CLOSE_NOWRITE;
        OPEN = FAN_OPEN;
        MOVED_FROM = FAN_MOVED_FROM;
        MOVED_TO = FAN_MOVED_TO;
        CREATE = FAN_CREATE;
        DELETE = FAN_DELETE;
        DELETE_SELF = FAN_DELETE_SELF;
        MOVE_SELF = FAN_MOVE_SELF;
        OPEN_EXEC = FAN_OPEN_EXEC;
        /// Events were lost; only of an event.
        Q_OVERFLOW = FAN_Q_OVERFLOW;
        FS_ERROR = FAN_FS_ERROR;
        OPEN_PERM = FAN_OPEN_PERM;
        ACCESS_PERM = FAN_ACCESS_PERM;
        OPEN_EXEC_PERM = FAN_OPEN_EXEC_PERM;
        PRE_ACCESS = FAN_PRE_ACCESS;
        MNT_ATTACH = FAN_MNT_ATTACH;
        MNT_DETACH = FAN_MNT_DETACH;
        EVENT_ON_CHILD = FAN_EVENT_ON_CHILD;
        RENAME = FAN_RENAME;
        ONDIR = FAN_ONDIR;
        CLOSE = FAN_CLOSE;
        MOVE = FAN_MOVE;
    }
}

/// An instance: a descriptor whose reads make descriptors.
#[derive(Debug)]
#[repr(transparent)]
pub struct Fanotify(OwnedFd);

impl Fanotify {
    /// Makes an instance of its descriptor.
    ///
    /// # Safety
    ///
    /// It must be one: [`read`] believes the numbers of descriptors that it reads.
    #[inline]
    pub const unsafe fn from_fd(fd: OwnedFd) -> Self {
        Self(fd)
    }
}

impl AsFd for Fanotify {
    #[inline]
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl From<Fanotify> for OwnedFd {
    #[inline]
    fn from(fanotify: Fanotify) -> Self {
        fanotify.0
    }
}

/// Makes an instance; the files of its events are opened with `event_flags`.
///
/// See fanotify_init(2).
#[doc(alias = "fanotify_init")]
#[inline]
pub fn init(flags: InitFlags, event_flags: OFlags) -> Result<Fanotify> {
    let event_flags = event_flags.union(OFlags::LARGEFILE).bits().cast_unsigned();
    // SAFETY: no pointers.
    let ret = unsafe { portable::fanotify_init(flags.bits(), event_flags) };
    // SAFETY: the descriptor is new.
    unsafe { ret.fd() }.map(Fanotify)
}

/// Adds to or removes from what is watched of the file at `path`, looked up from `dir`.
///
/// See fanotify_mark(2).
#[doc(alias = "fanotify_mark")]
#[inline]
pub fn mark(
    fanotify: &Fanotify,
    flags: MarkFlags,
    mask: EventMask,
    dir: impl AsFd,
    path: impl path::Arg,
) -> Result<()> {
    path.with(|path| {
        // SAFETY: it is a C string.
        unsafe { mark_at(fanotify, flags, mask, dir, path.as_ptr()) }
    })
}

/// Adds to or removes from what is watched of an open file. See fanotify_mark(2).
#[inline]
pub fn mark_fd(
    fanotify: &Fanotify,
    flags: MarkFlags,
    mask: EventMask,
    fd: impl AsFd,
) -> Result<()> {
    // SAFETY: null is the descriptor itself.
    unsafe { mark_at(fanotify, flags, mask, fd, ptr::null()) }
}

/// # Safety
///
/// `path` must be null or a C string.
#[inline]
unsafe fn mark_at(
    fanotify: &Fanotify,
    flags: MarkFlags,
    mask: EventMask,
    dir: impl AsFd,
    path: *const c_char,
) -> Result<()> {
    let (fanotify, dir) = (int(fanotify), int(&dir));
    // SAFETY: the kernel reads what the caller says of `path`.
    unsafe { portable::fanotify_mark(fanotify, flags.bits(), mask.bits(), dir, path) }.unit()
}

/// Reads events into `buf`, and waits for one unless the instance is `NONBLOCK` (`EAGAIN`).
///
/// `EINVAL` if `buf` has no room for the next one. See fanotify(7).
#[inline]
pub fn read<'b>(fanotify: &Fanotify, buf: &'b mut [u8]) -> Result<Events<'b>> {
    let n = io::read(fanotify, buf)?;
    let filled = buf.get(..n).ok_or(Errno::EIO)?;
    // SAFETY: it is an instance: the kernel has just made these descriptors.
    Ok(unsafe { Events::new(filled) })
}

/// What a listener answers to an event that ends in `_PERM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Response(pub u32);

impl Response {
    /// Lets it happen.
    pub const ALLOW: Self = Self(uapi::FAN_ALLOW as u32);
    /// Lets it fail with `EPERM`.
    pub const DENY: Self = Self(uapi::FAN_DENY as u32);

    /// Lets it fail with `errno`: one of `EPERM`, `EIO`, `EBUSY`, `ETXTBSY`, `EAGAIN`, `ENOSPC`,
    /// `EDQUOT`, and only for `PRE_ACCESS`.
    #[inline]
    pub const fn deny_with(errno: Errno) -> Self {
        let errno = errno.raw_os_error() as u32 & uapi::FAN_ERRNO_MASK as u32;
        Self(Self::DENY.0 | errno << uapi::FAN_ERRNO_SHIFT)
    }

    /// Writes it to the audit log too; the instance must have `ENABLE_AUDIT`.
    #[inline]
    pub const fn audited(self) -> Self {
        Self(self.0 | uapi::FAN_AUDIT as u32)
    }
}

/// Answers the event that carries `file`: whoever caused it goes on.
///
/// `ENOENT` if there is no such event. See fanotify(7).
#[inline]
pub fn respond(fanotify: &Fanotify, file: impl AsFd, response: Response) -> Result<()> {
    let mut record = [0; size_of::<uapi::fanotify_response>()];
    let fd = file.as_fd().as_raw_fd().to_ne_bytes();
    record[offset_of!(uapi::fanotify_response, fd)..][..4].copy_from_slice(&fd);
    let response = response.0.to_ne_bytes();
    record[offset_of!(uapi::fanotify_response, response)..][..4].copy_from_slice(&response);
    io::write(fanotify, &record).map(drop)
}

/// Something more that an event tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Info<'b> {
    /// The file itself.
    Fid(Fid<'b>),
    /// The directory that it happened in.
    DirFid(Fid<'b>),
    /// The directory and the name that it happened to.
    DirFidName(Fid<'b>),
    /// The directory and the name that a file was moved from.
    OldDirFidName(Fid<'b>),
    /// The directory and the name that a file was moved to.
    NewDirFidName(Fid<'b>),
    /// The process, by the number of a descriptor, which is [`Event::pidfd`]; negative if it is
    /// gone or could not be opened.
    Pidfd(c_int),
    /// An error of the file system, and how many there were since the last event.
    Error {
        /// Which; the first one.
        errno: Option<Errno>,
        /// How many.
        count: u32,
    },
    /// The bytes that are about to be used.
    Range {
        /// The first.
        offset: u64,
        /// How many.
        count: u64,
    },
    /// The mount, by the number that is never used again.
    Mount(u64),
    /// A record of a kind that this version does not know.
    Other {
        /// Its kind.
        kind: u8,
        /// What is behind its header.
        bytes: &'b [u8],
    },
}

/// A file as its file system knows it, and a name in it if it is a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fid<'b> {
    /// The file system's number, as statfs(2) tells it.
    pub fsid: [i32; 2],
    /// The file's handle.
    pub handle: FileHandle,
    /// The name; "." if it happened to the directory itself.
    pub name: Option<&'b CStr>,
}

#[inline]
fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(*bytes.get(at..)?.first_chunk()?))
}

#[inline]
fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_ne_bytes(*bytes.get(at..)?.first_chunk()?))
}

#[inline]
fn fid(record: &[u8]) -> Option<Fid<'_>> {
    let fsid = offset_of!(uapi::fanotify_event_info_fid, fsid);
    let handle = record.get(offset_of!(uapi::fanotify_event_info_fid, handle)..)?;
    let len = u32_at(handle, offset_of!(uapi::file_handle, handle_bytes))?;
    let kind = u32_at(handle, offset_of!(uapi::file_handle, handle_type))?;
    let rest = handle.get(offset_of!(uapi::file_handle, f_handle)..)?;
    let (handle, name) = rest.split_at_checked(len as usize)?;
    Some(Fid {
        fsid: [
            u32_at(record, fsid)?.cast_signed(),
            u32_at(record, fsid + 4)?.cast_signed(),
        ],
        handle: FileHandle::new(kind.cast_signed(), handle)?,
        name: CStr::from_bytes_until_nul(name).ok(),
    })
}

/// The record that `bytes` begin with, and what is behind it.
#[inline]
fn parse_info(bytes: &[u8]) -> Option<(Info<'_>, &[u8])> {
    let header = size_of::<uapi::fanotify_event_info_header>();
    let kind = *bytes.get(offset_of!(uapi::fanotify_event_info_header, info_type))?;
    let len = bytes.get(offset_of!(uapi::fanotify_event_info_header, len)..)?;
    let len = u16::from_ne_bytes(*len.first_chunk()?);
    let (record, rest) = bytes.split_at_checked(len.into())?;
    let body = record.get(header..)?;
    let info = match u32::from(kind) {
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_FID as u32 => Info::Fid(fid(record)?),
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_DFID as u32 => Info::DirFid(fid(record)?),
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_DFID_NAME as u32 => {
            Info::DirFidName(fid(record)?)
        }
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_OLD_DFID_NAME as u32 => {
            Info::OldDirFidName(fid(record)?)
        }
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_NEW_DFID_NAME as u32 => {
            Info::NewDirFidName(fid(record)?)
        }
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_PIDFD as u32 => {
            let at = offset_of!(uapi::fanotify_event_info_pidfd, pidfd);
            Info::Pidfd(u32_at(record, at)?.cast_signed())
        }
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_ERROR as u32 => {
            let at = offset_of!(uapi::fanotify_event_info_error, error);
            let count = offset_of!(uapi::fanotify_event_info_error, error_count);
            Info::Error {
                errno: Errno::from_raw_os_error(u32_at(record, at)?.cast_signed()),
                count: u32_at(record, count)?,
            }
        }
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_RANGE as u32 => Info::Range {
            offset: u64_at(record, offset_of!(uapi::fanotify_event_info_range, offset))?,
            count: u64_at(record, offset_of!(uapi::fanotify_event_info_range, count))?,
        },
        kind if kind == uapi::FAN_EVENT_INFO_TYPE_MNT as u32 => {
            let at = offset_of!(uapi::fanotify_event_info_mnt, mnt_id);
            Info::Mount(u64_at(record, at)?)
        }
        _ => Info::Other { kind, bytes: body },
    };
    Some((info, rest))
}

/// What more an event tells; it ends before the first record that is not whole.
#[derive(Clone, Debug)]
pub struct Infos<'b>(&'b [u8]);

impl<'b> Iterator for Infos<'b> {
    type Item = Info<'b>;

    #[inline]
    fn next(&mut self) -> Option<Info<'b>> {
        let parsed = parse_info(self.0);
        self.0 = parsed.map_or(&[], |(_, rest)| rest);
        parsed.map(|(info, _)| info)
    }
}

impl FusedIterator for Infos<'_> {}

/// An event as the kernel wrote it, with the numbers of descriptors that nothing owns.
#[derive(Clone, Debug)]
pub struct Record<'b> {
    /// What has happened.
    pub mask: EventMask,
    /// The file's descriptor; negative if there is none.
    pub fd: c_int,
    /// The process that did it, or with `REPORT_TID` the thread; 0 if it may not be known.
    pub pid: c_int,
    /// What more there is to tell.
    pub infos: Infos<'b>,
}

/// The events in a buffer, without taking their descriptors.
///
/// Whatever the bytes are, it ends before the first event that is not whole.
#[derive(Clone, Debug)]
pub struct Records<'b>(&'b [u8]);

impl<'b> Records<'b> {
    /// Reads events from bytes that the kernel wrote.
    #[inline]
    pub const fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }
}

/// The event that `bytes` begin with, and what is behind it.
#[inline]
fn parse(bytes: &[u8]) -> Option<(Record<'_>, &[u8])> {
    let len = u32_at(bytes, offset_of!(uapi::fanotify_event_metadata, event_len))?;
    let (event, rest) = bytes.split_at_checked(len as usize)?;
    let version = *event.get(offset_of!(uapi::fanotify_event_metadata, vers))?;
    if u32::from(version) != uapi::FANOTIFY_METADATA_VERSION as u32 {
        return None;
    }
    let header = event.get(offset_of!(uapi::fanotify_event_metadata, metadata_len)..)?;
    let header = u16::from_ne_bytes(*header.first_chunk()?).into();
    let mask = u64_at(event, offset_of!(uapi::fanotify_event_metadata, mask))?;
    let record = Record {
        mask: EventMask::from_bits_retain(mask),
        fd: u32_at(event, offset_of!(uapi::fanotify_event_metadata, fd))?.cast_signed(),
        pid: u32_at(event, offset_of!(uapi::fanotify_event_metadata, pid))?.cast_signed(),
        infos: Infos(event.get(header..)?),
    };
    Some((record, rest))
}

impl<'b> Iterator for Records<'b> {
    type Item = Record<'b>;

    #[inline]
    fn next(&mut self) -> Option<Record<'b>> {
        match parse(self.0) {
            Some((record, rest)) => {
                self.0 = rest;
                Some(record)
            }
            None => {
                self.0 = &[];
                None
            }
        }
    }
}

impl FusedIterator for Records<'_> {}

/// An event, with its descriptors.
#[derive(Debug)]
pub struct Event<'b> {
    /// What has happened.
    pub mask: EventMask,
    /// The file, if the event reports it so; with `REPORT_FD_ERROR` why it could not be opened.
    pub fd: Result<Option<OwnedFd>>,
    /// The process that did it, or with `REPORT_TID` the thread; 0 if it may not be known.
    pub pid: c_int,
    /// The process, with `REPORT_PIDFD`, unless it is gone.
    pub pidfd: Option<OwnedFd>,
    /// What more there is to tell.
    pub infos: Infos<'b>,
}

/// The events that [`read`] has read; the descriptors of those that are not taken are closed.
#[derive(Debug)]
pub struct Events<'b>(Records<'b>);

impl<'b> Events<'b> {
    /// Takes the events, with their descriptors, from bytes that the kernel wrote.
    ///
    /// # Safety
    ///
    /// Nothing else may own these descriptors: the bytes must come from an instance, once.
    #[inline]
    pub const unsafe fn new(bytes: &'b [u8]) -> Self {
        Self(Records::new(bytes))
    }
}

/// # Safety
///
/// `fd` must be negative or new.
#[inline]
unsafe fn own(fd: c_int) -> Option<OwnedFd> {
    // SAFETY: the caller says that it is new.
    (fd >= 0).then(|| unsafe { OwnedFd::from_raw_fd(fd) })
}

impl<'b> Iterator for Events<'b> {
    type Item = Event<'b>;

    #[inline]
    fn next(&mut self) -> Option<Event<'b>> {
        let record = self.0.next()?;
        let pidfd = record.infos.clone().find_map(|info| match info {
            Info::Pidfd(fd) => Some(fd),
            _ => None,
        });
        let no_fd = uapi::FAN_NOFD as c_int;
        Some(Event {
            mask: record.mask,
            fd: match Errno::from_raw_os_error(record.fd.wrapping_neg()) {
                Some(errno) if record.fd < 0 && record.fd != no_fd => Err(errno),
                // SAFETY: who made `self` says that it is new.
                _ => Ok(unsafe { own(record.fd) }),
            },
            pid: record.pid,
            // SAFETY: as above.
            pidfd: pidfd.and_then(|fd| unsafe { own(fd) }),
            infos: record.infos,
        })
    }
}

impl FusedIterator for Events<'_> {}

impl Drop for Events<'_> {
    #[inline]
    fn drop(&mut self) {
        self.for_each(drop);
    }
}
