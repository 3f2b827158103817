//! How many instructions a function has, by binutils' disassembler.

use crate::targets::Platform;
use crate::toolchain::{in_path, output_of};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The functions of a program, and their instructions up to the end of the last one's code.
pub struct Listing(BTreeMap<String, usize>);

impl Listing {
    pub fn of(platform: Platform, program: &Path) -> Result<Self> {
        // It comes with the compiler.
        let cross = platform.arch.gcc.replace("-gcc", "-objdump");
        let objdump = if in_path(&cross) {
            cross
        } else {
            "objdump".into()
        };
        let mut command = Command::new(objdump);
        command
            .args(["--disassemble", "--no-show-raw-insn"])
            .arg(program);
        Ok(Self(parse(&output_of(&mut command)?)))
    }

    pub fn count(&self, function: &str) -> Result<usize> {
        let count = self.0.get(function).copied();
        count.with_context(|| format!("the program has no function {function}"))
    }
}

/// Reads functions, such as `0000000000001000 <name>:`, and lines of theirs, such as
/// ` 1000:\tsyscall`. What fills up to the next function does not count, nor do constants.
fn parse(listing: &str) -> BTreeMap<String, usize> {
    const FILL: [&str; 6] = ["int3", "nop", "nopl", "nopw", "udf", "unimp"];
    let mut functions = BTreeMap::new();
    let mut name = None;
    let mut fill = 0;
    for line in listing.lines() {
        if let Some(head) = line.strip_suffix(">:") {
            name = head.split_once('<').map(|(_, name)| name.to_owned());
            fill = 0;
        } else if let (Some(name), Some((_, code))) = (&name, line.split_once(":\t")) {
            let word = code.split_whitespace().next().unwrap_or_default();
            let count = functions.entry(name.clone()).or_insert(0);
            if FILL.contains(&word) || code.contains("nop") {
                fill += 1;
            } else if !word.starts_with('.') {
                // Only what stands at the end is there to fill.
                *count += 1 + fill;
                fill = 0;
            }
        }
    }
    functions
}

#[cfg(test)]
mod tests {
    #[test]
    fn filling_and_constants_are_no_instructions() {
        let listing = "0000000000001000 <f>:\n 1000:\tnop\n 1001:\tsyscall\n 1003:\tret\n \
                       1004:\tint3\n 1005:\tint3\n\n0000000000001010 <g>:\n    1010:\tbx\tlr\n    \
                       1014:\t.word\t0x1234\n";
        let functions = super::parse(listing);
        assert_eq!(functions["f"], 3);
        assert_eq!(functions["g"], 1);
    }
}
