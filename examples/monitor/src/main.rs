//! `monitor [-o FILE] PROGRAM [ARGUMENT...]`: runs a program and tells what becomes of it.
//!
//! With `-o`, what the program writes to its standard output goes to the end of FILE.
//!
//! Stands for the process examples of Go's `syscall` guide (`ForkExec` and `StartProcess` with
//! files and an environment, and a loop of `Wait4` with `WNOHANG` that asks for exited, signaled
//! and stopped), with what they leave out: no polling, because `SIGCHLD` comes through a
//! descriptor; a program that could not be started says at which step; and signals for this
//! process go on to the program, which is then waited for.

#![no_std]
#![no_main]

use core::ffi::CStr;
use core::mem::MaybeUninit;
use ksys::fd::{AsFd, OwnedFd, RawFd};
use ksys::fs::{self, Mode, OFlags};
use ksys::process::{self, File, Spawn, Strs, WaitOptions, WaitStatus};
use ksys::rt::{ExitCode, Init};
use ksys::signal::{self, SigSet, Signal};
use ksys::{Errno, eprintln};

ksys::main!(main);

/// The number of a program's standard output.
const STDOUT: RawFd = 1;

fn main(init: Init) -> ExitCode {
    let mut args = init.args();
    args.next();
    let mut argv = Strs::from(args.clone());
    let mut name = args.next();
    let mut file = None;
    if name == Some(c"-o") {
        file = args.next();
        argv = Strs::from(args.clone());
        name = args.next();
    }
    let Some(name) = name else {
        eprintln!("usage: monitor [-o FILE] PROGRAM [ARGUMENT...]");
        return ExitCode(2);
    };
    let output = match file.map(append).transpose() {
        Ok(output) => output,
        Err(errno) => return failed(file.unwrap_or_default(), "open", errno),
    };

    let mut buffer = [0; 4096];
    let path = init.env().get(b"PATH").unwrap_or(c"/usr/bin:/bin");
    let path = match process::search(name.to_bytes(), path.to_bytes(), &mut buffer) {
        Ok(path) => path,
        Err(errno) => {
            failed(name, "search", errno);
            return ExitCode(127);
        }
    };
    let standard = output.as_ref().map(|fd| File::new(fd.as_fd(), STDOUT));
    let program = Spawn::new(path, argv)
        .env(init.env())
        .files(standard.as_slice());
    match monitor(program) {
        Ok(status) => status,
        Err(Failure { what, errno }) => failed(path, what, errno),
    }
}

/// Says what could not be done with `name`.
fn failed(name: &CStr, what: &str, errno: Errno) -> ExitCode {
    let name = name.to_bytes().escape_ascii();
    eprintln!("monitor: {name}: {what}: {errno}");
    ExitCode(126)
}

/// Opens a file to write at its end.
fn append(path: &CStr) -> ksys::Result<OwnedFd> {
    let flags = OFlags::WRONLY | OFlags::CREAT | OFlags::APPEND | OFlags::CLOEXEC;
    fs::open(path, flags, Mode::from_bits_retain(0o666))
}

/// What went wrong, and how.
struct Failure {
    what: &'static str,
    errno: Errno,
}

/// Says which call an error is about.
trait In<T> {
    fn within(self, what: &'static str) -> Result<T, Failure>;
}

impl<T> In<T> for ksys::Result<T> {
    fn within(self, what: &'static str) -> Result<T, Failure> {
        self.map_err(|errno| Failure { what, errno })
    }
}

/// Runs the program, and ends as it did.
fn monitor(program: Spawn<'_>) -> Result<ExitCode, Failure> {
    let passed_on = [Signal::TERM, Signal::INT, Signal::HUP, Signal::USR1];
    let mut watched = SigSet::from(passed_on);
    watched.insert(Signal::CHLD);
    let before = signal::sigmask().within("sigprocmask")?;
    let signals = signal::watch(&watched).within("signalfd")?;

    let pid = program.mask(before).spawn().map_err(|error| Failure {
        what: error.step.name(),
        errno: error.errno,
    })?;
    eprintln!("monitor: {pid} started");

    let mut buffer = [MaybeUninit::uninit(); 8];
    loop {
        let came = match signal::read_signalfd(&signals, &mut buffer) {
            Err(Errno::EINTR) => &[],
            came => came.within("signalfd")?,
        };
        for info in came {
            let signal = Signal::from_raw(info.ssi_signo.cast_signed());
            match signal {
                Some(Signal::CHLD) | None => {}
                Some(signal) => {
                    eprintln!("monitor: {pid} is sent {signal}");
                    signal::kill(pid, signal).within("kill")?;
                }
            }
        }
        // One signal may stand for several changes.
        while let Some(status) = changed().within("wait4")? {
            let (child, status) = status;
            eprintln!("monitor: {child} {status}");
            if child == pid && (status.exited() || status.signaled()) {
                return Ok(code(status));
            }
        }
    }
}

/// Returns a child that changed its state, if there is one.
fn changed() -> ksys::Result<Option<(i32, WaitStatus)>> {
    let options = WaitOptions::NOHANG | WaitOptions::UNTRACED | WaitOptions::CONTINUED;
    process::waitpid(-1, options)
}

/// What a shell would end with.
fn code(status: WaitStatus) -> ExitCode {
    let signal = status.signal().map_or(0, Signal::as_raw);
    ExitCode(status.exit_status().unwrap_or(128 + signal) as u8)
}
