//! Processes: starting them, waiting for them, and what they inherit.

#[path = "common/child.rs"]
mod child_;
mod common;
#[path = "common/families.rs"]
mod families;

use child_::{Again, again, mode, reachable, read, result, tell, wait};
use common::{granted, lacks, offered};
use ksys::fd::OwnedFd;
use ksys::fs::{AtFlags, CWD};
use ksys::process::{
    self, CloneFlags, Credentials, Directory, File, IdMap, PidfdFlags, PidfdInfoFlags,
    PidfdSignalFlags, Resource, Rlimit, Spawn, Step, Strings, Strs, WaitId, WaitOptions, Which,
};
use ksys::signal::{self, SigSet, Signal};
use ksys::{Errno, io, thread, uapi};
use std::ffi::CString;
use std::fs;
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::ptr;

/// What children of the other tests do.
#[test]
fn child() {
    let Some(mode) = mode() else { return };
    let mut words = mode.split(' ');
    match words.next().unwrap() {
        "exit" => process::exit(words.next().unwrap().parse().unwrap()),
        "kill" => {
            signal::raise(Signal::from_name(words.next().unwrap()).unwrap()).unwrap();
        }
        "sleep" => loop {
            std::thread::park();
        },
        "cwd" => tell(std::env::current_dir().unwrap().to_str().unwrap()),
        "env" => tell(&std::env::var(words.next().unwrap()).unwrap_or_default()),
        "ids" => tell(&format!(
            "{} {} {} {}",
            process::getpgrp() == process::getpid(),
            process::getsid(0).unwrap() == process::getpid(),
            thread::getuid(),
            thread::getgid()
        )),
        "groups" => {
            let mut groups = [0; 64];
            let n = thread::getgroups(&mut groups).unwrap();
            tell(&format!("{:?}", &groups[..n]));
        }
        "nofile" => {
            let limit = process::getrlimit(Resource::NOFILE).unwrap();
            tell(&format!("{limit:?}"));
        }
        "pid" => tell(&format!("{} {}", process::getpid(), thread::getuid())),
        "mask" => {
            let mask = signal::sigmask().unwrap();
            tell(&format!(
                "{} {}",
                mask.contains(Signal::USR1),
                mask.contains(Signal::USR2)
            ));
        }
        "disposition" => {
            // SAFETY: only asks.
            let action = unsafe { signal::sigaction(Signal::USR1, None) }.unwrap();
            tell(&format!("{:?}", action.disposition));
        }
        "files" => {
            for fd in words {
                let link = fs::read_link(format!("/proc/self/fd/{fd}"));
                let name = link.map_or("closed".into(), |path| path.display().to_string());
                tell(&format!("{} ", name.rsplit('/').next().unwrap()));
            }
        }
        "ambient" => {
            let set = thread::ambient_contains(thread::Capability::NET_RAW).unwrap();
            tell(&format!("{set} {}", thread::getuid()));
        }
        other => panic!("{other}"),
    }
    process::exit(0)
}

struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ksys-{name}-{}", process::getpid()));
        fs::create_dir(&path).unwrap();
        Self(fs::canonicalize(path).unwrap())
    }

    fn file(&self, name: &str) -> fs::File {
        fs::File::create(self.0.join(name)).unwrap()
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn c(path: &Path) -> CString {
    CString::new(path.to_str().unwrap()).unwrap()
}

/// Runs a child that tells something, and returns what.
fn told<'a>(what: &str, with: impl FnOnce(Spawn<'a>) -> Spawn<'a>) -> String {
    told_with(what, &[], with)
}

