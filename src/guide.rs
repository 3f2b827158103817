//! What holds throughout the crate, a page a subject.
//!
//! | page | for whom |
//! |---|---|
//! | [`errors`] | everyone: what a failed call gives, and `EINTR` |
//! | [`descriptors`] | everyone: who closes what |
//! | [`paths`] | everyone: which types name a file, and what each costs |
//! | [`signals`] | programs that want to know of `SIGTERM`, or that install handlers |
//! | [`threads`] | programs without a C library |
//! | [`clocks`] | the vDSO, and times beyond 2038 on 32-bit machines |
//! | [`sandboxes`] | programs that run under a filter of system calls, or make one |
//! | [`with_std`] | programs that use std beside this crate |
//!
//! There is no code here: the module exists in the documentation only.

/// Errors: every call gives the kernel's own, and nothing is retried behind anyone's back.
///
/// A call returns [`Result`](crate::Result), whose error is an [`Errno`](crate::Errno): the
/// kernel's number, with a name and a message. What the kernel or a filter answers is passed on even
/// when no header names it.
///
/// ```
/// use ksys::fs::{self, Mode, OFlags};
/// use ksys::Errno;
///
/// let error = fs::open(c"/no such file", OFlags::RDONLY, Mode::empty()).unwrap_err();
/// assert_eq!(error, Errno::ENOENT);
/// assert_eq!(error.to_string(), "no such file or directory (ENOENT)");
/// ```
///
/// An error knows no file's name: the program does, and says it.
///
/// ## EINTR
///
/// A signal handler that was installed without `SA_RESTART` ends a call that waits with `EINTR`.
/// No function of the typed layer hides that, as none of Go's `syscall` package does: what waits
/// may want to look at what the handler noted. [`retry_on_intr`](crate::retry_on_intr) is the
/// loop for those who don't:
///
/// ```
/// use ksys::{io, retry_on_intr};
///
/// # let (reader, writer) = io::pipe()?;
/// # io::write(&writer, b"x")?;
/// let mut buffer = [0; 64];
/// let count = retry_on_intr(|| io::read(&reader, &mut buffer))?;
/// # assert_eq!(count, 1);
/// # Ok::<(), ksys::Errno>(())
/// ```
///
/// The helpers that already are loops ([`io::write_all`](crate::io::write_all) and its kin) go on
/// after `EINTR`, for otherwise nobody would know how far they came.
/// [`io::close`](crate::io::close) is never to be retried: the descriptor is gone whatever the
/// answer is.
pub mod errors {}

/// Descriptors: an [`OwnedFd`](crate::fd::OwnedFd) closes itself, and whatever uses one takes
/// `impl AsFd`.
///
/// The types are std's under the feature `std`, and types of the same names and methods without
/// it; a library that is written against one works with the other.
///
/// ```
/// use ksys::io;
///
/// let (reader, writer) = io::pipe()?;
/// io::write(&writer, b"text")?;
/// drop(writer);
///
/// let mut buffer = [0; 8];
/// assert_eq!(io::read(&reader, &mut buffer)?, 4);
/// assert_eq!(io::read(&reader, &mut buffer)?, 0);
/// # Ok::<(), ksys::Errno>(())
/// ```
///
/// Dropping an owner loses the error that close(2) may give; [`io::close`](crate::io::close)
/// returns it. A child inherits what has no close-on-exec flag:
/// [`Spawn::files`](crate::process::Spawn::files) gives a child exactly what it shall have, at the
/// numbers where it looks for it. Descriptors that arrive in a control message belong to a guard
/// that closes what nobody takes ([`net::cmsg`](crate::net::cmsg)).
pub mod descriptors {}

/// Paths: whatever holds one can be passed; `&CStr` costs nothing.
///
/// Every path parameter is an `impl` [`path::Arg`](crate::path::Arg). A `&CStr` goes to the kernel
/// as it is. `&str`, `&[u8]` and, under `std`, `&Path` and `&OsStr` are copied to the stack to get
/// their final NUL; nothing is ever allocated.
///
/// ```
/// use ksys::fs::{self, AtFlags, StatxFlags};
/// use ksys::{Errno, fd};
///
/// let size = |path| fs::statx(fd::CWD, path, AtFlags::empty(), StatxFlags::SIZE);
/// assert!(size("/proc/version").is_ok());
/// assert_eq!(size("a\0b").err(), Some(Errno::EINVAL));
/// assert_eq!(size(&"a".repeat(5000)).err(), Some(Errno::ENAMETOOLONG));
/// ```
///
/// A name is bytes to the kernel: names that are not UTF-8 come out of a directory, and go into
/// every call, as `&CStr` or `&[u8]`.
pub mod paths {}

