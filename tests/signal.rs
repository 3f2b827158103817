//! Signals: sent, blocked, handled, waited for, and read from descriptors.

mod common;
#[path = "common/families.rs"]
mod families;

use ksys::fd::OwnedFd;
use ksys::process;
use ksys::signal::{
    self, Action, AltStack, Cause, Disposition, How, SaFlags, SfdFlags, SiCode, SigSet, Siginfo,
    Signal, SsFlags,
};
use ksys::time::Timespec;
use ksys::{Errno, io, thread, uapi};
use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};

const NOW: Timespec = Timespec { sec: 0, nsec: 0 };

fn handle(signal: Signal, action: Action) -> Action {
    // SAFETY: the handlers of these tests only touch atomics.
    unsafe { signal::sigaction(signal, Some(&action)) }.unwrap()
}

#[test]
fn names_and_numbers() {
    assert_eq!(Signal::from_raw(15), Some(Signal::TERM));
    assert_eq!(Signal::from_raw(0), None);
    assert_eq!(Signal::from_raw(65), None);
    assert_eq!(Signal::from_name("SIGCHLD"), Some(Signal::CHLD));
    assert_eq!(Signal::from_name("SIGPOLL"), Some(Signal::IO));
    assert_eq!(Signal::from_name("TERM"), None);
    assert_eq!(Signal::rt(0), Some(Signal::RTMIN));
    assert_eq!(Signal::rt(32), Some(Signal::RTMAX));
    assert_eq!(Signal::rt(33), None);
    assert_eq!(Signal::TERM.message(), Some("terminated"));
    assert_eq!(Signal::RTMAX.message(), None);
    assert_eq!(Signal::TERM.to_string(), "terminated (SIGTERM)");
    let rt = Signal::rt(3).unwrap();
    assert_eq!(rt.to_string(), "real-time signal 3 (SIGRTMIN+3)");
    for number in 1..uapi::SIGRTMIN {
        let signal = Signal::from_raw(number).unwrap();
        assert_eq!(Signal::from_name(signal.name().unwrap()), Some(signal));
    }
}

#[test]
fn sets_hold_all_signals() {
    let mut set = SigSet::empty();
    assert!(set.is_empty());
    for number in 1..=64 {
        let signal = Signal::from_raw(number).unwrap();
        assert!(!set.contains(signal));
        set.insert(signal);
        assert!(set.contains(signal));
    }
    assert_eq!(set, SigSet::all());
    assert_eq!(set.iter().count(), 64);
    set.remove(Signal::RTMAX);
    assert_ne!(set, SigSet::all());
    let two = SigSet::from([Signal::TERM, Signal::HUP]);
    assert_eq!(two.iter().collect::<Vec<_>>(), [Signal::HUP, Signal::TERM]);
}

#[test]
fn blocked_signals_wait() {
    let set = SigSet::from(Signal::USR1);
    let old = signal::sigprocmask(How::BLOCK, &set).unwrap();
    assert!(!old.contains(Signal::USR1));
    assert!(signal::sigmask().unwrap().contains(Signal::USR1));
    assert_eq!(
        signal::sigtimedwait(&set, Some(&NOW)).unwrap_err(),
        Errno::EAGAIN
    );
    signal::raise(Signal::USR1).unwrap();
    assert!(signal::sigpending().unwrap().contains(Signal::USR1));
    let info = signal::sigtimedwait(&set, None).unwrap();
    assert_eq!(info.signal(), Some(Signal::USR1));
    assert_eq!(info.code(), SiCode::TKILL);
    let (pid, uid) = (process::getpid(), thread::getuid());
    assert_eq!(info.cause(), Cause::User { pid, uid });
    assert!(!signal::sigpending().unwrap().contains(Signal::USR1));
    let bad = signal::sigprocmask(How(99), &set);
    assert_eq!(bad, Err(Errno::EINVAL));
}

