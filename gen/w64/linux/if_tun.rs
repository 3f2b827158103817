// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/if_tun.h

pub const TUNATTACHFILTER: u32 = 0x401054d5;
pub const TUNDETACHFILTER: u32 = 0x401054d6;
pub const TUNGETFILTER: u32 = 0x801054db;
