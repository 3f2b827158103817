// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/prctl.h

pub const PR_SET_PTRACER_ANY: u64 = 0xffffffffffffffff;
