//! What is counted as it runs, in whichever way.

use super::tracer::Tracer;
use super::{Row, named};
use crate::demo;
use crate::targets::Platform;
use crate::toolchain::output_of;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

const PATH: &str = "/dev/null";

/// Of paths, on both sides of where the way of the copy changes.
const LENGTHS: [usize; 16] = [1, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33, 65, 100, 129, 250];

/// What one more word to copy may take.
const ONE_WORD: f64 = 11.0;

const ENTRIES: usize = 20_000;

/// Which instructions count.
#[derive(Clone, Copy)]
pub enum Which {
    All,
    OutsideVdso,
}

/// A way to count what a program does.
pub trait Counter {
    /// Counts the instructions of every other interval between the program's marks.
    fn instructions(&self, which: Which, program: &Path, args: &[&str]) -> Result<Vec<u64>>;

    /// Counts the system calls of the whole program.
    fn calls(&self, program: &Path, args: &[&str]) -> Result<u64>;
}

/// The reference program of one architecture, and how it is counted there.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    pub counter: &'a dyn Counter,
    pub reference: &'a Path,
    pub arch: &'static str,
}

impl Run<'_> {
    /// Counts all that is instructions.
    pub fn instructions(&self) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        let row = |what: &str, reached, bound| Row::new(what, self.arch, reached, bound);
        let loops = [
            ("getppid", ""),
            ("read", ""),
            ("write", ""),
            ("pread", ""),
            ("open_close", PATH),
        ];
        for (call, path) in loops {
            let typed = self.each(&format!("typed_{call}"), path)?;
            let by_hand = self.each(&format!("hand_{call}"), path)?;
            let extended = call == "open_close" && ["aarch64", "riscv64"].contains(&self.arch);
            let bound = by_hand + f64::from(u8::from(extended));
            let row = row(&format!("{call}, run in a loop"), typed, bound);
            rows.push(row.asked(by_hand, "close extends the sign of the descriptor again"));
        }
        let empty = self.each("empty", "")?;
        let (mut most, mut odd) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
        for len in LENGTHS {
            // What is not there is not found in as many instructions.
            let path = "x".repeat(len);
            let cstr = self.each("typed_open_close", &path)?;
            let text = self.each("str_open_close", &path)?;
            let copy = self.each("memcpy", &path)? - empty;
            most = most.max(text - cstr - copy);
            odd = odd.max(self.each("odd_str_open_close", &path)? - text);
        }
        let what = "&str beyond &CStr and the copy, at most";
        rows.push(row(what, most, 40.0));
        // There are machines that read no word there.
        let what = "&str at an odd address beyond an aligned one, at most";
        rows.push(row(what, odd, ONE_WORD));
        let clock = self.round(Which::OutsideVdso, "clock", "")? - empty;
        rows.push(row("clock_gettime outside the vDSO", clock, 12.0));

        let folder = tempfile::tempdir()?;
        for entry in 0..ENTRIES {
            fs::write(folder.path().join(format!("entry-{entry}")), "")?;
        }
        let path = folder.path().to_str();
        let path = path.context("a temporary folder in UTF-8")?;
        let entry = |what: &str| -> Result<f64> {
            let counts = self
                .counter
                .instructions(Which::All, self.reference, &[what, path])?;
            let [count] = counts.as_slice() else {
                bail!("{what}: counted {counts:?}");
            };
            Ok((*count as f64 / ENTRIES as f64 * 10.0).round() / 10.0)
        };
        rows.push(row("an entry of a directory", entry("walk")?, 20.0));
        let statx = entry("walk_statx")?;
        rows.push(row("an entry of a directory, with statx", statx, 35.0));
        Ok(rows)
    }

    /// The instructions of one round of a loop.
    fn each(&self, what: &str, argument: &str) -> Result<f64> {
        self.round(Which::All, what, argument)
    }

    fn round(&self, which: Which, what: &str, argument: &str) -> Result<f64> {
        let args = [what, argument];
        let counts = self.counter.instructions(which, self.reference, &args)?;
        let [hundred, two] = counts.as_slice() else {
            bail!("{what}: counted {counts:?}");
        };
        Ok(((*two as f64 - *hundred as f64) / 100.0).round())
    }

    /// The system calls of the example that copies, and those of std, which are the same on each
    /// architecture: this machine's are counted.
    pub fn copy(&self, platform: Platform) -> Result<Row> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name).display().to_string();
        let (from, to, other) = (path("from"), path("to"), path("other"));
        fs::write(&from, vec![1; 1 << 20])?;
        let (tracer, this) = (Tracer::of_host()?, env::current_exe()?);
        let once = tracer.calls(&this, &["bench", "--std-copy", &from, &to])?;
        let twice = ["bench", "--std-copy", &from, &to, &from, &other];
        let std = tracer.calls(&this, &twice)? - once;
        let copy = named(demo::build_examples(platform, true)?, "copy")?;
        fs::remove_file(&to)?;
        // What a program's start and end take is not the copy's.
        let ends = self.counter.calls(self.reference, &[])?;
        let ours = self.counter.calls(&copy, &[&from, &to])? - ends;
        let what = "calls of copy, a new file of 1 MiB";
        Ok(Row::new(what, self.arch, ours as f64, std as f64))
    }
}

/// Counts what starting a program costs: on this machine's kernel alone. QEMU's user mode has no
/// clone3, so that the library goes another way there, and makes a fork of each vfork.
pub fn spawn(tracer: &Tracer, reference: &Path, arch: &'static str) -> Result<Vec<Row>> {
    /// vfork and execve.
    const BARE: u64 = 2;
    let marks = tracer.calls_between_marks(reference, &["empty"])?;
    let mut rows = Vec::new();
    for actions in [0, 1, 4] {
        let count = tracer.calls_between_marks(reference, &["spawn", &actions.to_string()])?;
        let what = format!("calls of spawn beyond vfork and execve, {actions} descriptors");
        let beyond = (count - marks - BARE) as f64;
        rows.push(Row::new(what, arch, beyond, 4.0 + f64::from(actions)));
    }
    let faults = |mib: &str| -> Result<f64> {
        let mut command = Command::new(reference);
        Ok(output_of(command.args(["faults", mib]))?.trim().parse()?)
    };
    let small = faults("0")?;
    let what = "page faults of 8 spawns with 2 GiB";
    rows.push(Row::new(what, arch, faults("2048")?, small));
    Ok(rows)
}
