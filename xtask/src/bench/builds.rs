//! `cargo xtask bench --builds`: the CPU time of a clean release build, beside the peers', in one
//! run.

use super::cost::{self, TICKS};
use crate::table::table;
use crate::toolchain::{cargo, line_of, root, run};
use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;
use std::process::Command;

/// A build: its name, the dependency, and the library's own text.
struct Build {
    name: &'static str,
    dependency: String,
    library: String,
}

/// What is built, with every feature where that is said; `NOTHING` is what each build takes anyway.
fn builds() -> Vec<Build> {
    let root = root().display();
    let ksys = |features: &str| format!("ksys = {{ path = \"{root}\", features = [{features}] }}");
    let crates = [
        (NOTHING, String::new()),
        ("libc", "libc = \"0.2\"".into()),
        ("rustix", "rustix = \"1\"".into()),
        (
            "rustix, all-apis",
            "rustix = { version = \"1\", features = [\"all-apis\"] }".into(),
        ),
        (
            "linux-raw-sys, all",
            features("linux-raw-sys", "0.12", LINUX_RAW_SYS),
        ),
        ("nix, all", features("nix", "0.31", NIX)),
        ("nc", "nc = \"0.9\"".into()),
        ("ksys", ksys("")),
        ("ksys, uapi-all", ksys("\"uapi-all\"")),
    ];
    let crates = crates.map(|(name, dependency)| Build {
        name,
        dependency,
        library: "#![no_std]\n".into(),
    });
    // The floors that are printed, under the trap that they call.
    let printed = Build {
        name: PRINTED,
        dependency: String::new(),
        library: format!(
            "#![no_std]\n\
             #![allow(unexpected_cfgs)]\n\
             #[path = \"{root}/gen/mod.rs\"]\nmod abi;\n\
             #[path = \"{root}/arch/mod.rs\"]\npub mod arch;\n\
             pub use abi::{{nr, raw, uapi}};\n\
             #[derive(Clone, Copy)]\npub struct Ret(pub *mut core::ffi::c_void);\n\
             impl Ret {{ pub fn ptr(self) -> Result<*mut core::ffi::c_void, ()> {{ Err(()) }} }}\n"
        ),
    };
    crates.into_iter().chain([printed]).collect()
}

const NOTHING: &str = "an empty crate";
const PRINTED: &str = "gen/ of ksys, with arch/";

const LINUX_RAW_SYS: &str = "auxvec bootparam btrfs elf elf_uapi errno general if_arp if_ether \
    if_packet if_tun image io_uring ioctl landlock loop_device mempolicy net netlink prctl ptrace \
    system vm_sockets xdp";
const NIX: &str = "acct aio dir env event fanotify feature fs hostname inotify ioctl kmod mman \
    mount mqueue net personality poll process pthread ptrace quota reboot resource sched signal \
    socket syslog term time ucontext uio user zerocopy";

/// Writes a dependency with these features.
fn features(name: &str, version: &str, features: &str) -> String {
    let features: Vec<_> = features.split_whitespace().collect();
    format!("{name} = {{ version = {version:?}, features = {features:?} }}")
}

/// How often each is built; the shortest counts.
const ROUNDS: usize = 3;

pub fn measure() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let builds = builds();
    let mut seconds = Vec::new();
    for (number, build) in builds.iter().enumerate() {
        eprintln!("[{}/{}] {}", number + 1, builds.len(), build.name);
        let package = folder.path().join(number.to_string());
        fs::create_dir_all(package.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"build\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{}\n",
            build.dependency
        );
        fs::write(package.join("Cargo.toml"), manifest)?;
        fs::write(package.join("src/lib.rs"), &build.library)?;
        run(cargo("fetch").arg("--quiet").current_dir(&package))?;
        let mut least = f64::INFINITY;
        for _ in 0..ROUNDS {
            let mut cargo = cargo("build");
            cargo.args(["--release", "--quiet"]).current_dir(&package);
            cost::as_dependency(&mut cargo);
            least = least.min(cost::ticks(&mut cargo, &package.join("target"))? / TICKS);
        }
        seconds.push((build.name, least));
    }
    write(seconds)
}

/// Writes docs/bench/builds.md, the longest build first, and prints the same.
fn write(mut seconds: Vec<(&str, f64)>) -> Result<()> {
    seconds.sort_by(|a, b| b.1.total_cmp(&a.1));
    let ours = seconds.iter().find(|(name, _)| *name == "ksys");
    let ours = ours.context("ksys was not built")?.1;
    let rows: Vec<_> = seconds
        .iter()
        .map(|(name, s)| {
            [
                (*name).to_owned(),
                format!("{s:.2}"),
                format!("{:.2}", s / ours),
            ]
        })
        .collect();
    print!("{}", table(["build", "CPU seconds", "ksys = 1"], &rows));
    let mut page = format!(
        "# Builds\n\nWritten by `cargo xtask bench --builds`, in one run, with {}. CPU seconds of a \
         clean `cargo build --release` as a dependency, which is without lints, with dependencies \
         fetched before; the shortest of {ROUNDS}.\n\n| build | CPU seconds | ksys = 1 |\n|---|---:|---:|\n",
        line_of(Command::new("rustc").arg("--version"))?
    );
    for [name, seconds, ratio] in &rows {
        writeln!(page, "| {name} | {seconds} | {ratio} |")?;
    }
    let path = root().join("docs/bench/builds.md");
    fs::write(&path, page).with_context(|| path.display().to_string())
}
