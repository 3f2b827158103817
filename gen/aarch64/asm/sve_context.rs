// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/sve_context.h

pub const __SVE_NUM_PREGS: i32 = 16;
pub const __SVE_NUM_ZREGS: i32 = 32;
pub const __SVE_VL_MAX: i32 = 0x2000;
pub const __SVE_VL_MIN: i32 = 16;
pub const __SVE_VQ_BYTES: i32 = 16;
pub const __SVE_VQ_MAX: i32 = 512;
pub const __SVE_VQ_MIN: i32 = 1;
pub const __SVE_ZREGS_OFFSET: i32 = 0;