fn told_with<'a>(
    what: &str,
    files: &[File<'_>],
    with: impl FnOnce(Spawn<'a>) -> Spawn<'a>,
) -> String {
    let again: &'static Again = Box::leak(Box::new(again(what)));
    let (reader, writer) = io::pipe().unwrap();
    let mut files = files.to_vec();
    files.push(result(&writer));
    let pid = with(again.spawn()).files(&files).spawn().unwrap();
    drop(files);
    drop(writer);
    let text = read(reader);
    assert!(wait(pid).success(), "{what}: {text}");
    text
}

fn root() -> bool {
    thread::geteuid() == 0
}

#[test]
fn exit_status_comes_back() {
    for status in [0, 1, 42, 255] {
        let pid = again(&format!("exit {status}")).spawn().spawn().unwrap();
        let waited = wait(pid);
        assert!(waited.exited() && !waited.signaled() && !waited.stopped());
        assert_eq!(waited.exit_status(), Some(status));
        assert_eq!(waited.success(), status == 0);
    }
    let waited = wait(again("exit 256").spawn().spawn().unwrap());
    assert_eq!(waited.exit_status(), Some(0), "only 8 bits come back");
}

#[test]
fn signal_that_ended_comes_back() {
    let pid = again("kill SIGTERM").spawn().spawn().unwrap();
    let status = wait(pid);
    assert!(status.signaled() && !status.exited());
    assert_eq!(status.signal(), Some(Signal::TERM));
    assert_eq!(status.to_string(), "ended by signal: terminated (SIGTERM)");
}

#[test]
fn failures_name_their_step() {
    let argv = Strings::new([c"x"]);
    let fails = |spawn: Spawn<'_>, step, errno| {
        let error = spawn.spawn().unwrap_err();
        assert_eq!((error.step, error.errno), (step, errno), "{error}");
    };
    let null = || Spawn::new(c"/dev/null", &argv);
    fails(Spawn::new(c"/nowhere/x", &argv), Step::Exec, Errno::ENOENT);
    fails(null(), Step::Exec, Errno::EACCES);
    fails(
        null().directory(Directory::Path(c"/nowhere")),
        Step::Directory,
        Errno::ENOENT,
    );
    fails(null().setpgid(-1), Step::Group, Errno::EINVAL);
    fails(null().terminal(999), Step::Terminal, Errno::EBADF);
    let null_file = fs::File::open("/dev/null").unwrap();
    fails(
        null().foreground(null_file.as_fd()),
        Step::Foreground,
        Errno::ENOTTY,
    );
    fails(
        null().files(&[File::new(null_file.as_fd(), -1)]),
        Step::Files,
        Errno::EBADF,
    );
    let too_high = [(
        Resource(999),
        Rlimit {
            current: None,
            maximum: None,
        },
    )];
    fails(null().limits(&too_high), Step::Limits, Errno::EINVAL);
    if root() {
        fails(null().chroot(c"/nowhere"), Step::Chroot, Errno::ENOENT);
        let dir = Dir::new("chroot");
        let path = c(&dir.0);
        fails(
            Spawn::new(c"/proc/self/exe", &argv).chroot(&path),
            Step::Exec,
            Errno::ENOENT,
        );
    } else {
        fails(null().chroot(c"/"), Step::Chroot, Errno::EPERM);
        let root = Credentials {
            uid: 0,
            gid: 0,
            groups: None,
        };
        fails(null().credentials(root), Step::Gid, Errno::EPERM);
    }
    let error = Spawn::new(c"/nowhere", &argv).spawn().unwrap_err();
    assert_eq!(
        error.to_string(),
        "execve: no such file or directory (ENOENT)"
    );
}

#[test]
fn a_file_that_is_no_program_is_enoexec() {
    let dir = Dir::new("noexec");
    let path = dir.0.join("text");
    fs::write(&path, "no program").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    let argv = Strings::new([c"text"]);
    let error = loop {
        let error = Spawn::new(&c(&path), &argv).spawn().unwrap_err();
        // Another test's child has inherited the writing descriptor, and closes it soon.
        if error.errno != Errno::ETXTBSY {
            break error;
        }
        std::thread::yield_now();
    };
    assert_eq!((error.step, error.errno), (Step::Exec, Errno::ENOEXEC));
}

#[test]
fn environment_and_directory_are_given() {
    assert_eq!(told("env PATH", |spawn| spawn.env(Strs::EMPTY)), "");
    let dir = Dir::new("cwd");
    let path = c(&dir.0);
    let expected = dir.0.to_str().unwrap();
    let by_path = told("cwd", |spawn| spawn.directory(Directory::Path(&path)));
    assert_eq!(by_path, expected);
}

