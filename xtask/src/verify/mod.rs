//! `cargo xtask verify`: the tables against gcc, a compiler that had no part in them.

mod dwarf;
mod gcc;
mod known;
mod libc;

use crate::kernel::Kernel;
use crate::regen::headers::layout::Types;
use crate::regen::headers::model::{Archs, Constant, Record, Tables, TypeItem};
use crate::regen::headers::{self, Tree};
use crate::regen::{self, Report, files};
use crate::table::table;
use crate::targets::{Platform, TARGETS, Target};
use crate::toolchain::root;
use anyhow::{Result, ensure};
use dwarf::Size;
use gcc::{Answer, Gcc, Probe};
use known::Known;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Compares gen/abi with what gcc says: every constant's value, every record's size, alignment and
/// fields; and both ways, which names there are. What no exported header has, with the C library.
#[derive(clap::Args)]
pub struct Args {
    /// The kernel that the tables were read from: a source tree, or a .tar.xz of one.
    #[arg(long, value_name = "PATH")]
    pub kernel: PathBuf,
    /// Only this architecture (x86_64, aarch64, riscv64, arm); may be repeated.
    #[arg(long = "arch", value_name = "ARCH", value_parser = Platform::named)]
    pub platforms: Vec<Platform>,
}

/// Headers that gcc reads at a time.
const GROUP: usize = 40;

pub fn run(args: &Args) -> Result<()> {
    let report = Report::new();
    let checked = check(args, &report);
    report.bar.finish_and_clear();
    let checked = checked?;
    for (target, found) in &checked {
        for difference in &found.differences {
            println!("{}: {difference}", target.name);
        }
    }
    let rows: Vec<_> = checked
        .iter()
        .map(|(target, found)| {
            [
                target.name.to_owned(),
                found.constants.to_string(),
                found.strings.to_string(),
                found.records.to_string(),
                found.alignments.to_string(),
                found.fields.to_string(),
                found.aliases.to_string(),
                found.by_libc.to_string(),
                found.differences.len().to_string(),
            ]
        })
        .collect();
    let head = [
        "arch",
        "constants",
        "strings",
        "records",
        "alignments",
        "fields",
        "typedefs",
        "libc",
        "differences",
    ];
    print!("{}", table(head, &rows));
    let mut known = Known::default();
    let mut differences = 0;
    for (_, found) in checked {
        differences += found.differences.len();
        known.add(found.known);
    }
    ensure!(
        differences == 0,
        "gen/abi differs from what gcc says; the lines above name what"
    );
    // An entry may be one architecture's.
    let stale: Vec<_> = known.stale().collect();
    ensure!(
        !args.platforms.is_empty() || stale.is_empty(),
        "verify/known.rs or regen/headers/left_out.rs: nothing needs the reason for {}; take it out there",
        stale.join(", ")
    );
    Ok(())
}

fn check(args: &Args, report: &Report) -> Result<Vec<(&'static Target, Found)>> {
    let present = files::read(&root().join("gen"))?;
    let tables = headers::read(&present)?;
    report.step("kernel", None);
    let kernel = Kernel::open(&args.kernel, &report.bar)?;
    let version = regen::version(regen::table(&present, "records.tbl")?)?;
    ensure!(
        version == kernel.version,
        "{}: Linux {}, but gen/abi is of {version}; give that kernel, or run `cargo xtask regen --kernel` first",
        args.kernel.display(),
        kernel.version
    );
    let archs: Vec<Arch> = TARGETS
        .iter()
        .enumerate()
        .filter(|(_, target)| {
            args.platforms.is_empty() || args.platforms.iter().any(|p| p.arch == *target)
        })
        .map(|(index, target)| Arch::new(&kernel, &tables, index, target))
        .collect::<Result<_>>()?;

    let mut jobs = Vec::new();
    for (arch, own) in archs.iter().enumerate() {
        let headers: Vec<&str> = own.tree.own_headers().collect();
        jobs.extend(headers.chunks(GROUP).map(|group| (arch, group.to_vec())));
    }
    report.step("gcc", Some(jobs.len() as u64));
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    let work = || -> Result<()> {
        while let Some((arch, group)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let found = archs[*arch].group(group)?;
            report.bar.inc(1);
            let mut results = results.lock().unwrap_or_else(|poison| poison.into_inner());
            results.push((*arch, found));
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, |n| n.get());
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })?;
    let mut all: Vec<Found> = archs.iter().map(|_| Found::default()).collect();
    for (arch, found) in results
        .into_inner()
        .unwrap_or_else(|poison| poison.into_inner())
    {
        all[arch].add(found);
    }
    for (arch, found) in archs.iter().zip(&mut all) {
        arch.names(found);
        let (compared, differences) = libc::compare(&tables, arch.index, arch.target)?;
        found.by_libc = compared;
        found.differences.extend(differences);
    }
    Ok(archs.iter().map(|arch| arch.target).zip(all).collect())
}