/// Signals: read them from a descriptor, or handle them and do almost nothing.
///
/// To be told of a signal takes no handler. Block it and read it
/// ([`signal::watch`](crate::signal::watch)), in an event loop or not:
///
/// ```
/// use ksys::event::{self, PollFd, PollFlags};
/// use ksys::signal::{self, SigSet, Signal};
///
/// let signals = signal::watch(&SigSet::from(Signal::TERM))?;
/// signal::raise(Signal::TERM)?;
///
/// let mut wait = [PollFd::new(&signals, PollFlags::IN)];
/// assert_eq!(event::poll(&mut wait, None)?, 1);
/// # Ok::<(), ksys::Errno>(())
/// ```
///
/// The mask is the thread's and goes on to children: block before any thread starts, and let
/// [`Spawn::mask`](crate::process::Spawn::mask) give children theirs. Where blocking won't do
/// (another library starts threads first) [`self_pipe`](crate::signal::self_pipe) installs a
/// handler that only writes to a pipe.
///
/// [`sigaction`](crate::signal::sigaction) is unsafe: a handler runs between any two instructions,
/// so it may touch atomics, make system calls, and little else. The restorer that x86_64 and arm
/// need is this crate's and is set by itself.
pub mod signals {}

/// Threads without a C library: made, joined and given storage by [`rt::thread`](crate::rt::thread).
///
/// A program of [`main!`](crate::main) has threads with stacks of their own, a guard page below
/// each, thread-local storage for C objects, and one typed slot
/// ([`slot`](crate::rt::thread::slot)). Locks are in [`sync`](crate::sync); they work in every
/// program, with std too, and can be made in constants:
///
/// ```
/// use ksys::sync::Mutex;
///
/// static COUNT: Mutex<u32> = Mutex::new(0);
///
/// *COUNT.lock() += 1;
/// assert_eq!(*COUNT.lock(), 1);
/// ```
///
/// Code that has no runtime at all starts a thread on a stack of its own making with
/// [`thread::start`](crate::thread::start).
///
/// User and group ids, capabilities, the file system mask of `unshare`, and namespaces belong to a
/// thread, not to the process: the calls in [`thread`](crate::thread) change the caller's alone.
/// A C library makes all threads follow; this crate does not.
pub mod threads {}

/// Clocks: read in the process itself where the kernel offers it, and 64 bits wide everywhere.
///
/// The kernel maps a small library into every program, the vDSO, that reads clocks without a
/// system call. [`time::clock_gettime`](crate::time::clock_gettime),
/// [`time::gettimeofday`](crate::time::gettimeofday),
/// [`system::getcpu`](crate::system::getcpu) and others find it by themselves and make the real
/// call where it is absent, as under some emulators, tracers and filters.
///
/// ```
/// use ksys::time::{self, ClockId};
///
/// let before = time::clock_gettime(ClockId::MONOTONIC)?;
/// let after = time::clock_gettime(ClockId::MONOTONIC)?;
/// assert!(before <= after);
/// # Ok::<(), ksys::Errno>(())
/// ```
///
/// [`Timespec`](crate::time::Timespec) has 64-bit seconds on arm too: the typed layer uses the calls
/// that Linux 5.1 gave 32-bit machines for times after 2038, and no others. Older kernels answer
/// `ENOSYS` there. [`raw`](crate::raw) has both, under the kernel's names:
/// `raw::clock_gettime` is arm's 32-bit call and `raw::clock_gettime64` the other.
pub mod clocks {}

/// Sandboxes: `ENOSYS` means that the kernel has no such call, `EPERM` that someone forbids it.
///
/// A filter may answer a call with any error at all, and many answer `EPERM` to calls they don't
/// know. Probe for a call by `ENOSYS` alone where a real refusal has to be told from absence, and
/// by both where a fallback is safe anyway, as [`Spawn`](crate::process::Spawn) does for `clone3`.
///
/// A filter sees registers. Every argument reaches its register extended by its C type, on all
/// architectures, so that a filter may compare all 64 bits; a descriptor is an `int`, as for every
/// C library, also where the kernel writes `unsigned int`. Which call carries which number, on this
/// architecture and on others, is in [`nr`](crate::nr) and, under the feature `table`, in
/// [`table`](mod@crate::table).
///
/// [`prctl::set_no_new_privs`](crate::prctl::set_no_new_privs) comes before a filter or a Landlock
/// domain of one's own; the calls themselves (`seccomp`, `landlock_create_ruleset` and so on) are
/// in [`raw`](crate::raw), and their records in [`uapi`](crate::uapi).
pub mod sandboxes {}

/// Beside std: the same descriptors, the same errors, and a C library that owns the process.
///
/// The feature `std` makes [`fd`](crate::fd) std's types, turns an
/// [`Errno`](crate::Errno) into a `std::io::Error` by `?`, and takes `&Path` and `&OsStr` for paths.
///
/// ```
/// # #[cfg(feature = "std")] {
/// use ksys::fs::{self, FlockFlags};
/// use std::fs::File;
///
/// fn lock(file: &File) -> std::io::Result<()> {
///     fs::flock(file, FlockFlags::EX | FlockFlags::NB)?;
///     Ok(())
/// }
/// # }
/// ```
///
/// What a C library keeps for itself stays its own: the signals 32 and 33, the area that `rseq`
/// registers, the thread pointer, the list of robust futexes, and its view of which threads have
/// which user id. The functions that would disturb them are unsafe and say so. Buffers of std's
/// `stdout` know nothing of a [`io::write`](crate::io::write) to the same descriptor: flush first.
/// `fork` by [`raw`](crate::raw) in a program with threads leaves the child the locks of threads that
/// are not there; [`Spawn`](crate::process::Spawn) starts programs without that.
pub mod with_std {}
