//! Both stages of the calls: on a small kernel with every kind of bad input, and on the table in gen/.

use super::calls_tbl::{self, Entry, Row};
use super::{Files, Report, calls, exceptions, files};
use crate::kernel::Kernel;
use crate::targets::TARGETS;
use std::path::Path;

const X86: &str = "arch/x86/entry/syscalls/syscall_64.tbl";
const GENERIC: &str = "scripts/syscall.tbl";
const ARM: &str = "arch/arm/tools/syscall.tbl";

/// A kernel of five calls; `changed` replaces files or adds them.
fn kernel(changed: &[(&'static str, &'static str)]) -> Kernel {
    let mut files = vec![
        ("Makefile", "VERSION = 9\nPATCHLEVEL = 1\n"),
        (
            X86,
            "0 common read sys_read\n1 64 uselib\n2 common clone sys_clone\n3 x32 other sys_other\n",
        ),
        (
            GENERIC,
            "0 common clone sys_clone\n1 common read sys_read\n2 arc other sys_other\n",
        ),
        (
            ARM,
            "1 common read sys_read\n2 common pread64 sys_pread64\n3 common clone sys_clone\n4 oabi time sys_time\n",
        ),
        (
            "arch/x86/Kconfig",
            "config X86_32\n\tselect CLONE_BACKWARDS\n",
        ),
        (
            "arch/arm64/Kconfig",
            "config ARM64\n\tselect CLONE_BACKWARDS\n",
        ),
        (
            "arch/riscv/Kconfig",
            "config RISCV\n\tselect CLONE_BACKWARDS\n",
        ),
        ("arch/arm/Kconfig", "config ARM\n\tselect CLONE_BACKWARDS\n"),
        (
            "arch/arm/include/uapi/asm/unistd.h",
            "#define __ARM_NR_set_tls (__ARM_NR_BASE+5)\n",
        ),
        (
            "include/linux/syscalls.h",
            "asmlinkage long sys_pread64(unsigned int fd, char __user *buf,\n\tsize_t count, loff_t pos);\n",
        ),
        (
            "fs/read_write.c",
            "SYSCALL_DEFINE3(read, unsigned int, fd, char __user *, buf, size_t, count)\n{\n}\n",
        ),
        (
            "kernel/fork.c",
            "#ifdef CONFIG_CLONE_BACKWARDS\nSYSCALL_DEFINE2(clone, int, tls, int, tid)\n#else\nSYSCALL_DEFINE2(clone, int, tid, int, tls)\n#endif\n",
        ),
    ];
    for (path, text) in changed {
        files.retain(|(known, _)| known != path);
        files.push((path, text));
    }
    Kernel::of("9.1", &files)
}

fn tables(kernel: &Kernel) -> anyhow::Result<Files> {
    calls::extract(kernel, &Report::hidden())
}

fn rows(tables: &Files) -> Vec<Row> {
    calls_tbl::parse(&tables[Path::new("abi/syscalls.tbl")]).unwrap()
}

fn failure(changed: &[(&'static str, &'static str)]) -> String {
    let text = format!("{:#}", tables(&kernel(changed)).unwrap_err());
    assert_eq!(text.lines().count(), 1, "{text}");
    text
}

#[test]
fn a_kernel_becomes_rows_and_the_rows_rust() {
    let tables = tables(&kernel(&[])).unwrap();
    let rows: Vec<_> = rows(&tables)
        .into_iter()
        .map(|row| {
            let entry = match row.entry {
                Entry::Live(prototype) => prototype.to_string(),
                entry => format!("{entry:?}"),
            };
            (row.name, row.numbers, entry)
        })
        .collect();
    let row = |name: &str, numbers, entry: &str| (name.to_owned(), numbers, entry.to_owned());
    assert_eq!(
        rows,
        [
            row("clone", [Some(2), None, None, None], "(int tid, int tls)"),
            row(
                "clone",
                [None, Some(0), Some(0), Some(3)],
                "(int tls, int tid)"
            ),
            row(
                "pread64",
                [None, None, None, Some(2)],
                "(unsigned int fd, char *buf, size_t count, loff_t pos)"
            ),
            row(
                "read",
                [Some(0), Some(1), Some(1), Some(1)],
                "(unsigned int fd, char *buf, size_t count)"
            ),
            row(
                "set_tls",
                [None, None, None, Some(0xf_0005)],
                "(unsigned long tp)"
            ),
            row("uselib", [Some(1), None, None, None], "Dead"),
        ]
    );
    let printed = calls::print(&tables).unwrap();
    let pread64 = &printed[Path::new("arm/calls.rs")];
    assert!(pread64.contains("PAD,\n            lo(pos as u64),\n            hi(pos as u64),\n"));
    assert!(printed[Path::new("x86_64/nr.rs")].contains("pub const uselib: usize = 1;\n"));
}

