// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! linux/udf_fs_i.h

pub const UDF_GETEASIZE: u32 = 0x80046c40;
pub const _UDF_FS_I_H: i32 = 1;
