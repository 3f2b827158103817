//! Threads: what each gets, and that nothing of them is left.

use crate::{in_use, storage};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU32, Ordering::SeqCst};
use core::time::Duration;
use ksys::process::{self, Resource, Rlimit};
use ksys::rt::thread;
use ksys::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use ksys::sync::{Barrier, Condvar, Mutex};
use ksys::thread::{getuid, setresuid};
use ksys::{Errno, prctl, println};

const MANY: usize = 1000;
const TOGETHER: u32 = 8;

/// Waits until there are no more mappings than `before`, for the last threads may still be on their
/// way, and returns by how many kilobytes memory has grown.
fn back_to(before: (usize, usize)) -> ksys::Result<usize> {
    let never = Mutex::new(());
    let wait = Condvar::new();
    for _ in 0..100 {
        let (mappings, resident) = in_use()?;
        if mappings <= before.0 {
            return Ok(resident.saturating_sub(before.1));
        }
        drop(wait.wait_timeout(never.lock(), Duration::from_millis(50)));
    }
    panic!("{} mappings, and {} before", in_use()?.0, before.0);
}

/// Each gives its own result back, and its memory.
pub fn joined() -> ksys::Result<()> {
    let rounds = |count| -> ksys::Result<()> {
        for number in 0..count {
            let small = thread::Builder::new().stack_size(16 << 10);
            let thread = small.spawn(move || [number; 9])?;
            assert_eq!(thread.join(), Some([number; 9]));
        }
        Ok(())
    };
    // An emulator translates what it has not seen before.
    rounds(50)?;
    let before = in_use()?;
    rounds(MANY)?;
    println!("{}", back_to(before)?);
    Ok(())
}

/// Nobody waits for these; they drop their results and go.
pub fn detached() -> ksys::Result<()> {
    static LEFT: Mutex<usize> = Mutex::new(0);
    static DONE: Condvar = Condvar::new();

    struct Result;

    impl Drop for Result {
        fn drop(&mut self) {
            let mut left = LEFT.lock();
            *left -= 1;
            if *left == 0 {
                DONE.notify_all();
            }
        }
    }

    let rounds = |count| -> ksys::Result<()> {
        *LEFT.lock() = count;
        for _ in 0..count {
            drop(thread::spawn(|| Result)?);
        }
        let mut left = LEFT.lock();
        while *left != 0 {
            left = DONE.wait(left);
        }
        Ok(())
    };
    let start = in_use()?;
    rounds(50)?;
    back_to(start)?;
    let before = in_use()?;
    rounds(MANY)?;
    println!("{}", back_to(before)?);
    Ok(())
}

/// At the same time each has storage and a slot of its own.
pub fn together() -> ksys::Result<()> {
    static ALL_THERE: Barrier = Barrier::new(TOGETHER);
    storage::check("the main thread");
    let mut threads = Vec::new();
    for _ in 0..TOGETHER {
        threads.push(thread::spawn(|| {
            storage::check("a thread");
            let slot = thread::slot().expect("rt started this program");
            assert!(slot.get().is_null());
            let mut mine = 0_u32;
            let address = (&raw mut mine).cast();
            slot.set(address);
            ALL_THERE.wait();
            assert_eq!(slot.get(), address);
        })?);
    }
    for thread in threads {
        assert_eq!(thread.join(), Some(()));
    }
    Ok(())
}

/// A thread that leaves early leaves no result, whether somebody waits for it or not.
pub fn left() -> ksys::Result<()> {
    static SEEN: AtomicU32 = AtomicU32::new(0);

    fn leave() -> Box<u32> {
        SEEN.fetch_add(1, SeqCst);
        // SAFETY: nothing that stands on the stack is missed.
        unsafe { thread::exit() }
    }

    assert_eq!(thread::spawn(leave)?.join(), None);
    let before = in_use()?;
    for _ in 0..100 {
        drop(thread::spawn(leave)?);
    }
    back_to(before)?;
    assert_eq!(SEEN.load(SeqCst), 101);

    // Gone before somebody looks.
    let thread = thread::spawn(leave)?;
    while !thread.is_finished() {
        ksys::sched::sched_yield();
    }
    assert_eq!(thread.id(), None);
    drop(thread);
    back_to(before).map(drop)
}

