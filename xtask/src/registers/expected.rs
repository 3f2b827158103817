//! What a call must leave in the registers, from the C types of its prototype and, where those
//! do not say it, from lists that are written by hand and not by the generator.

use super::pattern;
use crate::regen::calls_tbl::{Entry, Row};
use crate::regen::prototypes::Param;
use crate::targets::{TARGETS, Target};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::ops::Range;

/// One function of the program that is traced.
pub struct Probe {
    /// Its symbol.
    pub symbol: String,
    /// The function of ksys that it calls, and the arguments.
    pub function: String,
    pub arguments: String,
    /// What the number's register and then those of the arguments hold, where it matters.
    pub registers: Vec<Option<u64>>,
}

/// How many functions `ksys::raw` has: the calls with an entry point (368, 325, 326, 419) and
/// arm's six private ones, without those of `NO_FUNCTION`.
const FUNCTIONS: [(&str, usize); 4] = [
    ("x86_64", 365),
    ("aarch64", 324),
    ("riscv64", 325),
    ("arm", 422),
];

/// Calls that return twice or never to their frame, or kill the caller.
const NO_FUNCTION: [&str; 4] = ["rt_sigreturn", "sigreturn", "uretprobe", "vfork"];

/// The content of one register, by the argument that it comes from.
#[derive(Clone, Copy)]
enum Slot {
    /// A 16-bit unsigned, 32-bit signed or 32-bit unsigned integer, extended.
    Short(u64),
    Int(u64),
    Uint(u64),
    /// A whole register.
    Word(u64),
    /// Half of a 64-bit argument.
    Low(u64),
    High(u64),
    /// This value.
    Is(u64),
    /// Skipped by the calling convention: holds anything.
    Pad,
}

use Slot::{High, Int, Is, Low, Pad, Short, Uint, Word};

/// arm's calls with 64-bit arguments. Each half has its register; the first is an even one.
const ARM_WIDE: [(&str, &[Slot]); 9] = [
    (
        "arm_fadvise64_64",
        &[Int(0), Int(1), Low(2), High(2), Low(3), High(3)],
    ),
    (
        "arm_sync_file_range",
        &[Int(0), Uint(1), Low(2), High(2), Low(3), High(3)],
    ),
    (
        "fallocate",
        &[Int(0), Int(1), Low(2), High(2), Low(3), High(3)],
    ),
    (
        "fanotify_mark",
        &[Int(0), Uint(1), Low(2), High(2), Int(3), Word(4)],
    ),
    ("ftruncate64", &[Uint(0), Pad, Low(1), High(1)]),
    (
        "pread64",
        &[Uint(0), Word(1), Word(2), Pad, Low(3), High(3)],
    ),
    (
        "pwrite64",
        &[Uint(0), Word(1), Word(2), Pad, Low(3), High(3)],
    ),
    ("readahead", &[Int(0), Pad, Low(1), High(1), Word(2)]),
    ("truncate64", &[Word(0), Pad, Low(1), High(1)]),
];

/// clone: the arguments of `raw::clone`, whose order their types tell apart, and what becomes of
/// the one order of `portable::clone` (flags, stack, parent's id, child's id, thread pointer).
const CLONE: [(&str, &str, [Slot; 5]); 4] = [
    (
        "x86_64",
        CLONE_TLS_LAST,
        [Word(0), Word(1), Word(2), Word(3), Word(4)],
    ),
    (
        "aarch64",
        CLONE_TLS_FOURTH,
        [Word(0), Word(1), Word(2), Word(4), Word(3)],
    ),
    (
        "riscv64",
        CLONE_TLS_FOURTH,
        [Word(0), Word(1), Word(2), Word(4), Word(3)],
    ),
    (
        "arm",
        CLONE_TLS_FOURTH,
        [Word(0), Word(1), Word(2), Word(4), Word(3)],
    ),
];
const CLONE_TLS_LAST: &str =
    "at(0), at(1), at::<*mut c_int>(2), at::<*mut c_int>(3), at::<c_ulong>(4)";
