// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/typelimits.h

pub const __KERNEL_INT_MAX: i32 = 0x7fffffff;
pub const __KERNEL_INT_MIN: i32 = -2147483648;
