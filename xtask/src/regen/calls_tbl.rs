//! gen/abi/syscalls.tbl: a row a call, all architectures side by side.

use super::prototypes::Prototype;
use crate::targets::TARGETS;
use anyhow::{Context, Result, ensure};
use std::fmt::Write;

pub const NAME: &str = "syscalls.tbl";

const DEAD: &str = "dead";
const UNKNOWN: &str = "unknown";

/// What stands behind a number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    Live(Prototype),
    /// No entry point: the kernel answers ENOSYS.
    Dead,
    /// An entry point whose arguments regen found nowhere.
    Unknown,
}

/// One call, on the architectures where its entry is the same.
#[derive(Debug, PartialEq)]
pub struct Row {
    pub name: String,
    /// By index in `TARGETS`.
    pub numbers: [Option<u32>; TARGETS.len()],
    pub entry: Entry,
}

pub fn write(head: &str, rows: &[Row]) -> String {
    let width = rows
        .iter()
        .map(|row| row.name.len())
        .max()
        .unwrap_or(0)
        .max(6);
    let mut text = head.to_owned();
    text.push_str(
        "#\n\
         # A row is a call with its number on each architecture; `-` is none. A name has several\n\
         # rows when architectures differ in the prototype. `dead` has a number and no entry point;\n\
         # `unknown` has an entry point whose prototype regen did not find. arm's numbers above\n\
         # 983040 are its private calls.\n\
         #\n",
    );
    let mut line = format!("# {:width$}", "name", width = width - 2);
    for target in &TARGETS {
        let _ = write!(line, " {:>7}", target.name);
    }
    let _ = writeln!(text, "{line}   prototype");
    for row in rows {
        let mut line = format!("{:width$}", row.name);
        for number in row.numbers {
            let number = number.map_or("-".to_owned(), |n| n.to_string());
            let _ = write!(line, " {number:>7}");
        }
        let _ = match &row.entry {
            Entry::Live(prototype) => writeln!(text, "{line}   {prototype}"),
            Entry::Dead => writeln!(text, "{line}   {DEAD}"),
            Entry::Unknown => writeln!(text, "{line}   {UNKNOWN}"),
        };
    }
    text
}

pub fn parse(text: &str) -> Result<Vec<Row>> {
    text.lines()
        .zip(1..)
        .filter(|(line, _)| !line.starts_with('#') && !line.trim().is_empty())
        .map(|(line, at)| {
            row(line).with_context(|| {
                format!("gen/abi/{NAME}:{at}: not a row; restore it, or run `cargo xtask regen --kernel PATH`")
            })
        })
        .collect()
}

fn row(line: &str) -> Result<Row> {
    let mut rest = line;
    let mut column = || {
        rest = rest.trim_start();
        let (word, after) = rest.split_once(' ').context("too few columns")?;
        rest = after;
        Ok::<_, anyhow::Error>(word)
    };
    let name = column()?.to_owned();
    let mut numbers = [None; TARGETS.len()];
    for number in &mut numbers {
        *number = match column()? {
            "-" => None,
            digits => Some(
                digits
                    .parse()
                    .with_context(|| format!("`{digits}` is no number"))?,
            ),
        };
    }
    ensure!(numbers.iter().any(Option::is_some), "no number");
    let entry = match rest.trim() {
        DEAD => Entry::Dead,
        UNKNOWN => Entry::Unknown,
        prototype => Entry::Live(prototype.parse()?),
    };
    Ok(Row {
        name,
        numbers,
        entry,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_survive_their_text() {
        let rows = vec![
            Row {
                name: "openat".to_owned(),
                numbers: [Some(257), Some(56), Some(56), Some(322)],
                entry: Entry::Live("(int dfd, const char *filename)".parse().unwrap()),
            },
            Row {
                name: "uselib".to_owned(),
                numbers: [Some(134), None, None, None],
                entry: Entry::Dead,
            },
        ];
        assert_eq!(parse(&write("# head\n", &rows)).unwrap(), rows);
    }

    #[test]
    fn a_broken_row_is_named_with_its_line() {
        for text in [
            "openat 1 2 3",
            "# x\nopenat 1 2 x 4 (void)",
            "openat 1 2 3 4 (int",
            "f - - - - dead",
        ] {
            let error = format!("{:#}", parse(text).unwrap_err());
            assert!(error.starts_with("gen/abi/syscalls.tbl:"), "{error}");
            assert_eq!(error.lines().count(), 1);
        }
    }
}
