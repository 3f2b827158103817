//! Files and directories.
//!
//! Functions with a directory argument look a relative path up from there; [`CWD`] is the current
//! one. An empty path with `AtFlags::EMPTY_PATH` is the descriptor itself.
//!
//! ```
//! use ksys::fs::{self, FileType, Mode, OFlags};
//!
//! let file = fs::open(c"/proc/self/exe", OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?;
//! assert_eq!(fs::fstat(&file)?.kind, FileType::REG);
//! # Ok::<(), ksys::Errno>(())
//! ```

mod at;
mod dir;
pub mod fanotify;
mod file;
mod handle;
pub mod inotify;
pub mod quota;
mod stat;
mod statfs;
mod xattr;

pub use at::*;
pub use dir::*;
pub use file::*;
pub use handle::*;
pub use stat::*;
pub use statfs::*;
pub use xattr::*;

pub use crate::fd::CWD;

use crate::fd::{AsFd, OwnedFd, int};
use crate::flags::flags;
use crate::raw::portable;
use crate::{Result, path, uapi};
use core::ffi::{CStr, c_int};

flags! {
    /// How a file is opened.
    #[doc(alias = "OFlag")]
    pub struct OFlags: c_int {
        RDONLY = O_RDONLY;
        WRONLY = O_WRONLY;
        RDWR = O_RDWR;
        /// The bits of the three above; both together open for ioctl(2) only.
        ACCMODE = O_ACCMODE;
        CREAT = O_CREAT;
        EXCL = O_EXCL;
        NOCTTY = O_NOCTTY;
        TRUNC = O_TRUNC;
        APPEND = O_APPEND;
        NONBLOCK = O_NONBLOCK;
        DSYNC = O_DSYNC;
        /// `O_ASYNC` of open(2): signals when the file is ready.
        ASYNC = FASYNC;
        DIRECT = O_DIRECT;
        LARGEFILE = O_LARGEFILE;
        DIRECTORY = O_DIRECTORY;
        NOFOLLOW = O_NOFOLLOW;
        NOATIME = O_NOATIME;
        CLOEXEC = O_CLOEXEC;
        SYNC = O_SYNC;
        PATH = O_PATH;
        TMPFILE = O_TMPFILE;
        EMPTYPATH = O_EMPTYPATH;
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

    /// How a path is looked up, and what a call does with what it finds.
    pub struct AtFlags: c_int {
        SYMLINK_NOFOLLOW = AT_SYMLINK_NOFOLLOW;
        SYMLINK_FOLLOW = AT_SYMLINK_FOLLOW;
        REMOVEDIR = AT_REMOVEDIR;
        /// Has the same bit as `REMOVEDIR`.
        EACCESS = AT_EACCESS;
        NO_AUTOMOUNT = AT_NO_AUTOMOUNT;
        EMPTY_PATH = AT_EMPTY_PATH;
        RECURSIVE = AT_RECURSIVE;
        EXECVE_CHECK = AT_EXECVE_CHECK;
        STATX_SYNC_TYPE = AT_STATX_SYNC_TYPE;
        STATX_SYNC_AS_STAT = AT_STATX_SYNC_AS_STAT;
        STATX_FORCE_SYNC = AT_STATX_FORCE_SYNC;
        STATX_DONT_SYNC = AT_STATX_DONT_SYNC;
    }

    /// What [`openat2`] must not do on the way to the file.
    pub struct ResolveFlags: u64 {
        NO_XDEV = RESOLVE_NO_XDEV;
        NO_MAGICLINKS = RESOLVE_NO_MAGICLINKS;
        NO_SYMLINKS = RESOLVE_NO_SYMLINKS;
        BENEATH = RESOLVE_BENEATH;
        IN_ROOT = RESOLVE_IN_ROOT;
        CACHED = RESOLVE_CACHED;
    }

    /// How [`openat2`] opens a file: [`OFlags`], and what has no room there.
    pub struct Openat2Flags: u64 {
        /// Opens nothing but a regular file, else `EFTYPE`.
        REGULAR = OPENAT2_REGULAR;
    }
}

impl From<OFlags> for Openat2Flags {
    #[inline]
    fn from(flags: OFlags) -> Self {
        Self::from_bits_retain(flags.bits().cast_unsigned().into())
    }
}

/// Calls `call` with two paths.
#[inline]
fn with_both<T>(
    a: impl path::Arg,
    b: impl path::Arg,
    call: impl FnOnce(&CStr, &CStr) -> Result<T>,
) -> Result<T> {
    a.with(|a| b.with(|b| call(a, b)))
}

/// Opens `path`. See open(2).
#[doc(alias = "shm_open")]
#[inline]
pub fn open(path: impl path::Arg, flags: OFlags, mode: Mode) -> Result<OwnedFd> {
    openat(CWD, path, flags, mode)
}

/// What openat(2) needs for files of any size; kernels of 64 bits add it themselves.
const LARGE: OFlags = if usize::BITS == 32 {
    OFlags::LARGEFILE
} else {
    OFlags::empty()
};

/// Opens `path`, looked up from the directory `dir`.
///
/// Files of any size are opened, also without `O_LARGEFILE`. See openat(2).
#[inline]
pub fn openat(dir: impl AsFd, path: impl path::Arg, flags: OFlags, mode: Mode) -> Result<OwnedFd> {
    let (at, flags) = (int(&dir), flags.union(LARGE).bits());
    path.with(move |path| {
        // SAFETY: the kernel reads the string.
        let ret = unsafe { portable::openat(at, path.as_ptr(), flags, mode.bits()) };
        // SAFETY: openat returns a new descriptor.
        unsafe { ret.fd() }
    })
}

/// Opens `path`, and refuses flags that it does not know and what `resolve` forbids on the way.
///
/// Files of any size are opened. `mode` must be empty unless the file may be made (`EINVAL`). A
/// lookup that leaves the tree is `EXDEV`, a forbidden link `ELOOP`; `EAGAIN` asks to try again.
/// See openat2(2).
#[inline]
pub fn openat2(
    dir: impl AsFd,
    path: impl path::Arg,
    flags: impl Into<Openat2Flags>,
    mode: Mode,
    resolve: ResolveFlags,
) -> Result<OwnedFd> {
    let mut flags = flags.into();
    if !flags.contains(OFlags::PATH.into()) {
        flags |= OFlags::LARGEFILE.into();
    }
    let mut how = uapi::open_how {
        flags: flags.bits(),
        mode: mode.bits().into(),
        resolve: resolve.bits(),
    };
    path.with(|path| {
        // SAFETY: the kernel reads the string and one record.
        let ret =
            unsafe { portable::openat2(int(&dir), path.as_ptr(), &mut how, size_of_val(&how)) };
        // SAFETY: openat2 returns a new descriptor.
        unsafe { ret.fd() }
    })
}

/// Makes the file at `path`, or empties it, and opens it for writing. See creat(2).
#[inline]
pub fn creat(path: impl path::Arg, mode: Mode) -> Result<OwnedFd> {
    let flags = OFlags::CREAT | OFlags::WRONLY | OFlags::TRUNC;
    openat(CWD, path, flags, mode)
}