const CLONE_TLS_FOURTH: &str =
    "at(0), at(1), at::<*mut c_int>(2), at::<c_ulong>(3), at::<*mut c_int>(4)";

/// A function of `raw::portable` that some architecture serves with more than a rename.
struct Shim {
    name: &'static str,
    arguments: &'static str,
    /// The call and its registers on the architectures of 64 bits and on arm.
    wide: (&'static str, &'static [Slot]),
    arm: (&'static str, &'static [Slot]),
}

const SHIMS: [Shim; 13] = [
    Shim {
        name: "fadvise64",
        arguments: "at(0), at(1), at(2), at(3)",
        wide: ("fadvise64", &[Int(0), Word(1), Word(2), Int(3)]),
        arm: (
            "arm_fadvise64_64",
            &[Int(0), Int(3), Low(1), High(1), Low(2), High(2)],
        ),
    },
    Shim {
        name: "fstatfs",
        arguments: "at(0), at(1)",
        wide: ("fstatfs", &[Int(0), Word(1)]),
        arm: ("fstatfs64", &[Uint(0), Is(84), Word(1)]),
    },
    Shim {
        name: "lseek",
        arguments: "at(0), at(1), at(2), at(3)",
        wide: ("lseek", &[Int(0), Word(1), Uint(3)]),
        arm: ("_llseek", &[Uint(0), High(1), Low(1), Word(2), Uint(3)]),
    },
    // An offset of 43 bits: arm's 4096-byte units then fill their register.
    Shim {
        name: "mmap",
        arguments: "at(0), at(1), at(2), at(3), at(4), black_box(0x876_5432_1000)",
        wide: (
            "mmap",
            &[
                Word(0),
                Word(1),
                Word(2),
                Word(3),
                Word(4),
                Is(0x876_5432_1000),
            ],
        ),
        arm: (
            "mmap2",
            &[Word(0), Word(1), Word(2), Word(3), Word(4), Is(0x8765_4321)],
        ),
    },
    // IPC_64 is 0x100, which the command does not have yet.
    Shim {
        name: "msgctl",
        arguments: "at(0), black_box(0x42), at(2)",
        wide: ("msgctl", &[Int(0), Is(0x42), Word(2)]),
        arm: ("msgctl", &[Int(0), Is(0x142), Word(2)]),
    },
    Shim {
        name: "preadv",
        arguments: "at(0), at(1), at(2), at(3)",
        wide: ("preadv", &[Word(0), Word(1), Word(2), Word(3), Is(0)]),
        arm: ("preadv", &[Word(0), Word(1), Word(2), Low(3), High(3)]),
    },
    Shim {
        name: "preadv2",
        arguments: "at(0), at(1), at(2), at(3), at(4)",
        wide: (
            "preadv2",
            &[Word(0), Word(1), Word(2), Word(3), Is(0), Int(4)],
        ),
        arm: (
            "preadv2",
            &[Word(0), Word(1), Word(2), Low(3), High(3), Int(4)],
        ),
    },
    Shim {
        name: "pwritev",
        arguments: "at(0), at(1), at(2), at(3)",
        wide: ("pwritev", &[Word(0), Word(1), Word(2), Word(3), Is(0)]),
        arm: ("pwritev", &[Word(0), Word(1), Word(2), Low(3), High(3)]),
    },
    Shim {
        name: "pwritev2",
        arguments: "at(0), at(1), at(2), at(3), at(4)",
        wide: (
            "pwritev2",
            &[Word(0), Word(1), Word(2), Word(3), Is(0), Int(4)],
        ),
        arm: (
            "pwritev2",
            &[Word(0), Word(1), Word(2), Low(3), High(3), Int(4)],
        ),
    },
    Shim {
        name: "semctl",
        arguments: "at(0), at(1), black_box(0x42), at(3)",
        wide: ("semctl", &[Int(0), Int(1), Is(0x42), Word(3)]),
        arm: ("semctl", &[Int(0), Int(1), Is(0x142), Word(3)]),
    },
    Shim {
        name: "shmctl",
        arguments: "at(0), black_box(0x42), at(2)",
        wide: ("shmctl", &[Int(0), Is(0x42), Word(2)]),
        arm: ("shmctl", &[Int(0), Is(0x142), Word(2)]),
    },
    Shim {
        name: "statfs",
        arguments: "at(0), at(1)",
        wide: ("statfs", &[Word(0), Word(1)]),
        arm: ("statfs64", &[Word(0), Is(84), Word(1)]),
    },
    Shim {
        name: "sync_file_range",
        arguments: "at(0), at(1), at(2), at(3)",
        wide: ("sync_file_range", &[Int(0), Word(1), Word(2), Uint(3)]),
        arm: (
            "arm_sync_file_range",
            &[Int(0), Uint(3), Low(1), High(1), Low(2), High(2)],
        ),
    },
];

