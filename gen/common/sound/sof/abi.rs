// Linux 7.2.13. Printed from gen/abi by `cargo xtask regen`; do not edit.
//! sound/sof/abi.h

pub const SOF_ABI_MAGIC: i32 = 0x464f53;
pub const SOF_ABI_MAJOR: i32 = 3;
pub const SOF_ABI_MAJOR_MASK: i32 = 0xff;
pub const SOF_ABI_MAJOR_SHIFT: i32 = 24;
pub const SOF_ABI_MINOR: i32 = 23;
pub const SOF_ABI_MINOR_MASK: i32 = 0xfff;
pub const SOF_ABI_MINOR_SHIFT: i32 = 12;
pub const SOF_ABI_PATCH: i32 = 1;
pub const SOF_ABI_PATCH_MASK: i32 = 0xfff;
pub const SOF_ABI_PATCH_SHIFT: i32 = 0;
pub const SOF_ABI_VERSION: i32 = 0x3017001;
pub const SOF_IPC4_ABI_MAGIC: i32 = 0x34464f53;
