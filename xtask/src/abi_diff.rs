//! `cargo xtask abi-diff`: what one kernel's ABI has that another's has not.

use crate::kernel::Kernel;
use crate::regen::calls_tbl::{self, Entry};
use crate::regen::headers::model::{Archs, Constant, Record, TypeItem, Variants};
use crate::regen::{self, Files, Report, c_types, headers};
use crate::targets::TARGETS;
use anyhow::{Context, Result};
use clap::ValueEnum;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Compares two kernels' system calls, records and constants on the four architectures.
///
/// The exit status is 0 where nothing differs, 1 on an error, 2 where the newer one only adds, and 3 where it
/// breaks: a name is gone, a number, a prototype or a value is another, or a field stands elsewhere. New fields
/// at a record's end are additions, and so is a growing end of a list (a name in _MAX, _LAST, _CNT or the like).
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// A kernel tree, a .tar.xz of one, or a folder with the tables of one (gen/abi).
    old: PathBuf,
    /// The same of the newer kernel.
    new: PathBuf,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

pub fn run(args: &Args) -> Result<ExitCode> {
    let report = Report::new();
    let read = || {
        Ok::<_, anyhow::Error>((
            Abi::open(&args.old, &report)?,
            Abi::open(&args.new, &report)?,
        ))
    };
    let both = read();
    report.bar.finish_and_clear();
    let (old, new) = both?;
    let changes = compare(&old, &new);
    match args.format {
        Format::Text => print!("{}", text(&old, &new, &changes)),
        Format::Markdown => print!("{}", markdown(&old, &new, &changes)),
        Format::Json => println!("{:#}", json(&old, &new, &changes)),
    }
    Ok(
        match changes.iter().map(|change| change.what.breaks()).max() {
            None => ExitCode::SUCCESS,
            Some(false) => ExitCode::from(2),
            Some(true) => ExitCode::from(3),
        },
    )
}

/// Name -> by architecture, the header and what it is there.
type Side<T> = BTreeMap<String, [Option<(String, T)>; TARGETS.len()]>;

struct Abi {
    version: String,
    calls: Side<(u32, Entry)>,
    types: Side<TypeItem>,
    constants: Side<Constant>,
    strings: Side<String>,
}

impl Abi {
    fn open(path: &Path, report: &Report) -> Result<Self> {
        let files = if path.join(calls_tbl::NAME).exists() {
            tables(path)?
        } else {
            report.step("kernel", None);
            regen::extract(&Kernel::open(path, &report.bar)?, report)?
        };
        Self::of(&files).with_context(|| path.display().to_string())
    }

    fn of(files: &Files) -> Result<Self> {
        let text = regen::table(files, calls_tbl::NAME)?;
        let mut calls = Side::new();
        for row in calls_tbl::parse(text)? {
            for (arch, number) in row.numbers.iter().enumerate() {
                if let Some(number) = number {
                    calls.entry(row.name.clone()).or_default()[arch] =
                        Some((String::new(), (*number, row.entry.clone())));
                }
            }
        }
        let mut types = Side::new();
        let mut constants = Side::new();
        let mut strings = Side::new();
        // Our own header says the same of every kernel.
        let mut tables = headers::read(files)?;
        tables.remove(headers::shim::KERNEL_ONLY);
        for (header, items) in tables {
            spread(&header, items.types, &mut types);
            spread(&header, items.constants, &mut constants);
            spread(&header, items.strings, &mut strings);
        }
        Ok(Self {
            version: regen::version(text)?.to_owned(),
            calls,
            types,
            constants,
            strings,
        })
    }
}

fn spread<T: Clone>(header: &str, items: BTreeMap<String, Variants<T>>, side: &mut Side<T>) {
    for (name, variants) in items {
        for (archs, item) in variants {
            for arch in (0..TARGETS.len()).filter(|arch| archs.contains(Archs::one(*arch))) {
                side.entry(name.clone()).or_default()[arch] =
                    Some((header.to_owned(), item.clone()));
            }
        }
    }
}

