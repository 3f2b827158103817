//! The numbers once more, from the C headers of the machine where they are installed.

use super::expected::Probe;
use crate::targets::Platform;
use crate::toolchain::in_path;
use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Compares the numbers of the raw functions with the macros of asm/unistd.h: how many there are,
/// and which differ. Nothing without a compiler and headers; these may be older than the table.
pub fn check(platform: Platform, probes: &[Probe]) -> Result<Option<(usize, Vec<String>)>> {
    let raw = || {
        probes
            .iter()
            .filter_map(|probe| Some((probe.function.strip_prefix("raw::")?, probe.registers[0]?)))
    };
    let mut source = String::from("#include <asm/unistd.h>\n");
    for (name, _) in raw() {
        writeln!(source, "\"{name}\" __NR_{name} __ARM_NR_{name}")?;
    }
    let Some(text) = preprocess(platform.arch.gcc, &source)? else {
        return Ok(None);
    };
    let mut checked = 0;
    let mut faults = Vec::new();
    let lines = text.lines().filter(|line| line.starts_with('"'));
    for (line, (name, number)) in lines.zip(raw()) {
        // A macro that is not defined stays as it is.
        let words = line.split(' ').skip(1);
        let sum: Vec<_> = words.filter(|word| !word.contains("_NR_")).collect();
        if let Some(found) = evaluate(&sum.concat()) {
            checked += 1;
            if found != number {
                faults.push(format!("raw::{name}: {found} there, {number} here"));
            }
        }
    }
    Ok(Some((checked, faults)))
}

fn preprocess(gcc: &str, source: &str) -> Result<Option<String>> {
    if !in_path(gcc) {
        return Ok(None);
    }
    let mut child = Command::new(gcc)
        .args(["-E", "-P", "-x", "c", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| gcc.to_owned())?;
    // The compiler reads all of it before it writes; closing the pipe ends it.
    let mut input = child.stdin.take().context("no pipe to the compiler")?;
    input.write_all(source.as_bytes())?;
    drop(input);
    let output = child.wait_with_output()?;
    Ok(output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// Adds up what the macros expand to: `322`, `(0+322)`, `((0+0x0f0000)+1)`.
fn evaluate(sum: &str) -> Option<u64> {
    sum.replace(['(', ')'], "")
        .split('+')
        .map(|number| match number.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::evaluate;

    #[test]
    fn sums_are_evaluated() {
        assert_eq!(evaluate("322"), Some(322));
        assert_eq!(evaluate("((0+0x0f0000)+1)"), Some(983_041));
        assert_eq!(evaluate(""), None);
    }
}