#[test]
fn values_go_along_in_order() {
    let signal = Signal::rt(5).unwrap();
    let set = SigSet::from(signal);
    signal::sigprocmask(How::BLOCK, &set).unwrap();
    let (pid, tid, uid) = (process::getpid(), thread::gettid(), thread::getuid());
    for value in [7, usize::MAX] {
        signal::tgsigqueue(pid, tid, signal, value).unwrap();
    }
    for value in [7, usize::MAX] {
        let info = signal::sigtimedwait(&set, Some(&NOW)).unwrap();
        assert_eq!(info.code(), SiCode::QUEUE);
        assert_eq!(info.cause(), Cause::Queue { pid, uid, value });
    }
    let nobody = signal::sigqueue(i32::MAX, signal, 0);
    assert_eq!(nobody, Err(Errno::ESRCH));
}

#[test]
fn sending_to_nobody() {
    assert_eq!(signal::kill(process::getpid(), None), Ok(()));
    assert_eq!(signal::kill(i32::MAX, Signal::TERM), Err(Errno::ESRCH));
    let pid = process::getpid();
    assert_eq!(signal::tgkill(pid, i32::MAX, None), Err(Errno::ESRCH));
    assert_eq!(signal::tkill(i32::MAX, None), Err(Errno::ESRCH));
    assert_eq!(signal::tgkill(pid, thread::gettid(), None), Ok(()));
    assert_eq!(signal::tkill(thread::gettid(), None), Ok(()));
}

static SEEN: AtomicI32 = AtomicI32::new(0);

unsafe extern "C" fn see(signal: c_int) {
    SEEN.store(signal, Ordering::SeqCst);
}

#[test]
fn handlers_run_and_are_told_back() {
    let action = Action {
        flags: SaFlags::RESTART,
        mask: SigSet::from(Signal::HUP),
        ..Action::new(Disposition::Handler(see))
    };
    let old = handle(Signal::USR2, action);
    assert!(matches!(old.disposition, Disposition::Default));
    signal::raise(Signal::USR2).unwrap();
    assert_eq!(SEEN.load(Ordering::SeqCst), Signal::USR2.as_raw());
    let now = signal::reset(Signal::USR2).unwrap();
    let Disposition::Handler(told) = now.disposition else {
        panic!("{now:?}");
    };
    assert_eq!(told as usize, see as *const () as usize);
    assert!(now.flags.contains(SaFlags::RESTART));
    assert!(now.mask.contains(Signal::HUP));
    // SAFETY: it fails.
    let kill = unsafe { signal::sigaction(Signal::KILL, Some(&action)) };
    assert_eq!(kill.unwrap_err(), Errno::EINVAL);
}

#[test]
fn ignored_signals_are_dropped() {
    signal::ignore(Signal::WINCH).unwrap();
    signal::raise(Signal::WINCH).unwrap();
    let ignored = signal::reset(Signal::WINCH).unwrap();
    assert!(matches!(ignored.disposition, Disposition::Ignore));
}

static STACK_AT: AtomicUsize = AtomicUsize::new(0);
static VALUE: AtomicUsize = AtomicUsize::new(0);
static DEPTH: AtomicI32 = AtomicI32::new(0);

unsafe extern "C" fn on_stack(signal: c_int, info: *mut uapi::siginfo, context: *mut c_void) {
    let here = 0_u8;
    STACK_AT.store((&raw const here).addr(), Ordering::SeqCst);
    assert!(!context.is_null());
    // SAFETY: the kernel passes a record.
    let code = unsafe { Siginfo::from_ptr(info) }.code();
    VALUE.store(code.0 as usize, Ordering::SeqCst);
    // Once more, from inside.
    if DEPTH.fetch_add(1, Ordering::SeqCst) == 0 {
        signal::raise(Signal::from_raw(signal).unwrap()).unwrap();
    }
    clobber();
}

/// Leaves nothing of what registers held.
#[inline(never)]
fn clobber() {
    let mut sum = 1.0_f64;
    for i in 0..32 {
        sum = std::hint::black_box(sum * 1.5 + f64::from(i));
    }
    std::hint::black_box(sum);
}

/// Sums in as many registers as there are, whole and floating, while signals come.
#[inline(never)]
fn sums(interrupt: impl Fn()) -> (u64, f64) {
    let mut whole = [0_u64; 24];
    let mut floating = [0.0_f64; 24];
    for round in 0..200_u64 {
        for i in 0..24 {
            whole[i] = whole[i].wrapping_mul(3).wrapping_add(round ^ i as u64);
            floating[i] = floating[i] * 0.5 + (round + i as u64) as f64;
        }
        if round % 16 == 0 {
            interrupt();
        }
    }
    let whole = whole.iter().fold(0_u64, |sum, n| sum.wrapping_add(*n));
    (whole, floating.iter().sum())
}

