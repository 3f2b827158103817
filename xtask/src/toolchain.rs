//! What builds and runs a platform's programs: a Rust toolchain, a linker, an emulator.

use crate::targets::Platform;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The top of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the workspace")
}

/// Which part of the library a program needs where the toolchain has to build it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Library {
    Core,
    CoreAlloc,
    Std,
}

/// The oldest compiler that builds the workspace.
pub const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

/// A cargo that can build for one platform.
pub struct Toolchain {
    platform: Platform,
    bin: PathBuf,
    /// The toolchain that runs xtask itself.
    current: bool,
    /// The target's library comes with the toolchain; otherwise it is built from its sources.
    prebuilt: bool,
}

impl Toolchain {
    /// Finds a toolchain for `platform`: the one that runs xtask or the system's own; a prebuilt
    /// library goes before sources of one.
    pub fn find(platform: Platform) -> Result<Option<Self>> {
        let cargo = PathBuf::from(env::var_os("CARGO").context("run this as `cargo xtask`")?);
        let current = cargo.parent().context("CARGO: not a full path")?;
        let bins = [(current, true), (Path::new("/usr/bin"), false)];
        let at = |prebuilt: bool| {
            bins.iter().find_map(|&(bin, current)| {
                let toolchain = Self {
                    platform,
                    bin: bin.to_owned(),
                    current,
                    prebuilt,
                };
                (toolchain.is_new_enough() && toolchain.has_library()).then_some(toolchain)
            })
        };
        Ok(at(true).or_else(|| at(false)))
    }

    fn is_new_enough(&self) -> bool {
        self.version()
            .is_ok_and(|version| major_minor(&version) >= major_minor(RUST_VERSION))
    }

    fn has_library(&self) -> bool {
        let mut rustc = Command::new(self.bin.join("rustc"));
        self.clean(&mut rustc);
        let wanted = if self.prebuilt {
            rustc.args(["--print", "target-libdir", "--target", self.platform.rust]);
            ""
        } else {
            rustc.args(["--print", "sysroot"]);
            "lib/rustlib/src/rust/library/std"
        };
        self.bin.join("cargo").exists()
            && line_of(&mut rustc).is_ok_and(|dir| Path::new(&dir).join(wanted).is_dir())
    }

    /// Starts a cargo command for the platform; arguments of the subcommand may follow.
    pub fn cargo(&self, subcommand: &str, library: Library) -> Command {
        self.cargo_in(None, subcommand, library)
    }

    /// As [`cargo`](Self::cargo), with a target folder of one's own.
    pub fn cargo_in(&self, target: Option<&Path>, subcommand: &str, library: Library) -> Command {
        let mut cargo = Command::new(self.bin.join("cargo"));
        self.clean(&mut cargo);
        cargo
            .current_dir(root())
            .args([subcommand, "--target", self.platform.rust]);
        // The two compilers would rebuild each other's files for the host in one folder.
        let cross = root().join("target/cross");
        let cross = (!self.current).then_some(cross.as_path());
        if let Some(folder) = target.or(cross) {
            cargo.arg("--target-dir").arg(folder);
        }
        if !self.current {
            cargo.env("RUSTC", self.bin.join("rustc"));
            cargo.env("RUSTDOC", self.bin.join("rustdoc"));
        }
        if !self.prebuilt {
            cargo.env("RUSTC_BOOTSTRAP", "1");
            match library {
                Library::Core => cargo.arg("-Zbuild-std=core,compiler_builtins"),
                Library::CoreAlloc => cargo.arg("-Zbuild-std=core,alloc,compiler_builtins"),
                Library::Std => {
                    // Tests unwind whatever the profile says, but cargo builds a library that
                    // follows the profile; the two would not link.
                    cargo.env("CARGO_PROFILE_DEV_PANIC", "unwind");
                    cargo.env("CARGO_PROFILE_RELEASE_PANIC", "unwind");
                    cargo.arg("-Zbuild-std=std,panic_unwind,test")
                }
            };
        }
        if !self.platform.is_host() {
            let target = self.platform.rust.replace('-', "_").to_uppercase();
            let linker = format!("CARGO_TARGET_{target}_LINKER");
            cargo.env(linker, self.platform.arch.gcc);
        }
        cargo
    }

    /// Says what builds, for the line that announces a build.
    pub fn describe(&self) -> Result<String> {
        let version = self.version()?;
        let version = version.split(" (").next().unwrap_or_default();
        Ok(if self.prebuilt {
            version.to_owned()
        } else {
            format!("{version}, library from source")
        })
    }

