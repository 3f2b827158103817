//! What stands in kernel_only.h was written by hand: the C library's headers, which others wrote, say
//! the same of what they have too.

use crate::regen::headers::KERNEL_ONLY;
use crate::regen::headers::model::{Archs, Tables, TypeItem};
use crate::targets::Target;
use anyhow::{Context, Result, ensure};
use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Stdio};

const HEADERS: [&str; 5] = [
    "sys/socket.h",
    "netinet/in.h",
    "netinet/tcp.h",
    "fcntl.h",
    "sched.h",
];

/// Records of the kernel that the C library has under a name of its own or the same.
const RECORDS: [(&str, &str); 8] = [
    ("sockaddr", "sockaddr"),
    ("user_msghdr", "msghdr"),
    ("mmsghdr", "mmsghdr"),
    ("cmsghdr", "cmsghdr"),
    ("ucred", "ucred"),
    ("linger", "linger"),
    ("file_handle", "file_handle"),
    ("sched_param", "sched_param"),
];

/// Compares constants and sizes; returns how many there were on both sides, and what differs.
pub fn compare(tables: &Tables, index: usize, target: &Target) -> Result<(usize, Vec<String>)> {
    let items = tables.get(KERNEL_ONLY).context(KERNEL_ONLY)?;
    let here = Archs::one(index);
    let mut source = "#define _GNU_SOURCE\n".to_owned();
    for header in HEADERS {
        let _ = writeln!(source, "#include <{header}>");
    }
    for (name, variants) in &items.constants {
        if let Some((_, constant)) = variants.iter().find(|(archs, _)| archs.contains(here)) {
            let value = constant.value;
            let _ = writeln!(
                source,
                "#ifdef {name}\n_Static_assert(({name}) == {value}, \"{name}, {value} in the table\");\n#endif"
            );
        }
    }
    for (own, other) in RECORDS {
        let variants = items.types.get(own).with_context(|| own.to_owned())?;
        let variant = variants.iter().find(|(archs, _)| archs.contains(here));
        let Some((_, TypeItem::Record(record))) = variant else {
            continue;
        };
        let size = record.size;
        let _ = writeln!(
            source,
            "_Static_assert(sizeof(struct {other}) == {size}, \"{own}, {size} bytes in the table\");"
        );
    }

    let folder = tempfile::tempdir().context("no temporary folder; set TMPDIR")?;
    let path = folder.path().join("libc.c");
    fs::write(&path, source)?;
    let gcc = |what: &str| {
        Command::new(target.gcc)
            .args([what, "-fdiagnostics-plain-output"])
            .arg(&path)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("{}: install it", target.gcc))
    };
    let preprocessed = gcc("-E")?;
    let said = String::from_utf8_lossy(&preprocessed.stderr);
    ensure!(
        preprocessed.status.success(),
        "{}: the C library's headers: {}",
        target.gcc,
        said.trim()
    );
    let compared = String::from_utf8_lossy(&preprocessed.stdout)
        .matches("_Static_assert(")
        .count();
    let compiled = gcc("-fsyntax-only")?;
    let differences: Vec<_> = String::from_utf8_lossy(&compiled.stderr)
        .lines()
        .filter(|line| line.contains("error: "))
        .map(|line| match line.split_once("static assertion failed: ") {
            Some((_, what)) => format!("{KERNEL_ONLY}: {what}, and not so in the C library"),
            None => line.to_owned(),
        })
        .collect();
    ensure!(
        compiled.status.success() == differences.is_empty(),
        "{}: {}",
        target.gcc,
        String::from_utf8_lossy(&compiled.stderr)
    );
    Ok((compared, differences))
}
