//! One boot of one machine in QEMU.

use super::Machine;
use super::console::Console;
use anyhow::{Context, Result};
use indicatif::ProgressBar;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How long one test program may run; init kills it after that.
pub const PROGRAM_LIMIT: Duration = Duration::from_secs(180);
/// How long the console may say nothing: longer than a program that hangs.
const SILENCE_LIMIT: Duration = Duration::from_secs(200);
const BOOT_LIMIT: Duration = Duration::from_secs(2400);

/// How a boot came to its end.
pub enum End {
    /// QEMU exited: power off, or a panic that reboots.
    Exited,
    Silent,
    Overdue,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exited => f.write_str("QEMU ended"),
            Self::Silent => write!(f, "silent for {} s", SILENCE_LIMIT.as_secs()),
            Self::Overdue => write!(f, "not over after {} s", BOOT_LIMIT.as_secs()),
        }
    }
}

/// Boots `image` with `initramfs` and reads the console until QEMU exits or takes too long.
pub fn boot(
    machine: &Machine,
    image: &Path,
    initramfs: &Path,
    progress: &ProgressBar,
) -> Result<(Console, End)> {
    let program = machine.qemu();
    let mut qemu = Command::new(&program)
        .args(["-accel", "tcg", "-m", &machine.memory.to_string()])
        .args(["-display", "none", "-monitor", "none", "-serial", "stdio"])
        .args(["-no-reboot", "-nodefaults", "-nic", "none"])
        .args(machine.options)
        .arg("-kernel")
        .arg(image)
        .arg("-initrd")
        .arg(initramfs)
        .arg("-append")
        .arg(format!(
            "console={} quiet loglevel=3 oops=panic panic=-1",
            machine.console
        ))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| {
            format!(
                "{program} does not run; install it: apt-get install {}",
                machine.qemu_package
            )
        })?;

    let stdout = qemu.stdout.take().context("QEMU has no output")?;
    let stderr = qemu.stderr.take().context("QEMU has no error output")?;
    let (sender, lines) = mpsc::channel();
    let errors = sender.clone();
    thread::spawn(move || forward(stdout, &sender));
    thread::spawn(move || forward(stderr, &errors));

    let mut console = Console::default();
    let start = Instant::now();
    let end = loop {
        match lines.recv_timeout(SILENCE_LIMIT) {
            Ok(line) => {
                console.line(&line);
                if let Some(program) = console.running() {
                    progress.set_message(format!("{}: {}", machine.flavour, program.name));
                }
            }
            Err(RecvTimeoutError::Disconnected) => break End::Exited,
            Err(RecvTimeoutError::Timeout) => break End::Silent,
        }
        if start.elapsed() > BOOT_LIMIT {
            break End::Overdue;
        }
    };
    if !matches!(end, End::Exited) {
        qemu.kill()?;
    }
    qemu.wait()?;
    Ok((console, end))
}

/// Sends what `reader` gives, line by line, until it or the other side ends.
fn forward(reader: impl std::io::Read, lines: &mpsc::Sender<String>) {
    for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
        if lines
            .send(String::from_utf8_lossy(&line).into_owned())
            .is_err()
        {
            return;
        }
    }
}
