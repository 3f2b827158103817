//! Signals that come a thousand times a second lose no byte and no child, and end every wait.

#[path = "common/child.rs"]
mod child_;
mod common;
#[path = "common/temp.rs"]
mod temp;

use child_::{again, mode, wait};
use common::bytes;
use ksys::event::{EventfdFlags, epoll_create, epoll_wait, eventfd, eventfd_read, poll, select};
use ksys::fd::OwnedFd;
use ksys::fs::{self, Dev, FileType, FlockFlags, Mode, OFlags, flock};
use ksys::io::{self, IoSlice, IoSliceMut, Lock, LockType};
use ksys::net::{self, AddressFamily, MsgFlags, Protocol, SocketType, UnixAddr};
use ksys::process::{self, WaitId, WaitOptions, waitid, waitpid};
use ksys::signal::{self, Action, Disposition, SfdFlags, SigSet, Signal};
use ksys::thread::futex::{self, FutexFlags};
use ksys::thread::gettid;
use ksys::time::{
    ClockId, SleepFlags, TimerfdFlags, Timespec, clock_nanosleep, nanosleep, timerfd_create,
};
use ksys::{Errno, Result};
use std::ffi::c_int;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;
use temp::Temp;

/// Many times what a pipe holds.
const LEN: usize = 2 << 20;

/// Longer than any test may take.
const LONG: Timespec = Timespec {
    sec: 1_000,
    nsec: 0,
};

static HANDLED: AtomicUsize = AtomicUsize::new(0);

/// What children of the other tests do.
#[test]
fn child() {
    let Some(mode) = mode() else { return };
    match mode.split_once(' ') {
        Some(("exit", status)) => process::exit(status.parse().unwrap()),
        _ => loop {
            thread::park();
        },
    }
}

unsafe extern "C" fn handle(_: c_int) {
    HANDLED.fetch_add(1, Ordering::Relaxed);
}

/// Sends a signal to the threads `targets` a thousand times a second for as long as it lives.
///
/// Its handler has no `SA_RESTART`, so that it interrupts what blocks.
struct Storm {
    over: std::sync::Arc<AtomicBool>,
    sender: Option<thread::JoinHandle<()>>,
}

impl Storm {
    fn new(targets: Vec<i32>) -> Self {
        let action = Action::new(Disposition::Handler(handle));
        // SAFETY: the handler counts.
        unsafe { signal::sigaction(Signal::USR1, Some(&action)) }.unwrap();
        let over = std::sync::Arc::new(AtomicBool::new(false));
        let stop = over.clone();
        let sender = thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                for target in &targets {
                    // A thread that has ended gets no signal.
                    let _ = signal::tgkill(process::getpid(), *target, Signal::USR1);
                }
                thread::sleep(Duration::from_millis(1));
            }
        });
        Self {
            over,
            sender: Some(sender),
        }
    }
}

impl Drop for Storm {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        self.sender.take().unwrap().join().unwrap();
    }
}

/// Reads to the end, or to what is not right; returns how many bytes were, and how often a read was
/// interrupted.
fn read_all(reader: OwnedFd) -> (usize, usize) {
    let (mut at, mut interrupted) = (0, 0);
    let mut buffer = [0; 10_007];
    loop {
        let n = match io::read(&reader, &mut buffer) {
            Err(Errno::EINTR) => {
                interrupted += 1;
                continue;
            }
            read => read.unwrap_or(0),
        };
        if n == 0 || at + n > LEN || bytes(LEN)[at..at + n] != buffer[..n] {
            return (at, interrupted);
        }
        at += n;
        // Now the writer waits.
        thread::sleep(Duration::from_micros(500));
    }
}

fn pair() -> (OwnedFd, OwnedFd) {
    net::socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol::DEFAULT).unwrap()
}

#[test]
fn blocking_reads_and_writes_lose_nothing() {
    for (reader, writer) in [io::pipe().unwrap(), pair()] {
        let (sender, targets) = std::sync::mpsc::channel();
        let writing = thread::spawn(move || {
            sender.send(gettid()).unwrap();
            let mut interrupted = 0;
            for mut part in bytes(LEN).chunks(300_000) {
                // Now the reader waits.
                thread::sleep(Duration::from_millis(20));
                while !part.is_empty() {
                    match io::write(&writer, part) {
                        Ok(n) => part = &part[n..],
                        Err(errno) => {
                            assert_eq!(errno, Errno::EINTR);
                            interrupted += 1;
                        }
                    }
                }
            }
            interrupted
        });
        let storm = Storm::new(vec![gettid(), targets.recv().unwrap()]);
        let before = HANDLED.load(Ordering::Relaxed);
        let (read, interrupted) = read_all(reader);
        assert_eq!(read, LEN);
        assert!(interrupted > 0);
        // A write that has moved a part says so instead.
        writing.join().unwrap();
        assert!(HANDLED.load(Ordering::Relaxed) - before > 50);
        drop(storm);
    }
}

