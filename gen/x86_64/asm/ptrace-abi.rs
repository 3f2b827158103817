// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/ptrace-abi.h

pub const FRAME_SIZE: i32 = 168;
pub const PTRACE_ARCH_PRCTL: i32 = 30;
pub const PTRACE_GETFPREGS: i32 = 14;
pub const PTRACE_GETFPXREGS: i32 = 18;
pub const PTRACE_GETREGS: i32 = 12;
pub const PTRACE_GET_THREAD_AREA: i32 = 25;
pub const PTRACE_OLDSETOPTIONS: i32 = 21;
pub const PTRACE_SETFPREGS: i32 = 15;
pub const PTRACE_SETFPXREGS: i32 = 19;
pub const PTRACE_SETREGS: i32 = 13;
pub const PTRACE_SET_THREAD_AREA: i32 = 26;
pub const PTRACE_SINGLEBLOCK: i32 = 33;
pub const PTRACE_SYSEMU: i32 = 31;
pub const PTRACE_SYSEMU_SINGLESTEP: i32 = 32;
