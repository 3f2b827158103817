// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/dvb/version.h

pub const DVB_API_VERSION: i32 = 5;
pub const DVB_API_VERSION_MINOR: i32 = 12;
