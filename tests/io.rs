//! Descriptors: reading and writing, duplicates, pipes, copies, locks and settings.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/temp.rs"]
mod temp;

use common::{gap, granted};
use ksys::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd};
use ksys::fs::{self, MemfdFlags, Mode, OFlags};
use ksys::io::{
    self, CloseRangeFlags, DnotifyFlags, DupFlags, FdFlags, FdOwner, IoSlice, IoSliceMut, Lock,
    LockType, PipeFlags, ReadWriteFlags, SealFlags, SpliceFlags, WriteLife,
};
use ksys::{Errno, Result, process, retry_on_intr, uapi};
use std::cell::Cell;
use std::mem::MaybeUninit;
use temp::Temp;

const FAR: u64 = 5 << 30;

fn memfd() -> OwnedFd {
    fs::memfd_create(c"io", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING).unwrap()
}

fn contents(fd: impl AsFd, offset: u64) -> Vec<u8> {
    let mut buf = [0; 64];
    let n = io::pread(fd, &mut buf, offset).unwrap();
    buf[..n].to_vec()
}

/// A descriptor that is not open; nothing in these tests has that many.
fn closed() -> BorrowedFd<'static> {
    // SAFETY: no descriptor has this number, which is what the test wants.
    unsafe { BorrowedFd::borrow_raw(987_654) }
}

#[test]
fn an_owned_descriptor_stays_open_through_the_call() {
    // Given by value, it is dropped by the call: behind it, and not before.
    let (reader, writer) = io::pipe().unwrap();
    assert_eq!(io::write(writer, b"x"), Ok(1));
    assert_eq!(io::read(&reader, &mut [0; 2]), Ok(1));
    assert_eq!(io::read(reader, &mut [0; 2]), Ok(0), "the writer is closed");
}

#[test]
fn read_and_write_move_the_position() {
    let file = memfd();
    assert_eq!(io::write(&file, b"abcdef"), Ok(6));
    assert_eq!(fs::tell(&file), Ok(6));
    fs::seek(&file, fs::SeekFrom::Start(2)).unwrap();
    let mut buf = [0; 3];
    assert_eq!(io::read(&file, &mut buf), Ok(3));
    assert_eq!(&buf, b"cde");
    assert_eq!(io::read(&file, &mut buf), Ok(1));
    assert_eq!(io::read(&file, &mut buf), Ok(0), "the end");
    assert_eq!(io::read(&file, &mut []), Ok(0));
    assert_eq!(io::read(closed(), &mut buf), Err(Errno::EBADF));
    assert_eq!(io::write(closed(), b"x"), Err(Errno::EBADF));
}

#[test]
fn uninit_reads_return_what_was_filled() {
    let file = memfd();
    io::write_all(&file, b"abc").unwrap();
    let mut buf = [MaybeUninit::uninit(); 8];
    assert_eq!(io::pread_uninit(&file, &mut buf, 1).unwrap(), b"bc");
    fs::seek(&file, fs::SeekFrom::Start(0)).unwrap();
    assert_eq!(io::read_uninit(&file, &mut buf[..2]).unwrap(), b"ab");
    assert_eq!(io::read_uninit(closed(), &mut buf), Err(Errno::EBADF));
}

#[test]
fn pread_and_pwrite_take_far_offsets_and_leave_the_position() {
    let file = memfd();
    assert_eq!(io::pwrite(&file, b"far", FAR), Ok(3));
    assert_eq!(fs::tell(&file), Ok(0));
    assert_eq!(contents(&file, FAR), b"far");
    assert_eq!(contents(&file, FAR + 3), b"");
    assert_eq!(fs::fstat(&file).unwrap().size, FAR + 3);
    let (reader, _writer) = io::pipe().unwrap();
    assert_eq!(io::pread(&reader, &mut [0], 0), Err(Errno::ESPIPE));
    assert_eq!(io::pwrite(&file, b"x", u64::MAX), Err(Errno::EINVAL));
}

