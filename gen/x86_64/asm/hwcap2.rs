// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/hwcap2.h

pub const HWCAP2_FSGSBASE: u32 = 2;
pub const HWCAP2_RING3MWAIT: u32 = 1;
