// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/udf_fs_i.h

pub const UDF_GETEABLOCK: u32 = 0x80046c41;
pub const UDF_GETVOLIDENT: u32 = 0x80046c42;
pub const UDF_RELOCATE_BLOCKS: u32 = 0xc0046c43;
