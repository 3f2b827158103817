//! The call tables of all architectures agree with this one's, and with themselves.
#![cfg(feature = "table")]

use ksys::nr;
use ksys::table::{Arch, Arg, Direction};

fn arch(name: &str) -> Arch {
    Arch::named(name).unwrap()
}

#[test]
fn this_architecture_is_among_them() {
    let here = arch(std::env::consts::ARCH);
    for (name, number) in [
        ("read", nr::read),
        ("openat", nr::openat),
        ("clone3", nr::clone3),
        ("ppoll", nr::ppoll),
        ("execve", nr::execve),
    ] {
        assert_eq!(here.call(name).unwrap().number() as usize, number, "{name}");
    }
}

#[test]
fn a_name_and_its_number_find_the_same_call() {
    for arch in Arch::all() {
        let mut last = None;
        let mut calls = 0;
        for call in arch.calls() {
            assert_eq!(arch.call(call.name()), Some(call), "{arch}");
            assert_eq!(arch.call_by_number(call.number()), Some(call), "{arch}");
            assert!(last < Some(call.number()), "{arch}: {call}");
            last = Some(call.number());
            calls += 1;
        }
        assert!(calls > 300, "{arch}: {calls}");
    }
}

#[test]
fn architectures_differ() {
    let numbers = ["x86_64", "aarch64", "riscv64", "arm"]
        .map(|name| arch(name).call("openat").unwrap().number());
    assert_eq!(numbers, [257, 56, 56, 322]);
    assert_eq!(arch("aarch64").call("open"), None);
    assert_eq!(arch("arm").call("mmap2").unwrap().number(), 192);
    assert_eq!(arch("x86_64").call_by_number(9).unwrap().name(), "mmap");
    assert_eq!(arch("x86_64").call_by_number(100_000), None);
    assert_eq!(Arch::named("z80"), None);
}

#[test]
fn arguments_have_names_types_and_directions() {
    let call = arch("riscv64").call("readlinkat").unwrap();
    let args: Vec<Arg> = call.args().collect();
    let said: Vec<_> = args.iter().map(|arg| (arg.c_type, arg.name)).collect();
    assert_eq!(
        said,
        [
            ("int", "dfd"),
            ("const char *", "pathname"),
            ("char *", "buf"),
            ("int", "bufsiz")
        ]
    );
    let directions: Vec<_> = args.iter().map(Arg::direction).collect();
    use Direction::{Read, Value, Write};
    assert_eq!(directions, [Value, Read, Write, Value]);
    assert_eq!(arch("x86_64").call("getpid").unwrap().args().count(), 0);
    let clone = |name: &str| -> Vec<_> {
        let call = arch(name).call("clone").unwrap();
        call.args().map(|arg| arg.name).collect()
    };
    assert_ne!(clone("x86_64"), clone("aarch64"));
}

#[test]
fn every_argument_is_whole() {
    for call in Arch::all().flat_map(Arch::calls) {
        for arg in call.args() {
            assert!(!arg.name.is_empty() && !arg.c_type.is_empty(), "{call}");
        }
    }
}

#[test]
fn a_dead_number_has_no_arguments() {
    let call = arch("x86_64").call("_sysctl").unwrap();
    assert!(!call.is_live());
    assert_eq!(call.args().count(), 0);
    assert_eq!(call.to_string(), "_sysctl 156");
}
