//! The functions as they are printed: none may go without a probe.

use super::expected::Probe;
use crate::targets::Target;
use crate::toolchain::root;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;

/// Checks that every raw function has a probe, and every portable one that is not a raw function
/// of the same name.
pub fn check(target: &Target, probes: &[Probe]) -> Result<()> {
    let probed: BTreeSet<_> = probes.iter().map(|probe| &*probe.function).collect();
    for (file, module) in [("calls.rs", "raw"), ("portable.rs", "portable")] {
        let path = root().join("gen").join(target.name).join(file);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        for name in functions(&text).into_iter().chain(renamed(&text)) {
            ensure!(
                probed.contains(&*format!("{module}::{name}")),
                "{}: {name} has no probe; list it in xtask/src/registers/expected.rs",
                path.display()
            );
        }
    }
    Ok(())
}

fn functions(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.strip_prefix("pub unsafe fn ")?.split('(').next())
        .collect()
}

/// Finds the new names in `pub use super::{a, b as c};`.
fn renamed(text: &str) -> Vec<&str> {
    let Some((_, exports)) = text.split_once("pub use super::{") else {
        return Vec::new();
    };
    let exports = exports.split('}').next().unwrap_or_default();
    exports
        .split(',')
        .filter_map(|export| Some(export.split_once(" as ")?.1.trim()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_functions_and_new_names() {
        let text = "pub use super::{\n    a, b as c,\n    d as e,\n};\n\npub unsafe fn f(\n";
        assert_eq!(functions(text), ["f"]);
        assert_eq!(renamed(text), ["c", "e"]);
    }
}
