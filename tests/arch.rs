//! The trap keeps what it says it keeps.

use ksys::{Errno, arch, nr};
use std::hint::black_box;

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
    // SAFETY: there is no such call.
    #[expect(
        clippy::multiple_unsafe_ops_per_block,
        reason = "one operation, at every arity"
    )]
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
