//! Calls that are made to fail: a copy is either whole, or the program says why it is not.

use super::strace::Strace;
use anyhow::Result;
use std::fs::{self, File, Permissions};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::Path;
use std::process::{Command, Output};

/// One run of `copy SRC DST`.
struct Fault {
    /// What is injected, as strace writes it.
    inject: &'static [&'static str],
    source: Source,
    end: End,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// Copied inside the kernel in one way or another, or with read and write.
    Regular,
    /// With holes, and a mode that open(2) does not give: copied inside the kernel, or with pread
    /// and pwrite.
    Sparse,
    /// Of /proc: copied inside the kernel in another way, or with read and write.
    Proc,
}

#[derive(Clone, Copy)]
enum End {
    Whole,
    /// Fails, with this error told.
    Says(&'static str),
}

use End::{Says, Whole};
use Source::{Proc, Regular, Sparse};

const fn fault(source: Source, inject: &'static [&'static str], end: End) -> Fault {
    Fault {
        inject,
        source,
        end,
    }
}

/// Keeps the kernel from copying by itself what has holes, and leaves it another way for the rest.
const BY_HAND: &str = "copy_file_range:error=EXDEV";
/// Keeps it from that too.
const NO_SENDFILE: &str = "sendfile:error=EINVAL";

const FAULTS: &[Fault] = &[
    fault(Regular, &[], Whole),
    fault(Regular, &["openat:error=EINTR:when=1..2"], Whole),
    fault(Regular, &["openat:error=EINTR:when=2..3"], Whole),
    fault(Regular, &["openat:error=ENOMEM:when=1"], Says("ENOMEM")),
    fault(Regular, &["openat:error=EMFILE:when=2"], Says("EMFILE")),
    fault(Regular, &["statx:error=ENOMEM:when=1"], Says("ENOMEM")),
    fault(Regular, &["statx:error=EIO:when=2"], Says("EIO")),
    fault(Regular, &["copy_file_range:error=EINTR:when=1..3"], Whole),
    fault(Regular, &["copy_file_range:error=ENOSYS"], Whole),
    fault(Regular, &["copy_file_range:error=ENOSPC"], Whole),
    fault(Regular, &["copy_file_range:error=EPERM"], Whole),
    fault(Regular, &[BY_HAND], Whole),
    fault(Regular, &[BY_HAND, "sendfile:error=EINTR:when=1..3"], Whole),
    fault(Regular, &[BY_HAND, "sendfile:error=ENOSPC:when=1"], Whole),
    fault(Regular, &[BY_HAND, "sendfile:retval=0:when=1"], Whole),
    fault(
        Regular,
        &[BY_HAND, "sendfile:error=EAGAIN:when=1"],
        Says("EAGAIN"),
    ),
    fault(Regular, &[BY_HAND, NO_SENDFILE], Whole),
    fault(Regular, &[BY_HAND, NO_SENDFILE, "mmap:error=ENOMEM"], Whole),
    fault(
        Regular,
        &[BY_HAND, NO_SENDFILE, "write:retval=0:when=2"],
        Says("EIO"),
    ),
    fault(
        Regular,
        &[BY_HAND, NO_SENDFILE, "read:error=EINTR:when=1+2"],
        Whole,
    ),
    fault(
        Regular,
        &[BY_HAND, NO_SENDFILE, "write:error=EINTR:when=2+2"],
        Whole,
    ),
    fault(
        Regular,
        &[BY_HAND, NO_SENDFILE, "read:error=EIO:when=3"],
        Says("EIO"),
    ),
    fault(
        Regular,
        &[BY_HAND, NO_SENDFILE, "write:error=ENOSPC:when=2"],
        Says("ENOSPC"),
    ),
    fault(Sparse, &[], Whole),
    fault(Sparse, &["ftruncate:error=EIO:when=1"], Says("EIO")),
    fault(Sparse, &["lseek:error=EINVAL:when=1"], Whole),
    fault(Sparse, &["copy_file_range:error=EINTR:when=1..3"], Whole),
    fault(Sparse, &[BY_HAND], Whole),
    fault(Sparse, &[BY_HAND, "pread64:error=EINTR:when=1+2"], Whole),
    fault(Sparse, &[BY_HAND, "pwrite64:error=EINTR:when=2+2"], Whole),
    fault(Sparse, &[BY_HAND, "pread64:error=EIO:when=3"], Says("EIO")),
    fault(
        Sparse,
        &[BY_HAND, "pread64:error=EAGAIN:when=1"],
        Says("EAGAIN"),
    ),
    fault(
        Sparse,
        &[BY_HAND, "pwrite64:error=ENOSPC:when=3"],
        Says("ENOSPC"),
    ),
    fault(
        Sparse,
        &[BY_HAND, "pwrite64:error=EAGAIN:when=2"],
        Says("EAGAIN"),
    ),
    fault(Sparse, &["fchmod:error=EPERM"], Says("EPERM")),
    fault(Regular, &["close:error=EDQUOT:when=1"], Says("EDQUOT")),
    fault(Regular, &["close:error=EINTR:when=1"], Says("EINTR")),
    fault(Proc, &[], Whole),
    fault(Proc, &["sendfile:error=EINTR:when=1..3"], Whole),
    fault(Proc, &[NO_SENDFILE], Whole),
    fault(Proc, &[NO_SENDFILE, "read:error=EINTR:when=1..3"], Whole),
    fault(Proc, &[NO_SENDFILE, "write:error=EINTR:when=1..3"], Whole),
    fault(Proc, &[NO_SENDFILE, "read:error=EIO:when=2"], Says("EIO")),
    fault(
        Proc,
        &[NO_SENDFILE, "read:error=EAGAIN:when=1"],
        Says("EAGAIN"),
    ),
    fault(
        Proc,
        &[NO_SENDFILE, "write:error=ENOSPC:when=1"],
        Says("ENOSPC"),
    ),
    fault(
        Proc,
        &[NO_SENDFILE, "write:error=EAGAIN:when=1"],
        Says("EAGAIN"),
    ),
];

