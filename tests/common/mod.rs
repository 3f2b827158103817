//! What tests know about their runner: a real kernel, or QEMU user mode and its gaps.

// Each test program uses a part of this.
#![allow(dead_code)]

pub mod calls;
pub mod fork;

use ksys::{Errno, Result};
use std::env;
use std::fs;
use std::sync::LazyLock;

const GAPS: &str = include_str!("../gaps.tbl");

/// What answers system calls, as KSYS_RUNNER says it: `host`, `qemu-user 7.2.22`, `kernel 7.2.13`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runner {
    /// The kernel of the machine that built the tests, whatever its version and configuration.
    Host(Version),
    Qemu(Version),
    Kernel(Version),
}

/// Major and minor.
pub type Version = (u32, u32);

pub fn runner() -> Runner {
    let text = env::var("KSYS_RUNNER").unwrap_or_else(|_| "host".to_owned());
    match text.split_once(' ') {
        Some(("qemu-user", version)) => Runner::Qemu(parse_version(version)),
        Some(("kernel", version)) => Runner::Kernel(parse_version(version)),
        None if text == "host" => Runner::Host(kernel()),
        _ => panic!("KSYS_RUNNER={text}: unknown runner"),
    }
}

/// The version of the kernel that answers, behind an emulator too.
pub fn kernel() -> Version {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").expect("/proc");
    parse_version(&release)
}

fn parse_version(text: &str) -> Version {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    let mut next = || numbers.next().and_then(|number| number.parse().ok());
    let (Some(major), Some(minor)) = (next(), next()) else {
        panic!("{text}: no version");
    };
    (major, minor)
}

/// A line of gaps.tbl.
#[derive(Debug)]
pub struct Row {
    /// A call's name, or a call and a promise: `mmap2:far-offset`.
    pub call: &'static str,
    /// Rust's names of architectures; none means all.
    pub archs: Vec<&'static str>,
    pub emulator: bool,
    /// The first version that has the call.
    pub until: Option<Version>,
    pub reason: &'static str,
}

impl Row {
    pub fn applies(&self, runner: Runner) -> bool {
        let (emulator, version) = match runner {
            Runner::Qemu(version) => (true, version),
            Runner::Host(version) | Runner::Kernel(version) => (false, version),
        };
        self.emulator == emulator
            && self.until.is_none_or(|until| version < until)
            && (self.archs.is_empty() || self.archs.contains(&env::consts::ARCH))
    }
}

pub fn rows() -> impl Iterator<Item = Row> {
    GAPS.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| parse_row(line).unwrap_or_else(|| panic!("gaps.tbl: {line}")))
}

fn parse_row(line: &'static str) -> Option<Row> {
    let (call, rest) = line.split_once(char::is_whitespace)?;
    let (archs, rest) = rest.trim_start().split_once(char::is_whitespace)?;
    let (runner, rest) = rest.trim_start().split_once(char::is_whitespace)?;
    let (versions, reason) = rest.trim_start().split_once(char::is_whitespace)?;
    Some(Row {
        call,
        archs: match archs {
            "all" => Vec::new(),
            some => some.split(',').collect(),
        },
        emulator: match runner {
            "qemu-user" => true,
            "kernel" => false,
            _ => return None,
        },
        until: match versions {
            "all" => None,
            before => Some(parse_version(before.strip_prefix('<')?)),
        },
        reason: reason.trim_start(),
    })
}

/// Whether the runner lacks `call`, or a promise of it, on this architecture: gaps.tbl says it, or
/// its kernel is older than the call.
pub fn lacks(call: &str) -> bool {
    let runner = runner();
    rows().any(|row| row.call == call && row.applies(runner))
        || calls::has(base(call), kernel()) == Some(false)
}

/// Whether the call came in one of the versions between the kernel's and the next table's.
pub fn undecided(call: &str) -> bool {
    calls::has(base(call), kernel()).is_none()
}

/// The call of `mmap2:far-offset`.
fn base(call: &str) -> &str {
    call.split(':').next().unwrap_or(call)
}

/// Passes `result` on, unless the runner is known to lack `call`: then the call has to fail with
/// ENOSYS and there is nothing to test. Where no table knows it, ENOSYS is as good as success.
pub fn gap<T>(call: &str, result: Result<T>) -> Option<Result<T>> {
    let missing = matches!(result, Err(Errno::ENOSYS));
    if lacks(call) {
        assert!(missing, "gaps.tbl is stale: {call} works");
    } else if !(missing && undecided(call)) {
        return Some(result);
    }
    None
}

/// Asserts that a promise of the kernel is kept, or, where gaps.tbl says that the runner breaks it,
/// that it still does.
pub fn promise(name: &str, kept: bool) {
    match lacks(name) {
        false => assert!(kept, "{name}"),
        true => assert!(!kept, "gaps.tbl is stale: {name} is kept"),
    }
}

/// Passes `result` on, unless gaps.tbl says that the runner refuses what `name` names: an option or
/// a request that it does not know, or takes for another.
pub fn offered<T>(name: &str, result: Result<T>) -> Option<Result<T>> {
    let unknown = [
        Errno::ENOPROTOOPT,
        Errno::EOPNOTSUPP,
        Errno::ENOSYS,
        Errno::ENOTTY,
        Errno::EINVAL,
        Errno::EIO,
    ];
    let refused = result.as_ref().is_err_and(|errno| unknown.contains(errno));
    match lacks(name) {
        false => Some(result),
        true => {
            assert!(refused, "gaps.tbl is stale: {name} is known");
            None
        }
    }
}

/// Passes `result` on, unless `name` is refused with one of the errors `refusals`, which a machine
/// does by its file systems, its devices, its configuration or its policy. What the machine that
/// builds has is not ours to know, and is said; of the kernels that are booted gaps.tbl knows it.
pub fn granted<T>(name: &str, refusals: &[Errno], result: Result<T>) -> Option<Result<T>> {
    let refusal = result
        .as_ref()
        .err()
        .filter(|errno| refusals.contains(errno));
    match (runner(), refusal) {
        (Runner::Qemu(_) | Runner::Kernel(_), refusal) if lacks(name) => {
            assert!(refusal.is_some(), "gaps.tbl is stale: {name} is there");
            None
        }
        (Runner::Host(_) | Runner::Qemu(_), Some(errno)) => {
            eprintln!("{name}: not on this machine: {errno}");
            None
        }
        _ => Some(result),
    }
}

/// The most that [`bytes`] gives.
const BYTES: usize = 2 << 20;

/// So many bytes, no two parts of which are alike.
pub fn bytes(len: usize) -> &'static [u8] {
    // Made once: under an emulator it takes longer than to move them.
    static ALL: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let byte = |at: usize| (at.wrapping_mul(0x9e37_79b1) >> 13) as u8;
        (0..BYTES).map(byte).collect()
    });
    &ALL[..len]
}
