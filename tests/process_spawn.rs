//! Spawning where it is hard: terminals, cgroups, parents that die, children that are killed.

#[path = "common/child.rs"]
mod child_;
mod common;
#[path = "common/temp.rs"]
mod temp;

use child_::{Again, RESULT, again, mode, reachable, read, result, tell, wait};
use common::{Runner, gap, lacks, promise, runner};
use ksys::fd::BorrowedFd;
use ksys::fs::{Mode, OFlags, open};
use ksys::mm::{Advice, Mapping};
use ksys::process::{
    self, Credentials, Directory, File, Fork, OwnedStrings, Spawn, Step, Strings, Strs,
    WaitOptions, WaitStatus,
};
use ksys::ptrace::{self, PtraceEvent, PtraceOptions};
use ksys::signal::{self, SigSet, Signal};
use ksys::system::{UsageOf, getrusage};
use ksys::{Errno, io, thread, tty, uapi};
use std::ffi::CString;
use std::fs;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use temp::Temp;

/// Where children find their terminal.
const TERMINAL: i32 = 201;

/// What children of the other tests do.
#[test]
fn child() {
    let Some(mode) = mode() else { return };
    let mut words = mode.split(' ');
    match words.next().unwrap() {
        "exit" => process::exit(words.next().unwrap().parse().unwrap()),
        "say" => tell(words.next().unwrap()),
        "sleep" => {
            tell("started");
            loop {
                std::thread::park();
            }
        }
        "ids" => tell(&format!("{} {}", thread::getuid(), thread::getgid())),
        "cgroup" => tell(&fs::read_to_string("/proc/self/cgroup").unwrap()),
        "root" => {
            let mut names: Vec<_> = fs::read_dir("/")
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            let here = std::env::current_dir().unwrap();
            tell(&format!("{} {}", here.display(), names.join(" ")));
        }
        "terminal" => tell(&terminal()),
        "foreground" => lead(),
        "orphan" => start_slowly(Some(Signal::TERM)),
        "killed" => kill_early(),
        "many" => spawn_many(),
        "bare" => spawn_bare(),
        "memory" => spawn_with_memory(),
        "marked" => spawn_between_marks(words.next().unwrap().parse().unwrap()),
        other => panic!("{other}"),
    }
    process::exit(0)
}

fn c(path: &Path) -> CString {
    CString::new(path.as_os_str().as_bytes()).unwrap()
}

/// Runs a child that tells something, and returns what.
fn told<'a>(what: &str, files: &[File<'_>], with: impl FnOnce(Spawn<'a>) -> Spawn<'a>) -> String {
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

/// What a child knows of its terminal.
fn terminal() -> String {
    // SAFETY: the parent gave it, and nothing closes it.
    let tty = unsafe { BorrowedFd::borrow_raw(TERMINAL) };
    let own = open(c"/dev/tty", OFlags::RDWR, ksys::fs::Mode::empty()).is_ok();
    let foreground = tty::tcgetpgrp(tty) == Ok(process::getpgrp());
    let session = tty::tcgetsid(tty) == Ok(process::getpid());
    format!("{own} {foreground} {session}")
}

#[test]
fn a_session_gets_its_terminal() {
    let pty = tty::openpty().unwrap();
    let files = [File::new(pty.user.as_fd(), TERMINAL)];
    let text = told("terminal", &files, |spawn| {
        spawn.setsid().terminal(TERMINAL)
    });
    let (rest, session) = text.rsplit_once(' ').unwrap();
    assert_eq!(rest, "true true");
    promise("ioctl:session", session == "true");
    // Without a session of its own it gets none.
    let again = again("terminal");
    let error = again.spawn().files(&files).terminal(TERMINAL).spawn();
    let error = error.unwrap_err();
    assert_eq!((error.step, error.errno), (Step::Terminal, Errno::EPERM));
}

/// Leads a session, and puts a child into the foreground of its terminal.
fn lead() {
    // SAFETY: the parent gave it, and nothing closes it.
    let tty = unsafe { BorrowedFd::borrow_raw(TERMINAL) };
    let own = process::getpgrp();
    assert_eq!(tty::tcgetpgrp(tty), Ok(own));
    let child = again("terminal");
    let pid = child.spawn().foreground(tty).spawn().unwrap();
    assert!(wait(pid).success());
    assert_eq!(tty::tcgetpgrp(tty), Ok(pid), "the group of the child");
    // From the background, which SIGTTOU would stop.
    signal::ignore(Signal::TTOU).unwrap();
    tty::tcsetpgrp(tty, own).unwrap();
    let pid = again("exit 0").spawn().foreground(tty).setpgid(own).spawn();
    let pid = pid.unwrap();
    assert!(wait(pid).success());
    assert_eq!(tty::tcgetpgrp(tty), Ok(own), "the group that was named");
}

#[test]
fn a_child_gets_the_foreground() {
    let pty = tty::openpty().unwrap();
    let files = [File::new(pty.user.as_fd(), TERMINAL)];
    let text = told("foreground", &files, |spawn| {
        spawn.setsid().terminal(TERMINAL)
    });
    // The child leads its group only.
    assert_eq!(text, "true true false");
}

/// A writable place where a cgroup of version 2 can be made.
fn cgroups() -> Option<String> {
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap();
    let places = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        let place = words.next()?;
        (words.next()? == "cgroup2").then_some(place)
    });
    let mut made = places.filter(|place| {
        let probe = format!("{place}/ksys-probe-{}", process::getpid());
        fs::create_dir(&probe)
            .and_then(|()| fs::remove_dir(probe))
            .is_ok()
    });
    made.next().map(str::to_owned)
}

