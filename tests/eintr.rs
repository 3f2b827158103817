//! Signals that come a thousand times a second lose no byte.

use ksys::fd::OwnedFd;
use ksys::raw::portable;
use ksys::{Errno, arch, io, process, uapi};
use std::ffi::c_int;
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const SIGNAL: c_int = uapi::SIGUSR1 as c_int;

/// Many times what a pipe holds.
const LEN: usize = 2 << 20;

static HANDLED: AtomicUsize = AtomicUsize::new(0);

unsafe extern "C" fn handle(_: c_int) {
    HANDLED.fetch_add(1, Ordering::Relaxed);
}

/// Handles the signal without `SA_RESTART`, so that it interrupts what blocks.
fn handle_signal() {
    // SAFETY: no bit set is a value of the set.
    let none: uapi::kernel_sigset_t = unsafe { MaybeUninit::zeroed().assume_init() };
    let size = size_of_val(&none);
    let action = arch::sigaction(Some(handle), 0, none);
    // SAFETY: reads the action; its handler does nothing that a signal may not.
    let set = unsafe { portable::rt_sigaction(SIGNAL, &raw const action, ptr::null_mut(), size) };
    set.unit().unwrap();
}

fn thread_id() -> c_int {
    // SAFETY: takes nothing and touches no memory.
    unsafe { portable::gettid() }.i32().unwrap()
}

fn byte(at: usize) -> u8 {
    (at.wrapping_mul(0x9e37_79b1) >> 13) as u8
}

/// Reads to the end; returns how many bytes were the right ones in a row, and how often a read was
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
        let right = (at..).map(byte).zip(&buffer[..n]);
        let right = right.take_while(|(a, b)| a == *b).count();
        at += right;
        if n == 0 || right < n {
            return (at, interrupted);
        }
        // Now the writer waits.
        thread::sleep(Duration::from_micros(500));
    }
}

#[test]
fn blocking_reads_and_writes_lose_nothing() {
    handle_signal();
    let (reader, writer) = io::pipe().unwrap();
    let (sender, targets) = mpsc::channel();
    let over = &AtomicBool::new(false);
    let (read, interrupted) = thread::scope(|scope| {
        let to_storm = sender.clone();
        scope.spawn(move || {
            to_storm.send(thread_id()).unwrap();
            let bytes: Vec<u8> = (0..LEN).map(byte).collect();
            for part in bytes.chunks(300_000) {
                // Now the reader waits.
                thread::sleep(Duration::from_millis(20));
                io::write_all(&writer, part).unwrap();
            }
        });
        sender.send(thread_id()).unwrap();
        scope.spawn(move || {
            let targets = [targets.recv().unwrap(), targets.recv().unwrap()];
            while !over.load(Ordering::Relaxed) {
                for target in targets {
                    // SAFETY: no pointers; a thread that has ended gets no signal.
                    let _ = unsafe { portable::tgkill(process::getpid(), target, SIGNAL) };
                }
                thread::sleep(Duration::from_millis(1));
            }
        });
        let read = read_all(reader);
        over.store(true, Ordering::Relaxed);
        read
    });
    assert_eq!(read, LEN);
    assert!(interrupted > 0);
    assert!(HANDLED.load(Ordering::Relaxed) > 50);
}
