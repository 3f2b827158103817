//! `cargo xtask test`: the library's tests on every platform, under QEMU where it is not the host.

use crate::system::kernels::Image;
use crate::targets::Platform;
use crate::toolchain::{self, Library, Program, Runner, Toolchain, root};
use crate::{demo::build_examples, elf, oracle, programs, registers, setup, system, table::table};
use anyhow::{Context, Result, ensure};
use indicatif::ProgressBar;
use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Builds the tests as static programs and runs them: here, and under QEMU user mode.
#[derive(Default, clap::Args)]
pub struct Args {
    /// Only this architecture (x86_64, aarch64, riscv64, arm, thumb); may be repeated.
    #[arg(long = "arch", value_name = "ARCH", value_parser = Platform::named)]
    pub platforms: Vec<Platform>,
    /// Build with optimization.
    #[arg(long)]
    pub release: bool,
    /// Run them on real kernels, booted in QEMU: Debian's newest. T32 only with --arch thumb or
    /// --all: to the kernel its calls are arm's.
    #[arg(long)]
    pub system: bool,
    /// With --system, the kernel image to boot instead; what stands beside it as `config` and
    /// `modules` belongs to it.
    #[arg(long, value_name = "IMAGE", requires = "system")]
    pub kernel: Option<PathBuf>,
    /// Everything: under user mode and on all real kernels. A release needs this.
    #[arg(long, conflicts_with_all = ["platforms", "system", "kernel"])]
    pub all: bool,
    /// Arguments for each test program, such as a part of a test's name.
    #[arg(last = true)]
    pub libtest: Vec<String>,
}

/// A program that runs longer is stopped and has failed.
const LIMIT: Duration = Duration::from_secs(600);

/// Cases of each property under an emulator, where the usual 256 take most of the time.
pub const CASES: &str = "32";

/// What the tests see of the library.
const FEATURES: &str = "ksys/std,ksys/table,\
    ksys/uapi-drm,ksys/uapi-input,ksys/uapi-kvm,ksys/uapi-media,ksys/uapi-net,ksys/uapi-netfilter";

