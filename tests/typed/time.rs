use super::{FD, Row, answered};
use ksys::signal::Signal;
use ksys::time::{
    self, AdjFlags, ClockId, Itimer, Itimerspec, Itimerval, Notify, SleepFlags, Timer, TimerFlags,
    TimerfdFlags, TimerfdTimerFlags, Timespec, Timeval, Timex,
};
use std::ffi::c_int;
use std::mem::{ManuallyDrop, transmute};

const TIME: Timespec = Timespec {
    sec: 0x1_2345_6789,
    nsec: 123_456_789,
};

const TIMER: Itimerspec = Itimerspec {
    interval: Timespec { sec: 5, nsec: 6 },
    value: TIME,
};

fn timeval() -> Itimerval {
    Itimerval {
        interval: Timeval { sec: 5, usec: 6 },
        value: Timeval {
            sec: 0x1234_5678,
            usec: 123_456,
        },
    }
}

fn timex() -> Timex {
    let mut timex = Timex::default();
    timex.modes = AdjFlags::FREQUENCY | AdjFlags::TAI;
    timex.freq = -0x1234_5678_9abc;
    timex.constant = 37;
    timex
}

/// One that the kernel does not know, and which is not deleted.
fn timer() -> ManuallyDrop<Timer> {
    // SAFETY: it is its number.
    ManuallyDrop::new(unsafe { transmute::<c_int, Timer>(1234) })
}

pub const ROWS: &[Row] = rows! {
    time::clock_gettime(ClockId::TAI) =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)",
        "clock_gettime(CLOCK_TAI, *)";
    time::clock_getres(ClockId::of_process(1234)) =>
        "prctl(PR_GET_AUXV, *, 0x400, 0, 0)",
        "openat(AT_FDCWD, '/proc/self/auxv', O_RDONLY|O_CLOEXEC)",
        "clock_getres(0xffffd96a*, *)";
    time::clock_settime(ClockId::of_fd(FD), TIME) =>
        "clock_settime(0xffffe0a3*, {tv_sec=4886718345, tv_nsec=123456789})";
    time::gettimeofday() => "clock_gettime(CLOCK_REALTIME, *)";
    time::settimeofday(Timeval { sec: 0x1_2345_6789, usec: 123_456 }) =>
        "clock_settime(CLOCK_REALTIME, {tv_sec=4886718345, tv_nsec=123456000})";
    time::time() => "clock_gettime(CLOCK_REALTIME_COARSE, *)";
    time::nanosleep(TIME, None) =>
        "clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=4886718345, tv_nsec=123456789}, NULL)";
    time::clock_nanosleep(ClockId::BOOTTIME, SleepFlags::ABSTIME, TIME, Some(&mut TIME.clone())) =>
        "clock_nanosleep(CLOCK_BOOTTIME, TIMER_ABSTIME, {tv_sec=4886718345, tv_nsec=123456789}, *)";
    time::clock_adjtime(ClockId::of_fd(FD), &mut timex()) => "clock_adjtime(0xffffe0a3*, *)";
    time::adjtimex(&mut timex()) => "clock_adjtime(CLOCK_REALTIME, *)";
    time::getitimer(Itimer::PROF) => "getitimer(ITIMER_PROF, *)";
    time::setitimer(Itimer::VIRTUAL, &timeval()) =>
        "setitimer(ITIMER_VIRTUAL, {it_interval={tv_sec=5, tv_usec=6}, \
         it_value={tv_sec=305419896, tv_usec=123456}}, *)";
    time::alarm(0x1234_5678) =>
        "setitimer(ITIMER_REAL, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=305419896, \
         tv_usec=0}}, *)";
    time::Timer::create {
        let notify = Notify::Thread {
            tid: 1234,
            signal: Signal::USR2,
            value: 0x1234_5678,
        };
        Timer::create(ClockId::BOOTTIME, notify).map(ManuallyDrop::new)
    } =>
        "timer_create(CLOCK_BOOTTIME, {sigev_value={sival_int=305419896, sival_ptr=0x12345678}, \
         sigev_signo=SIGUSR2, sigev_notify=SIGEV_THREAD_ID, sigev_notify_thread_id=1234}, *)";
    time::Timer::settime { timer().settime(TimerFlags::ABSTIME, &TIMER) } =>
        "timer_settime(1234, TIMER_ABSTIME, {it_interval={tv_sec=5, tv_nsec=6}, \
         it_value={tv_sec=4886718345, tv_nsec=123456789}}, *)";
    time::Timer::gettime { timer().gettime() } => "timer_gettime(1234, *)";
    time::Timer::getoverrun { timer().getoverrun() } => "timer_getoverrun(1234)";
    time::Timer::delete { ManuallyDrop::into_inner(timer()).delete() } => "timer_delete(1234)";
    time::Timer::drop { answered(ManuallyDrop::into_inner(timer())) } => "timer_delete(1234)";
    time::timerfd_create(ClockId::BOOTTIME, TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC) =>
        "timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC|TFD_NONBLOCK)";
    time::timerfd_settime(
        FD, TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET, &TIMER
    ) =>
        "timerfd_settime(1003, TFD_TIMER_ABSTIME|TFD_TIMER_CANCEL_ON_SET, {it_interval={tv_sec=5, \
         tv_nsec=6}, it_value={tv_sec=4886718345, tv_nsec=123456789}}, *)";
    time::timerfd_gettime(FD) => "timerfd_gettime(1003, *)";
    time::timerfd_set_ticks(FD, 0x1_2345_6789) => "ioctl(1003, TFD_IOC_SET_TICKS, *)";
};
