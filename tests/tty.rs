//! Terminals: settings, windows, queues, foreground groups and pseudoterminals.

mod common;
#[path = "common/families.rs"]
mod families;

use families::{Constant, constants};
use ksys::fd::OwnedFd;
use ksys::fs::{self, OFlags};
use ksys::thread::{self, Capability};
use ksys::tty::{
    self, ControlModes, Flow, InputModes, LocalModes, ModemLines, OutputModes, Pty, Queue,
    SpecialChar, Termios, When, WindowSize,
};
use ksys::{Errno, io};
use std::sync::atomic::{AtomicBool, Ordering};

fn pty() -> Pty {
    tty::openpty().unwrap()
}

fn pipe() -> OwnedFd {
    io::pipe().unwrap().0
}

#[test]
fn both_ends_are_joined() {
    let pty = pty();
    io::write(&pty.controller, b"typed\n").unwrap();
    let mut buf = [0; 64];
    let n = io::read(&pty.user, &mut buf).unwrap();
    assert_eq!(&buf[..n], b"typed\n");
    let n = io::read(&pty.controller, &mut buf).unwrap();
    assert_eq!(&buf[..n], b"typed\r\n", "the echo");
    assert!(tty::isatty(&pty.user));
    assert!(!tty::isatty(pipe()));
}

#[test]
fn the_user_end_is_opened_when_unlocked() {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    let controller = tty::openpt(flags).unwrap();
    assert_eq!(tty::tiocgptpeer(&controller, flags).err(), Some(Errno::EIO));
    tty::unlockpt(&controller).unwrap();
    let user = tty::tiocgptpeer(&controller, flags).unwrap();
    let mut buf = [0; 64];
    let name = tty::ptsname(&controller, &mut buf).unwrap().to_owned();
    assert_eq!(
        fs::fstat(&user).unwrap().rdev,
        fs::stat(&*name).unwrap().rdev
    );
    let mut buf = [0; 64];
    assert_eq!(tty::ttyname(&user, &mut buf), Ok(&*name));
    assert_eq!(tty::ttyname(&user, &mut [0; 4]), Err(Errno::ERANGE));
    assert_eq!(tty::ttyname(pipe(), &mut buf), Err(Errno::ENOTTY));
    assert_eq!(tty::ptsname(&controller, &mut [0; 4]), Err(Errno::ERANGE));
    assert_eq!(tty::ptsname(&user, &mut [0; 64]), Err(Errno::ENOTTY));
    assert_eq!(tty::unlockpt(pipe()), Err(Errno::ENOTTY));
}

#[test]
fn settings_are_told_and_set_with_any_speed() {
    let pty = pty();
    let told = tty::tcgetattr(&pty.user);
    common::promise("ioctl:termios2", told.is_ok());
    let Ok(mut termios): Result<Termios, Errno> = told else {
        return;
    };
    assert!(
        termios
            .local_modes
            .contains(LocalModes::ICANON | LocalModes::ECHO)
    );
    assert!(termios.input_modes.contains(InputModes::ICRNL));
    assert!(
        termios
            .output_modes
            .contains(OutputModes::OPOST | OutputModes::ONLCR)
    );
    assert_eq!(termios.char(SpecialChar::VINTR), 3);
    assert_eq!(termios.char(SpecialChar(99)), 0);
    assert_eq!(termios.output_speed, 38400);
    termios.set_speed(123_456);
    termios.set_char(SpecialChar::VINTR, 7);
    for when in [When::NOW, When::DRAIN, When::FLUSH] {
        termios.make_raw();
        tty::tcsetattr(&pty.user, when, &termios).unwrap();
        assert_eq!(tty::tcgetattr(&pty.controller).unwrap(), termios);
    }
    assert_eq!(
        (termios.input_speed, termios.output_speed),
        (123_456, 123_456)
    );
    assert!(
        termios
            .control_modes
            .contains(ControlModes::BOTHER | ControlModes::CS8)
    );
    io::write(&pty.user, b"\n").unwrap();
    let mut buf = [0; 8];
    assert_eq!(io::read(&pty.controller, &mut buf), Ok(1), "raw");
    assert_eq!(
        tty::tcsetattr(&pty.user, When(9), &termios),
        Err(Errno::EINVAL)
    );
    assert_eq!(tty::tcgetattr(pipe()), Err(Errno::ENOTTY));
}

