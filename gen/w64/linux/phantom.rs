// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/phantom.h

pub const PHN_GET_REG: u32 = 0xc0087000;
pub const PHN_GET_REGS: u32 = 0xc0087002;
pub const PHN_SET_REG: u32 = 0x40087001;
pub const PHN_SET_REGS: u32 = 0x40087003;
