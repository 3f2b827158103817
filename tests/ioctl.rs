//! Requests of ioctl: numbers, shapes, and those that are ready to use.

mod common;
#[path = "common/families.rs"]
mod families;
#[path = "common/temp.rs"]
mod temp;

use common::{granted, offered};
use families::constants;
use ksys::fd::{BorrowedFd, OwnedFd};
use ksys::fs::{self, FileXFlags, MemfdFlags, Mode, OFlags};
use ksys::io::{self, FdFlags};
use ksys::ioctl::{self, FiemapFlags, FileFlags, Get, Int, Ioctl, LoopFlags, Set, Update, opcode};
use ksys::{Errno, Result, uapi};
use std::path::Path;
use temp::Temp;

fn open(path: &Path) -> OwnedFd {
    let flags = OFlags::RDWR | OFlags::CREAT | OFlags::CLOEXEC;
    fs::open(path, flags, Mode::RUSR | Mode::WUSR).unwrap()
}

fn memfd() -> OwnedFd {
    fs::memfd_create(c"ioctl", MemfdFlags::CLOEXEC).unwrap()
}

/// What a file says that does not know a request: it depends on its file system, and QEMU has an
/// error of its own for numbers that it does not know.
fn unknown<T>(result: Result<T>) {
    let errno = result.err().expect("an error");
    let known = [
        Errno::ENOTTY,
        Errno::EOPNOTSUPP,
        Errno::EINVAL,
        Errno::EPERM,
        Errno::ENOSYS,
    ];
    assert!(known.contains(&errno), "{errno}");
}

/// Passes on what a file system that knows the request has answered.
fn known<T>(result: Result<T>) -> Option<T> {
    match result {
        Err(Errno::ENOTTY | Errno::EOPNOTSUPP | Errno::ENOSYS) => None,
        result => Some(result.unwrap()),
    }
}

#[test]
fn numbers_are_made_of_their_parts() {
    assert_eq!(opcode::write::<i32>(0x94, 9), uapi::FICLONE);
    assert_eq!(
        opcode::write::<uapi::file_clone_range>(0x94, 13),
        uapi::FICLONERANGE
    );
    assert_eq!(opcode::read::<u64>(0x12, 128), uapi::BLKGETDISKSEQ);
    assert_eq!(
        opcode::read_write::<uapi::fstrim_range>(b'X', 121),
        uapi::FITRIM
    );
    assert_eq!(opcode::none(b'T', 0x41), uapi::TIOCGPTPEER);
    assert_eq!(
        opcode::from_components(2, 0x12, 128, 8),
        uapi::BLKGETDISKSEQ
    );
    assert_eq!(opcode::size(uapi::FITRIM), 24);
}

#[test]
fn shapes_carry_arguments_and_results() {
    const FIONREAD: u32 = uapi::FIONREAD;
    const FIONBIO: u32 = uapi::FIONBIO;
    const FIOCLEX: u32 = uapi::FIOCLEX;
    let (reader, writer) = io::pipe().unwrap();
    io::write(&writer, b"12345").unwrap();
    // SAFETY: FIONREAD writes an int.
    let unread = unsafe { ioctl::ioctl(&reader, Get::<FIONREAD, i32>::new()) };
    assert_eq!(unread, Ok(5));
    let mut unread = 0;
    // SAFETY: as above.
    let n = unsafe { ioctl::ioctl(&reader, Update::<FIONREAD, i32>::new(&mut unread)) };
    assert_eq!((n, unread), (Ok(0), 5));
    // SAFETY: FIONBIO reads an int.
    let set = unsafe { ioctl::ioctl(&reader, Set::<FIONBIO, i32>::new(&1)) };
    assert_eq!(set, Ok(0));
    assert!(io::fcntl_getfl(&reader).unwrap().contains(OFlags::NONBLOCK));
    // SAFETY: FIOCLEX takes nothing.
    assert_eq!(unsafe { ioctl::ioctl(&reader, Int::<FIOCLEX>(0)) }, Ok(0));
    assert_eq!(<Int<FIOCLEX> as Ioctl>::REQUEST, uapi::FIOCLEX);
    // SAFETY: as above.
    let closed = unsafe { BorrowedFd::borrow_raw(987_654) };
    // SAFETY: as above.
    assert_eq!(
        // SAFETY: there is no such descriptor.
        unsafe { ioctl::ioctl(closed, Int::<FIOCLEX>(0)) },
        Err(Errno::EBADF)
    );
}

