//! Runs a part of the test program as a child.
//!
//! A test file that uses it has a test `child`, which calls [`mode`] and returns when that is none.

// Each test program uses a part of this.
#![allow(dead_code)]

use crate::common::{Runner, runner};
use ksys::fd::{BorrowedFd, OwnedFd};
use ksys::process::{File, OwnedStrings, Spawn, WaitOptions, WaitStatus, waitpid};
use std::env;
use std::ffi::CString;
use std::fs;
use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

const MODE: &str = "KSYS_TEST_CHILD";

/// What this process is to do, if it is a child.
pub fn mode() -> Option<String> {
    env::var(MODE).ok()
}

/// How to run this program again.
pub struct Again {
    pub path: CString,
    pub argv: OwnedStrings,
    pub envp: OwnedStrings,
}

/// Makes the child do `what`; the emulator, where there is one, has to be named itself.
pub fn again(what: &str) -> Again {
    let exe = env::current_exe().unwrap();
    let exe = exe.as_os_str().as_bytes();
    let path = emulator().map_or(exe.to_vec(), |path| {
        path.into_os_string().as_bytes().to_vec()
    });
    let mut argv = vec![path.clone()];
    if emulator().is_some() {
        argv.push(exe.to_vec());
    }
    // Quiet, for the names of its tests would be taken for this program's.
    for arg in [
        "--exact",
        "child",
        "--quiet",
        "--nocapture",
        "--test-threads=1",
    ] {
        argv.push(arg.into());
    }
    let envp = [format!("{MODE}={what}"), "RUST_BACKTRACE=0".to_owned()];
    let runner = env::var("KSYS_RUNNER").map(|runner| format!("KSYS_RUNNER={runner}"));
    let search = env::var("PATH").map(|path| format!("PATH={path}"));
    Again {
        path: CString::new(path).unwrap(),
        argv: OwnedStrings::new(argv).unwrap(),
        envp: OwnedStrings::new(envp.into_iter().chain(runner).chain(search)).unwrap(),
    }
}

impl Again {
    pub fn spawn(&self) -> Spawn<'_> {
        Spawn::new(&self.path, &self.argv).env(&self.envp)
    }
}

/// Where the emulator is that runs this program, if one does.
pub fn emulator() -> Option<PathBuf> {
    let Runner::Qemu(_) = runner() else {
        return None;
    };
    let search = env::var_os("PATH").expect("PATH, to find the emulator");
    let names = ["-static", ""].map(|kind| format!("qemu-{}{kind}", env::consts::ARCH));
    let found = env::split_paths(&search)
        .flat_map(|dir| names.clone().map(|name| dir.join(name)))
        .find(|path| path.exists());
    Some(found.expect("qemu in PATH"))
}

/// Whether another user can run this program where it lies, which the machine that builds decides.
pub fn reachable() -> bool {
    let exe = env::current_exe().unwrap();
    let everyone = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 1 != 0;
    let reachable = exe.ancestors().all(everyone);
    if !reachable {
        assert!(!matches!(runner(), Runner::Kernel(_)), "{exe:?}");
        eprintln!("only this user can run {exe:?}");
    }
    reachable
}

/// Waits until the child is gone.
pub fn wait(pid: i32) -> WaitStatus {
    let child = ksys::retry_on_intr(|| waitpid(pid, WaitOptions::empty())).unwrap();
    let (waited, status) = child.unwrap();
    assert_eq!(waited, pid);
    status
}

/// The descriptor by which a child tells its results: its standard output is the test harness's.
pub const RESULT: i32 = 200;

/// Makes the entry of a child's table for [`RESULT`], out of a pipe's writing end.
pub fn result(writer: &OwnedFd) -> File<'_> {
    File::new(writer.as_fd(), RESULT)
}

/// Reads what a child told; the writing end must be gone.
pub fn read(reader: OwnedFd) -> String {
    let mut text = String::new();
    fs::File::from(reader).read_to_string(&mut text).unwrap();
    text
}

/// Tells the parent, from the child.
pub fn tell(text: &str) {
    // SAFETY: the parent gave it, and nothing closes it.
    let fd = unsafe { BorrowedFd::borrow_raw(RESULT) };
    ksys::io::write_all(fd, text.as_bytes()).unwrap();
}
