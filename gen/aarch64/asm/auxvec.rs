// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/auxvec.h

pub const AT_MINSIGSTKSZ: i32 = 51;
pub const AT_VECTOR_SIZE_ARCH: i32 = 2;
