//! Text to and from descriptors, without allocation.

use crate::fd::{AsFd, BorrowedFd};
use crate::io::{read, retry_on_intr, write_all};
use crate::{Errno, Result};
use core::fmt::{self, Write};

/// Prints to standard output; what [`format_args!`] takes.
///
/// What one call prints goes out at its end, or when it fills a line or 512 bytes. An error is
/// dropped: to know of it, write to a [`LineWriter`](crate::rt::LineWriter).
#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => {
        $crate::rt::print($crate::io::stdout(), ::core::format_args!($($arg)*))
    };
}

/// Prints a line to standard output, as [`print!`](crate::print) does.
#[macro_export]
macro_rules! println {
    () => {
        $crate::print!("\n")
    };
    ($($arg:tt)*) => {
        $crate::print!("{}\n", ::core::format_args!($($arg)*))
    };
}

/// Prints to standard error, as [`print!`](crate::print) does to standard output.
#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => {
        $crate::rt::print($crate::io::stderr(), ::core::format_args!($($arg)*))
    };
}

/// Prints a line to standard error, as [`print!`](crate::print) does to standard output.
#[macro_export]
macro_rules! eprintln {
    () => {
        $crate::eprint!("\n")
    };
    ($($arg:tt)*) => {
        $crate::eprint!("{}\n", ::core::format_args!($($arg)*))
    };
}

/// Prints to `fd`; what [`print!`](crate::print) and its kin expand to.
#[inline]
pub fn print(fd: BorrowedFd<'_>, text: fmt::Arguments<'_>) {
    // There is nobody to tell that it can't be written.
    let _ = LineWriter::<_, 512>::new(fd).write_fmt(text);
}

/// A writer that passes on whole lines, and the rest when it is full, flushed or dropped.
///
/// As [`fmt::Write`] it can't say what went wrong; [`error`](Self::error) can.
#[derive(Debug)]
pub struct LineWriter<Fd: AsFd, const N: usize = 1024> {
    fd: Fd,
    buffer: [u8; N],
    len: usize,
    error: Option<Errno>,
}

impl<Fd: AsFd, const N: usize> LineWriter<Fd, N> {
    /// Makes a writer in front of `fd`.
    #[inline]
    pub const fn new(fd: Fd) -> Self {
        Self {
            fd,
            buffer: [0; N],
            len: 0,
            error: None,
        }
    }

    /// Writes `bytes`, up to the last end of a line at once.
    #[inline]
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let lines = bytes.iter().rposition(|byte| *byte == b'\n');
        let (lines, rest) = bytes.split_at(lines.map_or(0, |at| at + 1));
        self.hold(lines)?;
        if !lines.is_empty() {
            self.flush()?;
        }
        self.hold(rest)
    }

    /// Writes what is held back.
    #[inline]
    pub fn flush(&mut self) -> Result<()> {
        // Also after an error: to write half of it again helps nobody.
        let len = core::mem::take(&mut self.len);
        let written = write_all(&self.fd, &self.buffer[..len]);
        written.inspect_err(|error| self.error = Some(*error))
    }

    /// Returns the last error, once.
    #[inline]
    pub fn error(&mut self) -> Option<Errno> {
        self.error.take()
    }

    /// Puts `bytes` into the buffer, or past it if they are more than it takes.
    #[inline]
    fn hold(&mut self, bytes: &[u8]) -> Result<()> {
        if self.len + bytes.len() > N {
            self.flush()?;
        }
        if bytes.len() > N {
            let written = write_all(&self.fd, bytes);
            return written.inspect_err(|error| self.error = Some(*error));
        }
        self.buffer[self.len..self.len + bytes.len()].copy_from_slice(bytes);
        self.len += bytes.len();
        Ok(())
    }
}

impl<Fd: AsFd, const N: usize> Write for LineWriter<Fd, N> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.write(text.as_bytes()).map_err(|_| fmt::Error)
    }
}

impl<Fd: AsFd, const N: usize> Drop for LineWriter<Fd, N> {
    #[inline]
    fn drop(&mut self) {
        // Who wants to know flushes first.
        let _ = self.flush();
    }
}

/// A reader that gives one line after the other.
#[derive(Debug)]
pub struct LineReader<Fd: AsFd, const N: usize = 4096> {
    fd: Fd,
    buffer: [u8; N],
    start: usize,
    end: usize,
}

impl<Fd: AsFd, const N: usize> LineReader<Fd, N> {
    /// Makes a reader behind `fd`, of which it reads ahead.
    #[inline]
    pub const fn new(fd: Fd) -> Self {
        Self {
            fd,
            buffer: [0; N],
            start: 0,
            end: 0,
        }
    }

    /// Returns the next line with its end, or nothing at the end of the input.
    ///
    /// The last line may lack its end. A line of more than `N` bytes comes in pieces.
    #[inline]
    pub fn read_line(&mut self) -> Result<&[u8]> {
        let mut seen = 0;
        loop {
            let held = &self.buffer[self.start..self.end];
            if let Some(at) = held[seen..].iter().position(|byte| *byte == b'\n') {
                return Ok(self.take(seen + at + 1));
            }
            seen = held.len();
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, seen);
            let room = &mut self.buffer[seen..];
            let n = match room.len() {
                0 => 0,
                _ => retry_on_intr(|| read(&self.fd, room))?,
            };
            if n == 0 {
                return Ok(self.take(seen));
            }
            // A supervisor may have answered.
            if n > N - seen {
                return Err(Errno::EIO);
            }
            self.end += n;
        }
    }

    #[inline]
    fn take(&mut self, len: usize) -> &[u8] {
        let line = &self.buffer[self.start..self.start + len];
        self.start += len;
        line
    }
}
