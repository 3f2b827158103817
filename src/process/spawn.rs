//! Starting a program in a child.

use super::{Resource, Rlimit, Strs, WaitOptions, getpid, getppid, waitpid};
use crate::arch;
use crate::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd, int};
use crate::flags::flags;
use crate::fs::{self, AtFlags, Mode, OFlags};
use crate::raw::portable;
use crate::signal::{self, How, SigSet, Signal};
use crate::thread::{self, Capability};
use crate::{Errno, Result, Ret, io, retry_on_intr, uapi};
use core::cell::Cell;
use core::error::Error;
use core::ffi::{CStr, c_uint, c_ulong, c_void};
use core::fmt::{self, Write};
use core::mem::{MaybeUninit, size_of_val};
use core::ptr;

flags! {
    /// What a child or thread shares with its maker, and what it has anew.
    pub struct CloneFlags: u64 {
        VM = CLONE_VM;
        FS = CLONE_FS;
        FILES = CLONE_FILES;
        SIGHAND = CLONE_SIGHAND;
        PIDFD = CLONE_PIDFD;
        PTRACE = CLONE_PTRACE;
        VFORK = CLONE_VFORK;
        PARENT = CLONE_PARENT;
        THREAD = CLONE_THREAD;
        SYSVSEM = CLONE_SYSVSEM;
        SETTLS = CLONE_SETTLS;
        PARENT_SETTID = CLONE_PARENT_SETTID;
        CHILD_CLEARTID = CLONE_CHILD_CLEARTID;
        DETACHED = CLONE_DETACHED;
        UNTRACED = CLONE_UNTRACED;
        CHILD_SETTID = CLONE_CHILD_SETTID;
        IO = CLONE_IO;
        NEWTIME = CLONE_NEWTIME;
        NEWNS = CLONE_NEWNS;
        NEWCGROUP = CLONE_NEWCGROUP;
        NEWUTS = CLONE_NEWUTS;
        NEWIPC = CLONE_NEWIPC;
        NEWUSER = CLONE_NEWUSER;
        NEWPID = CLONE_NEWPID;
        NEWNET = CLONE_NEWNET;
        CLEAR_SIGHAND = CLONE_CLEAR_SIGHAND;
        INTO_CGROUP = CLONE_INTO_CGROUP;
        AUTOREAP = CLONE_AUTOREAP;
        NNP = CLONE_NNP;
        PIDFD_AUTOKILL = CLONE_PIDFD_AUTOKILL;
        EMPTY_MNTNS = CLONE_EMPTY_MNTNS;
    }
}

/// A program to start, and how.
///
/// It borrows all that it is told, and allocates nothing: neither here nor in the child. The child
/// borrows the parent's memory until it runs the new program, so that the cost does not grow with
/// that memory; the calling thread waits meanwhile. Only a new user namespace needs a copy of
/// the memory map, as fork(2) makes it: there the cost grows.
///
/// What is set is done in this order: user namespace and id maps; session, group, foreground;
/// [`unshare`](Self::unshare); directory by descriptor; files; terminal; limits; root;
/// credentials and ambient capabilities; directory by path; death signal; signals; trace; program.
///
/// All descriptors without close-on-exec stay open in the child, besides those of
/// [`files`](Self::files). In a program with several threads that make descriptors without
/// close-on-exec the child may get those too.
///
/// ```
/// use ksys::process::{Spawn, Step, Strings};
/// use ksys::Errno;
///
/// let argv = Strings::new([c"nowhere"]);
/// let error = Spawn::new(c"/nowhere", &argv).spawn().unwrap_err();
/// assert_eq!((error.step, error.errno), (Step::Exec, Errno::ENOENT));
/// ```
#[doc(alias("ProcAttr", "SysProcAttr"))]
#[derive(Clone)]
pub struct Spawn<'a> {
    program: Program<'a>,
    argv: Strs<'a>,
    envp: Strs<'a>,
    directory: Option<Directory<'a>>,
    chroot: Option<&'a CStr>,
    files: &'a [File<'a>],
    credentials: Option<Credentials<'a>>,
    ambient: &'a [Capability],
    session: bool,
    group: Option<i32>,
    foreground: Option<BorrowedFd<'a>>,
    terminal: Option<RawFd>,
    death_signal: Option<Signal>,
    clone: CloneFlags,
    unshare: CloneFlags,
    uid_map: &'a [IdMap],
    gid_map: &'a [IdMap],
    setgroups: bool,
    cgroup: Option<BorrowedFd<'a>>,
    limits: &'a [(Resource, Rlimit)],
    mask: Option<SigSet>,
    defaults: SigSet,
    traceme: bool,
}

/// What a child runs.
#[derive(Clone, Copy)]
struct Program<'a> {
    dir: Option<BorrowedFd<'a>>,
    path: &'a CStr,
    flags: AtFlags,
}

