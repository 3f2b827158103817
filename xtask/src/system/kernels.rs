//! Kernels to boot: Debian's newest for each machine, fetched with apt into the user's cache and never installed.

use super::Machine;
use crate::apt::{Apt, cache_folder};
use crate::targets::Platform;
use anyhow::{Context, Result, bail, ensure};
use indicatif::ProgressBar;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where kernels come from, newest first. The first suite that answers and has a machine's kernel serves it;
/// bookworm-backports has no riscv64, so trixie stands behind it.
const SUITES: [&str; 3] = ["sid", "bookworm-backports", "trixie"];

/// A kernel that is on disk and ready to boot.
pub struct Kernel {
    pub image: PathBuf,
    /// Debian's other files of it; an image of the user's own has none.
    pub files: Option<Files>,
    /// What the person who reads the result should know about the choice.
    pub note: Option<String>,
}

/// A folder with `config` and `modules/*.ko*`.
pub struct Files(PathBuf);

impl Files {
    pub fn config(&self) -> Result<String> {
        let path = self.0.join("config");
        fs::read_to_string(&path).with_context(|| format!("{}: not readable", path.display()))
    }

    pub fn modules(&self) -> PathBuf {
        self.0.join("modules")
    }
}

/// A kernel image of the user's own.
pub struct Image {
    path: PathBuf,
    /// `Target::name`.
    pub target: &'static str,
    /// In KiB.
    pub page_size: u32,
}

impl Image {
    /// Takes a look at the header.
    pub fn open(path: &Path) -> Result<Self> {
        let bytes = fs::read(path)
            .with_context(|| format!("{}: not readable; give a kernel image", path.display()))?;
        let target = architecture(&bytes).with_context(|| {
            format!(
                "{}: not a Linux image that QEMU can boot; give a bzImage, Image or zImage",
                path.display()
            )
        })?;
        let page_size = match target {
            "aarch64" => page_size(&bytes),
            _ => 4,
        };
        let path = path.to_owned();
        Ok(Self {
            path,
            target,
            page_size,
        })
    }

    /// The platforms of `wanted` that it serves, or all that it can serve when none is named.
    pub fn platforms(&self, wanted: &[Platform]) -> Result<Vec<Platform>> {
        if let Some(other) = wanted.iter().find(|p| p.arch.name != self.target) {
            let (path, target, other) = (self.path.display(), self.target, other.name);
            bail!("{path}: an image for {target}, not for {other}; drop `--arch {other}`");
        }
        let served = |p: &Platform| {
            p.arch.name == self.target
                && (wanted.is_empty() || wanted.iter().any(|w| w.name == p.name))
        };
        Ok(Platform::all().filter(served).collect())
    }

    /// The kernel, with its configuration and modules where they stand beside it.
    pub fn kernel(&self) -> Kernel {
        let files = Files(self.path.parent().unwrap_or(Path::new("")).to_owned());
        Kernel {
            image: self.path.clone(),
            files: (files.0.join("config").is_file() && files.modules().is_dir()).then_some(files),
            note: None,
        }
    }
}

/// The architecture that a kernel image is for, from the magic number of its boot protocol.
fn architecture(image: &[u8]) -> Option<&'static str> {
    [
        ("x86_64", 0x202, &b"HdrS"[..]),
        ("aarch64", 0x38, b"ARM\x64"),
        ("riscv64", 0x38, b"RSC\x05"),
        ("arm", 0x24, b"\x18\x28\x6f\x01"),
    ]
    .into_iter()
    .find(|&(_, at, magic)| image.get(at..at + magic.len()) == Some(magic))
    .map(|(name, ..)| name)
}

/// The size in KiB of the pages that an aarch64 image uses, from the flags of its header.
fn page_size(image: &[u8]) -> u32 {
    match image.get(24).map(|flags| flags >> 1 & 3) {
        Some(2) => 16,
        Some(3) => 64,
        _ => 4,
    }
}

/// Fetches Debian's newest kernel for `machine`, or takes it from the cache when it is there already.
pub fn newest(machine: &Machine, progress: &ProgressBar) -> Result<Kernel> {
    let cache = cache_folder()?;
    let mut reasons = Vec::new();
    for suite in SUITES {
        progress.set_message(format!("looking for {} in {suite}", machine.flavour));
        let found = Apt::open(&cache, suite, machine.arch().debian)
            .and_then(|apt| Ok((fetch(&apt, machine, &cache, progress)?, apt.stale)));
        match found {
            Ok((files, stale)) => {
                if stale {
                    reasons.push(format!(
                        "{suite} does not answer, its last known kernel is taken"
                    ));
                }
                return Ok(Kernel {
                    image: files.0.join("vmlinuz"),
                    files: Some(files),
                    note: (!reasons.is_empty())
                        .then(|| format!("kernel from {suite}: {}", reasons.join(", "))),
                });
            }
            Err(error) => reasons.push(format!("{suite}: {error:#}")),
        }
    }
    bail!(
        "no kernel for {}: {}; check the network, or give one with --kernel",
        machine.flavour,
        reasons.join(", ")
    )
}