#[test]
fn files_go_anywhere() {
    let dir = Dir::new("files");
    let a = dir.file("a");
    let b = dir.file("b");
    let d = dir.file("d");
    let (na, nb) = (a.as_raw_fd(), b.as_raw_fd());
    // A swap, a chain, one to two places, one in its own place, and one that is closed.
    let nd = d.as_raw_fd();
    let files = [
        File::new(a.as_fd(), nb),
        File::new(b.as_fd(), na),
        File::new(a.as_fd(), 40),
        File::new(d.as_fd(), nd),
        File::new(d.as_fd(), 41),
        File::closed(41),
        File::closed(42),
    ];
    let told = told_with(&format!("files {na} {nb} 40 {nd} 41"), &files, |spawn| {
        spawn
    });
    assert_eq!(told, "b a a d closed ");
}

#[test]
fn a_cycle_of_three_files() {
    let dir = Dir::new("cycle");
    let files: Vec<fs::File> = ["a", "b", "c"].map(|name| dir.file(name)).into();
    let [a, b, c] = [0, 1, 2].map(|i: usize| files[i].as_raw_fd());
    let table = [
        File::new(files[0].as_fd(), b),
        File::new(files[1].as_fd(), c),
        File::new(files[2].as_fd(), a),
    ];
    let told = told_with(&format!("files {a} {b} {c}"), &table, |spawn| spawn);
    assert_eq!(told, "c a b ");
}

#[test]
fn what_is_close_on_exec_stays_behind() {
    let dir = Dir::new("cloexec");
    let file = dir.file("kept");
    let fd = file.as_raw_fd();
    assert_eq!(told(&format!("files {fd}"), |spawn| spawn), "closed ");
}

#[test]
fn sessions_and_groups() {
    assert!(told("ids", |spawn| spawn).starts_with("false false"));
    assert!(told("ids", |spawn| spawn.setsid()).starts_with("true true"));
    assert!(told("ids", |spawn| spawn.setpgid(0)).starts_with("true false"));
}

#[test]
fn masks_and_dispositions() {
    assert_eq!(told("mask", |spawn| spawn), "false false");
    let mask = SigSet::from(Signal::USR1);
    assert_eq!(told("mask", |spawn| spawn.mask(mask)), "true false");

    signal::ignore(Signal::USR1).unwrap();
    assert_eq!(told("disposition", |spawn| spawn), "Ignore");
    let told = told("disposition", |spawn| {
        spawn.defaults(SigSet::from(Signal::USR1))
    });
    assert_eq!(told, "Default");
    signal::reset(Signal::USR1).unwrap();
}

#[test]
fn limits_are_set() {
    let limit = Rlimit {
        current: Some(64),
        maximum: Some(64),
    };
    let told = told("nofile", |spawn| {
        spawn.limits(
            const {
                &[(
                    Resource::NOFILE,
                    Rlimit {
                        current: Some(64),
                        maximum: Some(64),
                    },
                )]
            },
        )
    });
    assert_eq!(told, format!("{limit:?}"));
}

#[test]
fn credentials_change_and_the_parent_stays_dumpable() {
    let dumpable = || {
        // SAFETY: no pointers.
        let ret = unsafe { ksys::raw::portable::prctl(uapi::PR_GET_DUMPABLE, 0, 0, 0, 0) };
        ret.i32().unwrap()
    };
    let before = dumpable();
    if !root() {
        // Whom one is already, one may become.
        let (uid, gid) = (thread::getuid(), thread::getgid());
        let same = Credentials {
            uid,
            gid,
            groups: None,
        };
        let told = told("ids", |spawn| spawn.credentials(same));
        assert!(told.ends_with(&format!("{uid} {gid}")));
        return;
    }
    let other = Credentials {
        uid: 1234,
        gid: 2345,
        groups: Some(&[7, 9]),
    };
    let argv = Strings::new([c"x"]);
    let null = Spawn::new(c"/dev/null", &argv).credentials(other);
    assert_eq!(null.spawn().unwrap_err().step, Step::Exec);
    if reachable() {
        assert!(told("ids", |spawn| spawn.credentials(other)).ends_with("1234 2345"));
        assert_eq!(told("groups", |spawn| spawn.credentials(other)), "[7, 9]");
        let told = told("ambient", |spawn| {
            spawn
                .credentials(other)
                .ambient(&[thread::Capability::NET_RAW])
        });
        assert_eq!(told, "true 1234");
    }
    assert_eq!(dumpable(), before);
    assert_eq!(thread::getuid(), 0, "the parent is who it was");
}

