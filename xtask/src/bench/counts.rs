//! Instructions and system calls of benches/counts: by disassembly everywhere, and as they run on
//! this machine, if it can be single-stepped.

use super::Row;
use super::listing::Listing;
use crate::demo;
use crate::targets::Platform;
use crate::toolchain::{self, Library, Program, Toolchain, output_of};
use anyhow::{Context, Result, ensure};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A function that is not inlined: what holds it on each architecture in the order of `TARGETS`,
/// and what is asked for.
struct Outline {
    function: &'static str,
    bound: [usize; 4],
    goal: [usize; 4],
}

const OUTLINE: [Outline; 2] = [
    Outline {
        function: "ftruncate",
        bound: [4, 4, 3, 6],
        goal: [4, 4, 4, 7],
    },
    Outline {
        function: "write",
        bound: [8, 6, 5, 7],
        goal: [8, 7, 8, 7],
    },
];

/// Likewise on x86_64, for results that are smaller than an error and so travel through memory:
/// what holds them, and what is asked for.
const BY_MEMORY: [(&str, usize, usize); 2] = [("openat", 18, 19), ("dup", 12, 16)];

/// The calls that are compared with the same by hand.
const PAIRS: [&str; 6] = ["getppid", "read", "write", "pread", "openat", "close"];

const PATH: &str = "/dev/null";

/// Of paths, on both sides of where the way of the copy changes.
const LENGTHS: [usize; 16] = [1, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33, 65, 100, 129, 250];

const ENTRIES: usize = 20_000;

pub fn of(platform: Platform) -> Result<Vec<Row>> {
    let programs = build(platform)?;
    let find = |name: &str| {
        let found = programs.iter().find(|program| program.name == name);
        found.with_context(|| format!("cargo built no {name}"))
    };
    let reference = &find("reference")?.path;
    let mut rows = disassembled(platform, reference)?;
    // Single steps are the machine's own; the kernel makes them nowhere else alike.
    if platform.is_host() && platform.arch.name == "x86_64" {
        let run = Run {
            tracer: &find("tracer")?.path,
            reference,
        };
        rows.extend(run.rows(platform)?);
    }
    Ok(rows)
}

/// Builds the reference program for this machine; without arguments it ends at once.
pub fn child() -> Result<PathBuf> {
    let programs = build(Platform::host()?)?;
    let child = programs
        .into_iter()
        .find(|program| program.name == "reference");
    Ok(child.context("cargo built no reference")?.path)
}

fn build(platform: Platform) -> Result<Vec<Program>> {
    let toolchain = Toolchain::find(platform)?
        .with_context(|| format!("no Rust toolchain for {}", platform.rust))?;
    eprintln!(
        "building reference for {} with {}",
        platform.name,
        toolchain.describe()?
    );
    let mut cargo = toolchain.cargo("build", Library::Core);
    cargo.args(["--package", "counts", "--release"]);
    toolchain::build(&mut cargo, false)
        .with_context(|| format!("the reference program does not build for {}", platform.name))
}

fn disassembled(platform: Platform, reference: &Path) -> Result<Vec<Row>> {
    let arch = platform.arch.name;
    let index = crate::targets::TARGETS
        .iter()
        .position(|target| target.name == arch);
    let index = index.context("not a row of TARGETS")?;
    let listing = Listing::of(platform, reference)?;
    let mut rows = Vec::new();
    for Outline {
        function,
        bound,
        goal,
    } in OUTLINE
    {
        let count = listing.count(&format!("out_{function}"))?;
        let row = Row::new(
            format!("{function}, not inlined"),
            arch,
            count as f64,
            bound[index] as f64,
        );
        rows.push(row.asked(goal[index] as f64, ""));
    }
    let by_hand = listing.count("hand_mmap")?;
    let count = listing.count("out_mmap")?;
    rows.push(Row::new(
        "mmap, not inlined",
        arch,
        count as f64,
        by_hand as f64,
    ));
    if arch == "x86_64" {
        for (function, bound, goal) in BY_MEMORY {
            let count = listing.count(&format!("out_{function}"))?;
            let row = Row::new(
                format!("{function}, not inlined"),
                arch,
                count as f64,
                bound as f64,
            );
            rows.push(row.asked(goal as f64, ""));
        }
    }
    for call in PAIRS {
        let typed = listing.count(&format!("typed_{call}"))?;
        let by_hand = listing.count(&format!("hand_{call}"))?;
        rows.push(Row::new(
            format!("{call}, inlined"),
            arch,
            typed as f64,
            by_hand as f64,
        ));
    }
    Ok(rows)
}

/// The programs of this machine.
struct Run<'a> {
    tracer: &'a Path,
    reference: &'a Path,
}

