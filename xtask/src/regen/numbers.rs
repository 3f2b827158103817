//! The kernel's own call tables: numbers, names and entry points.

use super::exceptions::PRIVATE;
use crate::kernel::Kernel;
use crate::targets::Target;
use anyhow::{Context, Result, bail};

/// ABIs that a table may name and that are not ours, beside those in the target's row.
const FOREIGN: [(&str, &[&str]); 3] = [
    ("arch/arm/tools/syscall.tbl", &["oabi"]),
    ("arch/x86/entry/syscalls/syscall_64.tbl", &["x32"]),
    (
        "scripts/syscall.tbl",
        &[
            "32",
            "64",
            "arc",
            "csky",
            "hexagon",
            "loongarch",
            "memfd_secret",
            "nios2",
            "or1k",
            "renameat",
            "riscv",
            "rlimit",
            "stat64",
            "time32",
        ],
    ),
];

const PRIVATE_HEADER: &str = "arch/arm/include/uapi/asm/unistd.h";
const PRIVATE_BASE: u32 = 0xf_0000;

#[derive(Debug, PartialEq)]
pub struct Number {
    pub name: String,
    pub number: u32,
    /// The kernel function; `None` when the number only answers ENOSYS.
    pub entry: Option<String>,
}

/// The calls of one architecture, and the files that were read.
pub fn read(kernel: &Kernel, target: &Target) -> Result<(Vec<Number>, Vec<String>)> {
    let mut inputs = vec![target.table.to_owned()];
    let mut numbers = table(&kernel.text(target.table)?, target)?;
    if target.name == "arm" {
        inputs.push(PRIVATE_HEADER.to_owned());
        numbers.extend(private(&kernel.text(PRIVATE_HEADER)?)?);
    }
    Ok((numbers, inputs))
}

fn table(text: &str, target: &Target) -> Result<Vec<Number>> {
    let foreign = FOREIGN
        .iter()
        .find(|(table, _)| *table == target.table)
        .map_or(&[][..], |(_, abis)| *abis);
    let mut numbers = Vec::new();
    for (line, at) in text.lines().zip(1..) {
        let line = line.split('#').next().unwrap_or_default();
        let place = || format!("{}:{at}", target.table);
        let mut columns = line.split_whitespace();
        let Some(first) = columns.next() else {
            continue;
        };
        let number = first
            .parse()
            .with_context(|| format!("{}: `{first}` is no number; correct the table", place()))?;
        let (Some(abi), Some(name)) = (columns.next(), columns.next()) else {
            bail!("{}: no ABI or no name; correct the table", place());
        };
        if target.abis.contains(&abi) {
            let entry = columns
                .next()
                .filter(|entry| !["-", "sys_ni_syscall"].contains(entry));
            numbers.push(Number {
                name: name.to_owned(),
                number,
                entry: entry.map(str::to_owned),
            });
        } else if !foreign.contains(&abi) {
            bail!(
                "{}: unknown ABI `{abi}`; add it to xtask/src/targets.rs if it is {}'s, else to FOREIGN in xtask/src/regen/numbers.rs",
                place(),
                target.name
            );
        }
    }
    Ok(numbers)
}

fn private(header: &str) -> Result<Vec<Number>> {
    let mut numbers = Vec::new();
    for line in header.lines() {
        let mut words = line.split_whitespace();
        let (Some("#define"), Some(name), Some(value)) = (words.next(), words.next(), words.next())
        else {
            continue;
        };
        let Some(name) = name
            .strip_prefix("__ARM_NR_")
            .filter(|name| *name != "BASE")
        else {
            continue;
        };
        let offset: u32 = value
            .strip_prefix("(__ARM_NR_BASE+")
            .and_then(|rest| rest.strip_suffix(')')?.parse().ok())
            .with_context(|| {
                format!("{PRIVATE_HEADER}: can't read __ARM_NR_{name}; correct xtask/src/regen/numbers.rs")
            })?;
        numbers.push(Number {
            name: name.to_owned(),
            number: PRIVATE_BASE + offset,
            entry: Some(private_entry(name)),
        });
    }
    Ok(numbers)
}

/// What stands for the entry point of one of arm's private calls.
pub fn private_entry(name: &str) -> String {
    format!("arm_syscall: {name}")
}

/// The prototype of one of arm's private calls, by its entry.
pub fn private_prototype(entry: &str) -> Option<&'static str> {
    let name = entry.strip_prefix("arm_syscall: ")?;
    PRIVATE
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, prototype)| *prototype)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::targets::TARGETS;

    #[test]
    fn our_abis_are_kept_and_foreign_ones_skipped() {
        let text = "# head\n0 common read sys_read\n1 x32 write sys_write\n2 64 uselib\n3 64 _sysctl sys_ni_syscall # why\n";
        let numbers = table(text, &TARGETS[0]).unwrap();
        let names: Vec<_> = numbers
            .iter()
            .map(|n| (n.name.as_str(), n.entry.is_some()))
            .collect();
        assert_eq!(
            names,
            [("read", true), ("uselib", false), ("_sysctl", false)]
        );
    }

    #[test]
    fn an_unknown_abi_is_named_with_file_and_line() {
        let error = table(
            "0 common read sys_read\n1 novel write sys_write\n",
            &TARGETS[0],
        )
        .unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with("arch/x86/entry/syscalls/syscall_64.tbl:2: unknown ABI `novel`"),
            "{text}"
        );
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn a_broken_row_is_named_with_file_and_line() {
        for text in ["x common read sys_read\n", "1 common\n"] {
            let error = format!("{:#}", table(text, &TARGETS[3]).unwrap_err());
            assert!(
                error.starts_with("arch/arm/tools/syscall.tbl:1: "),
                "{error}"
            );
        }
    }

    #[test]
    fn private_calls_come_from_their_header() {
        let text = "#define __ARM_NR_BASE (__NR_SYSCALL_BASE+0x0f0000)\n#define __ARM_NR_set_tls\t(__ARM_NR_BASE+5)\n";
        let numbers = private(text).unwrap();
        assert_eq!(
            (numbers[0].name.as_str(), numbers[0].number),
            ("set_tls", 983_045)
        );
        assert!(private("#define __ARM_NR_novel 7\n").is_err());
    }
}
