//! What is wrong in a header is named, by its header and name, and never guessed.

use super::model::{Tables, TypeItem};
use super::{Report, gather};
use crate::kernel::Kernel;
use crate::targets::TARGETS;
use std::collections::BTreeSet;

const TYPES: &str = "#define __bitwise\n\
    typedef unsigned char __u8;\ntypedef unsigned short __u16;\ntypedef unsigned short __le16;\n\
    typedef unsigned int __u32;\ntypedef unsigned long long __u64;\ntypedef int __s32;\ntypedef long long __s64;\n\
    typedef unsigned long __kernel_size_t;\ntypedef int __kernel_pid_t;\n\
    typedef unsigned int __kernel_uid32_t;\ntypedef unsigned int __kernel_gid32_t;\n\
    typedef int __kernel_daddr_t;\n";

/// A kernel whose exported headers are these, and the few that all need.
fn kernel(headers: &[(&'static str, &'static str)]) -> Kernel {
    let mut files = vec![
        ("Makefile", "VERSION = 9\nPATCHLEVEL = 1\n"),
        ("include/uapi/Kbuild", ""),
        ("include/uapi/asm-generic/Kbuild", ""),
        ("arch/x86/include/uapi/asm/Kbuild", ""),
        ("arch/arm64/include/uapi/asm/Kbuild", ""),
        ("arch/riscv/include/uapi/asm/Kbuild", ""),
        ("arch/arm/include/uapi/asm/Kbuild", ""),
        ("include/uapi/linux/types.h", TYPES),
        ("include/uapi/linux/time_types.h", ""),
        ("include/uapi/linux/limits.h", ""),
        (
            "include/uapi/linux/socket.h",
            "typedef unsigned short __kernel_sa_family_t;\n",
        ),
    ];
    files.extend(headers);
    Kernel::of("9.1", &files)
}

/// What a kernel with these headers has, and what is said of it.
fn gathered(headers: &[(&'static str, &'static str)]) -> (Tables, BTreeSet<String>) {
    gather(&kernel(headers), &Report::hidden()).expect("libclang, which `cargo xtask ci` installs")
}

/// Fails unless the same is said for each architecture, and nothing else.
#[track_caller]
fn says(warnings: &BTreeSet<String>, text: &str) {
    let wanted: BTreeSet<_> = TARGETS
        .iter()
        .map(|target| format!("{}: {text}", target.name))
        .collect();
    assert_eq!(*warnings, wanted);
}

#[test]
fn what_is_clear_is_read() {
    let (tables, warnings) = gathered(&[(
        "include/uapi/linux/clear.h",
        "#include <linux/types.h>\n#define CLEAR (1 << 4)\nstruct clear { __u32 a; __u64 b; };\n",
    )]);
    assert_eq!(warnings, BTreeSet::new());
    let clear = &tables["linux/clear.h"];
    assert_eq!(clear.constants["CLEAR"][0].1.value, 16);
    let TypeItem::Record(record) = &clear.types["clear"][0].1 else {
        panic!("{:?}", clear.types);
    };
    assert_eq!((record.size, record.fields.len()), (16, 2));
}

#[test]
fn a_header_with_a_missing_include_is_left_out() {
    let (tables, warnings) = gathered(&[(
        "include/uapi/linux/gone.h",
        "#define BEFORE 1\n#include <linux/nowhere.h>\nstruct behind { struct nowhere n; };\n",
    )]);
    says(
        &warnings,
        "linux/gone.h: does not parse (linux/gone.h:2: 'linux/nowhere.h' file not found); all of it is left out",
    );
    assert!(!tables.contains_key("linux/gone.h"));
}

#[test]
fn a_record_with_an_unknown_part_is_left_out() {
    let (tables, warnings) = gathered(&[(
        "include/uapi/linux/part.h",
        "struct outer { struct nowhere n; };\nstruct holds { struct outer o; };\n\
         struct fine { int a; };\n",
    )]);
    for target in &TARGETS {
        for name in ["outer", "holds"] {
            let text = format!("{}: linux/part.h: {name}: ", target.name);
            assert!(
                warnings.iter().any(|warning| warning.starts_with(&text)),
                "{warnings:#?}"
            );
        }
    }
    let part = &tables["linux/part.h"];
    assert!(part.has("fine", 0) && !part.has("outer", 0) && !part.has("holds", 0));
}

#[test]
fn a_macro_that_does_not_evaluate_is_named() {
    let (tables, warnings) = gathered(&[(
        "include/uapi/linux/macro.h",
        "#define GOOD 3\n#define BAD (GOOD + novel(7))\n",
    )]);
    says(
        &warnings,
        "linux/macro.h: BAD: no value that is known here: (GOOD + novel(7)); it is left out",
    );
    assert!(tables["linux/macro.h"].has("GOOD", 0));
    assert!(!tables["linux/macro.h"].has("BAD", 0));
}

#[test]
fn records_that_disagree_are_named() {
    let (tables, warnings) = gathered(&[
        ("include/uapi/linux/one.h", "struct twice { int a; };\n"),
        (
            "include/uapi/linux/two.h",
            "struct twice { long long a; };\n",
        ),
        ("include/uapi/linux/also.h", "struct twice { int a; };\n"),
    ]);
    assert_eq!(warnings.len(), TARGETS.len(), "{warnings:?}");
    for warning in &warnings {
        assert!(
            warning.contains(": twice: linux/two.h and linux/"),
            "{warning}"
        );
        assert!(warning.ends_with("disagree; the lower header's is kept"));
    }
    let kept = tables.values().filter(|items| items.has("twice", 0));
    assert_eq!(kept.count(), 1);
}

#[test]
fn a_type_of_the_future_leaves_its_record_out() {
    let (tables, warnings) = gathered(&[(
        "include/uapi/linux/future.h",
        "typedef int wide __attribute__((vector_size(16)));\n\
         struct future { wide a; };\nstruct present { int a; };\n",
    )]);
    assert!(!warnings.is_empty());
    for warning in &warnings {
        let named = warning.contains(": future: ") || warning.contains(": wide: ");
        assert!(named && warning.ends_with("; it is left out"), "{warning}");
    }
    assert!(tables["linux/future.h"].has("present", 0));
    assert!(!tables["linux/future.h"].has("future", 0));
}
