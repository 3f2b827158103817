// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/loadpin.h

pub const LOADPIN_IOC_MAGIC: i32 = 76;
pub const LOADPIN_IOC_SET_TRUSTED_VERITY_DIGESTS: u32 = 0x40044c00;
