//! The program's own image: where it was loaded, and how it is relocated.
//!
//! This runs before a position-independent program's addresses are right. So nothing here may
//! need one that stands in memory, whatever the optimization: no panic, no formatting, no table,
//! no function of another crate that might. Hence words, wrapping arithmetic and
//! `inline(always)`.

use crate::arch::{self, elf_phdr, elfhdr};
use crate::raw::portable;
use crate::uapi;

// Not in the kernel's headers: the kernel leaves relative relocations to the program.
const DT_RELRSZ: usize = 35;
const DT_RELR: usize = 36;

/// The least alignment of a thread's storage, which its control block has.
pub(super) const LEAST_ALIGN: usize = 16;

/// What the auxiliary vector and the program headers say about the program.
pub(super) struct Image {
    /// What was added to the addresses in the file.
    pub bias: usize,
    pub page_size: usize,
    /// A dynamic linker has done the work.
    interpreted: bool,
    dynamic: Option<&'static elf_phdr>,
    relro: Option<&'static elf_phdr>,
    /// The template of thread-local storage.
    pub tls: Option<&'static elf_phdr>,
}

/// A record to [`fill`](Image::fill) in. A constant would be copied by a call of memcpy.
macro_rules! unknown {
    () => {
        Image {
            bias: 0,
            page_size: 0,
            interpreted: false,
            dynamic: None,
            relro: None,
            tls: None,
        }
    };
}

/// Words in a row, as many as its maker knows of.
struct Words(*const usize);

impl Words {
    /// # Safety
    ///
    /// Nobody may take more words than there are.
    #[inline(always)]
    unsafe fn at(address: usize) -> Self {
        Self(address as *const usize)
    }

    #[inline(always)]
    fn take(&mut self) -> usize {
        // SAFETY: `at` was promised that there is one.
        let word = unsafe { *self.0 };
        self.0 = self.0.wrapping_add(1);
        word
    }
}

impl Image {
    /// Fills the record in; returned, it would be copied by a call of memcpy.
    ///
    /// # Safety
    ///
    /// `stack` must be what the stack pointer was when the kernel entered the program.
    #[inline(always)]
    pub(super) unsafe fn fill(&mut self, stack: *const usize) {
        // SAFETY: `argc` words and a null, words up to a null, and pairs up to AT_NULL follow.
        let mut words = unsafe { Words::at(stack as usize) };
        let argc = words.take();
        words.0 = words.0.wrapping_add(argc).wrapping_add(1);
        while words.take() != 0 {}
        let mut headers = 0;
        let mut left = 0;
        loop {
            let kind = words.take() as i32;
            let value = words.take();
            if kind == uapi::AT_PHDR {
                headers = value;
            } else if kind == uapi::AT_PHNUM {
                left = value;
            } else if kind == uapi::AT_PAGESZ {
                self.page_size = value;
            } else if kind == uapi::AT_NULL {
                break;
            }
        }
        let mut header = headers as *const elf_phdr;
        while left != 0 {
            // SAFETY: the kernel counted the headers.
            let at = unsafe { &*header };
            let kind = at.p_type as i32;
            let address = at.p_vaddr as usize;
            if kind == uapi::PT_PHDR {
                self.bias = headers.wrapping_sub(address);
            } else if kind == uapi::PT_LOAD && at.p_offset == 0 {
                // Not every linker writes PT_PHDR; the headers follow the file's own.
                self.bias = headers
                    .wrapping_sub(size_of::<elfhdr>())
                    .wrapping_sub(address);
            } else if kind == uapi::PT_INTERP {
                self.interpreted = true;
            } else if kind == uapi::PT_DYNAMIC {
                self.dynamic = Some(at);
            } else if kind == uapi::PT_GNU_RELRO {
                self.relro = Some(at);
            } else if kind == uapi::PT_TLS {
                self.tls = Some(at);
            }
            header = header.wrapping_add(1);
            left = left.wrapping_sub(1);
        }
    }

    /// Returns how far from the thread pointer thread-local storage begins: what a program has in
    /// words where its linker leaves that to whoever loads it.
    #[inline(always)]
    fn storage(&self) -> usize {
        let Some(tls) = self.tls else { return 0 };
        let (address, len) = (tls.p_vaddr as usize, tls.p_memsz as usize);
        let align = tls.p_align as usize;
        let mask = if align < LEAST_ALIGN {
            LEAST_ALIGN
        } else {
            align
        }
        .wrapping_sub(1);
        match arch::TLS_ABOVE {
            None => {
                let end = address.wrapping_add(len).wrapping_neg() & mask;
                len.wrapping_add(end).wrapping_neg()
            }
            Some(above) => above.wrapping_add(address.wrapping_sub(above) & mask),
        }
    }

    /// Adds the bias to the word at `address`.
    ///
    /// # Safety
    ///
    /// A relative relocation must name the word.
    #[inline(always)]
    unsafe fn shift(&self, address: usize) {
        let word = address as *mut usize;
        // SAFETY: the caller's.
        let value = unsafe { *word };
        // SAFETY: the caller's.
        unsafe { *word = value.wrapping_add(self.bias) };
    }
}

