//! Calls that are made to fail in the library's own loops, in tests/loops.

use super::faults;
use super::strace::Strace;
use anyhow::Result;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What is injected into `loops lines`, and the error that it ends with, if any.
const LINES: &[(&[&str], Option<&str>)] = &[
    (&[], None),
    (&["read:error=EINTR:when=1+2"], None),
    (&["write:error=EINTR:when=1+2"], None),
    (
        &["read:error=EINTR:when=2+3", "write:error=EINTR:when=3..9"],
        None,
    ),
    (&["read:error=EIO:when=3"], Some("EIO")),
    (&["read:error=EAGAIN:when=1"], Some("EAGAIN")),
    (&["read:error=ENOMEM:when=2"], Some("ENOMEM")),
    (&["write:error=ENOSPC:when=3"], Some("ENOSPC")),
    (&["write:error=EAGAIN:when=2"], Some("EAGAIN")),
    (&["write:error=ENOMEM:when=1"], Some("ENOMEM")),
    // Else it would go on for good.
    (&["write:retval=0:when=2"], Some("EIO")),
];

/// What is injected into `loops folder`, and the error in the first listing, if any.
const FOLDER: &[(&[&str], Option<&str>)] = &[
    (&[], None),
    (&["getdents64:error=EINTR:when=1"], Some("EINTR")),
    (&["getdents64:error=EINTR:when=3"], Some("EINTR")),
    (&["getdents64:error=ENOMEM:when=2"], Some("ENOMEM")),
    (&["getdents64:error=EIO:when=4"], Some("EIO")),
];

/// The kinds of `loops spawn`, what is injected, and what it tells.
const SPAWN: &[(&str, &[&str], &str)] = &[
    ("session", &[], "exit 7"),
    ("group", &[], "exit 7"),
    ("session", &["clone3:error=ENOSYS"], "exit 7"),
    ("session", &["clone3:error=ENOMEM"], "clone3 ENOMEM"),
    ("group", &["clone3:error=EAGAIN"], "clone3 EAGAIN"),
    (
        "group",
        &["clone3:error=ENOSYS", "clone:error=ENOMEM"],
        "clone3 ENOMEM",
    ),
    ("namespace", &["pipe2:error=EMFILE:when=1"], "pipe2 EMFILE"),
    ("namespace", &["pipe2:error=ENFILE:when=2"], "pipe2 ENFILE"),
    ("session", &["setsid:error=EPERM"], "setsid EPERM"),
    ("group", &["setpgid:error=EACCES"], "setpgid EACCES"),
    ("group", &["ioctl:error=ENOTTY"], "TIOCSPGRP ENOTTY"),
    ("session", &["unshare:error=ENOSPC"], "unshare ENOSPC"),
    ("session", &["dup3:error=EBUSY:when=1"], "dup3 EBUSY"),
    ("session", &["ioctl:error=EIO"], "TIOCSCTTY EIO"),
    ("session", &["prlimit64:error=EPERM"], "prlimit64 EPERM"),
    ("session", &["chroot:error=EPERM"], "chroot EPERM"),
    ("session", &["setgroups:error=ENOMEM"], "setgroups ENOMEM"),
    ("session", &["setresgid:error=EPERM"], "setresgid EPERM"),
    ("session", &["setresuid:error=EAGAIN"], "setresuid EAGAIN"),
    ("session", &["capset:error=EPERM"], "capset EPERM"),
    ("session", &["chdir:error=ENOENT"], "chdir ENOENT"),
    ("group", &["fchdir:error=EACCES"], "chdir EACCES"),
    ("group", &["prctl:error=EINVAL"], "PR_SET_PDEATHSIG EINVAL"),
    (
        "group",
        &["rt_sigaction:error=EINVAL:when=2"],
        "rt_sigaction EINVAL",
    ),
    ("group", &["ptrace:error=EPERM"], "PTRACE_TRACEME EPERM"),
    (
        "session",
        &["execve:error=ENOEXEC:when=1"],
        "execve ENOEXEC",
    ),
    ("group", &["execve:error=ENOMEM:when=1"], "execve ENOMEM"),
    // The child that failed is waited for all the same.
    (
        "session",
        &["setsid:error=EPERM", "wait4:error=EINTR:when=1..3"],
        "setsid EPERM",
    ),
    (
        "group",
        &["execve:error=E2BIG:when=1", "wait4:error=EINTR:when=1"],
        "execve E2BIG",
    ),
];

/// What takes rights or a terminal is taken for done.
const PRIVILEGED: &[&str] = &[
    "ioctl",
    "chroot",
    "setgroups",
    "setresgid",
    "setresuid",
    "capset",
    "prctl",
    "ptrace",
];