/// Where a child starts.
#[derive(Clone, Copy, Debug)]
pub enum Directory<'a> {
    /// By path, looked up in the child's root and with its credentials.
    Path(&'a CStr),
    /// By descriptor, with the parent's credentials.
    Fd(BorrowedFd<'a>),
}

/// One entry of a child's descriptor table.
#[derive(Clone, Debug)]
pub struct File<'a> {
    from: Option<BorrowedFd<'a>>,
    to: RawFd,
    /// Where the child finds `from` once it starts to overwrite its table.
    at: Cell<RawFd>,
}

impl<'a> File<'a> {
    /// Gives the child `from` under the number `to`, not close-on-exec.
    #[inline]
    pub const fn new(from: BorrowedFd<'a>, to: RawFd) -> Self {
        Self {
            from: Some(from),
            to,
            at: Cell::new(-1),
        }
    }

    /// Closes the number `to` in the child, if it is open.
    #[inline]
    pub const fn closed(to: RawFd) -> Self {
        Self {
            from: None,
            to,
            at: Cell::new(-1),
        }
    }
}

/// Whom a child runs as.
#[doc(alias = "Credential")]
#[derive(Clone, Copy, Debug)]
pub struct Credentials<'a> {
    /// The real, effective and saved user.
    pub uid: u32,
    /// The real, effective and saved group.
    pub gid: u32,
    /// The supplementary groups; `None` leaves them, which an unprivileged caller needs.
    pub groups: Option<&'a [u32]>,
}

/// A range of ids of a user namespace.
#[doc(alias = "SysProcIDMap")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdMap {
    /// The first id inside.
    pub inside: u32,
    /// The first id outside that it stands for.
    pub outside: u32,
    /// How many.
    pub count: u32,
}

macro_rules! steps {
    ($($Step:ident $name:literal $doc:literal)*) => {
        /// What a child was about to do when it failed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Step {
            $(#[doc = $doc] $Step,)*
        }

        impl Step {
            const ALL: &[Self] = &[$(Self::$Step,)*];

            /// Returns what did not work, as a call's name where it is one.
            #[inline]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$Step => $name,)*
                }
            }
        }
    };
}

steps! {
    Prepare "pipe2" "The parent made the pipes that a child with a memory of its own needs."
    Clone "clone3" "The child was made."
    IdMap "uid_map" "The parent wrote the maps of the user namespace."
    Session "setsid" "See [`Spawn::setsid`]."
    Group "setpgid" "See [`Spawn::setpgid`]."
    Foreground "TIOCSPGRP" "See [`Spawn::foreground`]."
    Unshare "unshare" "See [`Spawn::unshare`]."
    Files "dup3" "See [`Spawn::files`]."
    Terminal "TIOCSCTTY" "See [`Spawn::terminal`]."
    Limits "prlimit64" "See [`Spawn::limits`]."
    Chroot "chroot" "See [`Spawn::chroot`]."
    Groups "setgroups" "See [`Credentials::groups`]."
    Gid "setresgid" "See [`Credentials::gid`]."
    Uid "setresuid" "See [`Credentials::uid`]."
    Capabilities "capset" "See [`Spawn::ambient`]."
    Directory "chdir" "See [`Spawn::directory`]."
    DeathSignal "PR_SET_PDEATHSIG" "See [`Spawn::death_signal`]."
    Signals "rt_sigaction" "See [`Spawn::defaults`] and [`Spawn::mask`]."
    Trace "PTRACE_TRACEME" "See [`Spawn::traceme`]."
    Exec "execve" "The program was started."
}

/// Why a child did not start, and what it was doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpawnError {
    /// What failed.
    pub step: Step,
    /// How.
    pub errno: Errno,
}

impl fmt::Display for SpawnError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.step.name(), self.errno)
    }
}

impl Error for SpawnError {}

#[cfg(feature = "std")]
impl From<SpawnError> for std::io::Error {
    #[inline]
    fn from(error: SpawnError) -> Self {
        error.errno.into()
    }
}

/// Says which step an error belongs to.
trait At<T> {
    fn at(self, step: Step) -> core::result::Result<T, SpawnError>;
}

impl<T> At<T> for Result<T> {
    #[inline]
    fn at(self, step: Step) -> core::result::Result<T, SpawnError> {
        self.map_err(|errno| SpawnError { step, errno })
    }
}

impl<'a> Spawn<'a> {
    /// Names the program by its path, and the arguments it gets, its own name first.
    ///
    /// The environment is empty until [`env`](Self::env) gives one. An empty `argv` gives the
    /// program one empty argument. See execve(2).
    #[inline]
    pub fn new(path: &'a CStr, argv: impl Into<Strs<'a>>) -> Self {
        Self::of(None, path, AtFlags::empty(), argv.into())
    }

    /// Names the program by its path from the directory `dir`. See execveat(2).
    #[inline]
    pub fn at(
        dir: BorrowedFd<'a>,
        path: &'a CStr,
        flags: AtFlags,
        argv: impl Into<Strs<'a>>,
    ) -> Self {
        Self::of(Some(dir), path, flags, argv.into())
    }

