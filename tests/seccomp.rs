//! Every wrapper gives back what a seccomp filter or its supervisor answers, and takes nothing for
//! granted that only the kernel promises.

mod common;

use common::fork::{fork, wait};
use ksys::event::{self, EpollFlags, EventfdFlags};
use ksys::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use ksys::fs::inotify::{self, InitFlags, WatchMask};
use ksys::fs::{
    self, Access, Advice, AtFlags, DirReader, FallocateFlags, FlockFlags, MemfdFlags, Mode, OFlags,
    SeekFrom, SetTime, StatxFlags, XattrFlags,
};
use ksys::io::{self, SpliceFlags};
use ksys::mm::{self, MapFlags, ProtFlags};
use ksys::process::{self, Resource, WaitOptions, Which};
use ksys::raw::portable;
use ksys::sched::{self, Policy};
use ksys::system::{self, GetRandomFlags};
use ksys::time::{self, ClockId, TimerfdFlags};
use ksys::{Errno, Result, nr, uapi};
use std::ffi::{CStr, c_int, c_uint, c_ulong, c_void};
use std::mem::{MaybeUninit, offset_of};
use std::ptr;
use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;
use std::time::Duration;

/// Not the descriptor of anything.
const FD: BorrowedFd<'static> = {
    // SAFETY: it is not -1, and whatever it stands for, the calls on it do not reach the kernel.
    unsafe { BorrowedFd::borrow_raw(1_000_000) }
};

/// A descriptor that the filter keeps from being closed.
fn owned() -> OwnedFd {
    // SAFETY: nobody owns it.
    unsafe { OwnedFd::from_raw_fd(1_000_000) }
}

