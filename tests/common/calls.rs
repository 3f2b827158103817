//! Which calls a kernel has by its version, from the tables of kernels.

use super::Version;
use std::collections::BTreeMap;
use std::env;
use std::sync::LazyLock;

/// In the order of the columns of the tables.
pub const ARCHS: [&str; 4] = ["x86_64", "aarch64", "riscv64", "arm"];

/// The calls of all architectures that this library knows.
pub const NEWEST: &str = include_str!("../../gen/abi/syscalls.tbl");

/// Name and number of each call with an entry point on this architecture.
pub type Calls = BTreeMap<&'static str, usize>;

/// The oldest first.
static TABLES: LazyLock<[(Version, Calls); 2]> = LazyLock::new(|| {
    [
        ((6, 12), parse(include_str!("../calls/6.12.tbl"))),
        ((7, 2), parse(NEWEST)),
    ]
});

fn parse(table: &'static str) -> Calls {
    let column = ARCHS
        .iter()
        .position(|arch| *arch == env::consts::ARCH)
        .expect("a column for each architecture");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| {
        let words: Vec<_> = line.split_whitespace().collect();
        let number = words[1 + column].parse().ok()?;
        (words.get(5) != Some(&"dead")).then_some((words[0], number))
    })
    .collect()
}

/// The calls of this architecture that this library knows.
pub fn newest() -> &'static Calls {
    &TABLES[TABLES.len() - 1].1
}

/// Whether a kernel of `version` has `call`; `None` where the tables leave it open: the version
/// is older than all of them, or between the two where the call came.
pub fn has(call: &str, version: Version) -> Option<bool> {
    let came = TABLES
        .iter()
        .position(|(_, calls)| calls.contains_key(call))?;
    if version >= TABLES[came].0 {
        Some(true)
    } else {
        let before = came.checked_sub(1)?;
        (version <= TABLES[before].0).then_some(false)
    }
}
