//! Makes each typed call once with values that stand out, and prints the lines of strace that it
//! should cause; `*` stands for anything. `cargo xtask test` compares.
//!
//! It works in the current folder, which has to be empty.

use ksys::fd::{FromRawFd, OwnedFd};
use ksys::fs::{self, AtFlags, FallocateFlags, Mode, OFlags, SeekFrom, StatxFlags};
use ksys::io::{self, PipeFlags};
use ksys::mm::{self, MapFlags, ProtFlags};
use ksys::process::{self, Resource};
use ksys::raw::portable;
use ksys::time::{self, Timespec};
use ksys::{Result, uapi};
use std::ffi::c_int;
use std::mem::MaybeUninit;
use std::ptr;

/// With bits in both halves.
const FAR: u64 = 0x2_1234_5000;

fn main() -> Result<()> {
    files()?;
    descriptors()?;
    memory()?;
    call("*nanosleep(*{tv_sec=0, tv_nsec=12345}, *) = 0", || {
        time::nanosleep(
            Timespec {
                sec: 0,
                nsec: 12345,
            },
            None,
        )
    })?;
    call(
        "prlimit64(0, RLIMIT_NOFILE, NULL, {rlim_cur=*, rlim_max=*}) = 0",
        || process::getrlimit(Resource::NOFILE),
    )?;
    call("getpid() = *", process::getpid);
    call("getppid() = *", process::getppid);
    call("exit_group(7) = ?", || process::exit(7))
}

fn files() -> Result<()> {
    let file = call(
        "openat(AT_FDCWD, \"a name\", O_RDWR|O_CREAT|O_EXCL|O_LARGEFILE|O_CLOEXEC, 0640) = *",
        || {
            let flags = OFlags::RDWR | OFlags::CREAT | OFlags::EXCL | OFlags::CLOEXEC;
            fs::open("a name", flags, Mode::RUSR | Mode::WUSR | Mode::RGRP)
        },
    )?;
    let file = &numbered(file, 100)?;
    let folder = fs::open(c".", OFlags::PATH, Mode::empty())?;
    let folder = &numbered(folder, 101)?;
    call(
        "openat(101, \"a name\", O_WRONLY|O_LARGEFILE|O_NOFOLLOW) = *",
        || {
            let flags = OFlags::WRONLY | OFlags::NOFOLLOW;
            fs::openat(folder, "a name", flags, Mode::empty())
        },
    )?;
    call(
        "statx(101, \"a name\", AT_STATX_SYNC_AS_STAT|AT_SYMLINK_NOFOLLOW, \
         STATX_MODE|STATX_SIZE, {stx_mask=*, *stx_size=0*}) = 0",
        || {
            let mask = StatxFlags::MODE | StatxFlags::SIZE;
            fs::statx(folder, "a name", AtFlags::SYMLINK_NOFOLLOW, mask)
        },
    )?;
    call("fchmod(100, 01641) = 0", || {
        let mode = Mode::SVTX | Mode::RUSR | Mode::WUSR | Mode::RGRP | Mode::XOTH;
        fs::fchmod(file, mode)
    })?;
    call("fsync(100) = 0", || fs::fsync(file))?;
    call("mkdirat(AT_FDCWD, \"folder\", 0750) = 0", || {
        fs::mkdir("folder", Mode::RWXU | Mode::RGRP | Mode::XGRP)
    })?;
    call("unlinkat(AT_FDCWD, \"folder\", AT_REMOVEDIR) = 0", || {
        fs::rmdir("folder")
    })?;
    call("symlinkat(\"target\", AT_FDCWD, \"a link\") = 0", || {
        fs::symlink("target", "a link")
    })?;
    call("ftruncate(100, 8895352832) = 0", || {
        fs::ftruncate(file, FAR)
    })?;
    call("truncate(\"a name\", 8895352833) = 0", || {
        fs::truncate("a name", FAR + 1)
    })?;
    call(
        "fallocate(100, FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE, 8895352832, 4096) = 0",
        || {
            let flags = FallocateFlags::KEEP_SIZE | FallocateFlags::PUNCH_HOLE;
            fs::fallocate(file, flags, FAR, 4096)
        },
    )?;
    call("lseek(100, 8895352832, SEEK_SET) = 8895352832", || {
        fs::seek(file, SeekFrom::Start(FAR))
    })?;
    call("lseek(100, -1, SEEK_CUR) = 8895352831", || {
        fs::seek(file, SeekFrom::Current(-1))
    })?;
    call("lseek(100, -2, SEEK_END) = 8895352831", || {
        fs::seek(file, SeekFrom::End(-2))
    })?;
    call("lseek(100, 1, SEEK_HOLE) = 1", || {
        fs::seek(file, SeekFrom::Hole(1))
    })?;
    call("pwrite64(100, \"far\", 3, 8895352832) = 3", || {
        io::pwrite(file, b"far", FAR)
    })?;
    call("lseek(100, 2, SEEK_DATA) = *", || {
        fs::seek(file, SeekFrom::Data(2))
    })?;
    call("pread64(100, \"ar\", 77, 8895352833) = 2", || {
        io::pread(file, &mut [0; 77], FAR + 1)
    })?;
    let copy = fs::open("copy", OFlags::WRONLY | OFlags::CREAT, Mode::RUSR)?;
    let copy = numbered(copy, 102)?;
    call(
        "copy_file_range(100, [8895352832], 102, [9], 2, 0) = 2",
        || io::copy_file_range(file, Some(&mut FAR.clone()), &copy, Some(&mut 9), 2),
    )?;
    call("close(102) = 0", || io::close(copy))
}

