// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/gen_stats.h

pub const TCA_STATS_APP: i32 = 4;
pub const TCA_STATS_BASIC: i32 = 1;
pub const TCA_STATS_BASIC_HW: i32 = 7;
pub const TCA_STATS_MAX: i32 = 8;
pub const TCA_STATS_PAD: i32 = 6;
pub const TCA_STATS_PKT64: i32 = 8;
pub const TCA_STATS_QUEUE: i32 = 3;
pub const TCA_STATS_RATE_EST: i32 = 2;
pub const TCA_STATS_RATE_EST64: i32 = 5;
pub const TCA_STATS_UNSPEC: i32 = 0;
pub const __TCA_STATS_MAX: i32 = 9;

#[repr(C)]
pub struct gnet_estimator {
    pub interval: i8,
    pub ewma_log: u8,
}

#[repr(C)]
pub struct gnet_stats_basic {
    pub bytes: u64,
    pub packets: u32,
}

#[repr(C)]
pub struct gnet_stats_queue {
    pub qlen: u32,
    pub backlog: u32,
    pub drops: u32,
    pub requeues: u32,
    pub overlimits: u32,
}

#[repr(C)]
pub struct gnet_stats_rate_est {
    pub bps: u32,
    pub pps: u32,
}

#[repr(C)]
pub struct gnet_stats_rate_est64 {
    pub bps: u64,
    pub pps: u64,
}

records! {
    gnet_estimator: size 2, align 1;
    gnet_stats_basic: size 16, align 8;
    gnet_stats_queue: size 20, align 4;
    gnet_stats_rate_est: size 8, align 4;
    gnet_stats_rate_est64: size 16, align 8;
}
