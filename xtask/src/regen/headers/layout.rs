//! How a C record is said in Rust so that every offset, the size and the alignment come out the same.

use super::model::{Field, Record, Tables, TypeItem};
use crate::targets::Target;
use anyhow::{Context, Result, bail};
use std::collections::HashMap;

/// Marks a record's name in printed text until it is known which file it stands in.
pub const REFERENCE: char = '@';

/// What Rust must know of a type to place it.
#[derive(Clone, Copy)]
pub struct Place {
    pub size: u64,
    pub align: u64,
    /// Contains `repr(align)`, which Rust does not allow in a packed record.
    aligned: bool,
}

/// The types of one architecture.
pub struct Types<'a> {
    target: &'a Target,
    items: HashMap<&'a str, &'a TypeItem>,
}

/// A record in Rust.
pub struct Layout {
    pub repr: String,
    /// Name and type.
    pub fields: Vec<(String, String)>,
    /// The bit-fields, except a union's and those with a sign, which no exported record has.
    pub bit_fields: Vec<BitField>,
}

/// A bit-field: the functions that get and set it, and its bits in a field of bytes.
pub struct BitField {
    pub get: String,
    pub set: String,
    pub ty: String,
    pub bytes: String,
    pub from: u64,
    pub to: u64,
}

struct Member {
    name: String,
    ty: String,
    at: u64,
    place: Place,
}

impl Member {
    fn bytes(name: String, at: u64, size: u64) -> Self {
        Self {
            name,
            ty: format!("[u8; {size}]"),
            at,
            place: Place {
                size,
                align: 1,
                aligned: false,
            },
        }
    }
}

impl<'a> Types<'a> {
    /// The types of row `arch` of the architectures.
    pub fn new(tables: &'a Tables, arch: super::model::Archs, target: &'a Target) -> Self {
        let items =
            tables
                .values()
                .flat_map(|header| &header.types)
                .filter_map(|(name, variants)| {
                    let (_, item) = variants.iter().find(|(archs, _)| archs.contains(arch))?;
                    Some((name.as_str(), item))
                });
        Self {
            target,
            items: items.collect(),
        }
    }

    pub fn layout(&self, record: &Record) -> Result<Layout> {
        let mut members = self.members(record)?;
        let align = record.align;
        let (repr, packed) = loop {
            let widest = members.iter().map(|m| m.place.align).max().unwrap_or(1);
            let fits = |limit: u64| {
                members.iter().all(|m| m.at % m.place.align.min(limit) == 0)
                    && record.size.is_multiple_of(widest.min(limit))
            };
            if fits(u64::MAX) && widest == align {
                break ("C".to_owned(), u64::MAX);
            }
            if fits(u64::MAX) && widest < align {
                break (format!("C, align({align})"), u64::MAX);
            }
            let aligned = members.iter().any(|m| m.place.aligned);
            if fits(align) && widest > align && !aligned {
                let repr = if align == 1 {
                    "C, packed".to_owned()
                } else {
                    format!("C, packed({align})")
                };
                break (repr, align);
            }
            // Neither packed nor natural: what Rust would place elsewhere becomes bytes.
            let odd = |m: &Member| {
                !m.at.is_multiple_of(m.place.align) || m.place.align > align || m.place.aligned
            };
            let Some(member) = members.iter_mut().find(|m| odd(m)) else {
                bail!(
                    "no layout in Rust for size {} and alignment {align}",
                    record.size
                );
            };
            *member = Member::bytes(member.name.clone(), member.at, member.place.size);
        };

        let mut fields = Vec::new();
        let mut pads = 0;
        let mut pad = |fields: &mut Vec<_>, size: u64| {
            fields.push((format!("_pad{pads}"), format!("[u8; {size}]")));
            pads += 1;
        };
        let mut end = 0u64;
        for member in members {
            if !record.union && member.at > end.next_multiple_of(member.place.align.min(packed)) {
                pad(&mut fields, member.at - end);
            }
            end = if record.union {
                end.max(member.place.size)
            } else {
                member.at + member.place.size
            };
            fields.push((escape(&member.name), member.ty));
        }
        if end.next_multiple_of(align) < record.size {
            let size = if record.union {
                record.size
            } else {
                record.size - end
            };
            pad(&mut fields, size);
        }
        let bit_fields = match record.union {
            true => Vec::new(),
            false => bit_fields(record),
        };
        Ok(Layout {
            repr,
            fields,
            bit_fields,
        })
    }

