//! `threads [N]`: counts the primes below N in as many threads as there are processors.
//!
//! `threads panic` and `threads overflow` show how a program ends whose thread does that.

#![no_std]
#![no_main]

use core::ffi::CStr;
use core::hint::black_box;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
use ksys::rt::{ExitCode, Init, thread};
use ksys::{eprintln, println};

ksys::main!(main, with(report_overflow));

const THREADS: usize = 8;

fn main(init: Init) -> ksys::Result<ExitCode> {
    let mut args = init.args().skip(1);
    match args.next().map(CStr::to_bytes) {
        Some(b"panic") => drop(thread::spawn(|| panic!("in a thread"))?.join()),
        Some(b"overflow") => drop(thread::spawn(|| descend(1))?.join()),
        Some(number) => match core::str::from_utf8(number).map(str::parse) {
            Ok(Ok(end)) => primes(end)?,
            _ => {
                eprintln!("usage: threads [N | panic | overflow]");
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
        .filter_map(|thread| thread.join())
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
