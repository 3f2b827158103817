//! The host's tests against those of a boot: each has to be in both, unless it is of one architecture.

use super::console;
use crate::targets::TARGETS;
use crate::toolchain::{Program, output_of};
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The names of tests, by their program.
pub type Names = BTreeMap<String, BTreeSet<String>>;

/// Asks programs of the host for the tests that `args` choose.
pub fn list(programs: &[Program], args: &[String]) -> Result<Names> {
    let names = programs.iter().map(|program| {
        let mut list = Command::new(&program.path);
        let output = output_of(list.args(["--list", "--format=terse"]).args(args))?;
        let tests = output
            .lines()
            .filter_map(|line| line.strip_suffix(": test"));
        Ok((program.name.clone(), tests.map(str::to_owned).collect()))
    });
    names.collect()
}

/// Whether the test stands in a module that is named after an architecture, or after a word size as
/// gen/ names it.
pub fn is_own(test: &str) -> bool {
    let named = |part: &str| {
        let mut targets = TARGETS.iter();
        targets.any(|target| target.name == part || format!("w{}", target.word) == part)
    };
    test.split("::").any(named)
}

/// The tests that are either on the host or here, a line each. `label` gives a program's name here; what became of a
/// program that did not come to its end is told elsewhere.
pub fn differences(
    host: &Names,
    built: &BTreeMap<String, String>,
    ran: &[console::Program],
) -> Vec<String> {
    let mut differences = Vec::new();
    for (label, program) in built {
        let Some(ran) = ran.iter().find(|p| p.name == *label && p.is_complete()) else {
            continue;
        };
        let here: BTreeSet<&str> = ran.tests.iter().map(|test| test.name.as_str()).collect();
        let there = host.get(program).into_iter().flatten();
        let there: BTreeSet<&str> = there.map(String::as_str).collect();
        for test in here.symmetric_difference(&there).filter(|t| !is_own(t)) {
            let only = match here.contains(test) {
                true => "not among the host's tests",
                false => "only among the host's tests",
            };
            differences.push(format!("{label}: {test}: {only}"));
        }
    }
    let missing = host.keys().filter(|&p| !built.values().any(|b| b == p));
    differences.extend(missing.map(|program| format!("{program}: not built here")));
    differences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::console::Console;

    fn host(tests: &[&str]) -> Names {
        let tests = tests.iter().map(|&test| test.to_owned()).collect();
        Names::from([("fs".to_owned(), tests)])
    }

    fn differ(tests: &[&str], console: &str) -> Vec<String> {
        let built = BTreeMap::from([("thumb-fs".to_owned(), "fs".to_owned())]);
        let mut read = Console::default();
        console.lines().for_each(|line| read.line(line));
        differences(&host(tests), &built, &read.programs)
    }

    #[test]
    fn a_test_on_one_side_only_is_named() {
        let console = "#ksys run thumb-fs\nrunning 2 tests\ntest a ... ok\ntest b ... FAILED\n#ksys end 256\n";
        assert!(differ(&["a", "b"], console).is_empty());
        assert_eq!(
            differ(&["a", "c"], console),
            [
                "thumb-fs: b: not among the host's tests",
                "thumb-fs: c: only among the host's tests"
            ]
        );
    }

    #[test]
    fn a_test_of_one_architecture_stands_apart() {
        let console = "#ksys run thumb-fs\nrunning 1 test\ntest arm::a ... ok\n#ksys end 0\n";
        assert!(differ(&["x86_64::b"], console).is_empty());
    }

    #[test]
    fn a_program_that_died_is_not_told_twice() {
        assert!(differ(&["a"], "#ksys run thumb-fs\nrunning 1 test\n#ksys end 9\n").is_empty());
        let program = host(&["a"]);
        assert_eq!(
            differences(&program, &BTreeMap::new(), &[]),
            ["fs: not built here"]
        );
    }
}
