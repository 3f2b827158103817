//! A kernel source tree, as a folder or as an archive of one, held as the files that regen reads.

use crate::targets::TARGETS;
use anyhow::{Context, Result, bail, ensure};
use indicatif::ProgressBar;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
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

    /// A kernel of these files, for tests.
    #[cfg(test)]
    pub fn of(version: &str, files: &[(&str, &str)]) -> Self {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        Self {
            version: version.to_owned(),
            files: files.collect(),
        }
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
    // What follows the last file says whether the archive is whole.
    io::copy(&mut archive.into_inner(), &mut io::sink())?;
    ensure!(!files.is_empty(), "no kernel sources inside");
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;
    use std::io::Write;

    /// A folder of this test's own, empty.
    fn scratch(name: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("ksys-kernel-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn failure(path: &Path) -> String {
        let error = Kernel::open(path, &ProgressBar::hidden()).err().unwrap();
        let text = format!("{error:#}");
        assert!(text.starts_with(path.to_str().unwrap()), "{text}");
        assert_eq!(text.lines().count(), 1, "{text}");
        text
    }

    fn archive(folder: &Path) -> Vec<u8> {
        let path = folder.join("linux.tar.xz");
        let xz = liblzma::write::XzEncoder::new(File::create(&path).unwrap(), 6);
        let mut tar = tar::Builder::new(xz);
        let noise: Vec<u8> = (0..100_000_u32)
            .map(|i| (i.wrapping_mul(i) >> 7) as u8)
            .collect();
        for (name, bytes) in [
            (
                "linux/Makefile",
                &b"VERSION = 7\nPATCHLEVEL = 2\nSUBLEVEL = 13\nEXTRAVERSION =\n"[..],
            ),
            ("linux/fs/open.c", &noise),
        ] {
            let mut header = tar::Header::new_ustar();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            tar.append_data(&mut header, name, bytes).unwrap();
        }
        tar.into_inner().unwrap().finish().unwrap().flush().unwrap();
        fs::read(&path).unwrap()
    }

    #[test]
    fn an_archive_and_its_tree_are_the_same_kernel() {
        let folder = scratch("same");
        archive(&folder);
        let packed = Kernel::open(&folder.join("linux.tar.xz"), &ProgressBar::hidden()).unwrap();
        assert_eq!(packed.version, "7.2.13");
        let tree = folder.join("tree");
        for (path, bytes) in &packed.files {
            let place = tree.join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
        fs::create_dir_all(tree.join("drivers")).unwrap();
        fs::write(tree.join("drivers/Kconfig"), "config X\n").unwrap();
        let plain = Kernel::open(&tree, &ProgressBar::hidden()).unwrap();
        assert_eq!(plain.files, packed.files);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_missing_path_is_named() {
        let text = failure(Path::new("/nonexistent/linux"));
        assert!(
            text.contains("give a source tree or a .tar.xz of one"),
            "{text}"
        );
    }

    #[test]
    fn a_tree_without_makefile_is_none() {
        let folder = scratch("makefile");
        let text = failure(&folder);
        assert!(text.contains("not the top of a kernel tree"), "{text}");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_truncated_archive_is_refused() {
        let folder = scratch("truncated");
        let whole = archive(&folder);
        for end in [0, 10, whole.len() / 2, whole.len() - 1] {
            let path = folder.join("short.tar.xz");
            fs::write(&path, &whole[..end]).unwrap();
            let text = failure(&path);
            assert!(text.contains("fetch it again"), "{text}");
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
