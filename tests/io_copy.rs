//! Copies of all that is there: whole on every way, and where they end when they can't go on.

mod common;
#[path = "common/temp.rs"]
mod temp;

use common::{bytes, calls};
use ksys::fd::{AsFd, OwnedFd};
use ksys::fs::{self, MemfdFlags, Mode, OFlags, SeekFrom};
use ksys::io::{self, CopyError, PipeFlags, SealFlags, Side};
use ksys::net::bpf::{Insn, jump, stmt};
use ksys::net::{self, AddressFamily, Protocol, Shutdown, SocketType};
use ksys::raw::portable;
use ksys::{Errno, param, prctl, retry_on_intr, uapi};
use std::ffi::{c_int, c_uint};
use std::mem::offset_of;
use std::path::Path;
use std::ptr;
use std::thread::{self, JoinHandle};
use temp::Temp;

/// Around a page, what a pipe holds, and buffers.
const SIZES: &[usize] = &[
    0, 1, 4095, 4096, 4097, 65_536, 65_537, 262_143, 262_144, 266_240, 266_241, 900_001,
];

fn memfd() -> OwnedFd {
    fs::memfd_create(c"copy", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING).unwrap()
}

fn open(path: &Path, flags: OFlags) -> OwnedFd {
    let flags = flags | OFlags::CLOEXEC;
    fs::open(path, flags, Mode::RUSR | Mode::WUSR).unwrap()
}

/// What is read from here to the end.
fn read_all(fd: impl AsFd) -> Vec<u8> {
    let fd = fd.as_fd();
    let (mut all, mut buffer) = (Vec::new(), vec![0; 100_000]);
    loop {
        match retry_on_intr(|| io::read(fd, &mut buffer)).unwrap() {
            0 => return all,
            n => all.extend(&buffer[..n]),
        }
    }
}

/// What is in a file, wherever it stands.
fn contents(file: &OwnedFd) -> Vec<u8> {
    let mut all = vec![0; fs::fstat(file).unwrap().size as usize];
    let n = io::pread(file, &mut all, 0).unwrap();
    assert_eq!(n, all.len());
    all
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// On the file system of temporary files.
    File,
    /// In memory.
    Memory,
    Pipe,
    Socket,
}

use Kind::{File, Memory, Pipe, Socket};

/// What lies in front of what is copied, and in front of where it goes: no whole block.
const HEAD: usize = 1000;

fn pipe_or_socket(kind: Kind) -> (OwnedFd, OwnedFd) {
    match kind {
        Socket => {
            net::socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol::DEFAULT).unwrap()
        }
        _ => io::pipe().unwrap(),
    }
}

fn file(kind: Kind, temp: &Temp, name: &str) -> OwnedFd {
    match kind {
        Memory => memfd(),
        _ => open(&temp.join(name), OFlags::CREAT | OFlags::RDWR),
    }
}

/// Something to copy `data` from, to the end.
fn source(kind: Kind, temp: &Temp, data: &'static [u8]) -> OwnedFd {
    if let Pipe | Socket = kind {
        let (reader, writer) = pipe_or_socket(kind);
        // Who reads may end before.
        thread::spawn(move || io::write_all(&writer, data));
        return reader;
    }
    let file = file(kind, temp, "source");
    io::write_all(&file, bytes(HEAD)).unwrap();
    io::write_all(&file, data).unwrap();
    fs::seek(&file, SeekFrom::Start(HEAD as u64)).unwrap();
    file
}

/// Something to copy to, and later what came there.
enum Target {
    File(OwnedFd),
    Read(OwnedFd, JoinHandle<Vec<u8>>),
}

impl Target {
    fn new(kind: Kind, temp: &Temp) -> Self {
        if let Pipe | Socket = kind {
            let (reader, writer) = pipe_or_socket(kind);
            return Self::Read(writer, thread::spawn(move || read_all(reader)));
        }
        let file = file(kind, temp, "target");
        io::write_all(&file, bytes(HEAD)).unwrap();
        Self::File(file)
    }

