// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/kvm_perf.h

pub const DECODE_STR_LEN: i32 = 20;