    /// The fields with their Rust types; bit-fields as the bytes they share.
    fn members(&self, record: &Record) -> Result<Vec<Member>> {
        let mut members = Vec::new();
        for (first, run) in runs(record) {
            members.push(match (first, &run[..]) {
                (None, [field]) => Member {
                    name: field.name.clone(),
                    ty: spelled(&field.ty),
                    at: field.at / 8,
                    place: self
                        .place(&field.ty)
                        .with_context(|| format!("field {}", field.name))?,
                },
                (name, run) => {
                    let start = run.iter().map(|field| field.at / 8).min().unwrap_or(0);
                    let ends = run.iter().map(|f| (f.at + f.bits.unwrap_or(0)).div_ceil(8));
                    let end = ends.max().unwrap_or(start);
                    Member::bytes(name.unwrap_or_default(), start, end - start)
                }
            });
        }
        Ok(members)
    }

    pub fn place(&self, ty: &str) -> Result<Place> {
        let word = u64::from(self.target.word / 8);
        let scalar = |size| Place {
            size,
            align: size,
            aligned: false,
        };
        Ok(match Shape::of(ty) {
            Shape::Pointer(..) | Shape::Function(..) => scalar(word),
            Shape::Array(element, len) => {
                let place = self.place(element)?;
                Place {
                    size: place.size * len.parse::<u64>()?,
                    ..place
                }
            }
            Shape::Name("u8" | "i8" | "c_char" | "bool") => scalar(1),
            Shape::Name("u16" | "i16") => scalar(2),
            Shape::Name("u32" | "i32" | "f32") => scalar(4),
            Shape::Name("u64" | "i64" | "f64") => scalar(8),
            Shape::Name("u128" | "i128") => scalar(16),
            Shape::Name("usize" | "isize" | "c_long" | "c_ulong") => scalar(word),
            Shape::Name(name) => match self.items.get(name) {
                Some(TypeItem::Alias(ty)) => self.place(ty)?,
                Some(TypeItem::Record(record)) => Place {
                    size: record.size,
                    align: record.align,
                    aligned: self.is_aligned(record)?,
                },
                None => bail!("{name}: no such type on {}", self.target.name),
            },
        })
    }

    fn is_aligned(&self, record: &Record) -> Result<bool> {
        let members = self.members(record)?;
        let widest = members.iter().map(|m| m.place.align).max().unwrap_or(1);
        Ok(widest < record.align || members.iter().any(|m| m.place.aligned))
    }
}

/// The fields one by one, except bit-fields that follow each other: these together, with the name of their bytes.
fn runs(record: &Record) -> Vec<(Option<String>, Vec<&Field>)> {
    let mut runs: Vec<(Option<String>, Vec<&Field>)> = Vec::new();
    let mut named = 0;
    let mut end = 0;
    for field in &record.fields {
        let Some(bits) = field.bits else {
            runs.push((None, vec![field]));
            continue;
        };
        match runs.last_mut() {
            Some((Some(_), run)) if !record.union && field.at / 8 <= end => run.push(field),
            _ => {
                runs.push((Some(format!("_bitfield{named}")), vec![field]));
                named += 1;
            }
        }
        end = (field.at + bits).div_ceil(8);
    }
    runs
}

