// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/types.h

pub type __s128 = i128;

pub type __u128 = u128;
