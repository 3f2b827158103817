// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/time.h

pub const CLOCKS_MASK: i32 = 1;
pub const CLOCKS_MONO: i32 = 1;
pub const CLOCK_AUX: i32 = 16;
pub const CLOCK_AUX_LAST: i32 = 23;
pub const CLOCK_BOOTTIME: i32 = 7;
pub const CLOCK_BOOTTIME_ALARM: i32 = 9;
pub const CLOCK_MONOTONIC: i32 = 1;
pub const CLOCK_MONOTONIC_COARSE: i32 = 6;
pub const CLOCK_MONOTONIC_RAW: i32 = 4;
pub const CLOCK_PROCESS_CPUTIME_ID: i32 = 2;
pub const CLOCK_REALTIME: i32 = 0;
pub const CLOCK_REALTIME_ALARM: i32 = 8;
pub const CLOCK_REALTIME_COARSE: i32 = 5;
pub const CLOCK_SGI_CYCLE: i32 = 10;
pub const CLOCK_TAI: i32 = 11;
pub const CLOCK_THREAD_CPUTIME_ID: i32 = 3;
pub const ITIMER_PROF: i32 = 2;
pub const ITIMER_REAL: i32 = 0;
pub const ITIMER_VIRTUAL: i32 = 1;
pub const MAX_AUX_CLOCKS: i32 = 8;
pub const MAX_CLOCKS: i32 = 16;
pub const TIMER_ABSTIME: i32 = 0x1;

#[repr(C)]
pub struct timezone {
    pub tz_minuteswest: i32,
    pub tz_dsttime: i32,
}

records! {
    timezone: size 8, align 4;
}
