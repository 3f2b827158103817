//! The locks keep threads apart and let none of them sleep for ever.

use ksys::sync::{Barrier, Condvar, Mutex, Once, RwLock};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

const THREADS: u32 = 8;
const ROUNDS: u32 = 2000;

fn in_threads(f: impl Fn(u32) + Sync) {
    thread::scope(|scope| {
        for number in 0..THREADS {
            let f = &f;
            scope.spawn(move || f(number));
        }
    });
}

#[test]
fn mutex_lets_one_in_at_a_time() {
    static SUM: Mutex<u64> = Mutex::new(0);
    in_threads(|_| {
        for _ in 0..ROUNDS {
            let mut sum = SUM.lock();
            let old = *sum;
            thread::yield_now();
            *sum = old + 1;
        }
    });
    assert_eq!(*SUM.lock(), u64::from(THREADS * ROUNDS));
    let held = SUM.lock();
    assert!(SUM.try_lock().is_none());
    drop(held);
    assert!(SUM.try_lock().is_some());
}

#[test]
fn condvar_passes_every_item_on() {
    static ITEMS: Mutex<Vec<u32>> = Mutex::new(Vec::new());
    static CHANGED: Condvar = Condvar::new();
    let sum = AtomicU32::new(0);
    in_threads(|number| {
        for round in 0..ROUNDS {
            if number % 2 == 0 {
                ITEMS.lock().push(round);
                CHANGED.notify_one();
            } else {
                let mut items = ITEMS.lock();
                let item = loop {
                    match items.pop() {
                        Some(item) => break item,
                        None => items = CHANGED.wait(items),
                    }
                };
                sum.fetch_add(item, Relaxed);
            }
        }
    });
    assert_eq!(sum.into_inner(), THREADS / 2 * (0..ROUNDS).sum::<u32>());
}

#[test]
fn condvar_gives_up_after_its_timeout() {
    let mutex = Mutex::new(());
    let timeout = Duration::from_millis(30);
    let start = Instant::now();
    let mut guard = mutex.lock();
    loop {
        let passed;
        (guard, passed) = Condvar::new().wait_timeout(guard, timeout);
        if passed {
            break;
        }
    }
    assert!(start.elapsed() >= timeout);
    assert!(mutex.try_lock().is_none(), "the lock is held again");
    drop(guard);
}

#[test]
fn rwlock_shows_no_half_written_value() {
    static PAIR: RwLock<(u32, u32)> = RwLock::new((0, 0));
    in_threads(|number| {
        for _ in 0..ROUNDS {
            if number % 4 == 0 {
                let mut pair = PAIR.write();
                pair.0 += 1;
                thread::yield_now();
                pair.1 += 1;
            } else {
                let pair = PAIR.read();
                assert_eq!(pair.0, pair.1);
            }
        }
    });
    let both = (PAIR.read(), PAIR.read());
    assert_eq!(both.0.0, ROUNDS * THREADS / 4);
}

#[test]
fn once_runs_once() {
    static ONCE: Once = Once::new();
    static RUNS: AtomicU32 = AtomicU32::new(0);
    in_threads(|_| {
        ONCE.call_once(|| {
            thread::sleep(Duration::from_millis(20));
            RUNS.fetch_add(1, Relaxed);
        });
        assert_eq!(RUNS.load(Relaxed), 1);
        assert!(ONCE.is_completed());
    });
}

#[test]
fn once_that_unwinds_is_tried_again() {
    let once = Once::new();
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        once.call_once(|| std::panic::resume_unwind(Box::new(())));
    }));
    assert!(caught.is_err() && !once.is_completed());
    once.call_once(|| {});
    assert!(once.is_completed());
}

#[test]
fn barrier_opens_for_all_at_once() {
    static BARRIER: Barrier = Barrier::new(THREADS);
    let leaders = AtomicU32::new(0);
    let arrived = AtomicU32::new(0);
    in_threads(|_| {
        for round in 1..=100 {
            arrived.fetch_add(1, Relaxed);
            leaders.fetch_add(BARRIER.wait().into(), Relaxed);
            assert!(arrived.load(Relaxed) >= round * THREADS);
        }
    });
    assert_eq!(leaders.into_inner(), 100);
}
