//! Threads: ids, capabilities, futexes, threads on a stack of one's own.

mod common;
#[path = "common/families.rs"]
mod families;

use common::{gap, granted, lacks};
use ksys::process::{self, CloneFlags};
use ksys::signal::{self, How, SigSet};
use ksys::thread::futex::{self, Futex2Flags, FutexFlags, Waiter, WakeCompare, WakeOp};
use ksys::thread::{self, Capability, RseqFlags, Securebits};
use ksys::time::{ClockId, Timespec};
use ksys::{Errno, uapi};
use std::fs;
use std::mem::MaybeUninit;
use std::num::NonZeroU32;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

const PRIVATE: FutexFlags = FutexFlags::PRIVATE;
const ALL: NonZeroU32 = NonZeroU32::MAX;
const SOON: Timespec = Timespec {
    sec: 0,
    nsec: 1_000_000,
};
const PAST: Timespec = Timespec { sec: 0, nsec: 1 };

#[test]
fn ids_agree() {
    let (real, effective, saved) = thread::getresuid().unwrap();
    assert_eq!((real, effective), (thread::getuid(), thread::geteuid()));
    thread::setresuid(None, None, None).unwrap();
    thread::setreuid(None, None).unwrap();
    thread::setresuid(Some(real), Some(effective), Some(saved)).unwrap();
    let (real, effective, saved) = thread::getresgid().unwrap();
    assert_eq!((real, effective), (thread::getgid(), thread::getegid()));
    thread::setregid(None, None).unwrap();
    thread::setresgid(Some(real), Some(effective), Some(saved)).unwrap();
    thread::setuid(thread::getuid()).unwrap();
    thread::setgid(thread::getgid()).unwrap();
    assert_eq!(thread::setfsuid(None), thread::geteuid());
    assert_eq!(thread::setfsgid(None), thread::getegid());

    let count = thread::getgroups(&mut []).unwrap();
    let mut groups = vec![0; count + 1];
    assert_eq!(thread::getgroups(&mut groups), Ok(count));
    if thread::geteuid() == 0 {
        thread::setgroups(&groups[..count]).unwrap();
    } else {
        assert_eq!(thread::setgroups(&groups[..count]), Err(Errno::EPERM));
    }
}

#[test]
fn capabilities_of_this_thread() {
    let mine = thread::capget(0).unwrap();
    assert_eq!(thread::capget(thread::gettid()), Ok(mine));
    thread::capset(mine).unwrap();
    let status = fs::read_to_string("/proc/self/task").err();
    assert!(status.is_some());
    let line = fs::read_to_string(format!("/proc/self/task/{}/status", thread::gettid())).unwrap();
    let effective = line
        .lines()
        .find_map(|line| line.strip_prefix("CapEff:"))
        .unwrap();
    let effective = u64::from_str_radix(effective.trim(), 16).unwrap();
    assert_eq!(mine.effective.0, effective);
    assert_eq!(thread::capget(i32::MAX).unwrap_err(), Errno::ESRCH);

    assert!(thread::bounding_contains(Capability::CHOWN).is_ok());
    let none = Capability(63);
    assert_eq!(thread::bounding_contains(none), Err(Errno::EINVAL));
    assert!(!mine.effective.contains(none));
    thread::ambient_clear().unwrap();
    assert_eq!(thread::ambient_contains(Capability::NET_RAW), Ok(false));
    if mine.permitted.contains(Capability::NET_RAW) {
        let mut more = mine;
        more.inheritable = more.inheritable.with(Capability::NET_RAW);
        thread::capset(more).unwrap();
        thread::ambient_raise(Capability::NET_RAW).unwrap();
        assert_eq!(thread::ambient_contains(Capability::NET_RAW), Ok(true));
        thread::ambient_lower(Capability::NET_RAW).unwrap();
    }
    assert_eq!(thread::ambient_contains(Capability::NET_RAW), Ok(false));
    if mine.effective.contains(Capability::SETPCAP) {
        thread::bounding_drop(Capability::WAKE_ALARM).unwrap();
        let dropped = thread::bounding_contains(Capability::WAKE_ALARM);
        assert_eq!(dropped, Ok(false));
        let bits = thread::securebits().unwrap();
        thread::set_securebits(bits | Securebits::NO_SETUID_FIXUP).unwrap();
        let bits = thread::securebits().unwrap();
        assert!(bits.contains(Securebits::NO_SETUID_FIXUP));
    }
}

