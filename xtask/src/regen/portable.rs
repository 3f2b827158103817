//! `raw::portable`: the calls that every architecture has, under one name and with one signature.
//!
//! The 64-bit architectures give the name and the signature. On arm the name may be another call's
//! (`RENAMES`), or the arguments travel otherwise (`SHIMS`). Types that differ after that are an error.

use super::Files;
use super::c_types;
use super::calls_tbl;
use super::layout::{call, function, list};
use super::print_calls::{Arg, Calls, ffi_types};
use crate::targets::{TARGETS, Target};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Portable name and the 32-bit call that does the same, with 64-bit times, large files, 32-bit ids.
const RENAMES: [(&str, &str); 44] = [
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

/// Calls that arm has only with 32-bit times; clock_adjtime, io_pgetevents and clock_nanosleep
/// do the same.
const NOT_PORTABLE: [&str; 3] = ["adjtimex", "io_getevents", "nanosleep"];

/// Records and constants of `uapi` that portable calls name, and what they are called on 32 bits.
const ITEMS: [(&str, &str); 6] = [
    ("F_GETLK", "F_GETLK64"),
    ("F_SETLK", "F_SETLK64"),
    ("F_SETLKW", "F_SETLKW64"),
    ("flock", "flock64"),
    ("stat", "stat64"),
    ("statfs", "statfs64"),
];

/// A call that differs in more than its name: one signature, and what it does by word size.
struct Shim {
    name: &'static str,
    doc: &'static str,
    args: &'static [(&'static str, &'static str)],
    wide: Body,
    narrow: Body,
}

enum Body {
    /// The raw call itself: its signature is the shim's.
    Same,
    /// The raw call of that name. Its arguments are the shim's of the same name, or an expression.
    Call(&'static str, &'static [(&'static str, &'static str)]),
    /// Statements.
    Text(&'static str),
}

const CLONE: &[(&str, &str)] = &[
    ("clone_flags", "c_ulong"),
    ("newsp", "*mut c_void"),
    ("parent_tidptr", "*mut c_int"),
    ("child_tidptr", "*mut c_int"),
    ("tls", "c_ulong"),
];

/// The position is one argument; the kernel takes two words, and on 64 bits reads the first only.
const POSITIONED: &[(&str, &str)] = &[
    ("fd", "c_ulong"),
    ("vec", "*const uapi::iovec"),
    ("vlen", "c_ulong"),
    ("pos", "i64"),
];
const POSITIONED_FLAGS: &[(&str, &str)] = &[
    ("fd", "c_ulong"),
    ("vec", "*const uapi::iovec"),
    ("vlen", "c_ulong"),
    ("pos", "i64"),
    ("flags", "c_int"),
];
const POSITIONED_DOC: &str = "Takes the position in one argument on every architecture.";
const ONE_WORD: &[(&str, &str)] = &[("pos_l", "pos as c_ulong"), ("pos_h", "0")];
const TWO_WORDS: &[(&str, &str)] = &[
    ("pos_l", "pos as c_ulong"),
    ("pos_h", "(pos >> 32) as c_ulong"),
];

const IPC_DOC: &str =
    "Uses the 64-bit form of the record, which arm takes only when `cmd` asks for it.";
const IPC_64: &[(&str, &str)] = &[
    ("cmd", "cmd | uapi::IPC_64 as c_int"),
    ("buf", "buf.cast()"),
];

const SHIMS: [Shim; 14] = [
    Shim {
        name: "clone",
        doc: "Takes the arguments in one order on every architecture; the limits of `raw::clone` hold.",
        args: CLONE,
        wide: Body::Call("clone", &[]),
        narrow: Body::Call("clone", &[]),
    },
    Shim {
        name: "fadvise64",
        doc: "Takes the arguments in one order, and 64 bits of length, on every architecture.",
        args: &[
            ("fd", "c_int"),
            ("offset", "i64"),
            ("len", "i64"),
            ("advice", "c_int"),
        ],
        wide: Body::Call("fadvise64", &[("len", "len as _")]),
        narrow: Body::Call("arm_fadvise64_64", &[]),
    },
    Shim {
        name: "fstatfs",
        doc: "Gives the kernel the size of the record where it asks for one.",
        args: &[("fd", "c_uint"), ("buf", "*mut statfs")],
        wide: Body::Same,
        narrow: Body::Call("fstatfs64", &[("sz", "size_of::<statfs>()")]),
    },
    Shim {
        name: "lseek",
        doc: "Writes the new position to `result`; the returned word tells only whether the call failed.",
        args: &[
            ("fd", "c_uint"),
            ("offset", "i64"),
            ("result", "*mut i64"),
            ("whence", "c_uint"),
        ],
        wide: Body::Text(
            "    let ret = unsafe { super::lseek(fd, offset, whence) };\n    \
             if let Ok(position) = ret.ptr() {\n        \
             unsafe { result.write(position.addr() as i64) };\n    \
             }\n    ret\n",
        ),
        narrow: Body::Call(
            "_llseek",
            &[
                ("offset_high", "(offset >> 32) as c_ulong"),
                ("offset_low", "offset as c_ulong"),
            ],
        ),
    },
    Shim {
        name: "mmap",
        doc: "Takes the offset in bytes on every architecture.",
        args: &[
            ("addr", "*mut c_void"),
            ("len", "c_ulong"),
            ("prot", "c_ulong"),
            ("flags", "c_ulong"),
            ("fd", "c_ulong"),
            ("offset", "u64"),
        ],
        wide: Body::Call("mmap", &[("off", "offset")]),
        narrow: Body::Text(
            "    // The kernel takes 32 bits of 4096-byte units.\n    \
             if !offset.is_multiple_of(4096) || offset >> 44 != 0 {\n        \
             return Ret(without_provenance_mut(-(uapi::EINVAL as isize) as usize));\n    \
             }\n    \
             unsafe { super::mmap2(addr, len, prot, flags, fd, (offset >> 12) as c_ulong) }\n",
        ),
    },
    Shim {
        name: "msgctl",
        doc: IPC_DOC,
        args: &[
            ("msqid", "c_int"),
            ("cmd", "c_int"),
            ("buf", "*mut uapi::msqid64_ds"),
        ],
        wide: Body::Call("msgctl", &[("buf", "buf.cast()")]),
        narrow: Body::Call("msgctl", IPC_64),
    },
    Shim {
        name: "preadv",
        doc: POSITIONED_DOC,
        args: POSITIONED,
        wide: Body::Call("preadv", ONE_WORD),
        narrow: Body::Call("preadv", TWO_WORDS),
    },
    Shim {
        name: "preadv2",
        doc: POSITIONED_DOC,
        args: POSITIONED_FLAGS,
        wide: Body::Call("preadv2", ONE_WORD),
        narrow: Body::Call("preadv2", TWO_WORDS),
    },
    Shim {
        name: "pwritev",
        doc: POSITIONED_DOC,
        args: POSITIONED,
        wide: Body::Call("pwritev", ONE_WORD),
        narrow: Body::Call("pwritev", TWO_WORDS),
    },
    Shim {
        name: "pwritev2",
        doc: POSITIONED_DOC,
        args: POSITIONED_FLAGS,
        wide: Body::Call("pwritev2", ONE_WORD),
        narrow: Body::Call("pwritev2", TWO_WORDS),
    },
    Shim {
        name: "semctl",
        doc: IPC_DOC,
        args: &[
            ("semid", "c_int"),
            ("semnum", "c_int"),
            ("cmd", "c_int"),
            ("arg", "c_ulong"),
        ],
        wide: Body::Same,
        narrow: Body::Call("semctl", IPC_64),
    },
    Shim {
        name: "shmctl",
        doc: IPC_DOC,
        args: &[
            ("shmid", "c_int"),
            ("cmd", "c_int"),
            ("buf", "*mut uapi::shmid64_ds"),
        ],
        wide: Body::Call("shmctl", &[("buf", "buf.cast()")]),
        narrow: Body::Call("shmctl", IPC_64),
    },
    Shim {
        name: "statfs",
        doc: "Gives the kernel the size of the record where it asks for one.",
        args: &[("pathname", "*const c_char"), ("buf", "*mut statfs")],
        wide: Body::Same,
        narrow: Body::Call("statfs64", &[("sz", "size_of::<statfs>()")]),
    },
    Shim {
        name: "sync_file_range",
        doc: "Takes the arguments in one order on every architecture.",
        args: &[
            ("fd", "c_int"),
            ("offset", "i64"),
            ("nbytes", "i64"),
            ("flags", "c_uint"),
        ],
        wide: Body::Same,
        narrow: Body::Call("arm_sync_file_range", &[]),
    },
];

pub fn print(head: &str, calls: &[Calls]) -> Result<Files> {
    let names = names(calls)?;
    TARGETS
        .iter()
        .zip(calls)
        .map(|(target, own)| {
            let text = module(head, target, own, &calls[0], &names)?;
            Ok((PathBuf::from(target.name).join("portable.rs"), text))
        })
        .collect()
}

/// The portable calls: those that all architectures have, once renamed.
fn names<'a>(calls: &[Calls<'a>]) -> Result<Vec<&'a str>> {
    let on_all = |name: &&str| {
        TARGETS.iter().zip(calls).all(|(target, calls)| {
            let shim = SHIMS.iter().find(|shim| shim.name == *name);
            match shim.map(|shim| shim.body(target)) {
                Some(Body::Call(raw, _)) => calls.contains_key(raw),
                Some(Body::Text(_)) => true,
                Some(Body::Same) | None => calls.contains_key(raw_name(target, name)),
            }
        })
    };
    let first = calls.first().context("no architecture")?;
    let names = first.keys().copied().filter(on_all);
    Ok(names.filter(|name| !NOT_PORTABLE.contains(name)).collect())
}

