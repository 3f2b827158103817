//! The vDSO: an ELF image that the kernel maps into each program, with functions that read clocks
//! and the like without a trap.
//!
//! [`time::clock_gettime`](crate::time::clock_gettime), [`system::getcpu`](crate::system::getcpu)
//! and their kin use it by themselves, and make the real call wherever it is absent. [`Image`] is
//! for those who look for more in it.
//!
//! ```
//! use ksys::vdso::Image;
//!
//! if let Some(image) = Image::of_program() {
//!     assert_eq!(image.symbol(c"no_such_function", c"LINUX_2.6"), None);
//! }
//! ```

use crate::{param, uapi};
use core::ffi::{CStr, c_void};
use core::mem::offset_of;
use core::ptr;
use core::slice;
use core::sync::atomic::{AtomicPtr, Ordering};

/// An ELF image, read as bytes: whatever they are, nothing outside is read and every search ends.
#[derive(Clone, Copy, Debug)]
pub struct Image<'a> {
    elf: Elf<'a>,
    /// What the addresses in the image exceed the offsets in the file by.
    bias: usize,
    symbols: usize,
    strings: usize,
    hash: Hash,
    versions: Option<Versions>,
}

/// The bytes of an image, and how wide its words are.
#[derive(Clone, Copy, Debug)]
struct Elf<'a> {
    bytes: &'a [u8],
    class: &'static Class,
}

/// A table that finds symbols by name. A newer linker writes the GNU kind alone.
#[derive(Clone, Copy, Debug)]
enum Hash {
    Gnu(usize),
    SysV(usize),
}

/// Where each symbol's version stands, and where versions are defined.
#[derive(Clone, Copy, Debug)]
struct Versions {
    symbols: usize,
    definitions: usize,
}

/// Where the fields of the records are that differ in 32-bit and 64-bit images.
#[derive(Debug)]
struct Class {
    word: usize,
    e_phoff: usize,
    e_phentsize: usize,
    e_phnum: usize,
    p_offset: usize,
    p_vaddr: usize,
    p_memsz: usize,
    d_un: usize,
    dyn_size: usize,
    st_value: usize,
    st_info: usize,
    st_shndx: usize,
    sym_size: usize,
}

macro_rules! class {
    ($word:ty, $ehdr:ident, $phdr:ident, $dyn:ident, $sym:ident) => {
        &Class {
            word: size_of::<$word>(),
            e_phoff: offset_of!(uapi::$ehdr, e_phoff),
            e_phentsize: offset_of!(uapi::$ehdr, e_phentsize),
            e_phnum: offset_of!(uapi::$ehdr, e_phnum),
            p_offset: offset_of!(uapi::$phdr, p_offset),
            p_vaddr: offset_of!(uapi::$phdr, p_vaddr),
            p_memsz: offset_of!(uapi::$phdr, p_memsz),
            d_un: offset_of!(uapi::$dyn, d_un),
            dyn_size: size_of::<uapi::$dyn>(),
            st_value: offset_of!(uapi::$sym, st_value),
            st_info: offset_of!(uapi::$sym, st_info),
            st_shndx: offset_of!(uapi::$sym, st_shndx),
            sym_size: size_of::<uapi::$sym>(),
        }
    };
}

impl<'a> Image<'a> {
    /// Reads the tables of an image; `None` if it is none, or lacks those that name functions.
    #[inline]
    pub fn parse(bytes: &'a [u8]) -> Option<Self> {
        let elf = Elf::new(bytes)?;
        let mut load = None;
        let mut dynamic = None;
        for header in elf.program_headers()? {
            let header = header?;
            let offset = elf.word(header.checked_add(elf.class.p_offset)?)?;
            match elf.u32(header)?.cast_signed() {
                uapi::PT_LOAD if load.is_none() => {
                    let address = elf.word(header.checked_add(elf.class.p_vaddr)?)?;
                    load = Some(address.wrapping_sub(offset));
                }
                uapi::PT_DYNAMIC => dynamic = Some(offset),
                _ => {}
            }
        }
        let (bias, mut entry) = (load?, dynamic?);

        let (mut symbols, mut strings, mut gnu, mut sysv) = (None, None, None, None);
        let (mut versym, mut verdef) = (None, None);
        loop {
            let table = match elf.word(entry)? as i32 {
                uapi::DT_NULL => break,
                uapi::DT_SYMTAB => &mut symbols,
                uapi::DT_STRTAB => &mut strings,
                uapi::DT_GNU_HASH => &mut gnu,
                uapi::DT_HASH => &mut sysv,
                uapi::DT_VERSYM => &mut versym,
                uapi::DT_VERDEF => &mut verdef,
                _ => &mut None,
            };
            *table = Some(elf.word(entry + elf.class.d_un)?.wrapping_sub(bias));
            entry = entry.checked_add(elf.class.dyn_size)?;
        }
        Some(Self {
            elf,
            bias,
            symbols: symbols?,
            strings: strings?,
            hash: gnu.map(Hash::Gnu).or(sysv.map(Hash::SysV))?,
            versions: versym.zip(verdef).map(|(symbols, definitions)| Versions {
                symbols,
                definitions,
            }),
        })
    }

