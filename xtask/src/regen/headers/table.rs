//! The tables as text, for people to review and for stage two to read.
//!
//! A line at the margin is a header; indented below it are its items, by name. In constants.tbl:
//!
//! ```text
//! linux/fcntl.h
//!     i32 AT_FDCWD = -100
//!     i32 O_DIRECT = 0o40000 aarch64:0o200000 arm:0o200000
//! ```
//!
//! The first value holds where no other does; `-` is where there is none. A string has the type `str` and stands in
//! quotes. In records.tbl a record states size,
//! alignment and, unless it is so everywhere, the architectures; below it are the fields by offset, bit-fields with
//! bit and width:
//!
//! ```text
//! linux/uio.h
//!     struct iovec 16 8 on x86_64 aarch64 riscv64
//!         0 iov_base *mut c_void
//!         8 iov_len usize
//! ```

use super::model::{
    Archs, Constant, Field, Header, Int, Radix, Record, Tables, TypeItem, Variants,
};
use crate::targets::TARGETS;
use anyhow::{Context, Result, bail};
use std::fmt::Write;

const CONSTANTS_HELP: &str = "# A header, then its constants: the Rust type, the name, the value, and the value where it differs (- is none).\n";
const RECORDS_HELP: &str = "# A header, then its records: size, alignment, the architectures unless it is so on all; and the fields by offset.\n";

pub fn write_constants(tables: &Tables) -> String {
    let mut out = CONSTANTS_HELP.to_owned();
    for (header, items) in tables {
        if !(items.constants.is_empty() && items.strings.is_empty()) {
            let _ = writeln!(out, "\n{header}");
        }
        for (name, variants) in &items.constants {
            let _ = write!(out, "    {} ", variants[0].1.ty.name());
            write_values(&mut out, name, variants, Constant::literal);
        }
        for (name, variants) in &items.strings {
            out.push_str("    str ");
            write_values(&mut out, name, variants, |text| format!("\"{text}\""));
        }
    }
    out
}

/// A name, what it is on most architectures, and what on the others.
fn write_values<T>(
    out: &mut String,
    name: &str,
    variants: &Variants<T>,
    literal: impl Fn(&T) -> String,
) {
    let mut variants: Vec<_> = variants.iter().collect();
    variants.sort_by_key(|(archs, _)| (4 - archs.members().count(), *archs));
    let Some(((archs, first), others)) = variants.split_first() else {
        return;
    };
    let mut rest = *archs;
    let _ = write!(out, "{name} = {}", literal(first));
    for (archs, value) in others {
        rest = rest.with(*archs);
        for (_, target) in archs.members() {
            let _ = write!(out, " {}:{}", target.name, literal(value));
        }
    }
    for (_, target) in Archs::ALL.without(rest).members() {
        let _ = write!(out, " {}:-", target.name);
    }
    out.push('\n');
}

pub fn read_constants(text: &str, tables: &mut Tables) -> Result<()> {
    lines(text, tables, |header, line| {
        let (ty, rest) = line.trim_start().split_once(' ').context("a type alone")?;
        let (name, rest) = rest.split_once(" = ").context("no = behind the name")?;
        let name = name.to_owned();
        if ty == "str" {
            let variants = parse_values(rest, |text| {
                let text = text
                    .strip_prefix('"')
                    .and_then(|text| text.strip_suffix('"'));
                Ok(text.context("a string without quotes")?.to_owned())
            })?;
            header.strings.insert(name, variants);
            return Ok(());
        }
        let ty = *Int::ALL
            .iter()
            .find(|int| int.name() == ty)
            .with_context(|| format!("{ty}: no type of a constant"))?;
        let variants = parse_values(rest, |literal| parse_constant(ty, literal))?;
        header.constants.insert(name, variants);
        Ok(())
    })
}

/// The values of a line, each with its architectures.
fn parse_values<T: PartialEq>(
    line: &str,
    parse: impl Fn(&str) -> Result<T>,
) -> Result<Variants<T>> {
    let (first, mut rest) = value(line)?;
    let mut first = (Archs::ALL, parse(first)?);
    let mut others: Variants<T> = Vec::new();
    while !rest.is_empty() {
        let (arch, exception) = rest.split_once(':').context("no : in an exception")?;
        let arch = parse_arch(arch)?;
        first.0 = first.0.without(arch);
        let (text, after) = value(exception)?;
        rest = after;
        if text == "-" {
            continue;
        }
        let item = parse(text)?;
        match others.iter_mut().find(|(_, other)| *other == item) {
            Some((archs, _)) => *archs = archs.with(arch),
            None => others.push((arch, item)),
        }
    }
    others.insert(0, first);
    Ok(others)
}

/// The value that a text starts with, a word or a string in quotes, and what follows the space behind it.
fn value(text: &str) -> Result<(&str, &str)> {
    let end = match text.strip_prefix('"') {
        Some(string) => {
            let mut escaped = false;
            let end = string.find(|c| {
                let end = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                end
            });
            end.context("a string without an end")? + 2
        }
        None => text.find(' ').unwrap_or(text.len()),
    };
    let (value, rest) = text.split_at(end);
    Ok((value, rest.trim_start()))
}

