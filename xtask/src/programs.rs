//! The static programs that tests run: the examples and tests/rt, each linked in both ways.

use crate::targets::Platform;
use crate::toolchain::{self, Library, Toolchain, root};
use crate::{demo, elf};
use anyhow::{Context, Result};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Builds the static programs that tests run, and says where they are: set KSYS_PROGRAMS to that.
#[derive(clap::Args)]
pub struct Args {
    /// Only this architecture (x86_64, aarch64, riscv64, arm, thumb); may be repeated.
    #[arg(long = "arch", value_name = "ARCH", value_parser = Platform::named)]
    platforms: Vec<Platform>,
}

pub fn run(args: &Args) -> Result<()> {
    let platforms = match args.platforms.as_slice() {
        [] => Platform::all().collect(),
        some => some.to_vec(),
    };
    for platform in platforms {
        build(platform)?;
        println!("{}", folder(platform).display());
    }
    Ok(())
}

/// A way to link: its name, and its flags.
const KINDS: [(&str, &str); 2] = [
    ("fixed", "-static -no-pie"),
    // The last two are for GNU's linker: see examples/hello/build.rs.
    (
        "pie",
        "-static-pie -Wl,--no-dynamic-linker -Wl,--no-warn-mismatch",
    ),
];

/// Is what it is by its address.
const FIXED_ONLY: &str = "tiny";

/// Where [`build`] puts `platform`'s programs: a folder a kind.
pub fn folder(platform: Platform) -> PathBuf {
    root().join("target/programs").join(platform.name)
}

/// Builds them all for `platform` with optimization; fails if one needs anything of a system.
pub fn build(platform: Platform) -> Result<()> {
    let toolchain = Toolchain::find(platform)?
        .with_context(|| format!("no Rust toolchain for {}", platform.rust))?;
    eprintln!("building static programs for {}", platform.name);
    let linker = linker(platform)?;
    // Another linker is reason enough for cargo to build everything again.
    let target = root().join("target/programs");
    let target = target.join(if platform.is_host() { "host" } else { "cross" });
    let mut programs = Vec::new();
    // By itself: tests/rt wants an allocator, and the examples have none.
    for packages in [demo::packages()?, vec!["rt-program".to_owned()]] {
        let mut cargo = toolchain.cargo_in(Some(&target), "build", Library::CoreAlloc);
        let name = platform.rust.replace('-', "_").to_uppercase();
        cargo.env(format!("CARGO_TARGET_{name}_LINKER"), &linker);
        cargo.arg("--release");
        for package in &packages {
            cargo.args(["--package", package]);
        }
        let built = toolchain::build(&mut cargo, false).with_context(|| {
            let name = platform.name;
            format!("the static programs do not build for {name}")
        })?;
        programs.extend(built);
    }
    for (kind, _) in KINDS {
        let folder = folder(platform).join(kind);
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        for program in &programs {
            if kind == "pie" && program.name == FIXED_ONLY {
                continue;
            }
            let linked = beside(&program.path, kind)?;
            elf::check_alone(&linked)?;
            elf::check_kind(&linked, kind == "pie")?;
            install(&linked, &folder.join(&program.name))?;
        }
    }
    if platform.is_host() && platform.rust == WITH_LIBC {
        build_without_libc(platform)?;
    }
    Ok(())
}

const WITH_LIBC: &str = "x86_64-unknown-linux-gnu";

/// The target that knows of no C library; no other architecture has one.
const WITHOUT_LIBC: &str = "x86_64-unknown-linux-none";

/// Builds `hello` for the target that knows of no C library.
fn build_without_libc(platform: Platform) -> Result<()> {
    let none = Platform {
        rust: WITHOUT_LIBC,
        ..platform
    };
    let Some(toolchain) = Toolchain::find(none)? else {
        eprintln!(
            "not built for {WITHOUT_LIBC}: no toolchain; `rustup target add` it, or install \
             Debian's rust-web-src"
        );
        return Ok(());
    };
    let target = root().join("target/programs/none");
    let mut cargo = toolchain.cargo_in(Some(&target), "build", Library::Core);
    cargo.args(["--release", "--package", "none"]);
    // Its own linker comes with rustup alone.
    let name = none.rust.replace('-', "_").to_uppercase();
    cargo.env(format!("CARGO_TARGET_{name}_LINKER"), "ld");
    cargo.env(
        format!("CARGO_TARGET_{name}_RUSTFLAGS"),
        "-Clinker-flavor=ld",
    );
    let folder = folder(platform).join("none");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let built = toolchain::build(&mut cargo, false).context(WITHOUT_LIBC)?;
    for program in built {
        elf::check_alone(&program.path)?;
        elf::check_kind(&program.path, true)?;
        install(&program.path, &folder.join(&program.name))?;
    }
    Ok(())
}

/// Copies a program, not over one that may be running.
fn install(program: &Path, path: &Path) -> Result<()> {
    let _ = fs::remove_file(path);
    fs::copy(program, path).with_context(|| path.display().to_string())?;
    Ok(())
}

/// Writes a linker that links as it is told and then, beside that, in every way of ours, whatever
/// the flags of a program's build script are.
fn linker(platform: Platform) -> Result<PathBuf> {
    let gcc = match platform.is_host() {
        true => "cc",
        false => platform.arch.gcc,
    };
    let mut text = format!(
        "#!/bin/sh
set -e
{gcc} \"$@\"
for word; do
    shift
    test \"$before\" != -o || output=$word
    before=$word
    case $word in
        -static | -no-pie | -static-pie | -pie) ;;
        *) set -- \"$@\" \"$word\" ;;
    esac
done
# Asked about itself, or to compile.
case $output in '' | *.o) exit ;; esac
"
    );
    for (kind, flags) in KINDS {
        text += &format!(
            "case {kind}/${{output##*/}} in
    pie/{FIXED_ONLY}-*) ;;
    *) {gcc} \"$@\" {flags} -o \"$output.{kind}\" ;;
esac
"
        );
    }
    let folder = root().join("target/programs");
    let path = folder.join(format!("link-{gcc}"));
    let before = fs::read_to_string(&path).ok();
    if before.as_ref() != Some(&text) {
        if before.is_some() {
            // cargo does not see that it is another one.
            fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
        }
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
    }
    Ok(path)
}

/// Finds what the linker left beside the program that cargo shows at `path`, a link to that.
fn beside(path: &Path, kind: &str) -> Result<PathBuf> {
    let inode = fs::metadata(path)?.ino();
    let deps = path.with_file_name("deps");
    for entry in fs::read_dir(&deps).with_context(|| deps.display().to_string())? {
        let entry = entry?;
        if entry.metadata()?.ino() == inode {
            let mut linked = entry.path().into_os_string();
            linked.push(format!(".{kind}"));
            return Ok(linked.into());
        }
    }
    anyhow::bail!("{}: not a link into deps", path.display())
}