#[test]
fn namespaces_are_left_and_entered() {
    // SAFETY: it fails, or nobody shares anything with a thread that ends.
    let left = unsafe { thread::unshare(CloneFlags::NEWUTS) };
    let own = fs::File::open("/proc/thread-self/ns/uts").unwrap();
    if let Some(left) = granted("unshare", &[Errno::EPERM], left) {
        left.unwrap();
        assert_eq!(thread::setns(&own, CloneFlags::NEWUTS), Ok(()));
    }
    let null = fs::File::open("/dev/null").unwrap();
    let none = thread::setns(&null, CloneFlags::empty());
    assert_eq!(none, Err(Errno::EINVAL));
}

#[test]
fn futexes_wait_and_wake() {
    static WORD: AtomicU32 = AtomicU32::new(0);
    let other = futex::wait(&WORD, PRIVATE, 1, None);
    assert_eq!(other, Err(Errno::EAGAIN));
    let late = futex::wait(&WORD, PRIVATE, 0, Some(&SOON));
    assert_eq!(late, Err(Errno::ETIMEDOUT));
    let past = futex::wait_bitset(&WORD, PRIVATE, 0, Some(&PAST), ALL);
    assert_eq!(past, Err(Errno::ETIMEDOUT));
    let past = futex::wait_bitset(
        &WORD,
        PRIVATE | FutexFlags::CLOCK_REALTIME,
        0,
        Some(&PAST),
        ALL,
    );
    assert_eq!(past, Err(Errno::ETIMEDOUT));
    assert_eq!(futex::wake(&WORD, PRIVATE, 1), Ok(0));
    let waiter = std::thread::spawn(|| {
        while WORD.load(Ordering::SeqCst) == 0 {
            let _ = futex::wait_bitset(&WORD, PRIVATE, 0, None, NonZeroU32::new(4).unwrap());
        }
    });
    std::thread::sleep(Duration::from_millis(20));
    let others = NonZeroU32::new(3).unwrap();
    assert_eq!(futex::wake_bitset(&WORD, PRIVATE, 9, others), Ok(0));
    WORD.store(1, Ordering::SeqCst);
    futex::wake_bitset(&WORD, PRIVATE, 9, NonZeroU32::new(4).unwrap()).unwrap();
    waiter.join().unwrap();
}

