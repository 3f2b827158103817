//! Counts what a program does between its marks, which are signals to itself that mean nothing:
//! `tracer steps|outside|calls PROGRAM [ARGUMENT...]`.
//!
//! - `steps`: a line for every other interval between marks, with the instructions in it.
//! - `outside`: likewise, but not those of the vDSO.
//! - `calls`: likewise with system calls, those of children counted up to their execve; and last a
//!   line with the calls of the whole program. `copied` in front: a child got a copy of the memory.

#![no_std]
#![no_main]

use core::ffi::CStr;
use core::ops::Range;
use ksys::process::{self, KcmpType, Spawn, Strs, WaitOptions, WaitStatus};
use ksys::ptrace::{self, PtraceEvent, PtraceOptions};
use ksys::rt::{ExitCode, Init, LineReader};
use ksys::signal::Signal;
use ksys::{Errno, Result, fs};

ksys::main!(main);

/// The most arguments that are passed on.
const ARGUMENTS: usize = 16;

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1);
    let (Some(mode), Some(program)) = (args.next(), args.next()) else {
        ksys::eprintln!("usage: tracer steps|outside|calls PROGRAM [ARGUMENT...]");
        return ExitCode(2);
    };
    let mut argv = [None; ARGUMENTS];
    for (slot, arg) in argv.iter_mut().zip(init.args().skip(2)) {
        *slot = Some(arg.into());
    }
    let traced = Strs::new(&argv).ok_or(Errno::E2BIG).and_then(|argv| {
        let pid = Spawn::new(program, argv).traceme().spawn();
        trace(pid.map_err(|error| error.errno)?, mode)
    });
    match traced {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(errno) => {
            ksys::eprintln!("tracer: {program:?}: {errno}");
            ExitCode::FAILURE
        }
    }
}

/// Follows the program to its end, and tells whether that was a success.
fn trace(pid: i32, mode: &CStr) -> Result<bool> {
    wait(pid)?;
    let options = PtraceOptions::EXITKILL | PtraceOptions::TRACESYSGOOD;
    let options = options | PtraceOptions::TRACEEXEC | PtraceOptions::TRACECLONE;
    let options = options | PtraceOptions::TRACEFORK | PtraceOptions::TRACEVFORK;
    match mode.to_bytes() {
        b"calls" => {
            ptrace::set_options(pid, options)?;
            calls(pid)
        }
        mode => {
            ptrace::set_options(pid, PtraceOptions::EXITKILL)?;
            steps(pid, mode == b"outside")
        }
    }
}

fn wait(pid: i32) -> Result<(i32, WaitStatus)> {
    let changed = process::waitpid(pid, WaitOptions::from_bits_retain(ksys::uapi::__WALL as _))?;
    changed.ok_or(Errno::ECHILD)
}

/// Tells whether the stop is a mark.
fn is_mark(status: WaitStatus) -> bool {
    status.stop_signal() == Some(Signal::URG) && status.trap_cause().is_none()
}

fn steps(pid: i32, outside: bool) -> Result<bool> {
    let vdso = if outside { vdso(pid)? } else { 0..0 };
    loop {
        ptrace::cont(pid, None)?;
        let (_, status) = wait(pid)?;
        if status.exited() || status.signaled() {
            return Ok(status.success());
        }
        if !is_mark(status) {
            return Err(Errno::EIO);
        }
        let mut count = 0_u64;
        loop {
            if !outside || !vdso.contains(&ptrace::getregs(pid)?.pc()) {
                count += 1;
            }
            ptrace::single_step(pid, None)?;
            let (_, status) = wait(pid)?;
            if is_mark(status) {
                break;
            }
            if status.stop_signal() != Some(Signal::TRAP) {
                return Err(Errno::EIO);
            }
        }
        ksys::println!("{count}");
    }
}

/// Finds where the vDSO is in the program.
fn vdso(pid: i32) -> Result<Range<usize>> {
    let mut path = Path::default();
    core::fmt::write(&mut path, format_args!("/proc/{pid}/maps"))
        .map_err(|_| Errno::ENAMETOOLONG)?;
    let flags = fs::OFlags::RDONLY | fs::OFlags::CLOEXEC;
    let maps = fs::open(&path.bytes[..path.len], flags, fs::Mode::empty())?;
    let mut lines = LineReader::<_, 1024>::new(maps);
    loop {
        let line = lines.read_line()?;
        if line.is_empty() {
            return Err(Errno::ENOENT);
        }
        let line = core::str::from_utf8(line).map_err(|_| Errno::EINVAL)?;
        if line.contains("[vdso]") {
            let range = line
                .split(' ')
                .next()
                .and_then(|range| range.split_once('-'));
            let (from, to) = range.ok_or(Errno::EINVAL)?;
            let number = |hex| usize::from_str_radix(hex, 16).map_err(|_| Errno::EINVAL);
            return Ok(number(from)?..number(to)?);
        }
    }
}

/// The path of a file of /proc.
#[derive(Default)]
struct Path {
    bytes: [u8; 32],
    len: usize,
}

impl core::fmt::Write for Path {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        let to = self
            .bytes
            .get_mut(self.len..)
            .and_then(|rest| rest.get_mut(..text.len()));
        to.ok_or(core::fmt::Error)?.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

fn calls(pid: i32) -> Result<bool> {
    let mut total = 0_u64;
    // The count at the last mark that began an interval.
    let mut begun = None;
    let mut copied = false;
    // Whether the next stop of a process's calls is on the way in.
    let mut inward = [(pid, true); 2];
    ptrace::syscall(pid, None)?;
    loop {
        let (who, status) = wait(-1)?;
        if who == pid && (status.exited() || status.signaled()) {
            ksys::println!("{total}");
            return Ok(status.success());
        }
        if !status.stopped() {
            continue;
        }
        let mut pass_on = None;
        if status.syscall_stop() {
            let slot = &mut inward[usize::from(who != pid)];
            if slot.0 != who {
                *slot = (who, true);
            }
            total += u64::from(slot.1);
            slot.1 = !slot.1;
        } else if status.trap_cause() == Some(PtraceEvent::EXEC.0) && who != pid {
            ptrace::detach(who, None)?;
            continue;
        } else if who == pid && is_mark(status) {
            match begun.take() {
                None => begun = Some(total),
                Some(start) => {
                    let word = if copied { "copied " } else { "" };
                    ksys::println!("{word}{}", total - start);
                }
            }
        } else if status.trap_cause().is_none() {
            match status.stop_signal() {
                // A child begins with a stop.
                Some(Signal::STOP) => {
                    copied |= process::kcmp(pid, who, KcmpType::VM, 0, 0)? != 0;
                }
                Some(Signal::TRAP) | None => {}
                signal => pass_on = signal,
            }
        }
        ptrace::syscall(who, pass_on)?;
    }
}
