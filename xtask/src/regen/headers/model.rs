//! What the tables hold: constants and types by header, each with the architectures it is so on.

use crate::targets::{TARGETS, Target};
use std::collections::BTreeMap;

/// Header -> its items.
pub type Tables = BTreeMap<String, Header>;

#[derive(Default, Debug, PartialEq)]
pub struct Header {
    pub constants: BTreeMap<String, Variants<Constant>>,
    /// Text as it stands between quotes, without the NUL at its end.
    pub strings: BTreeMap<String, Variants<String>>,
    pub types: BTreeMap<String, Variants<TypeItem>>,
}

impl Header {
    /// Whether an architecture has something of that name.
    pub fn has(&self, name: &str, arch: usize) -> bool {
        fn here<T>(variants: Option<&Variants<T>>, arch: usize) -> bool {
            let mut archs = variants.into_iter().flatten().map(|(archs, _)| *archs);
            archs.any(|archs| archs.contains(Archs::one(arch)))
        }
        here(self.constants.get(name), arch)
            || here(self.strings.get(name), arch)
            || here(self.types.get(name), arch)
    }
}

/// What an item is, and where; the sets are disjoint.
pub type Variants<T> = Vec<(Archs, T)>;

/// A set of architectures: bit i is row i of `TARGETS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Archs(pub u8);

impl Archs {
    pub const NONE: Self = Self(0);
    pub const ALL: Self = Self((1 << TARGETS.len()) - 1);

    pub fn one(index: usize) -> Self {
        Self(1 << index)
    }

    /// All of one word size.
    pub fn word(bits: u32) -> Self {
        TARGETS
            .iter()
            .enumerate()
            .filter(|(_, target)| target.word == bits)
            .fold(Self::NONE, |set, (index, _)| set.with(Self::one(index)))
    }

    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub fn members(self) -> impl Iterator<Item = (usize, &'static Target)> {
        TARGETS
            .iter()
            .enumerate()
            .filter(move |(index, _)| self.contains(Self::one(*index)))
    }
}

/// The Rust types of constants; a later one holds what an earlier one does, a sign excepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Int {
    I32,
    U32,
    I64,
    U64,
}

impl Int {
    pub const ALL: [Self; 4] = [Self::I32, Self::U32, Self::I64, Self::U64];

    pub fn name(self) -> &'static str {
        match self {
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::I64 => "i64",
            Self::U64 => "u64",
        }
    }

    /// The narrowest type for all of `values`, 32 bits or more.
    pub fn holding(values: impl IntoIterator<Item = i128>) -> Self {
        let (mut low, mut high) = (0, 0);
        for value in values {
            low = low.min(value);
            high = high.max(value);
        }
        if low >= i32::MIN.into() && high <= i32::MAX.into() {
            Self::I32
        } else if low >= 0 && high <= u32::MAX.into() {
            Self::U32
        } else if high <= i64::MAX.into() {
            Self::I64
        } else {
            Self::U64
        }
    }
}

/// How the kernel writes a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Radix {
    Octal,
    Decimal,
    Hex,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    pub ty: Int,
    pub value: i128,
    pub radix: Radix,
}

impl Constant {
    pub fn literal(&self) -> String {
        match self.radix {
            _ if self.value < 0 => self.value.to_string(),
            Radix::Octal => format!("0o{:o}", self.value),
            Radix::Decimal => self.value.to_string(),
            Radix::Hex => format!("{:#x}", self.value),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeItem {
    Record(Record),
    /// Another name of a type.
    Alias(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub union: bool,
    pub size: u64,
    pub align: u64,
    pub fields: Vec<Field>,
}

/// A field. Types are written as Rust has them, except `fn(..)` for a pointer to a C function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Offset in bits.
    pub at: u64,
    /// Empty for a bit-field without a name.
    pub name: String,
    pub ty: String,
    /// Of a bit-field: its width.
    pub bits: Option<u64>,
}