    /// Names the program by a descriptor of its file.
    ///
    /// A script needs one without close-on-exec: else `ENOENT`. See execveat(2).
    #[inline]
    pub fn fd(file: BorrowedFd<'a>, argv: impl Into<Strs<'a>>) -> Self {
        Self::of(Some(file), c"", AtFlags::EMPTY_PATH, argv.into())
    }

    #[inline]
    fn of(dir: Option<BorrowedFd<'a>>, path: &'a CStr, flags: AtFlags, argv: Strs<'a>) -> Self {
        Self {
            program: Program { dir, path, flags },
            argv,
            envp: Strs::EMPTY,
            directory: None,
            chroot: None,
            files: &[],
            credentials: None,
            ambient: &[],
            session: false,
            group: None,
            foreground: None,
            terminal: None,
            death_signal: None,
            clone: CloneFlags::empty(),
            unshare: CloneFlags::empty(),
            uid_map: &[],
            gid_map: &[],
            setgroups: false,
            cgroup: None,
            limits: &[],
            mask: None,
            defaults: SigSet::empty(),
            traceme: false,
        }
    }

    /// Gives the program its environment.
    #[inline]
    pub fn env(mut self, envp: impl Into<Strs<'a>>) -> Self {
        self.envp = envp.into();
        self
    }

    /// Starts the program in another directory.
    #[inline]
    pub fn directory(mut self, directory: Directory<'a>) -> Self {
        self.directory = Some(directory);
        self
    }

    /// Gives the program another root. See chroot(2).
    #[inline]
    pub fn chroot(mut self, root: &'a CStr) -> Self {
        self.chroot = Some(root);
        self
    }

