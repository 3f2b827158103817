//! One call at a time, by ksys and by its peers.

use criterion::Criterion;
use ksys::fd::{AsFd, AsRawFd};
use ksys::fs::{Mode, OFlags};
use ksys_bench::Group;
use std::ffi::CStr;
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::FileExt;
use std::time::Duration;

const PATH: &CStr = c"/dev/null";

const PAGE: usize = 4096;

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(50));
    getppid(&mut criterion);
    read(&mut criterion);
    write(&mut criterion);
    pread(&mut criterion);
    open_close(&mut criterion);
    criterion.final_summary();
}

fn getppid(criterion: &mut Criterion) {
    let mut group = Group::new("getppid");
    group.add("ksys", |b| b.iter(ksys::process::getppid));
    group.add("rustix", |b| b.iter(rustix::process::getppid));
    group.add("nix", |b| b.iter(nix::unistd::getppid));
    // SAFETY: no arguments.
    group.add("libc", |b| b.iter(|| unsafe { libc::getppid() }));
    // SAFETY: no arguments.
    group.add("nc", |b| b.iter(|| unsafe { nc::getppid() }));
    group.add("std", |b| b.iter(std::os::unix::process::parent_id));
    // SAFETY: no arguments.
    group.add("sc", |b| b.iter(|| unsafe { sc::syscall!(GETPPID) }));
    group.add("syscalls", |b| {
        // SAFETY: no arguments.
        b.iter(|| unsafe { syscalls::syscall!(syscalls::Sysno::getppid) });
    });
    group.programs("getppid").run(criterion);
}

fn read(criterion: &mut Criterion) {
    let file = &File::open("/dev/zero").expect("/dev/zero opens");
    // File's own as_fd is not inlined.
    let (fd, borrowed) = (file.as_raw_fd(), file.as_fd());
    let mut byte = [0_u8; 1];
    let mut group = Group::new("read 1 byte");
    group.add("ksys", move |b| {
        b.iter(|| ksys::io::read(borrowed, &mut byte))
    });
    group.add("rustix", move |b| {
        b.iter(|| rustix::io::read(borrowed, &mut byte))
    });
    group.add("nix", move |b| {
        b.iter(|| nix::unistd::read(borrowed, &mut byte))
    });
    group.add("libc", move |b| {
        // SAFETY: the kernel writes to `byte`.
        b.iter(|| unsafe { libc::read(fd, byte.as_mut_ptr().cast(), 1) });
    });
    group.add("nc", move |b| {
        // SAFETY: the kernel writes to `byte`.
        b.iter(|| unsafe { nc::read(fd, &mut byte) });
    });
    group.add("sc", move |b| {
        // SAFETY: the kernel writes to `byte`.
        b.iter(|| unsafe { sc::syscall!(READ, fd, byte.as_mut_ptr(), 1) });
    });
    group.add("syscalls", move |b| {
        // SAFETY: the kernel writes to `byte`.
        b.iter(|| unsafe { syscalls::syscall!(syscalls::Sysno::read, fd, byte.as_mut_ptr(), 1) });
    });
    let mut reader = file;
    group.add("std", move |b| b.iter(|| reader.read(&mut byte)));
    group.programs("read1").run(criterion);
}

fn write(criterion: &mut Criterion) {
    let file = File::options().write(true).open("/dev/null");
    let file = &file.expect("/dev/null opens");
    // File's own as_fd is not inlined.
    let (fd, borrowed) = (file.as_raw_fd(), file.as_fd());
    let byte = [0_u8; 1];
    let mut group = Group::new("write 1 byte");
    group.add("ksys", |b| b.iter(|| ksys::io::write(borrowed, &byte)));
    group.add("rustix", |b| b.iter(|| rustix::io::write(borrowed, &byte)));
    group.add("nix", |b| b.iter(|| nix::unistd::write(borrowed, &byte)));
    group.add("libc", |b| {
        // SAFETY: the kernel reads `byte`.
        b.iter(|| unsafe { libc::write(fd, byte.as_ptr().cast(), 1) });
    });
    // SAFETY: the kernel reads `byte`.
    group.add("nc", |b| b.iter(|| unsafe { nc::write(fd, &byte) }));
    group.add("sc", |b| {
        // SAFETY: the kernel reads `byte`.
        b.iter(|| unsafe { sc::syscall!(WRITE, fd, byte.as_ptr(), 1) });
    });
    group.add("syscalls", |b| {
        // SAFETY: the kernel reads `byte`.
        b.iter(|| unsafe { syscalls::syscall!(syscalls::Sysno::write, fd, byte.as_ptr(), 1) });
    });
    let mut writer = file;
    group.add("std", move |b| b.iter(|| writer.write(&byte)));
    group.programs("write1").run(criterion);
}

