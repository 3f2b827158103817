//! Names: what makes, moves, links and removes them, and where the process stands among them.

use crate::fd::{AsFd, CWD, int, uint};
use crate::flags::flags;
use crate::fs::{AtFlags, Dev, FileType, Mode, with_both};
use crate::io::filled;
use crate::raw::portable;
use crate::{Errno, Result, path};
use core::ffi::{CStr, c_int, c_uint, c_ulong};
use core::mem::MaybeUninit;

/// Makes a directory. See mkdir(2).
#[inline]
pub fn mkdir(path: impl path::Arg, mode: Mode) -> Result<()> {
    mkdirat(CWD, path, mode)
}

/// Makes a directory, looked up from `dir`. See mkdirat(2).
#[inline]
pub fn mkdirat(dir: impl AsFd, path: impl path::Arg, mode: Mode) -> Result<()> {
    // SAFETY: the kernel reads the string.
    path.with(|path| unsafe { portable::mkdirat(int(&dir), path.as_ptr(), mode.bits()) }.unit())
}

/// Makes a file of any kind but a directory or a link. See mknod(2).
#[inline]
pub fn mknod(path: impl path::Arg, kind: FileType, mode: Mode, dev: Dev) -> Result<()> {
    mknodat(CWD, path, kind, mode, dev)
}

/// Makes a file of any kind but a directory or a link, looked up from `dir`.
///
/// `dev` is what a device file stands for, at most major 4095 and minor 1048575 (`EINVAL`). See
/// mknodat(2).
#[inline]
pub fn mknodat(
    dir: impl AsFd,
    path: impl path::Arg,
    kind: FileType,
    mode: Mode,
    dev: Dev,
) -> Result<()> {
    let dev = dev.encode()?;
    let mode = kind.0 | mode.bits();
    // SAFETY: the kernel reads the string.
    path.with(|path| unsafe { portable::mknodat(int(&dir), path.as_ptr(), mode, dev) }.unit())
}

/// Makes a named pipe. See mkfifo(3).
#[inline]
pub fn mkfifo(path: impl path::Arg, mode: Mode) -> Result<()> {
    mkfifoat(CWD, path, mode)
}

/// Makes a named pipe, looked up from `dir`. See mkfifoat(3).
#[inline]
pub fn mkfifoat(dir: impl AsFd, path: impl path::Arg, mode: Mode) -> Result<()> {
    mknodat(dir, path, FileType::FIFO, mode, Dev::default())
}

/// Removes a name that is not a directory's. See unlink(2).
#[doc(alias = "shm_unlink")]
#[inline]
pub fn unlink(path: impl path::Arg) -> Result<()> {
    unlinkat(CWD, path, AtFlags::empty())
}

/// Removes an empty directory. See rmdir(2).
#[inline]
pub fn rmdir(path: impl path::Arg) -> Result<()> {
    unlinkat(CWD, path, AtFlags::REMOVEDIR)
}

/// Removes a name, looked up from `dir`: with `REMOVEDIR` an empty directory's, else another's.
///
/// See unlinkat(2).
#[inline]
pub fn unlinkat(dir: impl AsFd, path: impl path::Arg, flags: AtFlags) -> Result<()> {
    // SAFETY: the kernel reads the string.
    path.with(|path| unsafe { portable::unlinkat(int(&dir), path.as_ptr(), flags.bits()) }.unit())
}

flags! {
    /// What [`renameat2`] does when the new name exists.
    pub struct RenameFlags: c_uint {
        NOREPLACE = RENAME_NOREPLACE;
        EXCHANGE = RENAME_EXCHANGE;
        WHITEOUT = RENAME_WHITEOUT;
    }
}

/// Moves a file; what had the new name is gone. See rename(2).
#[inline]
pub fn rename(from: impl path::Arg, to: impl path::Arg) -> Result<()> {
    renameat2(CWD, from, CWD, to, RenameFlags::empty())
}

/// Moves a file; what had the new name is gone. See renameat(2).
#[inline]
pub fn renameat(
    from_dir: impl AsFd,
    from: impl path::Arg,
    to_dir: impl AsFd,
    to: impl path::Arg,
) -> Result<()> {
    renameat2(from_dir, from, to_dir, to, RenameFlags::empty())
}

/// Moves a file as `flags` say. See renameat2(2).
#[doc(alias = "renameat_with")]
#[inline]
pub fn renameat2(
    from_dir: impl AsFd,
    from: impl path::Arg,
    to_dir: impl AsFd,
    to: impl path::Arg,
    flags: RenameFlags,
) -> Result<()> {
    let (from_dir, to_dir) = (int(&from_dir), int(&to_dir));
    with_both(from, to, |from, to| {
        let (from, to) = (from.as_ptr(), to.as_ptr());
        // SAFETY: the kernel reads the strings.
        unsafe { portable::renameat2(from_dir, from, to_dir, to, flags.bits()) }.unit()
    })
}

/// Gives a file another name. See link(2).
#[inline]
pub fn link(file: impl path::Arg, name: impl path::Arg) -> Result<()> {
    linkat(CWD, file, CWD, name, AtFlags::empty())
}