/// The tables in a folder, as regen names them.
fn tables(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "tbl") {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            files.insert(
                Path::new("abi").join(path.file_name().unwrap_or_default()),
                text,
            );
        }
    }
    Ok(files)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Added,
    Extended,
    Changed,
    Removed,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Extended => "extended",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }

    fn sign(self) -> char {
        match self {
            Self::Added => '+',
            Self::Extended => '>',
            Self::Changed => '~',
            Self::Removed => '-',
        }
    }

    fn breaks(self) -> bool {
        matches!(self, Self::Changed | Self::Removed)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Call,
    Type,
    Constant,
}

impl Subject {
    const ALL: [Self; 3] = [Self::Call, Self::Type, Self::Constant];

    fn title(self) -> &'static str {
        match self {
            Self::Call => "System calls",
            Self::Type => "Records and types",
            Self::Constant => "Constants",
        }
    }
}

/// One difference, on the architectures where it is the same.
struct Change {
    subject: Subject,
    what: What,
    name: String,
    header: String,
    archs: Vec<&'static str>,
    detail: String,
    /// Of a call: its numbers, an architecture each.
    numbers: Vec<u32>,
}

impl Change {
    /// The architectures unless all have it.
    fn place(&self) -> String {
        let numbers: Vec<_> = self
            .archs
            .iter()
            .zip(&self.numbers)
            .map(|(arch, number)| format!("{arch} {number}"))
            .collect();
        if !numbers.is_empty() {
            numbers.join(", ")
        } else if self.archs.len() == TARGETS.len() {
            String::new()
        } else {
            self.archs.join(", ")
        }
    }
}

fn compare(old: &Abi, new: &Abi) -> Vec<Change> {
    let mut changes = Vec::new();
    side(
        Subject::Call,
        &old.calls,
        &new.calls,
        call_says,
        call_differs,
        &mut changes,
    );
    side(
        Subject::Type,
        &old.types,
        &new.types,
        type_says,
        type_differs,
        &mut changes,
    );
    side(
        Subject::Constant,
        &old.constants,
        &new.constants,
        |_, constant| constant.literal(),
        constant_differs,
        &mut changes,
    );
    side(
        Subject::Constant,
        &old.strings,
        &new.strings,
        |_, text| format!("\"{text}\""),
        |_, old, new| {
            let detail = || format!("\"{old}\" -> \"{new}\"");
            (old != new).then(|| (What::Changed, detail()))
        },
        &mut changes,
    );
    for change in changes
        .iter_mut()
        .filter(|change| change.subject == Subject::Call)
    {
        let numbers = new
            .calls
            .get(&change.name)
            .or_else(|| old.calls.get(&change.name));
        let numbers = numbers.into_iter().flatten().zip(&TARGETS);
        change.numbers = numbers
            .filter(|(_, target)| change.archs.contains(&target.name))
            .filter_map(|(call, _)| call.as_ref().map(|(_, (number, _))| *number))
            .collect();
    }
    changes.sort_by(|a, b| {
        (a.subject, &a.header, &a.name, a.what).cmp(&(b.subject, &b.header, &b.name, b.what))
    });
    changes
}

fn side<T: PartialEq>(
    subject: Subject,
    old: &Side<T>,
    new: &Side<T>,
    says: impl Fn(&str, &T) -> String,
    differs: impl Fn(&str, &T, &T) -> Option<(What, String)>,
    changes: &mut Vec<Change>,
) {
    let none = std::array::from_fn(|_| None);
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    for name in new.keys().chain(gone) {
        let before = old.get(name).unwrap_or(&none);
        let after = new.get(name).unwrap_or(&none);
        let first = changes.len();
        for (target, pair) in TARGETS.iter().zip(before.iter().zip(after)) {
            let found = match pair {
                (None, None) => None,
                (None, Some((_, item))) => Some((What::Added, says(name, item))),
                (Some((_, item)), None) => Some((What::Removed, says(name, item))),
                (Some((_, one)), Some((_, other))) => differs(name, one, other),
            };
            let Some((what, detail)) = found else {
                continue;
            };
            let alike = changes[first..]
                .iter_mut()
                .find(|change| change.what == what && change.detail == detail);
            if let Some(change) = alike {
                change.archs.push(target.name);
                continue;
            }
            let header = pair.1.as_ref().or(pair.0.as_ref());
            changes.push(Change {
                subject,
                what,
                name: name.clone(),
                header: header.map(|(header, _)| header.clone()).unwrap_or_default(),
                archs: vec![target.name],
                detail,
                numbers: Vec::new(),
            });
        }
    }
}

