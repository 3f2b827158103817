//! inotify: what happens to files and in directories.
//!
//! ```
//! use ksys::fs::inotify::{self, InitFlags, WatchMask};
//!
//! # let folder = std::env::temp_dir().join(format!("ksys-inotify-{}", std::process::id()));
//! # std::fs::create_dir(&folder).unwrap();
//! let inotify = inotify::init(InitFlags::CLOEXEC)?;
//! let watch = inotify::add_watch(&inotify, &*folder, WatchMask::DELETE_SELF)?;
//! std::fs::remove_dir(&folder).unwrap();
//!
//! let mut buffer = [0; 4096];
//! let event = inotify::read(&inotify, &mut buffer)?.next().unwrap();
//! assert_eq!((event.watch, event.mask), (watch, WatchMask::DELETE_SELF));
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::fd::{AsFd, OwnedFd, int};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Errno, Result, io, path, uapi};
use core::ffi::{CStr, c_int};
use core::iter::FusedIterator;
use core::mem::offset_of;

flags! {
    /// How [`init`] makes an instance.
    pub struct InitFlags: c_int {
        CLOEXEC = IN_CLOEXEC;
        NONBLOCK = IN_NONBLOCK;
    }

    /// What is watched for, how, and what has happened.
    pub struct WatchMask: u32 {
        ACCESS = IN_ACCESS;
        MODIFY = IN_MODIFY;
        ATTRIB = IN_ATTRIB;
        CLOSE_WRITE = IN_CLOSE_WRITE;
        CLOSE_NOWRITE = IN_CLOSE_NOWRITE;
        OPEN = IN_OPEN;
        MOVED_FROM = IN_MOVED_FROM;
        MOVED_TO = IN_MOVED_TO;
        CREATE = IN_CREATE;
        DELETE = IN_DELETE;
        DELETE_SELF = IN_DELETE_SELF;
        MOVE_SELF = IN_MOVE_SELF;
        CLOSE = IN_CLOSE;
        MOVE = IN_MOVE;
        ALL_EVENTS = IN_ALL_EVENTS;
        /// The file system was unmounted; only of an event.
        UNMOUNT = IN_UNMOUNT;
        /// Events were lost; only of an event, which has no watch.
        Q_OVERFLOW = IN_Q_OVERFLOW;
        /// The watch is gone; only of an event.
        IGNORED = IN_IGNORED;
        /// It happened to a directory; only of an event.
        ISDIR = IN_ISDIR;
        ONLYDIR = IN_ONLYDIR;
        DONT_FOLLOW = IN_DONT_FOLLOW;
        EXCL_UNLINK = IN_EXCL_UNLINK;
        MASK_CREATE = IN_MASK_CREATE;
        MASK_ADD = IN_MASK_ADD;
        ONESHOT = IN_ONESHOT;
    }
}

/// A watch, by its number in its instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Watch(pub i32);

/// Makes an instance; `EMFILE` if the user has too many. See inotify_init1(2).
#[doc(alias("InotifyInit", "InotifyInit1"))]
#[inline]
pub fn init(flags: InitFlags) -> Result<OwnedFd> {
    // SAFETY: no pointers.
    let ret = unsafe { portable::inotify_init1(flags.bits()) };
    // SAFETY: the descriptor is new.
    unsafe { ret.fd() }
}

/// Watches the file or directory at `path`; the watch it has already, if any, is changed.
///
/// `ENOSPC` if the user has too many. See inotify_add_watch(2).
#[doc(alias = "InotifyAddWatch")]
#[inline]
pub fn add_watch(inotify: impl AsFd, path: impl path::Arg, mask: WatchMask) -> Result<Watch> {
    path.with(|path| {
        // SAFETY: the kernel reads the string.
        unsafe { portable::inotify_add_watch(int(&inotify), path.as_ptr(), mask.bits()) }
            .i32()
            .map(Watch)
    })
}

/// Ends a watch; an `IGNORED` event follows. See inotify_rm_watch(2).
#[doc(alias("InotifyRmWatch", "remove_watch"))]
#[inline]
pub fn rm_watch(inotify: impl AsFd, watch: Watch) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::inotify_rm_watch(int(&inotify), watch.0) }.unit()
}

/// Reads events into `buf`, and waits for one unless the instance is `NONBLOCK` (`EAGAIN`).
///
/// `EINVAL` if `buf` has no room for the next one: 272 bytes are enough for any. See inotify(7).
#[doc(alias = "read_events")]
#[inline]
pub fn read(inotify: impl AsFd, buf: &mut [u8]) -> Result<Events<'_>> {
    let n = io::read(inotify, buf)?;
    buf.get(..n).map(Events::new).ok_or(Errno::EIO)
}

/// What has happened.
#[doc(alias = "InotifyEvent")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'b> {
    /// The watch that saw it; -1 for `Q_OVERFLOW`.
    pub watch: Watch,
    /// What it is.
    pub mask: WatchMask,
    /// Is the same, and not 0, in the two events of one move.
    pub cookie: u32,
    /// The name in the directory that is watched, if that is where it happened.
    pub name: Option<&'b CStr>,
}

/// The events in a buffer that [`read`] filled.
///
/// Whatever the bytes are, it ends before the first event that is not whole.
#[doc(alias = "SizeofInotifyEvent")]
#[derive(Clone, Debug)]
pub struct Events<'b>(&'b [u8]);

impl<'b> Events<'b> {
    /// Reads events from bytes that the kernel wrote.
    #[inline]
    pub const fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }
}

/// The event that `bytes` begin with, and what is behind it.
#[inline]
fn parse(bytes: &[u8]) -> Option<(Event<'_>, &[u8])> {
    let (header, rest) = bytes.split_at_checked(size_of::<uapi::inotify_event>())?;
    let word = |at: usize| {
        header[at..]
            .first_chunk()
            .map(|bytes| u32::from_ne_bytes(*bytes))
    };
    let len = word(offset_of!(uapi::inotify_event, len))?;
    let (name, rest) = rest.split_at_checked(len as usize)?;
    let event = Event {
        watch: Watch(word(offset_of!(uapi::inotify_event, wd))?.cast_signed()),
        mask: WatchMask::from_bits_retain(word(offset_of!(uapi::inotify_event, mask))?),
        cookie: word(offset_of!(uapi::inotify_event, cookie))?,
        name: match name {
            [] => None,
            name => Some(CStr::from_bytes_until_nul(name).ok()?),
        },
    };
    Some((event, rest))
}

impl<'b> Iterator for Events<'b> {
    type Item = Event<'b>;

    #[inline]
    fn next(&mut self) -> Option<Event<'b>> {
        let parsed = parse(self.0);
        self.0 = parsed.map_or(&[], |(_, rest)| rest);
        parsed.map(|(event, _)| event)
    }
}

impl FusedIterator for Events<'_> {}
