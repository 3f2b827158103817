//! What a boot's console says: init's own lines, which start with `#ksys `, and libtest's between them.

use std::fmt;

/// What init puts before each line of its own; tests/init prints it.
pub const MARK: &str = "#ksys ";

/// The console of one boot, read line by line.
#[derive(Default)]
pub struct Console {
    /// As uname(2) gives it; init was reached when it is there.
    pub release: Option<String>,
    pub page_size: Option<String>,
    /// What init could not set up.
    pub complaints: Vec<String>,
    pub programs: Vec<Program>,
    /// Init ran everything and was about to power off.
    pub done: bool,
    pub panicked: bool,
    output: String,
}

/// One test program's run.
#[derive(Default)]
pub struct Program {
    pub name: String,
    pub tests: Vec<Test>,
    /// How many tests libtest said it would run.
    announced: Option<usize>,
    /// As wait4(2) gives it.
    status: Option<u32>,
    timed_out: bool,
    /// Everything it printed.
    pub output: String,
}

pub struct Test {
    pub name: String,
    pub verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Libtest printed its name and nothing after it.
    Started,
    Passed,
    Failed,
    Ignored,
}

impl Console {
    pub fn line(&mut self, line: &str) {
        let line = line.trim_end_matches('\r');
        self.output.push_str(line);
        self.output.push('\n');
        self.panicked |= line.contains("Kernel panic - not syncing");

        if let Some(words) = line.strip_prefix(MARK) {
            self.mark(words);
        } else if let Some(program) = self.running() {
            program.line(line);
        }
    }

    /// The program that has started and not ended.
    pub fn running(&mut self) -> Option<&mut Program> {
        self.programs.last_mut().filter(|p| p.status.is_none())
    }

    pub fn output(&self) -> &str {
        &self.output
    }

    fn mark(&mut self, words: &str) {
        let (verb, rest) = words.split_once(' ').unwrap_or((words, ""));
        match verb {
            "init" => {
                let (release, page) = rest.split_once(' ').unwrap_or((rest, ""));
                self.release = Some(release.to_owned());
                self.page_size = Some(page.to_owned());
            }
            "run" => self.programs.push(Program {
                name: rest.to_owned(),
                ..Program::default()
            }),
            "timeout" => {
                if let Some(program) = self.running() {
                    program.timed_out = true;
                }
            }
            "end" => {
                if let Some(program) = self.running() {
                    program.status = rest.parse().ok();
                }
            }
            "done" => self.done = true,
            _ => self.complaints.push(words.to_owned()),
        }
    }
}

impl Program {
    /// Reads a line of libtest's. What a test or the kernel prints itself may stand between a test's name and its
    /// verdict.
    fn line(&mut self, line: &str) {
        self.output.push_str(line);
        self.output.push('\n');
        // A test that runs this program again has names printed before its own verdict.
        let inside = matches!(self.tests.last(), Some(test) if test.verdict == Verdict::Started);
        let started = line
            .strip_prefix("test ")
            .and_then(|rest| rest.split_once(" ... "))
            .filter(|_| !inside);
        if let Some((name, rest)) = started {
            // A test that should panic carries a note after its name.
            let name = name.split(" - should panic").next().unwrap_or(name);
            self.tests.push(Test {
                name: name.to_owned(),
                verdict: verdict(rest).unwrap_or(Verdict::Started),
            });
        } else if let Some(test) = self
            .tests
            .last_mut()
            .filter(|test| test.verdict == Verdict::Started)
        {
            if let Some(verdict) = verdict(line) {
                test.verdict = verdict;
            }
        } else if let Some(count) = line
            .strip_prefix("running ")
            .and_then(|rest| rest.split_once(" test"))
        {
            self.announced = self.announced.or(count.0.parse().ok());
        }
    }

    /// The seconds that its tests took, as libtest says it at the end.
    pub fn seconds(&self) -> Option<&str> {
        let mut ends = self.output.lines().rev();
        let end = ends.find_map(|line| line.strip_prefix("test result: "))?;
        end.rsplit_once("finished in ")?.1.strip_suffix('s')
    }

    pub fn count(&self, verdict: Verdict) -> usize {
        self.tests.iter().filter(|t| t.verdict == verdict).count()
    }

    /// How many tests told their result.
    fn seen(&self) -> usize {
        self.tests.len() - self.count(Verdict::Started)
    }

    /// Whether each announced test told its result.
    pub fn is_complete(&self) -> bool {
        self.announced == Some(self.seen())
    }

    /// The last test that libtest named.
    fn last(&self) -> String {
        match self.tests.last() {
            Some(test) if test.verdict == Verdict::Started => format!("in {}", test.name),
            Some(test) => format!("after {}", test.name),
            None => "before its first test".to_owned(),
        }
    }

    /// Everything that keeps this run from being a pass.
    pub fn failures(&self) -> Vec<Failure> {
        let mut failures: Vec<Failure> = self
            .tests
            .iter()
            .filter(|test| test.verdict == Verdict::Failed)
            .map(|test| Failure::Test(test.name.clone()))
            .collect();
        let unexplained = failures.is_empty();
        match self.status {
            _ if self.timed_out => failures.push(Failure::Hang(self.last())),
            None => failures.push(Failure::Lost(self.last())),
            Some(status) if status & 0x7f != 0 => {
                failures.push(Failure::Signal(status & 0x7f, self.last()));
            }
            Some(status) if status != 0 && unexplained => {
                failures.push(Failure::Exit(status >> 8 & 0xff, self.last()));
            }
            Some(_) if self.is_complete() => {}
            Some(_) => failures.push(Failure::Count {
                announced: self.announced,
                seen: self.seen(),
            }),
        }
        failures
    }
}