    /// Gives the program these descriptors, in any order: swaps and cycles too.
    #[inline]
    pub fn files(mut self, files: &'a [File<'a>]) -> Self {
        self.files = files;
        self
    }

    /// Runs the program as someone else.
    ///
    /// While the child changes them, the kernel marks the memory that both share as not to be
    /// dumped; the parent's flag (`PR_GET_DUMPABLE`) is set back before this returns.
    #[inline]
    pub fn credentials(mut self, credentials: Credentials<'a>) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Lets the program keep these capabilities, whomever it runs as.
    #[inline]
    pub fn ambient(mut self, capabilities: &'a [Capability]) -> Self {
        self.ambient = capabilities;
        self
    }

    /// Makes the child lead a new session. See setsid(2).
    #[inline]
    pub fn setsid(mut self) -> Self {
        self.session = true;
        self
    }

    /// Moves the child to the process group `pgid`, or to one of its own if 0. See setpgid(2).
    #[inline]
    pub fn setpgid(mut self, pgid: i32) -> Self {
        self.group = Some(pgid);
        self
    }

    /// Makes the child's group the foreground one of the terminal `tty`, and a group of its own
    /// unless [`setpgid`](Self::setpgid) names one.
    #[inline]
    pub fn foreground(mut self, tty: BorrowedFd<'a>) -> Self {
        self.group = self.group.or(Some(0));
        self.foreground = Some(tty);
        self
    }

    /// Makes the terminal that has the number `fd` in the child its session's.
    ///
    /// It needs [`setsid`](Self::setsid).
    #[inline]
    pub fn terminal(mut self, fd: RawFd) -> Self {
        self.terminal = Some(fd);
        self
    }

    /// Sends `signal` to the program when the thread that made it ends.
    ///
    /// If that ended already, the signal comes before the program starts; not known in a new
    /// process namespace. See PR_SET_PDEATHSIG(2const).
    #[inline]
    pub fn death_signal(mut self, signal: Signal) -> Self {
        self.death_signal = Some(signal);
        self
    }

    /// Gives the child new namespaces from the start. Only the `NEW` flags count.
    #[inline]
    pub fn namespaces(mut self, flags: CloneFlags) -> Self {
        self.clone = CloneFlags::from_bits_retain(flags.bits() & NAMESPACES.bits());
        self
    }

    /// Lets the child leave what it shares, before it changes root or credentials.
    ///
    /// See unshare(2).
    #[inline]
    pub fn unshare(mut self, flags: CloneFlags) -> Self {
        self.unshare = flags;
        self
    }

    /// Maps the users of the child's new user namespace. See user_namespaces(7).
    #[inline]
    pub fn uid_map(mut self, map: &'a [IdMap]) -> Self {
        self.uid_map = map;
        self
    }

    /// Maps the groups of the child's new user namespace.
    ///
    /// Without privilege in the parent, setgroups(2) must stay forbidden there, which it is
    /// unless `setgroups` is set. See user_namespaces(7).
    #[inline]
    pub fn gid_map(mut self, map: &'a [IdMap], setgroups: bool) -> Self {
        self.gid_map = map;
        self.setgroups = setgroups;
        self
    }

    /// Makes the child in the cgroup of version 2 whose directory is `dir`.
    #[inline]
    pub fn cgroup(mut self, dir: BorrowedFd<'a>) -> Self {
        self.cgroup = Some(dir);
        self
    }

    /// Sets limits for the program.
    #[inline]
    pub fn limits(mut self, limits: &'a [(Resource, Rlimit)]) -> Self {
        self.limits = limits;
        self
    }

    /// Makes the program start with exactly `mask` blocked; else it blocks what this thread does.
    #[inline]
    pub fn mask(mut self, mask: SigSet) -> Self {
        self.mask = Some(mask);
        self
    }

    /// Makes the program start with the default action for `signals` that are ignored here.
    ///
    /// Signals that have a handler here are reset in any case.
    #[inline]
    pub fn defaults(mut self, signals: SigSet) -> Self {
        self.defaults = signals;
        self
    }

    /// Makes the parent trace the child, which stops as soon as it runs the program.
    #[inline]
    pub fn traceme(mut self) -> Self {
        self.traceme = true;
        self
    }

    /// Starts the program and returns the child's identifier.
    ///
    /// A child that was killed before it could run the program counts as started: wait for it.
    #[doc(alias("ForkExec", "StartProcess", "posix_spawn"))]
    #[inline]
    pub fn spawn(&self) -> core::result::Result<i32, SpawnError> {
        self.start(CloneFlags::empty()).map(|(pid, _)| pid)
    }

    /// Starts the program and returns the child's identifier and a descriptor of it.
    #[inline]
    pub fn spawn_pidfd(&self) -> core::result::Result<(i32, OwnedFd), SpawnError> {
        match self.start(CloneFlags::PIDFD)? {
            (pid, Some(pidfd)) => Ok((pid, pidfd)),
            // Until it is waited for, nothing else has its identifier.
            (pid, None) => match super::pidfd_open(pid) {
                Ok(pidfd) => Ok((pid, pidfd)),
                Err(errno) => {
                    let _ = signal::kill(pid, Signal::KILL);
                    reap(pid);
                    Err(errno).at(Step::Clone)
                }
            },
        }
    }

    #[inline]
    fn start(&self, pidfd: CloneFlags) -> core::result::Result<(i32, Option<OwnedFd>), SpawnError> {
        let old = signal::sigprocmask(How::SETMASK, &SigSet::all()).at(Step::Signals)?;
        let was_dumpable = self.credentials.map(|_| dumpable());
        let result = self.start_blocked(pidfd, old);
        if let Some(before) = was_dumpable
            && before != dumpable()
        {
            // SAFETY: no pointers. What can't be set back stays as the kernel made it.
            let _ = unsafe { portable::prctl(uapi::PR_SET_DUMPABLE, before, 0, 0, 0) };
        }
        // A mask that was read can be set, unless a sandbox denies it.
        let _ = signal::sigprocmask(How::SETMASK, &old);
        result
    }

    /// Makes the child while all signals are blocked: it shares the handlers' memory.
    #[inline]
    fn start_blocked(
        &self,
        pidfd: CloneFlags,
        old: SigSet,
    ) -> core::result::Result<(i32, Option<OwnedFd>), SpawnError> {
        let child = Child {
            spawn: self,
            mask: self.mask.unwrap_or(old),
            parent: self.death_signal.map_or(0, |_| getpid()),
            program: Cell::new(self.program.dir.map_or(-1, |fd| int(&fd))),
            reset: Cell::new(false),
            failure: Cell::new(None),
            report: Cell::new(-1),
            go: None,
        };
        let flags = self.clone.union(pidfd);
        let user = self.clone.union(self.unshare);
        if !user.intersects(CloneFlags::NEWUSER) {
            let mut fd = -1;
            let share = CloneFlags::VM.union(CloneFlags::VFORK);
            // SAFETY: this thread waits until the child is done with the memory.
            let ret = unsafe { child.clone3(flags.union(share), &raw mut fd) };
            match ret.i32() {
                Err(errno) if self.falls_back(errno) => {}
                result => return child.outcome(result.at(Step::Clone)?, owned(fd)),
            }
        }
        self.start_apart(child, flags, user)
    }

    /// Makes a child that tells by a pipe what became of it: one with its own memory, or where
    /// nobody can be sure that the memory is shared, as under emulators.
    #[inline]
    fn start_apart(
        &self,
        mut child: Child<'_>,
        flags: CloneFlags,
        user: CloneFlags,
    ) -> core::result::Result<(i32, Option<OwnedFd>), SpawnError> {
        let (report, report_writer) = io::pipe().at(Step::Prepare)?;
        let mapped = !self.uid_map.is_empty() || !self.gid_map.is_empty();
        let go = if mapped {
            Some(io::pipe().at(Step::Prepare)?)
        } else {
            None
        };
        child.report.set(report_writer.as_raw_fd());
        child.go = go.as_ref().map(|(go, writer)| Go {
            reader: go.as_raw_fd(),
            writer: writer.as_raw_fd(),
        });

        let mut fd = -1;
        let ret = if user.intersects(CloneFlags::NEWUSER) {
            // SAFETY: the child gets a copy of the memory.
            match unsafe { child.clone3(flags, &raw mut fd) }.i32() {
                Err(errno) if self.falls_back(errno) => {
                    child.reset.set(true);
                    // SAFETY: as above.
                    unsafe { child.clone(self.clone) }.i32()
                }
                result => result,
            }
        } else {
            child.reset.set(true);
            let share = CloneFlags::VM.union(CloneFlags::VFORK);
            // SAFETY: this thread waits until the child is done with the memory.
            unsafe { child.clone(self.clone.union(share)) }.i32()
        };
        let pid = ret.at(Step::Clone)?;
        let pidfd = owned(fd);
        drop(report_writer);
        let go = go.map(|(_, writer)| writer);

        loop {
            match read_report(&report) {
                Some(Report::Failed(error)) => child.failure.set(Some(error)),
                Some(Report::Ready) => {
                    let written = self.write_maps(pid).and_then(|()| match &go {
                        Some(go) => io::write_all(go, &[0]),
                        None => Ok(()),
                    });
                    if let Err(error) = written.at(Step::IdMap) {
                        // The child would wait for good.
                        let _ = signal::kill(pid, Signal::KILL);
                        child.failure.set(Some(error));
                        break;
                    }
                }
                None => break,
            }
        }
        child.outcome(pid, pidfd)
    }

    /// Tells whether clone(2) may do what clone3(2) answered with `errno`: it is not there, a
    /// sandbox does not know it, or it does not know a flag that clone(2) can do without.
    #[inline]
    fn falls_back(&self, errno: Errno) -> bool {
        matches!(errno, Errno::ENOSYS | Errno::EPERM | Errno::EINVAL)
            && self.cgroup.is_none()
            && !self.clone.intersects(CloneFlags::NEWTIME)
    }

    /// Writes the maps of the child's user namespace.
    #[inline]
    fn write_maps(&self, pid: i32) -> Result<()> {
        write_map(pid, "uid_map", self.uid_map)?;
        if self.gid_map.is_empty() {
            return Ok(());
        }
        let allow: &[u8] = if self.setgroups { b"allow" } else { b"deny" };
        match write_proc(pid, "setgroups", allow) {
            // Kernels before 3.19 have no such file, and nothing to forbid.
            Ok(()) | Err(Errno::ENOENT) => {}
            Err(errno) => return Err(errno),
        }
        write_map(pid, "gid_map", self.gid_map)
    }
}

