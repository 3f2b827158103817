//! `cargo xtask readme`: what the README shows is true: its program builds from an empty folder and
//! runs, its other code compiles, its commands are those that CI runs.

use crate::Cli;
use crate::targets::TARGETS;
use crate::toolchain::{self, cargo, root, run as command};
use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Builds and runs what the README shows.
#[derive(clap::Args)]
pub struct Args {
    /// Write its table of platforms; otherwise it has to be right.
    #[arg(long)]
    write: bool,
}

/// What stands before and after the table of platforms.
const PLATFORMS: [&str; 2] = [
    "<!-- platforms, by cargo xtask readme --write -->\n",
    "<!-- end of platforms -->\n",
];

/// What stands before and after the times, and where they stand too.
const TIMES: [&str; 2] = [
    "<!-- times, by cargo xtask bench -->\n",
    "<!-- end of times -->\n",
];
const ALL_TIMES: &str = "docs/bench/README.md";

const README: &str = "README.md";

/// What CI runs under another name, or what runs CI.
const RUN_OTHERWISE: &[&str] = &[
    // Built below.
    "cargo build --release",
    // Made below.
    "cargo xtask new PATH",
    // It takes a quiet machine: CI holds counts, not times.
    "cargo xtask bench",
    // Part of `cargo xtask test`.
    "cargo xtask registers",
    "cargo xtask ci",
];

/// A block of code between fences.
#[derive(Debug, PartialEq, Eq)]
struct Block<'a> {
    language: &'a str,
    text: &'a str,
}

pub fn run(args: &Args) -> Result<()> {
    let path = root().join(README);
    let mut text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let right = with_platforms(&text).context("README.md: no place for the platforms")?;
    if args.write {
        write(&path, &right)?;
        text = right;
    }
    ensure!(
        text == with_platforms(&text).unwrap_or_default(),
        "{README}: its table of platforms is not right; run: cargo xtask readme --write"
    );
    let times = root().join(ALL_TIMES);
    let times = fs::read_to_string(&times).with_context(|| times.display().to_string())?;
    ensure!(
        has_times_of(&text, &times),
        "{README}: its times are not those of {ALL_TIMES}; run: cargo xtask bench"
    );
    let blocks = blocks(&text);
    let commands = commands(&text);
    check_commands(&commands)?;
    let folder = tempfile::tempdir()?;
    let shown = folder.path().join("shown");
    for (name, text) in program(&blocks)? {
        write(&shown.join(name), text)?;
    }
    let said = build_and_run(&shown, &["--config", &patch()])?;
    let made = folder.path().join("made");
    crate::new::create(&made)?;
    let same = build_and_run(&made, &[])?;
    ensure!(same == said, "cargo xtask new: its program says {same:?}");
    let snippets = snippets(&blocks);
    compile(&snippets, folder.path())?;
    println!(
        "README: {} commands are run by CI, {} pieces compile, the program says {:?}",
        commands.len(),
        snippets.len(),
        said.trim_end()
    );
    Ok(())
}

/// The README with the table of platforms in its place.
fn with_platforms(text: &str) -> Option<String> {
    let (before, rest) = text.split_once(PLATFORMS[0])?;
    let (_, after) = rest.split_once(PLATFORMS[1])?;
    let [open, close] = PLATFORMS;
    Some(format!("{before}{open}{}{close}{after}", platforms()))
}

/// Whether the machine and the table of the README's times stand in the page of all times: both are
/// written from one run.
fn has_times_of(readme: &str, page: &str) -> bool {
    let block = readme.split_once(TIMES[0]).and_then(|(_, rest)| {
        let (block, _) = rest.split_once(TIMES[1])?;
        // Pictures follow, by other paths.
        Some(block.split("![").next().unwrap_or(block).trim())
    });
    block.is_some_and(|block| !block.is_empty() && page.contains(block))
}

/// What the tests run on, a row an architecture.
fn platforms() -> String {
    let mut text = "| architecture | Rust target | instruction sets | real kernels: Debian's newest, by name and page size |\n|---|---|---|---|\n".to_owned();
    for target in &TARGETS {
        let variants = target.variants.iter().map(|(name, _)| *name);
        let sets: Vec<&str> = [target.name].into_iter().chain(variants).collect();
        let kernels = crate::system::kernels_of(target).join(", ");
        let (name, rust, sets) = (target.name, target.rust, sets.join(", "));
        text += &format!("| {name} | `{rust}` | {sets} | {kernels} |\n");
    }
    text
}

/// The fenced blocks.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut parts = text.split("```");
    parts.next();
    while let (Some(block), Some(_)) = (parts.next(), parts.next()) {
        let (language, text) = block.split_once('\n').unwrap_or((block, ""));
        blocks.push(Block { language, text });
    }
    blocks
}

/// The commands: lines of blocks and code in the text that begin with `cargo`, without comments.
fn commands(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let spans = text.split('`').skip(1).step_by(2);
    let mut commands: Vec<String> = lines
        .chain(spans)
        .filter(|code| code.starts_with("cargo ") && !code.contains('`'))
        .map(|code| code.split('#').next().unwrap_or_default().trim().to_owned())
        .collect();
    commands.sort();
    commands.dedup();
    commands
}

/// Each command has to be one of ours, with options that it knows, and part of CI.
fn check_commands(commands: &[String]) -> Result<()> {
    ensure!(!commands.is_empty(), "{README}: no command found");
    for command in commands {
        let words: Vec<&str> = command.split_whitespace().collect();
        if words[1] == "xtask" {
            let known = Cli::try_parse_from(["cargo xtask"].iter().chain(&words[2..]));
            if let Err(error) = known {
                bail!("{README}: {command}: {error}");
            }
        }
        let same = |step: &&str| shape(step) == shape(command);
        let run = crate::ci::commands().any(|step| same(&step)) || RUN_OTHERWISE.iter().any(same);
        ensure!(run, "{README}: {command}: CI does not run it");
    }
    Ok(())
}

