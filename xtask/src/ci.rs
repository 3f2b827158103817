//! `cargo xtask ci`: all that the project holds itself to, in one command.

use crate::table::table;
use crate::targets::Platform;
use crate::toolchain::{cargo, root, run as command};
use crate::{demo, floors, regen, setup, test};
use anyhow::{Result, ensure};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Instant;

/// Goes through every check; a failed one does not stop the others.
#[derive(clap::Args)]
pub struct Args {}

/// The kernel that gen/ is printed from, where its sources are at hand.
const KERNEL: &str = "../shared/kernel/linux-7.2.13.tar.xz";

/// Debian's package of a libclang that is new enough.
const LIBCLANG: &str = "libclang1-16";

type Step = (&'static str, fn() -> Result<()>);

const STEPS: &[Step] = &[
    ("rustfmt", || {
        command(cargo("fmt").args(["--all", "--check"]))
    }),
    ("floors", floors::check),
    ("regen", || regenerate(None)),
    ("regen from the kernel", || match root().join(KERNEL) {
        kernel if kernel.exists() => {
            if !regen::headers::has_libclang() {
                setup::install(&BTreeSet::from([LIBCLANG.to_owned()]))?;
            }
            regenerate(Some(kernel))
        }
        kernel => {
            eprintln!("{}: not there, so not compared", kernel.display());
            Ok(())
        }
    }),
    ("clippy", || {
        clippy(&["--package", "ksys", "--package", "xtask"])
    }),
    // By themselves: beside xtask they would get dependencies with std.
    ("clippy, static programs", || {
        let mut what = vec!["--package", "init", "--package", "no-std"];
        let examples = demo::packages()?;
        for example in &examples {
            what.extend(["--package", example]);
        }
        clippy(&what)
    }),
    ("clippy, oracle", || clippy(&["--package", "oracle"])),
    ("clippy, all features", || {
        clippy(&["--package", "ksys", "--all-features"])
    }),
    ("rustdoc", || {
        let mut doc = cargo("doc");
        doc.args(["--no-deps", "--package", "ksys", "--all-features"]);
        command(doc.env("RUSTDOCFLAGS", "-Dwarnings"))
    }),
    ("no std", || {
        command(cargo("build").args(["--package", "no-std"]))
    }),
    ("std, all features", || {
        command(cargo("test").args(["--package", "ksys", "--all-features", "--tests"]))
    }),
    ("test", || test::run(&test::Args::default())),
    ("test on a real kernel", || {
        test::run(&test::Args {
            platforms: vec![Platform::named("x86_64")?],
            system: true,
            ..test::Args::default()
        })
    }),
    ("demo", || {
        demo::run(&demo::Args {
            platforms: Vec::new(),
        })
    }),
];

pub fn run(_args: &Args) -> Result<()> {
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    for (number, (name, step)) in STEPS.iter().enumerate() {
        eprintln!("[{}/{}] {name}", number + 1, STEPS.len());
        let start = Instant::now();
        let result = step();
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

fn regenerate(kernel: Option<PathBuf>) -> Result<()> {
    regen::run(&regen::Args {
        kernel,
        check: true,
    })
}

fn clippy(what: &[&str]) -> Result<()> {
    let mut clippy = cargo("clippy");
    clippy.args(what).arg("--all-targets");
    command(clippy.args(["--", "-Dwarnings"]))
}