/// Gives a file another name.
///
/// A symbolic link is linked itself, unless `SYMLINK_FOLLOW` is given. With `EMPTY_PATH` and an
/// empty `file`, the open file gets a name, `O_TMPFILE` ones too. See linkat(2).
#[inline]
pub fn linkat(
    file_dir: impl AsFd,
    file: impl path::Arg,
    name_dir: impl AsFd,
    name: impl path::Arg,
    flags: AtFlags,
) -> Result<()> {
    let (file_dir, name_dir) = (int(&file_dir), int(&name_dir));
    with_both(file, name, |file, name| {
        let (file, name) = (file.as_ptr(), name.as_ptr());
        // SAFETY: the kernel reads the strings.
        unsafe { portable::linkat(file_dir, file, name_dir, name, flags.bits()) }.unit()
    })
}

/// Makes a symbolic link at `path` that says `target`. See symlink(2).
#[inline]
pub fn symlink(target: impl path::Arg, path: impl path::Arg) -> Result<()> {
    symlinkat(target, CWD, path)
}

/// Makes a symbolic link at `path`, looked up from `dir`, that says `target`. See symlinkat(2).
#[inline]
pub fn symlinkat(target: impl path::Arg, dir: impl AsFd, path: impl path::Arg) -> Result<()> {
    with_both(target, path, |target, path| {
        // SAFETY: the kernel reads the strings.
        unsafe { portable::symlinkat(target.as_ptr(), int(&dir), path.as_ptr()) }.unit()
    })
}

/// Reads what a symbolic link says into `buf`; see [`readlinkat`]. See readlink(2).
#[inline]
pub fn readlink(path: impl path::Arg, buf: &mut [u8]) -> Result<&mut [u8]> {
    readlinkat(CWD, path, buf)
}

/// Reads what a symbolic link says, looked up from `dir`, and returns the part of `buf` it fills.
///
/// If that is all of `buf`, there may be more: nothing tells. See readlinkat(2).
#[inline]
pub fn readlinkat(dir: impl AsFd, path: impl path::Arg, buf: &mut [u8]) -> Result<&mut [u8]> {
    let (to, len) = (buf.as_mut_ptr(), length(buf.len()));
    let n = path.with(|path| {
        // SAFETY: the kernel reads the string and writes at most `len` bytes to `buf`.
        unsafe { portable::readlinkat(int(&dir), path.as_ptr(), to.cast(), len) }.usize()
    })?;
    buf.get_mut(..n).ok_or(Errno::EIO)
}

/// Reads what a symbolic link says into uninitialized memory; see [`readlinkat`].
#[doc(alias = "readlinkat_raw")]
#[inline]
pub fn readlinkat_uninit(
    dir: impl AsFd,
    path: impl path::Arg,
    buf: &mut [MaybeUninit<u8>],
) -> Result<&mut [u8]> {
    let (to, len) = (buf.as_mut_ptr(), length(buf.len()));
    let n = path.with(|path| {
        // SAFETY: the kernel reads the string and writes at most `len` bytes to `buf`.
        unsafe { portable::readlinkat(int(&dir), path.as_ptr(), to.cast(), len) }.usize()
    })?;
    // SAFETY: the kernel initialized these.
    unsafe { filled(buf, n) }
}

/// A length as calls take it that declare an `int`.
#[inline]
fn length(len: usize) -> c_int {
    c_int::try_from(len).unwrap_or(c_int::MAX)
}

/// Makes `path` the current directory of the process. See chdir(2).
#[inline]
pub fn chdir(path: impl path::Arg) -> Result<()> {
    // SAFETY: the kernel reads the string.
    path.with(|path| unsafe { portable::chdir(path.as_ptr()) }.unit())
}

/// Makes an open directory the current one of the process. See fchdir(2).
#[inline]
pub fn fchdir(dir: impl AsFd) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { portable::fchdir(uint(&dir)) }.unit()
}

/// Makes `path` the root of the process; the current directory stays, even outside of it.
///
/// See chroot(2).
#[inline]
pub fn chroot(path: impl path::Arg) -> Result<()> {
    // SAFETY: the kernel reads the string.
    path.with(|path| unsafe { portable::chroot(path.as_ptr()) }.unit())
}

/// Returns the path of the current directory, in `buf`; `ERANGE` if it has no room.
///
/// A directory outside of the root has a path that begins with "(unreachable)", one that was
/// removed is `ENOENT`. See getcwd(2).
#[doc(alias = "Getwd")]
#[inline]
pub fn getcwd(buf: &mut [u8]) -> Result<&CStr> {
    // SAFETY: the kernel writes at most `buf.len()` bytes to `buf`.
    let n = unsafe { portable::getcwd(buf.as_mut_ptr().cast(), buf.len() as c_ulong) }.usize()?;
    let path = buf.get(..n).ok_or(Errno::EIO)?;
    CStr::from_bytes_with_nul(path).map_err(|_| Errno::EIO)
}

/// Sets which permissions new files of the process do not get, and returns those before.
///
/// See umask(2).
#[inline]
pub fn umask(mask: Mode) -> Mode {
    // SAFETY: no pointers.
    let old = unsafe { portable::umask(mask.bits().into()) };
    Mode::from_bits_retain(old.word() as u16)
}
