//! Files and directories: opening, naming, telling about, changing and reading them.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/temp.rs"]
mod temp;

use common::{gap, granted, promise};
use families::constants;
use ksys::fd::{AsFd, BorrowedFd, OwnedFd};
use ksys::fs::quota::{DqblkFlags, DqinfoFlags};
use ksys::fs::{
    self, Access, Advice, AtFlags, CWD, Dev, Dir, DirEntries, DirEntry, DirReader, FallocateFlags,
    FileHandle, FileType, FileXFlags, FlockFlags, FsMagic, HandleFlags, MemfdFlags, Mode, OFlags,
    Openat2Flags, RenameFlags, ResolveFlags, SeekFrom, SetTime, Stat, StatFs, StatxAttributes,
    StatxFlags, SyncFileRangeFlags,
};
#[cfg(not(target_arch = "arm"))]
use ksys::mm::{MapFlags, Mapping, ProtFlags};
use ksys::time::{ClockId, Timespec, clock_gettime};
use ksys::{Errno, io, uapi};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::ffi::{CStr, CString, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use temp::Temp;

const FAR: u64 = 5 << 30;
const RW: Mode = Mode::RUSR.union(Mode::WUSR);

fn open(path: &Path, flags: OFlags) -> OwnedFd {
    fs::open(path, flags | OFlags::CLOEXEC, RW).unwrap()
}

fn dir(path: &Path) -> OwnedFd {
    open(path, OFlags::RDONLY | OFlags::DIRECTORY)
}

fn memfd() -> OwnedFd {
    fs::memfd_create(c"fs", MemfdFlags::CLOEXEC).unwrap()
}

fn is_root() -> bool {
    // SAFETY: takes nothing and touches no memory.
    unsafe { ksys::raw::portable::geteuid() }.word() == 0
}

fn closed() -> BorrowedFd<'static> {
    // SAFETY: no descriptor has this number, which is what the test wants.
    unsafe { BorrowedFd::borrow_raw(987_654) }
}

#[test]
fn open_makes_finds_and_refuses() {
    let temp = Temp::new();
    let path = temp.join("new");
    assert_eq!(
        fs::open(&path, OFlags::RDONLY, RW).err(),
        Some(Errno::ENOENT)
    );
    let made = fs::open(&path, OFlags::CREAT | OFlags::EXCL | OFlags::RDWR, RW).unwrap();
    io::write(&made, b"contents").unwrap();
    let again = fs::open(&path, OFlags::CREAT | OFlags::EXCL, RW);
    assert_eq!(again.err(), Some(Errno::EEXIST));
    assert_eq!(
        fs::open(&path, OFlags::DIRECTORY, RW).err(),
        Some(Errno::ENOTDIR)
    );
    fs::creat(&path, RW).unwrap();
    assert_eq!(fs::fstat(&made).unwrap().size, 0, "creat empties");
    let link = temp.join("link");
    fs::symlink("new", &link).unwrap();
    assert_eq!(
        fs::open(&link, OFlags::NOFOLLOW, RW).err(),
        Some(Errno::ELOOP)
    );
}

#[test]
fn files_above_2_gib_are_opened_everywhere() {
    let temp = Temp::new();
    let path = temp.file("large", b"");
    fs::truncate(&path, FAR).unwrap();
    let file = open(&path, OFlags::RDONLY);
    assert_eq!(fs::fstat(&file).unwrap().size, FAR);
    if let Some(file) = gap(
        "openat2",
        fs::openat2(
            CWD,
            &path,
            OFlags::RDONLY,
            Mode::empty(),
            ResolveFlags::empty(),
        ),
    ) {
        assert_eq!(fs::seek(file.unwrap(), SeekFrom::End(0)), Ok(FAR));
    }
}

#[test]
fn openat_looks_up_from_a_directory() {
    let temp = Temp::new();
    temp.file("here", b"x");
    let dir = dir(temp.path());
    assert!(fs::openat(&dir, c"here", OFlags::RDONLY, RW).is_ok());
    let absolute = temp.join("here");
    assert!(fs::openat(closed(), &absolute, OFlags::RDONLY, RW).is_ok());
    let bad = fs::openat(closed(), c"here", OFlags::RDONLY, RW);
    assert_eq!(bad.err(), Some(Errno::EBADF));
}

#[test]
fn openat2_keeps_a_lookup_inside() {
    let temp = Temp::new();
    temp.file("file", b"x");
    let dir = dir(temp.path());
    let open =
        |path: &CStr, resolve| fs::openat2(&dir, path, OFlags::RDONLY, Mode::empty(), resolve);
    let Some(inside) = gap("openat2", open(c"file", ResolveFlags::BENEATH)) else {
        return;
    };
    inside.unwrap();
    let outside = open(c"../file", ResolveFlags::BENEATH);
    assert_eq!(outside.err(), Some(Errno::EXDEV));
    assert!(open(c"/file", ResolveFlags::IN_ROOT).is_ok());
    fs::symlinkat("file", &dir, "link").unwrap();
    let link = open(c"link", ResolveFlags::NO_SYMLINKS);
    assert_eq!(link.err(), Some(Errno::ELOOP));
    let unknown = open(c"file", ResolveFlags::from_bits_retain(1 << 40));
    assert_eq!(unknown.err(), Some(Errno::EINVAL));
    let path = fs::openat2(
        &dir,
        c"file",
        OFlags::PATH,
        Mode::empty(),
        ResolveFlags::empty(),
    );
    assert_eq!(io::read(path.unwrap(), &mut [0]), Err(Errno::EBADF));
    // Kernels before 7.2 do not know REGULAR.
    let regular = Openat2Flags::from(OFlags::RDONLY) | Openat2Flags::REGULAR;
    let refused = fs::openat2(&dir, c".", regular, Mode::empty(), ResolveFlags::empty());
    assert!(matches!(refused.err(), Some(Errno::EFTYPE | Errno::EINVAL)));
}

