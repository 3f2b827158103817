// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sched/types.h

pub const SCHED_ATTR_SIZE_VER0: i32 = 48;
pub const SCHED_ATTR_SIZE_VER1: i32 = 56;

#[repr(C)]
pub struct sched_attr {
    pub size: u32,
    pub sched_policy: u32,
    pub sched_flags: u64,
    pub sched_nice: i32,
    pub sched_priority: u32,
    pub sched_runtime: u64,
    pub sched_deadline: u64,
    pub sched_period: u64,
    pub sched_util_min: u32,
    pub sched_util_max: u32,
}

records! {
    sched_attr: size 56, align 8;
}