/// Names of `raw::portable`, and the call that has 64-bit times and offsets and 32-bit ids on arm.
const RENAMED: [(&str, &str); 44] = [
    ("clock_adjtime", "clock_adjtime64"),
    ("clock_getres", "clock_getres_time64"),
    ("clock_gettime", "clock_gettime64"),
    ("clock_nanosleep", "clock_nanosleep_time64"),
    ("clock_settime", "clock_settime64"),
    ("fchown", "fchown32"),
    ("fcntl", "fcntl64"),
    ("fstat", "fstat64"),
    ("ftruncate", "ftruncate64"),
    ("futex", "futex_time64"),
    ("getegid", "getegid32"),
    ("geteuid", "geteuid32"),
    ("getgid", "getgid32"),
    ("getgroups", "getgroups32"),
    ("getresgid", "getresgid32"),
    ("getresuid", "getresuid32"),
    ("getrlimit", "ugetrlimit"),
    ("getuid", "getuid32"),
    ("io_pgetevents", "io_pgetevents_time64"),
    ("mq_timedreceive", "mq_timedreceive_time64"),
    ("mq_timedsend", "mq_timedsend_time64"),
    ("newfstatat", "fstatat64"),
    ("ppoll", "ppoll_time64"),
    ("pselect6", "pselect6_time64"),
    ("recvmmsg", "recvmmsg_time64"),
    ("rt_sigtimedwait", "rt_sigtimedwait_time64"),
    ("sched_rr_get_interval", "sched_rr_get_interval_time64"),
    ("semtimedop", "semtimedop_time64"),
    ("sendfile", "sendfile64"),
    ("setfsgid", "setfsgid32"),
    ("setfsuid", "setfsuid32"),
    ("setgid", "setgid32"),
    ("setgroups", "setgroups32"),
    ("setregid", "setregid32"),
    ("setresgid", "setresgid32"),
    ("setresuid", "setresuid32"),
    ("setreuid", "setreuid32"),
    ("setuid", "setuid32"),
    ("timer_gettime", "timer_gettime64"),
    ("timer_settime", "timer_settime64"),
    ("timerfd_gettime", "timerfd_gettime64"),
    ("timerfd_settime", "timerfd_settime64"),
    ("truncate", "truncate64"),
    ("utimensat", "utimensat_time64"),
];

