// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/hdlc.h

pub const HDLC_MAX_MRU: i32 = 1600;
pub const HDLC_MAX_MTU: i32 = 1500;
