//! `walk [FOLDER]`: adds up what all files of a tree take, as `du -ls` does.
//!
//! Stands for a walk with Go's `ReadDirent`, `ParseDirent` and `Lstat`. That one reads names only,
//! from a path for each; this one gets an entry's kind with its name, asks about it by its folder's
//! descriptor and only for what it needs, and follows no symbolic link that somebody puts in its
//! way meanwhile. A file with several names counts once for each: to know them again, a program
//! has to remember them.

#![no_std]
#![no_main]

use core::ffi::CStr;
use ksys::fd::{AsFd, BorrowedFd};
use ksys::fs::{self, AtFlags, CWD, DirReader, FileType, Mode, OFlags, StatxFlags};
use ksys::rt::{ExitCode, Init};
use ksys::{Errno, eprintln, println, retry_on_intr};

ksys::main!(main);

fn main(init: Init) -> ExitCode {
    let mut args = init.args().skip(1);
    let (root, None) = (args.next().unwrap_or(c"."), args.next()) else {
        eprintln!("usage: walk [FOLDER]");
        return ExitCode(2);
    };
    let mut walk = Walk {
        path: Path::new(),
        blocks: 0,
        files: 0,
        failures: 0,
    };
    walk.file(CWD, root, FileType::DIR, 0);
    let kilobytes = walk.blocks.div_ceil(2);
    println!("{kilobytes} KiB in {} files", walk.files);
    match walk.failures {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// How many folders may be open at once, one in the other: each takes a descriptor, and a piece of
/// the stack for the names.
const DEEPEST: usize = 500;

struct Walk {
    path: Path,
    /// In units of 512 bytes, as the kernel counts.
    blocks: u64,
    files: u64,
    failures: u64,
}

impl Walk {
    /// Counts the file `name` of `folder`, and what is below it.
    fn file(&mut self, folder: BorrowedFd<'_>, name: &CStr, kind: FileType, depth: usize) {
        let before = self.path.enter(name);
        if let Err(errno) = self.count(folder, name, kind, depth) {
            eprintln!("walk: {}: {errno}", self.path.bytes().escape_ascii());
            self.failures += 1;
        }
        self.path.leave(before);
    }

    fn count(
        &mut self,
        folder: BorrowedFd<'_>,
        name: &CStr,
        kind: FileType,
        depth: usize,
    ) -> ksys::Result<()> {
        let flags = AtFlags::SYMLINK_NOFOLLOW | AtFlags::NO_AUTOMOUNT;
        let stat = fs::statx(folder, name, flags, StatxFlags::BLOCKS | StatxFlags::TYPE)?;
        self.blocks += stat.stx_blocks;
        self.files += 1;
        // Not every file system tells a kind with a name.
        let kind = match kind {
            FileType::UNKNOWN => FileType::from_mode(stat.stx_mode),
            kind => kind,
        };
        if kind != FileType::DIR {
            return Ok(());
        }
        if depth == DEEPEST {
            return Err(Errno::ELOOP);
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let opened = retry_on_intr(|| fs::openat(folder, name, flags, Mode::empty()))?;
        let mut names = [0; 8 << 10];
        let mut entries = DirReader::new(&opened, &mut names);
        while let Some(entry) = entries.next() {
            let entry = entry?;
            if entry.name != c"." && entry.name != c".." {
                self.file(opened.as_fd(), entry.name, entry.kind, depth + 1);
            }
        }
        Ok(())
    }
}

/// Where the walk is, for what it says; a path that is too long loses its end.
struct Path {
    bytes: [u8; 4096],
    len: usize,
}

impl Path {
    const fn new() -> Self {
        Self {
            bytes: [0; 4096],
            len: 0,
        }
    }

    /// Goes down, and returns how to come back.
    fn enter(&mut self, name: &CStr) -> usize {
        let before = self.len;
        if before != 0 && self.bytes[before - 1] != b'/' {
            self.push(b"/");
        }
        self.push(name.to_bytes());
        before
    }

    fn push(&mut self, part: &[u8]) {
        let len = part.len().min(self.bytes.len() - self.len);
        self.bytes[self.len..self.len + len].copy_from_slice(&part[..len]);
        self.len += len;
    }

    fn leave(&mut self, before: usize) {
        self.len = before;
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}
