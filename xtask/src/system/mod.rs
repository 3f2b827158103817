//! `cargo xtask test --system`: the test programs on real kernels, booted in QEMU with tests/init as their parent.

mod boot;
mod console;
mod gaps;
mod initramfs;
pub mod kernels;
mod modules;
pub mod names;
pub mod older;

use crate::programs;
use crate::setup;
use crate::table::table;
use crate::targets::{Platform, TARGETS, Target};
use crate::test::{CASES, Counts};
use crate::toolchain::{self, Library, Program, Toolchain, in_path};
use anyhow::{Context, Result, ensure};
use boot::End;
use console::{Console, Verdict};
use indicatif::{MultiProgress, ProgressBar};
use initramfs::Archive;
use kernels::{Image, Kernel};
use names::Names;
use object::{Object, ObjectSegment};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};
use std::{ptr, thread};

/// A machine of QEMU's and the kernel that it boots.
pub struct Machine {
    /// `Target::name`.
    target: &'static str,
    /// Debian's name of the kernel's build: the package is `linux-image-FLAVOUR`.
    flavour: &'static str,
    /// The sizes of pages that its processor has, in KiB.
    pages: &'static [u32],
    options: &'static [&'static str],
    /// In MiB: the programs are there twice while the kernel unpacks them.
    memory: u32,
    console: &'static str,
    /// Debian's package of the emulator.
    qemu_package: &'static str,
}

/// The machines are the fastest ones under emulation that have what the tests need.
///
/// x86_64 has one processor: QEMU 7.2 at times runs a half-patched instruction where the kernel
/// changes its own text while another processor executes it.
static MACHINES: [Machine; 5] = [
    Machine {
        target: "x86_64",
        flavour: "amd64",
        pages: &[4],
        options: &["-smp", "1", "-cpu", "max"],
        memory: 1024,
        console: "ttyS0",
        qemu_package: "qemu-system-x86",
    },
    Machine {
        target: "aarch64",
        flavour: "arm64",
        pages: &[4, 64],
        options: &["-smp", "2", "-M", "virt", "-cpu", "cortex-a57"],
        memory: 1024,
        console: "ttyAMA0",
        qemu_package: "qemu-system-arm",
    },
    // No older core has 16 KiB pages; without pauth-impdef the newest spends its time on signatures.
    Machine {
        target: "aarch64",
        flavour: "arm64-16k",
        pages: &[16],
        options: &["-smp", "2", "-M", "virt", "-cpu", "max,pauth-impdef=on"],
        memory: 1024,
        console: "ttyAMA0",
        qemu_package: "qemu-system-arm",
    },
    Machine {
        target: "riscv64",
        flavour: "riscv64",
        pages: &[4],
        options: &["-smp", "2", "-M", "virt"],
        memory: 1024,
        console: "ttyS0",
        qemu_package: "qemu-system-misc",
    },
    Machine {
        target: "arm",
        flavour: "armmp-lpae",
        pages: &[4],
        options: &["-smp", "2", "-M", "virt", "-cpu", "cortex-a15"],
        // Of two instruction sets.
        memory: 2048,
        console: "ttyAMA0",
        qemu_package: "qemu-system-arm",
    },
];

impl Machine {
    fn arch(&self) -> &'static Target {
        let row = TARGETS.iter().find(|target| target.name == self.target);
        row.expect("each machine is of an architecture of ours")
    }

    fn qemu(&self) -> String {
        format!("qemu-system-{}", self.arch().qemu)
    }
}

/// The kernels that an architecture's tests run on: their names and sizes of pages.
pub fn kernels_of(target: &Target) -> Vec<String> {
    let machines = MACHINES.iter().filter(|m| m.target == target.name);
    machines
        .map(|machine| format!("{} ({} KiB)", machine.flavour, machine.pages[0]))
        .collect()
}

/// A machine with all that it boots except the test programs.
pub struct Boot {
    machine: &'static Machine,
    kernel: Kernel,
    init: PathBuf,
}

