//! docs/porting: "you wrote X, write Y", a page for each peer, printed from the table.

use super::{Answer, PEERS, Row, TABLE};
use crate::toolchain::root;
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The peer's name in the table, its title, what stands before its names, and what to know.
struct Peer {
    key: &'static str,
    title: &'static str,
    prefix: &'static str,
    note: &'static str,
}

const PAGES: [Peer; PEERS.len()] = [
    Peer {
        key: "go-syscall",
        title: "Go's syscall",
        prefix: "syscall.",
        note: "Go's functions do not try again after `EINTR`, and neither do these: `retry_on_intr` is \
               the loop. Descriptors are owned: an `OwnedFd` closes what Go's `int` leaves open.",
    },
    Peer {
        key: "libc",
        title: "libc",
        prefix: "libc::",
        note: "A call gives a `Result`: there is no `errno` to read. Paths are anything that is a \
               `path::Arg`, buffers are slices, and what C fills through a pointer is returned.",
    },
    Peer {
        key: "nix",
        title: "nix",
        prefix: "nix::",
        note: "Ids and credentials belong to the thread that sets them, since no libc tells the \
               others.",
    },
    Peer {
        key: "rustix",
        title: "rustix",
        prefix: "rustix::",
        note: "Names are the kernel's: `chmodat` is `fchmodat`, and a socket option is a constant for \
               `net::sockopt::get` and `set`.",
    },
    Peer {
        key: "x-sys-unix",
        title: "golang.org/x/sys/unix",
        prefix: "unix.",
        note: "`EINTR` is returned as it is: `retry_on_intr` is the loop. Descriptors are owned: an \
               `OwnedFd` closes what Go's `int` leaves open.",
    },
    Peer {
        key: "zig-linux",
        title: "Zig's std.os.linux",
        prefix: "linux.",
        note: "Zig returns the kernel's word: here it is a `Result`, and the word itself is what \
               `ksys::raw` gives under the same name.",
    },
];

/// File name -> text.
pub type Maps = BTreeMap<String, String>;

pub fn print(rows: &[Row]) -> Result<Maps> {
    let mut maps = Maps::new();
    for page in &PAGES {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.peer == page.key).collect();
        maps.insert(format!("{}.md", page.key), text(page, &rows)?);
    }
    Ok(maps)
}

fn text(page: &Peer, rows: &[&Row]) -> Result<String> {
    let mut areas: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
    let mut reasons: BTreeMap<&Answer, Vec<&str>> = BTreeMap::new();
    for row in rows {
        match &row.answer {
            Answer::Path(path) => {
                let area = area(path)?;
                areas.entry(area).or_default().push((&row.name, path));
            }
            reason => reasons.entry(reason).or_default().push(&row.name),
        }
    }
    let mut text = format!(
        "<!-- Printed from {TABLE} by `cargo xtask parity`; do not edit. -->\n\n\
         # From {} to ksys\n\n{}\n\n\
         Paths begin at `ksys::`, if not at `core::`, in the crate with the features `std`, `uapi-net`\n\
         and `uapi-netfilter`. A `*` stands for each constant of a prefix.\n",
        page.title, page.note
    );
    for (area, pairs) in &areas {
        text += &format!("\n## {area}\n\n| you wrote | write |\n|---|---|\n");
        for (name, path) in pairs {
            text += &format!("| `{}{name}` | `{path}` |\n", page.prefix);
        }
    }
    if !reasons.is_empty() {
        text += "\n## Without a typed function\n";
    }
    for (reason, names) in &reasons {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        text += &format!("\n- {}: {}.\n", meaning(reason), names.join(", "));
    }
    Ok(text)
}

/// The module of the crate's root, or of core; for what stands in the root itself, the crate.
fn area(path: &str) -> Result<String> {
    let parts: Vec<&str> = path.split("::").collect();
    let [first, rest @ ..] = &parts[..] else {
        unreachable!("split gives a part")
    };
    let modules: BTreeSet<char> = first.chars().take(1).collect();
    Ok(match (*first, rest) {
        ("core", [second, ..]) => format!("core::{second}"),
        _ if modules.iter().all(char::is_ascii_uppercase) || rest.is_empty() => "ksys".to_owned(),
        (module, _) => module.to_owned(),
    })
}

fn meaning(reason: &Answer) -> String {
    match reason {
        Answer::Path(path) => path.clone(),
        Answer::Runtime => "serves the language's own runtime".to_owned(),
        Answer::NoEntry => "the kernel has no entry point for it in 7.2".to_owned(),
        Answer::Later(module) => {
            format!(
                "to be typed later in `{module}`; `ksys::raw` has the calls, `ksys::uapi` the records"
            )
        }
    }
}

pub fn write(maps: &Maps) -> Result<()> {
    let folder = root().join("docs/porting");
    fs::create_dir_all(&folder).context("docs/porting")?;
    for (name, text) in maps {
        fs::write(folder.join(name), text).with_context(|| name.clone())?;
    }
    Ok(())
}

pub fn check(maps: &Maps) -> Result<()> {
    for (name, text) in maps {
        let present = fs::read_to_string(root().join("docs/porting").join(name));
        let current = present.is_ok_and(|present| present == *text);
        ensure!(
            current,
            "docs/porting/{name} is not what {TABLE} gives; run `cargo xtask parity` without --check"
        );
    }
    Ok(())
}
