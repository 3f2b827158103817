//! The bytes of static programs that the kernel maps.

use super::Row;
use crate::targets::Platform;
use crate::toolchain::root;
use crate::{demo, elf};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

const PROGRAMS: [&str; 3] = ["copy", "hello", "tiny"];

/// How far a size may be from the one in the table, as a part of it.
const MARGIN: f64 = 0.02;

pub type Size = (String, &'static str, u64);

fn path() -> PathBuf {
    root().join("benches/counts/sizes.tbl")
}

pub fn of(platforms: &[Platform]) -> Result<Vec<Size>> {
    let mut sizes = Vec::new();
    for platform in platforms {
        for program in demo::build_examples(*platform, true)? {
            if PROGRAMS.contains(&&*program.name) {
                let size = elf::loaded(&fs::read(&program.path)?)?;
                sizes.push((program.name, platform.arch.name, size));
            }
        }
    }
    sizes.sort();
    Ok(sizes)
}

pub fn write(sizes: &[Size]) -> Result<()> {
    let mut text = String::from(
        "# Bytes of the release builds of examples/ that the kernel maps from their files, less what\n\
         # fills up pages. Written by `cargo xtask bench --counts --write`; held within 2 %.\n",
    );
    for (program, arch, size) in sizes {
        text += &format!("{program:6} {arch:8} {size}\n");
    }
    fs::write(path(), text).with_context(|| path().display().to_string())
}

/// Compares with the table: too small is a fault too, or the table would be of little use.
pub fn compare(sizes: &[Size], faults: &mut Vec<String>) -> Result<Vec<Row>> {
    let table = fs::read_to_string(path()).with_context(|| path().display().to_string())?;
    let mut rows = Vec::new();
    for (program, arch, size) in sizes {
        let line = table.lines().find_map(|line| {
            let words: Vec<_> = line.split_whitespace().collect();
            matches!(&*words, [p, a, _] if p == program && a == arch)
                .then(|| words[2].parse::<f64>())
        });
        let held = line.with_context(|| format!("{}: no {program} {arch}", path().display()))??;
        let size = *size as f64;
        if size < held * (1.0 - MARGIN) {
            faults.push(format!(
                "{program}, {arch}: {size} bytes, less than {held}: run with --write"
            ));
        }
        let row = Row::new(
            format!("bytes of {program}"),
            arch,
            size,
            (held * (1.0 + MARGIN)).floor(),
        );
        rows.push(row.asked(held, ""));
    }
    Ok(rows)
}
