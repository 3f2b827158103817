//! Short texts without an allocator, and lines for the host.

use core::ffi::CStr;
use core::fmt::{self, Write};
use ksys::io;

/// A text of at most 255 bytes; a longer one loses its tail.
pub struct Text {
    bytes: [u8; 256],
    len: usize,
}

impl Text {
    pub fn of(args: fmt::Arguments<'_>) -> Self {
        let mut text = Self {
            bytes: [0; 256],
            len: 0,
        };
        // It takes everything; only a Display of its own could fail.
        let _ = text.write_fmt(args);
        text
    }

    pub fn c_str(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.bytes).unwrap_or_default()
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let free = self.bytes.len() - 1 - self.len;
        let taken = text.len().min(free);
        self.bytes[self.len..][..taken].copy_from_slice(&text.as_bytes()[..taken]);
        self.len += taken;
        Ok(())
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.c_str().to_str().unwrap_or("?"))
    }
}

/// Prints a line for the host. It goes out with one write, so that nothing comes between its parts;
/// the line end before it closes what a program or the kernel left open.
pub fn print(args: fmt::Arguments<'_>) {
    let line = Text::of(format_args!("\n#ksys {args}\n"));
    // Nobody is left to tell when the console is gone.
    let _ = io::write_all(io::stdout(), &line.bytes[..line.len]);
}

macro_rules! say {
    ($($arg:tt)*) => {
        $crate::text::print(format_args!($($arg)*))
    };
}
pub(crate) use say;
