//! gen/ on the disk: read, compared, and replaced all or nothing.

use super::{Files, RUST_MARK, TABLE_MARK};
use anyhow::{Context, Result};
use similar::TextDiff;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Lines of one file's diff that are worth reading.
const SHOWN: usize = 200;

/// Path under gen/ -> the text before and after; `None` where there is no file.
pub type Changes<'a> = BTreeMap<&'a Path, (Option<&'a str>, Option<&'a str>)>;

/// All of gen/ that regen wrote or would overwrite: the tables and the Rust.
pub fn read(root: &Path) -> Result<Files> {
    let mut found = Files::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let here = root.join(&folder);
        let entries = match fs::read_dir(&here) {
            Err(e) if e.kind() == ErrorKind::NotFound => continue,
            entries => entries.with_context(|| here.display().to_string())?,
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "tbl" || e == "rs") {
                let text = fs::read_to_string(entry.path()).with_context(|| {
                    format!("{}: unreadable; restore it", entry.path().display())
                })?;
                found.insert(path, text);
            }
        }
    }
    Ok(found)
}

pub fn tables(files: &Files) -> Files {
    files
        .iter()
        .filter(|(path, _)| path.extension().is_some_and(|e| e == "tbl"))
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect()
}

/// What must change for gen/ to be `new`. Files that regen did not write are left alone.
pub fn changes<'a>(present: &'a Files, new: &'a Files) -> Changes<'a> {
    let mut changes = Changes::new();
    for (path, text) in new {
        let before = present.get(path).map(String::as_str);
        if before != Some(text) {
            changes.insert(path, (before, Some(text)));
        }
    }
    for (path, text) in present {
        let first = text.lines().next().unwrap_or_default();
        if !new.contains_key(path) && (first.ends_with(RUST_MARK) || first.ends_with(TABLE_MARK)) {
            changes.insert(path, (Some(text), None));
        }
    }
    changes
}

/// Prints the changes as a diff and says how many files there are.
pub fn show(changes: &Changes) -> usize {
    for (path, (before, after)) in changes {
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let path = path.display();
        let diff = TextDiff::configure()
            .timeout(Duration::from_secs(5))
            .diff_lines(before, after)
            .unified_diff()
            .header(&format!("gen/{path}"), &format!("gen/{path} (new)"))
            .to_string();
        for line in diff.lines().take(SHOWN) {
            println!("{line}");
        }
        let rest = diff.lines().count().saturating_sub(SHOWN);
        if rest > 0 {
            println!("... and {rest} more lines");
        }
    }
    changes.len()
}

/// Writes everything beside its place, and only when all is written moves it there.
pub fn apply(root: &Path, changes: &Changes) -> Result<()> {
    let mut written = Vec::new();
    let staged = changes.iter().try_for_each(|(path, (_, after))| {
        let Some(text) = after else { return Ok(()) };
        let place = root.join(path);
        let beside = place.with_extension("regen-new");
        fs::create_dir_all(place.parent().unwrap_or(root))?;
        written.push((beside.clone(), place));
        fs::write(&beside, text)
    });
    if let Err(e) = staged {
        for (beside, _) in &written {
            // What can't be removed was not written; the first error is the one to tell.
            let _ = fs::remove_file(beside);
        }
        return Err(e)
            .with_context(|| format!("{}: can't write; nothing was changed", root.display()));
    }
    for (beside, place) in &written {
        fs::rename(beside, place).with_context(|| place.display().to_string())?;
    }
    for (path, (_, after)) in changes {
        if after.is_none() {
            let place = root.join(path);
            fs::remove_file(&place).with_context(|| place.display().to_string())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter()
            .map(|(path, text)| (PathBuf::from(path), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn only_what_regen_wrote_is_deleted() {
        let mine = format!("// Linux 7.2. {RUST_MARK}\n");
        let present = files(&[("a.rs", &mine), ("b.rs", "// by hand\n"), ("c.rs", &mine)]);
        let new = files(&[("c.rs", &mine), ("d.rs", "")]);
        let changes = changes(&present, &new);
        let paths: Vec<_> = changes.keys().map(|p| p.to_str().unwrap()).collect();
        assert_eq!(paths, ["a.rs", "d.rs"]);
        assert_eq!(changes[Path::new("a.rs")].1, None);
    }

    #[test]
    fn a_failure_leaves_everything_as_it_was() {
        let root = env::temp_dir().join(format!("ksys-files-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        fs::write(root.join("a.rs"), "old").unwrap();
        // A file where the new files want a folder.
        fs::write(root.join("z"), "").unwrap();
        let new = files(&[("a.rs", "new"), ("z/b.rs", "new")]);
        let present = read(&root).unwrap();
        assert!(apply(&root, &changes(&present, &new)).is_err());
        assert_eq!(fs::read_to_string(root.join("a.rs")).unwrap(), "old");
        assert_eq!(fs::read_dir(&root).unwrap().count(), 2);
        fs::remove_file(root.join("z")).unwrap();
        apply(&root, &changes(&present, &new)).unwrap();
        assert_eq!(read(&root).unwrap(), new);
        fs::remove_dir_all(&root).unwrap();
    }
}