    /// As rustc says it: `rustc 1.88.0 (6b00bc388 2025-06-23)`.
    fn version(&self) -> Result<String> {
        let mut rustc = Command::new(self.bin.join("rustc"));
        self.clean(&mut rustc);
        line_of(rustc.arg("--version"))
    }

    /// Another toolchain must not load the libraries of the one that runs xtask.
    fn clean(&self, command: &mut Command) {
        if !self.current {
            command.env_remove("LD_LIBRARY_PATH");
        }
    }
}

/// Major and minor number of the version in `text`.
pub fn major_minor(text: &str) -> [u32; 2] {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| number.parse().ok());
    [(); 2].map(|()| numbers.next().unwrap_or(0))
}

/// What runs a platform's programs.
pub struct Runner {
    /// The emulator, or nothing on the host.
    qemu: Option<String>,
    /// As tests read it in KSYS_RUNNER: `host` or `qemu-user VERSION`.
    pub name: String,
}

impl Runner {
    pub fn find(platform: Platform) -> Result<Option<Self>> {
        if platform.is_host() {
            let name = "host".to_owned();
            return Ok(Some(Self { qemu: None, name }));
        }
        let Some(qemu) = emulator(platform) else {
            return Ok(None);
        };
        let line = line_of(Command::new(&qemu).arg("--version"))?;
        let version = line
            .split_whitespace()
            .skip_while(|word| *word != "version")
            .nth(1)
            .with_context(|| format!("{qemu}: no version in {line:?}"))?;
        Ok(Some(Self {
            qemu: Some(qemu),
            name: format!("qemu-user {version}"),
        }))
    }

    /// Starts `program` where this runner runs it.
    pub fn command(&self, program: &Path) -> Command {
        match &self.qemu {
            None => Command::new(program),
            Some(qemu) => {
                let mut command = Command::new(qemu);
                command.arg(program);
                command
            }
        }
    }

    pub fn emulates(&self) -> bool {
        self.qemu.is_some()
    }
}

/// Finds QEMU's user mode for a platform, also for this machine's.
pub fn emulator(platform: Platform) -> Option<String> {
    let qemu = format!("qemu-{}", platform.arch.qemu);
    let names = [format!("{qemu}-static"), qemu];
    names.into_iter().find(|name| in_path(name))
}

/// Starts a command of the cargo that runs xtask, at the top of the workspace.
pub fn cargo(subcommand: &str) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).arg(subcommand);
    cargo
}

/// An executable that cargo built.
pub struct Program {
    pub name: String,
    pub path: PathBuf,
}

/// Runs a cargo command that builds, and returns the executables: the tests' or the others.
/// Cargo shows its own progress.
pub fn build(cargo: &mut Command, tests: bool) -> Result<Vec<Program>> {
    let name = name_of(cargo);
    let output = cargo
        .arg("--message-format=json-render-diagnostics")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| name.clone())?;
    ensure!(output.status.success(), "{name}: {}", output.status);
    let mut programs = Vec::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(message) = serde_json::from_slice::<Value>(line) else {
            continue;
        };
        let (Some(path), Some(name), Some(test)) = (
            message["executable"].as_str(),
            message["target"]["name"].as_str(),
            message["profile"]["test"].as_bool(),
        ) else {
            continue;
        };
        if test == tests {
            programs.push(Program {
                name: name.to_owned(),
                path: path.into(),
            });
        }
    }
    programs.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(programs)
}

/// Whether a program of this name stands in PATH.
pub fn in_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|dir| dir.join(program).is_file())
}

/// Runs `command`, which shows its own output, to success.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command.status().with_context(|| name.clone())?;
    ensure!(status.success(), "{name}: {status}");
    Ok(())
}

/// Runs `command` to success and returns its first line.
pub fn line_of(command: &mut Command) -> Result<String> {
    let text = output_of(command)?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Runs `command` to success and returns what it printed.
pub fn output_of(command: &mut Command) -> Result<String> {
    let name = name_of(command);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .with_context(|| name.clone())?;
    if !output.status.success() {
        bail!("{name}: {}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn name_of(command: &Command) -> String {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::major_minor;

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(major_minor("rustc 1.88.0 (6b00bc388 2025-06-23)"), [1, 88]);
        assert_eq!(major_minor("6.12.95+deb12"), [6, 12]);
        assert!(major_minor("1.100") > major_minor("1.88"));
        assert_eq!(major_minor("none"), [0, 0]);
    }
}
