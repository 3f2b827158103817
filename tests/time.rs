//! Clocks are read and set, sleeps last, timers expire.

#[path = "common/families.rs"]
mod families;

use ksys::signal::{Action, Cause, Disposition, How, SigSet, Signal};
use ksys::time::*;
use ksys::{Errno, io, signal, thread};
use std::ffi::c_int;
use std::fs::File;
use std::sync::RwLock;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::{Duration, Instant};

const MILLI: i64 = 1_000_000;

/// Alarms go to whatever thread the kernel likes: who must not be interrupted holds this to read.
static QUIET: RwLock<()> = RwLock::new(());

fn millis(millis: i64) -> Timespec {
    Timespec::from_nanos(millis * MILLI)
}

fn every(millis_: i64) -> Itimerspec {
    Itimerspec {
        interval: millis(millis_),
        value: millis(millis_),
    }
}

#[test]
fn constants_are_complete() {
    families::check_numbers(
        &["CLOCK_"],
        |value| ClockId(value as i32).name(),
        &[
            ("CLOCK_DEFAULT", "of HDLC lines"),
            ("CLOCK_EXT", "of HDLC lines"),
            ("CLOCK_INT", "of HDLC lines"),
            ("CLOCK_TXINT", "of HDLC lines"),
            ("CLOCK_TXFROMRX", "of HDLC lines"),
        ],
    );
    families::check_numbers(&["ITIMER_"], |value| Itimer(value as i32).name(), &[]);
    families::check_numbers(
        &["TIME_"],
        |value| ClockState(value as i32).name(),
        &[
            ("TIME_BAD", "another name of TIME_ERROR"),
            ("TIME_NS", "of namespaces"),
            ("TIME_NS_INIT_ID", "of namespaces"),
            ("TIME_NS_INIT_INO", "of namespaces"),
        ],
    );
    families::check::<TimerfdFlags>(
        &["TFD_"],
        &[
            ("TFD_IOC_SET_TICKS", "a command"),
            ("TFD_TIMER_ABSTIME", "in TimerfdTimerFlags"),
            ("TFD_TIMER_CANCEL_ON_SET", "in TimerfdTimerFlags"),
        ],
    );
    families::check::<TimerfdTimerFlags>(&["TFD_TIMER_"], &[]);
    families::check::<TimerFlags>(&["TIMER_"], &[("TIMER_PACKET", "of packet sockets")]);
    families::check::<SleepFlags>(&["TIMER_"], &[("TIMER_PACKET", "of packet sockets")]);
    families::check::<AdjFlags>(&["ADJ_"], &[]);
    families::check::<StaFlags>(&["STA_"], &[("STA_RONLY", "a mask")]);
}

#[test]
fn times_convert() {
    let time = Timespec {
        sec: -1,
        nsec: 999_999_999,
    };
    assert_eq!(Timespec::from_nanos(-1), time);
    assert_eq!(time.as_nanos(), Some(-1));
    assert_eq!(Timespec::from_nanos(i64::MIN).as_nanos(), Some(i64::MIN));
    let far = Timespec {
        sec: i64::MAX,
        nsec: 0,
    };
    assert_eq!(far.as_nanos(), None);
    let time = Timeval { sec: 1, usec: 500 };
    assert_eq!(Timeval::from_nanos(1_000_500_999), time);
    assert_eq!(time.as_nanos(), Some(1_000_500_000));
    let time = Duration::new(1 << 40, 7);
    let spec = Timespec {
        sec: 1 << 40,
        nsec: 7,
    };
    assert_eq!(Timespec::try_from(time), Ok(spec));
    assert_eq!(Duration::try_from(spec), Ok(time));
    assert_eq!(Timespec::try_from(Duration::MAX), Err(Errno::EINVAL));
    assert_eq!(
        Duration::try_from(Timespec { sec: -1, nsec: 0 }),
        Err(Errno::EINVAL)
    );
    let full = Timespec {
        sec: 0,
        nsec: 1_000_000_000,
    };
    assert_eq!(Duration::try_from(full), Err(Errno::EINVAL));
}

