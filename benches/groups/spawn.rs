//! Starting a program and waiting for it. The cost should be flat in the parent's memory and
//! descriptors.

use criterion::{BenchmarkId, Criterion};
use ksys::process::{Spawn, Strings, WaitOptions, waitpid};
use std::env;
use std::ffi::{CStr, CString, OsStr};
use std::fs::File;
use std::os::unix::ffi::OsStrExt;
use std::process::Command;
use std::ptr;
use std::time::{Duration, Instant};

/// Needs the dynamic loader, whose work is most of the time.
const TRUE: &CStr = c"/bin/true";

/// Names a static program that ends at once; `cargo xtask bench` sets it.
const CHILD: &str = "KSYS_BENCH_CHILD";

fn by_ksys(program: &CStr) -> i32 {
    let argv = Strings::new([program]);
    let child = Spawn::new(program, &argv).spawn();
    child.expect("the program starts")
}

fn by_libc(program: &CStr) -> i32 {
    let argv = [program.as_ptr().cast_mut(), ptr::null_mut()];
    let (envp, mut child) = ([ptr::null_mut()], 0);
    let null = ptr::null();
    // SAFETY: both lists end with a null.
    let failed = unsafe {
        libc::posix_spawn(
            &raw mut child,
            program.as_ptr(),
            null,
            null.cast(),
            argv.as_ptr(),
            envp.as_ptr(),
        )
    };
    assert_eq!(failed, 0);
    child
}

fn by_std(program: &CStr) -> i32 {
    let program = OsStr::from_bytes(program.to_bytes());
    let child = Command::new(program).env_clear().spawn();
    child.expect("the program starts").id().cast_signed()
}

fn wait(child: i32) {
    let gone = waitpid(child, WaitOptions::empty());
    gone.expect("it is our child");
}

type By = fn(&CStr) -> i32;

const ALL: [(&str, By); 3] = [("ksys", by_ksys), ("posix_spawn", by_libc), ("std", by_std)];

/// The call alone: until the child has been told to be `program`.
fn call(criterion: &mut Criterion, name: &str, program: &CStr) {
    let mut group = criterion.benchmark_group(name);
    for (who, spawn) in ALL {
        group.bench_function(who, |b| {
            b.iter_custom(|times| {
                let mut total = Duration::ZERO;
                for _ in 0..times {
                    let start = Instant::now();
                    let child = spawn(program);
                    total += start.elapsed();
                    wait(child);
                }
                total
            });
        });
    }
    group.finish();
}

fn whole(criterion: &mut Criterion, name: &str, program: &CStr) {
    let mut group = criterion.benchmark_group(name);
    for (who, spawn) in ALL {
        group.bench_function(who, |b| b.iter(|| wait(spawn(program))));
    }
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1500))
        .configure_from_args();

    whole(&mut criterion, "spawn and wait", TRUE);
    if let Some(child) = env::var_os(CHILD) {
        let child = CString::new(child.as_bytes()).expect("a path has no NUL");
        call(&mut criterion, "spawn, static child", &child);
        whole(&mut criterion, "spawn and wait, static child", &child);
    }

    let mut group = criterion.benchmark_group("spawn, MiB of memory");
    for mib in [0, 256, 512, 1024, 2048] {
        // Written, so that a fork would copy its tables.
        let memory = vec![1_u8; mib << 20];
        group.bench_with_input(BenchmarkId::new("ksys", mib), &mib, |b, _| {
            b.iter(|| wait(by_ksys(TRUE)));
        });
        drop(memory);
    }
    group.finish();

    let mut group = criterion.benchmark_group("spawn, open files");
    for count in [0, 100, 200, 400, 800] {
        let files: Vec<_> = (0..count).map(|_| File::open("/dev/null")).collect();
        group.bench_with_input(BenchmarkId::new("ksys", count), &count, |b, _| {
            b.iter(|| wait(by_ksys(TRUE)));
        });
        drop(files);
    }
    group.finish();
    criterion.final_summary();
}