type Call = (&'static str, fn() -> Result<()>);

macro_rules! calls {
    ($($module:ident::$function:ident($($argument:expr),*);)*) => {
        &[$((
            concat!(stringify!($module), "::", stringify!($function)),
            || $module::$function($($argument),*).map(|_| ()),
        )),*]
    };
}

/// Safe calls that can fail.
const CALLS: &[Call] = calls! {
    event::epoll_create();
    event::epoll_add(FD, FD, 1, EpollFlags::IN);
    event::epoll_delete(FD, FD);
    event::epoll_wait(FD, &mut [], None);
    event::eventfd(1, EventfdFlags::empty());
    event::eventfd_read(FD);
    event::eventfd_write(FD, 1);
    event::poll(&mut [], None);
    fs::access(NAME, Access::READ_OK);
    fs::cachestat(FD, 1, 2);
    fs::chdir(NAME);
    fs::chmod(NAME, Mode::RWXU);
    fs::chown(NAME, Some(1), None);
    fs::chroot(NAME);
    fs::fadvise(FD, 1, 2, Advice::NORMAL);
    fs::fallocate(FD, FallocateFlags::empty(), 0, 1);
    fs::fchdir(FD);
    fs::fchmod(FD, Mode::RUSR);
    fs::fchmodat(FD, NAME, Mode::RUSR, AtFlags::SYMLINK_NOFOLLOW);
    fs::fchown(FD, None, Some(1));
    fs::fdatasync(FD);
    fs::fgetxattr(FD, NAME, &mut [0; 9]);
    fs::file_getattr(FD, NAME, AtFlags::empty());
    fs::flistxattr(FD, &mut [0; 9]);
    fs::flock(FD, FlockFlags::SH);
    fs::fremovexattr(FD, NAME);
    fs::fsetxattr(FD, NAME, b"value", XattrFlags::empty());
    fs::fstat(FD);
    fs::fstatfs(FD);
    fs::fsync(FD);
    fs::ftruncate(FD, 1);
    fs::futimens(FD, SetTime::Now, SetTime::Omit);
    fs::getcwd(&mut [0; 9]);
    fs::getdents64(FD, &mut [0; 99]);
    fs::getxattr(NAME, NAME, &mut [0; 9]);
    fs::link(NAME, "other");
    fs::listxattr(NAME, &mut [0; 9]);
    fs::lstat(NAME);
    fs::memfd_create(NAME, MemfdFlags::empty());
    fs::mkdir(NAME, Mode::RWXU);
    fs::mkfifo(NAME, Mode::RWXU);
    fs::open(NAME, OFlags::RDONLY, Mode::empty());
    fs::openat(FD, NAME, OFlags::CREAT, Mode::RWXU);
    fs::readahead(FD, 1, 2);
    fs::readlink(NAME, &mut [0; 9]);
    fs::readlinkat_uninit(FD, NAME, &mut [MaybeUninit::uninit(); 9]);
    fs::rename(NAME, "other");
    fs::rmdir(NAME);
    fs::seek(FD, SeekFrom::Current(1));
    fs::setxattr(NAME, NAME, b"value", XattrFlags::empty());
    fs::stat(NAME);
    fs::statfs(NAME);
    fs::statx(FD, NAME, AtFlags::empty(), StatxFlags::BASIC_STATS);
    fs::symlink(NAME, "other");
    fs::syncfs(FD);
    fs::truncate(NAME, 1);
    fs::unlink(NAME);
    inotify::add_watch(FD, NAME, WatchMask::ACCESS);
    inotify::init(InitFlags::empty());
    inotify::read(FD, &mut [0; 99]);
    io::close(owned());
    io::copy_file_range(FD, Some(&mut 1), FD, None, 4);
    io::dup(FD);
    io::dup2(FD, &mut owned());
    io::fcntl_dupfd_cloexec(FD, 9);
    io::fcntl_getfd(FD);
    io::fcntl_getfl(FD);
    io::fcntl_getpipe_sz(FD);
    io::pipe();
    io::pread(FD, &mut [0; 4], 1);
    io::pread_uninit(FD, &mut [MaybeUninit::uninit(); 4], 1);
    io::preadv(FD, &mut [], 1);
    io::pwrite(FD, b"text", 1);
    io::pwritev(FD, &[], 1);
    io::read(FD, &mut [0; 4]);
    io::read_uninit(FD, &mut [MaybeUninit::uninit(); 4]);
    io::readv(FD, &mut []);
    io::sendfile(FD, FD, Some(&mut 1), 2);
    io::tee(FD, FD, 1, SpliceFlags::empty());
    io::write(FD, b"text");
    io::write_all(FD, b"text");
    io::writev(FD, &[]);
    own::mmap();
    own::munmap();
    own::next_entry();
    process::getpgid(1);
    process::getpriority(Which::PROCESS, 0);
    process::getrlimit(Resource::NOFILE);
    process::getsid(1);
    process::pidfd_getfd(FD, 1);
    process::pidfd_open(1);
    process::setpgid(1, 1);
    process::setsid();
    process::waitpid(1, WaitOptions::empty());
    sched::sched_get_priority_max(Policy::FIFO);
    sched::sched_getaffinity(1);
    sched::sched_getattr(1);
    sched::sched_getparam(1);
    sched::sched_rr_get_interval(1);
    system::getrandom(&mut [0; 9], GetRandomFlags::empty());
    system::getrandom_uninit(&mut [MaybeUninit::uninit(); 9], GetRandomFlags::empty());
    system::sethostname(b"name");
    system::sysinfo();
    system::uname();
    time::clock_getres(ClockId::MONOTONIC);
    time::timerfd_create(ClockId::MONOTONIC, TimerfdFlags::empty());
    time::timerfd_gettime(FD);
};

const NAME: &CStr = c"name";

/// Calls that need more than an expression.
mod own {
    use super::*;

    pub fn mmap() -> Result<*mut c_void> {
        let flags = MapFlags::PRIVATE | MapFlags::ANONYMOUS;
        // SAFETY: a mapping that nothing replaces and nobody uses.
        unsafe { mm::mmap(ptr::null_mut(), 1, ProtFlags::READ, flags, None, 0) }
    }

    pub fn munmap() -> Result<()> {
        // SAFETY: no memory is there.
        unsafe { mm::munmap(ptr::null_mut(), 1) }
    }

    pub fn next_entry() -> Result<()> {
        let mut buffer = [0; 99];
        let mut reader = DirReader::new(FD, &mut buffer);
        let entry = reader.next();
        entry.map_or(Ok(()), |entry| entry.map(|_| ()))
    }
}

/// Calls that promise not to fail or may not come to the filter: what it gives back means nothing then.
const INFALLIBLE: &[fn()] = &[
    // Answered without the kernel where there is a vDSO.
    || _ = time::clock_gettime(ClockId::MONOTONIC),
    || _ = process::getpid(),
    || _ = process::getppid(),
    || drop(owned()),
];

/// An error number that the kernel has no name for, the last one that a filter can answer.
const MARKER: i32 = 4095;

/// What a call has not come back with.
const NOTHING: i32 = i32::MIN;

/// The error numbers that calls came back with, 0 for none, in memory that a child shares.
struct Results(&'static [AtomicI32]);

impl Results {
    fn new() -> Self {
        let len = CALLS.len() + 1;
        let prot = ProtFlags::READ | ProtFlags::WRITE;
        let flags = MapFlags::SHARED | MapFlags::ANONYMOUS;
        let bytes = len * size_of::<AtomicI32>();
        // SAFETY: a new mapping, at an address of the kernel's choice.
        let address = unsafe { mm::mmap(ptr::null_mut(), bytes, prot, flags, None, 0) }.unwrap();
        // SAFETY: zeros are values of the type, and the mapping stays to the end.
        let slots = unsafe { std::slice::from_raw_parts(address.cast::<AtomicI32>(), len) };
        slots
            .iter()
            .for_each(|slot| slot.store(NOTHING, Ordering::Relaxed));
        Self(slots)
    }

    /// Where a child leaves the number of its filter's listener.
    fn listener(&self) -> &AtomicI32 {
        &self.0[CALLS.len()]
    }

    /// Makes all calls.
    fn fill(&self) {
        for ((_, call), slot) in CALLS.iter().zip(self.0) {
            let error = call().err().map_or(0, Errno::raw_os_error);
            slot.store(error, Ordering::Relaxed);
        }
        INFALLIBLE.iter().for_each(|call| call());
    }

    /// The first call that did not come back.
    fn missing(&self) -> Option<&'static str> {
        let mut all = self.iter();
        all.find(|(_, error)| *error == NOTHING)
            .map(|(name, _)| name)
    }

    fn iter(&self) -> impl Iterator<Item = (&'static str, i32)> {
        let names = CALLS.iter().map(|(name, _)| *name);
        names.zip(self.0.iter().map(|slot| slot.load(Ordering::Relaxed)))
    }
}

/// Has every system call of this process but the one that ends it answered with `action`.
fn install(action: u32, flags: c_uint) -> Result<usize> {
    let step = |code: i32, jump_if: u8, k: u32| uapi::sock_filter {
        code: code as u16,
        jt: jump_if,
        jf: 0,
        k,
    };
    let number = offset_of!(uapi::seccomp_data, nr) as u32;
    let mut steps = [
        step(uapi::BPF_LD | uapi::BPF_W | uapi::BPF_ABS, 0, number),
        step(
            uapi::BPF_JMP | uapi::BPF_JEQ | uapi::BPF_K,
            1,
            nr::exit_group as u32,
        ),
        step(uapi::BPF_RET | uapi::BPF_K, 0, action),
        step(uapi::BPF_RET | uapi::BPF_K, 0, uapi::SECCOMP_RET_ALLOW),
    ];
    let program = uapi::sock_fprog {
        len: steps.len() as u16,
        filter: steps.as_mut_ptr(),
    };
    // SAFETY: no pointers.
    unsafe { portable::prctl(uapi::PR_SET_NO_NEW_PRIVS as c_int, 1, 0, 0, 0) }.unit()?;
    let program = ptr::from_ref(&program).cast_mut().cast();
    // SAFETY: reads the program and its steps.
    unsafe { portable::seccomp(uapi::SECCOMP_SET_MODE_FILTER as c_uint, flags, program) }.usize()
}

/// Whether this runner has seccomp.
fn available() -> bool {
    let mut action = uapi::SECCOMP_RET_USER_NOTIF;
    let operation = uapi::SECCOMP_GET_ACTION_AVAIL as c_uint;
    // SAFETY: reads one number.
    let answer = unsafe { portable::seccomp(operation, 0, (&raw mut action).cast()) }.unit();
    common::gap("seccomp", answer).is_some_and(|answer| {
        answer.expect("user notification");
        true
    })
}

#[test]
fn the_error_of_a_filter_comes_back() {
    if !available() {
        return;
    }
    let results = Results::new();
    let child = fork(0, || {
        if install(uapi::SECCOMP_RET_ERRNO | MARKER as u32, 0) != Ok(0) {
            return 1;
        }
        results.fill();
        0
    });
    assert_eq!((wait(child), results.missing()), (0, None));
    for (name, error) in results.iter() {
        assert_eq!(error, MARKER, "{name}");
    }
}

#[test]
fn any_answer_of_a_supervisor_is_borne() {
    if !available() {
        return;
    }
    for answer in [1, -4096, -100_000, i64::from(u32::MAX), i64::MIN] {
        let results = Results::new();
        // The listener's number holds for both.
        let child = fork(uapi::CLONE_FILES as c_int, || {
            let flags = uapi::SECCOMP_FILTER_FLAG_NEW_LISTENER as c_uint;
            match install(uapi::SECCOMP_RET_USER_NOTIF, flags) {
                Ok(listener) => results.listener().store(listener as i32, Ordering::Relaxed),
                Err(error) => {
                    let number = -error.raw_os_error();
                    results.listener().store(number, Ordering::Relaxed);
                    return 1;
                }
            }
            results.fill();
            0
        });
        supervise(results.listener(), answer);
        let ended = (wait(child), results.missing());
        assert_eq!(ended, (0, None), "answer {answer}");
    }
}

/// Answers every call of the child, until it ends.
fn supervise(listener: &AtomicI32, answer: i64) {
    let listener = loop {
        match listener.load(Ordering::Relaxed) {
            NOTHING => thread::sleep(Duration::from_millis(1)),
            number => {
                assert!(number >= 0, "no filter: error {}", -number);
                // SAFETY: the child made it in the table of descriptors that both use.
                break unsafe { OwnedFd::from_raw_fd(number) };
            }
        }
    };
    let listener = listener.as_raw_fd();
    loop {
        let mut poll = uapi::pollfd {
            fd: listener,
            events: uapi::POLLIN as i16,
            revents: 0,
        };
        let forever = ptr::null_mut();
        // SAFETY: writes `poll`; there is no limit and no mask.
        let ready = unsafe { portable::ppoll(&raw mut poll, 1, forever, ptr::null(), 0) };
        ready.usize().unwrap();
        if i32::from(poll.revents) & uapi::POLLIN == 0 {
            return;
        }
        // SAFETY: all zeros is a value of the record.
        let mut call: uapi::seccomp_notif = unsafe { MaybeUninit::zeroed().assume_init() };
        control(listener, uapi::SECCOMP_IOCTL_NOTIF_RECV, &mut call).unwrap();
        // What does not fit the error is the value: both become the result as they are.
        let (val, error) = match i32::try_from(answer) {
            Ok(error) if error < 0 => (0, error),
            _ => (answer, 0),
        };
        let mut response = uapi::seccomp_notif_resp {
            id: call.id,
            val,
            error,
            flags: 0,
        };
        control(listener, uapi::SECCOMP_IOCTL_NOTIF_SEND, &mut response).unwrap();
    }
}

fn control<T>(listener: c_int, number: u32, record: &mut T) -> Result<()> {
    let address = ptr::from_mut(record).expose_provenance() as c_ulong;
    // SAFETY: both numbers that come here read and write the record that they come with.
    unsafe { portable::ioctl(listener as c_uint, number, address) }.any()
}
