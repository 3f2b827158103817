// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/oom.h

pub const OOM_ADJUST_MAX: i32 = 15;
pub const OOM_ADJUST_MIN: i32 = -16;
pub const OOM_DISABLE: i32 = -17;
pub const OOM_SCORE_ADJ_MAX: i32 = 1000;
pub const OOM_SCORE_ADJ_MIN: i32 = -1000;
