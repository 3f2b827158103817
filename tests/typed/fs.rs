use super::{FAR, FD, LEN, NAME, OTHER, Row, answered, owned};
use ksys::fs::fanotify::{self, EventMask, Fanotify, MarkFlags, Response};
use ksys::fs::inotify::{self, Watch, WatchMask};
use ksys::fs::quota::{QuotaFormat, QuotaType};
use ksys::fs::{
    self, Access, Advice, AtFlags, Dev, Dir, DirReader, FallocateFlags, FileHandle, FileType,
    FlockFlags, HandleFlags, MemfdFlags, Mode, OFlags, Openat2Flags, RenameFlags, ResolveFlags,
    SeekFrom, SetTime, StatxFlags, SyncFileRangeFlags, XattrFlags,
};
use ksys::time::Timespec;
use ksys::{Errno, uapi};
use std::mem::{ManuallyDrop, MaybeUninit};

const MODE: Mode = Mode::RUSR
    .union(Mode::WUSR)
    .union(Mode::XGRP)
    .union(Mode::ROTH);
const OLD: &str = "an old name";
const NEW: &str = "a new name";

fn fanotify() -> ManuallyDrop<Fanotify> {
    let fd = ManuallyDrop::into_inner(owned(1003));
    // SAFETY: no call on it reaches the kernel.
    ManuallyDrop::new(unsafe { Fanotify::from_fd(fd) })
}

fn dir() -> ManuallyDrop<Dir> {
    ManuallyDrop::new(Dir::from(ManuallyDrop::into_inner(owned(1003))))
}

fn handle() -> FileHandle {
    FileHandle::new(0x1234, &[1, 2, 3, 0xfe, 0xff]).unwrap()
}

fn set_to(sec: i64, nsec: i64) -> SetTime {
    SetTime::To(Timespec { sec, nsec })
}

const QUOTA: uapi::if_dqblk = uapi::if_dqblk {
    dqb_bhardlimit: FAR,
    dqb_bsoftlimit: LEN,
    dqb_curspace: 3,
    dqb_ihardlimit: 4,
    dqb_isoftlimit: 5,
    dqb_curinodes: 6,
    dqb_btime: 7,
    dqb_itime: 8,
    dqb_valid: uapi::QIF_BLIMITS as u32 | uapi::QIF_ITIME as u32,
};

const INFO: uapi::if_dqinfo = uapi::if_dqinfo {
    dqi_bgrace: FAR,
    dqi_igrace: LEN,
    dqi_flags: 0,
    dqi_valid: uapi::IIF_IGRACE as u32,
};

const ATTR: uapi::file_attr = uapi::file_attr {
    fa_xflags: uapi::FS_XFLAG_IMMUTABLE as u64 | uapi::FS_XFLAG_PROJINHERIT as u64,
    fa_extsize: 4096,
    fa_nextents: 3,
    fa_projid: 0x1234_5678,
    fa_cowextsize: 8192,
};