#[test]
fn a_child_is_made_in_its_cgroup() {
    let again = again("exit 0");
    let none = fs::File::open("/").unwrap();
    let error = again.spawn().cgroup(none.as_fd()).spawn().unwrap_err();
    let expected = match lacks("clone3") {
        true => Errno::ENOSYS,
        false => Errno::EBADF,
    };
    assert_eq!((error.step, error.errno), (Step::Clone, expected));
    if expected == Errno::ENOSYS {
        return;
    }
    let Some(place) = cgroups() else {
        // A machine's own set-up is not ours to know; the kernels that are booted have it.
        assert!(matches!(runner(), Runner::Host(_)), "no cgroup2");
        eprintln!("no cgroup can be made on this machine");
        return;
    };
    let name = format!("ksys-{}", process::getpid());
    let path = format!("{place}/{name}");
    fs::create_dir(&path).unwrap();
    let dir = fs::File::open(&path).unwrap();
    let text = told("cgroup", &[], |spawn| spawn.cgroup(dir.as_fd()));
    fs::remove_dir(&path).unwrap();
    let line = text.lines().find(|line| line.starts_with("0::"));
    assert!(line.unwrap().ends_with(&format!("/{name}")), "{text}");
}

#[test]
fn the_death_of_the_parents_thread_is_a_signal() {
    let other = Credentials {
        uid: 1234,
        gid: 2345,
        groups: Some(&[]),
    };
    // Changing credentials clears the signal: it has to be set after them.
    let changes = [None, Some(other)];
    let changing = root() && reachable();
    for change in &changes[..1 + usize::from(changing)] {
        let again = again("sleep");
        let (reader, writer) = io::pipe().unwrap();
        let start = || {
            let files = [result(&writer)];
            let mut spawn = again.spawn().files(&files).death_signal(Signal::USR1);
            if let Some(other) = change {
                spawn = spawn.credentials(*other);
            }
            let pid = spawn.spawn().unwrap();
            let mut text = [0; 7];
            assert_eq!(io::read(&reader, &mut text), Ok(7));
            assert_eq!(&text, b"started");
            // It outlives what its parent does besides ending.
            assert_eq!(process::waitpid(pid, WaitOptions::NOHANG), Ok(None));
            pid
        };
        let pid = std::thread::scope(|scope| scope.spawn(start).join().unwrap());
        assert_eq!(wait(pid).signal(), Some(Signal::USR1));
    }
}

/// How many moves in a file table keep a child busy between its start and its program.
const BUSY: usize = 1 << 20;