fn module(
    head: &str,
    target: &Target,
    calls: &Calls,
    model: &Calls,
    names: &[&str],
) -> Result<String> {
    let mut same = BTreeSet::new();
    let mut body = String::new();
    for name in names {
        let shim = SHIMS.iter().find(|shim| shim.name == *name);
        if let Some(text) = shim
            .map(|shim| shim.print(target, calls))
            .transpose()?
            .flatten()
        {
            body.push_str(&text);
            continue;
        }
        let raw = raw_name(target, name);
        let expected = shim.map(Shim::args);
        let (expected, of) = match &expected {
            Some(args) => (args, target),
            None => (&model[name].args, &TARGETS[0]),
        };
        ensure!(
            same_types(&calls[raw].args, target, expected, of),
            "gen/abi/{}: {raw} of {} differs from {name} elsewhere; settle it in xtask/src/regen/portable.rs",
            calls_tbl::NAME,
            target.name
        );
        same.insert(if raw == *name {
            raw.to_owned()
        } else {
            format!("{raw} as {name}")
        });
    }
    let items = ITEMS.map(|(portable, narrow)| match target.word {
        32 => format!("{narrow} as {portable}"),
        _ => portable.to_owned(),
    });
    let mut text = format!(
        "{head}\n\
         //! The calls that every architecture has, under the same names and with the same signatures.\n\
         //!\n\
         //! Times and file sizes are 64 bits wide, ids 32. Calls that only {} has are in [`raw`](super).\n\n",
        target.name
    );
    text.push_str(&list("pub use super::", same));
    text.push_str(&list("pub use crate::uapi::", items.into()));
    text.push_str("use crate::{Ret, uapi};\n");
    text.push_str(&list("use core::ffi::", ffi_types(&body)));
    if body.contains("without_provenance_mut") {
        text.push_str("use core::ptr::without_provenance_mut;\n");
    }
    text.push_str(&body);
    Ok(text)
}

