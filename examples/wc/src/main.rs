//! `wc [FILE...]`: counts lines, words and bytes, as wc(1) does in the C locale.
//!
//! Stands for a count with Go's `Mmap`. That one fails on what cannot be mapped, such as a pipe or
//! a file of /proc, which says that it is empty; this one reads those. Neither may map a file that
//! somebody else truncates meanwhile: to touch what is gone is SIGBUS. So a file is mapped a piece
//! at a time, after a look at its size, and a program that must not trust its files reads them.

#![no_std]
#![no_main]

use core::ffi::CStr;
use core::ops::AddAssign;
use core::slice;
use ksys::fd::{AsFd, BorrowedFd};
use ksys::fs::{self, FileType, Mode, OFlags};
use ksys::io;
use ksys::mm::{Advice, MapFlags, Mapping, ProtFlags};
use ksys::rt::{ExitCode, Init};
use ksys::{eprintln, println, retry_on_intr};

ksys::main!(main);

fn main(init: Init) -> ExitCode {
    let files = init.args().skip(1);
    let several = files.clone().count() > 1;
    let mut total = Counts::default();
    let mut code = ExitCode::SUCCESS;
    if init.args().count() < 2 {
        match read(io::stdin()) {
            Ok(counts) => println!("{} {} {}", counts.lines, counts.words, counts.bytes),
            Err(errno) => {
                eprintln!("wc: standard input: {errno}");
                code = ExitCode::FAILURE;
            }
        }
    }
    for name in files {
        let shown = name.to_bytes().escape_ascii();
        match count(name) {
            Ok(counts) => {
                println!("{} {} {} {shown}", counts.lines, counts.words, counts.bytes);
                total += counts;
            }
            Err(errno) => {
                eprintln!("wc: {shown}: {errno}");
                code = ExitCode::FAILURE;
            }
        }
    }
    if several {
        println!("{} {} {} total", total.lines, total.words, total.bytes);
    }
    code
}

#[derive(Clone, Copy, Default)]
struct Counts {
    lines: u64,
    words: u64,
    bytes: u64,
    /// The last byte was part of a word.
    inside: bool,
}

impl Counts {
    fn add(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        let mut inside = self.inside;
        for byte in bytes {
            self.lines += u64::from(*byte == b'\n');
            let space = matches!(byte, b' ' | b'\t'..=b'\r');
            self.words += u64::from(!space && !inside);
            inside = !space;
        }
        self.inside = inside;
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.lines += other.lines;
        self.words += other.words;
        self.bytes += other.bytes;
    }
}

/// How much of a file is mapped at once: whole pages of any size.
const PIECE: u64 = 64 << 20;

fn count(name: &CStr) -> ksys::Result<Counts> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOCTTY;
    let file = retry_on_intr(|| fs::open(name, flags, Mode::empty()))?;
    let stat = fs::fstat(&file)?;
    if stat.kind != FileType::REG || stat.size == 0 {
        return read(file.as_fd());
    }
    let mut counts = Counts::default();
    while counts.bytes < stat.size {
        let len = (stat.size - counts.bytes).min(PIECE) as usize;
        let (prot, flags) = (ProtFlags::READ, MapFlags::PRIVATE);
        let piece = Mapping::new(Some(file.as_fd()), counts.bytes, len, prot, flags)?;
        // Only speed is lost if it fails.
        let _ = piece.advise(Advice::SEQUENTIAL);
        // SAFETY: mapped to read; this program leaves the file as it is, and for others see above.
        let bytes = unsafe { slice::from_raw_parts(piece.as_ptr().cast::<u8>(), piece.len()) };
        counts.add(bytes);
    }
    Ok(counts)
}

fn read(file: BorrowedFd<'_>) -> ksys::Result<Counts> {
    let mut buffer = [0; 64 << 10];
    let mut counts = Counts::default();
    loop {
        match retry_on_intr(|| io::read(file, &mut buffer))? {
            0 => return Ok(counts),
            n => counts.add(&buffer[..n]),
        }
    }
}
