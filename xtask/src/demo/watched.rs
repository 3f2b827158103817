//! Programs under the host's own instruments: valgrind finds no fault in them, and strace no call
//! that they were not asked for.

use crate::setup;
use crate::toolchain::{Program, in_path};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the start of a program may call besides what the program does itself: the protection of
/// what is relocated, and the thread pointer.
const START: [&str; 3] = ["execve", "mprotect", "arch_prctl"];

/// Runs `threads` and `hello` of the host's `programs`; returns what that has shown.
pub fn show(programs: &[Program], folder: &Path) -> Result<String> {
    let tools = ["valgrind", "strace"].map(str::to_owned);
    let missing: BTreeSet<_> = tools.into_iter().filter(|tool| !in_path(tool)).collect();
    if !missing.is_empty() {
        setup::install(&missing)?;
    }
    let path = |name| {
        let program = programs.iter().find(|program| program.name == name);
        program.map(|program| &program.path).context(name)
    };

    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--quiet", "--error-exitcode=99"]);
    let output = valgrind.arg(path("threads")?).arg("10000").output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && output.stdout == b"1229 primes below 10000\n",
        "valgrind: {}: {said}",
        output.status
    );

    fs::create_dir_all(folder)?;
    let record = folder.join("strace");
    let mut strace = Command::new("strace");
    let strace = strace.arg("-o").arg(&record).arg(path("hello")?);
    let status = strace.stdout(Stdio::null()).status()?;
    let calls = fs::read_to_string(&record)?;
    fs::remove_dir_all(folder)?;
    let names: Vec<_> = calls
        .lines()
        .filter_map(|line| line.split_once('('))
        .collect();
    let own: Vec<_> = names.iter().map(|(name, _)| *name).collect();
    let own: Vec<_> = own
        .into_iter()
        .filter(|name| !START.contains(name))
        .collect();
    ensure!(
        status.success() && own == ["write", "exit_group"],
        "strace: {status}:\n{calls}"
    );
    Ok("threads has no fault for valgrind, hello makes two calls of its own".to_owned())
}
