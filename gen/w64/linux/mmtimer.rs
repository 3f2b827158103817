// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mmtimer.h

pub const MMTIMER_GETCOUNTER: u32 = 0x80086d09;
pub const MMTIMER_GETFREQ: u32 = 0x80086d02;
pub const MMTIMER_GETRES: u32 = 0x80086d01;