#[test]
fn directories_are_made_and_removed() {
    let temp = Temp::new();
    let path = temp.join("dir");
    fs::mkdir(&path, Mode::RWXU).unwrap();
    assert_eq!(fs::mkdir(&path, Mode::RWXU), Err(Errno::EEXIST));
    assert_eq!(fs::unlink(&path), Err(Errno::EISDIR));
    let dir = dir(&path);
    fs::mkdirat(&dir, c"in", Mode::RWXU).unwrap();
    assert_eq!(fs::rmdir(&path), Err(Errno::ENOTEMPTY));
    fs::unlinkat(&dir, c"in", AtFlags::REMOVEDIR).unwrap();
    fs::rmdir(&path).unwrap();
    assert_eq!(fs::rmdir(&path), Err(Errno::ENOENT));
}

#[test]
fn names_have_255_bytes_and_any_of_them() {
    let temp = Temp::new();
    let dir = dir(temp.path());
    let long = vec![b'x'; 255];
    fs::openat(&dir, &long, OFlags::CREAT, RW).unwrap();
    let longer = vec![b'x'; 256];
    let refused = fs::openat(&dir, &longer, OFlags::CREAT, RW);
    assert_eq!(refused.err(), Some(Errno::ENAMETOOLONG));
    let odd = OsStr::from_bytes(b"\xff \n\x80");
    fs::openat(&dir, odd, OFlags::CREAT, RW).unwrap();
    let names: BTreeSet<CString> = Dir::openat(&dir, c".")
        .unwrap()
        .map(|entry| entry.unwrap().name)
        .collect();
    assert!(names.contains(&CString::new(long).unwrap()));
    assert!(names.contains(c"\xff \n\x80"));
    assert_eq!(
        fs::openat(&dir, "a\0b", OFlags::CREAT, RW).err(),
        Some(Errno::EINVAL)
    );
    assert_eq!(
        fs::mkdir("x".repeat(4096).as_str(), RW),
        Err(Errno::ENAMETOOLONG)
    );
    let deep = format!("{}x", "./".repeat(2047));
    assert_eq!(
        (deep.len(), fs::stat(deep.as_str()).err()),
        (4095, Some(Errno::ENOENT))
    );
}

#[test]
fn special_files_are_made() {
    let temp = Temp::new();
    let dir = dir(temp.path());
    fs::mkfifo(&temp.join("fifo"), RW).unwrap();
    assert_eq!(fs::stat(&temp.join("fifo")).unwrap().kind, FileType::FIFO);
    fs::mkfifoat(&dir, c"fifo2", RW).unwrap();
    assert_eq!(fs::mkfifoat(&dir, c"fifo2", RW), Err(Errno::EEXIST));
    fs::mknod(&temp.join("sock"), FileType::SOCK, RW, Dev::default()).unwrap();
    assert_eq!(fs::lstat(&temp.join("sock")).unwrap().kind, FileType::SOCK);
    fs::mknodat(&dir, c"reg", FileType::REG, RW, Dev::default()).unwrap();
    assert_eq!(
        fs::statat(&dir, c"reg", AtFlags::empty()).unwrap().kind,
        FileType::REG
    );
    let null = Dev::new(1, 3);
    match fs::mknodat(&dir, c"null", FileType::CHR, RW, null) {
        Err(errno) if !is_root() => assert_eq!(errno, Errno::EPERM),
        made => {
            made.unwrap();
            let stat = fs::stat(&temp.join("null")).unwrap();
            assert_eq!((stat.kind, stat.rdev), (FileType::CHR, null));
        }
    }
    let far = fs::mknodat(&dir, c"far", FileType::CHR, RW, Dev::new(4096, 0));
    assert_eq!(far, Err(Errno::EINVAL));
    let directory = fs::mknodat(&dir, c"dir", FileType::DIR, RW, Dev::default());
    assert_eq!(directory, Err(Errno::EPERM));
}

#[test]
fn renames_replace_refuse_and_exchange() {
    let temp = Temp::new();
    let (a, b) = (temp.file("a", b"a"), temp.file("b", b"bb"));
    let size = |path: &Path| fs::stat(path).map(|stat| stat.size);
    let refused = fs::renameat2(CWD, &a, CWD, &b, RenameFlags::NOREPLACE);
    assert_eq!(refused, Err(Errno::EEXIST));
    fs::renameat2(CWD, &a, CWD, &b, RenameFlags::EXCHANGE).unwrap();
    assert_eq!((size(&a), size(&b)), (Ok(2), Ok(1)));
    fs::rename(&a, &b).unwrap();
    assert_eq!((size(&a), size(&b)), (Err(Errno::ENOENT), Ok(2)));
    let dir = dir(temp.path());
    fs::renameat(&dir, c"b", &dir, c"a").unwrap();
    assert_eq!(size(&a), Ok(2));
    assert_eq!(fs::renameat(&dir, c"b", &dir, c"a"), Err(Errno::ENOENT));
}

#[test]
fn links_name_a_file_again() {
    let temp = Temp::new();
    let file = temp.file("file", b"x");
    fs::link(&file, &temp.join("hard")).unwrap();
    assert_eq!(fs::stat(&file).unwrap().nlink, 2);
    assert_eq!(fs::link(&file, &temp.join("hard")), Err(Errno::EEXIST));
    fs::symlink("file", &temp.join("soft")).unwrap();
    let dir = dir(temp.path());
    fs::linkat(&dir, c"soft", &dir, c"soft2", AtFlags::empty()).unwrap();
    fs::linkat(&dir, c"soft", &dir, c"hard2", AtFlags::SYMLINK_FOLLOW).unwrap();
    assert_eq!(fs::lstat(&temp.join("soft2")).unwrap().kind, FileType::LNK);
    assert_eq!(fs::lstat(&temp.join("hard2")).unwrap().nlink, 3);
}

#[test]
fn unnamed_files_can_be_named() {
    let temp = Temp::new();
    let file = fs::open(temp.path(), OFlags::TMPFILE | OFlags::RDWR, RW);
    let Some(file) = granted("openat:tmpfile", &[Errno::EOPNOTSUPP], file) else {
        return;
    };
    let file = file.unwrap();
    io::write(&file, b"x").unwrap();
    assert_eq!(fs::fstat(&file).unwrap().nlink, 0);
    let to = temp.join("named");
    let proc = format!("/proc/self/fd/{}", ksys::fd::AsRawFd::as_raw_fd(&file));
    fs::linkat(CWD, &proc, CWD, &to, AtFlags::SYMLINK_FOLLOW).unwrap();
    assert_eq!(fs::stat(&to).unwrap().size, 1);
}

