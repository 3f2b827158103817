//! `copy SRC DST`: copies a file of any kind and size, keeps its holes and its mode.
//!
//! Stands for the file copy of Go's `syscall` guide (`Open`, `Read`, `Write`), with what that
//! leaves out: the kernel moves the bytes where it can, a partial write is carried on, and
//! `EINTR`, which neither Go's `Syscall` nor this crate retries on its own, is.

#![no_std]
#![no_main]

use core::ffi::CStr;
use core::fmt::{self, Write};
use ksys::fd::OwnedFd;
use ksys::fs::{self, AtFlags, Mode, OFlags, SeekFrom, StatxFlags};
use ksys::io::{self, Side};
use ksys::rt::{ExitCode, Init};
use ksys::{Errno, retry_on_intr, uapi};

ksys::main!(main);

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1);
    let (Some(from), Some(to), None) = (args.next(), args.next(), args.next()) else {
        say(format_args!("usage: copy SRC DST"));
        return ExitCode(2);
    };
    match copy(from, to) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { path, why }) => {
            say(format_args!("copy: {}: {why}", Lossy(path.to_bytes())));
            ExitCode::FAILURE
        }
    }
}

/// What went wrong, and with which of the two files.
struct Failure<'a> {
    path: &'a CStr,
    why: Why,
}

enum Why {
    Errno(Errno),
    SameFile,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Errno(errno) => errno.fmt(f),
            Self::SameFile => f.write_str("is the source itself"),
        }
    }
}

/// Says which file an error is about.
trait About<T> {
    fn about(self, path: &CStr) -> Result<T, Failure<'_>>;
}

impl<T> About<T> for ksys::Result<T> {
    fn about(self, path: &CStr) -> Result<T, Failure<'_>> {
        self.map_err(|errno| Failure {
            path,
            why: Why::Errno(errno),
        })
    }
}

fn copy<'a>(from: &'a CStr, to: &'a CStr) -> Result<(), Failure<'a>> {
    let source = open(from, OFlags::RDONLY, Mode::empty()).about(from)?;
    let meta = stat(&source).about(from)?;
    if kind(&meta) == uapi::S_IFDIR as u16 {
        return Err(Errno::EISDIR).about(from);
    }
    let mode = Mode::from_bits_retain(meta.stx_mode & 0o7777);
    // Not truncated on opening: it may be the source by another name.
    let target = open(
        to,
        OFlags::WRONLY | OFlags::CREAT,
        mode & Mode::from_bits_retain(0o777),
    )
    .about(to)?;
    let before = stat(&target).about(to)?;
    let device = |stat: &uapi::statx| (stat.stx_dev_major, stat.stx_dev_minor, stat.stx_ino);
    if device(&before) == device(&meta) {
        return Err(Failure {
            path: to,
            why: Why::SameFile,
        });
    }

    let regular = uapi::S_IFREG as u16;
    let mut files = Files {
        source,
        target,
        from,
        to,
        in_kernel: true,
    };
    if kind(&before) != regular {
        return files.rest();
    }
    if before.stx_size > 0 {
        fs::ftruncate(&files.target, 0).about(to)?;
    }
    // A file with fewer blocks than bytes has holes.
    if kind(&meta) == regular && meta.stx_blocks < meta.stx_size.div_ceil(512) {
        files.extents(meta.stx_size)?;
    } else {
        files.rest()?;
    }
    if before.stx_mode & 0o7777 != meta.stx_mode & 0o7777 {
        fs::fchmod(&files.target, mode).about(to)?;
    }
    // A file system may tell only now that it is full.
    io::close(files.target).about(to)
}

fn open(path: &CStr, flags: OFlags, mode: Mode) -> ksys::Result<OwnedFd> {
    retry_on_intr(|| fs::open(path, flags | OFlags::CLOEXEC | OFlags::NOCTTY, mode))
}

fn stat(file: &OwnedFd) -> ksys::Result<uapi::statx> {
    fs::statx(file, c"", AtFlags::EMPTY_PATH, StatxFlags::BASIC_STATS)
}