#[test]
fn an_unknown_abi_is_refused() {
    let text = failure(&[(GENERIC, "0 common read sys_read\n1 novel read sys_read\n")]);
    assert!(
        text.starts_with("scripts/syscall.tbl:2: unknown ABI `novel`; add it to "),
        "{text}"
    );
}

#[test]
fn a_prototype_that_cannot_be_read_is_refused() {
    let text = failure(&[(
        "fs/read_write.c",
        "\nSYSCALL_DEFINE3(read, unsigned int, fd)\n",
    )]);
    assert!(
        text.starts_with("fs/read_write.c: line 2: can't read SYSCALL_DEFINE3(read, "),
        "{text}"
    );
}

#[test]
fn two_definitions_must_agree() {
    let text = failure(&[("mm/read.c", "SYSCALL_DEFINE1(read, int, fd)\n")]);
    assert!(
        text.starts_with("mm/read.c: defines read otherwise than fs/read_write.c"),
        "{text}"
    );
}

#[test]
fn a_missing_table_is_named() {
    let kernel = Kernel::of("9.1", &[("Makefile", "")]);
    let text = format!("{:#}", tables(&kernel).unwrap_err());
    assert!(text.starts_with(X86), "{text}");
}

#[test]
fn a_type_without_rust_is_named() {
    let tables = tables(&kernel(&[(
        "fs/read_write.c",
        "SYSCALL_DEFINE1(read, novel_t, fd)\n",
    )]))
    .unwrap();
    let text = format!("{:#}", calls::print(&tables).unwrap_err());
    assert!(
        text.contains("syscalls.tbl: read: no Rust type for `novel_t`"),
        "{text}"
    );
}

#[test]
fn a_new_call_without_prototype_gets_its_number() {
    let old = tables(&kernel(&[])).unwrap();
    let new = tables(&kernel(&[(
        X86,
        "0 common read sys_read\n9 common novel sys_novel\n",
    )]))
    .unwrap();
    assert_eq!(calls::news(&old, &new), ["novel"]);
    let printed = calls::print(&new).unwrap();
    assert!(printed[Path::new("x86_64/nr.rs")].contains("pub const novel: usize = 9;\n"));
    assert!(!printed[Path::new("x86_64/calls.rs")].contains("fn novel("));
}

/// What gen/ holds: rows, and the printed functions of each architecture.
fn committed() -> (Vec<Row>, Files) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join("gen");
    let files = files::read(&root).unwrap();
    (rows(&files), files)
}

#[test]
fn every_call_of_the_kernel_is_there() {
    let (rows, files) = committed();
    let numbers = [385, 327, 328, 424];
    let live = [368, 325, 326, 419];
    for (i, target) in TARGETS.iter().enumerate() {
        let here = || {
            let private = |row: &&Row| row.numbers[i].is_some_and(|number| number >= 0xf_0000);
            rows.iter()
                .filter(move |row| row.numbers[i].is_some() && !private(row))
        };
        let functionless = exceptions::NO_FUNCTION.map(|(name, _)| name);
        let is_live = |row: &&Row| matches!(row.entry, Entry::Live(_));
        assert_eq!(here().count(), numbers[i], "{}", target.name);
        assert_eq!(here().filter(is_live).count(), live[i], "{}", target.name);
        let raw = &files[&Path::new(target.name).join("calls.rs")];
        for row in here().filter(is_live) {
            let function = raw.contains(&format!("\npub unsafe fn {}(", row.name));
            assert_ne!(
                function,
                functionless.contains(&row.name.as_str()),
                "{}",
                row.name
            );
        }
    }
}

#[test]
fn portable_is_the_same_everywhere() {
    let (_, files) = committed();
    let mut names = TARGETS.iter().map(|target| {
        let text = &files[&Path::new(target.name).join("portable.rs")];
        let (_, rest) = text.split_once("pub use super::{").unwrap();
        let (list, rest) = rest.split_once("};").unwrap();
        let listed = list
            .split(',')
            .filter_map(|item| item.split_whitespace().last());
        let shims = rest
            .split("pub unsafe fn ")
            .skip(1)
            .filter_map(|item| item.split('(').next());
        let mut names: Vec<_> = listed.chain(shims).collect();
        names.sort_unstable();
        names
    });
    let first = names.next().unwrap();
    assert!(first.len() > 290, "{}", first.len());
    for other in names {
        assert_eq!(first, other);
    }
}
