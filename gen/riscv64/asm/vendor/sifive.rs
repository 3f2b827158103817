// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/vendor/sifive.h

pub const RISCV_HWPROBE_VENDOR_EXT_XSFVFNRCLIPXFQF: i32 = 0x4;
pub const RISCV_HWPROBE_VENDOR_EXT_XSFVFWMACCQQQ: i32 = 0x8;
pub const RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCDOD: i32 = 0x1;
pub const RISCV_HWPROBE_VENDOR_EXT_XSFVQMACCQOQ: i32 = 0x2;
