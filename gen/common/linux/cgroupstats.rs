// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/cgroupstats.h

pub const CGROUPSTATS_CMD_ATTR_FD: i32 = 1;
pub const CGROUPSTATS_CMD_ATTR_MAX: i32 = 1;
pub const CGROUPSTATS_CMD_ATTR_UNSPEC: i32 = 0;
pub const CGROUPSTATS_CMD_GET: i32 = 4;
pub const CGROUPSTATS_CMD_MAX: i32 = 5;
pub const CGROUPSTATS_CMD_NEW: i32 = 5;
pub const CGROUPSTATS_CMD_UNSPEC: i32 = 3;
pub const CGROUPSTATS_TYPE_CGROUP_STATS: i32 = 1;
pub const CGROUPSTATS_TYPE_MAX: i32 = 1;
pub const CGROUPSTATS_TYPE_UNSPEC: i32 = 0;
pub const __CGROUPSTATS_CMD_ATTR_MAX: i32 = 2;
pub const __CGROUPSTATS_CMD_MAX: i32 = 6;
pub const __CGROUPSTATS_TYPE_MAX: i32 = 2;

#[repr(C)]
pub struct cgroupstats {
    pub nr_sleeping: u64,
    pub nr_running: u64,
    pub nr_stopped: u64,
    pub nr_uninterruptible: u64,
    pub nr_io_wait: u64,
}

records! {
    cgroupstats: size 40, align 8;
}
