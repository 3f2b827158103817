use super::{Row, answered};
use ksys::sync::{Barrier, Condvar, Mutex};
use std::time::Duration;

const TIME: Duration = Duration::new(77, 123_456_789);

pub const ROWS: &[Row] = rows! {
    sync::Condvar::wait {
        let mutex = Mutex::new(());
        answered(Condvar::new().wait(mutex.lock()))
    } => "futex(*, FUTEX_WAIT_PRIVATE, 0, NULL)";
    sync::Condvar::wait_timeout {
        let mutex = Mutex::new(());
        answered(Condvar::new().wait_timeout(mutex.lock(), TIME))
    } => "futex(*, FUTEX_WAIT_PRIVATE, 0, {tv_sec=77, tv_nsec=123456789})";
    sync::Condvar::notify_one { Condvar::new().notify_one() } =>
        "futex(*, FUTEX_WAKE_PRIVATE, 1)";
    sync::Condvar::notify_all { Condvar::new().notify_all() } =>
        "futex(*, FUTEX_WAKE_PRIVATE, 2147483647)";
    sync::Barrier::wait { answered(Barrier::new(1).wait()) } =>
        "futex(*, FUTEX_WAKE_PRIVATE, 2147483647)";
};
