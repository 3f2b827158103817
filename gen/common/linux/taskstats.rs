// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/taskstats.h

pub const TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK: i32 = 4;
pub const TASKSTATS_CMD_ATTR_MAX: i32 = 4;
pub const TASKSTATS_CMD_ATTR_PID: i32 = 1;
pub const TASKSTATS_CMD_ATTR_REGISTER_CPUMASK: i32 = 3;
pub const TASKSTATS_CMD_ATTR_TGID: i32 = 2;
pub const TASKSTATS_CMD_ATTR_UNSPEC: i32 = 0;
pub const TASKSTATS_CMD_GET: i32 = 1;
pub const TASKSTATS_CMD_MAX: i32 = 2;
pub const TASKSTATS_CMD_NEW: i32 = 2;
pub const TASKSTATS_CMD_UNSPEC: i32 = 0;
pub const TASKSTATS_GENL_NAME: &core::ffi::CStr = c"TASKSTATS";
pub const TASKSTATS_GENL_VERSION: i32 = 0x1;
pub const TASKSTATS_TYPE_AGGR_PID: i32 = 4;
pub const TASKSTATS_TYPE_AGGR_TGID: i32 = 5;
pub const TASKSTATS_TYPE_MAX: i32 = 6;
pub const TASKSTATS_TYPE_NULL: i32 = 6;
pub const TASKSTATS_TYPE_PID: i32 = 1;
pub const TASKSTATS_TYPE_STATS: i32 = 3;
pub const TASKSTATS_TYPE_TGID: i32 = 2;
pub const TASKSTATS_TYPE_UNSPEC: i32 = 0;
pub const TASKSTATS_VERSION: i32 = 17;
pub const TS_COMM_LEN: i32 = 32;
pub const __TASKSTATS_CMD_ATTR_MAX: i32 = 5;
pub const __TASKSTATS_CMD_MAX: i32 = 3;
pub const __TASKSTATS_TYPE_MAX: i32 = 7;

#[repr(C)]
pub struct taskstats {
    pub version: u16,
    pub ac_exitcode: u32,
    pub ac_flag: u8,
    pub ac_nice: u8,
    pub cpu_count: u64,
    pub cpu_delay_total: u64,
    pub blkio_count: u64,
    pub blkio_delay_total: u64,
    pub swapin_count: u64,
    pub swapin_delay_total: u64,
    pub cpu_run_real_total: u64,
    pub cpu_run_virtual_total: u64,
    pub ac_comm: [core::ffi::c_char; 32],
    pub ac_sched: u8,
    pub ac_pad: [u8; 3],
    pub _pad0: [u8; 4],
    pub ac_uid: u32,
    pub ac_gid: u32,
    pub ac_pid: u32,
    pub ac_ppid: u32,
    pub ac_btime: u32,
    pub ac_etime: u64,
    pub ac_utime: u64,
    pub ac_stime: u64,
    pub ac_minflt: u64,
    pub ac_majflt: u64,
    pub coremem: u64,
    pub virtmem: u64,
    pub hiwater_rss: u64,
    pub hiwater_vm: u64,
    pub read_char: u64,
    pub write_char: u64,
    pub read_syscalls: u64,
    pub write_syscalls: u64,
    pub read_bytes: u64,
    pub write_bytes: u64,
    pub cancelled_write_bytes: u64,
    pub nvcsw: u64,
    pub nivcsw: u64,
    pub ac_utimescaled: u64,
    pub ac_stimescaled: u64,
    pub cpu_scaled_run_real_total: u64,
    pub freepages_count: u64,
    pub freepages_delay_total: u64,
    pub thrashing_count: u64,
    pub thrashing_delay_total: u64,
    pub ac_btime64: u64,
    pub compact_count: u64,
    pub compact_delay_total: u64,
    pub ac_tgid: u32,
    pub ac_tgetime: u64,
    pub ac_exe_dev: u64,
    pub ac_exe_inode: u64,
    pub wpcopy_count: u64,
    pub wpcopy_delay_total: u64,
    pub irq_count: u64,
    pub irq_delay_total: u64,
    pub cpu_delay_max: u64,
    pub cpu_delay_min: u64,
    pub blkio_delay_max: u64,
    pub blkio_delay_min: u64,
    pub swapin_delay_max: u64,
    pub swapin_delay_min: u64,
    pub freepages_delay_max: u64,
    pub freepages_delay_min: u64,
    pub thrashing_delay_max: u64,
    pub thrashing_delay_min: u64,
    pub compact_delay_max: u64,
    pub compact_delay_min: u64,
    pub wpcopy_delay_max: u64,
    pub wpcopy_delay_min: u64,
    pub irq_delay_max: u64,
    pub irq_delay_min: u64,
    pub cpu_delay_max_ts: super::__kernel_timespec,
    pub blkio_delay_max_ts: super::__kernel_timespec,
    pub swapin_delay_max_ts: super::__kernel_timespec,
    pub freepages_delay_max_ts: super::__kernel_timespec,
    pub thrashing_delay_max_ts: super::__kernel_timespec,
    pub compact_delay_max_ts: super::__kernel_timespec,
    pub wpcopy_delay_max_ts: super::__kernel_timespec,
    pub irq_delay_max_ts: super::__kernel_timespec,
}

records! {
    taskstats: size 688, align 8;
}