#[test]
fn what_is_to_be_written_whole_is() {
    let (reader, writer) = io::pipe().unwrap();
    let reading = thread::spawn(move || {
        thread::sleep(Duration::from_millis(50));
        read_all(reader).0
    });
    let storm = Storm::new(vec![gettid()]);
    io::write_all(&writer, bytes(LEN)).unwrap();
    drop(writer);
    assert_eq!(reading.join().unwrap(), LEN);
    drop(storm);
}

#[test]
fn copies_lose_nothing() {
    for (from, to) in [
        (io::pipe(), io::pipe()),
        (Ok(pair()), Ok(pair())),
        (io::pipe(), Ok(pair())),
        (Ok(pair()), io::pipe()),
    ] {
        let ((source, start), (end, target)) = (from.unwrap(), to.unwrap());
        let writing = thread::spawn(move || {
            for part in bytes(LEN).chunks(300_000) {
                // Now the copy waits.
                thread::sleep(Duration::from_millis(20));
                io::write_all(&start, part).unwrap();
            }
        });
        let reading = thread::spawn(move || read_all(end).0);
        let storm = Storm::new(vec![gettid()]);
        let before = HANDLED.load(Ordering::Relaxed);
        assert_eq!(io::copy(&source, &target), Ok(LEN as u64));
        drop(target);
        assert!(HANDLED.load(Ordering::Relaxed) - before > 50);
        drop(storm);
        writing.join().unwrap();
        assert_eq!(reading.join().unwrap(), LEN);
    }
}

#[test]
fn spawning_is_not_interrupted_and_no_status_is_lost() {
    let storm = Storm::new(vec![gettid()]);
    let mut interrupted = 0;
    for status in 0..10 {
        let (pid, pidfd) = again(&format!("exit {status}"))
            .spawn()
            .spawn_pidfd()
            .unwrap();
        let waited = loop {
            match waitpid(pid, WaitOptions::empty()) {
                Err(Errno::EINTR) => interrupted += 1,
                waited => break waited.unwrap().unwrap(),
            }
        };
        assert_eq!((waited.0, waited.1.exit_status()), (pid, Some(status)));
        assert_eq!(waitpid(pid, WaitOptions::empty()), Err(Errno::ECHILD));
        drop(pidfd);
    }
    let missing = process::Strings::new([c"x"]);
    for _ in 0..100 {
        let error = process::Spawn::new(c"/nowhere", &missing).spawn();
        assert_eq!(error.unwrap_err().errno, Errno::ENOENT);
    }
    drop(storm);
    assert!(interrupted > 0);
}

/// A call that waits until a signal comes, and its name.
type Wait<'a> = (&'static str, Box<dyn FnMut() -> Errno + 'a>);

