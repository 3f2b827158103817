//! Reference functions, whose instructions are counted by disassembly, and the same calls in
//! loops, whose instructions are counted as they run: `reference WHAT [ARGUMENT]`.
//!
//! What is counted stands between two marks, signals to itself that mean nothing: `tracer` and the
//! emulator's log see them.

#![no_std]
#![no_main]
#![allow(missing_docs, reason = "no interface")]

use core::ffi::{CStr, c_int, c_void};
use core::hint::black_box;
use core::ptr;
use ksys::fd::{AsFd, AsRawFd, BorrowedFd, IntoRawFd, OwnedFd};
use ksys::fs::{self, AtFlags, CWD, DirReader, Mode, OFlags, StatxFlags};
use ksys::mm::{self, MapFlags, ProtFlags};
use ksys::process::{self, File, Spawn, Strings, WaitOptions};
use ksys::rt::{ExitCode, Init};
use ksys::signal::{self, Signal};
use ksys::system::{self, UsageOf};
use ksys::time::{self, ClockId};
use ksys::{Errno, Result, io};

mod hand;
mod stand_in;

ksys::main!(main);

/// The functions as a library has them: not inlined, with the result as it is returned.
mod outline {
    use super::*;

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn out_ftruncate(fd: BorrowedFd<'_>, len: u64) -> Result<()> {
        fs::ftruncate(fd, len)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn out_write(fd: BorrowedFd<'_>, buf: &[u8]) -> Result<usize> {
        io::write(fd, buf)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn out_openat(dir: BorrowedFd<'_>, path: &CStr, flags: OFlags, mode: Mode) -> Result<OwnedFd> {
        fs::openat(dir, path, flags, mode)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn out_dup(fd: BorrowedFd<'_>) -> Result<OwnedFd> {
        io::dup(fd)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    unsafe fn out_mmap(
        at: *mut c_void,
        len: usize,
        prot: ProtFlags,
        flags: MapFlags,
        fd: BorrowedFd<'_>,
        offset: u64,
    ) -> Result<*mut c_void> {
        // SAFETY: the caller's.
        unsafe { mm::mmap(at, len, prot, flags, Some(fd), offset) }
    }

    /// The same result, of the call by hand.
    #[inline(never)]
    #[unsafe(no_mangle)]
    unsafe fn hand_mmap(
        at: *mut u8,
        len: usize,
        prot: usize,
        flags: usize,
        fd: c_int,
        offset: u64,
    ) -> core::result::Result<usize, usize> {
        // SAFETY: the caller's.
        let ret = unsafe { hand::mmap(at, len, prot, flags, fd, offset) };
        hand::value(ret).ok_or(ret)
    }

    /// Keeps the functions.
    pub fn all() -> [*const (); 6] {
        [
            out_ftruncate as *const (),
            out_write as *const (),
            out_openat as *const (),
            out_dup as *const (),
            out_mmap as *const (),
            hand_mmap as *const (),
        ]
    }
}

/// Each call inlined in a function, typed and by hand, that make the same of the result.
mod inline {
    use super::*;

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn typed_getppid() -> i32 {
        process::getppid()
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn hand_getppid() -> i32 {
        hand::getppid()
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn typed_read(fd: BorrowedFd<'_>, buf: &mut [u8]) -> usize {
        io::read(fd, buf).unwrap_or(0)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn hand_read(fd: c_int, buf: &mut [u8]) -> usize {
        // SAFETY: the kernel writes to `buf`.
        hand::value(unsafe { hand::read(fd, buf.as_mut_ptr(), buf.len()) }).unwrap_or(0)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn typed_write(fd: BorrowedFd<'_>, buf: &[u8]) -> usize {
        io::write(fd, buf).unwrap_or(0)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn hand_write(fd: c_int, buf: &[u8]) -> usize {
        // SAFETY: the kernel reads `buf`.
        hand::value(unsafe { hand::write(fd, buf.as_ptr(), buf.len()) }).unwrap_or(0)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn typed_pread(fd: BorrowedFd<'_>, buf: &mut [u8], at: u64) -> usize {
        io::pread(fd, buf, at).unwrap_or(0)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn hand_pread(fd: c_int, buf: &mut [u8], at: u64) -> usize {
        // SAFETY: the kernel writes to `buf`.
        hand::value(unsafe { hand::pread(fd, buf.as_mut_ptr(), buf.len(), at) }).unwrap_or(0)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn typed_openat(dir: BorrowedFd<'_>, path: &CStr) -> Option<c_int> {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC;
        fs::openat(dir, path, flags, Mode::empty())
            .ok()
            .map(OwnedFd::into_raw_fd)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn hand_openat(dir: c_int, path: &CStr) -> Option<c_int> {
        // SAFETY: the kernel reads the string.
        let ret = unsafe { hand::openat(dir, path.as_ptr().cast(), RDONLY, 0) };
        (ret <= c_int::MAX as usize).then_some(ret as c_int)
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn typed_close(fd: OwnedFd) -> bool {
        io::close(fd).is_ok()
    }

    #[inline(never)]
    #[unsafe(no_mangle)]
    fn hand_close(fd: c_int) -> bool {
        // SAFETY: the caller's descriptor.
        (unsafe { hand::close(fd) }) == 0
    }

    /// Keeps the functions.
    pub fn all() -> [*const (); 12] {
        [
            typed_getppid as *const (),
            hand_getppid as *const (),
            typed_read as *const (),
            hand_read as *const (),
            typed_write as *const (),
            hand_write as *const (),
            typed_pread as *const (),
            hand_pread as *const (),
            typed_openat as *const (),
            hand_openat as *const (),
            typed_close as *const (),
            hand_close as *const (),
        ]
    }
}

const RDONLY: c_int = OFlags::RDONLY.bits() | OFlags::CLOEXEC.bits();

/// Tells whoever counts that an interval begins or ends.
#[inline(never)]
fn mark() -> Result<()> {
    signal::kill(process::getpid(), Signal::URG)
}

/// Calls `f` a hundred and two hundred times; the difference is a hundred times what it costs.
fn often<T>(mut f: impl FnMut() -> T) -> Result<()> {
    for n in [100, 200] {
        mark()?;
        for _ in 0..n {
            black_box(f());
        }
        mark()?;
    }
    Ok(())
}

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1);
    // Without arguments it is the child that ends at once.
    let Some(what) = args.next() else {
        return ExitCode::SUCCESS;
    };
    let argument = args.next().unwrap_or(c"");
    match run(init, what, argument) {
        Ok(()) => ExitCode::SUCCESS,
        Err(errno) => {
            ksys::eprintln!("reference: {what:?}: {errno}");
            ExitCode::FAILURE
        }
    }
}

/// An argument where a string of one's own would stand: the kernel puts it anywhere.
#[repr(align(16))]
struct Aligned([u8; 256]);

impl Aligned {
    /// Puts it `at` bytes behind an aligned address.
    fn new(argument: &CStr, at: usize) -> Result<Self> {
        let mut aligned = Self([0; 256]);
        let argument = argument.to_bytes();
        let to = aligned.0.get_mut(at..).ok_or(Errno::E2BIG)?;
        let to = to.get_mut(..argument.len()).ok_or(Errno::E2BIG)?;
        to.copy_from_slice(argument);
        Ok(aligned)
    }
}

fn run(init: Init, what: &CStr, argument: &CStr) -> Result<()> {
    black_box((outline::all(), inline::all()));
    let zero = fs::open(c"/dev/zero", OFlags::RDWR | OFlags::CLOEXEC, Mode::empty())?;
    let fd = zero.as_raw_fd();
    let mut byte = [0_u8; 1];
    match what.to_bytes() {
        b"empty" => often(|| ()),
        b"typed_getppid" => often(process::getppid),
        b"hand_getppid" => often(hand::getppid),
        b"typed_read" => often(|| io::read(&zero, &mut byte).unwrap_or(0)),
        // SAFETY: the kernel writes to `byte`.
        b"hand_read" => often(|| or_zero(unsafe { hand::read(fd, byte.as_mut_ptr(), 1) })),
        b"typed_write" => often(|| io::write(&zero, &byte).unwrap_or(0)),
        // SAFETY: the kernel reads `byte`.
        b"hand_write" => often(|| or_zero(unsafe { hand::write(fd, byte.as_ptr(), 1) })),
        b"typed_pread" => often(|| io::pread(&zero, &mut byte, 0).unwrap_or(0)),
        // SAFETY: the kernel writes to `byte`.
        b"hand_pread" => often(|| or_zero(unsafe { hand::pread(fd, byte.as_mut_ptr(), 1, 0) })),
        b"typed_open_close" => often(|| open(argument)),
        b"hand_open_close" => often(|| {
            // SAFETY: the kernel reads the string.
            let fd = unsafe { hand::openat(CWD.as_raw_fd(), argument.as_ptr().cast(), RDONLY, 0) };
            if fd > c_int::MAX as usize {
                return false;
            }
            // SAFETY: nothing else has it.
            (unsafe { hand::close(fd as c_int) }) == 0
        }),
        b"str_open_close" => open_text(argument, 0),
        b"odd_str_open_close" => open_text(argument, 3),
        // What of a `&str` is the copy: its bytes, and a NUL.
        b"memcpy" => {
            let aligned = Aligned::new(argument, 0)?;
            let path = aligned.0.get(..=argument.to_bytes().len());
            let path = path.ok_or(Errno::E2BIG)?;
            let mut to = Aligned([0; 256]);
            often(|| {
                let path = black_box(path);
                // SAFETY: `to` is longer than any path that xtask passes.
                unsafe { ptr::copy_nonoverlapping(path.as_ptr(), to.0.as_mut_ptr(), path.len()) };
                black_box(&to);
            })
        }
        b"clock" => {
            stand_in::provide(init)?;
            // The first looks for the function.
            time::clock_gettime(ClockId::MONOTONIC)?;
            often(|| time::clock_gettime(ClockId::MONOTONIC).is_ok())
        }
        b"walk" => walk(argument, |_, entry| Ok(entry.name.as_ptr().addr())),
        b"walk_statx" => walk(argument, |dir, entry| {
            let stat = fs::statx(dir, entry.name, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::SIZE)?;
            Ok(stat.stx_size as usize)
        }),
        b"spawn" => spawn(argument),
        b"faults" => faults(argument),
        _ => Err(Errno::EINVAL),
    }
}

#[inline(always)]
fn or_zero(ret: usize) -> usize {
    hand::value(ret).unwrap_or(0)
}

fn open_text(argument: &CStr, at: usize) -> Result<()> {
    let aligned = Aligned::new(argument, at)?;
    let path = aligned.0.get(at..at + argument.count_bytes());
    let path = core::str::from_utf8(path.ok_or(Errno::E2BIG)?).map_err(|_| Errno::EINVAL)?;
    often(|| open(black_box(path)))
}

#[inline(always)]
fn open(path: impl ksys::path::Arg) -> bool {
    match fs::open(path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()) {
        Ok(fd) => io::close(fd).is_ok(),
        Err(_) => false,
    }
}

/// Goes through a directory, as a program does that looks at each name.
fn walk(
    path: &CStr,
    mut see: impl FnMut(&OwnedFd, fs::DirEntry<'_>) -> Result<usize>,
) -> Result<()> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let dir = fs::open(path, flags, Mode::empty())?;
    let mut buffer = [0; 32768];
    let mut reader = DirReader::new(&dir, &mut buffer);
    let mut sum = 0_usize;
    mark()?;
    while let Some(entry) = reader.next() {
        sum = sum.wrapping_add(see(&dir, entry?)?);
    }
    mark()?;
    black_box(sum);
    Ok(())
}

/// Starts a child that ends at once, with as many descriptor actions as `argument` says.
fn spawn(argument: &CStr) -> Result<()> {
    let zero = fs::open(c"/dev/zero", OFlags::RDWR | OFlags::CLOEXEC, Mode::empty())?;
    let fd = zero.as_fd();
    let files: [File<'_>; 8] = core::array::from_fn(|index| File::new(fd, 100 + index as c_int));
    let files = files.get(..number(argument)?).ok_or(Errno::EINVAL)?;
    let argv = Strings::new([c"reference"]);
    let spawn = Spawn::new(c"/proc/self/exe", &argv).files(files);
    mark()?;
    let child = spawn.spawn().map_err(|error| error.errno);
    mark()?;
    process::waitpid(child?, WaitOptions::empty())?;
    Ok(())
}

/// Prints how many page faults this process has over a few children while it holds `argument`
/// MiB of memory that was written.
fn faults(argument: &CStr) -> Result<()> {
    let len = number(argument)? << 20;
    if len > 0 {
        let (prot, flags) = (ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE);
        let flags = flags | MapFlags::ANONYMOUS | MapFlags::POPULATE;
        // SAFETY: the kernel chooses a place where nothing is.
        unsafe { mm::mmap(ptr::null_mut(), len, prot, flags, None, 0) }?;
    }
    let argv = Strings::new([c"reference"]);
    let spawn = Spawn::new(c"/proc/self/exe", &argv);
    let mut before = 0;
    for round in 0..9 {
        if round == 1 {
            before = system::getrusage(UsageOf::SELF)?.ru_minflt;
        }
        let child = spawn.spawn().map_err(|error| error.errno)?;
        process::waitpid(child, WaitOptions::empty())?;
    }
    let after = system::getrusage(UsageOf::SELF)?.ru_minflt;
    ksys::println!("{}", after - before);
    Ok(())
}

fn number(text: &CStr) -> Result<usize> {
    let text = text.to_str().map_err(|_| Errno::EINVAL)?;
    text.parse().map_err(|_| Errno::EINVAL)
}
