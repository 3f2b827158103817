// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/boot.h

pub const ASK_VGA: i32 = 0xfffd;
pub const EXTENDED_VGA: i32 = 0xfffe;
pub const NORMAL_VGA: i32 = 0xffff;