fn entry_says(entry: &Entry) -> String {
    match entry {
        Entry::Live(prototype) => prototype.to_string(),
        Entry::Dead => "no entry point".to_owned(),
        Entry::Unknown => "arguments unknown".to_owned(),
    }
}

fn call_says(_: &str, (_, entry): &(u32, Entry)) -> String {
    entry_says(entry)
}

/// A call is the same when its argument types are; C lets their names change.
fn call_differs(_: &str, old: &(u32, Entry), new: &(u32, Entry)) -> Option<(What, String)> {
    if old.0 != new.0 {
        return Some((What::Changed, format!("number {} -> {}", old.0, new.0)));
    }
    // By what they are in Rust: `unsigned` and `unsigned int` are one type.
    let types = |entry: &Entry| match entry {
        Entry::Live(prototype) => {
            let types = prototype.0.iter().map(|param| c_types::rust(&param.ctype));
            Some(types.collect::<Vec<_>>())
        }
        Entry::Dead | Entry::Unknown => None,
    };
    let detail = || format!("{} -> {}", entry_says(&old.1), entry_says(&new.1));
    match (&old.1, &new.1) {
        (Entry::Dead, Entry::Live(_)) => Some((What::Added, detail())),
        (Entry::Live(_), Entry::Dead) => Some((What::Removed, detail())),
        (one, other) if types(one) != types(other) => Some((What::Changed, detail())),
        _ => None,
    }
}

fn constant_differs(name: &str, old: &Constant, new: &Constant) -> Option<(What, String)> {
    if old.value == new.value {
        return None;
    }
    const ENDS: [&str; 7] = ["MAX", "LAST", "CNT", "COUNT", "END", "NUM", "SUPPORTED"];
    let end = name.split('_').any(|word| ENDS.contains(&word)) && new.value > old.value;
    let what = if end { What::Extended } else { What::Changed };
    Some((what, format!("{} -> {}", old.literal(), new.literal())))
}

fn type_says(_: &str, item: &TypeItem) -> String {
    match item {
        TypeItem::Alias(ty) => ty.clone(),
        TypeItem::Record(record) => {
            let kind = if record.union { "union" } else { "struct" };
            format!("{kind} of {} bytes", record.size)
        }
    }
}

fn type_differs(name: &str, old: &TypeItem, new: &TypeItem) -> Option<(What, String)> {
    match (old, new) {
        _ if old == new => None,
        (TypeItem::Record(old), TypeItem::Record(new)) => Some(record_differs(old, new)),
        _ => Some((
            What::Changed,
            format!("{} -> {}", type_says(name, old), type_says(name, new)),
        )),
    }
}

fn record_differs(old: &Record, new: &Record) -> (What, String) {
    let mut said = Vec::new();
    let mut moved = old.union != new.union || old.align != new.align || new.size < old.size;
    if old.size != new.size {
        said.push(format!("size {} -> {}", old.size, new.size));
    }
    if old.align != new.align {
        said.push(format!("alignment {} -> {}", old.align, new.align));
    }
    let at = |bits: u64| match (bits / 8, bits % 8) {
        (byte, 0) => byte.to_string(),
        (byte, bit) => format!("{byte}.{bit}"),
    };
    for field in old.fields.iter().filter(|field| !field.name.is_empty()) {
        let Some(other) = new.fields.iter().find(|other| other.name == field.name) else {
            moved = true;
            said.push(format!("`{}` at {} is gone", field.name, at(field.at)));
            continue;
        };
        if (field.at, field.bits) != (other.at, other.bits) {
            moved = true;
            said.push(format!(
                "`{}` at {} -> {}",
                field.name,
                at(field.at),
                at(other.at)
            ));
        }
        if field.ty != other.ty {
            moved = true;
            said.push(format!("`{}`: {} -> {}", field.name, field.ty, other.ty));
        }
    }
    for field in new.fields.iter().filter(|field| !field.name.is_empty()) {
        if !old.fields.iter().any(|other| other.name == field.name) {
            said.push(format!(
                "`{}` at {} is new: {}",
                field.name,
                at(field.at),
                field.ty
            ));
        }
    }
    let what = if moved { What::Changed } else { What::Extended };
    (what, said.join("; "))
}