#[test]
fn descriptors_take_requests() {
    let (reader, writer) = io::pipe().unwrap();
    assert_eq!(ioctl::fionread(&reader), Ok(0));
    io::write(&writer, b"123").unwrap();
    assert_eq!(ioctl::fionread(&reader), Ok(3));
    ioctl::fionbio(&writer, true).unwrap();
    assert!(io::fcntl_getfl(&writer).unwrap().contains(OFlags::NONBLOCK));
    ioctl::fionbio(&writer, false).unwrap();
    assert!(!io::fcntl_getfl(&writer).unwrap().contains(OFlags::NONBLOCK));
    ioctl::fionclex(&reader).unwrap();
    assert_eq!(io::fcntl_getfd(&reader), Ok(FdFlags::empty()));
    ioctl::fioclex(&reader).unwrap();
    assert_eq!(io::fcntl_getfd(&reader), Ok(FdFlags::CLOEXEC));
    if known(ioctl::fioasync(&reader, true)).is_some() {
        assert!(io::fcntl_getfl(&reader).unwrap().contains(OFlags::ASYNC));
        ioctl::fioasync(&reader, false).unwrap();
    }
}

#[test]
fn files_tell_sizes() {
    let temp = Temp::new();
    let file = open(&temp.file("file", b"12345"));
    // What a file takes is known when it is on the disk.
    fs::fsync(&file).unwrap();
    if let Some(size) = known(ioctl::fioqsize(&file)) {
        assert_eq!(size as u64, fs::fstat(&file).unwrap().blocks * 512);
    }
    if let Some(size) = known(ioctl::figetbsz(&file)) {
        assert!(size > 0);
    }
    unknown(ioctl::fioqsize(io::pipe().unwrap().0));
}

#[test]
fn files_share_contents_where_they_can() {
    let temp = Temp::new();
    let (from, to) = (
        open(&temp.file("from", &[7; 65536])),
        open(&temp.join("to")),
    );
    if known(ioctl::ficlone(&to, &from)).is_some() {
        assert_eq!(std::fs::read(temp.join("to")).unwrap(), [7; 65536]);
        ioctl::ficlonerange(&to, 65536, &from, 0, 65536).unwrap();
        assert_eq!(fs::fstat(&to).unwrap().size, 131_072);
        assert_eq!(
            ioctl::fideduperange(&from, 0, 65536, &to, 0),
            Ok(Some(65536))
        );
    } else {
        unknown(ioctl::ficlonerange(&to, 0, &from, 0, 0));
        unknown(ioctl::fideduperange(&from, 0, 65536, &to, 0));
    }
    let (reader, _writer) = io::pipe().unwrap();
    let pipe = ioctl::ficlone(&to, &reader).unwrap_err();
    assert!(
        [
            Errno::EINVAL,
            Errno::EXDEV,
            Errno::EOPNOTSUPP,
            Errno::ENOTTY
        ]
        .contains(&pipe)
    );
}

#[test]
fn attributes_are_told_and_set() {
    let temp = Temp::new();
    let file = open(&temp.join("file"));
    if let Some(flags) = known(ioctl::fs_ioc_getflags(&file)) {
        ioctl::fs_ioc_setflags(&file, flags | FileFlags::NODUMP).unwrap();
        let now = ioctl::fs_ioc_getflags(&file).unwrap();
        assert_eq!(now, flags | FileFlags::NODUMP);
        ioctl::fs_ioc_setflags(&file, flags).unwrap();
    }
    if let Some(mut attributes) = known(ioctl::fs_ioc_fsgetxattr(&file)) {
        attributes.fsx_xflags |= FileXFlags::NODUMP.bits();
        if known(ioctl::fs_ioc_fssetxattr(&file, &attributes)).is_some() {
            let now = ioctl::fs_ioc_fsgetxattr(&file).unwrap();
            assert_ne!(now.fsx_xflags & FileXFlags::NODUMP.bits(), 0);
        }
    }
    let _ = known(ioctl::fs_ioc_getversion(&file));
    unknown(ioctl::fs_ioc_getflags(io::pipe().unwrap().0));
    unknown(ioctl::fs_ioc_setflags(
        io::pipe().unwrap().0,
        FileFlags::empty(),
    ));
    unknown(ioctl::fs_ioc_getversion(io::pipe().unwrap().0));
}