#[test]
fn readlink_tells_what_fits() {
    let temp = Temp::new();
    let link = temp.join("link");
    fs::symlink(b"to\xff".as_slice(), &link).unwrap();
    assert_eq!(fs::readlink(&link, &mut [0; 10]).unwrap(), b"to\xff");
    assert_eq!(fs::readlink(&link, &mut [0; 2]).unwrap(), b"to");
    assert_eq!(fs::readlink(&link, &mut []), Err(Errno::EINVAL));
    assert_eq!(fs::readlink(temp.path(), &mut [0; 9]), Err(Errno::EINVAL));
    let dir = dir(temp.path());
    let mut buf = [std::mem::MaybeUninit::uninit(); 10];
    assert_eq!(
        fs::readlinkat_uninit(&dir, c"link", &mut buf).unwrap(),
        b"to\xff"
    );
    assert_eq!(
        fs::readlinkat(&dir, c"none", &mut [0; 9]),
        Err(Errno::ENOENT)
    );
}

/// All that changes what belongs to the whole process: one test, so that nothing runs beside it
/// that looks at it.
#[test]
fn the_process_stands_somewhere() {
    let temp = Temp::new();
    let old = std::env::current_dir().unwrap();
    let mut buf = [0; 4096];
    let path = CString::new(temp.path().canonicalize().unwrap().as_os_str().as_bytes()).unwrap();
    fs::mkdir(&temp.join("gone"), Mode::RWXU).unwrap();
    fs::chdir(temp.path()).unwrap();
    assert_eq!(fs::getcwd(&mut buf).unwrap(), &*path);
    assert_eq!(fs::getcwd(&mut [0; 2]), Err(Errno::ERANGE));
    fs::fchdir(dir(&temp.join("gone"))).unwrap();
    fs::rmdir(&temp.join("gone")).unwrap();
    assert_eq!(fs::getcwd(&mut buf), Err(Errno::ENOENT));
    assert_eq!(fs::fchdir(memfd()), Err(Errno::ENOTDIR));
    assert_eq!(fs::chdir(c"/nowhere"), Err(Errno::ENOENT));
    fs::chdir(&old).unwrap();

    let before = fs::umask(Mode::RWXG | Mode::RWXO);
    drop(fs::creat(&temp.join("masked"), Mode::RWXU | Mode::RWXG).unwrap());
    assert_eq!(fs::umask(before), Mode::RWXG | Mode::RWXO);
    assert_eq!(fs::stat(&temp.join("masked")).unwrap().mode, Mode::RWXU);

    let expected = if is_root() {
        Errno::ENOTDIR
    } else {
        Errno::EPERM
    };
    assert!([expected, Errno::ENOTDIR].contains(&fs::chroot(&temp.join("masked")).unwrap_err()));
    if is_root() {
        assert_eq!(fs::chroot(c"/"), Ok(()));
    }
}

#[test]
fn stat_lstat_and_fstat_tell_the_same() {
    let temp = Temp::new();
    let path = temp.file("file", b"12345");
    fs::symlink("file", &temp.join("link")).unwrap();
    let file = open(&path, OFlags::RDONLY);
    let stat = fs::stat(&path).unwrap();
    assert_eq!(fs::fstat(&file), Ok(stat));
    assert_eq!(fs::stat(&temp.join("link")), Ok(stat));
    assert_eq!(fs::lstat(&temp.join("link")).unwrap().kind, FileType::LNK);
    assert_eq!(fs::stat(c""), Err(Errno::ENOENT));
    assert_eq!(fs::fstat(closed()), Err(Errno::EBADF));

    use std::os::unix::fs::MetadataExt;
    let std = std::fs::metadata(&path).unwrap();
    assert_eq!(stat.ino, std.ino());
    assert_eq!(stat.dev.bits(), std.dev());
    assert_eq!((stat.size, stat.blocks), (std.size(), std.blocks()));
    assert_eq!(u64::from(stat.blksize), std.blksize());
    assert_eq!(u64::from(stat.nlink), std.nlink());
    assert_eq!((stat.uid, stat.gid), (std.uid(), std.gid()));
    assert_eq!(u32::from(stat.kind.0 | stat.mode.bits()), std.mode());
    assert_eq!(
        (stat.mtime.sec, stat.mtime.nsec),
        (std.mtime(), std.mtime_nsec())
    );
    assert_eq!(
        (stat.ctime.sec, stat.ctime.nsec),
        (std.ctime(), std.ctime_nsec())
    );
}

#[test]
fn statx_says_what_it_filled() {
    let temp = Temp::new();
    let path = temp.file("file", b"12345");
    let wanted = StatxFlags::BASIC_STATS | StatxFlags::MNT_ID;
    let statx = fs::statx(CWD, &path, AtFlags::empty(), wanted).unwrap();
    let filled = StatxFlags::from_bits_retain(statx.stx_mask);
    assert!(filled.contains(StatxFlags::BASIC_STATS), "{filled:?}");
    assert_eq!(statx.stx_size, 5);
    let both = AtFlags::STATX_FORCE_SYNC | AtFlags::STATX_DONT_SYNC;
    let refused = fs::statx(CWD, &path, both, wanted);
    assert_eq!(refused.err(), Some(Errno::EINVAL));
    let root = fs::statx(CWD, c"/", AtFlags::empty(), wanted).unwrap();
    let attributes = StatxAttributes::from_bits_retain(root.stx_attributes);
    assert!(
        attributes.contains(StatxAttributes::MOUNT_ROOT),
        "{attributes:?}"
    );
}

