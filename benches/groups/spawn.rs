//! Starting a program and waiting for it. The cost should be flat in the parent's memory and
//! descriptors.

use criterion::Criterion;
use ksys::process::{Spawn, Strings, WaitOptions, waitpid};
use ksys_bench::Group;
use std::cell::LazyCell;
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

fn by_posix_spawn(program: &CStr) -> i32 {
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

fn by_fork(program: &CStr) -> i32 {
    let argv = [program.as_ptr(), ptr::null()];
    let envp = [ptr::null()];
    // SAFETY: the child only makes calls that a signal handler may make.
    let child = unsafe { libc::fork() };
    if child == 0 {
        // SAFETY: both lists end with a null.
        unsafe { libc::execve(program.as_ptr(), argv.as_ptr(), envp.as_ptr()) };
        // SAFETY: ends the child alone.
        unsafe { libc::_exit(127) };
    }
    assert!(child > 0);
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

const ALL: [(&str, By); 4] = [
    ("ksys", by_ksys),
    ("libc, posix_spawn", by_posix_spawn),
    ("std", by_std),
    ("libc, fork", by_fork),
];

/// The call alone: until the child has been told to be `program`.
fn call(criterion: &mut Criterion, name: &str, program: &CStr) {
    let mut group = Group::new(name);
    // Fork returns earlier than that.
    for (who, spawn) in &ALL[..3] {
        group.add(who, |b| {
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
    let arg = OsStr::from_bytes(program.to_bytes());
    group.programs_on("spawn", || arg).run(criterion);
}

fn whole(criterion: &mut Criterion, name: &str, program: &CStr) {
    let mut group = Group::new(name);
    for (who, spawn) in &ALL {
        group.add(who, |b| b.iter(|| wait(spawn(program))));
    }
    let arg = OsStr::from_bytes(program.to_bytes());
    group.programs_on("spawn_wait", || arg).run(criterion);
}

/// `parent` makes the parent what it is to be.
fn point<T>(criterion: &mut Criterion, name: &str, count: u32, parent: impl FnOnce() -> T) {
    let parent = LazyCell::new(parent);
    let mut group = Group::at(name, count);
    for (who, spawn) in &ALL {
        group.add(who, |b| {
            LazyCell::force(&parent);
            b.iter(|| wait(spawn(TRUE)));
        });
    }
    group.run(criterion);
}

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(100));
    whole(&mut criterion, "spawn and wait", TRUE);
    if let Some(child) = env::var_os(CHILD) {
        let child = CString::new(child.as_bytes()).expect("a path has no NUL");
        call(&mut criterion, "spawn, static child", &child);
        whole(&mut criterion, "spawn and wait, static child", &child);
    }
    for mib in [0, 256, 512, 1024, 2048] {
        // Written, so that a fork copies its tables.
        point(&mut criterion, "spawn, MiB of memory", mib as u32, || {
            vec![1_u8; mib << 20]
        });
    }
    for count in [0, 100, 200, 400, 800] {
        point(&mut criterion, "spawn, open files", count, || {
            let open = |_| File::open("/dev/null").expect("fewer than are allowed");
            (0..count).map(open).collect::<Vec<_>>()
        });
    }
    criterion.final_summary();
}