#[test]
fn clock_gettime_reads_every_kind_of_clock() {
    let first = clock_gettime(ClockId::MONOTONIC).unwrap();
    let then = clock_gettime(ClockId::MONOTONIC).unwrap();
    assert!(first <= then);
    let year_2020 = 1_577_836_800;
    assert!(clock_gettime(ClockId::REALTIME).unwrap().sec > year_2020);
    let of_thread = clock_gettime(ClockId::of_thread(thread::gettid())).unwrap();
    let of_process = clock_gettime(ClockId::of_process(0)).unwrap();
    assert!(of_thread.sec >= 0 && of_process.sec >= 0);
    assert_eq!(clock_gettime(ClockId(999)), Err(Errno::EINVAL));
    let file = File::open("/dev/null").unwrap();
    assert_eq!(clock_gettime(ClockId::of_fd(&file)), Err(Errno::EINVAL));
}

#[test]
fn clock_getres_says_how_fine_a_clock_is() {
    let fine = clock_getres(ClockId::MONOTONIC).unwrap();
    assert_eq!(fine.sec, 0);
    assert!(fine.nsec > 0 && fine <= clock_getres(ClockId::MONOTONIC_COARSE).unwrap());
    assert_eq!(clock_getres(ClockId(999)), Err(Errno::EINVAL));
}

#[test]
fn clocks_that_only_count_cannot_be_set() {
    let now = clock_gettime(ClockId::MONOTONIC).unwrap();
    assert_eq!(clock_settime(ClockId::MONOTONIC, now), Err(Errno::EINVAL));
    let wrong = Timespec { sec: 1, nsec: -1 };
    let result = clock_settime(ClockId::REALTIME, wrong);
    assert!(matches!(result, Err(Errno::EINVAL | Errno::EPERM)));
    let wrong = Timeval {
        sec: 1,
        usec: i64::MAX,
    };
    assert_eq!(settimeofday(wrong), Err(Errno::EINVAL));
}

#[test]
fn the_time_of_day_is_the_same_in_all_units() {
    let before = clock_gettime(ClockId::REALTIME).unwrap();
    let day = gettimeofday().unwrap();
    let seconds = time().unwrap();
    assert!(Timeval::from(before) <= day);
    assert!((day.sec - seconds).abs() <= 1);
}

#[test]
fn nanosleep_sleeps_as_long_as_asked() {
    let _quiet = QUIET.read();
    let start = Instant::now();
    nanosleep(millis(20), None).unwrap();
    assert!(start.elapsed() >= Duration::from_millis(20));
    nanosleep(Timespec::default(), None).unwrap();
    let wrong = Timespec {
        sec: 0,
        nsec: 1_000_000_000,
    };
    assert_eq!(nanosleep(wrong, None), Err(Errno::EINVAL));
}

#[test]
fn clock_nanosleep_sleeps_until_a_time() {
    let _quiet = QUIET.read();
    let clock = ClockId::MONOTONIC;
    let now = clock_gettime(clock).unwrap();
    let until = Timespec::from_nanos(now.as_nanos().unwrap() + 20 * MILLI);
    clock_nanosleep(clock, SleepFlags::ABSTIME, until, None).unwrap();
    assert!(clock_gettime(clock).unwrap() >= until);
    // What is past does not sleep.
    clock_nanosleep(clock, SleepFlags::ABSTIME, now, None).unwrap();
    let result = clock_nanosleep(ClockId(999), SleepFlags::empty(), now, None);
    assert_eq!(result, Err(Errno::EINVAL));
}

#[test]
fn adjtimex_without_modes_only_reads() {
    let mut timex = Timex::default();
    let state = adjtimex(&mut timex).unwrap();
    assert!(state.name().is_some());
    let now = clock_gettime(ClockId::REALTIME).unwrap().sec;
    assert!((timex.time_sec - now).abs() <= 1);
    // Ten milliseconds a tick, give or take a tenth.
    assert!((9_000..=11_000).contains(&timex.tick));
    assert_eq!(clock_adjtime(ClockId(999), &mut timex), Err(Errno::EINVAL));
}

