//! Extended attributes: named values that a file carries.

use crate::fd::{AsFd, int};
use crate::flags::flags;
use crate::fs::{AtFlags, with_both};
use crate::raw::portable;
use crate::{Result, path, uapi};
use core::ffi::{CStr, c_int};
use core::iter::FusedIterator;

flags! {
    /// What [`setxattr`] and its fellows ask of the attribute.
    pub struct XattrFlags: c_int {
        /// Fails with `EEXIST` if the file has it.
        CREATE = XATTR_CREATE;
        /// Fails with `ENODATA` if the file does not have it.
        REPLACE = XATTR_REPLACE;
    }
}

/// The names in a buffer that [`listxattr`] or one of its fellows filled.
///
/// Whatever the bytes are, it ends before the first name that has no end.
#[derive(Clone, Debug)]
pub struct XattrNames<'b>(&'b [u8]);

impl<'b> XattrNames<'b> {
    /// Reads names from bytes that the kernel wrote.
    #[inline]
    pub const fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }
}

impl<'b> Iterator for XattrNames<'b> {
    type Item = &'b CStr;

    #[inline]
    fn next(&mut self) -> Option<&'b CStr> {
        let name = CStr::from_bytes_until_nul(self.0).ok();
        self.0 = name.map_or(&[], |name| &self.0[name.count_bytes() + 1..]);
        name
    }
}

impl FusedIterator for XattrNames<'_> {}

/// Sets an attribute of the file at `path`.
///
/// `name` begins with its namespace, such as "user."; `EOPNOTSUPP` if the file system does not have
/// that one. See setxattr(2).
#[inline]
pub fn setxattr(
    path: impl path::Arg,
    name: impl path::Arg,
    value: &[u8],
    flags: XattrFlags,
) -> Result<()> {
    let (from, len, flags) = (value.as_ptr().cast(), value.len(), flags.bits());
    with_both(path, name, |path, name| {
        // SAFETY: the kernel reads the strings and `len` bytes of `value`.
        unsafe { portable::setxattr(path.as_ptr(), name.as_ptr(), from, len, flags) }.unit()
    })
}

/// Sets an attribute of the file at `path`, which may be a link; see [`setxattr`].
///
/// See lsetxattr(2).
#[inline]
pub fn lsetxattr(
    path: impl path::Arg,
    name: impl path::Arg,
    value: &[u8],
    flags: XattrFlags,
) -> Result<()> {
    let (from, len, flags) = (value.as_ptr().cast(), value.len(), flags.bits());
    with_both(path, name, |path, name| {
        // SAFETY: the kernel reads the strings and `len` bytes of `value`.
        unsafe { portable::lsetxattr(path.as_ptr(), name.as_ptr(), from, len, flags) }.unit()
    })
}

/// Sets an attribute of an open file; see [`setxattr`]. See fsetxattr(2).
#[inline]
pub fn fsetxattr(
    fd: impl AsFd,
    name: impl path::Arg,
    value: &[u8],
    flags: XattrFlags,
) -> Result<()> {
    let (from, len, flags) = (value.as_ptr().cast(), value.len(), flags.bits());
    name.with(|name| {
        // SAFETY: the kernel reads the string and `len` bytes of `value`.
        unsafe { portable::fsetxattr(int(&fd), name.as_ptr(), from, len, flags) }.unit()
    })
}

/// Reads an attribute of the file at `path` into `buf` and returns its length.
///
/// An empty `buf` only asks for the length; one that is too short is `ERANGE`. `ENODATA` if the
/// file does not have it. See getxattr(2).
#[inline]
pub fn getxattr(path: impl path::Arg, name: impl path::Arg, buf: &mut [u8]) -> Result<usize> {
    let (to, len) = (buf.as_mut_ptr().cast(), buf.len());
    with_both(path, name, |path, name| {
        // SAFETY: the kernel reads the strings and writes at most `len` bytes to `buf`.
        unsafe { portable::getxattr(path.as_ptr(), name.as_ptr(), to, len) }.usize()
    })
}

/// Reads an attribute of the file at `path`, which may be a link; see [`getxattr`].
///
/// See lgetxattr(2).
#[inline]
pub fn lgetxattr(path: impl path::Arg, name: impl path::Arg, buf: &mut [u8]) -> Result<usize> {
    let (to, len) = (buf.as_mut_ptr().cast(), buf.len());
    with_both(path, name, |path, name| {
        // SAFETY: the kernel reads the strings and writes at most `len` bytes to `buf`.
        unsafe { portable::lgetxattr(path.as_ptr(), name.as_ptr(), to, len) }.usize()
    })
}

/// Reads an attribute of an open file; see [`getxattr`]. See fgetxattr(2).
#[inline]
pub fn fgetxattr(fd: impl AsFd, name: impl path::Arg, buf: &mut [u8]) -> Result<usize> {
    let (to, len) = (buf.as_mut_ptr().cast(), buf.len());
    name.with(|name| {
        // SAFETY: the kernel reads the string and writes at most `len` bytes to `buf`.
        unsafe { portable::fgetxattr(int(&fd), name.as_ptr(), to, len) }.usize()
    })
}

/// Reads the names of the attributes of the file at `path` into `buf` and returns their length.
///
/// [`XattrNames`] reads them. An empty `buf` only asks for the length; one that is too short is
/// `ERANGE`. See listxattr(2).
#[inline]
pub fn listxattr(path: impl path::Arg, buf: &mut [u8]) -> Result<usize> {
    let (to, len) = (buf.as_mut_ptr().cast(), buf.len());
    path.with(|path| {
        // SAFETY: the kernel reads the string and writes at most `len` bytes to `buf`.
        unsafe { portable::listxattr(path.as_ptr(), to, len) }.usize()
    })
}

