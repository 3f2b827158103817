// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! misc/uacce/uacce.h

pub const UACCE_CMD_PUT_Q: u32 = 0x5701;
pub const UACCE_CMD_START_Q: u32 = 0x5700;
pub const UACCE_DEV_SVA: u32 = 1;
pub const UACCE_QFRT_DUS: i32 = 1;
pub const UACCE_QFRT_MMIO: i32 = 0;