#[test]
fn vectored_calls_go_through_the_buffers_in_order() {
    let file = memfd();
    let bufs = [IoSlice::new(b"ab"), IoSlice::new(b""), IoSlice::new(b"cde")];
    assert_eq!(io::writev(&file, &bufs), Ok(5));
    assert_eq!(io::pwritev(&file, &bufs, FAR), Ok(5));
    fs::seek(&file, fs::SeekFrom::Start(0)).unwrap();
    let (mut a, mut b) = ([0; 1], [0; 8]);
    let mut bufs = [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)];
    assert_eq!(io::readv(&file, &mut bufs), Ok(9));
    assert_eq!((&a, &b), (b"a", b"bcde\0\0\0\0"));
    let mut bufs = [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)];
    assert_eq!(io::preadv(&file, &mut bufs, FAR + 1), Ok(4));
    assert_eq!((&a, &b[..3]), (b"b", &b"cde"[..]));
    assert_eq!(io::readv(&file, &mut []), Ok(0));
    let many: Vec<IoSlice<'_>> = (0..1025).map(|_| IoSlice::new(b"x")).collect();
    assert_eq!(io::writev(&file, &many), Err(Errno::EINVAL));
    assert_eq!(io::writev(&file, &many[..1024]), Ok(1024));
}

#[test]
fn preadv2_and_pwritev2_take_flags() {
    let file = memfd();
    let written = io::pwritev2(
        &file,
        &[IoSlice::new(b"one")],
        Some(FAR),
        ReadWriteFlags::empty(),
    );
    if let Some(written) = gap("pwritev2", written) {
        assert_eq!(written, Ok(3));
        let at_end = io::pwritev2(&file, &[IoSlice::new(b"two")], None, ReadWriteFlags::APPEND);
        assert_eq!(at_end, Ok(3));
        assert_eq!(contents(&file, FAR), b"onetwo");
    }
    io::pwrite(&file, b"here", 0).unwrap();
    let mut buf = [0; 8];
    let mut bufs = [IoSliceMut::new(&mut buf[..4])];
    let read = io::preadv2(&file, &mut bufs, Some(0), ReadWriteFlags::NOWAIT);
    if let Some(read) = gap("preadv2", read) {
        // Not every file system can say whether it would wait.
        let read = granted("preadv2:nowait", &[Errno::EOPNOTSUPP], read);
        assert!(read.is_none_or(|read| read == Ok(4)), "{read:?}");
        let flags = ReadWriteFlags::from_bits_retain(1 << 30);
        let read = io::preadv2(&file, &mut [IoSliceMut::new(&mut buf)], Some(0), flags);
        assert_eq!(read, Err(Errno::EOPNOTSUPP));
        let flags = ReadWriteFlags::empty();
        let read = io::preadv2(
            &file,
            &mut [IoSliceMut::new(&mut buf)],
            Some(u64::MAX),
            flags,
        );
        assert_eq!(read, Err(Errno::EINVAL), "not the position");
    }
}

#[test]
fn retry_on_intr_ends_with_any_other_result() {
    let calls = Cell::new(0);
    let result = retry_on_intr(|| {
        calls.set(calls.get() + 1);
        match calls.get() {
            1 | 2 => Err(Errno::EINTR),
            _ => Err::<(), _>(Errno::EAGAIN),
        }
    });
    assert_eq!((result, calls.get()), (Err(Errno::EAGAIN), 3));
}

#[test]
fn write_all_writes_all() {
    let (reader, writer) = io::pipe().unwrap();
    let sent = vec![7; 300_000];
    let written = std::thread::scope(|scope| {
        let thread = scope.spawn(|| io::write_all(&writer, &sent));
        let mut got = vec![0; sent.len()];
        let mut n = 0;
        while n < got.len() {
            n += io::read(&reader, &mut got[n..]).unwrap();
        }
        assert_eq!(got, sent);
        thread.join().unwrap()
    });
    assert_eq!(written, Ok(()));
    assert_eq!(io::write_all(closed(), b"x"), Err(Errno::EBADF));
    assert_eq!(io::write_all(closed(), b""), Ok(()));
}