/// A thread has the name and the processors that were chosen for it, and others keep theirs.
pub fn named() -> ksys::Result<()> {
    let all = sched_getaffinity(0)?;
    let named = thread::Builder::new().name(c"a name of more than 15 bytes");
    let thread = named.spawn(move || -> ksys::Result<_> {
        let mut one = CpuSet::empty();
        one.insert(all.iter().next().ok_or(Errno::EINVAL)?);
        sched_setaffinity(0, &one)?;
        Ok((prctl::name()?, sched_getaffinity(0)?.count()))
    })?;
    let (name, processors) = thread.join().expect("it returns")?;
    assert_eq!(&name, b"a name of more \0");
    assert_eq!(processors, 1);
    assert_eq!(sched_getaffinity(0)?.count(), all.count());

    let started = Box::leak(Box::new(Barrier::new(2)));
    let ended = Box::leak(Box::new(Barrier::new(2)));
    let (here, there) = (&*started, &*ended);
    let thread = thread::spawn(|| {
        here.wait();
        there.wait();
        ksys::thread::gettid()
    })?;
    started.wait();
    let id = thread.id();
    ended.wait();
    assert_eq!(thread.join(), id);
    Ok(())
}

/// Where there may be no more threads, `EAGAIN` says so, what the thread was to run is dropped, and
/// the threads that are there go on.
pub fn exhausted() -> ksys::Result<()> {
    static ENOUGH: Mutex<bool> = Mutex::new(false);
    static SAID: Condvar = Condvar::new();
    static DROPPED: AtomicU32 = AtomicU32::new(0);

    struct Run;

    impl Drop for Run {
        fn drop(&mut self) {
            DROPPED.fetch_add(1, SeqCst);
        }
    }

    let few = Some(8);
    process::setrlimit(
        Resource::NPROC,
        Rlimit {
            current: few,
            maximum: few,
        },
    )?;
    if getuid() == 0 {
        // The limit is not root's.
        let other = Some(54_321);
        setresuid(other, other, other)?;
    }
    let before = in_use()?;
    let mut threads = Vec::new();
    let error = loop {
        let run = Run;
        let spawned = thread::spawn(move || {
            let _run = run;
            let mut enough = ENOUGH.lock();
            while !*enough {
                enough = SAID.wait(enough);
            }
        });
        match spawned {
            Ok(thread) => threads.push(thread),
            Err(error) => break error,
        }
        assert!(threads.len() <= 8, "the limit does not hold");
    };
    assert_eq!(DROPPED.load(SeqCst), 1);
    *ENOUGH.lock() = true;
    SAID.notify_all();
    let count = threads.len() as u32;
    for thread in threads {
        assert_eq!(thread.join(), Some(()));
    }
    assert_eq!(DROPPED.load(SeqCst), count + 1);
    back_to(before)?;
    println!("{}", error.name().unwrap_or_default());
    Ok(())
}

/// A stack that no address space holds is an error, and nothing else.
pub fn huge() {
    for size in [usize::MAX, usize::MAX / 8 * 7] {
        let huge = thread::Builder::new().stack_size(size);
        assert_eq!(huge.spawn(|| ()).map(drop), Err(Errno::ENOMEM));
    }
}

/// The process goes on without its main thread.
pub fn main_exits() -> ksys::Result<()> {
    drop(thread::spawn(|| {
        println!("still here");
        process::exit(5)
    })?);
    // SAFETY: nothing that stands on the stack is missed.
    unsafe { thread::exit() }
}
