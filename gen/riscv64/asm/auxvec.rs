// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! asm/auxvec.h

pub const AT_L1D_CACHEGEOMETRY: i32 = 43;
pub const AT_L1D_CACHESIZE: i32 = 42;
pub const AT_L1I_CACHEGEOMETRY: i32 = 41;
pub const AT_L1I_CACHESIZE: i32 = 40;
pub const AT_L2_CACHEGEOMETRY: i32 = 45;
pub const AT_L2_CACHESIZE: i32 = 44;
pub const AT_L3_CACHEGEOMETRY: i32 = 47;
pub const AT_L3_CACHESIZE: i32 = 46;
pub const AT_MINSIGSTKSZ: i32 = 51;
pub const AT_VECTOR_SIZE_ARCH: i32 = 10;
