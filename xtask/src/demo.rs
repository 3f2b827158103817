//! `cargo xtask demo`: the example programs on real input, on every architecture at hand.

mod net;
mod watched;

use crate::setup::Missing;
use crate::targets::Platform;
use crate::toolchain::{self, Library, Program, Runner, Toolchain, line_of, root};
use crate::{elf, table::table};
use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::fs::{self, File};
use std::os::unix::fs::{FileExt, MetadataExt, PermissionsExt};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{self, Command, Output, Stdio};

/// Builds each example without libc and runs it: here, and under QEMU user mode.
#[derive(clap::Args)]
pub struct Args {
    /// Only this architecture (x86_64, aarch64, riscv64, arm, thumb); may be repeated.
    #[arg(long = "arch", value_name = "ARCH", value_parser = Platform::named)]
    pub platforms: Vec<Platform>,
}

/// What the demo does with one example, step by step. A step says what it has shown.
struct Example {
    package: &'static str,
    steps: &'static [fn(&Stage) -> Result<&'static str>],
}

const EXAMPLES: &[Example] = &[
    Example {
        package: "calls",
        steps: &[calls],
    },
    Example {
        package: "copy",
        steps: &[copy_file, copy_sparse, copy_proc, copy_missing],
    },
    Example {
        package: "echo",
        steps: &[net::echo_thousand, net::echo_much, net::echo_curl],
    },
    Example {
        package: "fdpass",
        steps: &[net::fdpass],
    },
    Example {
        package: "monitor",
        steps: &[
            monitor_exit,
            monitor_signal,
            monitor_output,
            monitor_missing,
        ],
    },
    Example {
        package: "hello",
        steps: &[hello],
    },
    Example {
        package: "pid1",
        steps: &[pid1_runs, pid1_missing],
    },
    Example {
        package: "threads",
        steps: &[threads_count, threads_panic, threads_overflow],
    },
    Example {
        package: "walk",
        steps: &[walk_tree, walk_missing],
    },
    Example {
        package: "wc",
        steps: &[wc_files, wc_proc],
    },
    // The other program of the package hello.
    Example {
        package: "tiny",
        steps: &[hello, tiny_bytes],
    },
];

pub fn run(args: &Args) -> Result<()> {
    let asked = !args.platforms.is_empty();
    let platforms: Vec<_> = if asked {
        args.platforms.clone()
    } else {
        Platform::all().collect()
    };
    let mut rows = Vec::new();
    let mut failures = 0;
    for platform in platforms {
        let missing = Missing::of(platform)?;
        if !missing.is_empty() {
            let line = format!("not built; needs: {}", missing.command());
            ensure!(!asked, "{}: {line}", platform.name);
            rows.push(["-".into(), platform.name.into(), String::new(), line]);
            continue;
        }
        let programs = build_examples(platform, true)?;
        if platform.is_host() {
            let result = watched::show(&programs, &folder()).unwrap_or_else(|error| {
                failures += 1;
                format!("FAILED: {error:#}")
            });
            rows.push([
                "watched".into(),
                platform.name.into(),
                String::new(),
                result,
            ]);
        }
        for program in programs {
            let result = match show(platform, &program) {
                Ok(shown) => shown,
                Err(error) => {
                    failures += 1;
                    format!("FAILED: {error:#}")
                }
            };
            let bytes = fs::metadata(&program.path)?.len().to_string();
            rows.push([program.name, platform.name.into(), bytes, result]);
        }
    }
    let head = ["program", "architecture", "bytes", "result"];
    print!("\n{}", table(head, &rows));
    ensure!(failures == 0, "{failures} failed");
    Ok(())
}