pub fn write_records(tables: &Tables) -> String {
    let mut out = RECORDS_HELP.to_owned();
    for (header, items) in tables {
        if !items.types.is_empty() {
            let _ = writeln!(out, "\n{header}");
        }
        for (name, variants) in &items.types {
            for (archs, item) in variants {
                let mut on = String::new();
                if *archs != Archs::ALL {
                    on.push_str(" on");
                    for (_, target) in archs.members() {
                        let _ = write!(on, " {}", target.name);
                    }
                }
                match item {
                    TypeItem::Alias(ty) => {
                        let _ = writeln!(out, "    type {name} = {ty}{on}");
                    }
                    TypeItem::Record(record) => write_record(&mut out, name, record, &on),
                }
            }
        }
    }
    out
}

fn write_record(out: &mut String, name: &str, record: &Record, on: &str) {
    let kind = if record.union { "union" } else { "struct" };
    let _ = writeln!(
        out,
        "    {kind} {name} {} {}{on}",
        record.size, record.align
    );
    for field in &record.fields {
        let _ = match field.bits {
            None => writeln!(out, "        {} {} {}", field.at / 8, field.name, field.ty),
            Some(bits) => {
                let name = if field.name.is_empty() {
                    "-"
                } else {
                    &field.name
                };
                writeln!(
                    out,
                    "        {}.{} {name} {}:{bits}",
                    field.at / 8,
                    field.at % 8,
                    field.ty
                )
            }
        };
    }
}

pub fn read_records(text: &str, tables: &mut Tables) -> Result<()> {
    let mut last: Option<String> = None;
    lines(text, tables, |header, line| {
        if let Some(field) = line.strip_prefix("        ") {
            let variants = last.as_ref().and_then(|name| header.types.get_mut(name));
            let Some((_, TypeItem::Record(record))) = variants.and_then(|v| v.last_mut()) else {
                bail!("a field outside a record");
            };
            record.fields.push(parse_field(field)?);
            return Ok(());
        }
        let (item, archs) = match line.split_once(" on ") {
            Some((item, names)) => {
                let mut archs = names.split_whitespace().map(parse_arch);
                (
                    item,
                    archs.try_fold(Archs::NONE, |set, arch| {
                        Ok::<_, anyhow::Error>(set.with(arch?))
                    })?,
                )
            }
            None => (line, Archs::ALL),
        };
        let item = item.trim();
        let (name, item) = if let Some(alias) = item.strip_prefix("type ") {
            let (name, ty) = alias.split_once(" = ").context("no = behind the name")?;
            (name, TypeItem::Alias(ty.to_owned()))
        } else {
            let words: Vec<_> = item.split_whitespace().collect();
            let [kind @ ("struct" | "union"), name, size, align] = words[..] else {
                bail!("neither struct, union nor type with all its parts");
            };
            let record = Record {
                union: kind == "union",
                size: number(size)?,
                align: number(align)?,
                fields: Vec::new(),
            };
            (name, TypeItem::Record(record))
        };
        last = Some(name.to_owned());
        header
            .types
            .entry(name.to_owned())
            .or_default()
            .push((archs, item));
        Ok(())
    })
}

fn parse_field(line: &str) -> Result<Field> {
    let mut words = line.trim().splitn(3, ' ');
    let mut word = || words.next().context("the line ends early");
    let (at, name, ty) = (word()?, word()?, word()?);
    Ok(match at.split_once('.') {
        None => Field {
            at: 8 * number(at)?,
            name: name.to_owned(),
            ty: ty.to_owned(),
            bits: None,
        },
        Some((byte, bit)) => {
            let (ty, bits) = ty.split_once(':').context("a bit-field without a width")?;
            Field {
                at: 8 * number(byte)? + number(bit)?,
                name: if name == "-" {
                    String::new()
                } else {
                    name.to_owned()
                },
                ty: ty.to_owned(),
                bits: Some(number(bits)?),
            }
        }
    })
}

/// Calls `item` with every item's line and the header that it stands in.
fn lines(
    text: &str,
    tables: &mut Tables,
    mut item: impl FnMut(&mut Header, &str) -> Result<()>,
) -> Result<()> {
    let mut header = None;
    for (number, line) in (1..).zip(text.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.starts_with(' ') {
            let header: Option<&mut Header> = header.as_mut().and_then(|name| tables.get_mut(name));
            let header =
                header.with_context(|| format!("line {number}: an item outside a header"))?;
            item(header, line).with_context(|| format!("line {number}"))?;
        } else {
            tables.entry(line.to_owned()).or_default();
            header = Some(line.to_owned());
        }
    }
    Ok(())
}

fn parse_arch(name: &str) -> Result<Archs> {
    TARGETS
        .iter()
        .position(|target| target.name == name)
        .map(Archs::one)
        .with_context(|| format!("{name}: no architecture"))
}

fn parse_constant(ty: Int, literal: &str) -> Result<Constant> {
    let (radix, base, digits) = if let Some(digits) = literal.strip_prefix("0x") {
        (Radix::Hex, 16, digits)
    } else if let Some(digits) = literal.strip_prefix("0o") {
        (Radix::Octal, 8, digits)
    } else {
        (Radix::Decimal, 10, literal)
    };
    let value =
        i128::from_str_radix(digits, base).with_context(|| format!("{literal}: no number"))?;
    Ok(Constant { ty, value, radix })
}

fn number(word: &str) -> Result<u64> {
    word.parse().with_context(|| format!("{word}: no number"))
}
