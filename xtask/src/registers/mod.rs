//! `cargo xtask registers`: what reaches the kernel.
//!
//! For every function of `ksys::raw` a program is printed that calls it with distinctive values.
//! Under QEMU's debugger stub each call runs up to its trap, where the registers are compared
//! with what the kernel's prototypes ask for; no call is made.

mod expected;
mod gdb;
mod machine;
#[path = "probe/pattern.rs"]
mod pattern;
mod printed;
mod program;
mod trace;
mod unistd;

use crate::regen::calls_tbl;
use crate::setup;
use crate::targets::Platform;
use crate::test::Counts;
use crate::toolchain::root;
use anyhow::{Context, Result, ensure};
use expected::Probe;
use std::fs;
use trace::Tracer;

/// How the probes are built: a program each.
const LEVELS: [(&str, bool); 2] = [("opt-level 0", false), ("opt-level 3", true)];
pub const PROGRAMS: usize = LEVELS.len();

/// Checks that the right number and registers reach the kernel for every raw function.
#[derive(clap::Args)]
pub struct Args {
    /// Only this architecture (x86_64, aarch64, riscv64, arm, thumb); may be repeated.
    #[arg(long = "arch", value_name = "ARCH", value_parser = Platform::named)]
    pub platforms: Vec<Platform>,
}

pub fn run(args: &Args) -> Result<()> {
    let platforms = if args.platforms.is_empty() {
        Platform::all().collect()
    } else {
        args.platforms.clone()
    };
    setup::require(&platforms)?;
    let mut total = Counts::default();
    for platform in platforms {
        total.add(check(platform)?);
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    ensure!(
        total.failed == 0,
        "system calls do not reach the kernel as they should"
    );
    Ok(())
}

/// Checks one platform, without optimization and with all of it, and prints what is wrong.
pub fn check(platform: Platform) -> Result<Counts> {
    let path = root().join("gen/abi").join(calls_tbl::NAME);
    let table = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let probes = expected::probes(platform.arch, &calls_tbl::parse(&table)?)?;
    let controls = expected::controls(platform.arch);
    printed::check(platform.arch, &probes)?;
    let mut total = Counts::default();
    let mut report = |what: &str, checked: usize, faults: &[String]| {
        for fault in faults {
            println!("{}, {what}: {fault}", platform.name);
        }
        let (passed, failed) = (checked - faults.len(), faults.len());
        println!(
            "{:12} {what:16} {passed:4} passed {failed:4} failed",
            platform.name
        );
        total.add(Counts {
            passed,
            failed,
            ignored: 0,
        });
    };
    match unistd::check(platform, &probes)? {
        Some((checked, faults)) => report("asm/unistd.h", checked, &faults),
        None => println!("{:12} asm/unistd.h     not installed", platform.name),
    }
    let manifest = program::print(platform.arch, probes.iter().chain(&controls))?;
    for (level, optimized) in LEVELS {
        let program = program::build(platform, &manifest, optimized)?;
        let mut tracer = Tracer::start(platform, &program)?;
        let mut fault = |probe: &Probe| {
            tracer
                .fault(probe)
                .with_context(|| format!("{}, {}", program.display(), probe.symbol))
        };
        for control in &controls {
            ensure!(
                fault(control)?.is_some(),
                "{}: {} is wrong, and the tracer does not see it",
                program.display(),
                control.symbol
            );
        }
        let mut faults = Vec::new();
        for probe in &probes {
            faults.extend(fault(probe)?.map(|fault| format!("{}: {fault}", probe.function)));
        }
        report(level, probes.len(), &faults);
    }
    Ok(total)
}