#[test]
fn file_systems_tell_about_themselves() {
    let temp = Temp::new();
    let file = open(&temp.file("file", &[1; 10_000]));
    if let Some(uuid) = known(ioctl::fs_ioc_getfsuuid(&file)) {
        assert!(usize::from(uuid.len) <= uuid.uuid.len());
    }
    let _ = known(ioctl::fs_ioc_getfslabel(&file));
    let too_long = ioctl::fs_ioc_setfslabel(&file, &[b'x'; 256]);
    assert_eq!(too_long, Err(Errno::EINVAL));
    unknown(ioctl::fs_ioc_setfslabel(io::pipe().unwrap().0, b"label"));
    // SAFETY: for the kernel's record, all zeros is a value.
    let mut extents: [uapi::fiemap_extent; 4] = unsafe { std::mem::zeroed() };
    let map = ioctl::fs_ioc_fiemap(&file, 0, u64::MAX, FiemapFlags::SYNC, &mut extents);
    if let Some(n) = known(map) {
        assert!((1..=4).contains(&n));
        let mapped: u64 = extents[..n].iter().map(|extent| extent.fe_length).sum();
        assert!(mapped >= 10_000, "{mapped}");
    }
    let (pipe, _writer) = io::pipe().unwrap();
    // SAFETY: as above.
    let mut range: uapi::fstrim_range = unsafe { std::mem::zeroed() };
    unknown(ioctl::fitrim(&pipe, &mut range));
    unknown(ioctl::fifreeze(&pipe));
    unknown(ioctl::fithaw(&pipe));
    unknown(ioctl::ext4_ioc_resize_fs(&pipe, 1));
}

/// A loop device over a file, freed in the end; none where this user or machine has none.
struct Loop(OwnedFd, u32);

impl Loop {
    fn new(file: &OwnedFd, flags: LoopFlags) -> Option<Self> {
        let refusals = [Errno::ENOENT, Errno::EACCES, Errno::EPERM];
        let control = fs::open(c"/dev/loop-control", OFlags::RDWR, Mode::empty());
        let control = granted("openat:loop-control", &refusals, control)?.unwrap();
        // Another test may take the free one first.
        for _ in 0..100 {
            let number = offered("ioctl:loop", ioctl::loop_ctl_get_free(&control))?.unwrap();
            let path = format!("/dev/loop{number}");
            let device = fs::open(path.as_str(), OFlags::RDWR | OFlags::CLOEXEC, Mode::empty());
            let device = granted("openat:loop", &refusals, device)?.unwrap();
            match ioctl::loop_configure(&device, file, 512, 0, 0, flags) {
                Ok(()) => return Some(Self(device, number as u32)),
                Err(errno) => assert_eq!(errno, Errno::EBUSY),
            }
        }
        panic!("others take every free device");
    }
}

impl Drop for Loop {
    fn drop(&mut self) {
        let _ = ioctl::loop_clr_fd(&self.0);
    }
}