fn bit_fields(record: &Record) -> Vec<BitField> {
    let taken: Vec<_> = record.fields.iter().map(|field| &field.name).collect();
    let mut fields = Vec::new();
    for (bytes, run) in runs(record) {
        let Some(bytes) = bytes else {
            continue;
        };
        let start = run.first().map_or(0, |field| field.at / 8 * 8);
        let signed = |ty: &str| ty.starts_with('i') || ty == "c_long";
        let named = run
            .into_iter()
            .filter(|field| !field.name.is_empty() && !signed(&field.ty));
        for field in named {
            let mut set = format!("set_{}", field.name);
            if taken.contains(&&set) {
                set.push('_');
            }
            fields.push(BitField {
                get: escape(&field.name),
                set,
                ty: spelled(&field.ty),
                bytes: bytes.clone(),
                from: field.at - start,
                to: field.at - start + field.bits.unwrap_or(0),
            });
        }
    }
    fields
}

/// A type of the tables, taken apart one level.
enum Shape<'a> {
    Name(&'a str),
    /// `const` or `mut`, and what it points at.
    Pointer(&'a str, &'a str),
    /// The element and the length.
    Array(&'a str, &'a str),
    /// Arguments and, if any, the result.
    Function(Vec<&'a str>, Option<&'a str>),
}

impl<'a> Shape<'a> {
    fn of(ty: &'a str) -> Self {
        if let Some((kind, to)) = ty.strip_prefix('*').and_then(|ty| ty.split_once(' ')) {
            return Self::Pointer(kind, to);
        }
        let array = ty.strip_prefix('[').and_then(|ty| ty.strip_suffix(']'));
        if let Some((element, len)) = array.and_then(|ty| ty.rsplit_once("; ")) {
            return Self::Array(element, len);
        }
        if let Some((args, result)) = ty.strip_prefix("fn(").and_then(|ty| split_args(ty)) {
            return Self::Function(args, result.strip_prefix(" -> "));
        }
        Self::Name(ty)
    }
}

/// Splits behind `fn(`: the arguments, and what follows the closing parenthesis.
fn split_args(ty: &str) -> Option<(Vec<&str>, &str)> {
    let mut args = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, byte) in ty.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => {
                args.push(ty[start..at].trim());
                args.retain(|arg| !arg.is_empty());
                return Some((args, &ty[at + 1..]));
            }
            b')' => depth -= 1,
            b',' if depth == 0 => {
                args.push(ty[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    None
}

/// A type of the tables in Rust, records marked.
pub fn spelled(ty: &str) -> String {
    match Shape::of(ty) {
        Shape::Pointer(kind, to) => format!("*{kind} {}", spelled(to)),
        Shape::Array(element, len) => format!("[{}; {len}]", spelled(element)),
        Shape::Function(args, result) => {
            let args: Vec<_> = args.into_iter().map(spelled).collect();
            let result = result
                .map(|ty| format!(" -> {}", spelled(ty)))
                .unwrap_or_default();
            format!(
                "Option<unsafe extern \"C\" fn({}){result}>",
                args.join(", ")
            )
        }
        // A bool of the kernel's may hold any byte.
        Shape::Name("bool") => "u8".to_owned(),
        Shape::Name(name @ ("c_void" | "c_char" | "c_long" | "c_ulong")) => {
            format!("core::ffi::{name}")
        }
        Shape::Name(
            name @ ("u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "f32" | "u64" | "i64" | "f64"
            | "u128" | "i128" | "usize" | "isize"),
        ) => name.to_owned(),
        Shape::Name(name) => format!("{REFERENCE}{name}"),
    }
}

/// The records and aliases that a type names.
pub fn references(ty: &str) -> Vec<String> {
    let text = spelled(ty);
    text.split(REFERENCE)
        .skip(1)
        .map(|rest| {
            rest.split(|c: char| !is_word(c))
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

pub fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A field's name where Rust has other uses for it.
fn escape(name: &str) -> String {
    const KEYWORDS: [&str; 40] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "final", "fn", "for", "gen", "if", "impl", "in", "let",
        "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
        "static", "struct", "trait", "try", "type", "unsafe", "use",
    ];
    const MORE: [&str; 8] = [
        "false", "true", "typeof", "unsized", "virtual", "where", "while", "yield",
    ];
    match name {
        "_" => "__".to_owned(),
        "self" | "Self" | "super" | "crate" => format!("{name}_"),
        _ if KEYWORDS.contains(&name) || MORE.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}
