//! strace as an oracle: what typed calls ask of the kernel, and what loops do when a call fails.

mod faults;
mod strace;

use crate::test::Counts;
use crate::toolchain::{self, cargo};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use strace::Strace;

/// Compares typed calls with what strace sees of them, and makes calls fail.
#[derive(clap::Args)]
pub struct Args {}

pub fn run(_args: &Args) -> Result<()> {
    let (counts, version) = check()?;
    let Counts { passed, failed, .. } = counts;
    println!("strace {version}: {passed} passed, {failed} failed");
    ensure!(failed == 0, "checks failed");
    Ok(())
}

/// The programs that are run: tests/oracle and examples/copy.
pub const PROGRAMS: usize = 2;

/// What tests/oracle puts before and after each call.
const MARK: &str = "personality(0xffffffff)";

/// Compares what tests/oracle asks for with what strace sees, and makes the calls of `copy`, the
/// example, fail; returns the version of strace too.
pub fn check() -> Result<(Counts, String)> {
    let copy = build("copy", &["--release"])?;
    let strace = Strace::find()?;
    let mut failures = Vec::new();
    let mut checks = compare(&strace, &mut failures)?;
    checks += faults::inject(&strace, &copy, &mut failures)?;
    for failure in &failures {
        println!("strace {}: {failure}", strace.version);
    }
    let counts = Counts {
        passed: checks - failures.len(),
        failed: failures.len(),
        ignored: 0,
    };
    Ok((counts, strace.version))
}

fn build(package: &str, args: &[&str]) -> Result<PathBuf> {
    let mut build = cargo("build");
    let programs = toolchain::build(build.args(["--package", package]).args(args), false)?;
    let program = programs.into_iter().find(|p| p.name == package);
    Ok(program
        .with_context(|| format!("{package}: cargo built no program"))?
        .path)
}

/// Runs tests/oracle under strace; returns how many calls it made.
fn compare(strace: &Strace, failures: &mut Vec<String>) -> Result<usize> {
    let program = build("oracle", &[])?;
    let folder = tempfile::tempdir()?;
    let trace = folder.path().join("trace");
    let work = folder.path().join("work");
    fs::create_dir(&work)?;
    let mut command = strace.command();
    // Nothing shortened, and one space between a call and its result.
    command.args(["-a", "1", "-s", "99", "-o"]).arg(&trace);
    let output = command.arg(&program).current_dir(&work).output()?;
    ensure!(
        output.status.code() == Some(EXIT),
        "tests/oracle: {} under strace: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    let expected = String::from_utf8(output.stdout)?;
    let seen = fs::read_to_string(&trace)?;
    failures.extend(differences(&expected, &seen));
    Ok(expected.lines().count())
}

/// The program's last call is to exit with this.
const EXIT: i32 = 7;

/// The calls that strace saw otherwise than expected, a line each.
fn differences(expected: &str, seen: &str) -> Vec<String> {
    // The parts between marks are by turns what prepares a call, and the call.
    let marked = seen.split_inclusive('\n').collect::<Vec<_>>();
    let parts: Vec<&[&str]> = marked.split(|line| line.starts_with(MARK)).collect();
    let mut made = parts.iter().skip(1).step_by(2);
    let mut differences = Vec::new();
    for expected in expected.lines() {
        let made = made.next().map_or(String::new(), |lines| lines.concat());
        let made = made.lines().filter(|line| !line.starts_with("+++"));
        let made = made.collect::<Vec<_>>().join("; ");
        if !matches(expected, &made) {
            differences.push(format!("expected {expected}, saw {made}"));
        }
    }
    differences
}

/// Whether `text` is `pattern`, in which `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        assert!(matches("a(*) = *", "a(1, 2) = 3"));
        assert!(matches("a", "a"));
        assert!(!matches("a", "ab"));
        assert!(!matches("a(*) = 0", "a(1) = 1"));
        assert!(!matches("a(*, 1, *)", "a(2)"));
    }

    #[test]
    fn calls_are_found_between_marks() {
        let seen = format!(
            "brk(0) = 1\n{MARK} = 0\na(1) = 0\n{MARK} = 0\nwrite() = 0\n{MARK} = 0\nb(2) = 0\n+++ exited with 7 +++\n"
        );
        assert!(differences("a(1) = 0\nb(*) = 0\n", &seen).is_empty());
        assert_eq!(
            differences("a(1) = 0\nb(3) = 0\nc() = 0\n", &seen),
            ["expected b(3) = 0, saw b(2) = 0", "expected c() = 0, saw "]
        );
    }
}
