// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/perf_regs.h

pub const PERF_REG_RISCV_A0: i32 = 10;
pub const PERF_REG_RISCV_A1: i32 = 11;
pub const PERF_REG_RISCV_A2: i32 = 12;
pub const PERF_REG_RISCV_A3: i32 = 13;
pub const PERF_REG_RISCV_A4: i32 = 14;
pub const PERF_REG_RISCV_A5: i32 = 15;
pub const PERF_REG_RISCV_A6: i32 = 16;
pub const PERF_REG_RISCV_A7: i32 = 17;
pub const PERF_REG_RISCV_GP: i32 = 3;
pub const PERF_REG_RISCV_MAX: i32 = 32;
pub const PERF_REG_RISCV_PC: i32 = 0;
pub const PERF_REG_RISCV_RA: i32 = 1;
pub const PERF_REG_RISCV_S0: i32 = 8;
pub const PERF_REG_RISCV_S1: i32 = 9;
pub const PERF_REG_RISCV_S10: i32 = 26;
pub const PERF_REG_RISCV_S11: i32 = 27;
pub const PERF_REG_RISCV_S2: i32 = 18;
pub const PERF_REG_RISCV_S3: i32 = 19;
pub const PERF_REG_RISCV_S4: i32 = 20;
pub const PERF_REG_RISCV_S5: i32 = 21;
pub const PERF_REG_RISCV_S6: i32 = 22;
pub const PERF_REG_RISCV_S7: i32 = 23;
pub const PERF_REG_RISCV_S8: i32 = 24;
pub const PERF_REG_RISCV_S9: i32 = 25;
pub const PERF_REG_RISCV_SP: i32 = 2;
pub const PERF_REG_RISCV_T0: i32 = 5;
pub const PERF_REG_RISCV_T1: i32 = 6;
pub const PERF_REG_RISCV_T2: i32 = 7;
pub const PERF_REG_RISCV_T3: i32 = 28;
pub const PERF_REG_RISCV_T4: i32 = 29;
pub const PERF_REG_RISCV_T5: i32 = 30;
pub const PERF_REG_RISCV_T6: i32 = 31;
pub const PERF_REG_RISCV_TP: i32 = 4;
