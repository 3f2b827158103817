// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mmtimer.h

pub const MMTIMER_GETBITS: u32 = 0x6d04;
pub const MMTIMER_GETOFFSET: u32 = 0x6d00;
pub const MMTIMER_IOCTL_BASE: i32 = 109;
pub const MMTIMER_MMAPAVAIL: u32 = 0x6d06;