#[test]
fn user_namespace_maps_ids() {
    let (uid, gid) = (thread::geteuid(), thread::getegid());
    let uids = [IdMap {
        inside: 77,
        outside: uid,
        count: 1,
    }];
    let gids = [IdMap {
        inside: 78,
        outside: gid,
        count: 1,
    }];
    for unshare in [false, true] {
        let again = again("ids");
        let (reader, writer) = io::pipe().unwrap();
        let files = [result(&writer)];
        let spawn = again.spawn().files(&files);
        let spawn = spawn.uid_map(&uids).gid_map(&gids, false);
        let started = if unshare {
            spawn.unshare(CloneFlags::NEWUSER).spawn()
        } else {
            spawn.namespaces(CloneFlags::NEWUSER).spawn()
        };
        drop(writer);
        let started = started.map_err(|error| error.errno);
        let name = if unshare {
            "unshare:user"
        } else {
            "clone:namespaces"
        };
        // A sandbox may forbid it.
        let pid = offered(name, started).and_then(|pid| granted(name, &[Errno::EPERM], pid));
        if let Some(pid) = pid {
            assert!(read(reader).ends_with("77 78"));
            assert!(wait(pid.unwrap()).success());
        }
    }
}

#[test]
fn a_bad_map_names_its_step() {
    let again = again("exit 0");
    // Inside twice the same.
    let map = [IdMap {
        inside: 0,
        outside: thread::geteuid(),
        count: 1,
    }; 2];
    let spawn = again.spawn().uid_map(&map);
    let error = spawn.namespaces(CloneFlags::NEWUSER).spawn().unwrap_err();
    let cloned = match error.step {
        Step::Clone => Err(error.errno),
        _ => Ok(()),
    };
    let name = "clone:namespaces";
    let cloned = offered(name, cloned).and_then(|done| granted(name, &[Errno::EPERM], done));
    if let Some(cloned) = cloned {
        assert_eq!((cloned, error.step), (Ok(()), Step::IdMap));
    }
}

#[test]
fn process_namespaces_begin_at_one() {
    if !root() || lacks("clone:namespaces") {
        return;
    }
    let told = told("pid", |spawn| spawn.namespaces(CloneFlags::NEWPID));
    assert_eq!(told, "1 0");
}

#[test]
fn pidfd_of_a_child() {
    let again = again("sleep");
    let (pid, pidfd) = again.spawn().spawn_pidfd().unwrap();
    process::pidfd_send_signal(&pidfd, None, PidfdSignalFlags::empty()).unwrap();
    process::pidfd_send_signal(&pidfd, Signal::KILL, PidfdSignalFlags::empty()).unwrap();
    let info = process::waitid(WaitId::PidFd(pidfd.as_fd()), WaitOptions::EXITED);
    let (child, status) = info.unwrap().unwrap().child().unwrap();
    assert_eq!((child, status.signal()), (pid, Some(Signal::KILL)));
    let gone = process::pidfd_send_signal(&pidfd, None, PidfdSignalFlags::empty());
    assert_eq!(gone, Err(Errno::ESRCH));
}

#[test]
fn pidfd_of_itself() {
    let pidfd = process::pidfd_open(process::getpid()).unwrap();
    let (reader, writer) = io::pipe().unwrap();
    let copy = process::pidfd_getfd(&pidfd, reader.as_raw_fd()).unwrap();
    assert_ne!(copy.as_raw_fd(), reader.as_raw_fd());
    io::write(&writer, b"same").unwrap();
    assert_eq!(io::read(&copy, &mut [0; 8]), Ok(4));
    assert_eq!(
        process::pidfd_getfd(&pidfd, 1 << 20).unwrap_err(),
        Errno::EBADF
    );
    let info = process::pidfd_info(&pidfd, PidfdInfoFlags::PID | PidfdInfoFlags::CREDS);
    if let Some(info) = offered("ioctl:pidfd-info", info) {
        let (info, pid) = (info.unwrap(), process::getpid() as u32);
        assert_eq!((info.pid, info.tgid), (pid, pid));
        assert_eq!(info.ruid, thread::getuid());
    }
    assert_eq!(process::pidfd_open(-1).unwrap_err(), Errno::EINVAL);
    let thread = process::pidfd_open_with(thread::gettid(), PidfdFlags::THREAD);
    if let Some(thread) = offered("pidfd_open:thread", thread) {
        thread.unwrap();
    }
}