/// Reads the names of the attributes of the file at `path`, which may be a link; see
/// [`listxattr`]. See llistxattr(2).
#[inline]
pub fn llistxattr(path: impl path::Arg, buf: &mut [u8]) -> Result<usize> {
    let (to, len) = (buf.as_mut_ptr().cast(), buf.len());
    path.with(|path| {
        // SAFETY: the kernel reads the string and writes at most `len` bytes to `buf`.
        unsafe { portable::llistxattr(path.as_ptr(), to, len) }.usize()
    })
}

/// Reads the names of the attributes of an open file; see [`listxattr`]. See flistxattr(2).
#[inline]
pub fn flistxattr(fd: impl AsFd, buf: &mut [u8]) -> Result<usize> {
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`.
    unsafe { portable::flistxattr(int(&fd), buf.as_mut_ptr().cast(), buf.len()) }.usize()
}

/// Removes an attribute of the file at `path`; `ENODATA` if it does not have it.
///
/// See removexattr(2).
#[inline]
pub fn removexattr(path: impl path::Arg, name: impl path::Arg) -> Result<()> {
    with_both(path, name, |path, name| {
        // SAFETY: the kernel reads the strings.
        unsafe { portable::removexattr(path.as_ptr(), name.as_ptr()) }.unit()
    })
}

/// Removes an attribute of the file at `path`, which may be a link; see [`removexattr`].
///
/// See lremovexattr(2).
#[inline]
pub fn lremovexattr(path: impl path::Arg, name: impl path::Arg) -> Result<()> {
    with_both(path, name, |path, name| {
        // SAFETY: the kernel reads the strings.
        unsafe { portable::lremovexattr(path.as_ptr(), name.as_ptr()) }.unit()
    })
}

/// Removes an attribute of an open file; see [`removexattr`]. See fremovexattr(2).
#[inline]
pub fn fremovexattr(fd: impl AsFd, name: impl path::Arg) -> Result<()> {
    // SAFETY: the kernel reads the string.
    name.with(|name| unsafe { portable::fremovexattr(int(&fd), name.as_ptr()) }.unit())
}

/// Sets an attribute of the file at `path`, looked up from `dir`; see [`setxattr`].
///
/// Needs Linux 6.13, as its fellows do. See setxattrat(2).
#[inline]
pub fn setxattrat(
    dir: impl AsFd,
    path: impl path::Arg,
    at: AtFlags,
    name: impl path::Arg,
    value: &[u8],
    flags: XattrFlags,
) -> Result<()> {
    let args = uapi::xattr_args {
        value: value.as_ptr().expose_provenance() as u64,
        size: length(value.len()),
        flags: flags.bits().cast_unsigned(),
    };
    let (dir, at) = (int(&dir), at.bits().cast_unsigned());
    with_both(path, name, |path, name| {
        let (path, name) = (path.as_ptr(), name.as_ptr());
        // SAFETY: the kernel reads the strings, the record, and `value` by it.
        unsafe { portable::setxattrat(dir, path, at, name, &args, size_of_val(&args)) }.unit()
    })
}

/// Reads an attribute of the file at `path`, looked up from `dir`; see [`getxattr`].
///
/// See getxattrat(2).
#[inline]
pub fn getxattrat(
    dir: impl AsFd,
    path: impl path::Arg,
    at: AtFlags,
    name: impl path::Arg,
    buf: &mut [u8],
) -> Result<usize> {
    let mut args = uapi::xattr_args {
        value: buf.as_mut_ptr().expose_provenance() as u64,
        size: length(buf.len()),
        flags: 0,
    };
    let (dir, at) = (int(&dir), at.bits().cast_unsigned());
    with_both(path, name, |path, name| {
        let (path, name) = (path.as_ptr(), name.as_ptr());
        // SAFETY: the kernel reads the strings and the record, and writes to `buf` by it.
        unsafe { portable::getxattrat(dir, path, at, name, &mut args, size_of_val(&args)) }.usize()
    })
}

/// Reads the names of the attributes of the file at `path`, looked up from `dir`; see
/// [`listxattr`]. See listxattrat(2).
#[inline]
pub fn listxattrat(
    dir: impl AsFd,
    path: impl path::Arg,
    at: AtFlags,
    buf: &mut [u8],
) -> Result<usize> {
    let (to, len) = (buf.as_mut_ptr().cast(), buf.len());
    let (dir, at) = (int(&dir), at.bits().cast_unsigned());
    path.with(|path| {
        // SAFETY: the kernel reads the string and writes at most `len` bytes to `buf`.
        unsafe { portable::listxattrat(dir, path.as_ptr(), at, to, len) }.usize()
    })
}

/// Removes an attribute of the file at `path`, looked up from `dir`; see [`removexattr`].
///
/// See removexattrat(2).
#[inline]
pub fn removexattrat(
    dir: impl AsFd,
    path: impl path::Arg,
    at: AtFlags,
    name: impl path::Arg,
) -> Result<()> {
    let (dir, at) = (int(&dir), at.bits().cast_unsigned());
    with_both(path, name, |path, name| {
        // SAFETY: the kernel reads the strings.
        unsafe { portable::removexattrat(dir, path.as_ptr(), at, name.as_ptr()) }.unit()
    })
}

/// A length as the record has it; longer values than it can say are too long for any kernel.
#[inline]
fn length(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
