//! The project's own commands: `cargo xtask --help`.

mod abi_diff;
mod apt;
mod bench;
mod ci;
mod demo;
mod elf;
mod floors;
mod kernel;
mod new;
mod oracle;
mod parity;
mod programs;
mod readme;
mod regen;
mod registers;
mod setup;
mod system;
mod table;
mod targets;
mod test;
mod toolchain;
mod verify;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Everything that is done to ksys rather than with it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Regen(regen::Args),
    Older(system::older::Args),
    Test(test::Args),
    Demo(demo::Args),
    New(new::Args),
    Oracle(oracle::Args),
    Parity(parity::Args),
    Programs(programs::Args),
    Registers(registers::Args),
    Verify(verify::Args),
    AbiDiff(abi_diff::Args),
    Readme(readme::Args),
    Bench(bench::Args),
    Ci(ci::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::AbiDiff(args) => match abi_diff::run(&args) {
            Ok(status) => return status,
            Err(error) => Err(error),
        },
        command => command.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command of ours, given as its words after `cargo`.
fn execute<'a>(words: impl Iterator<Item = &'a str>) -> Result<()> {
    Cli::try_parse_from(words)?.command.run()
}

impl Command {
    fn run(self) -> Result<()> {
        match self {
            Self::Regen(args) => regen::run(&args),
            Self::Older(args) => system::older::run(&args),
            Self::Test(args) => test::run(&args),
            Self::Demo(args) => demo::run(&args),
            Self::New(args) => new::run(&args),
            Self::Oracle(args) => oracle::run(&args),
            Self::Parity(args) => parity::run(&args),
            Self::Programs(args) => programs::run(&args),
            Self::Registers(args) => registers::run(&args),
            Self::Verify(args) => verify::run(&args),
            Self::AbiDiff(args) => abi_diff::run(&args).map(drop),
            Self::Readme(args) => readme::run(&args),
            Self::Bench(args) => bench::run(&args),
            Self::Ci(args) => ci::run(&args),
        }
    }
}
