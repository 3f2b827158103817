// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/sysinfo.h

pub const SI_LOAD_SHIFT: i32 = 16;