/// Runs what `add` puts behind strace's arguments, children too, with these faults; returns what it
/// said, and whether all of them came about.
pub fn run(
    strace: &Strace,
    inject: &[&str],
    add: impl FnOnce(&mut Command) -> Result<()>,
) -> Result<(Output, bool)> {
    let trace = tempfile::NamedTempFile::new()?;
    let mut command = strace.command();
    command.arg("-f").arg("-o").arg(trace.path());
    for inject in inject {
        command.arg(format!("--inject={inject}"));
    }
    add(&mut command)?;
    let output = command.output()?;
    let seen = fs::read_to_string(trace.path())?;
    let injected = inject.iter().all(|inject| {
        let call = inject.split(':').next().unwrap_or_default();
        let mut lines = seen.lines();
        lines.any(|line| line.contains(call) && line.ends_with("(INJECTED)"))
    });
    Ok((output, injected))
}

/// Goes through the faults; returns how many they are.
pub fn inject(strace: &Strace, copy: &Path, failures: &mut Vec<String>) -> Result<usize> {
    let folder = tempfile::tempdir()?;
    let regular = folder.path().join("source");
    // Some buffers of the program's, and no two alike.
    let bytes: Vec<u8> = (0..300_000_u32)
        .map(|i| (i.wrapping_mul(i) >> 7) as u8)
        .collect();
    fs::write(&regular, &bytes)?;
    let sparse = folder.path().join("sparse");
    let file = File::create(&sparse)?;
    file.write_all_at(&bytes, 1 << 20)?;
    file.set_len(2 << 20)?;
    file.set_permissions(Permissions::from_mode(0o1640))?;
    for fault in FAULTS {
        let target = folder.path().join("target");
        if target.exists() {
            fs::remove_file(&target)?;
        }
        let source = match fault.source {
            Regular => regular.as_path(),
            Sparse => sparse.as_path(),
            Proc => Path::new("/proc/version"),
        };
        let (output, injected) = run(strace, fault.inject, |command| {
            command.arg(copy).args([source, &target]);
            Ok(())
        })?;
        let said = String::from_utf8_lossy(&output.stderr);
        let right = match fault.end {
            Whole => output.status.success() && fs::read(source)? == fs::read(&target)?,
            Says(error) => output.status.code() == Some(1) && said.contains(&format!("({error})")),
        };
        if !right || !injected {
            let (inject, status) = (fault.inject.join(" "), output.status);
            let told = if injected {
                said.trim_end()
            } else {
                "not injected"
            };
            failures.push(format!("copy with {inject}: {status}: {told}"));
        }
    }
    Ok(FAULTS.len())
}
