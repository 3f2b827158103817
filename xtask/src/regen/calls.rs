//! The system calls: from the kernel's sources to gen/abi/syscalls.tbl, and from there to Rust.

use super::calls_tbl::{self, Entry, Row};
use super::conditions::Conditions;
use super::prototypes::Prototypes;
use super::{Files, Report, numbers, print_calls, rust_head, table, table_head};
use crate::kernel::Kernel;
use crate::targets::TARGETS;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub fn extract(kernel: &Kernel, report: &Report) -> Result<Files> {
    report.step("calls", Some(TARGETS.len() as u64));
    let mut inputs = BTreeSet::from(["Makefile".to_owned()]);
    let mut doubts = BTreeSet::new();
    let mut calls = BTreeMap::<(String, Entry), [Option<u32>; TARGETS.len()]>::new();
    for (i, target) in TARGETS.iter().enumerate() {
        let (numbers, tables) = numbers::read(kernel, target)?;
        let conditions = Conditions::of(kernel, target)?;
        let prototypes = Prototypes::read(kernel, target, &conditions)?;
        inputs.extend(tables);
        inputs.insert(conditions.input);
        for call in numbers {
            let entry = match call.entry {
                None => Entry::Dead,
                Some(name) => match prototypes.of(&name)? {
                    Some(found) => {
                        inputs.extend(found.input);
                        doubts.extend(found.doubt);
                        Entry::Live(found.prototype)
                    }
                    None => {
                        report.warn(&format!(
                            "{}: no prototype of {name}; {} gets its number only",
                            target.table, call.name
                        ));
                        Entry::Unknown
                    }
                },
            };
            calls.entry((call.name, entry)).or_default()[i] = Some(call.number);
        }
        report.bar.inc(1);
    }
    for doubt in doubts {
        report.warn(&doubt);
    }
    let mut rows: Vec<_> = calls
        .into_iter()
        .map(|((name, entry), numbers)| Row {
            name,
            numbers,
            entry,
        })
        .collect();
    let first = |row: &Row| row.numbers.iter().position(Option::is_some);
    rows.sort_by(|a, b| (&a.name, first(a)).cmp(&(&b.name, first(b))));
    let text = calls_tbl::write(&table_head(kernel, &inputs)?, &rows);
    Ok(Files::from([(
        Path::new("abi").join(calls_tbl::NAME),
        text,
    )]))
}

pub fn print(tables: &Files) -> Result<Files> {
    let text = table(tables, calls_tbl::NAME)?;
    let head = rust_head(text).with_context(|| format!("gen/abi/{}", calls_tbl::NAME))?;
    print_calls::print(&head, &calls_tbl::parse(text)?)
}

/// The calls that the tables `new` have and `old` have not.
pub fn news(old: &Files, new: &Files) -> Vec<String> {
    // Tables that can't be read say nothing; to have them replaced may be why regen runs.
    let names = |tables| {
        let rows = table(tables, calls_tbl::NAME).and_then(calls_tbl::parse);
        rows.map(|rows| rows.into_iter().map(|row| row.name).collect())
    };
    let (Ok(old), Ok(new)): (Result<BTreeSet<String>>, Result<BTreeSet<String>>) =
        (names(old), names(new))
    else {
        return Vec::new();
    };
    new.difference(&old).cloned().collect()
}
