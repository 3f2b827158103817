//! Copying a file of 16 MiB.

use criterion::Criterion;
use std::fs::{self, File};
use std::time::Duration;

const LEN: usize = 16 << 20;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    fs::write(&from, vec![7; LEN]).expect("a file of 16 MiB");
    let open = || {
        let _ = fs::remove_file(&to);
        (
            File::open(&from).expect("it was written"),
            File::create(&to).expect("a new file"),
        )
    };

    let mut group = criterion.benchmark_group("copy 16 MiB");
    group.bench_function("ksys", |b| {
        b.iter(|| {
            let (from, to) = open();
            while ksys::io::copy_file_range(&from, None, &to, None, 1 << 30) != Ok(0) {}
        });
    });
    group.bench_function("rustix", |b| {
        b.iter(|| {
            let (from, to) = open();
            while rustix::fs::copy_file_range(&from, None, &to, None, 1 << 30) != Ok(0) {}
        });
    });
    group.bench_function("std", |b| {
        b.iter(|| {
            let _ = fs::remove_file(&to);
            fs::copy(&from, &to)
        });
    });
    group.finish();
    criterion.final_summary();
}
