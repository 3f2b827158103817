//! Compares a type's constants with the family of kernel constants that it stands for.

// Each test program uses a part of this.
#![allow(dead_code)]

use bitflags::{Bits, Flags};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const CONSTANTS: &str = include_str!("../../gen/abi/constants.tbl");

/// The lines of all constants, from their names on, each with the header that it is in. They are
/// taken apart when they are asked for: of so many that takes an emulator seconds.
static LINES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let mut header = "";
    let mut lines = Vec::with_capacity(1 << 16);
    for line in CONSTANTS.lines() {
        match line.strip_prefix("    ") {
            Some(constant) => {
                // All names of types are as long.
                let (_, line) = constant.split_at("i32".len());
                lines.push((
                    header,
                    line.strip_prefix(' ').expect("a type of three letters"),
                ));
            }
            None => header = line,
        }
    }
    lines
});

/// A constant that this architecture has.
pub struct Constant {
    pub header: &'static str,
    pub name: &'static str,
    /// The name without the prefix that it was asked for by.
    short: &'static str,
    value: i128,
}

/// The kernel's numbers of this architecture whose names begin with one of `prefixes`, in
/// `header`, or in any if that is empty.
pub fn constants(header: &str, prefixes: &[&str]) -> impl Iterator<Item = Constant> {
    LINES.iter().filter_map(move |&(place, line)| {
        if !header.is_empty() && place != header {
            return None;
        }
        let prefix = prefixes.iter().find(|prefix| line.starts_with(**prefix))?;
        let (name, values) = line.split_once(" = ")?;
        let mut values = values.split(' ');
        let common = values.next()?;
        let here = values
            .filter_map(|other| other.split_once(':'))
            .find(|(architecture, _)| *architecture == std::env::consts::ARCH)
            .map_or(common, |(_, value)| value);
        Some(Constant {
            header: place,
            name,
            short: name.strip_prefix(prefix)?,
            value: parse(here)?,
        })
    })
}

fn parse(value: &str) -> Option<i128> {
    let (negative, digits) = match value.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, value),
    };
    let number = match (digits.strip_prefix("0x"), digits.strip_prefix("0o")) {
        (Some(hex), _) => i128::from_str_radix(hex, 16),
        (_, Some(octal)) => i128::from_str_radix(octal, 8),
        (None, None) => digits.parse(),
    }
    .ok()?;
    Some(if negative { -number } else { number })
}

/// What a type leaves out: names, and beginnings of names that end with an asterisk.
struct Excluded<'a> {
    names: BTreeSet<&'a str>,
    unused: BTreeSet<&'a str>,
}

impl<'a> Excluded<'a> {
    fn new(excluded: &[(&'a str, &str)]) -> Self {
        let names: BTreeSet<_> = excluded.iter().map(|(name, _)| *name).collect();
        Self {
            unused: names.clone(),
            names,
        }
    }

    fn has(&mut self, name: &str) -> bool {
        let fits = |entry: &&&str| match entry.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == **entry,
        };
        let Some(entry) = self.names.iter().find(fits) else {
            return false;
        };
        self.unused.remove(entry);
        true
    }

    fn finish(self) {
        let unused = self.unused;
        assert!(
            unused.is_empty(),
            "excluded, but no such constant: {unused:?}"
        );
    }
}

/// Fails unless each constant whose name starts with one of `prefixes` is a flag of `F`, under its
/// name without the prefix (and without `_FL` behind) and with its value, or is on `excluded`, with the reason; an entry with an asterisk
/// behind excludes what begins so.
pub fn check<F: Flags>(prefixes: &[&str], excluded: &[(&str, &str)])
where
    F::Bits: Bits + TryInto<i128> + Copy,
{
    check_in::<F>("", prefixes, excluded);
}

/// Like [`check`], of one header: for a prefix that others use too, or none.
pub fn check_in<F: Flags>(header: &str, prefixes: &[&str], excluded: &[(&str, &str)])
where
    F::Bits: Bits + TryInto<i128> + Copy,
{
    let flags: BTreeMap<&str, i128> = F::FLAGS
        .iter()
        .filter(|flag| !flag.name().is_empty())
        .map(|flag| {
            let bits = flag.value().bits().try_into().ok();
            (flag.name(), bits.expect("flags fit 128 bits"))
        })
        .collect();
    let mut excluded = Excluded::new(excluded);
    let mut missing = Vec::new();
    for constant in constants(header, prefixes) {
        let Constant {
            name, short, value, ..
        } = constant;
        if excluded.has(name) {
            continue;
        }
        let short = short.strip_suffix("_FL").unwrap_or(short);
        // A name that would start with a digit keeps the last letter of its prefix, or an underscore.
        match flags
            .iter()
            .find(|(flag, _)| flag.trim_start_matches('_') == short)
        {
            Some((_, bits)) => {
                let bits_mask = (1_i128 << (8 * size_of::<F::Bits>())) - 1;
                assert_eq!(bits & bits_mask, value & bits_mask, "{name}");
            }
            None => missing.push(name),
        }
    }
    assert_eq!(missing, [""; 0], "constants that are not in the type");
    excluded.finish();
}

/// Fails unless each constant whose name starts with one of `prefixes` is known to `name_of` by its
/// name without the prefix, or is on `excluded`, with the reason.
pub fn check_numbers(
    prefixes: &[&str],
    name_of: impl Fn(i128) -> Option<&'static str>,
    excluded: &[(&str, &str)],
) {
    check_numbers_in("", prefixes, name_of, excluded);
}

/// Like [`check_numbers`], of one header: for a prefix that others use too.
pub fn check_numbers_in(
    header: &str,
    prefixes: &[&str],
    name_of: impl Fn(i128) -> Option<&'static str>,
    excluded: &[(&str, &str)],
) {
    let mut excluded = Excluded::new(excluded);
    for constant in constants(header, prefixes) {
        let Constant {
            name, short, value, ..
        } = constant;
        if !excluded.has(name) {
            assert_eq!(name_of(value), Some(short), "{name}");
        }
    }
    excluded.finish();
}
