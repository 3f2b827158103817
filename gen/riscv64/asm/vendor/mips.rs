// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/vendor/mips.h

pub const RISCV_HWPROBE_VENDOR_EXT_XMIPSEXECTL: u64 = 1;