#[test]
fn windows_have_a_size() {
    let pty = pty();
    assert_eq!(tty::tcgetwinsize(&pty.user), Ok(WindowSize::default()));
    let size = WindowSize {
        rows: 25,
        columns: 80,
        x_pixels: 640,
        y_pixels: 400,
    };
    tty::tcsetwinsize(&pty.controller, size).unwrap();
    assert_eq!(tty::tcgetwinsize(&pty.user), Ok(size));
    assert_eq!(tty::tcgetwinsize(pipe()), Err(Errno::ENOTTY));
    assert_eq!(tty::tcsetwinsize(pipe(), size), Err(Errno::ENOTTY));
}

#[test]
fn queues_are_flushed_and_stopped() {
    let pty = pty();
    io::write(&pty.controller, b"lost\n").unwrap();
    tty::tcflush(&pty.user, Queue::IN).unwrap();
    io::set_nonblocking(&pty.user, true).unwrap();
    assert_eq!(io::read(&pty.user, &mut [0; 9]), Err(Errno::EAGAIN));
    for queue in [Queue::OUT, Queue::BOTH] {
        tty::tcflush(&pty.user, queue).unwrap();
    }
    assert_eq!(tty::tcflush(&pty.user, Queue(9)), Err(Errno::EINVAL));
    tty::tcflow(&pty.user, Flow::OUT_OFF).unwrap();
    assert_eq!(io::write(&pty.user, b"x"), Err(Errno::EAGAIN));
    tty::tcflow(&pty.user, Flow::OUT_ON).unwrap();
    assert_eq!(io::write(&pty.user, b"x"), Ok(1));
    for flow in [Flow::IN_OFF, Flow::IN_ON] {
        tty::tcflow(&pty.user, flow).unwrap();
    }
    assert_eq!(tty::tcflow(&pty.user, Flow(9)), Err(Errno::EINVAL));
    tty::tcdrain(&pty.user).unwrap();
    tty::tcsendbreak(&pty.user).unwrap();
    assert_eq!(tty::tiocoutq(&pty.user), Ok(0));
    for on in [true, false] {
        let told = tty::set_break(&pty.user, on);
        common::promise("ioctl:break", told != Err(Errno::ENOSYS));
    }
    assert_eq!(tty::tcdrain(pipe()), Err(Errno::ENOTTY));
    assert_eq!(tty::tcsendbreak(pipe()), Err(Errno::ENOTTY));
}

#[test]
fn opening_can_be_forbidden() {
    let pty = pty();
    assert_eq!(tty::tiocexcl(pipe()), Err(Errno::ENOTTY));
    assert_eq!(tty::tiocnxcl(&pty.user), Ok(()));
    let told = tty::tiocgexcl(&pty.user);
    common::promise("ioctl:exclusive", told == Ok(false));
    if told.is_err() {
        return;
    }
    tty::tiocexcl(&pty.user).unwrap();
    assert_eq!(tty::tiocgexcl(&pty.user), Ok(true));
    tty::tiocnxcl(&pty.user).unwrap();
    assert_eq!(tty::tiocgexcl(&pty.user), Ok(false));
}

#[test]
fn modems_have_lines() {
    let pty = pty();
    assert_eq!(tty::tiocmget(&pty.user), Err(Errno::ENOTTY), "no modem");
    for change in [tty::tiocmset, tty::tiocmbis, tty::tiocmbic] {
        assert_eq!(change(&pty.user, ModemLines::DTR), Err(Errno::ENOTTY));
        assert_eq!(change(&pty.user, ModemLines::empty()), Err(Errno::ENOTTY));
    }
}

/// Runs `child` in a process of its own, which neither allocates nor panics, and returns what it
/// returned.
fn in_child(child: fn() -> Option<u8>) -> Option<u8> {
    use ksys::raw::portable::{clone, exit_group, wait4};
    // The order of the last two differs between architectures.
    let none = 0_usize;
    // SAFETY: a fork; the child's only thread runs what follows, and ends.
    let pid = unsafe {
        clone(
            ksys::uapi::SIGCHLD as _,
            none as _,
            none as _,
            none as _,
            none as _,
        )
    };
    let pid = pid.i32().unwrap();
    if pid == 0 {
        let status = child().map_or(0, i32::from);
        // SAFETY: no pointers.
        let _ = unsafe { exit_group(status) };
    }
    let mut status = 0;
    // SAFETY: the kernel writes the status.
    let waited = unsafe { wait4(pid, &mut status, 0, std::ptr::null_mut()) };
    assert_eq!(waited.i32(), Ok(pid));
    match status {
        0 => None,
        failed => Some((failed >> 8) as u8),
    }
}