const NAMESPACES: CloneFlags = CloneFlags::NEWTIME
    .union(CloneFlags::NEWNS)
    .union(CloneFlags::NEWCGROUP)
    .union(CloneFlags::NEWUTS)
    .union(CloneFlags::NEWIPC)
    .union(CloneFlags::NEWUSER)
    .union(CloneFlags::NEWPID)
    .union(CloneFlags::NEWNET);

#[inline]
fn owned(fd: RawFd) -> Option<OwnedFd> {
    // SAFETY: if the kernel wrote a number, it is that of a new descriptor.
    (fd >= 0).then(|| unsafe { OwnedFd::from_raw_fd(fd) })
}

#[inline]
fn dumpable() -> c_ulong {
    // SAFETY: no pointers.
    unsafe { portable::prctl(uapi::PR_GET_DUMPABLE, 0, 0, 0, 0) }.word() as c_ulong
}

/// Takes the status of a child that failed, unless something else of the process did.
#[inline]
fn reap(pid: i32) {
    let _ = retry_on_intr(|| waitpid(pid, WaitOptions::empty()));
}

/// Text in a buffer on the stack; what does not fit is an error.
struct Text<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Text<N> {
    #[inline]
    fn format(text: fmt::Arguments<'_>) -> Result<Self> {
        let mut this = Self {
            bytes: [0; N],
            len: 0,
        };
        this.write_fmt(text).map_err(|_| Errno::E2BIG)?;
        Ok(this)
    }

    #[inline]
    fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl<const N: usize> Write for Text<N> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

/// The lines of a map file.
struct Lines<'a>(&'a [IdMap]);

impl fmt::Display for Lines<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|map| writeln!(f, "{} {} {}", map.inside, map.outside, map.count))
    }
}

#[inline]
fn write_map(pid: i32, name: &str, map: &[IdMap]) -> Result<()> {
    if map.is_empty() {
        return Ok(());
    }
    // The kernel takes a map in one write of less than a page.
    let text = Text::<4096>::format(format_args!("{}", Lines(map)))?;
    write_proc(pid, name, text.as_bytes())
}

