//! Running programs one after the other, none longer than its limit.

use crate::text::say;
use core::ffi::{CStr, c_char, c_int, c_ulong};
use core::ptr;
use ksys::fd::{AsRawFd, FromRawFd, OwnedFd};
use ksys::fs::{self, Mode, OFlags};
use ksys::raw::portable as raw;
use ksys::{Errno, Result, process, uapi};

const MAX_VARIABLES: usize = 15;
const MAX_ARGUMENTS: usize = 31;

/// How programs are run.
pub struct Programs<'plan> {
    /// Seconds.
    limit: i64,
    variables: [Option<&'plan CStr>; MAX_VARIABLES],
}

impl<'plan> Programs<'plan> {
    pub fn new() -> Self {
        Self {
            limit: 60,
            variables: [None; MAX_VARIABLES],
        }
    }

    pub fn limit(&mut self, seconds: &CStr) {
        match seconds.to_str().ok().and_then(|text| text.parse().ok()) {
            Some(seconds) => self.limit = seconds,
            None => say!("error limit: {seconds:?} is no number"),
        }
    }

    pub fn variable(&mut self, variable: &'plan CStr) {
        match self.variables.iter_mut().find(|free| free.is_none()) {
            Some(free) => *free = Some(variable),
            None => say!("error env: more than {MAX_VARIABLES} variables"),
        }
    }

    /// Runs a program, kills it when its time is over, and returns its wait status.
    pub fn run<'a>(
        &self,
        path: &'a CStr,
        arguments: impl Iterator<Item = &'a CStr>,
    ) -> Result<c_int> {
        let argv = pointers::<{ MAX_ARGUMENTS + 1 }>([path].into_iter().chain(arguments))?;
        let envp = pointers::<{ MAX_VARIABLES + 1 }>(self.variables.iter().flatten().copied())?;
        let Some((child, handle)) = fork()? else {
            execute(path, &argv, &envp);
        };
        if !ends_in_time(&handle, self.limit)? {
            say!("timeout");
        }
        // SAFETY: ends all processes but this one: the program, and what it left behind.
        let _ = unsafe { raw::kill(-1, uapi::SIGKILL as c_int) };
        reap(child)
    }
}

/// What execve(2) takes: pointers, then a null.
fn pointers<'a, const N: usize>(
    strings: impl Iterator<Item = &'a CStr>,
) -> Result<[*const c_char; N]> {
    let mut pointers = [ptr::null(); N];
    for (at, string) in strings.enumerate() {
        if at + 1 == N {
            return Err(Errno::E2BIG);
        }
        pointers[at] = string.as_ptr();
    }
    Ok(pointers)
}

/// Returns the child's number and a descriptor of it; nothing in the child.
fn fork() -> Result<Option<(c_int, OwnedFd)>> {
    let flags = uapi::CLONE_PIDFD as c_ulong | uapi::SIGCHLD as c_ulong;
    let mut handle: c_int = -1;
    // SAFETY: the child has a copy of this memory; the parent's `handle` is written.
    let child =
        unsafe { raw::clone(flags, ptr::null_mut(), &raw mut handle, ptr::null_mut(), 0) }.i32()?;
    if child == 0 {
        return Ok(None);
    }
    // SAFETY: the kernel made it for this call.
    Ok(Some((child, unsafe { OwnedFd::from_raw_fd(handle) })))
}

/// Becomes the program, with a session and an empty standard input of its own.
fn execute(path: &CStr, argv: &[*const c_char], envp: &[*const c_char]) -> ! {
    let (argv, envp) = (argv.as_ptr().cast(), envp.as_ptr().cast());
    // SAFETY: touches no memory.
    let _ = unsafe { raw::setsid() };
    let result = fs::open(c"/dev/null", OFlags::RDONLY, Mode::empty())
        // SAFETY: touches no memory, and descriptor 0 is owned by nobody.
        .and_then(|null| unsafe { raw::dup3(null.as_raw_fd() as u32, 0, 0) }.any())
        // SAFETY: reads the path and both arrays, which end with a null, and their strings.
        .and_then(|()| unsafe { raw::execve(path.as_ptr(), argv, envp) }.any());
    say!("error {path:?}: {result:?}");
    process::exit(127);
}

/// Waits for the end of a process; false if it takes longer than `seconds`.
fn ends_in_time(handle: &OwnedFd, seconds: i64) -> Result<bool> {
    let mut poll = uapi::pollfd {
        fd: handle.as_raw_fd(),
        events: uapi::POLLIN as i16,
        revents: 0,
    };
    let mut limit = uapi::__kernel_timespec {
        tv_sec: seconds,
        tv_nsec: 0,
    };
    // SAFETY: writes `poll` and the time that is left.
    let ready = unsafe { raw::ppoll(&raw mut poll, 1, &raw mut limit, ptr::null(), 0) };
    Ok(ready.usize()? != 0)
}

/// Collects all children; returns the wait status of `wanted`.
fn reap(wanted: c_int) -> Result<c_int> {
    let mut found = Err(Errno::ECHILD);
    loop {
        let mut status = 0;
        // SAFETY: writes `status`.
        let child = unsafe { raw::wait4(-1, &raw mut status, 0, ptr::null_mut()) };
        match child.i32() {
            Ok(child) if child == wanted => found = Ok(status),
            Ok(_) => {}
            Err(_) => return found,
        }
    }
}