/// Whether the runner is known to get the session of a terminal wrong.
static NAMELESS: AtomicBool = AtomicBool::new(false);

#[test]
fn a_session_has_a_controlling_terminal() {
    NAMELESS.store(common::lacks("ioctl:session"), Ordering::Relaxed);
    assert_eq!(in_child(steps), None, "the step that went wrong");
}

/// Returns the number of the first step that goes wrong.
fn steps() -> Option<u8> {
    let Ok(pty) = tty::openpty() else {
        return Some(1);
    };
    let user = &pty.user;
    if tty::tcgetpgrp(user) != Err(Errno::ENOTTY) {
        return Some(2);
    }
    if tty::tcgetsid(user) != Err(Errno::ENOTTY) {
        return Some(3);
    }
    // SAFETY: no pointers.
    let Ok(session) = unsafe { ksys::raw::portable::setsid() }.i32() else {
        return Some(4);
    };
    if tty::tiocsctty(user) != Ok(()) {
        return Some(5);
    }
    // Whatever goes wrong from here on, closing the terminal must not end the child by SIGHUP.
    ignore_sighup();
    let named = tty::tcgetsid(user) == Ok(session);
    if named == NAMELESS.load(Ordering::Relaxed) || tty::tcgetpgrp(user) != Ok(session) {
        return Some(6);
    }
    if tty::tcsetpgrp(user, session) != Ok(()) {
        return Some(7);
    }
    if tty::tcsetpgrp(user, i32::MAX) == Ok(()) {
        return Some(8);
    }
    if tty::tiocnotty(user) != Ok(()) || tty::tcgetsid(user) != Err(Errno::ENOTTY) {
        return Some(9);
    }
    if tty::tiocnotty(user) != Err(Errno::ENOTTY) {
        return Some(10);
    }
    let hung_up = match thread::capget(0) {
        Ok(mine) if mine.effective.contains(Capability::SYS_TTY_CONFIG) => Ok(()),
        _ => Err(Errno::EPERM),
    };
    if tty::vhangup() != hung_up {
        return Some(11);
    }
    None
}

/// Ignores SIGHUP.
fn ignore_sighup() {
    let ignore = 1_usize;
    // SAFETY: SIG_IGN is this number and calls nothing.
    let handler = unsafe { std::mem::transmute::<usize, ksys::uapi::__sighandler_t>(ignore) };
    let mask = ksys::uapi::kernel_sigset_t {
        sig: Default::default(),
    };
    let action = ksys::arch::sigaction(handler, 0, mask);
    // SAFETY: the kernel reads the record.
    let set = unsafe {
        ksys::raw::portable::rt_sigaction(ksys::uapi::SIGHUP as _, &action, std::ptr::null_mut(), 8)
    };
    set.unit().unwrap();
}

#[test]
fn flag_types_are_complete() {
    families::check::<ModemLines>(
        &["TIOCM_"],
        &[
            ("TIOCM_CD", "is another name of TIOCM_CAR"),
            ("TIOCM_RI", "is another name of TIOCM_RNG"),
        ],
    );
    // Modes have no prefix, so they are told by what the header's other constants are.
    let excluded = [
        "BS0", "CR0", "FF0", "NL0", "TAB0", "VT0", "XTABS", "EXTA", "EXTB", "CBAUDEX", "IBSHIFT",
        "NCCS",
    ];
    let mut missing = Vec::new();
    let headers = ["asm/termbits.h", "asm-generic/termbits-common.h"];
    let constants = headers.iter().flat_map(|header| constants(header, &[""]));
    for Constant { name, .. } in constants {
        let other = excluded.contains(&name)
            || name.starts_with("TC")
            || name.starts_with('V') && !name.starts_with("VT")
            || name == "VTIME"
            || name
                .strip_prefix('B')
                .is_some_and(|speed| speed.parse::<u32>().is_ok());
        let known = flag::<InputModes>(name)
            || flag::<OutputModes>(name)
            || flag::<ControlModes>(name)
            || flag::<LocalModes>(name);
        if !other && !known {
            missing.push(name);
        }
    }
    assert_eq!(missing, [""; 0]);
}

fn flag<F: bitflags::Flags>(name: &str) -> bool {
    F::from_name(name).is_some()
}
