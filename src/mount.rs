//! The file systems that make up the tree of names.
//!
//! What a mount changes is seen by the whole mount namespace, and it takes CAP_SYS_ADMIN there: a
//! program that wants mounts of its own unshares first.
//!
//! ```no_run
//! use ksys::mount::{self, MountFlags};
//! use ksys::process::CloneFlags;
//! use ksys::thread;
//!
//! // SAFETY: no memory and no descriptor table is unshared.
//! unsafe { thread::unshare(CloneFlags::NEWNS) }?;
//! mount::mount_change(c"/", MountFlags::PRIVATE | MountFlags::REC)?;
//! let flags = MountFlags::NOSUID | MountFlags::NODEV;
//! mount::mount(c"tmpfs", c"/tmp", c"tmpfs", flags, Some(c"size=64m"))?;
//! # Ok::<(), ksys::Errno>(())
//! ```

use crate::Result;
use crate::flags::flags;
use crate::path::Arg;
use crate::raw::portable;
use core::ffi::{CStr, c_char, c_int, c_ulong};
use core::ptr;

flags! {
    /// What [`mount`] does, and how what it mounts behaves.
    #[doc(alias = "MsFlags")]
    pub struct MountFlags: c_ulong {
        RDONLY = MS_RDONLY;
        NOSUID = MS_NOSUID;
        NODEV = MS_NODEV;
        NOEXEC = MS_NOEXEC;
        SYNCHRONOUS = MS_SYNCHRONOUS;
        REMOUNT = MS_REMOUNT;
        MANDLOCK = MS_MANDLOCK;
        DIRSYNC = MS_DIRSYNC;
        NOSYMFOLLOW = MS_NOSYMFOLLOW;
        NOATIME = MS_NOATIME;
        NODIRATIME = MS_NODIRATIME;
        BIND = MS_BIND;
        MOVE = MS_MOVE;
        REC = MS_REC;
        SILENT = MS_SILENT;
        POSIXACL = MS_POSIXACL;
        UNBINDABLE = MS_UNBINDABLE;
        PRIVATE = MS_PRIVATE;
        SLAVE = MS_SLAVE;
        SHARED = MS_SHARED;
        RELATIME = MS_RELATIME;
        I_VERSION = MS_I_VERSION;
        STRICTATIME = MS_STRICTATIME;
        LAZYTIME = MS_LAZYTIME;
    }

    /// How [`umount2`] unmounts.
    #[doc(alias = "MntFlags")]
    pub struct UmountFlags: c_int {
        /// Gives up what is under way; only some file systems can.
        FORCE = MNT_FORCE;
        /// Takes it out of the tree now and off the system when nobody uses it.
        DETACH = MNT_DETACH;
        /// Marks it, and unmounts it if it was marked and unused since (`EAGAIN` the first time).
        EXPIRE = MNT_EXPIRE;
        NOFOLLOW = UMOUNT_NOFOLLOW;
    }
}

/// Mounts `source`, a device or whatever `fstype` takes for one, at `target`.
///
/// `data` is for the file system, such as `c"size=1m"`. Needs CAP_SYS_ADMIN over the mount
/// namespace, as do all changes here. See mount(2).
#[inline]
pub fn mount(
    source: impl Arg,
    target: impl Arg,
    fstype: &CStr,
    flags: MountFlags,
    data: Option<&CStr>,
) -> Result<()> {
    source.with(|source| target.with(|target| call(source, target, fstype.as_ptr(), flags, data)))
}

/// Mounts the directory or file `source` also at `target`, with `REC` all that is below it.
///
/// Other flags than `REC` have no effect before a [`mount_remount`] with `BIND`. See mount(2).
#[doc(alias = "mount_bind_recursive")]
#[inline]
pub fn mount_bind(source: impl Arg, target: impl Arg, flags: MountFlags) -> Result<()> {
    let flags = flags | MountFlags::BIND;
    source.with(|source| target.with(|target| call(source, target, ptr::null(), flags, None)))
}

/// Moves the mount at `source` to `target`. See mount(2).
#[inline]
pub fn mount_move(source: impl Arg, target: impl Arg) -> Result<()> {
    let flags = MountFlags::MOVE;
    source.with(|source| target.with(|target| call(source, target, ptr::null(), flags, None)))
}

/// Changes the flags and data of the mount at `target`; with `BIND`, the flags of this mount only.
///
/// Flags that are not given again are lost. See mount(2).
#[inline]
pub fn mount_remount(target: impl Arg, flags: MountFlags, data: Option<&CStr>) -> Result<()> {
    let flags = flags | MountFlags::REMOUNT;
    target.with(|target| call(c"", target, ptr::null(), flags, data))
}

/// Changes what the mount at `target` shares with its peers: `SHARED`, `PRIVATE`, `SLAVE` or
/// `UNBINDABLE`, with `REC` also of all below it. See mount(2).
#[inline]
pub fn mount_change(target: impl Arg, propagation: MountFlags) -> Result<()> {
    target.with(|target| call(c"", target, ptr::null(), propagation, None))
}

#[inline]
fn call(
    source: &CStr,
    target: &CStr,
    fstype: *const c_char,
    flags: MountFlags,
    data: Option<&CStr>,
) -> Result<()> {
    let data = data.map_or(ptr::null(), CStr::as_ptr);
    // SAFETY: the kernel reads up to four C strings, of which two may be null.
    unsafe {
        portable::mount(
            source.as_ptr().cast_mut(),
            target.as_ptr().cast_mut(),
            fstype.cast_mut(),
            flags.bits(),
            data.cast_mut().cast(),
        )
    }
    .unit()
}

/// Unmounts what is mounted at `target`; `EBUSY` while it is used. See umount2(2).
#[doc(alias("Unmount", "umount"))]
#[inline]
pub fn umount2(target: impl Arg, flags: UmountFlags) -> Result<()> {
    target.with(|target| {
        // SAFETY: the kernel reads a C string.
        unsafe { portable::umount2(target.as_ptr().cast_mut(), flags.bits()) }.unit()
    })
}

/// Makes the mount at `new_root` the root, and moves the old root to `put_old` below it.
///
/// The two may be the same: then the old root lies on top, and `umount2` with `DETACH` takes it
/// off. See pivot_root(2).
#[inline]
pub fn pivot_root(new_root: impl Arg, put_old: impl Arg) -> Result<()> {
    new_root.with(|new_root| {
        put_old.with(|put_old| {
            // SAFETY: the kernel reads two C strings.
            unsafe { portable::pivot_root(new_root.as_ptr(), put_old.as_ptr()) }.unit()
        })
    })
}