#[test]
fn waiting_for_nobody_and_not_waiting() {
    let pid = again("sleep").spawn().spawn().unwrap();
    assert_eq!(process::waitpid(pid, WaitOptions::NOHANG), Ok(None));
    let options = WaitOptions::EXITED | WaitOptions::NOHANG;
    assert!(
        process::waitid(WaitId::Pid(pid), options)
            .unwrap()
            .is_none()
    );

    signal::kill(pid, Signal::STOP).unwrap();
    let (_, status) = process::waitpid(pid, WaitOptions::UNTRACED)
        .unwrap()
        .unwrap();
    assert!(status.stopped() && !status.signaled());
    assert_eq!(status.stop_signal(), Some(Signal::STOP));

    signal::kill(pid, Signal::CONT).unwrap();
    let info = process::waitid(WaitId::Pid(pid), WaitOptions::CONTINUED);
    let (_, status) = info.unwrap().unwrap().child().unwrap();
    assert!(status.continued() && !status.exited() && !status.stopped());

    signal::kill(pid, Signal::KILL).unwrap();
    let look = WaitOptions::EXITED | WaitOptions::NOWAIT;
    for _ in 0..2 {
        let (info, _usage) = process::waitid_rusage(WaitId::Pid(pid), look)
            .unwrap()
            .unwrap();
        assert_eq!(info.signal(), Some(Signal::CHLD));
    }
    let (waited, status, usage) = process::wait4(pid, WaitOptions::empty()).unwrap().unwrap();
    assert_eq!((waited, status.signal()), (pid, Some(Signal::KILL)));
    assert!(usage.ru_maxrss >= 0);
    assert_eq!(
        process::waitpid(pid, WaitOptions::empty()),
        Err(Errno::ECHILD)
    );
}

#[test]
fn programs_by_descriptor() {
    let argv = Strings::new([c"x"]);
    let null = fs::File::open("/dev/null").unwrap();
    let error = Spawn::fd(null.as_fd(), &argv).spawn().unwrap_err();
    let expected = if lacks("execveat") {
        Errno::ENOSYS
    } else {
        Errno::EACCES
    };
    assert_eq!((error.step, error.errno), (Step::Exec, expected));
    if lacks("execveat") {
        return;
    }
    let again = again("exit 5");
    let exe = fs::File::open(again.path.to_str().unwrap()).unwrap();
    // Its number is overwritten in the child, and it is found nevertheless.
    let files = [File::new(null.as_fd(), exe.as_raw_fd())];
    let spawn = Spawn::fd(exe.as_fd(), &again.argv).env(&again.envp);
    let pid = spawn.files(&files).spawn().unwrap();
    assert_eq!(wait(pid).exit_status(), Some(5));
}

#[test]
fn exec_fails_in_place() {
    let argv = Strings::new([c"x"]);
    let errno = process::execve(c"/nowhere", &argv, Strs::EMPTY);
    assert_eq!(errno, Errno::ENOENT);
    let errno = process::execve("/dev\0/null", &argv, Strs::EMPTY);
    assert_eq!(errno, Errno::EINVAL);
    if lacks("execveat") {
        return;
    }
    let none = AtFlags::empty();
    let errno = process::execveat(CWD, c"nowhere", &argv, Strs::EMPTY, none);
    assert_eq!(errno, Errno::ENOENT);
    let errno = process::execveat(CWD, c"", &argv, Strs::EMPTY, none);
    assert_eq!(errno, Errno::ENOENT);
    let unknown = AtFlags::from_bits_retain(1);
    let errno = process::execveat(CWD, c"/dev/null", &argv, Strs::EMPTY, unknown);
    assert_eq!(errno, Errno::EINVAL);
}

