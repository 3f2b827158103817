//! Prints the numbers and the raw functions of each architecture from the rows of the call table.

use super::Files;
use super::c_types::{self, WIDE};
use super::calls_tbl::{self, Entry, Row};
use super::exceptions::{ADDRESSES, NO_FUNCTION, REMARKS};
use super::layout::{call, function, list};
use super::portable;
use super::print_table;
use super::prototypes::Prototype;
use crate::targets::{TARGETS, Target};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

/// One argument of a raw function.
pub struct Arg {
    pub name: String,
    pub rust: String,
}

/// One raw function.
pub struct Call {
    pub args: Vec<Arg>,
    prototype: Prototype,
}

/// The raw functions of one architecture.
pub type Calls<'a> = BTreeMap<&'a str, Call>;

pub fn print(head: &str, rows: &[Row]) -> Result<Files> {
    let mut files = Files::from([
        (PathBuf::from("mod.rs"), root(head)),
        (PathBuf::from("table.rs"), print_table::print(head, rows)),
    ]);
    let calls = (0..TARGETS.len())
        .map(|i| calls_of(rows, i))
        .collect::<Result<Vec<_>>>()?;
    let portable = portable::print(head, &calls)?;
    for (i, target) in TARGETS.iter().enumerate() {
        let mut file = |name: &str, text| files.insert(PathBuf::from(target.name).join(name), text);
        file("mod.rs", module(head, target));
        file("nr.rs", numbers(head, rows, i));
        file(
            "calls.rs",
            functions(head, target, &calls[i], &without(rows, i))?,
        );
    }
    files.extend(portable);
    Ok(files)
}

fn root(head: &str) -> String {
    let mut text = format!(
        "{head}\n//! The kernel's numbers and records (floor 0), and a function for every call (floor 2).\n\n"
    );
    for target in &TARGETS {
        let name = target.name;
        let _ = writeln!(
            text,
            "#[cfg(target_arch = \"{name}\")]\n#[path = \"{name}/mod.rs\"]\nmod target;"
        );
    }
    text.push_str("\n#[cfg(feature = \"table\")]\npub mod table;\npub mod uapi;\n\npub use target::{nr, raw};\n");
    text
}

fn module(head: &str, target: &Target) -> String {
    let name = target.name;
    format!(
        "{head}\n//! The system calls of {name}.\n\npub mod nr;\n#[path = \"calls.rs\"]\npub mod raw;\n"
    )
}

fn numbers(head: &str, rows: &[Row], i: usize) -> String {
    let mut text = format!(
        "{head}\n//! System call numbers of {}, as the kernel names them.\n\n\
         #![allow(missing_docs, non_upper_case_globals)]\n\n",
        TARGETS[i].name
    );
    let mut numbers: Vec<_> = rows
        .iter()
        .filter_map(|row| Some((row.numbers[i]?, row)))
        .collect();
    numbers.sort_by_key(|(number, row)| (*number, row.name.as_str()));
    for (number, row) in numbers {
        if row.entry == Entry::Dead {
            text.push_str("/// Dead: the kernel has no entry point for it.\n");
        }
        let _ = writeln!(
            text,
            "pub const {}: usize = {number};",
            identifier(&row.name)
        );
    }
    text
}

fn calls_of(rows: &[Row], i: usize) -> Result<Calls<'_>> {
    let mut calls = Calls::new();
    for row in rows {
        let Entry::Live(prototype) = &row.entry else {
            continue;
        };
        let name = row.name.as_str();
        if row.numbers[i].is_none() || NO_FUNCTION.iter().any(|(call, _)| *call == name) {
            continue;
        }
        let args = prototype.0.iter().map(|param| {
            let rust = if ADDRESSES.contains(&(name, param.name.as_str())) {
                "*mut c_void".to_owned()
            } else {
                c_types::rust(&param.ctype).with_context(|| {
                    format!(
                        "gen/abi/{}: {name}: no Rust type for `{}`; add it to xtask/src/regen/c_types.rs",
                        calls_tbl::NAME,
                        param.ctype
                    )
                })?
            };
            Ok(Arg {
                name: identifier(&param.name),
                rust,
            })
        });
        let call = Call {
            args: args.collect::<Result<_>>()?,
            prototype: prototype.clone(),
        };
        calls.insert(name, call);
    }
    Ok(calls)
}

/// The calls of an architecture that have no function, and why.
fn without(rows: &[Row], i: usize) -> Vec<(&'static str, &'static str)> {
    let here = |name| {
        rows.iter()
            .any(|row| row.name == name && row.numbers[i].is_some())
    };
    NO_FUNCTION
        .into_iter()
        .filter(|(name, _)| here(*name))
        .collect()
}

