// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! drm/amdxdna_accel.h

pub const AMDXDNA_INVALID_ADDR: u64 = 4294967295;
pub const AMDXDNA_INVALID_CMD_HANDLE: u64 = 4294967295;
