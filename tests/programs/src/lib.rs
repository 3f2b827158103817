//! Static programs without a C library keep what they promise: at a fixed address and at a random
//! one, wherever tests run.
//!
//! `cargo xtask test` builds the programs and says by KSYS_PROGRAMS where they are.

#![cfg(test)]

#[path = "../../common/child.rs"]
mod child;
#[path = "../../common/mod.rs"]
mod common;
mod examples;
mod rt;
mod stack;

use std::ffi::OsString;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// The ways to link, and the target without a C library: each is a folder of programs.
const KINDS: [&str; 3] = ["fixed", "pie", "none"];

/// A program linked in one way.
struct Program {
    path: PathBuf,
}

/// Runs `check` on the program in each way of linking that there is.
fn each(name: &str, check: impl Fn(&Program)) {
    let folder = env::var_os("KSYS_PROGRAMS").expect("KSYS_PROGRAMS: run `cargo xtask test`");
    let paths = KINDS.map(|kind| Path::new(&folder).join(kind).join(name));
    let there: Vec<_> = paths.into_iter().filter(|path| path.exists()).collect();
    assert!(!there.is_empty(), "no {name} in {folder:?}");
    for path in there {
        check(&Program { path });
    }
}

impl Program {
    /// What starts it: itself, or the emulator with its path.
    fn words(&self) -> Vec<OsString> {
        let emulator = child::emulator().into_iter();
        let words = emulator.chain([self.path.clone()]);
        words.map(PathBuf::into_os_string).collect()
    }

    fn command(&self) -> Command {
        let words = self.words();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).env_remove("RUST_BACKTRACE");
        command
    }

    /// Runs it with `args`, which are split at spaces.
    fn run(&self, args: &str) -> Ran {
        Ran::of(self.command().args(args.split_whitespace()))
    }
}

/// How a program ended, and what it wrote.
struct Ran {
    what: String,
    code: Option<i32>,
    signal: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    fn of(command: &mut Command) -> Self {
        let args = command.get_args();
        let what = format!(
            "{:?}",
            [command.get_program()]
                .into_iter()
                .chain(args)
                .collect::<Vec<_>>()
        );
        let Output {
            status,
            stdout,
            stderr,
        } = command
            .output()
            .unwrap_or_else(|error| panic!("{what}: {error}"));
        Self {
            what,
            code: status.code(),
            signal: status.signal(),
            out: String::from_utf8_lossy(&stdout).into_owned(),
            err: String::from_utf8_lossy(&stderr).into_owned(),
        }
    }

    #[track_caller]
    fn expect(&self, code: i32, out: &str, err: &str) {
        let ended = (self.code, self.out.as_str(), self.err.as_str());
        assert_eq!(ended, (Some(code), out, err), "{}", self.what);
    }

    /// Fails unless the program ended by the signal and said so much.
    #[track_caller]
    fn expect_end(&self, signal: i32, says: &[&str]) {
        let said = says.iter().all(|part| self.err.contains(part));
        assert!(
            self.signal == Some(signal) && said,
            "{}: {:?} {:?}, {:?} {:?}",
            self.what,
            self.code,
            self.signal,
            self.out,
            self.err
        );
    }
}

/// A folder of a test's own, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("ksys-{name}-{}", std::process::id()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
