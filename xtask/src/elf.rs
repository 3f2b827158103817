//! What an executable asks of others, read from its ELF file.

use anyhow::{Context, Result, bail};
use object::elf;
use object::read::elf::{Dyn, ElfFile32, ElfFile64, FileHeader, ProgramHeader, Sym};
use object::{Endianness, FileKind, Object, ObjectKind, read::elf::ElfFile};
use std::fs;
use std::ops::Range;
use std::path::Path;

/// Checks that the program at `path` stands alone: no interpreter, no library, no symbol that
/// somebody else defines, and no dynamic section unless it is position-independent.
pub fn check_alone(path: &Path) -> Result<()> {
    let data = fs::read(path).with_context(|| path.display().to_string())?;
    let faults = match FileKind::parse(&*data) {
        Ok(FileKind::Elf32) => faults(&ElfFile32::<Endianness>::parse(&*data)?),
        Ok(FileKind::Elf64) => faults(&ElfFile64::<Endianness>::parse(&*data)?),
        _ => bail!("{}: not an ELF file", path.display()),
    };
    let faults = faults.with_context(|| path.display().to_string())?;
    if !faults.is_empty() {
        bail!("{}: {}", path.display(), faults.join(", "));
    }
    Ok(())
}

fn faults<Elf: FileHeader<Endian = Endianness>>(file: &ElfFile<Elf>) -> Result<Vec<String>> {
    let (endian, data) = (file.endian(), file.data());
    let header = file.elf_header();
    let mut faults = Vec::new();
    if !matches!(header.e_type(endian), elf::ET_EXEC | elf::ET_DYN) {
        faults.push("not an executable".to_owned());
    }
    let strings = file.elf_dynamic_symbol_table().strings();
    for segment in file.elf_program_headers() {
        match segment.p_type(endian) {
            elf::PT_INTERP => faults.push("has an interpreter".to_owned()),
            elf::PT_DYNAMIC if header.e_type(endian) == elf::ET_EXEC => {
                faults.push("is linked at a fixed address and has a dynamic section".to_owned());
            }
            _ => {}
        }
        for entry in segment.dynamic(endian, data)?.unwrap_or_default() {
            if entry.tag(endian) == elf::DT_NEEDED {
                let name = entry.string(endian, strings)?;
                faults.push(format!("needs {}", String::from_utf8_lossy(name)));
            }
        }
    }
    for table in [file.elf_symbol_table(), file.elf_dynamic_symbol_table()] {
        for symbol in table.iter() {
            // A weak symbol may stay undefined: it is zero then.
            if symbol.is_undefined(endian) && symbol.st_bind() == elf::STB_GLOBAL {
                let name = symbol.name(endian, table.strings())?;
                faults.push(format!("asks for {}", String::from_utf8_lossy(name)));
            }
        }
    }
    Ok(faults)
}

/// Checks that the program at `path` is one that can be loaded anywhere, or one that cannot.
pub fn check_kind(path: &Path, anywhere: bool) -> Result<()> {
    let data = fs::read(path).with_context(|| path.display().to_string())?;
    let kind = object::File::parse(&*data)?.kind();
    if (kind == ObjectKind::Dynamic) != anywhere {
        bail!("{}: {kind:?}", path.display());
    }
    Ok(())
}

/// Returns the program without its section headers, and without what only they refer to.
pub fn without_sections(data: &[u8]) -> Result<Vec<u8>> {
    match FileKind::parse(data) {
        Ok(FileKind::Elf32) => bare(&ElfFile32::<Endianness>::parse(data)?, &[32..36, 46..52]),
        Ok(FileKind::Elf64) => bare(&ElfFile64::<Endianness>::parse(data)?, &[40..48, 58..64]),
        _ => bail!("not an ELF file"),
    }
}

/// Returns how many bytes of the program's file the kernel maps, less what only fills up pages.
pub fn loaded(data: &[u8]) -> Result<u64> {
    match FileKind::parse(data) {
        Ok(FileKind::Elf32) => Ok(load(&ElfFile32::<Endianness>::parse(data)?)),
        Ok(FileKind::Elf64) => Ok(load(&ElfFile64::<Endianness>::parse(data)?)),
        _ => bail!("not an ELF file"),
    }
}

fn load<Elf: FileHeader<Endian = Endianness>>(file: &ElfFile<Elf>) -> u64 {
    let segments = file.elf_program_headers().iter();
    let loaded = segments.filter(|segment| segment.p_type(file.endian()) == elf::PT_LOAD);
    loaded
        .map(|segment| segment.file_range(file.endian()).1)
        .sum()
}

/// Cuts the file behind the last segment and zeroes the header's `fields` about sections.
fn bare<Elf: FileHeader<Endian = Endianness>>(
    file: &ElfFile<Elf>,
    fields: &[Range<usize>],
) -> Result<Vec<u8>> {
    let ends = file.elf_program_headers().iter().map(|segment| {
        let (offset, size) = segment.file_range(file.endian());
        offset + size
    });
    let end = ends.max().context("no segment")?;
    let mut bare = file.data()[..usize::try_from(end)?].to_vec();
    for field in fields {
        bare[field.clone()].fill(0);
    }
    Ok(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_with_libc_does_not_stand_alone() {
        let this = std::env::current_exe().unwrap();
        let error = check_alone(&this).unwrap_err().to_string();
        assert!(
            error.contains("interpreter") && error.contains("needs libc"),
            "{error}"
        );
    }

    #[test]
    fn a_text_is_no_program() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let error = check_alone(&path).unwrap_err().to_string();
        assert!(error.ends_with("Cargo.toml: not an ELF file"), "{error}");
    }
}