/// Finds QEMU and a kernel for every machine of `platforms`, or for the one that `image` is for, and builds init.
pub fn prepare(platforms: &[Platform], image: Option<&Image>) -> Result<Vec<Boot>> {
    let boots_it = |machine: &&Machine| match image {
        Some(image) => machine.target == image.target && machine.pages.contains(&image.page_size),
        None => platforms.iter().any(|p| p.arch.name == machine.target),
    };
    let machines: Vec<&'static Machine> = MACHINES.iter().filter(boots_it).collect();
    let missing: BTreeSet<String> = machines
        .iter()
        .filter(|machine| !in_path(&machine.qemu()))
        .map(|machine| machine.qemu_package.to_owned())
        .collect();
    if !missing.is_empty() {
        setup::install(&missing)?;
    }
    let progress = spinner();
    let boots = machines
        .into_iter()
        .map(|machine| {
            let kernel = match image {
                Some(image) => image.kernel(),
                None => kernels::newest(machine, &progress)?,
            };
            let init = progress.suspend(|| build_init(machine))?;
            let platform = Platform::named(machine.target)?;
            progress.suspend(|| programs::build(platform))?;
            Ok(Boot {
                machine,
                kernel,
                init,
            })
        })
        .collect();
    progress.finish_and_clear();
    boots
}

fn build_init(machine: &Machine) -> Result<PathBuf> {
    let platform = Platform::named(machine.target)?;
    setup::require(&[platform])?;
    let toolchain = Toolchain::find(platform)?.context("no Rust toolchain for init")?;
    let mut cargo = toolchain.cargo("build", Library::Core);
    let programs = toolchain::build(cargo.args(["--release", "--package", "init"]), false)?;
    let init = programs.into_iter().find(|program| program.name == "init");
    Ok(init.context("tests/init: cargo built no program")?.path)
}

