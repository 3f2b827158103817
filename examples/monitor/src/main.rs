//! `monitor PROGRAM [ARGUMENT...]`: runs a program and tells what becomes of it.
//!
//! Stands for the process examples of Go's `syscall` guide (`ForkExec`, and a loop of `Wait4` with
//! `WNOHANG` that asks for exited, signaled and stopped), with what they leave out: no polling,
//! because `SIGCHLD` comes through a descriptor; a program that could not be started says at
//! which step; and signals for this process go on to the program, which is then waited for.

#![no_std]
#![no_main]

use core::ffi::CStr;
use core::fmt::{self, Write};
use core::mem::MaybeUninit;
use ksys::process::{self, Spawn, Str, Strs, WaitOptions, WaitStatus};
use ksys::rt::{ExitCode, Init};
use ksys::signal::{self, SigSet, Signal};
use ksys::{Errno, io};

ksys::main!(main);

/// The most arguments, and the most variables, that are passed on.
const STRINGS: usize = 1024;

fn main(init: Init) -> ExitCode {
    let mut args = [None; STRINGS];
    let mut env = [None; STRINGS];
    let (Some(args), Some(env)) = (
        list(&mut args, init.args().skip(1)),
        list(&mut env, init.env()),
    ) else {
        say(format_args!("more than {} strings", STRINGS - 1));
        return ExitCode(2);
    };
    let Some(name) = init.args().nth(1) else {
        say(format_args!("usage: monitor PROGRAM [ARGUMENT...]"));
        return ExitCode(2);
    };

    let mut buffer = [0; 4096];
    let path = init.env().get(b"PATH").unwrap_or(c"/usr/bin:/bin");
    let path = match process::search(name.to_bytes(), path.to_bytes(), &mut buffer) {
        Ok(path) => path,
        Err(errno) => {
            say(format_args!("{}: {errno}", Lossy(name.to_bytes())));
            return ExitCode(127);
        }
    };
    match monitor(path, args, env) {
        Ok(status) => status,
        Err(Failure { what, errno }) => {
            say(format_args!("{}: {what}: {errno}", Lossy(path.to_bytes())));
            ExitCode(126)
        }
    }
}

/// Makes a list of `strings`; `None` if they are too many.
fn list<'a>(
    slots: &'a mut [Option<Str<'a>>],
    strings: impl Iterator<Item = &'static CStr>,
) -> Option<Strs<'a>> {
    let mut strings = strings.map(Str::new);
    // The last slot stays empty: it ends the list.
    let last = slots.len() - 1;
    for slot in &mut slots[..last] {
        *slot = strings.next();
    }
    if strings.next().is_some() {
        return None;
    }
    Strs::new(slots)
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
fn monitor(path: &CStr, argv: Strs<'_>, envp: Strs<'_>) -> Result<ExitCode, Failure> {
    let passed_on = [Signal::TERM, Signal::INT, Signal::HUP, Signal::USR1];
    let mut watched = SigSet::from(passed_on);
    watched.insert(Signal::CHLD);
    let before = signal::sigmask().within("sigprocmask")?;
    let signals = signal::watch(&watched).within("signalfd")?;

    let spawn = Spawn::new(path, argv).env(envp).mask(before);
    let pid = spawn.spawn().map_err(|error| Failure {
        what: error.step.name(),
        errno: error.errno,
    })?;
    say(format_args!("{pid} started"));

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
                    say(format_args!("{pid} is sent {signal}"));
                    signal::kill(pid, signal).within("kill")?;
                }
            }
        }
        // One signal may stand for several changes.
        while let Some(status) = changed().within("wait4")? {
            let (child, status) = status;
            say(format_args!("{child} {status}"));
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

/// Prints a line on standard error.
fn say(line: fmt::Arguments<'_>) {
    struct Stderr;

    impl Write for Stderr {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            io::write_all(io::stderr(), text.as_bytes()).map_err(|_| fmt::Error)
        }
    }

    // Nothing is left to tell that standard error does not take it.
    let _ = writeln!(Stderr, "monitor: {line}");
}

/// A file name as text; what is not UTF-8 is shown as U+FFFD.
struct Lossy<'a>(&'a [u8]);

impl fmt::Display for Lossy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.utf8_chunks() {
            f.write_str(chunk.valid())?;
            if !chunk.invalid().is_empty() {
                f.write_char(char::REPLACEMENT_CHARACTER)?;
            }
        }
        Ok(())
    }
}