fn kind(stat: &uapi::statx) -> u16 {
    stat.stx_mode & uapi::S_IFMT as u16
}

/// The two open files, and their names for the errors.
struct Files<'a> {
    source: OwnedFd,
    target: OwnedFd,
    from: &'a CStr,
    to: &'a CStr,
    /// Whether the kernel copies from the one to the other on its own, as far as is known.
    in_kernel: bool,
}

impl<'a> Files<'a> {
    /// Copies from where the files stand to the end of the source.
    fn rest(&self) -> Result<(), Failure<'a>> {
        match io::copy(&self.source, &self.target) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.errno).about(match error.side {
                Side::Reading => self.from,
                Side::Writing => self.to,
            }),
        }
    }

    /// Copies a regular file of `size` bytes, extent by extent, so that holes stay holes.
    fn extents(&mut self, size: u64) -> Result<(), Failure<'a>> {
        let mut at = 0;
        while at < size {
            let data = match fs::seek(&self.source, SeekFrom::Data(at)) {
                Ok(data) => data,
                Err(Errno::ENXIO) => break,
                // A file system without holes.
                Err(_) => at,
            };
            let hole = match fs::seek(&self.source, SeekFrom::Hole(data)) {
                Ok(hole) if hole > data => hole,
                _ => size,
            };
            at = self.extent(data, hole)?;
            if at < hole {
                // The source is shorter than it says: it shrinks, or /sys made the size up.
                return Ok(());
            }
        }
        if at < size {
            // The rest is a hole.
            fs::ftruncate(&self.target, size).about(self.to)?;
            at = size;
        }
        // /proc says 0 bytes of what has contents; and a file may have grown meanwhile.
        fs::seek(&self.source, SeekFrom::Start(at)).about(self.from)?;
        fs::seek(&self.target, SeekFrom::Start(at)).about(self.to)?;
        self.rest()
    }

    /// Copies the bytes from `at` to `end` and returns how far the source went.
    fn extent(&mut self, mut at: u64, end: u64) -> Result<u64, Failure<'a>> {
        while at < end && self.in_kernel {
            let len = usize::try_from(end - at).unwrap_or(usize::MAX).min(1 << 30);
            let (mut from, mut to) = (at, at);
            match io::copy_file_range(
                &self.source,
                Some(&mut from),
                &self.target,
                Some(&mut to),
                len,
            ) {
                // The end, or a file of /proc or /sys, which it does not read.
                Ok(0) => self.in_kernel = false,
                Ok(n) => at += n as u64,
                Err(Errno::EINTR) => {}
                // Two file systems, or a sandbox; what is really wrong, write says again.
                Err(_) => self.in_kernel = false,
            }
        }
        if at == end {
            return Ok(at);
        }
        let mut buffer = [0; 64 * 1024];
        while at < end {
            let len = usize::try_from(end - at)
                .unwrap_or(usize::MAX)
                .min(buffer.len());
            let part = &mut buffer[..len];
            let n = retry_on_intr(|| io::pread(&self.source, part, at)).about(self.from)?;
            if n == 0 {
                break;
            }
            let mut part = &part[..n];
            while !part.is_empty() {
                let n = retry_on_intr(|| io::pwrite(&self.target, part, at)).about(self.to)?;
                part = &part[n..];
                at += n as u64;
            }
        }
        Ok(at)
    }
}

/// Prints a line on standard error.
fn say(line: fmt::Arguments<'_>) {
    struct Stderr;

    impl Write for Stderr {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            io::write_all(io::stderr(), text.as_bytes()).map_err(|_| fmt::Error)
        }
    }

    // Nothing is left to tell that standard error does not take it.
    let _ = writeln!(Stderr, "{line}");
}

/// A file name as text; what is not UTF-8 is shown as U+FFFD.
struct Lossy<'a>(&'a [u8]);

impl fmt::Display for Lossy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.utf8_chunks() {
            f.write_str(chunk.valid())?;
            if !chunk.invalid().is_empty() {
                f.write_char(char::REPLACEMENT_CHARACTER)?;
            }
        }
        Ok(())
    }
}
