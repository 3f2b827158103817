//! `cargo xtask bench`: what a call costs. Counts are tests; times are for people.

mod builds;
mod cost;
mod counts;
mod listing;
mod readme;
mod sizes;

use crate::targets::Platform;
use crate::toolchain::{cargo, root, run as command};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;

/// Measures side by side with the peers; or, with `--counts`, counts and compares with bounds.
#[derive(clap::Args, Default)]
pub struct Args {
    /// Count instructions, system calls, bytes and the build's CPU time instead, and fail where a
    /// bound does not hold.
    #[arg(long)]
    pub counts: bool,
    /// With --counts: write what was counted into the README and the table of sizes.
    #[arg(long, requires = "counts")]
    pub write: bool,
    /// With --counts: only this architecture; may be repeated.
    #[arg(long = "arch", value_name = "ARCH", value_parser = Platform::named, requires = "counts")]
    pub platforms: Vec<Platform>,
    /// Build from clean beside the peers instead, and write docs/bench/builds.md.
    #[arg(long, conflicts_with_all = ["counts", "filter"])]
    pub builds: bool,
    /// Measure only what has this in its name, print that, and leave docs/bench and the README as
    /// they are; without it everything is measured, and both are written.
    pub filter: Option<String>,
    /// Copies files, each to the next, by std: what --counts traces.
    #[arg(long, hide = true, num_args = 2..)]
    pub std_copy: Vec<PathBuf>,
}

pub fn run(args: &Args) -> Result<()> {
    if !args.std_copy.is_empty() {
        for pair in args.std_copy.chunks(2) {
            let [from, to] = pair else { break };
            fs::copy(from, to).with_context(|| from.display().to_string())?;
        }
        return Ok(());
    }
    if args.counts {
        return count(args);
    }
    if args.builds {
        return builds::measure();
    }
    time(args.filter.as_deref())
}

/// How often all is measured, each time by programs started anew: the same instructions take up to
/// 40 % longer in some runs of a program, and for a while in any.
const ROUNDS: u32 = 12;

/// Measures, and reports what was measured now and nothing of an earlier run.
fn time(filter: Option<&str>) -> Result<()> {
    let measured = tempfile::tempdir()?;
    let child = counts::child()?;
    for round in 1..=ROUNDS {
        eprintln!("round {round} of {ROUNDS}");
        let mut bench = cargo("bench");
        bench.args(["--package", "ksys-bench", "--benches"]);
        bench.env("KSYS_BENCH_CHILD", &child);
        bench.env("KSYS_BENCH_ROUND", round.to_string());
        bench.env("CRITERION_HOME", measured.path().join(round.to_string()));
        if let Some(filter) = filter {
            bench.args(["--", filter]);
        }
        command(&mut bench)?;
    }
    let mut report = cargo("run");
    report.args(["--release", "--quiet", "--package", "ksys-bench"]);
    report.args(["--bin", "report", "--"]);
    if filter.is_some() {
        report.arg("--print");
    }
    command(report.env("CRITERION_HOME", measured.path()))?;
    if filter.is_none() {
        println!("{}", root().join("docs/bench/README.md").display());
    }
    Ok(())
}

/// One figure beside the bound that holds it.
pub struct Row {
    /// The group: calls, paths, clock and so on.
    pub what: String,
    pub arch: &'static str,
    pub reached: f64,
    /// What a change must not exceed.
    pub bound: f64,
    /// What is asked for; the bound is above it where that was not reached.
    pub goal: f64,
    /// What stands in the way there.
    pub why: &'static str,
}

impl Row {
    fn new(what: impl Into<String>, arch: &'static str, reached: f64, bound: f64) -> Self {
        Self {
            what: what.into(),
            arch,
            reached,
            bound,
            goal: bound,
            why: "",
        }
    }

    /// Says what is asked for instead of the bound, and what stands in the way of it.
    fn asked(self, goal: f64, why: &'static str) -> Self {
        Self { goal, why, ..self }
    }

    fn holds(&self) -> bool {
        self.reached <= self.bound
    }
}

fn count(args: &Args) -> Result<()> {
    let whole = args.platforms.is_empty();
    let platforms: Vec<_> = if whole {
        // T32 is arm's other instruction set: the same calls.
        Platform::architectures().collect()
    } else {
        args.platforms.clone()
    };
    crate::setup::require(&platforms)?;
    let mut rows = Vec::new();
    for platform in &platforms {
        rows.extend(counts::of(*platform)?);
    }
    let sizes = sizes::of(&platforms)?;
    let mut faults = Vec::new();
    if args.write && whole {
        sizes::write(&sizes)?;
    }
    rows.extend(sizes::compare(&sizes, &mut faults)?);
    if whole {
        rows.extend(cost::of()?);
        if let Err(error) = readme::table(&rows, args.write) {
            faults.push(format!("{error:#}"));
        }
    }
    let number = |value: f64| {
        let text = format!("{value:.2}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    let lines: Vec<_> = rows
        .iter()
        .map(|row| {
            let said = match row.holds() {
                false => "FAILED",
                true if row.reached > row.goal => row.why,
                true => "",
            };
            [
                row.what.clone(),
                row.arch.to_owned(),
                number(row.reached),
                number(row.bound),
                number(row.goal),
                said.to_owned(),
            ]
        })
        .collect();
    let head = [
        "what",
        "architecture",
        "count",
        "held",
        "asked",
        "in the way",
    ];
    print!("{}", crate::table::table(head, &lines));
    let broken = rows.iter().filter(|row| !row.holds());
    faults.extend(broken.map(|row| format!("{}, {}: over its bound", row.what, row.arch)));
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}