/// # Safety
///
/// As for [`Image::fill`].
#[inline]
pub(super) unsafe fn find(stack: *const usize) -> Image {
    let mut image = unknown!();
    // SAFETY: the caller's.
    unsafe { image.fill(stack) };
    image
}

/// Relocates a position-independent program that no dynamic linker has; leaves others alone.
///
/// A relocation of another kind than those of such programs ends the program by an illegal instruction.
///
/// # Safety
///
/// `stack` must be what the stack pointer was when the kernel entered the program, and nothing
/// else of the program may have run yet.
pub unsafe extern "C" fn relocate(stack: *const usize) {
    let mut image = unknown!();
    // SAFETY: the caller's.
    unsafe { image.fill(stack) };
    let Some(dynamic) = image.dynamic else { return };
    if image.interpreted {
        return;
    }
    let bias = image.bias;
    // SAFETY: pairs up to DT_NULL are there.
    let mut words = unsafe { Words::at(bias.wrapping_add(dynamic.p_vaddr as usize)) };
    let (mut rel, mut rel_size) = (0, 0);
    let (mut rela, mut rela_size) = (0, 0);
    let (mut relr, mut relr_size) = (0, 0);
    loop {
        let tag = words.take();
        let value = words.take();
        if tag == uapi::DT_REL as usize {
            rel = value;
        } else if tag == uapi::DT_RELSZ as usize {
            rel_size = value;
        } else if tag == uapi::DT_RELA as usize {
            rela = value;
        } else if tag == uapi::DT_RELASZ as usize {
            rela_size = value;
        } else if tag == DT_RELR {
            relr = value;
        } else if tag == DT_RELRSZ {
            relr_size = value;
        } else if tag == uapi::DT_NULL as usize {
            break;
        }
    }

    // SAFETY: entries of two words, up to the size.
    let mut words = unsafe { Words::at(bias.wrapping_add(rel)) };
    let end = bias.wrapping_add(rel).wrapping_add(rel_size);
    while (words.0 as usize) < end {
        let address = bias.wrapping_add(words.take());
        if is_relative(words.take()) {
            // SAFETY: the entry says so.
            unsafe { image.shift(address) };
        }
    }

    // SAFETY: entries of three words, up to the size.
    let mut words = unsafe { Words::at(bias.wrapping_add(rela)) };
    let end = bias.wrapping_add(rela).wrapping_add(rela_size);
    while (words.0 as usize) < end {
        let word = bias.wrapping_add(words.take()) as *mut usize;
        let info = words.take();
        let addend = words.take();
        if info == arch::R_TPREL {
            // SAFETY: the entry names the word.
            unsafe { *word = image.storage().wrapping_add(addend) };
        } else if is_relative(info) {
            // SAFETY: as above.
            unsafe { *word = bias.wrapping_add(addend) };
        }
    }

    // SAFETY: words, up to the size.
    let mut words = unsafe { Words::at(bias.wrapping_add(relr)) };
    let end = bias.wrapping_add(relr).wrapping_add(relr_size);
    let mut next = 0_usize;
    while (words.0 as usize) < end {
        let entry = words.take();
        if entry & 1 == 0 {
            // The address of one word to shift; bits for those behind it may follow.
            next = bias.wrapping_add(entry);
            // SAFETY: the entry names the word.
            unsafe { image.shift(next) };
            next = next.wrapping_add(size_of::<usize>());
        } else {
            let mut bits = entry >> 1;
            let mut address = next;
            while bits != 0 {
                if bits & 1 != 0 {
                    // SAFETY: the bit stands for the word.
                    unsafe { image.shift(address) };
                }
                bits >>= 1;
                address = address.wrapping_add(size_of::<usize>());
            }
            let covered = (usize::BITS as usize).wrapping_sub(1);
            next = next.wrapping_add(covered.wrapping_mul(size_of::<usize>()));
        }
    }

    if let Some(relro) = image.relro {
        let start = bias.wrapping_add(relro.p_vaddr as usize);
        let end = start.wrapping_add(relro.p_memsz as usize);
        let page = image.page_size.wrapping_neg();
        let (start, end) = (start & page, end & page);
        let len = end.wrapping_sub(start);
        // Only a protection is lost if it fails.
        // SAFETY: the linker promises that nobody writes there after relocation.
        let _ = unsafe { portable::mprotect(start as *mut _, len, uapi::PROT_READ as _) };
    }
}

/// The relocation that is none, of every architecture; linkers leave some.
const R_NONE: usize = 0;

/// Tells whether `info` is that of a relative relocation. Of others there may be none here.
#[inline(always)]
fn is_relative(info: usize) -> bool {
    if info == R_NONE {
        return false;
    }
    if info != arch::R_RELATIVE {
        arch::illegal_instruction();
    }
    true
}
