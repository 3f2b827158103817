// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/elf.h

pub const DT_ADDRRNGHI: i32 = 0x6ffffeff;
pub const DT_ADDRRNGLO: i32 = 0x6ffffe00;
pub const DT_DEBUG: i32 = 21;
pub const DT_ENCODING: i32 = 32;
pub const DT_FINI: i32 = 13;
pub const DT_FLAGS_1: i32 = 0x6ffffffb;
pub const DT_GNU_HASH: i32 = 0x6ffffef5;
pub const DT_HASH: i32 = 4;
pub const DT_HIOS: i32 = 0x6ffff000;
pub const DT_HIPROC: i32 = 0x7fffffff;
pub const DT_INIT: i32 = 12;
pub const DT_JMPREL: i32 = 23;
pub const DT_LOOS: i32 = 0x6000000d;
pub const DT_LOPROC: i32 = 0x70000000;
pub const DT_NEEDED: i32 = 1;
pub const DT_NULL: i32 = 0;
pub const DT_PLTGOT: i32 = 3;
pub const DT_PLTREL: i32 = 20;
pub const DT_PLTRELSZ: i32 = 2;
pub const DT_REL: i32 = 17;
pub const DT_RELA: i32 = 7;
pub const DT_RELACOUNT: i32 = 0x6ffffff9;
pub const DT_RELAENT: i32 = 9;
pub const DT_RELASZ: i32 = 8;
pub const DT_RELCOUNT: i32 = 0x6ffffffa;
pub const DT_RELENT: i32 = 19;
pub const DT_RELSZ: i32 = 18;
pub const DT_RPATH: i32 = 15;
pub const DT_SONAME: i32 = 14;
pub const DT_STRSZ: i32 = 10;
pub const DT_STRTAB: i32 = 5;
pub const DT_SYMBOLIC: i32 = 16;
pub const DT_SYMENT: i32 = 11;
pub const DT_SYMTAB: i32 = 6;
pub const DT_TEXTREL: i32 = 22;
pub const DT_VALRNGHI: i32 = 0x6ffffdff;
pub const DT_VALRNGLO: i32 = 0x6ffffd00;
pub const DT_VERDEF: i32 = 0x6ffffffc;
pub const DT_VERDEFNUM: i32 = 0x6ffffffd;
pub const DT_VERNEED: i32 = 0x6ffffffe;
pub const DT_VERNEEDNUM: i32 = 0x6fffffff;
pub const DT_VERSYM: i32 = 0x6ffffff0;
pub const EI_CLASS: i32 = 4;
pub const EI_DATA: i32 = 5;
pub const EI_MAG0: i32 = 0;
pub const EI_MAG1: i32 = 1;
pub const EI_MAG2: i32 = 2;
pub const EI_MAG3: i32 = 3;
pub const EI_NIDENT: i32 = 16;
pub const EI_OSABI: i32 = 7;
pub const EI_PAD: i32 = 8;
pub const EI_VERSION: i32 = 6;
pub const ELFCLASS32: i32 = 1;
pub const ELFCLASS64: i32 = 2;
pub const ELFCLASSNONE: i32 = 0;
pub const ELFCLASSNUM: i32 = 3;
pub const ELFDATA2LSB: i32 = 1;
pub const ELFDATA2MSB: i32 = 2;
pub const ELFDATANONE: i32 = 0;
pub const ELFMAG: &core::ffi::CStr = c"\x7fELF";
pub const ELFMAG0: i32 = 0x7f;
pub const ELFMAG1: i32 = 69;
pub const ELFMAG2: i32 = 76;
pub const ELFMAG3: i32 = 70;
pub const ELFOSABI_LINUX: i32 = 3;
pub const ELFOSABI_NONE: i32 = 0;
pub const ELF_OSABI: i32 = 0;
pub const ET_CORE: i32 = 4;
pub const ET_DYN: i32 = 3;
pub const ET_EXEC: i32 = 2;
pub const ET_HIPROC: i32 = 0xffff;
pub const ET_LOPROC: i32 = 0xff00;
pub const ET_NONE: i32 = 0;
pub const ET_REL: i32 = 1;
pub const EV_CURRENT: i32 = 1;
pub const EV_NONE: i32 = 0;
pub const EV_NUM: i32 = 2;
pub const GNU_PROPERTY_AARCH64_FEATURE_1_AND: u32 = 0xc0000000;
pub const GNU_PROPERTY_AARCH64_FEATURE_1_BTI: u32 = 0x1;
pub const NN_386_IOPERM: &core::ffi::CStr = c"LINUX";
pub const NN_386_TLS: &core::ffi::CStr = c"LINUX";
pub const NN_ARC_V2: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_FPMR: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_GCS: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_HW_BREAK: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_HW_WATCH: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_PACA_KEYS: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_PACG_KEYS: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_PAC_ENABLED_KEYS: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_PAC_MASK: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_POE: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_SSVE: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_SVE: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_SYSTEM_CALL: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_TAGGED_ADDR_CTRL: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_TLS: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_VFP: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_ZA: &core::ffi::CStr = c"LINUX";
pub const NN_ARM_ZT: &core::ffi::CStr = c"LINUX";
pub const NN_AUXV: &core::ffi::CStr = c"CORE";
pub const NN_FILE: &core::ffi::CStr = c"CORE";
pub const NN_GNU_PROPERTY_TYPE_0: &core::ffi::CStr = c"GNU";
pub const NN_LOONGARCH_CPUCFG: &core::ffi::CStr = c"LINUX";
pub const NN_LOONGARCH_CSR: &core::ffi::CStr = c"LINUX";
pub const NN_LOONGARCH_HW_BREAK: &core::ffi::CStr = c"LINUX";
pub const NN_LOONGARCH_HW_WATCH: &core::ffi::CStr = c"LINUX";
pub const NN_LOONGARCH_LASX: &core::ffi::CStr = c"LINUX";
pub const NN_LOONGARCH_LBT: &core::ffi::CStr = c"LINUX";
pub const NN_LOONGARCH_LSX: &core::ffi::CStr = c"LINUX";
pub const NN_MIPS_DSP: &core::ffi::CStr = c"LINUX";
pub const NN_MIPS_FP_MODE: &core::ffi::CStr = c"LINUX";
pub const NN_MIPS_MSA: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_DEXCR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_DSCR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_EBB: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_HASHKEYR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_PKEY: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_PMU: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_PPR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_SPE: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TAR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_CDSCR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_CFPR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_CGPR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_CPPR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_CTAR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_CVMX: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_CVSX: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_TM_SPR: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_VMX: &core::ffi::CStr = c"LINUX";
pub const NN_PPC_VSX: &core::ffi::CStr = c"LINUX";
pub const NN_PRFPREG: &core::ffi::CStr = c"CORE";
pub const NN_PRPSINFO: &core::ffi::CStr = c"CORE";
pub const NN_PRSTATUS: &core::ffi::CStr = c"CORE";
pub const NN_PRXFPREG: &core::ffi::CStr = c"LINUX";
pub const NN_RISCV_CSR: &core::ffi::CStr = c"LINUX";
pub const NN_RISCV_TAGGED_ADDR_CTRL: &core::ffi::CStr = c"LINUX";
pub const NN_RISCV_USER_CFI: &core::ffi::CStr = c"LINUX";
pub const NN_RISCV_VECTOR: &core::ffi::CStr = c"LINUX";
pub const NN_S390_CTRS: &core::ffi::CStr = c"LINUX";
pub const NN_S390_GS_BC: &core::ffi::CStr = c"LINUX";
pub const NN_S390_GS_CB: &core::ffi::CStr = c"LINUX";
pub const NN_S390_HIGH_GPRS: &core::ffi::CStr = c"LINUX";
pub const NN_S390_LAST_BREAK: &core::ffi::CStr = c"LINUX";
pub const NN_S390_PREFIX: &core::ffi::CStr = c"LINUX";
pub const NN_S390_PV_CPU_DATA: &core::ffi::CStr = c"LINUX";
pub const NN_S390_RI_CB: &core::ffi::CStr = c"LINUX";
pub const NN_S390_SYSTEM_CALL: &core::ffi::CStr = c"LINUX";
pub const NN_S390_TDB: &core::ffi::CStr = c"LINUX";
pub const NN_S390_TIMER: &core::ffi::CStr = c"LINUX";
pub const NN_S390_TODCMP: &core::ffi::CStr = c"LINUX";
pub const NN_S390_TODPREG: &core::ffi::CStr = c"LINUX";
pub const NN_S390_VXRS_HIGH: &core::ffi::CStr = c"LINUX";
pub const NN_S390_VXRS_LOW: &core::ffi::CStr = c"LINUX";
pub const NN_SIGINFO: &core::ffi::CStr = c"CORE";
pub const NN_TASKSTRUCT: &core::ffi::CStr = c"CORE";
pub const NN_VMCOREDD: &core::ffi::CStr = c"LINUX";
pub const NN_X86_SHSTK: &core::ffi::CStr = c"LINUX";
pub const NN_X86_XSAVE_LAYOUT: &core::ffi::CStr = c"LINUX";
pub const NN_X86_XSTATE: &core::ffi::CStr = c"LINUX";
pub const NT_386_IOPERM: i32 = 0x201;
pub const NT_386_TLS: i32 = 0x200;
pub const NT_ARC_V2: i32 = 0x600;
pub const NT_ARM_FPMR: i32 = 0x40e;
pub const NT_ARM_GCS: i32 = 0x410;
pub const NT_ARM_HW_BREAK: i32 = 0x402;
pub const NT_ARM_HW_WATCH: i32 = 0x403;
pub const NT_ARM_PACA_KEYS: i32 = 0x407;
pub const NT_ARM_PACG_KEYS: i32 = 0x408;
pub const NT_ARM_PAC_ENABLED_KEYS: i32 = 0x40a;
pub const NT_ARM_PAC_MASK: i32 = 0x406;
pub const NT_ARM_POE: i32 = 0x40f;
pub const NT_ARM_SSVE: i32 = 0x40b;
pub const NT_ARM_SVE: i32 = 0x405;
pub const NT_ARM_SYSTEM_CALL: i32 = 0x404;
pub const NT_ARM_TAGGED_ADDR_CTRL: i32 = 0x409;
pub const NT_ARM_TLS: i32 = 0x401;
pub const NT_ARM_VFP: i32 = 0x400;
pub const NT_ARM_ZA: i32 = 0x40c;
pub const NT_ARM_ZT: i32 = 0x40d;
pub const NT_AUXV: i32 = 6;
pub const NT_FILE: i32 = 0x46494c45;
pub const NT_GNU_PROPERTY_TYPE_0: i32 = 5;
pub const NT_LOONGARCH_CPUCFG: i32 = 0xa00;
pub const NT_LOONGARCH_CSR: i32 = 0xa01;
pub const NT_LOONGARCH_HW_BREAK: i32 = 0xa05;
pub const NT_LOONGARCH_HW_WATCH: i32 = 0xa06;
pub const NT_LOONGARCH_LASX: i32 = 0xa03;
pub const NT_LOONGARCH_LBT: i32 = 0xa04;
pub const NT_LOONGARCH_LSX: i32 = 0xa02;
pub const NT_MIPS_DSP: i32 = 0x800;
pub const NT_MIPS_FP_MODE: i32 = 0x801;
pub const NT_MIPS_MSA: i32 = 0x802;
pub const NT_PPC_DEXCR: i32 = 0x111;
pub const NT_PPC_DSCR: i32 = 0x105;
pub const NT_PPC_EBB: i32 = 0x106;
pub const NT_PPC_HASHKEYR: i32 = 0x112;
pub const NT_PPC_PKEY: i32 = 0x110;
pub const NT_PPC_PMU: i32 = 0x107;
pub const NT_PPC_PPR: i32 = 0x104;
pub const NT_PPC_SPE: i32 = 0x101;
pub const NT_PPC_TAR: i32 = 0x103;
pub const NT_PPC_TM_CDSCR: i32 = 0x10f;
pub const NT_PPC_TM_CFPR: i32 = 0x109;
pub const NT_PPC_TM_CGPR: i32 = 0x108;
pub const NT_PPC_TM_CPPR: i32 = 0x10e;
pub const NT_PPC_TM_CTAR: i32 = 0x10d;
pub const NT_PPC_TM_CVMX: i32 = 0x10a;
pub const NT_PPC_TM_CVSX: i32 = 0x10b;
pub const NT_PPC_TM_SPR: i32 = 0x10c;
pub const NT_PPC_VMX: i32 = 0x100;
pub const NT_PPC_VSX: i32 = 0x102;
pub const NT_PRFPREG: i32 = 2;
pub const NT_PRPSINFO: i32 = 3;
pub const NT_PRSTATUS: i32 = 1;
pub const NT_PRXFPREG: i32 = 0x46e62b7f;
pub const NT_RISCV_CSR: i32 = 0x900;
pub const NT_RISCV_TAGGED_ADDR_CTRL: i32 = 0x902;
pub const NT_RISCV_USER_CFI: i32 = 0x903;
pub const NT_RISCV_VECTOR: i32 = 0x901;
pub const NT_S390_CTRS: i32 = 0x304;
pub const NT_S390_GS_BC: i32 = 0x30c;
pub const NT_S390_GS_CB: i32 = 0x30b;
pub const NT_S390_HIGH_GPRS: i32 = 0x300;
pub const NT_S390_LAST_BREAK: i32 = 0x306;
pub const NT_S390_PREFIX: i32 = 0x305;
pub const NT_S390_PV_CPU_DATA: i32 = 0x30e;
pub const NT_S390_RI_CB: i32 = 0x30d;
pub const NT_S390_SYSTEM_CALL: i32 = 0x307;
pub const NT_S390_TDB: i32 = 0x308;
pub const NT_S390_TIMER: i32 = 0x301;
pub const NT_S390_TODCMP: i32 = 0x302;
pub const NT_S390_TODPREG: i32 = 0x303;
pub const NT_S390_VXRS_HIGH: i32 = 0x30a;
pub const NT_S390_VXRS_LOW: i32 = 0x309;
pub const NT_SIGINFO: i32 = 0x53494749;
pub const NT_TASKSTRUCT: i32 = 4;
pub const NT_VMCOREDD: i32 = 0x700;
pub const NT_X86_SHSTK: i32 = 0x204;
pub const NT_X86_XSAVE_LAYOUT: i32 = 0x205;
pub const NT_X86_XSTATE: i32 = 0x202;
pub const OLD_DT_HIOS: i32 = 0x6fffffff;
pub const OLD_DT_LOOS: i32 = 0x60000000;
pub const PF_R: i32 = 0x4;
pub const PF_W: i32 = 0x2;
pub const PF_X: i32 = 0x1;
pub const PN_XNUM: i32 = 0xffff;
pub const PT_AARCH64_MEMTAG_MTE: i32 = 0x70000002;
pub const PT_DYNAMIC: i32 = 2;
pub const PT_GNU_EH_FRAME: i32 = 0x6474e550;
pub const PT_GNU_PROPERTY: i32 = 0x6474e553;
pub const PT_GNU_RELRO: i32 = 0x6474e552;
pub const PT_GNU_STACK: i32 = 0x6474e551;
pub const PT_HIOS: i32 = 0x6fffffff;
pub const PT_HIPROC: i32 = 0x7fffffff;
pub const PT_INTERP: i32 = 3;
pub const PT_LOAD: i32 = 1;
pub const PT_LOOS: i32 = 0x60000000;
pub const PT_LOPROC: i32 = 0x70000000;
pub const PT_NOTE: i32 = 4;
pub const PT_NULL: i32 = 0;
pub const PT_PHDR: i32 = 6;
pub const PT_SHLIB: i32 = 5;
pub const PT_TLS: i32 = 7;
pub const SELFMAG: i32 = 4;
pub const SHF_ALLOC: i32 = 0x2;
pub const SHF_EXCLUDE: i32 = 0x8000000;
pub const SHF_EXECINSTR: i32 = 0x4;
pub const SHF_GROUP: i32 = 0x200;
pub const SHF_INFO_LINK: i32 = 0x40;
pub const SHF_LINK_ORDER: i32 = 0x80;
pub const SHF_MASKOS: i32 = 0xff00000;
pub const SHF_MASKPROC: u32 = 0xf0000000;
pub const SHF_MERGE: i32 = 0x10;
pub const SHF_ORDERED: i32 = 0x4000000;
pub const SHF_OS_NONCONFORMING: i32 = 0x100;
pub const SHF_RELA_LIVEPATCH: i32 = 0x100000;
pub const SHF_RO_AFTER_INIT: i32 = 0x200000;
pub const SHF_STRINGS: i32 = 0x20;
pub const SHF_TLS: i32 = 0x400;
pub const SHF_WRITE: i32 = 0x1;
pub const SHN_ABS: i32 = 0xfff1;
pub const SHN_COMMON: i32 = 0xfff2;
pub const SHN_HIPROC: i32 = 0xff1f;
pub const SHN_HIRESERVE: i32 = 0xffff;
pub const SHN_LIVEPATCH: i32 = 0xff20;
pub const SHN_LOPROC: i32 = 0xff00;
pub const SHN_LORESERVE: i32 = 0xff00;
pub const SHN_UNDEF: i32 = 0;
pub const SHT_DYNAMIC: i32 = 6;
pub const SHT_DYNSYM: i32 = 11;
pub const SHT_HASH: i32 = 5;
pub const SHT_HIPROC: i32 = 0x7fffffff;
pub const SHT_HIUSER: u32 = 0xffffffff;
pub const SHT_LOPROC: i32 = 0x70000000;
pub const SHT_LOUSER: u32 = 0x80000000;
pub const SHT_NOBITS: i32 = 8;
pub const SHT_NOTE: i32 = 7;
pub const SHT_NULL: i32 = 0;
pub const SHT_NUM: i32 = 12;
pub const SHT_PROGBITS: i32 = 1;
pub const SHT_REL: i32 = 9;
pub const SHT_RELA: i32 = 4;
pub const SHT_SHLIB: i32 = 10;
pub const SHT_STRTAB: i32 = 3;
pub const SHT_SYMTAB: i32 = 2;
pub const STB_GLOBAL: i32 = 1;
pub const STB_LOCAL: i32 = 0;
pub const STB_WEAK: i32 = 2;
pub const STN_UNDEF: i32 = 0;
pub const STT_COMMON: i32 = 5;
pub const STT_FILE: i32 = 4;
pub const STT_FUNC: i32 = 2;
pub const STT_NOTYPE: i32 = 0;
pub const STT_OBJECT: i32 = 1;
pub const STT_SECTION: i32 = 3;
pub const STT_TLS: i32 = 6;
pub const VER_FLG_BASE: i32 = 0x1;
pub const VER_FLG_WEAK: i32 = 0x2;

