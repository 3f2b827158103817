//! The trap keeps what it says it keeps.

mod common;
#[cfg(target_arch = "x86_64")]
#[path = "common/present.rs"]
mod present;

use common::fork::{fork, wait};
use ksys::{Errno, arch, nr, process};
use std::cell::Cell;
use std::hint::black_box;
use std::ptr;

/// More live values than there are registers, so that some stay in each across the trap.
#[inline(never)]
fn integers_survive(seed: u64) {
    let [a, b, c, d, e, f, g, h] = std::array::from_fn(|i| black_box(seed ^ (i as u64) << 40));
    let [i, j, k, l, m, n, o, p] = std::array::from_fn(|i| black_box(!seed + i as u64));
    // SAFETY: takes nothing and touches no memory.
    let ret = black_box(unsafe { arch::syscall0(nr::getppid) });
    let before = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p];
    assert!(ret.usize().is_ok());
    for (at, value) in before.into_iter().enumerate() {
        let expected = if at < 8 {
            seed ^ (at as u64) << 40
        } else {
            !seed + (at as u64 - 8)
        };
        assert_eq!(value, expected, "value {at}");
    }
}

#[inline(never)]
fn floats_survive(seed: f64) {
    let [a, b, c, d, e, f, g, h] = std::array::from_fn(|i| black_box(seed + i as f64));
    let [i, j, k, l, m, n, o, p] = std::array::from_fn(|i| black_box(seed - i as f64));
    // SAFETY: takes nothing and touches no memory.
    let ret = black_box(unsafe { arch::syscall0(nr::getppid) });
    assert!(ret.usize().is_ok());
    let before = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p];
    for (at, value) in before.into_iter().enumerate() {
        let expected = if at < 8 {
            seed + at as f64
        } else {
            seed - (at as f64 - 8.0)
        };
        assert_eq!(value, expected, "value {at}");
    }
}

#[test]
fn registers_survive_the_trap() {
    for round in 0..1000 {
        integers_survive(0x0123_4567_89ab_cdef ^ round);
        floats_survive(1.5 * round as f64);
    }
}

#[test]
fn every_arity_reaches_the_kernel() {
    // A number that no architecture has: the kernel looks at nothing else.
    const NONE: usize = 0x3fff;
    let [a, b, c, d, e, f] = [1_usize, 2, 3, 4, 5, 6].map(arch::Reg::from);
    #[expect(
        clippy::multiple_unsafe_ops_per_block,
        reason = "one operation, at every arity"
    )]
    // SAFETY: there is no such call.
    let rets = unsafe {
        [
            arch::syscall0(NONE),
            arch::syscall1(NONE, a),
            arch::syscall2(NONE, a, b),
            arch::syscall3(NONE, a, b, c),
            arch::syscall4(NONE, a, b, c, d),
            arch::syscall5(NONE, a, b, c, d, e),
            arch::syscall6(NONE, a, b, c, d, e, f),
        ]
    };
    for ret in rets {
        assert_eq!(ret.usize(), Err(Errno::ENOSYS));
    }
}

#[test]
fn the_thread_pointer_is_what_was_set() {
    let child = fork(0, || {
        // A word that holds its own address, as x86_64 wants it.
        let word = Cell::new(0);
        let at = word.as_ptr();
        word.set(at.expose_provenance());
        // SAFETY: nothing uses thread-local storage before the child ends.
        let set = unsafe { arch::set_thread_pointer(black_box(at).cast()) };
        // SAFETY: it has been set to such a word.
        let told = unsafe { arch::thread_pointer() };
        process::exit(i32::from(set.unit().is_err() || !ptr::eq(told, at.cast())))
    });
    assert_eq!(wait(child), 0);
}

#[cfg(target_arch = "x86_64")]
mod x86_64 {
    use crate::present::present;
    use ksys::{Errno, raw};

    /// It grants nothing, and so needs no privilege.
    #[test]
    fn ports_are_asked_for_by_number_and_level() {
        let expected = [(4, Err(Errno::EINVAL)), (0, Ok(()))];
        for (level, expected) in expected {
            // SAFETY: no pointers, and nothing is granted.
            let result = unsafe { raw::iopl(level) }.unit();
            if let Some(result) = present("iopl", result) {
                assert_eq!(result, expected, "level {level}");
            }
        }
        let expected = [(65_536, Err(Errno::EINVAL)), (0x80, Ok(()))];
        for (port, expected) in expected {
            // SAFETY: no pointers, and nothing is granted.
            let result = unsafe { raw::ioperm(port, 1, 0) }.unit();
            if let Some(result) = present("ioperm", result) {
                assert_eq!(result, expected, "port {port}");
            }
        }
    }
}
