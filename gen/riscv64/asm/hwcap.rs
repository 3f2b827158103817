// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/hwcap.h

pub const COMPAT_HWCAP_ISA_A: i32 = 0x1;
pub const COMPAT_HWCAP_ISA_C: i32 = 0x4;
pub const COMPAT_HWCAP_ISA_D: i32 = 0x8;
pub const COMPAT_HWCAP_ISA_F: i32 = 0x20;
pub const COMPAT_HWCAP_ISA_I: i32 = 0x100;
pub const COMPAT_HWCAP_ISA_M: i32 = 0x1000;
pub const COMPAT_HWCAP_ISA_V: i32 = 0x200000;
