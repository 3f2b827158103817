//! Instructions and system calls of benches/counts: by disassembly, and as they run.

mod emulator;
mod running;
mod tracer;

use super::Row;
use super::listing::Listing;
use crate::setup;
use crate::targets::Platform;
use crate::toolchain::{self, Library, Program, Toolchain};
use anyhow::{Context, Result, ensure};
use emulator::Emulator;
use running::Run;
use std::path::{Path, PathBuf};
use tracer::Tracer;

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

pub fn of(platform: Platform) -> Result<Vec<Row>> {
    let reference = &reference(platform)?;
    let mut rows = disassembled(platform, reference)?;
    let arch = platform.arch.name;
    // Single steps are the machine's own; the kernel makes them nowhere else alike.
    if platform.is_host() && arch == "x86_64" {
        let tracer = Tracer::of_host()?;
        let counter = &tracer;
        let run = Run {
            counter,
            reference,
            arch,
        };
        let counted = run.instructions()?;
        let counter = &Emulator(setup::emulator(platform)?);
        compare(&counted, &Run { counter, ..run }.instructions()?)?;
        rows.extend(counted);
        rows.extend(running::spawn(&tracer, reference, arch)?);
        rows.push(run.copy(platform)?);
    } else {
        let counter = &Emulator(setup::emulator(platform)?);
        let run = Run {
            counter,
            reference,
            arch,
        };
        rows.extend(run.instructions()?);
        rows.push(run.copy(platform)?);
    }
    Ok(rows)
}

/// Holds the emulator to what the processor does: it counts for those that are not here.
fn compare(processor: &[Row], emulator: &[Row]) -> Result<()> {
    for (real, emulated) in processor.iter().zip(emulator) {
        ensure!(
            real.reached == emulated.reached,
            "{}: the processor makes {} instructions, and its emulator {}",
            real.what,
            real.reached,
            emulated.reached
        );
    }
    Ok(())
}

/// Builds the reference program for this machine; without arguments it ends at once.
pub fn child() -> Result<PathBuf> {
    reference(Platform::host()?)
}

fn reference(platform: Platform) -> Result<PathBuf> {
    named(build(platform)?, "reference")
}

fn named(programs: Vec<Program>, name: &str) -> Result<PathBuf> {
    let found = programs.into_iter().find(|program| program.name == name);
    Ok(found
        .with_context(|| format!("cargo built no {name}"))?
        .path)
}

fn build(platform: Platform) -> Result<Vec<Program>> {
    let toolchain = Toolchain::find(platform)?
        .with_context(|| format!("no Rust toolchain for {}", platform.rust))?;
    eprintln!(
        "building what is counted for {} with {}",
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
