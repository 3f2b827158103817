// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/perf_regs.h

pub const PERF_REG_ARM_FP: i32 = 11;
pub const PERF_REG_ARM_IP: i32 = 12;
pub const PERF_REG_ARM_LR: i32 = 14;
pub const PERF_REG_ARM_MAX: i32 = 16;
pub const PERF_REG_ARM_PC: i32 = 15;
pub const PERF_REG_ARM_R0: i32 = 0;
pub const PERF_REG_ARM_R1: i32 = 1;
pub const PERF_REG_ARM_R10: i32 = 10;
pub const PERF_REG_ARM_R2: i32 = 2;
pub const PERF_REG_ARM_R3: i32 = 3;
pub const PERF_REG_ARM_R4: i32 = 4;
pub const PERF_REG_ARM_R5: i32 = 5;
pub const PERF_REG_ARM_R6: i32 = 6;
pub const PERF_REG_ARM_R7: i32 = 7;
pub const PERF_REG_ARM_R8: i32 = 8;
pub const PERF_REG_ARM_R9: i32 = 9;
pub const PERF_REG_ARM_SP: i32 = 13;
