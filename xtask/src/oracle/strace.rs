//! strace: Debian's newest, which knows the newest calls, out of the user's cache.

use crate::apt::{Apt, cache_folder};
use crate::setup;
use crate::targets::Platform;
use crate::toolchain::{in_path, line_of};
use anyhow::{Context, Result, ensure};
use object::{Object, ObjectSection};
use std::collections::BTreeSet;
use std::ffi::{CStr, OsString};
use std::fs;
use std::path::Path;
use std::process::Command;

const SUITE: &str = "sid";

/// The program, and the libraries that the machine may have in an older version only.
const PACKAGES: [&str; 5] = ["strace", "libunwind8", "libc6", "liblzma5", "libgcc-s1"];

pub struct Strace {
    /// The program with the arguments that come first.
    start: Vec<OsString>,
    pub version: String,
}

impl Strace {
    /// Takes the suite's, which is fetched once, or else the machine's own.
    pub fn find() -> Result<Self> {
        let start = match fetched() {
            Ok(start) => start,
            Err(error) => {
                eprintln!("strace of {SUITE}: {error:#}; the machine's own is taken");
                if !in_path("strace") {
                    setup::install(&BTreeSet::from(["strace".to_owned()]))?;
                }
                vec!["strace".into()]
            }
        };
        let mut strace = Self {
            start,
            version: String::new(),
        };
        let line = line_of(strace.command().arg("--version"))?;
        strace.version = line.rsplit(' ').next().unwrap_or_default().to_owned();
        Ok(strace)
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.start[0]);
        command.args(&self.start[1..]);
        command
    }
}

/// The suite's strace under the dynamic linker that it was built for.
fn fetched() -> Result<Vec<OsString>> {
    let cache = cache_folder()?;
    let folder = cache.join("strace");
    let arch = Platform::host()?.arch;
    if !folder.exists() {
        let part = cache.join("strace.part");
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        fs::create_dir_all(&part)?;
        let mut download = vec!["download", "-qq"];
        download.extend(PACKAGES);
        Apt::open(&cache, SUITE, arch.debian)?.run("apt-get", &download, &part)?;
        unpack(&part)?;
        fs::rename(&part, &folder)?;
    }
    let program = folder.join("usr/bin/strace");
    let linker = interpreter(&program).with_context(|| program.display().to_string())?;
    let libraries = arch.gcc.strip_suffix("-gcc").unwrap_or(arch.gcc);
    Ok(vec![
        folder
            .join("usr")
            .join(linker.trim_start_matches('/'))
            .into(),
        "--library-path".into(),
        folder.join("usr/lib").join(libraries).into(),
        program.into(),
    ])
}

/// The dynamic linker that a program asks for.
fn interpreter(program: &Path) -> Result<String> {
    let bytes = fs::read(program)?;
    let elf = object::File::parse(bytes.as_slice())?;
    let section = elf.section_by_name(".interp").context("not dynamic")?;
    let path = CStr::from_bytes_until_nul(section.data()?)?;
    Ok(path.to_str()?.to_owned())
}

fn unpack(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let deb = entry?.path();
        let mut unpack = Command::new("dpkg-deb");
        let status = unpack.arg("-x").arg(&deb).arg(folder).status();
        let status = status.context("dpkg-deb does not run")?;
        ensure!(status.success(), "{}: not whole", deb.display());
        fs::remove_file(&deb)?;
    }
    Ok(())
}