/// Lists the probes of one architecture: every raw function, the portable functions that differ
/// somewhere from a raw one, and the traps of all arities.
pub fn probes(target: &'static Target, rows: &[Row]) -> Result<Vec<Probe>> {
    let index = TARGETS
        .iter()
        .position(|row| row.name == target.name)
        .context("not a row of TARGETS")?;
    let mut calls = BTreeMap::new();
    for row in rows {
        if let Some(number) = row.numbers[index]
            && let Entry::Live(prototype) = &row.entry
        {
            let params = &prototype.0;
            let call = Call::of(target, &row.name, number, params)?;
            calls.insert(row.name.as_str(), (call, at(0..params.len() as u64)));
        }
    }
    let call = |name: &str| {
        calls
            .get(name)
            .with_context(|| format!("gen/abi/syscalls.tbl: no {name} on {}", target.name))
    };

    let (_, clone, portable_clone) = CLONE
        .iter()
        .find(|(name, ..)| *name == target.name)
        .with_context(|| format!("{}: no row in CLONE", target.name))?;
    let mut probes = Vec::new();
    for (name, (call, arguments)) in &calls {
        if !NO_FUNCTION.contains(name) {
            let arguments = if *name == "clone" {
                clone
            } else {
                arguments.as_str()
            };
            probes.push(call.probe(target, "raw", name, arguments));
        }
    }
    let expected = FUNCTIONS.iter().find(|(name, _)| *name == target.name);
    ensure!(
        expected == Some(&(target.name, probes.len())),
        "{}: {} calls ask for a raw function; review them and write that number into xtask/src/registers/expected.rs",
        target.name,
        probes.len()
    );
    for (name, on_arm) in RENAMED {
        let (call, arguments) = call(if target.even_pairs { on_arm } else { name })?;
        probes.push(call.probe(target, "portable", name, arguments));
    }
    for shim in SHIMS {
        let (name, slots) = if target.even_pairs {
            shim.arm
        } else {
            shim.wide
        };
        let call = Call::new(call(name)?.0.number, slots.to_vec());
        probes.push(call.probe(target, "portable", shim.name, shim.arguments));
    }
    let clone = Call::new(call("clone")?.0.number, portable_clone.to_vec());
    probes.push(clone.probe(target, "portable", "clone", &at(0..5)));
    for arity in 0..=6 {
        let call = Call::new(Word(6), (0..arity).map(Word).collect());
        let arguments = format!("at(6), {}", at(0..arity));
        probes.push(call.probe(target, "arch", &format!("syscall{arity}"), &arguments));
    }
    Ok(probes)
}

/// Lists probes in which the tracer has to find a fault: a wrong number, a wrong argument, half
/// of one, and a function that makes no call.
pub fn controls(target: &'static Target) -> Vec<Probe> {
    let wrong = [
        ("number", "arch::syscall1", "at(5), at(0)"),
        ("argument", "arch::syscall1", "at(6), at(1)"),
        (
            "extension",
            "arch::syscall1",
            "at(6), Reg::from(at::<u16>(0))",
        ),
        ("silence", "silence", ""),
    ];
    let probe = |(name, function, arguments): (&str, &str, &str)| Probe {
        function: function.to_owned(),
        ..Call::new(Word(6), vec![Word(0)]).probe(target, "control", name, arguments)
    };
    wrong.map(probe).into()
}