pub type Elf32_Addr = u32;

#[repr(C)]
pub struct Elf32_Dyn {
    pub d_tag: i32,
    pub d_un: Elf32_Dyn_d_un,
}

#[repr(C)]
pub union Elf32_Dyn_d_un {
    pub d_val: i32,
    pub d_ptr: u32,
}

pub type Elf32_Ehdr = elf32_hdr;

pub type Elf32_Half = u16;

pub type Elf32_Nhdr = elf32_note;

pub type Elf32_Off = u32;

pub type Elf32_Phdr = elf32_phdr;

pub type Elf32_Rel = elf32_rel;

pub type Elf32_Rela = elf32_rela;

pub type Elf32_Shdr = elf32_shdr;

pub type Elf32_Sword = i32;

pub type Elf32_Sym = elf32_sym;

#[repr(C)]
pub struct Elf32_Verdaux {
    pub vda_name: u32,
    pub vda_next: u32,
}

#[repr(C)]
pub struct Elf32_Verdef {
    pub vd_version: u16,
    pub vd_flags: u16,
    pub vd_ndx: u16,
    pub vd_cnt: u16,
    pub vd_hash: u32,
    pub vd_aux: u32,
    pub vd_next: u32,
}

pub type Elf32_Versym = u16;

pub type Elf32_Word = u32;

