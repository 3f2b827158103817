// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/byteorder/big_endian.h

pub const __BIG_ENDIAN: i32 = 4321;
