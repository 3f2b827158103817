//! `cargo xtask older`: the calls of an older kernel, from which tests know what it lacks.

use crate::kernel::Kernel;
use crate::regen::numbers;
use crate::targets::TARGETS;
use crate::toolchain::{major_minor, root};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// Writes the calls of an older kernel to tests/calls/VERSION.tbl.
#[derive(clap::Args)]
pub struct Args {
    /// A kernel source tree, or a .tar.xz of one.
    #[arg(long, value_name = "PATH")]
    kernel: PathBuf,
}

type Calls = BTreeMap<String, [Option<u32>; TARGETS.len()]>;

pub fn run(args: &Args) -> Result<()> {
    let progress = super::spinner();
    let kernel = Kernel::open(&args.kernel, &progress);
    progress.finish_and_clear();
    let kernel = kernel?;
    let mut calls = Calls::new();
    for (i, target) in TARGETS.iter().enumerate() {
        let (numbers, _) = numbers::read(&kernel, target)?;
        for call in numbers.into_iter().filter(|call| call.entry.is_some()) {
            calls.entry(call.name).or_default()[i] = Some(call.number);
        }
    }
    let path = table_of(&kernel.version);
    fs::write(&path, text(&kernel.version, &calls))
        .with_context(|| format!("{}: cannot be written", path.display()))
}

/// Where the calls of a kernel stand, whatever its patches.
fn table_of(release: &str) -> PathBuf {
    let [major, minor] = major_minor(release);
    root().join(format!("tests/calls/{major}.{minor}.tbl"))
}

/// What to know about a kernel that is older than ksys's own and has no table.
pub fn note(release: &str) -> Result<Option<String>> {
    let newest = root().join("gen/abi/syscalls.tbl");
    let head = fs::read_to_string(&newest)
        .with_context(|| format!("{}: not readable", newest.display()))?;
    let newest = head.strip_prefix("# Linux ").unwrap_or_default();
    let unknown = major_minor(release) < major_minor(newest) && !table_of(release).exists();
    Ok(unknown.then(|| {
        format!(
            "{release}: tests/calls has no table of it, so nothing holds it to the calls that came \
             near it; `cargo xtask older --kernel` makes one for tests/common/calls.rs"
        )
    }))
}

/// The columns of gen/abi/syscalls.tbl without the prototypes.
fn text(version: &str, calls: &Calls) -> String {
    let width = calls.keys().map(String::len).max().unwrap_or(0).max(6);
    let mut text = format!(
        "# Linux {version}. Written by `cargo xtask older --kernel`; do not edit.\n\
         # Each call that has an entry point, with its number on each architecture.\n#\n"
    );
    let _ = write!(text, "# {:1$}", "name", width - 2);
    for target in &TARGETS {
        let _ = write!(text, " {:>7}", target.name);
    }
    text.push('\n');
    for (name, numbers) in calls {
        let _ = write!(text, "{name:width$}");
        for number in numbers {
            let number = number.map_or("-".to_owned(), |n| n.to_string());
            let _ = write!(text, " {number:>7}");
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_a_row_and_what_is_missing_a_dash() {
        let calls = Calls::from([("openat".to_owned(), [Some(257), None, Some(56), Some(322)])]);
        let text = text("6.12.117", &calls);
        assert!(text.starts_with("# Linux 6.12.117. "));
        assert!(text.ends_with("\nopenat     257       -      56     322\n"));
    }
}
