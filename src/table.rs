//! The system calls of every architecture as data, whatever this one is: for tracers and sandboxes.
//!
//! ```
//! use ksys::table::Arch;
//!
//! let arm = Arch::named("arm").unwrap();
//! let call = arm.call("close").unwrap();
//! assert_eq!(call.to_string(), "close 6(unsigned int fd)");
//! assert_eq!(arm.call_by_number(6), Some(call));
//! ```

use crate::abi::table::{ARCHS, BY_NUMBER, ROWS, Row};
use core::fmt;

/// An architecture that the tables cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Arch(u8);

impl Arch {
    /// Lists all of them.
    #[inline]
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(ARCHS.len()).map(Self)
    }

    /// Finds one by Rust's name of it: `x86_64`, `aarch64`, `riscv64` or `arm`.
    #[inline]
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|arch| arch.name() == name)
    }

    /// Returns the name, as Rust has it.
    #[inline]
    pub fn name(self) -> &'static str {
        ARCHS[usize::from(self.0)]
    }

    /// Finds a call by the kernel's name of it.
    #[inline]
    pub fn call(self, name: &str) -> Option<Call> {
        let first = ROWS.partition_point(|row| row.name < name);
        let named = ROWS[first..].iter().take_while(|row| row.name == name);
        named.filter_map(|row| self.call_of(row)).next()
    }

    /// Finds a call by its number.
    #[inline]
    pub fn call_by_number(self, number: u32) -> Option<Call> {
        let own = BY_NUMBER[usize::from(self.0)];
        let number_of = |row: &u16| self.number(&ROWS[usize::from(*row)]);
        let at = own.binary_search_by_key(&Some(number), number_of).ok()?;
        self.call_of(&ROWS[usize::from(own[at])])
    }

    /// Lists the calls by number, also those that the kernel only answers with `ENOSYS`.
    #[inline]
    pub fn calls(self) -> impl Iterator<Item = Call> {
        let own = BY_NUMBER[usize::from(self.0)].iter();
        own.filter_map(move |row| self.call_of(&ROWS[usize::from(*row)]))
    }

    #[inline]
    fn number(self, row: &Row) -> Option<u32> {
        row.numbers[usize::from(self.0)].try_into().ok()
    }

    #[inline]
    fn call_of(self, row: &'static Row) -> Option<Call> {
        let number = self.number(row)?;
        let Row {
            name, prototype, ..
        } = *row;
        Some(Call {
            name,
            number,
            prototype,
        })
    }
}

impl fmt::Display for Arch {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A system call of one architecture; it is shown as `name number(arguments)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    name: &'static str,
    number: u32,
    prototype: &'static str,
}

impl Call {
    /// Returns the kernel's name.
    #[inline]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the number.
    #[inline]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Says whether anything stands behind the number; if not, the kernel answers `ENOSYS`.
    #[inline]
    pub fn is_live(&self) -> bool {
        !self.prototype.is_empty()
    }

    /// Lists the arguments; a 64-bit one is one here, also where it takes two registers.
    #[inline]
    pub fn args(&self) -> impl Iterator<Item = Arg> {
        let inside = self
            .prototype
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'))
            .filter(|inside| *inside != "void");
        inside
            .into_iter()
            .flat_map(|inside| inside.split(", "))
            .map(Arg::of)
    }
}

impl fmt::Display for Call {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.name, self.number, self.prototype)
    }
}

/// An argument of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Arg {
    /// The kernel's name.
    pub name: &'static str,
    /// The type in C: `const char *`.
    pub c_type: &'static str,
}

impl Arg {
    #[inline]
    fn of(text: &'static str) -> Self {
        let start = text.rfind([' ', '*']).map_or(0, |at| at + 1);
        let (c_type, name) = text.split_at(start);
        Self {
            name,
            c_type: c_type.trim_end(),
        }
    }

    /// Says which way the data goes, as far as the type tells.
    #[inline]
    pub fn direction(&self) -> Direction {
        if !self.c_type.ends_with('*') {
            Direction::Value
        } else if self.c_type.starts_with("const ") {
            Direction::Read
        } else {
            Direction::Write
        }
    }
}

/// What the kernel does with an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// It takes the value.
    Value,
    /// It reads what the pointer points at.
    Read,
    /// It may write there, and may read what is there before.
    Write,
}
