//! `threads [N]`: counts the primes below N in as many threads as there are processors.
//!
//! `threads check` goes through what threads promise, thread-local storage included; `threads
//! panic` and `threads overflow` show how a program ends whose thread does that, `threads overflow
//! main` how it ends whose first thread does.

#![no_std]
#![no_main]

mod storage;

use core::ffi::CStr;
use core::hint::black_box;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
use ksys::rt::{self, ExitCode, Init, thread};
use ksys::sync::{Barrier, Condvar, Mutex};
use ksys::{Errno, eprintln, println};

ksys::main!(main);

const THREADS: usize = 8;

fn main(init: Init) -> ksys::Result<ExitCode> {
    let mut args = init.args().skip(1);
    match args.next().map(CStr::to_bytes) {
        Some(b"check") => check()?,
        Some(b"panic") => thread::spawn(|| panic!("in a thread"))?.join(),
        Some(b"overflow") => {
            rt::report_overflow()?;
            match args.next() {
                None => println!("{}", thread::spawn(|| descend(1))?.join()),
                Some(_) => println!("{}", descend(1)),
            }
        }
        Some(number) => match core::str::from_utf8(number).map(str::parse) {
            Ok(Ok(end)) => primes(end)?,
            _ => {
                eprintln!("usage: threads [N | check | panic | overflow]");
                return Ok(ExitCode(2));
            }
        },
        None => primes(1_000_000)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Counts the primes below `end`; each thread takes the next hundred numbers when it is done.
fn primes(end: u32) -> ksys::Result<()> {
    static NEXT: AtomicU32 = AtomicU32::new(2);
    const STEP: u32 = 100;

    let count = move || {
        let mut found = 0;
        loop {
            let start = NEXT.fetch_add(STEP, Relaxed);
            if start >= end {
                return found;
            }
            let numbers = start..end.min(start.saturating_add(STEP));
            found += numbers.filter(|n| is_prime(*n)).count();
        }
    };
    let mut threads = [const { None }; THREADS];
    for thread in &mut threads {
        *thread = Some(thread::Builder::new().name(c"counter").spawn(count)?);
    }
    let found: usize = threads
        .into_iter()
        .flatten()
        .map(|thread| thread.join())
        .sum();
    println!("{found} primes below {end}");
    Ok(())
}

fn is_prime(n: u32) -> bool {
    n >= 2
        && (2..)
            .take_while(|d| d * d <= n)
            .all(|d| !n.is_multiple_of(d))
}

/// Needs more stack at each step.
fn descend(depth: u64) -> u64 {
    let frame = black_box([depth; 64]);
    match frame[0] {
        u64::MAX => 0,
        depth => descend(depth + 1) + frame[63],
    }
}

fn check() -> ksys::Result<()> {
    storage::check("the main thread");
    many_joined()?;
    many_detached()?;
    together()?;
    exhausted();
    println!("threads: all as promised");
    Ok(())
}

/// Each gives its own result back, and its memory.
fn many_joined() -> ksys::Result<()> {
    for number in 0..1000_usize {
        let small = thread::Builder::new().stack_size(16 << 10);
        let thread = small.spawn(move || [number; 9])?;
        assert_eq!(thread.join(), [number; 9]);
    }
    Ok(())
}

/// Nobody waits for these; they drop their results and go.
fn many_detached() -> ksys::Result<()> {
    static LEFT: Mutex<u32> = Mutex::new(1000);
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

    for _ in 0..1000 {
        drop(thread::spawn(|| Result)?);
    }
    let mut left = LEFT.lock();
    while *left != 0 {
        left = DONE.wait(left);
    }
    Ok(())
}

/// At the same time each has storage and a slot of its own.
fn together() -> ksys::Result<()> {
    static ALL_THERE: Barrier = Barrier::new(THREADS as u32);
    let mut threads = [const { None }; THREADS];
    for thread in &mut threads {
        *thread = Some(thread::spawn(|| {
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
    for thread in threads.into_iter().flatten() {
        thread.join();
    }
    Ok(())
}

/// Too much is an error, and nothing else.
fn exhausted() {
    for size in [usize::MAX, usize::MAX / 8 * 7] {
        let huge = thread::Builder::new().stack_size(size);
        let error = huge.spawn(|| ()).map(drop);
        assert_eq!(error, Err(Errno::ENOMEM));
    }
}
