//! Copying a file of 16 MiB to a new one; to remove the last copy is not timed.

use criterion::{BatchSize, Criterion};
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
    let remove = || {
        let _ = fs::remove_file(&to);
    };
    let open = || {
        (
            File::open(&from).expect("it was written"),
            File::create_new(&to).expect("a new file"),
        )
    };

    let mut group = criterion.benchmark_group("copy 16 MiB");
    let mut bench = |who: &str, copy: &dyn Fn()| {
        group.bench_function(who, |b| {
            b.iter_batched(remove, |()| copy(), BatchSize::PerIteration);
        });
    };
    bench("ksys", &|| {
        let (from, to) = open();
        while ksys::io::copy_file_range(&from, None, &to, None, 1 << 30).expect("a copy") > 0 {}
    });
    bench("rustix", &|| {
        let (from, to) = open();
        while rustix::fs::copy_file_range(&from, None, &to, None, 1 << 30).expect("a copy") > 0 {}
    });
    bench("std", &|| {
        fs::copy(&from, &to).expect("a copy");
    });
    group.finish();
    criterion.final_summary();
}
