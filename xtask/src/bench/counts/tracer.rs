//! Counts on this machine, by the program of benches/counts that traces another.

use super::running::{Counter, Which};
use super::{build, named};
use crate::targets::Platform;
use crate::toolchain::output_of;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Tracer(PathBuf);

impl Tracer {
    pub fn of_host() -> Result<Self> {
        Ok(Self(named(build(Platform::host()?)?, "tracer")?))
    }

    /// Counts the system calls between a program's first marks, its children's up to their execve.
    pub fn calls_between_marks(&self, program: &Path, args: &[&str]) -> Result<u64> {
        let lines = self.lines("calls", program, args)?;
        let count = lines.first().context("the tracer counted nothing")?;
        ensure!(
            !count.starts_with("copied"),
            "a child got a copy of the memory"
        );
        Ok(count.parse()?)
    }

    fn lines(&self, mode: &str, program: &Path, args: &[&str]) -> Result<Vec<String>> {
        let mut tracer = Command::new(&self.0);
        tracer.arg(mode).arg(program).args(args);
        Ok(output_of(&mut tracer)?.lines().map(str::to_owned).collect())
    }
}

impl Counter for Tracer {
    fn instructions(&self, which: Which, program: &Path, args: &[&str]) -> Result<Vec<u64>> {
        let mode = match which {
            Which::All => "steps",
            Which::OutsideVdso => "outside",
        };
        let lines = self.lines(mode, program, args)?;
        lines.iter().map(|line| Ok(line.parse()?)).collect()
    }

    fn calls(&self, program: &Path, args: &[&str]) -> Result<u64> {
        let lines = self.lines("calls", program, args)?;
        let total = lines.last().context("the tracer counted nothing")?;
        Ok(total.parse()?)
    }
}
