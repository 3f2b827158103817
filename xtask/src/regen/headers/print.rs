//! The tables in Rust: what is the same everywhere once, the rest by word size, the rest by architecture.

use super::features;
use super::layout::{self, REFERENCE, Types};
use super::model::{Archs, Header, Tables, TypeItem, Variants};
use crate::regen::Files;
use crate::targets::TARGETS;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Folder of gen/ and header -> name -> the items with that name, constants first.
type Texts<'a> = BTreeMap<(&'static str, &'a str), BTreeMap<(bool, &'a str), Printed>>;

/// An item as it stands in a file.
#[derive(Clone, PartialEq)]
struct Printed {
    text: String,
    /// For a record, its line among the `records!` of the file.
    layout: Option<String>,
}

impl From<String> for Printed {
    fn from(text: String) -> Self {
        Self { text, layout: None }
    }
}

/// The longest line that rustfmt leaves alone.
const WIDTH: usize = 100;

pub fn print(tables: &Tables, head: &str) -> Result<Files> {
    let types: Vec<Types> = TARGETS
        .iter()
        .enumerate()
        .map(|(arch, target)| Types::new(tables, Archs::one(arch), target))
        .collect();
    let mut texts = Texts::new();
    for (header, items) in tables {
        for (name, variants) in &items.constants {
            let printed = variants.iter().map(|(archs, constant)| {
                let ty = constant.ty.name();
                (*archs, print_constant(name, ty, &constant.literal()).into())
            });
            place(&mut texts, header, (false, name), printed.collect());
        }
        for (name, variants) in &items.strings {
            let printed = variants.iter().map(|(archs, text)| {
                let text = format!("c\"{text}\"");
                (
                    *archs,
                    print_constant(name, "&core::ffi::CStr", &text).into(),
                )
            });
            place(&mut texts, header, (false, name), printed.collect());
        }
        for (name, variants) in &items.types {
            let mut printed = Variants::new();
            for (archs, item) in variants {
                for (arch, _) in archs.members() {
                    let item = print_type(name, item, &types[arch]).with_context(|| {
                        format!("gen/abi/{}: {name} of {header}", super::RECORDS)
                    })?;
                    match printed.iter_mut().find(|(_, other)| *other == item) {
                        Some((archs, _)) => *archs = Archs::with(*archs, Archs::one(arch)),
                        None => printed.push((Archs::one(arch), item)),
                    }
                }
            }
            place(&mut texts, header, (true, name), printed);
        }
    }

    let mut files = Files::new();
    let mut modules = Vec::new();
    let users = users(tables);
    for ((folder, header), items) in &texts {
        let local: BTreeSet<&str> = items
            .keys()
            .filter(|(ty, _)| *ty)
            .map(|(_, name)| *name)
            .collect();
        let mut text = format!("{head}//! {header}\n");
        let mut constants = true;
        for ((ty, _), item) in items {
            if *ty || constants {
                text.push('\n');
            }
            constants = *ty;
            text.push_str(&resolve(&item.text, &local));
        }
        let layouts: Vec<&str> = items
            .values()
            .filter_map(|item| item.layout.as_deref())
            .collect();
        if !layouts.is_empty() {
            let _ = write!(text, "\nrecords! {{\n{}}}\n", layouts.concat());
        }
        let path = format!("{folder}/{}.rs", header.trim_end_matches(".h"));
        modules.push((path.clone(), condition(folder, users.get(header))));
        files.insert(path.into(), text);
    }
    files.insert("uapi.rs".into(), root(head, &modules));
    Ok(files)
}

fn print_constant(name: &str, ty: &str, value: &str) -> String {
    let line = format!("pub const {name}: {ty} = {value};\n");
    if line.len() <= WIDTH + 1 {
        return line;
    }
    format!("pub const {name}: {ty} =\n    {value};\n")
}