/// Spawns a child that takes long to get to its program.
fn start_slowly(death: Option<Signal>) {
    let again = again("sleep");
    let null = fs::File::open("/dev/null").unwrap();
    // Above all numbers of the table, so that it need not be moved out of the way.
    let null = io::fcntl_dupfd_cloexec(&null, TERMINAL + 1).unwrap();
    let files = vec![File::new(null.as_fd(), TERMINAL); BUSY];
    let mut spawn = again.spawn().files(&files);
    if let Some(signal) = death {
        spawn = spawn.death_signal(signal);
    }
    let pid = spawn.spawn().unwrap();
    tell(&format!("{:?}", wait(pid).signal()));
}

/// Finds a process by its parent, as soon as there is one.
fn child_of(parent: i32) -> i32 {
    loop {
        let processes = fs::read_dir("/proc").unwrap();
        let child = processes.filter_map(|entry| {
            let pid = entry.ok()?.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
            // Behind the name, which may hold anything, and the state.
            let mut words = stat.rsplit_once(") ")?.1.split(' ').skip(1);
            (words.next()?.parse() == Ok(parent)).then_some(pid)
        });
        if let Some(child) = child.last() {
            return child;
        }
    }
}

#[test]
fn a_parent_that_died_first_is_a_signal_too() {
    let again = again("orphan");
    let (reader, writer) = io::pipe().unwrap();
    let pid = again.spawn().files(&[result(&writer)]).spawn().unwrap();
    drop(writer);
    let orphan = child_of(pid);
    // Its child has not asked for the signal yet, and does so as an orphan.
    signal::kill(pid, Signal::KILL).unwrap();
    assert_eq!(wait(pid).signal(), Some(Signal::KILL));
    // The pipe ends with the orphan, before that ran its program and said so.
    let said = io::read(&reader, &mut [0; 7]);
    if said != Ok(0) {
        signal::kill(orphan, Signal::KILL).unwrap();
    }
    assert_eq!(said, Ok(0));
}

/// Kills a child before it runs its program.
fn kill_early() {
    let killer = std::thread::spawn(|| {
        let child = child_of(process::getpid());
        signal::kill(child, Signal::KILL).unwrap();
    });
    start_slowly(None);
    killer.join().unwrap();
}

#[test]
fn a_child_that_is_killed_before_its_program_counts_as_started() {
    let text = told("killed", &[], |spawn| spawn);
    assert_eq!(text, format!("{:?}", Some(Signal::KILL)), "no `started`");
}

#[test]
fn another_root_holds_the_program() {
    if !root() {
        // Step::Chroot, with EPERM: told beside the other steps.
        return;
    }
    let temp = Temp::new();
    let dir = c(temp.path());
    temp.file("there", b"");
    fs::create_dir(temp.join("inside")).unwrap();
    let argv = Strings::new([c"x"]);
    let fails = |program, directory, step, errno| {
        let spawn = Spawn::new(program, &argv).chroot(&dir);
        let error = spawn.directory(Directory::Path(directory)).spawn();
        let error = error.unwrap_err();
        assert_eq!((error.step, error.errno), (step, errno), "{error}");
    };
    fails(c"/there", c"/inside", Step::Exec, Errno::EACCES);
    fails(c"../there", c"/inside", Step::Exec, Errno::EACCES);
    fails(c"/nowhere", c"/", Step::Exec, Errno::ENOENT);
    fails(c"/there", &dir, Step::Directory, Errno::ENOENT);
    if !cfg!(target_feature = "crt-static") {
        // It would need its libraries there.
        return;
    }
    // The emulator too, where there is one; the first argument names the program by its path.
    let again = again("root");
    let emulated = matches!(runner(), Runner::Qemu(_));
    let own = std::env::current_exe().unwrap();
    let own = if emulated {
        own
    } else {
        again.path.to_str().unwrap().into()
    };
    fs::copy(&own, temp.join("program")).unwrap();
    let mut program = c"/program";
    let mut args = vec![
        "--exact",
        "child",
        "--quiet",
        "--nocapture",
        "--test-threads=1",
    ];
    if emulated {
        fs::copy(again.path.to_str().unwrap(), temp.join("emulator")).unwrap();
        program = c"/emulator";
        args.insert(0, "/program");
    }
    args.insert(0, "x");
    let argv = OwnedStrings::new(args).unwrap();
    let (reader, writer) = io::pipe().unwrap();
    let files = [result(&writer)];
    let spawn = Spawn::new(program, &argv).env(&again.envp).files(&files);
    let spawn = spawn.chroot(&dir).directory(Directory::Path(c"/inside"));
    let pid = loop {
        match spawn.spawn() {
            // Another test's child has inherited the writing descriptor, and closes it soon.
            Err(error) if error.errno == Errno::ETXTBSY => std::thread::yield_now(),
            pid => break pid.unwrap(),
        }
    };
    drop(writer);
    let text = read(reader);
    assert!(wait(pid).success());
    let expected = match emulated {
        true => "/inside emulator inside program there",
        false => "/inside inside program there",
    };
    assert_eq!(text, expected);
}

