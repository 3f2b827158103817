// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/setup.h

pub const COMMAND_LINE_SIZE: i32 = 2048;