#[test]
fn search_finds_what_may_be_run() {
    let dir = Dir::new("search");
    for (name, mode) in [("run", 0o755), ("text", 0o644)] {
        dir.file(name)
            .set_permissions(fs::Permissions::from_mode(mode))
            .unwrap();
    }
    fs::create_dir(dir.0.join("folder")).unwrap();
    let list = format!("/nowhere:{}:/", dir.0.display());
    let mut buf = [0; 4096];
    let mut search = |name: &str| {
        process::search(name.as_bytes(), list.as_bytes(), &mut buf)
            .map(|path| path.to_str().unwrap().to_owned())
    };
    assert_eq!(search("run"), Ok(format!("{}/run", dir.0.display())));
    assert_eq!(search("text"), Err(Errno::EACCES));
    assert_eq!(search("folder"), Err(Errno::EACCES));
    assert_eq!(search("missing"), Err(Errno::ENOENT));
    assert_eq!(search(""), Err(Errno::ENOENT));
    let whole = format!("{}/run", dir.0.display());
    assert_eq!(search(&whole), Ok(whole.clone()));
    let mut short = [0; 4];
    let result = process::search(b"run", list.as_bytes(), &mut short);
    assert_eq!(result, Err(Errno::ENAMETOOLONG));
}

#[test]
fn limits_of_this_process() {
    let limit = process::getrlimit(Resource::NOFILE).unwrap();
    assert!(limit.current.is_some());
    assert_eq!(process::prlimit(0, Resource::NOFILE, None), Ok(limit));
    process::setrlimit(Resource::NOFILE, limit).unwrap();
    let bad = process::getrlimit(Resource(9999));
    assert_eq!(bad, Err(Errno::EINVAL));
    let upside_down = Rlimit {
        current: Some(2),
        maximum: Some(1),
    };
    let refused = process::setrlimit(Resource::CORE, upside_down);
    assert_eq!(refused, Err(Errno::EINVAL));
}

#[test]
fn priorities() {
    let nice = process::getpriority(Which::PROCESS, 0).unwrap();
    assert!((-20..=19).contains(&nice));
    process::setpriority(Which::PROCESS, thread::gettid(), nice).unwrap();
    assert_eq!(
        process::getpriority(Which(99), 0).unwrap_err(),
        Errno::EINVAL
    );
}

#[test]
fn sessions_of_this_process() {
    assert_eq!(process::getpgid(0), Ok(process::getpgrp()));
    assert!(process::getsid(0).is_ok());
    assert_eq!(process::getpgid(-1), Err(Errno::ESRCH));
    assert_eq!(process::setpgid(-1, 0), Err(Errno::EINVAL));
    assert_ne!(process::getpid(), process::getppid());
}

#[test]
fn memory_of_a_process() {
    let from = *b"twelve bytes";
    let mut to = [0; 12];
    let pid = process::getpid();
    let read = process::process_vm_readv(pid, &mut to, from.as_ptr().addr());
    if let Some(read) = common::gap("process_vm_readv", read) {
        assert_eq!((read, &to), (Ok(12), &from));
        let nothing = process::process_vm_readv(pid, &mut to, 8);
        assert_eq!(nothing, Err(Errno::EFAULT));
    }
    let mut target = [0_u8; 4];
    let address = target.as_mut_ptr().expose_provenance();
    // SAFETY: the memory is ours, and nothing else uses it meanwhile.
    let written = unsafe { process::process_vm_writev(pid, b"four", address) };
    if let Some(written) = common::gap("process_vm_writev", written) {
        assert_eq!(written, Ok(4));
        // SAFETY: it is there.
        assert_eq!(&unsafe { ptr::read_volatile(&raw const target) }, b"four");
    }
}

#[test]
fn compared_with_itself() {
    let pid = process::getpid();
    let file: OwnedFd = fs::File::open("/dev/null").unwrap().into();
    let fd = file.as_raw_fd() as usize;
    match process::kcmp(pid, pid, process::KcmpType::FILE, fd, fd) {
        Ok(order) => assert_eq!(order, 0),
        Err(errno) => assert_eq!(errno, Errno::ENOSYS),
    }
}

