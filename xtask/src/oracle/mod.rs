//! strace as an oracle: what typed calls ask of the kernel, and what loops do when a call fails.

mod calls;
mod faults;
mod loops;
mod strace;

use crate::test::Counts;
use crate::toolchain::{self, cargo, root};
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

/// The programs that are run: tests/oracle, examples/copy and tests/loops.
pub const PROGRAMS: usize = 3;

/// What tests/oracle puts before and after each call.
const MARK: &str = "chdir('a mark')";

/// Typed calls that have no row, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("fd::OwnedFd::drop", "not under the feature std"),
    ("process::exit", "does not return"),
    ("rt::Heap::alloc", HEAP),
    ("rt::Heap::alloc_zeroed", HEAP),
    ("rt::Heap::dealloc", HEAP),
    ("rt::Heap::realloc", HEAP),
    ("rt::abort", "does not return"),
    ("rt::panic", "does not return"),
    ("rt::relocate", "only before a program starts"),
    ("rt::report_overflow", RUNTIME),
    ("rt::smashed", "does not return"),
    ("rt::thread::Builder::spawn", RUNTIME),
    ("rt::thread::JoinHandle::drop", RUNTIME),
    ("rt::thread::JoinHandle::join", RUNTIME),
    ("rt::thread::exit", "does not return"),
    ("rt::thread::prepare", RUNTIME),
    ("rt::thread::spawn", RUNTIME),
    ("sync::Mutex::lock", LOCK),
    ("sync::MutexGuard::drop", LOCK),
    ("sync::Once::call_once", LOCK),
    ("sync::RwLock::read", LOCK),
    ("sync::RwLock::write", LOCK),
    ("sync::RwLockReadGuard::drop", LOCK),
    ("sync::RwLockWriteGuard::drop", LOCK),
    ("system::riscv_hwprobe", "only riscv64 has it"),
    ("thread::Thread::drop", "needs a thread that runs"),
    ("thread::exit", "does not return"),
];

const HEAP: &str = "only where it has no memory left";
const RUNTIME: &str = "only in programs without a C library";
const LOCK: &str = "only where threads meet, and again until they have it";

/// Compares what tests/oracle asks for with what strace sees, and makes the calls of `copy`, the
/// example, and of tests/loops fail; returns the version of strace too.
pub fn check() -> Result<(Counts, String)> {
    let copy = build("copy", &["--release"])?;
    let strace = Strace::find()?;
    let mut failures = Vec::new();
    let mut checks = compare(&strace, &mut failures)?;
    checks += faults::inject(&strace, &copy, &mut failures)?;
    checks += loops::inject(&strace, &build("loops", &[])?, &mut failures)?;
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

/// Makes the calls of tests/oracle under strace; returns how many rows it has.
fn compare(strace: &Strace, failures: &mut Vec<String>) -> Result<usize> {
    let program = build("oracle", &[])?;
    let folder = tempfile::tempdir()?;
    let trace = folder.path().join("trace");
    let mut command = strace.command();
    // Nothing shortened, and one space between a call and its result.
    command
        .args(["-v", "-a", "1", "-s", "99", "-o"])
        .arg(&trace);
    let output = command.arg(&program).output()?;
    ensure!(
        output.status.success(),
        "tests/oracle: {} under strace: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    let told = String::from_utf8(output.stdout)?;
    let (rows, wrong) = told.split_once("\n\n").context("tests/oracle: no rows")?;
    failures.extend(wrong.lines().map(str::to_owned));
    let rows: Vec<Row> = rows.lines().map(Row::parse).collect();
    failures.extend(differences(&rows, &fs::read_to_string(&trace)?));
    let names = rows.iter().map(|row| row.name.to_owned()).collect();
    let calls = calls::read(&root().join("src"))?;
    failures.extend(calls::check(&calls, &names, EXCEPTIONS));
    Ok(rows.len())
}

/// What tests/oracle tells of a typed call.
struct Row<'a> {
    name: &'a str,
    /// What strace should show of each system call, without its result.
    lines: Vec<&'a str>,
}

impl<'a> Row<'a> {
    fn parse(text: &'a str) -> Self {
        let mut parts = text.split('\t');
        Self {
            name: parts.next().unwrap_or_default(),
            lines: parts.collect(),
        }
    }
}

/// The rows that strace saw otherwise, a line each.
fn differences(rows: &[Row], seen: &str) -> Vec<String> {
    // The parts between marks are by turns what prepares a call, and the call.
    let seen = seen.replace('"', "'");
    let lines: Vec<&str> = seen.lines().collect();
    let parts: Vec<&[&str]> = lines.split(|line| line.starts_with(MARK)).collect();
    let mut made = parts.iter().skip(1).step_by(2);
    let mut differences = Vec::new();
    for row in rows {
        let made = made.next().copied().unwrap_or_default();
        let same = made.len() == row.lines.len()
            && made
                .iter()
                .zip(&row.lines)
                .all(|(made, expected)| matches(&format!("{expected} = *"), made));
        if !same {
            let (expected, made) = (row.lines.join("; "), made.join("; "));
            differences.push(format!("{}: expected {expected}, saw {made}", row.name));
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
            "brk(0) = 1\n{MARK} = 0\na(1) = 0\n{MARK} = 0\nwrite() = 0\n{MARK} = 0\nb(2, \"x\") = -1\nd() = 0\n"
        );
        let rows = |second| [Row::parse("one\ta(1)"), Row::parse(second)];
        assert!(differences(&rows("two\tb(*, 'x')\td()"), &seen).is_empty());
        assert_eq!(
            differences(&rows("two\tb(*, 'x')"), &seen),
            ["two: expected b(*, 'x'), saw b(2, 'x') = -1; d() = 0"]
        );
        assert_eq!(differences(&rows("two\tb(*)\td()\te()"), &seen).len(), 1);
    }
}