#[test]
fn every_wait_ends_with_eintr() {
    let temp = Temp::new();
    let fifo = temp.join("fifo");
    fs::mknod(
        &fifo,
        FileType::FIFO,
        Mode::RUSR | Mode::WUSR,
        Dev::default(),
    )
    .unwrap();

    let (reader, writer) = io::pipe().unwrap();
    let (full_reader, full) = io::pipe().unwrap();
    io::write(&full, &vec![0; io::fcntl_getpipe_sz(&full).unwrap()]).unwrap();
    let (a, b) = pair();

    let held = temp.file("held", b"x");
    let [holder, other] = [(); 2].map(|()| {
        let flags = OFlags::RDWR | OFlags::CLOEXEC;
        fs::open(&held, flags, Mode::empty()).unwrap()
    });
    flock(&holder, FlockFlags::EX).unwrap();
    let all = Lock::new(LockType::WRLCK, 0, 0);
    io::fcntl_ofd_setlk(&holder, &all).unwrap();

    let listener = net::socket(AddressFamily::UNIX, SocketType::STREAM, Protocol::DEFAULT).unwrap();
    let name = UnixAddr::from_path(&temp.join("listener")).unwrap();
    net::bind(&listener, &name).unwrap();
    net::listen(&listener, 1).unwrap();

    let counter = eventfd(0, EventfdFlags::CLOEXEC).unwrap();
    let timer = timerfd_create(ClockId::MONOTONIC, TimerfdFlags::CLOEXEC).unwrap();
    let signals = signal::signalfd(&SigSet::from(Signal::USR2), SfdFlags::CLOEXEC).unwrap();
    let epoll = epoll_create().unwrap();
    let word = AtomicU32::new(0);
    let sleeper = again("sleep").spawn().spawn().unwrap();

    let mut byte = [0];
    let mut more = [0];
    let error = |result: Result<usize>| result.unwrap_err();
    let wait_options = WaitOptions::EXITED;
    let mut waits: Vec<Wait<'_>> = vec![
        ("read", Box::new(|| error(io::read(&reader, &mut byte)))),
        (
            "readv",
            Box::new(|| error(io::readv(&reader, &mut [IoSliceMut::new(&mut more)]))),
        ),
        ("write", Box::new(|| error(io::write(&full, &[0; 4096])))),
        (
            "writev",
            Box::new(|| error(io::writev(&full, &[IoSlice::new(&[0; 4096])]))),
        ),
        (
            "openat",
            Box::new(|| fs::open(&fifo, OFlags::RDONLY, Mode::empty()).unwrap_err()),
        ),
        (
            "splice",
            Box::new(|| {
                let flags = io::SpliceFlags::empty();
                error(io::splice(&reader, None, &full, None, 1, flags))
            }),
        ),
        (
            "flock",
            Box::new(|| flock(&other, FlockFlags::EX).unwrap_err()),
        ),
        (
            "fcntl",
            Box::new(|| io::fcntl_ofd_setlkw(&other, &all).unwrap_err()),
        ),
        (
            "recvfrom",
            Box::new(|| error(net::recv(&a, &mut [0], MsgFlags::empty()))),
        ),
        (
            "recvmsg",
            Box::new(|| {
                let mut byte = [0];
                let mut iov = [IoSliceMut::new(&mut byte)];
                let received = net::recvmsg(&a, &mut iov, &mut [], MsgFlags::empty());
                received.unwrap_err()
            }),
        ),
        ("accept4", Box::new(|| net::accept(&listener).unwrap_err())),
        ("eventfd", Box::new(|| eventfd_read(&counter).unwrap_err())),
        ("timerfd", Box::new(|| error(io::read(&timer, &mut [0; 8])))),
        (
            "signalfd",
            Box::new(|| error(io::read(&signals, &mut [0; 128]))),
        ),
        (
            "epoll_wait",
            Box::new(|| error(epoll_wait(&epoll, &mut [ksys::event::Event::EMPTY], None))),
        ),
        ("poll", Box::new(|| error(poll(&mut [], None)))),
        ("select", Box::new(|| error(select(None, None, None, None)))),
        (
            "futex",
            Box::new(|| futex::wait(&word, FutexFlags::PRIVATE, 0, None).unwrap_err()),
        ),
        (
            "futex bitset",
            Box::new(|| {
                let all = NonZeroU32::MAX;
                futex::wait_bitset(&word, FutexFlags::PRIVATE, 0, None, all).unwrap_err()
            }),
        ),
        (
            "wait4",
            Box::new(|| waitpid(sleeper, WaitOptions::empty()).unwrap_err()),
        ),
        (
            "waitid",
            Box::new(|| waitid(WaitId::Pid(sleeper), wait_options).unwrap_err()),
        ),
        ("nanosleep", Box::new(|| nanosleep(LONG, None).unwrap_err())),
        (
            "clock_nanosleep",
            Box::new(|| {
                let clock = ClockId::MONOTONIC;
                clock_nanosleep(clock, SleepFlags::empty(), LONG, None).unwrap_err()
            }),
        ),
        (
            "rt_sigtimedwait",
            Box::new(|| signal::sigtimedwait(&SigSet::from(Signal::USR2), None).unwrap_err()),
        ),
        (
            "rt_sigsuspend",
            Box::new(|| signal::sigsuspend(&SigSet::empty())),
        ),
        ("pause", Box::new(signal::pause)),
    ];
    let storm = Storm::new(vec![gettid()]);
    for (name, wait) in &mut waits {
        assert_eq!(wait(), Errno::EINTR, "{name}");
    }
    drop(storm);
    drop(waits);
    drop((writer, full_reader, b));
    signal::kill(sleeper, Signal::KILL).unwrap();
    assert_eq!(wait(sleeper).signal(), Some(Signal::KILL));
}