pub type Elf64_Addr = u64;

#[repr(C)]
pub struct Elf64_Dyn {
    pub d_tag: i64,
    pub d_un: Elf64_Dyn_d_un,
}

#[repr(C)]
pub union Elf64_Dyn_d_un {
    pub d_val: u64,
    pub d_ptr: u64,
}

pub type Elf64_Ehdr = elf64_hdr;

pub type Elf64_Half = u16;

pub type Elf64_Nhdr = elf64_note;

pub type Elf64_Off = u64;

pub type Elf64_Phdr = elf64_phdr;

pub type Elf64_Rel = elf64_rel;

pub type Elf64_Rela = elf64_rela;

pub type Elf64_SHalf = i16;

pub type Elf64_Shdr = elf64_shdr;

pub type Elf64_Sword = i32;

pub type Elf64_Sxword = i64;

pub type Elf64_Sym = elf64_sym;

#[repr(C)]
pub struct Elf64_Verdaux {
    pub vda_name: u32,
    pub vda_next: u32,
}

#[repr(C)]
pub struct Elf64_Verdef {
    pub vd_version: u16,
    pub vd_flags: u16,
    pub vd_ndx: u16,
    pub vd_cnt: u16,
    pub vd_hash: u32,
    pub vd_aux: u32,
    pub vd_next: u32,
}