/// What a comparison found, and how much it compared.
#[derive(Default)]
struct Found {
    constants: usize,
    strings: usize,
    records: usize,
    alignments: usize,
    fields: usize,
    aliases: usize,
    /// What the C library was asked about.
    by_libc: usize,
    differences: BTreeSet<String>,
    known: Known,
    /// Every name that gcc knows.
    seen: BTreeSet<String>,
}

impl Found {
    fn add(&mut self, other: Self) {
        self.constants += other.constants;
        self.strings += other.strings;
        self.records += other.records;
        self.alignments += other.alignments;
        self.fields += other.fields;
        self.aliases += other.aliases;
        self.by_libc += other.by_libc;
        self.differences.extend(other.differences);
        self.known.add(other.known);
        self.seen.extend(other.seen);
    }
}

/// One architecture's part of the tables.
struct Arch<'a> {
    index: usize,
    target: &'static Target,
    tree: Tree,
    layouts: Types<'a>,
    headers: BTreeMap<&'a str, Items<'a>>,
    names: BTreeSet<&'a str>,
}

#[derive(Default)]
struct Items<'a> {
    constants: BTreeMap<&'a str, &'a Constant>,
    strings: BTreeMap<&'a str, &'a str>,
    types: BTreeMap<&'a str, &'a TypeItem>,
}

impl<'a> Arch<'a> {
    fn new(
        kernel: &Kernel,
        tables: &'a Tables,
        index: usize,
        target: &'static Target,
    ) -> Result<Self> {
        let here = Archs::one(index);
        let mut headers = BTreeMap::<_, Items>::new();
        for (header, items) in tables {
            let own = headers.entry(header.as_str()).or_default();
            for (name, variants) in &items.constants {
                let variant = variants.iter().find(|(archs, _)| archs.contains(here));
                own.constants
                    .extend(variant.map(|(_, constant)| (name.as_str(), constant)));
            }
            for (name, variants) in &items.strings {
                let variant = variants.iter().find(|(archs, _)| archs.contains(here));
                own.strings
                    .extend(variant.map(|(_, text)| (name.as_str(), text.as_str())));
            }
            for (name, variants) in &items.types {
                let variant = variants.iter().find(|(archs, _)| archs.contains(here));
                own.types
                    .extend(variant.map(|(_, item)| (name.as_str(), item)));
            }
        }
        let names = headers
            .values()
            .flat_map(|items| {
                let constants = items.constants.keys().chain(items.strings.keys());
                constants.chain(items.types.keys()).copied()
            })
            .collect();
        Ok(Self {
            index,
            target,
            tree: Tree::new(kernel, target)?,
            layouts: Types::new(tables, here, target),
            headers,
            names,
        })
    }

