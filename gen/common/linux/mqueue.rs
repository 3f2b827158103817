// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/mqueue.h

pub const MQ_BYTES_MAX: i32 = 819200;
pub const MQ_PRIO_MAX: i32 = 32768;
pub const NOTIFY_COOKIE_LEN: i32 = 32;
pub const NOTIFY_NONE: i32 = 0;
pub const NOTIFY_REMOVED: i32 = 2;
pub const NOTIFY_WOKENUP: i32 = 1;
