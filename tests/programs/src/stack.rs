//! What programs find on their stack is not always what the kernel puts there: it is changed here
//! between exec and the first instruction.

use crate::common::gap;
use crate::{Program, child, each};
use ksys::process::{File, OwnedStrings, Spawn, WaitStatus};
use ksys::{Errno, ptrace, uapi};
use std::ffi::CString;
use std::fs;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;

const WORD: usize = size_of::<usize>();

/// What a tracee is about to read of its stack.
struct Stack {
    pid: i32,
    address: usize,
    args: Vec<usize>,
    env: Vec<usize>,
    auxv: Vec<[usize; 2]>,
}

impl Stack {
    /// Reads the stack of a tracee that has run no instruction of its program yet.
    fn of(pid: i32) -> Self {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
        // The name, in which anything may stand, is the second word; the stack's the 28th.
        let (_, words) = stat.rsplit_once(") ").unwrap();
        let address = words.split(' ').nth(25).unwrap().parse().unwrap();
        let mut at = address;
        let mut take = || {
            let mut word = [0; WORD];
            assert_eq!(ptrace::peek_data(pid, at, &mut word), Ok(WORD));
            at += WORD;
            usize::from_ne_bytes(word)
        };
        let count = take();
        let args = (0..count).map(|_| take()).collect();
        assert_eq!(take(), 0);
        let env = std::iter::from_fn(|| Some(take()).filter(|word| *word != 0)).collect();
        let end = uapi::AT_NULL as usize;
        let entries =
            std::iter::from_fn(|| Some([take(), take()]).filter(|[kind, _]| *kind != end));
        Self {
            pid,
            address,
            args,
            env,
            auxv: entries.collect(),
        }
    }

    fn drop_entry(&mut self, kind: i32) {
        self.auxv.retain(|entry| entry[0] != kind as usize);
    }

    /// Writes the stack back: there is room as long as it has not grown.
    fn write(&self) {
        let mut words = vec![self.args.len()];
        words.extend(&self.args);
        words.push(0);
        words.extend(&self.env);
        words.push(0);
        words.extend(self.auxv.as_flattened());
        words.extend([uapi::AT_NULL as usize, 0]);
        let bytes: Vec<u8> = words.into_iter().flat_map(usize::to_ne_bytes).collect();
        // SAFETY: the tracee has read nothing of it yet.
        let written = unsafe { ptrace::poke_data(self.pid, self.address, &bytes) };
        assert_eq!(written, Ok(bytes.len()));
    }
}

/// Runs a program with one argument on a changed stack; returns how it ended and what it wrote to
/// the descriptor `to`.
fn changed(
    program: &Program,
    arg: &str,
    to: i32,
    change: impl Fn(&mut Stack),
) -> (WaitStatus, String) {
    let path = CString::new(program.path.as_os_str().as_bytes()).unwrap();
    let argv = OwnedStrings::new([path.as_bytes(), arg.as_bytes()]).unwrap();
    let (reader, writer) = ksys::io::pipe().unwrap();
    let files = [File::new(writer.as_fd(), to)];
    let pid = Spawn::new(&path, &argv).files(&files).traceme().spawn();
    let pid = pid.unwrap();
    drop(writer);
    assert!(child::wait(pid).stopped());
    let mut stack = Stack::of(pid);
    assert_eq!(stack.args.len(), 2);
    change(&mut stack);
    stack.write();
    ptrace::detach(pid, None).unwrap();
    let said = child::read(reader);
    (child::wait(pid), said)
}

/// Whether nobody can trace here.
fn untraced() -> bool {
    gap("ptrace", ptrace::cont(i32::MAX, None)) != Some(Err(Errno::ESRCH))
}

#[test]
fn no_argument_is_no_fault() {
    if untraced() {
        return;
    }
    each("rt-bare", |bare| {
        let (status, said) = changed(bare, "write", 2, |stack| stack.args.clear());
        assert_eq!(status.exit_status(), Some(7), "{status}");
        assert_eq!(said, "my own: as asked\n");
    });
}

#[test]
fn no_environment_is_no_fault() {
    if untraced() {
        return;
    }
    each("rt", |rt| {
        let (status, said) = changed(rt, "env", 1, |stack| stack.env.clear());
        assert_eq!(status.exit_status(), Some(0), "{status}");
        assert!(said.starts_with("0 0\nNone\nNone\n"), "{said}");
    });
}

#[test]
fn entries_of_the_auxiliary_vector_may_be_missing() {
    if untraced() {
        return;
    }
    // Where the program lies is all that a position-independent one can't do without.
    let needed = [uapi::AT_PHDR, uapi::AT_PHNUM].map(|kind| kind as usize);
    let runs = |what: &str, change: &dyn Fn(&mut Stack)| {
        each("rt", |rt| {
            let (status, said) = changed(rt, what, 1, change);
            assert_eq!(status.exit_status(), Some(0), "{what}: {status} {said}");
        });
    };
    for what in ["together", "named", "heap", "arrays"] {
        runs(what, &|stack| {
            stack.auxv.retain(|entry| needed.contains(&entry[0]));
        });
    }
    for entry in [uapi::AT_PAGESZ, uapi::AT_RANDOM, uapi::AT_MINSIGSTKSZ] {
        runs("named", &|stack| stack.drop_entry(entry));
    }
}