    fn gcc(&self) -> Gcc<'_> {
        Gcc {
            program: self.target.gcc,
            tree: &self.tree,
        }
    }

    /// Compares a group; what does not go together with the others, alone.
    fn group(&self, group: &[&str]) -> Result<Found> {
        let gcc = self.gcc();
        let macros = gcc.macros(group)?;
        let probes: Vec<_> = group
            .iter()
            .map(|header| (*header, self.probes(header, &macros)))
            .collect();
        let mut answer = gcc.ask(&probes, true)?;
        if answer.is_err() && group.len() == 1 {
            answer = gcc.ask(&probes, false)?;
        }
        let mut found = Found::default();
        let odd: BTreeSet<&str> = match &answer {
            Ok(answer) => {
                let differing = group.iter().filter(|header| {
                    let differences = found.differences.len();
                    self.compare(header, answer, &mut found);
                    found.differences.len() > differences
                });
                differing.copied().collect()
            }
            Err(refusals) => {
                let headers = refusals.iter().map(|refusal| refusal.header.as_str());
                let odd = headers.filter_map(|header| group.iter().find(|h| **h == header));
                found
                    .differences
                    .extend(refusals.iter().map(|refusal| refusal.text.clone()));
                odd.copied().collect()
            }
        };
        // One header's macro may change another's meaning: alone, each has its own.
        if group.len() > 1 && !found.differences.is_empty() {
            let (alone, rest): (Vec<&str>, Vec<&str>) =
                group.iter().partition(|header| odd.contains(*header));
            let parts = match (alone.len(), rest.len()) {
                (0, _) | (_, 0) => group.chunks(group.len().div_ceil(2)).collect(),
                _ => alone.chunks(1).chain([rest.as_slice()]).collect::<Vec<_>>(),
            };
            let mut found = Found::default();
            for part in parts {
                found.add(self.group(part)?);
            }
            return Ok(found);
        }
        if let Ok(answer) = answer {
            self.left_out(group, &macros, &answer, &mut found);
            let values = answer.values.into_keys().chain(answer.texts.into_keys());
            let names = values.filter_map(|key| {
                let (kind, name) = key.split_once('_')?;
                (kind != "size").then(|| name.to_owned())
            });
            found.seen.extend(names);
            found.seen.extend(answer.types.enumerators);
            found.seen.extend(answer.types.records.into_keys());
            found.seen.extend(answer.types.aliases.into_keys());
        }
        Ok(found)
    }

    fn is_union(&self, name: &str) -> bool {
        let mut items = self
            .headers
            .values()
            .filter_map(|items| items.types.get(name));
        items.any(|item| matches!(item, TypeItem::Record(record) if record.union))
    }

    /// Looks for macros that are neither in the tables nor on the list of what these leave out.
    fn left_out(
        &self,
        group: &[&str],
        macros: &BTreeMap<String, (String, String)>,
        answer: &Answer,
        found: &mut Found,
    ) {
        for (name, (header, body)) in macros {
            let here = group.contains(&header.as_str()) && !self.names.contains(name.as_str());
            let value = answer.values.contains_key(&format!("constant_{name}"))
                || answer.texts.contains_key(&format!("string_{name}"));
            if here
                && !value
                && !found
                    .known
                    .is_left_out(header, name, body, |r| self.names.contains(r))
            {
                found.differences.insert(format!(
                    "{header}: {name}: not in the table, and no reason for that in left_out.rs: {body}"
                ));
            }
        }
    }

    /// What gcc is asked of one header: the tables' items, and the macros that they lack.
    fn probes(&self, header: &str, macros: &BTreeMap<String, (String, String)>) -> Vec<Probe> {
        let mut probes = Vec::new();
        let missing = macros
            .iter()
            .filter(|(name, (own, _))| own == header && !self.names.contains(name.as_str()));
        for (name, (_, body)) in missing {
            // What is made of other macros may be either.
            let value = headers::is_value(body);
            let words = body
                .bytes()
                .all(|b| !b.is_ascii_punctuation() || b"_()".contains(&b));
            let text = headers::is_text(body) || value && words;
            for text in [(false, value), (true, text)]
                .iter()
                .filter(|(_, may_be)| *may_be)
            {
                probes.push(Probe::constant(name, text.0, true));
            }
        }
        let Some(items) = self.headers.get(header) else {
            return probes;
        };
        let numbers = items.constants.keys().map(|name| (name, false));
        for (name, text) in numbers.chain(items.strings.keys().map(|name| (name, true))) {
            probes.push(Probe::constant(name, text, false));
        }
        let generic = header.replace("asm/", "asm-generic/");
        let text = [header, &generic]
            .map(|header| self.tree.text(header))
            .concat();
        let words: BTreeSet<&str> = text
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .collect();
        for (name, item) in &items.types {
            // A record has a tag, or a typedef names it, or it has no name of its own; a macro may be
            // another name of any.
            let kinds: &[&str] = match item {
                TypeItem::Record(record) if record.union => &["union ", ""],
                TypeItem::Record(_) => &["struct ", ""],
                TypeItem::Alias(other) if self.is_union(other) => &["union ", ""],
                TypeItem::Alias(_) => &["struct ", ""],
            };
            if !words.contains(name) {
                continue;
            }
            for kind in kinds {
                let key = if kind.is_empty() {
                    "type"
                } else {
                    kind.trim_end()
                };
                let mut ask = |what: &str, question: &str| {
                    probes.push(Probe {
                        key: format!("{what}{key}_{name}"),
                        expression: format!("{question}({kind}{name})"),
                        text: false,
                        doubtful: true,
                    });
                };
                ask("", "_Alignof");
                if matches!(item, TypeItem::Alias(_)) {
                    ask("size_", "sizeof");
                }
            }
        }
        probes
    }

    fn compare(&self, header: &str, answer: &Answer, found: &mut Found) {
        let Some(items) = self.headers.get(header) else {
            return;
        };
        for (name, constant) in &items.constants {
            found.constants += 1;
            let wanted = (constant.value as u64, constant.value < 0);
            let value = answer.values.get(&format!("constant_{name}"));
            if value != Some(&wanted) {
                found.differences.insert(format!(
                    "{header}: {name}: {} in the table, {} for gcc",
                    constant.value,
                    value.map_or("nothing".to_owned(), |(value, below)| if *below {
                        (*value as i64).to_string()
                    } else {
                        value.to_string()
                    })
                ));
            }
        }
        for (name, text) in &items.strings {
            found.strings += 1;
            let other = answer.texts.get(&format!("string_{name}"));
            let other = other.map(|bytes| bytes.escape_ascii().to_string());
            if other.as_deref() != Some(*text) {
                found.differences.insert(format!(
                    "{header}: {name}: {text:?} in the table, {other:?} for gcc"
                ));
            }
        }
        for (name, item) in &items.types {
            let differences = &mut found.differences;
            let mut differ = |what: String| {
                differences.insert(format!("{header}: {name}: {what}"));
            };
            let said = |what: &str| {
                let kinds = ["struct", "union", "type"].iter();
                let mut values =
                    kinds.filter_map(|kind| answer.values.get(&format!("{what}{kind}_{name}")));
                values.next().map(|(value, _)| *value)
            };
            let align = said("");
            found.alignments += usize::from(align.is_some());
            match item {
                TypeItem::Alias(ty) => {
                    // A pointer to a function needs none of this.
                    let size = answer.types.aliases.get(*name).copied();
                    let Some(size) = size.or_else(|| said("size_")) else {
                        continue;
                    };
                    found.aliases += 1;
                    let place = self
                        .layouts
                        .place(ty)
                        .map(|place| (place.size, place.align));
                    match (place, align) {
                        (Ok(own), Some(align)) if own == (size, align) => {}
                        // A macro makes the name; its size is what there is to compare.
                        (Ok((own, _)), None) if own == size => {}
                        _ if found.known.has(name) => {}
                        (own, _) => differ(format!(
                            "{own:?} in the table, {size} and {align:?} for gcc"
                        )),
                    }
                }
                TypeItem::Record(record) => {
                    found.records += 1;
                    let Some(other) = answer.types.records.get(*name) else {
                        differ("gcc knows no such record".to_owned());
                        continue;
                    };
                    if (record.union, record.size) != (other.union, other.size) {
                        differ(format!(
                            "size {} in the table, {} for gcc",
                            record.size, other.size
                        ));
                    }
                    if align.is_some_and(|align| align != record.align) {
                        differ(format!(
                            "alignment {} in the table, {align:?} for gcc",
                            record.align
                        ));
                    }
                    let own = self.fields(record);
                    found.fields += own.len();
                    for field in own.iter().filter(|field| !other.fields.contains(field)) {
                        differ(format!("{field:?} is in the table only"));
                    }
                    for field in other.fields.iter().filter(|field| !own.contains(field)) {
                        differ(format!("{field:?} is gcc's only"));
                    }
                }
            }
        }
    }

    /// A record's fields as debug information has them, where bit-fields without a name are not.
    fn fields(&self, record: &Record) -> Vec<dwarf::Field> {
        let named = record.fields.iter().filter(|field| !field.name.is_empty());
        named
            .map(|field| dwarf::Field {
                name: field.name.clone(),
                at: field.at,
                size: match field.bits {
                    Some(bits) => Size::Bits(bits),
                    None => {
                        Size::Bytes(self.layouts.place(&field.ty).map_or(0, |place| place.size))
                    }
                },
            })
            .collect()
    }

    /// Compares the sets of names.
    fn names(&self, found: &mut Found) {
        let Found {
            seen,
            known,
            differences,
            ..
        } = found;
        for name in seen
            .iter()
            .filter(|name| !self.names.contains(name.as_str()))
        {
            if !known.has(name) {
                differences.insert(format!("{name}: gcc knows it, and the table does not"));
            }
        }
        for name in self.names.iter().filter(|name| !seen.contains(**name)) {
            if !known.has(name) {
                differences.insert(format!("{name}: in the table, and gcc does not know it"));
            }
        }
    }
}
