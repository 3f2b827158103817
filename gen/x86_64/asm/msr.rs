// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/msr.h

pub const X86_IOC_RDMSR_REGS: u32 = 0xc02063a0;
pub const X86_IOC_WRMSR_REGS: u32 = 0xc02063a1;