/// Builds every example for `platform` as a program without libc.
pub fn build_examples(platform: Platform, release: bool) -> Result<Vec<Program>> {
    let toolchain = Toolchain::find(platform)?
        .with_context(|| format!("no Rust toolchain for {}", platform.rust))?;
    let with = toolchain.describe()?;
    eprintln!("building examples for {} with {with}", platform.name);
    let mut cargo = toolchain.cargo("build", Library::Core);
    for package in packages()? {
        cargo.args(["--package", &package]);
    }
    if release {
        cargo.arg("--release");
    }
    toolchain::build(&mut cargo, false)
        .with_context(|| format!("the examples do not build for {}", platform.name))
}

/// The packages under examples/, each of which has to be in EXAMPLES.
pub fn packages() -> Result<Vec<String>> {
    let mut packages = Vec::new();
    for entry in fs::read_dir(root().join("examples")).context("examples")? {
        let entry = entry?;
        if entry.path().join("Cargo.toml").exists() {
            packages.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    packages.sort();
    for name in &packages {
        ensure!(
            EXAMPLES.iter().any(|example| example.package == name),
            "examples/{name}: xtask/src/demo.rs does not say how to run it"
        );
    }
    ensure!(!packages.is_empty(), "examples: no package there");
    Ok(packages)
}

/// A folder for one program's files.
fn folder() -> PathBuf {
    env::temp_dir().join(format!("ksys-demo-{}", process::id()))
}

/// Checks the program's file and goes through its steps; returns what they have shown.
fn show(platform: Platform, program: &Program) -> Result<String> {
    elf::check_alone(&program.path)?;
    let example = EXAMPLES
        .iter()
        .find(|example| example.package == program.name)
        .with_context(|| format!("{}: not in EXAMPLES", program.name))?;
    let folder = folder();
    fs::create_dir_all(&folder)?;
    let stage = Stage {
        runner: Runner::find(platform)?.context("no emulator")?,
        program,
        folder: &folder,
    };
    let shown: Result<Vec<_>> = example.steps.iter().map(|step| step(&stage)).collect();
    fs::remove_dir_all(&folder)?;
    Ok(shown?.join(", "))
}

/// Where a step runs its program.
struct Stage<'a> {
    runner: Runner,
    program: &'a Program,
    /// Empty at first and removed at the end.
    folder: &'a Path,
}

impl Stage<'_> {
    fn run(&self, arguments: &[&Path]) -> Result<Output> {
        let mut command = self.runner.command(&self.program.path);
        let output = command.args(arguments).stdin(Stdio::null()).output();
        output.with_context(|| self.program.path.display().to_string())
    }

    /// Copies `source` and returns the path of the copy, which holds the same bytes.
    fn copy(&self, source: &Path) -> Result<PathBuf> {
        let target = self.folder.join("copy");
        let output = self.run(&[source, &target])?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.success(),
            "{}: {}",
            output.status,
            said.trim()
        );
        let same = fs::read(source)? == fs::read(&target)?;
        ensure!(same, "the copy of {} differs", source.display());
        Ok(target)
    }
}

fn calls(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&["arm", "mmap2", "3"].map(Path::new))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let wanted = "mmap2 192(unsigned long addr, unsigned long len, unsigned long prot, \
         unsigned long flags, unsigned long fd, unsigned long pgoff)\n\
         read 3(unsigned int fd, char *buf, size_t count)\n";
    ensure!(said == wanted, "said {said:?} about arm's calls");
    let output = stage.run(&["x86_64", "no_such_call"].map(Path::new))?;
    ensure!(output.status.code() == Some(1), "{}", output.status);
    Ok("named calls of another architecture")
}

fn copy_file(stage: &Stage) -> Result<&'static str> {
    let source = stage.folder.join("source");
    fs::copy(&stage.program.path, &source)?;
    fs::set_permissions(&source, fs::Permissions::from_mode(0o750))?;
    let copy = stage.copy(&source)?;
    let mode = fs::metadata(copy)?.mode() & 0o7777;
    ensure!(mode == 0o750, "mode {mode:o} instead of 750");
    Ok("copied itself")
}

