// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/blktrace_api.h

pub const BLKTRACE_BDEV_SIZE: i32 = 32;
pub const BLKTRACE_BDEV_SIZE2: i32 = 64;
pub const BLK_IO_TRACE2_VERSION: i32 = 0x8;
pub const BLK_IO_TRACE_MAGIC: i32 = 0x65617400;
pub const BLK_IO_TRACE_VERSION: i32 = 0x7;
pub const BLK_TA_ABORT: u64 = 0x100010;
pub const BLK_TA_BACKMERGE: u64 = 0x100002;
pub const BLK_TA_BOUNCE: i32 = 14;
pub const BLK_TA_COMPLETE: u64 = 0x800008;
pub const BLK_TA_DRV_DATA: u64 = 0x40000011;
pub const BLK_TA_FRONTMERGE: u64 = 0x100003;
pub const BLK_TA_GETRQ: u64 = 0x100004;
pub const BLK_TA_INSERT: u64 = 0x10000c;
pub const BLK_TA_ISSUE: u64 = 0x400007;
pub const BLK_TA_PLUG: u64 = 0x100009;
pub const BLK_TA_QUEUE: u64 = 0x100001;
pub const BLK_TA_REMAP: u64 = 0x10000f;
pub const BLK_TA_REQUEUE: u64 = 0x200006;
pub const BLK_TA_SLEEPRQ: u64 = 0x100005;
pub const BLK_TA_SPLIT: i32 = 13;
pub const BLK_TA_UNPLUG_IO: u64 = 0x10000a;
pub const BLK_TA_UNPLUG_TIMER: u64 = 0x10000b;
pub const BLK_TA_ZONE_APPEND: u64 = 0x100000008;
pub const BLK_TA_ZONE_PLUG: u64 = 0x100012;
pub const BLK_TA_ZONE_UNPLUG: u64 = 0x100013;
pub const BLK_TC_AHEAD: i32 = 2048;
pub const BLK_TC_COMPLETE: i32 = 128;
pub const BLK_TC_DISCARD: i32 = 8192;
pub const BLK_TC_DRV_DATA: i32 = 16384;
pub const BLK_TC_END_V1: i32 = 32768;
pub const BLK_TC_END_V2: i32 = 4194304;
pub const BLK_TC_FLUSH: i32 = 4;
pub const BLK_TC_FS: i32 = 256;
pub const BLK_TC_FUA: i32 = 32768;
pub const BLK_TC_ISSUE: i32 = 64;
pub const BLK_TC_META: i32 = 4096;
pub const BLK_TC_NOTIFY: i32 = 1024;
pub const BLK_TC_PC: i32 = 512;
pub const BLK_TC_QUEUE: i32 = 16;
pub const BLK_TC_READ: i32 = 1;
pub const BLK_TC_REQUEUE: i32 = 32;
pub const BLK_TC_SHIFT: i32 = 16;
pub const BLK_TC_SYNC: i32 = 8;
pub const BLK_TC_SYNCIO: i32 = 8;
pub const BLK_TC_WRITE: i32 = 2;
pub const BLK_TC_WRITE_ZEROES: i32 = 4194304;
pub const BLK_TC_ZONE_APPEND: i32 = 65536;
pub const BLK_TC_ZONE_CLOSE: i32 = 2097152;
pub const BLK_TC_ZONE_FINISH: i32 = 524288;
pub const BLK_TC_ZONE_OPEN: i32 = 1048576;
pub const BLK_TC_ZONE_RESET: i32 = 131072;
pub const BLK_TC_ZONE_RESET_ALL: i32 = 262144;
pub const BLK_TN_MESSAGE: u64 = 0x4000002;
pub const BLK_TN_PROCESS: u64 = 0x4000000;
pub const BLK_TN_TIMESTAMP: u64 = 0x4000001;
pub const Blktrace_running: i32 = 2;
pub const Blktrace_setup: i32 = 1;
pub const Blktrace_stopped: i32 = 3;
pub const __BLK_TA_ABORT: i32 = 16;
pub const __BLK_TA_BACKMERGE: i32 = 2;
pub const __BLK_TA_BOUNCE: i32 = 14;
pub const __BLK_TA_CGROUP: i32 = 256;
pub const __BLK_TA_COMPLETE: i32 = 8;
pub const __BLK_TA_DRV_DATA: i32 = 17;
pub const __BLK_TA_FRONTMERGE: i32 = 3;
pub const __BLK_TA_GETRQ: i32 = 4;
pub const __BLK_TA_INSERT: i32 = 12;
pub const __BLK_TA_ISSUE: i32 = 7;
pub const __BLK_TA_PLUG: i32 = 9;
pub const __BLK_TA_QUEUE: i32 = 1;
pub const __BLK_TA_REMAP: i32 = 15;
pub const __BLK_TA_REQUEUE: i32 = 6;
pub const __BLK_TA_SLEEPRQ: i32 = 5;
pub const __BLK_TA_SPLIT: i32 = 13;
pub const __BLK_TA_UNPLUG_IO: i32 = 10;
pub const __BLK_TA_UNPLUG_TIMER: i32 = 11;
pub const __BLK_TA_ZONE_PLUG: i32 = 18;
pub const __BLK_TA_ZONE_UNPLUG: i32 = 19;
pub const __BLK_TN_CGROUP: i32 = 256;
pub const __BLK_TN_MESSAGE: i32 = 2;
pub const __BLK_TN_PROCESS: i32 = 0;
pub const __BLK_TN_TIMESTAMP: i32 = 1;

#[repr(C)]
pub struct blk_io_trace {
    pub magic: u32,
    pub sequence: u32,
    pub time: u64,
    pub sector: u64,
    pub bytes: u32,
    pub action: u32,
    pub pid: u32,
    pub device: u32,
    pub cpu: u32,
    pub error: u16,
    pub pdu_len: u16,
}

#[repr(C)]
pub struct blk_io_trace2 {
    pub magic: u32,
    pub sequence: u32,
    pub time: u64,
    pub sector: u64,
    pub bytes: u32,
    pub pid: u32,
    pub action: u64,
    pub device: u32,
    pub cpu: u32,
    pub error: u16,
    pub pdu_len: u16,
    pub pad: [u8; 12],
}

#[repr(C)]
pub struct blk_io_trace_remap {
    pub device_from: u32,
    pub device_to: u32,
    pub sector_from: u64,
}

#[repr(C)]
pub struct blk_user_trace_setup {
    pub name: [core::ffi::c_char; 32],
    pub act_mask: u16,
    pub buf_size: u32,
    pub buf_nr: u32,
    pub start_lba: u64,
    pub end_lba: u64,
    pub pid: u32,
}

#[repr(C)]
pub struct blk_user_trace_setup2 {
    pub name: [core::ffi::c_char; 64],
    pub act_mask: u64,
    pub buf_size: u32,
    pub buf_nr: u32,
    pub start_lba: u64,
    pub end_lba: u64,
    pub pid: u32,
    pub flags: u32,
    pub reserved: [u64; 11],
}

records! {
    blk_io_trace: size 48, align 8;
    blk_io_trace2: size 64, align 8;
    blk_io_trace_remap: size 16, align 8;
    blk_user_trace_setup: size 72, align 8;
    blk_user_trace_setup2: size 192, align 8;
}
