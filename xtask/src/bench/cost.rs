//! What a clean release build of the library costs: CPU time, as a multiple of a build of libc,
//! so that a slow or busy machine counts for both.

use super::Row;
use crate::toolchain::{cargo, root, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What one build of the library costs: its features, what is asked for, and what is held.
struct Cost {
    what: &'static str,
    features: &'static [&'static str],
    /// In seconds where libc takes `LIBC`.
    goal: f64,
    bound: f64,
    why: &'static str,
}

/// The seconds that a build of libc took where the goals were set.
const LIBC: f64 = 1.73;

/// Reached: 2.7 to 3.1 and 4.9 to 6.3 times libc, as a neighbour on the same core slows the one
/// build or the other.
const COSTS: [Cost; 2] = [
    Cost {
        what: "CPU time of a build, by libc's",
        features: &[],
        goal: 3.0,
        bound: 3.4,
        why: "the typed layer is large",
    },
    Cost {
        what: "CPU time of a build with uapi-all, by libc's",
        features: &["--features", "uapi-all"],
        goal: 12.0,
        bound: 6.9,
        why: "",
    },
];

/// The most builds of each.
const ROUNDS: usize = 5;

/// How many ticks of /proc are a second.
pub const TICKS: f64 = 100.0;

pub fn of() -> Result<Vec<Row>> {
    COSTS.iter().map(row).collect()
}

fn row(cost: &Cost) -> Result<Row> {
    let (mut ours, mut libc) = (f64::INFINITY, f64::INFINITY);
    // What disturbs a build makes it longer: the shortest of each is the least disturbed.
    for _ in 0..ROUNDS {
        ours = ours.min(package("ksys", cost.features)?);
        libc = libc.min(package("libc", &[])?);
        if ours / libc <= cost.bound {
            break;
        }
    }
    let hundredths = |ratio: f64| (ratio * 100.0).round() / 100.0;
    let row = Row::new(cost.what, "x86_64", hundredths(ours / libc), cost.bound);
    Ok(row.asked(hundredths(cost.goal / LIBC), cost.why))
}

/// Builds a package of this workspace's, and what it needs.
fn package(name: &str, features: &[&str]) -> Result<f64> {
    let mut cargo = cargo("build");
    cargo.args(["--release", "--quiet", "--package", name]);
    cargo.args(features);
    as_dependency(&mut cargo);
    ticks(&mut cargo, &root().join("target/bench"))
}

/// Builds without lints, as cargo builds all that comes from a registry.
pub fn as_dependency(cargo: &mut Command) {
    cargo.env("RUSTFLAGS", "--cap-lints=allow");
}

/// Builds into an empty folder, and returns the ticks that it took.
pub fn ticks(cargo: &mut Command, folder: &Path) -> Result<f64> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let before = children()?;
    run(cargo.arg("--target-dir").arg(folder))?;
    let ticks = children()? - before;
    fs::remove_dir_all(folder)?;
    Ok(ticks)
}

/// The user and system time of all children that were waited for, in ticks.
fn children() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(')').context("/proc/self/stat")?;
    let mut times = fields
        .split_whitespace()
        .skip(13)
        .take(2)
        .map(str::parse::<f64>);
    let mut next = || {
        times
            .next()
            .context("/proc/self/stat")?
            .context("/proc/self/stat")
    };
    Ok(next()? + next()?)
}