#[test]
fn arguments_beyond_the_limit_are_e2big() {
    let exe = c(&std::env::current_exe().unwrap());
    let fails = |argv: &OwnedStrings, envp: &OwnedStrings| {
        let error = Spawn::new(&exe, argv).env(envp).spawn().unwrap_err();
        assert_eq!((error.step, error.errno), (Step::Exec, Errno::E2BIG));
    };
    let list = |count, len| OwnedStrings::new(vec![vec![b'a'; len]; count]).unwrap();
    // One string of more than 32 pages, as an argument and as a variable.
    let page = ksys::param::page_size();
    fails(&list(1, 32 * page), &list(0, 0));
    fails(&list(1, 1), &list(1, 32 * page));
    // More than a quarter of the stack's limit, or than 6 MiB, together.
    fails(&list(70, 100_000), &list(0, 0));
    // A child that ended so leaves nothing behind.
    let pid = again("exit 3").spawn().spawn().unwrap();
    assert_eq!(wait(pid).exit_status(), Some(3));
}

#[test]
fn no_arguments_become_an_empty_one() {
    let exe = c(&std::env::current_exe().unwrap());
    // It stops before its first instruction.
    let started = Spawn::new(&exe, Strs::EMPTY).traceme().spawn();
    let started = started.map_err(|error| (error.step, error.errno));
    if lacks("ptrace") {
        assert_eq!(started, Err((Step::Trace, Errno::ENOSYS)));
        return;
    }
    let pid = started.unwrap();
    assert_eq!(wait(pid).stop_signal(), Some(Signal::TRAP));
    let arguments = fs::read(format!("/proc/{pid}/cmdline")).unwrap();
    signal::kill(pid, Signal::KILL).unwrap();
    assert_eq!(wait(pid).signal(), Some(Signal::KILL));
    assert_eq!(arguments, b"\0");
}

#[test]
fn what_is_closed_cannot_be_given() {
    let again = again("exit 0");
    // SAFETY: it is not open: that is the point.
    let closed = unsafe { BorrowedFd::borrow_raw(1 << 20) };
    for files in [
        [File::new(closed, 1 << 20), File::closed(50)],
        [File::new(closed, 50), File::closed(51)],
    ] {
        let error = again.spawn().files(&files).spawn().unwrap_err();
        assert_eq!((error.step, error.errno), (Step::Files, Errno::EBADF));
    }
    // To close what is not open is to leave it so.
    let nothing = [File::closed(50), File::closed(1 << 20)];
    let pid = again.spawn().files(&nothing).spawn().unwrap();
    assert!(wait(pid).success());
}

/// Spawns without descriptors 0 to 2, whose numbers what spawning needs gets.
fn spawn_bare() {
    for fd in 0..3 {
        // SAFETY: nothing here reads or prints any more.
        unsafe { ksys::raw::portable::close(fd) }.unit().unwrap();
    }
    // SAFETY: the parent gave it, and nothing closes it.
    let report = unsafe { BorrowedFd::borrow_raw(RESULT) };
    let files = [0, 1, 2].map(|to| File::new(report, to));
    for unknown in [false, true] {
        let again = again("say x");
        let missing = Strings::new([c"x"]);
        let spawn = match unknown {
            true => Spawn::new(c"/nowhere", &missing),
            false => again.spawn(),
        };
        match spawn.files(&files).spawn() {
            Ok(pid) => {
                wait(pid);
            }
            Err(error) => tell(&error.to_string()),
        }
    }
    for fd in 0..3 {
        // SAFETY: no pointers.
        let ret = unsafe { ksys::raw::portable::fcntl(fd, ksys::uapi::F_GETFD as u32, 0) };
        assert_eq!(ret.unit(), Err(Errno::EBADF));
    }
}