#[test]
fn timerfd_counts_expirations() {
    let _quiet = QUIET.read();
    let timer = timerfd_create(ClockId::MONOTONIC, TimerfdFlags::CLOEXEC).unwrap();
    let start = Instant::now();
    let old = timerfd_settime(&timer, TimerfdTimerFlags::empty(), &every(5)).unwrap();
    assert_eq!(old, Itimerspec::default());
    let mut count = [0; 8];
    let mut expired = 0;
    while expired < 3 {
        assert_eq!(io::read(&timer, &mut count), Ok(8));
        expired += u64::from_ne_bytes(count);
    }
    assert!(start.elapsed() >= Duration::from_millis(15));
    let now = timerfd_gettime(&timer).unwrap();
    assert_eq!(now.interval, millis(5));
    assert!(now.value <= millis(5));
    let old = timerfd_settime(&timer, TimerfdTimerFlags::empty(), &Itimerspec::default());
    assert_eq!(old.unwrap().interval, millis(5));
    assert_eq!(timerfd_gettime(&timer), Ok(Itimerspec::default()));
}

#[test]
fn timerfd_takes_a_point_in_time_and_does_not_block() {
    let flags = TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK;
    let timer = timerfd_create(ClockId::REALTIME, flags).unwrap();
    assert_eq!(io::read(&timer, &mut [0; 8]), Err(Errno::EAGAIN));
    let past = Itimerspec {
        interval: Timespec::default(),
        value: Timespec { sec: 1, nsec: 0 },
    };
    let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
    timerfd_settime(&timer, flags, &past).unwrap();
    let mut count = [0; 8];
    assert_eq!(io::read(&timer, &mut count), Ok(8));
    assert_eq!(u64::from_ne_bytes(count), 1);
    // Beyond 2038, on every architecture.
    let future = Itimerspec {
        interval: Timespec::default(),
        value: Timespec {
            sec: 1 << 32,
            nsec: 0,
        },
    };
    timerfd_settime(&timer, TimerfdTimerFlags::empty(), &future).unwrap();
    assert!(timerfd_gettime(&timer).unwrap().value.sec >= (1 << 32) - 60);
}

#[test]
fn timerfd_refuses_what_is_none() {
    let result = timerfd_create(ClockId(999), TimerfdFlags::empty());
    assert_eq!(result.unwrap_err(), Errno::EINVAL);
    let file = File::open("/dev/null").unwrap();
    assert_eq!(timerfd_gettime(&file), Err(Errno::EINVAL));
    let result = timerfd_settime(&file, TimerfdTimerFlags::empty(), &every(1));
    assert_eq!(result, Err(Errno::EINVAL));
}

#[test]
fn timerfd_ticks_can_be_set() {
    let timer = timerfd_create(ClockId::MONOTONIC, TimerfdFlags::NONBLOCK).unwrap();
    match timerfd_set_ticks(&timer, 5) {
        // Not every kernel has it, and no emulator: there it is ENOSYS.
        Err(error) => assert!(matches!(error, Errno::ENOTTY | Errno::ENOSYS), "{error}"),
        Ok(()) => {
            let mut count = [0; 8];
            assert_eq!(io::read(&timer, &mut count), Ok(8));
            assert_eq!(u64::from_ne_bytes(count), 5);
            assert_eq!(timerfd_set_ticks(&timer, 0), Err(Errno::EINVAL));
        }
    }
}

#[test]
fn a_silent_timer_runs_and_is_read() {
    let timer = Timer::create(ClockId::MONOTONIC, Notify::None).unwrap();
    assert_eq!(timer.gettime(), Ok(Itimerspec::default()));
    let setting = Itimerspec {
        interval: millis(7),
        value: Timespec {
            sec: 1 << 20,
            nsec: 0,
        },
    };
    let old = timer.settime(TimerFlags::empty(), &setting).unwrap();
    assert_eq!(old, Itimerspec::default());
    let now = timer.gettime().unwrap();
    assert_eq!(now.interval, millis(7));
    assert!(now.value.sec >= (1 << 20) - 60);
    assert_eq!(timer.getoverrun(), Ok(0));
    let wrong = Itimerspec {
        interval: Timespec::default(),
        value: Timespec { sec: 0, nsec: -1 },
    };
    assert_eq!(
        timer.settime(TimerFlags::ABSTIME, &wrong),
        Err(Errno::EINVAL)
    );
    assert!(timer.id() >= 0);
    timer.delete().unwrap();
    let result = Timer::create(ClockId(999), Notify::None);
    assert_eq!(result.unwrap_err(), Errno::EINVAL);
}

