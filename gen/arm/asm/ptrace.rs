// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ptrace.h

pub const ABT_MODE: i32 = 0x17;
pub const APSR_MASK: u32 = 0xf80f0000;
pub const ARM_VFPREGS_SIZE: i32 = 260;
pub const FIQ26_MODE: i32 = 0x1;
pub const FIQ_MODE: i32 = 0x11;
pub const HYP_MODE: i32 = 0x1a;
pub const IRQ26_MODE: i32 = 0x2;
pub const IRQ_MODE: i32 = 0x12;
pub const MODE32_BIT: i32 = 0x10;
pub const MODE_MASK: i32 = 0x1f;
pub const MON_MODE: i32 = 0x16;
pub const PSR_A_BIT: i32 = 0x100;
pub const PSR_C_BIT: i32 = 0x20000000;
pub const PSR_ENDIAN_MASK: i32 = 0x200;
pub const PSR_E_BIT: i32 = 0x200;
pub const PSR_F_BIT: i32 = 0x40;
pub const PSR_ISET_MASK: i32 = 0x1000010;
pub const PSR_IT_MASK: i32 = 0x600fc00;
pub const PSR_I_BIT: i32 = 0x80;
pub const PSR_J_BIT: i32 = 0x1000000;
pub const PSR_N_BIT: u32 = 0x80000000;
pub const PSR_Q_BIT: i32 = 0x8000000;
pub const PSR_T_BIT: i32 = 32;
pub const PSR_V_BIT: i32 = 0x10000000;
pub const PSR_Z_BIT: i32 = 0x40000000;
pub const PSR_c: i32 = 0xff;
pub const PSR_f: u32 = 0xff000000;
pub const PSR_s: i32 = 0xff0000;
pub const PSR_x: i32 = 0xff00;
pub const PTRACE_GETCRUNCHREGS: i32 = 25;
pub const PTRACE_GETFDPIC: i32 = 31;
pub const PTRACE_GETFDPIC_EXEC: i32 = 0;
pub const PTRACE_GETFDPIC_INTERP: i32 = 1;
pub const PTRACE_GETFPREGS: i32 = 14;
pub const PTRACE_GETHBPREGS: i32 = 29;
pub const PTRACE_GETREGS: i32 = 12;
pub const PTRACE_GETVFPREGS: i32 = 27;
pub const PTRACE_GETWMMXREGS: i32 = 18;
pub const PTRACE_GET_THREAD_AREA: i32 = 22;
pub const PTRACE_OLDSETOPTIONS: i32 = 21;
pub const PTRACE_SETCRUNCHREGS: i32 = 26;
pub const PTRACE_SETFPREGS: i32 = 15;
pub const PTRACE_SETHBPREGS: i32 = 30;
pub const PTRACE_SETREGS: i32 = 13;
pub const PTRACE_SETVFPREGS: i32 = 28;
pub const PTRACE_SETWMMXREGS: i32 = 19;
pub const PTRACE_SET_SYSCALL: i32 = 23;
pub const PT_DATA_ADDR: i32 = 0x10004;
pub const PT_TEXT_ADDR: i32 = 0x10000;
pub const PT_TEXT_END_ADDR: i32 = 0x10008;
pub const SVC26_MODE: i32 = 0x3;
pub const SVC_MODE: i32 = 0x13;
pub const SYSTEM_MODE: i32 = 0x1f;
pub const UND_MODE: i32 = 0x1b;
pub const USR26_MODE: i32 = 0x0;
pub const USR_MODE: i32 = 0x10;
pub const V4_PSR_T_BIT: i32 = 0x20;
pub const V7M_PSR_T_BIT: i32 = 0x1000000;

#[repr(C)]
pub struct pt_regs {
    pub uregs: [core::ffi::c_long; 18],
}

records! {
    pt_regs: size 72, align 4;
}
