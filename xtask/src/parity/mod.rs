//! `cargo xtask parity`: docs/parity.tsv is true, and the porting maps are printed from it.

mod maps;
mod names;

use crate::table::table;
use crate::toolchain::{cargo, root, run as command};
use anyhow::{Context, Result, bail, ensure};
use names::Names;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// Checks docs/parity.tsv and prints docs/porting from it.
#[derive(clap::Args)]
pub struct Args {
    /// Change nothing; fail when a porting map would change.
    #[arg(long)]
    pub check: bool,
}

/// As they stand in the table.
const PEERS: [&str; 6] = [
    "go-syscall",
    "libc",
    "nix",
    "rustix",
    "x-sys-unix",
    "zig-linux",
];

/// The modules that are still to come.
const LATER: [&str; 9] = [
    "device", "ethtool", "io_uring", "kcm", "keys", "mount", "netlink", "perf", "shm",
];

/// What stands in the crate itself, in no module.
const ROOT: [&str; 3] = ["Errno", "main", "retry_on_intr"];

const TABLE: &str = "docs/parity.tsv";

/// A line of the table.
struct Row {
    peer: String,
    name: String,
    answer: Answer,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    Path(String),
    Runtime,
    NoEntry,
    Later(String),
}

/// The reason, or that there is a path.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(_) => f.write_str("a path"),
            Self::Runtime => f.write_str("runtime"),
            Self::NoEntry => f.write_str("no entry point in 7.2"),
            Self::Later(module) => write!(f, "later ({module})"),
        }
    }
}

impl Answer {
    fn parse(text: &str) -> Option<Self> {
        let later = text
            .strip_prefix("later (")
            .and_then(|t| t.strip_suffix(')'));
        match (text, later) {
            ("runtime", _) => Some(Self::Runtime),
            ("no entry point in 7.2", _) => Some(Self::NoEntry),
            (_, Some(module)) if LATER.contains(&module) => Some(Self::Later(module.to_owned())),
            _ => {
                let path = text.strip_suffix('*').unwrap_or(text);
                let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
                let path = path.chars().all(word) && (path.contains("::") || ROOT.contains(&path));
                path.then(|| Self::Path(text.to_owned()))
            }
        }
    }
}

pub fn run(args: &Args) -> Result<()> {
    let text = fs::read_to_string(root().join(TABLE)).context(TABLE)?;
    let rows = parse(&text)?;
    print!("{}", counts(&rows));
    let maps = maps::print(&rows)?;
    if args.check {
        maps::check(&maps)?;
    } else {
        maps::write(&maps)?;
    }
    untested(&rows)?;
    // Its documentation links to every path, and a dead link is an error.
    command(cargo("doc").args(["--no-deps", "--package", "paths"]))
}

fn parse(text: &str) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    for line in lines {
        let row = parse_row(line).with_context(|| format!("{TABLE}: {line}"))?;
        if let Some(last) = rows.last() {
            let sorted = (&last.peer, &last.name) < (&row.peer, &row.name);
            ensure!(sorted, "{TABLE}: not in its place: {line}");
        }
        rows.push(row);
    }
    Ok(rows)
}

fn parse_row(line: &str) -> Result<Row> {
    let [peer, name, answer] = line.split('\t').collect::<Vec<_>>()[..] else {
        bail!("not three columns");
    };
    ensure!(PEERS.contains(&peer), "no peer of this name");
    Ok(Row {
        peer: peer.to_owned(),
        name: name.to_owned(),
        answer: Answer::parse(answer).context("neither a path nor a known reason")?,
    })
}

/// How many rows have a path, and how many each reason, by peer.
fn counts(rows: &[Row]) -> String {
    let mut counts: BTreeMap<Answer, BTreeMap<&str, usize>> = BTreeMap::new();
    for row in rows {
        let kind = match &row.answer {
            Answer::Path(_) => Answer::Path(String::new()),
            reason => reason.clone(),
        };
        *counts
            .entry(kind)
            .or_default()
            .entry(&row.peer)
            .or_default() += 1;
    }
    let mut lines: Vec<[String; 8]> = counts
        .iter()
        .map(|(kind, by_peer)| {
            line(&kind.to_string(), |peer| {
                by_peer.get(peer).copied().unwrap_or(0)
            })
        })
        .collect();
    lines.push(line("all", |peer| {
        rows.iter().filter(|row| row.peer == peer).count()
    }));
    let [a, b, c, d, e, f] = PEERS;
    table(["answer", a, b, c, d, e, f, "all"], &lines)
}

fn line(kind: &str, count: impl Fn(&str) -> usize) -> [String; 8] {
    let by_peer = PEERS.map(count);
    std::array::from_fn(|i| match i {
        0 => kind.to_owned(),
        7 => by_peer.iter().sum::<usize>().to_string(),
        i => by_peer[i - 1].to_string(),
    })
}

/// Fails with the paths that no test names.
fn untested(rows: &[Row]) -> Result<()> {
    let mut files = Vec::new();
    for path in sources(&root().join("tests"))? {
        let text = fs::read_to_string(&path)?;
        files.push(Names::read(&text).with_context(|| path.display().to_string())?);
    }
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows {
        if let Answer::Path(path) = &row.answer
            && !files.iter().any(|file| file.has(path))
        {
            missing.entry(path).or_default().push(&row.name);
        }
    }
    let list = missing
        .iter()
        .map(|(path, names)| format!("{path}  ({})", names.join(", ")));
    let list = list.collect::<Vec<_>>().join("\n");
    ensure!(
        missing.is_empty(),
        "{} paths that no test in tests/ names:\n{list}",
        missing.len()
    );
    Ok(())
}

/// The test programs, what they share, and the examples, whose doings `cargo xtask demo` checks.
fn sources(tests: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    let mut folders = vec![tests.to_owned(), tests.join("common")];
    for example in fs::read_dir(root().join("examples"))? {
        folders.push(example?.path().join("src"));
    }
    for folder in folders {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_of_the_closed_list() {
        assert!(parse("libc\topen\tfs::open\nlibc\tread\tlater (netlink)\n").is_ok());
        for bad in [
            "libc\topen\tlater",
            "libc\topen\tlater (soon)",
            "libc\topen\truntime: Go's",
            "libc\topen",
            "glibc\topen\tfs::open",
            "libc\tread\tio::read\nlibc\topen\tfs::open",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
