//! Reading the clock.

use ksys::time::{ClockId, clock_gettime};
use ksys_bench::Group;
use std::time::{Duration, Instant};

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(50));
    let mut group = Group::new("clock_gettime");
    group.add("ksys", |b| b.iter(|| clock_gettime(ClockId::MONOTONIC)));
    group.add("rustix", |b| {
        b.iter(|| rustix::time::clock_gettime(rustix::time::ClockId::Monotonic));
    });
    group.add("nix", |b| {
        b.iter(|| nix::time::clock_gettime(nix::time::ClockId::CLOCK_MONOTONIC));
    });
    group.add("libc", |b| {
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
    group.add("std", |b| b.iter(Instant::now));
    group.programs("clock").run(&mut criterion);
    criterion.final_summary();
}
