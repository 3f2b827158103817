//! Counts by the log of QEMU's user mode, in which each instruction and each call is a line.

use super::running::{Counter, Which};
use crate::toolchain::output_of;
use anyhow::{Context, Result, ensure};
use object::{File, Object, ObjectSegment};
use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::Range;
use std::path::Path;
use std::process::Command;

/// QEMU's user mode, by its program.
pub struct Emulator(pub String);

impl Emulator {
    /// Runs the program and returns the log.
    fn log(&self, what: &str, program: &Path, args: &[&str]) -> Result<impl BufRead> {
        let log = tempfile::NamedTempFile::new()?;
        let mut qemu = Command::new(&self.0);
        qemu.args(["-d", what, "-D"]).arg(log.path());
        qemu.arg(program).args(args);
        // One instruction a block, as QEMU before 8.1 names it and since.
        qemu.env("QEMU_SINGLESTEP", "1");
        qemu.env("QEMU_ONE_INSN_PER_TB", "1");
        output_of(&mut qemu)?;
        Ok(BufReader::new(log))
    }
}

impl Counter for Emulator {
    fn instructions(&self, which: Which, program: &Path, args: &[&str]) -> Result<Vec<u64>> {
        let own = match which {
            Which::All => None,
            Which::OutsideVdso => Some(segments(program)?),
        };
        // In a chain only the first block is logged.
        instructions(
            self.log("strace,exec,nochain", program, args)?,
            own.as_deref(),
        )
    }

    fn calls(&self, program: &Path, args: &[&str]) -> Result<u64> {
        calls(self.log("strace", program, args)?)
    }
}

/// Where a static program stands in memory; what else it runs is the vDSO.
fn segments(program: &Path) -> Result<Vec<Range<u64>>> {
    let place = || program.display().to_string();
    let data = fs::read(program).with_context(place)?;
    let file = File::parse(&*data).with_context(place)?;
    let range = |start, len| start..start + len;
    let segments = file.segments();
    Ok(segments
        .map(|segment| range(segment.address(), segment.size()))
        .collect())
}

/// Counts lines such as `Trace 0: 0x7f80 [00000000/0000000000401e78/00000001/00000201] main`, the
/// second number the address, in every other interval between lines such as
/// `4711 kill(4711,SIGURG) = 0`.
fn instructions(log: impl BufRead, own: Option<&[Range<u64>]>) -> Result<Vec<u64>> {
    let mut counts = Vec::new();
    let mut open = None;
    for line in log.lines() {
        let line = line?;
        if line.starts_with("Trace ") {
            let Some(count) = &mut open else { continue };
            let address = line.split('/').nth(1);
            let address = address.and_then(|hex| u64::from_str_radix(hex, 16).ok());
            let address = address.with_context(|| format!("no address in {line:?}"))?;
            let own = own.is_none_or(|own| own.iter().any(|range| range.contains(&address)));
            *count += u64::from(own);
        } else if line.contains(" kill(") && line.contains(",SIGURG)") {
            match open.take() {
                None => open = Some(0),
                Some(count) => counts.push(count),
            }
        }
    }
    ensure!(open.is_none(), "the program ended before its last mark");
    Ok(counts)
}

/// Counts lines that begin with the process.
fn calls(log: impl BufRead) -> Result<u64> {
    let mut count = 0;
    for line in log.lines() {
        let line = line?;
        let process = line.split(' ').next().unwrap_or_default();
        count += u64::from(process.parse::<u32>().is_ok());
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use std::slice;

    const LOG: &str = "\
        7 set_tid_address(4216368) = 7\n\
        Trace 0: 0x7f00 [00001000/0000000000400f10/00000001/00000201] _start\n\
        7 kill(7,SIGURG) = 0\n\
        Trace 0: 0x7f00 [00001000/0000000000400f14/00000001/00000201] mark\n\
        Trace 0: 0x7f40 [00001000/0000004000803174/00000001/00000201] \n\
        Trace 0: 0x7f80 [00001000/0000000000400f18/00000001/00000201] mark\n\
        7 kill(7,SIGURG) = 0\n\
        Trace 0: 0x7f00 [00001000/0000000000400f14/00000001/00000201] mark\n\
        7 Unknown syscall 435\n\
        7 exit_group(0)";

    #[test]
    fn instructions_between_marks_count() {
        let count = |own| super::instructions(LOG.as_bytes(), own).unwrap();
        assert_eq!(count(None), [3]);
        let program = 0x40_0000..0x41_0000;
        assert_eq!(count(Some(slice::from_ref(&program))), [2]);
        let marks = LOG.replacen("SIGURG", "SIGTERM", 1);
        assert!(super::instructions(marks.as_bytes(), None).is_err());
    }

    #[test]
    fn each_call_has_a_line() {
        assert_eq!(super::calls(LOG.as_bytes()).unwrap(), 5);
    }
}