fn print_type(name: &str, item: &TypeItem, types: &Types) -> Result<Printed> {
    let record = match item {
        TypeItem::Alias(ty) => return Ok(print_alias(name, ty).into()),
        TypeItem::Record(record) => record,
    };
    let layout = types.layout(record)?;
    let kind = if record.union { "union" } else { "struct" };
    let mut text = format!("#[repr({})]\npub {kind} {name} {{", layout.repr);
    for (field, ty) in &layout.fields {
        let line = format!("    pub {field}: {ty},");
        let line = if line.len() > WIDTH {
            format!("    pub {field}:\n        {ty},")
        } else {
            line
        };
        let _ = write!(text, "\n{line}");
    }
    let end = if layout.fields.is_empty() { "}" } else { "\n}" };
    let _ = writeln!(text, "{end}");
    if !layout.bit_fields.is_empty() {
        let _ = writeln!(text, "\nimpl {name} {{");
        for field in &layout.bit_fields {
            let _ = writeln!(
                text,
                "    bit_field!({}, {}: {}, {} bits {}..{});",
                field.get, field.set, field.ty, field.bytes, field.from, field.to
            );
        }
        text.push_str("}\n");
    }
    let (size, align) = (record.size, record.align);
    let layout = Some(format!("    {name}: size {size}, align {align};\n"));
    Ok(Printed { text, layout })
}

fn print_alias(name: &str, ty: &str) -> String {
    let ty = layout::spelled(ty);
    let line = format!("pub type {name} = {ty};\n");
    if line.len() <= WIDTH {
        return line;
    }
    let ty = ty
        .replacen('<', "<\n    ", 1)
        .replacen("fn(", "fn(\n        ", 1)
        .replace(", ", ",\n        ")
        .replacen(')', ",\n    )", 1)
        .replacen('>', "\0", ty.matches("->").count())
        .replace('>', ",\n>")
        .replace('\0', ">");
    format!("pub type {name} = {ty};\n")
}

/// Puts an item into the folder, or the folders, that make it right everywhere with the fewest copies.
fn place<'a>(
    texts: &mut Texts<'a>,
    header: &'a str,
    key: (bool, &'a str),
    variants: Variants<Printed>,
) {
    let (wide, narrow) = (Archs::word(64), Archs::word(32));
    let by_word = variants.iter().any(|(archs, _)| archs.contains(wide));
    for (archs, item) in variants {
        let mut put = |folder| {
            texts
                .entry((folder, header))
                .or_default()
                .insert(key, item.clone());
        };
        let mut rest = archs;
        if rest == Archs::ALL {
            put("common");
            continue;
        }
        for (set, folder) in [(wide, "w64"), (narrow, "w32")] {
            if by_word && rest.contains(set) {
                put(folder);
                rest = rest.without(set);
            }
        }
        for (_, target) in rest.members() {
            put(target.name);
        }
    }
}

/// Writes the marked names as seen from a file that has `local` itself.
fn resolve(text: &str, local: &BTreeSet<&str>) -> String {
    let mut parts = text.split(REFERENCE);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c| !layout::is_word(c)).unwrap_or(part.len());
        if !local.contains(&part[..end]) {
            out.push_str("super::");
        }
        out.push_str(part);
    }
    out
}

/// Header -> the features that need it; a header that every build needs is not there.
fn users(tables: &Tables) -> BTreeMap<&str, BTreeSet<&'static str>> {
    let owner: BTreeMap<&str, &str> = tables
        .iter()
        .flat_map(|(header, items)| {
            items
                .types
                .keys()
                .map(move |name| (name.as_str(), header.as_str()))
        })
        .collect();
    let needs = |items: &Header| -> BTreeSet<&str> {
        let item_types = items
            .types
            .values()
            .flatten()
            .flat_map(|(_, item)| match item {
                TypeItem::Alias(ty) => vec![ty],
                TypeItem::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
            });
        item_types
            .flat_map(|ty| layout::references(ty))
            .filter_map(|name| owner.get(name.as_str()).copied())
            .collect()
    };
    let needs: BTreeMap<&str, BTreeSet<&str>> = tables
        .iter()
        .map(|(header, items)| (header.as_str(), needs(items)))
        .collect();
    let closure = |feature: Option<&'static str>| {
        let mut todo: Vec<&str> = needs
            .keys()
            .copied()
            .filter(|h| features::feature(h) == feature)
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(header) = todo.pop() {
            if seen.insert(header) {
                todo.extend(needs.get(header).into_iter().flatten());
            }
        }
        seen
    };

    let always = closure(None);
    let mut users: BTreeMap<&str, BTreeSet<&'static str>> = BTreeMap::new();
    let names: BTreeSet<_> = needs
        .keys()
        .filter_map(|header| features::feature(header))
        .collect();
    for feature in names {
        for header in closure(Some(feature)).difference(&always) {
            users.entry(header).or_default().insert(feature);
        }
    }
    users
}

