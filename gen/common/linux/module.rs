// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/module.h

pub const MODULE_INIT_COMPRESSED_FILE: i32 = 4;
pub const MODULE_INIT_IGNORE_MODVERSIONS: i32 = 1;
pub const MODULE_INIT_IGNORE_VERMAGIC: i32 = 2;
