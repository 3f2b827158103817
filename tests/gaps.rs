//! gaps.tbl says exactly what the runner lacks: each call is tried with arguments that no call
//! accepts, in a child of its own.

mod common;

use common::fork::{fork, wait};
use common::{Runner, calls};
use ksys::Errno;
use ksys::arch::{self, Reg};

/// Calls that a probe cannot make, or from which it would learn nothing.
const UNTRIED: &[(&str, &[&str])] = &[
    (
        "does not return to its caller",
        &["exit", "exit_group", "rt_sigreturn", "sigreturn"],
    ),
    ("kills its caller", &["uprobe", "uretprobe"]),
    ("returns twice", &["clone", "fork", "vfork"]),
    ("waits for a signal", &["pause", "sigsuspend"]),
    ("acts on the machine", &["reboot", "sync", "vhangup"]),
    ("acts on other processes", &["kill", "tgkill", "tkill"]),
    (
        "fails with ENOSYS for an unknown operation",
        &["futex", "futex_time64", "ioctl"],
    ),
];

/// The first of arm's private calls, which are not in the kernel's table.
const PRIVATE: usize = 0xf0000;

fn untried(call: &str) -> bool {
    UNTRIED.iter().any(|(_, calls)| calls.contains(&call))
}

/// What became of a child that made the call.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Known,
    Unknown,
    Killed,
}

fn probe(number: usize) -> Answer {
    let child = fork(0, || {
        let all = Reg::from(usize::MAX);
        // SAFETY: all ones is neither an address nor a descriptor; the process is about to end.
        let answer = unsafe { arch::syscall6(number, all, all, all, all, all, all) };
        i32::from(answer.usize() == Err(Errno::ENOSYS))
    });
    match wait(child) {
        0 => Answer::Known,
        0x100 => Answer::Unknown,
        _ => Answer::Killed,
    }
}

#[test]
fn the_table_is_right_about_this_runner() {
    let runner = common::runner();
    let mut wrong = Vec::new();
    for (&call, &number) in calls::newest() {
        if untried(call) || number >= PRIVATE {
            continue;
        }
        match (probe(number), common::lacks(call)) {
            (Answer::Known, false) | (Answer::Unknown, true) => {}
            (Answer::Known, true) => wrong.push(format!("{call} is listed and works")),
            // Its configuration is not ours to know.
            (Answer::Unknown, false) if matches!(runner, Runner::Host(_)) => {}
            (Answer::Unknown, false) if common::undecided(call) => {}
            (Answer::Unknown, false) => wrong.push(format!("{call} is not listed and fails")),
            (Answer::Killed, _) => wrong.push(format!("{call} kills its caller")),
        }
    }
    assert!(wrong.is_empty(), "{runner:?}:\n{}", wrong.join("\n"));
}

#[test]
fn the_table_names_calls_that_are_tried() {
    for row in common::rows() {
        let call = row.call.split(':').next();
        let named = |line: &str| line.split_whitespace().next() == call;
        assert!(calls::NEWEST.lines().any(named), "{row:?}: no such call");
        assert!(!untried(row.call), "{row:?}: not tried");
        let known = |arch: &&str| calls::ARCHS.contains(arch);
        assert!(row.archs.iter().all(known), "{row:?}: no such architecture");
        assert!(!row.reason.is_empty(), "{row:?}: no reason");
    }
}
