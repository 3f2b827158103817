//! A vDSO for an emulator that has none: what a call of the library's costs outside the vDSO does
//! not depend on what is in it.

use core::ffi::CStr;
use core::mem::offset_of;
use core::ptr;
use ksys::arch::vdso::CLOCK_GETTIME;
use ksys::mm::{self, MapFlags, ProtFlags};
use ksys::process::Strs;
use ksys::rt::Init;
use ksys::{Errno, Result, uapi};

#[cfg(target_pointer_width = "32")]
use uapi::{ELFCLASS32 as CLASS, Elf32_Ehdr as Ehdr, Elf32_Phdr as Phdr, Elf32_Sym as Sym};
#[cfg(target_pointer_width = "64")]
use uapi::{ELFCLASS64 as CLASS, Elf64_Ehdr as Ehdr, Elf64_Phdr as Phdr, Elf64_Sym as Sym};

/// Writes zeros to the record, and returns 0.
#[cfg(target_arch = "x86_64")]
const CODE: [u32; 4] = [
    0x9090_c031, // xor eax, eax
    0x9006_8948, // mov [rsi], rax
    0x0846_8948, // mov [rsi + 8], rax
    0x9090_90c3, // ret
];
#[cfg(target_arch = "aarch64")]
const CODE: [u32; 3] = [
    0xa900_7c3f, // stp xzr, xzr, [x1]
    0x5280_0000, // mov w0, #0
    0xd65f_03c0, // ret
];
#[cfg(target_arch = "riscv64")]
const CODE: [u32; 4] = [
    0x0005_b023, // sd zero, 0(a1)
    0x0005_b423, // sd zero, 8(a1)
    0x0000_0513, // li a0, 0
    0x0000_8067, // ret
];
#[cfg(target_arch = "arm")]
const CODE: [u32; 6] = [
    0xe3a0_0000, // mov r0, #0
    0xe581_0000, // str r0, [r1]
    0xe581_0004, // str r0, [r1, #4]
    0xe581_0008, // str r0, [r1, #8]
    0xe581_000c, // str r0, [r1, #12]
    0xe12f_ff1e, // bx lr
];

/// As much of an ELF image as tells where one function is; addresses are offsets.
#[repr(C)]
struct Image {
    header: Ehdr,
    load: Phdr,
    tables: Phdr,
    dynamic: [[usize; 2]; 4],
    symbols: [Sym; 2],
    /// One chain, of the second symbol.
    hash: [u32; 5],
    /// An empty string, and the function's name.
    strings: [u8; 64],
    code: [u32; CODE.len()],
}

impl Image {
    /// Fills an image of zeros.
    fn fill(&mut self) {
        self.header.e_ident[..4].copy_from_slice(b"\x7fELF");
        self.header.e_ident[4] = CLASS as u8;
        self.header.e_phoff = offset_of!(Self, load) as _;
        self.header.e_phentsize = size_of::<Phdr>() as u16;
        self.header.e_phnum = 2;
        self.load.p_type = uapi::PT_LOAD as u32;
        self.load.p_memsz = size_of::<Self>() as _;
        self.tables.p_type = uapi::PT_DYNAMIC as u32;
        self.tables.p_offset = offset_of!(Self, dynamic) as _;
        self.dynamic = [
            [uapi::DT_SYMTAB as usize, offset_of!(Self, symbols)],
            [uapi::DT_STRTAB as usize, offset_of!(Self, strings)],
            [uapi::DT_HASH as usize, offset_of!(Self, hash)],
            [uapi::DT_NULL as usize, 0],
        ];
        let [_, symbol] = &mut self.symbols;
        symbol.st_name = 1;
        symbol.st_info = uapi::STT_FUNC as u8;
        symbol.st_shndx = 1;
        symbol.st_value = offset_of!(Self, code) as _;
        self.hash = [1, 2, 1, 0, 0];
        let name = CStr::to_bytes(CLOCK_GETTIME);
        self.strings[1..][..name.len()].copy_from_slice(name);
        self.code = CODE;
    }
}

/// Makes `clock_gettime` find a vDSO, where the program was started without one.
pub fn provide(init: Init) -> Result<()> {
    if init.auxv().sysinfo_ehdr().is_some() {
        return Ok(());
    }
    let prot = ProtFlags::READ | ProtFlags::WRITE | ProtFlags::EXEC;
    let flags = MapFlags::PRIVATE | MapFlags::ANONYMOUS;
    // SAFETY: the kernel chooses a place where nothing is.
    let page = unsafe { mm::mmap(ptr::null_mut(), 4096, prot, flags, None, 0) }?;
    // SAFETY: it is a page of zeros, which are an image's fields as well as any, and nobody else's.
    unsafe { &mut *page.cast::<Image>() }.fill();

    let mut auxv = init.auxv();
    // The flags say nothing to anybody.
    let at = auxv.position(|(kind, _)| kind == uapi::AT_FLAGS as usize);
    let at = at.ok_or(Errno::ENOENT)?;
    let end_of_env = Strs::from(init.env())
        .as_ptr()
        .wrapping_add(init.env().count());
    let entry = end_of_env
        .wrapping_add(1)
        .cast::<[usize; 2]>()
        .wrapping_add(at);
    let found = [uapi::AT_SYSINFO_EHDR as usize, page.expose_provenance()];
    // SAFETY: the entry stands on the stack that the kernel made, which is the program's own.
    unsafe { entry.cast_mut().write(found) };
    Ok(())
}
