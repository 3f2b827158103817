//! `pid1 PROGRAM [ARG...]`: runs a program as the first process of a system or container does.
//!
//! It mounts what programs expect, starts the program in a session of its own, passes SIGTERM and
//! SIGINT on to it, reaps every orphan, and ends with the program's status when the program does;
//! as process 1 of a machine it then powers off. Not as process 1 it mounts nothing.

#![no_std]
#![no_main]

use core::ffi::CStr;
use ksys::fs::{self, Mode};
use ksys::mount::{MountFlags, mount};
use ksys::process::{Spawn, Strs, WaitOptions, WaitStatus, getpid, waitpid};
use ksys::rt::{ExitCode, Init};
use ksys::signal::{How, SigSet, Signal, kill, sigprocmask, sigtimedwait};
use ksys::system::{RebootCmd, reboot};
use ksys::{Errno, eprintln};

ksys::main!(main);

/// Type, target and flags of each file system.
const MOUNTS: [(&CStr, &CStr, MountFlags); 4] = {
    let safe = MountFlags::NOSUID
        .union(MountFlags::NOEXEC)
        .union(MountFlags::NODEV);
    [
        (c"proc", c"/proc", safe),
        (c"sysfs", c"/sys", safe),
        (c"devtmpfs", c"/dev", MountFlags::NOSUID),
        (c"tmpfs", c"/run", safe),
    ]
};

fn main(init: Init) -> ExitCode {
    let mut args = init.args();
    args.next();
    let argv = Strs::from(args.clone());
    let Some(program) = args.next() else {
        eprintln!("usage: pid1 PROGRAM [ARG...]");
        return ExitCode(2);
    };
    let first = getpid() == 1;
    if first {
        mount_all();
    }
    let code = match run(program, argv, init.env().into()) {
        Ok(code) => code,
        Err(Failure { what, errno }) => {
            eprintln!("pid1: {what}: {errno}");
            ExitCode(127)
        }
    };
    if first && let Err(error) = reboot(RebootCmd::POWER_OFF) {
        // In a container the end of this process is the end of all.
        eprintln!("pid1: power off: {error}");
    }
    code
}

/// Mounts what is not there yet; a system may lack some, and runs on.
fn mount_all() {
    for (fstype, target, flags) in MOUNTS {
        let made = match fs::mkdir(target, Mode::from_bits_retain(0o755)) {
            Err(Errno::EEXIST) => Ok(()),
            made => made,
        };
        let mounted = made.and_then(|()| mount(fstype, target, fstype, flags, None));
        match mounted {
            // Mounted before.
            Ok(()) | Err(Errno::EBUSY) => {}
            Err(error) => eprintln!("pid1: {target:?}: {error}"),
        }
    }
}

/// What failed, and how.
struct Failure {
    what: &'static str,
    errno: Errno,
}

trait During<T> {
    fn during(self, what: &'static str) -> Result<T, Failure>;
}

impl<T> During<T> for ksys::Result<T> {
    fn during(self, what: &'static str) -> Result<T, Failure> {
        self.map_err(|errno| Failure { what, errno })
    }
}

/// Runs the program to its end and returns what it ended with.
fn run(program: &CStr, argv: Strs<'_>, envp: Strs<'_>) -> Result<ExitCode, Failure> {
    let mut watched = SigSet::empty();
    for signal in [Signal::CHLD, Signal::TERM, Signal::INT] {
        watched.insert(signal);
    }
    // They wait until they are taken: none can come between two looks.
    let before = sigprocmask(How::BLOCK, &watched).during("signals")?;
    let child = Spawn::new(program, argv).env(envp).mask(before).setsid();
    let pid = child.spawn().map_err(|error| Failure {
        what: error.step.name(),
        errno: error.errno,
    })?;
    loop {
        while let Some((child, status)) = reap().during("wait")? {
            if child == pid {
                return Ok(code(status));
            }
            eprintln!("pid1: orphan {child} {status}");
        }
        match sigtimedwait(&watched, None).map(|info| info.signal()) {
            Ok(Some(Signal::CHLD) | None) | Err(Errno::EINTR) => {}
            // It may be gone, and is reaped in the next round then.
            Ok(Some(signal)) => drop(kill(pid, signal)),
            Err(errno) => return Err(errno).during("signals"),
        }
    }
}

/// Reaps one child that has ended, if any has.
fn reap() -> ksys::Result<Option<(i32, WaitStatus)>> {
    match waitpid(-1, WaitOptions::NOHANG) {
        Err(Errno::ECHILD) => Ok(None),
        child => child,
    }
}

/// Says with a shell's numbers how a program ended.
fn code(status: WaitStatus) -> ExitCode {
    let signal = status.signal().map_or(0, |signal| 128 + signal.as_raw());
    ExitCode(status.exit_status().unwrap_or(signal) as u8)
}
