use super::{FAR, FD, LEN, OTHER, Outcome, Row, answered, owned};
use ksys::fs::OFlags;
use ksys::io::{
    self, CloseRangeFlags, CopyError, DnotifyFlags, DupFlags, FdFlags, FdOwner, IoSlice,
    IoSliceMut, Lock, LockType, PipeFlags, ReadWriteFlags, SealFlags, SpliceFlags, WriteLife,
};
use std::mem::{ManuallyDrop, MaybeUninit};

fn lock() -> Lock {
    Lock::new(LockType::WRLCK, FAR, LEN)
}

fn failed(error: CopyError) -> Outcome {
    Outcome::Failed(error.errno)
}

pub const ROWS: &[Row] = rows! {
    io::read(FD, &mut [0; 77]) => "read(1003, *, 77)";
    io::read_uninit(FD, &mut [MaybeUninit::uninit(); 78]) => "read(1003, *, 78)";
    io::write(FD, b"some text") => "write(1003, 'some text', 9)";
    io::write_all(FD, b"some text") => "write(1003, 'some text', 9)";
    io::pread(FD, &mut [0; 77], FAR) => "pread64(1003, *, 77, 8895352832)";
    io::pwrite(FD, b"some text", FAR) => "pwrite64(1003, 'some text', 9, 8895352832)";
    io::pread_uninit(FD, &mut [MaybeUninit::uninit(); 78], FAR) =>
        "pread64(1003, *, 78, 8895352832)";
    io::readv(FD, &mut [IoSliceMut::new(&mut [0; 3]), IoSliceMut::new(&mut [0; 5])]) =>
        "readv(1003, [{iov_base=*, iov_len=3}, {iov_base=*, iov_len=5}], 2)";
    io::writev(FD, &[IoSlice::new(b"some"), IoSlice::new(b" text")]) =>
        "writev(1003, [{iov_base='some', iov_len=4}, {iov_base=' text', iov_len=5}], 2)";
    io::preadv(FD, &mut [IoSliceMut::new(&mut [0; 3])], FAR) =>
        "preadv(1003, [{iov_base=*, iov_len=3}], 1, 8895352832)";
    io::pwritev(FD, &[IoSlice::new(b"some"), IoSlice::new(b" text")], FAR) =>
        "pwritev(1003, [{iov_base='some', iov_len=4}, {iov_base=' text', iov_len=5}], 2, \
         8895352832)";
    io::preadv2(
        FD, &mut [IoSliceMut::new(&mut [0; 3])], Some(FAR),
        ReadWriteFlags::NOWAIT | ReadWriteFlags::HIPRI
    ) => "preadv2(1003, [{iov_base=*, iov_len=3}], 1, 8895352832, RWF_HIPRI|RWF_NOWAIT)";
    io::preadv2(FD, &mut [IoSliceMut::new(&mut [0; 3])], None, ReadWriteFlags::DONTCACHE) =>
        "preadv2(1003, [{iov_base=*, iov_len=3}], 1, -1, RWF_DONTCACHE)";
    io::pwritev2(
        FD, &[IoSlice::new(b"text")], Some(FAR), ReadWriteFlags::DSYNC | ReadWriteFlags::APPEND
    ) => "pwritev2(1003, [{iov_base='text', iov_len=4}], 1, 8895352832, RWF_DSYNC|RWF_APPEND)";
    io::pwritev2(FD, &[IoSlice::new(b"text")], None, ReadWriteFlags::empty()) =>
        "pwritev2(1003, [{iov_base='text', iov_len=4}], 1, -1, 0)";
    io::close(ManuallyDrop::into_inner(owned(1003))) => "close(1003)";
    io::close_range(1003..=0x1234_5678, CloseRangeFlags::UNSHARE | CloseRangeFlags::CLOEXEC) =>
        "close_range(1003, 305419896, CLOSE_RANGE_UNSHARE|CLOSE_RANGE_CLOEXEC)";
    io::dup(FD) => "dup(1003)";
    io::dup2 { io::dup2(FD, &mut owned(2017)) } => "dup3(1003, 2017, 0)";
    io::dup3 { io::dup3(FD, &mut owned(2017), DupFlags::CLOEXEC) } => "dup3(1003, 2017, O_CLOEXEC)";
    io::dup2_stdin(FD) => "dup3(1003, 0, 0)";
    io::dup2_stdout(FD) => "dup3(1003, 1, 0)";
    io::dup2_stderr(FD) => "dup3(1003, 2, 0)";
    io::pipe() => "pipe2(*, O_CLOEXEC)";
    io::pipe_with(PipeFlags::NONBLOCK | PipeFlags::DIRECT) => "pipe2(*, O_NONBLOCK|O_DIRECT)";
    io::copy_file_range(FD, Some(&mut FAR.clone()), OTHER, Some(&mut LEN.clone()), 0x1234_5678) =>
        "copy_file_range(1003, [8895352832], 2017, [13008978721], 305419896, 0)";
    io::copy_file_range(FD, None, OTHER, None, 7) =>
        "copy_file_range(1003, NULL, 2017, NULL, 7, 0)";
    io::copy { io::copy(FD, OTHER).map_or_else(failed, answered) } =>
        "copy_file_range(1003, NULL, 2017, NULL, 1073741824, 0)",
        "splice(1003, NULL, 2017, NULL, 1073741824, 0)",
        "fcntl(2017, F_GETPIPE_SZ)";
    io::sendfile(FD, OTHER, Some(&mut FAR.clone()), 0x1234_5678) =>
        "sendfile(1003, 2017, [8895352832], 305419896)";
    io::sendfile(FD, OTHER, None, 7) => "sendfile(1003, 2017, NULL, 7)";
    io::splice(
        FD, Some(&mut FAR.clone()), OTHER, Some(&mut LEN.clone()), 0x1234_5678,
        SpliceFlags::MOVE | SpliceFlags::MORE
    ) => "splice(1003, [8895352832], 2017, [13008978721], 305419896, SPLICE_F_MOVE|SPLICE_F_MORE)";
    io::tee(FD, OTHER, 0x1234_5678, SpliceFlags::NONBLOCK) =>
        "tee(1003, 2017, 305419896, SPLICE_F_NONBLOCK)";
    io::vmsplice(
        FD, &[IoSlice::new(b"some"), IoSlice::new(b" text")],
        SpliceFlags::GIFT | SpliceFlags::NONBLOCK
    ) =>
        "vmsplice(1003, [{iov_base='some', iov_len=4}, {iov_base=' text', iov_len=5}], 2, \
         SPLICE_F_NONBLOCK|SPLICE_F_GIFT)";

    io::fcntl_dupfd(FD, 0x1234_5678) => "fcntl(1003, F_DUPFD, 305419896)";
    io::fcntl_dupfd_cloexec(FD, 0x1234_5678) => "fcntl(1003, F_DUPFD_CLOEXEC, 305419896)";
    io::fcntl_dupfd_query(FD, OTHER) => "fcntl(1003, F_DUPFD_QUERY, 2017)";
    io::fcntl_created_query(FD) => "fcntl(1003, F_CREATED_QUERY, 0)";
    io::fcntl_getfd(FD) => "fcntl(1003, F_GETFD)";
    io::fcntl_setfd(FD, FdFlags::CLOEXEC) => "fcntl(1003, F_SETFD, FD_CLOEXEC)";
    io::fcntl_getfl(FD) => "fcntl(1003, F_GETFL)";
    io::fcntl_setfl(FD, OFlags::APPEND | OFlags::NOATIME) =>
        "fcntl(1003, F_SETFL, O_RDONLY|O_APPEND|O_NOATIME)";
    io::fcntl_getlk(FD, &lock()) => "fcntl(1003, F_GETLK, *)";
    io::fcntl_setlk(FD, &Lock::new(LockType::RDLCK, LEN, FAR)) =>
        "fcntl(1003, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=13008978721, \
         l_len=8895352832})";
    io::fcntl_setlkw(FD, &Lock::new(LockType::UNLCK, FAR, 0)) =>
        "fcntl(1003, F_SETLKW, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=8895352832, l_len=0})";
    io::fcntl_ofd_getlk(FD, &lock()) => "fcntl(1003, F_OFD_GETLK, *)";
    io::fcntl_ofd_setlk(FD, &Lock::new(LockType::RDLCK, LEN, FAR)) =>
        "fcntl(1003, F_OFD_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=13008978721, \
         l_len=8895352832})";
    io::fcntl_ofd_setlkw(FD, &Lock::new(LockType::UNLCK, FAR, 0)) =>
        "fcntl(1003, F_OFD_SETLKW, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=8895352832, \
         l_len=0})";
    io::fcntl_getlease(FD) => "fcntl(1003, F_GETLEASE)";
    io::fcntl_setlease(FD, LockType::WRLCK) => "fcntl(1003, F_SETLEASE, F_WRLCK)";
    io::fcntl_getdeleg(FD) => "fcntl(1003, F_GETDELEG, *)";
    io::fcntl_setdeleg(FD, LockType::WRLCK) =>
        "fcntl(1003, F_SETDELEG, {d_flags=0, d_type=F_WRLCK, __pad=0})";
    io::fcntl_getpipe_sz(FD) => "fcntl(1003, F_GETPIPE_SZ)";
    io::fcntl_setpipe_sz(FD, 0x89ab_cdef) => "fcntl(1003, F_SETPIPE_SZ, 2309737967)";
    io::fcntl_get_seals(FD) => "fcntl(1003, F_GET_SEALS)";
    io::fcntl_add_seals(FD, SealFlags::GROW | SealFlags::EXEC) =>
        "fcntl(1003, F_ADD_SEALS, F_SEAL_GROW|F_SEAL_EXEC)";
    io::fcntl_getown_ex(FD) => "fcntl(1003, F_GETOWN_EX, *)";
    io::fcntl_setown_ex(FD, Some(FdOwner::ProcessGroup(0x1234_5678))) =>
        "fcntl(1003, F_SETOWN_EX, {type=F_OWNER_PGRP, pid=305419896})";
    io::fcntl_getowner_uids(FD) => "fcntl(1003, F_GETOWNER_UIDS, *)";
    io::fcntl_getsig(FD) => "fcntl(1003, F_GETSIG)";
    io::fcntl_setsig(FD, 10) => "fcntl(1003, F_SETSIG, SIGUSR1)";
    io::fcntl_notify(FD, DnotifyFlags::CREATE | DnotifyFlags::MULTISHOT) =>
        "fcntl(1003, F_NOTIFY, DN_CREATE|DN_MULTISHOT)";
    io::fcntl_get_rw_hint(FD) => "fcntl(1003, F_GET_RW_HINT, *)";
    io::fcntl_set_rw_hint(FD, WriteLife::LONG) =>
        "fcntl(1003, F_SET_RW_HINT, [RWH_WRITE_LIFE_LONG])";
    io::set_nonblocking(FD, true) => "fcntl(1003, F_GETFL)";
};