fn descriptors() -> Result<()> {
    call("pipe2([*, *], O_CLOEXEC) = 0", io::pipe)?;
    let (reader, writer) = call("pipe2([*, *], O_NONBLOCK) = 0", || {
        io::pipe_with(PipeFlags::NONBLOCK)
    })?;
    let (reader, writer) = (&numbered(reader, 103)?, &numbered(writer, 104)?);
    call("write(104, \"text\", 4) = 4", || io::write(writer, b"text"))?;
    call("write(104, \"more\", 4) = 4", || {
        io::write_all(writer, b"more")
    })?;
    call("read(103, \"te\", 2) = 2", || io::read(reader, &mut [0; 2]))?;
    call("read(103, \"xtmore\", 99) = 6", || {
        io::read_uninit(reader, &mut [MaybeUninit::uninit(); 99]).map(drop)
    })
}

fn memory() -> Result<()> {
    let len = 3 << 20;
    let address = call(
        "mmap(NULL, 3145728, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0) = 0x*",
        || {
            let flags = MapFlags::PRIVATE | MapFlags::ANONYMOUS | MapFlags::NORESERVE;
            let prot = ProtFlags::READ | ProtFlags::WRITE;
            // SAFETY: a new mapping, at an address of the kernel's choice.
            unsafe { mm::mmap(ptr::null_mut(), len, prot, flags, None, 0) }
        },
    )?;
    call("munmap(0x*, 3145728) = 0", || {
        // SAFETY: mapped above, and not used.
        unsafe { mm::munmap(address, len) }
    })
}

/// Makes one call between two marks, after it printed the line that strace should.
fn call<T>(expected: &str, make: impl FnOnce() -> T) -> T {
    println!("{expected}");
    mark();
    let made = make();
    mark();
    made
}

/// A call that says nothing and changes nothing.
fn mark() {
    // SAFETY: no pointers; this persona only asks for the one that is set.
    let _ = unsafe { portable::personality(u32::MAX) };
}

/// Gives a descriptor a number that stands out.
fn numbered(fd: OwnedFd, number: c_int) -> Result<OwnedFd> {
    use ksys::fd::AsRawFd;
    let command = uapi::F_DUPFD_CLOEXEC as u32;
    // SAFETY: no pointers for this command.
    let copy = unsafe { portable::fcntl(fd.as_raw_fd() as u32, command, number as _) };
    // SAFETY: it is new.
    let copy = unsafe { OwnedFd::from_raw_fd(copy.i32()?) };
    assert_eq!(copy.as_raw_fd(), number);
    Ok(copy)
}
