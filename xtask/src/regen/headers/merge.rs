//! Four architectures side by side, each name in one place.

use super::features;
use super::model::{Archs, Constant, Int, Tables, TypeItem, Variants};
use super::read::Found;
use crate::targets::TARGETS;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Name -> its header and what it is there.
type Owned<T> = BTreeMap<String, (String, T)>;

/// Merges what was found, by architecture and header, into tables; and says which names disagree.
pub fn merge<'a>(found: impl Iterator<Item = (usize, &'a str, Found)>) -> (Tables, Vec<String>) {
    let mut conflicts = Vec::new();
    let mut constants: Vec<Owned<Constant>> = TARGETS.iter().map(|_| Owned::new()).collect();
    let mut strings: Vec<Owned<String>> = TARGETS.iter().map(|_| Owned::new()).collect();
    let mut types: Vec<Owned<TypeItem>> = TARGETS.iter().map(|_| Owned::new()).collect();
    let mut renamed = Vec::new();
    for (arch, header, found) in found {
        let mut own = |name: &str, other: &str| {
            conflicts.push(format!(
                "{}: {name}: {header} and {other} disagree; the lower header's is kept",
                TARGETS[arch].name
            ));
        };
        for (name, constant) in found.constants {
            if let Some(other) = add(&mut constants[arch], header, &name, constant, |a, b| {
                a.value == b.value
            }) {
                own(&name, &other);
            }
        }
        for (name, text) in found.strings {
            if let Some(other) = add(&mut strings[arch], header, &name, text, |a, b| a == b) {
                own(&name, &other);
            }
        }
        renamed.push((arch, header, found.renamed));
        for (name, item) in found.types {
            if let Some(other) = add(&mut types[arch], header, &name, item, |a, b| a == b) {
                own(&name, &other);
            }
        }
    }

    // Another name of a type, now that all types are there.
    for (arch, header, renamed) in renamed {
        for (name, other) in renamed {
            if types[arch].contains_key(&other) && !types[arch].contains_key(&name) {
                types[arch].insert(name, (header.to_owned(), TypeItem::Alias(other)));
            }
        }
    }

    let mut tables = Tables::new();
    let rust_types = rust_types(&constants);
    for (arch, owned) in constants.into_iter().enumerate() {
        for (name, (header, mut constant)) in owned {
            constant.ty = rust_types[&name];
            let variants = tables
                .entry(header)
                .or_default()
                .constants
                .entry(name)
                .or_default();
            if let Some((_, first)) = variants.first() {
                constant.radix = first.radix;
            }
            join(variants, arch, constant);
        }
    }
    for (arch, owned) in strings.into_iter().enumerate() {
        for (name, (header, text)) in owned {
            let items = tables.entry(header).or_default();
            join(items.strings.entry(name).or_default(), arch, text);
        }
    }
    for (arch, owned) in types.into_iter().enumerate() {
        for (name, (header, item)) in owned {
            join(
                tables
                    .entry(header)
                    .or_default()
                    .types
                    .entry(name)
                    .or_default(),
                arch,
                item,
            );
        }
    }
    (tables, conflicts)
}

/// Adds an item unless a lower header has the name; if that one differs, returns the other header.
fn add<T>(
    owned: &mut Owned<T>,
    header: &str,
    name: &str,
    item: T,
    same: impl Fn(&T, &T) -> bool,
) -> Option<String> {
    match owned.entry(name.to_owned()) {
        Entry::Vacant(entry) => {
            entry.insert((header.to_owned(), item));
            None
        }
        Entry::Occupied(mut entry) => {
            let (other, present) = entry.get();
            // An architecture's header overrides the generic one it includes.
            let overrides = header.starts_with("asm") && other.starts_with("asm");
            let conflict = (!overrides && !same(present, &item)).then(|| other.clone());
            if features::rank(header) < features::rank(other) {
                entry.insert((header.to_owned(), item));
            }
            conflict
        }
    }
}

/// Headers whose requests are plain numbers with this type byte, older than the `_IO` macros.
const IOCTLS: [(&str, i128); 11] = [
    ("asm/ioctls.h", 0x54),
    ("asm/sockios.h", 0x89),
    ("linux/cdrom.h", 0x53),
    ("linux/fb.h", 0x46),
    ("linux/hdreg.h", 0x03),
    ("linux/kd.h", 0x4b),
    ("linux/loop.h", 0x4c),
    ("linux/sockios.h", 0x54),
    ("linux/sockios.h", 0x89),
    ("linux/vt.h", 0x56),
    ("linux/wireless.h", 0x8b),
];

/// One Rust type for each constant, whatever the architecture; an ioctl number is `u32`.
fn rust_types(constants: &[Owned<Constant>]) -> BTreeMap<String, Int> {
    let mut types = BTreeMap::new();
    for (name, (header, constant)) in constants.iter().flatten() {
        if IOCTLS.contains(&(header, constant.value >> 8)) {
            types.insert(name.clone(), Int::U32);
            continue;
        }
        let ty: &mut Int = types.entry(name.clone()).or_insert(constant.ty);
        *ty = match (*ty, constant.ty) {
            (Int::I32, other) | (other, Int::I32) if other != Int::I32 && constant.value < 0 => {
                Int::I64
            }
            (one, other) => one.max(other),
        };
    }
    types
}

fn join<T: PartialEq>(variants: &mut Variants<T>, arch: usize, item: T) {
    let here = Archs::one(arch);
    match variants.iter_mut().find(|(_, other)| *other == item) {
        Some((archs, _)) => *archs = archs.with(here),
        None => variants.push((here, item)),
    }
}
