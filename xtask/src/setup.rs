//! What a machine lacks to build and run a platform's programs, and how it gets it.

use crate::targets::Platform;
use crate::toolchain::{self, RUST_VERSION, Runner, Toolchain, in_path, line_of, run};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::Command;

/// What one platform lacks.
#[derive(Default)]
pub struct Missing {
    /// A Rust target or the sources of the library, by the target's name.
    rust: BTreeSet<&'static str>,
    /// Debian's packages that bring everything that is missing.
    packages: BTreeSet<String>,
}

impl Missing {
    /// Finds what building and running programs for `platform` lacks.
    pub fn of(platform: Platform) -> Result<Self> {
        let mut missing = Self::default();
        let mut package = |name: String| missing.packages.insert(name);
        if platform.is_host() {
            if !in_path("cc") {
                package("gcc".into());
                package("libc6-dev".into());
            }
        } else {
            let arch = platform.arch;
            if !in_path(arch.gcc) {
                package(arch.gcc_package.into());
            }
            // gcc only recommends the C library that std programs are linked with.
            if !libc(platform) {
                package(libc_package(platform));
            }
        }
        if Runner::find(platform)?.is_none() {
            package("qemu-user-static".into());
        }
        if Toolchain::find(platform)?.is_none() {
            for name in ["rustc-web", "cargo-web", "rust-web-src"] {
                package(name.into());
            }
            missing.rust.insert(platform.rust);
        }
        Ok(missing)
    }

    pub fn is_empty(&self) -> bool {
        self.packages.is_empty()
    }

    fn add(&mut self, other: Self) {
        self.rust.extend(other.rust);
        self.packages.extend(other.packages);
    }

    /// The command that installs it all on Debian and its kin.
    pub fn command(&self) -> String {
        command(&self.packages)
    }
}

// Takes no package of a person's away: Debian's rustc-web and its plain rustc may exclude each other.
const INSTALL: [&str; 4] = ["install", "-y", "--no-remove", "--no-install-recommends"];

/// Debian's package of the C library that a platform's std programs are linked with.
pub fn libc_package(platform: Platform) -> String {
    match platform.is_host() {
        true => "libc6-dev".to_owned(),
        false => format!("libc6-dev-{}-cross", platform.arch.debian),
    }
}

/// Whether the cross compiler finds its C library.
pub fn libc(platform: Platform) -> bool {
    let mut gcc = Command::new(platform.arch.gcc);
    // An answer without a folder means that it knows no such file.
    line_of(gcc.arg("--print-file-name=libc.a")).is_ok_and(|path| Path::new(&path).is_absolute())
}

/// Makes sure that all `platforms` can be built for and run: installs what is missing where that
/// is allowed, and otherwise fails with the command that does it.
pub fn require(platforms: &[Platform]) -> Result<()> {
    let mut missing = Missing::default();
    for platform in platforms {
        missing.add(Missing::of(*platform)?);
    }
    if missing.is_empty() {
        return Ok(());
    }
    if !in_path("apt-get") && !missing.rust.is_empty() {
        let targets: Vec<_> = missing.rust.into_iter().collect();
        bail!(
            "no Rust {RUST_VERSION} or newer with the library of some targets; run: rustup target add {}",
            targets.join(" ")
        );
    }
    install(&missing.packages)?;
    for platform in platforms {
        let rest = Missing::of(*platform)?;
        if !rest.is_empty() {
            let (name, command) = (platform.name, rest.command());
            bail!(
                "{name}: something is still missing, or older than Rust {RUST_VERSION}, after: {command}"
            );
        }
    }
    Ok(())
}

/// Finds QEMU's user mode, also for the architecture of this machine, and installs it where that is
/// allowed.
pub fn emulator(platform: Platform) -> Result<String> {
    if toolchain::emulator(platform).is_none() {
        install(&["qemu-user-static".to_owned()].into())?;
    }
    let found = toolchain::emulator(platform);
    found.with_context(|| format!("qemu-{}-static: not in PATH", platform.arch.qemu))
}

/// Installs Debian packages as root, or through sudo when a person at the terminal agrees.
pub fn install(packages: &BTreeSet<String>) -> Result<()> {
    let names: Vec<_> = packages.iter().map(String::as_str).collect();
    if !in_path("apt-get") {
        bail!(
            "not a Debian machine: install what its packages {} hold",
            names.join(" ")
        );
    }
    let command = command(packages);
    let sudo = !is_root();
    if sudo && !(in_path("sudo") && io::stdin().is_terminal() && agree(&command)?) {
        bail!("something is missing; run: sudo {command}");
    }
    eprintln!("running {command}");
    let apt = |arguments: &[&str]| {
        let mut apt = Command::new(if sudo { "sudo" } else { "apt-get" });
        if sudo {
            apt.arg("apt-get");
        }
        run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    // Old lists name old packages, and those of a fresh container none. A repository that does not
    // answer need not be the one that counts.
    if let Err(error) = apt(&["update"]) {
        eprintln!("{error:#}; going on with the lists that are there");
    }
    let Err(error) = apt(&[&INSTALL[..], &names].concat()) else {
        return Ok(());
    };
    // A machine of CI's is there for this: a package of another release that is in the way may go.
    if env::var_os("CI").is_none() {
        return Err(error);
    }
    eprintln!("{error:#}; trying again, and removing what is in the way");
    // Of the two options the last counts.
    apt(&[&INSTALL[..], &["--remove"], &names].concat())
}

fn command(packages: &BTreeSet<String>) -> String {
    let names: Vec<_> = packages.iter().map(String::as_str).collect();
    format!("apt-get {} {}", INSTALL.join(" "), names.join(" "))
}

fn agree(command: &str) -> Result<bool> {
    eprint!("run `sudo {command}`? [y/N] ");
    io::stderr().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

fn is_root() -> bool {
    line_of(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
