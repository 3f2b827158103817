// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/ioprio.h

pub const IOPRIO_BE_NORM: i32 = 4;
pub const IOPRIO_BE_NR: i32 = 8;
pub const IOPRIO_CLASS_BE: i32 = 2;
pub const IOPRIO_CLASS_IDLE: i32 = 3;
pub const IOPRIO_CLASS_INVALID: i32 = 7;
pub const IOPRIO_CLASS_MASK: i32 = 7;
pub const IOPRIO_CLASS_NONE: i32 = 0;
pub const IOPRIO_CLASS_RT: i32 = 1;
pub const IOPRIO_CLASS_SHIFT: i32 = 13;
pub const IOPRIO_HINT_DEV_DURATION_LIMIT_1: i32 = 1;
pub const IOPRIO_HINT_DEV_DURATION_LIMIT_2: i32 = 2;
pub const IOPRIO_HINT_DEV_DURATION_LIMIT_3: i32 = 3;
pub const IOPRIO_HINT_DEV_DURATION_LIMIT_4: i32 = 4;
pub const IOPRIO_HINT_DEV_DURATION_LIMIT_5: i32 = 5;
pub const IOPRIO_HINT_DEV_DURATION_LIMIT_6: i32 = 6;
pub const IOPRIO_HINT_DEV_DURATION_LIMIT_7: i32 = 7;
pub const IOPRIO_HINT_MASK: i32 = 0x3ff;
pub const IOPRIO_HINT_NONE: i32 = 0;
pub const IOPRIO_HINT_NR_BITS: i32 = 10;
pub const IOPRIO_HINT_SHIFT: i32 = 3;
pub const IOPRIO_LEVEL_MASK: i32 = 7;
pub const IOPRIO_LEVEL_NR_BITS: i32 = 3;
pub const IOPRIO_NORM: i32 = 4;
pub const IOPRIO_NR_CLASSES: i32 = 8;
pub const IOPRIO_NR_HINTS: i32 = 0x400;
pub const IOPRIO_NR_LEVELS: i32 = 0x8;
pub const IOPRIO_PRIO_MASK: u32 = 0x1fff;
pub const IOPRIO_WHO_PGRP: i32 = 2;
pub const IOPRIO_WHO_PROCESS: i32 = 1;
pub const IOPRIO_WHO_USER: i32 = 3;
