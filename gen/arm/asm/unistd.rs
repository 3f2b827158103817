// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/unistd.h

pub const __ARM_NR_BASE: i32 = 0xf0000;
pub const __ARM_NR_breakpoint: i32 = 983041;
pub const __ARM_NR_cacheflush: i32 = 983042;
pub const __ARM_NR_get_tls: i32 = 983046;
pub const __ARM_NR_set_tls: i32 = 983045;
pub const __ARM_NR_usr26: i32 = 983043;
pub const __ARM_NR_usr32: i32 = 983044;
pub const __NR_OABI_SYSCALL_BASE: i32 = 0x900000;
pub const __NR_SYSCALL_BASE: i32 = 0;
pub const __NR_SYSCALL_MASK: i32 = 0xfffff;
