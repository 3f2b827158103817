// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/resource.h

pub const MLOCK_LIMIT: i32 = 8388608;
pub const PRIO_MAX: i32 = 20;
pub const PRIO_MIN: i32 = -20;
pub const PRIO_PGRP: i32 = 1;
pub const PRIO_PROCESS: i32 = 0;
pub const PRIO_USER: i32 = 2;
pub const RLIM64_INFINITY: u64 = 18446744073709551615;
pub const RUSAGE_BOTH: i32 = -2;
pub const RUSAGE_CHILDREN: i32 = -1;
pub const RUSAGE_SELF: i32 = 0;
pub const RUSAGE_THREAD: i32 = 1;
pub const _STK_LIM: i32 = 8388608;

#[repr(C)]
pub struct rlimit64 {
    pub rlim_cur: u64,
    pub rlim_max: u64,
}

records! {
    rlimit64: size 16, align 8;
}
