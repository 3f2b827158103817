//! The project's own commands: `cargo xtask --help`.

mod abi_diff;
mod apt;
mod ci;
mod demo;
mod elf;
mod floors;
mod kernel;
mod oracle;
mod regen;
mod registers;
mod setup;
mod system;
mod table;
mod targets;
mod test;
mod toolchain;
mod verify;

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
    Oracle(oracle::Args),
    Registers(registers::Args),
    Verify(verify::Args),
    AbiDiff(abi_diff::Args),
    Ci(ci::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Regen(args) => regen::run(&args),
        Command::Older(args) => system::older::run(&args),
        Command::Test(args) => test::run(&args),
        Command::Demo(args) => demo::run(&args),
        Command::Oracle(args) => oracle::run(&args),
        Command::Registers(args) => registers::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::AbiDiff(args) => match abi_diff::run(&args) {
            Ok(status) => return status,
            Err(error) => Err(error),
        },
        Command::Ci(args) => ci::run(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