#[test]
fn forks() {
    // SAFETY: the child only ends.
    match unsafe { process::fork() }.unwrap() {
        process::Fork::Child => process::exit(3),
        process::Fork::Parent(pid) => assert_eq!(wait(pid).exit_status(), Some(3)),
    }
}

#[test]
fn statuses_by_number() {
    let of = process::WaitStatus::from_raw;
    assert!(of(0x8b).core_dump() && of(0x8b).signaled());
    assert_eq!(of(0x8b).signal(), Some(Signal::SEGV));
    assert!(!of(0x0b).core_dump());
    assert_eq!(of(0xff00).exit_status(), Some(255));
    let fork = of(1 << 16 | 5 << 8 | 0x7f);
    assert_eq!(fork.trap_cause(), Some(uapi::PTRACE_EVENT_FORK));
    assert_eq!(fork.stop_signal(), Some(Signal::TRAP));
    assert_eq!(of(0x057f).trap_cause(), None);
    assert!(of(0x857f).syscall_stop() && !of(0x057f).syscall_stop());
    assert!(of(0xffff).continued() && !of(0xffff).signaled());
    for raw in 0..=0xffff {
        let status = of(raw);
        let kinds = [status.exited(), status.signaled(), status.stopped()];
        let told = kinds.into_iter().filter(|kind| *kind).count();
        assert_eq!(told, usize::from(raw & 0xff != 0xff), "{raw:#x}");
        assert!(!status.to_string().is_empty());
    }
}

#[test]
fn lists_end() {
    let hello = process::Str::new(c"hello");
    assert!(Strs::new(&[]).is_none());
    assert!(Strs::new(&[Some(hello)]).is_none());
    assert!(Strs::new(&[Some(hello), None]).is_some());
    let nul = process::OwnedStrings::new(["a\0b"]);
    assert_eq!(nul.err(), Some(Errno::EINVAL));
}

#[test]
fn families_are_complete() {
    families::check::<CloneFlags>(
        &["CLONE_"],
        &[
            ("CLONE_ARGS_SIZE_VER0", "a size"),
            ("CLONE_ARGS_SIZE_VER1", "a size"),
            ("CLONE_ARGS_SIZE_VER2", "a size"),
        ],
    );
    families::check_in::<WaitOptions>("linux/wait.h", &["__W", "W"], &[]);
    families::check::<PidfdFlags>(
        &["PIDFD_"],
        &[
            ("PIDFD_COREDUMP*", "of the record"),
            ("PIDFD_GET_*", "requests"),
            ("PIDFD_INFO_*", "of PidfdInfoFlags"),
            ("PIDFD_SELF*", "numbers that stand for a descriptor"),
            ("PIDFD_SIGNAL_*", "of PidfdSignalFlags"),
        ],
    );
    families::check::<PidfdSignalFlags>(&["PIDFD_SIGNAL_"], &[]);
    families::check::<PidfdInfoFlags>(&["PIDFD_INFO_"], &[("PIDFD_INFO_SIZE_*", "sizes")]);
    families::check_numbers(&["RLIMIT_"], |value| Resource(value as u32).name(), &[]);
    families::check_numbers_in(
        "linux/resource.h",
        &["PRIO_"],
        |value| Which(value as i32).name(),
        &[("PRIO_MAX", "a limit"), ("PRIO_MIN", "a limit")],
    );
    families::check_numbers(
        &["KCMP_"],
        |value| process::KcmpType(value as i32).name(),
        &[("KCMP_TYPES", "a count")],
    );
}

#[test]
fn a_session_is_begun_once() {
    let child = common::fork::fork(0, || {
        let me = process::getpid();
        let begun = process::setsid();
        let facts = [
            begun == Ok(me),
            process::getsid(0) == Ok(me),
            process::getpgid(0) == Ok(me),
            // Who leads a group cannot.
            process::setsid() == Err(Errno::EPERM),
        ];
        i32::from(facts != [true; 4])
    });
    assert_eq!(common::fork::wait(child), 0);
}