fn copy_sparse(stage: &Stage) -> Result<&'static str> {
    let source = stage.folder.join("sparse");
    let file = File::create(&source)?;
    file.set_len(64 << 20)?;
    file.write_all_at(b"in the middle", 40 << 20)?;
    let copy = stage.copy(&source)?;
    let (blocks, most) = (fs::metadata(copy)?.blocks(), file.metadata()?.blocks());
    ensure!(blocks <= most, "{blocks} blocks instead of {most}");
    Ok("a sparse file")
}

fn copy_proc(stage: &Stage) -> Result<&'static str> {
    stage.copy(Path::new("/proc/filesystems"))?;
    Ok("a file of /proc")
}

fn copy_missing(stage: &Stage) -> Result<&'static str> {
    let source = stage.folder.join("missing");
    let output = stage.run(&[&source, &stage.folder.join("copy")])?;
    ensure!(output.status.code() == Some(1), "{}", output.status);
    let said = String::from_utf8_lossy(&output.stderr);
    let source = source.display();
    let wanted = format!("copy: {source}: no such file or directory (ENOENT)\n");
    if said != wanted {
        bail!("said {said:?} about a missing file");
    }
    Ok("reported a missing one")
}

fn monitor_exit(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&["sh", "-c", "exit 3"].map(Path::new))?;
    monitored(&output, 3, "exited with 3")?;
    Ok("saw an exit")
}

fn monitor_signal(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&["sh", "-c", "kill -TERM $$"].map(Path::new))?;
    monitored(&output, 128 + 15, "ended by signal: terminated (SIGTERM)")?;
    Ok("saw a signal")
}

fn monitor_output(stage: &Stage) -> Result<&'static str> {
    let file = stage.folder.join("output");
    fs::write(&file, "before\n")?;
    let program = ["echo", "hello"].map(Path::new);
    let output = stage.run(&[&[Path::new("-o"), &file], &program[..]].concat())?;
    monitored(&output, 0, "exited with 0")?;
    let said = fs::read_to_string(&file)?;
    ensure!(said == "before\nhello\n", "the file holds {said:?}");
    ensure!(output.stdout.is_empty(), "said {:?}", output.stdout);
    let output = stage.run(&[&[Path::new("-o"), stage.folder], &program[..]].concat())?;
    monitored(&output, 126, "open: is a directory (EISDIR)")?;
    Ok("put output into a file")
}

fn monitor_missing(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&[Path::new("no-such-program")])?;
    monitored(&output, 127, "no such file or directory (ENOENT)")?;
    Ok("reported a missing program")
}

/// Fails unless monitor ends with `code` and its last line ends with `end`.
fn monitored(output: &Output, code: i32, end: &str) -> Result<()> {
    ensure!(output.status.code() == Some(code), "{}", output.status);
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(said.trim_end().ends_with(end), "said {said:?}");
    Ok(())
}

/// Fails unless the program ends with `code` and has written `out` and `err`.
fn expect(output: &Output, code: i32, out: &str, err: &str) -> Result<()> {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let (said, complained) = (text(&output.stdout), text(&output.stderr));
    ensure!(
        output.status.code() == Some(code) && said == out && complained == err,
        "{}, and said {said:?} and {complained:?}",
        output.status
    );
    Ok(())
}

fn hello(stage: &Stage) -> Result<&'static str> {
    expect(&stage.run(&[])?, 0, "hello, world\n", "")?;
    Ok("said hello")
}

/// What the smallest peers take for the same, with and without section headers.
const TINY: (usize, usize) = (504, 223);

fn tiny_bytes(stage: &Stage) -> Result<&'static str> {
    let file = fs::read(&stage.program.path)?;
    let bare = elf::without_sections(&file)?;
    let sizes = (file.len(), bare.len());
    ensure!(
        sizes.0 <= TINY.0 && sizes.1 <= TINY.1,
        "{sizes:?} bytes with and without section headers, instead of {TINY:?}"
    );
    let program = stage.folder.join("bare");
    fs::write(&program, bare)?;
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
    let output = stage.runner.command(&program).output()?;
    expect(&output, 0, "hello, world\n", "")?;
    Ok("is small, and runs without section headers")
}

