// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/auto_fs.h

pub const AUTOFS_IOC_SETTIMEOUT: u32 = 0xc0089364;
