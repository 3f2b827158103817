//! Starting a program and waiting for it. The cost should be flat in the parent's memory and
//! descriptors.

use criterion::{BenchmarkId, Criterion};
use ksys::process::{Spawn, Strings, WaitOptions, waitpid};
use std::fs::File;
use std::process::Command;
use std::ptr;
use std::time::Duration;

const CHILD: &core::ffi::CStr = c"/bin/true";

fn by_ksys() {
    let argv = Strings::new([CHILD]);
    let child = Spawn::new(CHILD, &argv).spawn().expect("/bin/true starts");
    waitpid(child, WaitOptions::empty()).expect("it is our child");
}

fn by_libc() {
    let argv = [CHILD.as_ptr().cast_mut(), ptr::null_mut()];
    let (envp, mut child) = ([ptr::null_mut()], 0);
    let null = ptr::null();
    // SAFETY: both lists end with a null.
    let failed = unsafe {
        libc::posix_spawn(
            &raw mut child,
            CHILD.as_ptr(),
            null,
            null.cast(),
            argv.as_ptr(),
            envp.as_ptr(),
        )
    };
    assert_eq!(failed, 0);
    // SAFETY: it is our child.
    unsafe { libc::waitpid(child, ptr::null_mut(), 0) };
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1500))
        .configure_from_args();

    let mut group = criterion.benchmark_group("spawn and wait");
    group.bench_function("ksys", |b| b.iter(by_ksys));
    group.bench_function("posix_spawn", |b| b.iter(by_libc));
    group.bench_function("std", |b| b.iter(|| Command::new("/bin/true").status()));
    group.finish();

    let mut group = criterion.benchmark_group("spawn, MiB of memory");
    for mib in [0, 256, 512, 1024, 2048] {
        // Written, so that a fork would copy its tables.
        let memory = vec![1_u8; mib << 20];
        group.bench_with_input(BenchmarkId::new("ksys", mib), &mib, |b, _| b.iter(by_ksys));
        drop(memory);
    }
    group.finish();

    let mut group = criterion.benchmark_group("spawn, open files");
    for count in [0, 100, 200, 400, 800] {
        let files: Vec<_> = (0..count).map(|_| File::open("/dev/null")).collect();
        group.bench_with_input(BenchmarkId::new("ksys", count), &count, |b, _| {
            b.iter(by_ksys)
        });
        drop(files);
    }
    group.finish();
    criterion.final_summary();
}
