//! Runs each probe up to its trap and reads the registers there.

use super::expected::Probe;
use super::gdb::Emulator;
use super::machine::Machine;
use crate::setup;
use crate::targets::Platform;
use anyhow::{Context, Result};
use object::{File, Object, ObjectSection, ObjectSymbol, SectionKind};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The signal by which the emulator tells of a breakpoint.
const SIGTRAP: u8 = 5;

/// Finds each place where a trap may stand. Data that looks like one does no harm: the
/// emulator stops where the program counter is, and changes no memory.
fn traps(file: &File, machine: &Machine) -> Result<Vec<u64>> {
    let mut traps = Vec::new();
    for section in file.sections() {
        if section.kind() == SectionKind::Text {
            let code = section.data()?;
            let places = (0..code.len()).step_by(machine.unit);
            let found = places.filter(|at| code[*at..].starts_with(machine.trap));
            traps.extend(found.map(|at| section.address() + at as u64));
        }
    }
    Ok(traps)
}

/// A program whose probes are run one by one.
pub struct Tracer {
    machine: &'static Machine,
    /// Bytes in a register.
    word: usize,
    symbols: BTreeMap<String, u64>,
    traps: Vec<u64>,
    /// The registers as they were when the program was entered.
    entry: Vec<u8>,
    emulator: Emulator,
}

impl Tracer {
    pub fn start(platform: Platform, program: &Path) -> Result<Self> {
        let machine = Machine::of(platform)?;
        let place = || program.display().to_string();
        let data = fs::read(program).with_context(place)?;
        let file = File::parse(&*data).with_context(place)?;
        let symbols = file
            .symbols()
            .filter_map(|symbol| Some((symbol.name().ok()?.to_owned(), symbol.address())));
        let traps = traps(&file, machine)?;
        let mut emulator = Emulator::start(&setup::emulator(platform)?, program)?;
        for trap in &traps {
            emulator.stop_at(*trap, machine.trap.len())?;
        }
        Ok(Self {
            machine,
            word: platform.arch.word as usize / 8,
            symbols: symbols.collect(),
            traps,
            entry: emulator.registers()?,
            emulator,
        })
    }

    /// Runs a probe up to its trap, and says in what it is wrong.
    pub fn fault(&mut self, probe: &Probe) -> Result<Option<String>> {
        let address = self.symbols.get(&probe.symbol);
        let address = *address.with_context(|| format!("no symbol {}", probe.symbol))?;
        let machine = self.machine;
        let mut registers = self.entry.clone();
        // T32's symbols have their lowest bit set; the instruction set is the entry's already.
        let start = address & !(machine.unit as u64 - 1);
        self.set(&mut registers, machine.pc, start);
        // A call leaves its return address in a register or on the stack. Both hold 0: a probe
        // that returns runs into a fault.
        match machine.link {
            Some(link) => self.set(&mut registers, link, 0),
            None => {
                let stack = self.get(&registers, machine.sp);
                self.set(&mut registers, machine.sp, stack - self.word as u64);
            }
        }
        self.emulator.set_registers(&registers)?;
        let signal = self.emulator.resume()?;
        let registers = self.emulator.registers()?;
        let pc = self.get(&registers, machine.pc);
        if signal != SIGTRAP || !self.traps.contains(&pc) {
            return Ok(Some(format!("signal {signal} at {pc:#x}, before a trap")));
        }
        let wrong: Vec<_> = machine
            .call
            .iter()
            .zip(&probe.registers)
            .filter_map(|((register, name), wanted)| {
                let found = self.get(&registers, *register);
                let wanted = wanted.filter(|wanted| *wanted != found)?;
                Some(format!("{name} is {found:#x}, not {wanted:#x}"))
            })
            .collect();
        Ok((!wrong.is_empty()).then(|| wrong.join(", ")))
    }

    fn get(&self, registers: &[u8], register: usize) -> u64 {
        let bytes = &registers[register * self.word..][..self.word];
        let low_first = bytes.iter().rev();
        low_first.fold(0, |value, byte| value << 8 | u64::from(*byte))
    }

    fn set(&self, registers: &mut [u8], register: usize, value: u64) {
        registers[register * self.word..][..self.word]
            .copy_from_slice(&value.to_le_bytes()[..self.word]);
    }
}