/// Goes through the faults; returns how many they are.
pub fn inject(strace: &Strace, program: &Path, failures: &mut Vec<String>) -> Result<usize> {
    for (inject, error) in LINES {
        failures.extend(lines(strace, program, inject, *error)?);
    }
    for (inject, error) in FOLDER {
        failures.extend(folder(strace, program, inject, *error)?);
    }
    for (kind, inject, told) in SPAWN {
        failures.extend(spawn(strace, program, kind, inject, told)?);
    }
    Ok(LINES.len() + FOLDER.len() + SPAWN.len())
}

/// All lines come through, or those before an error.
fn lines(
    strace: &Strace,
    program: &Path,
    inject: &[&str],
    error: Option<&str>,
) -> Result<Option<String>> {
    let folder = tempfile::tempdir()?;
    let input = folder.path().join("input");
    // Of any length up to some buffers of the program's, and the last without its end.
    let text: Vec<u8> = (0..3000_u32)
        .map(|i| {
            if i.wrapping_mul(i) % 97 == 1 {
                b'\n'
            } else {
                b'a' + (i % 26) as u8
            }
        })
        .collect();
    fs::write(&input, &text)?;
    let (output, injected) = faults::run(strace, inject, |command| {
        command
            .arg(program)
            .arg("lines")
            .stdin(fs::File::open(&input)?);
        Ok(())
    })?;
    let said = String::from_utf8_lossy(&output.stderr);
    let right = match error {
        None => output.status.success() && output.stdout == text,
        Some(error) => said.contains(&format!("({error})")) && text.starts_with(&output.stdout),
    };
    Ok((!right || !injected).then(|| {
        let bytes = output.stdout.len();
        format!("lines with {inject:?}: injected: {injected}, {bytes} bytes, {said}")
    }))
}

/// The first listing gives what comes before an error, that once, and then its end; the second all.
fn folder(
    strace: &Strace,
    program: &Path,
    inject: &[&str],
    error: Option<&str>,
) -> Result<Option<String>> {
    let folder = tempfile::tempdir()?;
    let mut all = BTreeSet::from([".".to_owned(), "..".to_owned()]);
    for number in 0..40 {
        let name = format!("a file with a long name, {number}");
        fs::write(folder.path().join(&name), "")?;
        all.insert(name);
    }
    let (output, injected) = faults::run(strace, inject, |command| {
        command.arg(program).arg("folder").arg(folder.path());
        Ok(())
    })?;
    let told = String::from_utf8(output.stdout)?;
    let mut listings = told.split("end\n");
    let (first, second) = (listings.next(), listings.next());
    let whole = |listing: Option<&str>| {
        listing.is_some_and(|text| {
            text.lines().count() == all.len() && text.lines().all(|name| all.contains(name))
        })
    };
    let cut = |listing: Option<&str>, error: &str| {
        let names = listing.and_then(|text| text.strip_suffix(&format!("({error})\n")));
        names.is_some_and(|names| {
            let known: BTreeSet<&str> = names.lines().filter(|name| all.contains(*name)).collect();
            known.len() == names.lines().count() && known.len() < all.len()
        })
    };
    let right = output.status.success()
        && error.map_or_else(|| whole(first), |error| cut(first, error))
        && whole(second)
        && listings.eq([""]);
    Ok((!right || !injected)
        .then(|| format!("folder with {inject:?}: injected: {injected}, told {told}")))
}

/// Each step fails as itself, and leaves neither a descriptor nor a child.
fn spawn(
    strace: &Strace,
    program: &Path,
    kind: &str,
    inject: &[&str],
    told: &str,
) -> Result<Option<String>> {
    let fails = |call: &str| inject.iter().any(|inject| inject.starts_with(call));
    let done = PRIVILEGED.iter().filter(|call| !fails(call));
    let done: Vec<String> = done.map(|call| format!("{call}:retval=0")).collect();
    let (output, injected) = faults::run(strace, inject, |command| {
        for done in &done {
            command.arg(format!("--inject={done}"));
        }
        command.arg(program).args(["spawn", kind]);
        Ok(())
    })?;
    let said = String::from_utf8_lossy(&output.stdout);
    let (step, errno) = told.split_once(' ').unwrap_or((told, ""));
    let right = match step {
        "exit" => said.trim_end() == told,
        _ => {
            let line = said.trim_end();
            line.starts_with(&format!("{step}: ")) && line.ends_with(&format!("({errno})"))
        }
    };
    Ok((!right || !injected || !output.status.success())
        .then(|| format!("spawn {kind} with {inject:?}: injected: {injected}, told {said}")))
}