#[inline]
fn write_proc(pid: i32, name: &str, text: &[u8]) -> Result<()> {
    let path = Text::<64>::format(format_args!("/proc/{pid}/{name}"))?;
    let flags = OFlags::WRONLY | OFlags::CLOEXEC;
    let file = fs::open(path.as_bytes(), flags, Mode::empty())?;
    if io::write(&file, text)? == text.len() {
        Ok(())
    } else {
        Err(Errno::EIO)
    }
}

/// What a child tells by its pipe; no more comes once it runs the program.
enum Report {
    /// It waits for the maps of its user namespace.
    Ready,
    /// It failed.
    Failed(SpawnError),
}

const REPORT: usize = 8;

#[inline]
fn read_report(pipe: &OwnedFd) -> Option<Report> {
    let mut bytes = [0; REPORT];
    // It is written at once, and is shorter than what a pipe may cut.
    if retry_on_intr(|| io::read(pipe, &mut bytes)) != Ok(REPORT) {
        return None;
    }
    let [a, b, c, d, step @ ..] = bytes;
    let Some(errno) = Errno::from_raw_os_error(i32::from_ne_bytes([a, b, c, d])) else {
        return Some(Report::Ready);
    };
    let step = *Step::ALL.get(u32::from_ne_bytes(step) as usize)?;
    Some(Report::Failed(SpawnError { step, errno }))
}

/// The pipe by which the parent lets a child go on.
#[derive(Clone, Copy)]
struct Go {
    reader: RawFd,
    writer: RawFd,
}

/// What the child knows. Parent and child use it in turns: the parent's thread stands still
/// until the child runs the program or is gone, or each has its own.
struct Child<'a> {
    spawn: &'a Spawn<'a>,
    mask: SigSet,
    parent: i32,
    /// The directory or file of [`Program`].
    program: Cell<RawFd>,
    /// Whether the handlers are still the parent's.
    reset: Cell<bool>,
    failure: Cell<Option<SpawnError>>,
    /// The pipe to tell by; -1 where the memory is shared.
    report: Cell<RawFd>,
    go: Option<Go>,
}

/// The child's stack, on the parent's: it is small, and the parent stands still.
type Stack = [u128; 512];

