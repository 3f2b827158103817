//! A kernel source tree, as a folder or as an archive of one, held as the files that regen reads.

use crate::targets::TARGETS;
use anyhow::{Context, Result, bail, ensure};
use indicatif::ProgressBar;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

/// Folders that define system calls or export headers; nothing else of the tree is read.
const FOLDERS: [&str; 11] = [
    "arch/",
    "block/",
    "fs/",
    "include/",
    "io_uring/",
    "ipc/",
    "kernel/",
    "mm/",
    "net/",
    "scripts/",
    "security/",
];

pub struct Kernel {
    /// As the Makefile states it: `7.2.13`.
    pub version: String,
    /// Path inside the tree -> contents.
    files: BTreeMap<String, Vec<u8>>,
}

impl Kernel {
    /// Reads `path`: a kernel tree, or a `.tar` or `.tar.xz` of one.
    pub fn open(path: &Path, progress: &ProgressBar) -> Result<Self> {
        let meta = fs::metadata(path).with_context(|| {
            format!(
                "{}: no kernel tree there; give a source tree or a .tar.xz of one",
                path.display()
            )
        })?;
        let files = if meta.is_dir() {
            read_tree(path, progress)?
        } else {
            read_archive(path, progress).with_context(|| {
                format!(
                    "{}: not a whole .tar.xz of a kernel tree; fetch it again",
                    path.display()
                )
            })?
        };
        let mut kernel = Self {
            version: String::new(),
            files,
        };
        kernel.version = kernel
            .makefile_version()
            .with_context(|| format!("{}: not the top of a kernel tree", path.display()))?;
        Ok(kernel)
    }

    /// The text of one file. Bytes that are not UTF-8 (in old comments) are replaced.
    pub fn text(&self, path: &str) -> Result<String> {
        let bytes = self
            .files
            .get(path)
            .with_context(|| format!("{path}: not in this kernel tree"))?;
        Ok(String::from_utf8_lossy(bytes).into_owned())
    }

    /// The SHA-256 of the files, each with its path and length, in hexadecimal.
    pub fn digest(&self, paths: &BTreeSet<String>) -> Result<String> {
        let mut hash = Sha256::new();
        for path in paths {
            let bytes = self
                .files
                .get(path)
                .with_context(|| format!("{path}: not in this kernel tree"))?;
            hash.update(format!("{path}\0{}\0", bytes.len()));
            hash.update(bytes);
        }
        Ok(hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect())
    }

    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Every file whose path starts with `prefix`, in order.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    fn makefile_version(&self) -> Result<String> {
        let makefile = self.text("Makefile")?;
        let part = |key: &str| {
            makefile.lines().find_map(|line| {
                let (name, value) = line.split_once('=')?;
                (name.trim() == key).then(|| value.trim().to_owned())
            })
        };
        let (Some(major), Some(minor)) = (part("VERSION"), part("PATCHLEVEL")) else {
            bail!("Makefile: no VERSION and PATCHLEVEL");
        };
        let patch = part("SUBLEVEL")
            .filter(|p| p != "0")
            .map(|p| format!(".{p}"))
            .unwrap_or_default();
        let extra = part("EXTRAVERSION").unwrap_or_default();
        Ok(format!("{major}.{minor}{patch}{extra}"))
    }
}

/// Whether regen can need the file: of a full tree (90,000 files) it reads a third.
fn wanted(path: &str) -> bool {
    if path == "Makefile" || path == "Kbuild" {
        return true;
    }
    if !FOLDERS.iter().any(|folder| path.starts_with(folder)) {
        return false;
    }
    let arch = path
        .strip_prefix("arch/")
        .and_then(|p| p.split_once('/'))
        .map(|(arch, _)| arch);
    if arch.is_some_and(|arch| TARGETS.iter().all(|target| target.kernel != arch)) {
        return false;
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit('.').next() {
        Some("tbl") => true,
        Some("h") => true,
        Some("c" | "S") => !path.starts_with("scripts/"),
        _ => name.starts_with("Kconfig") || name == "Kbuild" || name.starts_with("Makefile"),
    }
}

fn read_tree(root: &Path, progress: &ProgressBar) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let here = root.join(&folder);
        for entry in fs::read_dir(&here).with_context(|| here.display().to_string())? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            let kind = entry.file_type()?;
            let Some(name) = path.to_str() else { continue };
            if kind.is_dir() {
                let inside = format!("{name}/");
                if FOLDERS.iter().any(|f| inside.starts_with(f)) {
                    folders.push(path);
                }
            } else if kind.is_file() && wanted(name) {
                files.insert(name.to_owned(), fs::read(entry.path())?);
                progress.inc(1);
            }
        }
    }
    Ok(files)
}

fn read_archive(path: &Path, progress: &ProgressBar) -> Result<BTreeMap<String, Vec<u8>>> {
    let file = BufReader::new(File::open(path)?);
    let reader: Box<dyn Read> = if path.extension().is_some_and(|e| e == "tar") {
        Box::new(file)
    } else {
        Box::new(liblzma::read::XzDecoder::new_multi_decoder(file))
    };
    let mut files = BTreeMap::new();
    let mut archive = tar::Archive::new(reader);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        // The first component is the tree's own name.
        let Some((_, inside)) = path
            .to_str()
            .and_then(|p| p.trim_start_matches("./").split_once('/'))
        else {
            continue;
        };
        if entry.header().entry_type().is_file() && wanted(inside) {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            ensure!(bytes.len() as u64 == entry.size(), "{inside} is cut short");
            files.insert(inside.to_owned(), bytes);
            progress.inc(1);
        }
    }
    ensure!(!files.is_empty(), "no kernel sources inside");
    Ok(files)
}