    /// Finds the image that the kernel mapped into this program; `None` if there is none.
    #[inline]
    pub fn of_program() -> Option<Image<'static>> {
        /// No page is smaller, so all of this is mapped.
        const PAGE: usize = 4096;
        let base = ptr::with_exposed_provenance::<u8>(param::auxv(uapi::AT_SYSINFO_EHDR)?);
        if base.is_null() {
            return None;
        }
        // SAFETY: the kernel says that its image starts there; it stays as it is.
        let head = unsafe { slice::from_raw_parts(base, PAGE) };
        let len = Elf::new(head)?.extent()?;
        // SAFETY: the kernel maps all that the program headers ask for.
        Image::parse(unsafe { slice::from_raw_parts(base, len) })
    }

    /// Finds the function `name` of `version` and returns its offset in the image.
    ///
    /// In an image without versions every version fits.
    #[inline]
    pub fn symbol(&self, name: &CStr, version: &CStr) -> Option<usize> {
        match self.hash {
            Hash::Gnu(table) => self.by_gnu_hash(table, name, version),
            Hash::SysV(table) => self.by_sysv_hash(table, name, version),
        }
    }

    #[inline]
    fn by_gnu_hash(&self, table: usize, name: &CStr, version: &CStr) -> Option<usize> {
        let field = |index| self.elf.u32(element(table, index, 4)?);
        let (count, first, bloom) = (field(0)?, field(1)?, field(2)?);
        let buckets = element(table.checked_add(16)?, bloom, self.elf.class.word)?;
        let chains = element(buckets, count, 4)?;
        let hash = gnu_hash(name);
        let bucket = hash.checked_rem(count)?;
        let mut index = self.elf.u32(element(buckets, bucket, 4)?)?;
        loop {
            let link = self
                .elf
                .u32(element(chains, index.checked_sub(first)?, 4)?)?;
            if link | 1 == hash | 1
                && let Some(offset) = self.function(index, name, version)
            {
                return Some(offset);
            }
            if link & 1 != 0 {
                return None;
            }
            index = index.checked_add(1)?;
        }
    }

    #[inline]
    fn by_sysv_hash(&self, table: usize, name: &CStr, version: &CStr) -> Option<usize> {
        let buckets = table.checked_add(8)?;
        let count = self.elf.u32(table)?;
        let chains = element(buckets, count, 4)?;
        let bucket = sysv_hash(name).checked_rem(count)?;
        let mut index = self.elf.u32(element(buckets, bucket, 4)?)?;
        // A chain that is longer than the image goes in circles.
        for _ in 0..self.elf.bytes.len() / 4 {
            if index == 0 {
                break;
            }
            if let Some(offset) = self.function(index, name, version) {
                return Some(offset);
            }
            index = self.elf.u32(element(chains, index, 4)?)?;
        }
        None
    }

    /// Returns where the symbol's code is, if it is a function with that name and version.
    #[inline]
    fn function(&self, index: u32, name: &CStr, version: &CStr) -> Option<usize> {
        let class = self.elf.class;
        let symbol = element(self.symbols, index, class.sym_size)?;
        let kind = i32::from(self.elf.u8(symbol.checked_add(class.st_info)?)? & 0xf);
        let defined = i32::from(self.elf.u16(symbol + class.st_shndx)?) != uapi::SHN_UNDEF;
        let offset = self
            .elf
            .word(symbol + class.st_value)?
            .wrapping_sub(self.bias);
        (defined
            && matches!(kind, uapi::STT_FUNC | uapi::STT_NOTYPE)
            && offset < self.elf.bytes.len()
            && self.string_is(self.elf.u32(symbol)?, name)?
            && self.version_is(index, version)?)
        .then_some(offset)
    }

    #[inline]
    fn version_is(&self, symbol: u32, version: &CStr) -> Option<bool> {
        /// The bit that hides a symbol from linkers.
        const HIDDEN: u16 = 0x8000;
        let Some(versions) = self.versions else {
            return Some(true);
        };
        let wanted = self.elf.u16(element(versions.symbols, symbol, 2)?)? & !HIDDEN;
        let mut at = versions.definitions;
        loop {
            let field = |offset| at.checked_add(offset);
            let number = self
                .elf
                .u16(field(offset_of!(uapi::Elf64_Verdef, vd_ndx))?)?;
            if number == wanted {
                let name = self
                    .elf
                    .u32(field(offset_of!(uapi::Elf64_Verdef, vd_aux))?)?;
                return self.string_is(self.elf.u32(field(name as usize)?)?, version);
            }
            let next = self
                .elf
                .u32(field(offset_of!(uapi::Elf64_Verdef, vd_next))?)?;
            if next == 0 {
                return Some(false);
            }
            at = field(next as usize)?;
        }
    }

    #[inline]
    fn string_is(&self, offset: u32, expected: &CStr) -> Option<bool> {
        let expected = expected.to_bytes_with_nul();
        let start = self.strings.checked_add(offset as usize)?;
        let end = start.checked_add(expected.len())?;
        Some(self.elf.bytes.get(start..end)? == expected)
    }
}