    fn fd(&self) -> &OwnedFd {
        match self {
            Self::File(fd) | Self::Read(fd, _) => fd,
        }
    }

    fn came(self) -> Vec<u8> {
        match self {
            Self::File(file) => {
                let mut all = contents(&file);
                assert_eq!(fs::tell(&file), Ok(all.len() as u64));
                let came = all.split_off(HEAD);
                assert!(all == bytes(HEAD), "what was there before is kept");
                came
            }
            Self::Read(fd, reading) => {
                drop(fd);
                reading.join().unwrap()
            }
        }
    }
}

type Copied = Result<u64, CopyError>;

/// Copies with `copy`, and holds that all came, that no more did, and where files stand then.
fn whole(from: Kind, to: Kind, len: usize, copy: impl FnOnce(&OwnedFd, &OwnedFd) -> Copied) {
    let what = format!("{len} bytes from {from:?} to {to:?}");
    let (temp, data) = (Temp::new(), bytes(len));
    let source = source(from, &temp, data);
    let target = Target::new(to, &temp);
    assert_eq!(copy(&source, target.fd()), Ok(len as u64), "{what}");
    if let File | Memory = from {
        assert_eq!(fs::tell(&source), Ok((HEAD + len) as u64), "{what}");
    }
    assert!(target.came() == data, "{what}: other bytes came");
}

#[test]
fn everything_is_copied_to_everything() {
    let kinds = [File, Memory, Pipe, Socket];
    for (from, to) in kinds.iter().flat_map(|from| kinds.map(|to| (*from, to))) {
        for len in SIZES {
            whole(from, to, *len, |from, to| io::copy(from, to));
        }
    }
}

/// Has a thread's `calls` refused with `errno` from now on.
fn refuse(calls: &[&str], errno: Errno) {
    const LOAD: c_int = uapi::BPF_LD | uapi::BPF_W | uapi::BPF_ABS;
    const EQUAL: c_int = uapi::BPF_JMP | uapi::BPF_JEQ | uapi::BPF_K;
    const RETURN: c_int = uapi::BPF_RET | uapi::BPF_K;
    // A call that is not there has no number.
    let numbers = calls.iter().filter_map(|call| calls::newest().get(call));
    let numbers: Vec<usize> = numbers.copied().collect();
    let refused = uapi::SECCOMP_RET_ERRNO | errno.raw_os_error() as u32;
    let mut steps: Vec<Insn> = vec![stmt(LOAD, offset_of!(uapi::seccomp_data, nr) as u32)];
    for (i, number) in numbers.iter().enumerate() {
        steps.push(jump(EQUAL, *number as u32, (numbers.len() - i) as u8, 0));
    }
    steps.push(stmt(RETURN, uapi::SECCOMP_RET_ALLOW));
    steps.push(stmt(RETURN, refused));
    let program = uapi::sock_fprog {
        len: steps.len() as u16,
        filter: steps.as_mut_ptr().cast(),
    };
    prctl::set_no_new_privs().unwrap();
    let program = ptr::from_ref(&program).cast_mut().cast();
    // SAFETY: reads the program and its steps.
    unsafe { portable::seccomp(uapi::SECCOMP_SET_MODE_FILTER as c_uint, 0, program) }
        .unit()
        .unwrap();
}

/// Copies in a thread of its own, which has no other calls than these.
fn without(calls: &[&str], errno: Errno, from: &OwnedFd, to: &OwnedFd) -> Copied {
    thread::scope(|scope| {
        let copying = scope.spawn(|| {
            refuse(calls, errno);
            io::copy(from, to)
        });
        copying.join().unwrap()
    })
}

/// Whether this runner has seccomp.
fn available() -> bool {
    let mut action = uapi::SECCOMP_RET_ERRNO;
    let operation = uapi::SECCOMP_GET_ACTION_AVAIL as c_uint;
    // SAFETY: reads one number.
    let answer = unsafe { portable::seccomp(operation, 0, (&raw mut action).cast()) }.unit();
    common::gap("seccomp", answer).is_some_and(|answer| {
        answer.expect("error numbers");
        true
    })
}