#[test]
fn futexes_move_waiters() {
    static FROM: AtomicU32 = AtomicU32::new(0);
    static TO: AtomicU32 = AtomicU32::new(0);
    assert_eq!(futex::requeue(&FROM, PRIVATE, 1, 1, &TO), Ok(0));
    let changed = futex::cmp_requeue(&FROM, PRIVATE, 1, 1, &TO, 1);
    assert_eq!(changed, Err(Errno::EAGAIN));
    let waiter = std::thread::spawn(|| futex::wait(&FROM, PRIVATE, 0, None));
    while futex::cmp_requeue(&FROM, PRIVATE, 0, 1, &TO, 0) != Ok(1) {
        std::thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(futex::wake(&FROM, PRIVATE, 1), Ok(0));
    assert_eq!(futex::wake(&TO, PRIVATE, 1), Ok(1));
    assert_eq!(waiter.join().unwrap(), Ok(()));

    TO.store(5, Ordering::SeqCst);
    let add = (WakeOp::ADD, 3);
    let woken = futex::wake_op(&FROM, PRIVATE, 1, 1, &TO, add, (WakeCompare::EQ, 5));
    assert_eq!((woken, TO.load(Ordering::SeqCst)), (Ok(0), 8));
    let bit = (WakeOp(WakeOp::OR.0 | WakeOp::OPARG_SHIFT.0), 4);
    let woken = futex::wake_op(&FROM, PRIVATE, 1, 1, &TO, bit, (WakeCompare::GT, 5));
    assert_eq!((woken, TO.load(Ordering::SeqCst)), (Ok(0), 24));
    let wide = (WakeOp::SET, 0x1000);
    let refused = futex::wake_op(&FROM, PRIVATE, 1, 1, &TO, wide, (WakeCompare::LT, 5));
    assert_eq!(refused, Err(Errno::EINVAL));
}

#[test]
fn locks_with_inheritance() {
    static LOCK: AtomicU32 = AtomicU32::new(0);
    futex::lock_pi(&LOCK, PRIVATE, None).unwrap();
    let holder = LOCK.load(Ordering::SeqCst) & uapi::FUTEX_TID_MASK as u32;
    assert_eq!(holder, thread::gettid() as u32);
    assert_eq!(futex::lock_pi(&LOCK, PRIVATE, None), Err(Errno::EDEADLK));
    std::thread::spawn(|| {
        assert_eq!(futex::unlock_pi(&LOCK, PRIVATE), Err(Errno::EPERM));
        assert_eq!(futex::trylock_pi(&LOCK, PRIVATE), Err(Errno::EAGAIN));
        let late = futex::lock_pi(&LOCK, PRIVATE, Some(&PAST));
        assert_eq!(late, Err(Errno::ETIMEDOUT));
    })
    .join()
    .unwrap();
    futex::unlock_pi(&LOCK, PRIVATE).unwrap();
    assert_eq!(LOCK.load(Ordering::SeqCst), 0);
    futex::lock_pi2(&LOCK, PRIVATE, None).unwrap();
    futex::unlock_pi(&LOCK, PRIVATE).unwrap();

    static WORD: AtomicU32 = AtomicU32::new(0);
    let changed = futex::cmp_requeue_pi(&WORD, PRIVATE, 0, &LOCK, 1);
    assert_eq!(changed, Err(Errno::EAGAIN));
    let late = futex::wait_requeue_pi(&WORD, PRIVATE, 0, Some(&PAST), &LOCK);
    assert_eq!(late, Err(Errno::ETIMEDOUT));
    let waiter = std::thread::spawn(|| {
        let moved = futex::wait_requeue_pi(&WORD, PRIVATE, 0, None, &LOCK);
        futex::unlock_pi(&LOCK, PRIVATE).unwrap();
        moved
    });
    while futex::cmp_requeue_pi(&WORD, PRIVATE, 0, &LOCK, 0) != Ok(1) {
        std::thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(waiter.join().unwrap(), Ok(()));
}

#[test]
fn newer_futexes() {
    static A: AtomicU32 = AtomicU32::new(0);
    static B: AtomicU32 = AtomicU32::new(0);
    let flags = Futex2Flags::PRIVATE;
    let both = move || [Waiter::new(&A, 0, flags), Waiter::new(&B, 0, flags)];
    let late = futex::waitv(&both(), Some(&PAST), ClockId::MONOTONIC);
    if let Some(late) = gap("futex_waitv", late) {
        assert_eq!(late, Err(Errno::ETIMEDOUT));
        let waiter = std::thread::spawn(move || futex::waitv(&both(), None, ClockId::MONOTONIC));
        while futex::wake(&B, PRIVATE, 1) != Ok(1) {
            std::thread::sleep(Duration::from_millis(1));
        }
        assert_eq!(waiter.join().unwrap(), Ok(1));
        let none = futex::waitv(&[], None, ClockId::MONOTONIC);
        assert_eq!(none, Err(Errno::EINVAL));
    }
    let late = futex::wait2(&A, flags, 0, ALL, Some(&PAST), ClockId::REALTIME);
    if let Some(late) = gap("futex_wait", late) {
        assert_eq!(late, Err(Errno::ETIMEDOUT));
    }
    if let Some(woken) = gap("futex_wake", futex::wake2(&A, flags, ALL, 1)) {
        assert_eq!(woken, Ok(0));
    }
    let [a, b] = both();
    if let Some(woken) = gap("futex_requeue", futex::requeue2(a, b, 1, 1)) {
        assert_eq!(woken, Ok(0));
    }
}

#[test]
fn a_thread_on_a_stack() {
    let blocked = signal::sigprocmask(How::SETMASK, &SigSet::all()).unwrap();
    let mut stack = vec![MaybeUninit::<u8>::uninit(); 128 * 1024];
    let seen = AtomicU32::new(0);
    let pid = AtomicU32::new(0);
    let name = String::from("moved into the thread");
    // SAFETY: the stack is large; the thread only touches atomics and calls the kernel.
    let started = unsafe {
        thread::start(&mut stack, None, || {
            pid.store(process::getpid() as u32, Ordering::SeqCst);
            seen.store(thread::gettid() as u32, Ordering::SeqCst);
            assert!(name.len() > 1);
        })
    };
    let thread = started.unwrap();
    let tid = thread.tid();
    assert_ne!(tid, thread::gettid());
    thread.join();
    assert_eq!(seen.load(Ordering::SeqCst), tid as u32);
    assert_eq!(pid.load(Ordering::SeqCst), process::getpid() as u32);
    signal::sigprocmask(How::SETMASK, &blocked).unwrap();
    let mut small = [MaybeUninit::uninit(); 2];
    // SAFETY: it fails.
    let error = unsafe { thread::start(&mut small, None, || ()) }.map(drop);
    assert_eq!(error, Err(Errno::ENOMEM));
}

#[test]
fn robust_list_of_this_thread() {
    let Some(list) = gap("get_robust_list", thread::get_robust_list(0)) else {
        return;
    };
    let list = list.unwrap();
    assert_eq!(thread::get_robust_list(thread::gettid()), Ok(list));
    // SAFETY: it is the list that was set.
    unsafe { thread::set_robust_list(list) }.unwrap();
    assert_eq!(thread::get_robust_list(i32::MAX).unwrap_err(), Errno::ESRCH);
}

#[test]
fn rseq_is_taken_or_refused() {
    // SAFETY: a null is refused, whether an area is registered or not.
    let refused = unsafe { thread::rseq(ptr::null_mut(), 0, RseqFlags::UNREGISTER, 0) };
    if let Some(refused) = gap("rseq", refused) {
        assert_eq!(refused, Err(Errno::EINVAL));
    }
}

#[test]
fn the_address_for_the_end() {
    // A thread that ends by itself: its library waits for the word that it has set.
    let mut word = 1;
    // SAFETY: the child's copy of the word stays until it ends.
    match unsafe { process::fork() }.unwrap() {
        process::Fork::Child => {
            // SAFETY: as above.
            let tid = unsafe { thread::set_tid_address(&raw mut word) };
            process::exit(i32::from(tid != thread::gettid()))
        }
        process::Fork::Parent(pid) => {
            let status = process::waitpid(pid, process::WaitOptions::empty());
            assert!(status.unwrap().unwrap().1.success());
        }
    }
}

#[test]
fn families_are_complete() {
    families::check::<Securebits>(&["SECBIT_"], &[]);
    families::check::<Futex2Flags>(&["FUTEX2_"], &[("FUTEX2_SIZE_MASK", "a mask")]);
    assert!(!lacks("futex"));
    families::check::<RseqFlags>(&["RSEQ_FLAG_"], &[]);
    families::check_numbers_in(
        "linux/capability.h",
        &["CAP_"],
        |value| Capability(value as i32).name(),
        &[("CAP_LAST_CAP", "the highest")],
    );
    families::check_numbers(
        &["FUTEX_OP_CMP_"],
        |value| WakeCompare(value as u32).name(),
        &[],
    );
    let compares = [
        "FUTEX_OP_CMP_EQ",
        "FUTEX_OP_CMP_GE",
        "FUTEX_OP_CMP_GT",
        "FUTEX_OP_CMP_LE",
        "FUTEX_OP_CMP_LT",
        "FUTEX_OP_CMP_NE",
    ];
    families::check_numbers(
        &["FUTEX_OP_"],
        |value| WakeOp(value as u32).name(),
        &compares.map(|name| (name, "of WakeCompare")),
    );
}

#[test]
fn the_last_thread_ends_its_process() {
    let child = common::fork::fork(0, || {
        // SAFETY: nobody borrows from this stack.
        unsafe { thread::exit(7) }
    });
    assert_eq!(common::fork::wait(child), 7 << 8);
}