/// Puts the newest kernel of `machine` into the cache.
fn fetch(apt: &Apt, machine: &Machine, cache: &Path, progress: &ProgressBar) -> Result<Files> {
    let meta = format!("linux-image-{}", machine.flavour);
    let depends = apt
        .run("apt-cache", &["depends", "--important", &meta], cache)
        .with_context(|| format!("{meta}: not there"))?;
    let release = release_of(&depends).with_context(|| format!("{meta}: names no kernel"))?;
    let folder = cache.join("kernels").join(release);
    if folder.exists() {
        return Ok(Files(folder));
    }

    // Debian moved the image, its configuration and its modules out of linux-image into packages of their own.
    let whole = format!("linux-image-{release}");
    let parts = ["binary", "base", "modules"].map(|part| format!("linux-{part}-{release}"));
    let names = apt.run("apt-cache", &["pkgnames", "linux-"], cache)?;
    let split = names.lines().any(|name| name == parts[0]);
    let packages = if split { &parts[..] } else { &[whole][..] };

    progress.set_message(format!("fetching {release}"));
    let part = cache.join("kernels").join(format!("{release}.part"));
    if part.exists() {
        fs::remove_dir_all(&part)?;
    }
    fs::create_dir_all(part.join("modules"))?;
    let mut download = vec!["download", "-qq"];
    download.extend(packages.iter().map(String::as_str));
    apt.run("apt-get", &download, &part)?;
    progress.set_message(format!("unpacking {release}"));
    for entry in fs::read_dir(&part)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("deb")) {
            unpack(&path, &part).with_context(|| format!("{}: not whole", path.display()))?;
            fs::remove_file(&path)?;
        }
    }
    ensure!(
        part.join("vmlinuz").exists(),
        "{}: no vmlinuz inside",
        packages.join(" ")
    );
    fs::rename(&part, &folder)?;
    Ok(Files(folder))
}

/// `7.2.13+deb14-amd64`, out of what `linux-image-amd64` depends on.
fn release_of(depends: &str) -> Option<&str> {
    depends
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Depends: linux-image-"))
        .map(|rest| rest.split(':').next().unwrap_or(rest))
        .find(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Takes from a .deb what a boot needs: the image, its configuration and its modules, in one flat folder.
fn unpack(deb: &Path, folder: &Path) -> Result<()> {
    let mut child = Command::new("dpkg-deb")
        .arg("--fsys-tarfile")
        .arg(deb)
        .stdout(Stdio::piped())
        .spawn()
        .context("dpkg-deb does not run")?;
    let stdout = child.stdout.take().context("dpkg-deb has no output")?;
    let mut archive = tar::Archive::new(stdout);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        if let (true, Some(name)) = (entry.header().entry_type().is_file(), kept_as(&path)) {
            io::copy(&mut entry, &mut File::create(folder.join(name))?)?;
        }
    }
    ensure!(child.wait()?.success(), "dpkg-deb failed");
    Ok(())
}

/// The name in the cache of a file of a kernel package, or None for what is not needed.
fn kept_as(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    if name.ends_with(".ko") || name.contains(".ko.") {
        return Some(Path::new("modules").join(name));
    }
    ["vmlinuz", "config"]
        .into_iter()
        .find(|kept| {
            name.strip_prefix(kept)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
        .map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_is_read_from_the_meta_package() {
        let depends = "linux-image-arm64-16k:arm64\n  Depends: linux-base-arm64-16k:arm64\n  \
                       Depends: linux-image-7.2.13+deb14-arm64-16k:arm64\n";
        assert_eq!(release_of(depends), Some("7.2.13+deb14-arm64-16k"));
        assert_eq!(release_of("linux-image-amd64\n"), None);
    }

    #[test]
    fn both_package_layouts_are_known() {
        let kept = |path| kept_as(Path::new(path)).map(|p| p.display().to_string());
        let some = |name: &str| Some(name.to_owned());
        assert_eq!(kept("./usr/lib/modules/7.2/vmlinuz"), some("vmlinuz"));
        assert_eq!(kept("./boot/vmlinuz-6.12-amd64"), some("vmlinuz"));
        assert_eq!(kept("./boot/config-6.12-amd64"), some("config"));
        assert_eq!(
            kept("./lib/modules/6.12/kernel/net/tun.ko.xz"),
            some("modules/tun.ko.xz")
        );
        assert_eq!(kept("./usr/lib/modules/7.2/System.map"), None);
    }

    #[test]
    fn an_image_tells_its_architecture() {
        let mut image = vec![0; 0x400];
        assert_eq!(architecture(&image), None);
        image[0x38..0x3c].copy_from_slice(b"RSC\x05");
        assert_eq!(architecture(&image), Some("riscv64"));
        assert_eq!(architecture(b"MZ"), None);
        image[24] = 0xc;
        assert_eq!(page_size(&image), 16);
    }
}
