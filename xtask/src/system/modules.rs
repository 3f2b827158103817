//! The kernel modules that tests need, in an order in which they load.

use super::kernels::Files;
use anyhow::{Context, Result};
use object::{Object, ObjectSection};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Each is here because a test opens, binds or mounts what it brings.
const WANTED: [&str; 43] = [
    // Older kernels ask for these by the name of an algorithm, which no `depends=` tells.
    "crc32c_generic",
    "fcrypt",
    "pcbc",
    "af_key",
    "algif_aead",
    "algif_hash",
    "algif_rng",
    "algif_skcipher",
    "atm",
    "bluetooth",
    "brd",
    "btrfs",
    "can",
    "can-bcm",
    "can-gw",
    "can-isotp",
    "can-j1939",
    "can-raw",
    "configfs",
    "dummy",
    "ext4",
    "hidp",
    "ieee802154_socket",
    "kcm",
    "l2tp_ppp",
    "llc2",
    "loop",
    "nfc",
    "overlay",
    "phonet",
    "pppoe",
    "qrtr",
    "quota_v2",
    "rds",
    "rfcomm",
    "rxrpc",
    "sctp",
    "tipc",
    "tun",
    "vcan",
    "veth",
    "vsock",
    "vsock_loopback",
];

/// The files of every wanted module and of what those depend on.
pub fn load_order(files: &Files) -> Result<Vec<PathBuf>> {
    let mut available = BTreeMap::new();
    let folder = files.modules();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if let Some(name) = module_name(&path) {
            available.insert(name, path);
        }
    }
    let mut load = Vec::new();
    let mut seen = BTreeSet::new();
    for wanted in WANTED {
        visit(&wanted.replace('-', "_"), &available, &mut seen, &mut load)?;
    }
    Ok(load)
}

/// Appends `name` after everything it depends on. What is not available is built in, or this kernel lacks it: the table
/// of gaps knows which.
fn visit(
    name: &str,
    available: &BTreeMap<String, PathBuf>,
    seen: &mut BTreeSet<String>,
    load: &mut Vec<PathBuf>,
) -> Result<()> {
    let Some(path) = available.get(name) else {
        return Ok(());
    };
    if !seen.insert(name.to_owned()) {
        return Ok(());
    }
    let depends = depends(path)
        .with_context(|| format!("{}: not a whole module; delete its folder", path.display()))?;
    for needed in depends {
        visit(&needed, available, seen, load)?;
    }
    load.push(path.clone());
    Ok(())
}

/// The modules that the file says it depends on.
fn depends(path: &Path) -> Result<Vec<String>> {
    let mut bytes = fs::read(path)?;
    if path.extension() == Some(OsStr::new("xz")) {
        let mut raw = Vec::new();
        liblzma::read::XzDecoder::new(bytes.as_slice()).read_to_end(&mut raw)?;
        bytes = raw;
    }
    let elf = object::File::parse(bytes.as_slice())?;
    let info = elf
        .section_by_name(".modinfo")
        .context("no .modinfo section")?;
    Ok(depends_of(info.data()?))
}

/// `.modinfo` is a run of NUL-terminated `key=value`.
fn depends_of(info: &[u8]) -> Vec<String> {
    info.split(|&byte| byte == 0)
        .filter_map(|field| field.strip_prefix(b"depends="))
        .flat_map(|names| names.split(|&byte| byte == b','))
        .filter(|name| !name.is_empty())
        .map(|name| String::from_utf8_lossy(name).replace('-', "_"))
        .collect()
}

/// `can-raw.ko.xz` is the module `can_raw`.
fn module_name(path: &Path) -> Option<String> {
    let (name, _) = path.file_name()?.to_str()?.split_once(".ko")?;
    Some(name.replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_with_underscores() {
        assert_eq!(
            module_name(Path::new("a/can-raw.ko.xz")).as_deref(),
            Some("can_raw")
        );
        assert_eq!(module_name(Path::new("modules.order")), None);
    }

    #[test]
    fn dependencies_are_read_from_modinfo() {
        let info = b"license=GPL\0depends=libcrc32c,can-raw\0name=x\0";
        assert_eq!(depends_of(info), ["libcrc32c", "can_raw"]);
        assert!(depends_of(b"depends=\0").is_empty());
    }
}