fn functions(
    head: &str,
    target: &Target,
    calls: &Calls,
    without: &[(&str, &str)],
) -> Result<String> {
    let mut body = String::new();
    let mut imports = BTreeSet::new();
    for (name, Call { args, prototype }) in calls {
        let registers = registers(target, args)
            .with_context(|| format!("gen/abi/{}: {name} on {}", calls_tbl::NAME, target.name))?;
        let number = format!("nr::{}", identifier(name));
        let arity = registers.len();
        let (import, trap, mut values) = if target.number_in_code {
            let import = format!("call{arity}");
            let trap = format!("{import}::<{{ {number} }}>");
            (import, trap, Vec::new())
        } else {
            let import = format!("syscall{arity}");
            (import.clone(), import, vec![number])
        };
        let _ = write!(body, "\n/// Issues `{name}{prototype}`.\n");
        if let Some((_, remark)) = REMARKS.iter().find(|(call, _)| call == name) {
            let _ = writeln!(body, "///\n/// {remark}");
        }
        values.extend(registers);
        body.push_str(&function(&identifier(name), args, &call(&trap, &values)));
        imports.insert(import);
        for helper in ["PAD", "hi", "lo"] {
            let used = |v: &String| v == helper || v.starts_with(&format!("{helper}("));
            if values.iter().any(used) {
                imports.insert(helper.to_owned());
            }
        }
    }
    let mut text = format!(
        "{head}\n\
         //! Every system call of {}, with the kernel's name, argument names and types.\n\
         //!\n\
         //! These have a number and no function:\n\
         //!\n",
        target.name
    );
    for (call, reason) in without {
        let _ = writeln!(text, "//! - `{call}`: {reason}.");
    }
    text.push_str(
        "//!\n\
         //! # Safety\n\
         //!\n\
         //! A function here issues the call of its name and nothing more. The kernel reads and writes\n\
         //! what the arguments name; that this breaks nothing Rust code relies on is the caller's part.\n\
         //! The contract of each call is its page in section 2 of the manual.\n\n\
         #![allow(\n\
         \x20   clippy::missing_safety_doc,\n\
         \x20   clippy::undocumented_unsafe_blocks,\n\
         \x20   reason = \"said once, above\"\n\
         )]\n\n\
         pub mod portable;\n\n\
         use super::nr;\n",
    );
    text.push_str(&list("use crate::arch::", imports));
    text.push_str("use crate::{Ret, uapi};\n");
    text.push_str(&list("use core::ffi::", ffi_types(&body)));
    text.push_str(&body);
    Ok(text)
}

/// The names of core::ffi that the text uses.
pub fn ffi_types(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| ["c_char", "c_int", "c_long", "c_uint", "c_ulong", "c_void"].contains(word))
        .map(str::to_owned)
        .collect()
}

/// What each argument register gets. On 32 bits a 64-bit argument takes two, low word first, and
/// where the architecture says so these begin at an even one.
fn registers(target: &Target, args: &[Arg]) -> Result<Vec<String>> {
    let mut registers = Vec::new();
    for Arg { name, rust } in args {
        if target.word == 32 && WIDE.contains(&rust.as_str()) {
            if target.even_pairs && registers.len() % 2 == 1 {
                registers.push("PAD".to_owned());
            }
            let value = match rust.as_str() {
                "u64" => name.clone(),
                _ => format!("{name} as u64"),
            };
            registers.push(format!("lo({value})"));
            registers.push(format!("hi({value})"));
        } else if target.word == 64 && is_descriptor(name, rust) {
            registers.push(format!("{name}.cast_signed().into()"));
        } else {
            registers.push(format!("{name}.into()"));
        }
    }
    ensure!(
        registers.len() <= 6,
        "the arguments need {} registers and there are 6; correct the row",
        registers.len()
    );
    Ok(registers)
}

/// Whether an unsigned argument is a descriptor. Every libc takes an int for it, so that it is
/// extended by its sign: filters know it so, and on riscv64 it arrives so.
pub fn is_descriptor(name: &str, rust: &str) -> bool {
    rust == "c_uint" && ["fd", "fildes", "oldfd", "newfd"].contains(&name)
}

/// A kernel name as Rust can spell it.
fn identifier(name: &str) -> String {
    const KEYWORDS: [&str; 12] = [
        "as", "box", "fn", "gen", "in", "loop", "match", "mod", "move", "ref", "type", "use",
    ];
    if KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}