/// Where all read to: a copy takes a third longer to some addresses.
#[derive(Clone, Copy)]
#[repr(align(4096))]
struct Page([u8; PAGE]);

impl Page {
    /// Keeps a closure from capturing the array alone, which is not aligned.
    fn bytes(&mut self) -> &mut [u8; PAGE] {
        &mut self.0
    }
}

/// Reads what the page cache has.
fn pread(criterion: &mut Criterion) {
    let mut made = tempfile::NamedTempFile::new().expect("a temporary file");
    made.write_all(&[7; PAGE]).expect("room for a page");
    let (file, path) = (made.as_file(), made.path().as_os_str());
    // File's own as_fd is not inlined.
    let (fd, borrowed) = (file.as_raw_fd(), file.as_fd());
    let mut page = Page([0; PAGE]);
    let mut group = Group::new("pread 4 KiB");
    group.add("ksys", move |b| {
        b.iter(|| ksys::io::pread(borrowed, page.bytes(), 0))
    });
    group.add("rustix", move |b| {
        b.iter(|| rustix::io::pread(borrowed, page.bytes(), 0))
    });
    group.add("nix", move |b| {
        b.iter(|| nix::sys::uio::pread(borrowed, page.bytes(), 0))
    });
    group.add("libc", move |b| {
        // SAFETY: the kernel writes to `page`.
        b.iter(|| unsafe { libc::pread(fd, page.bytes().as_mut_ptr().cast(), PAGE, 0) });
    });
    group.add("nc", move |b| {
        // SAFETY: the kernel writes to `page`.
        b.iter(|| unsafe { nc::pread64(fd, page.bytes(), 0) });
    });
    group.add("sc", move |b| {
        // SAFETY: the kernel writes to `page`.
        b.iter(|| unsafe { sc::syscall!(PREAD64, fd, page.bytes().as_mut_ptr(), PAGE, 0) });
    });
    group.add("syscalls", move |b| {
        use syscalls::{Sysno, syscall};
        // SAFETY: the kernel writes to `page`.
        b.iter(|| unsafe { syscall!(Sysno::pread64, fd, page.bytes().as_mut_ptr(), PAGE, 0) });
    });
    group.add("std", move |b| b.iter(|| file.read_at(page.bytes(), 0)));
    group.programs_on("pread", || path).run(criterion);
}

/// Takes the path as the kernel does.
fn open_close(criterion: &mut Criterion) {
    let mut group = Group::new("open and close");
    group.add("ksys", |b| {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC;
        b.iter(|| ksys::fs::open(PATH, flags, Mode::empty()).and_then(ksys::io::close));
    });
    group.add("rustix", |b| {
        let (flags, mode) = (rustix::fs::OFlags::CLOEXEC, rustix::fs::Mode::empty());
        b.iter(|| rustix::fs::open(PATH, flags, mode));
    });
    group.add("nix", |b| {
        let (flags, mode) = (nix::fcntl::OFlag::O_CLOEXEC, nix::sys::stat::Mode::empty());
        b.iter(|| nix::fcntl::open(PATH, flags, mode));
    });
    group.add("libc", |b| {
        b.iter(|| {
            // SAFETY: the kernel reads the string.
            let fd = unsafe { libc::open(PATH.as_ptr(), libc::O_CLOEXEC) };
            // SAFETY: nothing else has it.
            unsafe { libc::close(fd) }
        });
    });
    group.add("sc", |b| {
        b.iter(|| {
            let (dir, flags) = (libc::AT_FDCWD, libc::O_CLOEXEC);
            // SAFETY: the kernel reads the string.
            let fd = unsafe { sc::syscall!(OPENAT, dir, PATH.as_ptr(), flags) };
            // SAFETY: nothing else has it.
            unsafe { sc::syscall!(CLOSE, fd) }
        });
    });
    group.add("syscalls", |b| {
        use syscalls::{Sysno, syscall};
        b.iter(|| {
            let (dir, flags) = (libc::AT_FDCWD, libc::O_CLOEXEC);
            // SAFETY: the kernel reads the string.
            let fd = unsafe { syscall!(Sysno::openat, dir, PATH.as_ptr(), flags) }?;
            // SAFETY: nothing else has it.
            unsafe { syscall!(Sysno::close, fd) }
        });
    });
    group.programs("open_close").run(criterion);
}
