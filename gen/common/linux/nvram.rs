// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nvram.h

pub const NVRAM_FIRST_BYTE: i32 = 14;
pub const NVRAM_INIT: u32 = 0x7040;
pub const NVRAM_SETCKS: u32 = 0x7041;
