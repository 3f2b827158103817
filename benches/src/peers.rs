//! Peers in other languages: programs that do some work many times and say how long it took.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

/// A language, and the compiler that makes its peer.
pub struct Language {
    pub name: &'static str,
    source: &'static str,
    compiler: &'static str,
    /// Goes before the program's name.
    build: &'static [&'static str],
    version: &'static str,
}

pub const LANGUAGES: [Language; 2] = [
    Language {
        name: "C",
        source: "peer.c",
        compiler: "cc",
        build: &["-O2", "-o"],
        version: "--version",
    },
    Language {
        name: "Go",
        source: "peer.go",
        compiler: "go",
        build: &["build", "-o"],
        version: "version",
    },
];

impl Language {
    /// Asks the compiler what it is; `None` if there is none.
    pub fn compiler(&self) -> Option<String> {
        let output = Command::new(self.compiler).arg(self.version).output();
        let text = String::from_utf8(output.ok()?.stdout).ok()?;
        let line = text.lines().next()?;
        Some(line.trim_start_matches("go version ").to_owned())
    }

    /// Builds the peer beside the benchmark that runs.
    fn build(&'static self) -> Option<Peer> {
        if self.compiler().is_none() {
            eprintln!(
                "{}: no compiler ({}), so no times",
                self.name, self.compiler
            );
            return None;
        }
        let here = env::current_exe().expect("a program has a name");
        let program = here.with_file_name(format!("peer-{}", self.name));
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
        let mut compiler = Command::new(self.compiler);
        compiler.args(self.build).arg(&program).arg(self.source);
        let built = compiler.current_dir(sources).status();
        let built = built.expect("the compiler said its version");
        assert!(built.success(), "{}: {built}", self.source);
        let language = self;
        Some(Peer { language, program })
    }
}

/// A program that was built.
pub struct Peer {
    pub language: &'static Language,
    program: PathBuf,
}

impl Peer {
    /// Has the work done, and returns how long it took by the program's own clock.
    pub fn run(&self, work: &str, times: u64, arg: Option<&OsStr>) -> Duration {
        let mut peer = Command::new(&self.program);
        peer.arg(work).arg(times.to_string()).args(arg);
        let output = peer.output().expect("it was built");
        let nanos = str::from_utf8(&output.stdout).unwrap_or_default().trim();
        match nanos.parse() {
            Ok(nanos) if output.status.success() => Duration::from_nanos(nanos),
            _ => panic!(
                "{}, {work}: {}: {}",
                self.language.name,
                output.status,
                String::from_utf8_lossy(&output.stderr)
            ),
        }
    }
}

/// The peers whose compilers are there, built at the first call.
pub fn built() -> &'static [Peer] {
    static BUILT: OnceLock<Vec<Peer>> = OnceLock::new();
    BUILT.get_or_init(|| LANGUAGES.iter().filter_map(Language::build).collect())
}