pub type Elf64_Versym = u16;

pub type Elf64_Word = u32;

pub type Elf64_Xword = u64;

#[repr(C)]
pub struct elf32_hdr {
    pub e_ident: [u8; 16],
    pub e_type: u16,
    pub e_machine: u16,
    pub e_version: u32,
    pub e_entry: u32,
    pub e_phoff: u32,
    pub e_shoff: u32,
    pub e_flags: u32,
    pub e_ehsize: u16,
    pub e_phentsize: u16,
    pub e_phnum: u16,
    pub e_shentsize: u16,
    pub e_shnum: u16,
    pub e_shstrndx: u16,
}

#[repr(C)]
pub struct elf32_note {
    pub n_namesz: u32,
    pub n_descsz: u32,
    pub n_type: u32,
}

#[repr(C)]
pub struct elf32_phdr {
    pub p_type: u32,
    pub p_offset: u32,
    pub p_vaddr: u32,
    pub p_paddr: u32,
    pub p_filesz: u32,
    pub p_memsz: u32,
    pub p_flags: u32,
    pub p_align: u32,
}

#[repr(C)]
pub struct elf32_rel {
    pub r_offset: u32,
    pub r_info: u32,
}

#[repr(C)]
pub struct elf32_rela {
    pub r_offset: u32,
    pub r_info: u32,
    pub r_addend: i32,
}

