// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/byteorder/little_endian.h

pub const __LITTLE_ENDIAN: i32 = 1234;
