// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/wait.h

pub const P_ALL: i32 = 0;
pub const P_PGID: i32 = 2;
pub const P_PID: i32 = 1;
pub const P_PIDFD: i32 = 3;
pub const WCONTINUED: i32 = 0x8;
pub const WEXITED: i32 = 0x4;
pub const WNOHANG: i32 = 0x1;
pub const WNOWAIT: i32 = 0x1000000;
pub const WSTOPPED: i32 = 2;
pub const WUNTRACED: i32 = 0x2;
pub const __WALL: i32 = 0x40000000;
pub const __WCLONE: u32 = 0x80000000;
pub const __WNOTHREAD: i32 = 0x20000000;