impl<'a> Elf<'a> {
    #[inline]
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let class = match i32::from(*bytes.strip_prefix(b"\x7fELF")?.first()?) {
            uapi::ELFCLASS32 => class!(u32, elf32_hdr, elf32_phdr, Elf32_Dyn, elf32_sym),
            uapi::ELFCLASS64 => class!(u64, elf64_hdr, elf64_phdr, Elf64_Dyn, elf64_sym),
            _ => return None,
        };
        Some(Self { bytes, class })
    }

    /// Returns where each program header starts.
    #[inline]
    fn program_headers(self) -> Option<impl Iterator<Item = Option<usize>>> {
        let first = self.word(self.class.e_phoff)?;
        let size = usize::from(self.u16(self.class.e_phentsize)?);
        let count = self.u16(self.class.e_phnum)?;
        Some((0..count).map(move |index| element(first, index.into(), size)))
    }

    /// Returns how many bytes the segments take in memory.
    #[inline]
    fn extent(self) -> Option<usize> {
        let mut extent = 0;
        for header in self.program_headers()? {
            let header = header?;
            if self.u32(header)?.cast_signed() == uapi::PT_LOAD {
                let offset = self.word(header.checked_add(self.class.p_offset)?)?;
                let size = self.word(header.checked_add(self.class.p_memsz)?)?;
                extent = offset.checked_add(size)?.max(extent);
            }
        }
        Some(extent)
    }

    #[inline]
    fn array<const N: usize>(self, at: usize) -> Option<[u8; N]> {
        self.bytes.get(at..)?.first_chunk().copied()
    }

    #[inline]
    fn u8(self, at: usize) -> Option<u8> {
        self.array(at).map(u8::from_ne_bytes)
    }

    #[inline]
    fn u16(self, at: usize) -> Option<u16> {
        self.array(at).map(u16::from_ne_bytes)
    }

    #[inline]
    fn u32(self, at: usize) -> Option<u32> {
        self.array(at).map(u32::from_ne_bytes)
    }

    /// Reads a word of the image's own width.
    #[inline]
    fn word(self, at: usize) -> Option<usize> {
        if self.class.word == 4 {
            self.u32(at)?.try_into().ok()
        } else {
            u64::from_ne_bytes(self.array(at)?).try_into().ok()
        }
    }
}

/// Returns where element `index` of an array is.
#[inline]
fn element(array: usize, index: u32, size: usize) -> Option<usize> {
    array.checked_add(usize::try_from(index).ok()?.checked_mul(size)?)
}

#[inline]
fn gnu_hash(name: &CStr) -> u32 {
    name.to_bytes().iter().fold(5381, |hash: u32, byte| {
        hash.wrapping_mul(33).wrapping_add((*byte).into())
    })
}

#[inline]
fn sysv_hash(name: &CStr) -> u32 {
    name.to_bytes().iter().fold(0, |hash: u32, byte| {
        let hash = (hash << 4).wrapping_add((*byte).into());
        let top = hash & 0xf000_0000;
        (hash ^ (top >> 24)) & !top
    })
}

/// A function of the vDSO, which is looked for once.
pub(crate) struct Function {
    name: Option<&'static CStr>,
    /// Null until it was looked for; [`Function::ABSENT`] if there is none.
    address: AtomicPtr<c_void>,
}

impl Function {
    const ABSENT: *mut c_void = ptr::without_provenance_mut(1);

    #[inline]
    pub(crate) const fn new(name: Option<&'static CStr>) -> Self {
        Self {
            name,
            address: AtomicPtr::new(ptr::null_mut()),
        }
    }

    /// Returns the function's address; `None` means the real call.
    #[inline]
    pub(crate) fn address(&self) -> Option<*const c_void> {
        let mut address = self.address.load(Ordering::Relaxed);
        if address.is_null() {
            address = self.find();
        }
        (address != Self::ABSENT).then_some(address.cast_const())
    }

    #[cold]
    #[inline]
    fn find(&self) -> *mut c_void {
        let found = self.name.and_then(|name| {
            let image = Image::of_program()?;
            let offset = image.symbol(name, crate::arch::vdso::VERSION)?;
            Some(image.elf.bytes.get(offset..)?.as_ptr())
        });
        let address = found.map_or(Self::ABSENT, |code| code.cast_mut().cast());
        // Whoever else looks at the same time finds the same.
        self.address.store(address, Ordering::Relaxed);
        address
    }
}
