// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/resource.h

pub const RLIMIT_AS: i32 = 9;
pub const RLIMIT_CORE: i32 = 4;
pub const RLIMIT_CPU: i32 = 0;
pub const RLIMIT_DATA: i32 = 2;
pub const RLIMIT_FSIZE: i32 = 1;
pub const RLIMIT_LOCKS: i32 = 10;
pub const RLIMIT_MEMLOCK: i32 = 8;
pub const RLIMIT_MSGQUEUE: i32 = 12;
pub const RLIMIT_NICE: i32 = 13;
pub const RLIMIT_NOFILE: i32 = 7;
pub const RLIMIT_NPROC: i32 = 6;
pub const RLIMIT_RSS: i32 = 5;
pub const RLIMIT_RTPRIO: i32 = 14;
pub const RLIMIT_RTTIME: i32 = 15;
pub const RLIMIT_SIGPENDING: i32 = 11;
pub const RLIMIT_STACK: i32 = 3;
pub const RLIM_NLIMITS: i32 = 16;
