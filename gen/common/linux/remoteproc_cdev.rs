// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/remoteproc_cdev.h

pub const RPROC_GET_SHUTDOWN_ON_RELEASE: u32 = 0x8004b702;
pub const RPROC_MAGIC: i32 = 0xb7;
pub const RPROC_SET_SHUTDOWN_ON_RELEASE: u32 = 0x4004b701;
