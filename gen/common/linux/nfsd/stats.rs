// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/nfsd/stats.h

pub const NFSD_USAGE_WRAP: i32 = 0x5f5e100;