/// Writes the arguments of these slots.
fn at(slots: Range<u64>) -> String {
    slots
        .map(|slot| format!("at({slot})"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A system call: what the number's register and those of the arguments hold.
struct Call {
    number: Slot,
    slots: Vec<Slot>,
}

impl Call {
    fn new(number: Slot, slots: Vec<Slot>) -> Self {
        Self { number, slots }
    }

    /// Lays out the arguments of a call by their types, or as the list for arm says.
    fn of(target: &Target, name: &str, number: u32, params: &[Param]) -> Result<Self> {
        let slots = match ARM_WIDE.iter().find(|(wide, _)| *wide == name) {
            Some((_, slots)) if target.even_pairs => slots.to_vec(),
            _ => (0..)
                .zip(params)
                .map(|(slot, param)| by_type(param, slot, target))
                .collect::<Option<_>>()
                .with_context(|| {
                    let types: Vec<_> = params.iter().map(|param| &*param.ctype).collect();
                    format!(
                        "{name} on {}: say in xtask/src/registers/expected.rs what registers ({}) takes",
                        target.name,
                        types.join(", ")
                    )
                })?,
        };
        Ok(Self::new(Is(number.into()), slots))
    }

    fn probe(&self, target: &Target, module: &str, name: &str, arguments: &str) -> Probe {
        Probe {
            symbol: format!("{module}_{name}"),
            function: format!("{module}::{name}"),
            arguments: arguments.to_owned(),
            registers: [self.number]
                .iter()
                .chain(&self.slots)
                .map(|slot| slot.value(target))
                .collect(),
        }
    }
}

/// Tells how an argument of a C type fills a register; nothing for one that may not fit.
fn by_type(param: &Param, slot: u64, target: &Target) -> Option<Slot> {
    Some(match &*param.ctype {
        // Descriptors, which every libc takes as an int.
        "unsigned" | "unsigned int"
            if ["fd", "fildes", "oldfd", "newfd"].contains(&&*param.name) =>
        {
            Int(slot)
        }
        "umode_t" | "old_uid_t" | "old_gid_t" => Short(slot),
        "int" | "pid_t" | "clockid_t" | "timer_t" | "mqd_t" | "key_t" | "rwf_t" | "__s32"
        | "key_serial_t" => Int(slot),
        "unsigned"
        | "unsigned int"
        | "uid_t"
        | "gid_t"
        | "qid_t"
        | "u32"
        | "__u32"
        | "enum landlock_rule_type" => Uint(slot),
        "long" | "unsigned long" | "size_t" | "uintptr_t" | "off_t" | "aio_context_t"
        | "old_sigset_t" | "cap_user_header_t" | "cap_user_data_t" | "__sighandler_t" => Word(slot),
        "loff_t" | "__u64" if target.word == 64 => Word(slot),
        pointer if pointer.ends_with('*') => Word(slot),
        _ => return None,
    })
}

impl Slot {
    fn value(self, target: &Target) -> Option<u64> {
        let value = match self {
            Short(slot) => u64::from(pattern::of(slot) as u16),
            Int(slot) => pattern::of(slot) as i32 as u64,
            Uint(slot) => u64::from(pattern::of(slot) as u32),
            Word(slot) => pattern::of(slot),
            Low(slot) => u64::from(pattern::of(slot) as u32),
            High(slot) => pattern::of(slot) >> 32,
            Is(value) => value,
            Pad => return None,
        };
        Some(value & (u64::MAX >> (64 - target.word)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_extended_by_their_types() {
        let [x86_64, .., arm] = &TARGETS;
        let value = |slot: Slot| (slot.value(x86_64), slot.value(arm));
        assert_eq!(value(Short(0)), (Some(0xa0b0), Some(0xa0b0)));
        assert_eq!(
            value(Int(0)),
            (Some(0xffff_ffff_9044_a0b0), Some(0x9044_a0b0))
        );
        assert_eq!(value(Uint(0)), (Some(0x9044_a0b0), Some(0x9044_a0b0)));
        assert_eq!(
            value(Word(1)),
            (Some(0x8111_2233_9144_a1b1), Some(0x9144_a1b1))
        );
        assert_eq!(value(Pad), (None, None));
    }

    #[test]
    fn arms_pairs_start_at_even_registers() {
        for (name, slots) in ARM_WIDE {
            let first = slots.iter().position(|slot| matches!(slot, Low(_)));
            assert!(first.is_some_and(|at| at % 2 == 0), "{name}");
            assert!(slots.len() <= 6, "{name}");
        }
    }

    #[test]
    fn a_wide_argument_that_no_list_knows_is_refused() {
        let [x86_64, .., arm] = &TARGETS;
        let params = [("int", "how"), ("loff_t", "offset")].map(|(ctype, name)| Param {
            ctype: ctype.to_owned(),
            name: name.to_owned(),
        });
        let new = |target| Call::of(target, "novel", 500, &params);
        assert!(new(x86_64).is_ok());
        assert!(new(arm).is_err());
    }
}