/// A command without what one user gives and another does not: a value, `--arch`, `--check`.
fn shape(command: &str) -> Vec<&str> {
    let words = command.split_whitespace();
    let names = words.enumerate().filter(|(number, word)| {
        *number < 3 || (word.starts_with("--") && !["--arch", "--check"].contains(word))
    });
    names.map(|(_, word)| word).collect()
}

/// The files of the program that the README shows whole: each opens with its name in a comment.
fn program<'a>(blocks: &[Block<'a>]) -> Result<BTreeMap<&'a str, &'a str>> {
    let mut files = BTreeMap::new();
    for block in blocks {
        let first = block.text.lines().next().unwrap_or_default();
        let name = first.trim_start_matches(['#', '/', ' ']);
        let name = name.split(':').next().unwrap_or_default();
        if ["Cargo.toml", "build.rs", "src/main.rs"].contains(&name) {
            files.insert(name, block.text);
        }
    }
    ensure!(
        files.len() == 3,
        "{README}: the program's files are not all there: {:?}",
        files.keys()
    );
    Ok(files)
}

/// The files of the program that the README shows whole, by name.
pub fn program_files() -> Result<Vec<(String, String)>> {
    let text = fs::read_to_string(root().join(README)).context(README)?;
    let blocks = blocks(&text);
    let files = program(&blocks)?.into_iter();
    Ok(files
        .map(|(name, text)| (name.into(), text.into()))
        .collect())
}

/// Builds the program in `folder` as its user would and runs it.
fn build_and_run(folder: &Path, options: &[&str]) -> Result<String> {
    let mut build = cargo("build");
    build.arg("--release").args(options);
    let programs = toolchain::build(build.current_dir(folder), false)?;
    let program = programs.first().context("README: no program was built")?;
    crate::elf::check_alone(&program.path)?;
    let mut program = std::process::Command::new(&program.path);
    let output = program.output()?;
    ensure!(
        output.status.success() && !output.stdout.is_empty(),
        "README: its program ended with {}",
        output.status
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The other pieces of Rust.
fn snippets<'a>(blocks: &[Block<'a>]) -> Vec<&'a str> {
    blocks
        .iter()
        .filter(|block| block.language == "rust" && !block.text.starts_with("// "))
        .map(|block| block.text)
        .collect()
}

/// Compiles each piece as the body of a function that may fail.
fn compile(snippets: &[&str], folder: &Path) -> Result<()> {
    let folder = folder.join("snippets");
    let package =
        "[package]\nname = \"snippets\"\nedition = \"2024\"\n\n[dependencies]\nksys = \"0.1\"\n";
    write(&folder.join("Cargo.toml"), package)?;
    let functions = snippets.iter().enumerate().map(|(number, text)| {
        format!("pub fn snippet{number}() -> ksys::Result<()> {{\n{text}\nOk(())\n}}\n")
    });
    let code: String = functions.collect();
    write(
        &folder.join("src/lib.rs"),
        &format!("#![allow(unused)]\n{code}"),
    )?;
    let mut check = cargo("check");
    command(check.args(["--config", &patch()]).current_dir(&folder))
}

/// cargo's option that puts this checkout in the place of the published crate.
fn patch() -> String {
    format!("patch.crates-io.ksys.path={:?}", root())
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().context("a file stands in a folder")?;
    fs::create_dir_all(folder)?;
    fs::write(path, text).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_stand_between_fences() {
        let text = "a\n```rust\nlet x = 1;\n```\nb\n```\nplain\n```\n";
        let [rust, plain] = &blocks(text)[..] else {
            panic!("{:?}", blocks(text));
        };
        assert_eq!((rust.language, rust.text), ("rust", "let x = 1;\n"));
        assert_eq!((plain.language, plain.text), ("", "plain\n"));
    }

    #[test]
    fn commands_are_found_in_blocks_and_in_the_text() {
        let text = "Run `cargo xtask ci` or\n\n    cargo xtask demo   # all\n";
        assert_eq!(commands(text), ["cargo xtask ci", "cargo xtask demo"]);
    }

    #[test]
    fn a_command_that_ci_does_not_run_is_told() {
        assert!(check_commands(&["cargo xtask demo".into()]).is_ok());
        assert!(check_commands(&["cargo xtask nothing".into()]).is_err());
        assert!(check_commands(&["cargo xtask test --no-such".into()]).is_err());
        assert!(check_commands(&["cargo fly".into()]).is_err());
        assert!(check_commands(&[]).is_err());
    }

    #[test]
    fn times_are_those_of_the_page() {
        let readme = |times| format!("a\n{}\n{times}\n![b](c)\n{}d\n", TIMES[0], TIMES[1]);
        let page = "# Times\n\n| getppid | 7 ns |\n\nmore\n";
        assert!(has_times_of(&readme("| getppid | 7 ns |\n"), page));
        assert!(!has_times_of(&readme("| getppid | 8 ns |\n"), page));
        assert!(!has_times_of(&readme(""), page));
        assert!(!has_times_of("no marks", page));
    }

    #[test]
    fn commands_are_the_same_whatever_their_values_are() {
        let full = "cargo xtask regen --kernel linux.tar.xz --check";
        assert_eq!(shape(full), shape("cargo xtask regen --kernel other"));
        assert_ne!(shape(full), shape("cargo xtask regen"));
    }
}