#[test]
fn nested_handlers_on_their_stack_leave_registers_alone() {
    let mut stack = vec![MaybeUninit::<u128>::uninit(); 8 * 1024];
    let alt = AltStack {
        base: stack.as_mut_ptr().cast(),
        size: size_of_val(&stack[..]),
        flags: SsFlags::empty(),
    };
    // SAFETY: the memory is the handlers' until the stack is given back below.
    let old = unsafe { signal::sigaltstack(Some(&alt)) }.unwrap();
    let action = Action {
        flags: SaFlags::ONSTACK | SaFlags::NODEFER,
        ..Action::new(Disposition::Info(on_stack))
    };
    let signal = Signal::rt(9).unwrap();
    handle(signal, action);

    let plain = sums(|| {});
    let interrupted = sums(|| {
        DEPTH.store(0, Ordering::SeqCst);
        signal::raise(signal).unwrap();
        assert_eq!(DEPTH.load(Ordering::SeqCst), 2);
    });
    assert_eq!(interrupted, plain);
    let at = STACK_AT.load(Ordering::SeqCst);
    let base = alt.base.addr();
    assert!((base..base + alt.size).contains(&at));
    assert_eq!(VALUE.load(Ordering::SeqCst) as i32, SiCode::TKILL.0);

    // SAFETY: the old stack is as it was.
    let mine = unsafe { signal::sigaltstack(Some(&old)) }.unwrap();
    assert_eq!((mine.base, mine.size), (alt.base, alt.size));
    let small = AltStack { size: 16, ..alt };
    // SAFETY: it fails.
    let error = unsafe { signal::sigaltstack(Some(&small)) }.unwrap_err();
    assert_eq!(error, Errno::ENOMEM);
    signal::reset(signal).unwrap();
}

#[test]
fn suspended_until_a_handler_ran() {
    let signal = Signal::rt(11).unwrap();
    handle(signal, Action::new(Disposition::Handler(see)));
    signal::sigprocmask(How::BLOCK, &SigSet::from(signal)).unwrap();
    signal::raise(signal).unwrap();
    let mut mask = signal::sigmask().unwrap();
    mask.remove(signal);
    assert_eq!(signal::sigsuspend(&mask), Errno::EINTR);
    assert!(!signal::sigpending().unwrap().contains(signal));
}

