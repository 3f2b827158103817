//! Makes each typed call of tests/typed, for strace to tell what reached the kernel.
//!
//! Prints the name of each, and the lines of strace that it should cause, between tabs; and then
//! those that did not come back with the error that a filter gave them. `cargo xtask test` reads
//! both.

#[path = "../../typed/mod.rs"]
mod typed;

use ksys::raw::portable;
use ksys::{Errno, Result, process, uapi};
use std::fmt::Write;
use typed::{MARKER, Outcome};

fn main() -> Result<()> {
    let rows: Vec<_> = typed::all().collect();
    for row in &rows {
        println!("{}\t{}", row.name(), row.lines.join("\t"));
    }
    // What is allocated later could not be had from the kernel.
    let mut report = String::with_capacity(1 << 16);
    typed::filter(uapi::SECCOMP_RET_ERRNO | MARKER as u32, 0)?;
    for row in &rows {
        mark();
        let outcome = (row.make)();
        mark();
        let expected = Errno::from_raw_os_error(MARKER).map(Outcome::Failed);
        if outcome != Outcome::Answered && Some(outcome) != expected {
            let _ = writeln!(report, "{}: {outcome:?}", row.name());
        }
    }
    print!("\n{report}");
    process::exit(0)
}

/// A call that no row makes.
fn mark() {
    // SAFETY: the kernel reads the string.
    let _ = unsafe { portable::chdir(c"a mark".as_ptr()) };
}
