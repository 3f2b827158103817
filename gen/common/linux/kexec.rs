// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/kexec.h

pub const KEXEC_ARCH_386: i32 = 0x30000;
pub const KEXEC_ARCH_68K: i32 = 0x40000;
pub const KEXEC_ARCH_AARCH64: i32 = 0xb70000;
pub const KEXEC_ARCH_ARM: i32 = 0x280000;
pub const KEXEC_ARCH_DEFAULT: i32 = 0x0;
pub const KEXEC_ARCH_IA_64: i32 = 0x320000;
pub const KEXEC_ARCH_LOONGARCH: i32 = 0x1020000;
pub const KEXEC_ARCH_MASK: u32 = 0xffff0000;
pub const KEXEC_ARCH_MIPS: i32 = 0x80000;
pub const KEXEC_ARCH_MIPS_LE: i32 = 0xa0000;
pub const KEXEC_ARCH_PARISC: i32 = 0xf0000;
pub const KEXEC_ARCH_PPC: i32 = 0x140000;
pub const KEXEC_ARCH_PPC64: i32 = 0x150000;
pub const KEXEC_ARCH_RISCV: i32 = 0xf30000;
pub const KEXEC_ARCH_S390: i32 = 0x160000;
pub const KEXEC_ARCH_SH: i32 = 0x2a0000;
pub const KEXEC_ARCH_X86_64: i32 = 0x3e0000;
pub const KEXEC_CRASH_HOTPLUG_SUPPORT: i32 = 0x8;
pub const KEXEC_FILE_DEBUG: i32 = 0x8;
pub const KEXEC_FILE_FORCE_DTB: i32 = 0x20;
pub const KEXEC_FILE_NO_CMA: i32 = 0x10;
pub const KEXEC_FILE_NO_INITRAMFS: i32 = 0x4;
pub const KEXEC_FILE_ON_CRASH: i32 = 0x2;
pub const KEXEC_FILE_UNLOAD: i32 = 0x1;
pub const KEXEC_ON_CRASH: i32 = 0x1;
pub const KEXEC_PRESERVE_CONTEXT: i32 = 0x2;
pub const KEXEC_SEGMENT_MAX: i32 = 16;
pub const KEXEC_UPDATE_ELFCOREHDR: i32 = 0x4;
