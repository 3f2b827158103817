//! Where the tables and gcc may differ, and why.

use crate::regen::headers::left_out::{self, LEFT_OUT};
use std::collections::BTreeSet;

/// Name and reason.
const KNOWN: [(&str, &str); 4] = [
    (
        "vring_desc_t",
        "C aligns the typedef to 16; a type alias of Rust's has its target's alignment",
    ),
    (
        "packed_ulong",
        "C aligns the typedef to 4; a type alias of Rust's has its target's alignment",
    ),
    (
        "dlm_lockspace_t",
        "it is void, which has no size to compare",
    ),
    (
        "KVM_SIGNATURE",
        "three NULs are part of the string, which a CStr cannot hold",
    ),
];

/// The entries, each with whether a comparison has needed it.
#[derive(Default)]
pub struct Known(BTreeSet<&'static str>);

impl Known {
    /// Whether what differs in `name` is known; remembers that it was asked.
    pub fn has(&mut self, name: &str) -> bool {
        let known = KNOWN.iter().find(|(known, _)| *known == name);
        self.0.extend(known.map(|(known, _)| *known));
        known.is_some()
    }

    /// Whether the tables may lack a macro; remembers the entry that says so.
    pub fn is_left_out(
        &mut self,
        header: &str,
        name: &str,
        body: &str,
        has: impl Fn(&str) -> bool,
    ) -> bool {
        let reason = left_out::reason(header, name, body, has);
        self.0.extend(reason.and_then(|(entry, _)| entry));
        reason.is_some()
    }

    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The entries that no comparison needs.
    pub fn stale(&self) -> impl Iterator<Item = &'static str> {
        let names = KNOWN.iter().chain(&LEFT_OUT).map(|(known, _)| *known);
        names.filter(|known| !self.0.contains(known))
    }
}