const RANGE: &[&str] = &["copy_file_range"];
const SENDFILE: &[&str] = &["sendfile", "sendfile64"];
const SPLICE: &[&str] = &["splice"];
const BUFFER: &[&str] = &["read", "write"];
const MEMORY: &[&str] = &["mmap", "mmap2"];

/// What is refused, and what is copied all the same.
type Way = (&'static [&'static [&'static str]], &'static [(Kind, Kind)]);

#[test]
fn each_way_copies_all_without_the_others() {
    if !available() {
        return;
    }
    let ways: &[Way] = &[
        (
            &[SENDFILE, SPLICE, BUFFER],
            &[(File, File), (Memory, Memory)],
        ),
        (
            &[RANGE, SPLICE, BUFFER],
            &[(File, File), (File, Memory), (Memory, File), (File, Socket)],
        ),
        (
            &[RANGE, SENDFILE, BUFFER],
            &[(File, Pipe), (Pipe, File), (Pipe, Pipe), (Pipe, Socket)],
        ),
        (
            &[RANGE, SENDFILE, SPLICE],
            &[
                (File, File),
                (File, Socket),
                (Pipe, File),
                (Socket, Pipe),
                (Pipe, Pipe),
            ],
        ),
        (
            &[RANGE, SENDFILE, SPLICE, MEMORY],
            &[(File, File), (Socket, Memory)],
        ),
    ];
    for (refused, pairs) in ways {
        let refused = refused.concat();
        for (from, to) in *pairs {
            for len in SIZES {
                // It is not believed that a file is empty, and a buffer is refused.
                let end = *len == 0 && *from != Pipe && *to != Pipe && refused.contains(&"read");
                for errno in [Errno::ENOSYS, Errno::EPERM] {
                    if !end {
                        let copy = |from: &_, to: &_| without(&refused, errno, from, to);
                        whole(*from, *to, *len, copy);
                    }
                }
            }
        }
    }
}

#[test]
fn another_way_carries_on_where_one_has_ended() {
    // The target can't grow, so that each way ends there; the last says why.
    let room = 3 * param::page_size();
    let data = bytes(room + 50_000);
    let sealed = || {
        let target = memfd();
        fs::ftruncate(&target, room as u64).unwrap();
        io::fcntl_add_seals(&target, SealFlags::GROW).unwrap();
        target
    };
    for from in [File, Memory, Pipe, Socket] {
        let (temp, target) = (Temp::new(), sealed());
        let source = source(from, &temp, data);
        let error = io::copy(&source, &target).unwrap_err();
        let told = (error.side, error.errno);
        assert_eq!(told, (Side::Writing, Errno::EPERM), "{from:?}");
        let copied = error.copied as usize;
        assert!(copied <= room, "{from:?}: {copied}");
        assert_eq!(fs::tell(&target), Ok(error.copied), "{from:?}");
        let came = contents(&target);
        assert!(came[..copied] == data[..copied], "{from:?}");
        assert!(came[copied..].iter().all(|byte| *byte == 0), "{from:?}");
        // Nothing is lost where there is more room.
        if from != Socket {
            let rest = memfd();
            let left = (data.len() - copied) as u64;
            assert_eq!(io::copy(&source, &rest), Ok(left), "{from:?}");
            assert!(contents(&rest) == data[copied..], "{from:?}");
        }
    }
}

#[test]
fn what_lies_behind_the_copy_stays() {
    let temp = Temp::new();
    for to in [File, Memory] {
        let source = source(File, &temp, b"copied");
        let target = file(to, &temp, "longer");
        io::pwrite(&target, b"a longer file", 0).unwrap();
        fs::seek(&target, SeekFrom::Start(2)).unwrap();
        assert_eq!(io::copy(&source, &target), Ok(6));
        assert_eq!(contents(&target), b"a copied file");
        assert_eq!(fs::tell(&target), Ok(8));
        // Both are where they ended.
        assert_eq!(io::copy(&source, &target), Ok(0));
        assert_eq!(fs::tell(&target), Ok(8));
    }
}

#[test]
fn files_of_proc_are_not_empty() {
    let temp = Temp::new();
    for name in ["/proc/version", "/proc/filesystems"] {
        let wanted = std::fs::read(name).unwrap();
        for to in [File, Memory, Pipe, Socket] {
            let source = open(name.as_ref(), OFlags::RDONLY);
            let target = Target::new(to, &temp);
            let copied = io::copy(&source, target.fd());
            assert_eq!(copied, Ok(wanted.len() as u64), "{name} to {to:?}");
            assert_eq!(target.came(), wanted, "{name} to {to:?}");
        }
    }
    let maps = open("/proc/self/maps".as_ref(), OFlags::RDONLY);
    let target = Target::new(File, &temp);
    let copied = io::copy(&maps, target.fd()).unwrap();
    let came = String::from_utf8(target.came()).unwrap();
    assert_eq!(came.len() as u64, copied);
    assert!(came.contains("[stack]") && came.ends_with('\n'), "{came}");
}

#[test]
fn bytes_are_appended() {
    let temp = Temp::new();
    for from in [File, Memory, Pipe, Socket] {
        let path = temp.file("log", b"before, ");
        let target = open(&path, OFlags::WRONLY | OFlags::APPEND);
        let source = source(from, &temp, bytes(300_000));
        assert_eq!(io::copy(&source, &target), Ok(300_000), "{from:?}");
        let came = std::fs::read(&path).unwrap();
        assert!(came.starts_with(b"before, "), "{from:?}");
        assert!(came[8..] == *bytes(300_000), "{from:?}");
    }
}

#[test]
fn messages_of_a_socket_come_whole() {
    let (reader, writer) = net::socketpair(
        AddressFamily::UNIX,
        SocketType::SEQPACKET,
        Protocol::DEFAULT,
    )
    .unwrap();
    for message in bytes(40_000).chunks(20_000) {
        assert_eq!(io::write(&writer, message), Ok(20_000));
    }
    drop(writer);
    let target = memfd();
    assert_eq!(io::copy(&reader, &target), Ok(40_000));
    assert!(contents(&target) == bytes(40_000));
}

fn error(side: Side, errno: Errno, copied: u64) -> Copied {
    Err(CopyError {
        side,
        errno,
        copied,
    })
}

#[test]
fn the_side_that_is_wrong_is_told() {
    let temp = Temp::new();
    let path = temp.file("file", b"text");
    let target = open(&temp.join("target"), OFlags::CREAT | OFlags::RDWR);

    let directory = open(temp.path(), OFlags::RDONLY);
    let eisdir = error(Side::Reading, Errno::EISDIR, 0);
    assert_eq!(io::copy(&directory, &target), eisdir);
    let (_reader, writer) = io::pipe().unwrap();
    assert_eq!(io::copy(&directory, &writer), eisdir);

    let write_only = open(&path, OFlags::WRONLY);
    let ebadf = error(Side::Reading, Errno::EBADF, 0);
    assert_eq!(io::copy(&write_only, &target), ebadf);

    let (source, read_only) = (open(&path, OFlags::RDONLY), open(&path, OFlags::RDONLY));
    let ebadf = error(Side::Writing, Errno::EBADF, 0);
    assert_eq!(io::copy(&source, &read_only), ebadf);
    assert_eq!(fs::tell(&source), Ok(0));

    let (reader, writer) = io::pipe().unwrap();
    io::write(&writer, b"kept").unwrap();
    assert_eq!(io::copy(&reader, &read_only), ebadf);
    let sealed = memfd();
    io::fcntl_add_seals(&sealed, SealFlags::WRITE).unwrap();
    let eperm = error(Side::Writing, Errno::EPERM, 0);
    assert_eq!(io::copy(&reader, &sealed), eperm);
    assert_eq!(io::read(&reader, &mut [0; 8]), Ok(4), "nothing is lost");

    let full = open("/dev/full".as_ref(), OFlags::WRONLY);
    let enospc = error(Side::Writing, Errno::ENOSPC, 0);
    assert_eq!(io::copy(&source, &full), enospc);
    assert_eq!(fs::tell(&source), Ok(0));
    assert_eq!(contents(&target), b"");

    // std ignores SIGPIPE.
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let epipe = error(Side::Writing, Errno::EPIPE, 0);
    assert_eq!(io::copy(&source, &writer), epipe);
    let (reader, writer) = pipe_or_socket(Socket);
    net::shutdown(&writer, Shutdown::WR).unwrap();
    assert_eq!(io::copy(&source, &writer), epipe);
    drop(reader);
    assert_eq!(io::copy(&source, &target), Ok(4));
    assert_eq!(contents(&target), b"text");
}

/// Splice has both ends, and a socket says this once: no later call can tell the side.
#[test]
fn a_source_that_was_reset_is_told_of() {
    let pair = net::socketpair(AddressFamily::UNIX, SocketType::STREAM, Protocol::DEFAULT);
    let (from, peer) = pair.unwrap();
    io::write_all(&from, b"never read").unwrap();
    drop(peer);
    let (_reader, writer) = io::pipe().unwrap();
    let reset = error(Side::Reading, Errno::ECONNRESET, 0);
    assert_eq!(io::copy(&from, &writer), reset);
}

#[test]
fn descriptors_that_do_not_block_say_so() {
    let temp = Temp::new();
    let flags = PipeFlags::CLOEXEC | PipeFlags::NONBLOCK;
    for from in [Pipe, Socket] {
        for to in [File, Memory, Pipe, Socket] {
            let (empty, writer) = pipe_or_socket(from);
            io::set_nonblocking(&empty, true).unwrap();
            io::write(&writer, b"some").unwrap();
            let target = Target::new(to, &temp);
            let eagain = error(Side::Reading, Errno::EAGAIN, 4);
            assert_eq!(io::copy(&empty, target.fd()), eagain, "{from:?} to {to:?}");
            assert_eq!(target.came(), b"some");
        }
    }
    let data = bytes(900_000);
    for from in [File, Memory, Pipe] {
        for to in [Pipe, Socket] {
            let source = source(from, &temp, data);
            let (reader, writer) = match to {
                Pipe => io::pipe_with(flags).unwrap(),
                _ => pipe_or_socket(to),
            };
            io::set_nonblocking(&reader, true).unwrap();
            io::set_nonblocking(&writer, true).unwrap();
            let mut came: Vec<u8> = Vec::new();
            // Full, emptied, and full again.
            loop {
                let result = io::copy(&source, &writer);
                let copied = result.unwrap_or_else(|error| error.copied);
                let before = came.len();
                let mut buffer = vec![0; 1 << 20];
                while let Ok(n @ 1..) = io::read(&reader, &mut buffer) {
                    came.extend(&buffer[..n]);
                }
                let what = format!("{from:?} to {to:?}: {result:?}");
                assert_eq!((came.len() - before) as u64, copied, "{what}");
                match result {
                    Ok(_) => break,
                    Err(error) => {
                        assert_eq!(error.errno, Errno::EAGAIN, "{what}");
                        // Of two pipes, neither blocks, and the first may be empty for a moment.
                        let empty = from == Pipe && error.side == Side::Reading;
                        assert!(empty || error.side == Side::Writing, "{what}");
                    }
                }
            }
            assert!(came == data, "{from:?} to {to:?}: bytes are lost");
        }
    }
}

#[test]
fn errors_are_shown_with_their_side() {
    let error = io::copy(
        open("/".as_ref(), OFlags::RDONLY),
        open("/dev/null".as_ref(), OFlags::WRONLY),
    );
    let error = error.unwrap_err();
    assert_eq!(error.to_string(), "reading: is a directory (EISDIR)");
    let shown = CopyError {
        side: Side::Writing,
        errno: Errno::ENOSPC,
        copied: 7,
    };
    assert_eq!(
        shown.to_string(),
        format!("writing: {}", Errno::ENOSPC),
        "the count is in a field"
    );
    let error = std::io::Error::from(error);
    assert_eq!(error.raw_os_error(), Some(Errno::EISDIR.raw_os_error()));
}
