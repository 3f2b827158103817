use super::Row;
use ksys::sched::{self, CpuSet, Ioprio, IoprioClass, IoprioWho, Policy, SchedFlags};
use ksys::uapi;

const ATTR: uapi::sched_attr = uapi::sched_attr {
    size: 0,
    sched_policy: Policy::DEADLINE.0 as u32,
    sched_flags: SchedFlags::RECLAIM.union(SchedFlags::DL_OVERRUN).bits(),
    sched_nice: -7,
    sched_priority: 7,
    sched_runtime: 0x1_2345_6789,
    sched_deadline: 0x2_3456_789a,
    sched_period: 0x3_4567_89ab,
    sched_util_min: 77,
    sched_util_max: 88,
};

fn cpus() -> CpuSet {
    let mut set = CpuSet::empty();
    set.insert(3);
    set.insert(777);
    set
}

pub const ROWS: &[Row] = rows! {
    sched::sched_yield() => "sched_yield()";
    sched::sched_setscheduler(1234, Policy::RR, 7) =>
        "sched_setscheduler(1234, SCHED_RR, {sched_priority=7})";
    sched::sched_getscheduler(1234) => "sched_getscheduler(1234)";
    sched::sched_setparam(1234, 7) => "sched_setparam(1234, {sched_priority=7})";
    sched::sched_getparam(1234) => "sched_getparam(1234, *)";
    sched::sched_get_priority_max(Policy::FIFO) => "sched_get_priority_max(SCHED_FIFO)";
    sched::sched_get_priority_min(Policy::RR) => "sched_get_priority_min(SCHED_RR)";
    sched::sched_rr_get_interval(1234) => "sched_rr_get_interval(1234, *)";
    sched::sched_getattr(1234) => "sched_getattr(1234, *, 56, 0)";
    sched::sched_setattr(1234, &ATTR) =>
        "sched_setattr(1234, {size=56, sched_policy=SCHED_DEADLINE, \
         sched_flags=SCHED_FLAG_RECLAIM|SCHED_FLAG_DL_OVERRUN, sched_nice=-7, sched_priority=7, \
         sched_runtime=4886718345, sched_deadline=9468016794, sched_period=14049315243, \
         sched_util_min=77, sched_util_max=88}, 0)";
    sched::sched_getaffinity(1234) => "sched_getaffinity(1234, 128, *)";
    sched::sched_getaffinity_words(1234, &mut [0; 3]) => "sched_getaffinity(1234, 24, *)";
    sched::sched_setaffinity(1234, &cpus()) => "sched_setaffinity(1234, 128, [3 777])";
    sched::sched_setaffinity_words(1234, &[0x24]) => "sched_setaffinity(1234, 8, [2 5])";
    sched::getcpu() => "getcpu(*, *, NULL)";
    sched::ioprio_get(IoprioWho::PGRP, 1234) => "ioprio_get(IOPRIO_WHO_PGRP, 1234)";
    sched::ioprio_set(IoprioWho::USER, 1234, Ioprio::new(IoprioClass::BE, 5)) =>
        "ioprio_set(IOPRIO_WHO_USER, 1234, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 5))";
};
