//! Handles: files named by what their file system knows them by, as file servers do.

use crate::fd::{AsFd, OwnedFd, int};
use crate::flags::flags;
use crate::fs::OFlags;
use crate::raw::portable;
use crate::{Result, path, uapi};
use core::ffi::{c_int, c_uint, c_void};
use core::fmt;

/// The most bytes that a handle has; no header exports it.
const MAX_HANDLE_SZ: usize = 128;

/// A file, as its file system knows it; equal ones are the same file of one file system.
#[doc(alias = "NewFileHandle")]
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub struct FileHandle {
    len: c_uint,
    kind: c_int,
    bytes: [u8; MAX_HANDLE_SZ],
}

impl FileHandle {
    /// Makes the handle of its type and bytes; `None` if they are more than 128.
    #[inline]
    pub fn new(kind: c_int, bytes: &[u8]) -> Option<Self> {
        let mut handle = Self {
            len: bytes.len() as c_uint,
            kind,
            bytes: [0; MAX_HANDLE_SZ],
        };
        handle.bytes.get_mut(..bytes.len())?.copy_from_slice(bytes);
        Some(handle)
    }

    /// Returns the type, which says how the file system reads the bytes.
    #[inline]
    pub const fn kind(&self) -> c_int {
        self.kind
    }

    /// Returns the bytes.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..MAX_HANDLE_SZ.min(self.len as usize)]
    }
}

impl PartialEq for FileHandle {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        (self.kind, self.bytes()) == (other.kind, other.bytes())
    }
}

impl Eq for FileHandle {}

impl fmt::Debug for FileHandle {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FileHandle")
            .field(&self.kind)
            .field(&self.bytes())
            .finish()
    }
}

flags! {
    /// How [`name_to_handle_at`] looks a path up, and what the handle is for.
    pub struct HandleFlags: c_int {
        SYMLINK_FOLLOW = AT_SYMLINK_FOLLOW;
        EMPTY_PATH = AT_EMPTY_PATH;
        /// Only to compare: [`open_by_handle_at`] need not take it.
        FID = AT_HANDLE_FID;
        /// To be opened also where the file has no name.
        CONNECTABLE = AT_HANDLE_CONNECTABLE;
    }
}

/// Returns the handle of the file at `path`, looked up from `dir`, and the mount that it is on.
///
/// The mount's number is the short one of /proc/self/mountinfo, which is used again. `EOPNOTSUPP`
/// where the file system has no handles. See name_to_handle_at(2).
#[inline]
pub fn name_to_handle_at(
    dir: impl AsFd,
    path: impl path::Arg,
    flags: HandleFlags,
) -> Result<(FileHandle, c_int)> {
    let mut mount: c_int = 0;
    // SAFETY: without AT_HANDLE_MNT_ID_UNIQUE the kernel writes an int.
    let handle = unsafe { to_handle(dir, path, (&raw mut mount).cast(), flags.bits()) }?;
    Ok((handle, mount))
}

/// Returns a handle as [`name_to_handle_at`] does, and the mount's number that is never used again.
///
/// Needs Linux 6.12. See name_to_handle_at(2).
#[inline]
pub fn name_to_handle_at_unique(
    dir: impl AsFd,
    path: impl path::Arg,
    flags: HandleFlags,
) -> Result<(FileHandle, u64)> {
    let mut mount: u64 = 0;
    let flags = flags.bits() | uapi::AT_HANDLE_MNT_ID_UNIQUE as c_int;
    // SAFETY: with this flag the kernel writes 64 bits.
    let handle = unsafe { to_handle(dir, path, (&raw mut mount).cast(), flags) }?;
    Ok((handle, mount))
}

/// # Safety
///
/// `mount` must have room for what `flags` make the kernel write there.
#[inline]
unsafe fn to_handle(
    dir: impl AsFd,
    path: impl path::Arg,
    mount: *mut c_void,
    flags: c_int,
) -> Result<FileHandle> {
    let mut handle = FileHandle {
        len: MAX_HANDLE_SZ as c_uint,
        kind: 0,
        bytes: [0; MAX_HANDLE_SZ],
    };
    path.with(|path| {
        let to = (&raw mut handle).cast();
        // SAFETY: the kernel reads the string and the length, and writes that many bytes at most;
        // the caller vouches for `mount`.
        unsafe { portable::name_to_handle_at(int(&dir), path.as_ptr(), to, mount, flags) }.unit()
    })?;
    Ok(handle)
}

/// Opens the file of a handle, on the file system that `mount` is anywhere on.
///
/// It takes CAP_DAC_READ_SEARCH (`EPERM`). `ESTALE` if the file is gone. See open_by_handle_at(2).
#[inline]
pub fn open_by_handle_at(mount: impl AsFd, handle: &FileHandle, flags: OFlags) -> Result<OwnedFd> {
    let flags = flags.union(OFlags::LARGEFILE).bits();
    let handle = (&raw const *handle).cast_mut().cast();
    // SAFETY: the kernel reads as many bytes as the handle says that it has.
    let ret = unsafe { portable::open_by_handle_at(int(&mount), handle, flags) };
    // SAFETY: the descriptor is new.
    unsafe { ret.fd() }
}