#[test]
fn close_tells_the_result() {
    let number = memfd().into_raw_fd();
    // SAFETY: its owner has just given it away.
    let file = unsafe { OwnedFd::from_raw_fd(number) };
    assert_eq!(io::close(file), Ok(()));
}

#[test]
fn dup_shares_the_open_file() {
    let file = memfd();
    let copy = io::dup(&file).unwrap();
    assert_eq!(io::fcntl_getfd(&copy), Ok(FdFlags::empty()));
    io::write(&copy, b"abc").unwrap();
    assert_eq!(fs::tell(&file), Ok(3));
    assert_eq!(io::dup(closed()).err(), Some(Errno::EBADF));
}

#[test]
fn dup3_and_dup2_replace_a_descriptor() {
    let file = memfd();
    let mut other = memfd();
    io::write(&file, b"abc").unwrap();
    io::dup3(&file, &mut other, DupFlags::CLOEXEC).unwrap();
    assert_eq!(contents(&other, 0), b"abc");
    assert_eq!(io::fcntl_getfd(&other), Ok(FdFlags::CLOEXEC));
    io::dup2(&file, &mut other).unwrap();
    assert_eq!(io::fcntl_getfd(&other), Ok(FdFlags::empty()));
    assert_eq!(io::dup2(closed(), &mut other), Err(Errno::EBADF));
    assert_eq!(contents(&other, 0), b"abc", "untouched by the error");
}

#[test]
fn standard_descriptors_can_be_replaced_and_put_back() {
    assert_eq!(io::stdin().as_raw_fd(), 0);
    assert_eq!(io::stdout().as_raw_fd(), 1);
    assert_eq!(io::stderr().as_raw_fd(), 2);
    // Standard input is the only one that the test program itself does not use meanwhile.
    let old = io::dup(io::stdin());
    let file = memfd();
    io::pwrite(&file, b"in", 0).unwrap();
    io::dup2_stdin(&file).unwrap();
    assert_eq!(contents(io::stdin(), 0), b"in");
    if let Ok(old) = old {
        io::dup2_stdin(&old).unwrap();
    }
    assert_eq!(io::dup2_stdout(io::stdout()), Ok(()));
    assert_eq!(io::dup2_stderr(io::stderr()), Ok(()));
    assert_eq!(io::dup2_stderr(closed()), Err(Errno::EBADF));
}

#[test]
fn close_range_marks_close_on_exec() {
    let file = memfd();
    io::fcntl_setfd(&file, FdFlags::empty()).unwrap();
    let number = file.as_raw_fd() as u32;
    // SAFETY: closes nothing.
    unsafe { io::close_range(number..=number, CloseRangeFlags::CLOEXEC) }.unwrap();
    assert_eq!(io::fcntl_getfd(&file), Ok(FdFlags::CLOEXEC));
    // SAFETY: closes nothing.
    let wrong = unsafe { io::close_range(number..=0, CloseRangeFlags::CLOEXEC) };
    assert_eq!(wrong, Err(Errno::EINVAL));
    let number = std::mem::ManuallyDrop::new(file).as_raw_fd() as u32;
    // SAFETY: its owner was just forgotten.
    unsafe { io::close_range(number..=number, CloseRangeFlags::empty()) }.unwrap();
}

#[test]
fn fcntl_dupfd_takes_the_lowest_free_number() {
    let file = memfd();
    let high = io::fcntl_dupfd_cloexec(&file, 500).unwrap();
    assert!(high.as_raw_fd() >= 500);
    assert_eq!(io::fcntl_getfd(&high), Ok(FdFlags::CLOEXEC));
    let higher = io::fcntl_dupfd(&file, high.as_raw_fd()).unwrap();
    assert!(higher.as_raw_fd() > high.as_raw_fd());
    assert_eq!(io::fcntl_getfd(&higher), Ok(FdFlags::empty()));
    assert_eq!(io::fcntl_dupfd(&file, -1).err(), Some(Errno::EINVAL));
}

