// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/i8k.h

pub const I8K_FN_STATUS: u32 = 0x80086983;
pub const I8K_GET_FAN: u32 = 0xc0086986;
pub const I8K_GET_SPEED: u32 = 0xc0086985;
pub const I8K_GET_TEMP: u32 = 0x80086984;
pub const I8K_POWER_STATUS: u32 = 0x80086982;
pub const I8K_SET_FAN: u32 = 0xc0086987;