#[test]
fn paused_until_a_handler_ran() {
    let signal = Signal::rt(12).unwrap();
    handle(signal, Action::new(Disposition::Handler(see)));
    let (pid, tid) = (process::getpid(), thread::gettid());
    let (reader, writer) = io::pipe().unwrap();
    let sender = std::thread::spawn(move || {
        // Sent again until it came in the pause, and not before it.
        let stop = reader;
        while stopped(&stop) {
            signal::tgkill(pid, tid, signal).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    });
    assert_eq!(signal::pause(), Errno::EINTR);
    drop(writer);
    sender.join().unwrap();
    signal::ignore(signal).unwrap();
}

/// Tells whether nobody has closed the other end yet.
fn stopped(pipe: &OwnedFd) -> bool {
    use std::os::fd::AsRawFd;
    let mut poll = uapi::pollfd {
        fd: pipe.as_raw_fd(),
        events: 0,
        revents: 0,
    };
    let mut now = uapi::__kernel_timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the kernel reads and writes one record, and the time.
    let ret =
        unsafe { ksys::raw::portable::ppoll(&raw mut poll, 1, &raw mut now, std::ptr::null(), 8) };
    ret.usize() == Ok(0)
}

#[test]
fn signals_from_a_descriptor() {
    let signal = Signal::rt(13).unwrap();
    let fd = signal::watch(&SigSet::from(signal)).unwrap();
    let (pid, tid) = (process::getpid(), thread::gettid());
    signal::tgsigqueue(pid, tid, signal, 77).unwrap();
    let mut buffer = [MaybeUninit::uninit(); 3];
    let came = signal::read_signalfd(&fd, &mut buffer).unwrap();
    assert_eq!(came.len(), 1);
    assert_eq!(came[0].ssi_signo, signal.as_raw() as u32);
    assert_eq!((came[0].ssi_pid, came[0].ssi_int), (pid as u32, 77));
    let no_room = signal::read_signalfd(&fd, &mut []);
    assert_eq!(no_room.err(), Some(Errno::EINVAL));

    let none = signal::signalfd(&SigSet::empty(), SfdFlags::CLOEXEC | SfdFlags::NONBLOCK).unwrap();
    let nothing = signal::read_signalfd(&none, &mut buffer);
    assert_eq!(nothing.err(), Some(Errno::EAGAIN));
    signal::signalfd_update(&none, &SigSet::from(signal)).unwrap();
    signal::tgkill(pid, tid, signal).unwrap();
    assert_eq!(signal::read_signalfd(&none, &mut buffer).unwrap().len(), 1);
    let (pipe, _writer) = io::pipe().unwrap();
    let not_one = signal::signalfd_update(&pipe, &SigSet::empty());
    assert_eq!(not_one, Err(Errno::EINVAL));
}

#[test]
fn signals_through_a_pipe() {
    let signals = [Signal::rt(15).unwrap(), Signal::rt(16).unwrap()];
    let set = SigSet::from(signals);
    // SAFETY: nobody else handles these.
    let pipe = unsafe { signal::self_pipe(&set) }.unwrap();
    let mut byte = [0];
    assert_eq!(io::read(pipe, &mut byte), Err(Errno::EAGAIN));
    for signal in signals {
        signal::raise(signal).unwrap();
        assert_eq!(io::read(pipe, &mut byte), Ok(1));
        assert_eq!(i32::from(byte[0]), signal.as_raw());
    }
    // SAFETY: as above.
    let same = unsafe { signal::self_pipe(&set) }.unwrap();
    use std::os::fd::AsRawFd;
    assert_eq!(same.as_raw_fd(), pipe.as_raw_fd());
}

#[test]
fn faults_tell_their_address() {
    unsafe extern "C" fn fault(_: c_int, info: *mut uapi::siginfo, _: *mut c_void) {
        // SAFETY: the kernel passes a record, about a fault.
        let cause = unsafe { Siginfo::from_ptr(info) }.cause();
        let there = Cause::Fault {
            addr: std::ptr::without_provenance_mut(16),
        };
        process::exit(i32::from(cause != there));
    }
    let action = Action::new(Disposition::Info(fault));
    // SAFETY: the child only touches an atomic before it ends.
    match unsafe { process::fork() }.unwrap() {
        process::Fork::Child => {
            handle(Signal::SEGV, action);
            // SAFETY: it is not: that is the point.
            unsafe { std::ptr::without_provenance_mut::<u8>(16).write_volatile(1) };
            process::exit(1)
        }
        process::Fork::Parent(pid) => {
            let status = process::waitpid(pid, process::WaitOptions::empty());
            assert!(status.unwrap().unwrap().1.success());
        }
    }
}

#[test]
fn families_are_complete() {
    let mut excluded = vec![
        ("SA_NOMASK", "an old name of SA_NODEFER"),
        ("SA_ONESHOT", "an old name of SA_RESETHAND"),
    ];
    if std::env::consts::ARCH != "riscv64" {
        excluded.push(("SA_RESTORER", "arch::sigaction sets it"));
    }
    if std::env::consts::ARCH == "arm" {
        excluded.push(("SA_THIRTYTWO", "of 26-bit processors"));
    }
    families::check::<SaFlags>(&["SA_"], &excluded);
    families::check::<SfdFlags>(&["SFD_"], &[]);
    families::check_in::<SsFlags>("linux/signal.h", &["SS_"], &[("SS_FLAG_BITS", "a mask")]);
    families::check_numbers_in(
        "asm-generic/siginfo.h",
        &["SI_"],
        |value| SiCode(value as i32).name(),
        &[],
    );
    families::check_numbers(&["SIG_"], |value| How(value as i32).name(), &[]);
}