/// Kernels without a command, and QEMU, which knows only those of its time, answer `EINVAL`.
fn new_command<T>(result: Result<T>) -> Option<T> {
    match result {
        Err(Errno::EINVAL) => None,
        result => Some(result.unwrap()),
    }
}

#[test]
fn fcntl_queries_know_duplicates_and_new_files() {
    let (file, other) = (memfd(), memfd());
    let copy = io::dup(&file).unwrap();
    if let Some(same) = new_command(io::fcntl_dupfd_query(&file, &copy)) {
        assert!(same);
        assert_eq!(io::fcntl_dupfd_query(&file, &other), Ok(false));
    }
    let temp = Temp::new();
    let path = temp.join("new");
    let flags = OFlags::CREAT | OFlags::RDWR | OFlags::CLOEXEC;
    let new = fs::open(&path, flags, Mode::RUSR).unwrap();
    let old = fs::open(&path, flags, Mode::RUSR).unwrap();
    if let Some(created) = new_command(io::fcntl_created_query(&new)) {
        assert!(created);
        assert_eq!(io::fcntl_created_query(&old), Ok(false));
    }
}

#[test]
fn fcntl_flags_are_set_and_told() {
    let (reader, _writer) = io::pipe().unwrap();
    assert_eq!(io::fcntl_getfd(&reader), Ok(FdFlags::CLOEXEC));
    io::fcntl_setfd(&reader, FdFlags::empty()).unwrap();
    assert_eq!(io::fcntl_getfd(&reader), Ok(FdFlags::empty()));
    assert!(!io::fcntl_getfl(&reader).unwrap().contains(OFlags::NONBLOCK));
    io::set_nonblocking(&reader, true).unwrap();
    assert_eq!(io::read(&reader, &mut [0]), Err(Errno::EAGAIN));
    assert!(io::fcntl_getfl(&reader).unwrap().contains(OFlags::NONBLOCK));
    io::set_nonblocking(&reader, false).unwrap();
    io::set_nonblocking(&reader, false).unwrap();
    assert!(!io::fcntl_getfl(&reader).unwrap().contains(OFlags::NONBLOCK));
    io::fcntl_setfl(&reader, OFlags::NONBLOCK).unwrap();
    assert_eq!(io::read(&reader, &mut [0]), Err(Errno::EAGAIN));
    assert_eq!(io::fcntl_getfl(closed()), Err(Errno::EBADF));
}

#[test]
fn open_file_locks_conflict_far_into_a_file() {
    let temp = Temp::new();
    let path = temp.file("locked", b"");
    let open = || fs::open(&path, OFlags::RDWR | OFlags::CLOEXEC, Mode::empty()).unwrap();
    let (ours, theirs) = (open(), open());
    let lock = Lock::new(LockType::WRLCK, FAR, 10);
    assert_eq!(io::fcntl_ofd_getlk(&theirs, &lock), Ok(None));
    io::fcntl_ofd_setlk(&ours, &lock).unwrap();
    let wanted = Lock::new(LockType::RDLCK, FAR + 9, 0);
    assert_eq!(io::fcntl_ofd_setlk(&theirs, &wanted), Err(Errno::EAGAIN));
    let found = io::fcntl_ofd_getlk(&theirs, &wanted).unwrap().unwrap();
    assert_eq!(found, Lock { pid: -1, ..lock });
    let beside = Lock::new(LockType::WRLCK, FAR + 10, 1);
    assert_eq!(io::fcntl_ofd_setlk(&theirs, &beside), Ok(()));
    io::fcntl_ofd_setlk(&ours, &Lock::new(LockType::UNLCK, FAR, 10)).unwrap();
    assert_eq!(io::fcntl_ofd_setlkw(&theirs, &wanted), Ok(()));
    let low = Lock::new(LockType::WRLCK, FAR & 0xffff_ffff, 10);
    assert_eq!(
        io::fcntl_ofd_getlk(&ours, &low),
        Ok(None),
        "offsets are not cut to 32 bits"
    );
}