#[test]
fn device_numbers_have_two_parts() {
    for (major, minor) in [(0, 0), (8, 17), (4095, 1_048_575), (70_000, 0xffff_ffff)] {
        let dev = Dev::new(major, minor);
        assert_eq!(Dev::from_bits(dev.bits()), dev);
    }
    assert_eq!(Dev::new(8, 1).bits(), 0x801);
    assert_eq!(fs::stat(c"/dev/null").unwrap().rdev, Dev::new(1, 3));
}

#[test]
fn access_asks_for_the_real_user() {
    let temp = Temp::new();
    let path = temp.file("file", b"");
    assert_eq!(fs::access(&path, Access::empty()), Ok(()));
    assert_eq!(
        fs::access(&path, Access::READ_OK | Access::WRITE_OK),
        Ok(())
    );
    assert_eq!(fs::access(&path, Access::EXEC_OK), Err(Errno::EACCES));
    assert_eq!(
        fs::access(&temp.join("none"), Access::empty()),
        Err(Errno::ENOENT)
    );
    let dir = dir(temp.path());
    let effective = fs::faccessat(&dir, c"file", Access::EXEC_OK, AtFlags::EACCESS);
    assert_eq!(effective, Err(Errno::EACCES));
    let unknown = fs::faccessat(&dir, c"file", Access::READ_OK, AtFlags::RECURSIVE);
    assert_eq!(unknown, Err(Errno::EINVAL));
}

#[test]
fn modes_are_set() {
    let temp = Temp::new();
    let path = temp.file("file", b"");
    let mode = || fs::stat(&path).unwrap().mode;
    fs::chmod(&path, Mode::RUSR).unwrap();
    assert_eq!(mode(), Mode::RUSR);
    fs::fchmod(open(&path, OFlags::RDONLY), Mode::RWXU | Mode::SVTX).unwrap();
    assert_eq!(mode(), Mode::RWXU | Mode::SVTX);
    let dir = dir(temp.path());
    fs::fchmodat(&dir, c"file", RW, AtFlags::empty()).unwrap();
    assert_eq!(mode(), RW);
    fs::symlink("file", &temp.join("link")).unwrap();
    let link = fs::fchmodat(&dir, c"link", Mode::empty(), AtFlags::SYMLINK_NOFOLLOW);
    if let Some(link) = gap("fchmodat2", link) {
        assert_eq!(link, Err(Errno::EOPNOTSUPP), "links have no mode");
    }
    assert_eq!(mode(), RW, "the link was not followed");
    assert_eq!(fs::chmod(&temp.join("none"), RW), Err(Errno::ENOENT));
    assert_eq!(fs::fchmod(closed(), RW), Err(Errno::EBADF));
}

#[test]
fn owners_are_set_or_left() {
    let temp = Temp::new();
    let path = temp.file("file", b"");
    fs::symlink("file", &temp.join("link")).unwrap();
    let file = open(&path, OFlags::RDONLY);
    let owner = || fs::stat(&path).map(|stat| (stat.uid, stat.gid)).unwrap();
    let (user, group) = owner();
    fs::chown(&path, None, None).unwrap();
    fs::fchown(&file, Some(user), None).unwrap();
    assert_eq!(owner(), (user, group));
    let far = 0x1234_5678;
    let set = fs::fchown(&file, Some(far), Some(far + 1));
    if is_root() {
        set.unwrap();
        assert_eq!(owner(), (far, far + 1), "ids have 32 bits");
        fs::lchown(&temp.join("link"), Some(7), None).unwrap();
        assert_eq!(fs::lstat(&temp.join("link")).unwrap().uid, 7);
        fs::fchownat(CWD, &path, None, Some(9), AtFlags::empty()).unwrap();
        assert_eq!(owner(), (far, 9));
    } else {
        assert_eq!(set, Err(Errno::EPERM));
    }
    assert_eq!(
        fs::chown(&temp.join("none"), None, None),
        Err(Errno::ENOENT)
    );
}

#[test]
fn times_are_set_beyond_2038() {
    let temp = Temp::new();
    let path = temp.file("file", b"");
    let far = Timespec {
        sec: 1 << 33,
        nsec: 123_000_000,
    };
    fs::utimensat(
        CWD,
        &path,
        SetTime::To(far),
        SetTime::Omit,
        AtFlags::empty(),
    )
    .unwrap();
    let stat = fs::stat(&path).unwrap();
    assert_eq!(stat.atime, far);
    assert_ne!(stat.mtime, far);
    let file = open(&path, OFlags::RDWR);
    fs::futimens(
        &file,
        SetTime::Now,
        SetTime::To(Timespec { sec: 5, nsec: 0 }),
    )
    .unwrap();
    let stat = fs::fstat(&file).unwrap();
    assert_eq!(stat.mtime.sec, 5);
    let now = clock_gettime(ClockId::REALTIME).unwrap();
    assert!((now.sec - stat.atime.sec).abs() < 1000, "{stat:?}");
    let wrong = SetTime::To(Timespec {
        sec: 0,
        nsec: (1 << 30) - 1,
    });
    assert_eq!(
        fs::futimens(&file, wrong, wrong),
        Err(Errno::EINVAL),
        "not the present"
    );
    let none = temp.join("none");
    let missing = fs::utimensat(CWD, &none, SetTime::Now, SetTime::Now, AtFlags::empty());
    assert_eq!(missing, Err(Errno::ENOENT));
}

#[test]
fn file_attributes_are_told_and_set() {
    let temp = Temp::new();
    let path = temp.file("file", b"");
    let attr = fs::file_getattr(CWD, &path, AtFlags::empty());
    // A file system may keep none.
    let none = [Errno::EOPNOTSUPP, Errno::ENOTTY];
    let attr = gap("file_getattr", attr).and_then(|attr| granted("file_getattr", &none, attr));
    let Some(attr) = attr else {
        return;
    };
    let mut attr = attr.unwrap();
    attr.fa_xflags |= u64::from(FileXFlags::NODUMP.bits());
    fs::file_setattr(CWD, &path, &attr, AtFlags::empty()).unwrap();
    let now = fs::file_getattr(CWD, &path, AtFlags::empty()).unwrap();
    assert_ne!(now.fa_xflags & u64::from(FileXFlags::NODUMP.bits()), 0);
    let none = fs::file_getattr(CWD, &temp.join("none"), AtFlags::empty());
    assert_eq!(none.err(), Some(Errno::ENOENT));
}