impl Child<'_> {
    /// Makes the child by clone3(2), with the handlers reset.
    ///
    /// # Safety
    ///
    /// With `VM`, `flags` must have `VFORK`.
    #[inline]
    unsafe fn clone3(&self, flags: CloneFlags, pidfd: *mut RawFd) -> Ret {
        let mut stack = MaybeUninit::<Stack>::uninit();
        let (cgroup, into) = match self.spawn.cgroup {
            Some(dir) => (int(&dir) as u64, CloneFlags::INTO_CGROUP),
            None => (0, CloneFlags::empty()),
        };
        let flags = flags.union(into).union(CloneFlags::CLEAR_SIGHAND);
        let args = uapi::clone_args {
            flags: flags.bits(),
            pidfd: pidfd.expose_provenance() as u64,
            child_tid: 0,
            parent_tid: 0,
            exit_signal: uapi::SIGCHLD as u64,
            stack: stack.as_mut_ptr().expose_provenance() as u64,
            stack_size: size_of::<Stack>() as u64,
            tls: 0,
            set_tid: 0,
            set_tid_size: 0,
            cgroup,
        };
        let child = ptr::from_ref(self).cast_mut().cast();
        // SAFETY: the stack is the child's until it is done, which the caller waits for.
        unsafe { arch::clone3(&args, size_of_val(&args), enter, child) }
    }

    /// Makes the child by clone(2).
    ///
    /// # Safety
    ///
    /// With `VM`, `flags` must have `VFORK`.
    #[inline]
    unsafe fn clone(&self, flags: CloneFlags) -> Ret {
        let mut stack = MaybeUninit::<Stack>::uninit();
        let top = stack.as_mut_ptr().wrapping_add(1).cast();
        let flags = flags.bits() as c_ulong | uapi::SIGCHLD as c_ulong;
        let child = ptr::from_ref(self).cast_mut().cast();
        let (null, tls) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: the stack is the child's until it is done, which the caller waits for.
        unsafe { arch::clone(flags, top, null, null, tls, enter, child) }
    }

    /// Says what became of the child `pid`, and takes its status if it failed.
    #[inline]
    fn outcome(
        &self,
        pid: i32,
        pidfd: Option<OwnedFd>,
    ) -> core::result::Result<(i32, Option<OwnedFd>), SpawnError> {
        match self.failure.get() {
            None => Ok((pid, pidfd)),
            Some(error) => {
                reap(pid);
                Err(error)
            }
        }
    }

    /// Does all that was asked for; returns only what failed.
    #[inline]
    fn run(&self) -> SpawnError {
        let failed = self.prepare().err();
        failed.unwrap_or_else(|| SpawnError {
            step: Step::Exec,
            errno: self.exec(),
        })
    }

    #[inline]
    fn prepare(&self) -> core::result::Result<(), SpawnError> {
        let spawn = self.spawn;
        if self.reset.get() {
            reset_handlers().at(Step::Signals)?;
        }
        if spawn.clone.intersects(CloneFlags::NEWUSER) {
            self.await_maps().at(Step::IdMap)?;
        }
        if spawn.session {
            super::setsid().at(Step::Session)?;
        }
        if let Some(group) = spawn.group {
            super::setpgid(0, group).at(Step::Group)?;
        }
        if let Some(tty) = spawn.foreground {
            let group = super::getpgrp();
            let group = ptr::from_ref(&group).expose_provenance() as c_ulong;
            // SAFETY: the kernel reads one number.
            unsafe { portable::ioctl(int(&tty) as c_uint, uapi::TIOCSPGRP as c_uint, group) }
                .unit()
                .at(Step::Foreground)?;
        }
        if !spawn.unshare.is_empty() {
            // SAFETY: nothing of this process relies on what it shared with the parent.
            unsafe { thread::unshare(spawn.unshare) }.at(Step::Unshare)?;
            if spawn.unshare.intersects(CloneFlags::NEWUSER) {
                self.await_maps().at(Step::IdMap)?;
            }
        }
        if let Some(Directory::Fd(dir)) = spawn.directory {
            // SAFETY: no pointers.
            unsafe { portable::fchdir(int(&dir) as c_uint) }
                .unit()
                .at(Step::Directory)?;
        }
        self.files().at(Step::Files)?;
        if let Some(tty) = spawn.terminal {
            // SAFETY: no pointers.
            unsafe { portable::ioctl(tty as c_uint, uapi::TIOCSCTTY as c_uint, 1) }
                .unit()
                .at(Step::Terminal)?;
        }
        for (resource, limit) in spawn.limits {
            super::setrlimit(*resource, *limit).at(Step::Limits)?;
        }
        if let Some(root) = spawn.chroot {
            // SAFETY: the kernel reads the string.
            unsafe { portable::chroot(root.as_ptr()) }
                .unit()
                .at(Step::Chroot)?;
        }
        self.credentials()?;
        if let Some(Directory::Path(dir)) = spawn.directory {
            // SAFETY: the kernel reads the string.
            unsafe { portable::chdir(dir.as_ptr()) }
                .unit()
                .at(Step::Directory)?;
        }
        if let Some(signal) = spawn.death_signal {
            self.death_signal(signal).at(Step::DeathSignal)?;
        }
        for signal in &spawn.defaults {
            signal::reset(signal).at(Step::Signals)?;
        }
        signal::sigprocmask(How::SETMASK, &self.mask).at(Step::Signals)?;
        if spawn.traceme {
            // SAFETY: the parent may then change what this process is about to throw away.
            unsafe { portable::ptrace(uapi::PTRACE_TRACEME.into(), 0, 0, 0) }
                .unit()
                .at(Step::Trace)?;
        }
        Ok(())
    }

    /// Waits until the parent has written the maps of the user namespace.
    #[inline]
    fn await_maps(&self) -> Result<()> {
        let Some(go) = self.go else {
            return Ok(());
        };
        self.tell(0, 0)?;
        // The parent must be the only one that can write, or its end would go unnoticed.
        // SAFETY: this process's copy of the number is used no more.
        let _ = unsafe { portable::close(go.writer as c_uint) };
        let mut byte = 0_u8;
        // SAFETY: the kernel writes one byte.
        let n =
            unsafe { portable::read(go.reader as c_uint, (&raw mut byte).cast(), 1) }.usize()?;
        if n == 1 { Ok(()) } else { Err(Errno::EPIPE) }
    }

    /// Moves the descriptors to their numbers.
    #[inline]
    fn files(&self) -> Result<()> {
        let files = self.spawn.files;
        let Some(highest) = files.iter().map(|file| file.to).max() else {
            return Ok(());
        };
        // First out of the way of the numbers to come, so that none is overwritten unread.
        let clear = |fd: RawFd| dup_above(fd, highest);
        let taken = |fd: RawFd| fd <= highest && files.iter().any(|file| file.to == fd);
        for file in files {
            if let Some(from) = file.from {
                let from = int(&from);
                let moves = from != file.to && taken(from);
                file.at.set(if moves { clear(from)? } else { from });
            }
        }
        for own in [&self.report, &self.program] {
            if taken(own.get()) {
                own.set(clear(own.get())?);
            }
        }
        for file in files {
            let (at, to) = (file.at.get(), file.to);
            if file.from.is_none() {
                // SAFETY: the child's copy is not used any more.
                match unsafe { portable::close(to as c_uint) }.unit() {
                    Ok(()) | Err(Errno::EBADF) => {}
                    Err(errno) => return Err(errno),
                }
            } else if at == to {
                // SAFETY: no pointers.
                unsafe { portable::fcntl(to as c_uint, uapi::F_SETFD as c_uint, 0) }.unit()?;
            } else {
                // SAFETY: what had the number `to` is the child's copy, not used any more.
                unsafe { portable::dup3(at as c_uint, to as c_uint, 0) }.any()?;
            }
        }
        Ok(())
    }

    /// Changes groups, group and user, and keeps the ambient capabilities over that.
    #[inline]
    fn credentials(&self) -> core::result::Result<(), SpawnError> {
        let ambient = self.spawn.ambient;
        if let Some(Credentials { uid, gid, groups }) = self.spawn.credentials {
            if !ambient.is_empty() {
                // SAFETY: no pointers.
                unsafe { portable::prctl(uapi::PR_SET_KEEPCAPS, 1, 0, 0, 0) }
                    .unit()
                    .at(Step::Capabilities)?;
            }
            if let Some(groups) = groups {
                thread::setgroups(groups).at(Step::Groups)?;
            }
            thread::setresgid(Some(gid), Some(gid), Some(gid)).at(Step::Gid)?;
            thread::setresuid(Some(uid), Some(uid), Some(uid)).at(Step::Uid)?;
        }
        if !ambient.is_empty() {
            self.raise(ambient).at(Step::Capabilities)?;
        }
        Ok(())
    }

    #[inline]
    fn raise(&self, ambient: &[Capability]) -> Result<()> {
        let mut sets = thread::capget(0)?;
        for capability in ambient {
            sets.effective = sets.effective.with(*capability);
            sets.permitted = sets.permitted.with(*capability);
            sets.inheritable = sets.inheritable.with(*capability);
        }
        thread::capset(sets)?;
        ambient
            .iter()
            .try_for_each(|capability| thread::ambient_raise(*capability))
    }

    #[inline]
    fn death_signal(&self, signal: Signal) -> Result<()> {
        let number = signal.as_raw() as c_ulong;
        // SAFETY: no pointers.
        unsafe { portable::prctl(uapi::PR_SET_PDEATHSIG, number, 0, 0, 0) }.unit()?;
        // The parent may have ended before the kernel knew about the signal.
        let hidden = self.spawn.clone.intersects(CloneFlags::NEWPID);
        if !hidden && getppid() != self.parent {
            signal::kill(getpid(), signal)?;
        }
        Ok(())
    }

    /// Runs the program, and returns why that failed.
    #[inline]
    fn exec(&self) -> Errno {
        let Program { dir, path, flags } = self.spawn.program;
        let (argv, envp) = (self.spawn.argv.as_ptr(), self.spawn.envp.as_ptr());
        let ret = match dir {
            // SAFETY: the kernel reads the strings and both lists, which end with a null.
            None => unsafe { portable::execve(path.as_ptr(), argv, envp) },
            Some(_) => {
                // SAFETY: as above.
                unsafe {
                    portable::execveat(self.program.get(), path.as_ptr(), argv, envp, flags.bits())
                }
            }
        };
        ret.any().err().unwrap_or(Errno::EIO)
    }

    /// Says how it failed, where the parent looks.
    #[inline]
    fn fail(&self, error: SpawnError) {
        if self.report.get() < 0 {
            self.failure.set(Some(error));
        } else {
            // Nobody is left to tell if this fails.
            let _ = self.tell(error.errno.raw_os_error(), error.step as u32);
        }
    }

    /// Writes a [`Report`].
    #[inline]
    fn tell(&self, errno: i32, step: u32) -> Result<()> {
        let [a, b, c, d] = errno.to_ne_bytes();
        let [e, f, g, h] = step.to_ne_bytes();
        let bytes = [a, b, c, d, e, f, g, h];
        // SAFETY: the kernel reads the bytes.
        let ret =
            unsafe { portable::write(self.report.get() as c_uint, bytes.as_ptr().cast(), REPORT) };
        ret.any()
    }
}

