//! Reading directories: the cost should be straight in the number of entries.

use ksys::fd::AsFd;
use ksys::fs::{AtFlags, DirReader, Mode, OFlags, StatxFlags};
use ksys_bench::Group;
use nix::dir::Dir;
use rustix::fs::RawDir;
use std::fs;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// Reads the directory, with `STAT` what is known of each entry too, and returns how many it has.
type Walk = fn(&Path) -> usize;

fn by_ksys<const STAT: bool>(path: &Path) -> usize {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let dir = ksys::fs::open(path, flags, Mode::empty()).expect("it was made");
    let mut buffer = [0; 32768];
    let mut reader = DirReader::new(&dir, &mut buffer);
    let mut count = 0;
    while let Some(entry) = reader.next() {
        let entry = entry.expect("a directory that stays");
        if STAT {
            let (flags, mask) = (AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS);
            ksys::fs::statx(&dir, entry.name, flags, mask).expect("a file that stays");
        }
        count += 1;
    }
    count
}

fn by_rustix<const STAT: bool>(path: &Path) -> usize {
    let flags = rustix::fs::OFlags::DIRECTORY | rustix::fs::OFlags::CLOEXEC;
    let dir = rustix::fs::open(path, flags, rustix::fs::Mode::empty()).expect("it was made");
    let mut buffer = Vec::with_capacity(32768);
    let mut reader = RawDir::new(&dir, buffer.spare_capacity_mut());
    let mut count = 0;
    while let Some(entry) = reader.next() {
        let entry = entry.expect("a directory that stays");
        if STAT {
            use rustix::fs::{AtFlags, StatxFlags, statx};
            let (flags, mask) = (AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS);
            statx(&dir, entry.file_name(), flags, mask).expect("a file that stays");
        }
        count += 1;
    }
    count
}

fn by_nix<const STAT: bool>(path: &Path) -> usize {
    use nix::fcntl::{AtFlags, OFlag};
    use nix::sys::stat::{Mode, fstatat};
    let flags = OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
    let mut dir = Dir::open(path, flags, Mode::empty()).expect("it was made");
    // Its iterator borrows it, so that no other call can name it meanwhile.
    let fd = dir.as_fd().try_clone_to_owned().expect("a descriptor");
    let each = dir.iter().map(|entry| {
        let entry = entry.expect("a directory that stays");
        if STAT {
            let flags = AtFlags::AT_SYMLINK_NOFOLLOW;
            fstatat(&fd, entry.file_name(), flags).expect("a file that stays");
        }
    });
    each.count()
}

fn by_std<const STAT: bool>(path: &Path) -> usize {
    let entries = fs::read_dir(path).expect("it was made");
    let each = entries.map(|entry| {
        let entry = entry.expect("a directory that stays");
        if STAT {
            entry.metadata().expect("a file that stays");
        }
    });
    each.count()
}

fn folder_of(count: u32) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for entry in 0..count {
        fs::write(folder.path().join(format!("entry-{entry}")), "").expect("a new file");
    }
    folder
}

fn add<'a>(group: &mut Group<'a>, path: &'a Path, all: &[(&'a str, Walk)]) {
    for &(who, walk) in all {
        group.add(who, move |b| b.iter(|| walk(path)));
    }
}

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(1000));
    let walks: [(_, Walk); 3] = [
        ("ksys", by_ksys::<false>),
        ("rustix", by_rustix::<false>),
        ("std", by_std::<false>),
    ];
    let with_stat: [(_, Walk); 4] = [
        ("ksys", by_ksys::<true>),
        ("rustix", by_rustix::<true>),
        ("nix", by_nix::<true>),
        ("std", by_std::<true>),
    ];
    let folder = folder_of(1000);
    let mut group = Group::new("walk 1000 entries");
    add(&mut group, folder.path(), &walks);
    group.add("nix", |b| b.iter(|| by_nix::<false>(folder.path())));
    group.programs("walk", Some(folder.path().as_os_str()));
    group.run(&mut criterion);
    let mut group = Group::new("walk 1000 entries, statx");
    add(&mut group, folder.path(), &with_stat);
    group.programs("walk_stat", Some(folder.path().as_os_str()));
    group.run(&mut criterion);

    for count in [100, 5000, 10_000, 20_000] {
        let folder = folder_of(count);
        let mut group = Group::at("directory, entries", count);
        add(&mut group, folder.path(), &walks);
        group.programs("walk", Some(folder.path().as_os_str()));
        group.run(&mut criterion);
    }
    criterion.final_summary();
}