#[test]
fn lengths_are_set_far_and_back() {
    let file = memfd();
    fs::ftruncate(&file, FAR).unwrap();
    assert_eq!(fs::fstat(&file).unwrap().size, FAR);
    fs::ftruncate(&file, 0).unwrap();
    assert_eq!(fs::ftruncate(&file, u64::MAX), Err(Errno::EINVAL));
    let temp = Temp::new();
    let path = temp.file("file", b"abc");
    fs::truncate(&path, 1).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"a");
    assert_eq!(fs::truncate(temp.path(), 1), Err(Errno::EISDIR));
}

#[test]
fn holes_are_punched_and_found() {
    let temp = Temp::new();
    let file = open(&temp.join("holes"), OFlags::CREAT | OFlags::RDWR);
    const BLOCK: u64 = 64 << 10;
    io::write_all(&file, &vec![1; 3 * BLOCK as usize]).unwrap();
    let punch = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
    fs::fallocate(&file, punch, BLOCK, BLOCK).unwrap();
    assert_eq!(fs::seek(&file, SeekFrom::Hole(0)), Ok(BLOCK));
    assert_eq!(fs::seek(&file, SeekFrom::Data(BLOCK)), Ok(2 * BLOCK));
    assert_eq!(
        fs::seek(&file, SeekFrom::Data(3 * BLOCK)),
        Err(Errno::ENXIO)
    );
    let mut byte = [9];
    io::pread(&file, &mut byte, BLOCK).unwrap();
    assert_eq!((byte, fs::fstat(&file).unwrap().size), ([0], 3 * BLOCK));
    fs::fallocate(&file, FallocateFlags::KEEP_SIZE, FAR, 4096).unwrap();
    assert_eq!(fs::fstat(&file).unwrap().size, 3 * BLOCK);
    assert_eq!(
        fs::fallocate(&file, FallocateFlags::empty(), 0, 0),
        Err(Errno::EINVAL)
    );
}

#[test]
fn positions_move_far() {
    let file = memfd();
    io::write(&file, b"12345").unwrap();
    assert_eq!(fs::seek(&file, SeekFrom::Start(FAR)), Ok(FAR));
    assert_eq!(fs::seek(&file, SeekFrom::Current(-1)), Ok(FAR - 1));
    assert_eq!(fs::tell(&file), Ok(FAR - 1));
    assert_eq!(fs::seek(&file, SeekFrom::End(-5)), Ok(0));
    assert_eq!(fs::seek(&file, SeekFrom::Current(-1)), Err(Errno::EINVAL));
    assert_eq!(
        fs::seek(&io::pipe().unwrap().0, SeekFrom::Start(0)),
        Err(Errno::ESPIPE)
    );
}

#[test]
fn advice_is_taken() {
    let temp = Temp::new();
    let file = open(&temp.file("file", &[1; 10_000]), OFlags::RDWR);
    for advice in [
        Advice::NORMAL,
        Advice::RANDOM,
        Advice::SEQUENTIAL,
        Advice::WILLNEED,
        Advice::DONTNEED,
        Advice::NOREUSE,
    ] {
        assert_eq!(fs::fadvise(&file, 0, FAR, advice), Ok(()), "{advice:?}");
    }
    assert_eq!(fs::fadvise(&file, 0, 0, Advice(77)), Err(Errno::EINVAL));
    let pipe = fs::fadvise(io::pipe().unwrap().0, 0, 0, Advice::NORMAL);
    assert_eq!(pipe, Err(Errno::ESPIPE));
    assert_eq!(fs::readahead(&file, 0, 4096), Ok(()));
    assert_eq!(fs::readahead(closed(), 0, 1), Err(Errno::EBADF));
}

#[test]
fn cachestat_counts_pages() {
    let file = memfd();
    io::write(&file, &[1; 10_000]).unwrap();
    if let Some(stat) = gap("cachestat", fs::cachestat(&file, 0, 0)) {
        assert!(stat.unwrap().nr_cache >= 1);
        assert_eq!(fs::cachestat(&file, FAR, 0).unwrap().nr_cache, 0);
        assert_eq!(fs::cachestat(closed(), 0, 0).err(), Some(Errno::EBADF));
    }
}

#[test]
fn files_are_written_to_the_disk() {
    let temp = Temp::new();
    let file = open(&temp.file("file", b"x"), OFlags::RDWR);
    assert_eq!(fs::fsync(&file), Ok(()));
    assert_eq!(fs::fdatasync(&file), Ok(()));
    assert_eq!(fs::syncfs(&file), Ok(()));
    let all = SyncFileRangeFlags::WRITE_AND_WAIT;
    assert_eq!(fs::sync_file_range(&file, FAR, 0, all), Ok(()));
    let wrong = fs::sync_file_range(&file, u64::MAX, 1, all);
    assert_eq!(wrong, Err(Errno::EINVAL));
    assert_eq!(fs::fsync(io::pipe().unwrap().0), Err(Errno::EINVAL));
    assert_eq!(fs::syncfs(closed()), Err(Errno::EBADF));
    fs::sync();
}

#[test]
fn flock_belongs_to_the_open_file() {
    let temp = Temp::new();
    let path = temp.file("locked", b"");
    let (ours, theirs) = (open(&path, OFlags::RDONLY), open(&path, OFlags::RDONLY));
    fs::flock(&ours, FlockFlags::EX).unwrap();
    let refused = fs::flock(&theirs, FlockFlags::SH | FlockFlags::NB);
    assert_eq!(refused, Err(Errno::EAGAIN));
    fs::flock(&ours, FlockFlags::UN).unwrap();
    assert_eq!(fs::flock(&theirs, FlockFlags::SH), Ok(()));
    assert_eq!(fs::flock(&ours, FlockFlags::empty()), Err(Errno::EINVAL));
}

