//! A client of GDB's remote protocol, as much of it as QEMU's user mode needs.

use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The emulator's translation of a program takes milliseconds; what takes this long never ends.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program under QEMU, stopped before its first instruction. It ends with this value.
pub struct Emulator {
    process: Process,
    connection: BufReader<UnixStream>,
}

struct Process {
    child: Child,
    socket: PathBuf,
}

impl Emulator {
    pub fn start(qemu: &str, program: &Path) -> Result<Self> {
        // A socket's path has room for 107 bytes, which a target folder may fill by itself.
        let socket = env::temp_dir().join(format!("ksys-registers-{}", process::id()));
        let _ = fs::remove_file(&socket);
        let child = Command::new(qemu)
            .arg("-g")
            .args([&socket, program])
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("{qemu}: cannot be started"))?;
        let mut process = Process { child, socket };
        let connection = process
            .connect()
            .with_context(|| format!("{qemu} -g {}", process.socket.display()))?;
        connection.set_read_timeout(Some(PATIENCE))?;
        Ok(Self {
            process,
            connection: BufReader::new(connection),
        })
    }

    /// Reads all core registers, as they follow each other in the packet.
    pub fn registers(&mut self) -> Result<Vec<u8>> {
        let reply = self.request("g")?;
        reply
            .chunks(2)
            .map(hex)
            .collect::<Option<_>>()
            .with_context(|| format!("g: answered {}", reply.escape_ascii()))
    }

    /// Sets all core registers.
    pub fn set_registers(&mut self, registers: &[u8]) -> Result<()> {
        let mut packet = String::from("G");
        for byte in registers {
            write!(packet, "{byte:02x}")?;
        }
        self.command(&packet)
    }

    /// Stops the program before the instruction at `address`, each time that it gets there.
    pub fn stop_at(&mut self, address: u64, length: usize) -> Result<()> {
        self.command(&format!("Z0,{address:x},{length:x}"))
    }

    /// Lets the program go on until it stops, and tells by which signal.
    pub fn resume(&mut self) -> Result<u8> {
        let reply = self.request("c")?;
        match reply.as_slice() {
            [b'T' | b'S', signal @ ..] if signal.len() >= 2 => hex(&signal[..2]),
            _ => None,
        }
        .with_context(|| format!("c: the program ended ({})", reply.escape_ascii()))
    }

    fn command(&mut self, packet: &str) -> Result<()> {
        let reply = self.request(packet)?;
        ensure!(
            reply == b"OK",
            "{packet}: answered {}",
            reply.escape_ascii()
        );
        Ok(())
    }

    /// Sends one packet and returns the reply's contents.
    fn request(&mut self, packet: &str) -> Result<Vec<u8>> {
        let frame = format!("${packet}#{:02x}", checksum(packet.as_bytes()));
        self.connection.get_mut().write_all(frame.as_bytes())?;
        let reply = self.reply().with_context(|| format!("{packet}: no answer"));
        if reply.is_err()
            && let Some(status) = self.process.child.try_wait()?
        {
            bail!("{packet}: the emulator ended with {status}");
        }
        reply
    }

    fn reply(&mut self) -> Result<Vec<u8>> {
        // In front stands the acknowledgement of the request.
        while self.byte()? != b'$' {}
        let mut contents = Vec::new();
        loop {
            match self.byte()? {
                b'#' => break,
                byte => contents.push(byte),
            }
        }
        let sum = [self.byte()?, self.byte()?];
        ensure!(hex(&sum) == Some(checksum(&contents)), "wrong checksum");
        self.connection.get_mut().write_all(b"+")?;
        Ok(contents)
    }

    fn byte(&mut self) -> Result<u8> {
        let mut byte = [0];
        self.connection.read_exact(&mut byte)?;
        Ok(byte[0])
    }
}

impl Process {
    /// Connects to the emulator's socket as soon as it listens.
    fn connect(&mut self) -> Result<UnixStream> {
        let start = Instant::now();
        loop {
            match UnixStream::connect(&self.socket) {
                Ok(connection) => return Ok(connection),
                Err(error) if start.elapsed() > PATIENCE => return Err(error.into()),
                Err(_) => thread::sleep(Duration::from_millis(10)),
            }
            if let Some(status) = self.child.try_wait()? {
                bail!("ended with {status}");
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended, and may not have made its socket; there is nobody to tell otherwise.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_file(&self.socket);
    }
}

fn checksum(packet: &[u8]) -> u8 {
    packet.iter().fold(0, |sum, byte| sum.wrapping_add(*byte))
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_as_the_protocol_says() {
        assert_eq!(checksum(b"g"), 0x67);
        assert_eq!(checksum(b"OK"), 0x9a);
        assert_eq!(hex(b"9a"), Some(0x9a));
        assert_eq!(hex(b"E "), None);
    }
}
