// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/pps_gen.h

pub const PPS_GEN_FETCHEVENT: u32 = 0x800470b3;
pub const PPS_GEN_SETENABLE: u32 = 0x400470b1;
pub const PPS_GEN_USESYSTEMCLOCK: u32 = 0x800470b2;