#[test]
fn memory_files_have_a_name_for_people() {
    let file = fs::memfd_create("name", MemfdFlags::CLOEXEC).unwrap();
    let path = format!("/proc/self/fd/{}", ksys::fd::AsRawFd::as_raw_fd(&file));
    let link = std::fs::read_link(path).unwrap();
    assert_eq!(link.as_os_str(), "/memfd:name (deleted)");
    let long = "x".repeat(250);
    let refused = fs::memfd_create(&long, MemfdFlags::empty());
    assert_eq!(refused.err(), Some(Errno::EINVAL));
    assert!(fs::memfd_create(&long[1..], MemfdFlags::empty()).is_ok());
}

/// arm has no such call, so there is no typed one.
#[cfg(target_pointer_width = "64")]
mod w64 {
    use super::*;

    #[test]
    fn secret_memory_is_a_file() {
        // SAFETY: no pointers.
        let ret = unsafe { ksys::raw::memfd_secret(0) };
        // SAFETY: the descriptor is new.
        let file = unsafe { ret.fd() };
        // A kernel may be started without it.
        let missing = [Errno::ENOSYS];
        match gap("memfd_secret", file).and_then(|file| granted("memfd_secret", &missing, file)) {
            Some(Ok(file)) => {
                assert_eq!(io::write(&file, b"x"), Err(Errno::EINVAL), "only mapped");
                let page = ksys::param::page_size();
                fs::ftruncate(&file, page as u64).unwrap();
                let prot = ProtFlags::READ | ProtFlags::WRITE;
                let flags = MapFlags::SHARED;
                let memory = Mapping::new(Some(file.as_fd()), 0, page, prot, flags).unwrap();
                let word = memory.as_ptr().cast::<u64>();
                // SAFETY: the page is this test's.
                unsafe { word.write_volatile(77) };
                // SAFETY: as above.
                assert_eq!(unsafe { word.read_volatile() }, 77);
                // Not even the kernel reads it for anyone.
                let (_reader, writer) = io::pipe().unwrap();
                // SAFETY: the page is mapped, and nothing writes to it.
                let bytes = unsafe { std::slice::from_raw_parts(word.cast::<u8>(), 8) };
                assert_eq!(io::write(&writer, bytes), Ok(8), "its own process may");
                let pid = ksys::process::getpid();
                let seen = ksys::process::process_vm_readv(pid, &mut [0; 8], word.addr());
                assert_eq!(seen, Err(Errno::EFAULT));
            }
            Some(Err(errno)) => panic!("{errno}"),
            None => {}
        }
    }
}

#[test]
fn handles_name_files() {
    let temp = Temp::new();
    let path = temp.file("file", b"handled");
    let found = fs::name_to_handle_at(CWD, &path, HandleFlags::empty());
    // A file system may have none.
    let Some(found) = granted("name_to_handle_at", &[Errno::EOPNOTSUPP], found) else {
        return;
    };
    let (handle, mount) = found.unwrap();
    fs::link(&path, &temp.join("same")).unwrap();
    let same = fs::name_to_handle_at(CWD, &temp.join("same"), HandleFlags::empty());
    assert_eq!(same, Ok((handle, mount)));
    assert_eq!(FileHandle::new(handle.kind(), handle.bytes()), Some(handle));
    assert_eq!(FileHandle::new(0, &[0; 129]), None);
    let none = fs::name_to_handle_at(CWD, &temp.join("none"), HandleFlags::empty());
    assert_eq!(none, Err(Errno::ENOENT));
    // Kernels before 6.12 do not know it.
    match fs::name_to_handle_at_unique(CWD, &path, HandleFlags::empty()) {
        Err(errno) => assert_eq!(errno, Errno::EINVAL),
        Ok((same, unique)) => {
            assert_eq!(same, handle);
            let statx = fs::statx(CWD, &path, AtFlags::empty(), StatxFlags::MNT_ID_UNIQUE);
            let kept = statx.unwrap().stx_mnt_id == unique;
            promise("name_to_handle_at:unique", kept);
        }
    }
    match fs::open_by_handle_at(dir(temp.path()), &handle, OFlags::RDONLY) {
        Err(errno) => assert_eq!((errno, is_root()), (Errno::EPERM, false)),
        Ok(file) => {
            let mut buf = [0; 16];
            assert_eq!(io::read(&file, &mut buf), Ok(7));
            assert_eq!(&buf[..7], b"handled");
        }
    }
}

#[test]
fn statfs_knows_file_systems() {
    let proc = fs::statfs(c"/proc").unwrap();
    assert_eq!(proc.kind, FsMagic::PROC_SUPER_MAGIC);
    assert_eq!(format!("{:?}", proc.kind), "PROC_SUPER_MAGIC");
    assert_eq!(format!("{:?}", FsMagic(0x1234)), "FsMagic(0x1234)");
    let file = memfd();
    let memory = fs::fstatfs(&file).unwrap();
    assert_eq!(memory.kind, FsMagic::TMPFS_MAGIC);
    assert_eq!(memory.namelen, 255);
    let temp = Temp::new();
    let here: StatFs = fs::statfs(temp.path()).unwrap();
    assert!(
        here.blocks >= here.bfree && here.bfree >= here.bavail,
        "{here:?}"
    );
    assert!(
        here.blocks > 0 && here.frsize > 0 && here.bsize > 0,
        "{here:?}"
    );
    assert_eq!(fs::statfs(&temp.join("none")).err(), Some(Errno::ENOENT));
    assert_eq!(fs::fstatfs(closed()).err(), Some(Errno::EBADF));
}

