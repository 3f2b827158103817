//! Becoming another program.

use super::Strs;
use crate::fd::{AsFd, CWD, int};
use crate::fs::{self, AtFlags, StatxFlags};
use crate::raw::portable;
use crate::{Errno, Result, path, uapi};
use core::ffi::{CStr, c_int, c_ulong};
use core::ptr;

/// Replaces this process's program, and returns only why that failed.
///
/// Descriptors with close-on-exec are closed, handlers are reset, all other threads end.
/// `E2BIG`: arguments and environment are too long together. See execve(2).
#[doc(alias = "Exec")]
#[inline]
pub fn execve<'a>(
    path: impl path::Arg,
    argv: impl Into<Strs<'a>>,
    envp: impl Into<Strs<'a>>,
) -> Errno {
    let (argv, envp) = (argv.into().as_ptr(), envp.into().as_ptr());
    let result = path.with(|path| {
        // SAFETY: the kernel reads the strings and both lists, which end with a null.
        unsafe { portable::execve(path.as_ptr(), argv, envp) }.unit()
    });
    // Where it succeeds, it does not return.
    result.err().unwrap_or(Errno::EIO)
}

/// Replaces this process's program by the file at `path`, looked up from `dir`, and returns only
/// why that failed.
///
/// With `EMPTY_PATH` and an empty path, `dir` is the file itself; a script then fails with
/// `ENOENT` if `dir` is close-on-exec. See execveat(2).
#[doc(alias = "fexecve")]
#[inline]
pub fn execveat<'a>(
    dir: impl AsFd,
    path: impl path::Arg,
    argv: impl Into<Strs<'a>>,
    envp: impl Into<Strs<'a>>,
    flags: AtFlags,
) -> Errno {
    let (argv, envp) = (argv.into().as_ptr(), envp.into().as_ptr());
    let result = path.with(|path| {
        // SAFETY: the kernel reads the strings and both lists, which end with a null.
        unsafe { portable::execveat(int(&dir), path.as_ptr(), argv, envp, flags.bits()) }.unit()
    });
    // Where it succeeds, it does not return.
    result.err().unwrap_or(Errno::EIO)
}

/// Which of the two processes [`fork`] returned in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fork {
    /// The new one.
    Child,
    /// The old one, with the child's identifier.
    Parent(i32),
}

/// Makes a copy of this process with this thread only, and returns in both.
///
/// The cost grows with the memory in use; [`Spawn`](super::Spawn)'s does not. See fork(2).
///
/// # Safety
///
/// In the child all other threads are gone in the middle of what they did: what they had locked
/// stays locked. Until it calls execve the child may do only what a signal handler may, and a C
/// library does not know about it at all.
#[doc(alias = "kernel_fork")]
#[inline]
pub unsafe fn fork() -> Result<Fork> {
    let (flags, null) = (uapi::SIGCHLD as c_ulong, ptr::null_mut());
    // SAFETY: without `CLONE_VM` the child has a copy of all memory, this stack included; what
    // becomes of other threads' state is the caller's.
    let ret = unsafe { portable::clone(flags, ptr::null_mut(), null, null, 0) };
    Ok(match ret.i32()? {
        0 => Fork::Child,
        pid => Fork::Parent(pid),
    })
}

/// Looks the program `name` up in the directories of `path`, a list with colons, and writes
/// where it is to `buf`.
///
/// A name with a slash is taken as it is; an empty directory is the current one. It finds regular
/// files that this process may execute. `EACCES`: there is a file of that name, but none that may
/// be executed. `ENOENT`: there is none. `ENAMETOOLONG`: `buf` is too short.
#[doc(alias = "execvp")]
#[inline]
pub fn search<'b>(name: &[u8], path: &[u8], buf: &'b mut [u8]) -> Result<&'b CStr> {
    if name.is_empty() {
        return Err(Errno::ENOENT);
    }
    if name.contains(&b'/') {
        let len = join(b"", name, buf)?;
        executable(terminated(&buf[..len])?)?;
        return terminated(&buf[..len]);
    }
    let mut error = Errno::ENOENT;
    for dir in path.split(|byte| *byte == b':') {
        let dir = if dir.is_empty() { b"." } else { dir };
        let len = join(dir, name, buf)?;
        match executable(terminated(&buf[..len])?) {
            Ok(()) => return terminated(&buf[..len]),
            Err(Errno::EACCES) => error = Errno::EACCES,
            Err(_) => {}
        }
    }
    Err(error)
}

/// Writes `dir/name` and a NUL to `buf` and returns how long that is.
#[inline]
fn join(dir: &[u8], name: &[u8], buf: &mut [u8]) -> Result<usize> {
    let slash: &[u8] = if dir.is_empty() { b"" } else { b"/" };
    let mut len = 0;
    for part in [dir, slash, name, b"\0"] {
        let to = buf.get_mut(len..len + part.len());
        to.ok_or(Errno::ENAMETOOLONG)?.copy_from_slice(part);
        len += part.len();
    }
    Ok(len)
}

#[inline]
fn terminated(bytes: &[u8]) -> Result<&CStr> {
    CStr::from_bytes_with_nul(bytes).map_err(|_| Errno::EINVAL)
}

/// Fails unless `path` is a regular file that this process may execute.
#[inline]
fn executable(path: &CStr) -> Result<()> {
    let stat = fs::statx(CWD, path, AtFlags::empty(), StatxFlags::TYPE)?;
    if stat.stx_mode & uapi::S_IFMT as u16 != uapi::S_IFREG as u16 {
        return Err(Errno::EACCES);
    }
    // The bits that access(2) asks for are those of the last class of a file's mode.
    let mode = uapi::S_IXOTH as c_int;
    // SAFETY: the kernel reads the string.
    unsafe { portable::faccessat2(uapi::AT_FDCWD, path.as_ptr(), mode, uapi::AT_EACCESS) }.unit()
}
