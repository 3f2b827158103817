//! The program that is traced: a package under target/registers, printed for one architecture.

use super::expected::Probe;
use crate::targets::{Platform, Target};
use crate::toolchain::{self, Library, Toolchain, root};
use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const MAIN: &str = include_str!("probe/main.rs");
const PATTERN: &str = include_str!("probe/pattern.rs");
const BUILD: &str = include_str!("probe/build.rs");

/// Prints the package and returns its manifest.
pub fn print<'a>(target: &Target, probes: impl Iterator<Item = &'a Probe>) -> Result<PathBuf> {
    let folder = root().join("target/registers").join(target.name);
    let manifest = format!(
        "[package]\n\
         name = \"registers\"\n\
         version = \"0.0.0\"\n\
         edition = \"2024\"\n\n\
         [dependencies]\n\
         ksys = {{ path = {:?} }}\n\n\
         # As in the workspace, so that they share what is built of the library.\n\
         [profile.dev]\n\
         debug = \"line-tables-only\"\n\
         panic = \"abort\"\n\n\
         [profile.release]\n\
         panic = \"abort\"\n\n\
         [workspace]\n",
        root()
    );
    let mut main = MAIN.to_owned() + "probes! {\n";
    for probe in probes {
        let Probe {
            symbol,
            function,
            arguments,
            ..
        } = probe;
        writeln!(main, "    {symbol} => {function}({arguments});")?;
    }
    main.push_str("}\n");
    let locked = fs::read_to_string(root().join("Cargo.lock")).context("Cargo.lock")?;
    write(&folder, "Cargo.lock", &locked)?;
    write(&folder, "Cargo.toml", &manifest)?;
    write(&folder, "build.rs", BUILD)?;
    write(&folder, "src/pattern.rs", PATTERN)?;
    write(&folder, "src/main.rs", &main)?;
    Ok(folder.join("Cargo.toml"))
}

/// Writes a file that differs; cargo builds again what is newer than its program.
fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let path = folder.join(name);
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let written = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&path, text));
    written.with_context(|| path.display().to_string())
}

/// Builds the package without optimization or with all of it, and returns the program.
pub fn build(platform: Platform, manifest: &Path, optimized: bool) -> Result<PathBuf> {
    let toolchain = Toolchain::find(platform)?
        .with_context(|| format!("no Rust toolchain for {}", platform.rust))?;
    eprintln!(
        "building probes for {} with {}",
        platform.name,
        toolchain.describe()?
    );
    let mut cargo = toolchain.cargo("build", Library::Core);
    cargo.env("CARGO_TARGET_DIR", root().join("target"));
    cargo.arg("--manifest-path").arg(manifest);
    if optimized {
        cargo.arg("--release");
    }
    let programs = toolchain::build(&mut cargo, false)
        .with_context(|| format!("the probes do not build for {}", platform.name))?;
    let program = programs.into_iter().next();
    Ok(program.context("cargo built no program")?.path)
}