#[test]
fn process_locks_conflict_with_open_file_locks() {
    let temp = Temp::new();
    let path = temp.file("locked", b"");
    let open = || fs::open(&path, OFlags::RDWR | OFlags::CLOEXEC, Mode::empty()).unwrap();
    let (process, file) = (open(), open());
    let lock = Lock::new(LockType::WRLCK, FAR, 0);
    io::fcntl_setlk(&process, &lock).unwrap();
    let found = io::fcntl_ofd_getlk(&file, &lock).unwrap().unwrap();
    let pid = process::getpid();
    assert_eq!(found, Lock { pid, ..lock });
    assert_eq!(
        io::fcntl_getlk(&process, &lock),
        Ok(None),
        "one's own is no obstacle"
    );
    io::fcntl_setlk(&process, &Lock::new(LockType::UNLCK, 0, 0)).unwrap();
    io::fcntl_ofd_setlk(&file, &lock).unwrap();
    let refused = io::fcntl_setlk(&process, &lock);
    assert!(matches!(refused, Err(Errno::EAGAIN | Errno::EACCES)));
    let other = Lock::new(LockType::RDLCK, 0, 1);
    assert_eq!(io::fcntl_setlkw(&process, &other), Ok(()));
    let wrong = Lock::new(LockType::RDLCK, u64::MAX, 1);
    assert_eq!(io::fcntl_setlk(&process, &wrong), Err(Errno::EINVAL));
}

#[test]
fn leases_are_taken_and_told() {
    let temp = Temp::new();
    let path = temp.file("leased", b"");
    let file = fs::open(&path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).unwrap();
    assert_eq!(io::fcntl_getlease(&file), Ok(LockType::UNLCK));
    io::fcntl_setlease(&file, LockType::RDLCK).unwrap();
    assert_eq!(io::fcntl_getlease(&file), Ok(LockType::RDLCK));
    io::fcntl_setlease(&file, LockType::UNLCK).unwrap();
    let (reader, _writer) = io::pipe().unwrap();
    assert_eq!(
        io::fcntl_setlease(&reader, LockType::RDLCK),
        Err(Errno::EINVAL)
    );
    if let Some(none) = new_command(io::fcntl_getdeleg(&file)) {
        assert_eq!(none, LockType::UNLCK);
        io::fcntl_setdeleg(&file, LockType::RDLCK).unwrap();
        assert_eq!(io::fcntl_getdeleg(&file), Ok(LockType::RDLCK));
        io::fcntl_setdeleg(&file, LockType::UNLCK).unwrap();
    }
}

#[test]
fn pipes_have_a_size() {
    let (reader, writer) = io::pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK).unwrap();
    assert_eq!(io::read(&reader, &mut [0]), Err(Errno::EAGAIN));
    let size = io::fcntl_setpipe_sz(&writer, 100_000).unwrap();
    assert!(size >= 100_000);
    assert_eq!(io::fcntl_getpipe_sz(&reader), Ok(size));
    assert_eq!(io::fcntl_getpipe_sz(memfd()), Err(Errno::EBADF));
    drop(reader);
    // The test harness ignores SIGPIPE, as all std programs do.
    assert_eq!(io::write(&writer, b"x"), Err(Errno::EPIPE));
}

#[test]
fn seals_forbid_changes() {
    let file = memfd();
    assert_eq!(io::fcntl_get_seals(&file), Ok(SealFlags::empty()));
    io::write(&file, b"sealed").unwrap();
    io::fcntl_add_seals(&file, SealFlags::SHRINK | SealFlags::SEAL).unwrap();
    assert_eq!(fs::ftruncate(&file, 1), Err(Errno::EPERM));
    assert_eq!(
        io::fcntl_add_seals(&file, SealFlags::GROW),
        Err(Errno::EPERM)
    );
    let seals = SealFlags::SHRINK | SealFlags::SEAL;
    assert_eq!(io::fcntl_get_seals(&file), Ok(seals));
    let (reader, _writer) = io::pipe().unwrap();
    assert_eq!(io::fcntl_get_seals(&reader), Err(Errno::EINVAL));
}