#[repr(C)]
pub struct elf32_shdr {
    pub sh_name: u32,
    pub sh_type: u32,
    pub sh_flags: u32,
    pub sh_addr: u32,
    pub sh_offset: u32,
    pub sh_size: u32,
    pub sh_link: u32,
    pub sh_info: u32,
    pub sh_addralign: u32,
    pub sh_entsize: u32,
}

#[repr(C)]
pub struct elf32_sym {
    pub st_name: u32,
    pub st_value: u32,
    pub st_size: u32,
    pub st_info: u8,
    pub st_other: u8,
    pub st_shndx: u16,
}

#[repr(C)]
pub struct elf64_hdr {
    pub e_ident: [u8; 16],
    pub e_type: u16,
    pub e_machine: u16,
    pub e_version: u32,
    pub e_entry: u64,
    pub e_phoff: u64,
    pub e_shoff: u64,
    pub e_flags: u32,
    pub e_ehsize: u16,
    pub e_phentsize: u16,
    pub e_phnum: u16,
    pub e_shentsize: u16,
    pub e_shnum: u16,
    pub e_shstrndx: u16,
}

#[repr(C)]
pub struct elf64_note {
    pub n_namesz: u32,
    pub n_descsz: u32,
    pub n_type: u32,
}

#[repr(C)]
pub struct elf64_phdr {
    pub p_type: u32,
    pub p_flags: u32,
    pub p_offset: u64,
    pub p_vaddr: u64,
    pub p_paddr: u64,
    pub p_filesz: u64,
    pub p_memsz: u64,
    pub p_align: u64,
}

