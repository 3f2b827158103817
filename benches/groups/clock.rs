//! Reading the clock.

use criterion::Criterion;
use ksys::time::{ClockId, clock_gettime};
use std::time::{Duration, Instant};

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(40)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .configure_from_args();
    let mut group = criterion.benchmark_group("clock_gettime");
    group.bench_function("ksys", |b| b.iter(|| clock_gettime(ClockId::MONOTONIC)));
    group.bench_function("rustix", |b| {
        b.iter(|| rustix::time::clock_gettime(rustix::time::ClockId::Monotonic));
    });
    group.bench_function("nix", |b| {
        b.iter(|| nix::time::clock_gettime(nix::time::ClockId::CLOCK_MONOTONIC));
    });
    group.bench_function("libc", |b| {
        b.iter(|| {
            let mut now = libc::timespec {
                tv_sec: 0,
                tv_nsec: 0,
            };
            // SAFETY: the record is written.
            unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now) };
            now
        });
    });
    group.bench_function("std", |b| b.iter(Instant::now));
    group.finish();
    criterion.final_summary();
}