fn threads_count(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&[Path::new("100000")])?;
    expect(&output, 0, "9592 primes below 100000\n", "")?;
    Ok("counted primes in threads")
}

fn threads_panic(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&[Path::new("panic")])?;
    let said = String::from_utf8_lossy(&output.stderr);
    const SIGABRT: i32 = 6;
    ensure!(
        output.status.signal() == Some(SIGABRT)
            && said.contains("main.rs")
            && said.contains("in a thread"),
        "{}, and said {said:?}",
        output.status
    );
    Ok("panicked")
}

fn threads_overflow(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&[Path::new("overflow")])?;
    let said = String::from_utf8_lossy(&output.stderr);
    const SIGSEGV: i32 = 11;
    ensure!(
        output.status.signal() == Some(SIGSEGV) && said.contains(": stack overflow"),
        "{}, and said {said:?}",
        output.status
    );
    Ok("overflowed a stack")
}

fn pid1_runs(stage: &Stage) -> Result<&'static str> {
    let script = ["/bin/sh", "-c", "echo $0; exit 3", "argument"].map(Path::new);
    expect(&stage.run(&script)?, 3, "argument\n", "")?;
    Ok("ran a program")
}

fn pid1_missing(stage: &Stage) -> Result<&'static str> {
    let output = stage.run(&[&stage.folder.join("missing")])?;
    let wanted = "pid1: execve: no such file or directory (ENOENT)\n";
    expect(&output, 127, "", wanted)?;
    Ok("reported a missing one")
}

/// A tree with files of many sizes: the sources.
fn walk_tree(stage: &Stage) -> Result<&'static str> {
    let tree = root().join("src");
    let said = stage.run(&[&tree])?;
    let mut du = Command::new("du");
    let wanted = line_of(du.args(["--count-links", "--summarize", "-k"]).arg(&tree))?;
    let kilobytes = wanted.split_whitespace().next().unwrap_or_default();
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let start = format!("{kilobytes} KiB in ");
    ensure!(said.starts_with(&start), "said {said:?}, and du {wanted:?}");
    Ok("agreed with du")
}

fn walk_missing(stage: &Stage) -> Result<&'static str> {
    let missing = stage.folder.join("missing");
    let why = "no such file or directory (ENOENT)";
    let wanted = format!("walk: {}: {why}\n", missing.display());
    expect(&stage.run(&[&missing])?, 1, "0 KiB in 0 files\n", &wanted)?;
    Ok("reported a missing one")
}

fn wc_files(stage: &Stage) -> Result<&'static str> {
    let files = ["README.md", "Cargo.lock", "gen/abi/constants.tbl"].map(|file| root().join(file));
    let mut wanted = String::new();
    let mut total = [0; 3];
    for file in &files {
        let text = fs::read_to_string(file)?;
        let counts = [
            text.lines().count(),
            text.split_ascii_whitespace().count(),
            text.len(),
        ];
        let [lines, words, bytes] = counts;
        wanted += &format!("{lines} {words} {bytes} {}\n", file.display());
        total.iter_mut().zip(counts).for_each(|(sum, n)| *sum += n);
    }
    let [lines, words, bytes] = total;
    wanted += &format!("{lines} {words} {bytes} total\n");
    let arguments: Vec<_> = files.iter().map(|file| file.as_path()).collect();
    expect(&stage.run(&arguments)?, 0, &wanted, "")?;
    Ok("counted its own sources")
}

fn wc_proc(stage: &Stage) -> Result<&'static str> {
    let file = Path::new("/proc/filesystems");
    let text = fs::read_to_string(file)?;
    let (lines, words) = (text.lines().count(), text.split_whitespace().count());
    let wanted = format!("{lines} {words} {} /proc/filesystems\n", text.len());
    expect(&stage.run(&[file])?, 0, &wanted, "")?;
    Ok("a file of /proc")
}