#[test]
fn a_timer_sends_its_signal_to_its_thread() {
    let _quiet = QUIET.read();
    let signal = Signal::USR1;
    let set = SigSet::from(signal);
    signal::sigprocmask(How::BLOCK, &set).unwrap();
    let notify = Notify::Thread {
        tid: thread::gettid(),
        signal,
        value: 0x1234,
    };
    let timer = Timer::create(ClockId::MONOTONIC, notify).unwrap();
    timer.settime(TimerFlags::empty(), &every(3)).unwrap();
    nanosleep(millis(20), None).unwrap();
    let info = signal::sigtimedwait(&set, None).unwrap();
    let Cause::Timer { value, overrun, .. } = info.cause() else {
        panic!("{info:?}");
    };
    assert_eq!(value, 0x1234);
    assert!(overrun > 0);
    assert_eq!(timer.getoverrun(), Ok(overrun));
    drop(timer);
    // A dropped timer sends no more; one may be on its way.
    while signal::sigtimedwait(&set, Some(&Timespec::default())).is_ok() {}
    let result = signal::sigtimedwait(&set, Some(&millis(20)));
    assert_eq!(result.unwrap_err(), Errno::EAGAIN);
}

unsafe extern "C" fn nothing(_: c_int) {}

static ALARMS: AtomicI32 = AtomicI32::new(0);

unsafe extern "C" fn count(_: c_int) {
    ALARMS.fetch_add(1, Ordering::Relaxed);
}

/// The interval timers belong to the process, so this is one test.
#[test]
fn interval_timers_send_alarms() {
    let _loud = QUIET.write();
    let action = Action::new(Disposition::Handler(count));
    // SAFETY: the handler only counts.
    unsafe { signal::sigaction(Signal::ALRM, Some(&action)) }.unwrap();
    // SAFETY: as above.
    unsafe { signal::sigaction(Signal::PROF, Some(&action)) }.unwrap();
    let off = Itimerval::default();
    assert_eq!(getitimer(Itimer::REAL), Ok(off));
    let setting = Itimerval {
        interval: Timeval { sec: 0, usec: 4000 },
        value: Timeval { sec: 0, usec: 4000 },
    };
    assert_eq!(setitimer(Itimer::REAL, &setting), Ok(off));
    let until = Instant::now() + Duration::from_secs(10);
    while ALARMS.load(Ordering::Relaxed) < 3 {
        assert!(Instant::now() < until, "no alarm");
        let _ = nanosleep(millis(1), None);
    }
    let old = setitimer(Itimer::REAL, &off).unwrap();
    assert_eq!(old.interval, setting.interval);
    assert!(old.value.usec <= 8000);

    let count = ALARMS.load(Ordering::Relaxed);
    setitimer(Itimer::PROF, &setting).unwrap();
    while ALARMS.load(Ordering::Relaxed) == count {
        assert!(Instant::now() < until, "no profile signal");
    }
    setitimer(Itimer::PROF, &off).unwrap();

    assert_eq!(alarm(1000), Ok(0));
    assert!((999..=1000).contains(&alarm(0).unwrap()));
    assert_eq!(alarm(0), Ok(0));
    assert_eq!(setitimer(Itimer(9), &setting), Err(Errno::EINVAL));
    assert_eq!(getitimer(Itimer(9)), Err(Errno::EINVAL));
}

#[test]
fn a_signal_ends_a_sleep_and_tells_what_is_left() {
    let _quiet = QUIET.read();
    let sleeper = std::thread::spawn(|| {
        let action = Action::new(Disposition::Handler(nothing));
        // SAFETY: the handler does nothing.
        unsafe { signal::sigaction(Signal::USR2, Some(&action)) }.unwrap();
        let notify = Notify::Thread {
            tid: thread::gettid(),
            signal: Signal::USR2,
            value: 0,
        };
        let timer = Timer::create(ClockId::MONOTONIC, notify).unwrap();
        timer.settime(TimerFlags::empty(), &every(10)).unwrap();
        let mut left = Timespec::default();
        let result = nanosleep(Timespec { sec: 100, nsec: 0 }, Some(&mut left));
        (result, left)
    });
    let (result, left) = sleeper.join().unwrap();
    assert_eq!(result, Err(Errno::EINTR));
    assert!((90..100).contains(&left.sec), "{left:?}");
}
