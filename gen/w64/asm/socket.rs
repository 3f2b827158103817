// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/socket.h

pub const SCM_TIMESTAMP: i32 = 29;
pub const SCM_TIMESTAMPING: i32 = 37;
pub const SCM_TIMESTAMPNS: i32 = 35;
pub const SO_RCVTIMEO: i32 = 20;
pub const SO_SNDTIMEO: i32 = 21;
pub const SO_TIMESTAMP: i32 = 29;
pub const SO_TIMESTAMPING: i32 = 37;
pub const SO_TIMESTAMPNS: i32 = 35;
