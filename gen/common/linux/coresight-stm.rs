// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/coresight-stm.h

pub const STM_FLAG_GUARANTEED: u32 = 128;
pub const STM_FLAG_MARKED: u32 = 16;
pub const STM_FLAG_TIMESTAMPED: u32 = 8;
pub const STM_OPTION_GUARANTEED: i32 = 0;
pub const STM_OPTION_INVARIANT: i32 = 1;
