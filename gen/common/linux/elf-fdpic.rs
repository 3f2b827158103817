// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/elf-fdpic.h

pub const ELF32_FDPIC_LOADMAP_VERSION: i32 = 0x0;
pub const ELF64_FDPIC_LOADMAP_VERSION: i32 = 0x0;

#[repr(C)]
pub struct elf32_fdpic_loadmap {
    pub version: u16,
    pub nsegs: u16,
    pub segs: [elf32_fdpic_loadseg; 0],
}

#[repr(C)]
pub struct elf32_fdpic_loadseg {
    pub addr: u32,
    pub p_vaddr: u32,
    pub p_memsz: u32,
}

#[repr(C)]
pub struct elf64_fdpic_loadmap {
    pub version: u16,
    pub nsegs: u16,
    pub segs: [elf64_fdpic_loadseg; 0],
}

#[repr(C)]
pub struct elf64_fdpic_loadseg {
    pub addr: u64,
    pub p_vaddr: u64,
    pub p_memsz: u32,
}

records! {
    elf32_fdpic_loadmap: size 4, align 4;
    elf32_fdpic_loadseg: size 12, align 4;
    elf64_fdpic_loadmap: size 8, align 8;
    elf64_fdpic_loadseg: size 24, align 8;
}