#[test]
fn loop_devices_show_files() {
    let file = memfd();
    fs::ftruncate(&file, 512 + (1 << 20)).unwrap();
    io::pwrite(&file, b"shown", 512).unwrap();
    let Some(device) = Loop::new(&file, LoopFlags::empty()) else {
        return;
    };
    let Loop(fd, number) = &device;
    assert_eq!(ioctl::blkgetsize64(fd), Ok(1 << 20));
    let mut buf = [0; 512];
    io::pread(fd, &mut buf, 0).unwrap();
    assert_eq!(&buf[..5], b"shown");
    let mut info = ioctl::loop_get_status64(fd).unwrap();
    assert_eq!((info.lo_offset, info.lo_number), (512, *number));
    info.lo_sizelimit = 4096;
    ioctl::loop_set_status64(fd, &info).unwrap();
    assert_eq!(ioctl::blkgetsize64(fd), Ok(4096));
    ioctl::loop_set_capacity(fd).unwrap();
    ioctl::loop_set_block_size(fd, 4096).unwrap();
    assert_eq!(ioctl::blksszget(fd), Ok(4096));
    let _ = known(ioctl::loop_set_direct_io(fd, false));
    let busy = ioctl::loop_set_fd(fd, &file);
    assert_eq!(busy, Err(Errno::EBUSY));
    assert_eq!(
        ioctl::loop_change_fd(fd, &file),
        Err(Errno::EINVAL),
        "it can be written to"
    );

    assert_eq!(ioctl::blkroget(fd), Ok(false));
    ioctl::blkroset(fd, true).unwrap();
    assert_eq!(ioctl::blkroget(fd), Ok(true));
    ioctl::blkroset(fd, false).unwrap();
    assert!(ioctl::blkpbszget(fd).unwrap() >= 512);
    assert!(ioctl::blkbszget(fd).unwrap() >= 512);
    if known(ioctl::blkbszset(fd, 4096)).is_some() {
        assert_eq!(ioctl::blkbszget(fd), Ok(4096));
        assert_eq!(ioctl::blkbszset(fd, 3), Err(Errno::EINVAL));
    }
    ioctl::blkraset(fd, 64).unwrap();
    assert_eq!(ioctl::blkraget(fd), Ok(64));
    assert!(ioctl::blkiomin(fd).unwrap() >= 512);
    ioctl::blkioopt(fd).unwrap();
    assert_eq!(ioctl::blkalignoff(fd), Ok(0));
    ioctl::blkrotational(fd).unwrap();
    assert_ne!(known(ioctl::blkgetdiskseq(fd)), Some(0));
    ioctl::blkflsbuf(fd).unwrap();
    assert_eq!(ioctl::blkrrpart(fd), Err(Errno::EINVAL), "no partitions");
    assert_eq!(ioctl::blkzeroout(fd, 1, 1), Err(Errno::EINVAL));
    ioctl::blkzeroout(fd, 0, 4096).unwrap();
    io::pread(&file, &mut buf, 512).unwrap();
    assert_eq!(&buf[..5], [0; 5]);
    let _ = known(ioctl::blkdiscard(fd, 0, 4096));
    let _ = known(ioctl::blksecdiscard(fd, 0, 4096));
    drop(device);
    let control = fs::open(c"/dev/loop-control", OFlags::RDWR, Mode::empty()).unwrap();
    let exists = ioctl::loop_ctl_add(&control, 0);
    assert!(matches!(exists, Ok(0) | Err(Errno::EEXIST)), "{exists:?}");
    assert!(ioctl::loop_ctl_remove(&control, -1).is_err());
}

#[test]
fn only_block_devices_know_their_requests() {
    let pipe = io::pipe().unwrap().0;
    unknown(ioctl::blkgetsize64(&pipe));
    unknown(ioctl::blksszget(&pipe));
    unknown(ioctl::blkpbszget(&pipe));
    unknown(ioctl::blkbszget(&pipe));
    unknown(ioctl::blkroget(&pipe));
    unknown(ioctl::blkraget(&pipe));
    unknown(ioctl::blkiomin(&pipe));
    unknown(ioctl::blkioopt(&pipe));
    unknown(ioctl::blkalignoff(&pipe));
    unknown(ioctl::blkrotational(&pipe));
    unknown(ioctl::blkgetdiskseq(&pipe));
    unknown(ioctl::blkdiscard(&pipe, 0, 512));
    unknown(ioctl::loop_get_status64(&pipe));
    unknown(ioctl::loop_clr_fd(&pipe));
}

#[test]
fn flag_types_are_complete() {
    families::check::<LoopFlags>(&["LO_FLAGS_"], &[]);
    families::check::<FiemapFlags>(&["FIEMAP_FLAG_"], &[]);
    let flags = constants("", &["FS_"])
        .filter_map(|constant| constant.name.strip_prefix("FS_")?.strip_suffix("_FL"));
    let missing: Vec<_> = flags
        .filter(|flag| <FileFlags as bitflags::Flags>::from_name(flag).is_none())
        .collect();
    assert_eq!(missing, [""; 0]);
    families::check_in::<FileFlags>(
        "linux/fs.h",
        &["FS_"],
        &[
            ("FS_FL_USER_*", "masks"),
            ("FS_IOC*", "requests"),
            ("FS_SHUTDOWN_FLAGS_*", "of another request"),
            ("FS_XFLAG_*", "of FileXFlags"),
        ],
    );
}
