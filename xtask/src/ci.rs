//! `cargo xtask ci`: all that the project holds itself to, in one command.

use crate::table::table;
use crate::targets::{Platform, TARGETS};
use crate::toolchain::{cargo, in_path, line_of, root, run as command};
use crate::{demo, floors, regen, setup, verify};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

/// Goes through every check; a failed one does not stop the others.
#[derive(clap::Args)]
pub struct Args {}

/// The kernel that gen/ is printed from, where its sources are at hand.
const KERNEL: &str = "../shared/kernel/linux-7.2.13.tar.xz";

/// Debian's package of a libclang that is new enough.
const LIBCLANG: &str = "libclang1-16";

/// What a step does.
enum Step {
    /// Ours, as a person would type it.
    Command(&'static str),
    Check(fn() -> Result<()>),
}

use Step::{Check, Command};

const STEPS: &[(&str, Step)] = &[
    (
        "rustfmt",
        Check(|| command(cargo("fmt").args(["--all", "--check"]))),
    ),
    ("floors", Check(floors::check)),
    ("regen", Command("cargo xtask regen --check")),
    ("regen from the kernel", Check(from_the_kernel)),
    ("verify", Check(with_gcc)),
    (
        "clippy",
        Check(|| clippy(&["--package", "ksys", "--package", "programs"])),
    ),
    ("clippy, xtask", Check(|| clippy(&["--package", "xtask"]))),
    // By themselves: beside xtask they would get dependencies with std.
    ("clippy, static programs", Check(clippy_static)),
    // It wants an allocator, and the others have none.
    (
        "clippy, rt-program",
        Check(|| clippy(&["--package", "rt-program"])),
    ),
    (
        "clippy, benchmarks",
        Check(|| clippy(&["--package", "ksys-bench"])),
    ),
    (
        "test, benchmarks' report",
        Check(|| command(cargo("test").args(["--package", "ksys-bench", "--bin", "report"]))),
    ),
    ("clippy, oracle", Check(|| clippy(&["--package", "oracle"]))),
    (
        "clippy, all features",
        Check(|| clippy(&["--package", "ksys", "--all-features"])),
    ),
    (
        "rustdoc",
        Check(|| {
            let mut doc = cargo("doc");
            doc.args(["--no-deps", "--package", "ksys", "--all-features"]);
            command(doc.env("RUSTDOCFLAGS", "-Dwarnings"))
        }),
    ),
    (
        "no std",
        Check(|| command(cargo("build").args(["--package", "no-std"]))),
    ),
    (
        "std, all features",
        Check(|| command(cargo("test").args(["--package", "ksys", "--all-features", "--tests"]))),
    ),
    ("parity", Command("cargo xtask parity --check")),
    ("package", Check(package)),
    ("README", Command("cargo xtask readme")),
    ("test", Command("cargo xtask test")),
    (
        "test on a real kernel",
        Command("cargo xtask test --system --arch x86_64"),
    ),
    ("demo", Command("cargo xtask demo")),
    ("counts", Command("cargo xtask bench --counts")),
];

/// The commands of ours that CI runs.
pub fn commands() -> impl Iterator<Item = &'static str> {
    let own = STEPS.iter().filter_map(|(_, step)| match step {
        Command(line) => Some(*line),
        Check(_) => None,
    });
    own.chain([FROM_THE_KERNEL, WITH_GCC])
}

pub fn run(_args: &Args) -> Result<()> {
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    for (number, (name, step)) in STEPS.iter().enumerate() {
        eprintln!("[{}/{}] {name}", number + 1, STEPS.len());
        let start = Instant::now();
        let result = match step {
            Command(line) => crate::execute(line.split_whitespace().skip(1)),
            Check(check) => check(),
        };
        if let Err(error) = &result {
            eprintln!("error: {error:#}");
            failed.push(*name);
        }
        let said = if result.is_ok() { "passed" } else { "FAILED" };
        let seconds = format!("{:.0}", start.elapsed().as_secs_f64());
        rows.push([(*name).to_owned(), said.to_owned(), seconds]);
    }
    print!("\n{}", table(["step", "result", "seconds"], &rows));
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

const FROM_THE_KERNEL: &str = "cargo xtask regen --kernel KERNEL --check";

fn from_the_kernel() -> Result<()> {
    let Some(kernel) = kernel() else {
        return Ok(());
    };
    if !regen::headers::has_libclang() {
        setup::install(&BTreeSet::from([LIBCLANG.to_owned()]))?;
    }
    regen::run(&regen::Args {
        kernel: Some(kernel),
        check: true,
    })
}

const WITH_GCC: &str = "cargo xtask verify --kernel KERNEL";

fn with_gcc() -> Result<()> {
    let Some(kernel) = kernel() else {
        return Ok(());
    };
    let compilers = TARGETS.iter().filter(|target| !in_path(target.gcc));
    let compilers = compilers.map(|target| target.gcc_package.to_owned());
    let libraries = Platform::all().filter(|platform| !setup::libc(*platform));
    let libraries = libraries.map(setup::libc_package);
    let missing: BTreeSet<_> = compilers.chain(libraries).collect();
    if !missing.is_empty() {
        setup::install(&missing)?;
    }
    verify::run(&verify::Args {
        kernel,
        platforms: Vec::new(),
    })
}

/// The kernel's sources, where they are at hand.
fn kernel() -> Option<PathBuf> {
    let kernel = root().join(KERNEL);
    if !kernel.exists() {
        eprintln!("{}: not there, so not compared", kernel.display());
        return None;
    }
    Some(kernel)
}

fn clippy_static() -> Result<()> {
    let mut what = vec![
        "--package",
        "counts",
        "--package",
        "init",
        "--package",
        "loops",
        "--package",
        "no-std",
    ];
    let examples = demo::packages()?;
    for example in &examples {
        what.extend(["--package", example]);
    }
    clippy(&what)
}

/// The most that a download of the crate may take.
const PACKAGE_LIMIT: u64 = 4 << 20;

/// Builds the crate from its package as a user would, and holds the package's size.
fn package() -> Result<()> {
    // What is not committed is what CI is run for.
    command(cargo("package").args(["--package", "ksys", "--allow-dirty", "--quiet"]))?;
    let package = format!("target/package/ksys-{}.crate", version()?);
    let bytes = fs::metadata(root().join(&package)).context(package)?.len();
    println!("{bytes} bytes compressed, at most {PACKAGE_LIMIT}");
    ensure!(bytes <= PACKAGE_LIMIT, "the package is too large");
    Ok(())
}

/// The crate's version.
fn version() -> Result<String> {
    let id = line_of(cargo("pkgid").args(["--package", "ksys"]))?;
    let version = id.rsplit(['#', '@']).next().unwrap_or_default();
    Ok(version.to_owned())
}

fn clippy(what: &[&str]) -> Result<()> {
    let mut clippy = cargo("clippy");
    clippy.args(what).arg("--all-targets");
    command(clippy.args(["--", "-Dwarnings"]))
}
