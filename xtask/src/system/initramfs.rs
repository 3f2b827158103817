//! A cpio archive in the "newc" format, as the kernel unpacks it over its first root file system.

/// An archive under construction.
pub struct Archive {
    bytes: Vec<u8>,
    inode: u32,
}

const DIRECTORY: u32 = 0o040_755;
const PROGRAM: u32 = 0o100_755;
const CHARACTER_DEVICE: u32 = 0o020_600;

impl Archive {
    /// Starts with the folders that init mounts over, and the console that the kernel opens for it.
    pub fn new() -> Self {
        let mut archive = Self {
            bytes: Vec::new(),
            inode: 0,
        };
        for folder in ["dev", "proc", "sys", "tmp", "modules", "programs", "tests"] {
            archive.entry(folder, DIRECTORY, &[], (0, 0));
        }
        archive.entry("dev/console", CHARACTER_DEVICE, &[], (5, 1));
        archive
    }

    /// Adds an empty folder.
    pub fn folder(&mut self, path: &str) {
        self.entry(path, DIRECTORY, &[], (0, 0));
    }

    /// Adds a file that can be executed.
    pub fn file(&mut self, path: &str, contents: &[u8]) {
        self.entry(path, PROGRAM, contents, (0, 0));
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.entry("TRAILER!!!", 0, &[], (0, 0));
        self.bytes
    }

    fn entry(&mut self, path: &str, mode: u32, contents: &[u8], device: (u32, u32)) {
        self.inode += 1;
        let size = u32::try_from(contents.len()).expect("a file of an initramfs is under 4 GiB");
        let name = u32::try_from(path.len() + 1).expect("a path is short");
        let (uid, gid, links, time, major, minor, check) = (0, 0, 1, 0, 0, 0, 0);
        let fields = [
            self.inode, mode, uid, gid, links, time, size, major, minor, device.0, device.1, name,
            check,
        ];
        self.bytes.extend(b"070701");
        for field in fields {
            self.bytes.extend(format!("{field:08X}").bytes());
        }
        self.bytes.extend(path.bytes());
        self.bytes.push(0);
        self.pad();
        self.bytes.extend(contents);
        self.pad();
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_and_file_is_aligned() {
        let mut archive = Archive::new();
        archive.file("tests/a", b"12345");
        let bytes = archive.finish();
        assert_eq!(bytes.len() % 4, 0);
        let heads: Vec<usize> = (0..bytes.len() - 5)
            .filter(|&at| bytes[at..].starts_with(b"070701"))
            .collect();
        assert!(heads.iter().all(|at| at % 4 == 0));
        assert_eq!(heads.len(), 10);
        let last = heads[8];
        assert_eq!(&bytes[last + 54..last + 62], b"00000005");
        assert_eq!(&bytes[last + 110..last + 118], b"tests/a\0");
        assert_eq!(&bytes[last + 120..last + 128], b"12345\0\0\0");
    }
}