pub fn run(args: &Args) -> Result<()> {
    let image = args.kernel.as_deref().map(Image::open).transpose()?;
    let platforms = match &image {
        Some(image) => image.platforms(&args.platforms)?,
        None if args.platforms.is_empty() && args.system => Platform::architectures().collect(),
        None if args.platforms.is_empty() => Platform::all().collect(),
        None => args.platforms.clone(),
    };
    setup::require(&platforms)?;
    let mut total = Counts::default();
    if !args.system {
        total.add(in_user_mode(&platforms, args)?);
    }
    if args.system || args.all {
        total.add(on_real_kernels(&platforms, image.as_ref(), args)?);
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    ensure!(total.passed + total.failed > 0, "no test ran");
    ensure!(total.failed == 0, "tests failed");
    Ok(())
}

fn in_user_mode(platforms: &[Platform], args: &Args) -> Result<Counts> {
    let mut rows = Vec::new();
    let mut total = Counts::default();
    let mut add = |row: Row| {
        total.add(row.counts);
        rows.push(row.cells());
    };
    for &platform in platforms {
        add(platform_row(platform, args)?);
        if args.libtest.is_empty() {
            add(examples_row(platform)?);
            add(registers_row(platform)?);
        }
        if platform.is_host() {
            add(own_row(args)?);
            if args.libtest.is_empty() {
                add(oracle_row(platform)?);
            }
        }
    }
    let head = [
        "target", "runner", "programs", "passed", "failed", "ignored", "seconds",
    ];
    print!("\n{}", table(head, &rows));
    Ok(total)
}

fn on_real_kernels(platforms: &[Platform], image: Option<&Image>, args: &Args) -> Result<Counts> {
    let boots = system::prepare(platforms, image)?;
    let mut built = Vec::new();
    for &platform in platforms {
        built.push((platform, build_tests(platform, args.release)?));
    }
    let host = match built.iter().find(|(platform, _)| platform.is_host()) {
        Some((_, programs)) => system::names::list(programs, &args.libtest)?,
        None => system::names::list(
            &build_tests(Platform::host()?, args.release)?,
            &args.libtest,
        )?,
    };
    system::run(&boots, &built, &host, &args.libtest)
}

/// Builds the library's tests for `platform`: each file of tests/ and of tests/programs, and the
/// unit tests, as one static program that runs on any kernel of that architecture.
pub fn build_tests(platform: Platform, release: bool) -> Result<Vec<Program>> {
    let toolchain = Toolchain::find(platform)?
        .with_context(|| format!("no Rust toolchain for {}", platform.rust))?;
    eprintln!(
        "building tests for {} with {}",
        platform.name,
        toolchain.describe()?
    );
    let mut cargo = toolchain.cargo("test", Library::Std);
    cargo.args([
        "--no-run",
        "--package",
        "ksys",
        "--package",
        "programs",
        "--tests",
        "--features",
        FEATURES,
    ]);
    if release {
        cargo.arg("--release");
    }
    // These replace the user's own flags, with which the library would be built again.
    let mut flags = vec!["-Ctarget-feature=+crt-static"];
    flags.extend(platform.arch.link);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    toolchain::build(&mut cargo, true)
        .with_context(|| format!("the tests do not build for {}", platform.name))
}

fn platform_row(platform: Platform, args: &Args) -> Result<Row> {
    let programs = build_tests(platform, args.release)?;
    programs::build(platform)?;
    let runner =
        Runner::find(platform)?.with_context(|| format!("no emulator for {}", platform.name))?;
    let mut row = Row::new(platform.name, &runner.name);
    for program in programs {
        let mut command = runner.command(&program.path);
        command.env("KSYS_RUNNER", &runner.name);
        command.env("KSYS_PROGRAMS", programs::folder(platform));
        if runner.emulates() {
            // Naming the frames of a panic takes QEMU seconds.
            command
                .env("RUST_BACKTRACE", "0")
                .env("PROPTEST_CASES", CASES);
        }
        row.run(&program.name, command.args(&args.libtest))?;
    }
    Ok(row)
}

/// Checks what reaches the kernel for every raw function.
fn registers_row(platform: Platform) -> Result<Row> {
    let start = Instant::now();
    let mut row = Row::new(platform.name, "registers");
    row.counts = registers::check(platform)?;
    row.programs = registers::PROGRAMS;
    row.time = start.elapsed();
    Ok(row)
}

/// Checks that the examples, debug and release, ask nothing of a libc.
fn examples_row(platform: Platform) -> Result<Row> {
    let mut row = Row::new(platform.name, "ELF of examples");
    let start = Instant::now();
    for release in [false, true] {
        for program in build_examples(platform, release)? {
            row.programs += 1;
            match elf::check_alone(&program.path) {
                Ok(()) => row.counts.passed += 1,
                Err(error) => {
                    println!("{}: {error:#}", platform.name);
                    row.counts.failed += 1;
                }
            }
        }
    }
    row.time = start.elapsed();
    Ok(row)
}

/// Checks with strace what reaches the kernel, and what becomes of failures.
fn oracle_row(platform: Platform) -> Result<Row> {
    let start = Instant::now();
    let (counts, version) = oracle::check()?;
    let mut row = Row::new(platform.name, &format!("strace {version}"));
    row.counts = counts;
    row.programs = oracle::PROGRAMS;
    row.time = start.elapsed();
    Ok(row)
}

/// Runs the tests that only the host has: xtask's own, and the examples in the documentation.
fn own_row(args: &Args) -> Result<Row> {
    let mut row = Row::new("xtask, docs", "host");
    let mut build = toolchain::cargo("test");
    build.args(["--no-run", "--package", "xtask"]);
    for program in toolchain::build(&mut build, true)? {
        row.run(
            &program.name,
            Command::new(&program.path).args(&args.libtest),
        )?;
    }
    let mut docs = toolchain::cargo("test");
    docs.args(["--quiet", "--doc", "--package", "ksys"]);
    docs.args(["--features", FEATURES, "--"]);
    row.run("documentation", docs.args(&args.libtest))?;
    Ok(row)
}

/// What became of the tests of some programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: usize,
    pub failed: usize,
    pub ignored: usize,
}

