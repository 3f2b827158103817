//! Copying a file of 16 MiB to a new one with the same mode; to remove the last copy is not timed.

use criterion::BatchSize;
use ksys_bench::Group;
use std::fs::{self, File};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::time::Duration;

const LEN: usize = 16 << 20;

/// The most that one call is asked to copy.
const SOME: usize = 1 << 30;

/// Does around `copy` what `fs::copy` does around its own.
fn open_and(copy: fn(&File, &File), from: &Path, to: &Path) {
    let from = File::open(from).expect("it was written");
    let mode = from.metadata().expect("it is open").permissions();
    let mut options = File::options();
    options.write(true).create_new(true).mode(mode.mode());
    let to = options.open(to).expect("a new file");
    to.set_permissions(mode).expect("it is ours");
    copy(&from, &to);
}

fn by_ksys(from: &File, to: &File) {
    ksys::io::copy(from, to).expect("a copy");
}

fn by_rustix(from: &File, to: &File) {
    while rustix::fs::copy_file_range(from, None, to, None, SOME).expect("a copy") > 0 {}
}

fn by_nix(from: &File, to: &File) {
    while nix::fcntl::copy_file_range(from, None, to, None, SOME).expect("a copy") > 0 {}
}

fn by_std(from: &Path, to: &Path) {
    fs::copy(from, to).expect("a copy");
}

type Whole = fn(&Path, &Path);

fn main() {
    let mut criterion = ksys_bench::criterion(Duration::from_millis(250));
    let folder = tempfile::tempdir().expect("a temporary folder");
    // The names that the programs in other languages know.
    let (from, to) = &(folder.path().join("from"), folder.path().join("to"));
    fs::write(from, vec![7; LEN]).expect("a file of 16 MiB");
    let all: [(_, Whole); 4] = [
        ("ksys", |from, to| open_and(by_ksys, from, to)),
        ("rustix", |from, to| open_and(by_rustix, from, to)),
        ("nix", |from, to| open_and(by_nix, from, to)),
        ("std", by_std),
    ];
    let mut group = Group::new("copy 16 MiB");
    for (who, copy) in all {
        group.add(who, move |b| {
            let remove = || drop(fs::remove_file(to));
            b.iter_batched(remove, |()| copy(from, to), BatchSize::PerIteration);
        });
    }
    group.programs_on("copy", || folder.path().as_os_str());
    group.run(&mut criterion);
    criterion.final_summary();
}