#[test]
fn quotas_are_refused_where_there_are_none() {
    use ksys::fs::quota::{self, QuotaFormat, QuotaType};
    let refused = |call: &str, result: ksys::Result<()>| {
        if let Some(result) = gap("quotactl_fd", result) {
            let errno = result.expect_err(call);
            let known = [
                Errno::ENOSYS,
                Errno::ESRCH,
                Errno::EPERM,
                Errno::EINVAL,
                Errno::ENOTTY,
            ];
            assert!(known.contains(&errno), "{call}: {errno}");
        }
    };
    let file = memfd();
    refused(
        "get_quota",
        quota::get_quota(&file, QuotaType::USR, 0).map(drop),
    );
    refused(
        "get_next_quota",
        quota::get_next_quota(&file, QuotaType::GRP, 0).map(drop),
    );
    refused("get_info", quota::get_info(&file, QuotaType::PRJ).map(drop));
    refused(
        "get_format",
        quota::get_format(&file, QuotaType::USR).map(drop),
    );
    refused(
        "quota_on",
        quota::quota_on(&file, QuotaType::USR, QuotaFormat::VFS_V1),
    );
    refused("quota_off", quota::quota_off(&file, QuotaType::USR));
    refused("sync", quota::sync(&file, QuotaType::USR));
    // SAFETY: for the kernel's records, all zeros is a value.
    let zeros: uapi::if_dqblk = unsafe { std::mem::zeroed() };
    refused(
        "set_quota",
        quota::set_quota(&file, QuotaType::USR, 0, &zeros),
    );
    // SAFETY: as above.
    let zeros: uapi::if_dqinfo = unsafe { std::mem::zeroed() };
    refused("set_info", quota::set_info(&file, QuotaType::USR, &zeros));
    if let Some(closed) = gap("quotactl_fd", quota::sync(closed(), QuotaType::USR)) {
        assert_eq!(closed, Err(Errno::EBADF));
    }
}

#[test]
fn directories_are_read_through_a_small_buffer() {
    let temp = Temp::new();
    let mut expected: BTreeSet<CString> = [c"."; 1].into_iter().map(CString::from).collect();
    expected.insert(c"..".into());
    for n in 0..200 {
        let name = format!("file-{n}");
        temp.file(&name, b"");
        expected.insert(CString::new(name).unwrap());
    }
    let dir = dir(temp.path());
    let mut buf = [0; 300];
    let mut reader = DirReader::new(&dir, &mut buf);
    let mut names = BTreeSet::new();
    while let Some(entry) = reader.next() {
        let entry = entry.unwrap();
        let stat = fs::statat(&dir, entry.name, AtFlags::empty()).unwrap();
        if entry.name != c".." {
            assert_eq!(entry.ino, stat.ino);
        }
        assert!([stat.kind, FileType::UNKNOWN].contains(&entry.kind));
        assert!(names.insert(entry.name.to_owned()), "no name twice");
    }
    assert_eq!(names, expected);
    assert!(reader.next().is_none(), "the end stays");
    reader.rewind().unwrap();
    let (first, next) = reader
        .next()
        .map(|entry| entry.map(|e| (e.ino, e.next)).unwrap())
        .unwrap();
    let second = reader.next().unwrap().unwrap().name.to_owned();
    fs::seek(&dir, SeekFrom::Start(next)).unwrap();
    let mut buf = [0; 300];
    let again: DirEntry<'_> = fs::getdents64(&dir, &mut buf).unwrap().next().unwrap();
    assert_eq!(
        again.name, &*second,
        "where the first entry says that it goes on"
    );
    assert_ne!(first, again.ino);
}

#[test]
fn directory_reading_ends_after_an_error() {
    let temp = Temp::new();
    temp.file("file", b"");
    let dir = dir(temp.path());
    assert_eq!(fs::getdents64(&dir, &mut [0; 8]).err(), Some(Errno::EINVAL));
    let mut buf = [0; 8];
    let mut reader = DirReader::new(&dir, &mut buf);
    assert_eq!(reader.next().unwrap().err(), Some(Errno::EINVAL));
    assert!(reader.next().is_none());
    let mut file = Dir::from(open(&temp.join("file"), OFlags::RDONLY));
    assert_eq!(file.next(), Some(Err(Errno::ENOTDIR)));
    assert_eq!(file.next(), None);
    assert_eq!(Dir::open(&temp.join("file")).err(), Some(Errno::ENOTDIR));
}

#[test]
fn directories_may_change_while_read() {
    let temp = Temp::new();
    for n in 0..100 {
        temp.file(&format!("{n}"), b"");
    }
    let mut dir = Dir::open(temp.path()).unwrap();
    let mut seen = 0;
    let handle = io::dup(dir.as_fd()).unwrap();
    for entry in dir.by_ref() {
        let entry = entry.unwrap();
        if entry.kind != FileType::DIR {
            fs::unlinkat(&handle, &entry.name, AtFlags::empty()).unwrap();
            seen += 1;
        }
    }
    assert_eq!(seen, 100, "what was there all the time is told");
    dir.rewind().unwrap();
    assert_eq!(dir.count(), 2);
}

