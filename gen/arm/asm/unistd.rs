// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/unistd.h

pub const __ARM_NR_BASE: i32 = 0xf0000;
pub const __ARM_NR_breakpoint: i32 = 0xf0001;
pub const __ARM_NR_cacheflush: i32 = 0xf0002;
pub const __ARM_NR_get_tls: i32 = 0xf0006;
pub const __ARM_NR_set_tls: i32 = 0xf0005;
pub const __ARM_NR_usr26: i32 = 0xf0003;
pub const __ARM_NR_usr32: i32 = 0xf0004;
pub const __NR_OABI_SYSCALL_BASE: i32 = 0x900000;
pub const __NR_SYSCALL_BASE: i32 = 0;
pub const __NR_SYSCALL_MASK: i32 = 0xfffff;
