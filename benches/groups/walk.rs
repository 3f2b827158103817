//! Reading directories: the cost should be straight in the number of entries.

use ksys::fd::AsFd;
use ksys::fs::{AtFlags, DirReader, Mode, OFlags, StatxFlags};
use ksys_bench::Group;
use nix::dir::Dir;
use rustix::fs::RawDir;
use std::cell::LazyCell;
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

/// Made only for who measures it.
type Folder = LazyCell<TempDir, Box<dyn FnOnce() -> TempDir>>;

fn folder_of(count: u32) -> Folder {
    LazyCell::new(Box::new(move || {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for entry in 0..count {
            fs::write(folder.path().join(format!("entry-{entry}")), "").expect("a new file");
        }
        folder
    }))
}

fn add<'a>(group: &mut Group<'a>, folder: &'a Folder, all: &[(&'a str, Walk)]) {
    for &(who, walk) in all {
        group.add(who, move |b| {
            let path = folder.path();
            b.iter(|| walk(path));
        });
    }
}

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(80));
    let walks: [(_, Walk); 4] = [
        ("ksys", by_ksys::<false>),
        ("rustix", by_rustix::<false>),
        ("nix", by_nix::<false>),
        ("std", by_std::<false>),
    ];
    let with_stat: [(_, Walk); 4] = [
        ("ksys", by_ksys::<true>),
        ("rustix", by_rustix::<true>),
        ("nix", by_nix::<true>),
        ("std", by_std::<true>),
    ];
    let folder = folder_of(1000);
    for (name, all, work) in [
        ("walk 1000 entries", &walks, "walk"),
        ("walk 1000 entries, statx", &with_stat, "walk_stat"),
    ] {
        let mut group = Group::new(name);
        add(&mut group, &folder, all);
        group.programs_on(work, || folder.path().as_os_str());
        group.run(&mut criterion);
    }
    for count in [100, 5000, 10_000, 20_000] {
        let folder = folder_of(count);
        let mut group = Group::at("directory, entries", count);
        add(&mut group, &folder, &walks);
        group.programs_on("walk", || folder.path().as_os_str());
        group.run(&mut criterion);
    }
    criterion.final_summary();
}
