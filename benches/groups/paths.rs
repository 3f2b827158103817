//! Paths that do not end with a NUL: each has to be copied first.

use ksys::fs::{Mode, OFlags};
use ksys_bench::Group;
use std::fs::File;
use std::hint::black_box;
use std::time::Duration;

const PATH: &str = "/dev/null";

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(50));
    let mut group = Group::new("open and close, &str");
    group.add("ksys", |b| {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC;
        b.iter(|| ksys::fs::open(black_box(PATH), flags, Mode::empty()).and_then(ksys::io::close));
    });
    group.add("rustix", |b| {
        let (flags, mode) = (rustix::fs::OFlags::CLOEXEC, rustix::fs::Mode::empty());
        b.iter(|| rustix::fs::open(black_box(PATH), flags, mode));
    });
    group.add("nix", |b| {
        let (flags, mode) = (nix::fcntl::OFlag::O_CLOEXEC, nix::sys::stat::Mode::empty());
        b.iter(|| nix::fcntl::open(black_box(PATH), flags, mode));
    });
    group.add("nc", |b| {
        b.iter(|| {
            let (dir, flags) = (libc::AT_FDCWD, libc::O_CLOEXEC);
            // SAFETY: the kernel reads the string that it makes.
            let fd = unsafe { nc::openat(dir, black_box(PATH), flags, 0) }?;
            // SAFETY: nothing else has it.
            unsafe { nc::close(fd) }
        });
    });
    group.add("std", |b| b.iter(|| File::open(black_box(PATH))));
    group.run(&mut criterion);
    criterion.final_summary();
}