#[test]
fn owners_and_signals_are_set_and_told() {
    let (reader, _writer) = io::pipe().unwrap();
    assert_eq!(io::fcntl_getown_ex(&reader), Ok(None));
    let me = process::getpid();
    // SAFETY: no pointers.
    let group = unsafe { ksys::raw::portable::getpgid(0) }.i32().unwrap();
    for owner in [
        FdOwner::Thread(me),
        FdOwner::Process(me),
        FdOwner::ProcessGroup(group),
    ] {
        io::fcntl_setown_ex(&reader, Some(owner)).unwrap();
        assert_eq!(io::fcntl_getown_ex(&reader), Ok(Some(owner)));
    }
    let nobody = FdOwner::Process(i32::MAX);
    assert_eq!(
        io::fcntl_setown_ex(&reader, Some(nobody)),
        Err(Errno::ESRCH)
    );
    io::fcntl_setown_ex(&reader, None).unwrap();
    assert_eq!(io::fcntl_getown_ex(&reader), Ok(None));
    io::fcntl_setsig(&reader, 34).unwrap();
    assert_eq!(io::fcntl_getsig(&reader), Ok(34));
    assert_eq!(io::fcntl_setsig(&reader, 1000), Err(Errno::EINVAL));
    if let Some(uids) = new_command(io::fcntl_getowner_uids(&reader)) {
        // The owner is nobody again, so nobody's ids are told: they are 0.
        assert_eq!(uids, (0, 0));
    }
}

#[test]
fn directories_can_signal_changes() {
    let temp = Temp::new();
    let file = fs::open(&temp.file("f", b""), OFlags::RDONLY, Mode::empty()).unwrap();
    assert_eq!(
        io::fcntl_notify(&file, DnotifyFlags::CREATE),
        Err(Errno::ENOTDIR)
    );
    let dir = fs::open(temp.path(), OFlags::DIRECTORY, Mode::empty()).unwrap();
    // Changes are what signals, so none is made here; the default action would end the test.
    assert_eq!(io::fcntl_notify(&dir, DnotifyFlags::RENAME), Ok(()));
    assert_eq!(io::fcntl_notify(&dir, DnotifyFlags::empty()), Ok(()));
}

#[test]
fn write_hints_are_set_and_told() {
    let temp = Temp::new();
    let file = fs::open(&temp.file("f", b""), OFlags::RDWR, Mode::empty()).unwrap();
    if new_command(io::fcntl_set_rw_hint(&file, WriteLife::SHORT)).is_some() {
        assert_eq!(io::fcntl_get_rw_hint(&file), Ok(WriteLife::SHORT));
        assert_eq!(
            io::fcntl_set_rw_hint(&file, WriteLife(99)),
            Err(Errno::EINVAL)
        );
    }
}

#[test]
fn copy_file_range_moves_offsets_on() {
    let temp = Temp::new();
    let from = fs::open(&temp.file("from", b"abcdef"), OFlags::RDONLY, Mode::empty()).unwrap();
    let to = fs::creat(&temp.join("to"), Mode::RUSR | Mode::WUSR).unwrap();
    let (mut at, mut far) = (1, FAR);
    let copied = io::copy_file_range(&from, Some(&mut at), &to, Some(&mut far), 3);
    assert_eq!((copied, at, far), (Ok(3), 4, FAR + 3));
    assert_eq!(fs::stat(&temp.join("to")).unwrap().size, FAR + 3);
    assert_eq!(io::copy_file_range(&from, None, &to, None, 100), Ok(6));
    assert_eq!(
        io::copy_file_range(&from, None, &to, None, 100),
        Ok(0),
        "the end"
    );
    let (reader, _writer) = io::pipe().unwrap();
    let refused = io::copy_file_range(&reader, None, &to, None, 1);
    assert_eq!(refused, Err(Errno::EINVAL));
}