/// Duplicates `fd` to a number above `highest`, close-on-exec.
#[inline]
fn dup_above(fd: RawFd, highest: RawFd) -> Result<RawFd> {
    let lowest = c_ulong::try_from(highest.saturating_add(1)).map_err(|_| Errno::EBADF)?;
    // SAFETY: no pointers.
    unsafe { portable::fcntl(fd as c_uint, uapi::F_DUPFD_CLOEXEC as c_uint, lowest) }.i32()
}

/// Resets all handlers: they are the parent's, and would run in its memory.
#[inline]
fn reset_handlers() -> Result<()> {
    for signal in &SigSet::all() {
        // SAFETY: it only reads. What may not be asked about, an emulator's own, has no handler.
        let Ok(action) = (unsafe { signal::sigaction(signal, None) }) else {
            continue;
        };
        if let signal::Disposition::Handler(_) | signal::Disposition::Info(_) = action.disposition {
            signal::reset(signal)?;
        }
    }
    Ok(())
}

/// Where the child starts.
#[inline]
unsafe extern "C" fn enter(child: *mut c_void) -> ! {
    // SAFETY: the parent made it, and keeps it until this process is done.
    let child = unsafe { &*child.cast::<Child<'_>>() };
    child.fail(child.run());
    super::exit(127)
}