fn verdict(rest: &str) -> Option<Verdict> {
    if rest.ends_with("FAILED") {
        Some(Verdict::Failed)
    } else if rest.ends_with("ok") {
        Some(Verdict::Passed)
    } else if rest.starts_with("ignored") {
        Some(Verdict::Ignored)
    } else {
        None
    }
}

/// One thing that went wrong in a program.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    Test(String),
    Hang(String),
    /// The boot ended while it ran.
    Lost(String),
    Signal(u32, String),
    Exit(u32, String),
    Count {
        announced: Option<usize>,
        seen: usize,
    },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test(name) => write!(f, "{name} failed"),
            Self::Hang(place) => write!(f, "hung {place}"),
            Self::Lost(place) => write!(f, "no exit status: the boot ended {place}"),
            Self::Signal(signal, place) => write!(f, "killed by signal {signal} {place}"),
            Self::Exit(127, _) => write!(f, "not started by init"),
            Self::Exit(code, place) => write!(f, "exited with {code} {place}"),
            Self::Count {
                announced: None, ..
            } => write!(f, "printed no result of libtest"),
            Self::Count {
                announced: Some(announced),
                seen,
            } => write!(
                f,
                "announced {announced} tests and told the result of {seen}"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Console {
        let mut console = Console::default();
        text.lines().for_each(|line| console.line(line));
        console
    }

    fn failures(text: &str) -> Vec<String> {
        let console = read(text);
        let failures = console.programs.iter().flat_map(Program::failures);
        failures.map(|failure| failure.to_string()).collect()
    }

    #[test]
    fn a_pass_is_read_by_name() {
        let console = read(
            "[    1.0] noise\n#ksys init 7.2.13+deb14-arm64-16k 16384\n#ksys run fs\n\r\nrunning 3 tests\r\n\
             test a::b ... ok\r\ntest c - should panic ... ok\r\ntest d ... ignored, slow\r\n\r\n\
             test result: ok. 2 passed; 0 failed; 1 ignored; finished in 7.31s\r\n\
             #ksys end 0\n#ksys done\n",
        );
        assert_eq!(console.release.as_deref(), Some("7.2.13+deb14-arm64-16k"));
        assert_eq!(console.page_size.as_deref(), Some("16384"));
        assert!(console.done);
        let program = &console.programs[0];
        assert_eq!(program.name, "fs");
        let names: Vec<&str> = program.tests.iter().map(|t| t.name.as_str()).collect();
        assert_eq!(names, ["a::b", "c", "d"]);
        assert_eq!(program.count(Verdict::Passed), 2);
        assert_eq!(program.failures(), []);
        assert_eq!(program.seconds(), Some("7.31"));
    }

    #[test]
    fn output_between_name_and_verdict_is_no_verdict() {
        let console = read(
            "#ksys run fs\nrunning 2 tests\ntest a ... [   12.3] out of memory\nmore\nok\ntest b ... said\nFAILED\n\
             #ksys end 25856\n",
        );
        let program = &console.programs[0];
        assert_eq!(program.count(Verdict::Passed), 1);
        assert_eq!(program.failures(), [Failure::Test("b".to_owned())]);
        assert_eq!(program.seconds(), None);
    }

    #[test]
    fn a_program_inside_a_test_is_no_test() {
        let text = "#ksys run fs\nrunning 2 tests\ntest a ... \nrunning 1 test\ntest b ... \nok\ntest b ... ok\n\
                    #ksys end 0\n";
        assert!(failures(text).is_empty());
    }

    #[test]
    fn a_signal_death_names_the_test() {
        assert_eq!(
            failures("#ksys run fs\nrunning 2 tests\ntest a ... ok\ntest b ... \n#ksys end 139\n"),
            ["killed by signal 11 in b"]
        );
    }

    #[test]
    fn a_hang_names_the_test() {
        assert_eq!(
            failures("#ksys run fs\nrunning 1 test\ntest a ... \n#ksys timeout\n#ksys end 9\n"),
            ["hung in a"]
        );
    }

    #[test]
    fn a_boot_that_ends_early_names_the_test() {
        let text = "#ksys run fs\nrunning 2 tests\ntest a ... ok\n[ 9.9] Kernel panic - not syncing: Fatal\n";
        assert!(read(text).panicked);
        assert_eq!(failures(text), ["no exit status: the boot ended after a"]);
    }

    #[test]
    fn an_exit_without_a_failed_test_is_a_failure() {
        assert_eq!(
            failures("#ksys run fs\n#ksys end 256\n"),
            ["exited with 1 before its first test"]
        );
        assert_eq!(
            failures("#ksys run fs\n#ksys end 32512\n"),
            ["not started by init"]
        );
    }

    #[test]
    fn results_that_are_missing_are_missed() {
        assert_eq!(
            failures("#ksys run fs\nrunning 2 tests\ntest a ... ok\n#ksys end 0\n"),
            ["announced 2 tests and told the result of 1"]
        );
        assert_eq!(
            failures("#ksys run fs\n#ksys end 0\n"),
            ["printed no result of libtest"]
        );
    }

    #[test]
    fn what_init_could_not_do_is_kept() {
        let console = read("#ksys init 7.2 4096\n#ksys mount /proc: 19\n");
        assert_eq!(console.complaints, ["mount /proc: 19"]);
    }
}