/// The `cfg` of a file.
fn condition(folder: &str, users: Option<&BTreeSet<&'static str>>) -> String {
    let place = match folder {
        "common" => None,
        "w64" => Some("target_pointer_width = \"64\"".to_owned()),
        "w32" => Some("target_pointer_width = \"32\"".to_owned()),
        arch => Some(format!("target_arch = \"{arch}\"")),
    };
    let features = users.map(|users| {
        let users: Vec<_> = users
            .iter()
            .map(|user| format!("feature = \"uapi-{user}\""))
            .collect();
        match &users[..] {
            [one] => one.clone(),
            more => format!("any({})", more.join(", ")),
        }
    });
    match (place, features) {
        (Some(place), Some(features)) => format!("all({place}, {features})"),
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// gen/uapi.rs: every file, its items at the root.
fn root(head: &str, modules: &[(String, String)]) -> String {
    let mut text = format!(
        "{head}//! Constants and records of the kernel's exported headers, all in one name space as in C.
//!
//! `linux/fcntl.h` is printed in `gen/common/linux/fcntl.rs`; what depends on the word size or the architecture is in
//! the same place under `gen/w64`, `gen/w32` or the architecture's own folder. A header that no system call needs
//! stands behind the feature of its subsystem; `uapi-all` is all of them. Macros with arguments that stand for a
//! number are functions, a bit-field is two methods of its record, and a string is a `CStr`.
#![allow(missing_docs, clippy::type_complexity, clippy::len_without_is_empty)]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

/// Makes the records of a file `Copy` and asserts that their sizes and alignments are those in C.
///
/// The traits are written out because rustc takes longer over the derives; and over a constant for each assertion than
/// over one for all.
macro_rules! records {{
    ($($record:ident: size $size:literal, align $align:literal;)*) => {{
        $(
            impl Copy for $record {{}}
            impl Clone for $record {{
                #[inline]
                fn clone(&self) -> Self {{
                    *self
                }}
            }}
        )*
        const _: () = {{
            $(super::assert_layout::<$record>($size, $align);)*
        }};
    }};
}}

/// Fails where a record is not as large or aligned as in C; the compiler says which.
const fn assert_layout<T>(size: usize, align: usize) {{
    assert!(size_of::<T>() == size && align_of::<T>() == align);
}}
"
    );
    text.push_str(
        "
/// The functions of a bit-field that is bits FROM..TO of the bytes that it shares: one returns it, the other sets
/// it and cuts off, as C does, what does not fit.
macro_rules! bit_field {
    ($get:ident, $set:ident: $ty:ty, $bytes:ident bits $from:literal..$to:literal) => {
        #[inline]
        pub const fn $get(&self) -> $ty {
            super::bits(&self.$bytes, $from, $to) as $ty
        }

        #[inline]
        pub const fn $set(&mut self, value: $ty) {
            super::set_bits(&mut self.$bytes, $from, $to, value as u64);
        }
    };
}

const fn bits(bytes: &[u8], from: usize, to: usize) -> u64 {
    let mut value = 0;
    let mut bit = from;
    while bit < to {
        value |= ((bytes[bit / 8] >> (bit % 8) & 1) as u64) << (bit - from);
        bit += 1;
    }
    value
}

const fn set_bits(bytes: &mut [u8], from: usize, to: usize, value: u64) {
    let mut bit = from;
    while bit < to {
        let byte = &mut bytes[bit / 8];
        *byte = *byte & !(1 << (bit % 8)) | ((value >> (bit - from) & 1) as u8) << (bit % 8);
        bit += 1;
    }
}
",
    );
    for (path, condition) in modules {
        let name: String = path
            .trim_end_matches(".rs")
            .chars()
            .map(|c| if layout::is_word(c) { c } else { '_' })
            .collect();
        let cfg = match condition.as_str() {
            "" => String::new(),
            condition => cfg(condition),
        };
        let _ = write!(
            text,
            "\n{cfg}#[path = \"{path}\"]\nmod {name};\n{cfg}pub use {name}::*;\n"
        );
    }
    text.push_str("\n#[path = \"../src/uapi.rs\"]\nmod functions;\npub use functions::*;\n");
    text
}

/// The attribute, broken as rustfmt breaks it.
fn cfg(condition: &str) -> String {
    format!("#[cfg({condition})]\n")
}