/// Boots each machine once with all programs of its architecture, as many at once as there are
/// processors; prints what failed, and a table.
pub fn run(
    boots: &[Boot],
    built: &[(Platform, Vec<Program>)],
    host: &Names,
    args: &[String],
) -> Result<Counts> {
    let bars = MultiProgress::new();
    let labeled = |boot| (boot, Labeled::of(boot, built));
    let mut queue: Vec<_> = boots.iter().map(labeled).collect();
    // The longest is the last one taken otherwise, and runs alone.
    queue.sort_by_key(|(_, labeled)| labeled.programs.len());
    let queue = Mutex::new(queue);
    let next = || queue.lock().map_or(None, |mut queue| queue.pop());
    let (sender, ends) = mpsc::channel();
    let work = || {
        while let Some((boot, labeled)) = next() {
            let start = Instant::now();
            let end = boot.run(&labeled.programs, args, &bars);
            // Nobody waits for it any more when what another machine said could not be judged.
            let _ = sender.send((boot, labeled, end, start.elapsed()));
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut total = Counts::default();
    let mut rows = Vec::new();
    let mut notes = BTreeSet::new();
    let mut errors = Vec::new();
    thread::scope(|scope| {
        for _ in 0..workers.min(boots.len()) {
            scope.spawn(work);
        }
        for (boot, labeled, end, took) in ends.iter().take(boots.len()) {
            let (mut console, end) = match end {
                Ok(end) => end,
                Err(error) => {
                    errors.push(format!("{error:#}"));
                    continue;
                }
            };
            notes.extend(boot.kernel.note.clone());
            notes.extend(older::note(console.release.as_deref().unwrap_or_default())?);
            let failures = boot.failures(&labeled, &console, &end, host)?;
            bars.suspend(|| print(boot.machine, &mut console, &failures));
            let counts = counts(&console, failures.len());
            rows.push((boot.machine, row(boot.machine, &console, &counts, took)));
            total.add(counts);
        }
        anyhow::Ok(())
    })?;
    let place = |machine: &Machine| boots.iter().position(|boot| ptr::eq(boot.machine, machine));
    rows.sort_by_key(|(machine, _)| place(machine));
    let rows: Vec<_> = rows.into_iter().map(|(_, row)| row).collect();
    let head = [
        "arch", "kernel", "page", "programs", "passed", "failed", "ignored", "own", "seconds",
    ];
    if !rows.is_empty() {
        print!("\n{}", table(head, &rows));
        println!("own: tests of some architectures; all others are the host's");
    }
    for note in notes {
        println!("note: {note}");
    }
    ensure!(errors.is_empty(), "{}", errors.join("\n"));
    Ok(total)
}

/// The programs that a machine runs, by the labels that tell instruction sets apart.
struct Labeled<'a> {
    programs: Vec<(String, &'a Path)>,
    /// The names that the programs have on the host, by label.
    names: BTreeMap<String, String>,
}

impl<'a> Labeled<'a> {
    fn of(boot: &Boot, built: &'a [(Platform, Vec<Program>)]) -> Self {
        let target = boot.machine.target;
        let built = built.iter().filter(|(p, _)| p.arch.name == target);
        let (mut programs, mut names) = (Vec::new(), BTreeMap::new());
        for (platform, program) in built.flat_map(|(p, all)| all.iter().map(move |one| (p, one))) {
            let label = match platform.name == target {
                true => program.name.clone(),
                false => format!("{}-{}", platform.name, program.name),
            };
            names.insert(label.clone(), program.name.clone());
            programs.push((label, program.path.as_path()));
        }
        Self { programs, names }
    }
}

/// Prints each program's result, and what went wrong.
fn print(machine: &Machine, console: &mut Console, failures: &[String]) {
    let flavour = machine.flavour;
    for program in &console.programs {
        let (name, failed) = (&program.name, program.failures().len());
        if failed > 0 {
            let output = end_of(&program.output);
            println!("---- {flavour} {name} ----\n{output}----");
        }
        let passed = program.count(Verdict::Passed);
        let seconds = program.seconds().unwrap_or("-");
        println!("{flavour:12} {name:16} {passed:4} passed {failed:4} failed {seconds:>8} s");
    }
    if !console.done && console.running().is_none() {
        let tail = end_of(console.output());
        println!("---- {flavour}, the end of its console ----\n{tail}----");
    }
    for failure in failures {
        println!("{flavour}: {failure}");
    }
}

fn counts(console: &Console, failed: usize) -> Counts {
    let count = |verdict| console.programs.iter().map(|p| p.count(verdict)).sum();
    Counts {
        passed: count(Verdict::Passed),
        failed,
        ignored: count(Verdict::Ignored),
    }
}

/// A machine's line of the table.
fn row(machine: &Machine, console: &Console, counts: &Counts, took: Duration) -> [String; 9] {
    let own = console.programs.iter().flat_map(|program| &program.tests);
    let own = own.filter(|test| names::is_own(&test.name)).count();
    [
        machine.target.to_owned(),
        console.release.clone().unwrap_or_default(),
        console.page_size.clone().unwrap_or_default(),
        console.programs.len().to_string(),
        counts.passed.to_string(),
        counts.failed.to_string(),
        counts.ignored.to_string(),
        own.to_string(),
        format!("{:.1}", took.as_secs_f64()),
    ]
}

impl Boot {
    fn run(
        &self,
        programs: &[(String, &Path)],
        args: &[String],
        bars: &MultiProgress,
    ) -> Result<(Console, End)> {
        let progress = bars.add(spinner());
        progress.set_message(format!("{}: packing", self.machine.flavour));
        let folder = toolchain::root().join("target/system");
        fs::create_dir_all(&folder)?;
        let initramfs = folder.join(format!("{}.cpio", self.machine.flavour));
        fs::write(&initramfs, self.pack(programs, args)?)
            .with_context(|| format!("{}: cannot be written", initramfs.display()))?;

        progress.set_message(format!("{}: booting", self.machine.flavour));
        let image = &self.kernel.image;
        let (console, end) = boot::boot(self.machine, image, &initramfs, &progress)?;
        progress.finish_and_clear();
        ensure!(
            console.release.is_some(),
            "{}: did not reach init ({end}); try it by hand under {}. The end of its console:\n{}",
            image.display(),
            self.machine.qemu(),
            end_of(console.output())
        );
        Ok((console, end))
    }

    /// Everything that keeps this boot from being a pass, a line each.
    fn failures(
        &self,
        labeled: &Labeled<'_>,
        console: &Console,
        end: &End,
        host: &Names,
    ) -> Result<Vec<String>> {
        let mut failures = failures(console, end, &labeled.programs);
        if let Some(files) = &self.kernel.files {
            let release = console.release.as_deref().unwrap_or_default();
            let stale = gaps::stale(self.machine.target, release, &files.config()?);
            failures.extend(stale);
        }
        let differences = names::differences(host, &labeled.names, &console.programs);
        failures.extend(differences);
        Ok(failures)
    }

    /// The initramfs: init, what it shall do, and the files for that.
    fn pack(&self, programs: &[(String, &Path)], args: &[String]) -> Result<Vec<u8>> {
        let mut archive = Archive::new();
        archive.file("init", &read(&self.init)?);
        let mut plan = Plan::default();
        plan.line(&["limit", &boot::PROGRAM_LIMIT.as_secs().to_string()]);
        // A backtrace costs seconds under emulation, and so do a property's cases.
        plan.line(&["env", "RUST_BACKTRACE=0"]);
        plan.line(&["env", &format!("PROPTEST_CASES={CASES}")]);
        if let Some(files) = &self.kernel.files {
            for path in modules::load_order(files)? {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let place = format!("/modules/{name}");
                archive.file(&place[1..], &read(&path)?);
                plan.line(&["load", &place]);
            }
        }
        plan.line(&["env", "KSYS_PROGRAMS=/programs"]);
        add_programs(&mut archive, Platform::named(self.machine.target)?)?;
        for (name, path) in programs {
            let place = format!("/tests/{name}");
            archive.file(&place[1..], &loaded_part(read(path)?)?);
            // With one thread libtest names a test before it runs it.
            let mut words = vec!["run", &place, "--test-threads=1"];
            words.extend(args.iter().map(String::as_str));
            plan.line(&words);
        }
        archive.file("plan", plan.0.as_bytes());
        Ok(archive.finish())
    }
}

/// Adds the static programs that tests run, a folder for each way to link them.
fn add_programs(archive: &mut Archive, platform: Platform) -> Result<()> {
    for kind in fs::read_dir(programs::folder(platform))? {
        let kind = kind?;
        let folder = format!("programs/{}", kind.file_name().to_string_lossy());
        archive.folder(&folder);
        for program in fs::read_dir(kind.path())? {
            let program = program?;
            let place = format!("{folder}/{}", program.file_name().to_string_lossy());
            archive.file(&place, &read(&program.path())?);
        }
    }
    Ok(())
}

/// What init shall do, as tests/init reads it.
#[derive(Default)]
struct Plan(String);

impl Plan {
    fn line(&mut self, words: &[&str]) {
        for word in words {
            self.0 += word;
            self.0.push('\0');
        }
        self.0.push('\n');
    }
}

/// What the console tells of failures, and how it ended.
fn failures(console: &Console, end: &End, programs: &[(String, &Path)]) -> Vec<String> {
    let init = console.complaints.iter().map(|c| format!("init: {c}"));
    let tests = console.programs.iter().flat_map(|program| {
        let failures = program.failures().into_iter();
        failures.map(|failure| format!("{}: {failure}", program.name))
    });
    let rest = programs.iter().skip(console.programs.len());
    let rest = rest.map(|(name, _)| format!("{name}: not run, the boot ended before it"));
    let boot = (!console.done).then(|| match console.panicked {
        true => "boot: the kernel panicked".to_owned(),
        false => format!("boot: {end}"),
    });
    init.chain(tests).chain(rest).chain(boot).collect()
}

/// The last lines of a console's text.
fn end_of(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let from = lines.len().saturating_sub(40);
    lines[from..].iter().map(|l| format!("{l}\n")).collect()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{}: not readable", path.display()))
}

/// Cuts a program after what the kernel loads of it: the debug information behind that is nine tenths of a test.
fn loaded_part(mut program: Vec<u8>) -> Result<Vec<u8>> {
    let elf = object::File::parse(program.as_slice())?;
    let ends = elf.segments().map(|segment| {
        let (offset, size) = segment.file_range();
        offset + size
    });
    let end = ends.max().context("a program without segments")?;
    program.truncate(usize::try_from(end)?);
    Ok(program)
}

fn spinner() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
