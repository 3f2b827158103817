//! One call at a time, by ksys and by its peers.

use criterion::{BatchSize, Criterion};
use ksys::fd::AsRawFd;
use ksys::fs::{Mode, OFlags};
use std::fs::File;
use std::hint::black_box;
use std::io::{Read, Write};
use std::time::Duration;

const PATH: &core::ffi::CStr = c"/dev/null";

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(40)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .configure_from_args();
    getppid(&mut criterion);
    read(&mut criterion);
    write(&mut criterion);
    open_close(&mut criterion);
    criterion.final_summary();
}

fn getppid(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("getppid");
    group.bench_function("ksys", |b| b.iter(ksys::process::getppid));
    group.bench_function("rustix", |b| b.iter(rustix::process::getppid));
    group.bench_function("nix", |b| b.iter(nix::unistd::getppid));
    // SAFETY: no arguments.
    group.bench_function("libc", |b| b.iter(|| unsafe { libc::getppid() }));
    // SAFETY: no arguments.
    group.bench_function("nc", |b| b.iter(|| unsafe { nc::getppid() }));
    group.bench_function("std", |b| b.iter(std::os::unix::process::parent_id));
    // SAFETY: no arguments.
    group.bench_function("sc", |b| b.iter(|| unsafe { sc::syscall!(GETPPID) }));
    group.bench_function("syscalls", |b| {
        // SAFETY: no arguments.
        b.iter(|| unsafe { syscalls::syscall!(syscalls::Sysno::getppid) });
    });
}

fn read(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read 1 byte");
    let mut file = File::open("/dev/zero").expect("/dev/zero opens");
    let fd = file.as_raw_fd();
    let mut byte = [0_u8; 1];
    group.bench_function("ksys", |b| b.iter(|| ksys::io::read(&file, &mut byte)));
    group.bench_function("rustix", |b| b.iter(|| rustix::io::read(&file, &mut byte)));
    group.bench_function("nix", |b| b.iter(|| nix::unistd::read(&file, &mut byte)));
    group.bench_function("libc", |b| {
        // SAFETY: the kernel writes to `byte`.
        b.iter(|| unsafe { libc::read(fd, byte.as_mut_ptr().cast(), 1) });
    });
    // SAFETY: the kernel writes to `byte`.
    group.bench_function("nc", |b| b.iter(|| unsafe { nc::read(fd, &mut byte) }));
    group.bench_function("sc", |b| {
        // SAFETY: the kernel writes to `byte`.
        b.iter(|| unsafe { sc::syscall!(READ, fd, byte.as_mut_ptr(), 1) });
    });
    group.bench_function("syscalls", |b| {
        // SAFETY: the kernel writes to `byte`.
        b.iter(|| unsafe { syscalls::syscall!(syscalls::Sysno::read, fd, byte.as_mut_ptr(), 1) });
    });
    group.bench_function("std", |b| b.iter(|| file.read(&mut byte)));
}

fn write(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("write 1 byte");
    let mut file = File::options()
        .write(true)
        .open("/dev/null")
        .expect("/dev/null opens");
    let fd = file.as_raw_fd();
    let byte = [0_u8; 1];
    group.bench_function("ksys", |b| b.iter(|| ksys::io::write(&file, &byte)));
    group.bench_function("rustix", |b| b.iter(|| rustix::io::write(&file, &byte)));
    group.bench_function("nix", |b| b.iter(|| nix::unistd::write(&file, &byte)));
    group.bench_function("libc", |b| {
        // SAFETY: the kernel reads `byte`.
        b.iter(|| unsafe { libc::write(fd, byte.as_ptr().cast(), 1) });
    });
    // SAFETY: the kernel reads `byte`.
    group.bench_function("nc", |b| b.iter(|| unsafe { nc::write(fd, &byte) }));
    group.bench_function("std", |b| b.iter(|| file.write(&byte)));
}

fn open_close(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("open and close");
    let flags = OFlags::RDONLY | OFlags::CLOEXEC;
    let text = PATH.to_str().expect("text");
    group.bench_function("ksys, &CStr", |b| {
        b.iter(|| ksys::fs::open(PATH, flags, Mode::empty()));
    });
    group.bench_function("ksys, &str", |b| {
        b.iter(|| ksys::fs::open(black_box(text), flags, Mode::empty()));
    });
    let (flags, mode) = (rustix::fs::OFlags::CLOEXEC, rustix::fs::Mode::empty());
    group.bench_function("rustix, &CStr", |b| {
        b.iter(|| rustix::fs::open(PATH, flags, mode))
    });
    group.bench_function("rustix, &str", |b| {
        b.iter(|| rustix::fs::open(black_box(text), flags, mode));
    });
    let (flags, mode) = (nix::fcntl::OFlag::O_CLOEXEC, nix::sys::stat::Mode::empty());
    group.bench_function("nix, &CStr", |b| {
        b.iter(|| nix::fcntl::open(PATH, flags, mode))
    });
    group.bench_function("nix, &str", |b| {
        b.iter(|| nix::fcntl::open(black_box(text), flags, mode))
    });
    group.bench_function("std, &str", |b| b.iter(|| File::open(black_box(text))));
    group.bench_function("libc", |b| {
        b.iter_batched(
            || (),
            |()| {
                // SAFETY: the kernel reads the string.
                let fd = unsafe { libc::open(PATH.as_ptr(), libc::O_CLOEXEC) };
                // SAFETY: nothing else has it.
                unsafe { libc::close(fd) }
            },
            BatchSize::SmallInput,
        );
    });
}
