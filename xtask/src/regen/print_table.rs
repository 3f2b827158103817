//! Prints gen/table.rs: the call table as data, the same on every architecture.

use super::calls_tbl::{Entry, Row};
use crate::targets::TARGETS;
use std::fmt::Write;

pub fn print(head: &str, rows: &[Row]) -> String {
    let archs = TARGETS.len();
    let mut text = format!(
        "{head}\n//! The system calls of all architectures, for `ksys::table`.\n\n\
         /// A call on the architectures where its prototype is the same.\n\
         pub struct Row {{\n    \
             pub name: &'static str,\n    \
             /// By index in `ARCHS`; -1 is none.\n    \
             pub numbers: [i32; {archs}],\n    \
             /// As in C, with parentheses; empty where the number has no entry point.\n    \
             pub prototype: &'static str,\n\
         }}\n\n\
         const fn row(name: &'static str, numbers: [i32; {archs}], prototype: &'static str) -> Row {{\n    \
             Row {{\n        name,\n        numbers,\n        prototype,\n    }}\n\
         }}\n\n"
    );
    let names: Vec<_> = TARGETS
        .iter()
        .map(|target| format!("{:?}", target.name))
        .collect();
    let _ = writeln!(
        text,
        "pub static ARCHS: [&str; {archs}] = [{}];\n",
        names.join(", ")
    );
    text.push_str("/// Sorted by name.\n#[rustfmt::skip]\npub static ROWS: &[Row] = &[\n");
    for row in rows {
        let numbers = row
            .numbers
            .map(|n| n.map_or("-1".to_owned(), |n| n.to_string()));
        let prototype = match &row.entry {
            Entry::Live(prototype) => prototype.to_string(),
            Entry::Dead | Entry::Unknown => String::new(),
        };
        let _ = writeln!(
            text,
            "    row({:?}, [{}], {prototype:?}),",
            row.name,
            numbers.join(", ")
        );
    }
    text.push_str("];\n\n/// The rows of each architecture, by number.\n#[rustfmt::skip]\n");
    let _ = writeln!(text, "pub static BY_NUMBER: [&[u16]; {archs}] = [");
    for arch in 0..archs {
        let mut own: Vec<_> = rows
            .iter()
            .enumerate()
            .filter_map(|(at, row)| Some((row.numbers[arch]?, at)))
            .collect();
        own.sort_unstable();
        text.push_str("    &[");
        for (i, (_, at)) in own.iter().enumerate() {
            let _ = write!(
                text,
                "{}{at},",
                if i % 16 == 0 { "\n        " } else { " " }
            );
        }
        text.push_str("\n    ],\n");
    }
    text.push_str("];\n");
    text
}
