//! The global allocator: contents stay, memory comes back.

use crate::in_use;
use alloc::alloc::{Layout, alloc_zeroed, dealloc};
use alloc::vec;
use alloc::vec::Vec;
use ksys::rt::thread;

pub fn check() -> ksys::Result<()> {
    let mut threads = Vec::new();
    for number in 1..=4 {
        threads.push(thread::spawn(move || churn(number))?);
    }
    for thread in threads {
        thread.join().expect("it returns");
    }
    grows();
    aligned();
    let (before, _) = in_use()?;
    for _ in 0..100 {
        let large: Vec<_> = (0..10).map(|_| vec![1_u8; 200 << 10]).collect();
        assert!(large.iter().all(|bytes| bytes.ends_with(&[1])));
    }
    let (after, _) = in_use()?;
    assert_eq!(before, after, "mappings");
    // One alone may be there where addresses have 32 bits.
    let mut halves = [const { Vec::<u8>::new() }; 2];
    let reserved = halves
        .each_mut()
        .map(|half| half.try_reserve_exact(isize::MAX as usize));
    assert!(reserved.iter().any(Result::is_err));
    Ok(())
}

/// Random sizes come and go; each keeps its bytes.
fn churn(seed: u32) {
    let mut state = seed;
    let mut random = |below: u32| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state % below
    };
    let mut held: Vec<Vec<u8>> = Vec::new();
    for round in 0..4000_u32 {
        let byte = round as u8;
        match random(3) {
            0 if !held.is_empty() => {
                let taken = held.swap_remove(random(held.len() as u32) as usize);
                assert!(taken.iter().all(|byte| *byte == taken[0]));
            }
            1 if !held.is_empty() => {
                let at = random(held.len() as u32) as usize;
                let len = 1 + random(3 * held[at].len() as u32) as usize;
                let first = held[at][0];
                held[at].resize(len, first);
                held[at].shrink_to_fit();
            }
            _ => {
                let most = [64, 64, 1000, 10_000, 300_000][random(5) as usize];
                held.push(vec![byte; 1 + random(most) as usize]);
            }
        }
        if held.len() > 64 {
            held.truncate(32);
        }
    }
}

/// From small to large, byte by byte and in leaps, and back.
fn grows() {
    let mut bytes = Vec::new();
    for n in 0..1_000_000_u32 {
        bytes.push(n as u8);
    }
    assert!(bytes.iter().zip(0_u32..).all(|(byte, n)| *byte == n as u8));
    bytes.truncate(1000);
    bytes.shrink_to_fit();
    assert!(bytes.iter().zip(0_u32..).all(|(byte, n)| *byte == n as u8));
}

fn aligned() {
    for align in [1, 16, 4096, 65536] {
        for size in [1, 100, 127 << 10, 128 << 10, 1 << 20] {
            let layout = Layout::from_size_align(size, align).expect("both are small");
            // SAFETY: the size is not 0.
            let memory = unsafe { alloc_zeroed(layout) };
            assert!(!memory.is_null() && memory.addr().is_multiple_of(align));
            // SAFETY: so much was allocated, and zeroed.
            let bytes = unsafe { core::slice::from_raw_parts_mut(memory, size) };
            assert!(bytes.iter().all(|byte| *byte == 0));
            bytes.fill(0xff);
            // SAFETY: allocated above with this layout.
            unsafe { dealloc(memory, layout) };
        }
    }
}