#[repr(C)]
pub struct elf64_rel {
    pub r_offset: u64,
    pub r_info: u64,
}

#[repr(C)]
pub struct elf64_rela {
    pub r_offset: u64,
    pub r_info: u64,
    pub r_addend: i64,
}

#[repr(C)]
pub struct elf64_shdr {
    pub sh_name: u32,
    pub sh_type: u32,
    pub sh_flags: u64,
    pub sh_addr: u64,
    pub sh_offset: u64,
    pub sh_size: u64,
    pub sh_link: u32,
    pub sh_info: u32,
    pub sh_addralign: u64,
    pub sh_entsize: u64,
}

#[repr(C)]
pub struct elf64_sym {
    pub st_name: u32,
    pub st_info: u8,
    pub st_other: u8,
    pub st_shndx: u16,
    pub st_value: u64,
    pub st_size: u64,
}

records! {
    Elf32_Dyn: size 8, align 4;
    Elf32_Dyn_d_un: size 4, align 4;
    Elf32_Verdaux: size 8, align 4;
    Elf32_Verdef: size 20, align 4;
    Elf64_Dyn: size 16, align 8;
    Elf64_Dyn_d_un: size 8, align 8;
    Elf64_Verdaux: size 8, align 4;
    Elf64_Verdef: size 20, align 4;
    elf32_hdr: size 52, align 4;
    elf32_note: size 12, align 4;
    elf32_phdr: size 32, align 4;
    elf32_rel: size 8, align 4;
    elf32_rela: size 12, align 4;
    elf32_shdr: size 40, align 4;
    elf32_sym: size 16, align 4;
    elf64_hdr: size 64, align 8;
    elf64_note: size 12, align 4;
    elf64_phdr: size 56, align 8;
    elf64_rel: size 16, align 8;
    elf64_rela: size 24, align 8;
    elf64_shdr: size 64, align 8;
    elf64_sym: size 24, align 8;
}
