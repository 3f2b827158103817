// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/vsyscall.h

pub const VSYSCALL_ADDR: u64 = 0xffffffffff600000;
pub const __NR_vgetcpu: i32 = 2;
pub const __NR_vgettimeofday: i32 = 0;
pub const __NR_vtime: i32 = 1;