#[test]
fn sendfile_reads_at_a_far_offset() {
    let file = memfd();
    io::pwrite(&file, b"sent", FAR).unwrap();
    let (reader, writer) = io::pipe().unwrap();
    let mut at = FAR + 1;
    assert_eq!(io::sendfile(&writer, &file, Some(&mut at), 100), Ok(3));
    assert_eq!(at, FAR + 4);
    let mut buf = [0; 8];
    assert_eq!(io::read(&reader, &mut buf), Ok(3));
    assert_eq!(&buf[..3], b"ent");
    assert_eq!(io::sendfile(&writer, &reader, None, 1), Err(Errno::EINVAL));
}

#[test]
fn splice_and_tee_move_bytes_between_pipes_and_files() {
    let file = memfd();
    io::pwrite(&file, b"spliced", FAR).unwrap();
    let (reader, writer) = io::pipe().unwrap();
    let mut at = FAR;
    let flags = SpliceFlags::MOVE | SpliceFlags::MORE;
    assert_eq!(
        io::splice(&file, Some(&mut at), &writer, None, 4, flags),
        Ok(4)
    );
    assert_eq!(at, FAR + 4);
    let (reader2, writer2) = io::pipe().unwrap();
    assert_eq!(io::tee(&reader, &writer2, 100, SpliceFlags::empty()), Ok(4));
    let mut buf = [0; 8];
    assert_eq!(io::read(&reader, &mut buf), Ok(4));
    assert_eq!(&buf[..4], b"spli");
    assert_eq!(io::read(&reader2, &mut buf), Ok(4));
    let empty = io::splice(&reader, None, &file, None, 1, SpliceFlags::NONBLOCK);
    assert_eq!(empty, Err(Errno::EAGAIN));
    let no_pipe = io::splice(&file, None, memfd(), None, 1, SpliceFlags::empty());
    assert_eq!(no_pipe, Err(Errno::EINVAL));
    assert_eq!(
        io::tee(&file, &writer, 1, SpliceFlags::empty()),
        Err(Errno::EINVAL)
    );
}

#[test]
fn vmsplice_puts_memory_into_a_pipe() {
    let (reader, writer) = io::pipe().unwrap();
    let bufs = [IoSlice::new(b"mem"), IoSlice::new(b"ory")];
    // SAFETY: the bytes are constants.
    let put = unsafe { io::vmsplice(&writer, &bufs, SpliceFlags::empty()) };
    assert_eq!(put, Ok(6));
    let mut buf = [0; 8];
    assert_eq!(io::read(&reader, &mut buf), Ok(6));
    assert_eq!(&buf[..6], b"memory");
    // SAFETY: as above.
    let put = unsafe { io::vmsplice(memfd(), &bufs, SpliceFlags::empty()) };
    assert_eq!(put, Err(Errno::EBADF));
}

#[test]
fn flag_types_are_complete() {
    families::check::<ReadWriteFlags>(
        &["RWF_"],
        &[
            ("RWF_SUPPORTED", "is all of them"),
            ("RWF_WRITE_LIFE_NOT_SET", "is an old name of a hint"),
        ],
    );
    families::check::<CloseRangeFlags>(&["CLOSE_RANGE_"], &[]);
    families::check::<SealFlags>(&["F_SEAL_"], &[]);
    families::check::<DnotifyFlags>(&["DN_"], &[]);
    families::check::<FdFlags>(
        &["FD_CLO"],
        &[("FD_CLOEXEC", "is checked under its whole name below")],
    );
    assert_eq!(FdFlags::CLOEXEC.bits(), uapi::FD_CLOEXEC);
    families::check::<io::SpliceFlags>(&["SPLICE_F_"], &[("SPLICE_F_FD_IN_FIXED", "of io_uring")]);
}
