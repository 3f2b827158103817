//! The README's block of times, between two marks.

use crate::Result;
use crate::page;
use crate::times::Times;
use std::fs;
use std::path::Path;

const BEGIN: &str = "<!-- times, by cargo xtask bench -->\n";
const END: &str = "<!-- end of times -->\n";

pub fn write(path: &Path, times: &Times, machine: &str) -> Result<()> {
    let text = fs::read_to_string(path)?;
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    let (before, after) = parts.ok_or("README.md: no marks for the times")?;
    // `cargo xtask readme` looks for what stands before the pictures in docs/bench.
    let block = format!(
        "\n{}\n\
         ![times beside the peers'](docs/bench/calls.svg)\n\n\
         ![starting a program from a parent with much memory](docs/bench/spawn-mib-of-memory.svg)\n\n",
        page::summary(times, machine)?
    );
    Ok(fs::write(
        path,
        format!("{before}{BEGIN}{block}{END}{after}"),
    )?)
}
