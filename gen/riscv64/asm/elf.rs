// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/elf.h

pub const ELF_NFPREG: u32 = 33;
pub const ELF_NGREG: u32 = 32;
pub const R_RISCV_32: i32 = 1;
pub const R_RISCV_32_PCREL: i32 = 57;
pub const R_RISCV_64: i32 = 2;
pub const R_RISCV_ADD16: i32 = 34;
pub const R_RISCV_ADD32: i32 = 35;
pub const R_RISCV_ADD64: i32 = 36;
pub const R_RISCV_ADD8: i32 = 33;
pub const R_RISCV_ALIGN: i32 = 43;
pub const R_RISCV_BRANCH: i32 = 16;
pub const R_RISCV_CALL: i32 = 18;
pub const R_RISCV_CALL_PLT: i32 = 19;
pub const R_RISCV_COPY: i32 = 4;
pub const R_RISCV_GNU_VTENTRY: i32 = 42;
pub const R_RISCV_GNU_VTINHERIT: i32 = 41;
pub const R_RISCV_GOT_HI20: i32 = 20;
pub const R_RISCV_GPREL_I: i32 = 47;
pub const R_RISCV_GPREL_S: i32 = 48;
pub const R_RISCV_HI20: i32 = 26;
pub const R_RISCV_IRELATIVE: i32 = 58;
pub const R_RISCV_JAL: i32 = 17;
pub const R_RISCV_JUMP_SLOT: i32 = 5;
pub const R_RISCV_LO12_I: i32 = 27;
pub const R_RISCV_LO12_S: i32 = 28;
pub const R_RISCV_NONE: i32 = 0;
pub const R_RISCV_PCREL_HI20: i32 = 23;
pub const R_RISCV_PCREL_LO12_I: i32 = 24;
pub const R_RISCV_PCREL_LO12_S: i32 = 25;
pub const R_RISCV_PLT32: i32 = 59;
pub const R_RISCV_RELATIVE: i32 = 3;
pub const R_RISCV_RELAX: i32 = 51;
pub const R_RISCV_RVC_BRANCH: i32 = 44;
pub const R_RISCV_RVC_JUMP: i32 = 45;
pub const R_RISCV_SET16: i32 = 55;
pub const R_RISCV_SET32: i32 = 56;
pub const R_RISCV_SET6: i32 = 53;
pub const R_RISCV_SET8: i32 = 54;
pub const R_RISCV_SET_ULEB128: i32 = 60;
pub const R_RISCV_SUB16: i32 = 38;
pub const R_RISCV_SUB32: i32 = 39;
pub const R_RISCV_SUB6: i32 = 52;
pub const R_RISCV_SUB64: i32 = 40;
pub const R_RISCV_SUB8: i32 = 37;
pub const R_RISCV_SUB_ULEB128: i32 = 61;
pub const R_RISCV_TLS_DTPMOD32: i32 = 6;
pub const R_RISCV_TLS_DTPMOD64: i32 = 7;
pub const R_RISCV_TLS_DTPREL32: i32 = 8;
pub const R_RISCV_TLS_DTPREL64: i32 = 9;
pub const R_RISCV_TLS_GD_HI20: i32 = 22;
pub const R_RISCV_TLS_GOT_HI20: i32 = 21;
pub const R_RISCV_TLS_TPREL32: i32 = 10;
pub const R_RISCV_TLS_TPREL64: i32 = 11;
pub const R_RISCV_TPREL_ADD: i32 = 32;
pub const R_RISCV_TPREL_HI20: i32 = 29;
pub const R_RISCV_TPREL_I: i32 = 49;
pub const R_RISCV_TPREL_LO12_I: i32 = 30;
pub const R_RISCV_TPREL_LO12_S: i32 = 31;
pub const R_RISCV_TPREL_S: i32 = 50;

pub type elf_fpreg_t = u64;

pub type elf_fpregset_t = super::__riscv_fp_state;

pub type elf_greg_t = core::ffi::c_ulong;

pub type elf_gregset_t = super::user_regs_struct;