#[test]
fn a_parent_without_descriptors_spawns() {
    let text = told("bare", &[], |spawn| spawn);
    // Behind what the test harness of the child says on its standard output.
    let end = "xexecve: no such file or directory (ENOENT)";
    assert!(text.ends_with(end), "{text}");
}

/// Fails, and leaves nothing.
fn spawn_many() {
    let open = || fs::read_dir("/proc/self/fd").unwrap().count();
    let argv = Strings::new([c"x"]);
    let missing = Spawn::new(c"/nowhere", &argv);
    let before = open();
    for _ in 0..200 {
        assert_eq!(missing.spawn().unwrap_err().errno, Errno::ENOENT);
        let error = missing.spawn_pidfd().unwrap_err();
        assert_eq!((error.step, error.errno), (Step::Exec, Errno::ENOENT));
    }
    let one = again("exit 7");
    for _ in 0..20 {
        let (pid, pidfd) = one.spawn().spawn_pidfd().unwrap();
        assert_eq!(wait(pid).exit_status(), Some(7));
        drop(pidfd);
    }
    assert_eq!(open(), before, "descriptors");
    let zombie = process::waitpid(-1, WaitOptions::NOHANG);
    assert_eq!(zombie, Err(Errno::ECHILD));
    assert_eq!(signal::sigmask(), Ok(SigSet::empty()));
    tell("nothing");
}

#[test]
fn hundreds_leave_no_descriptor_and_no_zombie() {
    let text = told("many", &[], |spawn| spawn.mask(SigSet::empty()));
    assert_eq!(text, "nothing");
}

#[test]
fn threads_spawn_at_once() {
    std::thread::scope(|scope| {
        for i in 0..4 {
            scope.spawn(move || {
                for round in 0..5 {
                    // The end of each pipe comes when its own child ends.
                    let word = format!("{i}-{round}");
                    assert_eq!(told(&format!("say {word}"), &[], |spawn| spawn), word);
                }
            });
        }
    });
}

/// Minor faults of this thread so far.
fn faults() -> i64 {
    getrusage(UsageOf::THREAD).unwrap().ru_minflt as i64
}

/// Spawns with much memory, and counts what that costs: alone in its process, where no other fork
/// takes the pages away.
fn spawn_with_memory() {
    let page = ksys::param::page_size();
    let len = 256 << 20;
    let mut memory = Mapping::anonymous(len).unwrap();
    // A kernel without large pages does not know of them.
    let _ = memory.advise(Advice::NOHUGEPAGE);
    let mut touch = || {
        let before = faults();
        for first in memory.as_mut_slice().unwrap().chunks_mut(page) {
            first[0] = first[0].wrapping_add(1);
        }
        faults() - before
    };
    let pages = (len / page) as i64;
    assert!(touch() >= pages, "each page is new");
    assert!(touch() < pages / 16, "no page is new");

    let argv = Strings::new([c"x"]);
    Spawn::new(c"/nowhere", &argv).spawn().unwrap_err();
    let spawned = touch();

    // A copy of the memory would cost a fault for each page that is written afterwards.
    // SAFETY: the child only ends.
    match unsafe { process::fork() }.unwrap() {
        Fork::Child => process::exit(0),
        Fork::Parent(pid) => assert!(wait(pid).success()),
    }
    assert!(touch() >= pages / 2, "a fork is seen");
    tell(&(spawned < pages / 16).to_string());
}

#[test]
fn memory_of_the_parent_costs_nothing() {
    let text = told("memory", &[], |spawn| spawn);
    promise("clone:vfork-memory", text == "true");
}

/// Stops for the tracer.
fn mark() {
    signal::tgkill(process::getpid(), thread::gettid(), Signal::URG).unwrap();
}