pub const ROWS: &[Row] = rows! {
    fs::open(NAME, OFlags::RDWR | OFlags::CREAT | OFlags::EXCL | OFlags::CLOEXEC, MODE) =>
        "openat(AT_FDCWD, 'a name', O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0614)";
    fs::openat(FD, NAME, OFlags::WRONLY | OFlags::NOFOLLOW, Mode::empty()) =>
        "openat(1003, 'a name', O_WRONLY|O_NOFOLLOW)";
    fs::openat2(
        FD, NAME, OFlags::RDWR | OFlags::CREAT, MODE,
        ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS
    ) =>
        "openat2(1003, 'a name', {flags=O_RDWR|O_CREAT|O_LARGEFILE, mode=0614, \
         resolve=RESOLVE_NO_SYMLINKS|RESOLVE_BENEATH}, 24)";
    fs::openat2(
        FD, NAME, Openat2Flags::REGULAR | OFlags::PATH.into(), Mode::empty(), ResolveFlags::IN_ROOT
    ) =>
        "openat2(1003, 'a name', {flags=O_RDONLY|O_PATH|OPENAT2_REGULAR, \
         resolve=RESOLVE_IN_ROOT}, 24)";
    fs::creat(NAME, MODE) =>
        "openat(AT_FDCWD, 'a name', O_WRONLY|O_CREAT|O_TRUNC, 0614)";

    fs::mkdir(NAME, MODE) => "mkdirat(AT_FDCWD, 'a name', 0614)";
    fs::mkdirat(FD, NAME, Mode::SVTX | MODE) => "mkdirat(1003, 'a name', 01614)";
    fs::mknod(NAME, FileType::CHR, MODE, Dev::new(0xabc, 0xd_ef12)) =>
        "mknodat(AT_FDCWD, 'a name', S_IFCHR|0614, makedev(0xabc, 0xdef12))";
    fs::mknodat(FD, NAME, FileType::BLK, MODE, Dev::new(1, 2)) =>
        "mknodat(1003, 'a name', S_IFBLK|0614, makedev(0x1, 0x2))";
    fs::mkfifo(NAME, MODE) => "mknodat(AT_FDCWD, 'a name', S_IFIFO|0614)";
    fs::mkfifoat(FD, NAME, MODE) => "mknodat(1003, 'a name', S_IFIFO|0614)";
    fs::unlink(NAME) => "unlinkat(AT_FDCWD, 'a name', 0)";
    fs::rmdir(NAME) => "unlinkat(AT_FDCWD, 'a name', AT_REMOVEDIR)";
    fs::unlinkat(FD, NAME, AtFlags::REMOVEDIR) => "unlinkat(1003, 'a name', AT_REMOVEDIR)";
    fs::rename(OLD, NEW) => "renameat2(AT_FDCWD, 'an old name', AT_FDCWD, 'a new name', 0)";
    fs::renameat(FD, OLD, OTHER, NEW) => "renameat2(1003, 'an old name', 2017, 'a new name', 0)";
    fs::renameat2(FD, OLD, OTHER, NEW, RenameFlags::NOREPLACE | RenameFlags::WHITEOUT) =>
        "renameat2(1003, 'an old name', 2017, 'a new name', RENAME_NOREPLACE|RENAME_WHITEOUT)";
    fs::link(OLD, NEW) => "linkat(AT_FDCWD, 'an old name', AT_FDCWD, 'a new name', 0)";
    fs::linkat(FD, OLD, OTHER, NEW, AtFlags::SYMLINK_FOLLOW | AtFlags::EMPTY_PATH) =>
        "linkat(1003, 'an old name', 2017, 'a new name', AT_SYMLINK_FOLLOW|AT_EMPTY_PATH)";
    fs::symlink("target", NAME) => "symlinkat('target', AT_FDCWD, 'a name')";
    fs::symlinkat("target", FD, NAME) => "symlinkat('target', 1003, 'a name')";
    fs::readlink(NAME, &mut [0; 77]) => "readlinkat(AT_FDCWD, 'a name', *, 77)";
    fs::readlinkat(FD, NAME, &mut [0; 78]) => "readlinkat(1003, 'a name', *, 78)";
    fs::readlinkat_uninit(FD, NAME, &mut [MaybeUninit::uninit(); 79]) =>
        "readlinkat(1003, 'a name', *, 79)";
    fs::chdir(NAME) => "chdir('a name')";
    fs::fchdir(FD) => "fchdir(1003)";
    fs::chroot(NAME) => "chroot('a name')";
    fs::getcwd(&mut [0; 77]) => "getcwd(*, 77)";
    fs::umask { answered(fs::umask(Mode::WGRP | Mode::RWXO)) } => "umask(027)";

    fs::getdents64(FD, &mut [0; 777]) => "getdents64(1003, *, 777)";
    fs::DirReader::next {
        let mut buffer = [0; 778];
        let mut reader = DirReader::new(FD, &mut buffer);
        reader.next().map_or(Ok(()), |entry| entry.map(drop))
    } => "getdents64(1003, *, 778)";
    fs::DirReader::rewind { DirReader::new(FD, &mut [0; 9]).rewind() } =>
        "lseek(1003, 0, SEEK_SET)";
    fs::Dir::open(NAME) => "openat(AT_FDCWD, 'a name', O_RDONLY|O_CLOEXEC|O_DIRECTORY)";
    fs::Dir::openat(FD, NAME) =>
        "openat(1003, 'a name', O_RDONLY|O_CLOEXEC|O_DIRECTORY)";
    fs::Dir::rewind { dir().rewind() } =>
        "lseek(1003, 0, SEEK_SET)";
    fs::Dir::next { dir().next().map_or(Ok(()), |entry| entry.map(drop)) } => "getdents64(1003, *, 32768)";

    fs::fanotify::init(
        fanotify::InitFlags::CLASS_CONTENT | fanotify::InitFlags::CLOEXEC,
        OFlags::RDWR | OFlags::CLOEXEC
    ) => "fanotify_init(FAN_CLASS_CONTENT|FAN_CLOEXEC, O_RDWR|O_LARGEFILE|O_CLOEXEC)";
    fs::fanotify::mark(
        &fanotify(), MarkFlags::ADD | MarkFlags::MOUNT, EventMask::OPEN_PERM | EventMask::RENAME,
        OTHER, NAME
    ) =>
        "fanotify_mark(1003, FAN_MARK_ADD|FAN_MARK_MOUNT, FAN_OPEN_PERM|FAN_RENAME, 2017, \
         'a name')";
    fs::fanotify::mark_fd(
        &fanotify(), MarkFlags::REMOVE | MarkFlags::FILESYSTEM,
        EventMask::FS_ERROR | EventMask::ONDIR, OTHER
    ) =>
        "fanotify_mark(1003, FAN_MARK_REMOVE|FAN_MARK_FILESYSTEM, FAN_FS_ERROR|FAN_ONDIR, 2017, \
         NULL)";
    fs::fanotify::read(&fanotify(), &mut [0; 777]) => "read(1003, *, 777)";
    fs::fanotify::respond(&fanotify(), OTHER, Response::deny_with(Errno::EIO).audited()) =>
        "write(1003, '\\341\\7\\0\\0\\22\\0\\0\\5', 8)";

    fs::ftruncate(FD, FAR) => "ftruncate(1003, 8895352832)";
    fs::truncate(NAME, FAR) => "truncate('a name', 8895352832)";
    fs::fallocate(FD, FallocateFlags::KEEP_SIZE | FallocateFlags::PUNCH_HOLE, FAR, LEN) =>
        "fallocate(1003, FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE, 8895352832, 13008978721)";
    fs::fadvise(FD, FAR, LEN, Advice::WILLNEED) =>
        "fadvise64(1003, 8895352832, 13008978721, POSIX_FADV_WILLNEED)";
    fs::readahead(FD, FAR, 0x1234_5678) => "readahead(1003, 8895352832, 305419896)";
    fs::cachestat(FD, FAR, LEN) => "cachestat(1003, {off=0x212345000, len=13008978721}, *, 0)";
    fs::sync() => "sync()";
    fs::syncfs(FD) => "syncfs(1003)";
    fs::fsync(FD) => "fsync(1003)";
    fs::fdatasync(FD) => "fdatasync(1003)";
    fs::sync_file_range(
        FD, FAR, LEN, SyncFileRangeFlags::WAIT_BEFORE | SyncFileRangeFlags::WRITE
    ) =>
        "sync_file_range(1003, 8895352832, 13008978721, SYNC_FILE_RANGE_WAIT_BEFORE|\
         SYNC_FILE_RANGE_WRITE)";
    fs::flock(FD, FlockFlags::EX | FlockFlags::NB) => "flock(1003, LOCK_EX|LOCK_NB)";
    fs::seek(FD, SeekFrom::Start(FAR)) => "lseek(1003, 8895352832, SEEK_SET)";
    fs::seek(FD, SeekFrom::Current(-(FAR as i64))) => "lseek(1003, -8895352832, SEEK_CUR)";
    fs::seek(FD, SeekFrom::End(-2)) => "lseek(1003, -2, SEEK_END)";
    fs::seek(FD, SeekFrom::Data(FAR)) => "lseek(1003, 8895352832, SEEK_DATA)";
    fs::seek(FD, SeekFrom::Hole(LEN)) => "lseek(1003, 13008978721, SEEK_HOLE)";
    fs::tell(FD) => "lseek(1003, 0, SEEK_CUR)";
    fs::memfd_create(
        NAME, MemfdFlags::ALLOW_SEALING | MemfdFlags::HUGETLB | MemfdFlags::HUGE_2MB
    ) => "memfd_create('a name', MFD_ALLOW_SEALING|MFD_HUGETLB|21<<MFD_HUGE_SHIFT)";

    fs::name_to_handle_at(FD, NAME, HandleFlags::SYMLINK_FOLLOW | HandleFlags::FID) =>
        "name_to_handle_at(1003, 'a name', {handle_bytes=128}, *, AT_HANDLE_FID|AT_SYMLINK_FOLLOW)";
    fs::name_to_handle_at_unique(FD, NAME, HandleFlags::EMPTY_PATH) =>
        "name_to_handle_at(1003, 'a name', {handle_bytes=128}, *, AT_HANDLE_MNT_ID_UNIQUE|\
         AT_EMPTY_PATH)";
    fs::open_by_handle_at(FD, &handle(), OFlags::RDWR | OFlags::NOFOLLOW) =>
        "open_by_handle_at(1003, {handle_bytes=5, handle_type=4660, \
         f_handle='\\x01\\x02\\x03\\xfe\\xff'}, O_RDWR|O_LARGEFILE|O_NOFOLLOW)";

    fs::inotify::init(inotify::InitFlags::CLOEXEC | inotify::InitFlags::NONBLOCK) =>
        "inotify_init1(IN_NONBLOCK|IN_CLOEXEC)";
    fs::inotify::add_watch(FD, NAME, WatchMask::CREATE | WatchMask::ONLYDIR | WatchMask::ONESHOT) =>
        "inotify_add_watch(1003, 'a name', IN_CREATE|IN_ONLYDIR|IN_ONESHOT)";
    fs::inotify::rm_watch(FD, Watch(0x1234_5678)) => "inotify_rm_watch(1003, 305419896)";
    fs::inotify::read(FD, &mut [0; 777]) => "read(1003, *, 777)";

    fs::quota::get_quota(FD, QuotaType::GRP, 0x1234_5678) =>
        "quotactl_fd(1003, QCMD(Q_GETQUOTA, GRPQUOTA), 305419896, *)";
    fs::quota::get_next_quota(FD, QuotaType::PRJ, 0x1234_5678) =>
        "quotactl_fd(1003, QCMD(Q_GETNEXTQUOTA, PRJQUOTA), 305419896, *)";
    fs::quota::set_quota(FD, QuotaType::GRP, 0x1234_5678, &QUOTA) =>
        "quotactl_fd(1003, QCMD(Q_SETQUOTA, GRPQUOTA), 305419896, {dqb_bhardlimit=8895352832, \
         dqb_bsoftlimit=13008978721, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=5, \
         dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_ITIME})";
    fs::quota::get_info(FD, QuotaType::PRJ) => "quotactl_fd(1003, QCMD(Q_GETINFO, PRJQUOTA), *)";
    fs::quota::set_info(FD, QuotaType::GRP, &INFO) =>
        "quotactl_fd(1003, QCMD(Q_SETINFO, GRPQUOTA), {dqi_bgrace=8895352832, \
         dqi_igrace=13008978721, dqi_flags=0, dqi_valid=IIF_IGRACE})";
    fs::quota::get_format(FD, QuotaType::USR) => "quotactl_fd(1003, QCMD(Q_GETFMT, USRQUOTA), *)";
    fs::quota::quota_on(FD, QuotaType::GRP, QuotaFormat::VFS_V1) =>
        "quotactl_fd(1003, QCMD(Q_QUOTAON, GRPQUOTA), QFMT_VFS_V1, NULL)";
    fs::quota::quota_off(FD, QuotaType::PRJ) => "quotactl_fd(1003, QCMD(Q_QUOTAOFF, PRJQUOTA))";
    fs::quota::sync(FD, QuotaType::GRP) => "quotactl_fd(1003, QCMD(Q_SYNC, GRPQUOTA))";

    fs::statx(
        FD, NAME, AtFlags::SYMLINK_NOFOLLOW | AtFlags::STATX_DONT_SYNC,
        StatxFlags::MODE | StatxFlags::SIZE
    ) => "statx(1003, 'a name', AT_STATX_DONT_SYNC|AT_SYMLINK_NOFOLLOW, STATX_MODE|STATX_SIZE, *)";
    fs::stat(NAME) =>
        "statx(AT_FDCWD, 'a name', AT_STATX_SYNC_AS_STAT|AT_NO_AUTOMOUNT, STATX_ALL, *)";
    fs::lstat(NAME) =>
        "statx(AT_FDCWD, 'a name', AT_STATX_SYNC_AS_STAT|AT_SYMLINK_NOFOLLOW|AT_NO_AUTOMOUNT, \
         STATX_ALL, *)";
    fs::statat(FD, NAME, AtFlags::EMPTY_PATH) =>
        "statx(1003, 'a name', AT_STATX_SYNC_AS_STAT|AT_NO_AUTOMOUNT|AT_EMPTY_PATH, STATX_ALL, *)";
    fs::fstat(FD) => "statx(1003, '', AT_STATX_SYNC_AS_STAT|AT_EMPTY_PATH, STATX_ALL, *)";
    fs::access(NAME, Access::READ_OK | Access::EXEC_OK) =>
        "faccessat(AT_FDCWD, 'a name', R_OK|X_OK)";
    fs::faccessat(FD, NAME, Access::WRITE_OK, AtFlags::empty()) =>
        "faccessat(1003, 'a name', W_OK)";
    fs::faccessat(FD, NAME, Access::WRITE_OK, AtFlags::EACCESS | AtFlags::SYMLINK_NOFOLLOW) =>
        "faccessat2(1003, 'a name', W_OK, AT_SYMLINK_NOFOLLOW|AT_EACCESS)";
    fs::chmod(NAME, MODE) => "fchmodat(AT_FDCWD, 'a name', 0614)";
    fs::fchmod(FD, Mode::SUID | MODE) => "fchmod(1003, 04614)";
    fs::fchmodat(FD, NAME, MODE, AtFlags::empty()) => "fchmodat(1003, 'a name', 0614)";
    fs::fchmodat(FD, NAME, MODE, AtFlags::SYMLINK_NOFOLLOW | AtFlags::EMPTY_PATH) =>
        "fchmodat2(1003, 'a name', 0614, AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH)";
    fs::chown(NAME, Some(0x1234_5678), None) => "fchownat(AT_FDCWD, 'a name', 305419896, -1, 0)";
    fs::lchown(NAME, None, Some(0x1234_5678)) =>
        "fchownat(AT_FDCWD, 'a name', -1, 305419896, AT_SYMLINK_NOFOLLOW)";
    fs::fchown(FD, Some(77), Some(88)) => "fchown(1003, 77, 88)";
    fs::fchownat(FD, NAME, Some(77), Some(88), AtFlags::EMPTY_PATH) =>
        "fchownat(1003, 'a name', 77, 88, AT_EMPTY_PATH)";
    fs::utimensat(
        FD, NAME, set_to(FAR as i64, 123_456_789), SetTime::Omit, AtFlags::SYMLINK_NOFOLLOW
    ) =>
        "utimensat(1003, 'a name', [{tv_sec=8895352832, tv_nsec=123456789}*, UTIME_OMIT], \
         AT_SYMLINK_NOFOLLOW)";
    fs::futimens(FD, SetTime::Now, set_to(-5, 7)) =>
        "utimensat(1003, NULL, [UTIME_NOW, {tv_sec=-5, tv_nsec=7}*], 0)";
    fs::file_getattr(FD, NAME, AtFlags::SYMLINK_NOFOLLOW) =>
        "file_getattr(1003, 'a name', *, 24, AT_SYMLINK_NOFOLLOW)";
    fs::file_setattr(FD, NAME, &ATTR, AtFlags::EMPTY_PATH) =>
        "file_setattr(1003, 'a name', {fa_xflags=FS_XFLAG_IMMUTABLE|FS_XFLAG_PROJINHERIT, \
         fa_extsize=4096, fa_projid=0x12345678, fa_cowextsize=8192}, 24, AT_EMPTY_PATH)";
    fs::statfs(NAME) => "statfs('a name', *)";
    fs::fstatfs(FD) => "fstatfs(1003, *)";

    fs::setxattr(NAME, "user.name", b"value", XattrFlags::CREATE) =>
        "setxattr('a name', 'user.name', 'value', 5, XATTR_CREATE)";
    fs::lsetxattr(NAME, "user.name", b"value", XattrFlags::REPLACE) =>
        "lsetxattr('a name', 'user.name', 'value', 5, XATTR_REPLACE)";
    fs::fsetxattr(FD, "user.name", b"value", XattrFlags::CREATE | XattrFlags::REPLACE) =>
        "fsetxattr(1003, 'user.name', 'value', 5, XATTR_CREATE|XATTR_REPLACE)";
    fs::getxattr(NAME, "user.name", &mut [0; 77]) => "getxattr('a name', 'user.name', *, 77)";
    fs::lgetxattr(NAME, "user.name", &mut [0; 78]) => "lgetxattr('a name', 'user.name', *, 78)";
    fs::fgetxattr(FD, "user.name", &mut [0; 79]) => "fgetxattr(1003, 'user.name', *, 79)";
    fs::listxattr(NAME, &mut [0; 77]) => "listxattr('a name', *, 77)";
    fs::llistxattr(NAME, &mut [0; 78]) => "llistxattr('a name', *, 78)";
    fs::flistxattr(FD, &mut [0; 79]) => "flistxattr(1003, *, 79)";
    fs::removexattr(NAME, "user.name") => "removexattr('a name', 'user.name')";
    fs::lremovexattr(NAME, "user.name") => "lremovexattr('a name', 'user.name')";
    fs::fremovexattr(FD, "user.name") => "fremovexattr(1003, 'user.name')";
    fs::setxattrat(
        FD, NAME, AtFlags::SYMLINK_NOFOLLOW, "user.name", b"value", XattrFlags::CREATE
    ) =>
        "setxattrat(1003, 'a name', AT_SYMLINK_NOFOLLOW, 'user.name', {value='value', size=5, \
         flags=XATTR_CREATE}, 16)";
    fs::getxattrat(FD, NAME, AtFlags::EMPTY_PATH, "user.name", &mut [0; 77]) =>
        "getxattrat(1003, 'a name', AT_EMPTY_PATH, 'user.name', {value=*, size=77, flags=0}, 16)";
    fs::listxattrat(FD, NAME, AtFlags::SYMLINK_NOFOLLOW, &mut [0; 78]) =>
        "listxattrat(1003, 'a name', AT_SYMLINK_NOFOLLOW, *, 78)";
    fs::removexattrat(FD, NAME, AtFlags::EMPTY_PATH, "user.name") =>
        "removexattrat(1003, 'a name', AT_EMPTY_PATH, 'user.name')";
};
