//! The floors of the library: what a file's folder forbids it to say.

use crate::toolchain::root;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What only arch/ and gen/ may ask.
const MACHINE: [&str; 3] = ["target_arch", "target_pointer_width", "target_env"];

/// What arch/ and gen/ may name of the crate: themselves (`__start` is a macro of arch/'s), and how
/// a call returns.
const BELOW: [&str; 9] = [
    "Errno", "Result", "Ret", "__start", "abi", "arch", "nr", "raw", "uapi",
];

/// Checks that src/ does not ask for the architecture, and arch/ and gen/ name nothing above them.
pub fn check() -> Result<()> {
    let mut faults = Vec::new();
    for (folder, find) in [
        ("src", machine as fn(&str) -> Vec<String>),
        ("arch", above),
        ("gen", above),
    ] {
        for path in sources(&root().join(folder))? {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let name = path.strip_prefix(root())?.display();
            faults.extend(find(&text).iter().map(|fault| format!("{name}: {fault}")));
        }
    }
    if !faults.is_empty() {
        bail!(
            "a file names what its floor may not:\n{}",
            faults.join("\n")
        );
    }
    Ok(())
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            paths.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The lines of code, without comments.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next());
    lines.flatten().collect::<Vec<_>>().join("\n")
}

fn machine(text: &str) -> Vec<String> {
    let code = code(text);
    let found = MACHINE.iter().filter(|word| code.contains(*word));
    found.map(|word| (*word).to_owned()).collect()
}

/// The names after `crate::` that are not BELOW, also those in braces.
fn above(text: &str) -> Vec<String> {
    let code = code(text);
    let paths = code.split("crate::").skip(1).flat_map(|rest| {
        let list = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or(list),
            None => rest.split([',', ';', '}']).next().unwrap_or(rest),
        };
        list.split(',')
    });
    let heads = paths.map(|path| {
        let end = path
            .trim()
            .split(|c: char| !c.is_alphanumeric() && c != '_');
        end.into_iter().next().unwrap_or_default()
    });
    heads
        .filter(|head| !head.is_empty() && !BELOW.contains(head))
        .map(|head| format!("crate::{head}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_question_about_the_machine() {
        assert_eq!(machine("#[cfg(target_arch = \"arm\")]"), ["target_arch"]);
        assert!(machine("// target_arch is for arch/").is_empty());
    }

    #[test]
    fn finds_a_name_from_above() {
        assert_eq!(above("use crate::{Ret, fs};"), ["crate::fs"]);
        assert_eq!(above("fn f() -> crate::io::Read {"), ["crate::io"]);
        assert!(above("use crate::{Ret, nr, uapi};\nfn f(x: crate::Ret) {}").is_empty());
        assert!(above("/// See [`crate::fs`].").is_empty());
    }
}
