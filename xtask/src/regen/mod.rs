//! `cargo xtask regen`: kernel tree -> gen/abi/*.tbl -> gen/**/*.rs.
//!
//! A `Part` is one subject (the calls, the headers) and has both stages. `extract` reads the kernel
//! and gives the text of the tables; `print` gets the text of all tables, just extracted or read from
//! gen/abi, and gives the Rust. Both are pure: the driver reads, compares, writes and deletes. Paths in
//! `Files` are relative to gen/ (`abi/syscalls.tbl`, `arm/nr.rs`). Every table starts with `table_head`,
//! every printed file with `rust_head`: by these first lines the driver knows a stale file as its own.
//! Printed Rust must be clean to rustfmt.

pub mod c_types;
mod calls;
pub mod calls_tbl;
mod conditions;
mod exceptions;
pub mod files;
pub mod headers;
mod layout;
pub mod numbers;
mod portable;
mod print_calls;
mod print_table;
pub mod prototypes;
#[cfg(test)]
mod tests;

use crate::kernel::Kernel;
use anyhow::{Context, Result, ensure};
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Path under gen/ -> text.
pub type Files = BTreeMap<PathBuf, String>;

/// One subject of the ABI: what it takes from a kernel, and what it prints.
struct Part {
    extract: fn(&Kernel, &Report) -> Result<Files>,
    print: fn(&Files) -> Result<Files>,
}

const PARTS: [Part; 2] = [
    Part {
        extract: calls::extract,
        print: calls::print,
    },
    Part {
        extract: headers::extract,
        print: headers::print,
    },
];

/// Prints gen/ from gen/abi/*.tbl; with --kernel, first reads the tables from a kernel tree.
#[derive(clap::Args)]
pub struct Args {
    /// A kernel source tree, or a .tar.xz of one.
    #[arg(long, value_name = "PATH")]
    pub kernel: Option<PathBuf>,
    /// Change nothing; fail with a diff when a file would change.
    #[arg(long)]
    pub check: bool,
}

pub fn run(args: &Args) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask stands in no workspace")?
        .join("gen");
    let report = Report::new();
    let made = make(args.kernel.as_deref(), &root, &report);
    report.bar.finish_and_clear();
    let (present, new) = made?;
    let changes = files::changes(&present, &new);
    if !args.check {
        return files::apply(&root, &changes);
    }
    let differing = files::show(&changes);
    ensure!(
        differing == 0,
        "gen/: {differing} files are not what regen gives; run `cargo xtask regen` without --check"
    );
    Ok(())
}

/// What gen/ holds and what it should hold.
fn make(kernel: Option<&Path>, root: &Path, report: &Report) -> Result<(Files, Files)> {
    let present = files::read(root)?;
    let mut tables = files::tables(&present);
    if let Some(path) = kernel {
        report.step("kernel", None);
        let kernel = Kernel::open(path, &report.bar)?;
        let extracted = extract(&kernel, report)?;
        let news = calls::news(&tables, &extracted);
        if !news.is_empty() {
            report.note(&format!("Linux {} adds {}", kernel.version, news.join(" ")));
        }
        tables = extracted;
    }
    report.step("print", None);
    let mut new = print(&tables)?;
    new.extend(tables);
    Ok((present, new))
}

/// Kernel -> the tables.
pub fn extract(kernel: &Kernel, report: &Report) -> Result<Files> {
    let mut tables = Files::new();
    for part in PARTS {
        tables.extend((part.extract)(kernel, report)?);
    }
    Ok(tables)
}

fn print(tables: &Files) -> Result<Files> {
    let mut printed = Files::new();
    for part in PARTS {
        printed.extend((part.print)(tables)?);
    }
    Ok(printed)
}

/// What a person sees while regen works, on stderr.
pub struct Report {
    pub bar: ProgressBar,
}

impl Report {
    pub fn new() -> Self {
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(100));
        Self { bar }
    }

    #[cfg(test)]
    fn hidden() -> Self {
        Self {
            bar: ProgressBar::hidden(),
        }
    }

    /// Starts the next step, of `len` units if that is known; `report.bar.inc(1)` counts them.
    pub fn step(&self, name: &'static str, len: Option<u64>) {
        let template = match len {
            Some(_) => "{prefix:8} {wide_bar} {pos}/{len}",
            None => "{prefix:8} {spinner} {pos}",
        };
        let style = ProgressStyle::with_template(template).expect("a template above is wrong");
        self.bar.reset();
        self.bar.set_style(style);
        self.bar.set_prefix(name);
        self.bar.set_length(len.unwrap_or(0));
    }

    pub fn warn(&self, text: &str) {
        self.bar.suspend(|| eprintln!("warning: {text}"));
    }

    pub fn note(&self, text: &str) {
        self.bar.suspend(|| eprintln!("{text}"));
    }
}

const TABLE_MARK: &str = "Written by `cargo xtask regen --kernel`; do not edit.";
const RUST_MARK: &str = "Printed from gen/abi by `cargo xtask regen`; do not edit.";

/// The first two lines of a table: the kernel's version, and the digest of the files that were read for it.
pub fn table_head(kernel: &Kernel, inputs: &BTreeSet<String>) -> Result<String> {
    Ok(format!(
        "# Linux {}. {TABLE_MARK}\n# Read from {} files, SHA-256 {}\n",
        kernel.version,
        inputs.len(),
        kernel.digest(inputs)?
    ))
}

/// The first line of a printed file, for the version that `table` states.
pub fn rust_head(table: &str) -> Result<String> {
    Ok(format!("// Linux {}. {RUST_MARK}\n", version(table)?))
}

/// The version of the kernel that `table` was read from.
pub fn version(table: &str) -> Result<&str> {
    table
        .strip_prefix("# Linux ")
        .and_then(|rest| rest.split_once(&format!(". {TABLE_MARK}\n")))
        .map(|(version, _)| version)
        .context(
            "its first line names no kernel; restore it, or run `cargo xtask regen --kernel PATH`",
        )
}

/// The table of that name, for a part's `print`.
pub fn table<'a>(tables: &'a Files, name: &str) -> Result<&'a str> {
    tables
        .get(&Path::new("abi").join(name))
        .map(String::as_str)
        .with_context(|| {
            format!(
                "gen/abi/{name}: not there; restore it, or run `cargo xtask regen --kernel PATH`"
            )
        })
}
