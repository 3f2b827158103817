// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/timerfd.h

pub const TFD_CLOEXEC: i32 = 0x80000;
pub const TFD_IOC_SET_TICKS: u32 = 0x40085400;
pub const TFD_NONBLOCK: i32 = 0x800;
pub const TFD_TIMER_ABSTIME: i32 = 0x1;
pub const TFD_TIMER_CANCEL_ON_SET: i32 = 0x2;
