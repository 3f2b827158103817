//! The table of counts in the README, between two marks.

use super::Row;
use crate::targets::TARGETS;
use crate::toolchain::root;
use anyhow::{Context, Result, bail};
use std::fs;

const BEGIN: &str = "<!-- counts, by cargo xtask bench --counts --write -->\n";
const END: &str = "<!-- end of counts -->\n";

/// Writes the table, or fails where the README has another.
pub fn table(rows: &[Row], write: bool) -> Result<()> {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).context("README.md")?;
    let (before, rest) = text
        .split_once(BEGIN)
        .context("README.md: no mark before the counts")?;
    let (old, after) = rest
        .split_once(END)
        .context("README.md: no mark behind the counts")?;
    let new = print(rows);
    if old == new {
        return Ok(());
    }
    if !write {
        bail!("README.md has other counts: run `cargo xtask bench --counts --write`");
    }
    fs::write(path, format!("{before}{BEGIN}{new}{END}{after}")).context("README.md")
}

/// What does not depend on the machine's speed, with a column an architecture.
fn print(rows: &[Row]) -> String {
    let mut whats: Vec<&str> = Vec::new();
    for row in rows {
        if !row.what.contains("CPU time") && !whats.contains(&&*row.what) {
            whats.push(&row.what);
        }
    }
    let mut text = String::from("\n| what is counted |");
    for target in &TARGETS {
        text += &format!(" {} |", target.name);
    }
    text += "\n|---|";
    text += &"---:|".repeat(TARGETS.len());
    text += "\n";
    for what in whats {
        text += &format!("| {what} |");
        for target in &TARGETS {
            let row = rows
                .iter()
                .find(|row| row.what == what && row.arch == target.name);
            text += &row.map_or(" |".into(), |row| format!(" {} |", figure(row)));
        }
        text += "\n";
    }
    text + "\n"
}

/// What was counted; of sizes, which a compiler may change within their margin, what is held.
fn figure(row: &Row) -> f64 {
    if row.what.starts_with("bytes of ") {
        row.goal
    } else {
        row.reached
    }
}
