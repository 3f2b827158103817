// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hpet.h

pub const HPET_DPI: u32 = 0x6805;
pub const HPET_EPI: u32 = 0x6804;
pub const HPET_IE_OFF: u32 = 0x6802;
pub const HPET_IE_ON: u32 = 0x6801;
pub const HPET_INFO_PERIODIC: i32 = 0x10;
pub const MAX_HPET_TBS: i32 = 8;