#[test]
fn flag_types_are_complete() {
    families::check::<OFlags>(
        &["O_"],
        &[
            ("O_NDELAY", "is another name of O_NONBLOCK"),
            (
                "O_NOTIFICATION_PIPE",
                "is of pipe2, and another name of O_EXCL",
            ),
        ],
    );
    families::check::<Mode>(
        &["S_I"],
        &[
            ("S_IFMT", "is a mask of kinds, not of permissions"),
            ("S_IFSOCK", "is a FileType"),
            ("S_IFLNK", "is a FileType"),
            ("S_IFREG", "is a FileType"),
            ("S_IFBLK", "is a FileType"),
            ("S_IFDIR", "is a FileType"),
            ("S_IFCHR", "is a FileType"),
            ("S_IFIFO", "is a FileType"),
        ],
    );
    let mut excluded: Vec<_> = constants("", &["AT_"])
        .filter(|constant| constant.header != "linux/fcntl.h")
        .map(|constant| (constant.name, "is of the auxiliary vector"))
        .collect();
    excluded.extend([
        ("AT_FDCWD", "is a descriptor: CWD"),
        ("AT_HANDLE_CONNECTABLE", "is of HandleFlags"),
        ("AT_HANDLE_FID", "is of HandleFlags"),
        ("AT_HANDLE_MNT_ID_UNIQUE", "is name_to_handle_at_unique"),
        ("AT_RENAME_EXCHANGE", "is of RenameFlags"),
        ("AT_RENAME_NOREPLACE", "is of RenameFlags"),
        ("AT_RENAME_WHITEOUT", "is of RenameFlags"),
    ]);
    families::check::<AtFlags>(&["AT_"], &excluded);
    let statx: Vec<_> = constants("", &["STATX_ATTR_"])
        .map(|constant| constant.name)
        .chain(["STATX_ALL", "STATX__RESERVED"])
        .map(|name| (name, "is of StatxAttributes, or of no use"))
        .collect();
    families::check::<StatxFlags>(&["STATX_"], &statx);
    families::check::<FlockFlags>(
        &["LOCK_"],
        &[
            ("LOCK_MAND", "is gone since Linux 5.15"),
            ("LOCK_READ", "is gone since Linux 5.15"),
            ("LOCK_RW", "is gone since Linux 5.15"),
            ("LOCK_WRITE", "is gone since Linux 5.15"),
        ],
    );
    families::check::<DqblkFlags>(
        &["QIF_"],
        &[
            ("QIF_ALL", "is several flags"),
            ("QIF_LIMITS", "is several flags"),
            ("QIF_TIMES", "is several flags"),
            ("QIF_USAGE", "is several flags"),
            ("QIF_BLIMITS_B", "is a flag's bit number"),
            ("QIF_BTIME_B", "is a flag's bit number"),
            ("QIF_ILIMITS_B", "is a flag's bit number"),
            ("QIF_INODES_B", "is a flag's bit number"),
            ("QIF_ITIME_B", "is a flag's bit number"),
            ("QIF_SPACE_B", "is a flag's bit number"),
            ("QIF_DQBLKSIZE", "is a size"),
            ("QIF_DQBLKSIZE_BITS", "is a size"),
        ],
    );
    families::check::<DqinfoFlags>(&["IIF_"], &[("IIF_ALL", "is all of them")]);
    assert_eq!(
        constants("linux/magic.h", &[""]).count(),
        FsMagic::NAMES.len() + 1,
        "all but STACK_END_MAGIC, which is of no file system"
    );
    families::check::<ResolveFlags>(&["RESOLVE_"], &[]);
    families::check::<Openat2Flags>(&["OPENAT2_"], &[]);
    families::check::<RenameFlags>(&["RENAME_"], &[]);
    families::check::<FallocateFlags>(
        &["FALLOC_FL_"],
        &[
            ("FALLOC_FL_ALLOCATE_RANGE", "is no flag"),
            ("FALLOC_FL_NO_HIDE_STALE", "is reserved, and refused"),
        ],
    );
    families::check::<StatxAttributes>(&["STATX_ATTR_"], &[]);
    families::check::<SyncFileRangeFlags>(&["SYNC_FILE_RANGE_"], &[]);
    families::check::<FileXFlags>(&["FS_XFLAG_"], &[]);
    families::check::<MemfdFlags>(
        &["MFD_"],
        &[
            ("MFD_HUGE_MASK", "is part of no flag"),
            ("MFD_HUGE_SHIFT", "is part of no flag"),
        ],
    );
    families::check_in::<fs::StatFsFlags>("", &["ST_"], &[]);
}

fn dirent(ino: u64, kind: u8, name: &[u8], padding: usize) -> Vec<u8> {
    let mut bytes = ino.to_ne_bytes().to_vec();
    bytes.extend(77_u64.to_ne_bytes());
    let len = (19 + name.len() + 1 + padding) as u16;
    bytes.extend(len.to_ne_bytes());
    bytes.push(kind);
    bytes.extend(name);
    bytes.resize(len.into(), 0);
    bytes
}

proptest! {
    #[test]
    fn any_bytes_are_some_entries(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let entries = DirEntries::new(&bytes);
        prop_assert!(entries.count() <= bytes.len() / 19);
    }

    #[test]
    fn any_lengths_are_some_entries(
        lengths in proptest::collection::vec((any::<u16>(), 0_usize..40), 0..20),
    ) {
        let mut bytes = Vec::new();
        for (len, real) in lengths {
            let mut entry = dirent(1, 4, b"name", real);
            entry[16..18].copy_from_slice(&len.to_ne_bytes());
            bytes.extend(entry);
        }
        for entry in DirEntries::new(&bytes) {
            prop_assert!(entry.name.count_bytes() <= bytes.len());
        }
    }

    #[test]
    fn entries_are_read_as_written(
        entries in proptest::collection::vec(
            (any::<u64>(), 0_u8..16, proptest::collection::vec(1_u8.., 1..255), 0_usize..8),
            0..10,
        ),
        cut in 0_usize..40,
    ) {
        let mut bytes = Vec::new();
        for (ino, kind, name, padding) in &entries {
            bytes.extend(dirent(*ino, *kind, name, *padding));
        }
        let read: Vec<_> = DirEntries::new(&bytes).collect();
        prop_assert_eq!(read.len(), entries.len());
        for (read, (ino, kind, name, _)) in read.iter().zip(&entries) {
            prop_assert_eq!((read.ino, read.next), (*ino, 77));
            prop_assert_eq!(read.kind.0 >> 12, u16::from(*kind));
            prop_assert_eq!(read.name.to_bytes(), name.as_slice());
        }
        let cut = bytes.len().saturating_sub(cut);
        let read = DirEntries::new(&bytes[..cut]).count();
        prop_assert!(read <= entries.len());
    }

    #[test]
    fn any_statx_is_some_stat(bytes in proptest::array::uniform32(any::<u64>())) {
        // SAFETY: every field of the record is an integer, of any value, and the sizes are equal.
        let statx: uapi::statx = unsafe { std::mem::transmute(bytes) };
        let stat = Stat::from(&statx);
        prop_assert_eq!(stat.ino, statx.stx_ino);
        prop_assert_eq!(stat.kind.0 | stat.mode.bits(), statx.stx_mode);
        prop_assert_eq!(stat.mtime.sec, statx.stx_mtime.tv_sec);
        prop_assert_eq!(stat.btime.is_some(), statx.stx_mask & 0x800 != 0);
    }

    #[test]
    fn any_device_number_is_some_device(bits in any::<u64>()) {
        prop_assert_eq!(Dev::from_bits(bits).bits(), bits);
    }
}
