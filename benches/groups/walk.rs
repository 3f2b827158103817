//! Reading directories: the cost should be straight in the number of entries.

use criterion::{BenchmarkId, Criterion};
use ksys::fs::{DirReader, Mode, OFlags};
use rustix::fs::RawDir;
use std::fs;
use std::path::Path;
use std::time::Duration;

fn by_ksys(path: &Path, buffer: &mut [u8]) -> usize {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let dir = ksys::fs::open(path, flags, Mode::empty()).expect("it was made");
    let mut reader = DirReader::new(&dir, buffer);
    let mut count = 0;
    while let Some(entry) = reader.next() {
        entry.expect("a directory that stays");
        count += 1;
    }
    count
}

fn by_rustix(path: &Path, buffer: &mut Vec<u8>) -> usize {
    let flags = rustix::fs::OFlags::DIRECTORY | rustix::fs::OFlags::CLOEXEC;
    let dir = rustix::fs::open(path, flags, rustix::fs::Mode::empty()).expect("it was made");
    let mut reader = RawDir::new(dir, buffer.spare_capacity_mut());
    let mut count = 0;
    while let Some(entry) = reader.next() {
        entry.expect("a directory that stays");
        count += 1;
    }
    count
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .configure_from_args();
    let mut group = criterion.benchmark_group("directory, entries");
    for count in [1000, 5000, 10_000, 20_000] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for entry in 0..count {
            fs::write(folder.path().join(format!("entry-{entry}")), "").expect("a new file");
        }
        let path = folder.path();
        let (mut bytes, mut vec) = (vec![0; 32768], Vec::with_capacity(32768));
        group.bench_with_input(BenchmarkId::new("ksys", count), &count, |b, _| {
            b.iter(|| by_ksys(path, &mut bytes));
        });
        group.bench_with_input(BenchmarkId::new("rustix", count), &count, |b, _| {
            b.iter(|| by_rustix(path, &mut vec));
        });
        group.bench_with_input(BenchmarkId::new("std", count), &count, |b, _| {
            b.iter(|| fs::read_dir(path).map(Iterator::count));
        });
    }
    group.finish();
    criterion.final_summary();
}