impl Shim {
    fn body(&self, target: &Target) -> &Body {
        if target.word == 32 {
            &self.narrow
        } else {
            &self.wide
        }
    }

    fn args(&self) -> Vec<Arg> {
        let arg = |(name, rust): &(&str, &str)| Arg {
            name: (*name).to_owned(),
            rust: (*rust).to_owned(),
        };
        self.args.iter().map(arg).collect()
    }

    /// The function; `None` when the raw call is already what it would be.
    fn print(&self, target: &Target, calls: &Calls) -> Result<Option<String>> {
        let args = self.args();
        let statements = match self.body(target) {
            Body::Same => return Ok(None),
            Body::Text(text) => (*text).to_owned(),
            Body::Call(raw, given) => {
                let to = calls
                    .get(raw)
                    .with_context(|| format!("{} has no {raw}", target.name))?;
                let names = |args: &[Arg]| args.iter().map(|a| a.name.clone()).collect::<Vec<_>>();
                if *raw == self.name && given.is_empty() && names(&to.args) == names(&args) {
                    return Ok(None);
                }
                let value = |arg: &Arg| {
                    let expression = given.iter().find(|(name, _)| *name == arg.name);
                    expression.map_or(arg.name.clone(), |(_, value)| (*value).to_owned())
                };
                let values: Vec<_> = to.args.iter().map(value).collect();
                call(&format!("super::{raw}"), &values)
            }
        };
        let function = function(self.name, &args, &statements);
        Ok(Some(format!("\n/// {}\n{function}", self.doc)))
    }
}

fn raw_name<'a>(target: &Target, name: &'a str) -> &'a str {
    RENAMES
        .iter()
        .find(|(portable, _)| target.word == 32 && *portable == name)
        .map_or(name, |(_, raw)| raw)
}

/// Whether the arguments have the same types: by name, or by what the names stand for on their targets.
fn same_types(ours: &[Arg], our: &Target, theirs: &[Arg], their: &Target) -> bool {
    ours.len() == theirs.len()
        && ours.iter().zip(theirs).all(|(a, b)| {
            let (a, b) = (portable_type(&a.rust, our), portable_type(&b.rust, their));
            a == b || c_types::resolve(&a, our.word) == c_types::resolve(&b, their.word)
        })
}

/// The type with the portable name of its record.
fn portable_type(rust: &str, target: &Target) -> String {
    let rust = rust.replace("uapi::", "");
    let renamed = ITEMS.iter().find_map(|(portable, narrow)| {
        let pointer = rust.strip_suffix(narrow)?;
        pointer
            .ends_with(' ')
            .then(|| format!("{pointer}{portable}"))
    });
    renamed.filter(|_| target.word == 32).unwrap_or(rust)
}