/// Starts a program with so many descriptors, between marks, after two with nothing in between.
fn spawn_between_marks(descriptors: i32) {
    let null = open(c"/dev/null", OFlags::CLOEXEC, Mode::empty()).unwrap();
    let next = again("exit 0");
    let files: Vec<_> = (0..descriptors)
        .map(|at| File::new(null.as_fd(), 210 + at))
        .collect();
    let spawn = next.spawn().files(&files);
    mark();
    mark();
    let pid = spawn.spawn();
    mark();
    assert!(wait(pid.unwrap()).success());
}

/// Waits for the next stop of a traced thread, whosever child it is.
fn stop(pid: i32) -> WaitStatus {
    let options = WaitOptions::from_bits_retain(uapi::__WALL as _);
    let (stopped, status) = process::waitpid(pid, options).unwrap().unwrap();
    assert!(
        stopped == pid && status.stopped(),
        "{pid}: {stopped} {status}"
    );
    status
}

/// Waits for the end of a traced child, which the end of a child of its own may stop before.
fn end(pid: i32) -> WaitStatus {
    loop {
        let status = wait(pid);
        if !status.stopped() {
            return status;
        }
        assert_eq!(status.stop_signal(), Some(Signal::CHLD));
        ptrace::cont(pid, None).unwrap();
    }
}

/// Lets a traced thread and what it starts go on to their next mark or execve, and returns how
/// many calls they have begun.
fn calls_to_stop(pid: i32) -> usize {
    let mut calls = 0;
    loop {
        ptrace::syscall(pid, None).unwrap();
        let status = stop(pid);
        if status.syscall_stop() {
            let op = i32::from(ptrace::syscall_info(pid).unwrap().op);
            calls += usize::from(op == uapi::PTRACE_SYSCALL_INFO_ENTRY);
            continue;
        }
        match status.trap_cause().map(PtraceEvent) {
            Some(PtraceEvent::EXEC) => {
                ptrace::detach(pid, None).unwrap();
                return calls;
            }
            Some(PtraceEvent::CLONE | PtraceEvent::FORK | PtraceEvent::VFORK) => {
                let child = ptrace::event_message(pid).unwrap() as i32;
                assert_eq!(stop(child).stop_signal(), Some(Signal::STOP));
                calls += calls_to_stop(child);
            }
            None if status.stop_signal() == Some(Signal::CHLD) => {}
            cause => {
                assert_eq!((cause, status.stop_signal()), (None, Some(Signal::URG)));
                return calls;
            }
        }
    }
}

/// The calls that starting a program with so many descriptors takes, those of the child counted up to
/// its execve.
fn calls_of_spawn(descriptors: usize) -> usize {
    let child = again(&format!("marked {descriptors}"));
    let pid = child.spawn().traceme().spawn().unwrap();
    stop(pid);
    let options = PtraceOptions::TRACESYSGOOD | PtraceOptions::TRACEEXEC;
    let options = options | PtraceOptions::TRACECLONE | PtraceOptions::TRACEFORK;
    let options = options | PtraceOptions::TRACEVFORK | PtraceOptions::EXITKILL;
    ptrace::set_options(pid, options).unwrap();
    // The test harness runs it in another thread.
    ptrace::cont(pid, None).unwrap();
    assert_eq!(stop(pid).trap_cause(), Some(PtraceEvent::CLONE.0));
    let thread = ptrace::event_message(pid).unwrap() as i32;
    ptrace::cont(pid, None).unwrap();
    assert_eq!(stop(thread).stop_signal(), Some(Signal::STOP));
    calls_to_stop(thread);
    let of_a_mark = calls_to_stop(thread);
    let calls = calls_to_stop(thread) - of_a_mark;
    ptrace::detach(thread, None).unwrap();
    assert!(end(pid).success());
    calls
}

#[test]
fn starting_a_program_takes_few_calls() {
    /// vfork and execve.
    const BARE: usize = 2;
    if gap("ptrace", ptrace::cont(i32::MAX, None)).is_none() {
        return;
    }
    let [none, one, four] = [0, 1, 4].map(calls_of_spawn);
    assert_eq!((one - none, four - none), (1, 4), "a call a descriptor");
    assert!(none <= BARE + 4, "{none} calls");
}