impl Counts {
    /// Reads libtest's output. A program that ended badly without saying why counts as a failure.
    pub fn read(output: &str, success: bool) -> Self {
        let mut counts = Self::default();
        let mut reports = 0;
        for line in output.lines() {
            let Some((_, report)) = line.split_once("test result: ") else {
                continue;
            };
            let count = |what: &str| {
                let words: Vec<_> = report.split([' ', ';']).collect();
                let at = words.iter().position(|word| *word == what);
                at.and_then(|at| words[at - 1].parse::<usize>().ok())
                    .unwrap_or(0)
            };
            counts.passed += count("passed");
            counts.failed += count("failed");
            counts.ignored += count("ignored");
            reports += 1;
        }
        if counts.failed == 0 && (!success || reports == 0) {
            counts.failed = 1;
        }
        counts
    }

    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

/// One line of the summary.
struct Row {
    target: &'static str,
    runner: String,
    programs: usize,
    counts: Counts,
    time: Duration,
}

impl Row {
    fn new(target: &'static str, runner: &str) -> Self {
        Self {
            target,
            runner: runner.to_owned(),
            programs: 0,
            counts: Counts::default(),
            time: Duration::ZERO,
        }
    }

    /// Runs one program from the top of the workspace and says what became of it.
    fn run(&mut self, name: &str, command: &mut Command) -> Result<()> {
        let bar = ProgressBar::new_spinner().with_message(format!("{} {name}", self.target));
        bar.enable_steady_tick(Duration::from_millis(100));
        let start = Instant::now();
        let (output, success) = collect(command.current_dir(root()), LIMIT)
            .with_context(|| format!("{name} for {} did not start", self.target))?;
        let time = start.elapsed();
        bar.finish_and_clear();
        let counts = Counts::read(&output, success);
        let (target, Counts { passed, failed, .. }) = (self.target, counts);
        if failed > 0 {
            println!("---- {target} {name} ----\n{}\n----", output.trim_end());
        }
        let seconds = time.as_secs_f64();
        println!("{target:12} {name:16} {passed:4} passed {failed:4} failed {seconds:6.1} s");
        self.programs += 1;
        self.counts.add(counts);
        self.time += time;
        Ok(())
    }

    fn cells(&self) -> [String; 7] {
        [
            self.target.to_owned(),
            self.runner.clone(),
            self.programs.to_string(),
            self.counts.passed.to_string(),
            self.counts.failed.to_string(),
            self.counts.ignored.to_string(),
            format!("{:.1}", self.time.as_secs_f64()),
        ]
    }
}

/// Runs `command` for at most `limit`; returns what it wrote and whether it ended well.
fn collect(command: &mut Command, limit: Duration) -> Result<(String, bool)> {
    let (mut reader, writer) = io::pipe()?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .spawn()?;
    // The command holds the pipe's other end open until it is replaced.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut chunk = [0; 8192];
        while let Ok(length @ 1..) = reader.read(&mut chunk) {
            if sender.send(chunk[..length].to_vec()).is_err() {
                break;
            }
        }
    });
    let end = Instant::now() + limit;
    let mut output = Vec::new();
    let stopped = loop {
        match receiver.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(chunk) => output.extend(chunk),
            Err(mpsc::RecvTimeoutError::Disconnected) => break None,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                child.kill()?;
                break Some(format!("stopped after {} s", limit.as_secs()));
            }
        }
    };
    let status = child.wait()?;
    let mut output = String::from_utf8_lossy(&output).into_owned();
    if let Some(stopped) = &stopped {
        output += stopped;
    } else if !status.success() {
        output += &status.to_string();
    }
    Ok((output, status.success() && stopped.is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_libtest_reports() {
        let line = "test result: FAILED. 3 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out";
        let counts = Counts::read(line, false);
        assert_eq!((counts.passed, counts.failed, counts.ignored), (3, 1, 2));
        let twice = format!("{line}\n{line}\n");
        assert_eq!(Counts::read(&twice, false).passed, 6);
    }

    #[test]
    fn silence_is_a_failure() {
        assert_eq!(Counts::read("", true).failed, 1);
        assert_eq!(
            Counts::read("test result: ok. 1 passed; 0 failed;", false).failed,
            1
        );
        assert_eq!(
            Counts::read("test result: ok. 1 passed; 0 failed;", true).failed,
            0
        );
    }

    #[test]
    fn a_program_that_hangs_is_stopped() {
        let mut sleep = Command::new("sleep");
        let (output, success) = collect(sleep.arg("60"), Duration::from_millis(50)).unwrap();
        assert!(!success && output.contains("stopped"));
    }
}
