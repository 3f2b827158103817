// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/matroxfb.h

pub const MATROXFB_GET_ALL_OUTPUTS: u32 = 0x80086efb;
pub const MATROXFB_GET_AVAILABLE_OUTPUTS: u32 = 0x80086ef9;
pub const MATROXFB_GET_OUTPUT_CONNECTION: u32 = 0x80086ef8;
pub const MATROXFB_GET_OUTPUT_MODE: u32 = 0xc0086efa;
pub const MATROXFB_SET_OUTPUT_CONNECTION: u32 = 0x40086ef8;
pub const MATROXFB_SET_OUTPUT_MODE: u32 = 0x40086efa;
