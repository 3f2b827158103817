//! Scheduling.

#[path = "common/families.rs"]
mod families;

use ksys::Errno;
use ksys::sched::{self, CpuSet, Ioprio, IoprioClass, IoprioWho, Policy, SchedFlags};
use ksys::thread::gettid;

#[test]
fn policies() {
    assert_eq!(sched::sched_getscheduler(0), Ok(Policy::NORMAL));
    sched::sched_setscheduler(0, Policy::BATCH, 0).unwrap();
    assert_eq!(sched::sched_getscheduler(gettid()), Ok(Policy::BATCH));
    assert_eq!(sched::sched_getparam(0), Ok(0));
    sched::sched_setparam(0, 0).unwrap();
    assert_eq!(sched::sched_setparam(0, 99), Err(Errno::EINVAL));
    let unknown = sched::sched_setscheduler(0, Policy(77), 0);
    assert_eq!(unknown, Err(Errno::EINVAL));
    assert_eq!(sched::sched_get_priority_max(Policy::FIFO), Ok(99));
    assert_eq!(sched::sched_get_priority_min(Policy::FIFO), Ok(1));
    assert_eq!(sched::sched_get_priority_max(Policy::NORMAL), Ok(0));
    let interval = sched::sched_rr_get_interval(0).unwrap();
    assert!(interval.sec >= 0 && interval.nsec >= 0);
    sched::sched_yield();
}

#[test]
fn attributes() {
    let mut attr = sched::sched_getattr(0).unwrap();
    assert!(attr.size >= 48);
    attr.sched_policy = Policy::IDLE.0 as u32;
    attr.sched_flags = SchedFlags::RESET_ON_FORK.bits();
    sched::sched_setattr(0, &attr).unwrap();
    let policy = sched::sched_getscheduler(0).unwrap();
    assert_eq!(policy, Policy(Policy::IDLE.0 | Policy::RESET_ON_FORK.0));
    attr.sched_policy = 77;
    assert_eq!(sched::sched_setattr(0, &attr), Err(Errno::EINVAL));
    assert_eq!(sched::sched_getattr(i32::MAX).err(), Some(Errno::ESRCH));
}

#[test]
fn affinity() {
    let all = sched::sched_getaffinity(0).unwrap();
    assert!(all.count() > 0);
    let first = all.iter().next().unwrap();
    let mut one = CpuSet::empty();
    one.insert(first);
    one.insert(1 << 20);
    assert!(one.contains(first) && !one.contains(1 << 20));
    sched::sched_setaffinity(0, &one).unwrap();
    assert_eq!(sched::sched_getaffinity(0), Ok(one));
    let (cpu, _node) = sched::getcpu().unwrap();
    assert_eq!(cpu as usize, first);
    let mut words = [0; 200];
    let filled = sched::sched_getaffinity_words(0, &mut words).unwrap();
    assert!(filled > 0);
    sched::sched_setaffinity_words(0, &words[..filled]).unwrap();
    one.remove(first);
    assert_eq!(one, CpuSet::empty());
    assert_eq!(sched::sched_setaffinity(0, &one), Err(Errno::EINVAL));
    let short = sched::sched_getaffinity_words(0, &mut []);
    assert_eq!(short, Err(Errno::EINVAL));
}

#[test]
fn priorities_of_io() {
    let priority = Ioprio::new(IoprioClass::BE, 6);
    sched::ioprio_set(IoprioWho::PROCESS, 0, priority).unwrap();
    let now = sched::ioprio_get(IoprioWho::PROCESS, 0).unwrap();
    assert_eq!((now.class(), now.level()), (IoprioClass::BE, 6));
    let unknown = sched::ioprio_get(IoprioWho(9), 0);
    assert_eq!(unknown, Err(Errno::EINVAL));
}

#[test]
fn families_are_complete() {
    families::check::<SchedFlags>(
        &["SCHED_FLAG_"],
        &[
            ("SCHED_FLAG_ALL", "all of them"),
            ("SCHED_FLAG_KEEP_ALL", "two of them"),
            ("SCHED_FLAG_UTIL_CLAMP", "two of them"),
        ],
    );
    families::check_numbers_in(
        "linux/sched.h",
        &["SCHED_"],
        |value| Policy(value as i32).name(),
        &[
            ("SCHED_FLAG_*", "flags"),
            ("SCHED_GETATTR_FLAG_*", "flags"),
            ("SCHED_RESET_ON_FORK", "a flag"),
        ],
    );
    families::check_numbers(
        &["IOPRIO_WHO_"],
        |value| IoprioWho(value as i32).name(),
        &[],
    );
    families::check_numbers(
        &["IOPRIO_CLASS_"],
        |value| IoprioClass(value as i32).name(),
        &[
            ("IOPRIO_CLASS_INVALID", "none"),
            ("IOPRIO_CLASS_MASK", "a mask"),
            ("IOPRIO_CLASS_SHIFT", "a place"),
        ],
    );
}