fn text(old: &Abi, new: &Abi, changes: &[Change]) -> String {
    let mut out = format!("Linux {} -> {}\n", old.version, new.version);
    let mut subject = None;
    let mut header = "";
    for change in changes {
        if subject != Some(change.subject) {
            subject = Some(change.subject);
            let _ = write!(out, "\n{}\n", change.subject.title());
        }
        if header != change.header {
            header = &change.header;
            let _ = writeln!(out, "  {header}");
        }
        let _ = write!(out, "    {} {}", change.what.sign(), change.name);
        for part in [change.detail.replace('`', ""), change.place()] {
            if !part.is_empty() {
                let _ = write!(out, "  {part}");
            }
        }
        out.push('\n');
    }
    let count = |what| changes.iter().filter(|change| change.what == what).count();
    let _ = writeln!(
        out,
        "\n{} added, {} extended, {} changed, {} removed",
        count(What::Added),
        count(What::Extended),
        count(What::Changed),
        count(What::Removed)
    );
    out
}

fn markdown(old: &Abi, new: &Abi, changes: &[Change]) -> String {
    let mut out = format!(
        "# The user-space ABI from Linux {} to {}\n\n\
         Printed by `cargo xtask abi-diff --format markdown`, for {}. Without an architecture behind it, a line \
         holds on all of them.\n\n\
         | | added | extended | changed | removed |\n|---|---:|---:|---:|---:|\n",
        old.version,
        new.version,
        TARGETS.each_ref().map(|target| target.name).join(", ")
    );
    let of = |subject, what| {
        let all = changes.iter();
        all.filter(move |change| (change.subject, change.what) == (subject, what))
    };
    let whats = [What::Added, What::Extended, What::Changed, What::Removed];
    for subject in Subject::ALL {
        let _ = write!(out, "| {} |", subject.title());
        for what in whats {
            let _ = write!(out, " {} |", of(subject, what).count());
        }
        out.push('\n');
    }
    for subject in Subject::ALL {
        for what in [What::Removed, What::Changed, What::Extended, What::Added] {
            if of(subject, what).next().is_none() {
                continue;
            }
            let _ = writeln!(out, "\n## {}: {}\n", subject.title(), what.name());
            let mut header = "";
            for change in of(subject, what) {
                if header != change.header {
                    header = &change.header;
                    let _ = writeln!(out, "\n### {header}\n");
                }
                let place = match change.place() {
                    place if place.is_empty() => place,
                    place => format!(" ({place})"),
                };
                let detail = match subject {
                    Subject::Call => format!("`{}`", change.detail),
                    Subject::Type if what == What::Added || what == What::Removed => {
                        format!("`{}`", change.detail)
                    }
                    _ => change.detail.clone(),
                };
                let _ = writeln!(out, "- `{}`: {detail}{place}", change.name);
            }
        }
    }
    out.replace("\n\n\n", "\n\n")
}

fn json(old: &Abi, new: &Abi, changes: &[Change]) -> serde_json::Value {
    let changes: Vec<_> = changes
        .iter()
        .map(|change| {
            json!({
                "subject": change.subject.title(),
                "change": change.what.name(),
                "breaking": change.what.breaks(),
                "name": change.name,
                "header": change.header,
                "architectures": change.archs,
                "numbers": change.numbers,
                "detail": change.detail,
            })
        })
        .collect();
    json!({ "old": old.version, "new": new.version, "changes": changes })
}