impl Run<'_> {
    fn rows(&self, platform: Platform) -> Result<Vec<Row>> {
        let arch = platform.arch.name;
        let row = |what: &str, reached: f64, bound: f64| Row::new(what, arch, reached, bound);
        let mut rows = Vec::new();
        let loops = [
            ("getppid", ""),
            ("read", ""),
            ("write", ""),
            ("pread", ""),
            ("open_close", PATH),
        ];
        for (call, path) in loops {
            let typed = self.each("steps", &format!("typed_{call}"), path)?;
            let by_hand = self.each("steps", &format!("hand_{call}"), path)?;
            rows.push(row(&format!("{call}, run in a loop"), typed, by_hand));
        }
        let empty = self.each("steps", "empty", "")?;
        let mut most = f64::NEG_INFINITY;
        for len in LENGTHS {
            // What is not there is not found in as many instructions.
            let path = "x".repeat(len);
            let cstr = self.each("steps", "typed_open_close", &path)?;
            let text = self.each("steps", "str_open_close", &path)?;
            let copy = self.each("steps", "memcpy", &path)? - empty;
            most = most.max(text - cstr - copy);
        }
        rows.push(row("&str beyond &CStr and the copy, at most", most, 40.0));
        let clock = self.each("outside", "clock", "")? - empty;
        rows.push(row("clock_gettime outside the vDSO", clock, 12.0));
        rows.extend(self.walk(arch)?);
        rows.extend(self.spawn(arch)?);
        rows.push(self.copy(arch)?);
        Ok(rows)
    }

    /// What the tracer counts between the marks of `program`.
    fn count(&self, mode: &str, program: &Path, args: &[&str]) -> Result<Vec<String>> {
        let mut tracer = Command::new(self.tracer);
        tracer.arg(mode).arg(program).args(args);
        Ok(output_of(&mut tracer)?.lines().map(str::to_owned).collect())
    }

    /// The instructions of one round of a loop.
    fn each(&self, mode: &str, what: &str, argument: &str) -> Result<f64> {
        let counts = self.count(mode, self.reference, &[what, argument])?;
        let [hundred, two] = counts.as_slice() else {
            anyhow::bail!("{what}: the tracer counted {counts:?}");
        };
        Ok(((two.parse::<f64>()? - hundred.parse::<f64>()?) / 100.0).round())
    }

    fn walk(&self, arch: &'static str) -> Result<Vec<Row>> {
        let folder = tempfile::tempdir()?;
        for entry in 0..ENTRIES {
            fs::write(folder.path().join(format!("entry-{entry}")), "")?;
        }
        let path = folder
            .path()
            .to_str()
            .context("a temporary folder in UTF-8")?;
        let entry = |what: &str| -> Result<f64> {
            let counts = self.count("steps", self.reference, &[what, path])?;
            let count = counts.first().context("the tracer counted nothing")?;
            Ok((count.parse::<f64>()? / ENTRIES as f64 * 10.0).round() / 10.0)
        };
        Ok(vec![
            Row::new("an entry of a directory", arch, entry("walk")?, 20.0),
            Row::new(
                "an entry of a directory, with statx",
                arch,
                entry("walk_statx")?,
                35.0,
            ),
        ])
    }

    fn spawn(&self, arch: &'static str) -> Result<Vec<Row>> {
        // vfork and execve.
        const BARE: f64 = 2.0;
        let calls = |what: &[&str]| -> Result<f64> {
            let counts = self.count("calls", self.reference, what)?;
            let count = counts.first().context("the tracer counted nothing")?;
            ensure!(
                !count.starts_with("copied"),
                "a child got a copy of the memory"
            );
            Ok(count.parse()?)
        };
        let marks = calls(&["empty"])?;
        let mut rows = Vec::new();
        for actions in [0, 1, 4] {
            let count = calls(&["spawn", &actions.to_string()])? - marks - BARE;
            let what = format!("calls of spawn beyond vfork and execve, {actions} descriptors");
            rows.push(Row::new(what, arch, count, 4.0 + f64::from(actions)));
        }
        let faults = |mib: &str| -> Result<f64> {
            let mut command = Command::new(self.reference);
            Ok(output_of(command.args(["faults", mib]))?.trim().parse()?)
        };
        let small = faults("0")?;
        let row = Row::new(
            "page faults of 8 spawns with 2 GiB",
            arch,
            faults("2048")?,
            small,
        );
        rows.push(row);
        Ok(rows)
    }

    /// The system calls of the example that copies, and those of std.
    fn copy(&self, arch: &'static str) -> Result<Row> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name).display().to_string();
        let (from, to, other) = (path("from"), path("to"), path("other"));
        fs::write(&from, vec![1; 1 << 20])?;
        let total = |program: &Path, args: &[&str]| -> Result<f64> {
            let counts = self.count("calls", program, args)?;
            Ok(counts
                .last()
                .context("the tracer counted nothing")?
                .parse()?)
        };
        let this = env::current_exe()?;
        let once = total(&this, &["bench", "--std-copy", &from, &to])?;
        let twice = total(&this, &["bench", "--std-copy", &from, &to, &from, &other])?;
        let examples = demo::build_examples(Platform::host()?, true)?;
        let copy = examples.iter().find(|program| program.name == "copy");
        let copy = &copy.context("cargo built no copy")?.path;
        fs::remove_file(&to)?;
        // Its start sets the thread pointer, and its end is a call.
        let ours = total(copy, &[&from, &to])? - 2.0;
        Ok(Row::new(
            "calls of copy, a new file of 1 MiB",
            arch,
            ours,
            twice - once,
        ))
    }
}
