//! 64-bit offsets arrive whole on every architecture, also where a register has 32 bits.

mod common;

use ksys::fd::{AsFd, AsRawFd, OwnedFd};
use ksys::fs::{self, AtFlags, FallocateFlags, SeekFrom, StatxFlags};
use ksys::raw::portable;
use ksys::{Errno, io};

/// Above 4 GiB, with bits in both halves.
const FAR: u64 = 0x2_1234_5000;

fn file() -> OwnedFd {
    // SAFETY: the kernel reads the name.
    let ret = unsafe { portable::memfd_create(c"offsets".as_ptr(), 1) };
    // SAFETY: memfd_create returns a new descriptor.
    unsafe { ret.fd() }.unwrap()
}

fn size(file: impl AsFd) -> (u64, u64) {
    let stat = fs::statx(file, c"", AtFlags::EMPTY_PATH, StatxFlags::BASIC_STATS).unwrap();
    (stat.stx_size, stat.stx_blocks)
}

#[test]
fn pread_and_pwrite() {
    let file = file();
    assert_eq!(io::pwrite(&file, b"near", FAR & 0xffff_ffff), Ok(4));
    assert_eq!(io::pwrite(&file, b"far!", FAR), Ok(4));
    assert_eq!(size(&file).0, FAR + 4);
    let mut buffer = [0; 4];
    assert_eq!(io::pread(&file, &mut buffer, FAR), Ok(4));
    assert_eq!(&buffer, b"far!");
    assert_eq!(io::pread(&file, &mut buffer, FAR & 0xffff_ffff), Ok(4));
    assert_eq!(&buffer, b"near");
    assert_eq!(io::pread(&file, &mut buffer, 1 << 63), Err(Errno::EINVAL));
}

#[test]
fn truncate_and_ftruncate() {
    let file = file();
    fs::ftruncate(&file, FAR + 7).unwrap();
    assert_eq!(size(&file).0, FAR + 7);
    fs::truncate(&format!("/proc/self/fd/{}", file.as_raw_fd()), FAR + 9).unwrap();
    assert_eq!(size(&file).0, FAR + 9);
    assert_eq!(fs::ftruncate(&file, 1 << 63), Err(Errno::EINVAL));
}

#[test]
fn fallocate() {
    let file = file();
    fs::fallocate(&file, FallocateFlags::empty(), FAR, 0x1000).unwrap();
    assert_eq!(size(&file).0, FAR + 0x1000);
    let blocks = size(&file).1;
    assert!(blocks > 0);
    let hole = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
    fs::fallocate(&file, hole, FAR - (1 << 32), 1 << 33).unwrap();
    assert_eq!(size(&file), (FAR + 0x1000, 0));
}

/// A position of memory may be in the upper half of what a word holds, and is no error there.
#[test]
fn seek_where_only_memory_is() {
    let memory = fs::open(c"/proc/self/mem", fs::OFlags::RDONLY, fs::Mode::empty()).unwrap();
    let at = usize::MAX as u64 - 0xffff;
    assert_eq!(fs::seek(&memory, SeekFrom::Start(at)), Ok(at));
    assert_eq!(fs::seek(&memory, SeekFrom::Current(7)), Ok(at + 7));
}

#[test]
fn seek() {
    let file = file();
    assert_eq!(fs::seek(&file, SeekFrom::Start(FAR)), Ok(FAR));
    assert_eq!(fs::seek(&file, SeekFrom::Current(-1)), Ok(FAR - 1));
    assert_eq!(io::write(&file, b"x"), Ok(1));
    assert_eq!(fs::seek(&file, SeekFrom::Start(7)), Ok(7));
    assert_eq!(fs::seek(&file, SeekFrom::End(-3)), Ok(FAR - 3));
    assert_eq!(
        fs::seek(&file, SeekFrom::End(-(1 << 40))),
        Err(Errno::EINVAL)
    );
    let data = fs::seek(&file, SeekFrom::Data(0)).unwrap();
    assert!((FAR & !0xffff..FAR).contains(&data), "{data:#x}");
}

#[test]
fn copy_file_range() {
    let (from, to) = (file(), file());
    assert_eq!(io::pwrite(&from, b"data", FAR), Ok(4));
    let (mut at, mut there) = (FAR, 2 * FAR);
    let copied = io::copy_file_range(&from, Some(&mut at), &to, Some(&mut there), 10);
    assert_eq!(copied, Ok(4));
    assert_eq!((at, there), (FAR + 4, 2 * FAR + 4));
    assert_eq!(size(&to).0, 2 * FAR + 4);
}

#[test]
fn advice_and_sync() {
    let file = file();
    let fd = file.as_raw_fd();
    fs::ftruncate(&file, 2 * FAR).unwrap();
    // The calls promise nothing to see; but they refuse what is negative as 64 bits only.
    let top = i64::MIN;
    // SAFETY: no pointers.
    let advise = |offset, len| unsafe { portable::fadvise64(fd, offset, len, 0) }.unit();
    assert_eq!(advise(FAR as i64, 0x1000), Ok(()));
    assert_eq!(advise(FAR as i64, top), Err(Errno::EINVAL));
    // SAFETY: no pointers.
    let sync = |offset, len| unsafe { portable::sync_file_range(fd, offset, len, 2) }.unit();
    assert_eq!(sync(FAR as i64, 0x1000), Ok(()));
    assert_eq!(sync(top, 0x1000), Err(Errno::EINVAL));
    assert_eq!(sync(i64::MAX, i64::MAX), Err(Errno::EINVAL));
    // SAFETY: no pointers.
    let ahead = |offset| unsafe { portable::readahead(fd, offset, 0x1000) }.unit();
    assert_eq!(ahead(FAR as i64), Ok(()));
}

#[test]
fn mmap() {
    use ksys::mm::{MapFlags, ProtFlags};

    // A multiple of every page size.
    let far = 0x3_0001_0000;
    let file = file();
    assert_eq!(io::pwrite(&file, b"mapped", far), Ok(6));
    let (prot, flags) = (ProtFlags::READ, MapFlags::SHARED);
    let map = |offset| {
        // SAFETY: a new mapping, at an address of the kernel's choice.
        unsafe {
            ksys::mm::mmap(
                std::ptr::null_mut(),
                6,
                prot,
                flags,
                Some(file.as_fd()),
                offset,
            )
        }
    };
    let address = map(far).unwrap();
    // SAFETY: mapped above, and nobody writes to the file any more.
    let bytes = unsafe { std::slice::from_raw_parts(address.cast::<u8>(), 6) };
    common::promise("mmap2:far-offset", bytes == b"mapped");
    // SAFETY: `bytes` is not used any more.
    unsafe { ksys::mm::munmap(address, 6) }.unwrap();
    assert_eq!(map(far + 1), Err(Errno::EINVAL));
}
